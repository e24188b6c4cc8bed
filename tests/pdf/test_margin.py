import itertools
import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefbook.model.book import Name, Paper
from briefbook.pdf import Memory, load, render
from briefbook.pdf.boxes import Box, Note, Page, Placed, Section
from briefbook.pdf.makeup import make_up
from briefbook.pdf.sheet import Sheet
from briefbook.pdf.system_fonts import SystemFonts
from tests.builders import a_chapter, an_annotation, an_article, an_edition
from tests.pdf.accessible import violations
from tests.pdf.made_fonts import JIS, a_font
from tests.pdf.reading import Reading
from tests.pdf.tree_reading import tree_text

SHEET = Sheet.of(Paper.A4, load().page, duplex=True)
LINE = SHEET.height / 10 - 0.01
NOTE_LINE, FOOT_LINE = 12.0, 11.0


def a_note(name: str, lines: int) -> Note:
    """A note of so many lines, each of which its origin numbers."""
    beside = tuple(line(NOTE_LINE, name, number) for number in range(lines))
    sign = Box(NOTE_LINE, destinations=("sign",))

    def rest(count: int) -> tuple[Box, ...]:
        return tuple(line(FOOT_LINE, name, number) for number in range(count, lines))

    return Note(beside, tuple(range(2, lines - 1)), rest, sign, sign)


def line(height: float, name: str, number: int) -> Box:
    return Box(height, destinations=(f"{name} {number}",))


def pages_of(*boxes: Box) -> list[Page]:
    return make_up([Section("Head", boxes)], SHEET)


def lines(count: int) -> list[Box]:
    return [Box(LINE) for _ in range(count)]


def names(stack: tuple[Placed, ...]) -> list[str]:
    return [name for placed in stack for name in placed.box.destinations if name != "sign"]


def all_names(pages: list[Page]) -> list[str]:
    """The lines of the notes in the order of reading."""
    return sorted(
        (name for page in pages for name in (*names(page.notes), *names(page.foot))),
        key=lambda name: int(name.split()[1]),
    )


def overlaps(pages: list[Page]) -> list[tuple[Placed, Placed]]:
    """Boxes of one stack that stand over each other, or over the edge of the page."""
    found = []
    for stack in itertools.chain.from_iterable(((*page.placed, *page.foot), page.notes) for page in pages):
        edge = Placed(0, SHEET.height, Box(0))
        for upper, lower in itertools.pairwise([*stack, edge] if stack else []):
            if upper.y + upper.box.height > lower.y + 0.01:
                found.append((upper, lower))
    return found


def test_notes_stand_beside_their_lines_and_do_not_overlap():
    pages = pages_of(Box(20, notes=(a_note("first", 5),)), Box(20, notes=(a_note("second", 5),)))
    assert [placed.y for placed in pages[0].notes if placed.box.destinations[0].endswith(" 0")] == [0, 68]
    assert overlaps(pages) == []


def test_a_short_note_at_the_last_line_of_a_page_is_moved_up_to_stay_on_it():
    [page] = pages_of(*lines(9), Box(LINE, notes=(a_note("short", 7),)))
    assert len(names(page.notes)) == 7
    assert page.notes[-1].y + NOTE_LINE <= SHEET.height


def test_a_long_note_at_the_last_line_of_a_page_goes_on_at_its_foot_or_both_go_to_the_next():
    pages = pages_of(*lines(9), Box(LINE, notes=(a_note("long", 50),)))
    assert len(pages[0].placed) == 9
    assert len(names(pages[1].notes)) == 50


def test_a_note_is_not_moved_far_but_goes_on_at_the_foot():
    [page] = pages_of(*lines(5), Box(LINE, notes=(a_note("long", 45),)))
    beside, below = names(page.notes), names(page.foot)
    assert [*beside, *below] == [f"long {number}" for number in range(45)]
    assert page.notes[0].y >= page.placed[5].y - 132
    assert overlaps([page]) == []


def test_a_note_longer_than_a_page_goes_on_at_the_feet_of_the_next_and_nothing_is_lost():
    pages = pages_of(Box(LINE, notes=(a_note("long", 400),)), *lines(30))
    assert all_names(pages) == [f"long {number}" for number in range(400)]
    assert overlaps(pages) == []
    assert len(pages) > 4


@pytest.mark.parametrize("count", [5, 30, 90])
def test_many_notes_on_one_page_find_room_whole_cut_or_at_the_foot(count):
    notes = tuple(a_note(f"n{number}", 4 + number % 3 * 30) for number in range(count))
    pages = pages_of(Box(LINE, notes=notes[::2]), Box(LINE, notes=notes[1::2]), *lines(12))
    shown = [name for page in pages for name in (*names(page.notes), *names(page.foot))]
    assert sorted(shown) == sorted(f"n{number} {at}" for number in range(count) for at in range(4 + number % 3 * 30))
    assert overlaps(pages) == []


