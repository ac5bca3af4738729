#!/usr/bin/env python3
"""Lists the third-party parts that are linked into the program: notices.py LINK-MAP PROGRAM NOTICES SBOM

The linker map lists all linked archives and objects. Each must match an entry of components.json, so a new one is
an error. Writes THIRD-PARTY.txt with the licences, and a software bill of materials (SPDX 2.3).
"""

import hashlib
import json
import pathlib
import re
import subprocess
import sys

import project

FOLDER = pathlib.Path(__file__).resolve().parent


def linked(link_map: str) -> "list[str]":
    """The archives and objects in a map of lld or Apple's ld."""
    archives = re.findall(r"(/[^\s:()]+\.a)(?:\[\d+\])?\(", link_map)
    objects = re.findall(r"(/[^\s:()]+\.o)(?::|$)", link_map, re.MULTILINE)
    # Apple's ld: packages hold this library beside the program.
    shims = re.findall(r"(/\S+/libswiftCompatibilitySpan\.\w+)", link_map)
    return sorted({*archives, *objects, *shims})


def components(link_map: str) -> "list[dict]":
    """The entries of components.json whose files are linked. Ends the script if a file has no entry."""
    known = json.loads((FOLDER / "components.json").read_text(encoding="utf-8"))
    used = {entry["id"]: set() for entry in known}
    own = re.compile(r"/((C?[A-Z]\w+|connlint)\.build|small)/")
    for path in linked(link_map):
        owners = [entry for entry in known if re.search(entry["files"] + "$", path)]
        if not owners and not own.search(path):
            raise SystemExit(f"{path} is linked into the program, but .packaging/components.json does not know it")
        for owner in owners:
            used[owner["id"]].add(path)
    for entry in known:
        entry["version"] = version(entry["package"]) if used[entry["id"]] else None
        entry["paths"] = sorted(used[entry["id"]])
    return [entry for entry in known if entry["paths"]]


def version(package: str) -> str:
    """The installed version of the toolchain, or of a package of SwiftPM, Debian or Homebrew."""
    if package == "swift":
        text = output("swift", "--version")
        found = re.search(r"Swift version (\S+)", text)
    elif package.startswith("swift-"):
        text = (project.ROOT / "Package.resolved").read_text(encoding="utf-8")
        found = re.search(rf'"identity" : "{package}".*?"version" : "([^"]+)"', text, re.DOTALL)
    else:
        text = output("dpkg-query", "-W", "-f=${Version}", package)
        text = text or output("brew", "list", "--versions", package.replace("lib", "").replace("-dev", ""))
        text = text or output("brew", "list", "--versions", package.replace("-dev", ""))
        found = re.search(r"(?:\S+ )?(\S+)", text)
    if not found:
        raise SystemExit(f"the version of {package} cannot be found")
    return found.group(1)


def output(*command: str) -> str:
    try:
        return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False).stdout.decode()
    except FileNotFoundError:
        return ""


def notices(parts: "list[dict]") -> str:
    """The text of THIRD-PARTY.txt."""
    rule = "=" * 78
    lines = [
        f"connlint {project.version()} is licensed under the Apache License 2.0 (LICENSE).",
        "This program holds parts that others wrote. They are, with their licences:",
        "",
    ]
    for part in parts:
        lines += [
            f"* {part['name']} {part['version']}",
            f"  {part['copyright']}",
            f"  {part['url']}",
            f"  SPDX-License-Identifier: {part['license']}",
            "",
        ]
    if any(part["id"] == "glibc" for part in parts):
        libc = next(part for part in parts if part["id"] == "glibc")
        lines += [
            "The GNU C Library is linked statically. Its licence (section 6) gives you the right to link",
            "connlint with a version of the library that you have modified, and to reverse engineer it for",
            f"that. The complete source of connlint {project.version()} and the script that links it are at",
            f"{project.URL}/tree/v{project.version()} and in connlint-{project.version()}.tar.gz:",
            "put your libc.a where the linker finds it and run '.ci/release'. The library's own source is",
            f"Debian's source package glibc, version {libc['version']}: https://snapshot.debian.org/package/glibc/",
            "",
        ]
    texts = []
    for part in parts:
        texts += [name for name in part["texts"] if name not in texts]
    for name in texts:
        path = project.ROOT / name if name == "LICENSE" else FOLDER / "licenses" / name
        users = ", ".join(part["name"] for part in parts if name in part["texts"])
        lines += [rule, f"{name}: {users}", rule, "", path.read_text(encoding="utf-8").strip("\n"), ""]
    return "\n".join(lines)


