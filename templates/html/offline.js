// Shows the pages of a site when there is no connection. A page comes from the server whenever the server can be reached, so that no
// warning is ever older than what was published; a copy is shown only when it can't. A language is kept as a whole once one of its
// pages was visited: `offline.json` in its folder lists its files, each with a digest that the copy has to have.
"use strict";

const VERSION = "";
const root = registration.scope;
const PREFIX = `stappenkaart ${root} `;
const CACHE = PREFIX + VERSION;

const KEPT = /\.(html|js|css|svg|png|jpe?g|gif|webp|avif|woff2?|ttf|otf|webmanifest)$/;
const isPage = (path) => path.endsWith(".html");
// The name of such a file changes with what is in it.
const isHashed = (path) => /^assets\/[^/]+\.[0-9a-f]{10}\.\w+$/.test(path);

/** The path of a file from the root of the site, or `null` for what is never kept. */
const pathOf = (url) => {
  const { origin, pathname } = new URL(url);
  const base = new URL(root);
  if (origin !== base.origin || !pathname.startsWith(base.pathname)) return null;
  try {
    const path = decodeURIComponent(pathname.slice(base.pathname.length)).replace(/(^|\/)$/, "$1index.html");
    return KEPT.test(path.toLowerCase()) ? path : null;
  } catch {
    return null;
  }
};

// The same however an address writes its letters.
const keyOf = (path) => `${root}?kept=${encodeURIComponent(path)}`;
const addressOf = (path) => new URL(path.split("/").map(encodeURIComponent).join("/"), root).href;

const digestOf = async (body) => {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", body));
  return [...digest.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
};

const fresh = (url, redirect = "follow") => fetch(url, { cache: "no-cache", credentials: "same-origin", redirect });

const own = async () => (await caches.keys()).filter((name) => name.startsWith(PREFIX));

/** The copy of a file: of this version, or else of the one before. */
const copyOf = async (path) => {
  for (const name of [CACHE, ...(await own())]) {
    const copy = await caches.match(keyOf(path), { cacheName: name });
    if (copy) return copy;
  }
  return undefined;
};

const store = async (path, answer, body) => {
  const headers = new Headers(answer.headers);
  for (const name of ["vary", "content-encoding", "content-length"]) headers.delete(name);
  if (!headers.has("x-saved")) headers.set("x-saved", new Date().toISOString());
  await (await caches.open(CACHE)).put(keyOf(path), new Response(body, { headers }));
};

const forget = async (path) => {
  for (const name of await own()) await (await caches.open(name)).delete(keyOf(path));
};

// --- A language as a whole --------------------------------------------------------------------------------------------

const listOf = (lang) => `${lang}/offline.json`;

// What an older version kept is taken over if it is the same.
const keepFile = async ([path, digest]) => {
  const copy = await copyOf(path);
  if (copy) {
    const body = await copy.clone().arrayBuffer();
    if (await digestOf(body) === digest) return store(path, copy, body);
  }
  const answer = await fresh(addressOf(path));
  const body = await answer.arrayBuffer();
  if (!answer.ok || await digestOf(body) !== digest) throw new Error(`${path} is not what ${VERSION} has`);
  return store(path, answer, body);
};

// The list itself comes last: a language with a list is complete.
const keep = async (lang) => {
  const cache = await caches.open(CACHE);
  if (await cache.match(keyOf(listOf(lang)))) return true;
  const answer = await fresh(addressOf(listOf(lang)));
  if (!answer.ok) return false;
  const text = await answer.text();
  const { version, files } = JSON.parse(text);
  if (version !== VERSION) return false;
  const waiting = Object.entries(files);
  const one = async () => {
    for (let file = waiting.shift(); file; file = waiting.shift()) await keepFile(file);
  };
  await Promise.all([one(), one(), one(), one()]);
  await store(listOf(lang), answer, text);
  return true;
};

/** The languages that an older version kept. */
const keptLanguages = async () => {
  const languages = new Set();
  for (const name of await own()) {
    for (const { url } of await (await caches.open(name)).keys()) {
      const [, lang] = new URL(url).searchParams.get("kept")?.match(/^([^/]+)\/offline\.json$/) ?? [];
      if (lang) languages.add(lang);
    }
  }
  return languages;
};

addEventListener("install", (event) => {
  const takeOver = async () => {
    for (const lang of await keptLanguages()) await keep(lang);
    await skipWaiting();
  };
  event.waitUntil(takeOver());
});

addEventListener("activate", (event) => {
  const clear = async () => {
    for (const name of await own()) if (name !== CACHE) await caches.delete(name);
    await clients.claim();
  };
  event.waitUntil(clear());
});

// --- Answers ----------------------------------------------------------------------------------------------------------

// The copies that pages were made of, by the page.
const copies = new Set();
// What is being stored, so that a page does not hear of an older copy.
let storing = Promise.resolve();

// A site that no longer asks for this has no worker: then this one goes, with all that it kept.
const leaveIfGone = async () => {
  const answer = await fresh(addressOf("offline.js"));
  if (answer.status !== 404 && answer.status !== 410) return;
  for (const name of await own()) await caches.delete(name);
  await registration.unregister();
};

// Only a page of this site: not what a proxy or a login shows at its address.
const storePage = async (path, answer) => {
  const body = await answer.arrayBuffer();
  if (new TextDecoder().decode(body).includes("data-keep=")) await store(path, answer, body);
  else await leaveIfGone();
};

const copyFor = async (event, path) => {
  const copy = await copyOf(path);
  if (copy && event.resultingClientId) copies.add(event.resultingClientId);
  return copy;
};

const networkFirst = async (event, path) => {
  const { request } = event;
  const isVisit = request.mode === "navigate";
  let answer;
  try {
    answer = await (isVisit ? fresh(request.url, "manual") : fetch(request, { cache: "no-cache" }));
  } catch {
    return (await copyFor(event, path)) ?? Response.error();
  }
  if (answer.status >= 500) return (await copyFor(event, path)) ?? answer;
  if (isPage(path) && answer.ok && answer.type === "basic") {
    const stored = storePage(path, answer.clone()).catch(() => {});
    storing = Promise.all([storing, stored]);
    event.waitUntil(stored);
  }
  if (answer.status === 404 || answer.status === 410) event.waitUntil(forget(path));
  return answer;
};

const copyFirst = async (request, path) => (await copyOf(path)) ?? fetch(request);

addEventListener("fetch", (event) => {
  const { request } = event;
  const path = pathOf(request.url);
  if (request.method !== "GET" || request.headers.has("range") || path === null) return;
  event.respondWith(isHashed(path) ? copyFirst(request, path) : networkFirst(event, path));
});

const known = async (path) => {
  await storing;
  const copy = path && await copyOf(path);
  return copy ? { digest: await digestOf(await copy.clone().arrayBuffer()), saved: copy.headers.get("x-saved") } : {};
};

const newest = async (path) => {
  const answer = await fresh(addressOf(path));
  if (!answer.ok) return {};
  await storePage(path, answer);
  return known(path);
};

const answers = {
  state: async ({ path, client }) => ({ ...(await known(path)), isCopy: copies.has(client) }),
  keep: async ({ path, lang }) => ({ isKept: await keep(lang), ...(await known(path)) }),
  newest: ({ path }) => newest(path),
};

addEventListener("message", (event) => {
  const { want, lang, url } = event.data;
  const answer = answers[want]?.({ path: pathOf(url), lang, client: event.source?.id });
  const send = (data) => event.ports[0].postMessage(data);
  // Without a connection or without room.
  event.waitUntil(Promise.resolve(answer).then(send, () => send({})));
});
