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

const withForm = (action) => `${text}\n## Form {#form}\n\n1. ${action}\n\n![A form with one field](form.svg)\n`;

// A card with one step more, and a picture in it: a field of 30 by 30 % at 20 % from the left and the top.
async function withPicture(t) {
  const picture = join(card, "..", "form.svg");
  const callouts = join(card, "..", "form.callouts.toml");
  t.after(() => { for (const file of [picture, callouts]) rmSync(file, { force: true }); });
  writeFileSync(picture, '<svg xmlns="http://www.w3.org/2000/svg" width="1000" height="500" viewBox="0 0 1000 500"><rect width="1000" height="500" fill="#fff"/><rect x="200" y="100" width="300" height="150" fill="#345"/></svg>');
  const opening = await opened(t);
  writeFileSync(card, withForm("Fill it in."));
  const { page, bar } = opening;
  await page.locator('img[src$="form.svg"]').waitFor({ state: "attached" });
  await bar.locator('[data-toggle="callouts"]').click();
  const pictures = bar.locator("[data-pictures]");
  await pictures.selectOption({ label: "form.svg" });
  await page.waitForFunction(() => document.querySelector("[data-stappenkaart-serve]").shadowRoot.querySelector("[data-picture]").naturalWidth === 1000);
  return { ...opening, callouts };
}

const keys = (file) => Object.fromEntries([...readFileSync(file, "utf8").matchAll(/^(\w+) = (.*)$/gm)].map(([, key, value]) => [key, JSON.parse(value)]));

test("a callout is drawn on a picture, meets the edges there, and is in the file and in the words to paste", async (t) => {
  const { page, bar, errors, callouts } = await withPicture(t);
  const { x, y, width, height } = await bar.locator("[data-places]").boundingBox();
  await page.mouse.move(x + width * 0.2 - 5, y + height * 0.2 + 4);
  await page.mouse.down();
  await page.mouse.move(x + width * 0.4, y + height * 0.4, { steps: 3 });
  await page.mouse.move(x + width * 0.5 + 5, y + height * 0.5 - 4, { steps: 3 });
  await page.mouse.up();
  await page.keyboard.type("Veld Naam & \"datum\"");
  assert.equal(await bar.locator("[name=id]").inputValue(), "veld-naam-datum");
  await bar.locator("[type=submit]").click();
  await bar.locator("[data-callout-said]").filter({ hasText: "form.callouts.toml" }).waitFor();
  const written = keys(callouts);
  for (const [key, wanted] of Object.entries({ x: 20, y: 20, width: 30, height: 30 })) assert.ok(Math.abs(written[key] - wanted) <= 0.2, `${key} is ${written[key]}`);
  assert.equal(written.label, "Veld Naam & \"datum\"");
  // No text mentions it yet: the page says so, and the words to paste are still there.
  await page.locator("main .problem").waitFor();
  const paste = bar.locator("[data-markdown]");
  await paste.waitFor();
  const markdown = await paste.textContent();
  assert.equal(markdown, "[Veld Naam & \"datum\"](callout:veld-naam-datum)");
  writeFileSync(card, withForm(`Fill in ${markdown}.`));
  await page.locator(`.outline[x="${written.x.toFixed(1)}%"]`).first().waitFor({ state: "attached" });
  // It is moved by its middle, and made larger by its corner.
  const place = bar.locator('.place[aria-pressed="true"]');
  await place.waitFor();
  await page.waitForFunction(() => document.querySelector("[data-stappenkaart-serve]").shadowRoot.querySelector("[data-picture]").naturalWidth === 1000);
  const box = await place.boundingBox();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + width / 10, box.y + box.height / 2, { steps: 3 });
  await page.mouse.up();
  assert.ok(Math.abs(Number(await bar.locator("[name=x]").inputValue()) - 30) < 0.5);
  const moved = Number(await bar.locator("[name=x]").inputValue());
  await bar.locator("[type=submit]").click();
  await page.locator(`.outline[x="${moved.toFixed(1)}%"]`).first().waitFor({ state: "attached" });
  assert.equal(keys(callouts).x, moved);
  assert.deepEqual(errors, []);
});

