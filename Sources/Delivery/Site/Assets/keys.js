// A letter presses what is marked with it, unless somebody types.
export function keys() {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    if (event.target.closest("input, textarea, select, dialog, [contenteditable]")) return;
    const letter = event.key.toLowerCase();
    if (!/^[a-z]$/.test(letter)) return;
    const marked = document.querySelector(`[data-key="${letter}"]`);
    if (!marked) return;
    event.preventDefault();
    marked.click();
  });
}
