"""What goes to the terminal: JSON documents, and text in which no character can play tricks."""

from __future__ import annotations

import json
import unicodedata

import click

_BIDI = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def print_json(value: object) -> None:
    """Write `value` to stdout as one JSON document, in ASCII so that every terminal and locale takes it."""
    click.echo(json.dumps(value, indent=2))


def say(text: str = "") -> None:
    """Write `text` and a line end to stdout; its own line ends are kept."""
    click.echo("\n".join(visible(line) for line in text.split("\n")))


def visible(text: str) -> str:
    """`text` with control and direction characters written out as escapes: a title cannot colour the screen, ring
    the bell, or turn the rest of its line around.
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(_escaped(character) if _tricky(character) else character for character in text)


def one_line(text: str) -> str:
    """`text` on one line, visible: for a cell of a table."""
    return visible(" ".join(text.split()))


def _tricky(character: str) -> bool:
    return unicodedata.category(character) in {"Cc", "Cs", "Zl", "Zp"} or character in _BIDI


def _escaped(character: str) -> str:
    return character.encode("unicode_escape", "surrogatepass").decode("ascii")
