from __future__ import annotations

import random
from itertools import pairwise

import pytest

from briefbook.analysis.merged_text import merged_text
from briefbook.analysis.tidy_runs import tidy_runs
from briefbook.analysis.words import Words
from briefbook.model.body import Block, Body, Kind, Mark, MarkKind
from tests.builders import a_body

MET = "The mayors met on Monday."
WORDS = ["boats", "grain", "fish", "rain", "quota", "dam", "mayor", "envoy", "harbour", "treaty,", "spring.", "🌾"]


def shown(older, newer):
    """The merged text, what is gone in [brackets], what has come in {braces}."""
    merged = merged_text(a_body(*older), a_body(*newer))
    text = merged.body.text
    signs = [(one.start, "[", one.end, "]") for one in merged.gone] + [
        (one.start, "{", one.end, "}") for one in merged.come
    ]
    for start, opening, end, closing in sorted(signs, reverse=True):
        text = f"{text[:start]}{opening}{text[start:end]}{closing}{text[end:]}"
    return text.split("\n\n")


def test_words_that_were_replaced_stand_before_those_that_replace_them():
    assert shown([MET], [MET.replace("Monday", "Friday")]) == ["The mayors met on [Monday] {Friday}."]


def test_a_paragraph_that_is_gone_stands_where_it_stood():
    assert shown([MET, "Quite gone now.", "Rain fell."], [MET, "Rain fell."]) == [
        MET,
        "[Quite gone now.]",
        "Rain fell.",
    ]
    assert shown(["Quite gone now.", MET], [MET]) == ["[Quite gone now.]", MET]
    assert shown([MET, "Quite gone now."], [MET]) == [MET, "[Quite gone now.]"]


def test_a_paragraph_that_is_reworded_altogether_stands_before_its_new_words():
    assert shown([MET], ["Envoys quarrelled, later"]) == ["[The mayors met on Monday.]", "{Envoys quarrelled, later}"]


def test_what_is_gone_from_the_ends_of_paragraphs_stays_with_them():
    older = [f"{MET} They ate.", "Late that night rain fell."]
    assert shown(older, [MET, "that night rain fell."]) == [f"{MET} [They ate.]", "[Late] that night rain fell."]


def test_new_paragraphs_have_come():
    assert shown([MET], [MET, "Rain fell.", "It stopped."]) == [MET, "{Rain fell.}", "{It stopped.}"]


def test_each_stretch_that_differs_is_one_change_to_go_to():
    merged = merged_text(a_body(MET, "Rain fell."), a_body(MET.replace("Monday", "Friday"), "Snow fell."))
    assert [merged.body.text[one.start : one.end] for one in merged.changes] == ["Monday Friday", "Rain Snow"]
    assert merged_text(a_body(MET), a_body(MET)).changes == ()


def test_marks_move_with_their_words_and_numbers_are_those_of_the_newer_text():
    block = Block(
        Kind.PARAGRAPH, "The mayors met on Friday.", marks=(Mark(4, 10, MarkKind.BOLD), Mark(18, 24, MarkKind.BOLD))
    )
    merged = merged_text(a_body("Gone altogether!", MET.replace("mayors", "old mayors")), Body((block,)))
    (_, made), text = merged.body.blocks, merged.body.blocks[1].text
    assert [text[one.start : one.end] for one in made.marks] == ["mayors", "Friday"]
    assert merged.origins == (None, 0)


def test_words_that_are_the_same_by_chance_do_not_break_up_a_change():
    older = [MET, "The council said that it had not seen the papers before noon."]
    newer = [MET, "Quite another tale is that of rain and dams upstream."]
    assert shown(older, newer) == [
        MET,
        "[The council said that it had not seen the papers before noon]"
        " {Quite another tale is that of rain and dams upstream}.",
    ]


def test_a_word_that_was_exchanged_and_a_sentence_that_went_after_it_are_two_changes():
    older, newer = "They met on Monday. The line held. So it goes.", "They met on Friday. So it goes."
    assert shown([older], [newer]) == ["They met on [Monday] {Friday}. [The line held.] So it goes."]
    assert shown([newer], [older]) == ["They met on [Friday] {Monday}. {The line held.} So it goes."]


def test_a_paragraph_that_ends_or_begins_like_its_neighbour_is_gone_as_a_whole():
    first, second, third = "It rained. So they went.", "It snowed. So they stayed.", "It froze. So they sang."
    assert shown([first, second, third], [first, third]) == [first, f"[{second}]", third]
    assert shown([first, third], [first, second, third]) == [first, f"{{{second}}}", third]


def test_what_is_gone_beside_a_table_becomes_no_part_of_it():
    table = Block(Kind.TABLE, "Boats\tGrain\n1\t2", 1)
    older = Body((replace_text(table, "Boats\tGrain\n1\t2 and more\n"),))
    merged = merged_text(older, Body((table,)))
    assert [(one.kind, one.text) for one in merged.body.blocks] == [
        (Kind.TABLE, table.text),
        (Kind.PARAGRAPH, "and more"),
    ]


def replace_text(block, text):
    return Block(block.kind, text, block.level)


def test_an_empty_text_is_all_gone_or_all_come():
    assert merged_text(Body(), a_body(MET)).body.text == MET
    assert merged_text(a_body(MET), Body()).body.text == MET


@pytest.mark.parametrize("seed", range(40))
def test_every_place_of_the_newer_text_is_found_again_and_back(seed):
    chance = random.Random(seed)
    older = [" ".join(chance.choices(WORDS, k=chance.randint(1, 9))) for _ in range(chance.randint(1, 5))]
    newer = [" ".join(word for word in one.split() if chance.random() > 0.2) or "rain" for one in older]
    chance.shuffle(newer)
    merged, text = merged_text(a_body(*older), a_body(*newer)), a_body(*newer).text
    places = [merged.to_merged(at) for at in range(len(text))]
    assert "".join(merged.body.text[at] for at in places) == text
    assert [merged.to_newer(at) for at in places] == list(range(len(text)))
    assert all(0 <= merged.to_newer(at) <= len(text) for at in range(len(merged.body.text)))


@pytest.mark.parametrize("seed", range(60))
def test_no_word_of_either_text_is_lost_or_shown_as_another(seed):
    chance = random.Random(seed)
    older = [" ".join(chance.choices(WORDS, k=chance.randint(1, 12))) + "." for _ in range(chance.randint(1, 6))]
    newer = [" ".join(word for word in one.split() if chance.random() > 0.3) or "rain." for one in older]
    newer.insert(chance.randint(0, len(newer)), " ".join(chance.choices(WORDS, k=9)) + ".")
    before, after = Words(a_body(*older).text), Words(a_body(*newer).text)
    runs = tidy_runs(before, after)
    assert all(before.words[one : one + count] == after.words[other : other + count] for one, other, count in runs)
    assert all(one + count <= two and other + count <= three for (one, other, count), (two, three, _) in pairwise(runs))
    merged = merged_text(a_body(*older), a_body(*newer))
    gone = [merged.body.text[one.start : one.end] for one in merged.gone]
    kept = sum(count for *_, count in runs)
    assert sum(len(Words(words).words) for words in gone) == len(before.words) - kept
    assert len(Words(merged.body.text).words) == len(before.words) + len(after.words) - kept
