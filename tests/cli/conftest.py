"""The command line as a test drives it."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner

from briefbook.cli.program import program

TALKS = """The harbour talks

The two mayors met on Monday and agreed on the boats. The line held.

Trade was not settled. "Next year," said the younger one.
"""
MARKET = """The fish market

Prices rose by a tenth in spring. Nobody in town expects them to fall.
"""


class Shell:
    """Runs commands against one library and reads what they say."""

    def __init__(self, folder):
        self.folder = folder
        self.library = str(folder / "talks.briefbook")

    def run(self, *arguments, stdin=None):
        """The result of `briefbook ARGUMENTS`, whatever its exit code."""
        return CliRunner().invoke(program, [str(one) for one in arguments], input=stdin, prog_name="briefbook")

    def say(self, *arguments, stdin=None):
        """What a command that must succeed writes to stdout, without the last line end."""
        result = self.run(*arguments, stdin=stdin)
        assert result.exit_code == 0, result.output
        return result.stdout.rstrip("\n")

    def json(self, *arguments):
        """The one JSON document that a command that must succeed writes to stdout."""
        return json.loads(self.say(*arguments, "--json"))

    def write(self, name, content):
        """A file with that content; its path."""
        path = self.folder / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path


@pytest.fixture
def shell(tmp_path):
    """A shell with a new library."""
    shell = Shell(tmp_path)
    shell.say("init", shell.library)
    return shell


@pytest.fixture
def stocked(shell):
    """A shell whose library holds two articles."""
    shell.say("import", shell.library, shell.write("talks.txt", TALKS), shell.write("market.txt", MARKET))
    return shell
