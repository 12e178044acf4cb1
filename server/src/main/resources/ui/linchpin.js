// A little help for people who work with lists all day; every page works without it.
// j and k move along a list, Enter opens, / goes to the search box.
(() => {
  const items = () => [...document.querySelectorAll("[data-list] a[data-open]")];
  const typing = (e) => e.target.closest("input, textarea, select") || e.ctrlKey || e.metaKey || e.altKey;
  document.addEventListener("keydown", (e) => {
    if (typing(e)) return;
    const all = items();
    const at = all.indexOf(document.activeElement);
    if (e.key === "j" && all.length) all[Math.min(at + 1, all.length - 1)].focus();
    else if (e.key === "k" && all.length) all[Math.max(at - 1, 0)].focus();
    else if (e.key === "/") {
      const box = document.querySelector("[data-search]");
      if (box) { box.focus(); e.preventDefault(); }
    }
  });
  // Words typed into a form are not thrown away by a careless click.
  for (const form of document.querySelectorAll("form[data-guard]")) {
    let changed = false;
    form.addEventListener("input", () => { changed = true; });
    form.addEventListener("submit", () => { changed = false; });
    addEventListener("beforeunload", (e) => { if (changed) e.preventDefault(); });
  }
  const summary = document.querySelector(".nhsuk-error-summary");
  if (summary) summary.focus();
})();
