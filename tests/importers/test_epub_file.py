from __future__ import annotations

import pytest

from briefbook.errors import ImportFailed
from tests.importers.against_golden import gathered, same_as_golden
from tests.importers.making.zips import an_epub, xhtml

METADATA = (
    "<dc:title>Harbours of the North</dc:title><dc:creator>Ana Sol</dc:creator><dc:publisher>Quay Press</dc:publisher>"
    "<dc:date>2031-05-01T00:00:00Z</dc:date><dc:language>en-GB</dc:language><dc:rights>© 2031 Quay Press</dc:rights>"
    "<dc:identifier>https://example.org/harbours</dc:identifier>"
)
NAV = (
    '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><body>'
    '<nav epub:type="toc"><ol>'
    '<li><a href="one.xhtml">1. The old quay</a></li><li><a href="two.xhtml#top">2. The new quay</a></li></ol></nav>'
    "</body></html>"
)
NAV_ITEM = '<item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>'
LONG = "The quay was built of oak and stone, and each spring the town mended what the winter had taken from it. "
ONE = xhtml(
    f'<h1>1. The old quay</h1><p>{LONG}It cost ninety crowns<a epub:type="noteref" href="notes.xhtml#n1">1</a>.</p>'
    f'<p>{LONG}</p><p>Fish was sold here<sup><a href="#own">2</a></sup>.</p>'
    '<aside epub:type="footnote" id="own"><p>A note of its own.</p></aside>'
)
TWO = xhtml(f"<title/><h1>2. The new quay</h1><p>{LONG}</p><table><tr><td>Порт</td><td>港</td></tr></table>")
NOTES = xhtml('<h2>Notes</h2><ol><li id="n1">Town ledger, 1531, in the hand of the clerk.</li></ol>')


def book(**more):
    chapters = {"cover.xhtml": xhtml("<p>Cover</p>"), "one.xhtml": ONE, "two.xhtml": TWO, "notes.xhtml": NOTES}
    return an_epub(chapters, metadata=METADATA, extra=NAV_ITEM, parts={"OEBPS/nav.xhtml": NAV, **more})


def test_each_chapter_is_an_article_with_its_title_its_book_and_its_notes():
    same_as_golden(book(), "harbours.epub")


def test_the_whole_book_is_one_article_where_that_is_wanted():
    same_as_golden(book(), "harbours.epub", whole_books=True)


def test_chapters_without_contents_broken_marking_and_entities_are_read():
    bad = f"<html><body><h2>Élan &nbsp;&amp; Мир</h2><p>{LONG}<br><p>Unclosed &eacute;<i>nd</body>"
    same_as_golden(an_epub({"a b.xhtml": bad.encode().decode()}, metadata="<dc:title>Odd</dc:title>"), "odd.epub")


def test_fonts_that_are_locked_do_not_lock_the_book():
    lock = '<encryption><EncryptionMethod Algorithm="http://www.idpf.org/2008/embedding"/></encryption>'
    assert len(gathered(book(**{"META-INF/encryption.xml": lock}), "b.epub").drafts) == 2


def test_a_locked_book_is_refused_as_one():
    lock = '<encryption><EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/></encryption>'
    with pytest.raises(ImportFailed, match="DRM"):
        gathered(book(**{"META-INF/encryption.xml": lock}), "b.epub")


def test_a_chapter_that_leads_out_of_the_book_is_told_and_not_opened():
    out = '<item id="x" href="../../../../etc/hostname" media-type="application/xhtml+xml"/>'
    content = an_epub({"one.xhtml": ONE, "gone.xhtml": ""}, extra=out)
    draft = gathered(content.replace(b"OEBPS/gone.xhtml", b"OEBPS/else.xhtml"), "b.epub").drafts[0]
    assert any("are not in it" in warning for warning in draft.warnings)


def test_the_pages_of_the_printed_edition_are_kept_and_leave_nothing_in_the_text():
    def begins(page: str) -> str:
        return f'<span epub:type="pagebreak" role="doc-pagebreak" id="p{page}" title="{page}"/>'

    one = (
        f"{begins('xii')}<h1>The quay</h1><p>{LONG}</p><p>The <b>clerk {begins('1')} of the</b> town.</p><p>{LONG}</p>"
    )
    two = f'<h1>The mouth</h1><p>{LONG}</p><div epub:type="pagebreak" aria-label="2"> 2 </div><p>{LONG}</p>'
    chapters = {"one.xhtml": xhtml(one), "two.xhtml": xhtml(two)}
    same_as_golden(an_epub(chapters, metadata="<dc:title>Harbours</dc:title>"), "paged.epub")
