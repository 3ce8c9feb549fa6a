// The search of a language: all words, from a server and from disk, by keyboard, with typing errors, in every script.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";

import { SMALL, VIEWS, overflow, violations } from "./look.js";
import { diskUrl, lasting, listen, openBrowser, serve, setting } from "./site.js";

const LIMIT = { timeout: 120_000 };

let browser;
let server;

before(async () => {
  [browser, server] = await Promise.all([openBrowser(), serve()]);
});

after(async () => {
  await browser?.close();
  await server?.close();
});

async function withIndex(work, { lang = "nl", base = server.url, ...view } = {}) {
  const context = await browser.newContext({ ...VIEWS.wide, reducedMotion: "reduce", ...view });
  try {
    const page = await context.newPage();
    const complaints = listen(page);
    await page.goto(`${base}${lang}/index.html`);
    await work(page);
    assert.deepEqual(lasting(complaints), []);
  } finally {
    await context.close();
  }
}

const field = (page) => page.locator("#page_find");
const status = (page) => page.locator("[data-found]");
/** Types a query and returns the links of what is found, once it is there. */
async function found(page, query) {
  await field(page).fill(query);
  await page.waitForFunction(() => document.querySelector("[data-found]").textContent !== "");
  return page.locator("[data-results] a").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
}

const READ_ONLY = "zakelijke-track-trace/index.html#nooit-read-only";
/** What a reader types, and a place that has to be among the first three. */
const QUERIES = {
  nl: {
    "read only": READ_ONLY,
    "READ ónly": READ_ONLY,
    foutmelding: "zakelijke-track-trace/index.html#foutmelding",
    foutmeldig: "zakelijke-track-trace/index.html#foutmelding",
    melding: "zakelijke-track-trace/index.html#foutmelding",
    login: "eerste-keer-inloggen/index.html#inloggen",
    machtiging: "autorisaties-intrekken/index.html#intrekken",
    "e-mailadres": "eerste-keer-inloggen/index.html#klaarleggen",
    emailadres: "eerste-keer-inloggen/index.html#klaarleggen",
    beheerder: "autorisaties-intrekken/index.html#laatste-beheerder",
    uitloggen: "eerste-keer-inloggen/index.html#uitloggen",
    tegel: "zakelijke-track-trace/index.html#geen-tegel",
  },
  en: { "error message": "zakelijke-track-trace/index.html#foutmelding", permision: "zakelijke-track-trace/index.html" },
  ar: { "صلاحيات": "zakelijke-track-trace/index.html#selecteren", "صَلاحيات": "zakelijke-track-trace/index.html#selecteren" },
  ja: { 保存: "zakelijke-track-trace/index.html#foutmelding", 権限: "zakelijke-track-trace/index.html" },
};

for (const place of ["a server", "disk"]) {
  test(`readers find a card by any of its words, from ${place}`, LIMIT, async () => {
    const base = place === "disk" ? diskUrl : server.url;
    for (const [lang, queries] of Object.entries(QUERIES)) {
      await withIndex(async (page) => {
        for (const [query, wanted] of Object.entries(queries)) {
          const links = await found(page, query);
          assert.ok(links.slice(0, 5).includes(wanted), `${query}: ${links}`);
        }
      }, { lang, base });
    }
  });
}

test("a warning that is found says how severe it is, and its words are marked", LIMIT, () =>
  withIndex(async (page) => {
    await found(page, "read only");
    const warning = page.locator(`[data-results] a[href='${READ_ONLY}']`);
    assert.match(await warning.innerText(), /^Let op\s+Zet nooit/u);
    assert.ok(await warning.locator("svg use[href='#icon_notice']").count());
    assert.deepEqual(await warning.locator("mark").allInnerTexts(), ["read", "only"]);
    await warning.click();
    await page.waitForURL(`**/${READ_ONLY}`);
    assert.ok(await page.locator("#nooit-read-only").isVisible());
    await page.goBack();
    await page.locator("[data-results] a").first().waitFor();
    assert.equal(await field(page).inputValue(), "read only", "Back leads to what was found");
  }));

