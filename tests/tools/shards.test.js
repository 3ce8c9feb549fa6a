// Shards that other programs start: GNU parallel and an array of Slurm, with the commands of the book.

import assert from "node:assert/strict";
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { assertFine, repository, run, setting, work } from "./packages.js";

const LIMIT = { timeout: 240_000 };
const scripts = [...readFileSync(join(repository, "book/src/large-guides.md"), "utf8").matchAll(/```sh\n([^]*?)```/gu)].map((match) => match[1]);
const withParallel = scripts.find((script) => script.startsWith("parallel "));
const withSlurm = scripts.find((script) => script.includes("#SBATCH"));

const bin = join(work, "bin");
const env = { ...process.env, HOME: join(work, "home"), PATH: `${bin}:${process.env.PATH}` };

before(() => {
  mkdirSync(bin);
  mkdirSync(env.HOME);
  symlinkSync(setting("STAPPENKAART"), join(bin, "stappenkaart"));
});

after(() => rmSync(work, { recursive: true }));

/** A folder with the demo, and the site of it that is built at once. */
function folder(name) {
  const cwd = join(work, name);
  mkdirSync(cwd);
  cpSync(setting("STAPPENKAART_CONTENT"), join(cwd, "my-guide"), { recursive: true });
  assertFine("stappenkaart", ["build", "my-guide", "--out", "whole"], { cwd, env });
  return cwd;
}

const sh = (script, cwd, more = {}) => run("sh", ["-e", "-c", script], { cwd, env: { ...env, ...more } });

test("four workers of GNU parallel build the same site", LIMIT, () => {
  const cwd = folder("parallel");
  const { status, said } = sh(withParallel, cwd);
  assert.equal(status, 0, said);
  assertFine("diff", ["-r", "whole", "site"], { cwd });
});

test("an array of jobs, as Slurm starts them, builds the same site", LIMIT, () => {
  const cwd = folder("array");
  const [, last] = withSlurm.match(/--array=1-(\d+)/u);
  for (let task = 1; task <= last; task++) {
    const { status, said } = sh(withSlurm, cwd, { SLURM_ARRAY_TASK_ID: `${task}`, SLURM_ARRAY_TASK_COUNT: last });
    assert.equal(status, 0, said);
  }
  const merge = readFileSync(join(repository, "book/src/large-guides.md"), "utf8").match(/--wrap '([^']+)'/u)[1];
  const { status, said } = sh(merge, cwd);
  assert.equal(status, 0, said);
  assertFine("diff", ["-r", "whole", "site"], { cwd });
});

test("a job that fails ends the script, and a shard that is gone the merge", LIMIT, () => {
  const cwd = folder("lost");
  assert.notEqual(sh(withParallel.replace("{}/4", "{}/3"), cwd).status, 0);
  assertFine("sh", ["-e", "-c", withParallel], { cwd, env });
  rmSync(join(cwd, "shard-3"), { recursive: true });
  rmSync(join(cwd, "site"), { recursive: true });
  const { status, said } = sh(withParallel.split("\n")[1].replace("shard-3 ", ""), cwd);
  assert.equal(status, 1, said);
  assert.match(said, /SK515.*shard 3\/4 is missing/u);
});
