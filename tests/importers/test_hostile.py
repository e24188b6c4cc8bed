"""The hostile files of `../shared/hostile`, each with what its index says that a good importer does with it.

They are read as a user's files are: in the process made for it, whose memory is watched.
"""

from __future__ import annotations

import json
import resource
import time

import pytest

from briefbook.errors import ImportFailed
from briefbook.operations.import_process import ImportProcess, Request
from tests.importers.reading import SHARED

HOSTILE = SHARED / "hostile"
INDEX = HOSTILE / "index.json"
CASES = json.loads(INDEX.read_bytes())["cases"] if INDEX.is_file() else []
READ = ("chars/", "docx/", "eml/", "epub/", "html/", "md/", "names/", "pdf/", "size/", "txt/")

pytestmark = pytest.mark.skipif(not CASES, reason="../shared/hostile is not there")


@pytest.fixture(scope="module")
def process():
    with ImportProcess() as process:
        yield process


def cases(*outcomes):
    found = [case for case in CASES if case["file"].startswith(READ) and case["outcome"] in outcomes]
    return pytest.mark.parametrize("case", found, ids=[case["file"] for case in found])


def brought(process, case):
    path = HOSTILE / case["file"]
    return process.gather(path.read_bytes(), Request(path.name)).drafts


def told(drafts):
    return " ".join(warning for draft in drafts for warning in draft.warnings)


def whole_text(drafts):
    return "\n".join(f"{draft.details.title}\n{draft.body.text}" for draft in drafts)


@cases("import", "import_warn")
def test_a_file_that_can_be_read_is_read_in_time_with_what_it_must_contain(process, case):
    begun = time.monotonic()
    text = whole_text(brought(process, case))
    assert [words for words in case["must_contain"] if words not in text] == []
    assert [words for words in case["must_not_contain"] if words in text] == []
    assert time.monotonic() - begun < case["max_seconds"]


@cases("import", "import_warn")
def test_parts_that_have_an_order_are_read_in_it(process, case):
    text = whole_text(brought(process, case))
    places = [text.index(words) for words in case.get("order", ())]
    assert places == sorted(places)


@cases("import_warn")
def test_what_was_changed_dropped_or_guessed_is_told(process, case):
    warnings = told(brought(process, case))
    assert warnings
    assert case.get("warning_should_mention", "") in warnings


@cases("import")
def test_nothing_is_told_where_nothing_happened(process, case):
    assert told(brought(process, case)) == ""


@cases("import", "import_warn")
def test_a_title_is_found_where_there_is_one(process, case):
    titles = case.get("title", "")
    found = brought(process, case)[0].details.title
    assert not titles or found in ([titles] if isinstance(titles, str) else titles)


@cases("refuse")
def test_what_cannot_be_read_is_refused_with_its_name(process, case):
    with pytest.raises(ImportFailed) as failure:
        brought(process, case)
    assert case["file"].rpartition("/")[2] in str(failure.value)


@cases("either")
def test_what_may_be_refused_is_read_without_harm_or_refused_with_its_name(process, case):
    try:
        text, problem = whole_text(brought(process, case)), ""
    except ImportFailed as failure:
        text, problem = " ".join(case["must_contain"]), str(failure)
    assert not problem or case["file"].rpartition("/")[2] in problem
    assert [words for words in case["must_contain"] if words not in text] == []
    assert [words for words in case["must_not_contain"] if words in text] == []


@cases("refuse")
def test_what_is_refused_is_refused_in_time_and_without_swelling(case):
    begun = time.monotonic()
    with ImportProcess() as process, pytest.raises(ImportFailed):
        brought(process, case)
    assert time.monotonic() - begun < case["max_seconds"]
    assert resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss < 700_000
