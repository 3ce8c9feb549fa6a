// Everything that a page can do, except showing its text. Every page is complete without this script; parts that need it are
// `hidden` until it runs.
"use strict";

for (const element of document.querySelectorAll("[data-with-script]")) element.hidden = false;

for (const button of document.querySelectorAll("[data-print]")) button.addEventListener("click", () => window.print());

// What comes after `#` in an old address leads to the same place of the card.
const moved = document.querySelector("[data-moved]");
if (moved && location.hash) location.replace(moved.href + location.hash);

// Storage may be forbidden (private window, policy); the page then works without memory.
const memory = {
  get(key) {
    try { return localStorage.getItem(key); } catch { return null; }
  },
  set(key, value) {
    try { localStorage.setItem(key, value); } catch { /* not remembered */ }
  },
};

// --- The reader's current step ---------------------------------------------------------------------------------

const steps = [...document.querySelectorAll(".step, .sheet-step")];

const currentStep = () => steps.findLast((step) => !step.hidden && step.getBoundingClientRect().top < innerHeight * 0.4);

const contents = new Map();
for (const link of document.querySelectorAll(".contents a")) contents.set(decodeURIComponent(link.hash.slice(1)), link);

const markCurrentStep = () => {
  const current = currentStep()?.id;
  for (const [id, link] of contents) {
    if (id === current) link.setAttribute("aria-current", "step");
    else link.removeAttribute("aria-current");
  }
};

if (contents.size > 0) {
  const observer = new IntersectionObserver(markCurrentStep, { rootMargin: "0px 0px -60% 0px", threshold: [0, 0.25, 0.5, 1] });
  for (const step of steps) observer.observe(step);
}

// The same place in another language: anchors are the same in every edition.
// The anchor in the address counts as long as it is in view; after that, the step that was scrolled to.
const place = () => {
  const named = document.getElementById(location.hash.slice(1))?.getBoundingClientRect();
  if (named && named.bottom > 0 && named.top < innerHeight) return location.hash;
  const step = currentStep()?.id;
  return step ? `#${step}` : "";
};

for (const link of document.querySelectorAll("[data-keep-place] a")) {
  const keepPlace = () => { link.hash = place(); };
  for (const event of ["pointerdown", "focus", "click"]) link.addEventListener(event, keepPlace);
  link.addEventListener("click", () => memory.set("stappenkaart:language", link.lang));
}

// --- Code to copy -----------------------------------------------------------------------------------------------------

/** Copies a text and says so. Without the right to write to the clipboard, an element with it is selected, so that a key copies it. */
const copies = (button, text, shown) => {
  const label = button.querySelector("span");
  const word = label.textContent;
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(text());
      label.textContent = button.dataset.copied;
      setTimeout(() => { label.textContent = word; }, 2000);
    } catch {
      getSelection().selectAllChildren(shown());
    }
  });
};
for (const button of document.querySelectorAll("[data-copy]")) {
  const code = button.closest(".code-block").querySelector("code");
  copies(button, () => code.textContent.replace(/\n$/, ""), () => code);
}

// --- A message to the one who gives what a reader does not have-------------------------------------------------------------

