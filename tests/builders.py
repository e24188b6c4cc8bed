"""Values with sensible defaults, for tests that only care for one side of them."""

from __future__ import annotations

import hashlib
import io

from PIL import Image

from briefbook.model.anchor import describe, find_quote
from briefbook.model.annotation import Annotation
from briefbook.model.article import Article, ArticleDraft, Author, Details, Source
from briefbook.model.body import Block, Body, Kind
from briefbook.model.book import Book, Chapter, Point, PointKind, SetUp
from briefbook.model.edition import Edition, EditionChapter, EditionEntry, EditionSource, Excerpt, OwnText
from briefbook.model.picture import Picture
from briefbook.model.theme import Pattern, Theme

SECURITY = Theme("theme-s", "Security", "S", "#1f5a93", Pattern.SOLID)

STATED = Details(
    title="The harbour talks",
    authors=(Author("Ida Holm", "Institute of Coasts"),),
    publisher="Coast Review",
    published="2026-05-16",
    language="en",
    licence="CC BY 4.0",
    url="https://coast.example/talks",
)


def a_body(*paragraphs: str) -> Body:
    return Body(tuple(Block(Kind.PARAGRAPH, text) for text in paragraphs or ("The talks ended with a handshake.",)))


def a_source(text: str = "The talks ended with a handshake.", file_name: str = "talks.txt") -> Source:
    content = text.encode()
    return Source(file_name, hashlib.sha256(content).hexdigest(), len(content), "2026-06-01T08:00:00Z")


def a_draft(*paragraphs: str, file_name: str = "talks.txt", details: Details = STATED) -> ArticleDraft:
    body = a_body(*paragraphs)
    return ArticleDraft(a_source(body.text, file_name), body.text.encode(), details, body)


def an_article(*paragraphs: str, id: str = "article-1", details: Details = STATED, body: Body | None = None) -> Article:
    body = body or a_body(*paragraphs)
    return Article(id, f"capture-of-{id}", a_source(body.text), details, body, added_at="2026-06-01T08:00:00Z")


def an_annotation(article: Article, quote: str = "", *, id: str = "annotation-1", **remarks) -> Annotation:
    text = article.body.text
    place = find_quote(text, quote or text.split("\n\n")[0])[0]
    remarks.setdefault("theme_id", SECURITY.id)
    return Annotation(id, article.id, article.capture_id, describe(text, place.start, place.end), **remarks)


def a_point(text: str = "The talks went well.", kind: PointKind = PointKind.KEY, **more) -> Point:
    return Point(f"point-{text}", "book-1", kind, text, **more)


def a_chapter(
    *entries: EditionEntry | str,
    number: str = "1",
    title: str = "Security",
    gist: str = "The line held.",
    introduction: str = "An opening.",
    chapters: tuple[EditionChapter, ...] = (),
) -> EditionChapter:
    chapter = Chapter(f"chapter-{number}", "book-1", title, theme_id=SECURITY.id, gist=gist)
    body = a_body(introduction) if introduction else Body()
    placed = tuple(OwnText(a_body(entry)) if isinstance(entry, str) else entry for entry in entries)
    return EditionChapter(number, chapter, SECURITY, body, placed, chapters)


def an_edition(
    article: Article | None = None,
    *annotations: Annotation,
    set_up: SetUp | None = None,
    chapters: tuple[EditionChapter, ...] | None = None,
    points: tuple[Point, ...] = (),
) -> Edition:
    """An edition of one article under A with `annotations` as excerpts 1.1, 1.2 … of one chapter, unless `chapters` say
    otherwise; nothing in it is a problem.
    """
    article = article or an_article()
    source = EditionSource("A", article, annotations or (an_annotation(article),))
    if chapters is None:
        numbered = enumerate(source.annotations, start=1)
        chapters = (a_chapter(*(Excerpt(f"1.{number}", one, source) for number, one in numbered)),)
    return Edition(
        Book("book-1", "The harbour talks: what the sources say", set_up or SetUp(marking="TLP:AMBER")),
        "2026-06-02T18:00:00Z",
        (SECURITY,),
        (source,),
        chapters,
        points,
    )


def a_picture(width: int = 40, height: int = 30, colour: str = "navy") -> Picture:
    """A PNG of one colour."""
    content = io.BytesIO()
    Image.new("RGB", (width, height), colour).save(content, "PNG")
    return Picture(hashlib.sha256(content.getvalue()).hexdigest(), "image/png", width, height, content.getvalue())


def a_pictured_draft(*pictures: Picture, file_name: str = "talks.txt") -> ArticleDraft:
    """A paragraph and a figure for each picture."""
    figures = (Block(Kind.FIGURE, f"Chart {number}.", target=one.sha256) for number, one in enumerate(pictures, 1))
    body = Body((Block(Kind.PARAGRAPH, "The talks ended with a chart."), *figures))
    return ArticleDraft(a_source(body.text, file_name), body.text.encode(), STATED, body, pictures=pictures)
