"""Who wrote it: bylines and the author biographies at an article's end."""

from __future__ import annotations

import re
from itertools import takewhile

from briefbook.importers.statements import is_organisation
from briefbook.model.article import Author

_TITLES = r"(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms|Mx|Sir|Dame|Amb|Ambassador|Gen|Col|Hon|PhD|Dra|Herr|Frau|M|Mme)\.?\s+)*"
_PARTICLE = r"(?:de|da|do|dos|del|della|der|den|di|du|la|le|van|von|zu|zur|bin|ibn|al|el|ter|ten|af|av|y|e)"
_CAPITAL = r"(?:(?:[A-ZÀ-ÖØ-ÞĀ-Ž]\.){1,3}|(?:[dDlLO]['’]|[aA]l-|Mc|Mac)?[A-ZÀ-ÖØ-ÞĀ-ŽΑ-ΩА-Я][\w'’-]*)"
_NAME = rf"{_CAPITAL}(?:\s+{_PARTICLE}){{0,2}}(?:\s+{_CAPITAL}(?:\s+{_PARTICLE}){{0,2}}){{1,4}}"
_NAMES = rf"{_TITLES}{_NAME}(?:(?:,\s+|,?\s+(?:and|und|et|y|e|&)\s+){_TITLES}{_NAME})*"
_ROLES = (
    "fellow lecturer professor researcher analyst director editor journalist correspondent scholar associate student"
    " author columnist reporter writer expert economist historian adviser advisor consultant scientist coordinator"
    " candidate lawyer academic reader instructor investigator specialist intern producer freelancer"
)
_PUBLIC_ROLES = "president chair head dean officer member founder manager ambassador minister secretary partner"
_VERB = r"(?:is|are|was|were|serves|works|writes|teaches|has\s+been)"
_BIOGRAPHY = re.compile(rf"(?P<titles>{_TITLES})(?P<names>{_NAMES})\s*,?\s+{_VERB}\s+(?P<rest>.+)", re.DOTALL)
_ROLE = re.compile(rf"\b(?:{'|'.join(_ROLES.split())})s?\b", re.IGNORECASE)
_PUBLIC_ROLE = re.compile(rf"\b(?:{'|'.join(_PUBLIC_ROLES.split())})s?\b", re.IGNORECASE)
_BYLINE = re.compile(
    rf"(?:(?:[Bb]y|BY|[Ww]ritten by|Words by|Authors?:|Von|Par|Por|Di|Door)\s+)"
    rf"(?P<names>{_NAMES})(?P<rest>\s*[|,•·–—-]\s*.+|\.)?"
)
_PUBLICATION = re.compile(r"(?:The|La|Les|Der|Die|Das|Het)\s+[A-ZÀ-ÖØ-Þ].*|(?:Le|El)\s+[A-ZÀ-ÖØ-Þ]\S*")
"""Le and El begin names of three parts, too."""
_BETWEEN_NAMES = re.compile(r",?\s+(?:and|und|et|y|&)\s+|,\s+")
_AT = re.compile(r"\b(?:at|bei|à l[’']|en la|with)\s+(?:the\s+)?(?=[A-ZÀ-Þ])")
_OF = re.compile(r"\b(?:of|for|in)\s+(?:the\s+)?(?=[A-ZÀ-Þ])")
_MORE = re.compile(r"\s+(?:(?:and|where|who|whose)\s+(?=[a-z])|specialis|specializ|focus)")
_SENTENCE_END = re.compile(r"(?<=[^\WA-Z_][\w)”\"])\.(?:\s|$)|(?<=\))\.(?:\s|$)")
_LONGEST_BIOGRAPHY = 90
_LONGEST_BYLINE = 250


def biography_authors(text: str) -> tuple[Author, ...]:
    """The people whose biography `text` is, with what they are said to belong to; empty if it is no biography."""
    match = _BIOGRAPHY.fullmatch(text) if len(text.split()) <= _LONGEST_BIOGRAPHY else None
    if match is None:
        return ()
    first = _SENTENCE_END.split(match.group("rest"), maxsplit=1)[0]
    titled = bool(match.group("titles"))
    if not (_ROLE.search(first) or (titled and _PUBLIC_ROLE.search(first))):
        return ()
    affiliation = _affiliation(first)
    return tuple(Author(name, affiliation) for name in split_names(match.group("titles") + match.group("names")))


def byline(text: str) -> tuple[tuple[Author, ...], str]:
    """The authors that a line such as “By A B and C D, The Times | 12 March 2024” names, and the rest of that line."""
    match = _BYLINE.fullmatch(text) if len(text) <= _LONGEST_BYLINE else None
    if match is None:
        return (), ""
    named = split_names(match.group("names"))
    people = (named[0], *takewhile(lambda name: not _is_publication(name), named[1:]))
    rest = (match.group("rest") or "").strip(" |,•·–—-.")
    return tuple(map(Author, people)), ", ".join(filter(None, (*named[len(people) :], rest)))


def split_names(text: str) -> tuple[str, ...]:
    """The names in a list of them, without titles such as Dr."""
    titles = re.compile(_TITLES)
    return tuple(titles.sub("", part.strip(), count=1) for part in _BETWEEN_NAMES.split(text) if part.strip())


def _is_publication(name: str) -> bool:
    """Whether what stands among names is rather where they write: “The Harbour Times”, “Gazette du Nord”."""
    return _PUBLICATION.fullmatch(name) is not None or is_organisation(name)


def _affiliation(sentence: str) -> str:
    """What a biography's sentence names after the person's role: the institution, as stated."""
    sentence = _MORE.split(sentence, maxsplit=1)[0].strip().rstrip(".,;")
    for mark in (_AT.search(sentence), re.search(r",\s+(?=[A-ZÀ-Þ])", sentence), _OF.search(sentence)):
        if mark is not None:
            return sentence[mark.end() :].strip()
    return ""
