from __future__ import annotations

import pytest

from briefbook.errors import ImportFailed
from tests.importers.against_golden import gathered, same_as_golden

HEAD = (
    r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fswiss\fcharset0 Arial;}{\f1\fcharset204 Arial Cyr;}"
    r"{\f2\fcharset128 MS Mincho;}}"
    r"{\colortbl;\red0\green0\blue0;}{\stylesheet{\s0 Normal;}{\s1\outlinelevel0 heading 1;}{\*\cs10 Default;}}"
    r"{\*\generator Writer 7;}"
)


def rtf(body: str) -> bytes:
    return (HEAD + body + "}").encode("cp1252")


def test_headings_marks_links_footnotes_and_properties():
    body = (
        r"{\info{\title Lifeboats}{\author Ana Sol}{\revtim\yr2031\mo2\dy3\hr4}}"
        r"\pard\s1 Lifeboats of the bay\par"
        r"\pard\plain The {\b new} boats are {\i fast}{\super 2}. {\field{\*\fldinst{HYPERLINK "
        '"https://example.org/boats"'
        r"}}{\fldrslt{See here}}}\par"
        r"\pard A crew of five{\super\chftn}{\footnote\pard\plain{\super\chftn} Town ledger, 1931.} rows it.\par"
    )
    same_as_golden(rtf(body), "lifeboats.rtf")


def test_letters_in_code_pages_and_in_unicode():
    body = (
        r"\pard Caf\'e9 \lquote quai\rquote\emdash 5 \u8364? ou plus\line l\'e0.\par"
        r"\pard{\f1 \'cc\'e8\'f0}\par"
        r"\pard{\f2 \'8d\'60}\par\pard\uc2 \u28207\'8d\'60\u28286\'8c\'5a\par"
    )
    same_as_golden(rtf(body), "letters.rtf")


def test_tables_lists_pictures_hidden_and_deleted_words():
    body = (
        r"\trowd\cellx100\cellx200\pard\intbl Port\cell Ships\cell\row"
        r"\trowd\cellx100\cellx200\pard\intbl Sunda\cell 41\cell\row"
        r"\pard{\listtext\tab 1.}\ls1 Dredge the mouth\par{\listtext\tab 2.}\ls1 Lower the toll\par"
        r"\pard The toll is {\v SECRET}{\deleted nine}ten.{\pict\pngblip 89504e47}\par{\header Page head\par}"
    )
    same_as_golden(rtf(body), "table.rtf")


def test_a_file_that_is_cut_short_is_read_as_far_as_it_goes():
    assert "The boats" in gathered(rtf(r"\pard The boats{\b are")[:-1], "cut.rtf").drafts[0].body.text


@pytest.mark.parametrize(("body", "why"), [("{" * 5_000, "nests too deep"), (r"\pard\par", "no readable text")])
def test_what_holds_no_text_or_nests_without_end_is_refused(body, why):
    with pytest.raises(ImportFailed, match=why):
        gathered(rtf(body), "odd.rtf")
