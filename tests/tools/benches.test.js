// The cards of the benchmark: what is measured is a guide without errors.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";

const benches = fileURLToPath(new URL("../../benches/", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "benches-"));
after(() => rmSync(folder, { recursive: true }));

test("the cards of the benchmark are built in both languages", () => {
  const env = { ...process.env, PYTHONDONTWRITEBYTECODE: "1" };
  const code = "import corpus, pathlib, sys; corpus.main(pathlib.Path(sys.argv[1]), 12)";
  const made = spawnSync(process.env.PYTHON, ["-c", code, folder], { cwd: benches, env });
  assert.equal(made.status, 0, String(made.stderr));
  const words = ["build", join(folder, "guide"), "--format", "html", "--out", join(folder, "site")];
  const built = spawnSync(process.env.STAPPENKAART, words, { env });
  assert.equal(built.status, 0, String(built.stderr));
  assert.match(String(built.stdout), /Built 12 cards in 2 languages/);
});