test("a search works by keyboard alone", LIMIT, () =>
  withIndex(async (page) => {
    await page.keyboard.press("/");
    assert.ok(await field(page).evaluate((element) => element === document.activeElement));
    await page.keyboard.type("tegel");
    await page.locator("[data-results] a").first().waitFor();
    await page.keyboard.press("Enter");
    assert.ok(await page.locator("[data-results] a").first().evaluate((link) => link === document.activeElement));
    await field(page).focus();
    await page.keyboard.press("Escape");
    assert.equal(await field(page).inputValue(), "");
    assert.ok(await page.locator("[data-results]").isHidden());
    assert.ok(await page.locator("[data-shelf]").first().isVisible());
  }));

test("a card leads to the search, and what is not found offers all cards", LIMIT, () =>
  withIndex(async (page) => {
    await page.locator(".tile-link").first().click();
    await page.locator(".masthead-find").click();
    await page.waitForURL(/index\.html#page_find$/u);
    assert.ok(await field(page).evaluate((element) => element === document.activeElement));
    assert.deepEqual(await found(page, "xyzzy <b>"), []);
    assert.match(await status(page).innerText(), /xyzzy <b>/u);
    assert.ok(await page.locator("[data-shelf]").first().isVisible());
  }));

test("a result whose title has none of the words shows where they are", LIMIT, async () => {
  const reasons = { nl: ["uitloggen", /uitloggen/iu], en: ["error message", /error message/iu], ar: ["كلمة المرور", /كلمة المرور/u], ja: ["パスワード", /パスワード/u] };
  for (const [lang, [query, words]] of Object.entries(reasons)) {
    for (const base of [server.url, diskUrl]) {
      await withIndex(async (page) => {
        await found(page, query);
        await page.waitForFunction(() => [...document.querySelectorAll("[data-results] li li")].every((item) => item.querySelector("mark")));
        const told = await page.locator(".found-text").allInnerTexts();
        assert.ok(told.some((text) => words.test(text)), `${lang}: ${told}`);
        assert.deepEqual(await page.locator(".found-text:not(:has(mark))").allInnerTexts(), []);
      }, { lang, base });
    }
  }
});

test("nothing is loaded before a reader searches", LIMIT, () =>
  withIndex(async (page) => {
    const index = () => page.evaluate(() => performance.getEntriesByType("resource").filter(({ name }) => name.includes("search-index")).length);
    assert.equal(await index(), 0);
    await found(page, "tegel");
    assert.equal(await index(), 1);
  }));

const INVOICES = `title = "Porta"
source = "en"
languages = ["en"]

[category.office]
name = "Office"

[term.customer-number]
name = "customer number"
definition = "The number of a customer."
avoid = ["client code"]
`;
const invoiceCard = (title, action) => `---
title: ${title}
category: office
---

## Open Porta {#open}

1. ${action}
`;

test("a whole question finds the cards with its most telling words, and a word to avoid finds what the guide calls otherwise", LIMIT, async () => {
  const folder = mkdtempSync(join(tmpdir(), "stappenkaart-invoices-"));
  const files = {
    "guide.toml": INVOICES,
    "cards/send/card.md": invoiceCard("Send an invoice", "Type the [customer number](term:customer-number)."),
    "cards/job/card.md": invoiceCard("Empty the queue", "Ask which client has the job with this code."),
    "cards/door/card.md": invoiceCard("Open the door", "Turn the key in the lock."),
    "cards/lamp/card.md": invoiceCard("Change the lamp", "Turn the lamp in its socket."),
    "cards/seat/card.md": invoiceCard("Book a seat", "Choose a seat in the list."),
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, "guide", path)), { recursive: true });
    writeFileSync(join(folder, "guide", path), text);
  }
  const { status: ended, stderr } = spawnSync(setting("STAPPENKAART"), ["build", join(folder, "guide"), "--out", join(folder, "site"), "--format", "html"], { encoding: "utf8" });
  assert.equal(ended, 0, stderr);
  try {
    await withIndex(async (page) => {
      const cardsFor = async (query) => (await found(page, query)).filter((link) => !link.includes("#"));
      for (const query of ["how do i send an invoice", "xyzzy invoice"]) {
        assert.deepEqual(await cardsFor(query), ["send/index.html"], query);
        assert.equal(await status(page).innerText(), "No card has all these words. Cards with some of them: 1", query);
      }
      assert.deepEqual(await cardsFor("send invoice"), ["send/index.html"]);
      assert.equal(await status(page).innerText(), "Cards found: 1");
      assert.deepEqual((await cardsFor("client code")).sort(), ["job/index.html", "send/index.html"]);
      // A word that nearly every card has is no reason to show them all.
      for (const query of ["xyzzy", "xyzzy porta"]) {
        assert.deepEqual(await cardsFor(query), [], query);
        assert.match(await status(page).innerText(), /^Nothing found/);
      }
    }, { lang: "en", base: `${pathToFileURL(join(folder, "site"))}/` });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

for (const [name, view] of Object.entries({ ...VIEWS, small: SMALL })) {
  test(`nothing hinders a reader of results: ${name}`, LIMIT, async () => {
    for (const lang of ["nl", "ar", "ja"]) {
      await withIndex(async (page) => {
        assert.ok((await found(page, "track trace")).length > 0);
        assert.deepEqual(await violations(page, { enhanced: true }), []);
        assert.deepEqual(await overflow(page), []);
      }, { lang, ...view });
    }
  });
}

const ROLES = `title = "Printers"
source = "en"
languages = ["en"]

[category.office]
name = "Office"

[category.empty]
name = "Nothing yet"

[role.keeper]
name = "keeper of the printers"

[role.reader]
name = "reader"
`;
const roleCard = (title, role) => `---
title: ${title}
category: office
---

${role ? `> [!REQUIRES]\n> - \`${role}\`\n\n` : ""}## Open it {#open}

