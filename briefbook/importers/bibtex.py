"""BibTeX -> entries as plain fields: braces balanced, @string names put in, TeX's accents made letters."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

_ENTRY = re.compile(r"@([A-Za-z]{3,20})\s*[{(]")
_NAME = re.compile(r"\s*,?\s*([A-Za-z][\w-]{0,60})\s*=\s*")
_BARE = re.compile(r"[^\s,{}#\"]+")
_ACCENTS = {
    "`": "\u0300", "'": "\u0301", "^": "\u0302", "~": "\u0303", '"': "\u0308", "=": "\u0304", ".": "\u0307",
    "u": "\u0306", "v": "\u030c", "H": "\u030b", "c": "\u0327", "k": "\u0328", "r": "\u030a", "d": "\u0323",
}  # fmt: skip
_ACCENT = re.compile(r"\\([`'^~\"=.]|[uvHckrd](?![A-Za-z]))\s*(?:\{\s*\\?([A-Za-z])\s*\}|\\?([A-Za-z]))")
_LETTERS = {
    "ss": "ß", "o": "ø", "O": "Ø", "l": "ł", "L": "Ł", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ", "aa": "å",
    "AA": "Å", "i": "ı", "textendash": "–", "textemdash": "—", "textquoteright": "’", "textquoteleft": "‘",
}  # fmt: skip
_LETTER = re.compile(r"\\(" + "|".join(sorted(_LETTERS, key=len, reverse=True)) + r")(?![A-Za-z])\s?")
_SPECIAL = re.compile(r"\\([&%$#_{}])")
_COMMAND = re.compile(r"\\[A-Za-z]+\s?")
_ENDING = re.compile(r"[}\"]\s*,")
_LONGEST = 20_000


def bibtex_entries(text: str) -> Iterator[dict[str, str]]:
    """The fields of each entry, their names in small letters, their values without TeX."""
    strings: dict[str, str] = {}
    position = 0
    while (found := _ENTRY.search(text, position)) is not None:
        position = found.end()
        kind = found.group(1).lower()
        if kind in {"comment", "preamble"}:
            continue
        key = re.compile(r"[^,{}=]*,").match(text, position) if kind != "string" else None
        fields, position = _fields(text, key.end() if key else position, strings)
        if kind == "string":
            strings.update(fields)
        elif fields:
            yield fields


def _fields(text: str, position: int, strings: dict[str, str]) -> tuple[dict[str, str], int]:
    fields: dict[str, str] = {}
    while (name := _NAME.match(text, position)) is not None:
        value, position = _value(text, name.end(), strings)
        fields.setdefault(name.group(1).lower(), _without_tex(value))
    return fields, position


def _value(text: str, position: int, strings: dict[str, str]) -> tuple[str, int]:
    """The value that begins at `position`, pieces joined by #, and where it ends."""
    pieces = []
    while position < len(text):
        if text[position] in '{"':
            end = _closing(text, position)
            pieces.append(text[position + 1 : end])
            position = end + 1
        elif bare := _BARE.match(text, position):
            pieces.append(strings.get(bare.group().lower(), bare.group()))
            position = bare.end()
        else:
            break
        joint = re.compile(r"\s*#\s*").match(text, position)
        if joint is None:
            break
        position = joint.end()
    return "".join(pieces), position


def _closing(text: str, start: int) -> int:
    """Where the braces or quotation marks that open at `start` close; the end of what is looked at if they do not."""
    depth, quoted = 0, text[start] == '"'
    end = min(len(text), start + _LONGEST)
    for index in range(start, end):
        sign = text[index]
        if sign == "@" and text[index - 1] == "\n" and _ENTRY.match(text, index):
            # One brace is missing: the value ends with the first that looks like an end.
            ending = _ENDING.search(text, start, index)
            return ending.start() if ending else index - 1
        if sign == "{" and text[index - 1] != "\\":
            depth += 1
        elif sign == "}" and text[index - 1] != "\\":
            depth -= 1
        if index > start and ((quoted and sign == '"' and depth == 0) or (not quoted and depth == 0)):
            return index
    return end


def _without_tex(value: str) -> str:
    value = _ACCENT.sub(_accented, value)
    value = _LETTER.sub(lambda match: _LETTERS[match.group(1)], value)
    value = _COMMAND.sub("", _SPECIAL.sub(r"\1", value))
    value = re.sub(r"[{}]", "", value).replace("---", "—").replace("--", "–").replace("~", " ")
    return " ".join(value.split())


def _accented(match: re.Match[str]) -> str:
    letter = match.group(2) or match.group(3)
    return unicodedata.normalize("NFC", letter + _ACCENTS[match.group(1)])
