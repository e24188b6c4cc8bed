from __future__ import annotations

import pytest

from briefbook.errors import ImportFailed
from tests.importers.against_golden import gathered, same_as_golden
from tests.importers.making.zips import W, a_docx, a_zip, core, p, r, styles

LOW = '<w:vertAlign w:val="subscript"/>'
QUAY = (
    p("Quay wall moves north", "Title")
    + p("By Ana Sol")
    + p("The plan", "berschrift1")
    + f"<w:p>{r('The council ')}{r('voted', '<w:b/>')}{r(' on the ')}{r('quay', '<w:i/>')}{r(' on Monday.')}</w:p>"
    + '<w:p><w:hyperlink r:id="l1"><w:r><w:t>The minutes</w:t></w:r></w:hyperlink>'
    + f"{r(' are public. H')}{r('2', LOW)}{r('O is not.')}</w:p>"
    + p("“We had no choice,” said the mayor.", "Quote")
)
TABLE = (
    "<w:tbl>"
    "<w:tr><w:tc><w:p><w:r><w:t>Port</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Ships</w:t></w:r></w:p></w:tc></w:tr>"
    "<w:tr><w:tc><w:p><w:r><w:t>Sunda Øst</w:t></w:r></w:p></w:tc>"
    "<w:tc><w:p><w:r><w:t>41</w:t></w:r></w:p></w:tc></w:tr>"
    "</w:tbl>"
)
NOTED = (
    p("Notes on the ferry", "Heading1")
    + p("The ferry of 港湾 Мария sails twice a day", more='<w:r><w:footnoteReference w:id="2"/></w:r>')
    + p("and once on Sundays.", more='<w:r><w:footnoteReference w:id="3"/></w:r>')
    + TABLE
)
FOOTNOTES = (
    f'<w:footnotes {W}><w:footnote w:id="2">{p("Timetable of 2031.")}</w:footnote>'
    f'<w:footnote w:id="3">{p("Ibid., page 4.")}</w:footnote></w:footnotes>'
)
NUMBERING = (
    f'<w:numbering {W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl>'
    '<w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
)


def item(text, level=0):
    numbered = f'<w:pPr><w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="1"/></w:numPr></w:pPr>'
    return f"<w:p>{numbered}<w:r><w:t>{text}</w:t></w:r></w:p>"


def test_headings_by_any_languages_styles_marks_links_and_quotations():
    parts = {
        "word/styles.xml": styles(Title="Title", berschrift1="heading 1", Quote="Quote"),
        "docProps/core.xml": core("Microsoft Word - quay_v3", "Ana Sol"),
    }
    same_as_golden(a_docx(QUAY, parts, {"l1": "https://example.org/minutes"}), "quay.docx")


def test_tables_footnotes_and_names_in_other_scripts():
    parts = {"word/footnotes.xml": FOOTNOTES, "docProps/core.xml": core("", "")}
    same_as_golden(a_docx(NOTED, parts), "notes.docx")


def test_lists_tracked_changes_and_hidden_words():
    body = (
        p("Demands")
        + item("Lower the toll")
        + item("for islanders", 1)
        + item("Dredge")
        + f"<w:p>{r('The toll is ')}<w:del><w:r><w:delText>nine</w:delText></w:r></w:del>"
        + f"<w:ins>{r('ten')}</w:ins>{r(' crowns')}{r('SECRET', '<w:vanish/>')}{r('.')}</w:p>"
    )
    same_as_golden(a_docx(body, {"word/numbering.xml": NUMBERING}), "demands.docx")


def test_the_strict_form_of_the_format_is_read_as_the_usual_one():
    strict = W.replace("schemas.openxmlformats.org/wordprocessingml/2006", "purl.oclc.org/ooxml/wordprocessingml")
    body = (
        f"<w:document {strict}><w:body><w:p>{r('Ten crowns')}{r('SECRET', '<w:vanish/>')}</w:p></w:body></w:document>"
    )
    draft = gathered(a_docx("", {"word/document.xml": body}), "strict.docx").drafts[0]
    assert draft.body.text == "Ten crowns"


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (a_zip({"word/other.xml": "<a/>"}), "has no text"),
        (a_docx("")[:-200], "damaged"),
        (a_docx("<w:p>"), "not well-formed"),
        (a_docx(p(" ")), "no readable text"),
    ],
)
def test_what_is_no_whole_document_is_refused_with_the_reason(content, why):
    with pytest.raises(ImportFailed, match=why):
        gathered(content, "broken.docx")
