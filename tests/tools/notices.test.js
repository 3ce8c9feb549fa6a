// What is said about the licences of all that is in the program, and the list of its crates for other tools.

import assert from "node:assert/strict";
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, test } from "node:test";

import { describeProgram, dist, notices, python, repository, sbom, setting, work } from "./packages.js";

const require = createRequire(new URL("../browser/package.json", import.meta.url));
const Ajv = require("ajv").default;

after(() => rmSync(work, { recursive: true }));

describeProgram();
const text = readFileSync(notices, "utf8");
const metadata = JSON.parse(readFileSync(setting("CARGO_METADATA"), "utf8"));

test("every font in the program has its licence in the notices", () => {
  const assets = (folder) => readdirSync(join(repository, "assets", folder));
  const families = new Set([
    ...assets("fonts").filter((name) => name.endsWith(".ttf")).map((name) => `fonts/OFL-${name.split("_")[0]}.txt`),
    ...assets("web/fonts").filter((name) => name.endsWith(".woff2")).map((name) => `web/fonts/${name.split("-")[0]}-licence.txt`),
  ]);
  assert.ok(families.size >= 4);
  const licences = [...families].map((path) => readFileSync(join(repository, "assets", path), "utf8"));
  const words = text.split(/\s+/u).join(" ");
  for (const licence of licences) assert.ok(words.includes(licence.trim().split(/\s+/u).join(" ")), licence.slice(0, 80));
});

test("the notices name crates that are linked, and no others", () => {
  const listed = text.match(/1\. Crates[^]*?\n\n([^]*?)\n\n=/u)[1].split("\n");
  const crates = listed.map((line) => line.split(/[ :]/u)[0]);
  for (const name of ["typst", "ring", "brotli", "clap_mangen", "mimalloc", "icu_datetime"]) assert.ok(crates.includes(name), name);
  // Of tests, of build scripts, macros, and of a feature that is not chosen.
  for (const name of ["insta", "proptest", "cc", "syn", "serde_derive", "cookie_store"]) assert.ok(!crates.includes(name), name);
  const users = text.split("\n").filter((line) => line.startsWith("Used by: ")).map((line) => ` ${line.slice(9)},`);
  for (const crate of crates) assert.ok(users.some((line) => line.includes(` ${crate} `)), `there is no text for ${crate}`);
  // The code in C that a crate compiles has a text of its own.
  assert.ok(/Copyright[^\n]*(Microsoft|Daan Leijen)/u.test(text));
  // `self_cell` is under Apache-2.0 or GPL-2.0, at choice.
  assert.ok(!text.includes("Version 2, June 1991"));
  assert.ok(!text.includes(process.env.HOME) && !text.includes("registry/src"));
});

/** Notices of the program with one more crate. */
function withCrate(licence, files = {}, change = (json) => json) {
  const folder = join(work, "planted-1.0.0");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "tests"), { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const json = structuredClone(metadata);
  const id = "planted 1.0.0";
  const like = json.packages.find(({ name }) => name === "httparse");
  json.packages.push({ ...like, id, name: "planted", version: "1.0.0", license: licence, manifest_path: join(folder, "Cargo.toml"), targets: [{ kind: ["lib"] }] });
  json.resolve.nodes.push({ id, deps: [], features: [] });
  const root = json.resolve.nodes.find((node) => node.id === json.resolve.root);
  root.deps.push({ name: "planted", pkg: id, dep_kinds: [{ kind: null, target: null }] });
  const path = join(work, "planted.json");
  writeFileSync(path, JSON.stringify(change(json)));
  const tree = join(work, "planted.tree");
  writeFileSync(tree, `${readFileSync(setting("CARGO_TREE"), "utf8")}planted v1.0.0\n`);
  return dist("notices.py", "--metadata", path, "--tree", tree, "--out", join(work, "planted.txt"));
}

test("a crate under a licence that is not in the list is refused, and one without a text", () => {
  const fine = withCrate("MIT", { LICENSE: "the text of MIT" });
  assert.equal(fine.status, 0, fine.said);
  assert.ok(readFileSync(join(work, "planted.txt"), "utf8").includes("Used by: planted 1.0.0\n\nthe text of MIT\n"));
  for (const [licence, files, words] of [
    ["GPL-3.0-only", { LICENSE: "a" }, /planted 1\.0\.0: the licence `GPL-3.0-only` is not in dist\/licences\.toml/u],
    ["MIT AND AGPL-3.0-only", { LICENSE: "a" }, /AGPL-3\.0-only` is not in/u],
    ["Apache-2.0 WITH Some-exception", { LICENSE: "a" }, /Some-exception` is not in/u],
    [null, { LICENSE: "a" }, /the licence `` is not in/u],
    ["MIT OR", { LICENSE: "a" }, /is not an SPDX expression/u],
    ["(MIT", { LICENSE: "a" }, /a bracket is not closed/u],
    ["MIT", {}, /planted 1\.0\.0: there is no text of the licence `MIT`/u],
    ["MIT", { "tests/LICENSE": "of a test" }, /there is no text of the licence/u],
    ["MIT", { "license.rs": "fn license() {}" }, /there is no text of the licence/u],
  ]) {
    const { status, said } = withCrate(licence, files);
    assert.equal(status, 1, `${licence}: ${said}`);
    assert.match(said, words);
  }
});

