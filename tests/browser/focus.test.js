// One step at a time: by mouse and by keyboard, with every warning that counts in view, and with all of it on paper.

import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { SMALL, VIEWS, overflow, violations } from "./look.js";
import { WARNING, printedWarnings } from "./print.js";
import { inContext, openBrowser, serve } from "./site.js";
import { buildStress } from "./stress.js";

const LIMIT = { timeout: 120_000 };
const CARD = "en/toner/index.html";

let browser;
let guide;
let server;
let folder;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), "stappenkaart-focus-"));
  guide = buildStress();
  [browser, server] = await Promise.all([openBrowser(), serve(guide.site)]);
});

after(async () => {
  await browser?.close();
  await server?.close();
  guide?.remove();
  rmSync(folder, { recursive: true });
});

/** Opens the card on a new page in its own context, from a server or, on request, from disk. */
const withCard = (work, { path = CARD, base = server.url, ...view } = {}) =>
  inContext(browser, { ...VIEWS.wide, ...view }, async (page) => {
    await page.goto(base + path);
    await work(page);
  });

const start = (page) => page.locator("[data-focus-start]").first().click();
/** The headings of the parts that are in view. */
const parts = (page) =>
  page.locator(".card-body > *").evaluateAll((all) =>
    all.filter((part) => part.querySelector("h2")?.checkVisibility({ contentVisibilityAuto: true })).map((part) => part.querySelector("h2").textContent.trim()));
const seen = (page) => page.locator(WARNING).filter({ visible: true }).evaluateAll((all) =>
  all.filter((warning) => warning.checkVisibility()).map((warning) => warning.id));
const left = (page) => page.locator("[data-focus] [data-left]").innerText();

const WAYS = {
  mouse: { next: (page) => page.locator("[data-next]").click(), back: (page) => page.locator("[data-back]").click(), end: (page) => page.locator("[data-end]").click() },
  keyboard: { next: (page) => page.keyboard.press("ArrowRight"), back: (page) => page.keyboard.press("ArrowLeft"), end: (page) => page.keyboard.press("Escape") },
};

for (const [way, { next, back, end }] of Object.entries(WAYS)) {
  for (const place of ["a server", "disk"]) {
    test(`a reader goes from step to step, by ${way}, from ${place}`, LIMIT, () =>
      withCard(
        async (page) => {
          await start(page);
          assert.deepEqual(await parts(page), ["Before you start"]);
          await next(page);
          assert.deepEqual(await parts(page), ["Step 1 Look what it needs"]);
          assert.ok(await page.locator("#look_title").evaluate((title) => title === document.activeElement), "the reader is at its heading");
          assert.equal(await page.locator(".bar-place").innerText(), "Step 1 of 3");
          assert.equal(await left(page), "Not ticked yet: 2");
          // A choice decides: no arrow leads past it.
          assert.ok(await page.locator("[data-next]").isDisabled());
          await page.locator("a.jump[href='#clean']").click();
          assert.deepEqual(await parts(page), ["Step 3 Clean the printer"]);
          assert.ok(await page.locator("#clean_title").evaluate((title) => title === document.activeElement));
          await back(page);
          assert.deepEqual(await parts(page), ["Step 1 Look what it needs"]);
          await page.locator("a.jump[href='#replace']").click();
          // This step ends the card: the next one is for the other choice.
          await next(page);
          assert.deepEqual(await parts(page), ["Done"]);
          await page.goBack();
          assert.deepEqual(await parts(page), ["Step 2 Replace the toner"]);
          await end(page);
          assert.equal((await parts(page)).length, 5);
          assert.equal(await page.locator("[hidden='until-found'], .focus").count(), 0);
        },
        { base: place === "disk" ? guide.url : server.url },
      ));
  }
}

test("the warnings of the whole card stay in view at every step, and each step shows its own", LIMIT, () =>
  withCard(async (page) => {
    await start(page);
    const shown = { look: ["live"], replace: ["live", "drum", "shake"], clean: ["live", "dust"] };
    for (const [step, warnings] of Object.entries(shown)) {
      await page.evaluate((step) => { location.hash = step; }, step);
      await page.waitForFunction((step) => !document.getElementById(step).hidden, step);
      assert.deepEqual(await seen(page), warnings, step);
    }
  }));

