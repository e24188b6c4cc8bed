"""Scripts: which writing must be shaped, which has no spaces to break at, and what a script is called in a report."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

import regex

from briefbook.sentence import Sentence

_SIMPLE = regex.compile(
    r"(?:(?!\p{M})[\p{Latin}\p{Greek}\p{Cyrillic}\p{Armenian}\p{Georgian}\p{Han}\p{Hiragana}\p{Katakana}"
    r"\p{Bopomofo}\p{Ethiopic}\p{Cherokee}\p{Yi}\p{Common}\uac00-\ud7a3\u200c\u200d\p{Cs}]|[\ufe0e\ufe0f])*+"
)
_JOINED = regex.compile(
    r"[\p{Arabic}\p{Syriac}\p{Nko}\p{Mandaic}\p{Mongolian}\p{Phags_Pa}\p{Adlam}\p{Devanagari}\p{Bengali}\p{Gurmukhi}"
    r"\p{Gujarati}\p{Oriya}\p{Tamil}\p{Telugu}\p{Kannada}\p{Malayalam}\p{Sinhala}\p{Tibetan}\p{Myanmar}\p{Khmer}"
    r"\p{Javanese}\p{Balinese}\p{Tai_Tham}\p{Sundanese}\p{Meetei_Mayek}]"
)
_UNSPACED = regex.compile(r"\p{Line_Break=SA}")
_LYING = frozenset({"Mongolian", "Phags-Pa"})
_UNMADE = frozenset({"Egyptian Hieroglyph", "Signwriting"})
_NAME_ENDS = regex.compile(
    r"[ -](?:LETTER|SYLLABLE|VOWEL|SIGN|DIGIT|NUMBER|CHARACTER|CONSONANT|MARK|LIGATURE|CAPITAL|SMALL|UNIFIED|IDEOGRAPH"
    r"|TONE|SUBJOINED|DEPENDENT|INDEPENDENT|COMBINING|MODIFIER|PUNCTUATION|HEAD|AU|FINAL|INITIAL|MEDIAL|SYMBOL|VIRAMA|DANDA)\b"
)


def needs_shaping(text: str) -> bool:
    """Whether the letters of `text` join, move or change beside each other, or carry marks that must be placed."""
    return not text.isascii() and _SIMPLE.fullmatch(text) is None


def is_wide(character: str) -> bool:
    """Whether `character` stands in a square, as East Asian ones do (Unicode Standard Annex 11)."""
    return unicodedata.east_asian_width(character) in "WF"


def joins(character: str) -> bool:
    """Whether `character` is of a script that cannot be read where the font does not say how its letters join."""
    return _JOINED.match(character) is not None


def script_of(character: str) -> str:
    """The script of `character` as it is called in English, after the character's Unicode name: “Devanagari”."""
    name = unicodedata.name(character, "unnamed")
    if name.startswith("CJK"):
        return "Chinese"
    return str(_NAME_ENDS.split(name, maxsplit=1)[0]).title()


def cautions(characters: Iterable[str]) -> list[str]:
    """A sentence for each script among `characters` that is set, but not as those who read it would set it."""
    letters = sorted({character for character in characters if unicodedata.category(character)[0] == "L"})
    scripts = {script_of(letter): letter for letter in letters}
    found: list[str] = []
    for script, letter in sorted(scripts.items()):
        if script in _LYING:
            found.append(
                Sentence(
                    "{script} is written from top to bottom; it is printed in lines from left to right.", script=script
                )
            )
        elif script in _UNMADE:
            found.append(
                Sentence("{script} signs belong in groups; they are printed one after the other.", script=script)
            )
        elif _UNSPACED.match(letter):
            found.append(
                Sentence(
                    "{script} has no spaces between words; its lines are broken between syllables, which may part a"
                    " word.",
                    script=script,
                )
            )
    return found
