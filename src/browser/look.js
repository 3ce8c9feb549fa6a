// Looks at the warnings of a page. Runs beside the scripts of the page, in a world of its own, so that they can't change what it uses.
// Boxes and actions are named by their place in the order of the document.
"use strict";

globalThis.eye = (() => {
  const LEAST_STRENGTH = 0.6;
  const LEAST_HEIGHT = 8;
  const WHOLE = { contentVisibilityAuto: true, visibilityProperty: true };
  let boxes = [];
  let actions = [];
  let words = [];

  // --- What is in the page -----------------------------------------------------------------------------------------------------

  const texts = (element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) if (!walker.currentNode.parentElement.closest("svg, script, style, template")) found.push(walker.currentNode);
    return found;
  };
  const said = (element) => texts(element).map((node) => node.data).join("");
  const parts = (element) => [element, ...element.querySelectorAll("*")];
  const around = (element) => element ? [element, ...around(element.parentElement)] : [];

  // Words that a style adds; a sign, a number or a letter is not a word.
  const added = (box) => parts(box).flatMap((part) => ["::before", "::after"].map((name) => {
    const style = getComputedStyle(part, name);
    const shown = style.content.split("\" / \"")[0];
    return style.display !== "none" && /\p{L}{2}/u.test(shown) && shown.startsWith("\"") ? shown.slice(1, -1) : "";
  })).filter(Boolean).join(" ");

  const severities = (box) =>
    [...box.classList].filter((name) => name.startsWith("severity-")).map((name) => name.slice(9)).concat(box.dataset.severity ?? []);

  const survey = () => {
    boxes = [...document.querySelectorAll(".warning[role~=note]")];
    actions = [...document.querySelectorAll(".command")].filter((action) => !action.closest(".warning[role~=note]"));
    return {
      boxes: boxes.map((box) => ({ id: box.id, text: said(box), added: added(box), severities: severities(box) })),
      actions: actions.map((action) => said(action)),
    };
  };

  // --- Where it is -------------------------------------------------------------------------------------------------------------

  /** Shows an action where only one step is shown; says whether the reader had to go there. */
  const reveal = (at) => {
    const action = actions[at];
    if (action.checkVisibility(WHOLE)) return false;
    location.hash = action.closest("[id]")?.id ?? "";
    return true;
  };

  // Where an action begins, on the screen: above the box, or beside it and read before it.
  const begins = (action, box) => {
    const [one, other] = [action.getBoundingClientRect(), box.getBoundingClientRect()];
    const beside = one.top < other.bottom && Math.abs(one.top - other.top) < 1;
    const first = getComputedStyle(box).direction === "rtl" ? one.left >= other.right : one.right <= other.left;
    return one.top < other.top - 1 || (beside && first);
  };
  const follows = (box, action) => box.compareDocumentPosition(action) & Node.DOCUMENT_POSITION_PRECEDING;

  /** Whether one of these actions comes before the box. */
  const late = (at, guarded) => {
    const seen = guarded.map((action) => actions[action]).filter((action) => action.checkVisibility(WHOLE));
    const box = boxes[at];
    return guarded.some((action) => follows(box, actions[action])) || (box.checkVisibility(WHOLE) && seen.some((action) => begins(action, box)));
  };

  // --- What can be seen --------------------------------------------------------------------------------------------------------

  const split = (node) => {
    const lang = node.parentElement.closest("[lang]")?.lang || "en";
    const pieces = [...new Intl.Segmenter(lang, { granularity: "word" }).segment(node.data)];
    return pieces.filter((piece) => piece.isWordLike).map(({ index, segment }) => {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + segment.length);
      return { range, text: segment, parent: node.parentElement };
    });
  };
  const open = (at) => {
    words = texts(boxes[at]).flatMap(split);
    return words.map((word) => word.text);
  };
  const rects = (word) => [...word.range.getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0);
  const middle = (rect) => [rect.left + rect.width / 2, rect.top + rect.height / 2];
  const onScreen = (rect) => {
    const [x, y] = middle(rect);
    return x >= 0 && y >= 0 && x < innerWidth && y < innerHeight;
  };

  // A script can scroll what a reader can't: what hides its overflow goes back to where it was.
  const stuck = (element) => {
    const [root, body] = [document.documentElement, document.body].map((part) => getComputedStyle(part));
    const hides = (part) => {
      const { overflowX, overflowY } = part === document.body || part === document.documentElement ? (root.overflowY === "visible" ? body : root) : getComputedStyle(part);
      return [overflowX, overflowY].includes("hidden");
    };
    const held = [...new Set(around(element).filter(hides).map((part) => part === document.body ? document.documentElement : part))];
    return held.map((part) => ({ part, left: part.scrollLeft, top: part.scrollTop }));
  };
  const hold = (held) => {
    for (const { part, left, top } of held) part.scrollTo({ left, top, behavior: "instant" });
  };

  /** Scrolls to the box or to one of its words, and says where on the screen its words are. */
  const show = (at, word) => {
    const target = word === null ? boxes[at] : words[word].parent;
    const held = stuck(target);
    target.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
    hold(held);
    const [first] = word === null ? [] : rects(words[word]);
    if (first) scrollBy({ top: middle(first)[1] - innerHeight / 2, behavior: "instant" });
    hold(held);
    const shown = words.map((word, index) => ({ word: index, rects: rects(word) }))
      .filter((found) => found.rects.length > 0 && found.rects.every(onScreen));
    place = placed(at);
    return framed(shown);
  };

  // The part of the screen with these words, and where they are in it.
  const framed = (shown) => {
    const all = shown.flatMap((found) => found.rects);
    const left = Math.max(0, Math.floor(Math.min(...all.map((rect) => rect.left))));
    const top = Math.max(0, Math.floor(Math.min(...all.map((rect) => rect.top))));
    const right = Math.min(innerWidth, Math.ceil(Math.max(...all.map((rect) => rect.right))));
    const bottom = Math.min(innerHeight, Math.ceil(Math.max(...all.map((rect) => rect.bottom))));
    if (all.length === 0) return { frame: null, words: [] };
    const inside = (rect) => [rect.left - left, rect.top - top, rect.width, rect.height];
    return {
      frame: { x: left + scrollX, y: top + scrollY, width: right - left, height: bottom - top, scale: 1 },
      words: shown.map(({ word, rects }) => ({ word, rects: rects.map(inside) })),
    };
  };

  // The same without its words: what differs on the screen are the words. The policy of the page refuses a whole `style` attribute.
  const NO_WORDS = {
    "-webkit-text-fill-color": "transparent", "-webkit-text-stroke-color": "transparent", "text-shadow": "none",
    "text-decoration-color": "transparent", "text-emphasis-color": "transparent", "forced-color-adjust": "none", "transition-property": "none",
  };
  const styled = (at) => parts(boxes[at]).filter((part) => part.style);
  let kept = [];
  let place = null;
  const placed = (at) => JSON.stringify(boxes[at].getBoundingClientRect());
  const blank = (at) => {
    kept = styled(at).map((part) => Object.keys(NO_WORDS).map((name) => [name, part.style.getPropertyValue(name), part.style.getPropertyPriority(name)]));
    for (const part of styled(at)) for (const [name, value] of Object.entries(NO_WORDS)) part.style.setProperty(name, value, "important");
  };
  /** Says whether the box is still where it was when it was shown. */
  const restore = (at) => {
    styled(at).forEach((part, index) => {
      for (const [name, value, priority] of kept[index]) part.style.setProperty(name, value, priority);
      if (part.style.length === 0) part.removeAttribute("style");
    });
    return placed(at) === place;
  };

  // --- Why not -----------------------------------------------------------------------------------------------------------------

  const name = (element) => {
    const mark = element.id ? ` id="${element.id}"` : element.classList.length > 0 ? ` class="${[...element.classList].join(" ")}"` : "";
    return `<${element.localName}${mark}>`.slice(0, 80);
  };
  const strength = (element) => around(element).map((part) => Number(getComputedStyle(part).opacity)).reduce((all, own) => all * own, 1);
  const weakest = (element) =>
    around(element).reduce((one, other) => Number(getComputedStyle(other).opacity) < Number(getComputedStyle(one).opacity) ? other : one);
  const struck = (element) => around(element).find((part) => getComputedStyle(part).textDecorationLine.includes("line-through"));
  const turned = (element) => around(element).find((part) => {
    const { transform, rotate, scale } = getComputedStyle(part);
    const matrix = new DOMMatrixReadOnly(transform === "none" ? "" : transform);
    const mirrored = scale !== "none" && scale.split(" ").some((factor) => Number(factor) < 0);
    return Math.abs(matrix.b) > 0.02 || Math.abs(matrix.c) > 0.02 || matrix.a < 0 || matrix.d < 0 || mirrored ||
      (rotate !== "none" && Math.abs(parseFloat(rotate)) > 1);
  });

  /** What is wrong with all of a word that is on the screen. */
  const flaw = (word) => {
    const { parent } = word;
    if (strength(parent) < LEAST_STRENGTH) return { how: "faint", by: name(weakest(parent)) };
    if (struck(parent)) return { how: "struck", by: name(struck(parent)) };
    if (turned(parent)) return { how: "turned", by: name(turned(parent)) };
    if (getComputedStyle(parent).webkitTextSecurity !== "none") return { how: "masked", by: name(parent) };
    return rects(word).some((rect) => rect.height < LEAST_HEIGHT) ? { how: "small", by: name(parent) } : null;
  };
  const flaws = () => words.map(flaw);

  // Elements that a point does not find are asked one by one.
  const ghost = (box, [x, y]) => [...document.querySelectorAll("body *")].findLast((other) => {
    const rect = other.getBoundingClientRect();
    const over = rect.left <= x && x <= rect.right && rect.top <= y && y <= rect.bottom;
    return over && !other.contains(box) && !box.contains(other) && getComputedStyle(other).pointerEvents === "none" && other.checkVisibility(WHOLE);
  });
  const clips = (box, [x, y]) => around(box).find((part) => {
    const rect = part.getBoundingClientRect();
    const { overflowX, overflowY, clipPath } = getComputedStyle(part);
    const out = x < rect.left || x > rect.right || y < rect.top || y > rect.bottom;
    return clipPath !== "none" || (out && (overflowX !== "visible" || overflowY !== "visible"));
  });

  /** Why a word can't be seen, after the page was scrolled to it. */
  const why = (at, index) => {
    const box = boxes[at];
    const word = words[index];
    const hidden = around(word.parent).findLast((part) => !part.checkVisibility(WHOLE));
    if (hidden) return { how: "hidden", by: name(hidden) };
    const [rect] = rects(word);
    if (!rect) return { how: "small", by: name(word.parent) };
    const point = middle(rect);
    const cut = clips(word.parent, point);
    if (cut && cut !== document.documentElement && cut !== document.body) return { how: "clipped", by: name(cut) };
    if (!onScreen(rect)) return { how: "outside", by: name(box) };
    const top = document.elementFromPoint(...point);
    const cover = top && !box.contains(top) && !top.contains(box) ? top : ghost(box, point);
    return cover ? { how: "covered", by: name(cover) } : flaw(word) ?? { how: "unseen", by: name(word.parent) };
  };

  /** Starts to show one step at a time, where the page has a button for it. */
  const oneStep = () => {
    const start = document.querySelector("[data-focus-start]");
    start?.click();
    return start !== null;
  };

  return { survey, reveal, late, open, show, blank, restore, flaws, why, oneStep };
})();
