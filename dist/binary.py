#!/usr/bin/env python3
"""What a built `stappenkaart` needs of a machine: read from the program itself, for Linux, macOS and Windows.

    python3 dist/binary.py target/release/stappenkaart
    python3 dist/binary.py --clean target/release/stappenkaart    exit code 1 if it names folders of the machine that built it

Takes a file, returns a `Binary`: for which system and processor it is, which glibc or macOS it needs, and which tag a wheel and
which name an npm package has that contains it.
"""

import argparse
import dataclasses
import pathlib
import struct
import sys

# What every Linux of the manylinux policy has, and what a wheel may need of it: PEP 600.
LINUX_LIBRARIES = {"libc.so.6", "libm.so.6", "libgcc_s.so.1", "libpthread.so.0", "libdl.so.2", "librt.so.1", "libutil.so.1"}
ELF_PROCESSORS = {62: "x86_64", 183: "aarch64"}
MACH_PROCESSORS = {0x01000007: "x86_64", 0x0100000C: "arm64"}
PE_PROCESSORS = {0x8664: "amd64", 0xAA64: "arm64"}

# What follows the home of cargo in the name of a source file of a package, and what `dist/build.py` puts in the place of that home.
PACKAGES = "registry/src/"
CARGO = "/cargo"
ROOT = pathlib.Path(__file__).resolve().parent.parent


class UnknownBinary(Exception):
    """The file is not a program that can be packed: why."""


@dataclasses.dataclass(frozen=True)
class Binary:
    """A program of one system."""

    data: bytes
    system: str
    """`linux`, `macos` or `windows`."""
    processor: str
    """As wheels name it: `x86_64`, `aarch64`, `arm64`, `amd64`."""
    needs: tuple
    """The glibc or macOS that it needs at least, such as `(2, 35)`; empty on Windows."""

    @property
    def wheel_platform(self):
        """The platform in the name of a wheel: PEP 600, PEP 425."""
        if self.system == "linux":
            return "manylinux_{}_{}_{}".format(*self.needs, self.processor)
        if self.system == "macos":
            return "macosx_{}_{}_{}".format(*self.needs, self.processor)
        return f"win_{self.processor}"

    @property
    def npm_platform(self):
        """The names that Node has: `process.platform` and `process.arch`."""
        system = {"linux": "linux", "macos": "darwin", "windows": "win32"}[self.system]
        processor = "x64" if self.processor in ("x86_64", "amd64") else "arm64"
        return system, processor

    @property
    def file_name(self):
        return "stappenkaart.exe" if self.system == "windows" else "stappenkaart"

    def build_paths(self, folders=None):
        """Names of folders of the machine that built it, sorted: this machine, unless others are named."""
        folders = [pathlib.Path.home(), ROOT] if folders is None else folders
        starts = [f"{folder}{separator}" for folder in folders if len(str(folder)) > 3 for separator in "/\\"]
        found = {name for start in starts for name in _names(self.data, start.encode())}
        for separator in "/\\":
            packages = PACKAGES.replace("/", separator).encode()
            found |= set(_names(self.data, packages, f"{CARGO}{separator}".encode()))
        return sorted(found)


def _names(data, needle, but_after=None):
    """Every text without blanks that contains the needle, as far as it is part of a path. `but_after` is what may be before it."""
    at = data.find(needle)
    while at >= 0:
        start, end = at, at + len(needle)
        while start > at - 100 and _is_of_a_path(data[start - 1]):
            start -= 1
        while end < at + 200 and _is_of_a_path(data[end]):
            end += 1
        if but_after is None or not data.endswith(but_after, start, at):
            yield data[start:end].decode()
        at = data.find(needle, end)


def _is_of_a_path(byte):
    return 0x20 < byte < 0x7F and byte not in b"\"'<>|"


def read(path):
    """Reads a program. Fails with `UnknownBinary` if it is not one, or needs what is not on every machine of its system."""
    data = pathlib.Path(path).read_bytes()
    try:
        if data[:4] == b"\x7fELF":
            return _elf(data)
        if data[:4] == b"\xcf\xfa\xed\xfe":
            return _mach(data)
        if data[:2] == b"MZ":
            return _pe(data)
    except (struct.error, IndexError, ValueError) as error:
        raise UnknownBinary(f"{path}: the file is cut off or damaged") from error
    raise UnknownBinary(f"{path}: not a program of Linux, macOS or Windows")


