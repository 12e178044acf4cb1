// A little help for people who work with lists all day; every page works without it.
// j and k move along a list, or from one piece of feedback to the next; x ticks, Enter opens, / goes to the search box: for whoever asked for it in "Your account" (WCAG 2.2, 2.1.4).
(() => {
  const items = () => [...document.querySelectorAll("[data-list] a[data-open]")];
  const typing = (e) => e.target.closest("input, textarea, select") || e.ctrlKey || e.metaKey || e.altKey;
  if (document.body.dataset.keys) document.addEventListener("keydown", (e) => {
    if (typing(e)) return;
    const all = items();
    const at = all.indexOf(document.activeElement);
    // With one piece of feedback open, the next in its search.
    const beside = { j: "next", k: "prev" }[e.key];
    if (beside && !all.length) document.querySelector(`[data-beside] a[rel=${beside}]`)?.click();
    else if (e.key === "j" && all.length) all[Math.min(at + 1, all.length - 1)].focus();
    else if (e.key === "k" && all.length) all[Math.max(at - 1, 0)].focus();
    else if (e.key === "x") document.activeElement.closest("li")?.querySelector("input[name=tick]")?.click();
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
  // Whoever has a page before them has read it; one in a tab behind they have not. The button says so without this.
  const read = document.querySelector("form[data-read]:not([hidden])");
  const seen = () => {
    if (document.visibilityState !== "visible") return;
    document.removeEventListener("visibilitychange", seen);
    const tell = new XMLHttpRequest();
    tell.open("POST", read.action);
    tell.onload = () => {
      if (tell.status !== 204) return;
      read.hidden = true;
      document.querySelector("form[data-unread]").hidden = false;
      const readers = document.querySelector("[data-readers]");
      readers.querySelector("[data-nobody]")?.remove();
      if ([...readers.children].every((reader) => !reader.textContent.startsWith("You,"))) {
        readers.append(Object.assign(document.createElement("li"), { textContent: "You, just now" }));
      }
    };
    const fields = new URLSearchParams(new FormData(read));
    fields.set("quiet", "true");
    tell.send(fields);
  };
  if (read) {
    document.addEventListener("visibilitychange", seen);
    seen();
  }
  // A password can be looked at while it is typed; it is hidden again before it is sent, so that no browser keeps it as a word.
  for (const button of document.querySelectorAll("[data-reveal]")) {
    const box = document.getElementById(button.dataset.reveal);
    const show = (shown) => {
      box.type = shown ? "text" : "password";
      button.textContent = shown ? "Hide password" : "Show password";
    };
    button.hidden = false;
    button.addEventListener("click", () => show(box.type === "password"));
    box.form.addEventListener("submit", () => show(false));
  }
  // What was said before is looked for while somebody types. The button does the same without this.
  for (const piece of document.querySelectorAll("[data-heard]")) {
    const box = document.getElementById(piece.dataset.heard);
    const button = piece.querySelector("button");
    let due, asking, asked = "";
    const ask = () => {
      const words = box.value.trim();
      if (words === asked) return;
      asked = words;
      asking?.abort();
      asking = new XMLHttpRequest();
      asking.open("POST", piece.dataset.heardFrom || "/heard");
      asking.responseType = "document";
      asking.onload = ({ target }) => {
        if (target.status !== 200 || !target.response) return;
        piece.querySelector("[data-heard-found]").replaceChildren(...target.response.body.childNodes);
        piece.querySelector("[role=status]").textContent = piece.querySelector("[data-heard-summary]")?.textContent || "";
      };
      asking.send(new URLSearchParams({ words: words.slice(0, 2000), _csrf: box.form.elements._csrf.value }));
    };
    if (button) {
      button.type = "button";
      button.addEventListener("click", () => { asked = ""; ask(); });
    }
    box.addEventListener("input", () => {
      clearTimeout(due);
      if (box.value.trim().length > Number(piece.dataset.heardLeast || 15)) due = setTimeout(ask, Number(piece.dataset.heardAfter || 800));
    });
  }
  // What a form of filters asks for is fetched and put in place; the address follows, so that it can be kept and gone back to.
  for (const form of document.querySelectorAll("form[data-swap]")) {
    const swap = (address, keep) => {
      const ask = new XMLHttpRequest();
      ask.open("GET", address);
      ask.responseType = "document";
      ask.onload = () => {
        const fresh = ask.status === 200 && ask.response?.getElementById(form.dataset.swap);
        if (!fresh) { location.href = address; return; }
        document.getElementById(form.dataset.swap).replaceWith(fresh);
        if (keep) history.pushState({}, "", address);
        const said = document.querySelector("[data-swap-said]");
        if (said) said.textContent = "Now showing " + (fresh.querySelector("[data-swap-title]")?.textContent || "");
      };
      ask.onerror = () => { location.href = address; };
      ask.send();
    };
    const chosen = () => {
      const asked = new URLSearchParams();
      for (const [name, value] of new FormData(form)) if (value) asked.set(name, value);
      swap(form.action.split("?")[0] + "?" + asked, true);
    };
    form.addEventListener("submit", (e) => { e.preventDefault(); chosen(); });
    form.addEventListener("change", chosen);
    addEventListener("popstate", () => location.reload());
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
  document.addEventListener("keydown", (event) => {
    const menu = event.key === "Escape" && document.activeElement?.closest(".lp-nav--narrow details[open]");
    if (!menu) return;
    menu.open = false;
    menu.querySelector("summary").focus();
  });
  const summary = document.querySelector(".nhsuk-error-summary");
  if (summary) summary.focus();
})();
