"""The beginning of a plain text: title, deck, byline, date, publisher."""

from __future__ import annotations

import re

from briefbook.importers.labels import Labels
from briefbook.importers.lines import Line, starts_item
from briefbook.importers.people import byline
from briefbook.importers.statements import date_in_byline, date_line, is_licence, is_organisation, labelled
from briefbook.model.body import Kind

_SECTION = re.compile(
    r"(?:introduction|summary|executive summary|abstract|background|overview|key (?:points|takeaways|findings)|preface"
    r"|einleitung|zusammenfassung|résumé|introducción|resumen|introduzione)\s*:?",
    re.IGNORECASE,
)
_LONGEST_HEAD = 10
_LONGEST_TITLE, _LONGEST_TITLE_LETTERS = 25, 250
_SHORTEST_DECK, _LONGEST_DECK = 7, 45


def label_head(labels: Labels) -> None:
    """Label what stands before the article's running text."""
    for index in range(min(_LONGEST_HEAD, len(labels.lines))):
        if not labels.is_open(index):
            break
        if not (_label_statement(labels, index) or _label_title(labels, index)):
            break


def _label_statement(labels: Labels, index: int) -> bool:
    text = labels.lines[index].text
    if index == len(labels.lines) - 1:
        return False
    authors, rest = byline(text)
    dated = date_in_byline(rest) if authors else date_line(text)
    statement = labelled(text)
    if authors or dated:
        labels.put(index, Kind.BYLINE)
        labels.add_authors(authors)
        labels.state_all(dated)
    elif statement is not None:
        labels.put(index, Kind.TITLE if statement.detail == "title" else Kind.BYLINE)
        labels.state_all((statement,))
    elif is_licence(text):
        labels.put(index, Kind.LICENCE)
        labels.state("licence", text)
    elif "publisher" not in labels.stated and is_organisation(text):
        labels.put(index, Kind.ORGANISATION)
        labels.state("publisher", text)
    else:
        return False
    return True


def _label_title(labels: Labels, index: int) -> bool:
    line, after = labels.lines[index], _next_running(labels, index)
    if after is None:
        return False
    if "title" not in labels.stated and _is_title(line, labels, index, after):
        labels.put(index, Kind.TITLE)
        labels.state("title", line.text)
    elif "title" in labels.stated and "deck" not in labels.stated and _is_deck(line, labels, index):
        labels.put(index, Kind.DECK)
        labels.state("deck", line.text)
    else:
        return False
    return True


def _next_running(labels: Labels, index: int) -> Line | None:
    """The next line that is no byline or the like."""
    for after in range(index + 1, min(index + _LONGEST_HEAD, len(labels.lines))):
        text = labels.lines[after].text
        if labels.is_open(after) and not byline(text)[0] and not date_line(text) and not is_organisation(text):
            return labels.lines[after]
    return None


def _is_title(line: Line, labels: Labels, index: int, after: Line) -> bool:
    """A short line that does not close as running text does, and after which something longer or apart begins."""
    if line.words > _LONGEST_TITLE or len(line.text) > _LONGEST_TITLE_LETTERS or line.runs_on:
        return False
    if starts_item(line.text) or _SECTION.fullmatch(line.text):
        return False
    next_line = labels.lines[index + 1]
    longer = after.words > line.words and (after.ends_sentence or after.words > _LONGEST_TITLE)
    return line.underlined or next_line.after_gap or longer or _is_deck(after, labels, labels.lines.index(after))


def _is_deck(line: Line, labels: Labels, index: int) -> bool:
    """A line like a title, right after it, with running text to follow."""
    if not _SHORTEST_DECK <= line.words <= _LONGEST_DECK or line.runs_on or starts_item(line.text):
        return False
    after = _next_running(labels, index)
    return after is not None and after.words > line.words and after.ends_sentence
