"""A book as the terminal shows it."""

from __future__ import annotations

from typing import Any

from briefbook.cli.output import one_line, say

SHOWN = 80
"""How many characters of a quote or text are shown."""

_COVER = (
    "title", "subtitle", "principal", "occasion", "counterpart", "date", "place", "prepared_by", "contact", "version",
    "marking", "length", "distribution", "handling", "language",
)  # fmt: skip


def print_book(book: dict[str, Any]) -> None:
    """Write the book that `book_values` made."""
    for name in _COVER:
        if book[name]:
            say(f"{name.replace('_', ' '):<12} {one_line(book[name])}")
    say(f"{'printed on':<12} {book['paper']}, {'both sides' if book['duplex'] else 'one side'}")
    say(f"{'id':<12} {book['id']}")
    for chapter in book["chapters"]:
        _print_chapter(chapter, "")
    _print_list("Scenesetter", [_short(one_line(book["scenesetter"]))] if book["scenesetter"] else [])
    _print_list("Points", [f"{point['kind'].replace('_', '-'):<9}  {point['text']}" for point in book["points"]])
    _print_list("Facts", [_fact(fact) for fact in book["facts"]])
    _print_list("Events", [f"{event['date']:<10}  {event['text']}" for event in book["events"]])
    _print_list("Index", [", ".join([name["name"], *name["variants"]]) for name in book["names"]])
    _print_list("Sources", [f"{source['letter']}  {source['title']}" for source in book["sources"]])


def _print_chapter(chapter: dict[str, Any], indent: str) -> None:
    theme = f"  [{chapter['theme']}]" if chapter["theme"] else ""
    gist = f"  {chapter['gist']}" if chapter["gist"] else ""
    say()
    say(f"{indent}{chapter['number']}  {one_line(chapter['title'] + theme + gist)}")
    for entry in chapter["entries"]:
        words = entry["quote"] or entry["text"] or "the whole article"
        say(f"{indent}   {entry['letter'] or '–'}  {_short(one_line(words))}")
    for inner in chapter["chapters"]:
        _print_chapter(inner, f"{indent}   ")


def _fact(fact: dict[str, Any]) -> str:
    values = "; ".join(value["value"] for value in fact["values"])
    return f"{fact['question']}  [{fact['status'].replace('_', ' ')}]  {values}"


def _print_list(heading: str, lines: list[str]) -> None:
    if lines:
        say()
        say(heading)
    for line in lines:
        say(f"   {one_line(line)}")


def _short(text: str) -> str:
    return text if len(text) <= SHOWN else f"{text[: SHOWN - 1]}…"