def expression(text: str) -> str:
    """The licence expression of the whole program, from THIRD-PARTY.txt."""
    found = ["Apache-2.0"]
    for licence in re.findall(r"SPDX-License-Identifier: (.+)", text):
        found += [part for part in licence.split(" AND ") if part not in found]
    return " AND ".join(found)


def bill(parts: "list[dict]", program: bytes) -> dict:
    """The bill of materials: the program and its statically linked parts."""
    digest = hashlib.sha256(program).hexdigest()
    own = {
        "SPDXID": "SPDXRef-connlint",
        "name": project.NAME,
        "versionInfo": project.version(),
        "downloadLocation": f"git+{project.URL}@v{project.version()}",
        "filesAnalyzed": False,
        "licenseConcluded": "Apache-2.0",
        "licenseDeclared": "Apache-2.0",
        "copyrightText": "NOASSERTION",
        "primaryPackagePurpose": "APPLICATION",
        "checksums": [{"algorithm": "SHA256", "checksumValue": digest}],
        "externalRefs": [reference(f"pkg:pypi/connlint@{project.version()}")],
    }
    packages = [own]
    relations = [("SPDXRef-DOCUMENT", "DESCRIBES", "SPDXRef-connlint")]
    for part in parts:
        packages.append({
            "SPDXID": f"SPDXRef-{part['id']}",
            "name": part["name"],
            "versionInfo": part["version"],
            "downloadLocation": part["url"],
            "filesAnalyzed": False,
            "licenseConcluded": part["license"],
            "licenseDeclared": part["license"],
            "copyrightText": part["copyright"],
            "primaryPackagePurpose": "LIBRARY",
            "externalRefs": [reference(address(part))],
        })
        relations.append(("SPDXRef-connlint", "STATIC_LINK", f"SPDXRef-{part['id']}"))
    return {
        "spdxVersion": "SPDX-2.3",
        "dataLicense": "CC0-1.0",
        "SPDXID": "SPDXRef-DOCUMENT",
        "name": f"connlint-{project.version()}",
        "documentNamespace": f"{project.URL}/spdx/{project.version()}/{digest}",
        "creationInfo": {"created": project.date("%Y-%m-%dT%H:%M:%SZ"), "creators": ["Organization: connlint"]},
        "packages": packages,
        "relationships": [
            {"spdxElementId": one, "relationshipType": kind, "relatedSpdxElement": other}
            for one, kind, other in relations
        ],
    }


def reference(locator: str) -> dict:
    return {"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl", "referenceLocator": locator}


def address(part: dict) -> str:
    """The part's package URL."""
    if part["package"].startswith("swift"):
        return "pkg:swift/" + part["url"].removeprefix("https://") + "@" + part["version"]
    version = part["version"].replace("+", "%2B").replace(":", "%3A")
    return f"pkg:deb/debian/{part['package'].replace('+', '%2B')}@{version}"


if __name__ == "__main__":
    link_map, program, text, sbom = map(pathlib.Path, sys.argv[1:])
    parts = components(link_map.read_text(encoding="utf-8", errors="replace"))
    text.write_text(notices(parts), encoding="utf-8")
    sbom.write_text(json.dumps(bill(parts, program.read_bytes()), indent=2) + "\n", encoding="utf-8")
