// A family is dragged from the list onto a vehicle: the form of the list does the work.
export function seats() {
  const target = document.getElementById("target");
  if (!target) return;
  const form = target.form;
  const choose = (row) => {
    const button = row.querySelector("input[type=radio]");
    if (button) button.checked = true;
  };
  for (const row of document.querySelectorAll("tr[data-household]")) {
    row.addEventListener("dragstart", (event) => {
      choose(row);
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", row.dataset.household);
    });
  }
  for (const vehicle of document.querySelectorAll("figure[data-vehicle]")) {
    vehicle.addEventListener("dragover", (event) => {
      event.preventDefault();
      vehicle.classList.add("over");
    });
    vehicle.addEventListener("dragleave", () => vehicle.classList.remove("over"));
    vehicle.addEventListener("drop", (event) => {
      event.preventDefault();
      vehicle.classList.remove("over");
      const row = document.querySelector(
        `tr[data-household="${CSS.escape(event.dataTransfer.getData("text/plain"))}"]`,
      );
      if (!row) return;
      choose(row);
      target.value = vehicle.dataset.vehicle;
      form.requestSubmit();
    });
  }
}
