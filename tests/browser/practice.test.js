// Practice: the pictures of a card without their marks. By mouse, by keyboard, by touch and by name, with every warning of the card
// at its start, and with nothing left after it.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { SMALL, VIEWS, overflow, violations } from "./look.js";
import { inContext, letters, owedWarnings } from "./site.js";
import { openWithStress } from "./stress.js";

const LIMIT = { timeout: 120_000 };
const ID = "zakelijke-track-trace";

let browser;
let server;
let printers;
let guide;
let close;

before(async () => {
  ({ browser, server, printers, guide, close } = await openWithStress());
});

after(() => close?.());

const withCard = (work, { lang = "nl", base = server.url, path = `${lang}/${ID}/index.html`, ...view } = {}) =>
  inContext(browser, { ...VIEWS.wide, ...view }, async (page) => {
    await page.goto(base + path);
    await work(page);
  });

const open = async (page) => {
  await page.locator("[data-practice]:visible").click();
  await page.locator("[data-begin]").waitFor();
};
const begin = async (page) => {
  await open(page);
  await page.locator("[data-begin]").click();
};
const said = (page) => page.locator(".practice-said").innerText();
const words = (page) => page.locator(".practice-words").innerText();
const marks = (page) => page.locator(".practice-view .mark").evaluateAll((all) => all.filter((mark) => getComputedStyle(mark).visibility === "visible").map((mark) => mark.textContent.trim() || "forbidden"));
/** The middle of a place on the picture, where a reader points. */
const middle = async (page, light) => {
  const outline = page.locator(`.practice-view .s${light} .outline`);
  await outline.evaluate((place) => place.scrollIntoView({ block: "center", inline: "center" }));
  const { x, y, width, height } = await outline.boundingBox();
  return [x + width / 2, y + height / 2];
};
const byName = async (page, name) => {
  if (!(await page.locator(".practice-names").isVisible())) await page.locator(".practice-keys summary").click();
  await page.locator(".practice-names button", { hasText: name }).click();
};
/** Goes on to the last step, which has a forbidden place. */
const toForbidden = async (page) => {
  for (let left = 20; left > 0 && !(await words(page)).startsWith("Selecteer het klantnummer"); left -= 1) {
    for (const { } of [1, 2, 3, 4, 5]) {
      if (await page.locator("[data-on]").isVisible()) break;
      await page.locator(".practice-places button").last().evaluate((button) => button.click());
    }
    await page.locator("[data-on]").click();
  }
  assert.equal(await words(page), "Selecteer het klantnummer waarvoor je de gebruiker wilt autoriseren.");
};

test("it starts with every warning of the card, in full", LIMIT, async () => {
  for (const [base, lang, id, owed] of [[server.url, "nl", ID, owedWarnings(ID)], [printers.url, "en", "toner", 4]]) {
    await withCard(async (page) => {
      const texts = await page.locator(".card-body .warning").evaluateAll((all) => all.map((warning) => warning.textContent));
      await open(page);
      const shown = page.locator(".practice-start .warning");
      assert.deepEqual((await shown.evaluateAll((all) => all.map((warning) => warning.textContent))).map(letters), texts.map(letters));
      assert.equal(await shown.filter({ visible: true }).count(), owed);
      const twice = await page.evaluate(() => [...document.querySelectorAll("[id]")].map(({ id }) => id).filter((id, at, all) => all.indexOf(id) !== at));
      assert.deepEqual(twice, []);
    }, { base, path: `${lang}/${id}/index.html` });
  }
});

for (const [name, view] of Object.entries({ phone: VIEWS.phone, small: SMALL })) {
  test(`it opens at its first warning: ${name}`, LIMIT, () =>
    withCard(async (page) => {
      await open(page);
      const top = await page.locator(".practice-start").evaluate((start) => start.scrollTop);
      assert.equal(top, 0);
      const [first, head] = await Promise.all([page.locator(".practice-start .warning .avoid").first().boundingBox(), page.locator(".practice-head").boundingBox()]);
      assert.ok(first.y >= head.y + head.height, JSON.stringify({ first, head }));
      assert.ok(await page.locator(".practice-start").evaluate((start) => start === document.activeElement));
      await page.keyboard.press("Tab");
      assert.ok(await page.locator("[data-begin]").evaluate((button) => button === document.activeElement));
    }, { base: printers.url, path: "en/toner/index.html", ...view }));
}

