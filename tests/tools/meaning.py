#!/usr/bin/env python3
"""Measures the QA check that detects a lost negation, on translations that people made of other software.

Takes gettext catalogs, writes them as the warnings of a guide, and counts what `stappenkaart check` reports:
once as they are, once with one negation deleted from each translation, once with all of them deleted.

    STAPPENKAART=target/release/stappenkaart python3 tests/tools/meaning.py [--half tune|held-out|both] [--misses N] [--slack PERCENT] FOLDER...

It reads the `.mo` files in the folders, such as target/checkers/catalogs, which tests/run makes of some packages of Debian, or
/usr/share/locale, and needs `msgunfmt` (gettext). Exits 1 when a direction with 1,000 pairs misses an aim (see DIRECTIONS). Tune the lists
of words on the half `tune` alone (the only one for which --misses shows texts); the number that counts is `held-out`.
"""
import argparse
import collections
import glob
import hashlib
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

# The upper limit of false alarms of each direction, in %. From German and French, source and translation are swapped: the
# text that we call the source was translated from the other one. From Dutch to German or French, both texts were translated
# from English, each by another person, so they differ more.
DIRECTIONS = {"en-nl": 2.0, "en-de": 2.0, "en-fr": 2.0, "nl-en": 2.0, "de-en": 3.0, "fr-en": 3.0, "nl-de": 3.5, "nl-fr": 4.0}
LEAST_CAUGHT, ENOUGH_PAIRS = 95.0, 1000
FOLDERS = {"nl": ("nl", "nl_NL"), "de": ("de", "de_DE"), "fr": ("fr", "fr_FR")}


# 1. Pairs

def catalogs(roots):
    """The `.mo` files by language, in an order that does not depend on the disk."""
    found = collections.defaultdict(list)
    for root in roots:
        for path in sorted(glob.glob(f"{root}/**/*.mo", recursive=True)):
            parts = pathlib.PurePath(path).parts
            folder = parts[-3] if parts[-2] == "LC_MESSAGES" else re.split(r"-(?=[a-z]{2}(?:_[A-Z]+)?$)", parts[-1][:-3])[-1]
            for lang, names in FOLDERS.items():
                if folder in names:
                    found[lang].append(path)
    return found


def messages(path):
    """(msgid, msgstr) of a compiled catalog, without plurals."""
    text = subprocess.run(["msgunfmt", "--no-wrap", path], capture_output=True, check=False).stdout.decode("utf-8", "replace")
    for block in text.split("\n\n"):
        fields, field = {}, None
        for line in block.splitlines():
            key, _, quoted = line.partition('"')
            if key:
                field = key.strip()
            if field and quoted:
                fields[field] = fields.get(field, "") + quoted.rpartition('"')[0]
        if fields.get("msgid") and fields.get("msgstr"):
            yield unquote(fields["msgid"]), unquote(fields["msgstr"])


def unquote(text):
    return re.sub(r"\\(.)", lambda m: {"n": "\n", "t": "\t"}.get(m[1], m[1]), text)


NO_PROSE = re.compile(r"[%{}<>\\`|$#@_&=~^*/\[\]\t\x00-\x08\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffd]|\n\s*\n|--|::|\.\.\.|\w\.\w|\b[A-Z]{2,} [A-Z]{2,}\b"
                      # A list in one line: "settings: - none - all".
                      r"|: [-–•·] "
                      # Values that look like a negation: the answer "no", the choice 'none'.
                      r"|\bNO\b|[\w,:] None\b|['\"‘“«] ?(?:no|none)\b|\bnone[,:]")


def is_prose(text):
    """Whether it is a natural-language sentence of 4 to 40 words, rather than a format string or a label."""
    letters = sum(c.isalpha() or c in " .,'’" for c in text)
    return (4 <= len(text.split()) <= 40 and text[0].isalpha() and text[0].isupper() and not text.isupper()
            and letters > 0.9 * len(text) and not NO_PROSE.search(text))


def numbers(text):
    return sorted(re.findall(r"\d+", text))


def english_pairs(roots):
    """{lang: {English: translation}}, the first translation of each text."""
    pairs = {lang: {} for lang in FOLDERS}
    for lang, paths in catalogs(roots).items():
        for path in paths:
            for source, translation in messages(path):
                if NO_PROSE.search(source) or NO_PROSE.search(translation):
                    continue
                source, translation = " ".join(source.split()), " ".join(translation.split())
                if is_prose(source) and is_prose(translation) and numbers(source) == numbers(translation):
                    if fold(source) != fold(translation) and not copies(source, translation):
                        pairs[lang].setdefault(source, translation)
    return pairs


