// Whether it worked: an answer is sent nowhere, and leads to what can help.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { SMALL, VIEWS, violations } from "./look.js";
import { inContext, openBrowser, serve } from "./site.js";
import { buildStress } from "./stress.js";

const LIMIT = { timeout: 120_000 };
const TROUBLE = `
## If it does not work {#trouble kind=troubleshooting}

### The display stays dark {#dark}

1. Call the office.
`;

let browser;
let server;
let guide;

before(async () => {
  guide = buildStress((card) => card + TROUBLE);
  [browser, server] = await Promise.all([openBrowser(), serve(guide.site)]);
});

after(async () => {
  await browser?.close();
  await server?.close();
  guide?.remove();
});

const withCard = (work, { lang = "en", ...view } = {}) =>
  inContext(browser, { ...VIEWS.wide, ...view }, async (page) => {
    const asked = [];
    await page.goto(`${server.url}${lang}/toner/index.html`);
    // Chromium asks for the icon of a page again when its address changes, and for a font when its first letters are shown.
    const isOwn = (request) => request.url().startsWith(`${server.url}assets/`) && request.method() === "GET";
    page.on("request", (request) => { if (!isOwn(request)) asked.push(request.url()); });
    await work(page);
    assert.deepEqual(asked, [], "nothing is sent");
  });

const more = (page) => page.locator(".feedback-more").evaluateAll((all) => all.filter((part) => part.checkVisibility({ contentVisibilityAuto: true })).map((part) => part.querySelector("p").textContent));
const YES = "Good. You can still say what can be better.";
const NO = "First look here:";

for (const [name, view] of Object.entries({ desk: VIEWS.wide, phone: VIEWS.phone })) {
  test(`an answer stays where it was pressed: ${name}`, LIMIT, () =>
    withCard(async (page) => {
      const answers = await page.locator(".feedback summary").all();
      await answers[0].scrollIntoViewIfNeeded();
      const places = () => Promise.all(answers.map((answer) => answer.evaluate((answer) => [answer.getBoundingClientRect().x, answer.getBoundingClientRect().y + scrollY])));
      const before = await places();
      for (const answer of answers) {
        await answer.click();
        assert.deepEqual(await places(), before);
      }
    }, view));
}

for (const [way, javaScriptEnabled] of [["with a script", true], ["without a script", false]]) {
  test(`an answer shows what comes next, and only one is given, ${way}`, LIMIT, () =>
    withCard(async (page) => {
      const [yes, no] = await page.locator(".feedback summary").all();
      assert.ok(await yes.isVisible());
      await yes.click();
      if (javaScriptEnabled) assert.deepEqual(await more(page), [YES]);
      await no.focus();
      await page.keyboard.press("Enter");
      if (javaScriptEnabled) assert.deepEqual(await more(page), [NO]);
      await page.locator(".feedback-more a", { hasText: "The display stays dark" }).click();
      await page.waitForURL(/#dark$/);
    }, { javaScriptEnabled }));
}

test("each step has its own link, which a screen reader can distinguish", LIMIT, () =>
  withCard(async (page) => {
    const links = await page.locator(".step-feedback").evaluateAll((all) => all.map((link) => new URL(link.href).searchParams.get("step")));
    assert.deepEqual(links, ["look", "replace", "clean"]);
    for (const name of ["Something wrong here? (opens in a new tab) Step 1 Look what it needs", "Something wrong here? (opens in a new tab) Step 3 Clean the printer"]) {
      assert.equal(await page.getByRole("link", { name, exact: true }).count(), 1, name);
    }
    const sizes = await page.locator(".step-feedback").evaluateAll((all) => all.map((link) => link.getBoundingClientRect().height));
    assert.ok(sizes.every((size) => size >= 24), sizes.join());
  }));

for (const [name, view] of Object.entries({ ...VIEWS, small: SMALL, arabic: { ...SMALL, lang: "ar" } })) {
  test(`nothing hinders a reader who answers: ${name}`, LIMIT, () =>
    withCard(async (page) => {
      await page.locator(".feedback summary").last().click();
      assert.deepEqual(await violations(page, { enhanced: true }), []);
    }, view));
}

test("paper does not ask", LIMIT, () =>
  withCard(async (page) => {
    await page.emulateMedia({ media: "print" });
    assert.equal(await page.locator(".feedback, .step-feedback").filter({ visible: true }).count(), 0);
  }));
