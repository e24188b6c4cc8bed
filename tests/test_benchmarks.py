from __future__ import annotations

import json
import subprocess
import sys

import pytest

from tests.benchmarks.corpus import drafts
from tests.benchmarks.measure import ROOT

TINY = (
    "-n",
    "1",
    "--files",
    "3",
    "--articles",
    "12",
    "--words",
    "400",
    "--listed",
    "12",
    "--passages",
    "3",
    "--pages",
    "5",
)


def benchmarks(*options):
    """What `python -m tests.benchmarks` prints at tiny sizes."""
    command = [sys.executable, "-m", "tests.benchmarks", *TINY, *options]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert not done.returncode, done.stderr
    return done.stdout


def test_the_benchmarks_print_a_table_each():
    printed = benchmarks()
    assert "import: 3 plain-text files" in printed
    starts = ("start: ", "its list filled")
    for words in (
        *starts,
        "search: ",
        "a phrase",
        "every two articles with words in common",
        "12 articles shown",
        "2 % typos",
        "the articles on 42 saved pages",
        "mixed: 6 files of eleven kinds",
        "about 5 pages, briefbook",
        "in the preview",
    ):
        assert words in printed


def test_a_benchmark_can_be_asked_for_alone_as_json():
    (found,) = json.loads(benchmarks("--only", "pdf", "--json"))["benchmarks"]
    ours, again, floor, start = found["rows"]
    assert 0 < again["× cold"] < 1
    assert ours["pages"] > 2
    assert ours["CPU s"] > start["CPU s"] > 0
    assert floor["MB"] > 0


def test_the_same_book_is_built_by_the_other_programs_that_are_installed():
    (found,) = json.loads(benchmarks("--only", "rivals", "--json"))["benchmarks"]
    rows = {row[""]: row for row in found["rows"]}
    assert rows["about 5 pages, ReportLab Platypus"]["pages"] > 2
    assert rows["about 5 pages, briefbook"]["PDF MB"] > 0


@pytest.mark.parametrize("words", [200, 800])
def test_generated_articles_are_as_long_as_asked_and_always_the_same(words):
    made = list(drafts(5, words, seed=3))
    assert made == list(drafts(5, words, seed=3))
    assert all(words <= draft.body.words < words + 150 for draft in made)
