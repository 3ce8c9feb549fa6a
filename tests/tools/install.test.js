// The wheel, the npm packages and the archive of the program under test: what is in them, and that each can be installed and used on a
// machine without a network, a compiler or Rust. The wheel is read by Python's own `packaging` and by auditwheel too.

import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { after, test } from "node:test";

import { assertFine, bareEnvironment, describeProgram, dist, notices, pack, python, repository, run, sbom, setting, work } from "./packages.js";

const LIMIT = { timeout: 600_000 };
const STAPPENKAART = setting("STAPPENKAART");
const VERSION = readFileSync(join(repository, "Cargo.toml"), "utf8").match(/^version = "(.+)"$/m)[1];

after(() => rmSync(work, { recursive: true }));

describeProgram();
const wheel = pack("wheel.py", join(work, "wheel"));
const npmProgram = pack("npm.py", join(work, "npm"));
const npmLauncher = dist("npm.py", "--launcher", "--out", join(work, "npm")).out.trim();
const archive = pack("archive.py", join(work, "archive"));

// A program of a few hundred kB, for what does not depend on what a program does.
const SMALL = join(work, "small-program");
{
  const source = join(work, "small.rs");
  writeFileSync(source, 'fn main() { println!("{}", std::env::args().count()); }\n');
  assertFine(setting("RUSTC"), ["--edition", "2024", "-C", "strip=symbols", "-o", SMALL, source]);
}
const smallWheel = pack("wheel.py", join(work, "small"), SMALL);

console.log(`program: ${(statSync(STAPPENKAART).size / 1e6).toFixed(1)} MB`);
for (const path of [wheel, npmProgram, npmLauncher, archive]) console.log(`${basename(path)}: ${(statSync(path).size / 1e6).toFixed(1)} MB`);

/** A guide from nothing and the demo: built and proven by an installed program. */
function assertWorks(program, env) {
  const cwd = join(env.PATH, "guides");
  mkdirSync(cwd);
  const fine = (...words) => assertFine(program, words, { cwd, env });
  assert.equal(fine("--version"), `stappenkaart ${VERSION}\n`);
  fine("new", "my-guide", "--title", "Printers", "--lang", "en", "--languages", "nl", "--yes");
  fine("build", "my-guide", "--out", "my-site");
  assert.match(fine("verify", "my-site"), /every artefact|warnings/u);
  fine("build", setting("STAPPENKAART_CONTENT"), "--out", "demo-site");
  fine("verify", "demo-site");
  assert.ok(existsSync(join(cwd, "demo-site/index.html")));
  const wrong = run(program, ["bild"], { cwd, env });
  assert.equal(wrong.status, 2, wrong.said);
}

function timeOfHelp(program, env) {
  const start = process.hrtime.bigint();
  assertFine(program, ["--help"], { env });
  return `${(Number(process.hrtime.bigint() - start) / 1e6).toFixed(0)} ms`;
}

test("the packages are the same bytes on a second run", LIMIT, () => {
  const small = pack("npm.py", join(work, "small"), SMALL);
  for (const [script, first, program] of [["wheel.py", smallWheel, SMALL], ["npm.py", small, SMALL], ["archive.py", archive, STAPPENKAART]]) {
    const again = pack(script, join(work, "again"), program);
    assert.equal(basename(again), basename(first));
    assert.ok(readFileSync(again).equals(readFileSync(first)), `${script} wrote other bytes`);
  }
  const launcher = dist("npm.py", "--launcher", "--out", join(work, "again")).out.trim();
  assert.ok(readFileSync(launcher).equals(readFileSync(npmLauncher)));
});

// --- the wheel ---

