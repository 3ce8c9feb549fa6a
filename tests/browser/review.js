// Review copies of the guide that is under test, written by the tool.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { cards, content, setting } from "./site.js";

/** The language that the cards were written in. */
export const source = readFileSync(join(content, "guide.toml"), "utf8").match(/^source\s*=\s*"([^"]+)"/m)[1];

/** The languages that the guide was translated into. */
export const languages = [...new Set(cards.map(({ lang }) => lang))].filter((lang) => lang !== source);

/** Writes a copy in each language as `<lang>.<ending>`. Gives the folder; whoever asks for it takes it away. */
export function writeCopies(ending) {
  const folder = mkdtempSync(join(tmpdir(), "stappenkaart-review-"));
  for (const lang of languages) {
    const to = join(folder, `${lang}.${ending}`);
    const { status, stderr } = spawnSync(setting("STAPPENKAART"), ["translate", "review", content, "--lang", lang, "--to", to], { encoding: "utf8" });
    assert.equal(status, 0, stderr);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}
