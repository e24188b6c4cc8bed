"""LIBRARY TABLE ARTICLES WORDS: make a library to search, a bare FTS5 table of the same texts, and the questions."""

from __future__ import annotations

import json
import random
import re
import sqlite3
import sys
from collections import Counter
from pathlib import Path

from briefbook.library.library import Library
from tests.benchmarks.child import report
from tests.benchmarks.corpus import drafts

ASKED = 40
"""Questions of each kind."""

WORD = re.compile(r"[^\W\d_]{4,}")


def main(library_path: Path, table_path: Path, articles: int, words: int) -> None:
    """Make all three; the questions lie beside the library and beside the table."""
    frequencies: Counter[str] = Counter()
    phrases = []
    table = sqlite3.connect(table_path)
    with table, Library.create(library_path) as library, library.edit("Fill"):
        table.execute("CREATE VIRTUAL TABLE texts USING fts5 (text, tokenize = 'unicode61 remove_diacritics 2')")
        for draft in drafts(articles, words, seed=22):
            library.articles.add(draft)
            text = draft.body.text
            table.execute("INSERT INTO texts VALUES (?)", (text,))
            frequencies.update({word.lower() for word in WORD.findall(text)})
            if len(phrases) < ASKED:
                phrases.append(phrase(text))
    table.close()
    questions = json.dumps(asked(frequencies, articles, phrases))
    for path in (library_path, table_path):
        path.with_suffix(".json").write_text(questions)


def asked(frequencies: Counter[str], articles: int, phrases: list[str]) -> dict[str, list[str]]:
    """The questions of each kind: by how many articles hold a word, and three words that stand together."""
    chance = random.Random(23)
    ranked = [word for word, _ in frequencies.most_common()]
    common = ranked[:ASKED]
    rare = [word for word in ranked if frequencies[word] <= max(2, articles // 500)]
    others = ranked[ASKED : 5 * ASKED] or ranked
    return {
        "common words": common,
        "rare words": chance.sample(rare, k=min(ASKED, len(rare))),
        "two words": [f"{chance.choice(common)} {chance.choice(others)}" for _ in range(ASKED)],
        "a phrase": phrases,
    }


def phrase(text: str) -> str:
    """Three words that stand together in the middle of `text`, in quotation marks."""
    match = re.compile(r"\w+ \w+ \w+").search(text, len(text) // 2)
    return f'"{match.group() if match else text[:20]}"'


main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]))
report()
