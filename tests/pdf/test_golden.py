from briefbook.pdf import render
from tests.pdf.golden_edition import GOLDEN, as_text, the_edition
from tests.pdf.reading import Reading


def test_outline_and_page_texts_are_as_reviewed():
    assert as_text(Reading(render(the_edition()).pdf)) == GOLDEN.read_text(encoding="utf-8")
