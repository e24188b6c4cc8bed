"""Which part of a page is the article: trafilatura says which words, we keep the elements that hold them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from lxml import html
from lxml.html import HtmlElement

from briefbook.importers.html_furniture import drop_comments, is_foreign, is_furniture, is_link_block, note_lists

_LEAVES = (
    "p",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "li",
    "blockquote",
    "td",
    "th",
    "pre",
    "figcaption",
    "dd",
    "div",
    "note",
)
_CONTAINERS = frozenset({"body", "div", "section", "main", "article", "table", "tbody", "tr", "td", "center"})
_ENOUGH_WORDS = 40
_LARGEST_PAGE = 1_000_000
"""trafilatura's time grows faster than the page; what is larger than a long book chapter is read as it is marked up."""
_SPACES = re.compile(r"\s+")


def main_part(tree: HtmlElement) -> HtmlElement:
    """The element of `tree` that holds the article, with what surrounds and interrupts it taken out."""
    drop_comments(tree)
    known = _main_texts(tree)
    part = _holding(tree, known) if known else None
    if part is None:
        part = _marked_up(tree)
    for notes in [one for one in note_lists(tree) if part not in {one, *one.iterancestors(), *one.iterdescendants()}]:
        part.append(notes)
    _prune(part, known)
    return part


def _main_texts(tree: HtmlElement) -> frozenset[str]:
    """The paragraphs that trafilatura takes for the article; empty if it finds too little to go by."""
    page = html.tostring(tree, encoding="unicode")
    if len(page) > _LARGEST_PAGE:
        return frozenset()
    # Importing it takes half a second, which only those who import pages should wait for.
    from trafilatura import bare_extraction

    found = bare_extraction(page, include_comments=False, include_tables=True, favor_recall=True)
    body = getattr(found, "body", None)
    if body is None:
        return frozenset()
    texts = frozenset(
        _squeezed("".join(element.itertext())) for element in body.iter("p", "head", "item", "quote", "cell")
    )
    return texts if sum(len(text.split()) for text in texts) >= _ENOUGH_WORDS else frozenset()


def _holding(tree: HtmlElement, known: frozenset[str]) -> HtmlElement | None:
    """The innermost element with nearly all of the known words."""
    leaves: Counter[HtmlElement] = Counter()
    letters: Counter[HtmlElement] = Counter()
    for leaf in tree.iter(*_LEAVES):
        text = _squeezed(leaf.text_content()) if _is_leaf(leaf) else ""
        if text and text in known:
            for around in leaf.iterancestors():
                leaves[around] += 1
                letters[around] += len(text)
    most, longest = max(leaves.values(), default=0), max(letters.values(), default=0)
    holding = [around for around in leaves if leaves[around] >= 0.9 * most and letters[around] >= 0.9 * longest]
    return min(holding, key=lambda element: sum(1 for _ in element.iter()), default=None)


def _is_leaf(element: HtmlElement) -> bool:
    return next(element.iterdescendants("p", "li", "div", "table", "ul", "ol", "blockquote", "section"), None) is None


def _marked_up(tree: HtmlElement) -> HtmlElement:
    """The part that the page itself calls its main one, else all of it."""
    for path in (".//article", ".//main", ".//*[@role='main']"):
        parts = tree.findall(path)
        if len(parts) == 1 and parts[0].text_content().strip():
            return parts[0]
    body = tree.find(".//body")
    return _densest(tree if body is None else body)


def _densest(element: HtmlElement) -> HtmlElement:
    """The innermost element in `element` that holds nearly all of its words outside of links."""
    plain = _plain_letters(element)
    while (within := next((child for child in element if _plain_letters(child) > 0.85 * plain), None)) is not None:
        element = within
    return element


def _plain_letters(element: HtmlElement) -> int:
    if element.tag not in _CONTAINERS:
        return 0
    return len(element.text_content()) - sum(len(link.text_content()) for link in element.iter("a"))


def _prune(part: HtmlElement, known: frozenset[str]) -> None:
    """Take out navigation, adverts and the like, unless they hold the article's own words."""
    whole = len(part.text_content())
    for element in list(part.iterdescendants()):
        if element.getparent() is not None and _is_superfluous(element, whole, known):
            element.drop_tree()


def _is_superfluous(element: HtmlElement, whole: int, known: frozenset[str]) -> bool:
    if is_furniture(element):
        small = len(element.text_content()) * 2 < whole
        return small and (is_foreign(element, whole) or not _holds_known(element, known))
    return is_link_block(element, whole)


def _holds_known(element: HtmlElement, known: frozenset[str]) -> bool:
    words = sum(len(text) for text in _leaf_texts(element) if text in known)
    return words * 2 > len(_squeezed(element.text_content())) > 0


def _leaf_texts(element: HtmlElement) -> Iterator[str]:
    for leaf in element.iter(*_LEAVES):
        if _is_leaf(leaf):
            yield _squeezed(leaf.text_content())


def _squeezed(text: str) -> str:
    return _SPACES.sub(" ", text).strip()
