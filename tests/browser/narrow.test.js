// Words that are wider than a small phone, in every place of a card: no page is wider than its screen, and no word leaves its box.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";

import { SMALL, overflow } from "./look.js";
import { filesUnder, openBrowser, setting } from "./site.js";

const WORD = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
const KEY = "4f1c99a8e2b7d06a".repeat(6);
const PATH = "HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows\\CurrentVersion\\DeviceManagement\\ProvisioningPackages";
const ADDRESS = `https://example.com/${"a-long-name/".repeat(9)}`;

const GUIDE = `title = "${WORD}"
source = "de"
languages = ["de"]

[category.office]
name = "${WORD}"

[role.chef]
name = "${WORD}"
get = "${WORD}"
`;

const CARD = `---
title: ${WORD}
category: office
---

Mit dieser Karte öffnen Sie ${WORD}.

## ${WORD} {#open}

> [!NOTICE]
> Klicken Sie nie auf **${WORD}**.
> Sonst ist ${WORD} mit \`${KEY}\` weg.
> {#never}

1. Öffnen Sie \`${PATH}\`. {choice=one}
   - ${WORD}?
   - Nein?
2. Öffnen Sie [${ADDRESS}](${ADDRESS}).
3. Klicken Sie auf **${WORD}**.

| ${WORD} | Zwei | Drei | Vier | Fünf | Sechs |
|---|---|---|---|---|---|
| ja | \`${PATH}\` | ${KEY} | ${WORD} | nein | nein |

> [!NOTE]
> ${WORD}
`;

let browser;
let folder;
let pages;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), "stappenkaart-narrow-"));
  mkdirSync(join(folder, "guide", "cards", "open"), { recursive: true });
  writeFileSync(join(folder, "guide", "guide.toml"), GUIDE);
  writeFileSync(join(folder, "guide", "cards", "open", "card.md"), CARD);
  const { status, stderr } = spawnSync(setting("STAPPENKAART"), ["build", join(folder, "guide"), "--out", join(folder, "site")], { encoding: "utf8" });
  assert.equal(status, 0, stderr);
  pages = filesUnder(join(folder, "site")).filter((path) => path.endsWith(".html") && path !== "index.html");
  browser = await openBrowser();
});

after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens each page on a small phone, with more rules of style. Returns what `look` finds, page by page. */
async function visit(style, look) {
  // Planted rules are within the page, which its content security policy forbids.
  const context = await browser.newContext({ ...SMALL, bypassCSP: style !== "" });
  const findings = {};
  for (const path of pages) {
    const page = await context.newPage();
    await page.goto(`${pathToFileURL(join(folder, "site", path))}#page_content`, { waitUntil: "load" });
    if (style) await page.addStyleTag({ content: style });
    const found = await look(page);
    if (found.length > 0) findings[path] = found;
    await page.close();
  }
  await context.close();
  return findings;
}

/** Lines of text that reach out of their cell or, outside of a table, of the screen. */
function outside(page) {
  return page.evaluate(() => {
    const found = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode;
      if (text.data.trim() === "" || text.parentElement.closest("script, style, .skip, [hidden]")) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const box = text.parentElement.closest("th, td, .signal, .warning, .note") ?? document.documentElement;
      const { left, right } = box.getBoundingClientRect();
      for (const line of range.getClientRects()) {
        if (line.right > right + 1 || line.left < left - 1) found.push(`${box.tagName} ${text.data.slice(0, 40)}`);
      }
    }
    return [...new Set(found)];
  });
}

test("no page with long words is wider than a small phone", { timeout: 120_000 }, async () => {
  assert.equal(pages.length, 3);
  assert.deepEqual(await visit("", overflow), {});
});

test("no long word leaves its box", { timeout: 120_000 }, async () => {
  assert.deepEqual(await visit("", outside), {});
});

test("a path can be broken after its marks", { timeout: 60_000 }, async () => {
  const page = await browser.newPage(SMALL);
  await page.goto(`${pathToFileURL(join(folder, "site", "de", "open", "index.html"))}`);
  const code = page.locator("code", { hasText: "HKEY" }).first();
  assert.equal(await code.textContent(), PATH);
  assert.ok((await code.locator("wbr").count()) > 8);
  await page.close();
});

test("a table is a stop for the keyboard only where it is wider than its frame", { timeout: 60_000 }, async () => {
  const page = await browser.newPage(SMALL);
  await page.goto(`${pathToFileURL(join(folder, "site", "de", "open", "index.html"))}`);
  const table = page.locator(".table");
  const stop = (tab) => page.waitForFunction((tab) => document.querySelector(".table").tabIndex === tab, tab);
  await stop(0);
  await table.focus();
  await page.keyboard.press("ArrowRight");
  await page.waitForFunction(() => document.querySelector(".table").scrollLeft > 0);
  await table.evaluate((table) => { for (const cell of table.querySelectorAll("th, td")) cell.textContent = "1"; });
  await stop(-1);
  await page.close();
});

test("a planted style that keeps words whole is found", { timeout: 120_000 }, async () => {
  const whole = "* { overflow-wrap: normal !important; hyphens: manual !important; } wbr { display: none; }";
  const wide = await visit(whole, overflow);
  const out = await visit(whole, outside);
  for (const path of ["de/open/index.html", "de/open/checklist.html", "de/index.html"]) {
    assert.ok(path in wide, `${path} is as wide as the screen`);
    assert.ok(path in out, `${path} has no word outside its box`);
  }
});
