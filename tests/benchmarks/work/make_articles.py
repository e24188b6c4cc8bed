"""LIBRARY ARTICLES WORDS: make a library of that many articles."""

from __future__ import annotations

import sys
from pathlib import Path

from briefbook.library.library import Library
from tests.benchmarks.child import report
from tests.benchmarks.corpus import drafts

with Library.create(Path(sys.argv[1])) as library, library.edit("Fill"):
    for draft in drafts(int(sys.argv[2]), int(sys.argv[3]), seed=25):
        library.articles.add(draft)
report()
