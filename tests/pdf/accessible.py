"""What PDF/UA-1 and PDF/A-2a ask of a book, as far as a program can see it: each rule says where it is broken.

The rules are our reading of ISO 14289-1 and ISO 19005-2; veraPDF, which would be a second opinion, is not needed here.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from io import BytesIO
from xml.etree import ElementTree as ET

import pikepdf
from fontTools.ttLib import TTFont

from tests.pdf.marked_content import FURNITURE, NOWHERE, Shown, shown

_PARENTS = {
    "/LI": {"/L"},
    "/Lbl": {"/LI", "/TOCI", "/Note"},
    "/LBody": {"/LI"},
    "/TR": {"/Table", "/THead", "/TBody", "/TFoot"},
    "/TH": {"/TR"},
    "/TD": {"/TR"},
    "/TOC": {"/Sect", "/TOC"},
    "/TOCI": {"/TOC"},
}
_STANDARD = re.compile(
    "/(Document|Part|Art|Sect|Div|BlockQuote|Caption|TOCI?|Index|P|H[1-6]|L|LI|Lbl|LBody|Table|TR|TH|TD|THead|TBody"
    "|Span|Quote|Note|Reference|Code|Link|Figure)"
)
_COLOURS = {"/DeviceRGB", "/DeviceGray"}
_NOT_IN_PICTURES = {"/SMask", "/Mask", "/Alternates", "/OPI"}
_MAY_BE_EMPTY = {"/TH", "/TD"}
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_BFCHAR = re.compile(rb"<([0-9A-Fa-f]+)> <([0-9A-Fa-f]+)>")
_XMP = {
    "Title": ".//{http://purl.org/dc/elements/1.1/}title//{*}li",
    "Author": ".//{http://purl.org/dc/elements/1.1/}creator//{*}li",
    "Subject": ".//{http://purl.org/dc/elements/1.1/}description//{*}li",
    "Keywords": ".//{http://ns.adobe.com/pdf/1.3/}Keywords",
    "Producer": ".//{http://ns.adobe.com/pdf/1.3/}Producer",
    "Creator": ".//{http://ns.adobe.com/xap/1.0/}CreatorTool",
}
_IDENTIFIED = {
    "{http://www.aiim.org/pdfa/ns/id/}part": "2",
    "{http://www.aiim.org/pdfa/ns/id/}conformance": "A",
    "{http://www.aiim.org/pdfua/ns/id/}part": "1",
}
_WORDS = re.compile(r"[^\W\u0590-\u08ff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\uffff]{2}")
"""Two letters that would be joined, but for scripts without spaces and those that readers turn round."""
Rule = Callable[[pikepdf.Pdf], Iterator[str]]


def violations(pdf: bytes) -> list[str]:
    """Each broken rule by its name, with what breaks it; empty for a book that everyone can read."""
    with pikepdf.open(BytesIO(pdf)) as document:
        if "/StructTreeRoot" not in document.Root:
            return ["tagged: there is no tree"]
        return [f"{rule.__name__}: {found}" for rule in RULES for found in rule(document)]


def elements(document: pikepdf.Pdf) -> Iterator[pikepdf.Object]:
    """The elements of the tree in the order of reading."""
    waiting = [*reversed(kids_of(document.Root.StructTreeRoot))]
    while waiting:
        element = waiting.pop()
        if isinstance(element, pikepdf.Dictionary) and "/S" in element:
            yield element
            waiting.extend(reversed(kids_of(element)))


def tagged(document: pikepdf.Pdf) -> Iterator[str]:
    if not document.Root.get("/MarkInfo", {}).get("/Marked", False):
        yield "the document is not said to be marked"
    for number, page in enumerate(document.pages, 1):
        if page.get("/Tabs") != "/S" or "/StructParents" not in page:
            yield f"page {number} does not follow the tree"


def spoken(document: pikepdf.Pdf) -> Iterator[str]:
    languages = [
        document.Root.get("/Lang", ""),
        *(element.Lang for element in elements(document) if "/Lang" in element),
    ]
    yield from (f"“{language}” is no language" for language in languages if not _LANGUAGE.fullmatch(str(language)))


def titled(document: pikepdf.Pdf) -> Iterator[str]:
    if (
        not document.Root.get("/ViewerPreferences", {}).get("/DisplayDocTitle", False)
        or "/Title" not in document.docinfo
    ):
        yield "the title is not shown"


def described(document: pikepdf.Pdf) -> Iterator[str]:
    if "/Metadata" not in document.Root:
        yield "there is no XMP"
        return
    packet = ET.fromstring(document.Root.Metadata.read_bytes())
    for name, value in _IDENTIFIED.items():
        if packet.findtext(f".//{name}") != value:
            yield f"{name} is not {value}"
    for name, path in _XMP.items():
        if str(document.docinfo.get(f"/{name}", "")) != packet.findtext(path, ""):
            yield f"{name} is told in two ways"


def coloured(document: pikepdf.Pdf) -> Iterator[str]:
    intents = document.Root.get("/OutputIntents", [])
    if not [one for one in intents if one.S == "/GTS_PDFA1" and one.DestOutputProfile.read_bytes()[36:40] == b"acsp"]:
        yield "no colour space is meant"
    for number, page in enumerate(document.pages, 1):
        if "/Group" in page or "/ExtGState" in page.Resources:
            yield f"page {number} may be transparent"


def identified(document: pikepdf.Pdf) -> Iterator[str]:
    if "/ID" not in document.trailer or document.is_encrypted:
        yield "the file has no ID or is encrypted"
    if {"/AA", "/OpenAction", "/AcroForm"} & set(document.Root.keys()):
        yield "the file does something by itself"


def _things(page: pikepdf.Page) -> list[Shown]:
    """What the page shows; nothing where its marks are ill: `marked` tells that."""
    try:
        return list(shown(page))
    except ValueError:
        return []


def marked(document: pikepdf.Pdf) -> Iterator[str]:
    """All that is shown belongs to an element or is an artifact, and of artifacts only furniture is text."""
    for number, page in enumerate(document.pages, 1):
        try:
            things = list(shown(page))
        except ValueError as error:
            yield f"page {number}: {error}"
            continue
        if any(thing.owner == NOWHERE for thing in things):
            yield f"page {number} shows what is not tagged"
        if any(thing.codes and isinstance(thing.owner, str) and thing.owner != FURNITURE for thing in things):
            yield f"page {number} has text that no element has"


def owned(document: pikepdf.Pdf) -> Iterator[str]:
    """Each marked content belongs to one element, and the parent tree names it."""
    parents = dict(_numbers(document.Root.StructTreeRoot.ParentTree))
    owners = Counter((page, number) for element in elements(document) for page, number in _contents(element))
    for number, page in enumerate(document.pages, 1):
        told = parents.get(int(page.get("/StructParents", -1)), [])
        for mcid in {thing.owner for thing in _things(page) if isinstance(thing.owner, int)}:
            if owners.pop((page.objgen, mcid), 0) != 1 or mcid >= len(told):
                yield f"content {mcid} of page {number} has not one owner"
            elif (page.objgen, mcid) not in set(_contents(told[mcid])):
                yield f"content {mcid} of page {number} has another owner in the parent tree"
    yield from (f"content {mcid} is not on its page" for _, mcid in owners)


def linked(document: pikepdf.Pdf) -> Iterator[str]:
    parents = dict(_numbers(document.Root.StructTreeRoot.ParentTree))
    for number, page in enumerate(document.pages, 1):
        for annotation in page.get("/Annots", []):
            link = parents.get(int(annotation.get("/StructParent", -1)), pikepdf.Dictionary())
            objects = [kid.Obj for kid in kids_of(link) if isinstance(kid, pikepdf.Dictionary) and "/Obj" in kid]
            if link.get("/S") != "/Link" or annotation.objgen not in [one.objgen for one in objects]:
                yield f"a link on page {number} is in no Link"
            if not str(annotation.get("/Contents", "")):
                yield f"a link on page {number} says nothing"
            if annotation.get("/F", 0) != 4:
                yield f"a link on page {number} is not printed"
            if "/A" in annotation and annotation.A.S != "/URI":
                yield f"a link on page {number} does something"


def nested(document: pikepdf.Pdf) -> Iterator[str]:
    for element in elements(document):
        role, parent = str(element.S), str(element.P.get("/S", ""))
        if not _STANDARD.fullmatch(role):
            yield f"{role} is no standard type"
        if parent not in _PARENTS.get(role, {parent}):
            yield f"{role} in {parent}"
        if "/K" not in element and role not in _MAY_BE_EMPTY:
            yield f"{role} is empty"


def headed(document: pikepdf.Pdf) -> Iterator[str]:
    level = 0
    for element in elements(document):
        if re.fullmatch("/H[1-6]", str(element.S)):
            if int(str(element.S)[2]) > level + 1:
                yield f"{element.S} after {f'H{level}' if level else 'nothing'}"
            level = int(str(element.S)[2])


def explained(document: pikepdf.Pdf) -> Iterator[str]:
    """Figures have a text, lists a numbering, header cells a scope, rows of a table as many cells as the others."""
    for element in elements(document):
        role, attributes = element.S, element.get("/A", pikepdf.Dictionary())
        if role == "/Figure" and not (str(element.get("/Alt", "")) and "/BBox" in attributes):
            yield "a figure without text or frame"
        if role == "/L" and "/ListNumbering" not in attributes:
            yield "a list without numbering"
        if role == "/TH" and "/Scope" not in attributes:
            yield "a header cell without scope"
        if role == "/Table" and len({sum(map(_columns_of, kids_of(row))) for row in kids_of(element)}) != 1:
            yield "a table with rows of several lengths"


def pictured(document: pikepdf.Pdf) -> Iterator[str]:
    """Each picture is a figure's; its colours are those that the document means."""
    roles = {content: element for element in elements(document) for content in _contents(element)}
    for number, page in enumerate(document.pages, 1):
        for image in page.Resources.get("/XObject", {}).values():
            if str(image.ColorSpace) not in _COLOURS or image.BitsPerComponent != 8:
                yield f"a picture on page {number} is in colours that are not meant"
            if image.get("/Interpolate", False) or _NOT_IN_PICTURES & set(image.keys()):
                yield f"a picture on page {number} may be transparent or shown as another"
        for thing in _things(page):
            if thing.picture and roles.get((page.objgen, thing.owner), {}).get("/S") != "/Figure":
                yield f"a picture on page {number} is no figure"


