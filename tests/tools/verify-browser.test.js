// `stappenkaart verify --browser`: on the demo, and on a small guide with a script of its own that loses a warning in the browser only.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { appendFileSync, chmodSync, copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";

import { cards, owedWarnings, root, setting } from "../browser/site.js";

const LIMIT = { timeout: 600_000 };
const TEMPLATES = fileURLToPath(new URL("../../templates/html/", import.meta.url));
const EVERYWHERE = "in every mode of the browser";

const GUIDE = `title = "Printers"
source = "en"
languages = ["en"]

[category.office]
name = "Office"
`;

const CARD = `---
title: Replace the toner
category: office
---

> [!DANGER]
> Never open the printer while it is on.
> The current can kill you.
> {#live}

## Take the old one out {#out}

> [!CAUTION]
> Do not touch the drum.
> It burns your skin.
> {#drum}

1. Open the cover. {#open}
2. Pull the toner out. {#pull}

## Put the new one in {#in}

1. Push the toner in. {#push}

   > [!NOTICE]
   > Do not shake the toner.
   > It leaks powder.
   > {#shake}

2. Close the cover. {#close}
`;

let folder;

before(() => {
  folder = mkdtempSync(join(tmpdir(), "stappenkaart-look-"));
});
after(() => rmSync(folder, { recursive: true }));

const stappenkaart = (args, env = {}) =>
  spawnSync(setting("STAPPENKAART"), args, { encoding: "utf8", env: { ...process.env, TMPDIR: folder, ...env } });
/** Without the line breaks that a terminal of 120 columns gets. */
const flat = (text) => text.replace(/\s+/g, " ");

/** Builds the small guide with files of its own, and returns the folder of its site. */
function build(name, files = {}, formats = "html") {
  const guide = join(folder, name);
  const all = { "guide.toml": GUIDE, "cards/toner/card.md": CARD, ...files };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(guide, path)), { recursive: true });
    writeFileSync(join(guide, path), text);
  }
  if (files["templates/html/site.js"] !== undefined) {
    copyFileSync(join(TEMPLATES, "site.js"), join(guide, "templates/html/site.js"));
    appendFileSync(join(guide, "templates/html/site.js"), files["templates/html/site.js"]);
  }
  const site = join(guide, "site");
  const built = stappenkaart(["build", guide, "--format", formats, "--out", site]);
  assert.equal(built.status, 0, built.stderr);
  return site;
}

const look = (site) => stappenkaart(["verify", site, "--browser", setting("CHROMIUM")]);

test("every warning of the demo can be seen, in every mode", LIMIT, () => {
  const { status, stdout, stderr } = look(root);
  assert.equal(status, 0, stdout + stderr);
  const warnings = 2 * cards.reduce((sum, { id }) => sum + owedWarnings(id), 0);
  assert.match(stdout, new RegExp(`Looked at ${2 * cards.length} pages in a browser, in 7 modes: all ${warnings} warnings can be seen`));
});

test("a script that changes no warning is fine", LIMIT, () => {
  const { status, stdout, stderr } = look(build("fine", { "templates/html/site.js": "document.querySelector('h1').textContent += '!';" }, "html,checklist"));
  assert.equal(status, 0, stdout + stderr);
  assert.match(stdout, /Looked at 2 pages in a browser, in 7 modes: all 6 warnings can be seen before their actions\./);
});

const VEIL = `const veil = document.createElement("div");
veil.className = "veil";
const warning = document.querySelector("#live");
Object.assign(veil.style, { position: "fixed", inset: 0, background: "white", zIndex: 99 });`;

