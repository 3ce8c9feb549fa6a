// What a reader ticks off: on a card and its checklist alike, by mouse and by keyboard, remembered or not; and that a warning comes first.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { violations } from "./look.js";
import { inContext, openBrowser, serve } from "./site.js";
import { buildStress } from "./stress.js";

const LIMIT = { timeout: 120_000 };
const CARD = "en/toner/index.html";
const CHECKLIST = "en/toner/checklist.html";

let browser;
let guide;

before(async () => {
  guide = buildStress();
  browser = await openBrowser();
});

after(async () => {
  await browser?.close();
  guide?.remove();
});

/** Runs `work` on a new page in its own context, and demands that nothing went wrong on it. */
const withPage = (work, options = {}) => inContext(browser, { viewport: { width: 1280, height: 900 }, ...options }, work);

const open = (page, path) => page.goto(guide.url + path);
const tick = (page, id) => page.locator(`[data-tick$="${id}"]`);
const seen = (page, id) => page.locator(`[data-read="${id}"]`);
const progress = (page) => page.locator("[data-progress]").innerText();
const OPEN = "replace.action-1";

/** Two ways to use a box. An unread warning makes it look switched off, which does not keep a reader from trying. */
const WAYS = {
  mouse: (box) => box.click({ force: true }),
  keyboard: async (box) => {
    await box.focus();
    await box.page().keyboard.press("Space");
  },
};

for (const [way, use] of Object.entries(WAYS)) {
  test(`a tick of the card is on its checklist, in every language, by ${way}`, LIMIT, () =>
    withPage(async (page) => {
      await open(page, CARD);
      await use(seen(page, "live"));
      await use(tick(page, OPEN));
      assert.equal(await progress(page), "1 of 5 done");
      for (const path of [CARD, CHECKLIST, "ar/toner/index.html", "ar/toner/checklist.html"]) {
        await open(page, path);
        assert.ok(await tick(page, OPEN).isChecked(), path);
        assert.ok(await seen(page, "live").isChecked(), path);
        assert.equal(await page.locator("[data-tick]:checked").count(), 1, path);
      }
    }));

  for (const path of [CARD, CHECKLIST]) {
    test(`an action is ticked only after its warnings are read, by ${way}, on ${path}`, LIMIT, () =>
      withPage(async (page) => {
        await open(page, path);
        // The danger guards the whole card, the warning one action; the notice and the caution guard nothing in this way.
        await use(tick(page, OPEN));
        assert.ok(!(await tick(page, OPEN).isChecked()));
        assert.match(await page.locator(".read:has([data-read='live']) > .said").innerText(), /not read yet/, "it is said where the reader is led to");
        assert.equal(await page.locator(".said").count(), 1);
        assert.ok(await seen(page, "live").evaluate((box) => box === document.activeElement), "the warning is where the reader is now");
        assert.ok(await page.locator("#live").isVisible());
        await use(seen(page, "live"));
        assert.equal(await page.locator(".said").count(), 0);
        assert.ok(await tick(page, OPEN).evaluate((box) => box === document.activeElement), "the reader is back at the action");
        for (const id of [OPEN, "in"]) await use(tick(page, id));
        await use(tick(page, "out"));
        assert.deepEqual(await Promise.all([OPEN, "in", "out"].map((id) => tick(page, id).isChecked())), [true, true, false]);
        await use(seen(page, "drum"));
        await use(tick(page, "out"));
        assert.ok(await tick(page, "out").isChecked());
        assert.equal(await page.locator("[data-tick][aria-disabled]").count(), 0);
      }));
  }

  test(`a reader who ticks too early is led to each warning and back, by ${way}`, LIMIT, () =>
    withPage(async (page) => {
      await open(page, CARD);
      const out = tick(page, "out");
      const inView = (part) => part.evaluate((part) => {
        const { top, bottom } = part.getBoundingClientRect();
        return top >= document.querySelector(".bar").getBoundingClientRect().bottom && bottom <= innerHeight;
      });
      await use(out);
      for (const id of ["live", "drum"]) {
        assert.ok(await seen(page, id).evaluate((box) => box === document.activeElement), id);
        for (const part of [`#${id}`, `.read:has([data-read="${id}"]) > .said`]) assert.ok(await inView(page.locator(part)), `${part} is in view`);
        await use(seen(page, id));
      }
      assert.equal(await page.locator(".said").count(), 0);
      assert.ok(await out.evaluate((box) => box === document.activeElement), "the reader is back at the action");
      assert.ok(await inView(out));
      await use(out);
      assert.ok(await out.isChecked());
    }));

  test(`cleared ticks can be had back, by ${way}`, LIMIT, () =>
    withPage(async (page) => {
      await open(page, CHECKLIST);
      await use(seen(page, "live"));
      await use(tick(page, OPEN));
      await page.locator("#page_name").fill("Ann");
      await use(page.locator("[data-reset]"));
      assert.equal(await page.locator(":checked").count(), 0);
      assert.equal(await page.locator("#page_name").inputValue(), "");
      assert.match(await progress(page), /cleared/);
      await use(page.locator("[data-undo]"));
      assert.ok(await tick(page, OPEN).isChecked());
      assert.equal(await page.locator("#page_name").inputValue(), "Ann");
      await page.reload();
      assert.ok(await tick(page, OPEN).isChecked());
      await use(page.locator("[data-reset]"));
      await page.reload();
      assert.equal(await page.locator(":checked").count(), 0);
    }));
}

