"""Bodies as the library keeps them."""

from __future__ import annotations

import json

from briefbook.errors import LibraryUnusable
from briefbook.model import body_json
from briefbook.model.body import Body


def to_stored(body: Body) -> str:
    """What a capture's row holds of `body`."""
    return json.dumps(body_json.to_json(body), ensure_ascii=False, separators=(",", ":"))


def from_stored(stored: str) -> Body:
    """The body that `to_stored` wrote. Raises LibraryUnusable if it was damaged since."""
    try:
        return body_json.from_json(json.loads(stored))
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise LibraryUnusable(
            "The text of an article is damaged. “briefbook doctor” says which; a backup may still have it."
        ) from error
