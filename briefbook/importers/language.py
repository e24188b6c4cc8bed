"""The language of a text, told by its script, its small words and its letters. An estimate, never a statement."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

import regex

from briefbook.importers.small_words import ALONE, SIMPLIFIED, SPEECHES, TRADITIONAL, Speech
from briefbook.sentence import Sentence

_WORD = regex.compile(r"\p{L}[\p{L}\p{M}]*")
_SAMPLE = 20_000
_ENOUGH = 2_000
_LEAST_SHARE, _LEAST_WORDS, _LEAST_LEAD = 0.12, 3, 1.15
_KANA, _ONE_SCRIPT = 0.1, 0.3
_FOREIGN, _OWN = 0.5, 0.25
"""How much a word with letters that a language does not have speaks against it, and one with its own for it."""


@dataclass(frozen=True)
class Estimate:
    """A language (BCP 47), the share of words (or letters) that speak for it, and the reason in words."""

    code: str
    share: float
    reason: str


def detect(text: str) -> Estimate | None:
    """The language that the beginning of `text` looks like; None when that is not clear."""
    sample = text[:_SAMPLE]
    scripts = _scripts(sample)
    if not scripts:
        return None
    found = _by_script(sample, scripts)
    if found is not None:
        return found
    script = max(scripts, key=lambda one: scripts[one])
    return _by_words(sample, script) if script in SPEECHES else None


def _scripts(sample: str) -> Counter[str]:
    """How many letters of each script there are in some thousands, by its name in Unicode."""
    scripts: Counter[str] = Counter()
    for sign, times in Counter(sample[:: 1 + len(sample) // _ENOUGH]).items():
        if sign.isalpha():
            scripts[unicodedata.name(sign, "").partition(" ")[0]] += times
    return scripts


def _by_script(sample: str, scripts: Counter[str]) -> Estimate | None:
    letters = scripts.total()
    kana = scripts["HIRAGANA"] + scripts["KATAKANA"]
    if kana > _KANA * letters and kana + scripts["CJK"] > _ONE_SCRIPT * letters:
        return Estimate("ja", kana / letters, "the text is written in Japanese characters")
    script, found = max(((one, scripts[one]) for one in ALONE), key=lambda pair: pair[1])
    if found <= _ONE_SCRIPT * letters:
        return None
    code, name = ALONE[script]
    return Estimate(
        _way_of_writing(sample) if code == "zh" else code,
        found / letters,
        Sentence("the text is written in {name} characters", name=name),
    )


def _way_of_writing(sample: str) -> str:
    """Chinese, and with which characters if that can be told."""
    simplified, traditional = (sum(sign in signs for sign in sample) for signs in (SIMPLIFIED, TRADITIONAL))
    if simplified > 2 * traditional:
        return "zh-Hans"
    return "zh-Hant" if traditional > 2 * simplified else "zh"


def _by_words(sample: str, script: str) -> Estimate | None:
    speeches = SPEECHES[script]
    words = Counter(_WORD.findall(unicodedata.normalize("NFC", sample).lower()))
    special = _special(words, speeches)
    scores = {code: _by_letters(special, speech) for code, speech in speeches.items()}
    known = _languages_of(script)
    for word, times in words.items():
        codes = known.get(word, ())
        for code in codes:
            scores[code] += times / len(codes) ** 2
    code, other = sorted(scores, key=lambda one: -scores[one])[:2]
    small = {word: words[word] for word in speeches[code].words.split() if word in words}
    hits, total = sum(small.values()), words.total()
    if hits < _LEAST_WORDS or hits < _LEAST_SHARE * total or scores[code] < _LEAST_LEAD * scores[other]:
        return None
    commonest = ", ".join(f"“{word}”" for word, _ in Counter(small).most_common(3))
    reason = Sentence(
        "{hits} of {total} words are small words of {language}, such as {commonest}",
        hits=hits,
        total=total,
        language=speeches[code].name,
        commonest=commonest,
    )
    return Estimate(code, hits / total, reason)


@cache
def _languages_of(script: str) -> dict[str, list[str]]:
    """The small words of the languages that share a script, with those that have each."""
    found: dict[str, list[str]] = {}
    for code, speech in SPEECHES[script].items():
        for word in dict.fromkeys(speech.words.split()):
            found.setdefault(word, []).append(code)
    return found


def _special(words: Iterable[str], speeches: Mapping[str, Speech]) -> Counter[frozenset[str]]:
    """The letters in words that not all of the languages have, and in how many words just these stand together."""
    others = frozenset(sign for speech in speeches.values() for sign in speech.letters)
    return Counter(signs for word in words if not word.isascii() and (signs := others.intersection(word)))


def _by_letters(special: Counter[frozenset[str]], speech: Speech) -> float:
    """How much the letters of the words speak for a language."""
    own = frozenset(speech.letters)
    return sum([(_OWN if signs <= own else -_FOREIGN) * times for signs, times in special.items()])
