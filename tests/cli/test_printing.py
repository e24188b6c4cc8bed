from __future__ import annotations

import json
import sys

import pytest

from briefbook import paths
from briefbook.cli.progress import tell_of_fonts
from briefbook.cli.window import somebody_looks


@pytest.fixture
def book(stocked):
    stocked.say("annotate", stocked.library, "talks.txt", "--quote", "The line held.", "--theme", "S")
    stocked.say("book", stocked.library, "new", "Talks", "--marking", "TLP:GREEN")
    stocked.say("book", stocked.library, "chapter", "Talks", "Safety", "--theme", "S", "--gist", "Held.")
    stocked.say("book", stocked.library, "place", "Talks", "1", "--theme", "S")
    return stocked


def test_check_lists_warnings_and_ends_well(book):
    problems = book.json("check", book.library, "Talks")["problems"]
    assert {problem["severity"] for problem in problems} == {"warning"}
    assert all({"severity", "code", "message", "where"} == set(problem) for problem in problems)
    assert "no licence on record" in book.say("check", book.library, "Talks")


def test_check_ends_with_1_if_there_is_an_error(book):
    book.say("book", book.library, "set", "Talks", "--marking", "TLP: GREEN")
    result = book.run("check", book.library, "Talks", "--json")
    assert result.exit_code == 1
    assert json.loads(result.stdout)["problems"][0]["code"] == "marking-misspelt"
    assert result.stderr.startswith("The book has 1 error:")


def test_build_writes_the_pdf_and_counts_the_proofs(book):
    out = book.folder / "talks.pdf"
    value = book.json("build", book.library, "Talks", "-o", out)
    assert out.read_bytes().startswith(b"%PDF-")
    assert (value["pdf"], value["quotations"]) == (str(out), {"proved": 1, "printed": 1})
    assert value["pages"] > 2
    assert {problem["severity"] for problem in value["problems"]} == {"warning"}


def test_build_says_for_people_what_it_made(book):
    out = book.folder / "talks.pdf"
    saved, verified, *problems = book.say("build", book.library, "Talks", "-o", out).splitlines()
    assert saved.startswith("PDF saved, ")
    assert saved.endswith(str(out))
    assert verified == "1 of 1 quotation verified."
    assert all(line.startswith("warning") for line in problems)


def test_build_takes_a_stylesheet_and_names_those_there_are_if_it_is_unknown(book):
    out = book.folder / "talks.pdf"
    assert "PDF saved" in book.say("build", book.library, "Talks", "-o", out, "--stylesheet", "us-letter")
    before = out.read_bytes()
    result = book.run("build", book.library, "Talks", "-o", out, "--stylesheet", "festive")
    assert result.exit_code == 1
    assert "house, large-print, us-letter" in result.stderr
    assert out.read_bytes() == before


def test_check_says_of_scripts_what_build_says(book):
    said = {
        name: book.json(name, book.library, "Talks", *more)["problems"]
        for name, *more in (("check",), ("build", "-o", book.folder / "talks.pdf"))
    }
    assert said["check"] == said["build"]


def test_build_into_a_folder_that_is_not_there_is_one_sentence(book):
    result = book.run("build", book.library, "Talks", "-o", book.folder / "gone" / "talks.pdf")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "There is no folder" in result.stderr


def test_the_demo_makes_a_library_and_its_pdf_and_keeps_what_is_there(shell):
    said = shell.say("demo", shell.folder / "demo")
    library, pdf = shell.folder / "demo/sample.briefbook", shell.folder / "demo/sample.pdf"
    assert said.splitlines()[0] == f"Library: {library}"
    assert str(pdf) in said
    first = shell.json("articles", library)
    assert len(first["articles"]) == 7
    pdf.unlink()
    shell.say("demo", shell.folder / "demo")
    assert pdf.exists()
    assert shell.json("articles", library) == first


@pytest.mark.parametrize(("typed", "screen", "opened"), [(True, ":0", True), (True, "", False), (False, ":0", False)])
def test_the_demo_opens_the_window_only_for_somebody_before_a_screen(monkeypatch, typed, screen, opened):
    for stream in (sys.stdin, sys.stdout):
        monkeypatch.setattr(stream, "isatty", lambda: typed, raising=False)
    monkeypatch.setenv("DISPLAY", screen)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    assert somebody_looks() is opened


def test_a_file_in_place_of_the_demo_s_folder_is_said(shell):
    result = shell.run("demo", shell.write("demo", "a file"))
    assert result.exit_code == 1
    assert "cannot be made" in result.stderr


def test_the_first_time_on_a_computer_a_terminal_is_told_of_the_fonts(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr("platformdirs.user_cache_dir", lambda *_, **__: str(tmp_path))
    tell_of_fonts()
    assert capsys.readouterr().err == ""
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    tell_of_fonts()
    assert capsys.readouterr().err == "Preparing the fonts, once on this computer …\n"
    paths.fonts().mkdir(parents=True)
    (paths.fonts() / "a.ttf").touch()
    tell_of_fonts()
    assert capsys.readouterr().err == ""


def test_build_numbers_one_copy_or_all_of_them(book):
    out = book.folder / "talks.pdf"
    assert "Copy 2 of 3" in book.say("build", book.library, "Talks", "-o", out, "--copy", "2/3")
    told = book.json("build", book.library, "Talks", "-o", out, "--copies", 2)["copies"]
    assert [one["pdf"] for one in told] == [str(book.folder / f"talks-{number}.pdf") for number in (1, 2)]
    assert told[1]["copy"] == {"number": 2, "total": 2, "recipient": ""}


@pytest.mark.parametrize(
    "wrong",
    [("--copy", "3/2"), ("--copy", "0/2"), ("--copy", "2"), ("--copies", "0"), ("--copy", "1/1", "--copies", 1)],
)
def test_a_copy_that_cannot_be_is_wrong_usage(book, wrong):
    assert book.run("build", book.library, "Talks", "-o", book.folder / "talks.pdf", *wrong).exit_code == 2
