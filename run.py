#!/usr/bin/env python3
"""Run claimcheck from a checkout: nothing but Python 3.11 or newer is needed beforehand.

    python3 run.py demo     a report on the five stories in fixtures/trade-mission
    python3 run.py test     the test suite, but for what needs Chromium or the package index
    python3 run.py lint     ruff and mypy
    python3 run.py ARGS...  the command itself: python3 run.py check stories/

The first run makes .venv and installs the checkout into it (about 20 seconds, from the package index); later
runs start at once. Further words are handed on: python3 run.py test tests/test_cli.py
"""

import hashlib
import os
import shutil
import subprocess
import sys

ROOT = os.path.dirname(os.path.abspath(__file__))
VENV = os.path.join(ROOT, ".venv")
PYTHON = os.path.join(VENV, "Scripts" if os.name == "nt" else "bin", "python.exe" if os.name == "nt" else "python")
STAMP = os.path.join(VENV, "installed-for")
OLDEST = (3, 11)


def main(words):
    """Carry out one command and return its exit code."""
    if not words or words[0] in ("-h", "--help"):
        print(__doc__.strip())
        return 0
    if sys.version_info < OLDEST:
        return hand_over()
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
    return call("-m", "claimcheck", *words, folder=os.getcwd())


def hand_over():
    """This Python is too old: use a newer one if the machine has it."""
    for minor in range(20, OLDEST[1] - 1, -1):
        newer = shutil.which("python3.%d" % minor)
        if newer:
            return subprocess.call([newer, os.path.abspath(__file__)] + sys.argv[1:])
    print(
        "run.py: claimcheck needs Python %d.%d or newer; this is %s" % (OLDEST + (sys.version.split()[0],)),
        file=sys.stderr,
    )
    return 2


def prepare():
    """Make .venv with the checkout installed, unless it is there and still fits."""
    with open(os.path.join(ROOT, "pyproject.toml"), "rb") as file:
        wanted = hashlib.sha256(file.read() + sys.version.encode() + ROOT.encode()).hexdigest()
    if os.path.exists(PYTHON) and os.path.exists(STAMP):
        with open(STAMP, encoding="utf-8") as file:
            if file.read() == wanted:
                return True
    print("run.py: installing into .venv (once)", file=sys.stderr, flush=True)
    # A half-made environment is worse than none; the stamp is written last.
    shutil.rmtree(VENV, ignore_errors=True)
    if subprocess.call([sys.executable, "-m", "venv", VENV], env=clean(), stdin=subprocess.DEVNULL) != 0:
        shutil.rmtree(VENV, ignore_errors=True)
        print(
            "run.py: no virtual environment could be made. On Debian and Ubuntu: apt install python3-venv",
            file=sys.stderr,
        )
        return False
    pip = [PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-e", ROOT + "[dev]"]
    if subprocess.call(pip, env=clean(), stdin=subprocess.DEVNULL) != 0:
        print("run.py: the installation failed; pip's message is above. The package index must be reachable.", file=sys.stderr)
        return False
    with open(STAMP, "w", encoding="utf-8") as file:
        file.write(wanted)
    return True


def call(*arguments, folder=ROOT):
    """Run the environment's Python."""
    try:
        return subprocess.call([PYTHON, *arguments], cwd=folder, env=clean())
    except KeyboardInterrupt:
        return 130


def clean():
    """The environment without what would leak another installation into ours."""
    leaks = ("PYTHONPATH", "PYTHONHOME", "PIP_USER", "PIP_TARGET", "PIP_PREFIX", "VIRTUAL_ENV", "PIP_REQUIRE_VIRTUALENV")
    return {name: value for name, value in os.environ.items() if name not in leaks}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