// Each with what it plants, and with what the report has to say.
const SABOTAGE = {
  "is removed some time after the page was loaded": [
    `setTimeout(() => document.querySelector("#drum").remove(), 4000);`,
    [`error[SK501]: the warning \`drum\` of \`toner\` in \`en\` is missing; ${EVERYWHERE}`],
  ],
  "is covered by a layer": [`${VEIL} document.body.append(veil);`, ["error[SK502]: the warning `live`", "`<div class=\"veil\">` covers it", EVERYWHERE]],
  "is covered by a layer that no pointer meets": [
    `${VEIL} veil.style.pointerEvents = "none"; document.body.append(veil);`,
    ["error[SK502]: the warning `shake`", "`<div class=\"veil\">` covers it", EVERYWHERE],
  ],
  "lost its words": [`document.querySelector("#shake .consequence").textContent = "";`, ["error[SK501]: the warning `shake`", "lost its consequence", EVERYWHERE]],
  "has other words": [`document.querySelector("#shake .avoid").textContent = "Shake it!";`, ["error[SK501]: the warning `shake`", "lost what to avoid"]],
  "has more words": [
    `document.querySelector("#shake .consequence").textContent += " Not in summer.";`,
    ["error[SK508]: the warning `shake`", "has words that are not its own", "Not in summer"],
  ],
  "has more words by a style sheet": [
    `const sheet = new CSSStyleSheet();
     sheet.insertRule('#shake .avoid::before { content: "No longer: "; }');
     document.adoptedStyleSheets = [sheet];`,
    ["error[SK508]: the warning `shake`", "has words that are not its own: \"No longer: \""],
  ],
  "looks like another one": [`document.querySelector("#live").className = "warning severity-notice";`, ["error[SK508]", "is a danger, but looks like a notice"]],
  "is transparent": [`document.querySelector("#drum").style.opacity = 0;`, ["error[SK502]: the warning `drum`", "`<div id=\"drum\">` makes it faint", EVERYWHERE]],
  "has transparent letters": [`document.querySelector("#drum .avoid").style.webkitTextFillColor = "transparent";`, ["error[SK502]: the warning `drum`", "its word \"Do\""]],
  "is faint": [`document.querySelector("#drum").style.opacity = 0.4;`, ["error[SK502]: the warning `drum`", "makes it faint"]],
  "is tiny": [`document.querySelector("#drum").style.fontSize = "2px"; for (const part of document.querySelectorAll("#drum *")) part.style.fontSize = "2px";`, ["error[SK502]: the warning `drum`", "too small"]],
  "is struck through": [`document.querySelector("#drum").style.textDecoration = "line-through";`, ["error[SK502]: the warning `drum`", "strikes it through"]],
  "is mirrored": [`document.querySelector("#drum").style.transform = "scaleX(-1)";`, ["error[SK502]: the warning `drum`", "turns or mirrors it"]],
  "is off the screen": [`Object.assign(document.querySelector("#drum").style, { position: "absolute", left: "-3000px", top: 0 });`, ["error[SK502]: the warning `drum`", "no reader can scroll to"]],
  "can't be scrolled to": [
    `document.documentElement.style.overflow = "hidden"; document.querySelector("#shake").style.marginTop = "4000px";`,
    ["error[SK502]: the warning `shake`", "no reader can scroll to"],
  ],
  "is cut off": [`Object.assign(document.querySelector("#drum").style, { height: "3.4rem", overflow: "hidden" });`, ["error[SK502]: the warning `drum`", "`<div id=\"drum\">` cuts it off"]],
  "comes after its action": [
    `document.querySelector("#open, .sheet-step").closest("section").append(document.querySelector("#drum"));`,
    ["error[SK503]: the warning `drum`", "comes after an action that it guards", EVERYWHERE],
  ],
  "comes after its action on the screen": [
    `Object.assign(document.querySelector("#drum").style, { position: "relative", top: "600px" });`,
    ["error[SK503]: the warning `drum`", "comes after an action that it guards"],
  ],
  "is hidden in print": [
    `addEventListener("beforeprint", () => { document.querySelector("#drum").hidden = true; });
     addEventListener("afterprint", () => { document.querySelector("#drum").hidden = false; });`,
    ["error[SK502]: the warning `drum`", "`<div id=\"drum\">` is hidden", "in the browser in print -->"],
  ],
  "is hidden in dark mode": [
    `if (matchMedia("(prefers-color-scheme: dark)").matches) document.querySelector("#drum").hidden = true;`,
    ["error[SK502]: the warning `drum`", "in the browser in dark mode -->"],
  ],
  "is hidden with forced colours": [
    `if (matchMedia("(forced-colors: active)").matches) document.querySelector("#drum").hidden = true;`,
    ["error[SK502]: the warning `drum`", "in the browser with forced colours -->"],
  ],
  "is hidden on a phone": [
    `if (innerWidth < 500) document.querySelector("#drum").hidden = true;`,
    ["error[SK502]: the warning `drum`", "in the browser on a phone, on a phone with one step at a time -->"],
  ],
  "of the whole card is hidden after its first step": [
    `document.addEventListener("stepchange", () => {
       const late = document.body.classList.contains("focus") && !document.querySelector("#in").hidden;
       document.querySelector("#live").hidden = late;
     });`,
    ["error[SK502]: the warning `live`", "in the browser on a phone with one step at a time, with one step at a time -->"],
  ],
};

