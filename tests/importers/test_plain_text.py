from __future__ import annotations

import textwrap

import pytest

from tests.importers.reading import as_text, imported, stated

LONG = "The ferry crossed the sound in the morning and nobody on the quay could say who had ordered it to sail at all."
LONGER = f"{LONG} By noon the harbour master had asked three ministries, and two of them had answered with a question."

REPORT = f"""The Quay Review
Two Towns Agree to Share a Ferry Until the Bridge Is Built
A boat that belonged to nobody now has two owners and one very long timetable to keep
By Ada Fenwick and Tomas de Wit | 12 March 2031

{LONG}[1]
“We will not sell the bell,” the mayor of Osthaven told a meeting of the council on the pier.

What Was Agreed
{LONGER}
• A joint crew of nine
• A single ticket [2]
    – one way
    – and back

Why does the bell matter?
{LONG}

“The bell has rung for every drowned man since the lighthouse fell, and it will ring on.”

{LONGER}

[1] Osthaven Council, Minutes, 4 March 2031, https://osthaven.example/minutes
[2] Ibid.

Dr Ada Fenwick is a Senior Lecturer at the School of Ports, University of Osthaven. She keeps bees.
Tomas de Wit is a researcher, Institute of Ferries, Wick.
This report is published under a Creative Commons licence and may be reprinted.
"""

REPORT_AS_BLOCKS = f"""\
organisation |The Quay Review|
title |Two Towns Agree to Share a Ferry Until the Bridge Is Built|
deck |A boat that belonged to nobody now has two owners and one very long timetable to keep|
byline |By Ada Fenwick and Tomas de Wit | 12 March 2031|
paragraph |{LONG}[1]| reference[[1]](1)
paragraph |“We will not sell the bell,” the mayor of Osthaven told a meeting of the council on the pier.|
heading 2 |What Was Agreed|
paragraph |{LONGER}|
list_item 1 • |A joint crew of nine|
list_item 1 • |A single ticket [2]| reference[[2]](2)
list_item 2 – |one way|
list_item 2 – |and back|
heading 2 |Why does the bell matter?|
paragraph |{LONG}|
quote 1 |“The bell has rung for every drowned man since the lighthouse fell, and it will ring on.”|
paragraph |{LONGER}|
reference 1 |Osthaven Council, Minutes, 4 March 2031, https://osthaven.example/minutes|
reference 2 |Ibid.|
biography |Dr Ada Fenwick is a Senior Lecturer at the School of Ports, University of Osthaven. She keeps bees.|
biography |Tomas de Wit is a researcher, Institute of Ferries, Wick.|
licence |This report is published under a Creative Commons licence and may be reprinted.|"""


def kinds(draft):
    return [block.kind.value for block in draft.body.blocks]


def test_a_text_becomes_blocks(tmp_path):
    assert as_text(imported(tmp_path, REPORT).body) == REPORT_AS_BLOCKS


def test_what_a_text_states_becomes_details(tmp_path):
    assert stated(imported(tmp_path, REPORT).details) == {
        "title": "Two Towns Agree to Share a Ferry Until the Bridge Is Built",
        "deck": "A boat that belonged to nobody now has two owners and one very long timetable to keep",
        "publisher": "The Quay Review",
        "published": "2031-03-12",
        "licence": "This report is published under a Creative Commons licence and may be reprinted.",
        "authors": [
            ("Ada Fenwick", "School of Ports, University of Osthaven"),
            ("Tomas de Wit", "Institute of Ferries, Wick"),
        ],
    }


def test_what_a_text_does_not_state_stays_empty(tmp_path):
    draft = imported(tmp_path, f"{LONG}\n{LONGER}\n")
    assert stated(draft.details) == {}
    assert kinds(draft) == ["paragraph", "paragraph"]


def test_a_wrapped_text_is_put_together_again(tmp_path):
    paragraphs = ["The ferry has two owners", LONG, "- " + LONG, LONGER]
    wrapped = "\n\n".join(textwrap.fill(text, 64, subsequent_indent="  " * text.startswith("-")) for text in paragraphs)
    assert as_text(imported(tmp_path, wrapped).body) == (
        f"title |The ferry has two owners|\nparagraph |{LONG}|\nlist_item 1 - |{LONG}|\nparagraph |{LONGER}|"
    )


def test_a_heading_in_a_wrapped_text_stays_apart_from_the_paragraph_under_it(tmp_path):
    text = f"{textwrap.fill(LONGER, 60)}\n\nThe crew\n{textwrap.fill(LONGER, 60)}\n"
    assert as_text(imported(tmp_path, text).body).splitlines()[1] == "heading 2 |The crew|"


@pytest.mark.parametrize(
    "line",
    [
        "The boat sailed at dawn.",
        "What follows is a list of what was promised:",
        "the boat, which had no name",
        "12 March 2031",
        "- A joint crew",
    ],
)
def test_a_short_line_that_is_no_heading_is_not_taken_for_one(tmp_path, line):
    assert "heading" not in kinds(imported(tmp_path, f"{LONG}\n{line}\n{LONGER}\n"))


@pytest.mark.parametrize(
    "line", ["The crew", "Who pays?", "2. What it costs", "COSTS AND CREWS", "Kosten: wer zahlt die Fähre"]
)
def test_a_short_line_over_a_paragraph_is_a_heading(tmp_path, line):
    draft = imported(tmp_path, f"{LONG}\n{line}\n{LONGER}\n")
    assert kinds(draft) == ["paragraph", "heading", "paragraph"]


