// What a reader does with a page: read it without scripts, point at things, tick, change the language, print.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { WARNING, print, printedWarnings } from "./print.js";
import { cards, diskUrl, languageChooser, openBrowser, owedWarnings, serve } from "./site.js";

const LIMIT = { timeout: 600_000 };
const RIGHT_TO_LEFT = /^(Arab|Hebr|Thaa|Syrc)$/;

let browser;
let server;
let folder;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), "stappenkaart-print-"));
  [browser, server] = await Promise.all([openBrowser(), serve()]);
});

after(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true });
});

/** Runs `work` on a new page in its own context. */
async function withPage(options, work) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: "reduce", ...options });
  try {
    return await work(await context.newPage(), context);
  } finally {
    await context.close();
  }
}

/** The elements that a reader can't see in full: no box, transparent, outside the page or covered by another element. */
const unseen = (page, selector) =>
  page.locator(selector).evaluateAll((elements) => {
    const isSeen = (element) => {
      element.scrollIntoView({ block: "center", behavior: "instant" });
      // Only its first line: the parent is visible between the lines of an inline text.
      const [box] = element.getClientRects();
      if (!box || box.width === 0 || box.height === 0) return false;
      const inside = box.left >= 0 && box.right <= document.documentElement.clientWidth + 1;
      const hit = document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height / 2, innerHeight / 2));
      return inside && element.contains(hit) && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    };
    return elements.filter((element) => !isSeen(element)).map((element) => element.outerHTML.slice(0, 200));
  });

for (const width of [1280, 390]) {
  test(`without scripts every warning and action is there to see, ${width} px wide`, LIMIT, async () => {
    await withPage({ javaScriptEnabled: false, viewport: { width, height: 900 } }, async (page) => {
      for (const card of cards) {
        for (const path of [card.page, card.checklist]) {
          await page.goto(server.url + path);
          assert.equal(await page.locator(WARNING).count(), owedWarnings(card.id), `warnings on ${path}`);
          assert.ok((await page.locator(".command").count()) > 0, `actions on ${path}`);
          assert.deepEqual(await unseen(page, `${WARNING}, ${WARNING} p, .command`), [], path);
        }
      }
    });
  });
}

test("what hides a warning is found", LIMIT, async () => {
  const hidings = ["display: none", "visibility: hidden", "opacity: 0", "position: absolute; left: -9999px", "clip-path: inset(50%)"];
  // On a right-to-left page, a reader can scroll to what is left of it.
  const card = cards.find(({ id, lang }) => owedWarnings(id) > 0 && !RIGHT_TO_LEFT.test(new Intl.Locale(lang).maximize().script));
  await withPage({ bypassCSP: true }, async (page) => {
    for (const hiding of hidings) {
      await page.goto(server.url + card.page);
      await page.addStyleTag({ content: `.warning { ${hiding} !important }` });
      assert.notDeepEqual(await unseen(page, WARNING), [], hiding);
    }
  });
});

for (const place of ["a server", "disk"]) {
  test(`a tick stays after a reload and in the other languages, from ${place}`, LIMIT, async () => {
    const base = place === "disk" ? diskUrl : server.url;
    const [card] = cards;
    await withPage({}, async (page) => {
      await page.goto(base + card.checklist);
      await page.locator("input[type=checkbox]").first().check();
      await page.reload();
      assert.equal(await page.locator("input[type=checkbox]:checked").count(), 1);
      for (const other of cards.filter(({ id }) => id === card.id)) {
        await page.goto(base + other.checklist);
        assert.ok(await page.locator("input[type=checkbox]").first().isChecked(), other.checklist);
      }
      await page.locator("[data-reset]").click();
      await page.reload();
      assert.equal(await page.locator("input[type=checkbox]:checked").count(), 0);
    });
  });
}

test("a checklist works where nothing can be remembered", LIMIT, async () => {
  await withPage({}, async (page) => {
    const errors = [];
    page.on("pageerror", (error) => errors.push(error.message));
    await page.addInitScript(() => Object.defineProperty(globalThis, "localStorage", { get: () => { throw new Error("forbidden"); } }));
    await page.goto(server.url + cards[0].checklist);
    await page.locator("input[type=checkbox]").first().check();
    assert.deepEqual(errors, []);
  });
});

/** A walk that goes once from each of these to each other, and ends where it began: 0 1 0 2 1 2 0. */
const tour = (stops) => [...stops.flatMap((from, at) => stops.slice(at + 1).flatMap((to) => [from, to])), stops[0]];

