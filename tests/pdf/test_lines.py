import pytest

from briefbook.pdf import load
from briefbook.pdf.faces import FaceKey, Faces
from briefbook.pdf.lines import Fit, Run, break_lines, even_lines, widest_word, width_of
from briefbook.pdf.setter import Setter

PROSE = "The harbour talks ended with a handshake and a promise that neither side has written down so far. " * 4


@pytest.fixture(scope="module")
def setter() -> Setter:
    stylesheet = load()
    return Setter(stylesheet, Faces(stylesheet))


def shown(lines) -> str:
    return "".join(segment.text for line in lines for segment in line.segments)


def test_no_line_is_wider_than_the_measure_and_no_word_is_lost(setter):
    lines = break_lines(setter.runs(PROSE, "body"), 200)
    assert all(line.width <= 200 for line in lines)
    assert shown(lines).split() == PROSE.split()


def test_words_do_not_join_where_a_line_ends(setter):
    assert shown(break_lines(setter.runs(PROSE, "body"), 120)).strip() == PROSE.strip()


def test_a_paragraph_does_not_end_in_one_short_word_when_it_can_be_helped(setter):
    text = "One trillion are pledged here and no source names a day."
    measure = setter.line(setter.runs(text[:-4], "body")).width + 2
    assert len(shown(break_lines(setter.runs(text, "body"), measure)[-1:]).split()) > 1


def test_a_word_wider_than_the_line_is_cut_and_nothing_of_it_is_lost(setter):
    lines = break_lines(setter.runs("x" * 5000, "body"), 150)
    assert shown(lines) == "x" * 5000
    assert all(line.width <= 150 for line in lines)


def test_a_no_break_space_holds_its_words_together(setter):
    lines = break_lines(
        setter.runs("aaaa bbbb page\u00a012", "body"), setter.line(setter.runs("aaaa bbbb page", "body")).width
    )
    assert "page\u00a012" in shown(lines[-1:])


def test_a_line_may_end_after_a_hyphen_between_words(setter):
    lines = break_lines(setter.runs("the Veldmark-Osterland treaty", "body"), 85)
    assert shown(lines).replace(" ", "") == "theVeldmark-Osterlandtreaty"
    assert any(line.segments[-1].text.endswith("-") for line in lines)


def test_every_line_tells_which_stretch_of_the_text_it_shows(setter):
    for line in break_lines(setter.runs(PROSE, "body"), 200):
        assert PROSE[line.start : line.end] == "".join(segment.text for segment in line.segments).rstrip()


def test_a_line_feed_begins_a_new_line(setter):
    assert len(break_lines(setter.runs("one\ntwo", "body"), 400)) == 2


def test_chinese_is_broken_between_its_characters(setter):
    face = setter.faces.face(FaceKey("text"))
    ink = setter.runs("x", "body")[0].ink
    lines = break_lines([Run("港湾計画が再び延期された", ink)], width_of("港", ink) * 4 + 0.1)
    assert face is not None
    assert shown(lines) == "港湾計画が再び延期された"
    assert len(lines) == 3


def test_a_page_number_that_is_not_known_yet_takes_its_place_in_the_line(setter):
    runs = [*setter.runs("full text p. ", "citation"), setter.page_of("article-A", "citation")]
    [line] = break_lines(runs, 400)
    assert [segment.ink.page_of for segment in line.segments] == ["", "article-A"]


def test_no_break_spaces_keep_their_width_wherever_they_stand(setter):
    gap = setter.runs("\u00a0\u00a0 ", "citation")
    line = setter.line(
        [*setter.runs("A", "citation"), *gap, *setter.runs("B", "citation"), *gap, *setter.runs("C", "citation")]
    )
    assert "".join(segment.text for segment in line.segments) == "A\u00a0\u00a0 B\u00a0\u00a0 C"


@pytest.mark.parametrize("feed", ["\r\n", "\r", "\u2028", "\f"])
def test_line_feeds_of_every_kind_begin_a_new_line_and_none_is_drawn(setter, feed):
    lines = break_lines(setter.runs(f"one{feed}two", "body"), 400)
    assert [segment.text for line in lines for segment in line.segments] == ["one ", "two"]


def test_words_are_parted_only_where_the_style_asks_for_it(setter):
    whole, parts = (break_lines(setter.runs(PROSE, "body"), 60, Fit(language=language)) for language in ("", "en-GB"))
    assert not any("\u00ad" in segment.text for line in whole for segment in line.segments)
    ends = [line.segments[-1].text[-1] for line in parts]
    assert "\u00ad" in ends
    assert shown(parts).replace("\u00ad", "").split() == PROSE.split()


