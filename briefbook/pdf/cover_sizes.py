"""The sizes of a cover: as the stylesheet says, or in steps smaller where long words would not stand on one page."""

from __future__ import annotations

import itertools
from dataclasses import replace
from typing import NamedTuple

from briefbook.pdf import hyphens
from briefbook.pdf.font import SOFT_HYPHEN
from briefbook.pdf.setter import Setter


class Step(NamedTuple):
    """By what part of the stylesheet's sizes the kinds of text on a cover are set, and how much of its white space is
    left. `whole`: only if no word of the title is wider than a line.
    """

    title: float
    subtitle: float
    rows: float
    air: float
    whole: bool = False


_SIZES = (
    Step(1, 1, 1, 1),
    Step(0.83, 0.9, 1, 1),
    Step(0.7, 0.85, 1, 0.8),
    Step(0.58, 0.8, 0.96, 0.6),
    Step(0.5, 0.72, 0.92, 0.4),
    Step(0.44, 0.65, 0.86, 0.25),
    Step(0.42, 0.6, 0.8, 0.1),
)
"""The least are of 15, 10 and 10 points in the house style, and still read with ease."""

STEPS = (*(step._replace(whole=True) for step in _SIZES[:3]), *_SIZES)
"""In this order they are tried: a word is rather set a little smaller than parted."""


def sized(setter: Setter, step: Step) -> Setter:
    """The setter of a cover at that step."""
    scales = {
        "cover_title": step.title,
        "cover_subtitle": step.subtitle,
        "cover_value": step.rows,
        "cover_label": step.rows,
    }
    styles = {
        kind: replace(style, size=style.size * by, leading=style.leading * by, before=style.before * by)
        for kind, by in scales.items()
        for style in (setter.style(kind),)
    }
    look = replace(setter.stylesheet, text={**setter.stylesheet.text, **styles})
    return Setter(look, setter.faces, setter.language)


def parted(text: str, kind: str, setter: Setter, width: float) -> str:
    """`text` in which each word that is wider than a line may be parted where its language parts it, and no other."""
    return " ".join(
        word if setter.line(setter.runs(word, kind)).width <= width else _with_hints(word, setter.language)
        for word in text.split(" ")
    )


def _with_hints(word: str, language: str) -> str:
    places = (0, *hyphens.places(word, language), len(word))
    return SOFT_HYPHEN.join(word[start:end] for start, end in itertools.pairwise(places))
