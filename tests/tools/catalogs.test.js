// The demo's catalogs, as gettext sees them.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { content, filesUnder } from "../browser/site.js";

const catalogs = filesUnder(content).filter((path) => path.endsWith(".po"));

const gettext = (command, words, input) => spawnSync(command, words, { input, env: { ...process.env, LC_ALL: "C.UTF-8" } });

test("there are catalogs", () => assert.ok(catalogs.length > 0));

for (const path of catalogs) {
  const bytes = readFileSync(join(content, path));

  test(`msgfmt takes ${path}`, () => {
    const { status, stderr } = gettext("msgfmt", ["--check", "--output-file=/dev/null", "-"], bytes);
    assert.equal(status, 0, String(stderr));
  });

  test(`${path} is as msgcat writes it`, () => {
    const { status, stdout, stderr } = gettext("msgcat", ["--no-wrap", "-"], bytes);
    assert.equal(status, 0, String(stderr));
    assert.equal(String(stdout), String(bytes));
  });
}

test("planted mistakes are found", () => {
  const header = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n';
  assert.notEqual(gettext("msgfmt", ["--check", "--output-file=/dev/null", "-"], `${header}msgid "a\\n"\nmsgstr "b"\n`).status, 0);
  assert.notEqual(String(gettext("msgcat", ["--no-wrap", "-"], `${header}msgid "a"\nmsgstr "" "b"\n`).stdout), `${header}msgid "a"\nmsgstr "" "b"\n`);
});
