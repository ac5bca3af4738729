#!/usr/bin/env python3
"""Generates the manual page from the program's help: manual.py PROGRAM > connlint.1"""

import json
import subprocess
import sys

import project


def escape(text: str) -> str:
    text = text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq").replace("`", "\\(ga")
    return "\n".join("\\&" + line if line.startswith(".") else line for line in text.split("\n"))


def verbatim(text: str) -> "list[str]":
    return [".PP", ".nf", ".RS", escape(text), ".RE", ".fi"]


def command_page(command: dict) -> "list[str]":
    arguments = [one for one in command.get("arguments", []) if one["shouldDisplay"]]
    lines = [f".SS {escape('connlint ' + command['commandName'])}", escape(command["abstract"])]
    if command.get("discussion"):
        lines += verbatim(command["discussion"])
    for argument in arguments:
        if argument.get("preferredName", {}).get("name") in ("help", "version"):
            continue
        lines += [".TP", heading(argument), escape(description(argument))]
    return lines


def heading(argument: dict) -> str:
    value = "\\fI" + escape(argument["valueName"].replace(",...", "")) + "\\fR"
    if argument["kind"] == "positional":
        return value + (" ..." if argument["isRepeating"] else "")
    names = ", ".join(
        "\\fB" + escape(("--" if name["kind"] == "long" else "-") + name["name"]) + "\\fR" for name in argument["names"])
    return f"{names} {value}" if argument["kind"] == "option" else names


def description(argument: dict) -> str:
    text = argument.get("abstract", "")
    values = argument.get("allValues") or []
    if values:
        text += " One of: " + ", ".join(values) + "."
    if argument.get("defaultValue"):
        text += f" Default: {argument['defaultValue']}."
    return text


def page(help_text: dict) -> str:
    root = help_text["command"]
    commands = [one for one in root["subcommands"] if one["shouldDisplay"] and one["commandName"] != "help"]
    title, *rest = root["discussion"].split("\n\nEXIT CODES\n")
    examples = title.removeprefix("EXAMPLES\n")
    lines = [
        f'.TH CONNLINT 1 "{project.date("%Y-%m-%d")}" "connlint {project.version()}" "User Commands"',
        ".SH NAME",
        f"connlint \\- {escape(root['abstract'][0].lower() + root['abstract'][1:].rstrip('.'))}",
        ".SH SYNOPSIS",
    ]
    for command in commands:
        name = command["commandName"]
        shown = f"\\fR[\\fB{name}\\fR]" if name == root["defaultSubcommand"] else f"\\fB{name}\\fR"
        places = [one for one in command.get("arguments", []) if one["kind"] == "positional"]
        words = " ".join(f"[{heading(one)}]" if one["isOptional"] else heading(one) for one in places)
        lines += [f"\\fBconnlint\\fR {shown} [\\fIoptions\\fR] {words}".rstrip(), ".br"]
    lines += [".SH DESCRIPTION", *escape(project.DESCRIPTION).split("\n"), ".PP",
              f"Without a command, connlint runs \\fB{root['defaultSubcommand']}\\fR.", ".SH COMMANDS"]
    for command in commands:
        lines += command_page(command)
    lines += [".SH EXAMPLES", *verbatim(examples), ".SH EXIT STATUS", *verbatim("".join(rest)),
              ".SH FILES", ".TP", "\\fI.connlint.yml\\fR",
              escape("Settings; the nearest one upward from each file counts, up to the root of its repository."),
              ".SH SEE ALSO", escape(project.URL)]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    answer = subprocess.run([sys.argv[1], "--experimental-dump-help"], stdout=subprocess.PIPE, check=True).stdout
    print(page(json.loads(answer)), end="")
