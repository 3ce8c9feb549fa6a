"""Which crates are in the program: those that are linked, without what only builds or tests it.

Takes what `cargo metadata` and `cargo tree` say for one system, returns the packages and what each of them uses. What runs at build time
only, such as macros and build scripts, is not in the program. `metadata` says all about a package, but also lists some that a feature
could need and does not; `tree` lists exactly those that are compiled.
"""

import json
import os
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent


METADATA = ("cargo", "metadata", "--format-version", "1", "--locked", "--filter-platform")
TREE = ("cargo", "tree", "--locked", "--edges", "normal,no-proc-macro", "--prefix", "none", "--format", "{p}", "--target")


def add_arguments(parser):
    parser.add_argument("--target", help="the system and processor, as rustc names them; without it, those of this machine")
    parser.add_argument("--metadata", type=pathlib.Path, help="a file with the output of `cargo metadata`, instead of asking cargo")
    parser.add_argument("--tree", type=pathlib.Path, help="a file with the output of `cargo tree`, instead of asking cargo")
    parser.add_argument("--out", type=pathlib.Path, required=True, help="the file to write")


def metadata(arguments):
    """The JSON of `cargo metadata` without what is not compiled."""
    said = arguments.metadata.read_text("utf-8") if arguments.metadata else cargo(METADATA, arguments.target)
    tree = arguments.tree.read_text("utf-8") if arguments.tree else cargo(TREE, arguments.target)
    return pruned(json.loads(said), tree)


def cargo(command, target):
    done = subprocess.run([*command, target or host()], cwd=ROOT, stdout=subprocess.PIPE)
    if done.returncode:
        sys.exit("error: cargo can't list the crates: see above")
    return done.stdout.decode()


def pruned(metadata, tree):
    """The same without the packages that `cargo tree` does not list."""
    # Each line is a name, a version with a `v`, and sometimes more.
    compiled = {tuple(line.split()[:2]) for line in tree.splitlines() if line.strip()}
    kept = {package["id"] for package in metadata["packages"] if (package["name"], f"v{package['version']}") in compiled}
    for node in metadata["resolve"]["nodes"]:
        node["deps"] = [dep for dep in node["deps"] if dep["pkg"] in kept]
    return metadata


def host():
    said = subprocess.run(["rustc", "--version", "--verbose"], stdout=subprocess.PIPE, check=True, text=True).stdout
    return next(line.removeprefix("host: ") for line in said.splitlines() if line.startswith("host: "))


def crates(metadata):
    """The linked packages without our own, sorted by name and version."""
    packages = {package["id"]: package for package in metadata["packages"]}
    root = metadata["resolve"]["root"]
    reached = uses(metadata)
    return sorted((packages[id] for id in reached if id != root), key=lambda package: (package["name"], package["version"]))


def uses(metadata):
    """For the id of each linked package, ours too, the ids of the linked packages that it uses."""
    packages = {package["id"]: package for package in metadata["packages"]}
    nodes = {node["id"]: node for node in metadata["resolve"]["nodes"]}
    found, waiting = {}, [metadata["resolve"]["root"]]
    while waiting:
        id = waiting.pop()
        if id in found:
            continue
        linked = (dep["pkg"] for dep in nodes[id]["deps"] if any(kind["kind"] is None for kind in dep["dep_kinds"]))
        found[id] = sorted(used for used in linked if not _is_macro(packages[used]))
        waiting += found[id]
    return found


def _is_macro(package):
    return any("proc-macro" in target["kind"] for target in package["targets"])


def folder(package):
    return pathlib.Path(package["manifest_path"]).parent


def write(text, path):
    """Writes a file as a whole: beside its place, then moved there."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.new")
    beside.write_text(text, "utf-8", newline="\n")
    os.replace(beside, path)
