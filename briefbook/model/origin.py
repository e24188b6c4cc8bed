"""An origin: what in the library something on a page, or a problem, comes from."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class OriginKind(StrEnum):
    """What an origin's id names. A book stands for its set-up; a scene and facts, too, are called by their book."""

    ARTICLE = "article"
    ANNOTATION = "annotation"
    CHAPTER = "chapter"
    POINT = "point"
    BOOK = "book"
    SCENE = "scene"
    FACTS = "facts"


@dataclass(frozen=True, slots=True)
class Origin:
    """Where something comes from."""

    kind: OriginKind
    id: str
