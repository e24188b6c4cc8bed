from __future__ import annotations

import json

from tests.importers.making.pdf import Sheets


def test_import_answers_each_file_with_one_line(shell):
    shell.write("in.txt", "The two mayors met on Monday. The line held, and the boats went out.\n")
    shell.write("empty.txt", "")
    result = shell.run("import", shell.library, shell.folder / "in.txt", shell.folder / "empty.txt")
    added, failed = result.stdout.splitlines()
    assert result.exit_code == 1
    assert added.startswith("added")
    assert failed.startswith("failed")
    assert "empty.txt" in failed
    assert result.stderr == "1 of 2 files could not be imported.\n"


def test_import_says_as_json_what_became_of_each_file(stocked):
    result = stocked.run("import", stocked.library, stocked.folder / "talks.txt", stocked.folder / "no.txt", "--json")
    twin, missing = json.loads(result.stdout)["files"]
    assert (twin["status"], missing["status"], result.exit_code) == ("duplicate", "failed", 1)
    assert twin["article"] == stocked.json("articles", stocked.library)["articles"][0]["id"]
    assert missing["article"] is None
    assert missing["message"].endswith("does not exist. Check the name.")


def test_articles_are_listed_with_what_one_asks_of_a_list(stocked):
    first = stocked.json("articles", stocked.library)["articles"][0]
    assert {"id", "title", "authors", "publisher", "published", "words", "state", "verdict"} <= set(first)
    assert (first["title"], first["state"], first["verdict"]) == ("The harbour talks", "new", "")
    assert "The harbour talks" in stocked.say("articles", stocked.library)


def test_an_article_is_shown_with_its_paragraph_numbers(stocked):
    value = stocked.json("show", stocked.library, "talks.txt")
    numbers = [block["paragraph"] for block in value["blocks"] if block["kind"] == "paragraph"]
    assert numbers == [1, 2]
    assert value["text"].endswith("said the younger one.")
    assert "published" in value["missing"]
    assert "¶ 2   Trade was not settled." in stocked.say("show", stocked.library, "The harbour talks")


def test_search_finds_words_of_articles(stocked):
    (hit,) = stocked.json("search", stocked.library, "prices")["hits"]
    assert (hit["kind"], hit["paragraph"]) == ("article", 1)
    assert "Prices rose" in hit["snippet"]
    assert "The fish market" in stocked.say("search", stocked.library, "prices")


def test_search_that_finds_nothing_says_so(stocked):
    assert stocked.say("search", stocked.library, "zeppelin") == "Nothing found for “zeppelin”."
    assert stocked.json("search", stocked.library, "zeppelin") == {"hits": []}


def test_a_title_cannot_play_tricks_on_the_terminal(shell):
    shell.write("trick.md", '---\ntitle: "A\\e[31m red \\u202Elairt"\n---\nThe mayors met on Monday by the harbour.\n')
    shell.say("import", shell.library, shell.folder / "trick.md")
    shown = shell.say("articles", shell.library)
    assert "\x1b" not in shown
    assert "\u202e" not in shown


def test_an_article_that_is_not_there_is_said(stocked):
    result = stocked.run("show", stocked.library, "The moon")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "The moon" in result.stderr


def test_an_article_from_pages_is_shown_with_them(shell):
    sheets = Sheets("The quay wall")
    for words in ("The council voted on Monday to move the wall.", "Dredging begins in May, if the ice allows it."):
        sheets.line(words, 500)
        sheets.turn()
    shell.say("import", shell.library, shell.write("quay.pdf", sheets.pdf()))
    blocks = shell.json("show", shell.library, "quay.pdf")["blocks"]
    assert [block["page"] for block in blocks] == ["1", "2"]
    assert "— page 2 —\n\n¶ 2   Dredging" in shell.say("show", shell.library, "quay.pdf")
