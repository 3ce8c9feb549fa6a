// Every page opens without a complaint, from disk and from a server, and nothing on it is in the way of a reader.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import axe from "axe-core";

import { diskUrl, door, listen, openBrowser, pages, serve } from "./site.js";

const VIEWS = {
  wide: { viewport: { width: 1280, height: 900 } },
  phone: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
  dark: { viewport: { width: 1280, height: 900 }, colorScheme: "dark" },
};

let browser;
let server;

before(async () => {
  [browser, server] = await Promise.all([openBrowser(), serve()]);
});

after(async () => {
  await browser?.close();
  await server?.close();
});

// The door leads on to the reader's language, unless its address holds a place on it.
const address = (base, path) => base + (path === door ? `${path}#page_content` : path);

/** Opens each page in a view and gives what `look` finds on it, page by page; pages without a finding are left out. */
async function visit(view, base, look) {
  const context = await browser.newContext({ ...view, reducedMotion: "reduce" });
  const findings = {};
  for (const path of pages) {
    const page = await context.newPage();
    const complaints = listen(page);
    await page.goto(address(base, path), { waitUntil: "load" });
    const found = await look(page, complaints);
    if (found.length > 0) findings[path] = found;
    await page.close();
  }
  await context.close();
  return findings;
}

async function violations(page) {
  await page.evaluate(axe.source);
  const result = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 200)).join(" | ")}`);
}

test("pages open from a server without a complaint", { timeout: 240_000 }, async () => {
  assert.deepEqual(await visit(VIEWS.wide, server.url, async (_, complaints) => complaints), {});
});

test("pages open from disk without a complaint", { timeout: 240_000 }, async () => {
  assert.deepEqual(await visit(VIEWS.wide, diskUrl, async (_, complaints) => complaints), {});
});

for (const [name, view] of Object.entries(VIEWS)) {
  test(`axe finds nothing to mend: ${name}`, { timeout: 240_000 }, async () => {
    assert.deepEqual(await visit(view, server.url, violations), {});
  });
}

test("no page is wider than a small phone (WCAG 2.2 1.4.10)", { timeout: 240_000 }, async () => {
  const view = { ...VIEWS.phone, viewport: { width: 320, height: 640 } };
  const overflow = (page) =>
    page.evaluate(() => {
      const width = document.documentElement.clientWidth;
      return document.documentElement.scrollWidth > width ? [`${document.documentElement.scrollWidth} px wide`] : [];
    });
  assert.deepEqual(await visit(view, server.url, overflow), {});
});

test("a planted mistake is found", { timeout: 60_000 }, async () => {
  const page = await browser.newPage();
  const complaints = listen(page);
  await page.route("**/planted.html", (route) =>
    route.fulfill({ contentType: "text/html", body: '<html><body><img src="lost.png"><script>boom()</script></body></html>' }),
  );
  await page.goto(`${server.url}planted.html`);
  const found = (await violations(page)).map((line) => line.split(":")[0]);
  assert.ok(found.includes("image-alt") && found.includes("html-has-lang"), found.join());
  assert.ok(complaints.some((line) => line.startsWith("script:")), complaints.join());
  assert.ok(complaints.some((line) => line.startsWith("answer 404:")), complaints.join());
  await page.close();
});
