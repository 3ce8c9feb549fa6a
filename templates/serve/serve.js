// The bar of a page that is being edited. Hears of changes, loads the page again in the same place, and shows what is wrong. Nothing of
// it is in what a build publishes.
"use strict";

(() => {
  const { token, fingerprint } = document.currentScript.dataset;
  const isFramed = window !== window.parent;
  const store = {
    get(key) { try { return sessionStorage.getItem(`serve:${key}`) ?? ""; } catch { return ""; } },
    set(key, value) { try { sessionStorage.setItem(`serve:${key}`, value); } catch { /* not remembered */ } },
  };

  // --- The same place after a reload ---------------------------------------------------------------------------------------

  const placeKey = `place:${isFramed ? "phone:" : ""}${location.pathname}`;
  const detailsOf = () => [...document.querySelectorAll("details")];

  // The page in the place of another has no place of its own to keep.
  const isInstead = document.body.classList.contains("problem-page");

  const isSticky = (element) => {
    for (let part = element; part; part = part.parentElement) {
      if (["sticky", "fixed"].includes(getComputedStyle(part).position)) return true;
    }
    return false;
  };

  // The first element with an id that starts in view, so that what is added above it moves nothing.
  const keepPlace = () => {
    if (isInstead) return;
    const starts = ({ top }) => top >= 0 && top < innerHeight;
    const isAnchor = (element) => element.offsetParent && starts(element.getBoundingClientRect()) && !isSticky(element);
    const inView = [...document.querySelectorAll("main [id]")].find(isAnchor);
    const anchor = inView ? { id: inView.id, top: inView.getBoundingClientRect().top } : null;
    store.set(placeKey, JSON.stringify({ y: scrollY, anchor, open: detailsOf().map((details) => details.open) }));
  };

  const takePlace = () => {
    const kept = store.get(placeKey);
    if (!kept || isInstead) return;
    store.set(placeKey, "");
    history.scrollRestoration = "manual";
    const { y, anchor, open } = JSON.parse(kept);
    const all = detailsOf();
    if (all.length === open.length) all.forEach((details, index) => { details.open = open[index]; });
    const scroll = () => {
      const element = anchor && document.getElementById(anchor.id);
      const top = element ? scrollY + element.getBoundingClientRect().top - anchor.top : y;
      scrollTo({ top, behavior: "instant" });
    };
    scroll();
    // Pictures and scripts of the page can still move it.
    addEventListener("load", () => { scroll(); history.scrollRestoration = "auto"; }, { once: true });
  };

  let isLeaving = false;
  const reload = () => {
    if (isLeaving) return;
    isLeaving = true;
    keepPlace();
    location.reload();
  };

  // --- Theme and print view: the media queries of the page are changed, as no page can change what the system wants ----------

  const media = [];
  const collect = (rules) => {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule) media.push({ rule, text: rule.media.mediaText });
      if (rule.cssRules) collect(rule.cssRules);
    }
  };
  for (const sheet of document.styleSheets) {
    try { collect(sheet.cssRules); } catch { /* not ours */ }
  }
  const sources = [...document.querySelectorAll("source[media]")].map((source) => ({ source, text: source.media }));

  const wanted = (text) => {
    const theme = store.get("theme");
    let query = text;
    if (theme) {
      const scheme = (name) => (name === theme ? "(min-width: 0px)" : "(max-width: 0px)");
      query = query.replace(/\(prefers-color-scheme:\s*(dark|light)\)/g, (_, name) => scheme(name));
    }
    if (store.get("print")) query = query.replace(/\b(screen|print)\b/g, (type) => (type === "print" ? "all" : "not-here"));
    return query;
  };

  const look = () => {
    for (const { rule, text } of media) {
      const query = wanted(text);
      if (rule.media.mediaText !== query) rule.media.mediaText = query;
    }
    for (const { source, text } of sources) source.media = wanted(text);
    document.documentElement.style.colorScheme = store.get("theme");
  };

  look();
  takePlace();

  // --- News ------------------------------------------------------------------------------------------------------------------

  let news = null;
  const address = (name, more = "") => `/-/${name}?token=${token}${more}`;

  const ask = async () => {
    try {
      const response = await fetch(address("page", `&path=${encodeURI(decodeURI(location.pathname))}`));
      if (response.status === 403) return reload();
      const report = await response.json();
      if (report.fingerprint !== fingerprint) return reload();
      show(report);
    } catch {
      gone();
    }
  };

  // Another server may come in the place of this one.
  const returned = async () => {
    try {
      await fetch(location.pathname, { method: "HEAD" });
      reload();
    } catch {
      setTimeout(returned, 1000);
    }
  };

  const listen = () => {
    if (news || document.hidden) return;
    news = new EventSource(address("news"));
    news.addEventListener("message", ask);
    news.addEventListener("error", () => {
      gone();
      if (news?.readyState === EventSource.CLOSED) { news = null; returned(); }
    });
  };

  // A browser opens few connections to one server: a page that no one sees gives its own back.
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) return listen();
    news?.close();
    news = null;
  });
  addEventListener("pagehide", () => { news?.close(); news = null; });
  addEventListener("pageshow", (event) => { if (event.persisted) listen(); });

  // --- The bar ----------------------------------------------------------------------------------------------------------------

  let show = () => {};
  let gone = () => {};
  listen();
  addEventListener("storage", (event) => { if (event.key?.startsWith("serve:")) look(); });
  if (isFramed) {
    addEventListener("message", (event) => { if (event.origin === location.origin && event.data === "serve:look") look(); });
    return;
  }

  const host = document.createElement("div");
  host.dataset.stappenkaartServe = "";
  const root = host.attachShadow({ mode: "open" });
  const find = (selector) => root.querySelector(selector);
  const plural = (count, one, many) => `${count} ${count === 1 ? one : many}`;

  // Parts of the page that are fixed to its foot come above the bar.
  const lift = (rules, up) => {
    for (const rule of rules) {
      if (rule.cssRules && !(rule instanceof CSSStyleRule)) lift(rule.cssRules, up);
      const style = rule.style;
      if (!style || !["fixed", "sticky"].includes(style.position)) continue;
      if (rule.lifted || /^0(px)?$/.test(style.insetBlockEnd || style.bottom)) {
        rule.lifted = true;
        style.insetBlockEnd = up ? "44px" : "0px";
      }
    }
  };

  const setHidden = (hidden) => {
    store.set("hidden", hidden ? "yes" : "");
    find(".bar").hidden = hidden;
    if (hidden) for (const name of PANELS) toggle(name, false);
    document.documentElement.style.scrollPaddingBlockEnd = hidden ? "" : "60px";
    document.body.style.paddingBlockEnd = hidden ? "" : "60px";
    for (const sheet of document.styleSheets) {
      try { lift(sheet.cssRules, !hidden); } catch { /* not ours */ }
    }
  };

  const PANELS = ["problems", "translation", "callouts"];

  // Loaded when it is asked for: most pages are only read.
  let showCallouts = null;
  const openCallouts = async () => {
    if (!showCallouts) {
      const { openCallouts: connectCallouts } = await import("/-/callouts.js");
      showCallouts ??= connectCallouts({ find, address, store });
    }
    if (root.report?.drawing) showCallouts(root.report.drawing);
  };

  const toggle = (name, open) => {
    if (name === "callouts") {
      store.set("callouts-open", open ? location.pathname : "");
      if (open) openCallouts();
    }
    const panel = find(`#${name}-panel`);
    const button = find(`[data-toggle="${name}"]`);
    panel.hidden = !open;
    button.setAttribute("aria-expanded", String(open));
  };

  const setPhone = (on) => {
    const phone = find(".phone");
    find("[data-phone]").setAttribute("aria-pressed", String(on));
    phone.hidden = !on;
    phone.replaceChildren();
    if (!on) return;
    const frame = document.createElement("iframe");
    frame.title = "{{=The page on a phone, 390 pixels wide}}";
    frame.src = location.href;
    phone.append(frame);
  };

  const changed = () => {
    look();
    host.style.colorScheme = store.get("theme");
    for (const frame of root.querySelectorAll("iframe")) frame.contentWindow?.postMessage("serve:look", location.origin);
  };

  const option = (language) => {
    const { lacks } = language;
    const left = lacks ? lacks.missing + lacks.changed + lacks.check : 0;
    const element = new Option(`${language.name}${language.pseudo ? ` ({{=pseudo}}, ${language.pseudo})` : ""}${left ? ` · ${left} {{=to do}}` : ""}`, language.href);
    element.selected = language.current;
    element.lang = language.pseudo ? "en" : language.lang;
    return element;
  };

  const row = ({ name, lang, lacks }) => {
    const line = document.createElement("tr");
    const head = document.createElement("th");
    head.scope = "row";
    head.lang = lang;
    head.textContent = name;
    const cells = [lacks.missing, lacks.changed, lacks.check, lacks.warnings ? `${lacks.approved} of ${lacks.warnings}` : "–"];
    line.append(head, ...cells.map((text) => Object.assign(document.createElement("td"), { textContent: text })));
    return line;
  };

  const showTranslations = (languages) => {
    const translated = languages.filter(({ lacks }) => lacks);
    const current = translated.find((language) => language.current);
    const left = ({ lacks }) => lacks.missing + lacks.changed + lacks.check;
    const count = current ? left(current) : translated.reduce((sum, language) => sum + left(language), 0);
    find('[data-toggle="translation"]').hidden = translated.length === 0;
    find("[data-lack-summary]").textContent = count ? `${plural(count, "{{=text}}", "{{=texts}}")} {{=to translate or check}}` : "{{=Translated}}";
    find("[data-lacks]").replaceChildren(...translated.map(row));
  };

  // Worst first; an error is never only a number.
  const summary = (report) => {
    const { errors, warnings, suggestions, elsewhere_errors: others } = report;
    const parts = [];
    if (errors) parts.push(plural(errors, "{{=error}}", "{{=errors}}"));
    if (warnings) parts.push(plural(warnings, "{{=warning}}", "{{=warnings}}"));
    if (suggestions) parts.push(plural(suggestions, "{{=suggestion}}", "{{=suggestions}}"));
    if (others) parts.push(`${plural(others, "{{=error}}", "{{=errors}}")} {{=elsewhere}}`);
    if (parts.length > 0) return parts.join(", ");
    return report.checked ? "{{=No problems here}}" : "{{=Checking…}}";
  };

  const showReport = (report) => {
    const { errors, warnings, elsewhere_errors: others } = report;
    const words = summary(report);
    const state = errors || others ? "error" : warnings ? "warning" : report.checked ? "fine" : "checking";
    find(".problems-button").dataset.state = state;
    find("[data-summary]").textContent = words;
    if (errors || others) find("[data-spoken]").textContent = words;
    find("[data-here]").innerHTML = report.problems;
    find("[data-elsewhere]").innerHTML = report.elsewhere;
    find("[data-elsewhere-box]").hidden = report.elsewhere_all === 0;
    find("[data-elsewhere-title]").textContent = `${plural(report.elsewhere_all, "{{=problem}}", "{{=problems}}")} {{=in other files}}`;
    find("[data-none]").hidden = report.problems !== "" || !report.checked;
    find("[data-waiting]").hidden = report.checked;
    find("[data-languages]").replaceChildren(...report.languages.map(option));
    if (!report.languages.some((language) => language.current)) find("[data-languages]").prepend(new Option("–", "", true, true));
    find("[data-languages]").disabled = report.languages.length === 0;
    showTranslations(report.languages);
    const paper = find("[data-paper]");
    paper.hidden = !report.paper;
    if (report.paper) paper.href = report.paper;
    const canDraw = (report.drawing?.figures ?? []).length > 0;
    find('[data-toggle="callouts"]').hidden = !canDraw;
    find("[data-print-view]").title = report.has_pdf ? "" : "{{=This program was built without PDFs: build it with the feature pdf to see them here}}";
    // A page with problems of its own shows them; the page in the place of another does so already.
    if (errors && !report.refused && store.get("closed") !== report.problems) toggle("problems", true);
    if (!errors) store.set("closed", "");
    root.report = report;
    if (canDraw && store.get("callouts-open") === location.pathname) toggle("callouts", true);
  };

  const showGone = () => {
    find(".problems-button").dataset.state = "gone";
    find("[data-summary]").textContent = "{{=The server has stopped}}";
  };

  const connect = () => {
    for (const button of root.querySelectorAll("[data-toggle]")) {
      const name = button.dataset.toggle;
      button.addEventListener("click", () => {
        const open = find(`#${name}-panel`).hidden;
        for (const other of PANELS) toggle(other, other === name && open);
        if (open) find(`#${name}-panel`).focus();
      });
    }
    const close = (name) => {
      toggle(name, false);
      if (name === "problems") store.set("closed", root.report?.problems ?? "");
      find(`[data-toggle="${name}"]`).focus();
    };
    for (const button of root.querySelectorAll("[data-close]")) button.addEventListener("click", () => close(button.dataset.close));
    root.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      const open = PANELS.find((name) => !find(`#${name}-panel`).hidden);
      if (open) close(open);
      else if (!find(".phone").hidden) { setPhone(false); find("[data-phone]").focus(); }
    });
    find("[data-languages]").addEventListener("change", (event) => { if (event.target.value) location.href = event.target.value + location.hash; });
    const theme = find("[data-theme]");
    theme.value = store.get("theme");
    theme.addEventListener("change", () => { store.set("theme", theme.value); changed(); });
    const print = find("[data-print-view]");
    print.setAttribute("aria-pressed", String(store.get("print") !== ""));
    print.addEventListener("click", () => {
      store.set("print", store.get("print") ? "" : "yes");
      print.setAttribute("aria-pressed", String(store.get("print") !== ""));
      changed();
    });
    find("[data-phone]").addEventListener("click", () => setPhone(find(".phone").hidden));
    find("[data-hide]").addEventListener("click", () => setHidden(true));
  };

  addEventListener("keydown", (event) => {
    if (event.key !== "F2" || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    setHidden(!find(".bar").hidden);
  });

  const start = async () => {
    const response = await fetch("/-/bar.html");
    root.innerHTML = await response.text();
    document.body.append(host);
    connect();
    [show, gone] = [showReport, showGone];
    setHidden(store.get("hidden") !== "");
    host.style.colorScheme = store.get("theme");
    ask();
  };
  start();
})();
