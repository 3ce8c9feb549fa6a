#!/usr/bin/env python3
"""Writes the notices: the licence of each crate and font in the program, with its full text.

    python3 dist/notices.py --out target/THIRD-PARTY-NOTICES.txt

The texts come from the packages on this machine; nothing is asked of the network. Exit code 1, and no file, if a crate has no text of
its licence, or a licence that is not in dist/licences.toml.
"""

import argparse
import collections
import pathlib
import re
import subprocess
import sys
import tomllib

import linked

NAMES = re.compile(r"(?i)^(licen[cs]e|copying|copyright|notice|unlicen[cs]e|ofl)([-._].*)?$")
# Of a crate under two licences at choice, the one that is not taken.
NOT_TAKEN = re.compile(r"(?i)gpl")
# Not in the program: what tests and examples were taken from.
ASIDE = {"tests", "test", "testdata", "examples", "benches", "docs", "fuzz", ".github"}
RULE = "=" * 80


class Expression:
    """An SPDX expression, such as `(MIT OR Apache-2.0) AND Unicode-3.0`; `/` is an old way to write `OR`."""

    def __init__(self, text):
        self.words = re.findall(r"[()]|[^\s()]+", text.replace("/", " OR "))

    def is_met(self, allowed):
        """Whether the licences that are allowed are enough."""
        words = collections.deque(self.words)
        met = self._either(words, allowed)
        if words:
            raise ValueError(f"`{' '.join(self.words)}` is not an SPDX expression")
        return met

    def _either(self, words, allowed):
        met = self._both(words, allowed)
        while words and words[0] == "OR":
            words.popleft()
            # Read to its end in any case, whether it is needed or not.
            met = self._both(words, allowed) or met
        return met

    def _both(self, words, allowed):
        met = self._one(words, allowed)
        while words and words[0] == "AND":
            words.popleft()
            met = self._one(words, allowed) and met
        return met

    def _one(self, words, allowed):
        word = words.popleft() if words else ""
        if word == "(":
            met = self._either(words, allowed)
            if not words or words.popleft() != ")":
                raise ValueError("a bracket is not closed")
            return met
        if word in ("", ")", "OR", "AND", "WITH"):
            raise ValueError(f"`{' '.join(self.words)}` is not an SPDX expression")
        if len(words) > 1 and words[0] == "WITH":
            words.popleft()
            word = f"{word} WITH {words.popleft()}"
        return word in allowed


def texts(folder):
    """The texts of licences in a package, by their paths in it: also those of code in other languages that it contains."""
    found = {}
    for path in sorted(folder.rglob("*")):
        parts = path.relative_to(folder).parts
        if NAMES.match(parts[-1]) and path.suffix not in (".rs", ".py") and not ASIDE & set(parts) and path.is_file():
            found["/".join(parts)] = tidy(path.read_text("utf-8", "replace"))
    return {path: text for path, text in found.items() if not NOT_TAKEN.search(path)}


def tidy(text):
    """Without a mark of bytes at the start, and without blanks at the ends of lines: the same text is then printed once."""
    lines = [line.rstrip() for line in text.removeprefix("\ufeff").splitlines()]
    return "\n".join(lines).strip("\n") + "\n"


def gather(crates, rules):
    """The texts, each with the crates that it is for, and all that is wrong."""
    by_name = {package["name"]: package for package in crates}
    groups, problems = {}, []
    for package in crates:
        name = f"{package['name']} {package['version']}"
        licence = package["license"] or ""
        try:
            if not licence or not Expression(licence).is_met(set(rules["allowed"])):
                problems.append(f"{name}: the licence `{licence}` is not in dist/licences.toml")
        except ValueError as error:
            problems.append(f"{name}: {error}")
        own = texts(linked.folder(package)) or stand_in(package, by_name, rules)
        if not own:
            problems.append(f"{name}: there is no text of the licence `{licence}`; name one in dist/licences.toml")
        for text in own.values():
            # The same words are one text, however their lines are broken.
            _, names = groups.setdefault(" ".join(text.split()), (text, {}))
            names[name] = True
    return list(groups.values()), problems


