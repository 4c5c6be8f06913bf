// Everything works without this. It adds the command menu and single keys, keeps live pages fresh,
// and helps at the boarding lane and with the seats of a movement.
import { commands } from "./commands.js";
import { keys } from "./keys.js";
import { lane } from "./lane.js";
import { live } from "./live.js";
import { seats } from "./seats.js";

commands();
keys();
live();
lane();
seats();
