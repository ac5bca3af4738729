#!/usr/bin/env python3
"""Makes a Debian package from a tree of installed files: deb.py TREE LIBC-VERSION FILE

Needs dpkg-deb, so it runs on Debian and its derivatives.
"""

import gzip
import hashlib
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import textwrap

import project

FOLDER = pathlib.Path(__file__).resolve().parent / "debian"


def compress(path: pathlib.Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with open(path, "wb") as file, gzip.GzipFile("", "wb", 9, file, mtime=0) as packed:
        packed.write(content)


def build(tree: pathlib.Path, libc: str, target: pathlib.Path) -> None:
    with tempfile.TemporaryDirectory() as scratch:
        root = pathlib.Path(scratch) / "root"
        shutil.copytree(tree, root)
        documents = root / "usr/share/doc/connlint"
        shutil.move(str(root / "usr/share/zsh/site-functions"), str(root / "usr/share/zsh/vendor-completions"))
        # Debian requires compressed documents, and a reference to the licence instead of a copy.
        for name in ["usr/share/man/man1/connlint.1", "usr/share/doc/connlint/THIRD-PARTY.txt"]:
            compress(root / (name + ".gz"), (root / name).read_bytes())
            (root / name).unlink()
        (documents / "LICENSE").unlink()
        compress(documents / "changelog.gz", (project.ROOT / "CHANGELOG.md").read_bytes())
        entry = (f"connlint ({project.version()}-1) unstable; urgency=medium\n\n"
                 f"  * See changelog.gz.\n\n -- connlint maintainers <connlint@users.noreply.github.com>  "
                 f"{project.date('%a, %d %b %Y %H:%M:%S +0000')}\n")
        compress(documents / "changelog.Debian.gz", entry.encode())
        (documents / "copyright").write_text(filled("copyright", {}), encoding="utf-8")
        overrides = root / "usr/share/lintian/overrides/connlint"
        overrides.parent.mkdir(parents=True)
        shutil.copy(FOLDER / "overrides", overrides)
        files = sorted(path for path in root.rglob("*") if path.is_file())
        size = sum(-(-path.stat().st_size // 1024) for path in files)
        control = root / "DEBIAN"
        control.mkdir()
        architecture = subprocess.run(
            ["dpkg", "--print-architecture"], stdout=subprocess.PIPE, check=True).stdout.decode().strip()
        (control / "control").write_text(
            filled("control", {"SIZE": str(size), "GLIBC": libc, "ARCHITECTURE": architecture}), encoding="utf-8")
        (control / "md5sums").write_text("".join(
            f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(root).as_posix()}\n" for path in files))
        for path in [root, *root.rglob("*")]:
            path.chmod(0o755 if path.is_dir() or path.parent.name == "bin" else 0o644)
        environment = {**os.environ, "SOURCE_DATE_EPOCH": str(project.timestamp())}
        subprocess.run(["dpkg-deb", "--root-owner-group", "-Zxz", "--build", root, target],
                       env=environment, check=True, stdout=subprocess.DEVNULL)


def filled(name: str, values: "dict[str, str]") -> str:
    text = (FOLDER / name).read_text(encoding="utf-8")
    description = textwrap.indent(project.DESCRIPTION, " ")
    values = {"VERSION": project.version(), "URL": project.URL, "DESCRIPTION": description, **values}
    for key, value in values.items():
        text = text.replace(f"@{key}@", value)
    return text


if __name__ == "__main__":
    build(pathlib.Path(sys.argv[1]), sys.argv[2], pathlib.Path(sys.argv[3]))
