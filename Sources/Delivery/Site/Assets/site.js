// Everything works without this. It adds the command menu and keeps live pages fresh.
import { commands } from "./commands.js";
import { live } from "./live.js";

commands();
live();
