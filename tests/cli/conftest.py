"""Libraries on disk for the command line."""

from __future__ import annotations

import pytest

from tests.shell import Shell

TALKS = """The harbour talks

The two mayors met on Monday and agreed on the boats. The line held.

Trade was not settled. "Next year," said the younger one.
"""
MARKET = """The fish market

Prices rose by a tenth in spring. Nobody in town expects them to fall.
"""


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
