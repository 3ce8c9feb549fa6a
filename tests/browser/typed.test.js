// What an author types is what a reader sees: the order of texts and pictures, spaces and tabs in code, and the sides of columns.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { VIEWS } from "./look.js";
import { inContext, openBrowser } from "./site.js";
import { buildStress } from "./stress.js";

const LIMIT = { timeout: 300_000 };
const DESK = { viewport: { width: 1280, height: 900 } };

// Each step with what it shows, in the order in which it is typed. A picture right beside the actions is beside them or near them.
const STEPS = {
  between: ["First text", "picture", "Second text", "Press the first"],
  noted: ["Third text", "picture", "Mind the lamp", "Press the second"],
  ended: ["Press the third", "picture", "The lamp is green", "Fourth text"],
  begun: ["Fifth text", "Press the fourth", "The lamp is red"],
  cropped: ["Press the fifth", "picture", "The lamp is blue"],
};

const CARD = `---
title: Typed
category: office
---

## Between {#between}

First text.

![The page](poster.svg)

Second text.

1. Press the first.

## Noted {#noted}

Third text.

![The page](page.svg)

> [!NOTE]
> Mind the lamp.

1. Press the second [button](callout:display).

## Ended {#ended}

1. Press the third.

![The page](poster.svg)

> [!OUTCOME]
> The lamp is green.

Fourth text.

## Begun {#begun}

Fifth text.

![The page](poster.svg)

1. Press the fourth.

> [!OUTCOME]
> The lamp is red.

## Cropped {#cropped}

1. Press the fifth [button](callout:display).

![The page](page.svg)

> [!OUTCOME]
> The lamp is blue.

## Code {#code}

> [!NOTICE]
> Never type \`rm  -rf\`.
> The folder \`C:\\My  files\` is gone.
> {#never}

1. Type \`a   b\`:

   \`\`\`yaml
   list:
   \t- first
       - second
   \`\`\`

2. Look:

   | Name | Price | Kind |
   |:--|--:|:-:|
   | toner with a long name | 12 | a word |
`;

let browser;
let guide;
const address = () => `${guide.url}en/toner/index.html`;

before(async () => {
  guide = buildStress(() => CARD);
  browser = await openBrowser();
});

after(async () => {
  await browser?.close();
  guide?.remove();
});

const withPage = (view, work) =>
  inContext(browser, view, async (page) => {
    await page.goto(address());
    await work(page);
  });

/** How far down each of these is: texts by their words, or the picture of the step. */
const tops = (page, step, parts) =>
  page.locator(`#${step}`).evaluate((step, parts) => parts.map((part) => {
    const inside = [...step.querySelectorAll("p, .command, img")];
    const found = inside.find((element) => (part === "picture" ? element.tagName === "IMG" : element.textContent.includes(part)));
    return found ? found.getBoundingClientRect().top : null;
  }), parts);

for (const [name, view] of [["phone", VIEWS.phone], ["desk", DESK]]) {
  test(`texts, actions and pictures are in the order of the author: ${name}`, LIMIT, () =>
    withPage(view, async (page) => {
      for (const [step, parts] of Object.entries(STEPS)) {
        // At a desk, a picture is beside the actions that it comes after.
        const shown = name === "desk" && parts[1] === "picture" && parts[0].startsWith("Press") ? parts.filter((part) => part !== "picture") : parts;
        const found = await tops(page, step, shown);
        assert.ok(!found.includes(null), `${step}: ${found}`);
        assert.deepEqual(found, [...found].sort((one, other) => one - other), `${step}: ${shown} at ${found}`);
      }
    }));
}

test("spaces in code are those of the author", LIMIT, () =>
  withPage(DESK, async (page) => {
    for (const code of [/^rm {2}-rf$/u, /^C:\\My {2}files$/u, /^a {3}b$/u]) {
      const letters = await page.locator("code", { hasText: code }).first().evaluate((code) => {
        const range = document.createRange();
        range.selectNodeContents(code);
        return range.getBoundingClientRect().width / code.textContent.length / Number.parseFloat(getComputedStyle(code).fontSize);
      });
      // Every letter of this font is as wide as every other, a space too.
      assert.ok(Math.abs(letters - 0.6) < 0.03, `${code}: ${letters}`);
    }
  }));

test("a tab in code is as wide as four spaces", LIMIT, () =>
  withPage(DESK, async (page) => {
    const starts = await page.locator(".code-line").evaluateAll((lines) => lines.map((line) => {
      const at = line.textContent.search(/\S/u);
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      let [node, left] = [walker.nextNode(), at];
      while (left >= node.length) [left, node] = [left - node.length, walker.nextNode()];
      const range = document.createRange();
      range.setStart(node, left);
      range.setEnd(node, left + 1);
      return range.getBoundingClientRect().left;
    }));
    const [list, tabbed, spaced] = starts;
    assert.ok(tabbed > list + 10, starts.join());
    assert.ok(Math.abs(tabbed - spaced) < 1, starts.join());
  }));

test("a column is at the side that the author gives it", LIMIT, () =>
  withPage(DESK, async (page) => {
    const sides = await page.locator("#code table tr").evaluateAll((rows) => rows.map((row) => [...row.cells].map((cell) => getComputedStyle(cell).textAlign)));
    assert.deepEqual(sides, [["start", "end", "center"], ["start", "end", "center"]]);
  }));