def framed(document: pikepdf.Pdf) -> Iterator[str]:
    """Figures stand on their pages, captions beside figures."""
    for element in elements(document):
        if element.S == "/Caption" and "/Figure" not in [str(kid.get("/S", "")) for kid in _below(element.P)]:
            yield "a caption of nothing"
        frame = [float(length) for length in element.get("/A", {}).get("/BBox", [])]
        if frame and not _lies_on(frame, element.Pg.MediaBox):
            yield "a figure whose frame is not on its page"


def _below(element: pikepdf.Object) -> list[pikepdf.Object]:
    return [kid for kid in kids_of(element) if isinstance(kid, pikepdf.Dictionary)]


def _lies_on(frame: list[float], page: pikepdf.Object) -> bool:
    left, bottom, right, top = map(float, page)
    return left <= frame[0] < frame[2] <= right and bottom <= frame[1] < frame[3] <= top


def noted(document: pikepdf.Pdf) -> Iterator[str]:
    names = [str(element.get("/ID", "")) for element in elements(document) if element.S == "/Note"]
    if "" in names or len(set(names)) != len(names):
        yield "notes without names of their own"
    told = document.Root.StructTreeRoot.get("/IDTree", pikepdf.Dictionary()).get("/Names", [])
    if sorted(names) != [str(name) for name in list(told)[::2]]:
        yield "the tree of names does not hold the notes"


