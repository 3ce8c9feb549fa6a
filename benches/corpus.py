"""Writes the same cards for stappenkaart and for its peers. Takes a folder and a number of cards; the same number gives the same bytes.

    python3 benches/corpus.py FOLDER CARDS

Each card has 600 to 900 words, four to six steps, one warning in most steps, a table and a part for problems, in Dutch with an
English translation. `FOLDER/guide` is a guide, `FOLDER/hugo` a site for Hugo with the same texts, `FOLDER/plain` one for other tools.
"""

import os
import random
import subprocess
import sys
from pathlib import Path

TOOL = os.environ.get("STAPPENKAART", str(Path(__file__).resolve().parent.parent / "target/release/stappenkaart"))

# Dutch and English, word for word in the same order. `{}` is a name or a number that both share.
OBJECTS = [
    ("de bestelling", "the order"), ("het pakket", "the parcel"), ("de factuur", "the invoice"), ("het verzoek", "the request"),
    ("de afspraak", "the appointment"), ("het contract", "the contract"), ("de melding", "the notification"), ("het formulier", "the form"),
    ("de planning", "the schedule"), ("het rapport", "the report"), ("de lijst", "the list"), ("het dossier", "the file"),
]
TASKS = [
    ("verwerken", "Process"), ("controleren", "Check"), ("aanmaken", "Create"), ("bijwerken", "Update"), ("verzenden", "Send"),
    ("archiveren", "Archive"), ("aanvragen", "Request"), ("afronden", "Complete"),
]
NAMES = ["Opslaan", "Verzenden", "Beheer", "Overzicht", "Instellingen", "Zoeken", "Exporteren", "Details", "Contact", "Planbord"]
ACTIONS = [
    ("Klik op **{}** naast de regel van {} in het overzicht van vandaag.", "Click **{}** next to the line of {} in the overview of today."),
    ("Open het tabblad **{}** met de gegevens van {}.", "Open the tab **{}** with the data of {}."),
    ("Vul in het veld **{}** het nummer in dat op {} staat.", "In the field **{}**, enter the number that is on {}."),
    ("Kies **{}** in het menu boven {}.", "Choose **{}** in the menu above {}."),
    ("Zoek in de lijst **{}** de naam op die bij {} hoort.", "In the list **{}**, look up the name that belongs to {}."),
]
PROSE = [
    ("Een collega van de afdeling ziet {} meteen in de eigen werklijst.", "A colleague of the department sees {} in their own worklist immediately."),
    ("In dit scherm staan alle gegevens die bij {} horen.", "This screen has all the data that belongs to {}."),
    ("De klant krijgt een bericht zodra {} klaar is.", "The customer gets a message as soon as {} is ready."),
    ("Het systeem bewaart {} automatisch in het archief van de afdeling.", "The system stores {} in the archive of the department automatically."),
    ("Met deze kaart werk je snel en houd je {} netjes bij.", "With this card you work fast and keep {} tidy."),
]
WARNINGS = [
    ("Verwijder {} nooit zelf uit het systeem.", "Never delete {} from the system yourself.",
     "De gegevens zijn dan voorgoed weg.", "The data is then gone for ever."),
    ("Deel {} niet met collega's van een andere afdeling.", "Do not share {} with colleagues of another department.",
     "Dit is een datalek, en de klant moet dan een bericht krijgen.", "This is a data breach, and the customer must then get a message."),
    ("Sluit het scherm van {} niet tijdens het opslaan.", "Do not close the screen of {} while it is saving.",
     "Het systeem verliest dan je wijzigingen.", "The system then loses your changes."),
    ("Zet de status van {} nooit met de hand op gesloten.", "Never set the status of {} to closed by hand.",
     "De klant krijgt dan een verkeerd bericht.", "The customer then gets a wrong message."),
]
OUTCOMES = [("Je ziet {} in het overzicht, met een groen vinkje.", "You see {} in the overview, with a green tick.")]
STEPS = [
    ("Zoek {} op", "Look up {}"), ("Controleer {}", "Check {}"), ("Pas {} aan", "Change {}"), ("Bevestig {}", "Confirm {}"),
    ("Deel {}", "Share {}"), ("Rond {} af", "Complete {}"),
]
TROUBLES = [
    ("Het scherm van {} blijft leeg", "The screen of {} stays empty", "Waarschijnlijk laadt de pagina nog.", "The page is probably still loading."),
    ("De knop voor {} is grijs", "The button for {} is grey", "Je mist dan een recht in het systeem.", "You then lack a right in the system."),
]
GUIDE = """title = "Werkkaarten"
source = "nl"
languages = ["nl", "en"]

[category.werk]
name = "Dagelijks werk"
"""
HUGO = """baseURL = "/"
title = "Werkkaarten"
defaultContentLanguage = "nl"
defaultContentLanguageInSubdir = true
disableKinds = ["taxonomy", "term", "RSS", "sitemap"]
[languages.nl]
contentDir = "content/nl"
[languages.en]
contentDir = "content/en"
"""


