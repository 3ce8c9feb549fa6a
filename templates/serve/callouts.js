// Callouts on a picture of the page: drawn with a pointer or by numbers, and written into the file beside the picture. The page is then
// loaded again, as after any other edit.

const LEAST = 0.5;
const clamp = (number, least, most) => Math.min(Math.max(number, least), most);
const tenth = (number) => Math.round(number * 10) / 10;

// Words as an id: "Button Save" is `button-save`.
const slug = (words) => words.normalize("NFD").replace(/[^\x00-\x7f]/g, "").toLowerCase().split(/[^a-z0-9]+/).filter(Boolean).slice(0, 5).join("-").replace(/^[^a-z]+/, "");

// --- Edges of the picture ------------------------------------------------------------------------------------------------------

// How far a side may move to an edge that the picture shows, in pixels of what the editor sees.
const REACH = 8;
const WIDEST = 1600;

// The brightness of each pixel; nothing where the browser does not give it.
const pixelsOf = (image) => {
  try {
    const scale = Math.min(1, WIDEST / image.naturalWidth);
    const width = Math.round(image.naturalWidth * scale);
    const height = Math.round(image.naturalHeight * scale);
    const canvas = Object.assign(document.createElement("canvas"), { width, height });
    const context = canvas.getContext("2d", { willReadFrequently: true });
    context.drawImage(image, 0, 0, width, height);
    const { data } = context.getImageData(0, 0, width, height);
    const light = new Float32Array(width * height);
    for (let at = 0; at < light.length; at += 1) light[at] = data[4 * at] * 0.299 + data[4 * at + 1] * 0.587 + data[4 * at + 2] * 0.114 + data[4 * at + 3];
    return { width, height, light };
  } catch {
    return null;
  }
};

// The strongest edge near a line between two ends, or the line itself where there is none. `across` is for a vertical line.
const edgeNear = ({ width, height, light }, across, line, from, to, reach) => {
  const length = across ? width : height;
  const other = across ? height : width;
  const start = clamp(Math.round(from), 0, other - 1);
  const end = clamp(Math.round(to), start + 1, other);
  const at = (place, side) => (across ? light[side * width + place] : light[place * width + side]);
  const step = Math.max(1, Math.floor((end - start) / 64));
  let best = { place: line, strength: 12 };
  for (let place = Math.max(1, Math.round(line - reach)); place <= Math.min(length - 1, line + reach); place += 1) {
    let sum = 0;
    let count = 0;
    for (let side = start; side < end; side += step) { sum += Math.abs(at(place, side) - at(place - 1, side)); count += 1; }
    const strength = sum / count - Math.abs(place - line) * 0.2;
    if (strength > best.strength) best = { place, strength };
  }
  return best.place;
};

// --- The editor ----------------------------------------------------------------------------------------------------------------