test("expressions of licences at choice, and texts that are the same for everyone", () => {
  for (const licence of ["GPL-2.0-only OR MIT", "MIT/Apache-2.0", "(MIT OR GPL-3.0-only) AND Unicode-3.0", "GPL-2.0-only OR (MIT AND ISC)"]) {
    assert.equal(withCrate(licence, { LICENSE: "a" }).status, 0, licence);
  }
  assert.equal(withCrate("MIT OR Apache-2.0").status, 0);
  assert.equal(withCrate("MPL-2.0").status, 0);
  assert.match(withCrate("MIT AND Apache-2.0").said, /there is no text of the licence/u);
});

test("an entry for a crate that is gone is reported", () => {
  const without = (json) => {
    for (const node of json.resolve.nodes) node.deps = node.deps.filter(({ pkg }) => !pkg.includes("two-face"));
    return json;
  };
  const { status, said } = withCrate("MIT", { LICENSE: "a" }, without);
  assert.equal(status, 1);
  assert.match(said, /`two-face` is not in the program any more/u);
});

// --- the list of crates ---

const SCHEMAS = "import cyclonedx.schema, os; print(os.path.join(os.path.dirname(cyclonedx.schema.__file__), '_res'))";
const schemas = python(SCHEMAS).said.trim();
const schema = (name) => JSON.parse(readFileSync(join(schemas, `${name}.SNAPSHOT.schema.json`), "utf8"));
const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
for (const name of ["spdx", "jsf-0.82"]) {
  // The schema of a list names them by the address of their file.
  ajv.addSchema({ ...schema(name), $id: `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json` });
}
const validate = ajv.compile(schema("bom-1.6"));
const errors = (list) => (validate(list) ? [] : validate.errors.map(({ instancePath, message }) => `${instancePath} ${message}`));
const list = JSON.parse(readFileSync(sbom, "utf8"));

test("the list of crates fits the schema of CycloneDX, and planted mistakes do not", () => {
  assert.deepEqual(errors(list), []);
  const spoiled = (spoil) => {
    const copy = structuredClone(list);
    spoil(copy);
    return errors(copy).length;
  };
  assert.ok(spoiled((copy) => delete copy.components[0].name) > 0);
  assert.ok(spoiled((copy) => (copy.components[1].hashes[0].alg = "SHA-257")) > 0);
  assert.ok(spoiled((copy) => copy.components.push(copy.components[0])) > 0);
  assert.ok(spoiled((copy) => (copy.bomFormat = "Other")) > 0);
});

test("the list has exactly the crates that cargo compiles into the program", () => {
  const lines = readFileSync(setting("CARGO_TREE"), "utf8").split("\n").filter(Boolean);
  const compiled = new Set(lines.map((line) => line.split(" ").slice(0, 2).join(" ")));
  compiled.delete(`${list.metadata.component.name} v${list.metadata.component.version}`);
  assert.deepEqual(list.components.map(({ name, version }) => `${name} v${version}`).sort(), [...compiled].sort());
  assert.ok(compiled.size > 300);
});

test("every crate has its checksum of Cargo.lock, and what it uses is in the list", () => {
  const lock = readFileSync(join(repository, "Cargo.lock"), "utf8");
  for (const { name, version, hashes, licenses } of list.components) {
    assert.ok(lock.includes(`name = "${name}"\nversion = "${version}"`), name);
    assert.ok(lock.includes(`checksum = "${hashes[0].content}"`), name);
    assert.ok(licenses[0].expression, name);
  }
  const known = new Set([list.metadata.component["bom-ref"], ...list.components.map((component) => component["bom-ref"])]);
  assert.equal(known.size, list.components.length + 1);
  assert.deepEqual(new Set(list.dependencies.map(({ ref }) => ref)), known);
  for (const { dependsOn } of list.dependencies) for (const used of dependsOn) assert.ok(known.has(used), used);
});

test("notices and list are the same bytes on a second run", () => {
  const first = [readFileSync(notices), readFileSync(sbom)];
  describeProgram();
  assert.deepEqual([readFileSync(notices), readFileSync(sbom)], first);
});
