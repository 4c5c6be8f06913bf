// Ctrl-K: every way and every marked action of this page, found by a few letters.
export function commands() {
  const opener = document.getElementById("open-commands");
  if (!opener) return;
  opener.hidden = false;
  const { title, hint, none, keys } = opener.dataset;
  const dialog = document.createElement("dialog");
  dialog.setAttribute("aria-label", title);
  const box = document.createElement("input");
  box.type = "text";
  box.setAttribute("aria-label", hint);
  box.placeholder = hint;
  box.setAttribute("role", "combobox");
  box.setAttribute("aria-expanded", "true");
  box.setAttribute("aria-controls", "command-list");
  const list = document.createElement("ul");
  list.id = "command-list";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", title);
  const help = document.createElement("p");
  help.className = "hint";
  help.textContent = keys;
  dialog.append(box, list, help);
  document.body.append(dialog);
  let shown = [];
  let chosen = 0;

  const all = () =>
    [...document.querySelectorAll("nav a, .own a, .own form button, main a[href], [data-command]")]
      .map((element) => ({ element, text: element.textContent.trim() }))
      .filter((found) => found.text);
  const draw = () => {
    const letters = box.value.toLowerCase();
    shown = all().filter((found) => found.text.toLowerCase().includes(letters)).slice(0, 50);
    chosen = Math.min(chosen, Math.max(0, shown.length - 1));
    list.replaceChildren(
      ...shown.map((found, index) => {
        const item = document.createElement("li");
        item.id = `command-${index}`;
        item.setAttribute("role", "option");
        item.setAttribute("aria-selected", String(index === chosen));
        item.textContent = found.text;
        item.addEventListener("click", () => run(found));
        return item;
      }),
    );
    if (shown.length) box.setAttribute("aria-activedescendant", `command-${chosen}`);
    help.textContent = shown.length ? keys : none;
    list.children[chosen]?.scrollIntoView({ block: "nearest" });
  };
  const run = (found) => {
    dialog.close();
    found.element.click();
  };
  const open = () => {
    if (dialog.open) return;
    box.value = "";
    chosen = 0;
    draw();
    dialog.showModal();
  };
  box.addEventListener("input", () => {
    chosen = 0;
    draw();
  });
  box.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown") chosen = Math.min(chosen + 1, shown.length - 1);
    else if (event.key === "ArrowUp") chosen = Math.max(chosen - 1, 0);
    else if (event.key === "Enter") {
      if (shown[chosen]) run(shown[chosen]);
    } else return;
    event.preventDefault();
    draw();
  });
  opener.addEventListener("click", open);
  document.addEventListener("keydown", (event) => {
    const isTyping = event.target.closest("input, textarea, select, [contenteditable]");
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") open();
    else if (isTyping) return;
    else if (event.key === "?") open();
    else if (event.key === "/") {
      const search = document.querySelector("input[type=search]");
      if (!search) return;
      search.focus();
    } else return;
    event.preventDefault();
  });
}