for (const button of document.querySelectorAll("[data-request]")) {
  const need = button.closest(".need-group, .need");
  const text = () => [
    button.dataset.request,
    ...[...need.querySelectorAll(".need-name")].map((name) => `- ${name.textContent.trim()}`),
    document.querySelector("h1").textContent.trim(),
    location.href.replace(/#.*$/, ""),
  ].join("\n");
  copies(button, text, () => {
    const message = need.querySelector("pre") ?? document.createElement("pre");
    message.textContent = text();
    button.after(message);
    return message;
  });
}

// --- Tables -----------------------------------------------------------------------------------------------------------

// A table is a stop for the keyboard only while it is wider than its frame. Then its columns need not be as narrow as their words.
const tables = new ResizeObserver((changes) => {
  for (const frame of new Set(changes.map(({ target }) => target.closest(".table")))) {
    frame.classList.remove("table-wide");
    const isWide = frame.scrollWidth > frame.clientWidth;
    frame.classList.toggle("table-wide", isWide);
    frame.tabIndex = isWide ? 0 : -1;
  }
});
for (const part of document.querySelectorAll(".table, .table > table")) tables.observe(part);

// --- Menus ------------------------------------------------------------------------------------------------------------

// Escape and a click elsewhere close a menu, as readers know it.
const menus = [...document.querySelectorAll("details.menu")];
const closeMenus = (except) => {
  for (const menu of menus) if (menu !== except) menu.open = false;
};
addEventListener("click", (event) => closeMenus(event.target.closest("details.menu")));
addEventListener("keydown", (event) => {
  const menu = menus.find((menu) => menu.open);
  if (event.key !== "Escape" || !menu) return;
  closeMenus();
  menu.querySelector("summary").focus();
});

// --- What a reader has -------------------------------------------------------------------------------------------------

const needs = document.querySelector("[data-needs]");
const have = [...document.querySelectorAll("[data-have]")];
/** Folds what a reader needs to one line, once the reader has all of it. */
const fold = () => {
  const all = have.every((box) => box.checked);
  if (!needs || all === needs.classList.contains("before-ready")) return;
  const here = needs.contains(document.activeElement);
  needs.classList.toggle("before-ready", all);
  needs.open = !all;
  if (all && here) needs.querySelector("summary").focus();
};

// A role or permission is the same on every card of the site, which is two folders up.
for (const box of have) {
  const key = `stappenkaart:have:${new URL("../../", location.href).pathname}:${box.dataset.have}`;
  box.checked = memory.get(key) === "yes";
  box.addEventListener("change", () => {
    memory.set(key, box.checked ? "yes" : "no");
    fold();
  });
}
if (have.length > 0) fold();

// --- Pictures -----------------------------------------------------------------------------------------------------------

const lights = (element) => [...element.classList].find((name) => /^[cs]\d+$/.test(name))?.slice(1);

// A place that is pointed out stays lit, and a page does not jump to a picture that is in view already.
for (const words of document.querySelectorAll(".callout")) {
  words.addEventListener("click", (event) => {
    for (const lit of document.querySelectorAll(".lit")) lit.classList.remove("lit");
    words.classList.add("lit");
    const target = document.getElementById(words.hash.slice(1));
    const pictures = [target?.closest("figure").querySelector(".frame"), ...(words.closest(".action")?.querySelectorAll(".crop") ?? [])];
    const isInView = (picture) => {
      const { top, bottom, height } = picture?.getBoundingClientRect() ?? {};
      return height > 0 && top >= 0 && bottom <= innerHeight;
    };
    if (pictures.some(isInView)) event.preventDefault();
  });
}

/** The picture on a screen of its own, with its legend: as a whole, or on a phone as large as its places can be read. A place in it,
    or else the one that was pointed out, is in the middle and at its own size. */
const enlarge = (link, place) => {
  const figure = link.closest("figure");
  const dialog = document.createElement("dialog");
  dialog.className = "lightbox";
  dialog.setAttribute("aria-labelledby", link.getAttribute("aria-labelledby"));
  const head = document.createElement("div");
  head.className = "lightbox-head";
  const title = document.createElement("p");
  title.textContent = link.closest("section").querySelector("h2, h3").textContent;
  const close = document.createElement("button");
  close.className = "button";
  close.type = "button";
  close.textContent = link.dataset.close;
  close.autofocus = true;
  close.addEventListener("click", () => dialog.close());
  const zoom = document.createElement("input");
  zoom.type = "range";
  zoom.className = "lightbox-zoom";
  zoom.step = "any";
  zoom.setAttribute("aria-label", link.textContent.trim());
  head.append(title, zoom, close);
  const view = document.createElement("div");
  view.className = "lightbox-view";
  view.tabIndex = 0;
  view.append(figure.querySelector(".frame").cloneNode(true));
  dialog.append(head, view);

  const picture = view.querySelector("img");
  const [wide, high] = ["width", "height"].map((side) => Number(picture.getAttribute(side)));
  /** How large the picture is, by its own size. What is in the middle stays there. */
  const scale = (by) => {
    const [x, y] = [(view.scrollLeft + view.clientWidth / 2) / view.scrollWidth, (view.scrollTop + view.clientHeight / 2) / view.scrollHeight];
    zoom.value = by;
    picture.style.inlineSize = `${Math.floor(by * wide)}px`;
    view.scrollTo(x * view.scrollWidth - view.clientWidth / 2, y * view.scrollHeight - view.clientHeight / 2);
  };
  zoom.addEventListener("input", () => scale(Number(zoom.value)));
  view.addEventListener("dblclick", () => scale(Number(zoom.value) < 1 ? 1 : Number(zoom.min)));

  /** Brings a place to the middle; of one that is wider than the screen, its beginning is in view. */
  const point = (light) => {
    for (const mark of view.querySelectorAll(".mark")) mark.classList.toggle("mark-lit", lights(mark) === light);
    const outline = view.querySelector(`.s${light} .outline`);
    if (!outline) return;
    if (Number(zoom.value) < 1) scale(1);
    const [box, around] = [outline.getBoundingClientRect(), view.getBoundingClientRect()];
    const to = (from, size, start, room) => (size > 0.9 * room ? from - start - 0.1 * room : from + size / 2 - start - room / 2);
    view.scrollBy(to(box.left, box.width, around.left, around.width), to(box.top, box.height, around.top, around.height));
  };
  const legend = figure.querySelector(".legend");
  if (legend) dialog.append(buttons(legend, point));
  // A click on a mark leads to its words on the page.
  view.addEventListener("click", (event) => { if (event.target.closest("a")) dialog.close(); });
  drag(view);
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  const shares = [view.clientWidth / wide, view.clientHeight / high];
  const fit = Math.min(...shares);
  zoom.min = Math.min(fit, 1);
  zoom.max = Math.max(2, 2 * fit);
  scale(view.clientWidth < 640 ? Math.max(fit, Math.min(1, ...shares.filter((share) => share > fit))) : fit);
  const lit = link.closest(".step, .problem").querySelector(".callout.lit, .callout:target, .legend li:target");
  const light = place ?? (lit && lights(lit));
  if (light && legend?.querySelector(`.c${light}`)) point(light);
};

// Each place of the legend as a button that brings it to the middle.
const buttons = (legend, point) => {
  const foot = document.createElement("div");
  foot.className = "lightbox-legend";
  const list = document.createElement("ul");
  for (const item of legend.children) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...[...(item.querySelector("a") ?? item).cloneNode(true).childNodes]);
    button.addEventListener("click", () => point(lights(item)));
    const place = document.createElement("li");
    place.append(button);
    list.append(place);
  }
  foot.append(list);
  return foot;
};

