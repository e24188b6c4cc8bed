"""A Body as JSON-ready values and back: what a library keeps and what may cross a process border."""

from __future__ import annotations

from typing import Any

from briefbook.model.body import Block, Body, Kind, Mark, MarkKind

_WORDS = ("marker", "target", "alt", "page")


def to_json(body: Body) -> list[dict[str, Any]]:
    """The body's blocks as plain dicts; fields at their default are left out."""
    return [_block_to_json(block) for block in body.blocks]


def from_json(blocks: list[dict[str, Any]]) -> Body:
    """The body that `to_json` wrote. Raises KeyError or ValueError on anything else."""
    return Body(tuple(_block_from_json(block) for block in blocks))


def _block_to_json(block: Block) -> dict[str, Any]:
    value: dict[str, Any] = {"kind": block.kind.value, "text": block.text}
    if block.level:
        value["level"] = block.level
    for name in _WORDS:
        if stated := getattr(block, name):
            value[name] = stated
    if block.turns:
        value["turns"] = block.turns
    if block.marks:
        value["marks"] = [[mark.start, mark.end, mark.kind.value, mark.target] for mark in block.marks]
    return value


def _block_from_json(value: dict[str, Any]) -> Block:
    marks = tuple(Mark(start, end, MarkKind(kind), target) for start, end, kind, target in value.get("marks", ()))
    return Block(
        Kind(value["kind"]),
        value["text"],
        level=value.get("level", 0),
        marks=marks,
        turns=tuple((int(start), str(page)) for start, page in value.get("turns", ())),
        **{name: value[name] for name in _WORDS if name in value},
    )