test("a box says its warnings to a screen reader", LIMIT, () =>
  withPage(async (page) => {
    for (const path of [CARD, CHECKLIST]) {
      await open(page, path);
      const described = await tick(page, "out").evaluate((box) =>
        box.getAttribute("aria-describedby").split(" ").map((id) => document.getElementById(id).querySelector(".avoid").textContent));
      assert.deepEqual(described, ["Do not touch the drum."], path);
    }
    const group = await page.locator("#clean [role=group]").evaluate((group) =>
      document.getElementById(group.getAttribute("aria-describedby")).textContent);
    assert.match(group, /Wear gloves/);
  }));

test("who was interrupted goes on at the first action that is not ticked", LIMIT, () =>
  withPage(async (page) => {
    await open(page, CARD);
    const go = page.locator("[data-go]");
    assert.ok(!(await go.isVisible()), "nothing is ticked yet");
    await seen(page, "live").check();
    for (const id of ["look.action-1", "choose", OPEN]) await tick(page, id).check();
    await page.reload();
    await go.click();
    assert.equal(new URL(page.url()).hash, "#out");
    // The page scrolls, and only then says where it is.
    await page.waitForFunction(() => document.querySelector(".bar-place").textContent === "Step 2 of 3");
    await seen(page, "drum").check();
    // The other branch does not count.
    for (const id of ["out", "in"]) await tick(page, id).check();
    assert.equal(await progress(page), "Everything is ticked");
    assert.equal(await page.locator(".finish-ticks").innerText(), "Everything is ticked");
    assert.ok(!(await go.isVisible()));
  }));

const option = (page, to) => page.locator(`[data-choice][data-to="${to}"]`);

for (const [way, choose] of Object.entries({
  "its ring": (page, to) => option(page, to).check(),
  "its link": (page, to) => page.locator(`.choice a.jump[href="#${to}"]`).click(),
})) {
  test(`what a choice leaves out is not counted, by ${way}`, LIMIT, () =>
    withPage(async (page) => {
      for (const path of [CARD, CHECKLIST]) {
        await open(page, path);
        assert.equal(await progress(page), "0 of 6 done", path);
        await choose(page, "clean");
        assert.equal(await progress(page), "0 of 3 done", path);
        await choose(page, "replace");
        assert.equal(await progress(page), "0 of 5 done", path);
        await page.reload();
        assert.ok(await option(page, "replace").isChecked(), "it is remembered");
        await page.locator("[data-reset]").click();
        assert.equal(await page.locator("[data-choice]:checked").count(), 0);
        await page.locator("[data-undo]").click();
        assert.ok(await option(page, "replace").isChecked());
        await page.locator("[data-reset]").click();
      }
    }));
}

