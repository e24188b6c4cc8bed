"""What changed in an article, as the terminal shows it: [-gone-] {+come+}, as in `git diff --word-diff`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from briefbook.analysis.merged_text import MergedText
from briefbook.cli.article_text import print_block
from briefbook.cli.output import say
from briefbook.model.anchor import TextPosition
from briefbook.model.article import Article
from briefbook.model.body import Place


def print_changes(article: Article, merged: MergedText, since: int) -> None:
    """Write the paragraphs in which something changed, under the ¶ numbers of the newest text."""
    if not merged.changes:
        say(f"No word of “{article.label}” changed since capture {since}.")
        return
    changed = "1 change" if len(merged.changes) == 1 else f"{len(merged.changes)} changes"
    say(f"{changed} in “{article.label}” since capture {since}; [-gone-], {{+come+}}:")
    for place in merged.body.places:
        signs = [one for one in _signs(merged) if one[0].start < place.end and place.start < one[0].end]
        if signs:
            say()
            number = _paragraph(article, merged, place)
            print_block(f"¶ {number}" if number else "", replace(place.block, text=_signed(place, signs)))


def change_values(article: Article, merged: MergedText) -> list[dict[str, Any]]:
    """A value for each change: where it is in the newest text, what is gone, what has come."""
    return [
        {
            "paragraph": _paragraph(article, merged, merged.body.place_at(change.start)),
            "gone": _words(merged, merged.gone, change),
            "come": _words(merged, merged.come, change),
        }
        for change in merged.changes
    ]


def _signs(merged: MergedText) -> Iterator[tuple[TextPosition, str, str]]:
    yield from ((one, "[-", "-]") for one in merged.gone)
    yield from ((one, "{+", "+}") for one in merged.come)


def _signed(place: Place, signs: list[tuple[TextPosition, str, str]]) -> str:
    text = place.block.text
    for one, opening, closing in sorted(signs, key=lambda sign: -sign[0].start):
        start, end = max(one.start, place.start) - place.start, min(one.end, place.end) - place.start
        text = f"{text[:start]}{opening}{text[start:end]}{closing}{text[end:]}"
    return text


def _paragraph(article: Article, merged: MergedText, place: Place) -> int | None:
    origin = merged.origins[place.index]
    return None if origin is None else article.body.places[origin].paragraph


def _words(merged: MergedText, places: tuple[TextPosition, ...], change: TextPosition) -> str:
    text = merged.body.text
    return " ".join(text[one.start : one.end] for one in places if change.start <= one.start and one.end <= change.end)
