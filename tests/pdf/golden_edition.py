"""An edition with everything in it that a book can hold, and its outline, pages and tree as readable text.

`python -m tests.pdf.golden_edition` writes the golden files anew, to be reviewed as a diff.
"""

from __future__ import annotations

from pathlib import Path

from briefbook import markup
from briefbook.model.article import Details
from briefbook.model.body import Block, Body, Kind, Mark, MarkKind
from briefbook.model.book import Book, Name, NameKind, PointKind, SetUp
from briefbook.model.edition import Edition, EditionSource, Excerpt, OwnText, PlacedArticle
from briefbook.model.theme import Pattern, Theme
from briefbook.pdf import render
from tests.builders import SECURITY, a_chapter, a_picture, a_point, an_annotation, an_article
from tests.pdf.reading import Reading
from tests.pdf.tree_reading import tree_text

GOLDEN = Path(__file__).parent / "golden" / "harbour.txt"
STRUCTURE = GOLDEN.with_stem("harbour-structure")

ECONOMICS = Theme("theme-e", "Economics", "E", "#8a5a00", Pattern.DOUBLE)

HOUSE = a_picture(320, 200, "#b04030")

FULL = Body(
    (
        Block(Kind.TITLE, "The harbour talks"),
        Block(Kind.PARAGRAPH, "The delegations met in the customs house.[1] Nobody spoke of fish."),
        Block(Kind.HEADING, "What was agreed", level=2),
        Block(Kind.LIST_ITEM, "a ferry, twice a day", level=1, marker="-"),
        Block(Kind.LIST_ITEM, "a commission of four", level=1, marker="-"),
        Block(Kind.QUOTE, "We leave with more than we brought, said Ruven Asker.", level=1),
        Block(Kind.TABLE, "Item\tWeld\tOster\nTariff\t4 %\t6 %", level=1),
        Block(Kind.PARAGRAPH, "The minister was firm and brief.", marks=(Mark(17, 21, MarkKind.BOLD),)),
        Block(Kind.FIGURE, "The customs house, seen from the water.", target=HOUSE.sha256, alt="A house of brick"),
        Block(Kind.REFERENCE, "Port ledger, 12 May 2026.", marker="1"),
        Block(Kind.BIOGRAPHY, "Ida Holm is a fellow of the Institute of Coasts."),
        Block(Kind.LICENCE, "This text may be copied with attribution."),
    )
)


def the_edition() -> Edition:
    full = an_article(body=FULL)
    bare = an_article("A second view, without a title, of the talks at the harbour.", id="article-2", details=Details())
    ferry = an_annotation(full, "a ferry, twice a day", id="n1", comment="Twice, not three times.", importance=2)
    fish = an_annotation(
        full, "Nobody spoke of fish.", id="n2", theme_id=ECONOMICS.id, core_statement="Fish was left out."
    )
    view = an_annotation(bare, "A second view", id="n3", speaker="An official")
    a = EditionSource("A", full, (fish, ferry))
    b = EditionSource("B", bare, (view,))
    security = a_chapter(Excerpt("1.1", ferry, a), "Between the two.", Excerpt("1.2", view, b), PlacedArticle(b))
    own = OwnText(markup.parse("## A table\n\n| Side | Asks |\n|---|---|\n| Weld | 4 % |\n"))
    inner = a_chapter(own, number="2a", title="Tariffs", gist="")
    economics = a_chapter(Excerpt("2.1", fish, a), number="2", title="Economics", chapters=(inner,))
    return Edition(
        Book("book-1", "The harbour talks: what the sources say", _set_up()),
        "2026-06-02T18:00:00Z",
        (SECURITY, ECONOMICS),
        (a, b),
        (security, economics),
        tuple(_points()),
        (Name("i1", "book-1", "Asker, Ruven", NameKind.PERSON), Name("i2", "book-1", "Weld", NameKind.PLACE)),
        pictures=(HOUSE,),
    )


def as_text(reading: Reading) -> str:
    outline = "\n".join(f"{'  ' * level}{title}" for level, title in reading.outline())
    pages = "\n\n".join(f"== {label} ==\n{text}" for label, text in zip(reading.labels, reading.pages, strict=True))
    return f"{outline}\n\n{pages}\n"


def _set_up() -> SetUp:
    return SetUp(
        subtitle="Two sources, one table",
        principal="The Minister",
        occasion="Breakfast with the ambassador",
        counterpart="The Ambassador of Oster",
        date="2026-06-03T08:00",
        place="Room 3",
        prepared_by="Coast desk",
        contact="ext. 214",
        version="1.0",
        marking="TLP:GREEN",
    )


def _points():
    yield a_point("The ferry will sail.", annotation_ids=("n1",))
    yield a_point("More ferries are likely.", likelihood="likely")
    yield a_point("We welcome the ferry.", PointKind.SAY)
    yield a_point("“Too slow.” — It is the first.", PointKind.IF_RAISED)
    yield a_point("Talks went on in a good mood.", PointKind.PRESS)
    yield a_point("A date for the ferry.", PointKind.OBJECTIVE)
    yield a_point("A word on fish.", PointKind.THEIRS)
    yield a_point("Nothing is said of cost.", PointKind.GAP)


if __name__ == "__main__":
    printed = render(the_edition()).pdf
    GOLDEN.write_text(as_text(Reading(printed)), encoding="utf-8")
    STRUCTURE.write_text(tree_text(printed), encoding="utf-8")
