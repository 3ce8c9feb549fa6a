// What Lighthouse says of a site with an address: everything that does not depend on how fast the machine of the test is.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";

import lighthouse from "lighthouse";
import desktop from "lighthouse/core/config/desktop-config.js";

import { cards, content, openBrowser, serve, setting } from "./site.js";

const LIMIT = { timeout: 900_000 };

const { id } = cards[0];

let work;
let demo;
let started;
let browser;
let port;

before(async () => {
  work = mkdtempSync(join(tmpdir(), "stappenkaart-lighthouse-"));
  port = await freePort();
  demo = await published("demo", (guide) => cpSync(content, guide, { recursive: true }));
  // The demo has no card in these two languages: what `new` makes has.
  started = await published("started", (guide) => {
    run(["new", guide, "--yes", "--lang", "ar", "--languages", "ja"]);
    cpSync(join(content, "fonts"), join(guide, "fonts"), { recursive: true });
  });
  beginFocused(join(demo.site, "nl", id));
  for (const lang of ["ar", "ja"]) beginFocused(join(started.site, lang, "share-folder"));
  browser = await openBrowser(undefined, [`--remote-debugging-port=${port}`]);
});

after(async () => {
  await browser?.close();
  await demo?.server.close();
  await started?.server.close();
  rmSync(work, { recursive: true });
});

// A guide as the site of a server, whose address it knows.
async function published(name, make) {
  const [guide, site] = [join(work, name), join(work, `${name}-site`)];
  make(guide);
  const server = await serve(site);
  const toml = join(guide, "guide.toml");
  const text = readFileSync(toml, "utf8");
  const tables = text.search(/^\[/m);
  writeFileSync(toml, `${text.slice(0, tables)}url = "${server.url}"\n\n[publish]\nprecompress = true\n\n${text.slice(tables)}`);
  run(["build", guide, "--out", site, "--format", "html,checklist", "--no-cache"]);
  return { site, server };
}

function run(args) {
  const { status, stdout, stderr } = spawnSync(setting("STAPPENKAART"), args, { encoding: "utf8" });
  assert.equal(status, 0, stdout + stderr);
}

// A copy of a card's page that begins with one step at a time, as for a reader who has chosen that before: `focus.html` beside it.
function beginFocused(folder) {
  const page = readFileSync(join(folder, "index.html"), "utf8");
  const [, card] = page.match(/ data-card="([^"]+)"/);
  writeFileSync(join(folder, "focus.js"), `sessionStorage.setItem("stappenkaart:focus:${card}", "on");`);
  writeFileSync(join(folder, "focus.html"), page.replace("<script", '<script src="focus.js"></script>\n<script'));
}

async function freePort() {
  const socket = createServer();
  await new Promise((resolve) => socket.listen(0, "127.0.0.1", resolve));
  const { port } = socket.address();
  await new Promise((resolve) => socket.close(resolve));
  return port;
}

async function look({ server }, path, config) {
  const flags = { port, output: "json", logLevel: "error" };
  const { lhr } = await lighthouse(server.url + path, flags, config);
  assert.equal(lhr.runtimeError, undefined);
  const { accessibility, "best-practices": practices, performance, seo } = lhr.categories;
  const judged = [...accessibility.auditRefs, ...practices.auditRefs, ...seo.auditRefs].filter(({ weight }) => weight > 0);
  const lost = judged.map(({ id }) => lhr.audits[id]).filter(({ score }) => score !== null && score < 1);
  return {
    scores: [accessibility, practices, seo].map(({ score }) => score),
    lost: lost.map(({ id, explanation, displayValue }) => [id, explanation ?? displayValue ?? ""]),
    shift: lhr.audits["cumulative-layout-shift"].numericValue,
    performance: performance.score,
  };
}

// The language chooser leads away at once, but for an address with an anchor. A card that is not translated names another page as the one
// to show, and has no description.
const DEMO = [
  "index.html#page_content",
  `nl/${id}/index.html`,
  `nl/${id}/focus.html`,
  `nl/${id}/checklist.html`,
  `en/${id}/index.html`,
  `en/${id}/checklist.html`,
  "ar/index.html",
  "ja/index.html",
];
const STARTED = ["ar", "ja"].flatMap((lang) => ["index", "focus", "checklist"].map((page) => `${lang}/share-folder/${page}.html`));

for (const [name, config] of [["a phone", undefined], ["a desk", desktop]]) {
  test(`Lighthouse has nothing to say about accessibility, practices and search on ${name}, and nothing moves`, LIMIT, async (t) => {
    const pages = [...DEMO.map((path) => [demo, path]), ...STARTED.map((path) => [started, path])];
    for (const [guide, path] of pages) {
      const { scores, lost, shift, performance } = await look(guide, path, config);
      assert.deepEqual({ path, scores, lost, shift }, { path, scores: [1, 1, 1], lost: [], shift: 0 });
      // How fast depends on the machine.
      t.diagnostic(`${path} on ${name}: performance ${performance}`);
    }
  });
}

test("the copies of cards begin with one step at a time", LIMIT, async () => {
  const page = await browser.newPage();
  await page.goto(`${started.server.url}ar/share-folder/focus.html`);
  assert.ok(await page.evaluate(() => document.body.classList.contains("focus")));
  await page.close();
});

test("a planted mistake is found", LIMIT, async () => {
  writeFileSync(join(demo.site, "planted.html"), "<!doctype html><body><img src=x.png><a href=#>here</a>");
  const { scores, lost } = await look(demo, "planted.html", undefined);
  assert.ok(scores.every((score) => score < 1), scores.join());
  const names = lost.map(([name]) => name);
  for (const name of ["image-alt", "document-title", "html-has-lang", "meta-description", "errors-in-console"]) {
    assert.ok(names.includes(name), `${name}: ${names.join()}`);
  }
});
