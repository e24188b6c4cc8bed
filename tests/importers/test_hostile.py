"""The hostile files of `../shared/hostile`, each with what its index says that a good importer does with it."""

from __future__ import annotations

import json
import time

import pytest

from briefbook import importers
from briefbook.errors import ImportFailed
from tests.importers.reading import SHARED

HOSTILE = SHARED / "hostile"
INDEX = HOSTILE / "index.json"
READ = ("chars/", "html/", "md/", "names/", "size/", "txt/")
LATER = ("docx/", "eml/", "epub/", "pdf/")
CASES = json.loads(INDEX.read_bytes())["cases"] if INDEX.is_file() else []

pytestmark = pytest.mark.skipif(not CASES, reason="../shared/hostile is not there")


def cases(folders, outcomes):
    found = [case for case in CASES if case["file"].startswith(folders) and case["outcome"] in outcomes]
    return pytest.mark.parametrize("case", found, ids=[case["file"] for case in found])


@cases(READ, {"import", "import_warn"})
def test_a_file_that_can_be_read_is_read_in_time_with_what_it_must_contain(case):
    begun = time.monotonic()
    draft = importers.read(HOSTILE / case["file"])
    text = f"{draft.details.title}\n{draft.body.text}"
    assert [words for words in case["must_contain"] if words not in text] == []
    assert [words for words in case["must_not_contain"] if words in text] == []
    assert time.monotonic() - begun < case["max_seconds"]


@cases(READ, {"import_warn"})
def test_what_was_changed_dropped_or_guessed_is_told(case):
    warnings = " ".join(importers.read(HOSTILE / case["file"]).warnings)
    assert warnings
    assert case.get("warning_should_mention", "") in warnings


@cases(READ, {"import"})
def test_nothing_is_told_where_nothing_happened(case):
    assert importers.read(HOSTILE / case["file"]).warnings == ()


@cases(READ, {"import", "import_warn"})
def test_a_title_is_found_where_there_is_one(case):
    titles = case.get("title", "")
    found = importers.read(HOSTILE / case["file"]).details.title
    assert not titles or found in ([titles] if isinstance(titles, str) else titles)


@cases(READ, {"refuse"})
def test_what_cannot_be_read_is_refused_with_its_name(case):
    with pytest.raises(ImportFailed) as failure:
        importers.read(HOSTILE / case["file"])
    assert case["file"].rpartition("/")[2] in str(failure.value)


@cases(LATER, {"import", "import_warn", "refuse", "either"})
def test_kinds_that_come_later_are_refused_by_their_names(case):
    with pytest.raises(
        ImportFailed, match=r"is an? .*(PDF|DOCX|Word|EPUB|mail|MHTML|ZIP).* cannot be imported"
    ) as failure:
        importers.read(HOSTILE / case["file"])
    assert str(failure.value).startswith(f"“{case['file'].rpartition('/')[2]}”")
