// A reader comes from paper, by its QR code: the page says whether the paper is old, and which warnings have changed since.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";

import { VIEWS, violations } from "./look.js";
import { listen, openBrowser, setting } from "./site.js";

const LIMIT = { timeout: 60_000 };

const GUIDE = `title = "Printers"
source = "en"
languages = ["en"]
url = "https://example.com/help/"

[category.office]
name = "Office"
`;

const card = (hot, more = "") => `---
title: Toner
category: office
---

> [!WARNING]
> Never touch the drum.
> It breaks.
> {#drum}

## Open it {#open}

> [!DANGER]
> ${hot}
> It can burn you.
> {#hot}
${more}
1. Open the lid.
`;

let browser;
let folder;

before(async () => {
  browser = await openBrowser();
  folder = mkdtempSync(join(tmpdir(), "stappenkaart-paper-"));
});

after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

/** Builds the guide with this card; returns the address of its page on disk, and what its paper says of itself. */
function build(name, text) {
  const guide = join(folder, name);
  for (const [path, words] of Object.entries({ "guide.toml": GUIDE, "cards/toner/card.md": text })) {
    mkdirSync(dirname(join(guide, path)), { recursive: true });
    writeFileSync(join(guide, path), words);
  }
  const { status, stderr } = spawnSync(setting("STAPPENKAART"), ["build", guide, "--out", join(guide, "site")], { encoding: "utf8" });
  assert.equal(status, 0, stderr);
  const site = join(guide, "site");
  const [, seal] = readFileSync(join(site, "en/toner/index.html"), "utf8").match(/data-paper="([^"]+)"/);
  return { page: `${pathToFileURL(site)}/en/toner/index.html`, pdf: join(site, "en/toner/toner.pdf"), seal };
}

/** What the page says to a reader who comes with this seal. */
async function said(address, seal) {
  const context = await browser.newContext(VIEWS.phone);
  try {
    const page = await context.newPage();
    const complaints = listen(page);
    await page.goto(seal === undefined ? address : `${address}#paper=${seal}`);
    const state = page.locator("[data-paper]");
    const words = (await state.isVisible()) ? await state.innerText() : undefined;
    assert.deepEqual(complaints, []);
    assert.deepEqual(await violations(page, { enhanced: true }), []);
    const links = await state.locator("a").evaluateAll((all) => all.map((link) => [link.textContent, link.hash]));
    return { words, links };
  } finally {
    await context.close();
  }
}

test("paper of this edition is the newest, and a reader who comes without paper is told nothing", LIMIT, async () => {
  const { page, seal } = build("same", card("Never touch the fuser."));
  assert.deepEqual(await said(page, seal), { words: "Your paper is the newest version of this card.", links: [] });
  assert.deepEqual(await said(page), { words: undefined, links: [] });
});

test("older paper is told which warnings have changed", LIMIT, async () => {
  const before = build("before", card("Never touch the fuser."));
  const now = build("now", card("Never touch the fuser or the lamp.", "\n> [!NOTICE]\n> Never pull the lid.\n> It breaks.\n> {#lid}\n"));
  const { words, links } = await said(now.page, before.seal);
  assert.match(words, /older than this card/);
  assert.match(words, /no longer apply as printed/);
  assert.deepEqual(links.map(([text]) => text), ["Never touch the fuser or the lamp.", "Never pull the lid."]);
  const html = readFileSync(new URL(now.page), "utf8");
  for (const [, hash] of links) assert.ok(html.includes(`id="${hash.slice(1)}"`), hash);
});

test("paper whose edition differs in words alone is older, without a warning", LIMIT, async () => {
  const before = build("words", card("Never touch the fuser."));
  const now = build("others", card("Never touch the fuser.").replace("Open the lid", "Open the lid slowly"));
  assert.deepEqual(await said(now.page, before.seal), { words: "Your paper is older than this card. Use this page, or print the card again.", links: [] });
});

test("an address that no paper has says that it is not known", LIMIT, async () => {
  const { page } = build("unknown", card("Never touch the fuser."));
  for (const seal of ["", "zz", "<b>", "12345678.zz"]) {
    assert.match((await said(page, seal)).words, /^It is not known/);
  }
});

test("the paper has the address of its page", LIMIT, () => {
  const { pdf } = build("paper", card("Never touch the fuser."));
  const { stdout } = spawnSync("pdftotext", [pdf, "-"], { encoding: "utf8" });
  assert.match(stdout, /Newest version\s+example\.com\/help\/en\/toner\//);
});
