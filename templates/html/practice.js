// Practice: each picture of a card without its marks, and the question where its reader clicks. It takes all it asks from the page,
// and stores nothing. It starts with every warning of the card. It is loaded when a reader asks for it.
"use strict";

(() => {
  const dialog = document.querySelector("[data-practice-dialog]");
  const part = (name) => dialog.querySelector(name);
  const [count, start, warnings, task, end] = [".practice-count", ".practice-start", ".practice-warnings", ".practice-task", ".practice-end"].map(part);
  const [words, said, alarm, on, places, names, view] =
    [".practice-words", ".practice-said", ".practice-alert", "[data-on]", ".practice-places", ".practice-names", ".practice-view"].map(part);
  const TRIES = 3;
  const FINGER = 24;
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (whole, value) => values[value] ?? whole);

  // --- What is asked ----------------------------------------------------------------------------------------------------------

  const light = (element) => [...element.classList].find((name) => /^[cs]\d+$/.test(name)).slice(1);

  /** Each place that the words of an action name, in the order of the card. */
  const tasks = () => {
    const asked = [];
    for (const callout of document.querySelectorAll(".step[data-step] :is(.command, .choice li) .callout[data-mark]")) {
      const figure = document.getElementById(callout.hash.slice(1))?.closest("figure");
      const text = callout.closest(".command, .choice li");
      const isNew = !asked.some((other) => other.text === text && other.hash === callout.hash);
      if (figure && isNew) asked.push({ text, figure, callout, hash: callout.hash, right: light(callout) });
    }
    return asked;
  };

  /** The words of an action without what leads away from them, and with the place that is asked for. */
  const asWords = ({ text, callout }) => {
    const here = [...text.querySelectorAll("a")].indexOf(callout);
    const copy = text.cloneNode(true);
    for (const extra of copy.querySelectorAll(".untranslated, .jump, svg, input")) extra.remove();
    [...copy.querySelectorAll("a")].forEach((link, at) => {
      const plain = document.createElement(at === here ? "mark" : "span");
      plain.append(...link.childNodes);
      link.replaceWith(plain);
    });
    for (const element of copy.querySelectorAll("[id]")) element.removeAttribute("id");
    return copy.childNodes;
  };

  let copies = 0;
  /** A warning in full, under ids of its own. */
  const copyOf = (warning) => {
    const copy = warning.cloneNode(true);
    copies += 1;
    for (const element of [copy, ...copy.querySelectorAll("[id]")]) {
      if (element.id) element.id = `practice_${copies}_${element.id}`;
    }
    copy.setAttribute("aria-labelledby", `practice_${copies}_${warning.getAttribute("aria-labelledby")}`);
    return copy;
  };

  // --- The picture ------------------------------------------------------------------------------------------------------------

  /** A place on the picture that is shown now: its mark, where it is in % of the picture, and its name. */
  const placeOf = (mark, figure) => {
    const { left, top, width, height } = mark.querySelector(".outline").getBoundingClientRect();
    const name = figure.querySelector(`.legend .c${light(mark)}`).cloneNode(true);
    for (const extra of name.querySelectorAll(".legend-mark, .untranslated, strong, svg")) extra.remove();
    return { mark, light: light(mark), left, top, width, height, name, warning: mark.classList.contains("mark-forbidden") ? mark.getAttribute("href").slice(1) : null };
  };

  const isAt = ({ mark }, x, y) => {
    const { left, right, top, bottom, width, height } = mark.querySelector(".outline").getBoundingClientRect();
    const [beside, above] = [Math.max(0, (FINGER - width) / 2), Math.max(0, (FINGER - height) / 2)];
    return x >= left - beside && x <= right + beside && y >= top - above && y <= bottom + above;
  };

  // --- A question -------------------------------------------------------------------------------------------------------------

  let asked = [];
  let at = 0;
  let tries = 0;
  let missed = [];
  let open = false;
  let known = [];

  const ask = () => {
    const { figure } = asked[at];
    [tries, open] = [0, true];
    count.textContent = fill(count.dataset.count, { done: at, total: asked.length });
    words.replaceChildren(...asWords(asked[at]));
    words.lang = asked[at].text.closest("[lang]").lang;
    said.textContent = "";
    alarm.replaceChildren();
    on.hidden = true;
    view.replaceChildren(figure.querySelector(".frame").cloneNode(true));
    known = [...view.querySelectorAll(".mark")].map((mark) => placeOf(mark, figure));
    // As they are read on the picture: from the top down, and from left to right.
    known.sort((one, other) => one.top - other.top || one.left - other.left);
    places.replaceChildren(...known.map((place, index) => choice(place, fill(dialog.dataset.numbered, { number: index + 1 }))));
    names.replaceChildren(...known.map((place) => choice(place, ...place.name.childNodes)));
    names.parentElement.open = false;
  };

  const choice = (place, ...name) => {
    const item = document.createElement("li");
    const press = document.createElement("button");
    press.type = "button";
    press.append(...name);
    press.addEventListener("click", () => answer([place]));
    // Whoever goes from place to place by keyboard sees where each is.
    const peek = (is) => () => place.mark.classList.toggle("mark-peek", is && press.matches(":focus-visible") && open);
    press.addEventListener("focus", peek(true));
    press.addEventListener("blur", peek(false));
    item.append(press);
    return item;
  };

  const show = ({ mark }) => {
    mark.classList.remove("mark-peek");
    mark.classList.add("mark-shown");
    mark.scrollIntoView({ block: "nearest", inline: "center" });
  };

  /** What the reader pointed at: a place, several that are in each other, or none. */
  const answer = (hit) => {
    if (!open) return;
    const { right } = asked[at];
    const size = ({ width, height }) => width * height;
    const best = [...hit].sort((one, other) => size(one) - size(other)).find((place) => place.light === right || place.warning);
    alarm.replaceChildren();
    if (best && !best.warning) {
      return finish("right", best);
    }
    tries += 1;
    if (!missed.includes(asked[at])) missed.push(asked[at]);
    if (best) {
      show(best);
      alarm.append(copyOf(document.getElementById(best.warning)));
    }
    if (tries >= TRIES) return finish("shown", known.find((place) => place.light === right));
    said.textContent = best ? dialog.dataset.forbidden : dialog.dataset.wrong;
  };

  const finish = (result, place) => {
    open = false;
    show(place);
    said.textContent = dialog.dataset[result];
    count.textContent = fill(count.dataset.count, { done: at + 1, total: asked.length });
    on.hidden = false;
    on.focus();
  };

  const next = () => {
    at += 1;
    if (at < asked.length) {
      ask();
      part(".practice-question").focus();
      return;
    }
    count.textContent = fill(count.dataset.count, { done: at, total: at });
    part(".practice-result").textContent = fill(dialog.dataset.result, { done: at - missed.length, total: at });
    part(".practice-missed").replaceChildren(...missed.map(asItem));
    task.hidden = true;
    end.hidden = false;
    end.focus();
  };

  /** An action that was not found at once, with the letter of its place. */
  const asItem = (task) => {
    const item = document.createElement("li");
    const mark = document.createElement("span");
    mark.className = "legend-mark";
    mark.textContent = task.callout.dataset.mark;
    const text = document.createElement("span");
    text.append(...asWords(task));
    text.lang = task.text.closest("[lang]").lang;
    item.append(mark, text);
    return item;
  };

  view.addEventListener("click", (event) => {
    event.preventDefault();
    answer(known.filter((place) => isAt(place, event.clientX, event.clientY)));
  });
  on.addEventListener("click", next);
  for (const leave of dialog.querySelectorAll("[data-leave]")) leave.addEventListener("click", () => dialog.close());
  const run = () => {
    [at, missed] = [0, []];
    start.hidden = true;
    end.hidden = true;
    task.hidden = false;
    ask();
    part(".practice-question").focus();
  };
  part("[data-begin]").addEventListener("click", run);
  part("[data-again]").addEventListener("click", run);

  const begin = () => {
    asked = tasks();
    count.textContent = "";
    const all = [...document.querySelectorAll(".card-body .warning")].map(copyOf);
    for (const old of warnings.querySelectorAll(".warning")) old.remove();
    warnings.append(...all);
    warnings.hidden = all.length === 0;
    start.hidden = false;
    task.hidden = true;
    end.hidden = true;
    dialog.showModal();
    // It begins with the first warning in view. Where there is more than the screen holds, a key scrolls.
    start.tabIndex = start.scrollHeight > start.clientHeight ? 0 : -1;
    start.focus({ preventScroll: true });
    start.scrollTop = 0;
  };
  for (const button of document.querySelectorAll("[data-practice]")) button.addEventListener("click", begin);
  begin();
})();
