from __future__ import annotations

import os
import shlex
import signal
import subprocess
import sys
import time
from pathlib import Path

import click
import pytest

from briefbook import __version__
from briefbook.cli.program import COMMANDS, program


def briefbook(*arguments, **environment):
    return subprocess.run(
        [sys.executable, "-m", "briefbook", *map(str, arguments)],
        capture_output=True,
        env={**os.environ, **environment},
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help_and_the_table_words_it_as_the_command_does(name):
    command = program.get_command(click.Context(program), name)
    assert command.name == name
    assert command.get_short_help_str(200) == COMMANDS[name][1]


def test_a_wrong_word_is_wrong_usage(shell):
    result = shell.run("bild")
    assert result.exit_code == 2
    assert "No such command 'bild'" in result.stderr


def test_without_a_screen_the_demo_is_named(shell, monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for arguments in ((), ("open", shell.library)):
        result = shell.run(*arguments)
        assert (result.exit_code, result.stdout) == (1, "")
        assert "no screen" in result.stderr
        assert "briefbook demo" in result.stderr


def test_the_version_is_told(shell):
    assert shell.say("--version") == f"briefbook, version {__version__}"


def test_help_loads_neither_the_library_nor_the_page():
    code = "import sys\nfrom briefbook.cli.program import program\nprogram(['--help'], standalone_mode=False)\n"
    code += "sys.exit(any(name in sys.modules for name in ('sqlite_utils', 'reportlab', 'trafilatura', 'pikepdf')))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, timeout=60, check=False).returncode == 0


def test_a_user_s_error_is_one_sentence_on_stderr_and_exit_code_1(tmp_path):
    done = briefbook("articles", tmp_path / "gone.briefbook")
    sentence = done.stderr.decode()
    assert (done.returncode, done.stdout) == (1, b"")
    assert sentence.count("\n") == 1
    assert "gone.briefbook" in sentence
    assert "Traceback" not in sentence


def test_wrong_usage_is_exit_code_2():
    assert briefbook("articles").returncode == 2


def test_a_terminal_that_lacks_letters_is_no_crash(stocked):
    plain = {"LC_ALL": "C", "PYTHONIOENCODING": "latin-1:strict"}
    stocked.write("山.txt", "The mountain 山 “speaks” of many things to those who listen.\n")
    done = briefbook("import", stocked.library, stocked.folder / "山.txt", **plain)
    assert done.returncode == 0, done.stderr
    assert b"\\u5c71.txt" in done.stdout


def test_a_reader_that_stops_listening_is_no_crash(stocked):
    long = stocked.write(
        "long.txt", "\n\n".join(f"The harbour was open on day {day} of the talks." for day in range(9000))
    )
    stocked.say("import", stocked.library, long)
    show = shlex.join([sys.executable, "-m", "briefbook", "show", str(stocked.library), "long.txt"])
    command = f"{show} | head -n 1"
    done = subprocess.run(["/bin/sh", "-c", command], capture_output=True, timeout=60, check=False)
    assert done.stdout
    assert done.stderr == b""


HEEDS_INTERRUPTS = """
import runpy, signal
signal.signal(signal.SIGINT, signal.default_int_handler)
runpy.run_module("briefbook", run_name="__main__")
"""
"""A shell has what it starts in the background ignore interrupts, and so has what that starts."""


@pytest.mark.skipif(os.name != "posix", reason="the interrupt is sent as POSIX does")
def test_an_interrupt_is_one_sentence_and_leaves_the_library_whole(stocked):
    for number in range(3000):
        stocked.write(f"many{number}.txt", f"Text number {number} says something about the harbour and its boats.\n")
    command = [sys.executable, "-c", HEEDS_INTERRUPTS, "import", stocked.library, str(stocked.folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        # The lock beside the library tells that the work has begun.
        lock = Path(stocked.library).with_name(f".{Path(stocked.library).name}.lock")
        while not lock.exists() and running.poll() is None:
            time.sleep(0.01)
        time.sleep(0.2)
        running.send_signal(signal.SIGINT)
        out, err = running.communicate(timeout=60)
    assert (running.returncode, out) == (1, b"")
    assert err.decode() == "Stopped. Nothing half-done was kept.\n"
    assert len(stocked.json("articles", stocked.library)["articles"]) == 2


@pytest.mark.parametrize("name", ["bash", "zsh", "fish"])
def test_completion_prints_the_shell_s_script(shell, name):
    assert "_BRIEFBOOK_COMPLETE" in shell.say("completion", name)


def test_completion_completes_commands():
    done = briefbook(_BRIEFBOOK_COMPLETE="bash_complete", COMP_WORDS="briefbook an", COMP_CWORD="1")
    assert done.stdout.decode().split() == ["plain,annotate", "plain,annotations"]
