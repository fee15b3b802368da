"use strict";
// The page works without this: it only adds a filter over the quotes.
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
