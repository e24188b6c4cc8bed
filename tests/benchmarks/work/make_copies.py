"""LIBRARY ARTICLES WORDS: make a library in which some articles are edited copies of others, or borrow of one."""

from __future__ import annotations

import json
import random
import sys
from pathlib import Path

from briefbook.library.library import Library
from briefbook.model.article import ArticleDraft
from briefbook.model.body import Body, Kind
from tests.benchmarks.child import report
from tests.benchmarks.corpus import draft as a_draft
from tests.benchmarks.prose import Prose

COPIES, BORROWED = 0.08, 0.05
"""How many of the articles are edited copies, and how many have passages of another."""

RECENT = 400
"""From one of so many articles before it one is copied."""

SHARE = 0.15
"""So much of a text is exchanged for passages of another."""


def main(path: Path, articles: int, words: int) -> None:
    """Make the library; beside it lies which article has something from which."""
    prose, chance = Prose(30), random.Random(31)
    kept: list[tuple[str, ArticleDraft]] = []
    planted = []
    with Library.create(path) as library, library.edit("Fill"):
        for number in range(articles):
            draft, lot = a_draft(prose, words, f"article-{number:05}.txt"), chance.random()
            other_id, other = chance.choice(kept[-RECENT:]) if kept else ("", draft)
            if lot < COPIES + BORROWED:
                copied, giving = (other, draft) if lot < COPIES else (draft, other)
                draft = ArticleDraft(draft.source, draft.original, draft.details, mixed(copied, giving, chance))
            article_id = library.articles.add(draft).id
            if other_id and lot < COPIES + BORROWED:
                planted.append([other_id, article_id])
            kept.append((article_id, draft))
    path.with_suffix(".json").write_text(json.dumps(planted))


def mixed(text: ArticleDraft, giving: ArticleDraft, chance: random.Random) -> Body:
    """The body of `text` with some of its paragraphs exchanged for some of the other's, as they follow each other."""
    blocks = list(text.body.blocks)
    here, there = (paragraphs(one.body) for one in (text, giving))
    first, at = chance.randrange(len(there)), chance.randrange(len(here))
    words = 0
    for number in range(min(len(here), len(there))):
        taken = giving.body.blocks[there[(first + number) % len(there)]]
        blocks[here[(at + number) % len(here)]] = taken
        words += taken.words
        if words >= SHARE * text.body.words:
            break
    return Body(tuple(blocks))


def paragraphs(body: Body) -> list[int]:
    """Where the paragraphs are."""
    return [at for at, one in enumerate(body.blocks) if one.kind is Kind.PARAGRAPH]


main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
report()
