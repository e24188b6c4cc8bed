"""The end of a plain text: numbered references, author biographies, licence, publisher."""

from __future__ import annotations

import re

from briefbook.importers.labels import SECTION_LEVEL, Labels
from briefbook.importers.people import biography_authors
from briefbook.importers.statements import date_line, is_licence, is_organisation, labelled
from briefbook.model.body import Kind

_REFERENCE = re.compile(r"\[\^?(?P<marker>\d{1,4})\]:?\s*(?P<text>\S.*)", re.DOTALL)
_NUMBERED = re.compile(r"(?P<marker>\d{1,4})[.)]?\s+(?P<text>\S.*)", re.DOTALL)
_REFERENCES_HEADING = re.compile(
    r"(?:references?|notes?|end\s?notes|foot\s?notes|bibliography|sources?|works cited|further reading|citations"
    r"|literatur(?:verzeichnis)?|quellen|anmerkungen|fu(?:ß|ss)noten|einzelnachweise|références|bibliographie"
    r"|notes et références|referencias|notas|bibliograf[ií]a|fuentes|riferimenti|note|fonti|bronnen|referências)\s*:?",
    re.IGNORECASE,
)
_AUTHORS_HEADING = re.compile(
    r"about the (?:authors?|contributors?)|(?:the )?authors?|über (?:den autor|die autor(?:in|en|innen))"
    r"|à propos (?:de l[’']auteur|des auteurs)|sobre (?:el autor|la autora|los autores)\s*:?",
    re.IGNORECASE,
)
_LOOKS_CITED = re.compile(r"https?://|\b(?:19|20)\d\d\b|\bibid\b", re.IGNORECASE)
_LONGEST_TAIL = 15


def label_tail(labels: Labels) -> None:
    """Label what stands after the article's running text."""
    _label_references(labels)
    _label_section_of_authors(labels)
    left = _LONGEST_TAIL
    for index in range(len(labels.lines) - 1, 0, -1):
        if not labels.is_open(index):
            continue
        left -= 1
        if not left or not _label_statement(labels, index):
            break


def _label_references(labels: Labels) -> None:
    for index, line in enumerate(labels.lines):
        match = _REFERENCE.fullmatch(line.text)
        if match and index:
            labels.put(index, Kind.REFERENCE, text=match.group("text"), marker=match.group("marker"))
    for index in range(len(labels.lines) - 1, 0, -1):
        if _REFERENCES_HEADING.fullmatch(labels.lines[index].text) and _label_reference_section(labels, index):
            break


def _label_reference_section(labels: Labels, heading: int) -> bool:
    """Label the lines after a heading such as “References”, if they look like it."""
    after = [index for index in range(heading + 1, len(labels.lines)) if labels.is_open(index)]
    section = []
    for index in after:
        text = labels.lines[index].text
        if is_licence(text) or biography_authors(text) or _AUTHORS_HEADING.fullmatch(text):
            break
        section.append(index)
    cited = sum(
        1
        for index in section
        if _NUMBERED.match(labels.lines[index].text) or _LOOKS_CITED.search(labels.lines[index].text)
    )
    if cited * 2 < len(section) or (not section and not _is_reference(labels, heading + 1)):
        return False
    labels.put(heading, Kind.HEADING, level=SECTION_LEVEL)
    for index in section:
        match = _NUMBERED.fullmatch(labels.lines[index].text)
        marker = match.group("marker") if match else ""
        labels.put(index, Kind.REFERENCE, text=match.group("text") if match else None, marker=marker)
    return True


def _is_reference(labels: Labels, index: int) -> bool:
    block = labels.blocks[index] if index < len(labels.lines) else None
    return block is not None and block.kind is Kind.REFERENCE


def _label_section_of_authors(labels: Labels) -> None:
    for heading in range(len(labels.lines) - 2, max(0, len(labels.lines) - _LONGEST_TAIL), -1):
        if not labels.is_open(heading) or not _AUTHORS_HEADING.fullmatch(labels.lines[heading].text):
            continue
        labels.put(heading, Kind.HEADING, level=SECTION_LEVEL)
        for index in range(heading + 1, len(labels.lines)):
            if labels.is_open(index) and not is_licence(labels.lines[index].text):
                labels.put(index, Kind.BIOGRAPHY)
                labels.add_authors(biography_authors(labels.lines[index].text))
        return


def _label_statement(labels: Labels, index: int) -> bool:
    text = labels.lines[index].text
    statement = labelled(text)
    if is_licence(text):
        labels.put(index, Kind.LICENCE)
        labels.stated["licence"] = text
    elif authors := biography_authors(text):
        labels.put(index, Kind.BIOGRAPHY)
        labels.authors = {author.name: author for author in authors} | labels.authors
    elif dated := date_line(text):
        labels.put(index, Kind.BYLINE)
        labels.state_all(dated)
    elif statement is not None and statement.detail != "title":
        labels.put(index, Kind.ORGANISATION if statement.detail == "publisher" else Kind.BYLINE)
        labels.state_all((statement,))
    elif is_organisation(text):
        labels.put(index, Kind.ORGANISATION)
        labels.state("publisher", text)
    else:
        return False
    return True
