"use strict";
// Filters and keys. Everything is on the page already: this only hides, shows and moves to it.
(() => {
  const findings = [...document.querySelectorAll("article.finding")];
  const form = document.querySelector("form.filters");
  const count = form.querySelector(".count");
  // Where only what is in sight is laid out, a slow scroll would miss its aim.
  const many = document.querySelector(".many") !== null;
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  let current = null;
  let quote = -1;

  const shown = () => findings.filter((finding) => !finding.hidden);

  const filter = () => {
    const severities = new Set([...form.querySelectorAll("[name=severity]:checked")].map((box) => box.value));
    const source = form.querySelector("[name=source]").value;
    for (const finding of findings) {
      const quoted = finding.dataset.sources.split(" ");
      finding.hidden = !severities.has(finding.dataset.severity) || (source !== "" && !quoted.includes(source));
    }
    const left = shown().length;
    count.textContent = left === findings.length ? "" : `${left} of ${findings.length} shown`;
  };

  const visit = (target, block) => {
    target.scrollIntoView({ behavior: many || calm.matches ? "auto" : "smooth", block });
    target.focus({ preventScroll: true });
  };

  // :target marks where a link led; keys lead there without a link, so they mark it by a class.
  const light = (target) => {
    for (const lit of document.querySelectorAll(".lit")) lit.classList.remove("lit");
    target.classList.add("lit");
  };

  const choose = (finding) => {
    current = finding;
    quote = -1;
    light(finding);
    visit(finding, "start");
  };

  const step = (by) => {
    const list = shown();
    if (!list.length) return;
    const at = list.indexOf(current);
    choose(list[at < 0 ? (by > 0 ? 0 : list.length - 1) : Math.min(Math.max(at + by, 0), list.length - 1)]);
  };

  const open = () => {
    const places = current ? [...current.querySelectorAll("a.place")] : [];
    if (!places.length) return;
    quote = (quote + 1) % places.length;
    const target = document.getElementById(places[quote].hash.slice(1));
    if (!target) return;
    target.tabIndex = -1;
    light(target);
    visit(target, "center");
  };

  const keys = {
    j: () => step(1),
    n: () => step(1),
    k: () => step(-1),
    p: () => step(-1),
    o: open,
    b: () => current && choose(current),
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.target.closest("input, select, textarea")) return;
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });

  // A link to a finding that a filter hides would lead nowhere: following it shows the finding again.
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    if (!link) return;
    const target = document.getElementById(link.hash.slice(1));
    if (!target) return;
    const finding = target.closest("article.finding") ?? link.closest("article.finding");
    if (finding) {
      finding.hidden = false;
      current = finding;
      quote = [...finding.querySelectorAll("a.place")].indexOf(link);
    }
    event.preventDefault();
    history.pushState(null, "", link.hash);
    if (!target.hasAttribute("tabindex")) target.tabIndex = -1;
    light(target);
    visit(target, target.matches("mark") ? "center" : "start");
  });

  addEventListener("popstate", () => {
    const target = document.getElementById(location.hash.slice(1));
    if (target) light(target);
  });

  for (const box of document.querySelectorAll("[name=kind]")) {
    box.disabled = false;
    box.addEventListener("change", () => {
      document.documentElement.classList.toggle(`without-${box.value}`, !box.checked);
    });
  }

  form.addEventListener("change", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.querySelector("fieldset").disabled = false;
  document.documentElement.classList.add("live");
})();
