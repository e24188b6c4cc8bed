"""The numbered references of a body, with “Ibid.” followed to what it repeats."""

from __future__ import annotations

import re
from dataclasses import dataclass

from briefbook.model.body import Body, Kind

_IBID = re.compile(r"^\s*(ibid(em)?|id(em)?|ebd|ebenda)\b", re.IGNORECASE)
_URL = re.compile(r"https?://[^\s<>\"“”]+")


@dataclass(frozen=True, slots=True)
class Reference:
    """One reference of an article. `resolves_to` is the marker of the one that an “Ibid.” repeats, None if not one."""

    marker: str
    text: str
    url: str = ""
    resolves_to: str | None = None


def references(body: Body) -> tuple[Reference, ...]:
    """The references of `body` in order; an “Ibid.” resolves to the nearest earlier one that is none itself."""
    found: list[Reference] = []
    source: str | None = None
    for block in body.blocks:
        if block.kind is not Kind.REFERENCE:
            continue
        repeats = source if _IBID.match(block.text) else None
        source = repeats or block.marker
        found.append(Reference(block.marker, block.text, _first_url(block.text), repeats))
    return tuple(found)


def _first_url(text: str) -> str:
    match = _URL.search(text)
    return match.group().rstrip(".,;:)]") if match else ""