def parted(document: pikepdf.Pdf) -> Iterator[str]:
    """The last word of a line is not joined to the first of the next line of its paragraph."""
    for number, page in enumerate(document.pages, 1):
        last, owner = "", None
        for thing in _things(page):
            if not thing.codes or not isinstance(thing.owner, int):
                continue
            text = text_of(page, thing.font, thing.codes)
            if thing.owner == owner and thing.moved and _WORDS.fullmatch(last + text[:1]):
                yield f"page {number}: “{last}” and “{text[:20]}”"
            last, owner = text[-1:], thing.owner


def lettered(document: pikepdf.Pdf) -> Iterator[str]:
    """Fonts are embedded and as wide as they say; each code that is shown has a glyph and a text."""
    used: dict[tuple[int, int], tuple[pikepdf.Object, set[int]]] = {}
    for page in document.pages:
        for thing in _things(page):
            if thing.codes:
                font = page.Resources.Font[thing.font]
                used.setdefault(font.objgen, (font, set()))[1].update(thing.codes)
    for font, codes in used.values():
        if "/FontFile2" not in font.FontDescriptor or "/ToUnicode" not in font:
            yield f"{font.BaseFont} is not embedded or has no text"
            continue
        texts = _texts(font)
        if not all(texts.get(code, "").strip("\x00\ufeff\ufffe") for code in codes):
            yield f"{font.BaseFont} shows codes without text"
        yield from _ill_drawn(font, codes)


