"""Captions in a page's tree: what is said under a picture goes into one figure with it."""

from __future__ import annotations

import re

from lxml.html import Element, HtmlElement

_CAPTION = re.compile(r"(?:^|[\s_-])(?:caption|legend|bildunterschrift|legende)(?:$|[\s_-])", re.IGNORECASE)
_FRAMES = frozenset({"div", "p", "center", "section", "span", "dl"})
_LONGEST, _MOST_PARTS = 100, 12


def frame_captions(tree: HtmlElement) -> None:
    """Make a figure of each picture with its caption: a paragraph of pictures and the caption after it (as documents
    have them), or an element with nothing but pictures and what is called their caption (as older pages have them).
    """
    for element in list(tree.iter("figcaption")):
        if all(around.tag != "figure" for around in element.iterancestors()):
            _join(element)
    for element in list(tree.iter("p", "div", "span", "dd", "small", "em")):
        around = element.getparent()
        if around is not None and _CAPTION.search(element.get("class") or "") and _frames_only(around, element):
            around.tag, element.tag = "figure", "figcaption"


def _join(caption: HtmlElement) -> None:
    before = caption.getprevious()
    if before is None or before.tag != "p" or before.text_content().strip():
        return
    if next(before.iter("img"), None) is not None:
        figure = Element("figure")
        before.addprevious(figure)
        figure.extend((before, caption))


def _frames_only(around: HtmlElement, caption: HtmlElement) -> bool:
    """Whether an element holds a picture, its caption and no other words."""
    if around.tag not in _FRAMES or len(around) > _MOST_PARTS or next(caption.iter("img"), None) is not None:
        return False
    if next(around.iter("img"), None) is None:
        return False
    words = around.text_content().split()
    return len(words) <= _LONGEST and words == caption.text_content().split()
