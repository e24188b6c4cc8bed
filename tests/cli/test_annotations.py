from __future__ import annotations

import pytest


def test_a_passage_is_annotated_by_its_words(stocked):
    said = stocked.say(
        *("annotate", stocked.library, "talks.txt", "--quote", "The line held.", "--theme", "security"),
        *("--comment", "Firm.", "--importance", "3", "--star", "--tag", "line", "--tag", "boats"),
        *("--core-statement", "It holds.", "--speaker", "The mayor"),
    )
    (value,) = stocked.json("annotations", stocked.library)["annotations"]
    assert value["id"] == said
    assert (value["quote"], value["theme"], value["paragraph"]) == ("The line held.", "Security", 1)
    assert (value["comment"], value["importance"], value["starred"]) == ("Firm.", 3, True)
    assert (value["tags"], value["core_statement"], value["speaker"]) == (["line", "boats"], "It holds.", "The mayor")


def test_typography_does_not_matter(stocked):
    stocked.say("annotate", stocked.library, "talks.txt", "--quote", "“Next year,”")
    assert stocked.json("annotations", stocked.library)["annotations"][0]["quote"] == '"Next year,"'


def test_a_quote_that_is_not_there_is_answered_with_the_nearest(stocked):
    result = stocked.run("annotate", stocked.library, "talks.txt", "--quote", "Trade was not mentioned.")
    assert result.exit_code == 1
    assert "The nearest wording (¶ 2) is: “Trade was not settled.”" in result.stderr


@pytest.mark.parametrize("option", [("--theme", "Weather"), ("--importance", "4")])
def test_a_theme_or_rating_that_does_not_exist_marks_nothing(stocked, option):
    result = stocked.run("annotate", stocked.library, "talks.txt", "--quote", "The line held.", *option)
    assert result.exit_code in {1, 2}
    assert stocked.json("annotations", stocked.library) == {"annotations": []}


def test_annotations_are_listed_by_article_and_theme(stocked):
    stocked.say("annotate", stocked.library, "talks.txt", "--quote", "The line held.", "--theme", "S")
    stocked.say("annotate", stocked.library, "market.txt", "--quote", "Prices rose by a tenth", "--theme", "E")
    assert "Prices rose" not in stocked.say("annotations", stocked.library, "--article", "talks.txt")
    assert "The line held." not in stocked.say("annotations", stocked.library, "--theme", "Economics")
    assert stocked.say("annotations", stocked.library, "--theme", "P") == "No annotations yet."


def test_a_theme_of_one_s_own_can_be_used(stocked):
    stocked.say(
        "theme", stocked.library, "add", "Fishing", "--letter", "F", "--colour", "#123456", "--pattern", "dotted"
    )
    added = stocked.json("theme", stocked.library, "list")["themes"][-1]
    assert (added["name"], added["letter"], added["colour"], added["pattern"]) == ("Fishing", "F", "#123456", "dotted")
    stocked.say("annotate", stocked.library, "market.txt", "--quote", "Prices rose", "--theme", "F")
    assert "Fishing" in stocked.say("theme", stocked.library, "list")
