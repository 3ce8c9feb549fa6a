// The review copy opens from disk on any screen without a complaint, and nothing on it hinders its reader.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";

import { SMALL, VIEWS, overflow, violations } from "./look.js";
import { SPOILED, source, writeCopies } from "./review.js";
import { cards, letters, listen, openBrowser, owedWarnings } from "./site.js";

let browser;
let written;

before(async () => {
  written = writeCopies("html");
  browser = await openBrowser();
});

after(async () => {
  await browser?.close();
  written?.remove();
});

/** Opens each copy in a view and returns what `look` finds on it; copies without a finding are left out. */
async function visit(view, look) {
  const context = await browser.newContext({ ...view, reducedMotion: "reduce" });
  const findings = {};
  for (const { name, path, lang } of written.copies) {
    const page = await context.newPage();
    const complaints = listen(page);
    await page.goto(pathToFileURL(path).href, { waitUntil: "load" });
    const found = await look(page, complaints, lang);
    if (found.length > 0) findings[name] = found;
    await page.close();
  }
  await context.close();
  return findings;
}

test("there are copies to look at, and one of them has every mark", async () => {
  assert.ok(written.copies.length > 1);
  const page = await browser.newPage();
  await page.goto(pathToFileURL(written.copies.at(-1).path).href);
  for (const name of SPOILED) assert.ok((await page.locator(`main .state-${name}`).count()) > 0, name);
  for (const mark of [".machine", ".earlier", ".untranslated"]) assert.ok((await page.locator(mark).count()) > 0, mark);
  await page.close();
});

test("a copy opens from disk without a complaint", async () => {
  assert.deepEqual(await visit(VIEWS.wide, async (_, complaints) => complaints), {});
});

for (const [name, view] of Object.entries(VIEWS)) {
  test(`axe finds nothing to fix on a copy: ${name}`, { timeout: 120_000 }, async () => {
    assert.deepEqual(await visit(view, violations), {});
  });
}

test("no copy is wider than a small phone (WCAG 2.2 1.4.10)", async () => {
  assert.deepEqual(await visit(SMALL, overflow), {});
});

test("on a phone the translation is below its source, and both are named", async () => {
  const stacked = (page) =>
    page.evaluate(() => {
      const rows = [...document.querySelectorAll(".pair tbody tr")];
      const cells = rows.map((row) => [...row.children].map((cell) => cell.getBoundingClientRect()));
      return cells.filter(([source, translation]) => translation.top < source.bottom - 1).map(([source]) => `at ${source.top}`);
    });
  assert.deepEqual(await visit(SMALL, stacked), {});
});

test("every warning of every card is visible in both languages", async () => {
  const owed = new Map(cards.map(({ id }) => [id, owedWarnings(id)]));
  const total = [...owed.values()].reduce((sum, count) => sum + count, 0);
  const lost = async (page, _, lang) => {
    const boxes = await page.locator(".item .warning").all();
    const found = [];
    for (const box of boxes) {
      const text = await box.innerText();
      const own = await box.evaluate((element) => element.closest("[lang]").lang);
      if (!(await box.isVisible()) || letters(text).length < 4) found.push(`not to be seen: ${text}`);
      if (![source, lang].includes(own)) found.push(`in ${own}: ${text}`);
    }
    return boxes.length === 2 * total ? found : [...found, `${boxes.length} boxes for ${total} warnings`];
  };
  assert.deepEqual(await visit(VIEWS.wide, lost), {});
});
