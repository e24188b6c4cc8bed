"""What a file brought as JSON-ready values and back: what crosses from the process that reads files.

The bytes of the file do not cross: whoever sent them has them. What comes back is read as if a stranger had written it.
"""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from briefbook.model import body_json
from briefbook.model.article import ArticleDraft, Author, Details, Source, Suggestion
from briefbook.model.flat import flat
from briefbook.model.gathered import Gathered, Highlight, Reference


def to_json(gathered: Gathered) -> dict[str, Any]:
    """All of `gathered` but the original bytes, as plain dicts."""
    return {
        "drafts": [_draft_to_json(draft) for draft in gathered.drafts],
        "references": [asdict(reference) for reference in gathered.references],
        "highlights": [asdict(highlight) for highlight in gathered.highlights],
        "warnings": gathered.warnings,
    }


def from_json(value: dict[str, Any], original: bytes) -> Gathered:
    """What `to_json` wrote, of a file with the bytes `original`. On all else KeyError, TypeError or ValueError."""
    return Gathered(
        tuple(_draft(draft, original) for draft in value["drafts"]),
        tuple(_reference(reference) for reference in value["references"]),
        tuple(_highlight(highlight) for highlight in value["highlights"]),
        _texts(value["warnings"]),
    )


def _draft_to_json(draft: ArticleDraft) -> dict[str, Any]:
    return {
        "source": flat(draft.source),
        "details": asdict(draft.details),
        "body": body_json.to_json(draft.body),
        "suggestions": [flat(suggestion) for suggestion in draft.suggestions],
        "warnings": draft.warnings,
    }


def _draft(value: dict[str, Any], original: bytes) -> ArticleDraft:
    return ArticleDraft(
        Source(**{**_strings(value["source"], but="size"), "size": int(value["source"]["size"])}),
        original,
        _details(value["details"]),
        body_json.from_json(value["body"]),
        tuple(Suggestion(**_strings(suggestion)) for suggestion in value["suggestions"]),
        _texts(value["warnings"]),
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
