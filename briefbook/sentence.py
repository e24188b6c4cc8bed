"""Sentences for the user that can be said in another language: English words that remember how they were put together.

What lies below the window speaks English, to the terminal and to JSON. The window says the same in the language of its
user: it translates the template and fills in the values afterwards.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterable, Mapping
from pathlib import PurePath
from typing import Any, Self, TypeAlias

Value: TypeAlias = "str | int | PurePath | tuple[str, ...] | None"
"""What is put into a sentence. A str may be a Sentence itself; several are listed: “A, B and C”."""

_HOLE = re.compile(r"\{(\w+)\}")


class Sentence(str):
    """`template` with `values` put in for the names in braces. It is its English words wherever words are wanted."""

    template: str
    values: Mapping[str, Value]

    def __new__(cls, template: str, /, **values: Value) -> Self:
        """The sentence. Raises KeyError if a value is missing."""
        made = super().__new__(cls, filled(template, values, _english))
        made.template = template
        made.values = values
        return made

    def __getnewargs_ex__(self) -> tuple[tuple[str], dict[str, Value]]:
        """What it is made of anew in another process."""
        return (self.template,), dict(self.values)


def filled(template: str, values: Mapping[str, Value], say: Callable[[Value], str]) -> str:
    """`template` with the words that `say` finds for each value. A hole is a name and no more: nothing is looked up in
    a value, as str.format would, and what stands in one is no hole. Raises KeyError if a value is missing.
    """
    return _HOLE.sub(lambda hole: say(values[hole.group(1)]), template)


def sentences(*parts: str) -> str:
    """The parts that say something, one after the other."""
    return chained(parts, lambda one, more: Sentence("{one} {more}", one=one, more=more))


def chained(parts: Iterable[str], chain: Callable[[str, str], str]) -> str:
    """The parts that say something in one; `chain` puts one before what follows."""
    said = [part for part in parts if part]
    return functools.reduce(lambda more, one: chain(one, more), reversed(said[:-1]), said[-1]) if said else ""


def listed(names: tuple[str, ...] | list[str]) -> str:
    """`names` in English: “A”, “A and B”, “A, B and C”."""
    return " and ".join(filter(None, [", ".join(names[:-1]), *names[-1:]]))


def _english(value: Value) -> str:
    return listed(value) if isinstance(value, tuple) else str(value)


def to_json(words: str) -> Any:
    """`words` for JSON that is read by this program only: the parts of a sentence, plain words as they are."""
    if not isinstance(words, Sentence):
        return words
    return {"template": words.template, "values": {name: _value_to_json(value) for name, value in words.values.items()}}


def from_json(value: Any) -> str:
    """The words again. Raises KeyError or TypeError for what `to_json` never gives."""
    if isinstance(value, str):
        return value
    values = {str(name): _value_from_json(one) for name, one in value["values"].items()}
    return Sentence(str(value["template"]), **values)


def _value_to_json(value: Value) -> Any:
    if isinstance(value, tuple):
        return [to_json(one) for one in value]
    return to_json(value) if isinstance(value, str) else value if isinstance(value, int) else str(value)


def _value_from_json(value: Any) -> Value:
    if isinstance(value, list):
        return tuple(from_json(one) for one in value)
    return value if isinstance(value, int) else from_json(value)
