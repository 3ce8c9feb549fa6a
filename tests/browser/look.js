// Ways to look at a page, and the problems that a reader (seeing or tapping) or axe can find on it.

import { readFileSync } from "node:fs";

import axe from "axe-core";

// The checker of IBM, of which the package has a form for pages.
const ACE = readFileSync(new URL(import.meta.resolve("accessibility-checker-engine/ace.js")), "utf8");

/** The screens that a page is opened on. */
export const VIEWS = {
  wide: { viewport: { width: 1280, height: 900 } },
  phone: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
  dark: { viewport: { width: 1280, height: 900 }, colorScheme: "dark" },
};

/** A small phone (WCAG 2.2 1.4.10). */
export const SMALL = { ...VIEWS.phone, viewport: { width: 320, height: 640 } };

/** The problems that axe finds; on request also text that has less contrast than AAA asks for (WCAG 2.2, 1.4.6). */
export async function violations(page, { enhanced = false } = {}) {
  await page.evaluate(axe.source);
  const options = { resultTypes: ["violations"], rules: { "color-contrast-enhanced": { enabled: enhanced } } };
  const result = await page.evaluate((options) => globalThis.axe.run(document, options), options);
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 200)).join(" | ")}`);
}

/** The problems that the checker of IBM is sure of. */
export async function ibmFailures(page) {
  await page.evaluate(`${ACE}; globalThis.ace = ace; 0`);
  return page.evaluate(async () => {
    const { results } = await new globalThis.ace.Checker().check(document, ["IBM_Accessibility"]);
    const failures = results.filter(({ value }) => value[0] === "VIOLATION" && value[1] === "FAIL");
    return failures.map(({ ruleId, message, snippet }) => `${ruleId}: ${message} ${snippet.slice(0, 200)}`);
  });
}

/** By how much a page is wider than its screen. */
export function overflow(page) {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    return document.documentElement.scrollWidth > width ? [`${document.documentElement.scrollWidth} px wide`] : [];
  });
}