def _known(processors, number, system):
    if number not in processors:
        raise UnknownBinary(f"there are no packages for processor {number:#x} of {system}")
    return processors[number]


# --- Linux: the sections .gnu.version_r (which versions of which library) and .dynamic (which libraries) ---

SHT_DYNAMIC, SHT_VERNEED = 6, 0x6FFFFFFE
DT_NEEDED = 1


def _elf(data):
    if data[4:6] != b"\x02\x01":
        raise UnknownBinary("only 64-bit programs in little-endian order are packed")
    processor = _known(ELF_PROCESSORS, struct.unpack_from("<H", data, 18)[0], "Linux")
    start, size, number = struct.unpack_from("<Q", data, 40)[0], *struct.unpack_from("<HH", data, 58)
    # Each as type, offset, size, link.
    sections = []
    for at in range(number):
        head = struct.unpack_from("<IIQQQQI", data, start + at * size)
        sections.append((head[1], head[4], head[5], head[6]))
    strange = [name for name in _libraries(data, sections) if name not in LINUX_LIBRARIES and not name.startswith("ld-linux")]
    if strange:
        raise UnknownBinary(f"it needs {', '.join(strange)}, which is not on every Linux")
    versions = [version for version in _versions(data, sections) if version.startswith("GLIBC_")]
    if not versions:
        raise UnknownBinary("it needs no glibc: wheels for musl are not made here")
    needs = max(tuple(int(part) for part in version.removeprefix("GLIBC_").split("."))[:2] for version in versions)
    return Binary(data, "linux", processor, needs)


def _text(data, at):
    return data[at : data.index(b"\0", at)].decode()


def _libraries(data, sections):
    for kind, offset, size, link in sections:
        if kind != SHT_DYNAMIC:
            continue
        for tag, value in struct.iter_unpack("<QQ", data[offset : offset + size]):
            if tag == DT_NEEDED:
                yield _text(data, sections[link][1] + value)


def _versions(data, sections):
    for kind, offset, _, link in sections:
        if kind != SHT_VERNEED:
            continue
        names, need = sections[link][1], offset
        while True:
            _, count, _, first, next_need = struct.unpack_from("<HHIII", data, need)
            entry = need + first
            for _ in range(count):
                _, _, _, name, next_entry = struct.unpack_from("<IHHII", data, entry)
                yield _text(data, names + name)
                entry += next_entry
            if not next_need:
                break
            need += next_need


# --- macOS: the load command LC_BUILD_VERSION, or LC_VERSION_MIN_MACOSX of older linkers ---

LC_VERSION_MIN, LC_BUILD_VERSION = 0x24, 0x32


def _mach(data):
    processor = _known(MACH_PROCESSORS, struct.unpack_from("<I", data, 4)[0], "macOS")
    at = 32
    for _ in range(struct.unpack_from("<I", data, 16)[0]):
        command, size = struct.unpack_from("<II", data, at)
        if command in (LC_VERSION_MIN, LC_BUILD_VERSION):
            version = struct.unpack_from("<I", data, at + (12 if command == LC_BUILD_VERSION else 8))[0]
            major, minor = version >> 16, version >> 8 & 0xFF
            # From macOS 11 on, pip knows only the first number.
            return Binary(data, "macos", processor, (major, 0 if major >= 11 else minor))
        at += size
    raise UnknownBinary("it does not say which macOS it needs")


# --- Windows: the header says all ---


def _pe(data):
    head = struct.unpack_from("<I", data, 0x3C)[0]
    if data[head : head + 4] != b"PE\0\0":
        raise UnknownBinary("this program is for DOS")
    processor = _known(PE_PROCESSORS, struct.unpack_from("<H", data, head + 4)[0], "Windows")
    return Binary(data, "windows", processor, ())


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--clean", action="store_true", help="exit code 1 if it names folders of the machine that built it")
    parser.add_argument("program", type=pathlib.Path)
    arguments = parser.parse_args()
    try:
        binary = read(arguments.program)
    except (UnknownBinary, OSError) as error:
        sys.exit(f"error: {error}")
    paths = binary.build_paths()
    print(f"{arguments.program}: {len(binary.data) / 1e6:.1f} MB, {binary.wheel_platform}, {'-'.join(binary.npm_platform)}")
    print(f"names of folders of the machine that built it: {len(paths)}")
    if arguments.clean and paths:
        sys.exit("\n".join(paths[:10] + ["error: build it with `python3 dist/build.py`"]))


if __name__ == "__main__":
    main()
