"""Single lines in which an article states something of itself: its publisher, its licence, its date, its address."""

from __future__ import annotations

import re
from dataclasses import dataclass

from briefbook.importers import dates

_LICENCE = re.compile(
    r"creative\s+commons|\bCC[ -]BY\b|\bCC0\b|all rights reserved|alle rechte vorbehalten|tous droits réservés"
    r"|^(?:©|\(c\)|copyright\b)"
    r"|\b(?:this|the|dieser|cet|este)\s+(?:\w+\s+)?(?:article|work|text|content|post|piece|report|commentary|material|artikel|beitrag"
    r"|artículo)\b.{0,80}\b(?:licen[cs]ed?|republish\w*|reprint\w*|reproduc\w+|copyright|lizenz|licencia)\b"
    r"|\b(?:licen[cs]ed|published|released)\s+under\b.{0,60}\blicen[cs]e\b",
    re.IGNORECASE | re.DOTALL,
)
_LONGEST_LICENCE = 70
_ORGANISATION_WORDS = (
    "institute institution university forum council centre center foundation association agency news times post herald"
    " review journal ministry department embassy society committee programme program observatory bureau press media"
    " network chamber bank college school academy initiative group union federation commission organisation"
    " organization alliance tribune gazette chronicle monitor magazine daily weekly broadcasting trust fund secretariat"
    " institut stiftung universität zentrum gesellschaft verband ministerium zeitung université fondation centro"
    " fundación instituto universidad asociación istituto università fondazione"
)
_CONNECTING = r"(?:of|for|on|in|at|and|the|to|de|des|du|der|die|für|und|et|la|le|del|degli|per|&)"
_CAPITAL = r"[A-ZÀ-ÖØ-ÞĀ-Ž][\w.’'&-]*"
_ANY_ORGANISATION = "|".join(form for word in _ORGANISATION_WORDS.split() for form in (word.capitalize(), word.upper()))
_ORGANISATION = re.compile(
    rf"(?:(?:The|the)\s+)?(?:{_CAPITAL}\s+|{_CONNECTING}\s+){{0,7}}(?:{_ANY_ORGANISATION})"
    rf"(?:,?\s+{_CONNECTING}(?:\s+(?:{_CAPITAL}|{_CONNECTING})){{1,8}})?(?:\s*\([A-Z]{{2,10}}\))?"
)
_NEWSPAPER = re.compile(
    r"(?:[^\W\d_][\w.’'&-]*\s+){0,6}[\w.’'&-]*(?:anzeiger|zeitung|blatt|bote|kurier|courier|nachrichten|rundschau|presse|echo"
    r"|times|news|herald|post|press|journal|gazette|gazeta|tribune|tribuna|chronicle|monitor|magazine?|review|revue|rivista"
    r"|revista|telegraph|observer|guardian|standard|mirror|mail|express|globe|daily|weekly|agency|agentur|corriere|diario"
    r"|giornale|periódico|dagblad|courant)(?:\s+[^\W\d_][\w.’'&-]*){0,3}",
    re.IGNORECASE,
)
_AGENCIES_NAMES = "Reuters Bloomberg AFP AP dpa APA SDA EFE ANSA UPI PAP TASS BBC CNN NPR ARD ZDF ORF SRF"
_AGENCIES = frozenset(_AGENCIES_NAMES.split())
_NAMED_WITH_ARTICLE = re.compile(r"(?:The|La|Les|Der|Die|Das|Het|Le|El)(?:\s+[A-ZÀ-ÖØ-Þ]\S*){1,3}")
_LONGEST_LINE = 300
_HEADLINE_VERBS_NAMES = (
    "meets meet says say calls seeks warns backs agrees signs faces launches opens closes votes urges wins loses"
    " plans sets holds is are will rejects approves talks strikes fails cuts raises begins ends returns wants"
    " needs"
)
_HEADLINE_VERBS = frozenset(_HEADLINE_VERBS_NAMES.split())
_PUBLISHED = r"(?:first\s+)?(?:published|posted|date|veröffentlicht|erschienen|publié|publicado|pubblicato|stand)"
_MODIFIED = r"(?:last\s+)?(?:updated|modified|revised|aktualisiert|mis à jour|actualizado)"
_DATE_LINE = re.compile(
    rf"(?:(?P<published>{_PUBLISHED})|(?P<modified>{_MODIFIED}))?(?:\s+(?:on|am|le|el))?\s*:?\s*(?P<date>.+)", re.I
)
_LABELLED = re.compile(
    r"(?P<label>title|publisher|source|organi[sz]ation|language|licen[cs]e|url|link|doi)\s*:\s+(?P<value>\S.{0,300})",
    re.I,
)
_DETAIL_OF = {
    "title": "title", "publisher": "publisher", "source": "publisher", "organisation": "publisher",
    "organization": "publisher", "language": "language", "licence": "licence", "license": "licence", "url": "url",
    "link": "url", "doi": "url",
}  # fmt: skip
_ADDRESS = re.compile(r"https?://\S+", re.IGNORECASE)


