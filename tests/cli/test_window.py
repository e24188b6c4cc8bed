from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.shell import Shell

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def shell(tmp_path):
    shell = Shell(tmp_path)
    shell.say("init", shell.library)
    return shell


def opened(shell, *arguments, **environment):
    """What `briefbook open` comes to, in a process and with settings of its own; no screen is needed."""
    own = {"QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(shell.folder / "config"), **environment}
    command = [sys.executable, "-m", "briefbook", "open", shell.library, *map(str, arguments)]
    return subprocess.run(
        command, cwd=ROOT, env={**os.environ, **own}, capture_output=True, text=True, timeout=60, check=False
    )


def test_the_window_adds_the_files_that_are_named_and_its_picture_is_taken(shell):
    article, picture = shell.write("late.txt", "The Late Article\n\nIt came at seven.\n"), shell.folder / "window.png"
    done = opened(shell, article, "--screenshot", picture)
    assert done.returncode == 0, done.stderr
    assert picture.read_bytes().startswith(b"\x89PNG")
    (kept,) = shell.json("articles", shell.library)["articles"]
    assert kept["title"] == "The Late Article"


def test_a_picture_that_cannot_be_written_is_said_in_a_sentence(shell):
    done = opened(shell, "--screenshot", shell.folder / "nowhere" / "window.png")
    assert done.returncode == 1
    assert "There is no folder" in done.stderr
    assert "Traceback" not in done.stderr


def test_without_a_screen_a_sentence_says_so(shell):
    done = opened(shell, QT_QPA_PLATFORM="", DISPLAY="", WAYLAND_DISPLAY="")
    assert done.returncode == 1
    assert "There is no screen" in done.stderr
