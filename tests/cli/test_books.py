from __future__ import annotations

import json

import pytest


@pytest.fixture
def book(stocked):
    """A shell whose library holds a book with the chapter Safety and an annotation of that theme."""
    stocked.mark = stocked.say("annotate", stocked.library, "talks.txt", "--quote", "The line held.", "--theme", "S")
    stocked.say("book", stocked.library, "new", "Talks", "--marking", "TLP:GREEN", "--date", "2026-06-01")
    stocked.say("book", stocked.library, "chapter", "Talks", "Safety", "--theme", "Security", "--gist", "Held.")
    return stocked


def shown(shell):
    return shell.json("book", shell.library, "show", "Talks")


def test_cover_data_are_given_and_changed(book):
    book.say(
        "book", book.library, "set", "Talks", "--principal", "The Mayor", "--date", "", "--paper", "letter", "--simplex"
    )
    value = shown(book)
    assert (value["principal"], value["date"], value["marking"]) == ("The Mayor", "", "TLP:GREEN")
    assert (value["paper"], value["duplex"]) == ("Letter", False)


def test_a_book_gets_a_new_title(book):
    book.say("book", book.library, "set", "Talks", "--title", "More talks")
    assert [one["title"] for one in book.json("book", book.library, "list")["books"]] == ["More talks"]


def test_chapters_nest_and_take_their_introduction_from_a_file(book):
    opening = book.write("opening.md", "Some **words**.\n")
    book.say("book", book.library, "chapter", "Talks", "Boats", "--under", "1", "--introduction-file", opening)
    (inner,) = shown(book)["chapters"][0]["chapters"]
    assert (inner["number"], inner["title"], inner["introduction"]) == ("1a", "Boats", "Some **words**.\n")


def test_a_text_comes_from_one_place_only(book):
    result = book.run("book", book.library, "place", "Talks", "1", "--text", "A", "--text-file", "-", stdin="B")
    assert result.exit_code == 2


def test_annotations_are_placed_by_id_and_by_theme(book):
    book.say("book", book.library, "place", "Talks", "Safety", "--annotation", book.mark)
    second = book.say("annotate", book.library, "market.txt", "--quote", "Prices rose", "--theme", "S")
    book.say("book", book.library, "place", "Talks", "1", "--theme", "Security")
    entries = shown(book)["chapters"][0]["entries"]
    assert [entry["annotation"] for entry in entries] == [book.mark, second]
    assert [entry["letter"] for entry in entries] == ["A", "B"]


def test_articles_and_texts_are_placed_too(book):
    book.say("book", book.library, "place", "Talks", "1", "--article", "market.txt", "--text", "A *text*.")
    book.say("book", book.library, "text", "Talks", "1", "-", stdin="From a pipe.")
    kinds = [(entry["kind"], entry["text"]) for entry in shown(book)["chapters"][0]["entries"]]
    assert kinds == [("article", None), ("text", "A *text*."), ("text", "From a pipe.")]


def test_placing_nothing_is_wrong_usage(book):
    assert book.run("book", book.library, "place", "Talks", "1").exit_code == 2


def test_placing_stops_whole_if_one_thing_cannot_be_placed(book):
    result = book.run("book", book.library, "place", "Talks", "1", "--annotation", book.mark, "--article", "The moon")
    assert result.exit_code == 1
    assert shown(book)["chapters"][0]["entries"] == []


def test_points_names_and_sources_are_added(book):
    arguments = ("--kind", "if-raised", "--likelihood", "likely", "--annotation", book.mark)
    book.say("book", book.library, "point", "Talks", "We know.", *arguments)
    book.say("book", book.library, "name", "Talks", "Harbour", "--kind", "place", "--also", "Port")
    assert book.say("book", book.library, "source", "Talks", "market.txt", "--letter", "M") == "M"
    value = shown(book)
    (point,), (name,) = value["points"], value["names"]
    assert (point["kind"], point["likelihood"], point["annotations"]) == ("if_raised", "likely", [book.mark])
    assert (name["name"], name["kind"], name["variants"]) == ("Harbour", "place", ["Port"])
    assert ("M", "The fish market") in [(source["letter"], source["title"]) for source in value["sources"]]


def test_a_book_is_shown_for_people(book):
    book.say("book", book.library, "place", "Talks", "1", "--theme", "S", "--text", "A *text*.")
    book.say("book", book.library, "point", "Talks", "We know.")
    said = book.say("book", book.library, "show", "Talks")
    for words in ("TLP:GREEN", "A4, both sides", "1  Safety [Security] Held.", "A  The line held.", "We know."):
        assert words in said


def test_a_whole_book_is_applied_from_a_file(stocked):
    definition = {
        "book": {"title": "Talks", "chapters": [{"title": "Safety", "theme": "Security"}]},
        "annotations": [{"article": "talks.txt", "quote": "The line held.", "theme": "Security"}],
    }
    made = stocked.say("book", stocked.library, "apply", "-", stdin=json.dumps(definition))
    value = shown(stocked)
    assert value["id"] == made
    assert [entry["quote"] for entry in value["chapters"][0]["entries"]] == ["The line held."]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"{,}", "is not JSON"),
        (b"\xff\xfe", "is not UTF-8"),
        (b"[" * 100_000, "nested too deeply"),
        (b"[]", "must be an object"),
    ],
)
def test_a_definition_that_cannot_be_read_is_one_sentence(stocked, content, words):
    result = stocked.run("book", stocked.library, "apply", stocked.write("book.json", content))
    assert result.exit_code == 1
    assert words in result.stderr