def copies(source, translation):
    """Whether the translation repeats four words in a row of the source, such as a message that was left in English."""
    words = source.lower().split()
    translated = f" {' '.join(translation.lower().split())} "
    return any(f" {' '.join(words[at:at + 4])} " in translated for at in range(len(words) - 3))


def fold(text):
    return "".join(c for c in text.lower() if c.isalnum())


def directions(pairs):
    """{direction: [(English key, source, translation)]}: the English text decides to which half a pair belongs."""
    found = {}
    for direction in DIRECTIONS:
        source, target = direction.split("-")
        if source == "en":
            rows = [(key, key, text) for key, text in pairs[target].items()]
        elif target == "en":
            rows = [(key, text, key) for key, text in pairs[source].items()]
        else:
            both = pairs[source].keys() & pairs[target].keys()
            rows = [(key, pairs[source][key], pairs[target][key]) for key in both]
        sources = {}
        for row in sorted(rows):
            sources.setdefault(row[1], row)
        kept = unlike([row for row in sources.values() if MAY_DENY[source].search(row[1])])
        found[direction] = [row for row in kept if fold(row[1]) != fold(row[2]) and numbers(row[1]) == numbers(row[2])]
    return found


def unlike(rows):
    """At most two of the texts that begin or end with the same four words, so that a series of similar messages does not count as many."""
    seen, kept = collections.Counter(), []
    for row in rows:
        words = row[0].split()
        ends = {(0, *words[:4]), (1, *words[-4:])}
        if all(seen[end] < 2 for end in ends):
            seen.update(ends)
            kept.append(row)
    return kept


def half(key):
    return "held-out" if hashlib.sha256(key.encode()).digest()[0] % 2 else "tune"


# 2. Losses

# A wide pattern for sources that may deny something. The tool itself says which of them its check recognises.
MAY_DENY = {lang: re.compile(rf"\b(?:{words})\b", re.I) for lang, words in {
    "en": r"not|never|nothing|nobody|nowhere|none|no|cannot|neither|nor|\w+n['’]t",
    "nl": r"niet|geen|nooit|niets|niks|niemand|nergens|noch|geenszins",
    "de": r"nicht|kein\w*|nie|niemals|nichts|niemand\w*|nirgend\w*|weder|keines\w+",
    "fr": r"ne|n(?=['’])|pas|jamais|aucun\w*|rien|ni|nul\w*",
}.items()}

# The negations of each language, each with what is left after deleting it. A negation of two words leaves something of both.
# An entry marked KEEP looks like a negation but denies nothing.
KEEP = None
NEGATIONS = {
    "en": [
        (r"not only|not just|whether or not|or not|no later than|no\. ?(?=\d)|[\"“']no[\"”']", KEEP),
        (r"(neither)( .{1,60}? )(nor)", ("both", r"\2", "and")),
        (r"cannot|can not|can['’]t", "can"), (r"won['’]t", "will"),
        (r"(?:do|does|did)(?: not|n['’]t)", ""), (r"(\w+)n['’]t", r"\1"),
        (r"never", "always"), (r"nothing", "something"), (r"nobody", "somebody"), (r"no one", "someone"), (r"none", "some"),
        (r"nowhere", "somewhere"), (r"no longer", "still"), (r"not|neither|nor", ""), (r"no", "a"),
    ],
    "nl": [
        (r"niet alleen|al dan niet|wel of niet|of niet|niet later dan", KEEP),
        (r"(noch)( .{1,60}? )(noch)", ("en", r"\2", "en")),
        (r"nooit", "altijd"), (r"niets|niks", "iets"), (r"niemand", "iemand"), (r"nergens", "ergens"), (r"geen", "een"),
        (r"niet|geenszins", ""),
    ],
    "de": [
        (r"nicht nur|oder nicht|nicht zuletzt|nicht-\w+", KEEP),
        (r"(weder)( .{1,60}? )(noch)", ("sowohl", r"\2", "als auch")),
        (r"niemals|nie", "immer"), (r"nichts", "etwas"), (r"niemand(\w*)", r"jemand\1"), (r"nirgend(\w*)", r"irgend\1"),
        (r"keinesfalls|keineswegs|nicht", ""), (r"keinerlei", "irgendein"), (r"kein(\w*)", r"ein\1"),
    ],
    "fr": [
        (r"non seulement|pas seulement|ou non|ou pas|non plus|si jamais|n['’]importe|à moins (?:que|qu['’]) ?.{1,40}? (?:ne|n['’])", KEEP),
        (r"((?:ne |n['’])(?:[^ .!?]+ ){0,5}?ni )((?:[^ .!?]+ ){1,9}?)(ni )", ("", r"\2", "et ")),
        (r"(aucune?|rien|personne|nulle?|jamais)( (?:[^ .!?]+ ){0,12}?)(ne |n['’])", ("un", r"\2", "")),
        (r"(ne |n['’])((?:[^ .!?]+ ){0,5}?)(plus jamais|pas|jamais|plus|aucune?|rien|personne|point|guère|nulle?|ni)", ("", r"\2", "")),
        (r"(ne |n['’])((?:[^ .!?]+ ){1,6}?)(?:que|qu['’])", KEEP),
        (r"ne |n['’]", ""), (r"jamais", "toujours"), (r"aucun(e?)", r"un\1"), (r"non pas|pas|non|rien", ""),
    ],
}