def test_a_parted_word_ends_in_a_hyphen_that_the_measure_has_room_for(setter):
    assert all(line.width <= 60 for line in break_lines(setter.runs(PROSE, "body"), 60, Fit(language="en-GB")))


def test_every_line_of_parted_words_tells_which_stretch_of_the_text_it_shows(setter):
    for line in break_lines(setter.runs(PROSE, "body"), 60, Fit(language="en-GB")):
        assert PROSE[line.start : line.end] == shown([line]).rstrip().removesuffix("\u00ad")


def test_words_of_a_language_without_patterns_stay_whole(setter):
    assert "\u00ad" not in shown(break_lines(setter.runs(PROSE, "body"), 60, Fit(language="xx")))


def test_a_soft_hyphen_in_the_text_parts_a_word_in_every_style(setter):
    lines = break_lines(setter.runs("Donau\u00addampf\u00adschiff\u00adfahrt", "body"), 60)
    assert len(lines) > 1
    assert all(line.segments[-1].text.endswith("\u00ad") for line in lines[:-1])
    assert shown(lines).replace("\u00ad", "") == "Donaudampfschifffahrt"


def test_justified_lines_fill_the_measure_but_for_the_last(setter):
    *filled, last = break_lines(setter.runs(PROSE, "body"), 220, Fit(justified=True, language="en-GB"))
    assert all(abs(line.width - 220) < 0.01 for line in filled)
    assert last.word_space == 0


def test_text_that_runs_leftwards_stands_turned_and_begins_on_the_right(setter):
    [line] = break_lines(setter.runs("שלום Oster 12 עולם", "body"), 400)
    assert line.rtl
    assert shown([line]).index("עולם") < shown([line]).index("Oster 12") < shown([line]).index("שלום")


def test_a_leftward_word_in_a_text_that_runs_rightwards_stands_where_it_is(setter):
    [line] = break_lines(setter.runs("The word שלום עולם stands", "body"), 400)
    assert not line.rtl
    assert "".join(shown([line]).split()) == "Thewordשלוםעולםstands"


def test_pairs_of_letters_are_kerned(setter):
    ink = setter.runs("x", "body")[0].ink
    assert width_of("To", ink) < width_of("T", ink) + width_of("o", ink)


def test_a_paragraph_does_not_end_in_the_rest_of_a_parted_word(setter):
    text = "The October paper has it and the preview says September."
    *_, last = break_lines(setter.runs(text, "note"), 90, Fit(language="en-GB"))
    assert shown([last]).endswith("September.")


def test_a_word_wider_than_a_line_is_parted_as_its_language_does(setter):
    lines = break_lines(setter.runs("of performance", "body"), 40, Fit(wide="en-GB"))
    assert shown(lines) == "of per\u00adform\u00adance"
    assert all(line.width <= 40 for line in lines)


def test_a_wide_word_of_no_known_language_is_cut_where_the_line_is_full(setter):
    lines = break_lines(setter.runs("of performance", "body"), 40)
    assert "".join(shown(lines).split()) == "ofperformance"
    assert all(line.width <= 40 for line in lines)


@pytest.mark.parametrize("measure", range(170, 520, 25))
def test_the_lines_of_a_title_are_as_few_as_can_be_and_as_even(setter, measure):
    runs = setter.runs("Harbours on both shores reopen to fishing boats and ferries this week", "section")
    lines, even = break_lines(runs, measure), even_lines(runs, measure)
    assert (len(even), shown(even)) == (len(lines), shown(lines))
    assert min(line.width for line in even) >= min(line.width for line in lines)
    assert max(line.width for line in even) <= max(line.width for line in lines)


def test_a_title_does_not_end_in_one_word(setter):
    text = "Harbours on both shores reopen to fishing boats and ferries this week"
    measure = setter.line(setter.runs(text[:-5], "title")).width + 1
    lines = setter.lines(setter.runs(text, "title"), "title", measure)
    assert len(lines) == 2
    assert len(shown(lines[1:]).split()) > 3


def test_no_word_is_parted_to_make_lines_even(setter):
    runs = setter.runs("a Veldmark-Osterlandsgesellschaftsvertrag", "title")
    wide = widest_word(runs)
    assert max(line.width for line in even_lines(runs, wide + 40)) >= wide
