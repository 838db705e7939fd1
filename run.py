#!/usr/bin/env python3
"""Run claimcheck from a checkout: nothing but Python 3.11 or newer is needed beforehand.

    python3 run.py demo     a report on the five stories in fixtures/trade-mission
    python3 run.py test     the test suite, but for what needs Chromium or the package index
    python3 run.py lint     ruff and mypy
    python3 run.py ARGS...  the command itself: python3 run.py check stories/

The first run makes .venv and installs the checkout into it (from the package index); later runs start
at once. Further words are handed on: python3 run.py test tests/test_cli.py
"""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
# Written last: without it the environment is half-made.
STAMP = VENV / "installed-for"
OLDEST = (3, 11)
# What would leak another installation into ours.
LEAKS = ("PYTHONPATH", "PYTHONHOME", "PIP_USER", "PIP_TARGET", "PIP_PREFIX", "VIRTUAL_ENV")


def main(words):
    """Carry out one command and return its exit code."""
    if not words or words[0] in ("-h", "--help"):
        print(__doc__.strip())
        return 0
    if sys.version_info < OLDEST:
        return hand_over(words)
    if not prepare():
        return 2
    name, rest = words[0], words[1:]
    if name == "demo":
        return call("-m", "claimcheck", "check", "fixtures/trade-mission", "--fail-on", "never", *rest)
    if name == "test":
        return call("-m", "pytest", "-m", "not desk", *rest)
    if name == "lint":
        return max(
            call("-m", "ruff", "check", "."),
            call("-m", "ruff", "format", "--check", "."),
            call("-m", "mypy", "--strict"),
        )
    return call("-m", "claimcheck", *words, folder=Path.cwd())


def hand_over(words):
    """This Python is too old: use a newer one if the machine has it."""
    for minor in range(20, OLDEST[1] - 1, -1):
        newer = shutil.which(f"python3.{minor}")
        if newer:
            return subprocess.call([newer, str(ROOT / "run.py"), *words])
    say(f"claimcheck needs Python {OLDEST[0]}.{OLDEST[1]} or newer; this is {sys.version.split()[0]}.")
    return 2


def prepare():
    """Make .venv with the checkout installed, unless it is there and still fits."""
    facts = (ROOT / "pyproject.toml").read_bytes(), sys.version.encode(), str(ROOT).encode()
    wanted = hashlib.sha256(b"\0".join(facts)).hexdigest()
    if PYTHON.exists() and STAMP.exists() and STAMP.read_text(encoding="utf-8") == wanted:
        return True
    say("installing into .venv (once)")
    # Started from within .venv, this Python is about to be removed: the one that it was made from stays.
    python = getattr(sys, "_base_executable", sys.executable)
    shutil.rmtree(VENV, ignore_errors=True)
    if subprocess.call([python, "-m", "venv", str(VENV)], env=clean(), stdin=subprocess.DEVNULL):
        shutil.rmtree(VENV, ignore_errors=True)
        say("no virtual environment could be made. On Debian and Ubuntu: apt install python3-venv")
        return False
    install = "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-e", f"{ROOT}[dev]"
    if subprocess.call([str(PYTHON), *install], env=clean(), stdin=subprocess.DEVNULL):
        say("the installation failed; pip's message is above. It needs the package index, once.")
        return False
    STAMP.write_text(wanted, encoding="utf-8")
    return True


def call(*arguments, folder=ROOT):
    """Run the environment's Python."""
    try:
        return subprocess.call([str(PYTHON), *arguments], cwd=str(folder), env=clean())
    except KeyboardInterrupt:
        return 130


def clean():
    """The environment without what would leak another installation into ours."""
    return {name: value for name, value in os.environ.items() if name not in LEAKS}


def say(words):
    """A line for the person who waits."""
    print(f"run.py: {words}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
