"""What an edit touched, told once after it was kept, undone or redone."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Changes:
    """The rows that an edit touched: for each table, the ids."""

    label: str
    rows: dict[str, frozenset[str]] = field(default_factory=dict)

    def touched(self, *tables: str) -> bool:
        """Whether any of `tables` was touched."""
        return any(self.rows.get(table) for table in tables)