1. Open the lid.
`;

test("a reader sees the cards for a role and those for all readers, and a guide in one language has no page to choose one", LIMIT, async () => {
  const folder = mkdtempSync(join(tmpdir(), "stappenkaart-roles-"));
  const files = { "guide.toml": ROLES, "cards/one/card.md": roleCard("One", "keeper"), "cards/two/card.md": roleCard("Two", "reader"), "cards/all/card.md": roleCard("All") };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, "guide", path)), { recursive: true });
    writeFileSync(join(folder, "guide", path), text);
  }
  const { status, stderr } = spawnSync(setting("STAPPENKAART"), ["build", join(folder, "guide"), "--out", join(folder, "site"), "--format", "html"], { encoding: "utf8" });
  assert.equal(status, 0, stderr);
  const context = await browser.newContext(VIEWS.phone);
  try {
    const page = await context.newPage();
    const complaints = listen(page);
    await page.goto(`${pathToFileURL(join(folder, "site"))}/index.html`);
    await page.waitForURL("**/en/index.html");
    const seen = () => page.locator("[data-tile]:visible h3").allInnerTexts();
    assert.deepEqual(await seen(), ["All", "One", "Two"]);
    assert.equal(await page.getByText("Nothing yet").count(), 0, "an empty category has no place");
    await page.getByLabel("Cards for").selectOption({ label: "reader" });
    assert.deepEqual(await seen(), ["All", "Two"]);
    await page.reload();
    assert.deepEqual(await seen(), ["All", "Two"], "the choice is kept");
    await page.getByLabel("Cards for").selectOption({ label: "All readers" });
    assert.equal((await seen()).length, 3);
    assert.deepEqual(complaints, []);
    assert.deepEqual(await violations(page, { enhanced: true }), []);
  } finally {
    await context.close();
    rmSync(folder, { recursive: true });
  }
});
