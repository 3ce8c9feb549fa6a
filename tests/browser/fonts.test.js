// The browser draws pages with the fonts of the repository alone, so that the tests see the same on every machine.

import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";

import { printedWarnings } from "./print.js";
import { cards, content, diskUrl, openBrowser, owedWarnings } from "./site.js";

const LIMIT = { timeout: 120_000 };

const folders = [join(import.meta.dirname, "../../assets/fonts"), join(content, "fonts")];
const files = folders.flatMap((folder) => readdirSync(folder)).filter((name) => name.endsWith(".ttf"));
/** The name of each font without its style, such as `NotoSansJP`. */
const shipped = new Set(files.map((name) => name.split(/[-_]/)[0]));

/** The languages whose letters the font that a page brings does not have. */
const languages = ["ar", "ja"];
const warned = (lang) => cards.find((card) => card.lang === lang && owedWarnings(card.id) > 0);

const folder = mkdtempSync(join(tmpdir(), "stappenkaart-fonts-"));
after(() => rmSync(folder, { recursive: true }));

/** Opens a page in a browser that finds the given fonts, and returns what `look` finds. */
async function visit(fonts, path, look) {
  const browser = await openBrowser(fonts);
  try {
    const page = await browser.newPage();
    await page.goto(diskUrl + path);
    return await look(page);
  } finally {
    await browser.close();
  }
}

/** The fonts that a page is drawn with, such as `NotoSansJP-Bold`, without those that it brings. */
async function fontsOf(page) {
  const client = await page.context().newCDPSession(page);
  await client.send("DOM.enable");
  await client.send("CSS.enable");
  const { root } = await client.send("DOM.getDocument");
  const { nodeIds } = await client.send("DOM.querySelectorAll", { nodeId: root.nodeId, selector: "body, body *" });
  const used = await Promise.all(nodeIds.map((nodeId) => client.send("CSS.getPlatformFontsForNode", { nodeId })));
  const found = used.flatMap(({ fonts }) => fonts).filter(({ isCustomFont }) => !isCustomFont);
  return [...new Set(found.map(({ postScriptName }) => postScriptName))];
}

const isForeign = (font) => !shipped.has(font.split("-")[0]);

/** Writes a file for fontconfig that names a folder with these fonts and no other. */
function only(name, fonts) {
  const own = join(folder, name);
  mkdirSync(own);
  for (const [file, bytes] of Object.entries(fonts)) writeFileSync(join(own, file), bytes);
  writeFileSync(`${own}.conf`, `<fontconfig><dir>${own}</dir><cachedir>${own}.cache</cachedir></fontconfig>`);
  return `${own}.conf`;
}

const lost = async (page) => (await printedWarnings(page, join(folder, "page.pdf"))).lost;

for (const lang of languages) {
  test(`a page is drawn with fonts of the repository: ${lang}`, LIMIT, async () => {
    for (const { page } of cards.filter((card) => card.lang === lang)) {
      const used = await visit(undefined, page, fontsOf);
      assert.ok(used.length > 0, page);
      assert.deepEqual(used.filter(isForeign), [], page);
    }
  });
}

test("planted: a font from elsewhere is found", LIMIT, async () => {
  const name = (text) => Buffer.from(text, "utf16le").swap16().toString("latin1");
  const renamed = readFileSync(join(content, "fonts/NotoSansJP-Regular.ttf"), "latin1").replaceAll(name("Noto"), name("Foto"));
  const fonts = only("foreign", { "foreign.ttf": Buffer.from(renamed, "latin1") });
  for (const lang of languages) {
    assert.deepEqual((await visit(fonts, warned(lang).page, fontsOf)).filter(isForeign), ["FotoSansJP-Regular"]);
  }
});

test("planted: without a font for its letters, a printed page loses its warnings", LIMIT, async () => {
  const fonts = only("latin", { "latin.ttf": readFileSync(join(folders[0], "NotoSansMono_400Regular.ttf")) });
  for (const lang of languages) assert.notDeepEqual(await visit(fonts, warned(lang).page, lost), [], lang);
});
