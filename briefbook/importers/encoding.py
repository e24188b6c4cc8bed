"""Bytes -> text, with what was guessed and what was lost told in a sentence."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from itertools import pairwise

from briefbook.errors import ImportFailed
from briefbook.importers.language import Estimate, detect
from briefbook.sentence import Sentence

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_ESCAPED = (
    (b"\x1b$B", "iso2022_jp"),
    (b"\x1b$@", "iso2022_jp"),
    (b"\x1b$)C", "iso2022_kr"),
    (b"\x1b$)A", "iso2022_cn"),
)
_CENTRAL_EUROPEAN = frozenset({"pl", "cs", "hu", "ro"})
_OTHER_SCRIPTS = ("cp1251", "koi8_r", "iso8859_5", "cp1253", "iso8859_7", "cp1255", "cp1256", "iso8859_6", "cp866")
_NAMES = {
    "cp932": "Shift_JIS", "cp949": "EUC-KR", "euc_jis_2004": "EUC-JP", "euc_jp": "EUC-JP", "koi8_r": "KOI8-R",
    "iso2022_jp": "ISO-2022-JP", "iso2022_kr": "ISO-2022-KR", "utf-8-sig": "UTF-8", "utf-8": "UTF-8",
    "utf-16": "UTF-16", "utf-32": "UTF-32", "utf-16-le": "UTF-16", "utf-16-be": "UTF-16",
}  # fmt: skip
_SMALL_WORDS = {
    "el": "και το να του η της με που την από για τα στο οι στην των είναι δεν θα",
    "he": "של את על לא הוא עם זה גם כי או אם היא אל כל אשר בין לשנה",
}
_POLISH = re.compile(rb"[a-z][\xb3\xb9\xbf\xbe\x9c\x9f][a-z]")
_TURKISH = re.compile(rb"[\xf0\xfd\xfe\xdd]")
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_SAMPLE = 65_536
_MOSTLY_CONTROL, _HARDLY_TEXT = 0.3, 0.04


@dataclass(frozen=True)
class Decoded:
    """A file's text, the encoding it was read in (as Python names it) and what the user should know of that."""

    text: str
    encoding: str
    warning: str = ""


def decode(content: bytes, name: str, encoding: str | None = None) -> Decoded:
    """The text of `content`, read in `encoding` if one is given. `name` is the file's, for the sentences.

    Raises ImportFailed if the content is not text or the encoding does not exist.
    """
    if encoding is not None:
        return _as_told(content, name, encoding)
    found = _marked(content) or _escaped(content, name) or _utf16(content, name)
    if found is not None:
        return found
    controls = len(_CONTROL.findall(content[:_SAMPLE])) / max(1, len(content[:_SAMPLE]))
    if controls > _MOSTLY_CONTROL:
        raise _not_text(name)
    try:
        return Decoded(content.decode(), "utf-8")
    except UnicodeDecodeError as error:
        if controls > _HARDLY_TEXT:
            raise _not_text(name) from error
        return _damaged_utf8(content, name, error) or _guessed(content, name)


def shown(encoding: str) -> str:
    """An encoding's name as people write it: Windows-1252 for cp1252."""
    if encoding in _NAMES:
        return _NAMES[encoding]
    windows = re.fullmatch(r"cp(125\d)", encoding)
    return f"Windows-{windows.group(1)}" if windows else encoding.upper().replace("_", "-").replace("ISO8", "ISO-8")


def _as_told(content: bytes, name: str, encoding: str) -> Decoded:
    try:
        codec = codecs.lookup(encoding)
        # `bytes.decode` refuses what is a codec but no text encoding, such as hex or zlib, with a LookupError.
        text = content.decode(codec.name)
    except LookupError as error:
        raise ImportFailed(_unknown(name, encoding)) from error
    except UnicodeDecodeError:
        text = content.decode(codec.name, errors="replace")
        lost = text.count("\ufffd")
        warning = Sentence(
            "{name} is not quite {encoding}: {lost} characters could not be read in that encoding (shown as �).",
            name=name,
            encoding=encoding,
            lost=lost,
        )
        return Decoded(text, codec.name, warning)
    return Decoded(text.removeprefix("\ufeff"), codec.name)


def _marked(content: bytes) -> Decoded | None:
    for mark, encoding in _BOMS:
        if content.startswith(mark):
            return Decoded(content.decode(encoding, errors="replace"), encoding)
    return None


def _escaped(content: bytes, name: str) -> Decoded | None:
    if b"\x1b$" not in content[:_SAMPLE] or not content.isascii():
        return None
    for escape, encoding in _ESCAPED:
        if escape in content and (text := _strict(content, encoding)) is not None:
            return Decoded(text, encoding, _guess_warning(name, encoding))
    return None