def stand_in(package, by_name, rules):
    """The text for a package that has none of its own."""
    other = rules.get("texts-of", {}).get(package["name"])
    if other:
        return texts(linked.folder(by_name[other])) if other in by_name else {}
    for licence, source in rules.get("standard-texts", {}).items():
        if not Expression(package["license"] or "").is_met({licence}):
            continue
        if not source.startswith("crate:"):
            return {source: tidy((linked.ROOT / source).read_text("utf-8"))}
        crate = by_name.get(source.removeprefix("crate:"))
        if crate:
            return texts(linked.folder(crate))
    return {}


def data_notices(rules, crates):
    """The notices of what is not code, and what is wrong with their list."""
    names = {package["name"] for package in crates}
    parts, problems = [], []
    for entry in rules["data"]:
        lines = [f"{entry['name']}: {entry['licence']}"]
        if "crate" in entry:
            lines.append(f"in the crate {entry['crate']}; {entry['source']}")
            if entry["crate"] not in names:
                problems.append(f"dist/licences.toml: `{entry['crate']}` is not in the program any more; remove its `[[data]]`")
        for file in entry.get("files", []):
            path = linked.ROOT / file
            if path.is_file():
                lines += ["", tidy(path.read_text("utf-8", "replace")).rstrip()]
            else:
                problems.append(f"{file}: there is no such file; dist/licences.toml names it")
        parts.append("\n".join(lines))
    return parts, problems


def standard_library():
    """The notices of Rust's own library, which is linked too: as it comes with the compiler, or else in short."""
    said = subprocess.run(["rustc", "--print", "sysroot"], stdout=subprocess.PIPE, text=True, check=False)
    path = pathlib.Path(said.stdout.strip(), "share/doc/rust/COPYRIGHT-library.html")
    short = "The Rust standard library, by the Rust Project Developers: MIT OR Apache-2.0"
    if said.returncode or not path.is_file():
        return short
    plain = re.sub(r"<[^>]+>", "", re.sub(r"(?s)<(style|head)>.*?</\1>", "", path.read_text("utf-8")))
    for name, sign in {"&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'", "&#x27;": "'", "&amp;": "&"}.items():
        plain = plain.replace(name, sign)
    return short + "\n\n" + re.sub(r"\n{3,}", "\n\n", tidy(plain))


def document(metadata, rules):
    """The whole text, and all that is wrong."""
    crates = linked.crates(metadata)
    groups, problems = gather(crates, rules)
    data, more = data_notices(rules, crates)
    rows = [f"{package['name']} {package['version']}: {package['license']}; {source_of(package)}" for package in crates]
    parts = [
        "What the program `stappenkaart` contains that is not its own code. Its own code is under MIT or Apache-2.0.",
        "1. Crates, each with its licence and the place of its source code. The notice of a crate can also name fonts and other files that it\n"
        "offers and that are not in this program.\n\n" + "\n".join(rows),
        "2. Fonts and other data\n\n" + f"\n\n{RULE}\n".join(data),
        "3. The library of the language\n\n" + standard_library().rstrip(),
        "4. The texts of the licences of the crates",
        *(f"Used by: {', '.join(names)}\n\n{text.rstrip()}" for text, names in groups),
    ]
    return f"\n\n{RULE}\n".join(parts) + "\n", problems + more


def source_of(package):
    return package["repository"] or package["homepage"] or f"the package {package['name']} of the registry of Rust"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    linked.add_arguments(parser)
    parser.add_argument("--rules", type=pathlib.Path, default=linked.ROOT / "dist" / "licences.toml", help="other rules than ours")
    arguments = parser.parse_args()
    rules = tomllib.loads(arguments.rules.read_text("utf-8"))
    text, problems = document(linked.metadata(arguments), rules)
    if problems:
        sys.exit("\n".join(f"error: {problem}" for problem in problems))
    linked.write(text, arguments.out)
    print(f"{arguments.out}: {len(text.encode()) / 1e3:.0f} kB")


if __name__ == "__main__":
    main()
