// Ways to look at a page, and what may be found on it: by readers' eyes and fingers, and by axe.

import axe from "axe-core";

/** The screens that a page is opened on. */
export const VIEWS = {
  wide: { viewport: { width: 1280, height: 900 } },
  phone: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
  dark: { viewport: { width: 1280, height: 900 }, colorScheme: "dark" },
};

/** A small phone (WCAG 2.2 1.4.10). */
export const SMALL = { ...VIEWS.phone, viewport: { width: 320, height: 640 } };

/** What axe finds to mend. */
export async function violations(page) {
  await page.evaluate(axe.source);
  const result = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 200)).join(" | ")}`);
}

/** How far a page is wider than its screen. */
export function overflow(page) {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    return document.documentElement.scrollWidth > width ? [`${document.documentElement.scrollWidth} px wide`] : [];
  });
}
