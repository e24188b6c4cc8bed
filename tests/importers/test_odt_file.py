from __future__ import annotations

import pytest

from briefbook.errors import ImportFailed
from tests.importers.against_golden import gathered, same_as_golden
from tests.importers.making.zips import a_zip, an_odt

STYLES = (
    '<style:style style:name="T1"><style:text-properties fo:font-weight="bold"/></style:style>'
    '<style:style style:name="T2"><style:text-properties style:text-position="super 58%"/></style:style>'
    '<style:style style:name="T3"><style:text-properties text:display="none"/></style:style>'
    '<style:style style:name="P1" style:parent-style-name="Quotations"/>'
)
META = (
    "<dc:title>Ferry</dc:title><meta:initial-creator>Mária Kovács</meta:initial-creator>"
    "<dc:date>2031-02-03T04:05:06</dc:date><dc:language>hu-HU</dc:language>"
)


def note(number, text):
    return (
        f"<text:note><text:note-citation>{number}</text:note-citation><text:note-body><text:p>{text}</text:p>"
        "</text:note-body></text:note>"
    )


def test_headings_marks_quotations_and_properties():
    body = (
        '<text:p text:style-name="Title">A komp új útja</text:p>'
        '<text:h text:outline-level="2">Az ok</text:h>'
        '<text:p>A víz <text:span text:style-name="T1">nagyon</text:span> mély'
        '<text:span text:style-name="T2">2</text:span>'
        '<text:s text:c="2"/>itt<text:line-break/>és ott. <text:span text:style-name="T3">TITOK</text:span>'
        '<text:a xlink:href="https://example.org/komp">Lásd itt</text:a>.</text:p>'
        '<text:p text:style-name="P1">„Nem volt más út.”</text:p>'
    )
    same_as_golden(an_odt(body, automatic=STYLES, meta=META), "komp.odt")


def test_tables_lists_and_footnotes():
    body = (
        '<text:h text:outline-level="1">Traffic</text:h>'
        f"<text:p>Ships came{note(1, 'Harbour office.')} and went{note(2, 'As above.')}.</text:p>"
        '<text:list text:style-name="L1"><text:list-item><text:p>Cargo</text:p>'
        "<text:list><text:list-item><text:p>Grain</text:p>"
        "</text:list-item></text:list></text:list-item><text:list-item><text:p>Mail</text:p></text:list-item></text:list>"
        "<table:table><table:table-row><table:table-cell><text:p>Порт</text:p></table:table-cell><table:table-cell>"
        "<text:p>41</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell><text:p>港</text:p>"
        "</table:table-cell><table:table-cell><text:p>7</text:p></table:table-cell></table:table-row></table:table>"
    )
    numbered = (
        '<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1"/>'
        '<text:list-level-style-bullet text:level="2"/></text:list-style>'
    )
    same_as_golden(an_odt(body, automatic=numbered), "traffic.odt")


def test_tracked_changes_notes_in_the_margin_and_macros_are_left_out():
    body = (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>DELETED</text:p></text:deletion>"
        "</text:changed-region></text:tracked-changes>"
        "<text:p>The toll is ten<office:annotation><text:p>REMARK</text:p></office:annotation>"
        " crowns.</text:p>"
    )
    same_as_golden(an_odt(body, parts={"Basic/script-lb.xml": "<a/>"}), "toll.odt")


def test_a_document_with_a_password_is_named_as_one():
    manifest = "<manifest:manifest><manifest:encryption-data/></manifest:manifest>"
    content = a_zip(
        {"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "x", "META-INF/manifest.xml": manifest}
    )
    with pytest.raises(ImportFailed, match="password"):
        gathered(content, "locked.odt")


def test_lists_that_nest_without_end_are_read_all_the_same():
    deep = "<text:list><text:list-item>" * 600 + "<text:p>Bottom</text:p>" + "</text:list-item></text:list>" * 600
    assert "Bottom" in gathered(an_odt(deep), "deep.odt").drafts[0].body.text