test("a choice leads on: its options are large, and the one that is taken is the next part", LIMIT, () =>
  withCard(async (page) => {
    await start(page);
    await page.locator("[data-next]").click();
    const heights = await page.locator(".choice a.jump").evaluateAll((all) => all.map((link) => link.getBoundingClientRect().height));
    assert.ok(heights.length === 2 && heights.every((height) => height >= 56), heights.join());
    assert.ok(await page.locator("[data-next]").isDisabled());
    await page.locator("[data-choice][data-to='clean']").check();
    await page.locator("[data-next]").click();
    assert.deepEqual(await parts(page), ["Step 3 Clean the printer"]);
  }, VIEWS.phone));

test("what is ticked is counted, and stays ticked", LIMIT, () =>
  withCard(async (page) => {
    await start(page);
    await page.locator("[data-read='live']").check();
    await page.locator("[data-next]").click();
    await page.locator("[data-tick='look/look.action-1']").check();
    assert.equal(await left(page), "Not ticked yet: 1");
    await page.locator("[data-tick='look/choose']").check();
    assert.equal(await left(page), "");
    await page.reload();
    assert.deepEqual(await parts(page), ["Step 1 Look what it needs"], "the mode and the place are remembered");
    assert.equal(await page.locator("[data-tick]:checked").count(), 2);
  }));

test("another language goes on at the same step", LIMIT, () =>
  withCard(async (page) => {
    await start(page);
    await page.locator("[data-next]").click();
    await page.locator("a.jump[href='#clean']").click();
    await page.locator(".languages a[lang='ar']").click();
    await page.waitForURL(`${server.url}ar/toner/index.html#clean`);
    assert.ok(await page.locator("#clean_title").isVisible());
    assert.ok(!(await page.locator("#look_title").evaluate((title) => title.checkVisibility({ contentVisibilityAuto: true }))));
    // Arrows go with the direction of the page.
    await page.keyboard.press("ArrowRight");
    assert.ok(await page.locator("#look_title").evaluate((title) => title.checkVisibility()));
  }, { leaves: true }));

test("paper gets every step, and every warning", LIMIT, () =>
  withCard(async (page) => {
    await start(page);
    await page.locator("[data-next]").click();
    const { pieces, lost } = await printedWarnings(page, join(folder, "card.pdf"));
    assert.ok(pieces.length > 8);
    assert.deepEqual(lost, []);
    for (const selector of ["h1", "#look .command", "#replace .command", "#clean .command", ".before-needs"]) {
      assert.ok(await page.locator(selector).first().evaluate((part) => part.checkVisibility()), selector);
    }
  }));

test("a search in the page finds what is in another step", LIMIT, () =>
  withCard(async (page) => {
    await start(page);
    // What a browser does when it finds words there.
    await page.locator("#clean").evaluate((step) => {
      step.dispatchEvent(new Event("beforematch", { bubbles: true }));
      step.removeAttribute("hidden");
    });
    assert.deepEqual(await parts(page), ["Step 3 Clean the printer"]);
  }));

test("two warnings of the whole card leave room for the first action, read or not, with all their words", LIMIT, async () => {
  const two = buildStress((card) => card.replace("## Look what", "> [!WARNING]\n> Wear gloves that withstand heat, all the time.\n> The drum is hot, also when the printer is off. You can burn your hands.\n> {#gloves}\n\n## Look what"));
  const itsServer = await serve(two.site);
  try {
    await withCard(async (page) => {
      const seenWords = () => page.locator(".before .warning p").evaluateAll((all) => all.filter((words) => words.checkVisibility()).map((words) => words.innerText.toLowerCase()));
      const words = await seenWords();
      assert.equal(words.length, 6);
      await start(page);
      await page.locator("[data-next]").click();
      const bottom = async () => {
        const [action, foot] = await Promise.all(["#look .command-line >> nth=0", "[data-focus]"].map((part) => page.locator(part).boundingBox()));
        return [action.y + action.height, foot.y];
      };
      const [open, foot] = await bottom();
      assert.ok(open < foot, `${open} px, of ${foot}`);
      assert.ok(!(await page.locator(".brand").isVisible()));
      await page.locator("[data-back]").click();
      for (const read of await page.locator(".before [data-read]").all()) await read.check();
      await page.locator("[data-next]").click();
      assert.deepEqual(await seenWords(), words);
      const [read] = await bottom();
      assert.ok(read < open - 40, `${read} px, instead of ${open}`);
      assert.deepEqual(await violations(page, { enhanced: true }), []);
    }, { base: itsServer.url, viewport: { width: 1280, height: 720 } });
  } finally {
    await itsServer.close();
    two.remove();
  }
});

