"""The files kept in `files`, of each kind that is kept as text: what comes of them is what `golden` says."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.importers.against_golden import same_as_golden

FILES = sorted((Path(__file__).parent / "files").iterdir())


@pytest.mark.parametrize("file", FILES, ids=[file.name for file in FILES])
def test_a_file_gives_what_was_reviewed(file):
    same_as_golden(file.read_bytes(), file.name)
