"""Kept pairs: two articles with words in common of which the analyst decided that both are kept."""

from __future__ import annotations

from briefbook.errors import BriefbookError
from briefbook.library.door import Door, new_id
from briefbook.library.kin import Pair
from briefbook.sentence import Sentence

_SAME = "(one = ? AND other = ?) OR (other = ? AND one = ?)"


class KeptPairs:
    """The pairs that are not offered as duplicates again. What is decided can be undone."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def all(self) -> frozenset[frozenset[str]]:
        """Every pair, as the ids of its two articles."""
        return frozenset(frozenset((row["one"], row["other"])) for row in self._door.rows("SELECT * FROM kept_pairs"))

    def keep(self, pair: Pair) -> None:
        """Remember that both articles are kept; once is enough. Raises BriefbookError if they are one."""
        if pair.one == pair.other:
            raise BriefbookError(Sentence("That is one article twice. Name two articles to keep both."))
        if self._ids(pair):
            return
        with self._door.edit("Keep both articles"):
            self._door.insert("kept_pairs", {"id": new_id(), "one": pair.one, "other": pair.other})

    def offer_again(self, pair: Pair) -> None:
        """Forget that both are kept; nothing happens if that was never decided."""
        ids = self._ids(pair)
        if ids:
            with self._door.edit("Offer the pair again"):
                for row_id in ids:
                    self._door.delete("kept_pairs", row_id)

    def _ids(self, pair: Pair) -> list[str]:
        values = (pair.one, pair.other, pair.one, pair.other)
        return self._door.column(f"SELECT id FROM kept_pairs WHERE {_SAME}", values)