def _utf16(content: bytes, name: str) -> Decoded | None:
    """UTF-16 that lacks its mark: every other byte of Latin text is zero."""
    sample = content[:_SAMPLE]
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if max(even, odd) < 0.3 * (len(sample) / 2) or min(even, odd) * 4 > max(even, odd) or len(content) % 2:
        return None
    encoding = "utf-16-be" if even > odd else "utf-16-le"
    text = _strict(content, encoding)
    return None if text is None else Decoded(text, encoding, _guess_warning(name, encoding))


def _damaged_utf8(content: bytes, name: str, error: UnicodeDecodeError) -> Decoded | None:
    """UTF-8 that was cut in its last character, or that holds some bytes of another encoding."""
    if error.reason == "unexpected end of data" and error.end == len(content):
        text = content.decode(errors="replace")
        return Decoded(
            text,
            "utf-8",
            Sentence("{name} ends in the middle of a character of its encoding, UTF-8; it is shown as �.", name=name),
        )
    text = content.decode(errors="surrogateescape")
    stray = sum("\udc80" <= character <= "\udcff" for character in text)
    if sum(character > "\x7f" for character in text) < 2 * stray + 2:
        return None
    mended = text.translate({0xDC00 + byte: _western(byte) for byte in range(0x80, 0x100)})
    warning = Sentence(
        "{name} mixes encodings: {stray} bytes are not UTF-8 and were read as Windows-1252.", name=name, stray=stray
    )
    return Decoded(mended, "utf-8", warning)


def _western(byte: int) -> str:
    return _strict(bytes([byte]), "cp1252") or chr(byte)


def _guessed(content: bytes, name: str) -> Decoded:
    for encoding in _likely(content):
        text = _strict(content, encoding)
        if text is not None:
            return Decoded(text, encoding, _guess_warning(name, encoding))
    raise ImportFailed(
        Sentence("“{name}” is in an encoding that could not be told. Save it as UTF-8 and import that.", name=name)
    )


def _likely(content: bytes) -> list[str]:
    """Encodings to try, the likeliest first."""
    sample = content[:_SAMPLE]
    # It takes long to load, and few files need it.
    from charset_normalizer import from_bytes

    best = from_bytes(sample).best()
    general = best.encoding if best is not None else "cp1252"
    ascii_letters = len(re.findall(rb"[A-Za-z]", sample))
    high = len(re.findall(rb"[\x80-\xff]", sample))
    if high < 0.25 * (ascii_letters + high):
        return [_latin(sample, general), general]
    return [*_by_language(sample), general]


def _latin(sample: bytes, general: str) -> str:
    """Which Windows encoding a text in Latin letters is in. charset-normalizer takes most of them for cp1250."""
    estimate = detect(sample.decode("cp1252", errors="ignore"))
    language = estimate.code if estimate else ""
    if language in _CENTRAL_EUROPEAN or (not language and _POLISH.search(sample)):
        return "cp1250"
    turkish = language == "tr" or (not language and general == "cp1254" and _TURKISH.search(sample))
    return "cp1254" if turkish else "cp1252"


def _by_language(sample: bytes) -> list[str]:
    """The encodings of other alphabets in which the text has words of a language, the most words first."""
    found = []
    for encoding in _OTHER_SCRIPTS:
        text = _strict(sample, encoding)
        estimate = detect(text) if text is not None and _has_sane_words(text) else None
        share = _share(estimate, text) if estimate is not None and text is not None else 0
        if share:
            found.append((-share, encoding))
    return [encoding for _, encoding in sorted(found, key=lambda pair: pair[0])]


def _share(estimate: Estimate, text: str) -> float:
    """The share of words that speak for a language. What has letters of its own is told by these alone, and in its
    code page any bytes are such letters: there words are asked for.
    """
    if estimate.code not in _SMALL_WORDS:
        return estimate.share
    known, words = _SMALL_WORDS[estimate.code].split(), re.findall(r"\w+", text.lower())
    return sum(word in known for word in words) / max(1, len(words))


def _has_sane_words(text: str) -> bool:
    """Whether nearly all that is not ASCII are letters, and few capitals stand inside words."""
    others = [character for character in text if character > "\x7f"]
    letters = sum(map(str.isalpha, others))
    inside = sum(before.islower() and after.isupper() for before, after in pairwise(text))
    return letters > 0.9 * len(others) and inside < 0.02 * len(others)


def _strict(content: bytes, encoding: str) -> str | None:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError:
        return None


def _guess_warning(name: str, encoding: str) -> str:
    return Sentence(
        "{name} is not UTF-8. It was read as {encoding}. If letters look wrong, choose another encoding.",
        name=name,
        encoding=shown(encoding),
    )


def _unknown(name: str, encoding: str) -> str:
    return Sentence(
        "“{name}” was not imported: there is no text encoding “{encoding}”. Try utf-8, windows-1252 or shift_jis.",
        name=name,
        encoding=encoding,
    )


def _not_text(name: str) -> ImportFailed:
    return ImportFailed(
        Sentence("“{name}” does not look like text. Import plain text, Markdown or a saved web page.", name=name)
    )
