#!/usr/bin/env python3
"""Builds the program for a release: as `cargo build --release --locked`, but without the names of folders of this machine in it.

    python3 dist/build.py                                                       for this machine
    python3 dist/build.py --target x86_64-unknown-linux-gnu --glibc 2.17        for old Linux too, with cargo-zigbuild
    python3 dist/build.py --flags                                               only print the flags for rustc

Each crate names its own source files in its messages about panics. A setting in Cargo.toml that shortens these names is not stable
yet, and a file of settings can't name the home of whoever builds; so the flags are made here.
"""

import argparse
import os
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
# One flag from the next, in CARGO_ENCODED_RUSTFLAGS: a folder may have blanks in its name.
SEPARATOR = "\x1f"


def flags(cargo_home, root):
    """The flags for rustc. The last name that fits is taken, so the folder of this repository comes after a home that it is in."""
    return [f"--remap-path-prefix={cargo_home}=/cargo", f"--remap-path-prefix={root}=/stappenkaart"]


def cargo_home():
    return pathlib.Path(os.environ.get("CARGO_HOME") or pathlib.Path.home() / ".cargo").resolve()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--target", help="the system and processor, as rustc names them; without it, those of this machine")
    parser.add_argument("--glibc", help="the oldest glibc that it has to run with, such as 2.17")
    parser.add_argument("--flags", action="store_true", help="only print the flags, one a line")
    arguments, more = parser.parse_known_args()
    made = flags(cargo_home(), ROOT)
    if arguments.flags:
        print("\n".join(made))
        return
    if arguments.glibc and not arguments.target:
        parser.error("`--glibc` needs `--target`")
    command = ["cargo", "zigbuild" if arguments.glibc else "build", "--locked"]
    # A profile in what is passed on takes the place of ours.
    command += [] if any(word.startswith("--profile") for word in more) else ["--release"]
    if arguments.target:
        command += ["--target", arguments.target + (f".{arguments.glibc}" if arguments.glibc else "")]
    earlier = os.environ.get("CARGO_ENCODED_RUSTFLAGS", "").split(SEPARATOR)
    encoded = SEPARATOR.join([flag for flag in earlier if flag] + made)
    sys.exit(subprocess.run([*command, *more], cwd=ROOT, env={**os.environ, "CARGO_ENCODED_RUSTFLAGS": encoded}).returncode)


if __name__ == "__main__":
    main()
