"""The metadata of all packages. The version is read from Sources/Reporting/Tool.swift."""

import os
import pathlib
import re
import subprocess
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
NAME = "connlint"
SUMMARY = "Finds secrets in SQL CONNECTION statements"
URL = "https://github.com/connlint/connlint"
DESCRIPTION = """\
connlint finds literals under keys for secrets in SQL CONNECTION statements,
above all under keys that are only nearly right: with 'ap-key' in place of
'api-key' the server masks nothing, and the secret stays readable in statement
lists, logs and history. It can also replace such secrets with [REDACTED].
It reads files and nothing else: no network, no database, no telemetry."""


def version() -> str:
    text = (ROOT / "Sources/Reporting/Tool.swift").read_text(encoding="utf-8")
    found = re.search(r'static let version = "([^"]+)"', text)
    if not found:
        raise SystemExit("Sources/Reporting/Tool.swift holds no version")
    return found.group(1)


def timestamp() -> int:
    """The date of all packages in seconds since 1970: SOURCE_DATE_EPOCH, or the time of the last commit."""
    if "SOURCE_DATE_EPOCH" in os.environ:
        return int(os.environ["SOURCE_DATE_EPOCH"])
    git = subprocess.run(
        ["git", "log", "-1", "--format=%ct"], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False)
    # Without git (in an unpacked source distribution), use the modification time of the file with the version.
    return int(git.stdout) if git.stdout.strip() else int((ROOT / "Sources/Reporting/Tool.swift").stat().st_mtime)


def date(form: str) -> str:
    return time.strftime(form, time.gmtime(timestamp()))


def readme() -> str:
    """README.md for other sites: links to files lead to this version on GitHub."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    return re.sub(r"\]\((?!https?:|#)([^)]+)\)", rf"]({URL}/blob/v{version()}/\1)", text)