def test_a_section_may_open_with_a_heading_of_its_own_part(tmp_path):
    draft = imported(tmp_path, f"{LONG}\n1. The boat\n1.1 The bell\n{LONGER}\n")
    assert as_text(draft.body).splitlines()[1:3] == ["heading 2 |1. The boat|", "heading 3 |1.1 The bell|"]


def test_short_lines_one_after_the_other_are_no_headings(tmp_path):
    draft = imported(tmp_path, f"{LONG}\nAda\nTomas\nThe cook\nThe dog\n{LONGER}\n")
    assert kinds(draft).count("heading") <= 1


def test_a_ruled_line_is_a_heading_and_the_rule_is_gone(tmp_path):
    draft = imported(tmp_path, f"The ferry\n=========\n{LONG}\nThe crew\n--------\n{LONGER}\n")
    assert as_text(draft.body).splitlines()[0] == "title |The ferry|"
    assert kinds(draft) == ["title", "paragraph", "heading", "paragraph"]


def test_a_first_section_called_introduction_is_no_title(tmp_path):
    draft = imported(tmp_path, f"Introduction\n{LONG}\nThe crew\n{LONGER}\n")
    assert draft.details.title == ""
    assert kinds(draft) == ["heading", "paragraph", "heading", "paragraph"]


def test_an_organisation_over_the_text_is_the_publisher_and_no_title(tmp_path):
    draft = imported(tmp_path, f"The Forum on Ferries and Small Ports\n\n{LONG}\n\n{LONGER}\n")
    assert stated(draft.details) == {"publisher": "The Forum on Ferries and Small Ports"}
    assert kinds(draft) == ["organisation", "paragraph", "paragraph"]


def test_a_headline_about_an_organisation_is_a_title(tmp_path):
    draft = imported(tmp_path, f"Harbour Council Meets in Osthaven\n\n{LONG}\n")
    assert stated(draft.details) == {"title": "Harbour Council Meets in Osthaven"}


def test_lines_with_labels_state_details(tmp_path):
    head = "Title: The ferry\nPublisher: Quay Press\nPublished: 4 May 2031\nURL: https://quay.example/f\nLanguage: en\n"
    assert stated(imported(tmp_path, f"{head}\n{LONG}\n").details) == {
        "title": "The ferry",
        "publisher": "Quay Press",
        "published": "2031-05-04",
        "url": "https://quay.example/f",
        "language": "en",
    }


def test_a_list_under_a_heading_called_references_is_one(tmp_path):
    draft = imported(tmp_path, f"{LONG}\n\nReferences\n1. Fenwick, Ports, 2030.\n2. De Wit, https://wit.example\n")
    assert as_text(draft.body).splitlines()[1:] == [
        "heading 2 |References|",
        "reference 1 |Fenwick, Ports, 2030.|",
        "reference 2 |De Wit, https://wit.example|",
    ]


def test_a_number_in_brackets_without_a_reference_is_just_text(tmp_path):
    (paragraph,) = imported(tmp_path, f"{LONG} It cost [9] crowns.").body.blocks
    assert paragraph.marks == ()


def test_several_references_in_one_pair_of_brackets_are_marked_each(tmp_path):
    draft = imported(tmp_path, f"{LONG}[1, 2]\n[1] Minutes.\n[2] Logs.\n")
    assert [(mark.target, mark.end - mark.start) for mark in draft.body.blocks[0].marks] == [("1", 1), ("2", 1)]


def test_a_last_paragraph_about_a_president_is_no_biography(tmp_path):
    last = "Tomas Brandt is the president of the council and will decide in June whether the ferry sails on Sundays."
    draft = imported(tmp_path, f"{LONG}\n{last}\n")
    assert draft.details.authors == ()
    assert kinds(draft) == ["paragraph", "paragraph"]


def test_lines_quoted_as_in_mail_are_quotations_by_depth(tmp_path):
    draft = imported(tmp_path, f"{LONG}\n> Who pays?\n> > Nobody does.\n{LONGER}\n")
    assert as_text(draft.body).splitlines()[1:3] == ["quote 1 |Who pays?|", "quote 2 |Nobody does.|"]


def test_only_running_text_counts_as_body_words(tmp_path):
    draft = imported(tmp_path, f"The ferry\n\nOne two three four five six.\n\nThe crew\n{LONG}\n\n[1] Not counted.\n")
    assert draft.body.words == 6 + len(LONG.split())


def test_no_word_of_a_text_is_lost_or_changed(tmp_path):
    text = 'Teh boat  sailed\tat dawn .It was recieved badly; “quotes" and all, it wsa.\n' + LONG
    assert imported(tmp_path, text).body.text == text.replace("\t", " ").replace("  ", " ").replace("\n", "\n\n")


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("Von Ada Fenwick, Nordwest-Anzeiger, 12. März 2031", "2031-03-12"),
        ("By Ada Fenwick, The Osthaven Courier, March 12, 2031", "2031-03-12"),
        ("By Ada Fenwick, who was in Wick on 12 March 2031", ""),
    ],
)
def test_a_date_at_the_end_of_a_byline_is_that_of_the_article(tmp_path, line, date):
    details = imported(tmp_path, f"Two towns share a ferry\n{line}\n\n{LONG}\n\n{LONGER}\n").details
    assert ([author.name for author in details.authors], details.published) == (["Ada Fenwick"], date)


def test_the_paper_in_a_byline_is_offered_as_the_publisher(tmp_path):
    line = "Von Ada Fenwick, Nordwest-Anzeiger, 12. März 2031"
    draft = imported(tmp_path, f"Two towns share a ferry\n{line}\n\n{LONG}\n\n{LONGER}\n")
    assert draft.details.publisher == ""
    assert ("publisher", "Nordwest-Anzeiger") in [(one.detail, one.value) for one in draft.suggestions]
