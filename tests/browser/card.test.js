// How a card looks and behaves: where its first action is, that nothing is cut off or moves, menus, pictures and links.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { SMALL, VIEWS, violations } from "./look.js";
import { cards, inContext, pages } from "./site.js";
import { openWithStress } from "./stress.js";

const LIMIT = { timeout: 600_000 };
const PHONE = VIEWS.phone;
const DESK = { viewport: { width: 1440, height: 900 } };

let browser;
let server;
let printers;
let close;

before(async () => {
  ({ browser, server, printers, close } = await openWithStress());
});

after(() => close?.());

const withPage = (view, work) => inContext(browser, { leaves: true, ...view }, work);

const toner = () => `${printers.url}en/toner/index.html`;
const first = "zakelijke-track-trace";

/** How far down the first action of a page is, in screens. */
const screens = (page) => page.evaluate(() => (document.querySelector(".command-line").getBoundingClientRect().bottom + scrollY) / innerHeight);

test("the first action is on the first screen at a desk, and on the first screen and a half on a phone", LIMIT, async () => {
  for (const [view, limit] of [[DESK, 1], [PHONE, 1.55]]) {
    await withPage(view, async (page) => {
      for (const { page: path } of cards.filter(({ id, lang }) => id === first && ["nl", "en"].includes(lang))) {
        await page.goto(server.url + path);
        assert.ok((await screens(page)) <= limit, `${path}: ${await screens(page)} screens`);
      }
    });
  }
});

test("nothing moves while a page is loaded, however slowly", LIMIT, async () => {
  server.isSlow = true;
  for (const view of [DESK, PHONE]) {
    await withPage(view, async (page) => {
      await page.addInitScript(() => {
        globalThis.moved = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) if (!entry.hadRecentInput) globalThis.moved += entry.value;
        }).observe({ type: "layout-shift", buffered: true });
      });
      // Fonts and scripts that come late.
      await page.route(/\.(js|woff2)$/, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 300));
        await route.continue();
      });
      for (const path of pages.filter((path) => path !== "index.html")) {
        await page.goto(server.url + path);
        await page.evaluate(() => document.fonts.ready);
        await page.waitForTimeout(100);
        const moved = await page.evaluate(() => globalThis.moved);
        assert.equal(moved, 0, path);
      }
    });
  }
  server.isSlow = false;
});

test("a menu is whole on a small phone, and closes with Escape and a click elsewhere", LIMIT, () =>
  withPage(SMALL, async (page) => {
    for (const path of pages.filter((path) => path !== "index.html")) {
      await page.goto(server.url + path);
      for (const menu of await page.locator("details.menu").all()) {
        await menu.locator("summary").click();
        const outside = await menu.locator("a, button").evaluateAll((items) =>
          items.filter((item) => item.checkVisibility()).filter((item) => {
            const { left, right } = item.getBoundingClientRect();
            return left < 0 || right > document.documentElement.clientWidth;
          }).map((item) => item.textContent));
        assert.deepEqual(outside, [], path);
        await page.keyboard.press("Escape");
        assert.equal(await menu.getAttribute("open"), null, `${path}: Escape`);
        assert.ok(await menu.locator("summary").evaluate((summary) => summary === document.activeElement));
        await menu.locator("summary").click();
        await page.mouse.click(3, 3);
        assert.equal(await menu.getAttribute("open"), null, `${path}: a click elsewhere`);
      }
    }
  }));

