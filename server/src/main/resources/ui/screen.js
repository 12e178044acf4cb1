// A screen on a wall: one answer after the other, fetched anew every few minutes without leaving the page, so that a lost connection empties
// nothing at once. For a day it goes on with what it has and says how old that is; then it shows nothing, for some of it may have been taken back.
(() => {
  const minute = 60_000, hour = 60 * minute, day = 24 * hour;
  const main = document.querySelector("[data-cards]");
  const find = (name) => document.querySelector(`[data-${name}]`);
  const narrow = matchMedia("(max-width: 40rem)");
  let at = 0, paused = narrow.matches || matchMedia("(prefers-reduced-motion: reduce)").matches, fetched = Date.now();
  const cards = () => [...main.querySelectorAll("[data-card]")];
  // As large as there is room for; what is too long even small can be scrolled, and its code leads to the rest.
  const fit = (card) => {
    main.style.fontSize = "170%";
    for (let size = 170; size >= 50 && main.scrollHeight > main.clientHeight; size -= 5) main.style.fontSize = `${size}%`;
    main.scrollTop = 0;
    main.tabIndex = main.scrollHeight > main.clientHeight ? 0 : -1;
  };
  const show = (next) => {
    const all = cards();
    at = (next + all.length) % all.length;
    all.forEach((card, i) => { card.hidden = i !== at; });
    find("count").textContent = `${at + 1} of ${all.length}`;
    find("controls").hidden = all.length < 2;
    fit(all[at]);
  };
  const age = () => {
    const old = Date.now() - fetched;
    const lost = old > day;
    main.hidden = lost;
    find("lost").hidden = !lost;
    if (lost) find("controls").hidden = true;
    const when = new Date(fetched).toLocaleString("en-GB", { weekday: "long", hour: "2-digit", minute: "2-digit" });
    const words = old > hour ? `No connection. As it was on ${when}` : "";
    if (find("age").textContent !== words) find("age").textContent = words;
  };
  const fetchAnew = () => {
    const ask = new XMLHttpRequest();
    ask.open("GET", location.href);
    ask.setRequestHeader("Cache-Control", "no-cache");
    ask.responseType = "document";
    ask.timeout = minute;
    ask.onload = () => {
      const fresh = ask.status === 200 && ask.response?.querySelector("[data-cards]");
      if (fresh) {
        fetched = Date.now();
        if (fresh.innerHTML !== asked) {
          asked = fresh.innerHTML;
          main.replaceChildren(...document.importNode(fresh, true).childNodes);
        }
        age();
        show(at);
      }
    };
    ask.onloadend = age;
    ask.send();
  };
  let asked = main.innerHTML;
  document.body.classList.add("one");
  const pause = find("pause");
  const say = () => { pause.textContent = paused ? "Go on" : "Pause"; };
  pause.addEventListener("click", () => { paused = !paused; say(); });
  find("next").addEventListener("click", () => show(at + 1));
  addEventListener("resize", () => show(at));
  setInterval(() => { if (!paused && !main.hidden) show(at + 1); }, 20_000);
  setInterval(fetchAnew, 5 * minute);
  setInterval(age, minute);
  addEventListener("online", fetchAnew);
  say();
  show(0);
})();
