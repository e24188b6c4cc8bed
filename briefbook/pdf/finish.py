"""The last touch: all that a file says besides its sections; the same bytes for the same book."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain

from reportlab.pdfbase.pdfdoc import PDFDocument, PDFStream, format

from briefbook.pdf.archive import colours, info, information, metadata
from briefbook.pdf.lettering import Letters
from briefbook.pdf.outline import write_outline
from briefbook.pdf.pack import Block, Packed, file_of
from briefbook.pdf.press import Press
from briefbook.pdf.setting import Setting
from briefbook.pdf.structure import Role
from briefbook.pdf.tree import DOCUMENT, FONTS, PAGES, RESOURCES, TREE, Branch

_NAMED = "BasicFonts"
"""What ReportLab calls the dictionary of all fonts."""


class Fonts:
    """The fonts of the last file, which the next one nearly always has too."""

    def __init__(self) -> None:
        self._basis: object = None
        self._packed = Packed(0, b"", b"", ())
        self._named = ""

    def packed(self, document: PDFDocument, letters: Letters, first: int) -> tuple[Packed, str]:
        """The objects of the document's fonts, numbered from `first`, and their dictionary."""
        if self._basis != (letters, first):
            self._packed, self._named = _fonts(document, first)
            self._basis = (letters, first)
        return self._packed, self._named


def finish(press: Press, setting: Setting, branches: Sequence[Branch], fonts: Fonts) -> bytes:
    """What is drawn as a file that everyone can read, for long: to PDF/UA-1 (ISO 14289-1), PDF/A-2a (ISO 19005-2)."""
    said, moment = information(setting.edition), setting.edition.as_of
    lettered, named = fonts.packed(press.document, press.letters, branches[-1].packed.end)
    late = Block(lettered.end)
    sheets = [sheet for branch in branches for sheet in branch.sheets]
    pages = [number for branch in branches for number in branch.pages]
    catalog = {
        "Pages": f"{PAGES} 0 R",
        "PageLabels": "<</Nums[0<</P(Cover)>>1<</S/D/St 2>>]>>",
        "PageMode": "/UseOutlines",
        "Outlines": write_outline(chain.from_iterable(sheet.drawn.outlines for sheet in sheets), late),
        "Names": f"<</Dests {late.add(_destinations(branches))}>>",
        "StructTreeRoot": f"{TREE} 0 R",
        "MarkInfo": "<</Marked true>>",
        "Lang": f"({setting.language})",
        "Metadata": late.put_open(late.number(), metadata(said, moment, setting.language)),
        "OutputIntents": colours(late),
        "ViewerPreferences": "<</DisplayDocTitle true>>",
    }
    root = late.add(f"<</Type/Catalog{''.join(f'/{name} {value}' for name, value in catalog.items())}>>")
    told = f"/Root {root}/Info {late.add(info(said, moment))}"
    shared = press.shared
    shared.put(FONTS, named)
    shared.put(PAGES, f"<</Type/Pages/Count {len(pages)}/Kids[{_referred(map(_reference, pages))}]>>")
    shared.put(RESOURCES, f"<</Font {FONTS} 0 R/ProcSet[/PDF/Text]>>")
    shared.put(DOCUMENT, f"<</S/{Role.DOCUMENT}/P {TREE} 0 R/K[{_referred(one.element for one in branches)}]>>")
    shared.put(TREE, _tree(branches, late))
    return file_of([*(branch.packed for branch in branches), lettered, late.packed(), shared.packed()], told)


def _tree(branches: Sequence[Branch], block: Block) -> str:
    """The root of the tree, with the way from each page and each link to its elements, and to notes by name."""
    marks = block.add(f"<</Kids[{_referred(branch.marks for branch in branches)}]>>")
    notes = block.add(f"<</Names[{_referred(note for branch in branches for note in branch.notes)}]>>")
    following = block.last + 1
    return f"<</Type/StructTreeRoot/K {DOCUMENT} 0 R/ParentTree {marks}/ParentTreeNextKey {following}/IDTree {notes}>>"


def _destinations(branches: Sequence[Branch]) -> str:
    """What links lead to, by name. Of two of one name the first is kept."""
    found: dict[bytes, str] = {}
    for branch in reversed(branches):
        found.update(branch.destinations)
    return f"<</Names[{_referred(found[name] for name in sorted(found))}]>>"


def _reference(number: int) -> str:
    return f"{number} 0 R"


def _referred(references: Iterable[str]) -> str:
    return " ".join(filter(None, references))


def _fonts(document: PDFDocument, first: int) -> tuple[Packed, str]:
    """The objects of the document's fonts as ReportLab writes them, and the dictionary that names them."""
    document.objectcounter = first - 1
    for font in document.delayedFonts:
        font.addObjects(document)
    block = Block(first, kept=document.objectcounter + 1 - first)
    for number in range(first, document.objectcounter + 1):
        thing = document.idToObject[document.numberToId[number]]
        code = format(thing, document, toplevel=1)
        if isinstance(thing, PDFStream):
            block.put_open(number, code.removesuffix(b"endstream\n") + b"\nendstream")
        else:
            block.put(number, code.strip().decode("ascii"))
    return block.packed(), format(document.idToObject[_NAMED], document, toplevel=1).strip().decode("ascii")
