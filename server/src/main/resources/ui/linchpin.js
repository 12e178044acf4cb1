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
  // A page that waits looks again by itself. Only what moves is changed, so that nobody loses their place.
  const again = Number(document.body.dataset.again || 0) * 1000;
  const look = () => {
    const ask = new XMLHttpRequest();
    ask.open("GET", location.href);
    ask.responseType = "document";
    ask.onload = () => {
      const fresh = ask.response?.body.dataset.again && ask.response.querySelector("[data-live]");
      const live = document.querySelector("[data-live]");
      if (ask.response?.body.dataset.again && !live === !fresh) {
        if (live) live.replaceChildren(...fresh.childNodes);
        setTimeout(look, again);
      } else location.reload();
    };
    ask.onerror = () => setTimeout(look, again);
    ask.send();
  };
  if (again) setTimeout(look, again);
  const summary = document.querySelector(".nhsuk-error-summary");
  if (summary) summary.focus();
})();
