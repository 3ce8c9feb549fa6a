// Review copies of the guide under test, written by the tool.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { cards, content, filesUnder, setting } from "./site.js";

/** The language that the cards were written in. */
export const source = readFileSync(join(content, "guide.toml"), "utf8").match(/^source\s*=\s*"([^"]+)"/m)[1];

/** The languages that the guide was translated into. */
export const languages = [...new Set(cards.map(({ lang }) => lang))].filter((lang) => lang !== source);

/** The marks of a translation that `spoil` makes. */
export const SPOILED = ["missing", "review", "stale", "approved"];

function tool(...words) {
  const { status, stdout, stderr } = spawnSync(setting("STAPPENKAART"), words, { encoding: "utf8" });
  assert.equal(status, 0, stderr);
  return stdout;
}

/**
 * Writes a copy in each language, and one of a guide whose translations have every kind of fault. Returns their folder and
 * `copies`, each with the path and the language; the caller deletes the folder with `remove`.
 */
export function writeCopies(ending) {
  const folder = mkdtempSync(join(tmpdir(), "stappenkaart-review-"));
  const write = (guide, name, lang) => {
    const path = join(folder, `${name}.${ending}`);
    tool("translate", "review", guide, "--lang", lang, "--to", path);
    return { name, path, lang };
  };
  const copies = languages.map((lang) => write(content, lang, lang));
  const spoiled = mkdtempSync(join(tmpdir(), "stappenkaart-spoiled-"));
  const lang = languages.find(isTranslated);
  spoil(spoiled, lang);
  copies.push(write(spoiled, "spoiled", lang));
  rmSync(spoiled, { recursive: true });
  return { folder, copies, remove: () => rmSync(folder, { recursive: true }) };
}

const isTranslated = (lang) => JSON.parse(tool("translate", "status", content, "--lang", lang, "--message-format", "json")).languages[0].total.words_to_translate === 0;

// Only one of the warnings is approved. Every other text is, in turn, untranslated, fuzzy with an earlier source, stale or
// drafted by a machine.
function spoil(guide, lang) {
  cpSync(content, guide, { recursive: true });
  const ledger = join(guide, "warnings.lock");
  const isApproval = (entry) => entry.startsWith("[[warning.approved]]");
  writeFileSync(ledger, readFileSync(ledger, "utf8").split("\n\n").filter((entry) => !isApproval(entry)).join("\n\n"));
  const [first] = tool("warnings", "list", guide, "--message-format", "json").trim().split("\n").map(JSON.parse);
  tool("warnings", "approve", "--guide", guide, "--lang", lang, "--by", "A tester", `${first.card}/${first.id}`);
  const faults = [
    (entry) => entry.replace(/^msgstr[^]*/m, 'msgstr ""\n'),
    (entry) => entry.replace(/^msgctxt/m, '#, fuzzy\n#| msgid "Before"\nmsgctxt'),
    (entry) => entry.replace(/^msgid "/m, 'msgid "Before: '),
    (entry) => entry.replace(/^#\. /m, "# machine translation\n#. "),
  ];
  for (const path of filesUnder(guide).filter((path) => path.endsWith(`${lang}.po`))) {
    const [head, ...entries] = readFileSync(join(guide, path), "utf8").trimEnd().split("\n\n");
    const spoiled = entries.map((entry, at) => (/^msgctxt ".*\.(avoid|consequence)/m.test(entry) ? entry : faults[at % 4](entry)));
    writeFileSync(join(guide, path), `${[head, ...spoiled].map((entry) => entry.trimEnd()).join("\n\n")}\n`);
  }
}
