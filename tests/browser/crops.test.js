// The part of a picture under an action: there where the picture is not beside it, with its place in it, and a way to the whole.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { VIEWS } from "./look.js";
import { inContext } from "./site.js";
import { openWithStress } from "./stress.js";

const LIMIT = { timeout: 120_000 };
const DESK = { viewport: { width: 1440, height: 900 } };
const FIRST = "nl/zakelijke-track-trace/index.html";

let browser;
let server;
let printers;
let close;

before(async () => {
  ({ browser, server, printers, close } = await openWithStress());
});

after(() => close?.());

const withPage = (address, view, work) =>
  inContext(browser, view, async (page) => {
    const asked = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(address);
    await work(page, asked);
  });

const toner = () => `${printers.url}en/toner/index.html`;
const first = () => server.url + FIRST;
const shown = (page) => page.locator(".crop").evaluateAll((all) => all.filter((crop) => crop.checkVisibility()).length);

/** The outlines that are not inside their crop, and the crops without a letter or sign in view. Of a place that is wider than its crop,
 * the beginning is in view. */
const outside = (page) =>
  page.locator(".crop").evaluateAll((all) =>
    all.filter((crop) => {
      const around = crop.getBoundingClientRect();
      const inside = (part) => {
        const { left, right, top, bottom } = part.getBoundingClientRect();
        return left >= around.left && right <= around.right && top >= around.top && bottom <= around.bottom;
      };
      const [outline, disc] = [".outline", ".disc"].map((part) => crop.querySelector(`.mark:not(.mark-forbidden) ${part}`));
      const place = outline.getBoundingClientRect();
      if (place.width > around.width) return place.left < around.left || place.top < around.top || place.bottom > around.bottom;
      return !inside(outline) || !inside(disc);
    }).length);

test("on a phone, each action shows the place that it is about", LIMIT, async () => {
  for (const path of [FIRST, FIRST.replace("nl/", "ar/")]) {
    await withPage(server.url + path, VIEWS.phone, async (page) => {
      assert.ok((await shown(page)) >= 5, path);
      assert.equal(await outside(page), 0, path);
      assert.ok(await page.locator("#opslaan .crop").isVisible());
      const [picture, crop] = await Promise.all(["#selecteren .frame .s5 .outline", "#opslaan .crop .outline"].map((part) => page.locator(part).first().boundingBox()));
      assert.ok(crop.width > 1.3 * picture.width, "larger than on the picture");
      const widths = await page.locator(".crop").evaluateAll((all) => all.map((crop) => crop.getBoundingClientRect().width));
      assert.ok(widths.every((width) => width >= 280), `a crop has most of the width: ${widths}`);
    });
  }
});

test("no crop is loaded on its own", LIMIT, () =>
  withPage(first(), VIEWS.phone, async (page, asked) => {
    await page.locator("#opslaan .crop").scrollIntoViewIfNeeded();
    const pictures = asked.filter((url) => url.endsWith(".svg") && url.includes("/cards/"));
    assert.deepEqual(pictures, [...new Set(pictures)]);
  }));

test("at a desk there are crops only where the picture is below its actions", LIMIT, async () => {
  await withPage(first(), DESK, async (page) => assert.equal(await shown(page), 0));
  await withPage(toner(), DESK, async (page) => assert.equal(await shown(page), 1));
});

test("a tap on a crop shows its place in the middle of the whole picture", LIMIT, () =>
  withPage(first(), VIEWS.phone, async (page) => {
    await page.locator("#opslaan .crop").tap();
    const lit = page.locator(".lightbox .mark-lit .outline");
    assert.equal(await lit.count(), 1);
    const [place, view] = await Promise.all([lit.boundingBox(), page.locator(".lightbox-view").boundingBox()]);
    assert.ok(place.y >= view.y && place.y + place.height <= view.y + view.height, JSON.stringify({ place, view }));
    assert.equal(await page.locator(".lightbox .mark-lit .disc-mark").textContent(), "E");
    await page.keyboard.press("Escape");
    assert.equal(await page.locator(".lightbox").count(), 0);
  }));

test("the words of a place light it up in the crop, and the page does not jump", LIMIT, () =>
  withPage(first(), VIEWS.phone, async (page) => {
    await page.locator("#opslaan").evaluate((action) => action.scrollIntoView({ block: "center" }));
    const before = await page.evaluate(() => scrollY);
    await page.locator("#opslaan .command .callout").tap();
    assert.equal(await page.evaluate(() => scrollY), before);
    assert.equal(await page.locator("#opslaan .s5 .outline").evaluate((outline) => getComputedStyle(outline).stroke), "rgb(122, 42, 0)");
  }));

test("without a script a crop leads to its picture", LIMIT, () =>
  withPage(first(), { ...VIEWS.phone, javaScriptEnabled: false }, async (page) => {
    await page.locator("#opslaan .crop").tap();
    await page.waitForURL(/#selecteren_figure-1$/);
  }));

test("paper and the order of the keyboard have no crops", LIMIT, () =>
  withPage(first(), VIEWS.phone, async (page) => {
    assert.ok(await page.locator(".crop").evaluateAll((all) => all.every((crop) => crop.tabIndex === -1 && crop.closest("[aria-hidden]"))));
    await page.emulateMedia({ media: "print" });
    assert.equal(await shown(page), 0);
  }));

test("a planted frame that cuts its place off is found", LIMIT, () =>
  withPage(first(), VIEWS.phone, async (page) => {
    await page.locator("#opslaan .crop > svg").evaluate((svg) => svg.setAttribute("viewBox", "500 0 240 135"));
    assert.equal(await outside(page), 1);
  }));