test("the language switch keeps the reader's place", LIMIT, async () => {
  await withPage({}, async (page) => {
    for (const [at, id] of [...new Set(cards.map((card) => card.id))].entries()) {
      const stops = cards.filter((card) => card.id === id);
      // Every way from one language to another on the first card, and every language on the others.
      const [start, ...moves] = at === 0 ? tour(stops) : [...stops, stops[0]];
      assert.ok(moves.length > 1, "the site has one language only");
      await page.goto(server.url + start.page);
      const place = await page.locator(".step").nth(1).getAttribute("id");
      await page.goto(`${server.url}${start.page}#${place}`);
      for (const other of moves) {
        const menu = page.locator(".languages summary");
        if (await menu.isVisible()) await menu.click();
        await page.locator(`.languages a[lang="${other.lang}"]`).click();
        await page.waitForURL(`${server.url}${other.page}#${place}`);
        assert.ok(await page.locator(`[id="${place}"]`).isVisible());
      }
    }
  });
});

test("the language chooser leads to the reader's language and shows the choice when asked", LIMIT, async () => {
  for (const lang of new Set(cards.map((card) => card.lang))) {
    await withPage({ locale: lang }, async (page) => {
      await page.goto(server.url);
      await page.waitForURL(`${server.url}${lang}/index.html`);
    });
  }
  await withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(server.url + languageChooser);
    assert.equal(await page.locator("a[lang]").count(), new Set(cards.map((card) => card.lang)).size);
  });
});

/** How the drawing of a callout looks at this moment. */
const look = (mark) =>
  mark.evaluate((element) => {
    const style = (part) => ["fill", "stroke", "strokeWidth", "opacity", "filter", "outline"].map((name) => getComputedStyle(part)[name]).join();
    return [element, ...element.querySelectorAll("*")].map(style).join(";");
  });

test("words light up their callout when they are pointed at, focused or linked to", LIMIT, async () => {
  let tried = 0;
  // Each card in its source, and from right to left: the other languages have the same callouts.
  const looked = cards.filter(({ lang }) => ["nl", "ar"].includes(lang));
  await withPage({ bypassCSP: true }, async (page) => {
    for (const card of looked) {
      await page.goto(server.url + card.page);
      await page.addStyleTag({ content: "* { transition: none !important }" });
      const count = await page.locator(".callout[data-mark]").count();
      for (let at = 0; at < count; at += 1) {
        const callout = page.locator(".callout[data-mark]").nth(at);
        const step = page.locator(".step").filter({ has: page.locator(`[id="${await callout.getAttribute("id")}"]`) });
        const mark = step.locator(`.overlay .s${(await callout.getAttribute("class")).match(/\bc(\d+)\b/)[1]}`);
        await page.mouse.move(0, 0);
        const dark = await look(mark);
        await callout.hover();
        assert.notEqual(await look(mark), dark, `pointing at ${await callout.innerText()} in ${card.page}`);
        await page.mouse.move(0, 0);
        await page.evaluate((href) => { location.hash = href; }, await callout.getAttribute("href"));
        assert.notEqual(await look(mark), dark, `linking to ${await callout.innerText()} in ${card.page}`);
        await page.evaluate(() => { location.hash = "page_content"; });
        tried += 1;
      }
    }
  });
  assert.ok(tried > 0, "no card has a callout");
});

test("a printed page holds every warning", LIMIT, async () => {
  await withPage({}, async (page) => {
    for (const card of cards) {
      for (const path of [card.page, card.checklist]) {
        await page.goto(server.url + path);
        const { pieces, lost } = await printedWarnings(page, join(folder, "warnings.pdf"));
        assert.deepEqual(lost, [], path);
        assert.ok(owedWarnings(card.id) === 0 || pieces.length > 0, path);
      }
    }
  });
});

test("a checklist prints on one page", LIMIT, async () => {
  await withPage({}, async (page) => {
    for (const { checklist } of cards) {
      await page.goto(server.url + checklist);
      // Two pages are allowed where each text also has the label for missing translations.
      if (await page.locator(".partly").isVisible()) continue;
      const facts = execFileSync("pdfinfo", [await print(page, join(folder, "checklist.pdf"))], { encoding: "utf8" });
      assert.match(facts, /^Pages:\s+1$/m, checklist);
    }
  });
});
