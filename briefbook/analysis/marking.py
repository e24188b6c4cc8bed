"""Whether a book's marking is worded as its scheme asks.

Source: FIRST, Traffic Light Protocol 2.0, August 2022: the labels, in capitals and without spaces.
"""

from __future__ import annotations

import re

TLP = ("TLP:RED", "TLP:AMBER+STRICT", "TLP:AMBER", "TLP:GREEN", "TLP:CLEAR")


def misspelt_tlp(marking: str) -> bool:
    """Whether `marking` means to be a TLP label and is not one of the five."""
    return bool(re.match(r"\W*t\W*l\W*p\b", marking, re.IGNORECASE)) and marking not in TLP


def meant_tlp(marking: str) -> str:
    """The label that `marking` most likely means, or nothing."""
    letters = re.sub(r"[^A-Z]", "", marking.upper())
    return next((label for label in TLP if re.sub(r"[^A-Z]", "", label) == letters), "")
