"""What on a page is furniture: menus, adverts, offers, readers' comments. Told by tags, by names, by what they hold."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml.html import HtmlElement

_TAGS = frozenset({"nav", "footer", "form", "aside"})
_ROLES = frozenset({"navigation", "search", "banner", "contentinfo", "complementary", "dialog", "alert"})
_NAMES = re.compile(
    r"\b(?:nav(?:bar|igation)?|menu|breadcrumbs?|sidebar|social|share(?:bar|daddy|[-_]\w+)?|sharing|related|recommended"
    r"|newsletter|sign-?up|subscri(?:be|ption)|promo|advert(?:s|isement)?|ads?|sponsor(?:ed)?|cookies?|consent|gdpr"
    r"|comments?|disqus|paywall|popup|modal|banner|toolbar|skip-link|site-header|site-footer|download-(?:box|link)s?|toc"
    r"|read-?more|more-stories|most-read|trending|tag-list|tags|pagination|print-only)\b",
    re.IGNORECASE,
)
_FOREIGN = re.compile(
    r"\b(?:share(?:bar|daddy|-\w+)?|related|recommended|newsletter|sign-?up|subscri(?:be|ption)|promo|advert(?:s|isement)?"
    r"|cookies?|consent|gdpr|paywall|read-?more|more-stories|most-read|trending|toc)\b",
    re.IGNORECASE,
)
"""Names of what interrupts an article and is none of it, whatever its words look like."""

_UNSEEN = re.compile(
    r"\b(?:sr-only|visually-?hidden|screen-reader(?:-only|-text)?|mw-editsection)(?![\w-])", re.IGNORECASE
)
_COMMENT = re.compile(r"(?:^|\s)(?:(?:user|reader)-)?comment(?:-(?:body|item|content|text))?(?:\s|$)", re.IGNORECASE)
_NOTES = re.compile(r"\b(?:foot-?notes?|end-?notes?|references?|bibliography)\b", re.IGNORECASE)
_INVITING = re.compile(
    r"(?:read (?:more|also|next)|see also|also read|related|more on this|don[’']t miss|lesen sie auch|mehr zum thema"
    r"|lire aussi|à lire aussi|lea también|leggi anche|lees ook|читайте также)\s*[:|»›-]*\s*",
    re.IGNORECASE,
)
_KEPT = frozenset({"note", "p", "h1", "reference", "span", "a", "img"})
_LISTS = frozenset({"ol", "ul", "div", "section"})
_HEADING = 60
_SMALL = 0.25
_MANY, _MOSTLY = 3, 0.75


def drop_comments(tree: HtmlElement) -> None:
    """Take out what readers wrote under an article: there may be more of it than of the article."""
    comments = [element for element in tree.iterdescendants() if _COMMENT.search(_named(element))]
    comments = [one for one in comments if next(one.iter("h1", "article", "main"), None) is None]
    for element in comments if len(comments) > 1 else ():
        around = element.getparent()
        if around is not None:
            element.drop_tree()
        # What is left of the list and of the box around it says how many comments there were.
        while around is not None and around.tag in _LISTS and len(around.text_content().strip()) < _HEADING:
            emptied, around = around, around.getparent()
            emptied.drop_tree()


def is_furniture(element: HtmlElement) -> bool:
    """Whether an element is furniture by its tag, its role or its name."""
    names = _named(element)
    if _UNSEEN.search(names):
        return True
    if element.tag in _TAGS or element.get("role") in _ROLES:
        return next(element.iterdescendants("note"), None) is None and not is_note_list(element)
    if element.tag in _KEPT:
        return element.tag == "p" and _is_invitation(element)
    return _NAMES.search(names) is not None


def is_foreign(element: HtmlElement, letters: int) -> bool:
    """Whether a piece of furniture, in an article of so many letters, is no part of it even if it reads like one."""
    if len(element.text_content()) > _SMALL * letters:
        return False
    return _is_invitation(element) or bool(_UNSEEN.search(names := _named(element)) or _FOREIGN.search(names))


def is_link_block(element: HtmlElement, letters: int) -> bool:
    """Whether an element is hardly more than links and stands beside or amid the text of an article of so many letters;
    links after the text may be its sources.
    """
    if element.tag not in {"td", "div", "section"}:
        return False
    links = list(element.iter("a"))
    own = len(element.text_content())
    if len(links) < _MANY or own > _SMALL * letters or sum(len(one.text_content()) for one in links) < _MOSTLY * own:
        return False
    after = (
        one for around in (element, *element.iterancestors("div", "section", "tr")) for one in around.itersiblings()
    )
    return any(len(one.text_content()) > own for one in after if isinstance(one.tag, str))


def is_note_list(element: HtmlElement) -> bool:
    """Whether an element is said to hold the notes."""
    return _NOTES.search(_named(element)) is not None


def note_lists(tree: HtmlElement) -> Iterator[HtmlElement]:
    """The outermost elements that are said to hold notes and have some in a list."""
    for element in tree.iter("section", "div", "ol", "ul"):
        inside = any(is_note_list(around) for around in element.iterancestors())
        if not inside and is_note_list(element) and (element.tag in {"ol", "ul"} or element.find(".//li") is not None):
            yield element


def _is_invitation(element: HtmlElement) -> bool:
    """Whether it is a link to another article, with some words that invite to follow it."""
    text = " ".join(element.text_content().split())
    invited = _INVITING.match(text)
    if invited is None or element.tag not in {"p", "div"}:
        return False
    linked = " ".join(" ".join(link.text_content().split()) for link in element.iter("a"))
    return bool(linked) and linked in {text[invited.end() :], text}


def _named(element: HtmlElement) -> str:
    return f"{element.get('class') or ''} {element.get('id') or ''}".replace("_", "-")