def negations(text, lang):
    """The negations of a text as (start, end, what is left), from left to right."""
    found, taken = [], [False] * len(text)
    for pattern, stays in NEGATIONS[lang]:
        # A French elision ends with its apostrophe, and a new word begins after it.
        for match in re.finditer(rf"(?<![\w-])(?:{pattern})(?:(?![\w-])|(?<=['’ ]))", text, re.I):
            spans = [match.span()] if not isinstance(stays, tuple) else [match.span(1), match.span(3)]
            if any(any(taken[start:end]) for start, end in spans):
                continue
            for start, end in spans:
                taken[start:end] = [True] * (end - start)
            if stays is not KEEP:
                found.append((*match.span(), match.expand("".join(stays))))
    return sorted(found)


def lose(text, lost):
    for start, end, stays in sorted(lost, reverse=True):
        text = text[:start] + stays + text[end:]
    text = re.sub(r"\s+([.,!?])", r"\1", " ".join(text.split()))
    return text[:1].upper() + text[1:]


def losses(key, text, lang):
    """The text without one of its negations, and without all of them, or None if it has none."""
    found = negations(text, lang)
    if not found:
        return None
    one = found[hashlib.sha256(key.encode()).digest()[1] % len(found)]
    return lose(text, [one]), lose(text, found)


def silent(text):
    """The text as nonsense words: it loses every negation, but no number or mark."""
    return re.sub(r"[^\W\d_]+", "Xyzzy", text)


# 3. The tool

SENTENCE_END = re.compile(r"(?<=[.!?…])([\"'”’»)]*)\s+(?=[^\w]*[^\W\d_a-zß-öø-ÿ])")
LOST = re.compile(r"the warning `(w-\d+)` has a translation that lost ")
REFUSED = re.compile(r"the warning `(w-\d+)` ")
CARD_SIZE = 100


class Guide:
    """A guide with one warning for each row. The tool itself creates the catalogs."""

    def __init__(self, folder, direction, rows):
        self.folder, self.rows = pathlib.Path(folder), rows
        self.source, self.target = direction.split("-")
        languages = f'source = "{self.source}"\nlanguages = ["{self.source}", "{self.target}"]'
        self.write("guide.toml", f'title = "Measurement"\n{languages}\n\n[category.c]\nname = "Pairs"\n')
        for start in range(0, len(rows), CARD_SIZE):
            self.write(f"cards/p-{start // CARD_SIZE:03}/card.md", card(rows, start))
        self.run("translate", "sync", ".", "--lang", self.target, check=True)
        self.catalogs = {path: path.read_text("utf-8") for path in sorted(self.folder.glob("cards/*/*.po"))}
        self.parted = set(re.findall(r'msgctxt "(w-\d+)\.consequence"', "".join(self.catalogs.values())))

    def write(self, name, text):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")

    def run(self, *arguments, check=False):
        command = [os.environ["STAPPENKAART"], *arguments]
        done = subprocess.run(command, cwd=self.folder, capture_output=True, text=True, check=False)
        if check and done.returncode:
            sys.exit(done.stderr)
        return done.stdout

    def parts(self, number, text):
        """A translation in the parts that the tool expects: what to avoid, and the sentences after it. None if it has no such parts."""
        if f"w-{number}" not in self.parted:
            return {"avoid": text}
        end = SENTENCE_END.search(text)
        return end and {"avoid": text[:end.end(1)], "consequence": text[end.end():]}

    def check(self, translations):
        """The ids of the warnings whose translation lost a negation, and the ids of those that are refused for another reason."""
        filled = {}
        for number, text in translations.items():
            for part, words in (self.parts(number, text) or {}).items():
                filled[f"w-{number}.{part}"] = words
        for path, catalog in self.catalogs.items():
            entry = re.compile(r'(msgctxt "([^"]+)"\nmsgid (?:".*"\n)+)msgstr ""')
            path.write_text(entry.sub(lambda m: m[1] + f'msgstr "{quoted(filled.get(m[2], ""))}"', catalog), "utf-8")
        found = [json.loads(line) for line in self.run("check", ".", "--message-format", "json").splitlines()]
        messages = [problem["message"] for problem in found if problem["code"] == "SK301"]
        lost = {match[1] for match in map(LOST.match, messages) if match}
        refused = {match[1] for match in map(REFUSED.match, messages) if match} - lost
        return numbers_of(lost) & translations.keys(), numbers_of(refused) & translations.keys()