// Reads it with other tools than those that made it. Prints what is wrong.
const WHEEL_READER = `
import base64, csv, hashlib, io, re, sys, zipfile
from packaging.licenses import canonicalize_license_expression
from packaging.metadata import Metadata
from packaging.tags import sys_tags
from packaging.utils import parse_wheel_filename
path = sys.argv[1]
name, version, _, tags = parse_wheel_filename(path.rsplit("/", 1)[1])
if not tags & set(sys_tags()): print("pip would not take it on this machine")
with zipfile.ZipFile(path) as wheel:
    if wheel.testzip(): print("a file is damaged")
    files = {entry.filename: wheel.read(entry) for entry in wheel.infolist()}
    for entry in wheel.infolist():
        mode = entry.external_attr >> 16 & 0o777
        if mode != (0o755 if "/scripts/" in entry.filename else 0o644): print(f"{entry.filename} has the permissions {mode:o}")
info = f"{name}-{version}.dist-info"
metadata = Metadata.from_email(files[f"{info}/METADATA"], validate=True)
if (metadata.name, metadata.version) != (name, version): print("METADATA is about another package")
if canonicalize_license_expression(metadata.license_expression) != metadata.license_expression: print("the licence is not in its usual form")
for licence in metadata.license_files:
    if not files.get(f"{info}/licenses/{licence}"): print(f"{licence} is not there")
if f"Tag: {next(iter(tags))}" not in files[f"{info}/WHEEL"].decode().splitlines(): print("WHEEL has another tag than the name of the file")
rows = {row[0]: row[1:] for row in csv.reader(io.StringIO(files[f"{info}/RECORD"].decode()))}
if list(rows) != list(files): print("RECORD lists other files")
for file in rows.keys() & files.keys():
    digest, size = rows[file]
    expected = "sha256=" + base64.urlsafe_b64encode(hashlib.sha256(files[file]).digest()).rstrip(b"=").decode()
    if file.endswith("/RECORD"): expected = size = ""
    if digest != expected or size not in ("", str(len(files[file]))): print(f"RECORD is wrong about {file}")
`;
const wheelProblems = (path) => {
  const { status, said } = python(WHEEL_READER, path);
  assert.equal(status, 0, said);
  return said;
};

// A copy of a wheel in which one file has other text.
const REWRITE = `
import sys, zipfile
source, target, part, old, new = sys.argv[1:]
with zipfile.ZipFile(source) as one, zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as other:
    for entry in one.infolist():
        data = one.read(entry)
        if part in entry.filename: data = data.replace(old.encode(), new.encode(), 1)
        other.writestr(entry, data)
`;
function rewritten(part, from, to) {
  const folder = join(work, "rewritten");
  mkdirSync(folder, { recursive: true });
  const path = join(folder, basename(smallWheel));
  const { status, said } = python(REWRITE, smallWheel, path, part, from, to);
  assert.equal(status, 0, said);
  return path;
}

test("other tools find nothing wrong with the wheel", LIMIT, () => assert.equal(wheelProblems(wheel), ""));

test("planted mistakes in a wheel are found", LIMIT, () => {
  assert.match(wheelProblems(rewritten("about nothing", "", "")), /^$/u);
  assert.match(wheelProblems(rewritten("LICENSE-MIT", "Permission", "Permissions")), /RECORD is wrong about .*LICENSE-MIT/u);
  assert.match(wheelProblems(rewritten("/METADATA", `Version: ${VERSION}`, "Version: 9.9")), /another package/u);
  assert.match(wheelProblems(rewritten("/WHEEL", "py3-none-", "py2-none-")), /another tag/u);
  assert.match(wheelProblems(rewritten("/RECORD", "LICENSE-APACHE", "LICENSE-OTHER")), /RECORD lists other files/u);
});

test("auditwheel says the same about old Linux as the name of the wheel", LIMIT, () => {
  const audit = (path) => run(setting("PYTHON"), ["-m", "auditwheel", "-v", "show", path]).said;
  const said = audit(wheel).replace(/\s+/gu, " ");
  assert.doesNotMatch(said, /ERROR/u);
  const [, tag] = basename(wheel).match(/(manylinux_\d+_\d+_[a-z0-9_]+)\.whl$/u);
  assert.match(said, new RegExp(`consistent with the following platform tag: "${tag}"`, "u"));
});