// A mouse moves the picture as a finger does.
const drag = (view) => {
  let from = null;
  view.addEventListener("pointerdown", (event) => {
    if (event.pointerType === "mouse" && !event.target.closest("a")) from = [event.clientX + view.scrollLeft, event.clientY + view.scrollTop];
  });
  view.addEventListener("pointermove", (event) => {
    if (from && event.buttons === 1) view.scrollTo(from[0] - event.clientX, from[1] - event.clientY);
  });
  addEventListener("pointerup", () => { from = null; });
  view.addEventListener("dragstart", (event) => event.preventDefault());
};

for (const link of document.querySelectorAll("[data-enlarge], [data-crop]")) {
  link.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const { crop } = link.dataset;
    enlarge(crop ? document.getElementById(link.hash.slice(1)).querySelector("[data-enlarge]") : link, crop);
  });
}

// --- Practice: its script is loaded when a reader asks for it ---------------------------------------------------------------

const practice = document.querySelectorAll("[data-practice]");
const loadPractice = ({ currentTarget }) => {
  for (const button of practice) button.removeEventListener("click", loadPractice);
  const script = document.createElement("script");
  // A page that is alone has the script in itself.
  const own = document.querySelector("[data-practice-script]");
  if (own) script.textContent = own.textContent;
  else script.src = currentTarget.dataset.src;
  document.head.append(script);
};
for (const button of practice) button.addEventListener("click", loadPractice);

// --- The reader's language: at the door, and where there is no page -----------------------------------------------------------

const base = (tag) => tag.toLowerCase().split("-")[0];
/** Of elements in several languages, the one that a reader wants most. */
const inLanguage = (elements, first = []) => {
  const wanted = [...first, memory.get("stappenkaart:language"), ...(navigator.languages ?? [])].filter(Boolean);
  const offered = (tag) =>
    elements.find((element) => element.lang.toLowerCase() === tag.toLowerCase()) ?? elements.find((element) => base(element.lang) === base(tag));
  return wanted.map(offered).find(Boolean);
};

const chooser = document.querySelector("[data-language-chooser]");
if (chooser) {
  const links = [...chooser.querySelectorAll("a[lang]")];
  const link = inLanguage(links);
  for (const choice of links) choice.addEventListener("click", () => memory.set("stappenkaart:language", choice.lang));
  // `replace` adds no history entry, so that Back leads to where the reader came from. `index.html#` shows the choice.
  if (link && !location.href.includes("#")) location.replace(link.href);
}

const lost = [...document.querySelectorAll("[data-missing]")];
if (lost.length > 0) {
  const known = location.pathname.split("/").filter((part) => lost.some(({ lang }) => lang === part));
  const kept = inLanguage(lost, known) ?? lost[0];
  for (const section of lost) section.hidden = section !== kept;
  document.documentElement.lang = kept.lang;
  document.documentElement.dir = kept.dir;
  const address = kept.querySelector(".address");
  address.textContent = location.href;
  address.hidden = false;
}
