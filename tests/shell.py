"""The command line as a test drives it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from click.testing import CliRunner, Result

from briefbook.cli.program import program


class Shell:
    """Runs commands against one library and reads what they say."""

    def __init__(self, folder: Path, library: str = "talks.briefbook") -> None:
        self.folder = folder
        self.library = str(folder / library)

    def run(self, *arguments: object, stdin: str | None = None) -> Result:
        """The result of `briefbook ARGUMENTS`, whatever its exit code."""
        return CliRunner().invoke(program, [str(one) for one in arguments], input=stdin, prog_name="briefbook")

    def say(self, *arguments: object, stdin: str | None = None) -> str:
        """What a command that must succeed writes to stdout, without the last line end."""
        result = self.run(*arguments, stdin=stdin)
        assert result.exit_code == 0, result.output
        return result.stdout.rstrip("\n")

    def json(self, *arguments: object) -> Any:
        """The one JSON document that a command that must succeed writes to stdout."""
        return json.loads(self.say(*arguments, "--json"))

    def write(self, name: str, content: str | bytes) -> Path:
        """A file with that content; its path."""
        path = self.folder / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path
