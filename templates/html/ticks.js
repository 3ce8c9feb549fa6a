// What a reader has done of a card: the ticks of the page and of its checklist, which are the same. They are kept on this device, for
// each step under its fingerprint: a step that has changed since is not done. Nothing is sent anywhere.
"use strict";

(() => {
  const bar = document.querySelector("[data-ticks]");
  if (!bar) return;

  const find = (selector) => bar.querySelector(selector);
  const boxes = [...document.querySelectorAll("[data-tick]")];
  const reads = [...document.querySelectorAll("[data-read]")];
  const options = [...document.querySelectorAll("[data-choice]")];
  const fields = [...document.querySelectorAll("[data-sign]")];
  const sections = [...document.querySelectorAll("[data-step]")];
  // The site's folder is part of the key: another guide on the same host has its own ticks.
  const folder = new URL(bar.dataset.root, location.href).pathname;
  const key = `stappenkaart:ticks:${folder}:${bar.dataset.card}`;

  // Storage may be full or forbidden: what it does not take is remembered as long as the page is open.
  let refused = null;
  const read = () => {
    try { return refused ?? localStorage.getItem(key); } catch { return null; }
  };
  const write = (text) => {
    refused = null;
    try { localStorage.setItem(key, text); } catch { refused = text; }
  };

  /** Where a control is: the step that it is in, and its fingerprint. */
  const place = (control) => control.closest("[data-fingerprint]");
  const name = (control) => place(control).dataset.step ?? "";
  const fingerprint = (control) => place(control).dataset.fingerprint;

  // --- Warnings that have to be read first: those of the action, of its step and of the card -----------------------------

  const around = (control) => control.closest("li.action, .tick-item, .problem, [data-step], [data-fingerprint]");
  const guards = (box) => reads.filter((mark) => around(mark).contains(box));
  const unread = (box) => guards(box).find((mark) => !mark.checked);
  for (const mark of reads) if (!boxes.some((box) => around(mark).contains(box))) mark.closest(".read").remove();

  // --- The way that a reader has chosen ------------------------------------------------------------------------------------

  const route = [...document.querySelectorAll(".step, .sheet-step")];
  const leadsTo = (option) => route.findIndex((step) => step.id === option.dataset.to);
  /** The steps that may come after one: those of the option that was chosen, or of all. */
  const after = (index) => {
    const own = options.filter((option) => route[index].contains(option));
    const taken = own.some((option) => option.checked) ? own.filter((option) => option.checked) : own;
    const { then } = route[index].dataset;
    const goesOn = taken.length === 0 || taken.some((option) => !option.dataset.to);
    const on = then === undefined ? [index + 1] : route.flatMap((step, at) => (step.id === then ? [at] : []));
    return [...taken.map(leadsTo), ...(goesOn ? on : [])];
  };
  /** The steps that a reader can still come to. */
  const reachable = () => {
    const reached = new Set();
    const open = route.length > 0 ? [0] : [];
    while (open.length > 0) {
      const index = open.pop();
      if (!route[index] || reached.has(route[index])) continue;
      reached.add(route[index]);
      open.push(...after(index));
    }
    return reached;
  };
  const links = new Map([...document.querySelectorAll(".contents a")].map((link) => [link.hash, link]));
  /** Says of each step whether it is on the reader's way. Its warnings stay as they are. */
  const showWay = (reached) => {
    for (const step of route) {
      const isOut = options.some((option) => option.checked) && !reached.has(step);
      for (const place of [step, links.get(`#${step.id}`)]) {
        if (!place || isOut === place.classList.contains("is-out")) continue;
        place.classList.toggle("is-out", isOut);
        const words = Object.assign(document.createElement("span"), { className: "out-words", textContent: bar.dataset.out });
        if (isOut) (place.querySelector("h2") ?? place).append(" ", words);
        else place.querySelector(".out-words").remove();
      }
    }
  };
  /** Takes the option that leads to the step of a box, if none is chosen yet. */
  const choose = (box) => {
    const step = box.closest(".step, .sheet-step");
    const option = options.find((option) => step && option.dataset.to === step.id);
    if (option && !options.some((other) => other.name === option.name && other.checked)) option.checked = true;
  };

  // --- What is remembered -------------------------------------------------------------------------------------------------

  const save = () => {
    const steps = {};
    const of = (control) => (steps[name(control)] ??= { print: fingerprint(control), done: [], read: [], chosen: [] });
    for (const box of boxes) if (box.checked) of(box).done.push(box.dataset.tick);
    for (const mark of reads) if (mark.checked) of(mark).read.push(mark.dataset.read);
    for (const option of options) if (option.checked) of(option).chosen.push(option.dataset.choice);
    const sign = Object.fromEntries(fields.map((field) => [field.dataset.sign, field.value]));
    const before = parse();
    // Each of the two pages keeps what only the other has.
    write(JSON.stringify({ steps, sign: fields.length > 0 ? sign : before.sign }));
  };

  function parse() {
    try {
      const { steps, sign } = JSON.parse(read());
      return { steps: Object(steps), sign: Object(sign) };
    } catch {
      return { steps: {}, sign: {} };
    }
  }
  const has = (list, item) => Array.isArray(list) && list.includes(item);

  const load = () => {
    const { steps, sign } = parse();
    const changed = new Set();
    const at = (control) => {
      const step = Object(steps[name(control)]);
      if (step.print === fingerprint(control)) return step;
      if (step.done?.length > 0) changed.add(place(control));
      return {};
    };
    for (const box of boxes) box.checked = has(at(box).done, box.dataset.tick);
    for (const mark of reads) mark.checked = has(at(mark).read, mark.dataset.read);
    for (const option of options) option.checked = has(at(option).chosen, option.dataset.choice);
    for (const field of fields) if (typeof sign[field.dataset.sign] === "string") field.value = sign[field.dataset.sign];
    for (const step of changed) say(step, bar.dataset.changed);
    show();
  };

  /** Says something at the head of a step, or above the mark of a warning. */
  const say = (element, words) => {
    const old = element.querySelector(":scope > .said");
    const line = old ?? document.createElement("span");
    line.className = "said";
    line.setAttribute("role", "status");
    line.textContent = words;
    if (!old) element.prepend(line);
  };

  // --- What is shown --------------------------------------------------------------------------------------------------------

  const placeLine = find(".bar-place");
  const doneLine = find("[data-progress]");
  const drawn = find(".progress-bar");
  const go = find("[data-go]");
  const reset = find("[data-reset]");
  const undo = find("[data-undo]");
  /** Says how far the reader is: in words, or where there is no room for them, in numbers. */
  const report = (words, numbers = "") => {
    const [long, short] = doneLine.children;
    long.textContent = words;
    short.textContent = numbers;
  };
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (whole, value) => values[value] ?? whole);

  const show = () => {
    const reached = reachable();
    const mine = boxes.filter((box) => !route.some((step) => step.contains(box) && !reached.has(step)));
    showWay(reached);
    const done = mine.filter((box) => box.checked).length;
    const total = mine.length;
    const all = done === total;
    if (all && total > 0) report(doneLine.dataset.all);
    else report(fill(doneLine.dataset.progress, { done, total }), `${done}/${total}`);
    drawn.setAttribute("width", `${total > 0 ? (100 * done) / total : 0}%`);
    bar.classList.toggle("bar-all", all && total > 0);
    const next = mine.find((box) => !box.checked);
    go.hidden = done === 0 || !next;
    if (next) go.hash = next.closest("li[id]").id;
    reset.hidden = ![...boxes, ...reads, ...options].some((box) => box.checked);
    for (const box of boxes) {
      const mark = unread(box);
      if (mark) box.setAttribute("aria-disabled", "true");
      else box.removeAttribute("aria-disabled");
    }
    document.querySelector(".finish")?.classList.toggle("finish-open", !all);
    const onward = document.querySelector("[data-finish-go]");
    if (onward) {
      onward.hidden = go.hidden;
      onward.firstElementChild.setAttribute("href", go.hash);
    }
    for (const end of document.querySelectorAll(".finish-ticks")) {
      end.textContent = all ? end.dataset.all : fill(end.dataset.left, { count: total - done });
    }
    where();
    document.dispatchEvent(new Event("tickschange"));
  };

  /** The part that is shown alone, one step at a time. One that is not a step has its own name. */
  let part = null;
  const where = () => {
    if (part && !sections.includes(part)) {
      placeLine.textContent = part.querySelector("h2").textContent.trim();
      return;
    }
    const current = part ?? sections.findLast((step) => !step.hidden && step.getBoundingClientRect().top < innerHeight * 0.4);
    const step = Math.max(1, sections.indexOf(current) + 1);
    placeLine.textContent = sections.length > 1 ? fill(placeLine.dataset.place, { step, steps: sections.length }) : "";
  };
  const observer = new IntersectionObserver(where, { rootMargin: "0px 0px -60% 0px", threshold: [0, 0.25, 0.5, 1] });
  for (const step of sections) observer.observe(step);
  document.addEventListener("stepchange", ({ detail }) => {
    part = detail;
    where();
  });

  // --- What a reader does -----------------------------------------------------------------------------------------------------

  const changed = () => {
    undo.hidden = true;
    save();
    show();
  };

  // A reader who ticks too early is led to the warning that comes first, to the next one, and back to the box.
  let pending = null;
  const lead = (mark) => {
    say(mark.closest(".read"), bar.dataset.unread);
    document.getElementById(mark.dataset.read).scrollIntoView({ block: "center" });
    mark.focus({ preventScroll: true });
  };
  for (const mark of reads) {
    mark.addEventListener("change", () => {
      mark.closest(".read").querySelector(":scope > .said")?.remove();
      changed();
      if (!pending || !mark.checked) return;
      const next = unread(pending);
      if (next) {
        lead(next);
        return;
      }
      pending.scrollIntoView({ block: "center" });
      pending.focus({ preventScroll: true });
      pending = null;
    });
  }
  for (const box of boxes) {
    box.addEventListener("click", (event) => {
      const mark = box.checked ? unread(box) : undefined;
      if (!mark) return;
      event.preventDefault();
      pending = box;
      lead(mark);
    });
    box.addEventListener("change", () => {
      if (box.checked) choose(box);
      changed();
    });
  }
  let taken = new Set();
  document.addEventListener("tickschange", () => { taken = new Set(options.filter((option) => option.checked)); });
  for (const option of options) {
    option.addEventListener("change", changed);
    // One that is chosen already is not chosen any more. By keyboard, a browser does nothing then.
    const drop = (event) => {
      if (!taken.has(option)) return;
      if (event.type === "keydown") event.preventDefault();
      option.checked = false;
      changed();
    };
    option.addEventListener("click", drop);
    option.addEventListener("keydown", (event) => { if (event.key === " ") drop(event); });
    // A reader who follows its link has chosen it.
    option.closest("li").querySelector(".jump")?.addEventListener("click", () => {
      option.checked = true;
      changed();
    });
  }
  const today = () => new Date().toLocaleDateString(document.documentElement.lang, { dateStyle: "long" });
  for (const field of fields) {
    field.addEventListener("input", () => {
      const day = fields.find((other) => other.dataset.sign === "date");
      if (field !== day && field.value && day && !day.value) day.value = today();
      changed();
    });
  }

  // What was cleared can be had back until the next tick: no clock runs for a slow reader.
  let before = null;
  reset.addEventListener("click", () => {
    before = read();
    for (const box of [...boxes, ...reads, ...options]) box.checked = false;
    for (const field of fields) field.value = "";
    changed();
    report(bar.dataset.cleared);
    undo.hidden = false;
    undo.focus();
  });
  undo.addEventListener("click", () => {
    write(before);
    undo.hidden = true;
    load();
    reset.focus();
  });

  // Another tab with the same card, perhaps in another language.
  addEventListener("storage", (event) => { if (event.key === key) load(); });
  addEventListener("pageshow", load);
  load();
})();
