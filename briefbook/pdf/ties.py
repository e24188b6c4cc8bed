"""Ties: words that belong together at the end of a line, such as a number and what it counts.

What is tied is what Knuth ties in The TeXbook (chapter 14): the name of a part and its number, a day and its month, a
title and a name, initials, a name and its numeral; and, as The Chicago Manual of Style's answers on word division have
it, a number and its unit. A dash or a dot between words stays with
the word before it. Nothing is put into the text; only, no line begins between the two.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_UNITS = """
    % ‰ ° °C °F € £ ¥ per percent Prozent hundred thousand million millions billion billions trillion trillions bn tn
    Million Millionen Milliarde Milliarden Billion Billionen Mio Mrd Tsd milliard milliards millones millón milioni mil
    dollar dollars euro euros Euro EUR USD mm cm m km km² ha g kg t kW MW GW kWh MWh GWh a.m p.m Uhr
"""
_TITLES = """
    Mr Mrs Ms Mx Dr Prof Sir Dame Lord Lady St Rev Hon Gen Col Maj Capt Lt Sgt Adm Amb Gov Sen Rep Mme Mlle MM Herr Frau
    Sr Sra Srta
"""
_PARTS = "p. pp. no. nos. nr. art. arts. ch. chap. sec. fig. vol. par. para. paras. abs. s. § §§ ¶ ¶¶ № n°"
_BEHIND_NUMBERS, _BEFORE_NAMES, _BEFORE_NUMBERS = (frozenset(words.split()) for words in (_UNITS, _TITLES, _PARTS))
_PER_CENT = "per cent"
_NUMBER = re.compile(r"[0-9]+(?:[.,:/–-][0-9]+)*")
_TITLE = re.compile(r"[A-Z][a-z]{0,4}\.? (?=[^\W\d_])")
_SIGNS = (" · ", " – ", " — ")
_ROMAN = re.compile(r"[IVX][IVX]{0,4}(?![\w'’])")
_LAST_DAY, _DIGITS = 31, 3
_OPENING, _CLOSING = "(“‘«„\"'[", ".,;:!?)”’»“\"']"


def ties(text: str) -> set[int]:
    """The places in `text` where a word begins that belongs to the one before it, one space apart."""
    found = set(_at_numbers(text))
    for match in _TITLE.finditer(text):
        if _is_title(match.group()[:-1]) and _begins_word(text, match.start()):
            found.add(match.end())
    for match in _ROMAN.finditer(text):
        if match.group() != "I" and _is_name(_word_before(text, match.start())):
            found.add(match.start())
    for sign in _SIGNS:
        if sign in text:
            found.update(match.start() + 1 for match in re.finditer(sign, text))
    return found


def _at_numbers(text: str) -> Iterator[int]:
    for match in _NUMBER.finditer(text):
        start, end = match.span()
        before = _word_before(text, start)
        if before.lower() in _BEFORE_NUMBERS or (end - start <= _DIGITS and _is_name(before)):
            yield start
        follows = end + 1 + text.startswith(". ", end)
        if text[follows - 1 : follows] == " ":
            word = _word_at(text, follows)
            if word in _BEHIND_NUMBERS or (word[:1].isupper() and _is_day(match.group())):
                yield follows
            if text.startswith(_PER_CENT, follows):
                yield follows + _PER_CENT.index("cent")


def _word_at(text: str, place: int) -> str:
    """The word that begins at `place`, without what closes after it."""
    end = text.find(" ", place)
    return text[place : end if end > 0 else len(text)].rstrip(_CLOSING)


def _word_before(text: str, place: int) -> str:
    """The word before that at `place`, if one space stands between them."""
    if text[place - 1 : place] != " ":
        return ""
    return text[text.rfind(" ", 0, place - 1) + 1 : place - 1].lstrip(_OPENING)


def _is_name(word: str) -> bool:
    """Whether `word` may be told from others by a number: Article, June, Haldan."""
    return word[:1].isupper() and word.isalpha() and len(word) > 1


def _is_title(word: str) -> bool:
    """Whether `word` is the title of who is named next, or an initial."""
    return word.removesuffix(".") in _BEFORE_NAMES or (len(word) == 2 and word.endswith("."))


def _is_day(number: str) -> bool:
    return number.isdecimal() and len(number) < _DIGITS and int(number) <= _LAST_DAY


def _begins_word(text: str, place: int) -> bool:
    return place == 0 or not text[place - 1].isalnum()