class Writer:
    """Draws texts in two languages, and remembers which belong together."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.english = {}

    def say(self, pair, *slots):
        """A text and its translation, with the slots filled in; a slot is a name or a pair as well."""
        dutch = pair[0].format(*(slot if isinstance(slot, str) else slot[0] for slot in slots))
        english = pair[1].format(*(slot if isinstance(slot, str) else slot[1] for slot in slots))
        return self.keep(dutch, english)

    def keep(self, dutch, english):
        self.english[dutch] = english
        return dutch, english

    def action(self):
        pick = self.random.choice
        return self.say(pick(ACTIONS), pick(NAMES), pick(OBJECTS))


def card(writer, number):
    """One card as a list of lines, each a pair: Dutch and English. The lines are those of stappenkaart's dialect."""
    pick = writer.random.choice
    subject, task = pick(OBJECTS), pick(TASKS)
    head = subject[0][0].upper() + subject[0][1:]
    title = writer.keep(f"{head} {task[0]}, kaart {number}", f"{task[1]} {subject[1]}, card {number}")
    same = lambda text: (text, text)
    lines = [same("---"), ("title: " + title[0], "title: " + title[1]), same("category: werk"), same("owner: helpdesk"), same("verified: 2026-11-01"), same("---"), same("")]
    lines += [writer.say(pick(PROSE), subject), same("")]
    for step in range(writer.random.randint(4, 6)):
        lines += section(writer, step, pick(OBJECTS))
    lines += troubles(writer)
    return title, lines


def section(writer, step, subject):
    pick = writer.random.choice
    same = lambda text: (text, text)
    name = writer.say(STEPS[step], subject)
    lines = [tuple(f"## {text} {{#stap-{step + 1}}}" for text in name), same("")]
    prose = writer.say(pick(PROSE), subject)
    if writer.random.random() < 0.8:
        avoid, translated, result, so = pick(WARNINGS)
        lines += [same(f"> [!NOTICE]")]
        lines += [tuple("> " + text for text in writer.say((avoid, translated), subject))]
        lines += [tuple("> " + text for text in writer.keep(result, so))]
        lines += [same(f"> {{#gevaar-{step + 1}}}"), same("")]
    lines += [prose, same("")]
    for at in range(writer.random.randint(6, 9)):
        lines.append(tuple(f"{at + 1}. {text}" for text in writer.action()))
    lines += [same(""), same("> [!OUTCOME]"), tuple("> " + text for text in writer.say(OUTCOMES[0], subject)), same("")]
    return lines


def troubles(writer):
    same = lambda text: (text, text)
    lines = [tuple(f"## {text} {{#problemen kind=troubleshooting}}" for text in writer.keep("Als het niet lukt", "If it does not work")), same("")]
    for at, (title, english, cause, why) in enumerate(TROUBLES):
        subject = writer.random.choice(OBJECTS)
        lines += [tuple(f"### {text} {{#probleem-{at + 1}}}" for text in writer.say((title, english), subject)), same("")]
        lines += [writer.keep(cause, why), same("")]
        lines += [tuple(f"{n + 1}. {text}" for text in writer.action()) for n in range(2)] + [same("")]
    return lines


