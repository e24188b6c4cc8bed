from __future__ import annotations

import pytest

from briefbook.model.body import Kind
from briefbook.operations.import_process import ImportProcess
from briefbook.operations.paste import read_pasted

PARTS = ("The canal opens", "Boats pass again, and the tolls fall by a third in the spring.")


@pytest.fixture(scope="module")
def process():
    with ImportProcess() as process:
        yield process


def test_rich_text_keeps_its_headings_and_loses_what_is_active(process):
    rich = f"<h1>{PARTS[0]}</h1><p onclick='x()'>{PARTS[1]}</p><script>steal()</script>"
    read = read_pasted(rich, "\n".join(PARTS), "Pasted", process)
    assert [block.kind for block in read.draft.body.blocks] == [Kind.TITLE, Kind.PARAGRAPH]
    assert (read.draft.source.file_name, "steal" in read.draft.body.text) == ("Pasted.html", False)


def test_plain_text_is_taken_where_the_rich_text_holds_less(process):
    read = read_pasted("<p>Boats</p>", "\n\n".join(PARTS), "Pasted", process)
    assert (read.draft.source.file_name, read.draft.body.blocks[-1].text) == ("Pasted.txt", PARTS[1])


def test_nothing_to_paste_is_said(process):
    read = read_pasted("", "  ", "Pasted", process)
    assert read.draft is None
    assert "is empty" in read.problem


def test_the_bytes_are_kept_as_they_were_copied(process):
    read = read_pasted("", PARTS[1], "Pasted", process)
    assert read.draft.original == PARTS[1].encode()
