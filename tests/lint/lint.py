#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tresen developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""lint.py NAME [--root FOLDER]: prints what the lint finds; exit code 1 if it found something.

lint.py NAME --self-test: runs it on tests/lint/bad/NAME, a small tree of mistakes. Every line of
the file expected there must be found, and nothing else: a lint that cannot fail proves nothing.
"""

import argparse
import importlib
import sys
from pathlib import Path

from tree import Tree

HERE = Path(__file__).resolve().parent


def self_test(name, check):
    bad = HERE / "bad" / name
    expected = [line for line in (bad / "expected").read_text().splitlines() if line.strip()]
    found = [str(finding) for finding in check(Tree(bad))]
    missed = [line for line in expected if not any(text.startswith(line) for text in found)]
    extra = [text for text in found if not any(text.startswith(line) for line in expected)]
    for line in missed:
        print(f"not found: {line}")
    for text in extra:
        print(f"not expected: {text}")
    print(f"{name}: {len(expected)} mistakes, {len(missed)} missed, {len(extra)} invented")
    return 1 if missed or extra or not expected else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("name")
    parser.add_argument("--root", default=HERE.parent.parent)
    parser.add_argument("--self-test", action="store_true")
    arguments = parser.parse_args()
    sys.dont_write_bytecode = True
    check = importlib.import_module(arguments.name).check
    if arguments.self_test:
        return self_test(arguments.name, check)
    findings = [str(finding) for finding in check(Tree(arguments.root))]
    for text in sorted(set(findings)):
        print(text)
    print(f"{arguments.name}: {len(set(findings))} findings")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
