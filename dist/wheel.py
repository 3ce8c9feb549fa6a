#!/usr/bin/env python3
"""Makes a wheel of the built program, for `pipx install` and `uvx`.

    python3 dist/wheel.py target/release/stappenkaart --notices NOTICES --sbom SBOM --out FOLDER

A wheel is a ZIP file: the program, which pip puts beside its other commands, and a folder about it (PEP 427, PEP 639, PEP 770). The
same program gives the same bytes. No tool that builds Python packages is needed, because nothing of it is Python.
"""

import argparse
import base64
import email.message
import email.policy
import hashlib
import io
import pathlib
import zipfile

import contents

EXECUTABLE, PLAIN = 0o755, 0o644
REGULAR_FILE = 0o100000


def metadata(project, licence_names):
    """The file METADATA, version 2.4."""
    message = email.message.EmailMessage(email.policy.compat32.clone(max_line_length=None))
    for key, value in [
        ("Metadata-Version", "2.4"),
        ("Name", project.name),
        ("Version", project.version),
        ("Summary", project.summary),
        ("License-Expression", project.licence),
        *(("License-File", name) for name in licence_names),
        ("Keywords", "documentation,help center,procedures,warnings,translation"),
        ("Classifier", "Environment :: Console"),
        ("Classifier", "Intended Audience :: End Users/Desktop"),
        ("Classifier", "Programming Language :: Rust"),
        ("Classifier", "Topic :: Documentation"),
        ("Requires-Python", ">=3.8"),
        ("Description-Content-Type", "text/markdown; charset=UTF-8"),
    ]:
        message[key] = value
    return message.as_bytes() + contents.about()


def record(files, name):
    """The file RECORD: each file with its digest and size, and itself without."""
    lines = []
    for path, (data, _) in files.items():
        digest = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
        lines.append(f"{path},sha256={digest},{len(data)}\n")
    return "".join([*lines, f"{name},,\n"]).encode()


def files_of(program, notices, sbom):
    """Every file of the wheel in its order, with its permissions."""
    project = contents.project()
    base = f"{project.name}-{project.version}"
    info = f"{base}.dist-info"
    licences = contents.licences(notices)
    wheel = f"Wheel-Version: 1.0\nGenerator: stappenkaart\nRoot-Is-Purelib: false\nTag: py3-none-{program.wheel_platform}\n"
    files = {f"{base}.data/scripts/{program.file_name}": (program.data, EXECUTABLE)}
    files |= {f"{info}/licenses/{name}": (data, PLAIN) for name, data in licences.items()}
    files[f"{info}/sboms/{contents.SBOM}"] = (pathlib.Path(sbom).read_bytes(), PLAIN)
    files[f"{info}/METADATA"] = (metadata(project, licences), PLAIN)
    files[f"{info}/WHEEL"] = (wheel.encode(), PLAIN)
    files[f"{info}/RECORD"] = (record(files, f"{info}/RECORD"), PLAIN)
    return files


def packed(files):
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as wheel:
        for name, (data, permissions) in files.items():
            entry = zipfile.ZipInfo(name, contents.DAY)
            # Unix, whichever system makes it: else a wheel from Windows has no executable file.
            entry.create_system = 3
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = (REGULAR_FILE | permissions) << 16
            wheel.writestr(entry, data)
    return made.getvalue()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    contents.add_arguments(parser)
    arguments = parser.parse_args()
    program = contents.read(parser, arguments)
    project = contents.project()
    name = f"{project.name}-{project.version}-py3-none-{program.wheel_platform}.whl"
    contents.write(packed(files_of(program, arguments.notices, arguments.sbom)), arguments.out / name)


if __name__ == "__main__":
    main()
