"""What is remembered of a watched folder from one start to the next, so that nothing in it is read or told of twice."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from briefbook import files
from briefbook.errors import CannotWrite
from briefbook.operations.watch import Stamp
from briefbook.sentence import Sentence


def load(path: Path, folder: Path) -> dict[Path, Stamp] | None:
    """The files of `folder` that were known; None if nothing is remembered of it, or nothing that can be understood."""
    try:
        values: Any = json.loads(path.read_text(encoding="ascii"))
        if values["folder"] != str(folder):
            return None
        return {folder / name: Stamp(int(size), int(changed)) for name, (size, changed) in values["files"].items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def save(path: Path, folder: Path, known: Mapping[Path, Stamp]) -> None:
    """Remember `known` at `path`. Raises CannotWrite."""
    named = {one.relative_to(folder).as_posix(): (stamp.size, stamp.changed) for one, stamp in known.items()}
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CannotWrite(
            Sentence(
                "“{parent}” cannot be made, so it is not remembered which files were read ({reason}).",
                parent=path.parent,
                reason=error.strerror,
            )
        ) from error
    files.write(path, json.dumps({"folder": str(folder), "files": named}).encode("ascii"))