test("the step of another option is not on the reader's way, with its warnings as they are", LIMIT, async () => {
  const server = await serve(guide.site);
  await withPage(async (page) => {
    for (const path of [CARD, CHECKLIST]) {
      await page.goto(server.url + path);
      const out = () => page.locator("section.is-out").evaluateAll((all) => all.map(({ id }) => id));
      const look = () => page.locator(".warning").evaluateAll((all) => all.map((warning) => {
        const { color, opacity, display } = getComputedStyle(warning);
        return [color, opacity, display, warning.checkVisibility(), getComputedStyle(warning.querySelector(".avoid")).color];
      }));
      const before = await look();
      assert.deepEqual(await out(), [], path);
      // Its words are the label of an option.
      await page.getByText("The printer is dirty.", { exact: true }).first().click();
      assert.ok(await option(page, "clean").isChecked(), path);
      assert.deepEqual(await out(), ["replace"]);
      assert.match(await page.locator("#replace h2").innerText(), /Not on your way$/);
      assert.deepEqual(await look(), before, "no warning is dimmed");
      if (path === CARD) assert.deepEqual(await page.locator(".contents .is-out").evaluateAll((all) => all.map(({ hash }) => hash)), ["#replace"]);
      assert.deepEqual(await violations(page, { enhanced: true }), []);
      await option(page, "replace").check();
      assert.deepEqual(await out(), ["clean"]);
      // A second time, by mouse and by keyboard, takes the mark away.
      await option(page, "replace").click();
      assert.ok(!(await option(page, "replace").isChecked()));
      await option(page, "clean").focus();
      await page.keyboard.press("Space");
      assert.deepEqual(await out(), ["replace"]);
      await page.keyboard.press("Space");
      assert.deepEqual(await out(), []);
      assert.equal(await page.locator(".out-words").count(), 0);
      assert.equal(await progress(page), "0 of 6 done");
    }
  });
  await server.close();
});

test("a tick in a branch takes its option, and the card can be done", LIMIT, () =>
  withPage(async (page) => {
    await open(page, CARD);
    await seen(page, "live").check();
    await tick(page, "clean.action-1").check();
    assert.ok(await option(page, "clean").isChecked());
    assert.equal(await progress(page), "1 of 3 done");
    await page.locator("[data-go]").click();
    assert.equal(new URL(page.url()).hash, "#look_action-1");
    for (const id of ["look.action-1", "choose"]) await tick(page, id).check();
    assert.equal(await progress(page), "Everything is ticked");
  }));

test("a step that has changed is not done, and says so", LIMIT, async () => {
  try {
    await withPage(async (page) => {
      await open(page, CARD);
      await seen(page, "live").check();
      await tick(page, "look.action-1").check();
      await tick(page, OPEN).check();
      guide.build((card) => card.replace("Open the lid.", "Open the large lid."));
      await page.reload();
      assert.ok(await tick(page, "look.action-1").isChecked());
      assert.ok(!(await tick(page, OPEN).isChecked()));
      assert.match(await page.locator("#replace > .said").innerText(), /has changed/);
      assert.equal(await page.locator(".said").count(), 1);
      assert.ok(await seen(page, "live").isChecked(), "the danger is still the one that was read");
      guide.build((card) => card.replace("while it is on", "while it is hot"));
      await page.reload();
      assert.ok(!(await seen(page, "live").isChecked()), "another danger is not read yet");
    });
  } finally {
    guide.build((card) => card);
  }
});

test("two windows show the same ticks", LIMIT, () =>
  withPage(async (page, context) => {
    await open(page, CARD);
    const other = await context.newPage();
    await other.goto(guide.url + CHECKLIST);
    await seen(page, "live").check();
    await tick(page, OPEN).check();
    await other.waitForFunction(() => document.querySelectorAll("[data-tick]:checked").length === 1);
  }));

