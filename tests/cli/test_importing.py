from __future__ import annotations

import json

from tests.importers.making.zips import an_epub, xhtml

PAGES = {f"{n}.xhtml": xhtml(f"<h1>Part {n}</h1><p>{'The quay is built of oak. ' * 6} {n}</p>") for n in (1, 2)}


def test_an_e_book_is_an_article_of_each_chapter_unless_it_is_wanted_whole(shell):
    (shell.folder / "quays.epub").write_bytes(an_epub(PAGES, metadata="<dc:title>Quays</dc:title>"))
    chapters = shell.say("import", shell.library, shell.folder / "quays.epub")
    assert [line.split()[0] for line in chapters.splitlines()] == ["added", "added"]
    assert "“Quays”" in shell.say("import", shell.library, shell.folder / "quays.epub", "--whole-books")


def test_a_list_of_references_is_answered_with_one_line(stocked):
    refs = stocked.write("refs.ris", "TY  - NEWS\nTI  - The fish market\nT2  - Quay News\nER  -\n")
    line = stocked.say("import", stocked.library, refs)
    assert line.startswith("described")
    assert "Of 1 reference, 1 fits an article of the library; 1 detail was filled in." in line


def test_highlights_are_answered_as_json(stocked):
    row = "Highlight,Book Title,Note\nNobody in town expects them to fall.,The fish market,Why?\n"
    path = stocked.write("h.csv", row)
    (file,) = json.loads(stocked.say("import", stocked.library, path, "--json"))["files"]
    assert (file["status"], file["message"]) == ("annotated", "Of 1 highlight, 1 was placed.")
    assert "Why?" in stocked.say("annotations", stocked.library)


def test_an_e_book_counts_as_one_file(shell):
    (shell.folder / "quays.epub").write_bytes(an_epub(PAGES, metadata="<dc:title>Quays</dc:title>"))
    result = shell.run("import", shell.library, shell.folder / "quays.epub", shell.folder / "gone.txt")
    assert result.stderr == "1 of 2 files could not be imported.\n"