test("the wheel can be installed without a network, and its program works without any tool", LIMIT, () => {
  const prefix = join(work, "installed-wheel");
  const words = ["-m", "pip", "install", "--no-index", "--no-cache-dir", "--disable-pip-version-check", "--target", prefix, wheel];
  assertFine(setting("PYTHON"), words);
  const env = bareEnvironment();
  const program = join(prefix, "bin/stappenkaart");
  assertWorks(program, env);
  console.log(`stappenkaart --help from the wheel: ${timeOfHelp(program, env)}`);
  assert.ok(readFileSync(program).equals(readFileSync(STAPPENKAART)), "pip changed the program");
});

// --- npm ---

test("no script runs when the npm packages are installed, and both have their licences", LIMIT, () => {
  for (const path of [npmProgram, npmLauncher]) {
    const manifest = JSON.parse(assertFine("tar", ["-xzOf", path, "package/package.json"]));
    assert.equal(manifest.scripts, undefined);
    assert.equal(manifest.version, VERSION);
    const files = assertFine("tar", ["-tzf", path]).split("\n");
    for (const name of ["LICENSE-APACHE", "LICENSE-MIT", "README.md"]) assert.ok(files.includes(`package/${name}`), `${path} has no ${name}`);
  }
  const { optionalDependencies } = JSON.parse(assertFine("tar", ["-xzOf", npmLauncher, "package/package.json"]));
  const { name } = JSON.parse(assertFine("tar", ["-xzOf", npmProgram, "package/package.json"]));
  assert.equal(optionalDependencies[name], VERSION);
  assert.ok(assertFine("tar", ["-tzf", npmProgram]).includes("package/THIRD-PARTY-NOTICES.txt"));
});

function installed(folder, ...packages) {
  const words = ["install", "--prefix", folder, "--offline", "--ignore-scripts", "--no-audit", "--no-fund", "--cache", join(work, "npm-cache")];
  mkdirSync(folder);
  assertFine("npm", [...words, ...packages]);
  return join(folder, "node_modules/.bin/stappenkaart");
}

test("the npm packages can be installed without a network, and the program works without any tool but Node", LIMIT, () => {
  const launcher = installed(join(work, "installed-npm"), npmLauncher, npmProgram);
  const env = bareEnvironment({ node: process.execPath });
  assertWorks(launcher, env);
  console.log(`stappenkaart --help from npm: ${timeOfHelp(launcher, env)}`);
});

test("the launcher of npm without a program says what to type", LIMIT, () => {
  const launcher = installed(join(work, "installed-launcher"), npmLauncher);
  const { status, said } = run(launcher, ["--version"], { env: bareEnvironment({ node: process.execPath }) });
  assert.equal(status, 2);
  assert.match(said, /is not installed\n.*npm install --global --include=optional stappenkaart/u);
});

test("who ends the launcher of npm ends the program", LIMIT, async () => {
  const launcher = join(work, "installed-npm/node_modules/.bin/stappenkaart");
  const words = ["serve", setting("STAPPENKAART_CONTENT"), "--port", "0"];
  const child = spawn(launcher, words, { env: bareEnvironment({ node: process.execPath }) });
  const [first] = await once(child.stdout, "data");
  const [, address] = String(first).match(/(http:\/\/127\.0\.0\.1:\d+\/)/u);
  assert.equal((await fetch(address)).status, 200);
  child.kill("SIGTERM");
  const [code, signal] = await once(child, "exit");
  assert.ok(code === 143 || signal === "SIGTERM" || code === 0, `it ended with ${code ?? signal}`);
  await assert.rejects(fetch(address));
});

// --- the archive ---

