"""Text is cleaned once, at the door: line ends made one, control characters out, everything else kept as it is."""

from __future__ import annotations

import re

from briefbook.sentence import Sentence

_LINE_END = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
_ESCAPE = re.compile(
    "(?:\x1b\\[|\x9b)[0-?]*[ -/]*[@-~]"  # terminal colours and cursor movements
    "|(?:\x1b\\]|\x9d)[^\x07\x1b\x9c\n]{0,1000}(?:\x07|\x1b\\\\|\x9c)"  # window titles and links
)
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_BIDI = re.compile("[\u202a-\u202e\u2066-\u2069]")
_STRANGE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")
"""All that cleaning is about; most texts have none of it."""

_UNSAFE_IN_NAMES = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def clean(text: str, name: str) -> tuple[str, tuple[str, ...]]:
    """`text` without what no library may keep, and a sentence for each kind of thing found. `name` is the file's."""
    if _STRANGE.search(text) is None:
        return text, ()
    warnings: list[str] = []
    text, replaced = _SURROGATE.subn("\ufffd", text)
    text, escapes = _ESCAPE.subn("", text.removeprefix("\ufeff"))
    text, controls = _CONTROL.subn("", _LINE_END.sub("\n", text))
    if escapes + controls:
        warnings.append(_removed(escapes + controls, name))
    if replaced:
        warnings.append(_replaced(replaced, name))
    bidi = len(_BIDI.findall(text))
    if bidi:
        warnings.append(
            Sentence(
                "{name} holds {bidi} bidirectional (bidi) controls, which can show text in another order than it "
                "has. They were kept.",
                name=name,
                bidi=bidi,
            )
        )
    return text, tuple(warnings)


def safe_name(name: str) -> str:
    """A file's name in a form that can be kept and shown: what is not a printing character becomes \ufffd."""
    return _UNSAFE_IN_NAMES.sub("\ufffd", name)


def _removed(number: int, name: str) -> Sentence:
    if number == 1:
        return Sentence("1 control character was removed from {name}.", name=name)
    return Sentence("{number} control characters were removed from {name}.", number=f"{number:,}", name=name)


def _replaced(number: int, name: str) -> Sentence:
    if number == 1:
        return Sentence("1 broken character was replaced by \ufffd in {name}.", name=name)
    return Sentence("{number} broken characters were replaced by \ufffd in {name}.", number=f"{number:,}", name=name)