test("the sign of a place covers no other place, no other sign and not the edge of the picture", LIMIT, async () => {
  let tried = 0;
  for (const width of [1440, 390]) {
    await withPage({ viewport: { width, height: 900 } }, async (page) => {
      for (const { page: path } of cards) {
        await page.goto(server.url + path);
        const { signs, problems } = await page.evaluate(() => {
          const problems = [];
          const rect = (element) => element.getBoundingClientRect();
          const meet = (a, b, room) => a.left < b.right - room && a.right > b.left + room && a.top < b.bottom - room && a.bottom > b.top + room;
          const signs = [...document.querySelectorAll(".overlay .disc-ring")];
          for (const sign of signs) {
            const mark = sign.closest(".mark");
            const name = `${mark.closest("figure").id} ${mark.textContent.trim() || "forbidden"}`;
            const here = rect(sign);
            const frame = rect(mark.closest(".frame"));
            if (here.left < frame.left || here.right > frame.right || here.top < frame.top || here.bottom > frame.bottom) problems.push(`${name}: at the edge`);
            for (const other of mark.closest("svg.overlay").querySelectorAll(".mark")) {
              if (other === mark) continue;
              if (meet(here, rect(other.querySelector(".outline")), 3)) problems.push(`${name}: on the place ${other.textContent.trim()}`);
              if (meet(here, rect(other.querySelector(".disc-ring")), 1)) problems.push(`${name}: on the sign ${other.textContent.trim()}`);
            }
          }
          return { signs: signs.length, problems };
        });
        assert.deepEqual(problems, [], `${path}, ${width} px`);
        tried += signs;
      }
    });
  }
  assert.ok(tried > 0);
});

/** The signs that are not at their own place: further away than a part of their own size. */
const adrift = (page, picture) =>
  page.locator(`${picture} .mark`).evaluateAll((marks) =>
    marks.flatMap((mark) => {
      const [place, sign] = [".outline", ".disc-ring"].map((part) => mark.querySelector(part).getBoundingClientRect());
      const gap = (from, to, start, end) => Math.max(0, start - to, from - end);
      const far = Math.hypot(gap(sign.left, sign.right, place.left, place.right), gap(sign.top, sign.bottom, place.top, place.bottom));
      return far <= 6 ? [] : [`${mark.textContent.trim()}: ${far.toFixed()} px`];
    }));

for (const [name, view] of [["desk", DESK], ["phone", PHONE]]) {
  test(`a sign is at its own place, however large the picture is: ${name}`, LIMIT, () =>
    withPage(view, async (page) => {
      await page.goto(toner());
      assert.deepEqual(await adrift(page, "#look .frame"), []);
      await page.locator("#look [data-enlarge]").click();
      await page.locator(".lightbox-zoom").focus();
      await page.keyboard.press("End");
      assert.deepEqual(await adrift(page, ".lightbox .frame"), []);
      await page.locator(".lightbox .sign").first().evaluate((sign) => sign.setAttribute("x", "10%"));
      assert.equal((await adrift(page, ".lightbox .frame")).length, 1, "a planted one is found");
    }));
}

test("a picture has its signs at the same places in every language", LIMIT, () =>
  withPage(DESK, async (page) => {
    const places = new Map();
    for (const { page: path } of cards) {
      await page.goto(server.url + path);
      const here = await page.locator(".overlay .sign").evaluateAll((signs) => signs.map((sign) => `${sign.getAttribute("x")} ${sign.getAttribute("y")}`));
      const card = path.split("/")[1];
      assert.deepEqual(here, places.get(card) ?? here, path);
      places.set(card, here);
    }
  }));

test("the letter of a place stays with its words", LIMIT, async () => {
  for (const width of [1440, 1024, 768, 390, 320]) {
    await withPage({ viewport: { width, height: 900 } }, async (page) => {
      for (const { page: path } of cards) {
        await page.goto(server.url + path);
        // The disc makes its line higher than its words: alone on a line, the link has a line without words.
        const alone = await page.locator(".callout[data-mark]").evaluateAll((links) =>
          links.filter((link) => {
            const words = [...link.querySelector(".callout-words").getClientRects()].at(-1);
            const whole = [...link.getClientRects()].at(-1);
            return whole.top > words.bottom;
          }).map((link) => link.textContent));
        assert.deepEqual(alone, [], `${path}, ${width} px`);
      }
    });
  }
});

test("a link to another site opens beside the card, and says so", LIMIT, () =>
  withPage(DESK, async (page) => {
    const { page: path } = cards.find(({ id, lang }) => id === first && lang === "en");
    await page.goto(server.url + path);
    const links = page.locator('main a[href^="http"]');
    assert.ok((await links.count()) > 0);
    for (const link of await links.all()) {
      assert.equal(await link.getAttribute("target"), "_blank");
      assert.match(await link.getAttribute("rel"), /noopener/);
      assert.equal(await link.locator("svg").getAttribute("aria-label"), "(opens in a new tab)");
    }
  }));

