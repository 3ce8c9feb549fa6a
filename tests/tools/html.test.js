// The pages of the site, as the Nu Html Checker sees them.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import { writeCopies } from "../browser/review.js";
import { root } from "../browser/site.js";

const JAR = fileURLToPath(new URL("../browser/node_modules/vnu-jar/build/dist/vnu.jar", import.meta.url));
const LIMIT = { timeout: 180_000 };

function check(folder) {
  const { status, stdout, stderr, error } = spawnSync("java", ["-jar", JAR, "--Werror", "--skip-non-html", folder], { encoding: "utf8" });
  if (error) throw error;
  // It does not know that the policy of a page allows what is beside it on disk; a browser does, in tests/browser/pages.test.js.
  const said = (stdout + stderr).split("\n").filter((line) => !/ info warning: .*Content Security Policy \(meta tag\)/u.test(line)).join("\n");
  return { status: said === "" ? 0 : status, said };
}

test("the Nu Html Checker has nothing to say", LIMIT, () => {
  const { status, said } = check(root);
  assert.equal(said, "");
  assert.equal(status, 0);
});

test("the Nu Html Checker has nothing to say about review copies", LIMIT, () => {
  const { folder, remove } = writeCopies("html");
  const { status, said } = check(folder);
  remove();
  assert.equal(said, "");
  assert.equal(status, 0);
});

test("a planted mistake is found", LIMIT, () => {
  const folder = mkdtempSync(join(tmpdir(), "stappenkaart-html-"));
  writeFileSync(join(folder, "page.html"), '<!doctype html><html lang="nl"><title>x</title><p id="a"><p id="a">');
  const { status, said } = check(folder);
  rmSync(folder, { recursive: true });
  assert.notEqual(status, 0);
  assert.match(said, /Duplicate ID/);
});
