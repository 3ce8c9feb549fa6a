// The PDFs of the site, as other tools see them: qpdf, poppler and the PDF/UA-1 checker outloud.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, test } from "node:test";

import { writeCopies } from "../browser/review.js";
import { cards, content, files, filesUnder, letters, root, setting } from "../browser/site.js";

const pdfs = files.filter((path) => path.endsWith(".pdf"));
const folder = mkdtempSync(join(tmpdir(), "stappenkaart-pdf-"));
const LIMIT = { timeout: 240_000 };

after(() => rmSync(folder, { recursive: true }));

/** Runs a tool; returns its exit code and its output. */
function run(command, ...words) {
  const { status, stdout, stderr, error } = spawnSync(command, words, { encoding: "utf8", timeout: 200_000 });
  if (error) throw error;
  return { status, said: stdout + stderr };
}

function assertFine(command, ...words) {
  const { status, said } = run(command, ...words);
  assert.equal(status, 0, said);
  return said;
}

/** The errors that outloud finds, by PDF; PDFs without an error are left out. */
function outloud(...paths) {
  const report = join(folder, "report.json");
  const { said } = run(setting("PYTHON"), "-c", "from outloud.cli import main; main()", "--json", report, ...paths);
  const { results } = JSON.parse(readFileSync(report, "utf8"));
  assert.equal(results.length, paths.length, said);
  return Object.fromEntries(results.map(({ path, error, findings }) => [path, error ? [error] : errors(path, findings)]).filter(hasSome));
}

const hasSome = ([, list]) => list.length > 0;

function errors(path, findings) {
  const told = findings.filter((finding) => finding.severity === "error" && !isRunningHead(path, finding));
  return told.map(({ rule, page, message, evidence }) => [rule, page, message, evidence].join(": "));
}

// outloud mistakes a running head for lost text when it is not on every page. No text is lost if the tags contain the
// same words, as one text or as two (category and title).
function isRunningHead(path, { rule, count, evidence }) {
  if (rule !== "TAG-002" || count !== 1) return false;
  const quoted = assertFine("pdfinfo", "-struct-text", path).matchAll(/^\s*"(.*)"$/gm);
  const tagged = letters([...quoted].map((match) => match[1]).join(""));
  const words = evidence.replace(/…$/, "").split(/\s+/);
  return words.some((_, at) => [words.slice(0, at), words.slice(at)].every((part) => tagged.includes(letters(part.join("")))));
}

test("every card has both its PDFs", () => {
  const expected = cards.flatMap(({ lang, id }) => [`${lang}/${id}/${id}.pdf`, `${lang}/${id}/${id}-checklist.pdf`]);
  assert.deepEqual(pdfs, expected.sort());
});

for (const path of pdfs) {
  test(`${path} is sound, tagged, titled and contains its fonts`, LIMIT, () => {
    const file = join(root, path);
    assertFine("qpdf", "--check", file);
    const facts = assertFine("pdfinfo", file);
    assert.match(facts, /^Tagged:\s+yes$/m);
    assert.match(facts, /^Title:\s+\S/m);
    assert.match(facts, /^Page size:.*\(A4\)$/m);
    const fonts = assertFine("pdffonts", file).trim().split("\n").slice(2);
    assert.ok(fonts.length > 0, "no fonts, so no text");
    // The last columns: embedded, subset, with Unicode, and the two numbers of the object.
    assert.deepEqual(fonts.filter((line) => !/\byes\s+(yes|no)\s+yes\s+\d+\s+\d+$/.test(line)), []);
  });
}

// The line at the head or foot of each page is not part of the text, as PDF/UA-1 7.8 says; outloud mistakes a long one for
// prose.
const isRunningLine = (error) => /^TAG-002: \d+: 1 line\(s\) of prose are marked \/Artifact/.test(error);

test("outloud finds no PDF/UA-1 error", LIMIT, () => {
  const found = Object.entries(outloud(...pdfs.map((path) => join(root, path))));
  const errors = found.map(([path, errors]) => [path, errors.filter((error) => !isRunningLine(error))]);
  assert.deepEqual(errors.filter(([, errors]) => errors.length > 0), []);
});