test("callouts are drawn by keyboard alone, without faults for screen readers", async (t) => {
  const { page, bar, errors, callouts } = await withPicture(t);
  await bar.locator("[data-new-callout]").press("Enter");
  await page.keyboard.type("Field");
  const place = bar.locator(".place[aria-pressed=true]");
  await place.press("ArrowLeft");
  await place.press("ArrowDown");
  await place.press("Shift+ArrowRight");
  await place.press("Alt+ArrowUp");
  // What is not saved yet stays when the page is loaded again.
  writeFileSync(card, withForm("Fill it in now."));
  await page.waitForFunction(() => document.body.textContent.includes("Fill it in now."));
  await page.waitForFunction(() => document.querySelector("[data-stappenkaart-serve]")?.shadowRoot.querySelector("[name=label]")?.value === "Field");
  for (const scheme of ["light", "dark"]) {
    await bar.locator("[data-theme]").selectOption(scheme);
    assert.deepEqual(await faults(page, "[data-stappenkaart-serve]"), [], scheme);
  }
  await bar.locator("[name=id]").fill("Not An Id");
  await bar.locator("[name=id]").press("Enter");
  assert.ok(await bar.locator("[name=id]").evaluate((input) => !input.validity.valid), "an id that can't be");
  await bar.locator("[name=id]").fill("field");
  await bar.locator("[name=id]").press("Enter");
  await bar.locator("[data-callout-said]").filter({ hasText: "form.callouts.toml" }).waitFor();
  assert.deepEqual(keys(callouts), { x: 39.5, y: 40.4, width: 20.5, height: 10, label: "Field" });
  assert.deepEqual(errors, []);
});

test("the callouts fit on a narrow screen", async (t) => {
  const { page, bar } = await withPicture(t);
  await bar.locator("[data-new-callout]").click();
  for (const [width, height] of [[1300, 700], [800, 700], [390, 844]]) {
    await page.setViewportSize({ width, height });
    const wide = await bar.locator("#callouts-panel").evaluate((panel) => [panel.querySelector(".panel-body").scrollWidth - panel.querySelector(".panel-body").clientWidth, panel.getBoundingClientRect().right - innerWidth]);
    assert.ok(wide.every((more) => more <= 0), `${width}: ${wide}`);
    assert.ok(await bar.locator("[type=submit]").evaluate((button) => { button.scrollIntoView(); return button.getBoundingClientRect().height >= 24; }));
  }
});

test("a callout is drawn within another, what is not saved is not thrown away, and only what was changed is written", async (t) => {
  const { page, bar, errors, callouts } = await withPicture(t);
  writeFileSync(callouts, '[window]\nx = "150px"\ny = 15\nwidth = 50.55\nheight = 60\nlabel = "Window"\n');
  writeFileSync(card, withForm("Open [the window](callout:window)."));
  await bar.locator('.place[aria-label="Window"]').waitFor();
  const { x, y, width, height } = await bar.locator("[data-places]").boundingBox();
  await page.mouse.move(x + width * 0.2, y + height * 0.2);
  await page.mouse.down();
  await page.mouse.move(x + width * 0.3, y + height * 0.3, { steps: 3 });
  await page.mouse.move(x + width * 0.5, y + height * 0.5, { steps: 3 });
  await page.mouse.up();
  await page.keyboard.type("Field");
  // Another callout, or another picture, can't be chosen now.
  await page.mouse.click(x + width * 0.6, y + height * 0.7);
  const said = bar.locator("[data-callout-said]");
  assert.match(await said.textContent(), /Save this callout first/);
  assert.equal(await bar.locator("[name=label]").inputValue(), "Field");
  await bar.locator("[data-discard]").click();
  assert.equal(await bar.locator(".place").count(), 1);
  await page.mouse.click(x + width * 0.6, y + height * 0.7);
  assert.equal(await bar.locator("[name=id]").inputValue(), "window");
  assert.equal(await bar.locator("[name=width]").inputValue(), "50.55");
  await bar.locator("[name=label]").fill("The window");
  assert.match(await said.textContent(), /Not saved yet/);
  await bar.locator("[type=submit]").click();
  await said.filter({ hasText: "form.callouts.toml" }).waitFor();
  assert.equal(readFileSync(callouts, "utf8"), '[window]\nx = "150px"\ny = 15\nwidth = 50.55\nheight = 60\nlabel = "The window"\n');
  assert.deepEqual(errors, []);
});
