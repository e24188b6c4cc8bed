"""A value as a dict of its fields, quickly: `dataclasses.asdict` copies each of them in depth."""

from __future__ import annotations

from typing import Any


def flat(value: Any) -> dict[str, Any]:
    """The fields, as they are, of an instance of a dataclass with slots, by their names."""
    return {name: getattr(value, name) for name in value.__slots__}
