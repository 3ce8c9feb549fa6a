// Everything that a page can do, except showing its text. Every page is complete without this script; parts that need it are
// `hidden` until it runs.
"use strict";

for (const element of document.querySelectorAll("[data-with-script]")) element.hidden = false;

for (const button of document.querySelectorAll("[data-print]")) button.addEventListener("click", () => window.print());

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

const currentStep = () => steps.findLast((step) => step.getBoundingClientRect().top < innerHeight * 0.4);

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

// Without the right to write to the clipboard, the code is selected, so that a key copies it.
for (const button of document.querySelectorAll("[data-copy]")) {
  const label = button.querySelector("span");
  const word = label.textContent;
  button.addEventListener("click", async () => {
    const code = button.closest(".code-block").querySelector("code");
    try {
      await navigator.clipboard.writeText(code.textContent.replace(/\n$/, ""));
      label.textContent = button.dataset.copied;
      setTimeout(() => { label.textContent = word; }, 2000);
    } catch {
      getSelection().selectAllChildren(code);
    }
  });
}

// --- Pictures at full size --------------------------------------------------------------------------------------------

const enlarge = (link) => {
  const dialog = document.createElement("dialog");
  dialog.className = "lightbox";
  const frame = link.closest("figure").querySelector(".frame").cloneNode(true);
  const close = document.createElement("button");
  close.className = "button";
  close.type = "button";
  close.textContent = link.dataset.close;
  dialog.append(close, frame);
  // A click on the picture's links or beside the picture closes it; the link then leads to its place on the page.
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog || event.target.closest("a, button")) dialog.close();
  });
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
};

for (const link of document.querySelectorAll("[data-enlarge]")) {
  link.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    enlarge(link);
  });
}

// --- Checklist --------------------------------------------------------------------------------------------------------

const progress = document.querySelector("[data-card]");
if (progress) {
  const status = progress.querySelector("[data-progress]");
  const bar = progress.querySelector(".progress-bar");
  const boxes = [...document.querySelectorAll("[data-tick]")];
  // The site's folder is part of the key: another guide on the same host has its own ticks.
  const key = `stappenkaart:ticks:${new URL(progress.dataset.root, location.href).pathname}:${progress.dataset.card}`;

  const show = () => {
    const done = boxes.filter((box) => box.checked).length;
    status.textContent = status.dataset.progress.replace("{done}", done).replace("{total}", boxes.length);
    bar.setAttribute("width", `${boxes.length ? (100 * done) / boxes.length : 0}%`);
  };
  const save = () => {
    memory.set(key, JSON.stringify(boxes.filter((box) => box.checked).map((box) => box.dataset.tick)));
    show();
  };
  const load = () => {
    let ticked = [];
    try { ticked = JSON.parse(memory.get(key)) ?? []; } catch { /* not written by us: start again */ }
    if (!Array.isArray(ticked)) ticked = [];
    for (const box of boxes) box.checked = ticked.includes(box.dataset.tick);
    show();
  };

  for (const box of boxes) box.addEventListener("change", save);
  document.querySelector("[data-reset]").addEventListener("click", () => {
    for (const box of boxes) box.checked = false;
    save();
  });
  // Another tab with the same card, perhaps in another language.
  addEventListener("storage", (event) => { if (event.key === key) load(); });
  addEventListener("pageshow", load);
}

// --- Front page: find a card ------------------------------------------------------------------------------------------

const find = document.querySelector("[data-find]");
if (find) {
  const field = find.querySelector("input");
  const status = find.querySelector("[data-found]");
  // Without case and accents: "geinstalleerd" finds "geïnstalleerd".
  const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLocaleLowerCase(document.documentElement.lang);
  const tiles = [...document.querySelectorAll("[data-tile]")].map((tile) => ({ tile, text: plain(tile.textContent) }));

  const filter = () => {
    const asked = plain(field.value).split(/\s+/).filter(Boolean);
    for (const { tile, text } of tiles) tile.hidden = !asked.every((word) => text.includes(word));
    for (const shelf of document.querySelectorAll("[data-shelf]")) {
      shelf.hidden = asked.length > 0 && !shelf.querySelector("[data-tile]:not([hidden])");
    }
    const found = tiles.filter(({ tile }) => !tile.hidden).length;
    status.textContent = asked.length ? status.dataset.found.replace("{count}", found) : "";
  };
  field.addEventListener("input", filter);
  find.addEventListener("submit", (event) => event.preventDefault());
  addEventListener("pageshow", filter);
}

// --- Door: redirect to the reader's language --------------------------------------------------------------------------------

const chooser = document.querySelector("[data-language-chooser]");
if (chooser) {
  const links = [...chooser.querySelectorAll("a[lang]")];
  const base = (tag) => tag.toLowerCase().split("-")[0];
  const offered = (tag) =>
    links.find((link) => link.lang.toLowerCase() === tag.toLowerCase()) ?? links.find((link) => base(link.lang) === base(tag));
  const wanted = [memory.get("stappenkaart:language"), ...(navigator.languages ?? [])].filter(Boolean);
  const link = wanted.map(offered).find(Boolean);
  for (const choice of links) choice.addEventListener("click", () => memory.set("stappenkaart:language", choice.lang));
  // `replace` adds no history entry, so that Back leads to where the reader came from. `index.html#` shows the choice.
  if (link && !location.href.includes("#")) location.replace(link.href);
}