test("at the end, what was not found at once is named, and the buttons stay where they are", LIMIT, () =>
  withCard(async (page) => {
    await begin(page);
    const place = page.locator(".practice-places button").first();
    const before = await place.boundingBox();
    await page.locator(".practice-view").click({ position: { x: 4, y: 4 } });
    await place.click();
    assert.deepEqual(await place.boundingBox(), before);
    await page.locator("[data-on]").click();
    assert.equal(await page.locator(".practice-result").innerText(), "Found at the first try: 0 of 1");
    assert.match(await page.locator(".practice-missed").innerText(), /A\s+Read the display\./);
    assert.deepEqual(await violations(page, { enhanced: true }), []);
    await page.locator(".practice-end [data-leave]").click();
    assert.ok(!(await page.locator(".practice").isVisible()));
  }, { base: printers.url, path: "en/toner/index.html" }));

for (const place of ["a server", "disk"]) {
  test(`a click on the right place shows its mark, from ${place}`, LIMIT, () =>
    withCard(async (page) => {
      await begin(page);
      assert.equal(await words(page), "Read the display.");
      assert.deepEqual(await marks(page), []);
      await page.mouse.click(...(await middle(page, 1)));
      assert.equal(await said(page), "Correct.");
      assert.deepEqual(await marks(page), ["A"]);
      await page.keyboard.press("Enter");
      assert.equal(await page.locator(".practice-result").innerText(), "Found at the first try: 1 of 1");
      assert.ok(!(await page.locator(".practice-task").isVisible()), "the last question is gone");
      await page.locator("[data-again]").click();
      assert.equal(await words(page), "Read the display.");
    }, { base: place === "disk" ? guide.url : printers.url, path: "en/toner/index.html" }));
}

test("another place is not right, and the third time the right one is shown", LIMIT, () =>
  withCard(async (page) => {
    await begin(page);
    for (const { } of [1, 2]) {
      await page.mouse.click(...(await page.locator(".practice-view img").boundingBox().then(({ x, y }) => [x + 8, y + 8])));
      assert.equal(await said(page), "Not here. Try again.");
      assert.deepEqual(await marks(page), []);
    }
    await page.mouse.click(...(await page.locator(".practice-view img").boundingBox().then(({ x, y }) => [x + 8, y + 8])));
    assert.equal(await said(page), "Not here. This is the place.");
    assert.deepEqual(await marks(page), ["A"]);
    await page.locator("[data-on]").click();
    assert.equal(await page.locator(".practice-result").innerText(), "Found at the first try: 0 of 1");
  }, { base: printers.url, path: "en/toner/index.html" }));

test("a forbidden place shows its warning in full", LIMIT, () =>
  withCard(async (page) => {
    await begin(page);
    await toForbidden(page);
    await page.mouse.click(...(await middle(page, 6)));
    const warning = page.locator(".practice-alert .warning");
    assert.equal(letters(await warning.textContent()), letters(await page.locator("#nooit-read-only").textContent()));
    assert.ok(await warning.isVisible());
    assert.equal(await said(page), "Niet gebruiken");
    assert.deepEqual(await marks(page), ["forbidden"]);
    await page.mouse.click(...(await middle(page, 1)));
    assert.equal(await said(page), "Goed.");
    assert.equal(await warning.count(), 0);
  }));

