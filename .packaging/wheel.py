#!/usr/bin/env python3
"""Makes a Python wheel that installs the program as a script: wheel.py PROGRAM NOTICES PLATFORM DIST

The same program and commit give the same bytes. Needs only Python's standard library.
"""

import base64
import hashlib
import pathlib
import sys
import time
import zipfile

import project

# A static program uses no C library, so one wheel is for both glibc and musl.
LINUX_TAGS = "manylinux_2_17_{0}.manylinux2014_{0}.musllinux_1_1_{0}"

CLASSIFIERS = [
    "Development Status :: 4 - Beta",
    "Environment :: Console",
    "Intended Audience :: Developers",
    "Intended Audience :: Information Technology",
    "Operating System :: MacOS",
    "Operating System :: POSIX :: Linux",
    "Programming Language :: SQL",
    "Topic :: Database",
    "Topic :: Security",
    "Topic :: Software Development :: Quality Assurance",
]


def metadata(licence: str) -> str:
    """The core metadata (version 2.4) of the wheel and of the source distribution."""
    fields = [
        ("Metadata-Version", "2.4"),
        ("Name", project.NAME),
        ("Version", project.version()),
        ("Summary", project.SUMMARY),
        ("Keywords", "sql,linter,secrets,credentials,flink,confluent,snowflake,databricks,pre-commit"),
        ("License-Expression", licence),
        ("License-File", "LICENSE"),
        *([("License-File", "THIRD-PARTY.txt")] if licence != "Apache-2.0" else []),
        *(("Classifier", classifier) for classifier in CLASSIFIERS),
        ("Requires-Python", ">=3.8"),
        ("Project-URL", f"Homepage, {project.URL}"),
        ("Project-URL", f"Changelog, {project.URL}/blob/main/CHANGELOG.md"),
        ("Project-URL", f"Issues, {project.URL}/issues"),
        ("Description-Content-Type", "text/markdown"),
    ]
    return "".join(f"{name}: {value}\n" for name, value in fields) + "\n" + project.readme()


def build(program: pathlib.Path, notices: pathlib.Path, platform: str, folder: pathlib.Path) -> pathlib.Path:
    """Writes the wheel into `folder`. `platform` is the platform tag at the end of its name."""
    import notices as texts

    stem = f"{project.NAME}-{project.version()}"
    info = f"{stem}.dist-info"
    tags = "".join(f"Tag: py3-none-{tag}\n" for tag in platform.split("."))
    files = {
        f"{stem}.data/scripts/{project.NAME}": program.read_bytes(),
        f"{info}/METADATA": metadata(texts.expression(notices.read_text(encoding="utf-8"))).encode(),
        f"{info}/WHEEL": f"Wheel-Version: 1.0\nGenerator: connlint\nRoot-Is-Purelib: false\n{tags}".encode(),
        f"{info}/licenses/LICENSE": (project.ROOT / "LICENSE").read_bytes(),
        f"{info}/licenses/THIRD-PARTY.txt": notices.read_bytes(),
    }
    # What a program for older versions of macOS needs beside it (build-program).
    for library in program.parent.glob("*.dylib"):
        files[f"{stem}.data/data/lib/{project.NAME}/{library.name}"] = library.read_bytes()
    record = f"{info}/RECORD"
    files[record] = "".join(
        f"{name},sha256={digest(content)},{len(content)}\n" for name, content in files.items()
    ).encode() + f"{record},,\n".encode()

    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{stem}-py3-none-{platform}.whl"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as wheel:
        for name, content in files.items():
            entry = zipfile.ZipInfo(name, time.gmtime(project.timestamp())[:6])
            entry.create_system = 3
            entry.external_attr = (0o100755 if "/scripts/" in name else 0o100644) << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            wheel.writestr(entry, content, compresslevel=9)
    return path


def digest(content: bytes) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()


if __name__ == "__main__":
    program, notices, platform, dist = sys.argv[1:]
    print(build(pathlib.Path(program), pathlib.Path(notices), platform, pathlib.Path(dist)))
