#!/usr/bin/env python3
"""Makes the archive of a release: the program, its licences and notices, manual pages and completions. `.zip` for Windows, else `.tar.gz`.

    python3 dist/archive.py target/release/stappenkaart --notices NOTICES --sbom SBOM --out FOLDER

The program has to run on this machine: it writes its own manual pages and completions. The same program gives the same bytes.
"""

import argparse
import gzip
import io
import pathlib
import subprocess
import sys
import tarfile
import tempfile
import zipfile

import contents

COMPLETIONS = {
    "bash": "stappenkaart.bash",
    "elvish": "stappenkaart.elv",
    "fish": "stappenkaart.fish",
    "powershell": "_stappenkaart.ps1",
    "zsh": "_stappenkaart",
}
PROCESSORS = {"x86_64": "x86_64", "amd64": "x86_64", "aarch64": "aarch64", "arm64": "aarch64"}
SYSTEMS = {"linux": "unknown-linux-gnu", "macos": "apple-darwin", "windows": "pc-windows-msvc"}


def name(program):
    """The name of the folder in the archive, with the system as rustc names it."""
    return f"stappenkaart-{contents.project().version}-{PROCESSORS[program.processor]}-{SYSTEMS[program.system]}"


def said_by(path, *words):
    try:
        return subprocess.run([str(path.resolve()), *words], stdout=subprocess.PIPE, check=True).stdout
    except (OSError, subprocess.CalledProcessError) as error:
        sys.exit(f"error: {path} does not run here: {error}")


def files_of(program, arguments):
    """Every file by its path in the folder."""
    files = {program.file_name: program.data, contents.SBOM: arguments.sbom.read_bytes(), "README.md": contents.about()}
    files |= contents.licences(arguments.notices)
    if program.system == "linux":
        files["Containerfile"] = (contents.ROOT / "dist" / "Containerfile").read_bytes()
    for shell, file in COMPLETIONS.items():
        files[f"completions/{file}"] = said_by(arguments.program, "completions", shell)
    with tempfile.TemporaryDirectory() as folder:
        said_by(arguments.program, "man", folder)
        pages = {f"man/man1/{page.name}": page.read_bytes() for page in pathlib.Path(folder).iterdir()}
    if "man/man1/stappenkaart.1" not in pages:
        sys.exit(f"error: {arguments.program} is not stappenkaart: it wrote no manual page")
    files |= pages
    return dict(sorted(files.items()))


def permissions(path):
    return 0o755 if path in ("stappenkaart", "stappenkaart.exe") else 0o644


def as_tar(folder, files):
    made = io.BytesIO()
    # No time and no name of a file in the head, and no owner in the entries.
    with gzip.GzipFile("", "wb", 6, made, mtime=0) as packed, tarfile.open(fileobj=packed, mode="w", format=tarfile.USTAR_FORMAT) as tar:
        for path, data in files.items():
            entry = tarfile.TarInfo(f"{folder}/{path}")
            entry.size, entry.mode = len(data), permissions(path)
            tar.addfile(entry, io.BytesIO(data))
    return made.getvalue()


def as_zip(folder, files):
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, data in files.items():
            entry = zipfile.ZipInfo(f"{folder}/{path}", contents.DAY)
            entry.create_system, entry.compress_type = 3, zipfile.ZIP_DEFLATED
            entry.external_attr = (0o100000 | permissions(path)) << 16
            archive.writestr(entry, data)
    return made.getvalue()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    contents.add_arguments(parser)
    arguments = parser.parse_args()
    program = contents.read(parser, arguments)
    folder, files = name(program), files_of(program, arguments)
    windows = program.system == "windows"
    packed = (as_zip if windows else as_tar)(folder, files)
    contents.write(packed, arguments.out / f"{folder}{'.zip' if windows else '.tar.gz'}")


if __name__ == "__main__":
    main()
