"""What an import gives, as text that a person can review, compared with the text kept in `golden`."""

from __future__ import annotations

from pathlib import Path

from briefbook.importers import Options, gather
from tests.importers.reading import NOW, as_text, stated

GOLDEN = Path(__file__).parent / "golden"


def gathered(content: bytes, name: str, *, whole_books: bool = False):
    return gather(content, name, Options(captured_at=NOW, whole_books=whole_books))


def reviewable(brought) -> str:
    """Details, blocks, warnings, references and highlights, one a line."""
    parts = []
    for draft in brought.drafts:
        details = [f"{name}: {value}" for name, value in stated(draft.details).items()]
        warnings = [f"! {warning}" for warning in draft.warnings]
        parts.append("\n".join([*details, "", as_text(draft.body, draft.pictures), *warnings]))
    parts += [f"{stated(one.details)} {one.doi} {' '.join(one.file_names)}".rstrip() for one in brought.references]
    for one in brought.highlights:
        of = stated(one.article.details) if one.article else ""
        parts.append(f"“{one.quote}” | {one.comment} | {', '.join(one.tags)} | {of}")
    return "\n\n".join(parts) + "\n"


def same_as_golden(content: bytes, name: str, *, whole_books: bool = False) -> None:
    """Assert that the file gives what `golden/NAME.txt` says."""
    kept = GOLDEN / f"{name}{'-whole' if whole_books else ''}.txt"
    found = reviewable(gathered(content, name, whole_books=whole_books))
    assert found == kept.read_text(encoding="utf-8")
