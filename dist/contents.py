"""What every package contains beside the program: its name, version and description, and the files about licences."""

import dataclasses
import os
import pathlib
import tomllib

import binary

ROOT = pathlib.Path(__file__).resolve().parent.parent
# Every file of a package has this day, so that two runs make the same bytes: the first one that a ZIP can name.
DAY = (1980, 1, 1, 0, 0, 0)
NOTICES = "THIRD-PARTY-NOTICES.txt"
SBOM = "stappenkaart.cdx.json"


@dataclasses.dataclass(frozen=True)
class Project:
    name: str
    version: str
    summary: str
    licence: str


def project():
    """What Cargo.toml says."""
    package = tomllib.loads((ROOT / "Cargo.toml").read_text("utf-8"))["package"]
    return Project(package["name"], package["version"], package["description"], package["license"])


def about():
    """The text that a registry shows, in Markdown."""
    return (ROOT / "dist" / "about.md").read_bytes()


def licences(notices):
    """The files about licences by their names: our own, and the notices of all that is linked."""
    files = {name: (ROOT / name).read_bytes() for name in ("LICENSE-APACHE", "LICENSE-MIT")}
    return {**files, NOTICES: pathlib.Path(notices).read_bytes()}


def add_arguments(parser):
    """What each script that makes a package takes."""
    parser.add_argument("program", type=pathlib.Path, help="the program, as `cargo build --release` or dist/build.py makes it")
    parser.add_argument("--notices", type=pathlib.Path, required=True, help="the file that dist/notices.py makes")
    parser.add_argument("--sbom", type=pathlib.Path, required=True, help="the file that dist/sbom.py makes")
    parser.add_argument("--out", type=pathlib.Path, required=True, help="the folder to write to")


def write(data, path):
    """Writes a package as a whole: beside its place, then moved there."""
    beside = path.with_name(f".{path.name}.new")
    beside.write_bytes(data)
    os.replace(beside, path)
    print(path)


def read(parser, arguments):
    """The program; ends with a message where it can't be packed, or where a file is missing."""
    try:
        for path in (arguments.program, arguments.notices, arguments.sbom):
            if not path.is_file():
                parser.error(f"{path}: there is no such file")
        arguments.out.mkdir(parents=True, exist_ok=True)
        return binary.read(arguments.program)
    except (binary.UnknownBinary, OSError) as error:
        parser.error(str(error))
