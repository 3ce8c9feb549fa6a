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
  const stage = find("[data-stage]");
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
  let isDragged = false;
  // The picture and its callouts as they were shown.
  let shown = "";

  // What was open before the page was loaded again, with what was not saved yet.
  const kept = () => JSON.parse(store.get("callouts") || "{}");
  const keep = (more = {}) => {
    store.set("callouts", JSON.stringify({ picture: figure.picture, id: chosen?.id, draft: isUnsaved ? chosen : null, ...more }));
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
    layer.replaceChildren(...known.map((callout) => {
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
    if (chosen?.id) find("[data-markdown]").textContent = `[**${(chosen.label || chosen.id).replace(/[[\]*]/g, "")}**](callout:${chosen.id})`;
  };

  const choose = (callout) => {
    chosen = callout;
    isUnsaved = false;
    isIdTyped = !isNew();
    form.hidden = callout === null;
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

  const create = (rect) => {
    choose({ id: "", label: "", shape: "box", forbidden: "", ...rect });
    isUnsaved = true;
    keep();
    say("");
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

  const snapped = ({ x, y, width, height }) => {
    pixels ??= pixelsOf(image);
    if (!pixels) return { x, y, width, height };
    const shown = layer.getBoundingClientRect();
    const [across, down] = [pixels.width / 100, pixels.height / 100];
    const [wide, high] = [(REACH * pixels.width) / shown.width, (REACH * pixels.height) / shown.height];
    const side = (isVertical, line, from, to) => edgeNear(pixels, isVertical, line, from, to, isVertical ? wide : high);
    const left = side(true, x * across, y * down, (y + height) * down) / across;
    const right = side(true, (x + width) * across, y * down, (y + height) * down) / across;
    const top = side(false, y * down, x * across, (x + width) * across) / down;
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
    const move = (event) => { hasMoved = isUnsaved = true; begin(first, at(event)); draw(); };
    const end = () => {
      layer.removeEventListener("pointermove", move);
      layer.removeEventListener("pointerup", end);
      layer.removeEventListener("pointercancel", end);
      isDragged = false;
      if (hasMoved) finish();
      keep();
      draw();
      paste();
    };
    layer.addEventListener("pointermove", move);
    layer.addEventListener("pointerup", end);
    layer.addEventListener("pointercancel", end);
  };

  layer.addEventListener("pointerdown", (event) => {
    if (event.button !== 0 || !figure || figure.unread) return;
    const place = event.target.closest(".place");
    if (!place) {
      create({ ...between(at(event), at(event)) });
      return drag(event, (first, now) => Object.assign(chosen, between(first, now)), () => {
        if (chosen.width < LEAST || chosen.height < LEAST) return choose(null);
        Object.assign(chosen, snapped(chosen));
        draw();
        fields.label.focus();
      });
    }
    const isHandle = event.target.classList.contains("handle");
    if (place.callout !== chosen) choose(place.callout);
    const { x, y, width, height } = chosen;
    const before = { x, y };
    drag(event, (first, now) => {
      if (isHandle) return Object.assign(chosen, between({ x, y }, { x: Math.max(now.x, x + LEAST), y: Math.max(now.y, y + LEAST) }));
      chosen.x = tenth(clamp(before.x + now.x - first.x, 0, 100 - width));
      chosen.y = tenth(clamp(before.y + now.y - first.y, 0, 100 - height));
    }, () => { if (isHandle) Object.assign(chosen, snapped(chosen)); });
  });

  // --- Keys and numbers ---------------------------------------------------------------------------------------------------------

  layer.addEventListener("click", (event) => {
    const place = event.target.closest(".place");
    if (place && place.callout !== chosen) choose(place.callout);
  });

  layer.addEventListener("keydown", (event) => {
    const step = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    const place = event.target.closest(".place");
    if (!step || !place) return;
    event.preventDefault();
    if (place.callout !== chosen) choose(place.callout);
    isUnsaved = true;
    const [right, down] = step.map((direction) => direction * (event.altKey ? 0.1 : 0.5));
    if (event.shiftKey) {
      chosen.width = tenth(clamp(chosen.width + right, LEAST, 100 - chosen.x));
      chosen.height = tenth(clamp(chosen.height + down, LEAST, 100 - chosen.y));
    } else {
      chosen.x = tenth(clamp(chosen.x + right, 0, 100 - chosen.width));
      chosen.y = tenth(clamp(chosen.y + down, 0, 100 - chosen.height));
    }
    keep();
    draw();
    layer.querySelector('[aria-pressed="true"]').focus();
  });

  form.addEventListener("input", ({ target }) => {
    isUnsaved = true;
    if (numbers.includes(target.name)) {
      if (target.value !== "" && target.checkValidity()) chosen[target.name] = Number(target.value);
    } else {
      chosen[target.name] = target.value;
    }
    if (target.name === "id") isIdTyped = target.value !== "";
    if (target.name === "label" && !isIdTyped) chosen.id = fields.id.value = slug(target.value);
    keep();
    draw();
    paste();
  });

  find("[data-chosen]").addEventListener("change", ({ target }) => {
    const known = figure.callouts.find(({ id }) => id === target.value);
    if (known) choose(known);
    else { create({ x: 40, y: 40, width: 20, height: 10 }); fields.label.focus(); }
  });
  find("[data-new-callout]").addEventListener("click", () => { create({ x: 40, y: 40, width: 20, height: 10 }); fields.label.focus(); });
  find("[data-pictures]").addEventListener("change", ({ target }) => {
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
    const values = { picture: figure.picture, id, label, shape, forbidden: forbidden ?? "" };
    for (const key of numbers) values[key] = chosen[key];
    const query = Object.entries(values).map(([name, value]) => `&${name}=${encodeURIComponent(value)}`).join("");
    keep({ draft: null, isSaved: true });
    try {
      const response = await fetch(address("callouts", query), { method: "POST" });
      const words = (await response.text()).trim();
      if (!response.ok) { keep(); return say(words, true); }
      isUnsaved = false;
      say("{{=Saved in}} " + words);
    } catch {
      keep();
      say("{{=The server has stopped}}", true);
    }
  });

  // The pictures of the page are there, or are new. What is being drawn stays.
  return (next) => {
    drawing = next;
    const { picture: last, id: before, draft, isSaved } = kept();
    const pictures = find("[data-pictures]");
    pictures.replaceChildren(...drawing.figures.map(({ picture }, at) => new Option(picture.replace(/^.*\//, ""), String(at))));
    find("[data-pictures-box]").hidden = drawing.figures.length < 2;
    const at = Math.max(0, drawing.figures.findIndex(({ picture }) => picture === last));
    pictures.value = String(at);
    if (isUnsaved || isDragged) return;
    // News that changes nothing here takes nothing away from under the pointer.
    if (!drawing.figures[at] || JSON.stringify(drawing.figures[at]) === shown) return;
    show(drawing.figures[at]);
    const known = figure.callouts.find(({ id }) => id === before);
    if (draft && last === figure.picture) {
      choose(known ? Object.assign(known, draft) : draft);
      isIdTyped = draft.id !== "";
      isUnsaved = true;
      keep();
    } else if (known) choose(known);
    if (figure.unread) say("{{=The file of callouts has a mistake; fix it in your editor first}}", true);
    else if (known && isSaved) say(`{{=Saved in}} ${figure.file}`);
  };
};
