from __future__ import annotations


def test_an_article_s_details_are_corrected_and_what_is_missing_is_told(stocked):
    article = stocked.json("articles", stocked.library)["articles"][0]["id"]
    said = stocked.say("describe", stocked.library, article, "--title", "New words", "--author", "Ida Holm — Coasts")
    shown = stocked.json("show", stocked.library, article)
    assert "“New words”" in said
    assert (shown["title"], shown["authors"]) == ("New words", [{"name": "Ida Holm", "affiliation": "Coasts"}])


def test_an_article_is_removed(stocked):
    before = stocked.json("articles", stocked.library)["articles"]
    stocked.say("remove", stocked.library, "article", before[0]["id"])
    assert len(stocked.json("articles", stocked.library)["articles"]) == len(before) - 1


def test_parts_of_a_book_are_changed_and_removed(stocked):
    book = stocked.say("book", stocked.library, "new", "Talks")
    stocked.say("book", stocked.library, "chapter", book, "Ports")
    stocked.say("book", stocked.library, "point", book, "The line held.")
    stocked.say("book", stocked.library, "change", book, "1", "--title", "Harbours", "--gist", "Deep water.")
    chapter = stocked.json("book", stocked.library, "show", book)["chapters"][0]
    assert (chapter["title"], chapter["gist"]) == ("Harbours", "Deep water.")
    stocked.say("book", stocked.library, "remove", book, "point", "The line held.")
    stocked.say("book", stocked.library, "remove", book, "chapter", "Harbours")
    shown = stocked.json("book", stocked.library, "show", book)
    assert (shown["points"], shown["chapters"]) == ([], [])


def test_blank_titles_and_blank_names_are_refused(stocked):
    for arguments in (("book", stocked.library, "new", ""), ("show", stocked.library, "")):
        result = stocked.run(*arguments)
        assert result.exit_code == 1
        assert "empty" in result.stderr


def test_a_date_is_kept_as_iso_and_what_is_none_is_refused(stocked):
    stocked.say("describe", stocked.library, "talks.txt", "--published", "7 February 2025")
    assert stocked.json("show", stocked.library, "talks.txt")["published"] == "2025-02-07"
    refused = stocked.run("describe", stocked.library, "talks.txt", "--published", "soon")
    assert (refused.exit_code, refused.stderr.startswith("“soon” is not understood as a date.")) == (1, True)


def test_garbled_words_are_corrected_and_the_text_as_it_was_stays_readable(stocked):
    said = stocked.say("correct", stocked.library, "talks.txt", "--words", "The line held", "--to", "The lines held")
    assert said == "Corrected “The harbour talks”. It has no annotations."
    assert "The lines held" in stocked.say("show", stocked.library, "talks.txt")
    assert "corrected by hand" in stocked.say("show", stocked.library, "talks.txt")
    assert "The line held" in stocked.json("show", stocked.library, "talks.txt", "--capture", "1")["text"]


def test_one_of_two_versions_becomes_the_newest_text_of_the_other(stocked):
    said = stocked.say("merge", stocked.library, "market.txt", "talks.txt")
    assert said == "“The harbour talks” has a newer text. It has no annotations."
    assert [one["captures"] for one in stocked.json("articles", stocked.library)["articles"]] == [2]
