// Makes the packages of the program under test, with the scripts in dist/.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** A variable that `tests/run` sets. */
export function setting(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: start the tests with tests/run`);
  return value;
}

/** The folder of the repository. */
export const repository = fileURLToPath(new URL("../..", import.meta.url));

/** A folder for this file of tests; whoever asks for it removes it. */
export const work = mkdtempSync(join(tmpdir(), "stappenkaart-packages-"));

/** Runs a command; returns its exit code and its output. */
export function run(command, words, options = {}) {
  const { status, signal, stdout, stderr, error } = spawnSync(command, words, { encoding: "utf8", timeout: 240_000, ...options });
  if (error) throw error;
  return { status, signal, out: stdout, said: stdout + stderr };
}

/** As `run`, for what has to succeed. */
export function assertFine(command, words, options) {
  const done = run(command, words, options);
  assert.equal(done.status, 0, `${command} ${words.join(" ")}\n${done.said}`);
  return done.out;
}

/** Runs a script of dist/. */
export const dist = (script, ...words) => run(setting("PYTHON"), [join(repository, "dist", script), ...words]);

/** Python with the packages of the checkers. */
export const python = (text, ...words) => run(setting("PYTHON"), ["-c", text, ...words]);

export const notices = join(work, "THIRD-PARTY-NOTICES.txt");
export const sbom = join(work, "stappenkaart.cdx.json");

/** Writes both files about what is in the program. */
export function describeProgram() {
  for (const [script, out] of [["notices.py", notices], ["sbom.py", sbom]]) {
    const { status, said } = dist(script, "--metadata", setting("CARGO_METADATA"), "--tree", setting("CARGO_TREE"), "--out", out);
    assert.equal(status, 0, said);
  }
}

/** Packs a program; returns the path of the package. */
export function pack(script, out, program = setting("STAPPENKAART")) {
  const { status, said, out: printed } = dist(script, program, "--notices", notices, "--sbom", sbom, "--out", out);
  assert.equal(status, 0, said);
  return printed.trim();
}

/** The environment of a machine without any tool: no compiler, no package manager. Only what `names` lists can be started by name. */
export function bareEnvironment(names = {}) {
  const folder = mkdtempSync(join(work, "path-"));
  for (const [name, path] of Object.entries(names)) symlinkSync(path, join(folder, name));
  return { PATH: folder, HOME: folder, TMPDIR: process.env.TMPDIR ?? tmpdir(), LC_ALL: "C.UTF-8", TZ: "UTC" };
}
