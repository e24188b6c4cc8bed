"""The language of a text, told by its script or by its commonest small words. An estimate, never a statement."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

_STOP_WORDS = {
    "en": "the of and to in a is that for it was on with as his at by this from but not are have which had were been"
    " has its their will would they he",
    "de": "der die und das den von zu mit ist des nicht dem ein eine sich auf für im auch als es an werden aus er hat"
    " dass sie nach wird bei sind noch wie einem über um einen so zum war haben nur oder aber vor zur bis mehr durch",
    "fr": "le la les de des et à du une un en est que qui dans pour au aux sur par pas plus ne se avec ce il elle sont"
    " ont été cette son ses mais ou leur comme après",
    "es": "el la los las de del y que en un una por con para se no es al lo como más su sus ha fue este esta entre"
    " pero sobre también son desde",
    "it": "il lo la gli di del della dei delle e che in un una per con non è si al alla da nel sono ha anche come più"
    " ma dal nella questo",
    "pt": "o os as de do da dos das e que em um uma para com não é se no na por mais ao como foi sua seu pelo pela são"
    " também entre",
    "nl": "de het een van en in is dat op te zijn voor met niet aan er om ook als bij door naar maar dan nog over uit"
    " wordt hebben heeft werd deze",
    "sv": "och att det som en på är av för med den till inte har om ett de var från så sig men kan eller vid efter ska",
    "da": "og at det som en på er af for med den til ikke har om et de var fra så sig men kan eller ved efter blev",
    "pl": "i w na z się do nie że jest to o jak przez po od za dla są ale co tym oraz czy był ma przy",
    "cs": "a v na se je že z s do o k i po pro jako za by ve jsou od ale jeho které také bude byl již",
    "hu": "a az és hogy nem is egy ez meg van de csak volt már mint után kell ki el vagy még lesz ezt",
    "ro": "și în de la cu pe nu să o un este din care a fost pentru mai că ca sunt prin după",
    "tr": "ve bir bu için da de ile olarak olan çok daha gibi kadar sonra ne en ise değil oldu",
    "ru": "и в на не что с по из за как это от к его для но или о был также до",
    "uk": "і в на не що з та до за як це від у його для але або про був також",
    "el": "και το να του η της με που την από για τα στο οι στην των είναι δεν θα",
    "he": "של את על לא הוא עם זה גם כי או אם היא אל כל אשר בין לשנה",
    "ar": "في من على إلى أن عن مع هذا التي الذي هذه كان بين ما لا بعد قد",
}
_NAMES = {
    "en": "English", "de": "German", "fr": "French", "es": "Spanish", "it": "Italian", "pt": "Portuguese",
    "nl": "Dutch", "sv": "Swedish", "da": "Danish", "pl": "Polish", "cs": "Czech", "hu": "Hungarian",
    "ro": "Romanian", "tr": "Turkish", "ru": "Russian", "uk": "Ukrainian", "el": "Greek", "he": "Hebrew",
    "ar": "Arabic", "ja": "Japanese", "zh": "Chinese", "ko": "Korean",
}  # fmt: skip
_LANGUAGES_OF = {
    word: tuple(language for language, words in _STOP_WORDS.items() if word in words.split())
    for words in _STOP_WORDS.values()
    for word in words.split()
}
_WORD = re.compile(r"[^\W\d_]+")
_SCRIPTS = (
    ("ja", re.compile(r"[\u3040-\u30ff]")),
    ("ko", re.compile(r"[\uac00-\ud7a3]")),
    ("zh", re.compile(r"[\u4e00-\u9fff]")),
)
_SAMPLE = 20_000
_LEAST_SHARE, _LEAST_WORDS, _LEAST_LEAD = 0.12, 4, 1.15


@dataclass(frozen=True)
class Estimate:
    """A language (ISO 639-1), the share of words (or letters) that speak for it, and the reason in words."""

    code: str
    share: float
    reason: str


def detect(text: str) -> Estimate | None:
    """The language that the beginning of `text` looks like; None when that is not clear."""
    sample = text[:_SAMPLE]
    return _by_script(sample) or _by_words(sample)


def _by_script(sample: str) -> Estimate | None:
    letters = sum(map(str.isalpha, sample))
    for code, pattern in _SCRIPTS:
        found = len(pattern.findall(sample))
        if letters and found / letters > (0.1 if code == "ja" else 0.3):
            return Estimate(code, found / letters, f"the text is written in {_NAMES[code]} characters")
    return None


def _by_words(sample: str) -> Estimate | None:
    words = _WORD.findall(sample.lower())
    counts: Counter[str] = Counter()
    seen: dict[str, Counter[str]] = {}
    for word, count in Counter(words).items():
        for language in _LANGUAGES_OF.get(word, ()):
            counts[language] += count
            seen.setdefault(language, Counter())[word] = count
    ranked = counts.most_common(2)
    if not ranked:
        return None
    code, hits = ranked[0]
    clear = len(ranked) == 1 or hits >= _LEAST_LEAD * ranked[1][1]
    if hits < _LEAST_WORDS or hits / len(words) < _LEAST_SHARE or not clear:
        return None
    commonest = ", ".join(f"“{word}”" for word, _ in seen[code].most_common(3))
    reason = f"{hits} of {len(words)} words are small words of {_NAMES[code]}, such as {commonest}"
    return Estimate(code, hits / len(words), reason)
