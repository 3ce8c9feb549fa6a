// Every page opens without a complaint, from disk and from a server, and nothing on it hinders a reader.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { SMALL, VIEWS, ibmFailures, overflow, violations } from "./look.js";
import { diskUrl, languageChooser, listen, openBrowser, pages, serve } from "./site.js";

let browser;
let server;

before(async () => {
  [browser, server] = await Promise.all([openBrowser(), serve()]);
});

after(async () => {
  await browser?.close();
  await server?.close();
});

// The language chooser redirects to the reader's language, unless its address has an anchor.
const address = (base, path) => base + (path === languageChooser ? `${path}#page_content` : path);

/** Opens each page in a view and returns what `look` finds on it, page by page; pages without a finding are left out. */
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

test("pages open from a server without a complaint", { timeout: 900_000 }, async () => {
  assert.deepEqual(await visit(VIEWS.wide, server.url, async (_, complaints) => complaints), {});
});

test("pages open from disk without a complaint", { timeout: 900_000 }, async () => {
  assert.deepEqual(await visit(VIEWS.wide, diskUrl, async (_, complaints) => complaints), {});
});

for (const [name, view] of Object.entries(VIEWS)) {
  test(`axe finds nothing to fix: ${name}`, { timeout: 900_000 }, async () => {
    assert.deepEqual(await visit(view, server.url, (page) => violations(page, { enhanced: true })), {});
  });
}

test("the checker of IBM finds nothing to fix", { timeout: 900_000 }, async () => {
  assert.deepEqual(await visit(VIEWS.wide, server.url, ibmFailures), {});
});

test("no page is wider than a small phone (WCAG 2.2 1.4.10)", { timeout: 900_000 }, async () => {
  assert.deepEqual(await visit(SMALL, server.url, overflow), {});
});

test("a planted mistake is found", { timeout: 60_000 }, async () => {
  const page = await browser.newPage();
  const complaints = listen(page);
  await page.route("**/planted.html", (route) =>
    route.fulfill({ contentType: "text/html", body: '<html><body><img src="lost.png"><p style="color:#666">pale</p><script>boom()</script></body></html>' }),
  );
  await page.goto(`${server.url}planted.html`);
  const found = (await violations(page, { enhanced: true })).map((line) => line.split(":")[0]);
  assert.ok(found.includes("color-contrast-enhanced"), found.join());
  assert.ok(found.includes("image-alt") && found.includes("html-has-lang"), found.join());
  const ibm = (await ibmFailures(page)).map((line) => line.split(":")[0]);
  assert.ok(ibm.includes("img_alt_valid") && ibm.includes("html_lang_exists"), ibm.join());
  assert.ok(complaints.some((line) => line.startsWith("script:")), complaints.join());
  assert.ok(complaints.some((line) => line.startsWith("answer 404:")), complaints.join());
  await page.close();
});

for (const place of ["a server", "disk"]) {
  test(`no script that gets into a page can run, from ${place}`, { timeout: 900_000 }, async () => {
    const context = await browser.newContext();
    try {
      const page = await context.newPage();
      for (const path of pages) {
        await page.goto(address(place === "disk" ? diskUrl : server.url, path));
        const ran = await page.evaluate(async () => {
          const script = document.createElement("script");
          script.textContent = "globalThis.ran = 'script'";
          document.body.append(script);
          document.body.insertAdjacentHTML("beforeend", `<img src="missing.png" onerror="globalThis.ran = 'handler'"><a id="planted" href="javascript:globalThis.ran = 'link'">x</a>`);
          document.getElementById("planted").click();
          await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
          return globalThis.ran;
        });
        assert.equal(ran, undefined, path);
      }
    } finally {
      await context.close();
    }
  });
}