test("steps of which a reader takes one look like that", LIMIT, () =>
  withPage(DESK, async (page) => {
    await page.goto(toner());
    const labels = await page.locator(".branch-if").allInnerTexts();
    assert.deepEqual(labels.map((label) => label.trim()), ["Only after this choice: The toner is low.", "Only after this choice: The printer is dirty."]);
    assert.equal(await page.locator(".branch-or").count(), 1);
    assert.equal(await page.locator("#look .step-nav, #replace .step-nav a[href='#clean']").count(), 0, "no arrow leads past the choice");
  }));

test("a tile shows the worst severity of its card", LIMIT, () =>
  withPage(DESK, async (page) => {
    await page.goto(`${printers.url}en/index.html`);
    const worst = page.locator(".tile-warnings");
    assert.equal((await worst.innerText()).trim(), "Danger · 4 warnings");
    assert.match(await worst.getAttribute("class"), /severity-danger/);
    await page.goto(`${printers.url}ar/index.html`);
    assert.match(await page.locator(".tile-warnings").innerText(), /^خطر/);
  }));

test("a reader who does not know the language of a warning knows how severe it is", LIMIT, () =>
  withPage(DESK, async (page) => {
    for (const path of ["ar/toner/index.html", "ar/toner/checklist.html"]) {
      await page.goto(printers.url + path);
      assert.deepEqual(await page.locator(".warning .signal strong").allInnerTexts(), ["خطر", "تحذير", "إشعار", "تنبيه"], path);
      assert.equal(await page.locator(".warning .signal strong").first().getAttribute("lang"), "ar");
    }
  }));

test("a step without a translation says so once, and its warnings say it themselves", LIMIT, () =>
  withPage(DESK, async (page) => {
    await page.goto(`${printers.url}ar/toner/index.html`);
    const labels = (selector) => page.locator(`${selector} .untranslated`).count();
    assert.equal(await labels("#look"), 1);
    assert.equal(await labels("#replace"), 3);
    assert.equal(await labels(".warning"), 4);
  }));

test("a picture of a whole screen is as wide as its step, below the words; the others are beside them", LIMIT, () =>
  withPage(DESK, async (page) => {
    await page.goto(toner());
    const [frame, words] = await Promise.all([page.locator("#look .frame").boundingBox(), page.locator("#look .step-words").boundingBox()]);
    assert.ok(frame.width > 900 && frame.y > words.y + words.height, JSON.stringify({ frame, words }));
    await page.goto(server.url + cards.find(({ id, lang }) => id === first && lang === "nl").page);
    const beside = await page.locator(".step-pictured").first().evaluate((step) => {
      const [picture, action] = [".frame", ".command-line"].map((name) => step.querySelector(name).getBoundingClientRect());
      return picture.left >= action.right && Math.abs(picture.top - action.top) < 40;
    });
    assert.ok(beside);
  }));

test("on a phone a picture without crops stays in view with its actions, and covers no more than half of them", LIMIT, () =>
  withPage(PHONE, async (page) => {
    await page.goto(toner());
    const step = page.locator("#clean");
    assert.equal(await step.locator(".crop").count(), 0);
    await step.locator(".note").evaluate((note) => note.scrollIntoView({ block: "end" }));
    await page.waitForTimeout(100);
    const frame = await step.locator(".frame").boundingBox();
    assert.ok(frame.y >= 0 && frame.height < 0.4 * 844, JSON.stringify(frame));
  }));

test("words lead to a place on a picture, and the page does not jump where it is in view", LIMIT, () =>
  withPage(PHONE, async (page) => {
    await page.goto(toner());
    const words = page.locator("#look .callout");
    await words.evaluate((words) => words.scrollIntoView({ block: "center" }));
    const before = await page.evaluate(() => scrollY);
    await words.tap();
    assert.equal(await page.evaluate(() => scrollY), before);
    assert.match(await words.getAttribute("class"), /\blit\b/);
  }));

