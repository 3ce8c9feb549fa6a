// A guide of its own for what the demo does not have: all severities, steps that exclude each other, a picture of a whole screen, and
// texts that are not translated.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { openBrowser, serve, setting } from "./site.js";

const GUIDE = `title = "Printers"
source = "en"
languages = ["en", "ar"]
translation.warnings = "warn"
feedback-url = "https://example.com/report?card={card}&step={step}&lang={lang}"

[theme]
accent = "#7a1f5c"
logo = "logo.svg"

[category.office]
name = "Office"

[role.keeper]
name = "keeper of the printers"
get = "Have yourself named."
ask = "the head of your office"
`;

const CARD = `---
title: Replace the toner of the large printer
category: office
minutes: 5
---

With this card you replace the toner.

> [!REQUIRES]
> - \`keeper\`

> [!DANGER]
> Never open the printer while it is on.
> The current can kill you.
> {#live}

## Look what it needs {#look}

1. Read [the display](callout:display).
2. Choose what it says. {#choose choice=one}
   - The toner is low. {to=replace}
   - The printer is dirty. {to=clean}

![The page of the printer with its display](page.svg)

## Replace the toner {#replace then=end}

> [!WARNING]
> Do not touch the drum.
> It burns your skin.
> {#drum guards=out}

1. Open the lid.
2. Take the toner out. {#out}

> [!NOTICE]
> Do not shake the toner.
> It leaks.
> {#shake guards=in}

3. Put the new toner in. {#in}

| Colour | Number |
|---|---|
| black | 12 |
| red | 13 |

> [!OUTCOME]
> The display says that it is ready.

## Clean the printer {#clean}

> [!CAUTION]
> Wear gloves.
> The dust irritates your skin.
> {#dust}

1. Wipe the printer.
   > [!NOTE]
   > The keys \`Ctrl+Alt+Del\` and \`F5\` show **Settings > Devices > Printers** or **الإعدادات** > **Printers**.

[![A hand wipes the printer](poster.svg)](https://video.example.com/wipe) {length=1:20}

> [!OUTCOME]
> The printer is clean.
`;

const PICTURE = `<svg xmlns="http://www.w3.org/2000/svg" width="1920" height="1080" viewBox="0 0 1920 1080"><rect width="1920" height="1080" fill="#e8ecef"/><rect x="1400" y="700" width="300" height="120" fill="#09574f"/><text x="1420" y="770" font-size="40" fill="#fff">Display</text></svg>`;

const LOGO = `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="60" viewBox="0 0 200 60"><rect width="200" height="60" rx="9" fill="#7a1f5c"/></svg>`;

const CALLOUTS = `[display]
label = "Display"
x = 73
y = 65
width = 15
height = 11
`;

/** Builds the guide, with `change` made to its card, and with another picture of a screen and more settings on request. Returns its folder and address, what builds it again and what deletes it. */
export function buildStress(change = (card) => card, picture = PICTURE, settings = "") {
  const folder = mkdtempSync(join(tmpdir(), "stappenkaart-stress-"));
  const card = join(folder, "guide", "cards", "toner");
  mkdirSync(card, { recursive: true });
  writeFileSync(join(folder, "guide", "guide.toml"), settings + GUIDE);
  writeFileSync(join(folder, "guide", "logo.svg"), LOGO);
  writeFileSync(join(card, "page.svg"), picture);
  writeFileSync(join(card, "page.callouts.toml"), CALLOUTS);
  writeFileSync(join(card, "poster.svg"), PICTURE);
  const build = (change) => {
    writeFileSync(join(card, "card.md"), change(CARD));
    const words = ["build", join(folder, "guide"), "--out", join(folder, "site"), "--format", "html,checklist"];
    const { status, stderr } = spawnSync(setting("STAPPENKAART"), words, { encoding: "utf8" });
    assert.equal(status, 0, stderr);
  };
  build(change);
  const site = join(folder, "site");
  return { site, url: `${pathToFileURL(site)}/`, build, remove: () => rmSync(folder, { recursive: true }) };
}

/** A browser, the demo and this guide on servers of their own, and what closes and deletes all of it. */
export async function openWithStress() {
  const guide = buildStress();
  const [browser, server, printers] = await Promise.all([openBrowser(), serve(), serve(guide.site)]);
  const close = async () => {
    await browser.close();
    await server.close();
    await printers.close();
    guide.remove();
  };
  return { browser, server, printers, guide, close };
}
