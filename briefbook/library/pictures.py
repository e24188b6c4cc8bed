"""Pictures: what the figures of articles show, kept once each under the SHA-256 of their bytes.

They are no part of the history, as originals are none: which capture shows which picture is, in a table that undo
follows, and what no capture shows any more is swept away when the library is next opened.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from briefbook.library.door import Door, new_id
from briefbook.model.body import Body
from briefbook.model.picture import Picture


class Pictures:
    """The pictures of a library."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def get(self, sha256: str) -> Picture | None:
        """The picture that a figure names; None if it is missing or its bytes were altered (`doctor` says which)."""
        row = self._door.row("SELECT * FROM pictures WHERE sha256 = ?", (sha256,))
        if row is None or hashlib.sha256(row["content"]).hexdigest() != sha256:
            return None
        return Picture(**row)

    def size(self, sha256: str) -> tuple[int, int] | None:
        """The width and height of a picture in pixels, without reading it; None if it is missing."""
        row = self._door.row("SELECT width, height FROM pictures WHERE sha256 = ?", (sha256,))
        return (row["width"], row["height"]) if row else None

    def of_bodies(self, bodies: Iterable[Body], known: Iterable[Picture] = ()) -> tuple[Picture, ...]:
        """The pictures that the figures of these bodies show, each once, in their order; without those missing. Those
        `known` are not read again.
        """
        here = {picture.sha256: picture for picture in known}
        named = dict.fromkeys(sha256 for body in bodies for sha256 in body.pictures)
        return tuple(picture for sha256 in named if (picture := here.get(sha256) or self.get(sha256)))

    def keep(self, capture_id: str, body: Body, pictures: Iterable[Picture]) -> None:
        """Keep those of `pictures` that the figures of a capture show, and note which it shows; inside an edit."""
        named = dict.fromkeys(body.pictures)
        for picture in pictures:
            if picture.sha256 in named:
                self._door.keep_picture(picture)
        for sha256 in named:
            self._door.insert("capture_pictures", {"id": new_id(), "capture_id": capture_id, "sha256": sha256})
