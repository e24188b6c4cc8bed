import pytest

from briefbook.pdf import load
from briefbook.pdf.faces import Faces
from briefbook.pdf.lines import break_lines
from briefbook.pdf.setter import Setter
from briefbook.pdf.ties import ties

SETTER = Setter(load(), Faces(load()))


def shown(text: str) -> str:
    """`text` with a tilde at each place where no line begins."""
    places = ties(text)
    return "".join("~" if place + 1 in places else letter for place, letter in enumerate(text))


def lines_of(text: str, measure: float, kind: str = "body") -> list[str]:
    lines = break_lines(SETTER.runs(text, kind), measure)
    return ["".join(segment.text for segment in line.segments).strip() for line in lines]


@pytest.mark.parametrize(
    "tied",
    [
        "under Article~4 of it",
        "on 3~June they met",
        "on February~11, late",
        "am 3.~Juni in Bonn",
        "see p.~7 and pp.~12–14",
        "worth $41~billion or 2.5~Mrd. today",
        "by 34~per~cent, or 95–99~%",
        "so Mr~Corran told Dr.~Ilves",
        "by E.~B.~Whitfield",
        "King Haldan~VIII of it",
        "§~12 of the act",
        "at 11~a.m. sharp",
        "the pilots~– and they know~– said so",
        "If raised~· Press line",
    ],
)
def test_words_that_belong_together_are_tied(tied):
    assert shown(tied.replace("~", " ")) == tied


@pytest.mark.parametrize(
    "loose",
    [
        "in 2024 they met",
        "the 340 ships of 12 states",
        "of December 2024 and",
        "what they and I saw",
        "some 40 harbours",
        "“It ended.” They left",
        "Article  4",
        "– a line of a list",
        "10–12 May–June",
    ],
)
def test_other_words_are_not(loose):
    assert shown(loose) == loose


@pytest.mark.parametrize("kind", ["body", "annex"])
def test_no_line_begins_with_what_belongs_to_the_word_before(kind):
    text = (
        "They came back to Article 4 and to Protocol 12 on 3 June, when Mr Corran and Dr Ilves asked for $41 billion. "
        * 3
    )
    for measure in range(200, 400, 7):
        lines = lines_of(text.strip(), measure, kind)
        assert " ".join(lines) == text.strip()
        assert not any(line.startswith(("4 ", "12 ", "June", "Corran", "Ilves", "billion")) for line in lines)


def test_any_text_is_tied_as_plain_text_is():
    plain = "They came back to Article 4 of it. " * 4
    for measure in range(150, 300, 7):
        lines = lines_of(f"{plain}\u4e16\u754c", measure)
        assert not any(line.startswith("4 ") for line in lines)


def test_a_narrow_column_is_not_left_empty_for_a_tie():
    assert lines_of("Confederation 12", 90) == ["Confederation", "12"]
