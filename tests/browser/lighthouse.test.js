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
let server;
let browser;
let port;
let site;

before(async () => {
  work = mkdtempSync(join(tmpdir(), "stappenkaart-lighthouse-"));
  site = join(work, "site");
  [server, port] = await Promise.all([serve(site), freePort()]);
  build(server.url);
  browser = await openBrowser(undefined, [`--remote-debugging-port=${port}`]);
});

after(async () => {
  await browser?.close();
  await server?.close();
  rmSync(work, { recursive: true });
});

// The demo, with the address of this server.
function build(url) {
  const guide = join(work, "guide");
  cpSync(content, guide, { recursive: true });
  const toml = join(guide, "guide.toml");
  const text = readFileSync(toml, "utf8");
  const tables = text.search(/^\[/m);
  writeFileSync(toml, `${text.slice(0, tables)}url = "${url}"\n\n[publish]\nprecompress = true\n\n${text.slice(tables)}`);
  const args = ["build", guide, "--out", site, "--format", "html,checklist", "--no-cache"];
  const { status, stdout, stderr } = spawnSync(setting("STAPPENKAART"), args, { encoding: "utf8" });
  assert.equal(status, 0, stdout + stderr);
}

async function freePort() {
  const socket = createServer();
  await new Promise((resolve) => socket.listen(0, "127.0.0.1", resolve));
  const { port } = socket.address();
  await new Promise((resolve) => socket.close(resolve));
  return port;
}

async function look(path, config) {
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
const PATHS = [
  "index.html#page_content",
  `nl/${id}/index.html`,
  `nl/${id}/checklist.html`,
  `en/${id}/index.html`,
  "ar/index.html",
  "ja/index.html",
];

for (const [name, config] of [["a phone", undefined], ["a desk", desktop]]) {
  test(`Lighthouse has nothing to say about accessibility, practices and search on ${name}, and nothing moves`, LIMIT, async (t) => {
    for (const path of PATHS) {
      const { scores, lost, shift, performance } = await look(path, config);
      assert.deepEqual({ path, scores, lost, shift }, { path, scores: [1, 1, 1], lost: [], shift: 0 });
      // How fast depends on the machine.
      t.diagnostic(`${path} on ${name}: performance ${performance}`);
    }
  });
}

test("a planted mistake is found", LIMIT, async () => {
  writeFileSync(join(site, "planted.html"), "<!doctype html><body><img src=x.png><a href=#>here</a>");
  const { scores, lost } = await look("planted.html", undefined);
  assert.ok(scores.every((score) => score < 1), scores.join());
  const names = lost.map(([name]) => name);
  for (const name of ["image-alt", "document-title", "html-has-lang", "meta-description", "errors-in-console"]) {
    assert.ok(names.includes(name), `${name}: ${names.join()}`);
  }
});
