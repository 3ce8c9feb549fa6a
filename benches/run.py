"""Measures stappenkaart beside its peers, on the same cards, in one run. Prints tables of medians and ratios.

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
from pathlib import Path

import corpus
import peers


def run(tool):
    """Builds once, from nothing."""
    shutil.rmtree(tool.out, ignore_errors=True)
    started = time.monotonic()
    process = subprocess.Popen(tool.command, cwd=tool.folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    errors = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        sys.exit(f"{tool.name} failed:\n{errors.decode()[-2000:]}")
    tool.elapsed.append(time.monotonic() - started)
    tool.seconds.append(usage.ru_utime + usage.ru_stime)
    tool.memory = max(tool.memory, usage.ru_maxrss)


def main():
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    arguments.add_argument("--cards", type=int, default=500)
    arguments.add_argument("--runs", type=int, default=5)
    arguments.add_argument("--pdfs", type=int, default=20, help="how many cards are printed (default: %(default)s)")
    arguments = arguments.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        pages = Path(folder) / "pages"
        corpus.main(pages, arguments.cards)
        tools = [peers.ours(pages), *peers.installed(peers.PAGES, pages)]
        measure(tools, "page", arguments.cards, arguments.runs)
        prints = Path(folder) / "prints"
        corpus.main(prints, arguments.pdfs)
        for tool in peers.installed({"hugo": peers.hugo}, prints):
            run(tool)
        tools = [peers.ours(prints, "pdf", "stappenkaart, with pages and proof"), *peers.installed(peers.PDFS, prints)]
        measure(tools, "PDF", arguments.pdfs, arguments.runs)


def measure(tools, made, cards, runs):
    """Lets tools take turns, and prints what each costs beside the first."""
    for turn in range(runs):
        for tool in tools:
            if turn < (tool.runs or runs):
                run(tool)
    print(f"{cards} cards in nl and en, median of {runs} runs\n")
    print(f"| tool | {made}s | CPU per {made} | beside stappenkaart | elapsed | memory |")
    print("|---|---|---|---|---|---|")
    cost = {tool.name: statistics.median(tool.seconds) / tool.count() for tool in tools}
    for tool in tools:
        ratio = cost[tool.name] / cost[tools[0].name]
        print(
            f"| {tool.name} | {tool.count()} | {1000 * cost[tool.name]:.2f} ms | {ratio:.2f} | "
            f"{statistics.median(tool.elapsed):.2f} s | {tool.memory / 1024:.0f} MB |"
        )
    print()


if __name__ == "__main__":
    main()
