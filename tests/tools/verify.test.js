// `stappenkaart verify` on the published site, and on copies of it in which a warning was lost, hidden or watered down.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";

import { cards, files, owedWarnings, root, setting } from "../browser/site.js";

const LIMIT = { timeout: 120_000 };
const warned = cards.find(({ id, lang }) => owedWarnings(id) > 0 && lang === "nl");

const verify = (folder) => spawnSync(setting("STAPPENKAART"), ["verify", folder], { encoding: "utf8" });

test("the published site holds what it owes", LIMIT, () => {
  const { status, stdout, stderr } = verify(root);
  assert.equal(status, 0, stdout + stderr);
});

const edit = (path, change) => (folder) => {
  const before = readFileSync(join(folder, path), "utf8");
  const behind = change(before);
  assert.notEqual(behind, before, `the sabotage of ${path} changes nothing`);
  writeFileSync(join(folder, path), behind);
};

const sheet = files.find((path) => path.endsWith(".css"));
const SABOTAGE = {
  "a warning without its text": edit(warned.page, (html) => html.replace(/(<p class="avoid"[^>]*>).*?<\/p>/s, "$1</p>")),
  "a warning without its consequence": edit(warned.page, (html) => html.replace(/<p class="consequence"[^>]*>.*?<\/p>/s, "")),
  "a hidden warning": edit(warned.page, (html) => html.replace('role="note"', 'role="note" hidden')),
  "a warning in a comment": edit(warned.checklist, (html) => html.replace(/<div class="warning[^]*?<\/div>\s*<\/div>/, "<!-- $& -->")),
  "a style sheet that hides warnings": (folder) => appendFileSync(join(folder, sheet), "\n.warning { display: none }\n"),
  "a missing page": (folder) => rmSync(join(folder, warned.checklist)),
  "a missing PDF": (folder) => rmSync(join(folder, warned.lang, warned.id, `${warned.id}.pdf`)),
  "a PDF of another card": (folder) => {
    const other = cards.find(({ id }) => id !== warned.id);
    cpSync(join(folder, other.lang, other.id, `${other.id}.pdf`), join(folder, warned.lang, warned.id, `${warned.id}.pdf`));
  },
};

for (const [name, spoil] of Object.entries(SABOTAGE)) {
  test(`caught: ${name}`, LIMIT, () => {
    const folder = mkdtempSync(join(tmpdir(), "stappenkaart-verify-"));
    try {
      cpSync(root, folder, { recursive: true });
      spoil(folder);
      const { status, stdout, stderr } = verify(folder);
      assert.equal(status, 1, stdout + stderr);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
}
