"""The tree of a PDF as readable text, with the words of each element."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO

import pikepdf

from tests.pdf.accessible import kids_of, text_of
from tests.pdf.marked_content import shown

_ATTRIBUTES = ("/Scope", "/ListNumbering")


def tree_text(pdf: bytes) -> str:
    """Each element on a line of its own, indented below what it stands in; then the words that are its own."""
    with pikepdf.open(BytesIO(pdf)) as document:
        words = _words(document)
        return "\n".join(_lines(document.Root.StructTreeRoot.K, words, 0)) + "\n"


def _words(document: pikepdf.Pdf) -> dict[tuple[tuple[int, int], int], str]:
    words: dict[tuple[tuple[int, int], int], str] = {}
    for page in document.pages:
        for thing in shown(page):
            if thing.codes and isinstance(thing.owner, int):
                key = page.objgen, thing.owner
                words[key] = words.get(key, "") + text_of(page, thing.font, thing.codes)
    return words


def _lines(element: pikepdf.Object, words: dict[tuple[tuple[int, int], int], str], depth: int) -> Iterator[str]:
    yield f"{'  ' * depth}{str(element.S).strip('/')}{_said(element)}"
    for kid in kids_of(element):
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield from _lines(kid, words, depth + 1)
        elif isinstance(kid, int) or "/MCID" in kid:
            page, number = (element.Pg, kid) if isinstance(kid, int) else (kid.get("/Pg", element.get("/Pg")), kid.MCID)
            yield f"{'  ' * (depth + 1)}“{words.get((page.objgen, int(number)), '')}”"


def _said(element: pikepdf.Object) -> str:
    attributes = element.get("/A", pikepdf.Dictionary())
    said = [str(element[name]) for name in ("/Lang", "/Alt") if name in element]
    said += [str(attributes[name]).strip("/") for name in _ATTRIBUTES if name in attributes]
    return f" [{', '.join(said)}]" if said else ""
