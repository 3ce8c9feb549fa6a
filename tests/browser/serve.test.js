// The guide in the browser while it is edited: the page changes in place, its bar says what is wrong, and no page of another site can
// reach it.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";

import axe from "axe-core";

import { cards, content, openBrowser, setting } from "./site.js";

const { lang, id } = cards.find(({ lang }) => lang === readFileSync(join(content, "guide.toml"), "utf8").match(/^source\s*=\s*"([^"]+)"/m)[1]);

let folder, card, text, server, url, browser;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), "stappenkaart-serve-"));
  const guide = join(folder, "guide");
  cpSync(content, guide, { recursive: true });
  card = join(guide, "cards", id, "card.md");
  text = readFileSync(card, "utf8");
  server = spawn(setting("STAPPENKAART"), ["serve", guide, "--port", "0"]);
  url = await new Promise((resolve) => {
    let said = "";
    server.stdout.on("data", (data) => {
      said += data;
      const found = said.match(/http:\/\/127\.0\.0\.1:\d+\//);
      if (found) resolve(found[0]);
    });
  });
  browser = await openBrowser();
});

after(async () => {
  await browser?.close();
  server?.kill("SIGINT");
  rmSync(folder, { recursive: true });
});

async function opened(t, path = `${lang}/${id}/`, options = {}) {
  writeFileSync(card, text);
  const context = await browser.newContext({ viewport: { width: 1300, height: 850 }, ...options });
  t.after(() => context.close());
  const page = await context.newPage();
  const errors = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto(url + path);
  const bar = page.locator("[data-stappenkaart-serve]");
  await bar.locator("[data-languages] option").first().waitFor({ state: "attached" });
  return { page, bar, errors };
}

// What a screen reader would stumble over in a part of a page, the bar included.
async function faults(page, part) {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate((part) => globalThis.axe.run(part ?? document), part);
  return violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]);
}

const edit = (from, to) => {
  assert.ok(text.includes(from), from);
  writeFileSync(card, text.replace(from, to));
};

test("an edit is on the page, in the same place, with its ticks", async (t) => {
  const { page, errors } = await opened(t);
  const box = page.locator("[data-tick]").first();
  await box.check();
  await page.evaluate(() => scrollTo({ top: 1200, behavior: "instant" }));
  await page.waitForTimeout(500);
  const place = await page.evaluate(() => scrollY);
  edit("title: ", "title: Edited ");
  await page.waitForFunction(() => document.querySelector("h1")?.textContent.includes("Edited "));
  await page.waitForFunction((place) => Math.abs(scrollY - place) < 120, place);
  assert.ok(await box.isChecked(), "the tick is kept");
  assert.deepEqual(errors, []);
});

test("one step at a time stays on", async (t) => {
  const { page } = await opened(t);
  await page.locator("[data-focus-start]").first().click();
  await page.locator("[data-next]").click();
  const hash = await page.evaluate(() => location.hash);
  edit("title: ", "title: Edited ");
  await page.waitForFunction(() => document.title.includes("Edited "));
  await page.waitForFunction(() => document.body.classList.contains("focus"));
  assert.equal(await page.evaluate(() => location.hash), hash);
});

test("a broken card shows its problem with a link to the editor, and comes back", async (t) => {
  const { page } = await opened(t);
  writeFileSync(card, text.replace("](callout:", "](callout:not-"));
  // The bar lists the same problem: its panel is no part of the page.
  await page.locator("main .problem").waitFor();
  const link = page.locator("main .excerpt a").first();
  assert.match(await link.getAttribute("href"), /^vscode:\/\/file\/.*card\.md:\d+:\d+$/);
  assert.deepEqual(await faults(page), []);
  writeFileSync(card, text);
  await page.locator(".card-head h1").first().waitFor();
});

test("the bar works by keyboard, has no faults for screen readers, and is not printed", async (t) => {
  const { page, bar } = await opened(t);
  for (const scheme of ["light", "dark"]) {
    await bar.locator("[data-theme]").selectOption(scheme);
    await bar.locator('[data-toggle="problems"]').press("Enter");
    assert.deepEqual(await faults(page, "[data-stappenkaart-serve]"), [], scheme);
    await page.keyboard.press("Escape");
  }
  await page.keyboard.press("F2");
  assert.ok(await bar.locator(".bar").isHidden());
  await page.keyboard.press("F2");
  assert.ok(await bar.locator(".bar").isVisible());
  await page.emulateMedia({ media: "print" });
  assert.ok(await bar.locator(".bar").isHidden());
});

test("the languages, the theme and the phone are those that were chosen", async (t) => {
  const { page, bar } = await opened(t);
  const dark = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await dark();
  await bar.locator("[data-theme]").selectOption("dark");
  assert.notEqual(await dark(), light);
  await bar.locator("[data-phone]").click();
  const frame = page.frames().at(-1);
  await frame.waitForSelector("h1");
  assert.equal(await frame.evaluate(() => innerWidth), 390);
  await page.keyboard.press("Escape");
  await bar.locator("[data-languages]").selectOption(`/qps-Arab/${id}/`);
  await page.waitForURL(`**/qps-Arab/${id}/`);
  assert.equal(await page.evaluate(() => document.documentElement.dir), "rtl");
});

test("a page of another site reads nothing", async (t) => {
  const { page } = await opened(t);
  const token = await page.evaluate(() => document.querySelector("script[data-token]").dataset.token);
  const hostile = createServer((_, response) => response.setHeader("content-type", "text/html").end("<!doctype html><title>x</title>"));
  await new Promise((resolve) => hostile.listen(0, "127.0.0.1", resolve));
  t.after(() => hostile.close());
  await page.goto(`http://127.0.0.1:${hostile.address().port}/`);
  const read = (address) => page.evaluate(async (address) => {
    const script = () => new Promise((resolve) => {
      const element = Object.assign(document.createElement("script"), { src: address, onload: () => resolve("loaded"), onerror: () => resolve("refused") });
      document.head.append(element);
    });
    const fetched = await fetch(address).then((response) => response.text(), () => "refused");
    return [fetched, await script()];
  }, address);
  for (const path of [`${lang}/${id}/`, `-/page?token=${token}&path=/`, "-/serve.js"]) {
    assert.deepEqual(await read(url + path), ["refused", "refused"], path);
  }
});
