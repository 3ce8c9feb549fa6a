// Keeps the pages of the reader's language for when there is no connection, and says when a page is such a copy or an old one.
// Only over http and https: a page on disk is there anyway. `offline.js` is the worker that does it.
"use strict";

{
  const { keep } = document.currentScript.dataset;
  const root = new URL(keep || "./", location.href).href;
  const { lang } = document.documentElement;
  const notice = document.querySelector("[data-kept]");

  // A page in a frame may have to do without workers.
  const workers = () => {
    try { return /^https?:$/.test(location.protocol) ? navigator.serviceWorker : undefined; } catch { return undefined; }
  };
  const container = workers();

  const ask = (worker, question) => new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", ({ data }) => resolve(data), { once: true });
    port1.start();
    worker.postMessage({ ...question, lang, url: location.href }, [port2]);
  });

  const say = (part, isShown) => {
    if (!notice) return;
    notice.querySelector(`[data-kept-${part}]`).hidden = !isShown;
    notice.hidden = !notice.querySelector("p:not([hidden])");
  };

  const sayCopy = (saved) => {
    const time = notice?.querySelector("time");
    if (time && saved) {
      time.dateTime = saved;
      time.textContent = new Date(saved).toLocaleString(lang, { dateStyle: "medium", timeStyle: "short" });
    }
    say("copy", true);
  };

  // What this page is made of, to compare it with what the server has later.
  let known = null;

  const look = async () => {
    if (!known || !container.controller) return;
    const { digest } = await ask(container.controller, { want: "newest" });
    if (!digest) return;
    say("copy", false);
    say("newer", digest !== known);
  };

  const start = async () => {
    const link = document.createElement("link");
    link.rel = "manifest";
    link.href = new URL(`${lang}/app.webmanifest`, root).href;
    document.head.append(link);
    if (container.controller) {
      const { digest, isCopy, saved } = await ask(container.controller, { want: "state" });
      known = digest;
      if (isCopy) sayCopy(saved);
    }
    await container.register(new URL("offline.js", root).href, { scope: root, updateViaCache: "none" });
    const { active } = await container.ready;
    if (!location.href.startsWith(new URL(`${lang}/`, root).href) || navigator.connection?.saveData) return;
    const { isKept, digest } = await ask(active, { want: "keep" });
    known ??= digest;
    if (isKept) document.documentElement.dataset.offline = "";
  };

  if (container) {
    notice?.querySelector("button").addEventListener("click", () => location.reload());
    addEventListener("online", look);
    addEventListener("pageshow", ({ persisted }) => { if (persisted) look(); });
    document.addEventListener("visibilitychange", () => { if (!document.hidden) look(); });
    // Without room, permission or connection there is no copy; the page is complete without it.
    start().catch(() => {});
  }
}
