"""What the pages of a PDF call themselves: xii, 7. A reader of the printed page finds a passage by that alone."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from briefbook.importers.pdf_order import PAGE_NUMBER, Page, on_edge

_LONGEST = 24
_SHARE = 0.3
"""On how many of the pages numbers that count them must stand; of Roman ones, which count a few, two are enough."""
_AT_AN_END = re.compile(r"^\d{1,4}\b|(?<![\w.,])\d{1,4}$")
_NUMBER = re.compile(r"\d{1,4}|(?<!\w)(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})(?!\w)", re.IGNORECASE)
_ROMAN = ((90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))


@dataclass(frozen=True, slots=True)
class _Count:
    """A way of counting: what is added to a page's place in the file, and whether the numbers are Roman."""

    more: int
    roman: bool

    def label(self, place: int) -> str:
        """What the page at that place is called; nothing if it stands before the first number."""
        number = place + self.more
        if number < 1:
            return ""
        return _roman(number) if self.roman else str(number)


def with_labels(pages: Sequence[Page]) -> list[Page]:
    """The pages with the labels that the PDF gives them, else with the numbers printed on them, else with their places
    in the file. Where others have a printed number and one cannot be told, it has no label.
    """
    stated = [_plain(page.label) for page in pages]
    if any(label != str(page.place) for label, page in zip(stated, pages, strict=True) if label):
        return [replace(page, label=label) for page, label in zip(pages, stated, strict=True)]
    counts = _counts(pages)
    if counts is None:
        return [replace(page, label=str(page.place)) for page in pages]
    return [replace(page, label=count.label(page.place)) for page, count in zip(pages, counts, strict=True)]


def _plain(label: str) -> str:
    return " ".join("".join(sign if sign.isprintable() else " " for sign in label).split())[:_LONGEST]


def _counts(pages: Sequence[Page]) -> list[_Count] | None:
    """How each page is counted, if numbers are printed on them: what goes up by one from page to page."""
    claims = [set(_claims(page)) for page in pages]
    votes = Counter(claim for claimed in claims for claim in claimed)
    needed = max(2, _SHARE * len(pages))
    sound = {claim for claim, times in votes.items() if times >= (2 if claim.roman else needed)}
    held = [max(claimed & sound, key=lambda one: votes[one], default=None) for claimed in claims]
    last = next((count for count in held if count is not None), None)
    if last is None:
        return None
    counts = []
    for count in held:
        last = count or last
        counts.append(last)
    return counts


def _claims(page: Page) -> Iterator[_Count]:
    """The ways of counting that numbers at the edges of a page would fit."""
    for one in page.stretches:
        if not on_edge(page, one):
            continue
        if PAGE_NUMBER.fullmatch(one.text):
            numbers = [number for number in _NUMBER.findall(one.text.lower()) if number][:1]
        else:
            numbers = _AT_AN_END.findall(one.text)
        for number in numbers:
            roman = not number.isdecimal()
            yield _Count((_value(number) if roman else int(number)) - page.place, roman)


def _value(roman: str) -> int:
    value = 0
    for worth, letters in _ROMAN:
        while roman.startswith(letters):
            value, roman = value + worth, roman.removeprefix(letters)
    return value


def _roman(value: int) -> str:
    letters = ""
    for worth, sign in _ROMAN:
        while value >= worth:
            value, letters = value - worth, letters + sign
    return letters
