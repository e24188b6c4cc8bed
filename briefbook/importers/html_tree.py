"""A page's HTML -> a small, harmless element tree: sanitised, hidden and foreign parts out, footnotes told as such."""

from __future__ import annotations

import re
from collections.abc import Iterator

import nh3
from lxml import html
from lxml.html import HtmlElement

from briefbook.importers.album import Album
from briefbook.importers.captions import frame_captions

MAX_NESTING = 100
"""How deep elements may lie in each other; the tags of deeper ones are taken out, their text is kept."""

_INLINE_NAMES = (
    "a abbr b bdi bdo big cite code data del dfn em font i ins kbd mark q rb rp rt rtc ruby s samp small span"
    " strike strong sub sup time tt u var wbr"
)
_INLINE = frozenset(_INLINE_NAMES.split())
_BLOCKS_NAMES = (
    "address article aside blockquote br caption center col colgroup dd details div dl dt figcaption figure"
    " footer form h1 h2 h3 h4 h5 h6 header hgroup hr img li main nav ol p pre section summary table tbody td tfoot"
    " th thead tr ul"
)
_BLOCKS = frozenset(_BLOCKS_NAMES.split())
_VOID = frozenset({"br", "col", "hr", "img", "wbr"})
_DROPPED_NAMES = (
    "script style template noscript svg math iframe object embed applet title select option button audio video"
    " canvas datalist frameset"
)
_DROPPED = frozenset(_DROPPED_NAMES.split())
_ATTRIBUTES = {
    "*": {"class", "id", "role", "style", "hidden", "itemprop", "rel"},
    "a": {"href"},
    "img": {"alt", "src"},
    "ol": {"start"},
    "time": {"datetime"},
}
_INNER = re.compile(r"\s*(?:data|cid):", re.IGNORECASE)
_TAG = re.compile(r"<(?P<close>/?)(?P<name>[a-z][a-z0-9]*)\b[^>]*>")
_HIDDEN = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all|opacity\s*:\s*0(?:\.0+)?\s*(?:;|$|!)"
    r"|font-size\s*:\s*0(?:\.0+)?(?:px|pt|em|rem|%)?\s*(?:;|$|!)|(?:text-indent|left|top)\s*:\s*-\d{4,}(?:\.\d+)?px",
    re.IGNORECASE,
)
_SWALLOWING = (
    (re.compile(r"<!--"), re.compile(r"-->")),
    *(
        (re.compile(rf"<{name}\b[^<>]*>", re.IGNORECASE), re.compile(rf"</{name}\s*>", re.IGNORECASE))
        for name in ("title", "textarea", "style", "noscript", "template", "xmp", "plaintext", "iframe", "select")
    ),
)
_LONGEST_NOTE = 3000
_BULLET = re.compile(r"\s*[·•▪◦o§–-](?=[\s\u00a0]|$)[\s\u00a0]*")
_NOTE_NUMBER = re.compile(r"[\[(]?(\d{1,4})[\])]?")


def harmless_tree(page: str, album: Album) -> tuple[HtmlElement, bool]:
    """The tree of `page` and whether it had to be flattened. What is written out in the addresses of pictures is left
    with `album`.
    """

    def kept(element: str, attribute: str, value: str) -> str | None:
        if attribute == "src":
            return album.short(value.strip())
        return None if attribute == "href" and _INNER.match(value) else value

    clean = nh3.clean(
        page,
        tags=set(_INLINE | _BLOCKS),
        clean_content_tags=set(_DROPPED),
        attributes=_ATTRIBUTES,
        attribute_filter=kept,
        url_schemes={"http", "https", "mailto", "data", "cid"},
        link_rel=None,
    )
    shallow = "".join(_flattened(clean))
    tree = html.document_fromstring(f"<html><body>{shallow}</body></html>")
    for element in [element for element in tree.iter() if _is_hidden(element)]:
        _remove(element)
    _name_footnotes(tree)
    _name_word_styles(tree)
    frame_captions(tree)
    return tree, len(shallow) != len(clean)


def with_open_ends_closed(page: str) -> str:
    """`page` without the openings of elements and comments that are never closed and would swallow all that follows."""
    for opening, closing in _SWALLOWING:
        openings = list(opening.finditer(page))
        missing = len(openings) - len(closing.findall(page))
        for unclosed in reversed(openings[-missing:] if missing > 0 else []):
            page = page[: unclosed.start()] + page[unclosed.end() :]
    return page


def _flattened(page: str) -> Iterator[str]:
    """The sanitised `page`, which is well-formed, without the tags that lie too deep."""
    depth = position = 0
    for tag in _TAG.finditer(page):
        name = tag.group("name")
        if name in _VOID:
            continue
        depth += -1 if tag.group("close") else 1
        if depth + bool(tag.group("close")) > MAX_NESTING:
            words = page[position : tag.start()]
            if words.strip():
                yield words + (" " if name in _INLINE else "<br><br>")
            position = tag.end()
    yield page[position:]


def _is_hidden(element: HtmlElement) -> bool:
    if element.tag in {"html", "body"}:
        return False
    return element.get("hidden") is not None or _HIDDEN.search(element.get("style") or "") is not None


def _remove(element: HtmlElement) -> None:
    if element.getparent() is not None:
        element.drop_tree()


def _name_footnotes(tree: HtmlElement) -> None:
    """Turn numbered links to a later place in the page, and that place, into `reference` and `note`."""
    order = {element: position for position, element in enumerate(tree.iter())}
    places = {element.get("id"): element for element in tree.iter("li", "p", "div", "dd", "aside") if element.get("id")}
    for link in list(tree.iter("a")):
        target = link.get("href") or ""
        place = places.get(target.removeprefix("#")) if target.startswith("#") else None
        number = _NOTE_NUMBER.fullmatch((link.text_content() or "").strip())
        # Links back from the notes to the text have numbers, too, but lead the other way.
        if number is None or place is None or order[place] < order[link]:
            continue
        if place.tag == "note" or len(place.text_content()) <= _LONGEST_NOTE:
            _make_reference(link, number.group(1))
            place.tag = "note"
            place.set("marker", number.group(1))
    for note in tree.iter("note"):
        _drop_number(note)
        for link in [link for link in note.iter("a") if (link.get("href") or "").startswith("#")]:
            link.drop_tree()


def _drop_number(note: HtmlElement) -> None:
    """Take out the number that a note begins with: it is the note's marker."""
    first = next((one for one in note.iter() if (one.text or "").strip()), note)
    first.text = re.sub(rf"^\s*[\[(]?{note.get('marker')}[\])]?[.:]\s+", "", first.text or "")


def _name_word_styles(tree: HtmlElement) -> None:
    """Give titles and items of lists that Word only styles as such, and marks with signs, their elements."""
    for paragraph in tree.iter("p"):
        style = paragraph.get("class") or ""
        first = next((one for one in paragraph.iter() if (one.text or "").strip()), paragraph)
        if style == "MsoTitle":
            paragraph.tag = "h1"
        elif style.startswith("MsoListParagraph") and _BULLET.match(first.text or ""):
            first.text = _BULLET.sub("", first.text or "")
            paragraph.tag = "li"


def _make_reference(link: HtmlElement, number: str) -> None:
    around = link.getparent()
    alone = around is not None and around.tag == "sup" and around.text_content().strip() == link.text_content().strip()
    if around is not None and alone:
        around.tag = "span"
    for child in list(link):
        child.drop_tree()
    link.tag, link.text = "reference", f"[{number}]"
    link.set("target", number)