def test_the_column_makes_room_for_the_foot_and_leaves_text_on_every_page():
    pages = pages_of(Box(LINE, notes=(a_note("long", 300),)), *lines(99))
    assert all(any(placed.box.height == LINE for placed in page.placed) for page in pages)


def test_no_line_is_parted_from_what_belongs_to_it_by_the_foot():
    pages = pages_of(*lines(3), Box(LINE, keep=True, notes=(a_note("long", 100),)), Box(LINE), *lines(9))
    holding = next(page for page in pages if names(page.notes))
    text = [placed.box for placed in holding.placed if placed.box.height == LINE]
    assert not text[-1].keep


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.integers(1, 30), st.lists(st.integers(3, 120), max_size=3)), min_size=1, max_size=25))
def test_however_many_and_long_notes_are_nothing_is_lost_and_nothing_overlaps(paragraphs):
    boxes, expected = [], []
    for number, (height, lengths) in enumerate(paragraphs):
        notes = [a_note(f"n{number}-{index}", length) for index, length in enumerate(lengths)]
        boxes.append(Box(height * 10.0, before=5.0, notes=tuple(notes)))
        expected += [f"n{number}-{index} {at}" for index, length in enumerate(lengths) for at in range(length)]
    pages = pages_of(*boxes)
    shown = [name for page in pages for name in (*names(page.notes), *names(page.foot))]
    assert sorted(shown) == sorted(expected)
    assert overlaps(pages) == []


COMMENT = " ".join(f"word{number}" for number in range(1500))


@pytest.mark.parametrize("placed", [True, False])
def test_nothing_of_a_comment_is_cut_and_its_passage_has_its_number(placed):
    article = an_article("The talks ended with a handshake.", *["The ferry sails twice a day." * 20] * 9)
    chapters = None if placed else (a_chapter("A text."),)
    printed = render(an_edition(article, an_annotation(article, "a handshake", comment=COMMENT), chapters=chapters))
    book = Reading(printed.pdf)
    first = book.page_with("The talks ended with 1 a handshake.")
    words = [
        word for page in book.pages[first - 1 :] for word in page.split() if word[:4] == "word" and word[4:].isdigit()
    ]
    assert sorted(words) == sorted(COMMENT.split())
    assert "continues below" in book.pages[first - 1]
    assert "1 continued" in book.pages[first]
    assert violations(printed.pdf) == []


def test_the_number_in_the_passage_leads_to_its_note():
    article = an_article("The talks ended with a handshake.", *["The ferry sails twice a day." * 30] * 9)
    long, short = (
        an_annotation(article, quote, id=quote, comment=c) for quote, c in (("talks", COMMENT), ("end", "x"))
    )
    with_note = Reading(render(an_edition(article, long, short, chapters=(a_chapter("A text."),))).pdf)
    page = with_note.page_with("The 1 talks 2 ended")
    assert list(with_note.links()).count((page, page)) == 2


def test_a_machine_reads_a_note_that_goes_on_from_its_beginning_to_its_end():
    article = an_article("The talks ended with a handshake.", *["The ferry sails twice a day." * 20] * 9)
    tree = tree_text(render(an_edition(article, an_annotation(article, "a handshake", comment=COMMENT))).pdf)
    note = tree.partition("Note")[2]
    assert re.findall(r"\bword\d+", note) == COMMENT.split()


def test_a_name_in_a_note_that_goes_on_is_indexed_on_the_page_where_it_stands():
    article = an_article("The talks ended with a handshake.")
    note = an_annotation(article, "a handshake", comment=f"{COMMENT} Weld")
    edition = replace(an_edition(article, note, chapters=(a_chapter("A text."),)), names=(Name("i", "book-1", "Weld"),))
    book = Reading(render(edition).pdf)
    page = book.page_with("word1499 Weld")
    assert f"Weld {page}" in book.pages[-1].replace("\xa0", "")
    assert (len(book.pages), page) in set(book.links())


def test_a_comment_in_a_script_without_spaces_is_cut_too(tmp_path):
    article = an_article("The talks ended with a handshake.", *["The ferry sails twice a day." * 20] * 9)
    comment = "".join(chr(0x3042 + number % 60) for number in range(900))
    a_font(tmp_path, "Noto Sans CJK JP", JIS, also="".join(sorted(set(comment) - {"か"})))
    edition = an_edition(article, an_annotation(article, "a handshake", comment=comment))
    book = Reading(render(edition, memory=Memory(system=SystemFonts((tmp_path,)))).pdf)
    page = book.pages[book.page_with("ended with 1 a handshake") - 1]
    assert "continues below" in page
    assert comment[:9] in page
    shown = [sign for sign in page if 0x3040 < ord(sign) < 0x3100]
    assert sorted(shown) == sorted(comment)
