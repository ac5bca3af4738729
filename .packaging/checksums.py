#!/usr/bin/env python3
"""Adds the wheels of this version to the GitHub action's list: checksums.py DIST .github/connlint-wheels.txt

One line: the version and the SHA-256 of each wheel, in the format of pip's --require-hashes. A version is listed once.
"""

import hashlib
import pathlib
import sys

import project

if __name__ == "__main__":
    dist, listing = map(pathlib.Path, sys.argv[1:])
    wheels = sorted(dist.glob(f"{project.NAME}-{project.version()}-*.whl"))
    if not wheels:
        raise SystemExit(f"{dist} holds no wheel of version {project.version()}")
    lines = [line for line in listing.read_text(encoding="utf-8").splitlines() if "No version is published" not in line]
    start = f"{project.NAME}=={project.version()} "
    if any(line.startswith(start) for line in lines):
        raise SystemExit(f"{listing} lists version {project.version()} already")
    hashes = " ".join("--hash=sha256:" + hashlib.sha256(wheel.read_bytes()).hexdigest() for wheel in wheels)
    listing.write_text("\n".join([*lines, start + hashes]) + "\n", encoding="utf-8")
