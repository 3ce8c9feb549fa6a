#!/usr/bin/env python3
"""Writes a list of all crates in the program, for tools that look for known vulnerabilities: CycloneDX 1.6, in JSON.

    python3 dist/sbom.py --out target/stappenkaart.cdx.json

The same Cargo.lock gives the same bytes: there is no time and no random number in it.
"""

import argparse
import json
import tomllib
import urllib.parse

import linked


def package_url(package):
    """A purl, as its type `cargo` defines it."""
    return f"pkg:cargo/{package['name']}@{urllib.parse.quote(package['version'], safe='')}"


def checksums():
    """The SHA-256 of each package as it was downloaded, by name and version."""
    lock = tomllib.loads((linked.ROOT / "Cargo.lock").read_text("utf-8"))
    return {(entry["name"], entry["version"]): entry["checksum"] for entry in lock["package"] if "checksum" in entry}


def component(package, sums):
    made = {
        "type": "library",
        "bom-ref": package_url(package),
        "name": package["name"],
        "version": package["version"],
        "scope": "required",
        "licenses": [{"expression": (package["license"] or "NOASSERTION").replace(" / ", " OR ").replace("/", " OR ")}],
        "purl": package_url(package),
    }
    if package["description"]:
        made["description"] = " ".join(package["description"].split())
    checksum = sums.get((package["name"], package["version"]))
    if checksum:
        made["hashes"] = [{"alg": "SHA-256", "content": checksum}]
    if package["repository"]:
        made["externalReferences"] = [{"type": "vcs", "url": package["repository"]}]
    return made


def document(metadata):
    packages = {package["id"]: package for package in metadata["packages"]}
    root = packages[metadata["resolve"]["root"]]
    sums = checksums()
    ours = component(root, sums) | {"type": "application"}
    uses = linked.uses(metadata)
    graph = [{"ref": package_url(packages[id]), "dependsOn": sorted(package_url(packages[used]) for used in uses[id])} for id in uses]
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"component": ours},
        "components": [component(package, sums) for package in linked.crates(metadata)],
        "dependencies": sorted(graph, key=lambda node: node["ref"]),
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    linked.add_arguments(parser)
    arguments = parser.parse_args()
    made = document(linked.metadata(arguments))
    linked.write(json.dumps(made, indent=1, ensure_ascii=False) + "\n", arguments.out)
    print(f"{arguments.out}: {len(made['components'])} crates")


if __name__ == "__main__":
    main()
