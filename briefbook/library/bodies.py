"""Bodies as the library keeps them."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator

from briefbook.errors import LibraryUnusable
from briefbook.model import body_json
from briefbook.model.body import BLOCK_SEPARATOR, Body
from briefbook.sentence import Sentence


def to_stored(body: Body) -> str:
    """What a capture's row holds of `body`."""
    return json.dumps(body_json.to_json(body), ensure_ascii=False, separators=(",", ":"))


def from_stored(stored: str) -> Body:
    """The body that `to_stored` wrote. Raises LibraryUnusable if it was damaged since."""
    with _damage_told():
        return body_json.from_json(json.loads(stored))


def readable(stored: str) -> Body | None:
    """The body that `to_stored` wrote; None if it was damaged since."""
    try:
        return from_stored(stored)
    except LibraryUnusable:
        return None


def text_of(stored: str) -> str:
    """The text of the body that `to_stored` wrote, without making the body. Raises LibraryUnusable as `from_stored`."""
    with _damage_told():
        return BLOCK_SEPARATOR.join(block["text"] for block in json.loads(stored))


@contextlib.contextmanager
def _damage_told() -> Iterator[None]:
    try:
        yield
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise LibraryUnusable(
            Sentence("The text of an article is damaged. “briefbook doctor” says which; a backup may still have it.")
        ) from error
