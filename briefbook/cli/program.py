"""The top command: its table of commands, and how errors end: with one sentence on stderr, never a traceback."""

from __future__ import annotations

import errno
import importlib
import io
import sys
from typing import Any

import click

from briefbook import __version__
from briefbook.cli.output import visible
from briefbook.errors import BriefbookError

COMMANDS = {
    "open": ("window", "Open a library in the window, and add the FILEs to it as articles."),
    "demo": (
        "demo",
        "Make the sample library and its PDF; where somebody sits before a screen, open the window on it.",
    ),
    "init": ("libraries", "Make a new, empty library with the default themes."),
    "import": ("importing", "Import files and folders as articles."),
    "articles": ("articles", "List the articles."),
    "show": ("articles", "Show an article with its ¶ numbers."),
    "search": ("articles", "Search articles, quotes, comments and points."),
    "describe": ("corrections", "Correct or add what an article says of itself."),
    "correct": ("corrections", "Correct words of an article that came garbled."),
    "merge": ("corrections", "Make an article the newest text of another."),
    "remove": ("corrections", "Remove an article, an annotation, a theme or a book."),
    "annotate": ("annotations", "Mark a passage of an article by its words."),
    "annotations": ("annotations", "List the annotations."),
    "repair": ("repair", "Decide of annotations whose article was updated."),
    "suggest": ("suggest", "Suggest what may be looked at."),
    "theme": ("themes", "List the themes and add to them."),
    "book": ("books", "Make a book and put it together."),
    "check": ("check", "Check a book before it is printed."),
    "build": ("build", "Build the PDF of a book."),
    "doctor": ("libraries", "Check that a library is whole."),
    "backup": ("libraries", "Copy a library to a safe place, verified."),
    "completion": ("completion", "Print a shell's completion script."),
}
"""Each command's file in this package and its line in the help."""


class Sentence(click.ClickException):
    """An error that the user can act on, shown as it is worded."""

    def show(self, file: Any = None) -> None:
        """Write the sentence to stderr."""
        click.echo(visible(self.message), file=file, err=file is None)


class Program(click.Group):
    """The top command. It loads a command's file when that command is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The commands in the order in which one needs them."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name, or None."""
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"briefbook.cli.{COMMANDS[cmd_name][0]}")
        command: click.Command = getattr(module, f"{cmd_name}_command")
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of commands from the table, without loading any of them."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, line) for name, (_, line) in COMMANDS.items()])

    def main(self, *args: Any, **kwargs: Any) -> Any:
        """Run the program. A terminal that lacks a character is shown its number instead of a crash."""
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, io.TextIOWrapper):
                stream.reconfigure(errors="backslashreplace")
        return super().main(*args, **kwargs)

    def invoke(self, ctx: click.Context) -> Any:
        """Run a command; its errors become sentences, exit code 1."""
        try:
            return super().invoke(ctx)
        except BriefbookError as error:
            raise Sentence(str(error)) from error
        except OSError as error:
            if error.errno not in (errno.ENOSPC, errno.EFBIG, errno.EIO):
                raise
            raise Sentence(
                f"What should be written could not be ({error.strerror}). Nothing half-done was kept."
            ) from error
        except KeyboardInterrupt as error:
            raise Sentence("Stopped. Nothing half-done was kept.") from error


@click.group(cls=Program, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="briefbook")
@click.pass_context
def program(context: click.Context) -> None:
    """Turn a pile of articles into a printed briefing book.

    Everything is kept in a library, one file. LIBRARY is its path. ARTICLE, BOOK, CHAPTER and the like are named by
    id, by the first letters of an id if no other id starts so, or by exact title; an article also by its file name.
    """
    if context.invoked_subcommand is None:
        from briefbook.cli.window import open_window

        open_window(None)
