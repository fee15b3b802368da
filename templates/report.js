"use strict";
// The pages work without this: it adds a filter over quotes, and counts by choice of facets.
for (const form of document.querySelectorAll("form.find")) {
  const box = form.querySelector("input");
  const told = form.querySelector("output");
  const cards = [...document.querySelectorAll("[data-find]")];
  form.hidden = false;
  form.addEventListener("submit", (event) => event.preventDefault());
  box.addEventListener("input", () => {
    const wanted = box.value.trim().toLowerCase();
    let shown = 0;
    for (const card of cards) {
      const hit = card.textContent.toLowerCase().includes(wanted);
      card.classList.toggle("unwanted", !hit);
      shown += hit ? 1 : 0;
    }
    told.textContent = wanted ? shown + " of " + cards.length + " quotes" : "";
  });
}

const KINDS = ["interview", "ticket", "survey", "review"];

function redraw(row, counts, most) {
  const [people, ...kinds] = counts;
  const total = kinds.reduce((sum, number) => sum + number, 0);
  const bar = row.querySelector(".bar");
  let x = 0;
  bar.querySelectorAll(".part").forEach((part) => part.remove());
  kinds.forEach((number, index) => {
    const width = total && most ? (100 * people * number) / total / most : 0;
    const part = document.createElementNS("http://www.w3.org/2000/svg", "rect");
    const shape = { class: "part " + KINDS[index], x: x, y: 0, width: width, height: 1 };
    Object.entries(shape).forEach(([name, value]) => part.setAttribute(name, value));
    bar.append(part);
    x += width;
  });
  row.querySelector(".number").textContent = people === 1 ? "1 person" : people.toLocaleString("en") + " people";
  const heard = kinds
    .map((number, index) => [document.querySelector(`[data-kind="${KINDS[index]}"]`), number])
    .filter(([name, number]) => name && number)
    .map(([name, number], _, all) => (all.length > 1 ? number.toLocaleString("en") + " " : "") + "in " + name.textContent);
  row.querySelector(".kinds").textContent = new Intl.ListFormat("en-GB").format(heard);
}

for (const field of document.querySelectorAll(".recount")) {
  const boxes = [...field.querySelectorAll("input")];
  const rows = [...document.querySelectorAll("tr[data-choices]")];
  const places = rows.map((row) => ({ body: row.parentElement, rank: row.querySelector(".rank") }));
  const ranks = rows.map((row) => row.querySelector(".rank").textContent);
  const counts = rows.map((row) => JSON.parse(row.dataset.choices));
  field.hidden = false;
  field.addEventListener("change", () => {
    const choice = boxes.reduce((sum, box, bit) => sum + (box.checked ? 2 ** bit : 0), 0);
    const most = Math.max(...counts.map((own) => own[choice][0]));
    const order = rows.map((_, index) => index);
    order.sort((a, b) => counts[b][choice][0] - counts[a][choice][0] || a - b);
    order.forEach((index, place) => {
      redraw(rows[index], counts[index][choice], most);
      places[place].body.append(rows[index]);
      rows[index].querySelector(".rank").textContent = ranks[place];
    });
    const all = boxes.every((box) => box.checked);
    rows.forEach((row) => row.querySelector(".unsure")?.toggleAttribute("hidden", !all));
    field.querySelector("output").textContent = all
      ? ""
      : "Counted again. Severity, stability and Reach are for all facets.";
  });
}
