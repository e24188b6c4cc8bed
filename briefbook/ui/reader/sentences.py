"""Sentences: where they begin and end in a text, told by their marks alone."""

from __future__ import annotations

import re

_SHORT_FORMS = frozenset(
    (  # noqa: SIM905 - 70 words read better without their quotation marks
        "mr mrs ms dr prof st gen col lt sgt capt adm gov sen rep rev hon jr sr no nos vol art arts fig figs para paras"
        " ch cf vs al ed eds p pp e.g i.e u.s u.k u.n e.u a.m p.m jan feb mar apr jun jul aug sept sep oct nov dec"
    ).split()
)
_END = re.compile(r"(?:[.!?…]+[\"'”’»)\]]*(?:\s*\[\d+\])*(?=\s)|[。！？]+[」』”’）]*)\s*|\n\s*")
_WORD_BEFORE = re.compile(r"(?:^|[\s(\[“‘\"'])([^\s(\[“‘\"']*)$")
_LOOK_BACK = 24


def sentences(text: str) -> tuple[tuple[int, int], ...]:
    """The (start, end) of each sentence of `text`, without the spaces between them; () for a text of spaces."""
    found = []
    start = len(text) - len(text.lstrip())
    for match in _END.finditer(text, start):
        if not _ends_here(text, match):
            continue
        end = match.start() + len(match.group().rstrip())
        if end > start:
            found.append((start, end))
        start = match.end()
    end = len(text.rstrip())
    if end > start:
        found.append((start, end))
    return tuple(found)


def _ends_here(text: str, match: re.Match[str]) -> bool:
    if match.group()[0] != ".":
        return True
    rest = text[match.end() : match.end() + 1]
    if rest.islower():
        return False
    before = _WORD_BEFORE.search(text, max(0, match.start() - _LOOK_BACK), match.start())
    word = before.group(1).lower() if before else ""
    is_initial = len(word) == 1 and word.isalpha() and word != "i"
    return not (is_initial or word in _SHORT_FORMS)
