"""Markings: how the label of a scheme looks and what it means.

Source of labels and colours: Traffic Light Protocol 2.0, FIRST (labels are never translated; colours on black; 12 pt
or larger; right-justified in head and foot of each page).
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Marking:
    """A marking as printed: its colours and, for a known scheme, what it lets a reader do."""

    label: str
    colour: str = "#1b1b1b"
    ground: str = ""
    meaning: str = ""


_TLP = {
    "TLP:RED": ("#FF2B2B", "For the eyes and ears of the named recipients only. Do not pass it on."),
    "TLP:AMBER+STRICT": ("#FFC000", "Pass it on within your own organisation only, to those who need to know."),
    "TLP:AMBER": (
        "#FFC000",
        "Pass it on only to those who need to know, within your own organisation and to its clients.",
    ),
    "TLP:GREEN": ("#33FF00", "Pass it on within your community, not in public."),
    "TLP:CLEAR": ("#FFFFFF", "There is no limit on passing it on."),
}


def scheme_of(label: str) -> Marking:
    """The marking of `label`; one of no known scheme is printed as it stands, dark on white."""
    known = _TLP.get(label.strip().upper())
    if known is None:
        return Marking(label.strip())
    colour, meaning = known
    return Marking(label.strip().upper(), colour.lower(), "#000000", meaning)
