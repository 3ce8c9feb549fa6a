// The guard of negations, measured on translations that people made of other software: see meaning.py. Takes a minute.
// Another release of Debian has other catalogs, hence the slack: a thousand texts vary by that much.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";

import { setting } from "../browser/site.js";

const DIRECTIONS = ["en-nl", "en-de", "en-fr", "nl-en", "de-en", "fr-en", "nl-de", "nl-fr"];

test("lost negations are caught, and few good translations are refused", () => {
  const env = { ...process.env, STAPPENKAART: setting("STAPPENKAART"), LC_ALL: "C.UTF-8" };
  const words = [join(import.meta.dirname, "meaning.py"), "--slack", "0.5", setting("CATALOGS")];
  const { status, stdout, stderr, error } = spawnSync(setting("PYTHON"), words, { encoding: "utf8", env });
  assert.equal(error, undefined);
  console.log(stdout);
  assert.equal(status, 0, stderr);
  // A direction without enough pairs would meet every aim.
  for (const direction of DIRECTIONS) {
    const columns = stdout.match(new RegExp(`^${direction} +.*$`, "m"))?.[0].split(/ +/) ?? [];
    assert.ok(Number(columns[3]) >= 500 && Number(columns[5]) >= 500, `${direction} has too few pairs: ${columns.join(" ")}`);
  }
});
