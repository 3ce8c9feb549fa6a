// Pages without a connection: what was never visited is there with its warnings, and what is online is never older than the server.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";

import { SMALL, VIEWS, overflow, violations } from "./look.js";
import { lasting, listen, openBrowser, serve, setting } from "./site.js";

const LIMIT = { timeout: 120_000 };

const GUIDE = `title = 'Printers & "more"'
source = "en"
languages = ["en", "ar"]
translation.warnings = "warn"

[publish]
offline = true

[category.office]
name = "Office"
`;

const card = (title, warning) => `---
title: ${title}
category: office
---

With this card you do it.

## Do it {#do-it}

> [!WARNING]
> Never open the lid while it is hot.
> ${warning}
> {#live}

![The front of the printer](front.png)

1. Press **Start**.
`;

const PICTURE = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

let browser;
let work;
let first;
let second;
let plain;

/** Builds a guide as a site, and returns its folder. */
function built(name, guide, warning) {
  const folder = join(work, name);
  const files = { "guide.toml": guide };
  for (const [id, title] of [["toner", "Replace the toner"], ["paper", "Add paper"]]) {
    files[`cards/${id}/card.md`] = card(title, warning);
    files[`cards/${id}/front.png`] = PICTURE;
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const out = join(work, `${name}-site`);
  const built = spawnSync(setting("STAPPENKAART"), ["build", folder, "--format", "html,checklist", "--out", out], { encoding: "utf8" });
  assert.equal(built.status, 0, `${built.stdout}${built.stderr}`);
  return out;
}

before(async () => {
  work = mkdtempSync(join(tmpdir(), "stappenkaart-offline-"));
  first = built("first", GUIDE, "You can burn your hand.");
  second = built("second", GUIDE, "You can burn your hand badly.");
  plain = built("plain", GUIDE.replace("offline = true", "offline = false"), "You can burn your hand.");
  browser = await openBrowser();
});

after(async () => {
  await browser?.close();
  if (work) rmSync(work, { recursive: true });
});

/** A reader with a server of the first version, in a folder of the server. */
async function withReader(task, view = VIEWS.phone) {
  const server = await serve(first, "/help/");
  const context = await browser.newContext({ ...view, reducedMotion: "reduce" });
  try {
    const page = await context.newPage();
    const complaints = listen(page);
    await task({ page, server, context, complaints });
  } finally {
    await context.close();
    await server.close();
  }
}

/** Visits a page, and waits until its language is kept. */
async function visit(page, url) {
  await page.goto(url);
  await page.waitForFunction(() => "offline" in document.documentElement.dataset);
}

const warning = (page) => page.locator(".warning .consequence").first().innerText();
const isShown = (page, part) => page.locator(`[data-kept-${part}]`).isVisible();
/** Waits until something is so. */
async function until(isSo) {
  for (let tries = 0; !(await isSo()); tries += 1) {
    assert.ok(tries < 200, `waited in vain: ${isSo}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

const cacheNames = (page) => page.evaluate(() => caches.keys());

test("after one visit, every card of the language is there without a connection", LIMIT, () =>
  withReader(async ({ page, server, complaints }) => {
    await visit(page, `${server.url}en/toner/index.html`);
    assert.deepEqual(lasting(complaints), []);
    assert.equal(await isShown(page, "copy"), false);
    server.isDown = true;
    for (const path of ["en/paper/", "en/paper/checklist.html", "en/index.html", "en/toner/index.html#do-it"]) {
      await page.goto(server.url + path);
      assert.equal(await isShown(page, "copy"), true, path);
      assert.match(await page.locator("[data-kept-copy]").innerText(), /^There is no connection\..*Saved: .*20\d\d/, path);
      if (!path.endsWith("index.html")) assert.equal(await warning(page), "You can burn your hand.", path);
    }
    await page.goto(`${server.url}en/paper/index.html`);
    const pictures = await page.locator("figure img").evaluateAll((all) => all.map((image) => image.naturalWidth));
    assert.deepEqual(pictures, [1]);
    await page.goto(`${server.url}en/index.html`);
    await page.locator("#page_find").fill("burn");
    await page.waitForFunction(() => document.querySelector("[data-results] a"));
  }));

test("a new warning is there at the first load after the connection is back", LIMIT, () =>
  withReader(async ({ page, server }) => {
    await visit(page, `${server.url}en/toner/index.html`);
    const before = await cacheNames(page);
    server.isDown = true;
    await page.reload();
    assert.equal(await warning(page), "You can burn your hand.");
    server.folder = second;
    server.isDown = false;
    await page.goto(`${server.url}en/paper/index.html`);
    assert.equal(await warning(page), "You can burn your hand badly.");
    assert.equal(await isShown(page, "copy"), false);
    // The worker of the new version takes the place of the old one, and of what it kept.
    await until(async () => {
      const now = await cacheNames(page);
      return now.length === 1 && now[0] !== before[0];
    });
    server.isDown = true;
    await page.goto(`${server.url}en/toner/index.html`);
    assert.equal(await warning(page), "You can burn your hand badly.");
  }));

test("a copy that is shown says when the server has a newer page", LIMIT, () =>
  withReader(async ({ page, server }) => {
    await visit(page, `${server.url}en/toner/index.html`);
    server.isDown = true;
    await page.reload();
    assert.equal(await isShown(page, "copy"), true);
    server.isDown = false;
    await page.evaluate(() => dispatchEvent(new Event("online")));
    await page.locator("[data-kept]").waitFor({ state: "hidden" });
    server.folder = second;
    await page.evaluate(() => dispatchEvent(new Event("online")));
    await page.locator("[data-kept-newer]").waitFor();
    await page.locator("[data-kept-newer] button").click();
    await page.waitForFunction(() => document.querySelector(".consequence").textContent.includes("badly"));
    assert.equal(await page.locator("[data-kept]").isVisible(), false);
  }));

test("what a login or a proxy shows in the place of a page is not kept", LIMIT, () =>
  withReader(async ({ page, server }) => {
    await visit(page, `${server.url}en/toner/index.html`);
    const login = join(work, "login");
    mkdirSync(join(login, "en/toner"), { recursive: true });
    writeFileSync(join(login, "en/toner/index.html"), "<!doctype html><title>Log in</title><p>Log in");
    writeFileSync(join(login, "offline.js"), "// Log in");
    server.folder = login;
    await page.goto(`${server.url}en/toner/index.html`);
    assert.equal(await page.title(), "Log in");
    server.isDown = true;
    await page.goto(`${server.url}en/toner/index.html`);
    assert.equal(await warning(page), "You can burn your hand.");
  }));

test("a page that is gone from the server is no longer kept", LIMIT, () =>
  withReader(async ({ page, server }) => {
    await visit(page, `${server.url}en/toner/index.html`);
    const gone = join(work, "gone");
    mkdirSync(gone, { recursive: true });
    server.folder = gone;
    await assert.rejects(page.goto(`${server.url}en/paper/index.html`), /HTTP_RESPONSE_CODE/);
    server.isDown = true;
    await assert.rejects(page.goto(`${server.url}en/paper/index.html`), /ERR_FAILED/);
  }));

test("a site that no longer asks for it leaves nothing in the browser", LIMIT, () =>
  withReader(async ({ page, server, complaints }) => {
    await visit(page, `${server.url}en/toner/index.html`);
    server.folder = plain;
    await page.goto(`${server.url}en/toner/index.html`);
    const workers = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
    await until(async () => (await cacheNames(page)).length === 0 && (await workers()) === 0);
    await page.reload();
    assert.equal(await warning(page), "You can burn your hand.");
    assert.deepEqual(lasting(complaints).filter((line) => !line.includes("offline.js")), []);
  }));

test("a page on disk has no worker and complains of nothing", LIMIT, () =>
  withReader(async ({ page, complaints }) => {
    await page.goto(pathToFileURL(join(first, "en/toner/index.html")).href);
    await page.waitForTimeout(500);
    assert.equal(await page.locator("link[rel=manifest]").count(), 0);
    assert.equal(await warning(page), "You can burn your hand.");
    assert.deepEqual(complaints, []);
  }));

test("the app has a name, an address and icons that a browser accepts", LIMIT, () =>
  withReader(async ({ page, server, context }) => {
    await visit(page, `${server.url}en/toner/index.html`);
    const devtools = await context.newCDPSession(page);
    const { errors, data, url } = await devtools.send("Page.getAppManifest");
    assert.deepEqual(errors, []);
    assert.equal(url, `${server.url}en/app.webmanifest`);
    const app = JSON.parse(data);
    assert.equal(app.name, 'Printers & "more"');
    for (const icon of app.icons) {
      const size = await page.evaluate(async (src) => {
        const image = new Image();
        image.src = src;
        await image.decode();
        return `${image.naturalWidth}x${image.naturalHeight}`;
      }, new URL(icon.src, url).href);
      assert.equal(size, icon.sizes);
    }
    const { installabilityErrors } = await devtools.send("Page.getInstallabilityErrors");
    assert.deepEqual(installabilityErrors.filter(({ errorId }) => errorId !== "in-incognito"), []);
  }));

for (const [name, view] of Object.entries({ ...VIEWS, small: SMALL })) {
  for (const lang of ["en", "ar"]) {
    test(`the message about a copy hinders no reader: ${name}, ${lang}`, LIMIT, () =>
      withReader(async ({ page, server }) => {
        await visit(page, `${server.url}${lang}/toner/index.html`);
        server.isDown = true;
        await page.reload();
        assert.equal(await isShown(page, "copy"), true);
        await page.evaluate(() => { document.querySelector("[data-kept-newer]").hidden = false; });
        const box = await page.locator("[data-kept]").boundingBox();
        assert.ok(box.y >= 0 && box.height > 40, `a reader sees it without scrolling: ${JSON.stringify(box)}`);
        assert.deepEqual(await violations(page, { enhanced: true }), []);
        assert.deepEqual(await overflow(page), []);
        if (process.env.LOOK) await page.screenshot({ path: join(process.env.LOOK, `kept-${name}-${lang}.png`) });
      }, view));
  }
}