def card(rows, start):
    lines = [f"---\ntitle: Pairs {start}\ncategory: c\n---\n\nWords.\n\n## Step {{#step}}\n"]
    for number, row in enumerate(rows[start:start + CARD_SIZE], start):
        # The prose sampled here contains no markup of the cards.
        lines.append(f"> [!NOTICE]\n> {row[1]}\n> {{#w-{number}}}\n\n1. Press it. {{#a-{number}}}\n")
    return "\n".join(lines)


def quoted(text):
    return text.replace("\\", "\\\\").replace('"', '\\"')


def numbers_of(ids):
    return {int(name.removeprefix("w-")) for name in ids}


# 4. The measurement

def measure(direction, rows):
    """What the tool reports for a direction's pairs, as texts by kind, or None if it does not speak a language."""
    with tempfile.TemporaryDirectory() as folder:
        guide = Guide(folder, direction, rows)
        recognised, _ = guide.check({number: silent(row[1]) for number, row in enumerate(rows)})
        if not recognised:
            return None
        sample = {number: rows[number][2] for number in sorted(recognised) if guide.parts(number, rows[number][2])}
        alarms, others = guide.check(sample)
        both = {number: losses(rows[number][0], text, guide.target) for number, text in sample.items()}
        both = {number: found for number, found in both.items() if found and all(guide.parts(number, text) for text in found)}
        one, _ = guide.check({number: found[0] for number, found in both.items()})
        every, _ = guide.check({number: found[1] for number, found in both.items()})
    return {
        "recognised": [rows[number] for number in recognised], "sample": [rows[number] for number in sample],
        "alarms": [rows[number] for number in sorted(alarms)], "others": [rows[number] for number in sorted(others)],
        "losses": both, "one": one, "every": every,
        "missed": [(*rows[number], both[number][0]) for number in sorted(both.keys() - one)],
    }


def share(part, whole):
    return 100 * len(part) / max(len(whole), 1)


def report(direction, candidates, found, misses, slack):
    """Prints one line of the table. Returns whether the direction misses an aim."""
    alarms, one, every = (share(found["alarms"], found["sample"]), share(found["one"], found["losses"]),
                          share(found["every"], found["losses"]))
    print(f"{direction:9} {len(candidates):6} {share(found['recognised'], candidates):11.1f} {len(found['sample']):6} {alarms:14.2f} "
          f"{len(found['losses']):7} {one:13.2f} {every:13.2f} {share(found['others'], found['sample']):7.2f}", flush=True)
    for kind in ("alarms", "missed"):
        for row in found[kind][:misses]:
            print(f"    {kind}: " + " | ".join(row[1:]))
    missed = alarms >= DIRECTIONS[direction] + slack or one <= LEAST_CAUGHT or every <= LEAST_CAUGHT
    return missed and len(found["sample"]) >= ENOUGH_PAIRS


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("folders", nargs="+", metavar="FOLDER", help="folders with `.mo` files")
    arguments.add_argument("--half", choices=["tune", "held-out", "both"], default="held-out")
    arguments.add_argument("--misses", type=int, default=0, metavar="N", help="show N texts of each kind; only with --half tune")
    arguments.add_argument("--slack", type=float, default=0.0, metavar="PERCENT", help="let this much more false alarms pass")
    arguments.add_argument("--direction", action="append", choices=DIRECTIONS, help="measure this direction alone")
    options = arguments.parse_args()
    if not os.path.exists(os.environ.get("STAPPENKAART", "")) or not shutil.which("msgunfmt"):
        sys.exit("set STAPPENKAART to the path of the binary, and install gettext for `msgunfmt`")
    os.environ["STAPPENKAART"] = os.path.abspath(os.environ["STAPPENKAART"])
    misses = options.misses if options.half == "tune" else 0
    pairs = directions(english_pairs(options.folders))
    print("direction  texts recognised%  pairs  false-alarms%  losses  caught-one%  caught-all%  other%")
    missed = []
    for direction in options.direction or DIRECTIONS:
        candidates = [row for row in pairs[direction] if options.half in ("both", half(row[0]))]
        found = measure(direction, candidates)
        if found is None:
            print(f"{direction:9} is not measured: there are no pairs, or the tool does not know the negations of the source")
        elif report(direction, candidates, found, misses, options.slack):
            missed.append(direction)
    if missed:
        sys.exit(f"{', '.join(missed)}: more false alarms than wanted, or {LEAST_CAUGHT} % caught or less")


if __name__ == "__main__":
    main()
