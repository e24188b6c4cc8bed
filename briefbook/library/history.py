"""Undo and redo by row history: triggers write down every changed row, undo plays the rows back.

The log is a TEMP table, so it lives as long as the connection and rolls back with a failing edit. Foreign keys'
cascades fire the triggers too; the search index follows the rows by triggers of its own. No verb needs code for undo.
"""

from __future__ import annotations

import json
import math
import time
from dataclasses import dataclass, field, replace

from sqlite_utils import Database

from briefbook.library import tables

LIMIT = 100
"""How many steps can be undone."""

PAUSE, STRETCH = 5.0, 60.0
"""Seconds: the longest pause between two edits of which the second continues the first, and the longest such step."""

_NEW_ARTICLES = frozenset(("articles", "captures", "capture_pictures"))
"""What an article that is added consists of: rows that hang on nothing but each other."""


@dataclass(frozen=True, slots=True)
class Step:
    """One kept edit: its number in the log, its label, the rows that it touched; when it began and when it was last
    added to, in seconds of the machine's clock, or long ago if it may not be continued.
    """

    number: int
    label: str
    rows: dict[str, frozenset[str]] = field(repr=False)
    began: float = field(default=-math.inf, repr=False)
    ended: float = field(default=-math.inf, repr=False)


class History:
    """The steps that can be undone and redone on one connection."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._number = self._writing = 0
        self._beneath: int | None = None
        self._done: list[Step] = []
        self._undone: list[Step] = []
        _install(db)

    @property
    def last(self) -> Step | None:
        """The step that undo would take back."""
        return self._done[-1] if self._done else None

    @property
    def next(self) -> Step | None:
        """The step that redo would bring back."""
        return self._undone[-1] if self._undone else None

    def can_grow(self, step: Step) -> bool:
        """Whether more may be done as part of a step, see `begin`."""
        return any(one.number == step.number for one in self._done)

    def begin(self, step: Step | None = None) -> None:
        """Start writing rows down, as more of `step` if one is given; inside the edit's transaction. If that is not the
        last step any more, only articles may be added to it, which nothing in the steps after it can have to do with;
        else what is done becomes a step of its own.
        """
        self._number += step is None
        self._writing = step.number if step else self._number
        self._beneath = None
        if step and self.last and self.last.number != step.number:
            self._beneath = self._db.execute("SELECT coalesce(max(sequence), 0) FROM history_log").fetchone()[0]
        self._db.execute("UPDATE history_state SET step = ?", (self._writing,))

    def finish(self, label: str, *, continues: bool = False) -> Step | None:
        """The step written down since its first `begin`, or None if no row changed; still inside the transaction. With
        `continues` it becomes more of the last one, if that did the same to the same rows a moment ago.
        """
        self._db.execute("UPDATE history_state SET step = 0")
        if self._beneath is not None and not self._adds_articles(self._beneath):
            self._number += 1
            move = "UPDATE history_log SET step = ? WHERE step = ? AND sequence > ?"
            self._db.execute(move, (self._number, self._writing, self._beneath))
            self._writing, self._beneath = self._number, None
        rows: dict[str, set[str]] = {}
        touched = "SELECT DISTINCT table_name, row_id FROM history_log WHERE step = ?"
        for table, row_id in self._db.execute(touched, (self._writing,)):
            rows.setdefault(table, set()).add(row_id)
        if not rows:
            return None
        now = time.monotonic() if continues else -math.inf
        step = Step(self._writing, label, {table: frozenset(ids) for table, ids in rows.items()}, now, now)
        if continues and self.last and not self._undone and _is_continued(self.last, step):
            self._db.execute("UPDATE history_log SET step = ? WHERE step = ?", (self.last.number, step.number))
            return replace(self.last, ended=now)
        if not self.can_grow(step):
            self._forget()
        return step

    def keep(self, step: Step) -> None:
        """Put a committed step on the stack, or more of one in its place; what was undone before can no longer be
        redone.
        """
        self._undone.clear()
        if self.can_grow(step):
            self._done = [step if one.number == step.number else one for one in self._done]
        else:
            self._done = [*self._done, step][-LIMIT:]

    def is_undone(self, step: Step) -> bool:
        """Whether a step was taken back and could be brought back."""
        return any(one.number == step.number for one in self._undone)

    def play_back(self, step: Step) -> None:
        """Make the rows what they were before `step`; inside a transaction."""
        self._play(step, "old", "DESC")

    def play_again(self, step: Step) -> None:
        """Make the rows what they were after `step`; inside a transaction."""
        self._play(step, "new", "ASC")

    def undone(self) -> None:
        """Move the last step over to the redo stack, once its rows are committed."""
        self._undone.append(self._done.pop())

    def redone(self) -> None:
        """Move the next step back to the undo stack, once its rows are committed."""
        self._done.append(self._undone.pop())

    def _adds_articles(self, since: int) -> bool:
        """Whether all that was written down since then are new articles, each with its first capture."""
        sql = "SELECT table_name, count(*), count(old) FROM history_log WHERE step = ? AND sequence > ? GROUP BY 1"
        written = self._db.execute(sql, (self._writing, since)).fetchall()
        added = {table: count for table, count, _ in written}
        only_new = _NEW_ARTICLES.issuperset(added) and not any(changed for _, _, changed in written)
        return only_new and added.get("articles") == added.get("captures")

    def _forget(self) -> None:
        """Drop the logs of steps that can no longer be undone or redone once the present one is kept."""
        for step in self._undone:
            self._db.execute("DELETE FROM history_log WHERE step = ?", (step.number,))
        if len(self._done) >= LIMIT:
            self._db.execute("DELETE FROM history_log WHERE step <= ?", (self._done[-LIMIT].number,))

    def _play(self, step: Step, side: str, direction: str) -> None:
        # In the log a parent may stand before or after its children: constraints are checked at the commit.
        self._db.execute("PRAGMA defer_foreign_keys = ON")
        log = f"SELECT table_name, row_id, {side} FROM history_log WHERE step = ? ORDER BY sequence {direction}"
        for table, row_id, row in self._db.execute(log, (step.number,)):
            if row is None:
                self._db.execute(f'DELETE FROM main."{table}" WHERE id = ?', (row_id,))
            else:
                self._put(table, json.loads(row))

    def _put(self, table: str, row: dict[str, object]) -> None:
        names = ", ".join(f'"{name}"' for name in row)
        marks = ", ".join("?" for _ in row)
        values = ", ".join(f'"{name}" = excluded."{name}"' for name in row)
        sql = f'INSERT INTO main."{table}" ({names}) VALUES ({marks}) ON CONFLICT (id) DO UPDATE SET {values}'
        self._db.execute(sql, tuple(row.values()))


def _is_continued(last: Step, step: Step) -> bool:
    """Whether `step` does a little later what `last` did: typing kept at each pause, a mark moved letter by letter."""
    is_soon = step.ended - last.ended <= PAUSE and step.ended - last.began <= STRETCH
    return is_soon and (last.label, last.rows) == (step.label, step.rows)


def _install(db: Database) -> None:
    # Without recursive triggers INSERT OR REPLACE would log no delete.
    db.execute("PRAGMA recursive_triggers = ON")
    db.executescript("""
        CREATE TEMP TABLE history_log (
            sequence INTEGER PRIMARY KEY, step INTEGER NOT NULL, table_name TEXT NOT NULL, row_id TEXT NOT NULL,
            old TEXT, new TEXT
        );
        CREATE INDEX temp.history_log_step ON history_log (step);
        CREATE TEMP TABLE history_state (step INTEGER NOT NULL);
        INSERT INTO history_state VALUES (0);
    """)
    for table in tables.tracked(db):
        _track(db, table)


def _track(db: Database, table: str) -> None:
    columns = tables.columns(db, table)
    old, new = (
        "json_object(" + ", ".join(f"'{name}', {side}.\"{name}\"" for name in columns) + ")" for side in ("OLD", "NEW")
    )
    differs = " OR ".join(f'OLD."{name}" IS NOT NEW."{name}"' for name in columns)
    for event, condition, row_id, before, after in (
        ("INSERT", "TRUE", "NEW.id", "NULL", new),
        ("UPDATE", differs, "NEW.id", old, new),
        ("DELETE", "TRUE", "OLD.id", old, "NULL"),
    ):
        db.execute(f"""
            CREATE TEMP TRIGGER history_{table}_{event} AFTER {event} ON main."{table}" WHEN {condition} BEGIN
                INSERT INTO history_log (step, table_name, row_id, old, new)
                SELECT step, '{table}', {row_id}, {before}, {after} FROM history_state WHERE step > 0;
            END
        """)