test("by keyboard a reader goes from place to place and sees where each is", LIMIT, () =>
  withCard(async (page) => {
    await page.locator("[data-practice]:visible").focus();
    await page.keyboard.press("Enter");
    await page.locator("[data-begin]").waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    assert.ok(await page.locator(".practice-question").evaluate((question) => question === document.activeElement));
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    const place = page.locator(".practice-places button").first();
    assert.ok(await place.evaluate((button) => button === document.activeElement));
    assert.equal(await place.innerText(), "Place 1");
    const visible = (part) => page.locator(`.practice-view .s1 ${part}`).evaluate((drawn) => getComputedStyle(drawn).visibility);
    assert.deepEqual([await visible(".outline"), await visible(".disc")], ["visible", "hidden"]);
    await page.keyboard.press("Enter");
    assert.equal(await said(page), "Correct.");
    assert.ok(await page.locator("[data-on]").evaluate((button) => button === document.activeElement));
    await page.keyboard.press("Escape");
    assert.ok(!(await page.locator(".practice").isVisible()));
    assert.ok(await page.locator("[data-practice]:visible").evaluate((button) => button === document.activeElement));
  }, { base: printers.url, path: "en/toner/index.html" }));

test("without the picture a reader chooses by name", LIMIT, () =>
  withCard(async (page) => {
    await begin(page);
    await toForbidden(page);
    await page.locator(".practice-keys summary").click();
    const names = await page.locator(".practice-names button").allInnerTexts();
    assert.ok(names.includes("Vakje Track & trace read only"), "the name does not say that it is forbidden");
    await byName(page, "Keuzelijst Gebruiker");
    assert.equal(await said(page), "Niet hier. Nog een keer.");
    await byName(page, "Keuzelijst Klantnummer");
    assert.equal(await said(page), "Goed.");
  }));

test("by touch, on a picture that is larger than the screen", LIMIT, () =>
  withCard(async (page) => {
    await begin(page);
    await toForbidden(page);
    await page.touchscreen.tap(...(await middle(page, 6)));
    assert.ok(await page.locator(".practice-alert .warning").isVisible());
    await page.touchscreen.tap(...(await middle(page, 1)));
    assert.equal(await said(page), "Goed.");
  }, VIEWS.phone));

test("nothing is stored, and the card is as it was", LIMIT, () =>
  withCard(async (page) => {
    const state = () => page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href, document.querySelector("main").innerText]));
    const before = await state();
    await begin(page);
    await page.mouse.click(...(await middle(page, 1)));
    await page.locator(".practice-head [data-leave]").click();
    assert.equal(await state(), before);
  }));

test("without a script there is no such button, and no practice on paper", LIMIT, async () => {
  await withCard(async (page) => {
    assert.equal(await page.locator("[data-practice]:visible").count(), 0);
    assert.ok(!(await page.locator(".practice").isVisible()));
  }, { javaScriptEnabled: false });
  await withCard(async (page) => {
    await begin(page);
    await page.emulateMedia({ media: "print" });
    assert.ok(!(await page.locator(".practice").isVisible()));
    assert.ok(await page.locator("#nooit-read-only").isVisible());
  });
});

for (const [name, view] of Object.entries({ ...VIEWS, small: SMALL, arabic: { ...SMALL, lang: "ar" } })) {
  test(`nothing hinders a reader who practises: ${name}`, LIMIT, () =>
    withCard(async (page) => {
      await open(page);
      assert.deepEqual(await violations(page, { enhanced: true }), []);
      await page.locator("[data-begin]").click();
      for (const light of [2, 1]) {
        await page.locator(".practice-places button").nth(light - 1).click();
        assert.deepEqual(await violations(page, { enhanced: true }), [], `${light}`);
        assert.deepEqual(await overflow(page), [], `${light}`);
        if (await page.locator("[data-on]").isVisible()) break;
      }
    }, view));
}

test("marks are over their places on the picture", LIMIT, async () => {
  for (const view of [VIEWS.wide, VIEWS.phone, { ...VIEWS.phone, lang: "ar" }]) {
    await withCard(async (page) => {
      await begin(page);
      const [frame, overlay] = await Promise.all([".practice-view img", ".practice-view .overlay"].map((part) => page.locator(part).boundingBox()));
      for (const side of ["x", "y", "width", "height"]) assert.ok(Math.abs(frame[side] - overlay[side]) < 2, JSON.stringify({ frame, overlay }));
    }, view);
  }
});

test("a planted answer key is found: marks that stay in view", LIMIT, () =>
  withCard(async (page) => {
    await begin(page);
    await page.addStyleTag({ content: ".practice-view .mark { visibility: visible !important }" });
    assert.ok((await marks(page)).length > 0);
  }, { bypassCSP: true }));
