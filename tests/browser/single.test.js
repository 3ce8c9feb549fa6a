// Cards away from their site: each as one file, opened from disk, and as a fragment, on a page of a help center.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";

import { SMALL, VIEWS, overflow, violations } from "./look.js";
import { content, filesUnder, listen, openBrowser, owedWarnings, setting } from "./site.js";

const LIMIT = { timeout: 600_000 };
const LANGUAGES = ["nl", "en", "ar", "ja"];
const HOSTS = ["plain", "zendesk", "intercom", "confluence", "sharepoint", "freshdesk"];
const CARD = "zakelijke-track-trace";

let browser;
let folder;

function build(guide, ...words) {
  const all = ["build", guide, "--lang", LANGUAGES.join(","), "--cache", join(folder, "cache"), ...words];
  const { status, stderr } = spawnSync(setting("STAPPENKAART"), all, { encoding: "utf8" });
  assert.equal(status, 0, stderr);
}

before(async () => {
  folder = mkdtempSync(join(tmpdir(), "stappenkaart-single-"));
  build(content, "--format", "single-file", "--out", join(folder, "single"));
  const guide = join(folder, "guide");
  cpSync(content, guide, { recursive: true });
  const text = readFileSync(join(guide, "guide.toml"), "utf8");
  writeFileSync(join(guide, "guide.toml"), `url = "https://help.example/"\n${text}`);
  for (const host of HOSTS) build(guide, "--format", "fragment", "--host", host, "--out", join(folder, host));
  browser = await openBrowser();
});

after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

async function open(path, view, work) {
  const context = await browser.newContext({ reducedMotion: "reduce", ...view });
  try {
    const page = await context.newPage();
    const [complaints, requests] = [listen(page), []];
    page.on("request", (request) => requests.push(request.url()));
    await page.goto(pathToFileURL(path).href);
    await work(page);
    return { complaints, requests: requests.filter((url) => !url.startsWith("data:")) };
  } finally {
    await context.close();
  }
}

const singles = () => filesUnder(join(folder, "single")).filter((path) => path.endsWith("-single.html"));

for (const [name, view] of Object.entries({ ...VIEWS, small: SMALL })) {
  test(`a card as one file opens from disk without a request: ${name}`, LIMIT, async () => {
    const files = singles();
    assert.equal(files.length, LANGUAGES.length * 3);
    for (const file of files) {
      const path = join(folder, "single", file);
      const seen = await open(path, view, async (page) => {
        assert.deepEqual(await violations(page, { enhanced: name !== "phone" }), [], file);
        assert.deepEqual(await overflow(page), [], file);
        const warnings = page.locator(".card-body [role=note].warning").filter({ visible: true });
        assert.equal(await warnings.count(), owedWarnings(file.split("/")[1]), file);
        const broken = await page.locator("img").evaluateAll((all) => all.filter((image) => !image.naturalWidth).length);
        assert.equal(broken, 0, file);
        const loaded = await page.evaluate(() => document.fonts.ready.then((fonts) => [...fonts].filter((font) => font.family.includes("Atkinson") && font.status === "loaded").length));
        assert.ok(loaded > 0, file);
      });
      assert.deepEqual(seen.complaints, [], file);
      assert.deepEqual(seen.requests, [pathToFileURL(path).href], file);
    }
  });
}

test("ticks, one step at a time, enlarged pictures and practice work in one file", LIMIT, async () => {
  const path = join(folder, "single", "nl", CARD, `${CARD}-single.html`);
  const seen = await open(path, VIEWS.wide, async (page) => {
    await page.locator("[data-tick]").first().check();
    assert.match(await page.locator(".bar-done").innerText(), /1/);
    await page.locator("[data-enlarge]").first().click();
    assert.ok(await page.locator("dialog.lightbox img").evaluate((image) => image.naturalWidth > 0));
    await page.keyboard.press("Escape");
    await page.locator("[data-focus-start]").first().click();
    assert.ok(await page.locator("[data-focus]").isVisible());
    await page.keyboard.press("Escape");
    await page.locator("[data-practice]").first().click();
    assert.ok(await page.locator("[data-practice-dialog]").isVisible());
    await page.locator("[data-begin]").click();
    assert.ok(await page.locator(".practice-view img").first().evaluate((image) => image.naturalWidth > 0));
  });
  assert.deepEqual(seen.complaints, []);
  assert.deepEqual(seen.requests, [pathToFileURL(path).href]);
});

test("a script or picture that was planted in the file is not loaded", LIMIT, async () => {
  const file = join(folder, "single", "nl", CARD, `${CARD}-single.html`);
  const planted = join(folder, "planted.html");
  const more = "<script>document.title = 'planted'</script><img src=\"https://example.com/a.png\" alt=\"\">";
  writeFileSync(planted, readFileSync(file, "utf8").replace("</main>", `${more}</main>`));
  const seen = await open(planted, VIEWS.wide, async (page) => assert.doesNotMatch(await page.title(), /planted/));
  assert.ok(seen.complaints.length >= 2, seen.complaints.join("\n"));
});

// As a help center shows an article: its own style sheet, and the title in a field of its own.
const STYLE = "body{font:16px/1.5 sans-serif;max-width:720px;margin:24px auto}img{max-width:100%;height:auto}td,th{border:1px solid #bbb;padding:6px}";

function article(host, lang, card) {
  const path = join(folder, host, lang, card, "fragment.html");
  const here = readFileSync(path, "utf8")
    .replaceAll(`https://help.example/${lang}/${card}/${card}-`, `${card}-`)
    .replaceAll(/<ac:image ac:alt="([^"]*)"[^>]*><ri:attachment ri:filename="([^"]*)"><\/ri:attachment><\/ac:image>/g, '<img alt="$1" src="$2">');
  const dir = lang === "ar" ? "rtl" : "ltr";
  const page = join(folder, host, lang, card, "article.html");
  const title = `<h1>${card}</h1>`;
  writeFileSync(page, `<!doctype html><html lang="${lang}" dir="${dir}"><meta charset="utf-8"><title>${card}</title><style>${STYLE}</style><body><main>${title}${here}</main></body></html>`);
  return page;
}

for (const host of HOSTS) {
  test(`a fragment for ${host} is an article that axe accepts, with its pictures and warnings`, LIMIT, async () => {
    for (const lang of LANGUAGES) {
      const page = article(host, lang, CARD);
      const seen = await open(page, VIEWS.wide, async (page) => {
        assert.deepEqual(await violations(page), [], lang);
        assert.deepEqual(await overflow(page), [], lang);
        const sizes = await page.locator("img").evaluateAll((all) => all.map((image) => image.naturalWidth));
        assert.equal(sizes.length, 4);
        assert.ok(sizes.every((size) => size > 900), sizes.join());
        const box = { intercom: "table", sharepoint: "table", confluence: "ac\\:structured-macro[ac\\:name=note]" }[host] ?? "blockquote";
        const boxes = page.locator(box).filter({ has: page.locator("p:first-child > strong:first-child") });
        assert.equal(await boxes.count(), owedWarnings(CARD), `${host} ${lang}`);
      });
      assert.deepEqual(seen.complaints, [], `${host} ${lang}`);
    }
  });
}