const STORES = {
  forbidden: () => Object.defineProperty(globalThis, "localStorage", { get: () => { throw new Error("forbidden"); } }),
  full: () => { Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); }; },
  spoiled: () => { Storage.prototype.getItem = () => '{"steps":{"look":7,"replace":{"print":null,"done":"all"}},"sign":3}'; },
  foreign: () => { Storage.prototype.getItem = () => '["replace/replace.action-1"]'; },
};

for (const [name, spoil] of Object.entries(STORES)) {
  test(`a page works where the memory is ${name}`, LIMIT, () =>
    withPage(async (page) => {
      await page.addInitScript(spoil);
      for (const path of [CARD, CHECKLIST]) {
        await open(page, path);
        assert.equal(await page.locator(":checked").count(), 0, path);
        await seen(page, "live").check();
        await tick(page, OPEN).check();
        assert.equal(await progress(page), "1 of 5 done", path);
        await page.locator("[data-reset]").click();
        assert.equal(await page.locator(":checked").count(), 0, path);
      }
    }));
}

const CONTROLS = "[data-tick], [data-read], [data-have], [data-choice], [data-ticks]";

test("without a script nothing is there to be ticked on a card, and the numbers are", LIMIT, () =>
  withPage(
    async (page) => {
      await open(page, CARD);
      const shown = await page.locator(CONTROLS).filter({ visible: true }).count();
      assert.equal(shown, 0);
      assert.ok(await page.locator("#replace .action-number").first().isVisible());
      await open(page, CHECKLIST);
      assert.ok(await tick(page, OPEN).isVisible(), "a checklist can be ticked without being remembered");
      assert.equal(await page.locator("[data-read], [data-choice], [data-ticks]").filter({ visible: true }).count(), 0);
    },
    { javaScriptEnabled: false },
  ));

test("paper has the numbers, and nothing to press", LIMIT, () =>
  withPage(async (page) => {
    await open(page, CARD);
    await seen(page, "live").check();
    await tick(page, OPEN).check();
    await page.emulateMedia({ media: "print" });
    assert.equal(await page.locator(CONTROLS).filter({ visible: true }).count(), 0);
    const number = await page.locator("#replace .action-number").first().evaluate((element) => getComputedStyle(element, "::before").content);
    assert.match(number, /attr|1/, "a ticked action has its number on paper");
  }));

for (const width of [780, 1024, 1440]) {
  test(`how far the reader is stays on one line beside a long title: ${width} px`, LIMIT, () =>
    withPage(
      async (page) => {
        await open(page, CARD);
        await seen(page, "live").check();
        await tick(page, OPEN).check();
        await page.locator(".bar-title").evaluate((title) => { title.textContent = "Replace the toner ".repeat(8); });
        const { height } = await page.locator(".bar").boundingBox();
        assert.ok(height <= 48, `${height} px high`);
        const words = await page.locator("[data-progress]").evaluate((line) => line.scrollWidth <= line.clientWidth);
        assert.ok(words, "the words are whole");
      },
      { viewport: { width, height: 900 } },
    ));
}

test("how far the reader is stays on one line of a small phone", LIMIT, () =>
  withPage(
    async (page) => {
      for (const lang of ["en", "ar"]) {
        await open(page, CARD.replace("en/", `${lang}/`));
        await seen(page, "live").check();
        await tick(page, OPEN).check();
        const { height } = await page.locator(".bar").boundingBox();
        assert.ok(height <= 48, `${lang}: ${height} px high`);
        assert.ok(await page.locator(".bar-short").isVisible());
        await page.evaluate(() => localStorage.clear());
      }
    },
    { viewport: { width: 320, height: 640 } },
  ));

test("a date is proposed to who signs, in words", LIMIT, () =>
  withPage(async (page) => {
    await open(page, CHECKLIST);
    await page.locator("#page_initials").fill("A");
    assert.match(await page.locator("#page_date").inputValue(), /^[A-Z][a-z]+ \d+, \d{4}$/);
  }));
