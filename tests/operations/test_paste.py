from __future__ import annotations

import pytest

from briefbook.model.body import Kind
from briefbook.operations.import_process import ImportProcess
from briefbook.operations.paste import Copied, read_pasted
from tests.importers.making.pictures import as_data, png

PARTS = ("The canal opens", "Boats pass again, and the tolls fall by a third in the spring.")


@pytest.fixture(scope="module")
def process():
    with ImportProcess() as process:
        yield process


def test_rich_text_keeps_its_headings_and_loses_what_is_active(process):
    rich = f"<h1>{PARTS[0]}</h1><p onclick='x()'>{PARTS[1]}</p><script>steal()</script>"
    read = read_pasted(Copied(rich, "\n".join(PARTS)), "Pasted", process)
    assert [block.kind for block in read.draft.body.blocks] == [Kind.TITLE, Kind.PARAGRAPH]
    assert (read.draft.source.file_name, "steal" in read.draft.body.text) == ("Pasted.html", False)


def test_plain_text_is_taken_where_the_rich_text_holds_less(process):
    read = read_pasted(Copied("<p>Boats</p>", "\n\n".join(PARTS)), "Pasted", process)
    assert (read.draft.source.file_name, read.draft.body.blocks[-1].text) == ("Pasted.txt", PARTS[1])


def test_nothing_to_paste_is_said(process):
    read = read_pasted(Copied(plain="  "), "Pasted", process)
    assert read.draft is None
    assert "is empty" in read.problem


def test_the_bytes_are_kept_as_they_were_copied(process):
    read = read_pasted(Copied(plain=PARTS[1]), "Pasted", process)
    assert read.draft.original == PARTS[1].encode()


LINKED = '<h1>The canal opens</h1><p>Boats pass again, and <a href="/tolls">the tolls</a> fall by a third.</p>'
PAGE = "https://example.org/news/canal.html"


@pytest.mark.parametrize(
    "copied",
    [
        Copied(LINKED, url=PAGE),
        Copied(f"Version:0.9\r\nStartHTML:0000000105\r\nSourceURL:{PAGE}\r\n<html><body>{LINKED}</body></html>"),
    ],
    ids=["told by the browser", "told by Windows"],
)
def test_the_page_that_was_copied_from_is_known_and_its_links_lead_there(process, copied):
    draft = read_pasted(copied, "Pasted", process).draft
    (link,) = [mark for block in draft.body.blocks for mark in block.marks]
    assert (draft.details.url, link.target) == (PAGE, "https://example.org/tolls")
    assert draft.body.blocks[0].text == "The canal opens"


@pytest.mark.parametrize("url", ["javascript:alert(1)", "https://a.example/-->", "file:///etc/passwd", "https://a b"])
def test_an_address_that_is_none_is_left_out(process, url):
    draft = read_pasted(Copied(LINKED, url=url), "Pasted", process).draft
    assert (draft.details.url, draft.original.decode()) == ("", LINKED)


def test_tables_and_pictures_in_the_text_come_along(process):
    rich = f'{LINKED}<img alt="A lock" src="{as_data(png(120, 80))}"><table><tr><td>2030<td>120</table>'
    draft = read_pasted(Copied(rich), "Pasted", process).draft
    assert [block.kind for block in draft.body.blocks][-2:] == [Kind.FIGURE, Kind.TABLE]
    assert [(one.width, one.height) for one in draft.pictures] == [(120, 80)]