test("what changed is on the paper of a guide and of its binder; outloud and qpdf find nothing", LIMIT, () => {
  const [guide, out] = [join(folder, "changed"), join(folder, "changed-site")];
  cpSync(content, guide, { recursive: true });
  const day = (seconds) => ({ env: { ...process.env, SOURCE_DATE_EPOCH: `${seconds}` } });
  const tool = (options, ...words) => {
    const { status, stdout, stderr } = spawnSync(setting("STAPPENKAART"), words, { encoding: "utf8", timeout: 200_000, ...options });
    assert.equal(status, 0, stdout + stderr);
  };
  tool(day(1_793_000_000), "changes", "record", guide);
  const card = join(guide, "cards/zakelijke-track-trace/card.md");
  writeFileSync(card, readFileSync(card, "utf8").replace("Dit resulteert in een foutmelding.", "Dit geeft een foutmelding."));
  tool(day(1_794_000_000), "warnings", "accept", "--reason", "clearer", guide);
  // The translations of the warning are stale now.
  tool(day(1_794_000_000), "changes", "record", "--lang", "nl", guide);
  tool({}, "build", guide, "--no-cache", "--lang", "nl", "--format", "pdf,binder", "--out", out);
  const printed = filesUnder(out).filter((path) => path.endsWith("track-trace.pdf") || path.endsWith("binder.pdf"));
  assert.equal(printed.length, 2);
  for (const path of printed) {
    assertFine("qpdf", "--check", join(out, path));
    const text = assertFine("pdftotext", join(out, path), "-").replace(/\s+/g, " ");
    assert.match(text, /Wat is er veranderd.*Dit resulteert in een foutmelding\..*Dit geeft een foutmelding\./);
  }
  const found = Object.values(outloud(...printed.map((path) => join(out, path)))).flat();
  assert.deepEqual(found.filter((error) => !isRunningLine(error)), []);
});

test("review copies are sound, tagged, and say what they are; outloud and qpdf find nothing", LIMIT, () => {
  const { copies, remove } = writeCopies("pdf");
  const paths = copies.map(({ path }) => path);
  for (const path of paths) {
    assertFine("qpdf", "--check", path);
    const facts = assertFine("pdfinfo", path);
    assert.match(facts, /^Tagged:\s+yes$/m);
    assert.match(facts, /^Title:\s+\S/m);
    assert.match(facts, /^Page size:.*\(A4\)$/m);
    const tree = assertFine("pdfinfo", "-struct", path);
    assert.match(tree, /^\s+TH\b/m);
    for (const { id } of cards) assert.match(assertFine("pdftotext", path, "-"), new RegExp(`${id}/`));
  }
  const found = outloud(...paths);
  remove();
  assert.deepEqual(found, {});
});