test("the archive has the program, its licences, notices, manual pages and completions", LIMIT, () => {
  const folder = join(work, "unpacked");
  mkdirSync(folder);
  assertFine("tar", ["-xzf", archive, "-C", folder]);
  const [name] = readdirSync(folder);
  assert.equal(`${name}.tar.gz`, basename(archive));
  const at = (path) => join(folder, name, path);
  assert.deepEqual(readFileSync(at("THIRD-PARTY-NOTICES.txt")), readFileSync(notices));
  assert.deepEqual(readFileSync(at("stappenkaart.cdx.json")), readFileSync(sbom));
  for (const path of ["LICENSE-MIT", "LICENSE-APACHE", "Containerfile", "completions/_stappenkaart", "completions/stappenkaart.fish"]) {
    assert.ok(existsSync(at(path)), path);
  }
  assert.equal(run("bash", ["-n", at("completions/stappenkaart.bash")]).said, "");
  assert.ok(readFileSync(at("stappenkaart")).equals(readFileSync(STAPPENKAART)));
  assertFine(at("stappenkaart"), ["--version"], { env: bareEnvironment() });
  // What the image of a container takes from the folder is there.
  const copied = [...readFileSync(at("Containerfile"), "utf8").matchAll(/^COPY (.+) \S+$/gmu)].flatMap(([, paths]) => paths.split(" "));
  assert.ok(copied.length >= 5);
  for (const path of copied) assert.ok(existsSync(at(path)), `the archive has no ${path}, which its Containerfile copies`);
});

const groff = (text) => {
  const { error, stderr } = spawnSync("groff", ["-man", "-Tutf8", "-ww", "-rCHECKSTYLE=3"], { input: text, encoding: "utf8" });
  assert.equal(error, undefined);
  return stderr;
};

test("groff has nothing to say about the manual pages, but about planted mistakes", LIMIT, () => {
  const folder = join(work, "man");
  assertFine(STAPPENKAART, ["man", folder]);
  const pages = readdirSync(folder);
  assert.ok(pages.length > 25);
  for (const page of pages) assert.equal(groff(readFileSync(join(folder, page))), "", page);
  const page = readFileSync(join(folder, "stappenkaart.1"), "utf8");
  assert.notEqual(groff(page.replace(".SH NAME", ".SHH NAME")), "");
  assert.notEqual(groff(`${page}\\*[nothing]\n`), "");
});

// --- what the program says about the machine that built it ---

const FOLDERS = "import pathlib, sys; sys.path.insert(0, sys.argv[1]); import binary";
const buildPaths = (program, ...folders) => {
  const words = `${FOLDERS}; print(*binary.read(sys.argv[2]).build_paths([pathlib.Path(f) for f in sys.argv[3:]]), sep="\\n")`;
  return python(words, join(repository, "dist"), program, ...folders).said.trim();
};

test("names of folders are found in a program, but not those that dist/build.py has put in their place", LIMIT, () => {
  const planted = join(work, "planted");
  const plant = (text) => writeFileSync(planted, Buffer.concat([readFileSync(STAPPENKAART), Buffer.from(`\0${text}\0`)]));
  const before = buildPaths(STAPPENKAART, "/home/jane").split("\n");
  plant("/home/jane/work/card.rs");
  const added = (...folders) => buildPaths(planted, ...folders).split("\n").filter((name) => !before.includes(name));
  assert.deepEqual(added("/home/jane"), ["/home/jane/work/card.rs"]);
  plant("/opt/rust/registry/src/index-1/zip-4.6.1/src/read.rs");
  assert.deepEqual(added(), ["/opt/rust/registry/src/index-1/zip-4.6.1/src/read.rs"]);
  plant("D:\\cargo\\registry\\src\\index-1\\zip-4.6.1\\src\\read.rs");
  assert.equal(added().length, 1);
  for (const name of ["/cargo/registry/src/index-1/zip-9.9.9/src/read.rs", "null/cargo\\registry\\src\\index-1\\zip-9.9.9"]) {
    plant(name);
    assert.deepEqual(added(), []);
  }
  plant("/opt/rust/registry/src/index-1/zip-4.6.1/src/read.rs");
  const refused = dist("binary.py", "--clean", planted);
  assert.deepEqual([refused.status, /build it with `python3 dist\/build\.py`/u.test(refused.said)], [1, true], refused.said);
});

