// Pages on paper: how a browser prints them, and which of their warnings can be read there.

import { execFileSync } from "node:child_process";

import { letters } from "./site.js";

/** The boxes of warnings on a page. */
export const WARNING = "[role=note].warning";

/** Prints a page to a PDF, and returns the path of that. */
export async function print(page, path) {
  await page.emulateMedia({ media: "print" });
  await page.pdf({ path, preferCSSPageSize: true, format: "A4" });
  return path;
}

/** The texts of a page's warnings, and those of them that are lost when it is printed to `path`. */
export async function printedWarnings(page, path) {
  // Piece by piece: a callout's number is printed between the words of the text.
  const pieces = await page.locator(`${WARNING} p`).evaluateAll((paragraphs) =>
    paragraphs.flatMap((paragraph) => {
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      const texts = [];
      while (walker.nextNode()) texts.push(walker.currentNode.data);
      return texts;
    }),
  );
  // As it is laid out, and as it was drawn: beside a picture, the one takes the lines of both for those of one text.
  const file = await print(page, path);
  const read = (...order) => execFileSync("pdftotext", [...order, "-enc", "UTF-8", file, "-"], { encoding: "utf8" });
  const isPrinted = search(`${read()}\n${read("-raw")}`);
  return { pieces, lost: pieces.filter((piece) => !isPrinted(piece)) };
}

/** Returns a function that finds a text in what was printed. */
function search(printed) {
  const whole = letters(printed);
  const words = new Set(wordsOf(printed));
  const isRightToLeft = (text) => /\p{Script=Arabic}|\p{Script=Hebrew}/u.test(text);
  return (text) => (isRightToLeft(text) ? wordsOf(text).every((word) => words.has(word)) : whole.includes(letters(text)));
}

/**
 * The words of a text, each with its letters sorted: pdftotext swaps those of a ligature in a right-to-left script, writes marks before
 * or after their word, and wraps words in controls.
 */
function wordsOf(text) {
  const bare = (word) => letters(word).replace(/[\p{Mn}\p{P}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "");
  return text.split(/\s+/u).map((word) => [...bare(word)].sort().join("")).filter((word) => word !== "");
}
