"""Annotations as the library's rows hold them."""

from __future__ import annotations

import json

from briefbook.library.door import Row
from briefbook.model.anchor import Anchor, TextPosition, TextQuote
from briefbook.model.annotation import Annotation


def annotation_of(row: Row) -> Annotation:
    """The annotation that a row of the table `annotations` holds."""
    quote = TextQuote(row["quote"], row["prefix"], row["suffix"])
    return Annotation(
        id=row["id"],
        article_id=row["article_id"],
        capture_id=row["capture_id"],
        anchor=Anchor(TextPosition(row["start"], row["end"]), quote),
        theme_id=row["theme_id"],
        comment=row["comment"],
        tags=tuple(json.loads(row["tags"])),
        importance=row["importance"],
        starred=bool(row["starred"]),
        core_statement=row["core_statement"],
        speaker=row["speaker"],
    )


def to_row(annotation: Annotation) -> Row:
    """What a row of the table `annotations` holds, but for its position in the order of adding."""
    position, quote = annotation.anchor.position, annotation.anchor.quote
    return {
        "id": annotation.id,
        "article_id": annotation.article_id,
        "capture_id": annotation.capture_id,
        "theme_id": annotation.theme_id,
        "start": position.start,
        "end": position.end,
        "quote": quote.exact,
        "prefix": quote.prefix,
        "suffix": quote.suffix,
        "comment": annotation.comment,
        "tags": json.dumps(annotation.tags, ensure_ascii=False),
        "importance": annotation.importance,
        "starred": int(annotation.starred),
        "core_statement": annotation.core_statement,
        "speaker": annotation.speaker,
    }
