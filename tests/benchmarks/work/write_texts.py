"""FOLDER FILES WORDS: write that many generated articles as plain text."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.benchmarks.child import report
from tests.benchmarks.corpus import drafts

folder = Path(sys.argv[1])
folder.mkdir()
for draft in drafts(int(sys.argv[2]), int(sys.argv[3]), seed=21):
    (folder / draft.source.file_name).write_bytes(draft.original)
report()