test("Back leads to where the reader came from, after two ways come together", LIMIT, async () => {
  const ways = buildStress((card) => card.replace("#replace then=end", "#replace then=leave") + "\n## Leave {#leave}\n\n1. Leave.\n");
  try {
    await withCard(async (page) => {
      await start(page);
      await page.locator("[data-next]").click();
      await page.locator("a.jump[href='#replace']").click();
      await page.locator("[data-next]").click();
      assert.deepEqual(await parts(page), ["Step 4 Leave"]);
      await page.locator("[data-back]").click();
      assert.deepEqual(await parts(page), ["Step 2 Replace the toner"]);
    }, { base: ways.url });
  } finally {
    ways.remove();
  }
});

for (const [name, view] of Object.entries({ ...VIEWS, small: SMALL })) {
  test(`nothing hinders a reader of one step: ${name}`, LIMIT, () =>
    withCard(async (page) => {
      await start(page);
      for (const hash of ["page_before", "look", "replace", "clean", "page_done"]) {
        await page.evaluate((hash) => { location.hash = hash; }, hash);
        await page.waitForTimeout(50);
        assert.deepEqual(await violations(page, { enhanced: true }), [], hash);
        assert.deepEqual(await overflow(page), [], hash);
        const heights = await page.locator("[data-back], [data-next]").evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().height));
        assert.ok(heights.every((height) => height >= 56), `${hash}: ${heights}`);
      }
    }, view));
}

test("a picture has most of the width of its step", LIMIT, () =>
  withCard(async (page) => {
    await start(page);
    await page.locator("[data-next]").click();
    const [frame, step] = await Promise.all([page.locator("#look .frame").boundingBox(), page.locator("#look .step-body").boundingBox()]);
    assert.ok(frame.width >= 0.6 * step.width, JSON.stringify({ frame, step }));
  }));

test("the bar says which part it is, and what is done", LIMIT, () =>
  withCard(async (page) => {
    const place = () => page.locator(".bar-place").innerText();
    await start(page);
    assert.equal(await place(), "Before you start");
    await page.evaluate(() => { location.hash = "clean"; });
    await page.waitForFunction(() => document.querySelector(".bar-place").textContent === "Step 3 of 3");
    await page.evaluate(() => { location.hash = "page_done"; });
    await page.waitForFunction(() => document.querySelector(".bar-place").textContent === "Done");
    assert.ok(!(await page.locator(".finish h2 .icon").isVisible()), "what is open is not done");
    await page.locator("[data-read='live']").check();
    await page.evaluate(() => { for (const box of document.querySelectorAll("[data-read], [data-tick]")) box.checked || box.click(); });
    assert.ok(await page.locator(".finish h2 .icon").isVisible());
    await page.locator("[data-tick='replace/in']").evaluate((box) => box.click());
    await page.locator("[data-finish-go] a").click();
    assert.deepEqual(await parts(page), ["Step 2 Replace the toner"], "a reader goes on at what is open");
    await page.locator("[data-end]").click();
    assert.match(await place(), /^Step \d of 3$/);
  }));

for (const [name, view] of Object.entries({ wide: VIEWS.wide, phone: VIEWS.phone, small: SMALL })) {
  test(`the card has the screen: ${name}`, LIMIT, () =>
    withCard(async (page) => {
      await start(page);
      await page.locator("[data-next]").click();
      const [head, foot] = await Promise.all([".bar", "[data-focus]"].map((part) => page.locator(part).boundingBox()));
      const { height, width } = page.viewportSize();
      assert.ok(Math.abs(foot.y + foot.height - height) <= 2, "the lower bar is at the edge of the screen");
      if (width > 600) return;
      assert.ok(foot.height <= 76, `${foot.height} px below`);
      assert.ok(head.y + head.height <= 48, `${head.y + head.height} px above`);
    }, view));
}

test("without a script there is no such button, and the whole card", LIMIT, () =>
  withCard(
    async (page) => {
      assert.ok(!(await page.locator("button[data-focus-start]").isVisible()));
      assert.ok(!(await page.locator("[data-focus]").isVisible()));
      assert.equal((await parts(page)).length, 5);
    },
    { javaScriptEnabled: false },
  ));
