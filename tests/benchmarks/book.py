"""A generated book that is made like a real one: articles, annotations with comments, chapters, points, names."""

from __future__ import annotations

from briefbook.library.library import Library
from briefbook.model.anchor import describe
from briefbook.model.annotation import Annotation
from briefbook.model.article import Article
from briefbook.model.body import Body, Kind
from briefbook.model.book import Book, NameKind, PointKind, SetUp
from briefbook.model.edition import Edition
from tests.benchmarks.corpus import draft
from tests.benchmarks.prose import Prose, names

PAGES_PER_ARTICLE, OTHER_PAGES = 4.7, 14
"""What an article comes to with its excerpts, and what the book has besides; they only steer the size of books."""

WORDS_PER_ANNOTATION = 150
ARTICLES_PER_CHAPTER = 8
EXCERPTS_PER_TEXT = 8


def made_edition(pages: int, seed: int) -> Edition:
    """A book of about that many pages, as its library would hand it to the page."""
    with Library.in_memory() as library:
        return library.editions.edition(make_book(library, pages, seed).id)


def make_book(library: Library, pages: int, seed: int) -> Book:
    """A book of about that many pages, made in `library`."""
    prose = Prose(seed)
    with library.edit("Make the book"):
        number = max(1, round((pages - OTHER_PAGES) / PAGES_PER_ARTICLE))
        articles = [_article(library, prose, index) for index in range(number)]
        annotations = [one for article in articles for one in _annotations(library, article, prose)]
        book = library.books.add("The generated summit: what the sources say", _set_up(prose))
        _chapters(library, book, annotations, prose, max(2, len(articles) // ARTICLES_PER_CHAPTER))
        _points(library, book, annotations, prose)
        for name in names()[: 20 + pages // 10]:
            library.books.add_name(book.id, name, kind=NameKind.PLACE)
        return book


def _set_up(prose: Prose) -> SetUp:
    return SetUp(
        subtitle=prose.title(),
        principal=prose.person(),
        occasion=prose.title(),
        counterpart=prose.person(),
        date="2026-11-22",
        place=prose["name"],
        prepared_by=prose.person(),
        version="3",
        marking="TLP:AMBER",
    )


def _article(library: Library, prose: Prose, index: int) -> Article:
    return library.articles.add(draft(prose, prose.random.randint(600, 1_300), f"article-{index:04}.txt"))


def _annotations(library: Library, article: Article, prose: Prose) -> list[Annotation]:
    themes = library.themes.all()
    wanted = max(1, article.body.words // WORDS_PER_ANNOTATION)
    added = []
    for start, end in sorted(prose.random.sample(_passages(article.body), k=wanted)):
        annotation = library.annotations.add(
            article.id,
            describe(article.body.text, start, end),
            theme_id=prose.random.choice(themes).id,
            comment=prose.paragraph(prose.random.randint(12, 40)),
            importance=prose.random.randint(0, 3),
        )
        added.append(annotation)
    return added


def _passages(body: Body) -> list[tuple[int, int]]:
    """One or two whole sentences from the middle of each paragraph that is long enough, and its first sentence."""
    found = []
    for place in body.places:
        ends = [place.start + index + 1 for index, letter in enumerate(place.block.text) if letter == "."]
        if place.block.kind is Kind.PARAGRAPH and len(ends) > 3:
            found += [(place.start, ends[0]), (ends[0] + 1, ends[1 + len(found) % 2])]
    return found


def _chapters(library: Library, book: Book, annotations: list[Annotation], prose: Prose, number: int) -> None:
    themes = library.themes.all()
    for index in range(number):
        chapter = library.books.add_chapter(
            book.id,
            prose.title(),
            theme_id=themes[index % len(themes)].id,
            gist=prose.sentence(),
            introduction=_markdown(prose),
        )
        for count, annotation in enumerate(annotations[index::number], start=1):
            library.books.place(chapter.id, annotation_id=annotation.id)
            if count % EXCERPTS_PER_TEXT == 0:
                library.books.place(chapter.id, text=_markdown(prose))


def _markdown(prose: Prose) -> str:
    items = "\n".join(f"- **{prose.short()}**: {prose.sentence()}" for _ in range(3))
    return f"{prose.paragraph(60)}\n\n{items}\n\n{prose.paragraph(30)} *{prose.short()}*."


def _points(library: Library, book: Book, annotations: list[Annotation], prose: Prose) -> None:
    for kind, number in ((PointKind.KEY, 5), (PointKind.SAY, 4), (PointKind.IF_RAISED, 3), (PointKind.GAP, 2)):
        for _ in range(number):
            linked = prose.random.sample(annotations, k=min(2, len(annotations)))
            ids = tuple(annotation.id for annotation in linked)
            library.books.add_point(book.id, kind, prose.sentence(), annotation_ids=ids)
