"""Kin: the articles whose texts have runs of words in common, found by their shingles."""

from __future__ import annotations

import json
from dataclasses import dataclass

from briefbook.errors import BriefbookError
from briefbook.library import shingles
from briefbook.library.door import Door
from briefbook.sentence import Sentence

LEAST = 3
"""So many shingles in common are worth a closer look: some twenty-five words."""

SHARE = 20
"""One shingle of so many of the shorter text must be in both: half of the least that is called shared, since a sample
may hold few of them.
"""

USUAL = 40
"""A run of words that more texts have is a formula, unless half of a text is made of such runs: then many have it."""

_PAGE = 500
_LIKEST = 5

_NEWEST = """
    SELECT captures.article_id, shingled.number, shingled.shingles, captures.text_sha256 FROM articles
    JOIN captures ON captures.article_id = articles.id AND captures.sequence =
        (SELECT max(sequence) FROM captures AS newest WHERE newest.article_id = articles.id)
    JOIN shingled ON shingled.text_sha256 = captures.text_sha256
"""
_HAVING = f"""
    WITH wanted AS (
        SELECT value AS shingle, (
            SELECT number FROM shingles WHERE shingles.shingle = value ORDER BY number DESC LIMIT 1 OFFSET {USUAL}
        ) AS newer FROM json_each(?)
    )
    SELECT shingles.number FROM wanted JOIN shingles
    ON shingles.shingle = wanted.shingle AND (newer IS NULL OR shingles.number > newer)
    WHERE newer IS NULL OR (SELECT 2 * count(newer) > count(*) FROM wanted)
    GROUP BY shingles.number HAVING count(*) >= ? ORDER BY count(*) DESC, shingles.number LIMIT ?
"""
_PAIRS = f"""
    WITH counted AS (SELECT shingle, count(*) AS texts FROM shingles GROUP BY shingle HAVING count(*) > 1),
    usual AS (
        SELECT lag(shingles.number) OVER (PARTITION BY shingles.shingle ORDER BY shingles.number) AS one,
        shingles.number AS other FROM counted JOIN shingles ON shingles.shingle = counted.shingle
        WHERE texts > {USUAL}
    )
    SELECT one, other FROM (
        SELECT first.number AS one, second.number AS other, count(*) AS shared FROM counted
        JOIN shingles AS first ON first.shingle = counted.shingle
        JOIN shingles AS second ON second.shingle = counted.shingle AND second.number > first.number
        WHERE texts <= {USUAL} GROUP BY one, other HAVING count(*) >= {LEAST}
    ) JOIN shingled AS here ON here.number = one JOIN shingled AS there ON there.number = other
    WHERE shared * {SHARE} >= min(here.shingles, there.shingles)
    UNION SELECT one, other FROM usual JOIN shingled ON shingled.number = other
    WHERE one IS NOT NULL GROUP BY one, other HAVING 2 * count(*) > max(shingles)
"""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two articles that may have passages in common, in the order of adding."""

    one: str
    other: str


class Kin:
    """Finds texts that are like each other; changes nothing."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @property
    def is_ready(self) -> bool:
        """Whether pairs can be found: a library of an older version is made ready when it is opened for writing."""
        return shingles.is_current(self._door.db)

    def like(self, text: str) -> tuple[str, ...]:
        """The few articles whose newest texts have most in common with `text`, the likest first."""
        found = shingles.sampled(text)
        least = max(1, min(LEAST, len(found) // 4), len(found) // SHARE)
        best = self._door.column(_HAVING, (json.dumps(sorted(found)), least, _PAGE))
        marks = ", ".join("?" for _ in best)
        newest = self._door.rows(f"{_NEWEST} WHERE number IN ({marks})", best) if best else ()
        articles = {row["number"]: row["article_id"] for row in newest}
        return tuple(articles[number] for number in best if number in articles)[:_LIKEST]

    def pairs(self) -> tuple[Pair, ...]:
        """Every two articles whose newest texts may have passages in common, in the order of adding.

        Raises BriefbookError for a library of an older version that is open for reading only.
        """
        if not self.is_ready:
            raise BriefbookError(
                Sentence(
                    "An older briefbook made this library, and it was not prepared for this yet. Open it in the window "
                    "once, not for reading only."
                )
            )
        articles: dict[int, list[str]] = {}
        for row in self._door.rows(f"{_NEWEST} ORDER BY articles.position"):
            articles.setdefault(row["number"], []).append(row["article_id"])
        order = {one: place for place, ids in enumerate(articles.values()) for one in ids}
        found = [
            (one, other)
            for row in self._door.rows(_PAIRS)
            for one in articles.get(row["one"], ())
            for other in articles.get(row["other"], ())
        ]
        found += [(one, other) for ids in articles.values() for at, one in enumerate(ids) for other in ids[at + 1 :]]
        pairs = [Pair(*sorted(pair, key=order.__getitem__)) for pair in found]
        return tuple(sorted(pairs, key=lambda pair: (order[pair.one], order[pair.other])))

    def by_address(self, addresses: tuple[str, ...], file_names: tuple[str, ...]) -> tuple[str, ...]:
        """The articles that have one of these addresses, or a capture with one of these file names."""
        urls, names = ", ".join("?" for _ in addresses), ", ".join("?" for _ in file_names)
        sql = f"""
            SELECT article_id AS id FROM captures WHERE url IN ({urls})
            UNION SELECT id FROM articles WHERE url IN ({urls})
            UNION SELECT article_id FROM (
                SELECT article_id FROM captures WHERE file_name IN ({names}) ORDER BY rowid DESC LIMIT 20)
        """
        return tuple(self._door.column(sql, (*addresses, *addresses, *file_names)))
