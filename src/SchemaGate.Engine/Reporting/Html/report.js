
"use strict";
(() => {
  const form = document.querySelector(".filters");
  const root = document.documentElement;
  const dark = matchMedia("(prefers-color-scheme: dark)");

  // Pages opened from a disk may have no storage: the choice then lasts as long as the page.
  const remembered = () => { try { return localStorage.getItem("schemagate-theme"); } catch { return null; } };
  const remember = theme => { try { localStorage.setItem("schemagate-theme", theme); } catch { return; } };
  if (remembered()) root.dataset.theme = remembered();

  // A link leads to something that may be folded, or lie in something that is.
  const follow = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    target?.querySelector(":scope > details")?.setAttribute("open", "");
    for (let at = target; at; at = at.parentElement) if (at.tagName === "DETAILS") at.open = true;
  };
  addEventListener("hashchange", follow);
  addEventListener("beforeprint", () => document.querySelectorAll(".card > details").forEach(part => { part.open = true; }));

  document.querySelectorAll(".page > details, .info .card > details, .accepted .card > details").forEach(part => { part.open = false; });
  follow();
  if (!form) return;

  const controls = form.elements;
  const cards = [...document.querySelectorAll(".group[data-kind] .card")].map(element => ({
    element,
    kind: element.parentElement.dataset.kind,
    rule: element.dataset.rule,
    label: element.querySelector(".rule").textContent,
    operations: new Set([...element.querySelectorAll(".operation")].map(item => item.textContent)),
    text: element.textContent.toLowerCase(),
  }));
  const groups = [...document.querySelectorAll(".group[data-kind]")];
  const toggles = [...form.querySelectorAll(".toggle")];
  const shown = form.querySelector(".shown");
  const none = document.querySelector(".none");

  const fill = (select, entries) => [...entries].sort((a, b) => a[1] < b[1] ? -1 : 1).forEach(([value, label]) => select.add(new Option(label, value)));
  const path = operation => operation.slice(operation.indexOf("/"));
  fill(controls.rule, new Map(cards.map(card => [card.rule, card.label])));
  [...new Set(cards.flatMap(card => [...card.operations]))]
    .sort((a, b) => path(a) < path(b) ? -1 : path(a) > path(b) ? 1 : a < b ? -1 : 1)
    .forEach(operation => controls.operation.add(new Option(operation, operation)));

  const apply = () => {
    const words = controls.text.value.toLowerCase().split(/\s+/).filter(Boolean);
    const kinds = new Set(toggles.filter(toggle => toggle.getAttribute("aria-pressed") === "true").map(toggle => toggle.dataset.kind));
    const { value: operation } = controls.operation;
    const { value: rule } = controls.rule;
    let count = 0;
    for (const card of cards) {
      const fits = kinds.has(card.kind) && (!rule || card.rule === rule) && (!operation || card.operations.has(operation)) && words.every(word => card.text.includes(word));
      card.element.hidden = !fits;
      count += fits ? 1 : 0;
    }
    for (const group of groups) group.hidden = !group.querySelector(".card:not([hidden])");
    none.hidden = count > 0;
    shown.textContent = count === cards.length ? "" : `${count} of ${cards.length} findings shown`;
  };

  const fold = isFolded => {
    cards.forEach(card => { card.element.firstElementChild.open = !isFolded; });
    controls.fold.setAttribute("aria-pressed", isFolded);
    controls.fold.textContent = isFolded ? "Unfold all" : "Fold all";
  };

  form.addEventListener("submit", event => event.preventDefault());
  form.addEventListener("input", apply);
  toggles.forEach(toggle => toggle.addEventListener("click", () => {
    toggle.setAttribute("aria-pressed", toggle.getAttribute("aria-pressed") === "false");
    apply();
  }));
  controls.fold.addEventListener("click", () => fold(controls.fold.getAttribute("aria-pressed") === "false"));
  controls.theme.addEventListener("click", () => {
    const isDark = root.dataset.theme ? root.dataset.theme === "dark" : dark.matches;
    root.dataset.theme = isDark ? "light" : "dark";
    remember(root.dataset.theme);
  });
  addEventListener("keydown", event => {
    if (event.key === "/" && !/^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement.tagName)) {
      event.preventDefault();
      controls.text.focus();
    }
    if (event.key === "Escape" && document.activeElement === controls.text) {
      controls.text.value = "";
      apply();
    }
  });
  form.hidden = false;
  apply();
})();