@dataclass(frozen=True)
class Statement:
    """A detail of the article (the name of a field of Details) and its value as stated."""

    detail: str
    value: str


def is_licence(text: str) -> bool:
    """Whether a short text says under what terms the article may be used."""
    return len(text.split()) <= _LONGEST_LICENCE and _LICENCE.search(text) is not None


def is_organisation(text: str) -> bool:
    """Whether a line is the name of an organisation and nothing else: no headline about one."""
    words = text[:_LONGEST_LINE].split()
    if len(text) >= _LONGEST_LINE or not 2 <= len(words) <= 14 or _HEADLINE_VERBS & {word.lower() for word in words}:
        return False
    return _ORGANISATION.fullmatch(text) is not None


def is_newspaper(text: str) -> bool:
    """Whether a few words are the name of what news appears in: “Nordwest-Anzeiger”, “The Economist”, “Reuters”."""
    if len(text) >= _LONGEST_LINE or text in _AGENCIES:
        return text in _AGENCIES
    if _NEWSPAPER.fullmatch(text) is not None:
        return text[0].isupper()
    return _NAMED_WITH_ARTICLE.fullmatch(text) is not None and not is_organisation(text)


def date_line(text: str) -> tuple[Statement, ...]:
    """What a line such as “Published: 12 March 2024 | Updated: 14 March 2024” states; empty if it is none."""
    if len(text) > _LONGEST_LINE:
        return ()
    found = []
    for part in re.split(r"\s*[|•·]\s*|;\s+", text):
        match = _DATE_LINE.fullmatch(part.strip())
        date = dates.stated(match.group("date")) if match else ""
        if match is None or not date or (len(date) < 10 and not (match.group("published") or match.group("modified"))):
            return ()
        found.append(Statement("modified" if match.group("modified") else "published", date))
    return tuple(found)


def date_in_byline(rest: str) -> tuple[Statement, ...]:
    """What stands after the names of a byline states: a line of dates, or “The Harbour Times, 12 March 2024”."""
    last = next((one for one in dates.mentions(rest) if one.end == len(rest)), None)
    if last is not None and rest[: last.start].rstrip().endswith((",", "|", "•", "·")):
        return date_line(rest) or (Statement("published", last.date),)
    return date_line(rest)


def labelled(text: str) -> Statement | None:
    """What a line such as “Publisher: The Harbour Times” states; None if it is none."""
    match = _LABELLED.fullmatch(text)
    if match is None:
        return None
    detail, value = _DETAIL_OF[match.group("label").lower()], match.group("value").strip()
    if detail == "publisher" and _ADDRESS.fullmatch(value):
        detail = "url"
    return None if detail == "url" and not _ADDRESS.fullmatch(value) else Statement(detail, value)
