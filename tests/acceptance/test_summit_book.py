"""The main job, end to end, through the command line: five real articles become the book that lies with them."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from tests.pdf.reading import Reading
from tests.shell import Shell

ARTICLES = Path(__file__).parents[3] / "shared" / "articles"
DEFINITION = ARTICLES / "summit-book.json"

pytestmark = pytest.mark.skipif(
    not DEFINITION.exists(), reason=f"the five articles and their book are not here: {DEFINITION} is missing"
)


@dataclass
class Summit:
    """What the commands were told, and what came of them."""

    shell: Shell
    definition: dict[str, Any]
    build: dict[str, Any]
    reading: Reading

    @property
    def quotes(self) -> list[str]:
        return [annotation["quote"] for annotation in self.definition["annotations"]]

    @property
    def marking(self) -> str:
        return self.definition["book"]["marking"]


@pytest.fixture(scope="module")
def summit(tmp_path_factory) -> Summit:
    shell = Shell(tmp_path_factory.mktemp("summit"), "summit.briefbook")
    definition = json.loads(DEFINITION.read_text(encoding="utf-8"))
    shell.say("init", shell.library)
    shell.say("import", shell.library, *sorted(ARTICLES.glob("*.txt")))
    make_book(shell, definition["book"], annotate(shell, definition["annotations"]))
    build = shell.json("build", shell.library, definition["book"]["title"], "-o", shell.folder / "summit.pdf")
    return Summit(shell, definition, build, Reading((shell.folder / "summit.pdf").read_bytes()))


def annotate(shell: Shell, annotations: list[dict[str, Any]]) -> list[tuple[str, str]]:
    """Mark each passage; the themes and the ids of the annotations."""
    made = []
    for one in annotations:
        remarks = ("--comment", one["comment"], "--importance", one["importance"], "--theme", one["theme"])
        said = shell.say("annotate", shell.library, one["article"], "--quote", one["quote"], *remarks)
        made.append((one["theme"], said))
    return made


def make_book(shell: Shell, book: dict[str, Any], annotations: list[tuple[str, str]]) -> None:
    """Assemble the book as a shell script would."""

    def run(verb: str, *arguments: object) -> str:
        return shell.say("book", shell.library, verb, *arguments)

    cover = ("principal", "occasion", "counterpart", "date", "place", "prepared_by", "version", "marking", "paper")
    options = [word for name in cover for word in (f"--{name.replace('_', '-')}", book[name])]
    identity = run("new", book["title"], *options)
    for chapter in book["chapters"]:
        words = ("--theme", chapter["theme"], "--gist", chapter["gist"], "--introduction", chapter["introduction"])
        run("chapter", identity, chapter["title"], *words)
        placed = [word for theme, made in annotations if theme == chapter["theme"] for word in ("--annotation", made)]
        run("place", identity, chapter["title"], *placed)
    for point in book["points"]:
        kind = ("--kind", point["kind"].replace("_", "-"), "--likelihood", point.get("likelihood", ""))
        run("point", identity, point["text"], *kind)
    for name in book["index"]:
        run("name", identity, name)


def squeezed(text: str) -> str:
    """`text` without what the end of a line may add or take: spaces and hyphens, which PDFium gives as U+0002 there."""
    return re.sub(r"[\s\x02\u00ad-]+", "", text)


def destinations(reading: Reading) -> dict[str, int]:
    """The page of each bookmark."""
    numbers = {page.objgen: number for number, page in enumerate(reading.document.pages, 1)}
    places = pikepdf.NameTree(reading.document.Root.Names.Dests)
    found = {}
    with reading.document.open_outline() as outline:
        items = list(outline.root)
        while items:
            item = items.pop(0)
            found.setdefault(str(item.title), numbers[places[str(item.destination)][0].objgen])
            items.extend(item.children)
    return found


def first_annex_page(reading: Reading) -> int:
    return min(page for title, page in destinations(reading).items() if title.startswith("A "))


def test_every_quotation_is_proved(summit):
    assert len(summit.quotes) == 29
    assert summit.build["quotations"] == {"proved": 29, "printed": 29}
    assert [one for one in summit.build["problems"] if one["severity"] == "error"] == []


def test_every_quotation_stands_in_its_chapter_and_in_the_annex(summit):
    annex = first_annex_page(summit.reading)
    chapters = squeezed(" ".join(summit.reading.pages[: annex - 1]))
    full_texts = squeezed(" ".join(summit.reading.pages[annex - 1 :]))
    for quote in summit.quotes:
        assert squeezed(quote) in chapters
        # In the annex a page may end within a passage: its two halves stand there.
        words = quote.split()
        halves = (" ".join(words[: len(words) // 2]), " ".join(words[len(words) // 2 :]))
        assert any(squeezed(part) in full_texts for part in (quote, *halves))


def test_the_bookmarks_name_every_part_and_lead_to_it(summit):
    found = destinations(summit.reading)
    pages = [
        found[f"{number}  {chapter['title']}"]
        for number, chapter in enumerate(summit.definition["book"]["chapters"], 1)
    ]
    assert pages == sorted(pages)
    for title in ("Cover", "Contents", "Key points", "Sources", "Index"):
        assert title in found
    letters = [title[0] for _, title in summit.reading.outline() if re.match(r"[A-E]  ", title)]
    assert sorted(set(letters)) == ["A", "B", "C", "D", "E"]


def test_the_page_labels_are_the_numbers_printed_on_the_pages(summit):
    labels, pages = summit.reading.labels, summit.reading.pages
    assert len(labels) == len(pages) == summit.build["pages"]
    assert labels[0] == "Cover"
    for label, page in zip(labels[1:], pages[1:], strict=True):
        assert f"{label} / {len(pages)}" in page


def test_every_link_leads_somewhere(summit):
    internal = [link for link in summit.reading.links() if isinstance(link[1], int)]
    addresses = [target for _, target in summit.reading.links() if isinstance(target, str)]
    assert len(internal) > 2 * 29
    assert all(re.match(r"https?://|mailto:", address) for address in addresses)


def test_every_excerpt_leads_to_the_full_text_and_back(summit):
    links, annex = set(summit.reading.links()), first_annex_page(summit.reading)
    texts = [squeezed(page) for page in summit.reading.pages]
    for quote in summit.quotes:
        page = next(number for number, text in enumerate(texts, 1) if squeezed(quote) in text)
        assert any((page, there) in links and (there, page) in links for there in range(annex, len(texts) + 1))


def test_every_page_carries_the_marking(summit):
    assert all(summit.marking in page for page in summit.reading.pages)


def test_the_cover_key_points_and_index_say_what_was_entered(summit):
    book, text = summit.definition["book"], " ".join(summit.reading.pages)
    for name in ("principal", "occasion", "counterpart", "place", "prepared_by"):
        assert book[name] in summit.reading.pages[0]
    for point in book["points"]:
        assert squeezed(point["text"].split(" — ")[0]) in squeezed(text)
    index = summit.reading.pages[destinations(summit.reading)["Index"] - 1]
    assert all(name in index for name in book["index"])


def test_building_twice_gives_the_same_bytes(summit):
    again = summit.shell.folder / "again.pdf"
    summit.shell.say("build", summit.shell.library, summit.definition["book"]["title"], "-o", again)
    assert again.read_bytes() == (summit.shell.folder / "summit.pdf").read_bytes()


def test_check_finds_nothing_but_warnings(summit):
    problems = summit.shell.json("check", summit.shell.library, summit.definition["book"]["title"])["problems"]
    assert {problem["severity"] for problem in problems} <= {"warning"}


def test_applying_the_definition_at_once_makes_the_same_book(summit):
    shell = Shell(summit.shell.folder, "applied.briefbook")
    shell.say("init", shell.library)
    shell.say("import", shell.library, *sorted(ARTICLES.glob("*.txt")))
    shell.say("book", shell.library, "apply", DEFINITION)
    said = [said_of(one, summit.definition["book"]["title"]) for one in (shell, summit.shell)]
    assert said[0] == said[1]


def said_of(shell: Shell, title: str) -> str:
    """What `book show` says, without the ids that are each library's own."""
    return re.sub(r"\bid +[0-9a-f]{12}", "id", shell.say("book", shell.library, "show", title))
