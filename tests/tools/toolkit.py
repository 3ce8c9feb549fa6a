"""Reads a file with the translate-toolkit, prints its units as JSON, and writes it again, edited as a translator would edit it.

    toolkit.py KIND FILE OUT [SOURCE TRANSLATION]
"""

import json
import sys

from translate.storage import pypo, tbx, tmx, xliff, xliff2

CLASSES = {
    "1.2": xliff.Xliff1File,
    "2.0": xliff2.Xliff2File,
    "2.1": xliff2.Xliff2File,
    "po": pypo.pofile,
    "tmx": tmx.tmxfile,
    "tbx": tbx.tbxfile,
}

kind, path, out, *edit = sys.argv[1:]
store = CLASSES[kind].parsefile(path)
units = [unit for unit in store.units if unit.istranslatable()]
if edit:
    source, translation = edit
    for unit in units:
        if unit.source == source:
            unit.target = translation
            if kind not in ("tmx", "tbx"):
                unit.markfuzzy(False)
store.savefile(out)


def codes(rich):
    """The inline codes of a text, as the toolkit distinguishes them from words."""
    return [part.id for text in rich for part in text.depth_first() if getattr(part, "id", None) is not None]


facts = [
    {
        "source": unit.source,
        "target": unit.target,
        "fuzzy": unit.isfuzzy(),
        "notes": unit.getnotes(),
        "codes": [codes(unit.rich_source), codes(unit.rich_target)] if kind == "1.2" else [],
    }
    for unit in units
]
json.dump(facts, sys.stdout)
