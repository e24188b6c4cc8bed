"""What a file brought as JSON-ready values and back: what crosses from the process that reads files.

The bytes of the file do not cross: whoever sent them has them. What comes back is read as if a stranger had written it.
"""

from __future__ import annotations

from base64 import b64decode, b64encode
from dataclasses import asdict
from hashlib import sha256
from typing import Any

from briefbook import sentence
from briefbook.model import body_json
from briefbook.model.article import ArticleDraft, Author, Details, Source, Suggestion
from briefbook.model.body import Body
from briefbook.model.flat import flat
from briefbook.model.gathered import Gathered, Highlight, Reference
from briefbook.model.picture import MAX_PICTURE_BYTES, MAX_PICTURES, Picture

_BEGINNINGS = {"image/png": b"\x89PNG\r\n\x1a\n", "image/jpeg": b"\xff\xd8\xff"}
_LONGEST = 100_000
"""How many pixels a side of a picture may have."""


def to_json(gathered: Gathered) -> dict[str, Any]:
    """All of `gathered` but the original bytes, as plain dicts."""
    pictures = {picture.sha256: picture for draft in gathered.drafts for picture in draft.pictures}
    return {
        "pictures": [_picture_to_json(picture) for picture in pictures.values()],
        "drafts": [_draft_to_json(draft) for draft in gathered.drafts],
        "references": [asdict(reference) for reference in gathered.references],
        "highlights": [asdict(highlight) for highlight in gathered.highlights],
        "warnings": [sentence.to_json(warning) for warning in gathered.warnings],
    }


def from_json(value: dict[str, Any], original: bytes) -> Gathered:
    """What `to_json` wrote, of a file with the bytes `original`. On all else KeyError, TypeError or ValueError."""
    pictures = _pictures(value["pictures"])
    return Gathered(
        tuple(_draft(draft, original, pictures) for draft in value["drafts"]),
        tuple(_reference(reference) for reference in value["references"]),
        tuple(_highlight(highlight) for highlight in value["highlights"]),
        tuple(sentence.from_json(warning) for warning in value["warnings"]),
    )


def _draft_to_json(draft: ArticleDraft) -> dict[str, Any]:
    return {
        "source": flat(draft.source),
        "details": asdict(draft.details),
        "body": body_json.to_json(draft.body),
        "suggestions": [suggestion.to_json() for suggestion in draft.suggestions],
        "warnings": [sentence.to_json(warning) for warning in draft.warnings],
    }


def _picture_to_json(picture: Picture) -> dict[str, Any]:
    content = b64encode(picture.content).decode("ascii")
    return {"media_type": picture.media_type, "width": picture.width, "height": picture.height, "content": content}


def _pictures(values: list[dict[str, Any]]) -> dict[str, Picture]:
    """The pictures by their SHA-256, which is reckoned here; no more than are kept, none of any other kind or size."""
    pictures = [_picture(value) for value in values]
    if len(pictures) > MAX_PICTURES or sum(len(picture.content) for picture in pictures) > MAX_PICTURE_BYTES:
        raise ValueError("there are more pictures than are kept of one file")
    return {picture.sha256: picture for picture in pictures}


def _picture(value: dict[str, Any]) -> Picture:
    content = b64decode(value["content"], validate=True)
    media_type, width, height = str(value["media_type"]), int(value["width"]), int(value["height"])
    if not content.startswith(_BEGINNINGS[media_type]) or not (0 < width <= _LONGEST and 0 < height <= _LONGEST):
        raise ValueError("a picture is not what it is said to be")
    return Picture(sha256(content).hexdigest(), media_type, width, height, content)


def _shown(body: Body, pictures: dict[str, Picture]) -> tuple[Picture, ...]:
    """The pictures that the figures name. Raises KeyError if one of them is not there."""
    return tuple(pictures[named] for named in dict.fromkeys(body.pictures))


def _draft(value: dict[str, Any], original: bytes, pictures: dict[str, Picture]) -> ArticleDraft:
    body = body_json.from_json(value["body"])
    return ArticleDraft(
        Source(**{**_strings(value["source"], but="size"), "size": int(value["source"]["size"])}),
        original,
        _details(value["details"]),
        body,
        tuple(map(Suggestion.from_json, value["suggestions"])),
        tuple(sentence.from_json(warning) for warning in value["warnings"]),
        _shown(body, pictures),
    )


def _details(value: dict[str, Any]) -> Details:
    authors = tuple(Author(**_strings(author)) for author in value["authors"])
    return Details(**_strings(value, but="authors"), authors=authors)


def _reference(value: dict[str, Any]) -> Reference:
    return Reference(_details(value["details"]), str(value["doi"]), _texts(value["file_names"]))


def _highlight(value: dict[str, Any]) -> Highlight:
    article = None if value["article"] is None else _reference(value["article"])
    stated = {name: str(value[name]) for name in ("quote", "comment", "prefix", "suffix")}
    return Highlight(**stated, tags=_texts(value["tags"]), article=article)


def _strings(value: dict[str, Any], *, but: str = "") -> dict[str, Any]:
    return {name: str(one) for name, one in value.items() if name != but}


def _texts(values: Any) -> tuple[str, ...]:
    return tuple(str(value) for value in values)