test("with the flags of dist/build.py, rustc writes no name of a folder into a program; without them it does", LIMIT, () => {
  const home = join(work, "jane/.cargo");
  const source = join(home, "registry/src/index-1/small-1.0.0/src/main.rs");
  mkdirSync(join(source, ".."), { recursive: true });
  writeFileSync(source, 'fn main() { let text = std::env::args().nth(1); println!("{}", text.unwrap()); }\n');
  const build = (name, flags) => {
    const out = join(work, name);
    assertFine(setting("RUSTC"), ["--edition", "2024", "-C", "strip=symbols", ...flags, "-o", out, source]);
    return buildPaths(out, join(work, "jane"));
  };
  const env = { ...process.env, CARGO_HOME: home };
  const flags = assertFine(setting("PYTHON"), [join(repository, "dist/build.py"), "--flags"], { env }).trim().split("\n");
  assert.match(build("with-names", []), /jane\/\.cargo\/registry\/src/u);
  assert.equal(build("without-names", flags), "");
});

test("the program has no table of symbols", LIMIT, () => {
  const READER = `
import sys
from elftools.elf.elffile import ELFFile
print(ELFFile(open(sys.argv[1], "rb")).get_section_by_name(".symtab") is not None)
`;
  assert.equal(python(READER, STAPPENKAART).said, "False\n");
  const whole = join(work, "with-symbols");
  assertFine(setting("RUSTC"), ["--edition", "2024", "-o", whole, join(work, "small.rs")]);
  assert.equal(python(READER, whole).said, "True\n");
});

test("a program is packed only for the system that it is for", LIMIT, () => {
  const small = (name, ...parts) => {
    const path = join(work, name);
    writeFileSync(path, Buffer.concat(parts));
    return dist("binary.py", path);
  };
  const words = (...numbers) => Buffer.from(Uint32Array.from(numbers).buffer);
  // A program for macOS 12.3 on Apple's processors: its head, and one command that says so.
  const mach = (version) => [words(0xfeedfacf, 0x0100000c, 0, 2, 1, 24, 0, 0), words(0x32, 24, 1, version, 0, 0)];
  assert.match(small("mac", ...mach(0x000c0300)).said, /macosx_12_0_arm64, darwin-arm64/u);
  assert.match(small("old-mac", ...mach(0x000a0c00)).said, /macosx_10_12_arm64/u);
  assert.match(small("no-mac", ...mach(0).slice(0, 1), words(0x19, 24, 0, 0, 0, 0)).said, /does not say which macOS/u);
  const pe = (processor) => [Buffer.from("MZ"), Buffer.alloc(58), words(64), Buffer.from("PE\0\0"), Buffer.from(Uint16Array.of(processor).buffer)];
  assert.match(small("windows", ...pe(0x8664)).said, /win_amd64, win32-x64/u);
  assert.match(small("old-windows", ...pe(0x14c)).said, /no packages for processor 0x14c/u);
  assert.match(small("text", Buffer.from("#!/bin/sh\n")).said, /not a program of Linux, macOS or Windows/u);
  const elf = readFileSync(STAPPENKAART);
  for (const length of [4, 40, 64, 4096]) assert.match(small("cut", elf.subarray(0, length)).said, /^error: .*(cut off|glibc|64-bit)/u);
});

test("a package is refused where it can't be right, and nothing is written", LIMIT, () => {
  const out = join(work, "refused");
  const words = ["--notices", notices, "--sbom", sbom, "--out", out];
  const text = dist("wheel.py", join(repository, "README.md"), ...words);
  assert.deepEqual([text.status, /not a program/u.test(text.said)], [2, true], text.said);
  const missing = dist("wheel.py", STAPPENKAART, "--notices", join(work, "nothing"), "--sbom", sbom, "--out", out);
  assert.deepEqual([missing.status, /there is no such file/u.test(missing.said)], [2, true], missing.said);
  const other = dist("archive.py", SMALL, "--notices", notices, "--sbom", sbom, "--out", out);
  assert.deepEqual([other.status, /is not stappenkaart/u.test(other.said)], [1, true], other.said);
  assert.deepEqual(existsSync(out) ? readdirSync(out) : [], []);
});
