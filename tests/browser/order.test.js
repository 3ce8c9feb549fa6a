// What a reader meets first, and what next: the way of the keyboard down the page, how far down the first action is, and where "Start"
// leads.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { SMALL, VIEWS } from "./look.js";
import { inContext, serve } from "./site.js";
import { buildStress, openWithStress } from "./stress.js";

const LIMIT = { timeout: 120_000 };
const DESK = { viewport: { width: 1440, height: 900 } };
const FIRST = "nl/zakelijke-track-trace/index.html";
const TONER = "en/toner/index.html";

let browser;
let server;
let printers;
let guide;
let close;

before(async () => {
  ({ browser, server, printers, guide, close } = await openWithStress());
});

after(() => close?.());

const withPage = (address, view, work) =>
  inContext(browser, view, async (page) => {
    await page.goto(address);
    await work(page);
  });

const demo = () => server.url + FIRST;
const toner = () => printers.url + TONER;

/** Where the keyboard goes back up within a step, in the order of its stops. */
const backwards = (page) =>
  page.evaluate(() => {
    const stops = [...document.querySelectorAll(".step :is(a, button, input, summary, [tabindex='0'])")];
    const walked = stops.filter((stop) => stop.tabIndex >= 0 && !stop.hidden && stop.checkVisibility());
    const rows = walked.map((stop) => ({ name: stop.outerHTML.slice(0, 60), step: stop.closest(".step"), ...stop.getBoundingClientRect().toJSON() }));
    // What is beside the words is in another column.
    return rows.slice(1).filter((row, index) => {
      const last = rows[index];
      return row.step === last.step && row.top < last.top - 48 && row.left < last.right && row.right > last.left;
    }).map(({ name }) => name);
  });

for (const [name, view] of Object.entries({ desk: DESK, phone: VIEWS.phone })) {
  test(`the keyboard goes down a step, never back up: ${name}`, LIMIT, async () => {
    for (const path of [demo(), toner(), toner().replace("/en/", "/ar/")]) {
      await withPage(path, view, async (page) => assert.deepEqual(await backwards(page), [], path));
    }
  });
}

test("a planted picture that is below its words, but before them for the keyboard, is found", LIMIT, () =>
  withPage(toner(), DESK, async (page) => {
    await page.evaluate(() => {
      const body = document.querySelector("#look .step-body");
      body.prepend(body.querySelector(".step-figures"));
      document.querySelector("#look .step-figures").style.order = 1;
    });
    assert.notDeepEqual(await backwards(page), []);
  }));

/** How far down the first action is, in screens. */
const screens = (page) => page.locator(".step .command-line").first().evaluate((line) => (line.getBoundingClientRect().top + scrollY) / innerHeight);

const FAR = {
  desk: [DESK, { [FIRST]: 1, "nl/autorisaties-intrekken/index.html": 1 }],
  phone: [VIEWS.phone, { [FIRST]: 1.5, "nl/autorisaties-intrekken/index.html": 1.6 }],
  "small phone": [SMALL, { [FIRST]: 2 }],
};
for (const [name, [view, most]] of Object.entries(FAR)) {
  test(`the first action is not far down: ${name}`, LIMIT, async () => {
    for (const [path, screen] of Object.entries(most)) {
      await withPage(server.url + path, view, async (page) => {
        const far = await screens(page);
        assert.ok(far <= screen, `${path}: ${far.toFixed(2)} screens down`);
      });
    }
  });
}

test("\"Start\" shows what comes first, one step at a time", LIMIT, () =>
  withPage(toner(), DESK, async (page) => {
    await page.locator(".card-head [data-focus-start]").click();
    assert.ok(await page.locator("body").evaluate((body) => body.classList.contains("focus")));
    for (const part of ["#page_before", "#live .avoid"]) {
      const { top, bottom } = await page.locator(part).evaluate((part) => part.getBoundingClientRect().toJSON());
      assert.ok(top >= 0 && bottom <= 900, `${part} is in view`);
    }
  }));

