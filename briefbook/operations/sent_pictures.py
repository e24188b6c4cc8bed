"""Pictures on their way to the other end of a pipe: each travels once, however often the edition that shows it does."""

from __future__ import annotations

from dataclasses import replace

from briefbook.model.edition import Edition
from briefbook.model.picture import Picture


class SentPictures:
    """The near end's note of what the far end has: the pictures of the edition that was sent last."""

    def __init__(self) -> None:
        self._known: frozenset[str] = frozenset()

    def lean(self, edition: Edition) -> Edition:
        """`edition` as it is to be sent, without the bytes of pictures that the far end has."""
        pictures = (replace(one, content=b"") if one.sha256 in self._known else one for one in edition.pictures)
        lean = replace(edition, pictures=tuple(pictures))
        self._known = frozenset(picture.sha256 for picture in edition.pictures)
        return lean


class ReceivedPictures:
    """The far end's pictures: those of the edition that came last."""

    def __init__(self) -> None:
        self._kept: dict[str, Picture] = {}

    def whole(self, edition: Edition) -> Edition:
        """`edition` as it was before it was sent."""
        pictures = tuple(one if one.content else self._kept.get(one.sha256, one) for one in edition.pictures)
        self._kept = {picture.sha256: picture for picture in pictures}
        return replace(edition, pictures=pictures)
