from __future__ import annotations

import contextlib
import sqlite3

import pytest

from tests.cli.conftest import TALKS

CHANGED = TALKS.replace("agreed on the boats", "agreed on the ferries")


@pytest.fixture
def updated(stocked):
    """A shell whose library holds an annotated article that came again, changed."""
    for quote in ("The two mayors met on Monday and agreed on the boats", "Trade was not settled", "The line held"):
        stocked.say("annotate", stocked.library, "talks.txt", "--quote", quote, "--theme", "Security")
    stocked.write("talks.txt", CHANGED.replace(" The line held.", ""))
    stocked.line = stocked.say("import", stocked.library, stocked.folder / "talks.txt")
    return stocked


def outcomes(shell):
    return {one["quote"]: one for one in shell.json("repair", shell.library)["annotations"]}


def test_import_says_updated_and_what_became_of_the_annotations(updated):
    assert updated.line.startswith("updated")
    assert "A newer version of “The harbour talks”. 3 annotations: 1 kept, 1 doubtful, 1 lost." in updated.line
    files = updated.json("import", updated.library, updated.folder / "talks.txt")["files"]
    assert files[0]["status"] == "duplicate"


def test_the_desk_lists_what_waits_with_the_place_proposed(updated):
    text = updated.json("show", updated.library, "talks.txt")["text"]
    doubtful = outcomes(updated)["The two mayors met on Monday and agreed on the boats"]
    assert (doubtful["outcome"], doubtful["decision"]) == ("doubtful", None)
    assert text[doubtful["start"] : doubtful["end"]] == doubtful["new_quote"]
    assert doubtful["new_quote"].endswith("agreed on the ferries")
    lost = outcomes(updated)["The line held"]
    assert (lost["outcome"], lost["start"], lost["new_quote"]) == ("lost", None, None)
    assert updated.say("repair", updated.library).endswith("2 annotations to decide.")
    assert "Trade was not settled" not in updated.say("repair", updated.library)
    assert "Trade was not settled" in updated.say("repair", updated.library, "--all")


def test_decisions_are_taken_on_the_command_line(updated):
    found = outcomes(updated)
    doubtful = found["The two mayors met on Monday and agreed on the boats"]["id"]
    lost = found["The line held"]["id"]
    said = updated.say("repair", updated.library, "--accept", doubtful, "--withdraw", lost)
    assert said == "Nothing to decide; 3 annotations carried over or decided."
    assert [one["decision"] for one in outcomes(updated).values()] == ["accepted", "withdrawn", None]


def test_good_proposals_are_accepted_together_and_the_rest_is_reattached(updated):
    lost = outcomes(updated)["The line held"]["id"]
    updated.say("repair", updated.library, "--accept-from", "70", "--reattach", lost, "said the younger one")
    quotes = {one["quote"] for one in updated.json("annotations", updated.library)["annotations"]}
    assert quotes == {
        "The two mayors met on Monday and agreed on the ferries",
        "said the younger one",
        "Trade was not settled",
    }


def test_what_cannot_be_decided_so_is_said_and_nothing_is_changed(updated):
    found = outcomes(updated)
    doubtful, lost = (found[one]["id"] for one in sorted(found) if found[one]["outcome"] != "kept")
    result = updated.run("repair", updated.library, "--accept", lost, "--accept", doubtful)
    assert (result.exit_code, "No place was found" in result.stderr) == (1, True)
    assert all(one["decision"] is None for one in outcomes(updated).values())


def test_earlier_captures_are_listed_and_shown(updated):
    value = updated.json("show", updated.library, "talks.txt")
    assert [(one["number"], one["made"]) for one in value["captures"]] == [(1, "read"), (2, "read")]
    assert "boats" in updated.json("show", updated.library, "talks.txt", "--capture", "1")["text"]
    assert "(shown here)" in updated.say("show", updated.library, "talks.txt")
    assert (
        "there is none with the number 3" in updated.run("show", updated.library, "talks.txt", "--capture", "3").stderr
    )
    assert updated.json("articles", updated.library)["articles"][0]["captures"] == 2


def test_what_changed_is_shown_word_by_word(updated):
    said = updated.say("show", updated.library, "talks.txt", "--changes")
    value = updated.json("show", updated.library, "talks.txt", "--changes", "--capture", "1")
    assert said.startswith("2 changes in “The harbour talks” since capture 1; [-gone-], {+come+}:")
    assert "agreed on the [-boats-] {+ferries+}" in said
    assert "[-The line held.-]" in said
    assert [(one["gone"], one["come"]) for one in value["changes"]] == [("boats", "ferries"), ("The line held.", "")]
    assert [one["paragraph"] for one in value["changes"]] == [1, 1]
    assert "No word of" in updated.say("show", updated.library, "talks.txt", "--changes", "--capture", "2")


def test_the_user_may_say_which_article_a_file_updates_and_that_it_is_none(stocked):
    stocked.write("other.txt", "The talks, once more\n\nQuite another text, by the same hand, about another evening.\n")
    said = stocked.say("import", stocked.library, "--update", "talks.txt", stocked.folder / "other.txt")
    assert said.startswith("updated")
    assert "It has no annotations." in said
    stocked.write("market.txt", "The fish market\n\nPrices rose by a tenth in spring. Nobody in town expects it.\n")
    apart = stocked.say("import", stocked.library, "--separate", stocked.folder / "market.txt")
    assert apart.startswith("added")
    assert stocked.run("import", stocked.library, "--update", "x", "a.txt", "b.txt").exit_code == 2


def test_a_library_without_updates_has_nothing_to_repair(stocked):
    assert stocked.say("repair", stocked.library) == "Nothing to decide: no annotated article was updated."
    assert stocked.json("repair", stocked.library) == {"annotations": []}


def test_duplicates_are_suggested_with_how_much_they_share(stocked):
    assert stocked.say("suggest", stocked.library) == "No duplicates wait for a decision."
    assert stocked.say("suggest", stocked.library, "--all") == "No two articles have passages in common."
    longer = " ".join(f"Boat {number} left the harbour for the island of Sein at dawn." for number in range(40))
    for name, ending in (("a.txt", "The Post."), ("b.txt", "The Ledger has more of it.")):
        stocked.write(name, f"{longer}\n\n{ending}\n")
        stocked.say("import", stocked.library, stocked.folder / name)
    (pair,) = stocked.json("suggest", stocked.library, "--what", "duplicates")["duplicates"]
    assert (pair["relation"], pair["percent"] > 90, len(pair["articles"])) == ("near", True, 2)
    assert f"{pair['percent']} % the same" in stocked.say("suggest", stocked.library)
    kept = stocked.json("suggest", stocked.library, "--keep-both", *pair["articles"])
    assert kept == {"duplicates": []}
    assert stocked.json("suggest", stocked.library, "--all") == {"duplicates": [pair]}


def test_a_library_of_an_older_version_is_made_ready_for_suggestions(stocked):
    with contextlib.closing(sqlite3.connect(stocked.library)) as older, older:
        older.execute("UPDATE state SET shingling = ''")
    assert stocked.say("suggest", stocked.library) == "No duplicates wait for a decision."