def main(folder, cards):
    writer = Writer(1)
    guide, hugo = folder / "guide", folder / "hugo"
    write(guide / "guide.toml", GUIDE)
    write(hugo / "hugo.toml", HUGO)
    for number in range(1, cards + 1):
        title, lines = card(writer, number)
        write(guide / "cards" / f"kaart-{number}" / "card.md", "\n".join(dutch for dutch, _ in lines))
        for at, lang in enumerate(["nl", "en"]):
            text = for_others([line[at] for line in lines])
            for site in [hugo, folder / "plain"]:
                write(site / "content" / lang / f"kaart-{number}.md", text)
    write(folder / "plain" / "content" / "index.md", "# Werkkaarten")
    for name, text in LAYOUTS.items():
        write(hugo / "layouts" / name, text)
    translate(guide, writer.english)


def for_others(lines):
    """The lines as the Markdown of other tools: no ids of warnings, and no attributes but an id."""
    kept = [line for line in lines if not line.startswith("> {#")]
    return "\n".join(line.replace(" kind=troubleshooting", "").replace("[!OUTCOME]", "[!TIP]").replace("[!NOTICE]", "[!WARNING]") for line in kept)


def translate(guide, english):
    """Makes the catalogs and the list of warnings with the tool itself, and fills the translations in."""
    quiet = dict(check=True, stdout=subprocess.DEVNULL)
    subprocess.run([TOOL, "warnings", "accept", guide], **quiet)
    subprocess.run([TOOL, "translate", "sync", guide], **quiet)
    for catalog in sorted(guide.rglob("en.po")):
        lines = catalog.read_text().split("\n")
        for at, line in enumerate(lines):
            if line.startswith('msgid "') and line != 'msgid ""' and lines[at + 1] == 'msgstr ""':
                lines[at + 1] = f'msgstr "{english_of(line[7:-1], english)}"'
        catalog.write_text("\n".join(lines))


GUIDES = {"helpdesk": "helpdesk", "Werkkaarten": "Work cards", "Dagelijks werk": "Daily work"}


def english_of(dutch, english):
    text = GUIDES.get(dutch) or english.get(dutch)
    if text is None:
        sys.exit(f"corpus.py: a text of the corpus has no translation: {dutch}")
    return text


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text + "\n")


# What a help center made with Hugo has: a head with search and languages, a trail, contents, the card, and links to its neighbours.
LAYOUTS = {
    "_default/baseof.html": """<!doctype html>
<html lang="{{ .Site.Language.Lang }}">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ .Title }} | {{ .Site.Title }}</title>
<meta name="description" content="{{ .Summary | plainify | truncate 150 }}">
{{ range .AllTranslations }}<link rel="alternate" hreflang="{{ .Language.Lang }}" href="{{ .RelPermalink }}">{{ end }}
<link rel="stylesheet" href="/site.css">
</head>
<body>
<header><a href="{{ "/" | relLangURL }}">{{ .Site.Title }}</a>
<nav>{{ range .AllTranslations }}<a href="{{ .RelPermalink }}" lang="{{ .Language.Lang }}">{{ .Language.Lang }}</a> {{ end }}</nav></header>
{{ block "main" . }}{{ end }}
<footer><p>{{ .Site.Title }}</p></footer>
</body>
</html>
""",
    "_default/single.html": """{{ define "main" }}<main>
<nav aria-label="Breadcrumb"><a href="{{ "/" | relLangURL }}">{{ .Site.Title }}</a> / {{ .Title }}</nav>
<article><h1>{{ .Title }}</h1>
<aside>{{ .TableOfContents }}</aside>
{{ .Content }}
</article>
<nav>{{ with .PrevInSection }}<a rel="prev" href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
{{ with .NextInSection }}<a rel="next" href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</nav>
</main>{{ end }}
""",
    "_default/list.html": """{{ define "main" }}<main><h1>{{ .Title }}</h1>
<ul>{{ range .Site.RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></main>{{ end }}
""",
    "_default/_markup/render-blockquote-alert.html": """<div class="alert {{ .AlertType }}" role="note">
<p class="signal"><svg aria-hidden="true" width="24" height="24" viewBox="0 0 24 24"><path d="M12 2 1 21h22z"/></svg>
{{ .AlertType }}</p>
{{ .Text }}
</div>
""",
}

if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