test("every printed format is sound and tagged, in two languages too, and the same on every run; outloud finds nothing", LIMIT, () => {
  const write = (out, langs) => {
    assertFine(setting("STAPPENKAART"), "build", content, "--no-cache", "--format", "card,leaflet,pocket,poster,binder,category-binder", "--lang", langs, "--out", out);
    return filesUnder(out).filter((path) => path.endsWith(".pdf"));
  };
  const [out, again] = [join(folder, "prints"), join(folder, "again")];
  const printed = write(out, "nl+en,nl+ar,ja");
  const ofCategories = printed.filter((path) => path.endsWith("-binder.pdf")).length;
  assert.ok(ofCategories >= 4 && ofCategories % 4 === 0, "each language has the same");
  assert.equal(printed.length - ofCategories, 4 * (4 * cards.length / 6 + 1) + 2 * cards.length / 6);
  for (const path of write(again, "nl+en")) assert.ok(readFileSync(join(again, path)).equals(readFileSync(join(out, path))), path);
  for (const path of printed) {
    assertFine("qpdf", "--check", join(out, path));
    assert.match(assertFine("pdfinfo", join(out, path)), /^Tagged:\s+yes$/m);
  }
  // One of each form: the checker takes seconds for each page.
  const isLooked = (path) => path === "en/binder.pdf" || path === "en/gebruiker-autoriseren-binder.pdf" || (path.includes("eerste-keer-inloggen") && /^(en|nl\+en)\//.test(path));
  const looked = printed.filter(isLooked);
  assert.equal(looked.length, 7);
  const found = Object.entries(outloud(...looked.map((path) => join(out, path))));
  // The title and the number of a small page, and the two lines at the head and the foot of a sheet in two languages.
  const isOfThePage = (error) => /^TAG-002: \d+: [12] line\(s\) of prose are marked \/Artifact/.test(error);
  const errors = found.map(([path, errors]) => [path, errors.filter((error) => !isOfThePage(error))]);
  assert.deepEqual(errors.filter(([, errors]) => errors.length > 0), []);
});

test("a checklist is one page", LIMIT, () => {
  // Two pages are allowed where each text also has the label for missing translations.
  const isTranslated = (path) => !readFileSync(join(root, dirname(path), "checklist.html"), "utf8").includes('class="partly"');
  const checklists = pdfs.filter((path) => path.endsWith("-checklist.pdf") && isTranslated(path));
  assert.ok(checklists.length > 0);
  for (const path of checklists) {
    assert.match(assertFine("pdfinfo", join(root, path)), /^Pages:\s+1$/m, path);
  }
});

test("planted defects are found", LIMIT, () => {
  const plain = join(folder, "plain.pdf");
  assertFine("qpdf", "--qdf", "--object-streams=disable", join(root, pdfs[0]), plain);
  const text = readFileSync(plain, "latin1");
  assert.match(text, /\/Marked true/);
  const untagged = join(folder, "untagged.pdf");
  writeFileSync(untagged, text.replaceAll("/Marked true", "/Marked null"), "latin1");
  assert.match(outloud(untagged)[untagged]?.join() ?? "nothing", /DOC-001/);
  const torn = join(folder, "torn.pdf");
  writeFileSync(torn, readFileSync(join(root, pdfs[0])).subarray(0, -2000));
  assert.notEqual(run("qpdf", "--check", torn).status, 0);
});

// Writes a guide of these cards and builds its PDFs. Returns the words of one of them, on one line.
function wordsOf(cards, path) {
  const guide = mkdtempSync(join(folder, "guide-"));
  writeFileSync(join(guide, "guide.toml"), 'title = "Printers"\nsource = "en"\nlanguages = ["en"]\n\n[category.office]\nname = "Office"\n');
  for (const [id, text] of Object.entries(cards)) {
    mkdirSync(join(guide, "cards", id), { recursive: true });
    writeFileSync(join(guide, "cards", id, "card.md"), `---\ntitle: ${id}\ncategory: office\n${text}`);
    writeFileSync(join(guide, "cards", id, "poster.svg"), '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="60"/>');
  }
  assertFine(setting("STAPPENKAART"), "build", guide, "--out", join(guide, "site"));
  return assertFine("pdftotext", join(guide, "site", path), "-").replaceAll("\u00a0", " ").replace(/\s+/gu, " ");
}

test("paper names the card and step of a link, the address of a film, and keys", LIMIT, () => {
  const trouble = `---

## Look {#look}

1. Go on with [its words](card:toner#put).
2. Press \`Ctrl+F5\`.

[![A hand turns the knob](poster.svg)](https://video.example.com/knob) {length=0:45}
`;
  const toner = "---\n\n## Open {#open}\n\n1. Open it.\n\n## Put it in {#put}\n\n1. Put it in.\n";
  const words = wordsOf({ trouble, toner }, "en/trouble/trouble.pdf");
  assert.match(words, /its words \(card “toner”, step 2\)\./);
  assert.match(words, /Watch the video 0:45 https:\/\/video\.example\.com\/knob/);
  assert.match(words, /Press Ctrl ?\+ ?F5 ?\./);
});

test("a card of facts says on paper that it is one, and has its warnings", LIMIT, () => {
  const toner = "kind: reference\n---\n\n## Lamps {#lamps kind=about}\n\n> [!DANGER]\n> Never touch a lamp.\n> It can burn you.\n> {#touch}\n\nGreen is ready.\n";
  const words = wordsOf({ toner }, "en/toner/toner.pdf");
  assert.match(words, /^Reference (• )?Office toner .*Danger Never touch a lamp\..*Green is ready\./);
});
