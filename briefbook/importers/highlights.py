"""Highlights made in other programs (Hypothesis, Readwise, Zotero's notes) -> passages with their comments."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

from lxml import etree, html
from lxml.html import HtmlElement

from briefbook.errors import ImportFailed
from briefbook.importers.kinds import FileKind
from briefbook.importers.references import csl_reference, doi_in
from briefbook.model.article import Author, Details
from briefbook.model.gathered import Highlight, Reference
from briefbook.sentence import Sentence

MAX_HIGHLIGHTS = 20_000
_ZOTERO_LINE = re.compile(
    r"[^\S\n]*(?:[-*>]\s+)?[“\"«](?P<quote>[^\n]{3,5000}?)[”\"»]\s*\((?P<cited>\[[^\]\n]{0,500}\])\(zotero://[^)\n]*\)"
    r"[^\S\n]*\)?\s*(?:\(\[[^\]\n]*\]\(zotero://[^)\n]*\)\))?[^\S\n]*(?P<comment>[^\n]*)"
)
_QUOTATION_MARKS = '“”"«»„ \n'


def read_highlights(kind: FileKind, text: str, name: str) -> tuple[Highlight, ...]:
    """The highlights in `text`. Raises ImportFailed if there is none."""
    readers = {FileKind.HYPOTHESIS: _hypothesis, FileKind.READWISE: _readwise, FileKind.ZOTERO: _zotero}
    found = tuple(one for one in readers[kind](text) if one.quote.strip())
    if not found:
        raise ImportFailed(Sentence("“{name}” holds no highlighted passage.", name=name))
    if len(found) > MAX_HIGHLIGHTS:
        raise ImportFailed(
            Sentence(
                "“{name}” holds {number} highlights. Export those that you need.", name=name, number=f"{len(found):,}"
            )
        )
    return found


def _hypothesis(text: str) -> Iterator[Highlight]:
    value = json.loads(text)
    rows = value.get("rows", [value]) if isinstance(value, dict) else value
    for row in rows:
        quote = _quote_selector(row) if isinstance(row, dict) else {}
        if not quote:
            continue
        document = row.get("document")
        titles = document.get("title") if isinstance(document, dict) else None
        title = titles[0] if isinstance(titles, list) and titles else titles
        address = _string(row.get("uri"))
        yield Highlight(
            quote=_string(quote.get("exact")),
            comment=_string(row.get("text")).strip(),
            tags=_strings(row.get("tags")),
            prefix=_string(quote.get("prefix")),
            suffix=_string(quote.get("suffix")),
            article=Reference(Details(title=_string(title), url=address), doi_in(address)),
        )


def _quote_selector(row: dict[str, Any]) -> dict[str, Any]:
    """The TextQuoteSelector of an annotation; empty for notes on a whole page and for replies."""
    targets = row.get("target")
    for target in targets if isinstance(targets, list) else []:
        selectors = target.get("selector") if isinstance(target, dict) else None
        for selector in selectors if isinstance(selectors, list) else []:
            if isinstance(selector, dict) and selector.get("type") == "TextQuoteSelector":
                return selector
    return {}


def _readwise(text: str) -> Iterator[Highlight]:
    for row in csv.DictReader(io.StringIO(text)):
        author = (row.get("Book Author") or "").strip()
        tags = [tag.strip() for tag in (row.get("Tags") or "").split(",")]
        yield Highlight(
            quote=(row.get("Highlight") or "").strip(),
            comment=(row.get("Note") or "").strip(),
            tags=tuple(tag for tag in tags if tag),
            article=Reference(
                Details(title=(row.get("Book Title") or "").strip(), authors=(Author(author),) if author else ())
            ),
        )


def _zotero(text: str) -> Iterator[Highlight]:
    """The passages of a note that Zotero exported, as HTML or as Markdown."""
    if "data-annotation=" not in text:
        for match in _ZOTERO_LINE.finditer(text):
            yield Highlight(match["quote"].strip(), match["comment"].strip(), article=Reference())
        return
    tree: HtmlElement = html.document_fromstring(text.encode(), parser=html.HTMLParser(encoding="utf-8"))
    items = [item for element in tree.iter() if element.get("data-citation-items") for item in _items(element)]
    for passage in (element for element in tree.iter() if element.get("data-annotation")):
        yield Highlight(
            "".join(map(str, passage.itertext())).strip(_QUOTATION_MARKS),
            _comment_after(passage),
            article=_cited(_decoded(passage.get("data-annotation") or ""), items),
        )


def _items(element: etree._Element) -> list[dict[str, Any]]:
    value = _decoded(element.get("data-citation-items") or "")
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def _decoded(attribute: str) -> Any:
    try:
        return json.loads(unquote(attribute))
    except (ValueError, RecursionError):
        return None


def _cited(annotation: Any, items: list[dict[str, Any]]) -> Reference:
    """The article of a passage: the item that it cites, or the note's only one."""
    cited = annotation.get("citationItem") if isinstance(annotation, dict) else None
    uris = set(_strings(cited.get("uris"))) if isinstance(cited, dict) else set()
    fitting = [item for item in items if uris & set(_strings(item.get("uris")))] or (items if len(items) == 1 else [])
    data = fitting[0].get("itemData") if fitting else None
    return csl_reference(data) if isinstance(data, dict) else Reference()


def _comment_after(passage: etree._Element) -> str:
    """What stands after a passage and its citation in the same paragraph."""
    words = [passage.tail or ""]
    for sibling in passage.itersiblings("*"):
        if sibling.get("data-annotation"):
            break
        words.append("" if sibling.get("class") == "citation" else "".join(map(str, sibling.itertext())))
        words.append(sibling.tail or "")
    return " ".join("".join(words).split())


def _string(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _strings(value: Any) -> tuple[str, ...]:
    return tuple(one for one in value if isinstance(one, str)) if isinstance(value, list) else ()
