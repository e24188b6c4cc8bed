"""The tests' words for the door: write a file, import it, show what came of it as lines that can be reviewed."""

from __future__ import annotations

from pathlib import Path

from briefbook import importers
from briefbook.model.article import ArticleDraft, Details
from briefbook.model.body import Body
from briefbook.model.picture import Picture

NOW = "2031-05-04T06:00:00Z"
SHARED = Path(__file__).parents[3] / "shared"


def imported(folder: Path, content: str | bytes, name: str = "boats.txt", encoding: str | None = None) -> ArticleDraft:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return importers.read(path, encoding=encoding, captured_at=NOW)


def as_text(body: Body, pictures: tuple[Picture, ...] = ()) -> str:
    """One line a block: the page where another begins, kind, level, marker, |text|, marks, the picture of a figure."""
    known = {one.sha256: f"<{one.media_type} {one.width}×{one.height}>" for one in pictures}
    lines = []
    page = ""
    for block in body.blocks:
        text = block.text.replace("\n", "⏎").replace("\t", "⇥")
        marks = [
            f"{mark.kind.value}[{block.text[mark.start : mark.end]}]" + (f"({mark.target})" if mark.target else "")
            for mark in block.marks
        ]
        if block.page != page:
            lines.append(f"page {block.page}")
        turns = [f"page {called} from “{block.text[start : start + 12]}”" for start, called in block.turns]
        page = block.last_page
        front = [block.kind.value, str(block.level or ""), block.marker]
        shown = [known.get(block.target, f"<{block.target}>")] if block.target else []
        shown += [f"alt “{block.alt}”"] if block.alt not in {"", block.text} else []
        lines.append(" ".join(part for part in (*front, f"|{text}|", *marks, *turns, *shown) if part))
    return "\n".join(lines)


def stated(details: Details) -> dict[str, object]:
    """The details that are stated."""
    named = {name: getattr(details, name) for name in details.__slots__}
    authors = [(author.name, author.affiliation) for author in details.authors]
    return {name: value for name, value in named.items() if value and name != "authors"} | (
        {"authors": authors} if authors else {}
    )
