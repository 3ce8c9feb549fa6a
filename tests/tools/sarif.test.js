// The output of `check --message-format sarif`, compared with the schema of SARIF 2.1.0 and with the files that it is about.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";

import { content, filesUnder, setting } from "../browser/site.js";

const require = createRequire(new URL("../browser/package.json", import.meta.url));
const Ajv = require("ajv-draft-04").default;
const schema = JSON.parse(
  readFileSync(join(require.resolve("@microsoft/jest-sarif"), "../schemas/sarif-2.1.0-rtm.5.json"), "utf8"),
);
// The schema names formats of texts, such as "uri"; each is checked here by its meaning.
const formats = { uri: (text) => URL.canParse(text), "uri-reference": (text) => URL.canParse(text, "file:///"), "date-time": true };
const validate = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false, formats }).compile(schema);

// The day on which somebody last followed a card of the demo: on a later one, all may be overdue.
const demo = filesUnder(content).filter((path) => path.endsWith("card.md")).map((path) => readFileSync(join(content, path), "utf8"));
const days = demo.flatMap((card) => [...card.matchAll(/^verified: (.+)$/gm)]).map((match) => Date.parse(match[1]));
const DAY = Math.max(...days) / 1000;

function check(spoil) {
  const folder = mkdtempSync(join(tmpdir(), "stappenkaart-sarif-"));
  cpSync(content, join(folder, "content"), { recursive: true });
  spoil(folder);
  const env = { ...process.env, SOURCE_DATE_EPOCH: String(DAY) };
  const { stdout, stderr } = spawnSync(setting("STAPPENKAART"), ["check", "--message-format", "sarif"], { cwd: folder, encoding: "utf8", env });
  assert.equal(stderr, "");
  const log = JSON.parse(stdout);
  const read = (uri) => readFileSync(join(folder, decodeURIComponent(uri)), "utf8");
  const texts = new Map(log.runs[0].results.flatMap(places).map(({ uri }) => [uri, read(uri)]));
  rmSync(folder, { recursive: true });
  return { log, texts };
}

const places = ({ locations = [], relatedLocations = [] }) =>
  [...locations, ...relatedLocations].map(({ physicalLocation: { artifactLocation, region } }) => ({ uri: artifactLocation.uri, region }));

const edit = (path, from, to) => (folder) => {
  const before = readFileSync(join(folder, "content", path), "utf8");
  assert.ok(before.includes(from), `${path} does not hold ${from}`);
  writeFileSync(join(folder, "content", path), before.replace(from, to));
};

const CARD = "cards/zakelijke-track-trace/card.md";
const SPOILED = {
  nothing: () => {},
  "a mistyped marker": edit(CARD, "[!NOTICE]", "[!NTICE]"),
  "a mistyped reference": edit(CARD, "guards=klantnummer-kiezen", "guards=oplsaan"),
  "text on the line of a marker, behind an emoji": edit(CARD, "> [!NOTICE]\n> ", "> [!NOTICE] 👩‍👧 "),
  "an id used twice": edit(CARD, "{#opslaan}", "{#selecteren}"),
  "a missing ledger": (folder) => rmSync(join(folder, "content/warnings.lock")),
  "a mistake in guide.toml": edit("guide.toml", "[role.", "[roll."),
};

for (const [name, spoil] of Object.entries(SPOILED)) {
  test(`SARIF of a guide with ${name} fits the schema, and its regions are in the files`, () => {
    const { log, texts } = check(spoil);
    assert.ok(validate(log), JSON.stringify(validate.errors, null, 2));
    const { results, columnKind, tool } = log.runs[0];
    // What the demo's drafts wait for is always reported as notes.
    const isNote = ({ level, message }) => level === "note" && /\(`(ar|ja)`\)$/.test(message.text.split("\n")[0]);
    assert.equal(results.some((result) => !isNote(result)), name !== "nothing");
    assert.equal(columnKind, "utf16CodeUnits");
    for (const result of results) {
      assert.equal(tool.driver.rules[result.ruleIndex].id, result.ruleId);
      for (const { uri, region } of places(result)) {
        if (!region) continue;
        const lines = texts.get(uri).split("\n");
        assert.ok(region.endLine <= lines.length);
        assert.ok(region.startColumn <= lines[region.startLine - 1].length + 1);
        assert.ok(region.endColumn <= lines[region.endLine - 1].length + 1);
        const bytes = Buffer.from(texts.get(uri)).subarray(region.byteOffset, region.byteOffset + region.byteLength);
        const from = lines.slice(0, region.startLine - 1).join("\n").length + (region.startLine > 1) + region.startColumn - 1;
        assert.equal(texts.get(uri).slice(from, from + bytes.toString("utf8").length), bytes.toString("utf8"));
      }
    }
  });
}

test("a fix in SARIF is the one that the message describes", () => {
  const { log } = check(SPOILED["a mistyped reference"]);
  const { fixes } = log.runs[0].results.find(({ ruleId }) => ruleId === "SK112");
  assert.deepEqual(fixes[0].artifactChanges[0].replacements.map(({ insertedContent }) => insertedContent.text), ["opslaan"]);
});

test("the schema finds a planted mistake", () => {
  const { log } = check(SPOILED["a mistyped marker"]);
  log.runs[0].results[0].level = "terrible";
  assert.equal(validate(log), false);
});