for (const [name, view] of [["desk", DESK], ["phone", PHONE]]) {
  test(`a picture opens as a whole, and its places at their own size in the middle: ${name}`, LIMIT, () =>
    withPage(view, async (page) => {
      await page.goto(toner());
      const link = page.locator("#look [data-enlarge]");
      assert.match(await link.evaluate((link) => link.getAttribute("aria-labelledby").split(" ").map((id) => document.getElementById(id).textContent).join(" ")), /Enlarge the picture Step 1 Look what it needs/);
      await link.focus();
      await page.keyboard.press("Enter");
      const dialog = page.getByRole("dialog", { name: /Enlarge the picture/ });
      await dialog.waitFor();
      assert.deepEqual(await violations(page, { enhanced: true }), []);
      const view = page.locator(".lightbox-view");
      const [whole, room] = await Promise.all([view.locator("img").boundingBox(), view.boundingBox()]);
      if (name === "desk") assert.ok(whole.width <= room.width + 1 && whole.height <= room.height + 1, JSON.stringify({ whole, room }));
      else assert.ok(whole.width > 1.5 * room.width && whole.height <= room.height + 1, "larger than on the page");
      const zoom = page.locator(".lightbox-zoom");
      assert.ok((await zoom.boundingBox()).height >= 44);
      await zoom.focus();
      await page.keyboard.press("End");
      assert.ok((await view.locator("img").boundingBox()).width >= 2 * 1920);
      await page.keyboard.press("Home");
      assert.ok((await view.locator("img").boundingBox()).width <= room.width);
      await page.locator(".lightbox-legend button").click();
      assert.ok((await view.locator("img").boundingBox()).width >= 1920);
      const [box, around] = await Promise.all([view.locator(".outline").boundingBox(), view.boundingBox()]);
      const middle = (box) => [box.x + box.width / 2, box.y + box.height / 2];
      assert.ok(box.x >= around.x && box.x + box.width <= around.x + around.width, JSON.stringify({ box, around }));
      if (name === "phone") assert.ok(Math.abs(middle(box)[0] - middle(around)[0]) < 40, "in the middle");
      const left = await view.evaluate((element) => element.scrollLeft);
      await view.focus();
      await page.keyboard.press("ArrowLeft");
      await page.waitForFunction((left) => document.querySelector(".lightbox-view").scrollLeft < left, left);
      await page.keyboard.press("Escape");
      await dialog.waitFor({ state: "detached" });
      assert.ok(await link.evaluate((link) => link === document.activeElement));
    }));
}

test("without a style sheet a page is readable: no picture of a sign is larger than a line", LIMIT, () =>
  withPage(DESK, async (page) => {
    await page.route("**/*.css", (route) => route.fulfill({ contentType: "text/css", body: "" }));
    await page.goto(toner());
    const sizes = await page.locator("body svg:not(svg svg, .qr, .crop svg)").evaluateAll((signs) => signs.map((sign) => sign.getBoundingClientRect()).filter(({ width, height }) => height > 24 || (width > 24 && height > 4)).length);
    assert.equal(sizes, 0);
    assert.match(await page.locator("#look .legend").textContent(), /A\s+Display/);
  }));

test("in forced colours numbers are there, and notes have a box", LIMIT, () =>
  withPage({ ...DESK, forcedColors: "active" }, async (page) => {
    await page.goto(toner());
    const borders = await page.locator(".outcome, .finish, .warning").evaluateAll((boxes) => boxes.map((box) => getComputedStyle(box).borderTopStyle));
    assert.ok(borders.length > 3 && borders.every((style) => style === "solid"), borders.join());
    assert.equal(await page.locator(".step-label").first().evaluate((label) => getComputedStyle(label).forcedColorAdjust), "auto");
    assert.deepEqual(await violations(page), []);
  }));

test("the pages with all severities have nothing to fix, in every view", LIMIT, async () => {
  for (const view of [DESK, PHONE, VIEWS.dark, SMALL]) {
    await withPage(view, async (page) => {
      for (const path of ["en/index.html", "en/toner/index.html", "en/toner/checklist.html", "ar/toner/index.html", "ar/toner/checklist.html"]) {
        await page.goto(printers.url + path);
        assert.deepEqual(await violations(page, { enhanced: true }), [], path);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
        assert.ok(!wide, `${path} is wider than its screen`);
      }
    });
  }
});
