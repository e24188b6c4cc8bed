"""The order of rows among their siblings: positions with gaps, so that moving one row changes one row."""

from __future__ import annotations

from collections.abc import Mapping

from briefbook.errors import NotFound
from briefbook.library.door import Door
from briefbook.sentence import Sentence

GAP = 1 << 20


def last(door: Door, table: str) -> int:
    """A position after all rows of `table`."""
    row = door.row(f"SELECT coalesce(max(position), 0) AS position FROM {table}")
    return (row["position"] if row else 0) + GAP


def position(door: Door, table: str, siblings: Mapping[str, object], before: str | None) -> int:
    """A position before the sibling `before`, or after the last one. Raises NotFound if `before` is no sibling. Without
    `siblings` all rows of the table are.
    """
    rows = _siblings(door, table, siblings)
    if before is None:
        return (rows[-1][1] if rows else 0) + GAP
    index = next((index for index, (row_id, _) in enumerate(rows) if row_id == before), None)
    if index is None:
        raise NotFound(Sentence("The place to move to is no longer there, so nothing was moved."))
    following = rows[index][1]
    previous = rows[index - 1][1] if index else following - 2 * GAP
    if following - previous > 1:
        return (previous + following) // 2
    for number, (row_id, _) in enumerate(rows, start=1):
        door.update(table, row_id, {"position": number * GAP})
    return position(door, table, siblings, before)


def _siblings(door: Door, table: str, siblings: Mapping[str, object]) -> list[tuple[str, int]]:
    condition = " AND ".join(f"{column} IS ?" for column in siblings) or "TRUE"
    sql = f"SELECT id, position FROM {table} WHERE {condition} ORDER BY position, rowid"
    return [(row["id"], row["position"]) for row in door.rows(sql, tuple(siblings.values()))]
