"""Shingles: a sample of the runs of words in each text, by which texts that share passages are found.

They are kept once for each text under its SHA-256, as originals are: an undo leaves them, and they are still true when
the text comes back. Sampling by the hash's remainder keeps the same runs of every text (Manber, “Finding similar files
in a large file system”, USENIX 1994), so that both likeness and containment can be told from samples.
"""

from __future__ import annotations

from functools import lru_cache
from zlib import crc32

from sqlite_utils import Database

from briefbook.errors import LibraryUnusable
from briefbook.library import bodies
from briefbook.library.folding import FOLDING, fold_body

LENGTH = 5
"""How many words a shingle has."""

SHARE = 8
"""Of so many shingles one is kept."""

SHINGLING = f"{LENGTH}/{SHARE}/2 {FOLDING}"

_SIGNS = bytes(code for code in range(128) if not chr(code).isalnum())
_BARE = bytes.maketrans(_SIGNS, b" " * len(_SIGNS))
"""For UTF-8 that is folded: all but words becomes spaces; beyond ASCII there are words only, see `folding.IN_WORD`."""


# A text is sampled to find what is like it, and right afterwards to be kept.
@lru_cache(maxsize=1)
def sampled(text: str) -> frozenset[int]:
    """The shingles of `text` that are kept."""
    words = fold_body(text).encode().translate(_BARE).split()
    runs = map(b" ".join, zip(*(words[first:] for first in range(LENGTH)), strict=False))
    return frozenset([one for one in map(crc32, runs) if one % SHARE == 0])


def put_in(db: Database, text_sha256: str, text: str) -> None:
    """Keep the shingles of a text, if they are not kept yet; inside a transaction."""
    if db.execute("SELECT 1 FROM shingled WHERE text_sha256 = ?", (text_sha256,)).fetchone():
        return
    found = sampled(text)
    kept = db.execute("INSERT INTO shingled (text_sha256, shingles) VALUES (?, ?)", (text_sha256, len(found)))
    rows = [(one, kept.lastrowid) for one in sorted(found)]
    db.conn.executemany("INSERT INTO shingles (shingle, number) VALUES (?, ?)", rows)


def is_current(db: Database) -> bool:
    """Whether all shingles were made in the way that is used now."""
    return bool(db.execute("SELECT shingling FROM state").fetchone() == (SHINGLING,))


def rebuild(db: Database) -> None:
    """Make all shingles anew; inside a transaction."""
    db.execute("DELETE FROM shingles")
    db.execute("DELETE FROM shingled")
    for text_sha256, body in db.execute("SELECT text_sha256, body FROM captures"):
        try:
            put_in(db, text_sha256, bodies.from_stored(body).prose)
        except LibraryUnusable:
            # A damaged text is like no other; the doctor tells of it.
            continue
    db.execute("UPDATE state SET shingling = ?", (SHINGLING,))


def sweep(db: Database) -> None:
    """Drop the shingles of texts that no capture has any more; inside a transaction."""
    unused = "SELECT number FROM shingled WHERE text_sha256 NOT IN (SELECT text_sha256 FROM captures)"
    db.execute(f"DELETE FROM shingles WHERE number IN ({unused})")
    db.execute("DELETE FROM shingled WHERE text_sha256 NOT IN (SELECT text_sha256 FROM captures)")
