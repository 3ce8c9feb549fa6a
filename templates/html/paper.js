// A reader comes from paper by its QR code: says whether the paper is old, and which warnings have changed since. The address says what
// was printed, and the page what it is now; nothing is asked of a server.
(() => {
  const state = document.querySelector("[data-paper]");
  if (!state) return;

  const parts = (seal) => (/^[0-9a-f]{8}(\.[0-9a-f]{6})*$/.test(seal) ? seal.split(".") : undefined);

  const line = (words) => {
    const paragraph = document.createElement("p");
    paragraph.textContent = words;
    state.append(paragraph);
  };

  // The warnings of the page that the paper does not have, as links.
  const changed = (now, before) => {
    const anchors = state.dataset.warnings.trim().split(/\s+/);
    const list = document.createElement("ul");
    now.forEach((mark, at) => {
      if (before.includes(mark)) return;
      const avoid = document.getElementById(anchors[at])?.querySelector(".avoid");
      if (!avoid) return;
      const link = document.createElement("a");
      link.href = `#${anchors[at]}`;
      link.textContent = avoid.textContent;
      link.lang = avoid.closest("[lang]").lang;
      const item = document.createElement("li");
      item.append(link);
      list.append(item);
    });
    return list;
  };

  // What was recorded since the paper was printed: the revisions come newest first, and one of them can be that of the paper.
  const since = (seal) => {
    const revisions = [...document.querySelectorAll("[data-seal]")];
    const printed = revisions.findIndex((revision) => revision.dataset.seal === seal);
    const newer = revisions.slice(0, printed === -1 ? undefined : printed);
    revisions.forEach((revision) => revision.classList.toggle("is-newer", newer.includes(revision)));
    const section = document.getElementById("page_changes");
    if (!section) return;
    section.querySelector("details").open = true;
    const link = document.createElement("a");
    link.href = "#page_changes";
    link.textContent = document.getElementById("page_changes_title").textContent;
    state.append(link);
  };

  const tell = () => {
    const seal = location.hash.match(/^#paper=(.*)$/)?.[1];
    state.replaceChildren();
    state.hidden = seal === undefined;
    if (state.hidden) return;
    const [now, before] = [parts(state.dataset.paper), parts(seal)];
    state.classList.toggle("is-current", before?.[0] === now[0]);
    if (!before) return line(state.dataset.unknown);
    if (before[0] === now[0]) return line(state.dataset.current);
    line(state.dataset.older);
    since(seal);
    const list = changed(now.slice(1), before.slice(1));
    if (list.children.length > 0) {
      line(state.dataset.changed);
      state.append(list);
    }
    if (before.slice(1).some((mark) => !now.includes(mark))) line(state.dataset.gone);
  };

  tell();
  addEventListener("hashchange", tell);
})();
