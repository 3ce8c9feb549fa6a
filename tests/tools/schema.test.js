// The JSON Schemas of `stappenkaart schema`, as an editor applies them: the demo's files fit them, and wrong ones don't.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { test } from "node:test";

import { content, filesUnder, setting } from "../browser/site.js";

const require = createRequire(new URL("../browser/package.json", import.meta.url));
const Ajv = require("ajv/dist/2020.js").default;
const toml = require("smol-toml");
const yaml = require("yaml");

const schema = (name) => JSON.parse(spawnSync(setting("STAPPENKAART"), ["schema", name], { encoding: "utf8" }).stdout);
// Strict: a keyword that does nothing is an error.
const compiled = (name) => new Ajv({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schema(name));
const validators = { guide: compiled("guide"), card: compiled("card"), callouts: compiled("callouts") };

const frontMatter = (text) => yaml.parse(text.split(/^---\r?$/m)[1]);
const KINDS = [
  [/^guide\.toml$/, "guide", toml.parse],
  [/card\.md$/, "card", frontMatter],
  [/\.callouts\.toml$/, "callouts", toml.parse],
];

function fits(kind, value) {
  const validate = validators[kind];
  return validate(value) ? [] : validate.errors.map(({ instancePath, message }) => `${instancePath} ${message}`);
}

for (const [pattern, kind, parse] of KINDS) {
  const paths = filesUnder(content).filter((path) => pattern.test(path));
  test(`the demo has files of the kind ${kind}`, () => assert.ok(paths.length > 0));
  for (const path of paths) {
    test(`${path} fits the schema ${kind}`, () => assert.deepEqual(fits(kind, parse(readFileSync(join(content, path), "utf8"))), []));
  }
}

const GUIDE = { title: "A", source: "nl", languages: ["nl"] };
const CARD = { title: "A", category: "a" };
const SPOT = { x: 1, y: 1, width: 5, height: 5, label: "Save" };
const WRONG = {
  "a guide without languages": ["guide", { title: "A", source: "nl" }],
  "a guide with an unknown key": ["guide", { ...GUIDE, roll: {} }],
  "a guide with a role without a name": ["guide", { ...GUIDE, role: { admin: {} } }],
  "a guide with an id in capitals": ["guide", { ...GUIDE, role: { Admin: { name: "A" } } }],
  "a guide with help that leads nowhere": ["guide", { ...GUIDE, role: { admin: { name: "A", help: "More" } } }],
  "a guide with a language of no form": ["guide", { ...GUIDE, languages: ["nl", "d"] }],
  "a guide with an unknown level": ["guide", { ...GUIDE, checks: { SK119: "eror" } }],
  "a guide with an unknown code": ["guide", { ...GUIDE, checks: { SK999: "warn" } }],
  "a guide that lowers what keeps the promise": ["guide", { ...GUIDE, checks: { SK110: "warn" } }],
  "a guide that allows missing warnings in a wrong word": ["guide", { ...GUIDE, translation: { warnings: "never" } }],
  "a card without a title": ["card", { category: "a" }],
  "a card with an unknown key": ["card", { ...CARD, minuts: 5 }],
  "a card with minutes in words": ["card", { ...CARD, minutes: "five" }],
  "a card with no day": ["card", { ...CARD, verified: "1 November" }],
  "a card with an unknown status": ["card", { ...CARD, status: "done" }],
  "a callout outside the picture": ["callouts", { save: { ...SPOT, x: 101 } }],
  "a callout without a size": ["callouts", { save: { ...SPOT, width: 0 } }],
  "a callout without a label": ["callouts", { save: { x: 1, y: 1, width: 5, height: 5 } }],
  "a callout of an unknown shape": ["callouts", { save: { ...SPOT, shape: "star" } }],
};
const RIGHT = {
  "a guide": ["guide", { ...GUIDE, checks: { SK119: "allow", SK110: "error" }, translation: { texts: "allow" } }],
  "a card": ["card", { ...CARD, minutes: 5, verified: "2026-11-01", review: "6 months", "ui-version": 2024.2 }],
  "a callout": ["callouts", { save: { ...SPOT, shape: "circle", forbidden: "never-save" } }],
};

for (const [name, [kind, value]] of Object.entries(RIGHT)) {
  test(`the schema takes ${name}`, () => assert.deepEqual(fits(kind, value), []));
}
for (const [name, [kind, value]] of Object.entries(WRONG)) {
  test(`the schema refuses ${name}`, () => assert.notDeepEqual(fits(kind, value), []));
}

// An editor shows these texts while the author types.
test("every key says what it is for", () => {
  const silent = [];
  const walk = (value, path) => {
    for (const [key, property] of Object.entries(value.properties ?? {})) {
      if (!property.description) silent.push(`${path}.${key}`);
      walk(property, `${path}.${key}`);
    }
    if (typeof value.additionalProperties === "object") walk(value.additionalProperties, `${path}.*`);
    if (value.oneOf?.some(({ description }) => !description)) silent.push(path);
  };
  for (const name of Object.keys(validators)) walk(schema(name), name);
  assert.deepEqual(silent, []);
});
