"""Measures stappenkaart beside its peers, on the same cards, in one run. Prints a table of medians and ratios.

    python3 -m pip install --target target/peers --requirement benches/requirements.txt
    PYTHONPATH=target/peers python3 benches/run.py --cards 500

The tools take turns, so that a busy moment of the machine hits all of them. Costs are CPU time, user and system together, of all
threads: it says the same on one core and on eight. Only stappenkaart reads back what it wrote.
"""

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from importlib import metadata
from pathlib import Path

import corpus


@dataclass
class Tool:
    """A command that builds the site, and where it writes it."""

    name: str
    command: list
    folder: Path
    out: Path
    seconds: list = field(default_factory=list)
    elapsed: list = field(default_factory=list)
    memory: int = 0

    def run(self):
        """Builds once, from nothing."""
        shutil.rmtree(self.out, ignore_errors=True)
        started = time.monotonic()
        process = subprocess.Popen(self.command, cwd=self.folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        errors = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        if status:
            sys.exit(f"{self.name} failed:\n{errors.decode()[-2000:]}")
        self.elapsed.append(time.monotonic() - started)
        self.seconds.append(usage.ru_utime + usage.ru_stime)
        self.memory = max(self.memory, usage.ru_maxrss)

    def pages(self):
        return sum(1 for _ in self.out.rglob("*.html"))


def main():
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    arguments.add_argument("--cards", type=int, default=500)
    arguments.add_argument("--runs", type=int, default=5)
    arguments = arguments.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        measure(Path(folder), arguments.cards, arguments.runs)


def measure(folder, cards, runs):
    corpus.main(folder, cards)
    tools = [ours(folder), hugo(folder)]
    for _ in range(runs):
        for tool in tools:
            tool.run()
    floor = tools[1]
    print(f"{cards} cards in nl and en, median of {runs} runs\n")
    print("| tool | pages | CPU per page | beside Hugo | elapsed | memory |")
    print("|---|---|---|---|---|---|")
    for tool in tools:
        seconds, pages = statistics.median(tool.seconds), tool.pages()
        ratio = seconds / pages / (statistics.median(floor.seconds) / floor.pages())
        print(
            f"| {tool.name} | {pages} | {1000 * seconds / pages:.2f} ms | {ratio:.2f} | "
            f"{statistics.median(tool.elapsed):.2f} s | {tool.memory / 1024:.0f} MB |"
        )


def ours(folder):
    out = folder / "out-ours"
    command = [corpus.TOOL, "build", ".", "--no-cache", "--format", "html", "--out", str(out)]
    return Tool("stappenkaart, with proof", command, folder / "guide", out)


def hugo(folder):
    package = metadata.distribution("hugo")
    binary = next(Path(file.locate()) for file in package.files if "binaries/hugo" in str(file))
    binary.chmod(0o755)
    out = folder / "out-hugo"
    return Tool(f"Hugo {package.version}", [str(binary), "--quiet", "--destination", str(out)], folder / "hugo", out)


if __name__ == "__main__":
    main()
