#!/usr/bin/env python3
"""Reproducible archives: the same commit gives the same bytes.

archives.py tree FOLDER NAME FILE      packs FOLDER as FILE; all paths begin with NAME/
archives.py source FILE                packs the tracked files as a Python source distribution, which builds with Swift
"""

import gzip
import io
import pathlib
import subprocess
import sys
import tarfile

import project
import wheel


def pack(entries: "list[tuple[str, bytes, int]]", path: pathlib.Path) -> None:
    """Writes entries (name, bytes, mode), sorted, all with the same date and owner root."""
    raw = io.BytesIO()
    with tarfile.open(fileobj=raw, mode="w", format=tarfile.PAX_FORMAT) as archive:
        for name, content, mode in sorted(entries):
            entry = tarfile.TarInfo(name)
            entry.size = len(content)
            entry.mode = mode
            entry.mtime = project.timestamp()
            entry.uname = entry.gname = "root"
            archive.addfile(entry, io.BytesIO(content))
    with open(path, "wb") as file, gzip.GzipFile("", "wb", 9, file, mtime=project.timestamp()) as packed:
        packed.write(raw.getvalue())


def tree(folder: pathlib.Path, name: str) -> "list[tuple[str, bytes, int]]":
    files = [path for path in folder.rglob("*") if path.is_file()]
    return [(f"{name}/{path.relative_to(folder).as_posix()}", path.read_bytes(), mode(path)) for path in files]


def mode(path: pathlib.Path) -> int:
    return 0o755 if path.stat().st_mode & 0o100 else 0o644


def source() -> "list[tuple[str, bytes, int]]":
    """All tracked files, but with the pyproject.toml that builds the program, not the one for hooks."""
    stem = f"{project.NAME}-{project.version()}"
    listing = subprocess.run(["git", "ls-files", "-z"], cwd=project.ROOT, stdout=subprocess.PIPE, check=True).stdout
    names = [name.decode() for name in listing.split(b"\0") if name]
    files = {name: project.ROOT / name for name in names if (project.ROOT / name).is_file()}
    entries = [(f"{stem}/{name}", path.read_bytes(), mode(path)) for name, path in files.items()
               if name != "pyproject.toml"]
    build = (project.ROOT / ".packaging/sdist/pyproject.toml").read_text(encoding="utf-8")
    entries.append((f"{stem}/pyproject.toml", build.replace("@VERSION@", project.version()).encode(), 0o644))
    entries.append((f"{stem}/PKG-INFO", wheel.metadata("Apache-2.0").encode(), 0o644))
    # The dependency versions of the release, so that a build from source is the same.
    resolved = project.ROOT / "Package.resolved"
    if resolved.exists():
        entries.append((f"{stem}/Package.resolved", resolved.read_bytes(), 0o644))
    return entries


if __name__ == "__main__":
    if sys.argv[1] == "source":
        pack(source(), pathlib.Path(sys.argv[2]))
    else:
        pack(tree(pathlib.Path(sys.argv[2]), sys.argv[3]), pathlib.Path(sys.argv[4]))