for (const [name, [script, said]] of Object.entries(SABOTAGE)) {
  test(`caught: a warning that ${name}`, LIMIT, () => {
    const site = build(name.replaceAll(" ", "-"), { "templates/html/site.js": `\n${script}\n` });
    assert.equal(stappenkaart(["verify", site]).status, 0, "the files are fine");
    const { status, stderr } = look(site);
    assert.equal(status, 1, stderr);
    for (const words of said) assert.ok(flat(stderr).includes(words), `${words}\n${stderr}`);
  });
}

test("a script that asks something does not stop the browser", LIMIT, () => {
  const { status, stderr } = look(build("asking", { "templates/html/site.js": `alert("Hello"); confirm("Sure?");` }));
  assert.equal(status, 0, stderr);
});

test("a problem can be read by a program", LIMIT, () => {
  const site = build("program", { "templates/html/site.js": `document.querySelector("#drum").remove();` }, "html,checklist");
  const { status, stdout } = stappenkaart(["verify", site, "--browser", setting("CHROMIUM"), "--message-format", "json"]);
  assert.equal(status, 1);
  const problems = stdout.trim().split("\n").map((line) => JSON.parse(line));
  assert.deepEqual(problems.map(({ code }) => code), ["SK501", "SK501"]);
  assert.match(problems[1].file, /site\/en\/toner\/index\.html$/);
});

test("a site that is not as it was published is not looked at", LIMIT, () => {
  const site = build("edited");
  appendFileSync(join(site, "en/toner/index.html"), " ");
  const { status, stderr } = look(site);
  assert.equal(status, 1);
  assert.match(stderr, /SK506/);
});

// --- The browser itself ------------------------------------------------------------------------------------------------------

/** A program in the place of Chromium. */
function impostor(name, script) {
  const program = join(folder, name);
  writeFileSync(program, `#!/bin/sh\n${script}\n`);
  chmodSync(program, 0o755);
  return program;
}

const leftovers = () => readdirSync(folder).filter((name) => name.startsWith("stappenkaart-browser"));

test("without a Chromium, the message says what to do", LIMIT, () => {
  const site = build("none");
  const none = stappenkaart(["verify", site, "--browser"], { PATH: join(folder, "nothing"), CHROMIUM: "" });
  assert.equal(none.status, 2);
  assert.match(none.stderr, /error: there is no Chromium on this machine\n {2}help: install Chromium, or type where it is/);
  const wrong = stappenkaart(["verify", site, "--browser", "no/chromium"]);
  assert.equal(wrong.status, 2);
  assert.match(wrong.stderr, /error: there is no Chromium at `no\/chromium`/);
});

test("without a value, the Chromium of the variable is used", LIMIT, () => {
  const { status, stdout, stderr } = stappenkaart(["verify", build("variable"), "--browser"], { CHROMIUM: setting("CHROMIUM") });
  assert.equal(status, 0, stderr);
  assert.match(stdout, /Looked at 1 page in a browser/);
});

test("a browser that hangs ends after some time, with all that it started", LIMIT, () => {
  const started = join(folder, "started");
  const program = impostor("hangs", `sleep 500 &\necho $! >> ${started}\nwait`);
  const { status, stderr } = stappenkaart(["verify", build("hanging"), "--browser", program]);
  assert.equal(status, 2);
  assert.match(stderr, /error: Chromium did not answer for 30 seconds\n {2}help: /);
  const { stdout } = spawnSync("sh", ["-c", `for id in $(cat ${started}); do ps -p $id -o stat= || true; done`], { encoding: "utf8" });
  assert.ok(stdout.split("\n").every((state) => state === "" || state.startsWith("Z")), stdout);
  assert.deepEqual(leftovers(), []);
});

test("a browser that ends is reported, with its last words", LIMIT, () => {
  const program = impostor("ends", "echo 'a library is missing' >&2\nexit 1");
  const { status, stderr } = stappenkaart(["verify", build("ending"), "--browser", program]);
  assert.equal(status, 2);
  assert.match(stderr, /error: Chromium ended too early, and said: a library is missing/);
});

test("no profile is left on the disk", LIMIT, () => {
  assert.deepEqual(leftovers(), []);
});
