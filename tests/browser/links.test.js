// Every link, picture and anchor that a page names exists.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { test } from "node:test";

import { files, pages, root } from "./site.js";

const ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", "#x27": "'", "#x2F": "/" };

/** The values of some attributes in a page, without comments and scripts. */
function attributes(html, names) {
  const markup = html.replace(/<!--.*?-->/gs, "").replace(/(<script\b[^>]*>).*?<\/script>/gs, "$1");
  const found = markup.matchAll(new RegExp(`\\s(?:${names})\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, "gi"));
  return [...found].map((match) => (match[1] ?? match[2]).replace(/&([^;]+);/g, (whole, name) => ENTITIES[name] ?? whole));
}

/** The problems with the links of a page. `text(path)` returns a file's text, `exists(path)` whether the file exists. */
function wrongLinks(path, text, exists) {
  const html = text(path);
  const ids = attributes(html, "id");
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `the id ${id} stands there twice`);
  const links = attributes(html, "href|src|poster|action");
  return [...twice, ...links.filter((link) => !leads(path, link, text, exists))];
}

function leads(path, link, text, exists) {
  if (/^[a-z][a-z0-9+.-]*:/i.test(link)) return isForeign(link);
  if (link.startsWith("/")) return false;
  const [name, fragment] = link.split("#");
  const target = name === "" ? path : posix.normalize(posix.join(posix.dirname(path), decodeURIComponent(name.split("?")[0])));
  if (!exists(target)) return false;
  return !fragment || attributes(text(target), "id").includes(decodeURIComponent(fragment));
}

// Links to other sites are not followed; their addresses only have to be complete.
function isForeign(link) {
  return (URL.canParse(link) && new URL(link).protocol === "https:") || /^(mailto|tel):\S+$/.test(link);
}

const textOf = (path) => readFileSync(join(root, path), "utf8");
const isThere = (path) => files.includes(path);

for (const path of pages) {
  test(`the links of ${path} lead somewhere`, () => assert.deepEqual(wrongLinks(path, textOf, isThere), []));
}

test("what the style sheets load is there", () => {
  const sheets = files.filter((path) => path.endsWith(".css"));
  assert.ok(sheets.length > 0);
  for (const sheet of sheets) {
    const loaded = [...textOf(sheet).matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)].map((match) => match[1]);
    const lost = loaded.filter((link) => !link.startsWith("data:") && !leads(sheet, link.split("#")[0], textOf, isThere));
    assert.deepEqual(lost, [], sheet);
  }
});

test("no page loads anything from elsewhere", () => {
  const tags = /<(?:script|img|link|iframe|source|video|audio|object|embed|use)\b[^>]*>/gi;
  for (const path of pages) {
    const loading = (textOf(path).match(tags) ?? []).filter((tag) => !/\brel="(?:alternate|canonical)"/.test(tag));
    assert.deepEqual(loading.flatMap((tag) => attributes(tag, "href|src|data")).filter((link) => /^([a-z]+:)?\/\//i.test(link)), [], path);
  }
});

test("planted mistakes are found", () => {
  const site = {
    "a.html": '<p id="x"><p id="x"><a href="b.html#y"></a><a href="b.html#z"></a><img src="c.png"><a href="/b.html"></a><a href="http://x.nl"></a>',
    "b.html": '<p id="y">',
  };
  const found = wrongLinks("a.html", (path) => site[path], (path) => path in site);
  assert.deepEqual(found, ["the id x stands there twice", "b.html#z", "c.png", "/b.html", "http://x.nl"]);
});
