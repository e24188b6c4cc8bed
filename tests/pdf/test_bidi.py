import re

from bidi import get_display
from hypothesis import example, given
from hypothesis import strategies as st

from briefbook.pdf import bidi

LETTERS = "abאבعب123٣ .,()[]%+-$\u064e/:!"
STEERING = "\u2066\u2067\u2068\u2069\u202a\u202b\u202c\u202d\u202e\u200f"
REMOVED = re.compile("[\u202a-\u202e]")


def levels_of_another(text: str, base: str) -> list[int]:
    """What the Rust library unicode-bidi says of `text`, in which it counts bytes."""
    told = get_display(text, base_dir=base, debug=True).partition("paragraphs:")[0]
    levels = [int(level) for level in re.findall(r"Level\(\s*(\d+),\s*\)", told)]
    starts = [len(text[:index].encode()) for index in range(len(text))]
    return [levels[start] for start in starts]


@given(st.text(LETTERS + STEERING, min_size=1, max_size=16), st.booleans())
@example("abc (אבג) 12%", False)
@example("\u2068אב 12\u2069 a", True)
def test_levels_are_those_that_another_implementation_finds(text, rtl):
    # The other one leaves white space at the end to whoever breaks the lines (rule L1): here a letter ends the text.
    text += "ab"[:1] if not rtl else "א"
    ours, theirs = bidi.levels(text, rtl=rtl), levels_of_another(text, "R" if rtl else "L")
    for character, our, their in zip(text, ours, theirs, strict=True):
        if not REMOVED.match(character) and character not in " \u2066\u2067\u2068\u2069":
            assert our == their


def test_a_paragraph_runs_the_way_its_first_strong_letter_does():
    assert bidi.leftwards("12 «שלום» hello")
    assert not bidi.leftwards("hello שלום")
    assert not bidi.leftwards("\u2067שלום\u2069 hello")


def test_a_line_stands_with_its_leftward_words_turned_and_its_numbers_not():
    items = [("שלום", 1), (" ", 1), ("12", 2), (" ", 1), ("עולם", 1)]
    assert bidi.visual(items) == ["עולם", " ", "12", " ", "שלום"]


def test_white_space_at_the_end_is_of_the_paragraphs_own_level():
    assert bidi.levels("hello שלום ", rtl=False)[-1] == 0