def _ill_drawn(font: pikepdf.Object, codes: set[int]) -> Iterator[str]:
    program = TTFont(BytesIO(font.FontDescriptor.FontFile2.read_bytes()))
    [table] = program["cmap"].tables
    units, order = program["head"].unitsPerEm, program.getGlyphOrder()
    for code in codes:
        name = table.cmap.get(code, order[0])
        if name == order[0]:
            yield f"{font.BaseFont} has no glyph for a code that is shown"
        elif abs(program["hmtx"][name][0] * 1000 / units - float(font.Widths[code])) > 1:
            yield f"{font.BaseFont} is not as wide as it says"


def text_of(page: pikepdf.Page, font: str, codes: bytes) -> str:
    """What `codes` in a font of `page` are read as."""
    texts = _texts(page.Resources.Font[font])
    return "".join(texts.get(code, "") for code in codes)


def _columns_of(cell: pikepdf.Object) -> int:
    return int(cell.get("/A", {}).get("/ColSpan", 1))


def _texts(font: pikepdf.Object) -> dict[int, str]:
    if "/ToUnicode" not in font:
        return {}
    pairs = _BFCHAR.findall(font.ToUnicode.read_bytes())
    return {int(code, 16): bytes.fromhex(text.decode()).decode("utf-16-be", "replace") for code, text in pairs}


def kids_of(element: pikepdf.Object) -> list:
    """What an element holds, as a list."""
    kids = element.get("/K", [])
    return list(kids) if isinstance(kids, pikepdf.Array) else [kids] if not isinstance(kids, list) else kids


def _contents(element: pikepdf.Object) -> Iterator[tuple[tuple[int, int], int]]:
    for kid in kids_of(element):
        if isinstance(kid, int):
            yield element.Pg.objgen, kid
        elif isinstance(kid, pikepdf.Dictionary) and "/MCID" in kid:
            yield kid.get("/Pg", element.get("/Pg")).objgen, int(kid.MCID)


def _numbers(tree: pikepdf.Object) -> Iterator[tuple[int, pikepdf.Object]]:
    entries = list(tree.get("/Nums", []))
    yield from zip(map(int, entries[::2]), entries[1::2], strict=True)
    for kid in tree.get("/Kids", []):
        yield from _numbers(kid)


RULES: tuple[Rule, ...] = (
    tagged,
    spoken,
    titled,
    described,
    coloured,
    identified,
    marked,
    owned,
    linked,
    nested,
    headed,
    explained,
    pictured,
    framed,
    noted,
    parted,
    lettered,
)
