#!/usr/bin/env python3
"""Makes the npm packages of built programs, for `npm install --global stappenkaart` and `npx stappenkaart`.

    python3 dist/npm.py target/release/stappenkaart --notices NOTICES --sbom SBOM --out FOLDER    the package of one system
    python3 dist/npm.py --launcher --out FOLDER                                                   the package that users install

There is one package for each system, with the program. npm installs the one that fits the machine, because the package that users
install names all of them as optional. That one has only a script that starts the program. No script runs at installation, and nothing
is downloaded but packages, so it works with `--ignore-scripts` and behind a proxy for packages.

Each run packs one folder with `npm pack`, which writes the same bytes each time.
"""

import argparse
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

import contents

# Every system for which there is a package, as Node names it.
SYSTEMS = [("linux", "x64"), ("linux", "arm64"), ("darwin", "x64"), ("darwin", "arm64"), ("win32", "x64")]


def system_package(system, processor):
    return f"@stappenkaart/{system}-{processor}"


def common(name):
    project = contents.project()
    return {
        "name": name,
        "version": project.version,
        "description": project.summary,
        "license": project.licence,
        "engines": {"node": ">=18"},
    }


def program_files(program, notices, sbom):
    """The package of one system."""
    system, processor = program.npm_platform
    manifest = common(system_package(system, processor)) | {
        "os": [system],
        "cpu": [processor],
        # Else npm would install it where it can't start, such as on Alpine.
        **({"libc": ["glibc"]} if system == "linux" else {}),
        "preferUnplugged": True,
    }
    files = {"package.json": as_json(manifest), "README.md": contents.about(), contents.SBOM: pathlib.Path(sbom).read_bytes()}
    return files | contents.licences(notices) | {f"bin/{program.file_name}": program.data}


def launcher_files():
    """The package that users install."""
    version = contents.project().version
    manifest = common("stappenkaart") | {
        "bin": {"stappenkaart": "stappenkaart.js"},
        "optionalDependencies": {system_package(*pair): version for pair in SYSTEMS},
    }
    files = {name: (contents.ROOT / name).read_bytes() for name in ("LICENSE-APACHE", "LICENSE-MIT")}
    script = (contents.ROOT / "dist" / "launcher.js").read_bytes()
    return files | {"package.json": as_json(manifest), "README.md": contents.about(), "stappenkaart.js": script}


def as_json(value):
    return (json.dumps(value, indent=2) + "\n").encode()


def pack(files, out):
    """Writes the files to a folder, lets npm pack it, and returns the path of the packed file."""
    npm = shutil.which("npm")
    if npm is None:
        sys.exit("error: `npm` is not here; install Node.js first")
    with tempfile.TemporaryDirectory() as folder:
        for name, data in files.items():
            path = pathlib.Path(folder, name)
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(data)
            path.chmod(0o755 if name.startswith("bin/") or name.endswith(".js") else 0o644)
        command = [npm, "pack", "--json", "--ignore-scripts", "--offline", "--pack-destination", str(out.resolve())]
        done = subprocess.run(command, cwd=folder, stdout=subprocess.PIPE, check=True)
    (packed,) = json.loads(done.stdout)
    return out / packed["filename"].replace("@", "").replace("/", "-")


def main():
    if "--launcher" in sys.argv:
        parser = argparse.ArgumentParser()
        parser.add_argument("--launcher", action="store_true")
        parser.add_argument("--out", type=pathlib.Path, required=True)
        out = parser.parse_args().out
        out.mkdir(parents=True, exist_ok=True)
        print(pack(launcher_files(), out))
        return
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    contents.add_arguments(parser)
    arguments = parser.parse_args()
    program = contents.read(parser, arguments)
    if program.npm_platform not in SYSTEMS:
        parser.error(f"{'-'.join(program.npm_platform)} is not in the list of systems in dist/npm.py")
    print(pack(program_files(program, arguments.notices, arguments.sbom), arguments.out))


if __name__ == "__main__":
    main()
