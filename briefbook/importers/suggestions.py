"""What an article implies but does not state, offered with the words that it rests on."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from briefbook.importers import dates, language
from briefbook.importers.people import byline
from briefbook.importers.statements import is_newspaper
from briefbook.model.article import Details, Suggestion
from briefbook.sentence import Sentence

_SENTENCE_BOUND = re.compile(r"(?<=[.!?…。！？])[\"'”’)\]]*\s|\n")
_AHEAD = re.compile(
    r"\b(?:will|shall|would|is set to|are set to|set to|due|scheduled|planned|plans?|expected|upcoming|forthcoming"
    r"|until|by|before|deadline|next|to be held|to take place|wird|werden|soll|bis|geplant|sera|seront|prévue?s?"
    r"|jusqu[’']au|será|hasta|previsto|prevista)\b",
    re.IGNORECASE,
)
_BEHIND = re.compile(
    r"\b(?:was|were|had|has|have|did|met|said|held|took|came|went|gave|made|told|began|became|led|saw|left|won|lost"
    r"|spoke|wrote|set out|hatte|war|wurde|trafen|sagte|a été|ont|avait|fue|fueron|ha|dijo|\w{2,}ed)\b",
    re.IGNORECASE,
)
_CONSULTED = re.compile(
    r"(?:date (?:of )?access(?:ion|ed)?|access(?:ed)?|retrieved|last visited|viewed|abgerufen|consulté|consultado)"
    r"\W{0,3}"
    r"(?:on|am|le|el)?\W{0,3}$",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\s*[|,•·]\s*|\s+[–—-]\s+")
_NEAR = 40
_SENTENCE = 600
_MOST_DATES = 2000


def suggestions(text: str, details: Details, bylines: Iterable[str] = ()) -> tuple[Suggestion, ...]:
    """Suggestions for the details that are not stated: the publisher that the `bylines` name, the earliest day of
    publication, the language.
    """
    found: list[Suggestion] = []
    if not details.publisher:
        found += islice(filter(None, map(_publisher, bylines)), 1)
    if not details.published and (earliest := _not_before(text)) is not None:
        found.append(earliest)
    if not details.language and (estimate := language.detect(text)) is not None:
        found.append(Suggestion("language", estimate.code, Sentence("because {reason}", reason=estimate.reason)))
    return tuple(found)


def _publisher(line: str) -> Suggestion | None:
    """What a byline names besides people, if it is a newspaper or the like; it may be where the author works only."""
    authors, rest = byline(line)
    named = next(filter(is_newspaper, _BETWEEN.split(rest)), None) if authors else None
    return Suggestion("publisher", named, Sentence("because the byline says “{words}”", words=line)) if named else None


def _not_before(text: str) -> Suggestion | None:
    """The latest day that the text speaks of as past. A day without a year is not a date: no year is made up."""
    past = list(_past_dates(text))
    if not past:
        return None
    date, words = max(past, key=lambda pair: pair[0])
    limit = Sentence("not before {date}", date=date)
    return Suggestion("published", limit, Sentence("because the text mentions “{words}”", words=words))


def _past_dates(text: str) -> Iterator[tuple[str, str]]:
    for mention in islice(dates.mentions(text), _MOST_DATES):
        consulted = _CONSULTED.search(text, max(0, mention.start - _NEAR), mention.start)
        if consulted is not None:
            yield mention.date, text[consulted.start() : mention.end]
        elif _is_past(text, mention):
            yield mention.date, text[mention.start : mention.end]


def _is_past(text: str, mention: dates.Mention) -> bool:
    """Whether the sentence around a date tells of it as of something that has happened."""
    first, last = max(0, mention.start - _SENTENCE), min(len(text), mention.end + _SENTENCE)
    before = [bound.end() for bound in _SENTENCE_BOUND.finditer(text, first, mention.start)]
    after = _SENTENCE_BOUND.search(text, mention.end, last)
    sentence = text[before[-1] if before else first : after.start() if after else last]
    return _BEHIND.search(sentence) is not None and _AHEAD.search(sentence) is None
