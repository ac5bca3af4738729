#!/usr/bin/env python3
"""Prints the results of `run` as tables, with the goals beside them.

    tables.py ratios|memory|doubling|threads FOLDER [NAME ...]
"""
import json
import os
import sys

# (result, description, goal, upper bound): time relative to ripgrep on the same files.
RATIOS = [
    ("dump", "200 MB in 2,000 files, without the word", 1.0, 2.0),
    ("lookalikes", "the same, look-alikes in a third", None, 3.0),
    ("statements", "2,000 statements in 200 files", 2.0, 4.0),
    ("tiny", "one tiny file", 0.5, 1.0),
    ("plain", "one tiny file, no options", 0.5, 1.0),
    ("statement", "one tiny file with a statement", 0.5, 1.0),
]
MEMORY = {"big": 64}
DOUBLING = [
    ("dump", "many files: 250, 500, 1,000, 2,000"),
    ("one", "one file: 50, 100, 200, 400 MB"),
    ("quiet", "statements without a secret: 500 to 4,000"),
    ("found", "findings in one file: 500 to 4,000"),
    ("files", "findings, one a file: 500 to 4,000"),
]
# Start-up and reading the rules are constant, so a doubling should take less than twice the time. More than this is not
# linear.
MOST_PER_DOUBLING = 2.2


def read(folder, name):
    path = os.path.join(folder, name + ".json")
    if not os.path.exists(path):
        return None
    return json.load(open(path))["results"]


def milliseconds(result):
    return f"{result['median'] * 1000:.1f}"


def processor(result):
    return f"{(result['user'] + result['system']) * 1000:.1f}"


def verdict(value, goal, most):
    if goal is not None and value <= goal:
        return "goal met"
    if value <= most:
        return "within bound"
    return "NOT MET"


def row(*cells):
    print("| " + " | ".join(str(cell) for cell in cells) + " |")


def head(*cells):
    print()
    row(*cells)
    row(*["---"] + ["---:"] * (len(cells) - 1))


def ratios(folder, _):
    head("wall: median ms; CPU: mean user + system ms", "rg wall", "rg CPU", "connlint wall", "connlint CPU",
         "ratio wall", "ratio CPU", "goal", "at most", "verdict (wall)")
    for name, title, goal, most in RATIOS:
        results = read(folder, "ratio-" + name)
        if results is None:
            continue
        peer, own = results
        ratio = own["median"] / peer["median"]
        cpu = (own["user"] + own["system"]) / (peer["user"] + peer["system"])
        row(title, milliseconds(peer), processor(peer), milliseconds(own), processor(own), f"**{ratio:.2f}**",
            f"{cpu:.2f}", goal or "", most, verdict(ratio, goal, most))


def memory(folder, names):
    head("peak memory", "MiB", "bound", "verdict")
    for name in names:
        kilobytes = int(open(os.path.join(folder, "memory-" + name)).read().split()[-1])
        bound = MEMORY.get(name, 40)
        row(name, f"{kilobytes / 1024:.1f}", bound, "met" if kilobytes / 1024 < bound else "NOT MET")


def doubling(folder, _):
    head("`--jobs 1`, CPU ms; last column: of three doublings, the dearest", "x1", "x2", "x4", "x8", "dearest", "verdict")
    for name, title in DOUBLING:
        results = read(folder, "doubling-" + name)
        if results is None:
            continue
        times = [result["user"] + result["system"] for result in results]
        most = max(after / before for before, after in zip(times, times[1:]))
        row(title, *[processor(result) for result in results], f"{most:.2f}",
            "met" if most <= MOST_PER_DOUBLING else "NOT MET")


def threads(folder, _):
    head("threads, median ms", "`--jobs 1`", "`--jobs 2`", "2 of 1")
    for name in ("dump", "lookalikes", "statements", "files-4000"):
        one, two = read(folder, "threads-" + name)
        row(name, milliseconds(one), milliseconds(two), f"{two['median'] / one['median']:.2f}")


if __name__ == "__main__":
    if len(sys.argv) < 3 or sys.argv[1] not in ("ratios", "memory", "doubling", "threads"):
        sys.exit(__doc__)
    globals()[sys.argv[1]](sys.argv[2], sys.argv[3:])
