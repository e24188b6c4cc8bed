"""Arguments and options that several commands take, and the reading of texts given as files."""

from __future__ import annotations

import contextlib
import json
import sys
from pathlib import Path

import click

from briefbook.errors import BriefbookError

# Whether a file can be read is found out by whoever reads it: one bad file of many is no wrong usage.
PATH = click.Path(path_type=Path, readable=False)
TEXT_FILE = click.Path(path_type=Path, allow_dash=True, readable=False)
_MOST = 20_000_000

library_argument = click.argument("library", type=PATH)
json_option = click.option("--json", "as_json", is_flag=True, help="Print one JSON document and nothing else.")


def read_text(path: Path) -> str:
    """The text in `path`, or on standard input for “-”. Raises BriefbookError if it is not UTF-8 or not there."""
    if path.is_char_device() or path.is_block_device():
        raise BriefbookError(f"“{path}” is a device, not a file, and was not read.")
    try:
        with contextlib.nullcontext(sys.stdin.buffer) if str(path) == "-" else path.open("rb") as file:
            content = file.read(_MOST + 1)
        if len(content) > _MOST:
            raise BriefbookError(f"“{path}” is larger than {_MOST // 1_000_000} MB, which no text of a book is.")
        return content.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError as error:
        raise BriefbookError(f"“{path}” is not UTF-8 text. Save it as UTF-8 and try again.") from error
    except OSError as error:
        raise BriefbookError(f"“{path}” cannot be read ({error.strerror}). Check the name and permissions.") from error


def read_json(path: Path) -> object:
    """The JSON value in `path`, or on standard input for “-”. Raises BriefbookError saying where it is malformed."""
    try:
        value: object = json.loads(read_text(path))
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        raise BriefbookError(f"“{path}” is not JSON: {error.msg} at {place}. Correct it and try again.") from error
    except (ValueError, RecursionError) as error:
        raise BriefbookError(f"“{path}” holds JSON that cannot be read: it is nested too deeply.") from error
    return value


def text_or_file(text: str | None, file: Path | None, option: str) -> str | None:
    """The text of an option or of its twin that names a file; None if neither was given, UsageError for both."""
    if text is not None and file is not None:
        message = f"Give --{option} or --{option}-file, not both."
        raise click.UsageError(message)
    return read_text(file) if file is not None else text