test("without a script, \"Start\" leads to what comes first", LIMIT, () =>
  withPage(toner(), { ...DESK, javaScriptEnabled: false }, async (page) => {
    await page.locator(".card-head .button-main").click();
    assert.match(page.url(), /#page_before$/);
  }));

test("a card that is not to be followed does not ask to be followed", LIMIT, async () => {
  try {
    guide.build((card) => card.replace("minutes: 5", "minutes: 5\nstatus: retired"));
    await withPage(toner(), DESK, async (page) => {
      assert.equal(await page.locator(".card-head .button-main").count(), 0);
      assert.ok(await page.locator(".card-head [data-focus-start]").isVisible());
    });
  } finally {
    guide.build((card) => card);
  }
});

/** The height of what comes first. */
const height = (page) => page.locator(".before").evaluate((before) => before.getBoundingClientRect().height);

for (const place of ["a server", "disk"]) {
  test(`what a reader needs folds to one line once the reader has all of it, from ${place}`, LIMIT, () =>
    withPage((place === "disk" ? guide.url : printers.url) + TONER, DESK, async (page) => {
      const [open, warning] = await Promise.all([height(page), page.locator("#live").boundingBox()]);
      // The name is the label.
      await page.getByText("keeper of the printers").first().click();
      assert.ok(!(await page.locator(".need").isVisible()));
      assert.ok(await page.locator("[data-needs] > summary").evaluate((line) => line === document.activeElement), "the reader is at the line");
      assert.ok((await height(page)) <= open);
      assert.ok(await page.locator("#live").isVisible(), "the danger stays");
      await page.reload();
      assert.ok(!(await page.locator(".need").isVisible()), "it is remembered");
      assert.equal((await page.locator("#live").boundingBox()).height, warning.height);
      await page.locator("[data-needs] > summary").click();
      await page.getByText("keeper of the printers").first().click();
      assert.ok(await page.locator(".need").isVisible());
      assert.ok(!(await page.locator("[data-needs] > summary").isVisible()));
      await page.emulateMedia({ media: "print" });
      assert.ok(await page.locator(".need").isVisible());
    }));
}

test("paper has what a reader needs, also where it is folded", LIMIT, () =>
  withPage(toner(), DESK, async (page) => {
    await page.locator("[data-have]").check();
    await page.emulateMedia({ media: "print" });
    assert.ok(await page.locator(".need").evaluate((need) => need.checkVisibility({ contentVisibilityAuto: true })));
    assert.ok(!(await page.locator("[data-needs] > summary").isVisible()));
  }));

test("a reader copies a message to the person who gives what is missing", LIMIT, () =>
  withPage(demo(), { ...DESK, permissions: ["clipboard-read", "clipboard-write"] }, async (page) => {
    const more = page.locator(".need-more:has([data-request])").first();
    await more.locator("summary").click();
    const button = more.locator("[data-request]");
    await button.click();
    assert.equal(await button.textContent(), "Gekopieerd");
    const [asks, ...lines] = (await page.evaluate(() => navigator.clipboard.readText())).split("\n");
    assert.equal(asks, "Dit heb ik nodig om een stappenkaart te volgen. Kan dat geregeld worden?");
    const names = await more.evaluate((more) => [...more.closest(".need-group, .need").querySelectorAll(".need-name")].map((name) => `- ${name.textContent.trim()}`));
    assert.deepEqual(lines, [...names, (await page.locator("h1").textContent()).trim(), demo()]);
  }));

test("a message that the browser does not copy is selected", LIMIT, () =>
  withPage(demo(), DESK, async (page) => {
    await page.evaluate(() => { navigator.clipboard.writeText = () => Promise.reject(new Error("forbidden")); });
    const more = page.locator(".need-more:has([data-request])").first();
    await more.locator("summary").click();
    for (let times = 0; times < 2; times += 1) {
      await more.locator("[data-request]").click();
      assert.match(await page.evaluate(() => getSelection().toString()), /^Dit heb ik nodig[^]+\n- [^]+index\.html$/);
      assert.equal(await more.locator("pre").count(), 1);
    }
  }));

test("what a finger taps before the start is large enough", LIMIT, () =>
  withPage(demo(), VIEWS.phone, async (page) => {
    const heights = await page.locator(".need-name, .need-more summary").evaluateAll((all) => all.map((part) => part.getBoundingClientRect().height));
    assert.ok(heights.length > 3 && heights.every((height) => height >= 44), heights.join());
    // Nothing of it touches a warning.
    const [needs, warning] = await Promise.all([".before-needs", ".warning-links"].map((part) => page.locator(part).boundingBox()));
    assert.ok(warning.y - needs.y - needs.height >= 6, JSON.stringify({ needs, warning }));
  }));

test("a few languages are in a row at a desk, and in a menu on a phone", LIMIT, async () => {
  const link = (page) => page.locator(".languages a[lang='ar']");
  await withPage(toner(), DESK, async (page) => assert.ok(await link(page).isVisible()));
  await withPage(toner(), VIEWS.phone, async (page) => {
    assert.ok(!(await link(page).isVisible()));
    await page.locator(".languages summary").click();
    await link(page).click();
    await page.waitForURL(/\/ar\/toner\//);
  });
});

// As a screenshot of a phone is.
const TALL = `<svg xmlns="http://www.w3.org/2000/svg" width="1080" height="2340" viewBox="0 0 1080 2340"><rect width="1080" height="2340" fill="#e8ecef"/></svg>`;

test("the picture of a phone is as high as the screen at most, beside its actions", LIMIT, async () => {
  const phone = buildStress((card) => card, TALL);
  try {
    await withPage(phone.url + TONER, DESK, async (page) => {
      const [picture, overlay, words, bar] = await Promise.all(["#look .frame img", "#look .overlay", "#look .step-words", ".bar"].map((part) => page.locator(part).boundingBox()));
      assert.ok(picture.height <= 900 - bar.y - bar.height, `${picture.height} px high`);
      assert.ok(Math.abs(picture.width / picture.height - 1080 / 2340) < 0.01, "its shape is its own");
      assert.ok(Math.abs(overlay.width - picture.width) < 1 && Math.abs(overlay.height - picture.height) < 1);
      assert.ok(picture.x >= words.x + words.width, "it is beside the words");
    });
  } finally {
    phone.remove();
  }
});

test("a reader who is lost is told so in their own language, with a way back", LIMIT, async () => {
  const site = buildStress((card) => card, undefined, 'url = "https://example.com/help/"\n');
  const lost = async (path, view, work) => {
    const host = await serve(site.site, "/help/");
    const context = await browser.newContext({ ...DESK, ...view });
    try {
      const page = await context.newPage();
      const body = readFileSync(join(site.site, "404.html"), "utf8");
      await page.route("**/nothing.html", (route) => route.fulfill({ status: 404, contentType: "text/html; charset=utf-8", body }));
      await page.goto(host.url + path);
      await work(page);
    } finally {
      await context.close();
      await host.close();
    }
  };
  const heads = (page) => page.locator("h1").filter({ visible: true }).count();
  try {
    await lost("ar/nothing.html", { locale: "en" }, async (page) => {
      assert.equal(await page.locator("html").getAttribute("lang"), "ar", "that of the address comes first");
      assert.equal(await heads(page), 1);
      assert.match(await page.locator(".address:visible").innerText(), /nothing\.html$/);
      await page.locator(".missing:visible .button-main").click();
      await page.waitForURL(/\/help\/ar\/index\.html$/);
    });
    await lost("nothing.html", { locale: "ar-EG" }, async (page) => assert.equal(await page.locator("html").getAttribute("lang"), "ar"));
    await lost("nothing.html", { javaScriptEnabled: false }, async (page) => assert.equal(await heads(page), 2));
  } finally {
    site.remove();
  }
});
