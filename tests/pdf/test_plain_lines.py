import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefbook.pdf import load
from briefbook.pdf.boxes import PLACEHOLDER, Run
from briefbook.pdf.faces import Faces
from briefbook.pdf.faults import HYPHEN, LINE, of_last
from briefbook.pdf.lines import Fit, _any_lines, break_lines
from briefbook.pdf.setter import Setter

WORDS = st.sampled_from(
    ("a", "of", "treaty", "Article", "4", "%", "Veldmark-Osterland", "negotiations", "10–12", "(and)", "disagreement.")
)
SETTER = Setter(load(), Faces(load()))


@st.composite
def paragraphs(draw) -> list[Run]:
    """Plain words in several inks, which may change inside a word."""
    text = " ".join(draw(st.lists(WORDS, min_size=1, max_size=40)))
    cuts = sorted({0, len(text), *draw(st.lists(st.integers(0, len(text)), max_size=4))})
    runs = [
        run
        for number, (start, end) in enumerate(itertools.pairwise(cuts))
        for run in SETTER.runs(text[start:end], "body", bold=number % 2 > 0)
    ]
    return [*runs, SETTER.page_of("end", "body")] if draw(st.booleans()) else runs


def cost(lines, measure) -> float:
    """What the lines of a paragraph cost, as its breaks are chosen by."""
    total = (len(lines) - 1) * LINE
    for line in lines[:-1]:
        hyphened = line.segments[-1].text.endswith("\u00ad")
        total += ((measure - line.width) / measure) ** 2 + HYPHEN * hyphened
    parted = len(lines) > 1 and lines[-2].segments[-1].text.endswith("\u00ad")
    return total + of_last(measure - lines[-1].width, measure, hyphened=parted)


def shown(lines) -> list[list[tuple[str, bool]]]:
    return [[(segment.text, bool(segment.ink.page_of)) for segment in line.segments] for line in lines]


@pytest.mark.parametrize("language", ["", "en-GB"])
@settings(max_examples=150, deadline=None)
@given(runs=paragraphs(), measure=st.integers(100, 400))
def test_plain_lines_are_those_that_any_text_would_have(language, runs, measure):
    fast, slow = break_lines(runs, measure, Fit(language=language)), _any_lines(runs, measure, Fit(language=language))
    assert cost(fast, measure) == pytest.approx(cost(slow, measure), abs=1e-6)
    if [line.start for line in fast] == [line.start for line in slow]:
        assert shown(fast) == shown(slow)
        assert [line.end for line in fast] == [line.end for line in slow]


def test_a_page_number_that_is_not_known_yet_takes_the_room_of_three_digits():
    [line] = break_lines([*SETTER.runs("see p.\u00a0", "body"), SETTER.page_of("end", "body")], 200)
    assert line.segments[-1].text == PLACEHOLDER
