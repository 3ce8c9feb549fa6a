// One step at a time. Takes the card as it is, shows the part that the reader is at and keeps the others for a search in the page.
// Warnings of the whole card stay in view at every step, and paper gets everything.
"use strict";

(() => {
  const bar = document.querySelector("[data-focus]");
  if (!bar) return;

  const starts = [...document.querySelectorAll("[data-focus-start]")];
  const [back, next, end, left] = ["back", "next", "end", "left"].map((name) => bar.querySelector(`[data-${name}]`));
  // What comes first, each step, and what comes after the last one.
  const first = document.querySelector(".before");
  const steps = [...document.querySelectorAll(".card-body > .step")];
  const last = [...document.querySelectorAll(".finish, .troubleshooting, .glossary")];
  const others = [...document.querySelectorAll(".branch-or")];
  // The head of the page is not there then, but for its languages.
  const [top, masthead] = [".bar", ".masthead"].map((part) => document.querySelector(part));
  const languages = masthead.querySelector(".languages");
  const pages = [...(first ? [[first]] : []), ...steps.map((step) => [step]), last];
  // The same in every language.
  const key = `stappenkaart:focus:${document.querySelector("[data-card]").dataset.card}`;
  const isOn = () => document.body.classList.contains("focus");
  let at = 0;

  const remember = (on) => {
    try { sessionStorage.setItem(key, on ? "on" : ""); } catch { /* not remembered */ }
  };
  const wasOn = () => {
    try { return sessionStorage.getItem(key) === "on"; } catch { return false; }
  };

  const pageOf = (element) => pages.findIndex((page) => page.some((part) => part.contains(element)));
  const target = () => document.getElementById(location.hash.slice(1));
  const heading = () => pages[at][0].querySelector("h2");

  /** Where the reader goes on after a part; nowhere, where a choice in it decides. */
  const following = (index) => {
    const chosen = pages[index][0].querySelector("[data-choice]:checked");
    if (chosen?.dataset.to) return pageOf(document.getElementById(chosen.dataset.to));
    const { then } = pages[index][0].dataset;
    if (then === undefined) return index + 1;
    return then === "" ? null : pageOf(document.getElementById(then));
  };

  const show = () => {
    const on = isOn();
    pages.forEach((page, index) => {
      for (const part of page) {
        const hide = on && index !== at && part !== first;
        if (hide) part.setAttribute("hidden", "until-found");
        else part.removeAttribute("hidden");
      }
    });
    // What comes first holds the warnings of the whole card: of it, only the rest is hidden.
    first?.classList.toggle("before-passed", on && at > 0);
    for (const other of others) other.hidden = on;
    const place = on ? top : masthead;
    if (languages && languages.parentElement !== place) place.append(languages);
    bar.hidden = !on;
    back.disabled = at === 0;
    count();
    document.dispatchEvent(new CustomEvent("stepchange", { detail: on ? pages[at][0] : null }));
  };

  const count = () => {
    next.disabled = following(at) === null || at === pages.length - 1;
    const open = pages[at].flatMap((part) => [...part.querySelectorAll("[data-tick]:not(:checked)")]).length;
    left.textContent = open > 0 ? left.dataset.left.replace("{count}", open) : "";
  };

  /** Shows a part, with the reader at its heading. */
  const turnTo = (index) => {
    at = Math.min(Math.max(index, 0), pages.length - 1);
    show();
    scrollTo({ top: 0, behavior: "instant" });
    heading().tabIndex = -1;
    heading().focus({ preventScroll: true });
  };
  // Each part has its address, so that the browser's own Back leads to the one before.
  const go = (index) => {
    turnTo(index);
    history.pushState(null, "", `#${pages[at][0].id || heading().id}`);
  };

  const enter = (index) => {
    document.body.classList.add("focus");
    remember(true);
    turnTo(index);
  };
  const leave = () => {
    const current = pages[at][0];
    document.body.classList.remove("focus");
    remember(false);
    show();
    current.scrollIntoView({ block: "start", behavior: "instant" });
    starts.at(-1).focus({ preventScroll: true });
  };

  /** The part that leads to this one: on the way that was chosen, or else the nearest that does. */
  const before = () => {
    const passed = new Set();
    for (let index = 0; pages[index] && !passed.has(index); index = following(index)) {
      if (following(index) === at) return index;
      passed.add(index);
    }
    const earlier = pages.slice(0, at).findLastIndex((_, index) => [at, null].includes(following(index)));
    return Math.max(earlier, 0);
  };
  const forward = () => { if (!next.disabled) go(following(at)); };
  const backward = () => { if (!back.disabled) go(before()); };
  for (const start of starts) {
    start.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      enter(0);
    });
  }
  next.addEventListener("click", forward);
  back.addEventListener("click", backward);
  end.addEventListener("click", leave);
  document.addEventListener("tickschange", count);

  // A link within the card, the browser's Back and a search in the page lead to the part that they are about. The browser opens it
  // for the last two, before its address changes.
  let found = false;
  document.addEventListener("beforematch", (event) => {
    const page = isOn() ? pageOf(event.target) : -1;
    if (page < 0) return;
    found = true;
    at = page;
    show();
  });
  addEventListener("hashchange", () => {
    const place = target();
    const page = isOn() ? pageOf(place) : -1;
    if (page >= 0 && (found || page !== at)) {
      turnTo(page);
      if (place !== pages[page][0] && place !== heading()) place.scrollIntoView({ block: "center", behavior: "instant" });
    }
    found = false;
  });

  addEventListener("keydown", (event) => {
    const busy = event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || document.querySelector("dialog[open]");
    if (!isOn() || busy || event.target.closest("input[type=text], input[type=search], .table, details[open].menu")) return;
    const way = document.documentElement.dir === "rtl" ? { ArrowLeft: forward, ArrowRight: backward } : { ArrowRight: forward, ArrowLeft: backward };
    if (event.key === "Escape") leave();
    else way[event.key]?.();
  });

  if (wasOn()) enter(Math.max(pageOf(target()), 0));
})();
