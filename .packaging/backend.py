"""The PEP 517 build backend of the source distribution."""

import pathlib
import shutil
import subprocess
import sys
import sysconfig

import archives
import notices
import project
import wheel


def build_wheel(wheel_directory, config_settings=None, metadata_directory=None):
    if not shutil.which("swift"):
        raise SystemExit(
            "connlint: there is no wheel for this platform, and to build one Swift 6.2 or later is needed "
            "(https://www.swift.org/install), with libpcre2-dev and libyaml-dev (Debian) or pcre2 and libyaml (Homebrew)")
    program, link_map = build()
    text = program.with_name("THIRD-PARTY.txt")
    text.write_text(
        notices.notices(notices.components(link_map.read_text(encoding="utf-8", errors="replace"))), encoding="utf-8")
    platform = sysconfig.get_platform().replace("-", "_").replace(".", "_")
    return wheel.build(program, text, platform, pathlib.Path(wheel_directory)).name


def build_sdist(sdist_directory, config_settings=None):
    path = pathlib.Path(sdist_directory) / f"{project.NAME}-{project.version()}.tar.gz"
    archives.pack(archives.source(), path)
    return path.name


def build() -> "tuple[pathlib.Path, pathlib.Path]":
    """Builds and strips the program; returns the paths of the program and of the linker map."""
    folder = project.ROOT / ".build/release-files"
    subprocess.run([project.ROOT / ".packaging/build-program", folder], check=True, stdout=sys.stderr)
    return folder / project.NAME, folder / "link.map"
