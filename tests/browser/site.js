// The published site under test, and the ways to open it: from disk and from a server, in Debian's Chromium.

import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { dirname, extname, join, normalize, relative, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import { chromium } from "playwright-core";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const TYPES = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".pdf": "application/pdf",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".ttf": "font/ttf",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
  ".xml": "application/xml",
};

/** A variable that `tests/run` sets. */
export function setting(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: start the tests with tests/run`);
  return value;
}

/** The folder of the site. */
export const root = setting("STAPPENKAART_SITE");

/** The folder of the guide that the site was built from. */
export const content = setting("STAPPENKAART_CONTENT");

/** Every file under a folder, as sorted paths within it, with `/` between their parts. */
export function filesUnder(folder) {
  const entries = readdirSync(folder, { recursive: true }).map((path) => path.split(sep).join("/"));
  return entries.filter((path) => statSync(join(folder, path)).isFile()).sort();
}

/** The files of the site. */
export const files = filesUnder(root);

/** Its pages. */
export const pages = files.filter((path) => path.endsWith(".html"));

/** The page that leads to the languages. */
export const languageChooser = "index.html";

/** The cards of the site, each with its language and its pages. */
export const cards = pages.flatMap((path) => {
  const parts = path.split("/");
  if (parts.length !== 3 || parts[2] !== "index.html") return [];
  return [{ lang: parts[0], id: parts[1], page: path, checklist: `${dirname(path)}/checklist.html` }];
});

if (cards.length === 0) throw new Error(`there are no cards in ${root}`);

/** How many warnings a card owes, counted in its source only by the markers of its blocks. */
export function owedWarnings(id) {
  return countMarks(join(content, "cards", id, "card.md"));
}

function countMarks(path) {
  const text = readFileSync(path, "utf8");
  const own = text.match(/^\s*>\s*\[!(DANGER|WARNING|CAUTION|NOTICE)\]/gm) ?? [];
  const included = [...text.matchAll(/\[!INCLUDE \[[^\]]*\]\(([^)]+)\)\]/g)].map((match) => join(dirname(path), match[1]));
  return own.length + included.map(countMarks).reduce((sum, count) => sum + count, 0);
}

const FONTS = fileURLToPath(new URL("fonts.conf", import.meta.url));

/** Opens a browser with a profile of its own, and with the fonts that a file for fontconfig names. Whoever opens it closes it. */
export function openBrowser(fonts = FONTS, flags = []) {
  const env = { ...process.env, FONTCONFIG_FILE: fonts };
  return chromium.launch({ executablePath: setting("CHROMIUM"), args: [...FLAGS, ...flags], headless: true, env });
}

/** Serves a site, the one under test or another, on a free port of this machine, in a folder of the server: `base`. What it serves can
 * be replaced later (`folder`), it can stop to answer (`isDown`), and it can send pages in parts, as a slow network does (`isSlow`). */
export async function serve(folder = root, base = "/") {
  const state = { folder, isDown: false, isSlow: false };
  const server = createServer((request, response) => {
    if (state.isDown) request.socket.destroy();
    else answer(state, base, request, response);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return Object.assign(state, { url: `http://127.0.0.1:${server.address().port}${base}`, close });
}

function answer({ folder, isSlow }, base, request, response) {
  const asked = decodeURIComponent(new URL(request.url, "http://127.0.0.1").pathname);
  if (!asked.startsWith(base)) {
    response.writeHead(404).end();
    return;
  }
  const within = asked.slice(base.length);
  const path = join(folder, normalize(within === "" || within.endsWith("/") ? `${within}index.html` : within));
  if (relative(folder, path).startsWith("..") || !statSync(path, { throwIfNoEntry: false })?.isFile()) {
    response.writeHead(404).end();
    return;
  }
  const headers = { "content-type": TYPES[extname(path)] ?? "application/octet-stream" };
  // As a server does that knows the compressed files of a site.
  const small = existsSync(`${path}.br`) && request.headers["accept-encoding"]?.includes("br");
  if (small) headers["content-encoding"] = "br";
  response.writeHead(200, headers);
  const bytes = readFileSync(small ? `${path}.br` : path);
  if (isSlow && extname(path) === ".html") inParts(bytes, response);
  else response.end(bytes);
}

function inParts(bytes, response) {
  const size = Math.ceil(bytes.length / 12);
  const send = (from) => {
    response.write(bytes.subarray(from, from + size));
    if (from + size < bytes.length) setTimeout(send, 30, from + size);
    else response.end();
  };
  send(0);
}

/** The address of the site on disk, in the form that a browser takes. */
export const diskUrl = `${pathToFileURL(root)}/`;

/** Collects what goes wrong on a page: errors on its console or in its scripts, and requests without an answer. */
export function listen(page) {
  const complaints = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`script: ${error.message}`));
  page.on("requestfailed", (request) => complaints.push(`request: ${request.url()} ${request.failure()?.errorText}`));
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`answer ${response.status()}: ${response.url()}`);
  });
  return complaints;
}

/** Complaints of pages that were left: without those about their last requests, which are broken off. */
export function lasting(complaints) {
  return complaints.filter((complaint) => !complaint.endsWith("net::ERR_ABORTED"));
}

/** Does something with a page in a context of its own, about which the browser has nothing to complain. `leaves` if the page is left on
 * the way, so that its last requests are broken off. */
export async function inContext(browser, { leaves = false, ...view }, work) {
  const context = await browser.newContext({ reducedMotion: "reduce", ...view });
  try {
    const page = await context.newPage();
    const complaints = listen(page);
    await work(page, context);
    assert.deepEqual(leaves ? lasting(complaints) : complaints, []);
  } finally {
    await context.close();
  }
}

/** The text without what layout may change: blanks, soft hyphens, and the case of signal words. */
export function letters(text) {
  return text.normalize("NFKC").replaceAll("\u00ad", "").replace(/\s+/gu, "").toLowerCase();
}
