// Translations as other tools see them: the OASIS schemas of XLIFF, the translate-toolkit, po4a. Each reads what
// `translate export` writes; `translate import` imports what the toolkit writes.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";

import { content, filesUnder, setting } from "../browser/site.js";

const work = mkdtempSync(join(tmpdir(), "stappenkaart-exchange-"));
after(() => rmSync(work, { recursive: true }));

const run = (command, words, env = {}) => {
  const result = spawnSync(command, words, { encoding: "utf8", cwd: work, env: { ...process.env, LC_ALL: "C.UTF-8", ...env } });
  assert.equal(result.error, undefined, `${command} is not here`);
  return { status: result.status, said: result.stdout + result.stderr, out: result.stdout };
};
const tool = (...words) => run(setting("STAPPENKAART"), ["translate", ...words]);

// The demo with texts in three more states: one was never translated, one waits for a person, one is stale.
const guide = join(work, "guide");
cpSync(content, guide, { recursive: true });
const catalog = join(guide, "cards/autorisaties-intrekken/en.po");
const change = (path, ...changes) => {
  const before = readFileSync(path, "utf8");
  const behind = changes.reduce((text, [from, to]) => text.replace(from, to), before);
  assert.notEqual(behind, before, `nothing changed in ${path}`);
  writeFileSync(path, behind);
};
change(catalog, [/(msgctxt "audience"\n.*\nmsgstr) ".*"/, '$1 ""'], [/(msgctxt "goal-1")/, "# Ask Ann & Bob <here>.\n#, fuzzy\n$1"]);
change(join(guide, "cards/autorisaties-intrekken/card.md"), ["Selecteer de gebruiker", "Kies de gebruiker"]);
{
  const { status, said } = tool("sync", guide, "--lang", "en");
  assert.equal(status, 0, said);
  // Another card has the same `audience`, so memory has filled it in.
  change(catalog, [/# suggested by memory, 100 %\n((?:#\..*\n)*)#, fuzzy\nmsgctxt "audience"\n(.*\n)msgstr ".*"/, '$1msgctxt "audience"\n$2msgstr ""']);
}

// Every file of the guide by its path, and how to restore it.
const snapshot = () => Object.fromEntries(filesUnder(guide).map((path) => [path, readFileSync(join(guide, path), "utf8")]));
const restore = (files) => Object.entries(files).forEach(([path, text]) => writeFileSync(join(guide, path), text));

const KINDS = { "1.2": "12.xlf", "2.0": "20.xlf", "2.1": "21.xlf", po: "en.po", tmx: "en.tmx" };
for (const [kind, file] of Object.entries(KINDS)) {
  const to = /^\d/.test(kind) ? ["--to", "xliff", "--version", kind] : ["--to", kind];
  const { status, said } = tool("export", guide, "--lang", "en", "--out", file, ...to);
  assert.equal(status, 0, said);
}
const text = (file) => readFileSync(join(work, file), "utf8");

const schemas = setting("XLIFF_SCHEMAS");
const SCHEMA = { "1.2": "xliff-core-1.2-strict.xsd", "2.0": "xliff-core-2.0.xsd", "2.1": "xliff-core-2.0.xsd" };
const xmllint = (version, file) =>
  run("xmllint", ["--nonet", "--noout", "--schema", join(schemas, SCHEMA[version]), file], {
    XML_CATALOG_FILES: join(schemas, "catalog.xml"),
  });

// A mistake of each kind that a schema can see.
const PLANTED = {
  "1.2": [['<source>', "<sauce></sauce><source>"], ['state="translated"', 'state="perfect"'], ['ctype="bold"', 'type="bold"'], [' original="', ' origin="']],
  "2.0": [['<source>', "<target></target><source>"], ['state="translated"', 'state="perfect"'], ['canCopy="no"', 'canCopy="never"'], ['srcLang="nl"', 'sourceLang="nl"']],
};

for (const version of Object.keys(SCHEMA)) {
  test(`XLIFF ${version} is valid by the schema of OASIS`, () => {
    const { status, said } = xmllint(version, KINDS[version]);
    assert.equal(status, 0, said);
    const states = { "1.2": ["new", "needs-review-translation", "translated"] }[version] ?? ["initial", "translated"];
    for (const state of states) assert.ok(text(KINDS[version]).includes(`state="${state}"`), `a text that is ${state}`);
  });
}

for (const [version, mistakes] of Object.entries(PLANTED)) {
  for (const [from, to] of mistakes) {
    test(`planted in XLIFF ${version}: ${to}`, () => {
      writeFileSync(join(work, "planted.xlf"), text(KINDS[version]).replace(from, to));
      assert.ok(text("planted.xlf").includes(to));
      assert.notEqual(xmllint(version, "planted.xlf").status, 0);
    });
  }
}

const toolkit = (kind, file, out, ...edit) => {
  const { status, said, out: json } = run(setting("PYTHON"), [join(import.meta.dirname, "toolkit.py"), kind, file, out, ...edit]);
  assert.equal(status, 0, said);
  return JSON.parse(json);
};
const texts = readFileSync(join(work, "12.xlf"), "utf8").match(/<trans-unit /g).length;

for (const [kind, file] of Object.entries(KINDS)) {
  test(`the translate-toolkit reads ${kind}, and what it writes is imported`, () => {
    const source = "Selecteer de autorisaties die je aan de gebruiker wilt geven.";
    const units = toolkit(kind, file, `edited-${file}`, source, "Tick what the user may do.");
    assert.equal(units.length, kind === "tmx" ? text(file).match(/<tu /g).length : texts);
    const unit = units.find((unit) => unit.source === source);
    assert.equal(unit.target, "Tick what the user may do.");
    for (const { source, codes } of units) if (codes.length) assert.deepEqual(codes[1].length ? [...codes[0]].sort() : [], [...codes[1]].sort(), source);
    const before = snapshot();
    const { status, said } = tool("import", guide, `edited-${file}`);
    assert.equal(status, 0, said);
    const path = "cards/zakelijke-track-trace/en.po";
    const changed = filesUnder(guide).filter((path) => readFileSync(join(guide, path), "utf8") !== before[path]);
    // A memory fills what has no translation; the edited text has one, and the text without one is also in another card.
    const filled = "cards/autorisaties-intrekken/en.po";
    assert.deepEqual(changed, [kind === "tmx" ? filled : path], said);
    if (kind === "tmx") assert.match(readFileSync(join(guide, filled), "utf8"), /#, fuzzy\nmsgctxt "audience"\n.*\nmsgstr "administrators"/);
    else {
      const expected = before[path].replace("Select the permissions that you want to give the user.", "Tick what the user may do.");
      assert.equal(readFileSync(join(guide, path), "utf8"), expected);
    }
    restore(before);
  });
}

test("the translate-toolkit reads the glossary", () => {
  assert.equal(tool("export", guide, "--lang", "en", "--to", "tbx").status, 0);
  const units = toolkit("tbx", "en.tbx", "edited.tbx");
  const names = Object.fromEntries(units.map(({ source, target }) => [source, target]));
  assert.equal(names.klantnummer, "customer number (klantnummer)");
  assert.equal(names["read only"], "read only");
  const { status, said } = tool("import", guide, "edited.tbx");
  assert.equal(status, 0, said);
  assert.match(said, /Imported 0 texts into 0 catalogs; 0 refused/);
});

for (const kind of ["1.2", "2.0", "2.1", "po"]) {
  test(`a text that is new in the translate-toolkit goes in as translated: ${kind}`, () => {
    const before = snapshot();
    toolkit(kind, KINDS[kind], "new", "beheerders", "managers");
    const { status, said } = tool("import", guide, "new");
    const text = readFileSync(catalog, "utf8");
    restore(before);
    assert.equal(status, 0, said);
    assert.equal(text, before["cards/autorisaties-intrekken/en.po"].replace(/(msgctxt "audience"\n.*\nmsgstr) ""/, '$1 "managers"'));
    // Another card has the same `audience`.
    assert.match(said, /Imported 2 texts into 2 catalogs; 0 refused/);
  });
}

test("the translate-toolkit shows what waits for a person", () => {
  const waiting = (kind) => toolkit(kind, KINDS[kind], "again").filter((unit) => unit.fuzzy).map((unit) => unit.source);
  const goal = "Met deze kaart haal je autorisaties weg bij een gebruiker.";
  for (const kind of ["2.0", "2.1", "po"]) assert.deepEqual(waiting(kind), [goal, "Kies de gebruiker"], kind);
  // For a format that has a state for approval: the approvals of the demo's warnings are in the ledger.
  assert.equal(waiting("1.2").length, 2);
  const comments = toolkit("1.2", KINDS["1.2"], "again").find((unit) => unit.source === goal).notes;
  assert.ok(comments.includes("Ask Ann & Bob <here>."), comments);
});

test("planted: the translate-toolkit refuses what is cut off", () => {
  for (const [kind, file] of Object.entries(KINDS).filter(([kind]) => kind !== "po")) {
    writeFileSync(join(work, "cut"), text(file).slice(0, 5000));
    const { status } = run(setting("PYTHON"), [join(import.meta.dirname, "toolkit.py"), kind, "cut", "again"]);
    assert.notEqual(status, 0, kind);
  }
});

// po4a 0.69 does not know `msgctxt`: it complains, continues without it, and writes none.
const PO4A = `
  my $po = Locale::Po4a::Po->new();
  $po->read($ARGV[0]);
  print $po->count_entries(), "\\n", $po->gettext("Open [de lijst met gebruikers](callout:gebruikers)."), "\\n";
  $po->write($ARGV[1]);`;

test("po4a reads the texts of a PO, and what it writes without contexts is refused as a whole", () => {
  const read = run("perl", ["-MLocale::Po4a::Po", "-e", PO4A, "en.po", "po4a.po"]);
  assert.equal(read.status, 0, read.said);
  const sources = new Set(text("en.po").match(/^msgid .*/gm));
  assert.deepEqual(read.out.trim().split("\n"), [String(sources.size - 1), "Open [the list of users](callout:gebruikers)."]);
  const { status, said } = tool("import", guide, "po4a.po");
  assert.equal(status, 1, said);
  assert.match(said, /SK311/);
  assert.match(said, /Imported 0 texts into 0 catalogs/);
  writeFileSync(join(work, "broken.po"), text("en.po").replace('msgid "Kies de gebruiker"', "msgid Kies"));
  const broken = run("perl", ["-MLocale::Po4a::Po", "-e", PO4A, "broken.po", "po4a.po"]);
  assert.match(broken.said, /syntax error/);
});

test("gettext takes the merged PO", () => {
  assert.equal(run("msgfmt", ["--check", "--output-file=/dev/null", "en.po"]).status, 0);
  assert.equal(run("msgcat", ["--no-wrap", "en.po"]).out, text("en.po"));
});

test("a file that another writer formatted is imported without changes", () => {
  mkdirSync(join(work, "formatted"), { recursive: true });
  for (const version of ["1.2", "2.0", "2.1"]) {
    // Another writer's indentation, order of attributes and entities do not count as a change.
    const formatted = run("xmllint", ["--nonet", "--c14n", KINDS[version]]).out;
    writeFileSync(join(work, "formatted/en.xlf"), formatted.replaceAll("'", "&apos;"));
    const { status, said } = tool("import", guide, "formatted/en.xlf");
    assert.equal(status, 0, said);
    assert.match(said, /Imported 0 texts into 0 catalogs; 0 refused/);
  }
});