export const openCallouts = ({ find, address, store }) => {
  const image = find("[data-picture]");
  const layer = find("[data-places]");
  const form = find("[data-callout-form]");
  const fields = form.elements;
  const numbers = ["x", "y", "width", "height"];
  let drawing = null;
  let figure = null;
  // The callout in the form; a new one has no place in the file yet.
  let chosen = null;
  let pixels = null;
  let isIdTyped = false;
  // Drawn or typed, and not in the file yet.
  let isUnsaved = false;
  // The chosen callout as the file has it.
  let before = null;
  let isDragged = false;
  // The picture and its callouts as they were shown.
  let shown = "";

  // What was open before the page was loaded again, with what was not saved yet.
  const ownKey = `callouts:${location.pathname}`;
  const kept = () => JSON.parse(store.get(ownKey) || "{}");
  const keep = (more = {}) => {
    store.set(ownKey, JSON.stringify({ picture: figure.picture, id: chosen?.id, draft: isUnsaved ? chosen : null, ...more }));
  };

  const say = (words, isBad = false) => {
    const said = find("[data-callout-said]");
    said.textContent = words;
    said.dataset.bad = isBad ? "yes" : "";
  };

  const placed = (element, { x, y, width, height }) => {
    Object.assign(element.style, { left: `${x}%`, top: `${y}%`, width: `${width}%`, height: `${height}%` });
  };

  const draw = () => {
    const known = figure.callouts.includes(chosen) || !chosen ? figure.callouts : [...figure.callouts, chosen];
    // The smaller ones are above the larger ones, and the chosen one is above all.
    const area = (callout) => (callout === chosen ? 0 : callout.width * callout.height);
    layer.replaceChildren(...[...known].sort((one, other) => area(other) - area(one)).map((callout) => {
      const place = Object.assign(document.createElement("button"), { type: "button", className: "place" });
      place.dataset.shape = callout.shape;
      if (callout.forbidden) place.dataset.forbidden = "yes";
      place.setAttribute("aria-label", callout.label || callout.id || "{{=New callout}}");
      place.setAttribute("aria-pressed", String(callout === chosen));
      place.callout = callout;
      placed(place, callout);
      if (callout === chosen) place.append(Object.assign(document.createElement("span"), { className: "handle" }));
      return place;
    }));
    if (chosen) for (const key of numbers) if (fields[key].value !== String(chosen[key])) fields[key].value = chosen[key];
  };

  const isNew = () => chosen !== null && !figure.callouts.includes(chosen);

  const paste = () => {
    const box = find("[data-paste]");
    box.hidden = !chosen?.id;
    if (chosen?.id) find("[data-markdown]").textContent = `[${(chosen.label || chosen.id).replace(/[[\]*]/g, "")}](callout:${chosen.id})`;
  };

  const choose = (callout) => {
    chosen = callout;
    isUnsaved = false;
    find("[data-discard]").hidden = true;
    isIdTyped = !isNew();
    form.hidden = callout === null;
    before = callout && { ...callout };
    if (callout) {
      fields.id.value = callout.id;
      fields.id.readOnly = !isNew();
      fields.label.value = callout.label;
      fields.shape.value = callout.shape;
      fields.forbidden.value = callout.forbidden ?? "";
      for (const name of ["shape", "forbidden"]) fields[name].closest("label").hidden = !isNew();
      find("[data-chosen]").value = isNew() ? "" : callout.id;
    }
    keep();
    draw();
    paste();
  };

  const sayUnread = () => say("{{=The file of callouts has a mistake; fix it in your editor first}}", true);

  const change = () => {
    isUnsaved = true;
    say("{{=Not saved yet}}");
    find("[data-discard]").hidden = false;
    keep();
  };

  // Whether another callout can be chosen: what is not saved is not thrown away in silence.
  const canLeave = () => {
    if (isUnsaved) say("{{=Save this callout first, or discard what was changed}}", true);
    return !isUnsaved;
  };

  const create = (rect) => {
    choose({ id: "", label: "", shape: "box", forbidden: "", ...rect });
    change();
  };

  const list = () => {
    const options = figure.callouts.map(({ id, label }) => new Option(`${id}: ${label}`, id));
    find("[data-chosen]").replaceChildren(new Option("{{=New callout}}", ""), ...options);
    const names = drawing.warnings.map(({ id, says }) => new Option(says ? `${id}: ${says}` : id, id));
    fields.forbidden.replaceChildren(new Option("{{=No}}", ""), ...names);
  };

  const show = (next) => {
    figure = next;
    shown = JSON.stringify(next);
    pixels = null;
    if (image.getAttribute("src") !== figure.src) image.src = figure.src;
    image.alt = figure.alt;
    find("[data-callouts-file]").textContent = figure.file;
    list();
    find("[data-label-language]").textContent = new Intl.DisplayNames([document.documentElement.lang || "en"], { type: "language" }).of(drawing.lang);
    choose(null);
  };

  // --- Pointer ------------------------------------------------------------------------------------------------------------------

  const at = ({ clientX, clientY }) => {
    const { left, top, width, height } = layer.getBoundingClientRect();
    return { x: clamp(((clientX - left) / width) * 100, 0, 100), y: clamp(((clientY - top) / height) * 100, 0, 100) };
  };

  const between = (one, other) => ({
    x: tenth(Math.min(one.x, other.x)),
    y: tenth(Math.min(one.y, other.y)),
    width: tenth(Math.abs(one.x - other.x)),
    height: tenth(Math.abs(one.y - other.y)),
  });

  // The sides that are dragged move to edges; those that are not stay.
  const snapped = ({ x, y, width, height }, isCorner = false) => {
    pixels ??= pixelsOf(image);
    if (!pixels) return { x, y, width, height };
    const shown = layer.getBoundingClientRect();
    const [across, down] = [pixels.width / 100, pixels.height / 100];
    const [wide, high] = [(REACH * pixels.width) / shown.width, (REACH * pixels.height) / shown.height];
    const side = (isVertical, line, from, to) => edgeNear(pixels, isVertical, line, from, to, isVertical ? wide : high);
    const left = isCorner ? x : side(true, x * across, y * down, (y + height) * down) / across;
    const right = side(true, (x + width) * across, y * down, (y + height) * down) / across;
    const top = isCorner ? y : side(false, y * down, x * across, (x + width) * across) / down;
    const bottom = side(false, (y + height) * down, x * across, (x + width) * across) / down;
    if (right - left < LEAST || bottom - top < LEAST) return { x, y, width, height };
    return between({ x: left, y: top }, { x: right, y: bottom });
  };

  const drag = (event, begin, finish) => {
    const first = at(event);
    event.preventDefault();
    layer.setPointerCapture(event.pointerId);
    let hasMoved = false;
    isDragged = true;
    const move = (event) => { hasMoved = true; begin(first, at(event)); draw(); };
    const end = () => {
      layer.removeEventListener("pointermove", move);
      layer.removeEventListener("pointerup", end);
      layer.removeEventListener("pointercancel", end);
      isDragged = false;
      if (finish(hasMoved)) change();
      draw();
      paste();
    };
    layer.addEventListener("pointermove", move);
    layer.addEventListener("pointerup", end);
    layer.addEventListener("pointercancel", end);
  };

  layer.addEventListener("pointerdown", (event) => {
    if (event.button !== 0 || !figure) return;
    if (figure.unread) return sayUnread();
    const place = event.target.closest(".place");
    if (chosen && place?.callout === chosen) return move(event);
    // Within another callout, one can be drawn as well: it is moved only when it is chosen.
    let isBegun = false;
    drag(event, (first, now) => {
      const rect = between(first, now);
      if (isBegun) return Object.assign(chosen, rect);
      if (rect.width < LEAST || rect.height < LEAST || !canLeave()) return;
      isBegun = true;
      create(rect);
    }, () => {
      if (!isBegun && place && canLeave()) choose(place.callout);
      if (!isBegun) return false;
      Object.assign(chosen, snapped(chosen));
      fields.label.focus();
      return true;
    });
  });

  const move = (event) => {
    const isHandle = event.target.classList.contains("handle");
    const { x, y, width, height } = chosen;
    drag(event, (first, now) => {
      if (isHandle) return Object.assign(chosen, between({ x, y }, { x: Math.max(now.x, x + LEAST), y: Math.max(now.y, y + LEAST) }));
      chosen.x = tenth(clamp(x + now.x - first.x, 0, 100 - width));
      chosen.y = tenth(clamp(y + now.y - first.y, 0, 100 - height));
    }, (hasMoved) => {
      if (hasMoved && isHandle) Object.assign(chosen, snapped(chosen, true));
      return hasMoved;
    });
  };

  // --- Keys and numbers ---------------------------------------------------------------------------------------------------------

  layer.addEventListener("click", (event) => {
    const place = event.target.closest(".place");
    if (place && place.callout !== chosen && canLeave()) choose(place.callout);
  });

  layer.addEventListener("keydown", (event) => {
    const step = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    const place = event.target.closest(".place");
    if (!step || !place) return;
    event.preventDefault();
    if (place.callout !== chosen && !canLeave()) return;
    if (place.callout !== chosen) choose(place.callout);
    const [right, down] = step.map((direction) => direction * (event.altKey ? 0.1 : 0.5));
    if (event.shiftKey) {
      chosen.width = tenth(clamp(chosen.width + right, LEAST, 100 - chosen.x));
      chosen.height = tenth(clamp(chosen.height + down, LEAST, 100 - chosen.y));
    } else {
      chosen.x = tenth(clamp(chosen.x + right, 0, 100 - chosen.width));
      chosen.y = tenth(clamp(chosen.y + down, 0, 100 - chosen.height));
    }
    change();
    draw();
    layer.querySelector('[aria-pressed="true"]').focus();
  });

  form.addEventListener("input", ({ target }) => {
    if (numbers.includes(target.name)) {
      if (target.value !== "" && target.checkValidity()) chosen[target.name] = Number(target.value);
    } else {
      chosen[target.name] = target.value;
    }
    if (target.name === "id") isIdTyped = target.value !== "";
    if (target.name === "label" && !isIdTyped) chosen.id = fields.id.value = slug(target.value);
    change();
    draw();
    paste();
  });

  find("[data-discard]").addEventListener("click", () => {
    if (isNew()) choose(null);
    else choose(Object.assign(chosen, before));
    say("");
  });
  find("[data-chosen]").addEventListener("change", ({ target }) => {
    const known = figure.callouts.find(({ id }) => id === target.value);
    if (!canLeave()) target.value = isNew() ? "" : chosen.id;
    else if (known) choose(known);
    else { create({ x: 40, y: 40, width: 20, height: 10 }); fields.label.focus(); }
  });
  find("[data-new-callout]").addEventListener("click", () => { if (!canLeave()) return; create({ x: 40, y: 40, width: 20, height: 10 }); fields.label.focus(); });
  find("[data-pictures]").addEventListener("change", ({ target }) => {
    if (!canLeave()) { target.value = String(drawing.figures.findIndex(({ picture }) => picture === figure.picture)); return; }
    show(drawing.figures[Number(target.value)]);
    say("");
  });
  find("[data-copy-callout]").addEventListener("click", async () => {
    try { await navigator.clipboard.writeText(find("[data-markdown]").textContent); say("{{=Copied}}"); } catch { getSelection().selectAllChildren(find("[data-markdown]")); }
  });

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (isNew() && figure.callouts.some(({ id }) => id === chosen.id)) return say("{{=There is a callout with this id already}}", true);
    const { id, label, shape, forbidden } = chosen;
    const values = { picture: figure.picture, id };
    if (isNew()) Object.assign(values, { new: "yes", shape, forbidden: forbidden ?? "" });
    // What was not changed stays as someone else may have saved it meanwhile.
    if (isNew() || label !== before.label) values.label = label;
    if (isNew() || numbers.some((key) => chosen[key] !== before[key])) for (const key of numbers) values[key] = chosen[key];
    const query = Object.entries(values).map(([name, value]) => `&${name}=${encodeURIComponent(value)}`).join("");
    keep({ draft: null, isSaved: true });
    try {
      const response = await fetch(address("callouts", query), { method: "POST" });
      const words = (await response.text()).trim();
      if (!response.ok) { keep(); return say(words, true); }
      isUnsaved = false;
      find("[data-discard]").hidden = true;
      before = { ...chosen };
      say("{{=Saved in}} " + words);
    } catch {
      keep();
      say("{{=The server has stopped}}", true);
    }
  });

  // The pictures of the page are there, or are new. What is being drawn stays.
  return (next) => {
    drawing = next;
    const { picture: last, id: lastId, draft, isSaved } = kept();
    const pictures = find("[data-pictures]");
    pictures.replaceChildren(...drawing.figures.map(({ picture }, at) => new Option(picture.replace(/^.*\//, ""), String(at))));
    find("[data-pictures-box]").hidden = drawing.figures.length < 2;
    const at = Math.max(0, drawing.figures.findIndex(({ picture }) => picture === last));
    pictures.value = String(at);
    if (isUnsaved || isDragged) return;
    // News that changes nothing here takes nothing away from under the pointer.
    if (!drawing.figures[at] || JSON.stringify(drawing.figures[at]) === shown) return;
    show(drawing.figures[at]);
    const known = figure.callouts.find(({ id }) => id === lastId);
    if (known) choose(known);
    if (draft && last === figure.picture) {
      if (known) Object.assign(known, draft);
      else choose(draft);
      isIdTyped = draft.id !== "";
      for (const name of ["id", "label", "shape", "forbidden"]) fields[name].value = draft[name] ?? "";
      change();
      draw();
      paste();
    } else if (known && isSaved) {
      say(`{{=Saved in}} ${figure.file}`);
      layer.querySelector('[aria-pressed="true"]')?.focus();
    }
    if (figure.unread) sayUnread();
  };
};
