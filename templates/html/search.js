// Search in all words of the cards of a language, also from disk and without a network. The index is loaded when a reader starts to
// search. Words count without case and accents, from their first letters on, with a letter wrong, and as parts of longer words.
"use strict";

(() => {
  const form = document.querySelector("[data-find]");
  if (!form) return;

  const field = form.querySelector("input");
  const status = form.querySelector("[data-found]");
  const results = document.querySelector("[data-results]");
  const shelves = [...document.querySelectorAll("[data-shelf]")];
  const SHOWN = 3;

  // --- Words, as the build has split them ------------------------------------------------------------------------------------

  const UNSPACED = /[\u0e01-\u0eff\u1000-\u109f\u1780-\u17ff\u3041-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]/u;
  const plain = (text) =>
    text.normalize("NFKD").replace(/\p{M}|\p{Default_Ignorable_Code_Point}/gu, "").toLowerCase().replace(/ı/g, "i").replace(/ς/g, "σ").replace(/ß/g, "ss");
  /** The words of a query: "e-mail" as one word, Japanese as pairs of letters. */
  const wordsOf = (text) => plain(text).replace(/(?<=[\p{L}\p{N}])[-.'’‐_/](?=[\p{L}\p{N}])/gu, "").match(/[\p{L}\p{N}]+/gu)?.flatMap(pairs) ?? [];
  const pairs = (word) => {
    if (!UNSPACED.test(word)) return [word];
    const letters = [...word];
    return letters.length === 1 ? [word] : letters.slice(1).map((letter, at) => letters[at] + letter);
  };

  /** Whether two words differ by one letter: one more, one less, another one, or two that changed places. */
  const near = (one, other) => {
    if (Math.abs(one.length - other.length) > 1) return false;
    let start = 0;
    while (start < one.length && one[start] === other[start]) start += 1;
    const rest = (word, skip) => word.slice(start + skip);
    return rest(one, 1) === rest(other, 1) || rest(one, 1) === rest(other, 0) || rest(one, 0) === rest(other, 1) ||
      (one[start] === other[start + 1] && one[start + 1] === other[start] && rest(one, 2) === rest(other, 2));
  };

  // --- The index --------------------------------------------------------------------------------------------------------------

  let index = null;
  const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  const placesOf = (text) => {
    const places = [];
    let next = 0;
    let [number, unit] = [0, 1];
    for (const letter of text) {
      const digit = DIGITS.indexOf(letter);
      number += (digit % 32) * unit;
      unit *= 32;
      if (digit >= 32) continue;
      places.push(next + number);
      next += number + 1;
      [number, unit] = [0, 1];
    }
    return places;
  };

  const loading = new Set();
  const load = (path, receiver, receive) => {
    if (!path || loading.has(path)) return;
    loading.add(path);
    globalThis[receiver] = receive;
    const script = document.createElement("script");
    script.src = path;
    document.head.append(script);
  };
  const loadIndex = () =>
    load(form.dataset.index, "stappenkaartSearch", (data) => {
      index = { ...data, words: data.words.split(" "), found: data.found.split(" ") };
      show();
    });

  // What each place says. It is loaded for the first results whose titles do not tell why they were found.
  let texts = null;
  let waiting = [];
  const whenTexts = (work) => {
    if (texts) {
      work();
      return;
    }
    waiting.push(work);
    load(form.dataset.texts, "stappenkaartSearchTexts", (data) => {
      texts = data;
      for (const next of waiting) next();
      waiting = [];
    });
  };

  // --- Finding ----------------------------------------------------------------------------------------------------------------

  const WHOLE = 6;
  const TYPED = 3;
  const quality = (word, asked, alone) => {
    if (word === asked) return WHOLE;
    // "do" is not the beginning of "documents", unless a reader has typed nothing else yet.
    if (!alone && asked.length < 3 && !UNSPACED.test(asked)) return 0;
    if (word.startsWith(asked)) return 4;
    if (asked.length < 4) return 0;
    if (word.includes(asked)) return TYPED;
    if (near(word, asked)) return 1.5;
    return near(word.slice(0, asked.length), asked) ? 1 : 0;
  };

  /** From the places that have a word, or one like it, to how well it fits. What only looks like it counts if nothing else does. */
  const having = (asked, alone) => {
    const fits = index.words.map((word, at) => [quality(word, asked, alone), at]).filter(([fit]) => fit > 0);
    const least = fits.some(([fit]) => fit >= TYPED) ? TYPED : 0;
    const places = new Map();
    const matched = new Set();
    for (const [fit, at] of fits) {
      if (fit < least) continue;
      matched.add(index.words[at]);
      for (const place of placesOf(index.found[at])) places.set(place, Math.max(places.get(place) ?? 0, fit));
    }
    return { places, matched };
  };

  const titleOf = (place) => {
    const [card, , title] = index.places[place];
    return title ?? index.cards[card][1];
  };

  /** The cards with any of the words, each with its best places, how well it fits, and which share of the words it has. A word that
   * the guide does not have says nothing of its cards. */
  const find = (asked) => {
    const all = asked.map((word) => having(word, asked.length === 1));
    const matched = new Set(all.flatMap((word) => [...word.matched]));
    // A rare word says more.
    const weights = all.map(({ places }) => (places.size > 0 ? Math.log(1 + index.places.length / places.size) : 0));
    const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
    const cards = new Map();
    all.forEach(({ places }, word) => {
      for (const [place, fit] of places) {
        const number = index.places[place][0];
        const card = cards.get(number) ?? { number, fits: new Map(), best: asked.map(() => 0) };
        cards.set(number, card);
        const named = wordsOf(titleOf(place)).some((title) => quality(title, asked[word], asked.length === 1) >= TYPED);
        const value = weights[word] * fit * (named ? 2.5 : 1);
        card.fits.set(place, (card.fits.get(place) ?? 0) + value);
        card.best[word] = Math.max(card.best[word], value);
      }
    });
    return [...cards.values()].map(({ number, fits, best }) => ({
      number,
      fits,
      matched,
      best,
      has: best.every((fit) => fit > 0),
      share: sum(weights.filter((_, word) => best[word] > 0)) / sum(weights),
      value: sum(best) / asked.length,
    }));
  };
  const ranked = (cards) => cards.sort((one, other) => other.value - one.value || one.number - other.number);
  /** Of several ways to say it, the cards that have every word of one, each as the way that fits best found it. */
  const findAll = (ways) => {
    const best = new Map();
    for (const card of ways.flatMap(find).filter(({ has }) => has)) {
      if (!(best.get(card.number)?.value >= card.value)) best.set(card.number, card);
    }
    return ranked([...best.values()]);
  };
  /** Where no card has every word, those with most of what the words say. One that most cards have is no reason to show any of them. */
  const findSome = (asked) => {
    const all = find(asked);
    const isRare = asked.map((_, word) => all.filter(({ best }) => best[word] > 0).length <= Math.max(2, index.cards.length / 2));
    const cards = all.filter(({ best }) => best.some((fit, word) => fit > 0 && isRare[word]));
    const most = Math.max(...cards.map(({ share }) => share));
    return ranked(cards.filter(({ share }) => share > most / 2).map((card) => ({ ...card, value: card.value * card.share })));
  };

  /** What a guide calls otherwise is found by either name. If it is not, a word that is written apart ("log in") is also read as one. */
  const phrasings = (asked) => {
    const text = ` ${asked.join(" ")} `;
    const others = index.synonyms.filter(([avoided]) => text.includes(` ${avoided} `));
    const named = others.map(([avoided, used]) => text.replace(` ${avoided} `, ` ${used} `).trim().split(" "));
    const joined = asked.slice(1).map((word, at) => [...asked.slice(0, at), asked[at] + word, ...asked.slice(at + 2)]);
    const known = new Set(index.words);
    const apart = asked.flatMap((word, at) =>
      [...word].slice(3).map((_, cut) => [word.slice(0, cut + 2), word.slice(cut + 2)])
        .filter((parts) => parts.every((part) => known.has(part)))
        .map((parts) => [...asked.slice(0, at), ...parts, ...asked.slice(at + 1)]));
    return [[asked, ...named], ...[...joined, ...apart].map((words) => [words])];
  };

  // --- Showing ----------------------------------------------------------------------------------------------------------------

  const element = (name, className, ...content) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...content);
    return made;
  };

  /** A text in pieces that were found or not: whole words, or letters of a text without spaces. */
  const pieces = (text, matched) =>
    text.split(/([\p{L}\p{N}\p{M}]+(?:[-.'’‐_/][\p{L}\p{N}\p{M}]+)*)/u).flatMap((piece) => {
      if (!UNSPACED.test(piece)) return [[piece, wordsOf(piece).some((word) => matched.has(word))]];
      const letters = [...piece];
      const isPair = (at) => at >= 0 && matched.has(plain(letters.slice(at, at + 2).join("")));
      return letters.map((letter, at) => [letter, isPair(at - 1) || isPair(at)]);
    });

  const inLanguage = (lang, ...content) => {
    const span = element("span", "", ...content);
    if (lang) {
      span.lang = lang;
      span.dir = "auto";
    }
    return span;
  };
  const marks = (found) => found.map(([piece, hit]) => (hit ? element("mark", "", piece) : piece));

  /** A text with the words that were found in it marked. */
  const marked = (text, lang, matched) => inLanguage(lang, ...marks(pieces(text, matched)));

  const BEFORE = 60;
  const AFTER = 100;
  /** The part of a place's texts that has most of the words; nothing where none has any. */
  const reason = (place, matched) => {
    const hits = (text) => new Set(wordsOf(text).filter((word) => matched.has(word))).size;
    const all = texts[place].map((said) => [said].flat()).map(([text, lang]) => ({ text, lang, hits: hits(text) }));
    const best = all.reduce((one, other) => (other.hits > one.hits ? other : one), { hits: 0 });
    if (best.hits === 0) return null;
    const found = pieces(best.text, matched);
    const first = Math.max(0, found.findIndex(([, hit]) => hit));
    const told = (part) => part.map(([piece]) => piece).join("");
    const before = told(found.slice(0, first));
    const start = before.length > BEFORE ? `…${[...before].slice(-BEFORE).join("").replace(/^\S*\s/u, " ")}` : before;
    let end = first;
    while (end < found.length && told(found.slice(first, end + 1)).length <= AFTER) end += 1;
    end = Math.max(end, first + 1);
    return inLanguage(best.lang, start, ...marks(found.slice(first, end)), end < found.length ? "…" : "");
  };

  /** Adds to a result why it was found, unless its title shows that. */
  const explain = (title, place, matched) => {
    if (title.querySelector("mark")) return;
    whenTexts(() => {
      const why = reason(place, matched);
      if (why) title.after(element("p", "found-text", why));
    });
  };

  const sign = (severity) => {
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    svg.setAttribute("class", "icon");
    svg.setAttribute("aria-hidden", "true");
    const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
    use.setAttribute("href", severity === "notice" ? "#icon_notice" : "#icon_alert");
    svg.append(use);
    return svg;
  };

  const placeItem = (path, place, matched) => {
    const [, anchor, title, lang, severity] = index.places[place];
    const link = element("a", "", marked(title, lang, matched));
    link.href = `${path}#${anchor}`;
    const item = element("li", severity ? `severity-${severity}` : "", link);
    if (severity) link.prepend(sign(severity), element("strong", "", form.dataset[severity]), " ");
    explain(link, place, matched);
    return item;
  };

  const cardItem = ({ number, fits, matched }) => {
    const [path, title, lang] = index.cards[number];
    const link = element("a", "", marked(title, lang, matched));
    link.href = path;
    const places = [...fits].filter(([place]) => index.places[place][1]).sort(([a, one], [b, other]) => other - one || a - b);
    const best = places.filter(([, fit]) => fit > places[0][1] / 4).slice(0, SHOWN);
    const heading = element("h2", "", link);
    const item = element("li", "", heading);
    const whole = [...fits].find(([place]) => !index.places[place][1]);
    if (whole && !(best[0]?.[1] >= whole[1])) explain(heading, whole[0], matched);
    if (best.length > 0) item.append(element("ul", "", ...best.map(([place]) => placeItem(path, place, matched))));
    return item;
  };

  const show = () => {
    waiting = [];
    const query = field.value.trim();
    const asked = wordsOf(query);
    if (!index || asked.length === 0) {
      results.hidden = true;
      for (const shelf of shelves) shelf.hidden = false;
      status.textContent = "";
      return;
    }
    const whole = phrasings(asked).map(findAll).find((cards) => cards.length > 0);
    const found = whole ?? findSome(asked);
    results.replaceChildren(...found.map(cardItem));
    results.hidden = found.length === 0;
    for (const shelf of shelves) shelf.hidden = found.length > 0;
    const { found: all, partly, none } = status.dataset;
    const text = found.length === 0 ? none : whole ? all : partly;
    status.textContent = text.replace("{count}", found.length).replace("{query}", query);
  };

  // Cards for a role, and those for all readers. The choice is kept for the next visit.
  const who = form.querySelector("[data-who]");
  const key = `stappenkaart:who:${new URL("../", location.href).pathname}`;
  const choose = () => {
    for (const shelf of shelves) {
      const tiles = [...shelf.querySelectorAll("[data-tile]")];
      for (const tile of tiles) {
        const roles = tile.dataset.tile.trim();
        tile.hidden = who.value !== "" && roles !== "" && !roles.split(" ").includes(who.value);
      }
      shelf.dataset.empty = tiles.every((tile) => tile.hidden);
    }
  };
  if (who) {
    try { who.value = localStorage.getItem(key) ?? ""; } catch { /* not remembered */ }
    if (who.selectedIndex < 0) who.value = "";
    choose();
    who.addEventListener("change", () => {
      try { localStorage.setItem(key, who.value); } catch { /* not remembered */ }
      choose();
    });
  }

  field.addEventListener("focus", loadIndex);
  field.addEventListener("input", () => {
    loadIndex();
    show();
    // Back leads to what was found.
    history.replaceState(null, "", field.value ? `#?${encodeURIComponent(field.value)}` : "#page_find");
  });
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || field.value === "") return;
    event.preventDefault();
    field.value = "";
    field.dispatchEvent(new Event("input"));
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    results.querySelector("a")?.focus();
  });
  addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input, textarea")) return;
    event.preventDefault();
    field.focus();
  });
  const start = () => {
    if (location.hash.startsWith("#?")) {
      try { field.value = decodeURIComponent(location.hash.slice(2)); } catch { field.value = ""; }
      loadIndex();
      show();
    } else if (location.hash === "#page_find") field.focus();
  };
  addEventListener("hashchange", start);
  addEventListener("pageshow", start);
})();
