// The demo's catalogs, as pofilter of the translate-toolkit sees them: every pofilter test that applies, in every language.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { after, test } from "node:test";

import { content, filesUnder, setting } from "../browser/site.js";

// Tests that are wrong for catalogs of this tool, in any language.
const EXCLUDED = [
  // A label of the Dutch product is explained in brackets after it: "**Opslaan** (save)".
  "brackets",
  // The explanation repeats the escaped ampersand of "track \& trace".
  "escapes",
  // The address of a link is read as prose: "](callout:opslaan)." has a colon without a blank and an end within brackets.
  "puncspacing",
];

// Tests that are wrong for one language.
const EXCLUDED_IN = {
  de: [
    // Nouns have capitals: "beheerders" is "Administratoren".
    "startcaps",
    // The verb comes after a link that ends the Dutch sentence, and the full stop is read as part of the address.
    "urls",
  ],
  fr: [
    // "Vous vous connectez": a reflexive verb has its pronoun twice.
    "doublewords",
  ],
  // A machine drafted one card, for a person to check: the rest is empty or fuzzy, and the tool reports that itself.
  ar: ["untranslated", "isfuzzy", "hassuggestion"],
  ja: [
    "untranslated",
    "isfuzzy",
    "hassuggestion",
    // Brackets, the question mark and the order of words are Japanese: a sentence starts with the label that ends the Dutch one.
    "endpunc",
    "startpunc",
    // As in German: the verb comes after the link.
    "urls",
  ],
};

const work = mkdtempSync(join(tmpdir(), "stappenkaart-pofilter-"));
after(() => rmSync(work, { recursive: true }));

const catalogs = filesUnder(content).filter((path) => path.endsWith(".po"));
const languageOf = (path) => basename(path, ".po").split(".").pop();
const languages = [...new Set(catalogs.map(languageOf))].sort();

// What pofilter reports for the catalogs in a folder: it writes a copy of each entry with a finding, and always exits 0.
function findings(lang, folder) {
  const out = join(work, "found");
  rmSync(out, { recursive: true, force: true });
  const excluded = [...EXCLUDED, ...(EXCLUDED_IN[lang] ?? [])].map((name) => `--excludefilter=${name}`);
  const words = ["-m", "translate.filters.pofilter", `--language=${lang}`, "--progress=none", ...excluded, "-i", folder, "-o", out];
  const { status, stdout, stderr, error } = spawnSync(setting("PYTHON"), words, { encoding: "utf8", env: { ...process.env, LC_ALL: "C.UTF-8" } });
  assert.equal(error, undefined);
  assert.equal(status, 0, stdout + stderr);
  // It skips a file that it can't read.
  assert.doesNotMatch(stdout + stderr, /error/i);
  return existsSync(out) ? filesUnder(out).map((path) => `${path}\n${readFileSync(join(out, path), "utf8")}`).join("\n") : "";
}

function copied(lang) {
  const folder = join(work, lang);
  rmSync(folder, { recursive: true, force: true });
  for (const path of catalogs.filter((path) => languageOf(path) === lang)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(content, path), join(folder, path));
  }
  return folder;
}

test("there are catalogs of five languages", () => assert.deepEqual(languages, ["ar", "de", "en", "fr", "ja"]));

for (const lang of languages) {
  test(`pofilter finds nothing: ${lang}`, () => assert.equal(findings(lang, copied(lang)), ""));
}

// A mistake for each of some tests that are kept, in each language.
const PLANTED = {
  doublespacing: (text) => text.replace(/(msgstr ".*?) /, "$1  "),
  endwhitespace: (text) => text.replace(/(msgstr ".*?[^"\n\\])"\n\n/, '$1 "\n\n'),
  newlines: (text) => text.replace(/(msgstr ".*?[^"\n\\])"\n\n/, '$1\\n"\n\n'),
  xmltags: (text) => text.replace(/(msgid "[^"].*)"\n(msgstr "[^"].*)"/, '$1 <br>"\n$2"'),
  numbers: (text) => text.replace(/(msgid "[^"].*)"\n(msgstr "[^"].*)"/, '$1 25"\n$2 52"'),
};
for (const lang of languages) {
  for (const [name, spoil] of Object.entries(PLANTED)) {
    test(`planted in ${lang}: ${name}`, () => {
      const path = join(copied(lang), "cards/zakelijke-track-trace", `${lang}.po`);
      const before = readFileSync(path, "utf8");
      const header = before.indexOf("\n\n");
      writeFileSync(path, before.slice(0, header) + spoil(before.slice(header)));
      assert.notEqual(readFileSync(path, "utf8"), before);
      assert.match(findings(lang, join(work, lang)), new RegExp(`\\(pofilter\\) ${name}`));
    });
  }
}

test("planted: an empty translation", () => {
  const path = join(copied("en"), "en.po");
  writeFileSync(path, readFileSync(path, "utf8").replace(/\nmsgstr "[^"\n]+"\n\n/, '\nmsgstr ""\n\n'));
  assert.match(findings("en", join(work, "en")), /\(pofilter\) untranslated/);
});
