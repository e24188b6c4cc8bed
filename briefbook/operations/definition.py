"""A book's definition as JSON says it: its themes, cover, chapters, points, index, and the annotations to make."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from typing import Any

from briefbook.model.book import NameKind, Paper, PointKind, SetUp
from briefbook.model.facts import Certainty, FactStatus
from briefbook.model.theme import Pattern
from briefbook.operations.json_fields import Fields


@dataclass(frozen=True, slots=True)
class ThemeDefinition:
    """A theme; left as it is where the library has one of that name."""

    name: str
    letter: str | None = None
    colour: str | None = None
    pattern: Pattern | None = None


@dataclass(frozen=True, slots=True)
class AnnotationDefinition:
    """An annotation by quote. It is placed in the first chapter of its theme. `where` names it in sentences."""

    where: str
    article: str
    quote: str
    theme: str = ""
    comment: str = ""
    tags: tuple[str, ...] = ()
    importance: int = 0
    starred: bool = False
    core_statement: str = ""
    speaker: str = ""
    occurrence: int | None = None


@dataclass(frozen=True, slots=True)
class ChapterDefinition:
    """A chapter, the analyst's own texts in it (Markdown) and the chapters inside it."""

    title: str
    theme: str = ""
    gist: str = ""
    introduction: str = ""
    texts: tuple[str, ...] = ()
    chapters: tuple[ChapterDefinition, ...] = ()


@dataclass(frozen=True, slots=True)
class PointDefinition:
    """A point; `quotes` are the quotes of the annotations that it rests on, as `annotations` give them."""

    where: str
    kind: PointKind
    text: str
    likelihood: str = ""
    quotes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NameDefinition:
    """An entry of the index, and what its card on the people pages says."""

    name: str
    kind: NameKind = NameKind.TERM
    variants: tuple[str, ...] = ()
    post: str = ""
    pronunciation: str = ""
    address: str = ""
    biography: str = ""


@dataclass(frozen=True, slots=True)
class SupportDefinition:
    """An article that answers a fact or tells of an event; `quote` is that of the annotation which shows it."""

    where: str
    article: str
    value: str = ""
    quote: str = ""


@dataclass(frozen=True, slots=True)
class FactDefinition:
    """A fact with its values."""

    question: str
    status: FactStatus = FactStatus.OPEN
    verdict: str = ""
    figure: bool = False
    unit: str = ""
    as_of: str = ""
    values: tuple[SupportDefinition, ...] = ()


@dataclass(frozen=True, slots=True)
class EventDefinition:
    """An event with the articles that tell of it."""

    date: str
    text: str
    certainty: Certainty = Certainty.STATED
    sources: tuple[SupportDefinition, ...] = ()


@dataclass(frozen=True, slots=True)
class BookDefinition:
    """Everything that a definition says."""

    title: str
    set_up: SetUp
    themes: tuple[ThemeDefinition, ...] = field(default=())
    chapters: tuple[ChapterDefinition, ...] = ()
    points: tuple[PointDefinition, ...] = ()
    names: tuple[NameDefinition, ...] = ()
    facts: tuple[FactDefinition, ...] = ()
    events: tuple[EventDefinition, ...] = ()
    scenesetter: str = ""
    annotations: tuple[AnnotationDefinition, ...] = ()


def parse_definition(value: object) -> BookDefinition:
    """The definition that `value` (read from JSON) holds. Raises BriefbookError naming the place of a mistake."""
    top = Fields(value, "")
    top.text("note")
    book = top.inner("book")
    definition = BookDefinition(
        title=book.text("title", None),
        set_up=_set_up(book),
        themes=tuple(_theme(one) for one in top.objects("themes", shorthand="name")),
        chapters=tuple(_chapter(one) for one in book.objects("chapters")),
        points=tuple(_point(one) for one in book.objects("points")),
        names=tuple(_name(one) for one in book.objects("index", shorthand="name")),
        facts=tuple(_fact(one) for one in book.objects("facts")),
        events=tuple(_event(one) for one in book.objects("events")),
        scenesetter=book.text("scenesetter"),
        annotations=tuple(_annotation(one) for one in top.objects("annotations")),
    )
    book.end()
    top.end()
    return definition


def _set_up(book: Fields) -> SetUp:
    plain = [one.name for one in fields(SetUp) if one.type == "str" and one.name != "language"]
    texts: dict[str, Any] = {name: book.text(name) for name in plain}
    return SetUp(
        **texts,
        language=book.text("language", SetUp().language),
        paper=book.one_of("paper", Paper, Paper.A4),
        duplex=book.flag("duplex", default=True),
        notes_pages=book.number("notes_pages") or 0,
    )


def _theme(value: Fields) -> ThemeDefinition:
    theme = ThemeDefinition(
        name=value.text("name", None),
        letter=value.text("letter") or None,
        colour=value.text("colour") or None,
        pattern=value.one_of("pattern", Pattern, Pattern.SOLID) if value.text("pattern") else None,
    )
    value.end()
    return theme


def _chapter(value: Fields) -> ChapterDefinition:
    chapter = ChapterDefinition(
        title=value.text("title", None),
        theme=value.text("theme"),
        gist=value.text("gist"),
        introduction=value.text("introduction"),
        texts=value.texts("texts"),
        chapters=tuple(_chapter(inner) for inner in value.objects("chapters")),
    )
    value.end()
    return chapter


def _point(value: Fields) -> PointDefinition:
    point = PointDefinition(
        where=value.where,
        kind=value.one_of("kind", PointKind, PointKind.KEY),
        text=value.text("text", None),
        likelihood=value.text("likelihood"),
        quotes=value.texts("quotes"),
    )
    value.end()
    return point


def _name(value: Fields) -> NameDefinition:
    name = NameDefinition(
        name=value.text("name", None),
        kind=value.one_of("kind", NameKind, NameKind.TERM),
        variants=value.texts("variants"),
        post=value.text("post"),
        pronunciation=value.text("pronunciation"),
        address=value.text("address"),
        biography=value.text("biography"),
    )
    value.end()
    return name


def _fact(value: Fields) -> FactDefinition:
    fact = FactDefinition(
        question=value.text("question", None),
        status=value.one_of("status", FactStatus, FactStatus.OPEN),
        verdict=value.text("verdict"),
        figure=value.flag("figure", default=False),
        unit=value.text("unit"),
        as_of=value.text("as_of"),
        values=tuple(_support(one, has_value=True) for one in value.objects("values")),
    )
    value.end()
    return fact


def _event(value: Fields) -> EventDefinition:
    event = EventDefinition(
        date=value.text("date", None),
        text=value.text("text", None),
        certainty=value.one_of("certainty", Certainty, Certainty.STATED),
        sources=tuple(_support(one) for one in value.objects("sources", shorthand="article")),
    )
    value.end()
    return event


def _support(value: Fields, *, has_value: bool = False) -> SupportDefinition:
    support = SupportDefinition(
        where=value.where,
        article=value.text("article", None),
        value=value.text("value", None) if has_value else "",
        quote=value.text("quote"),
    )
    value.end()
    return support


def _annotation(value: Fields) -> AnnotationDefinition:
    annotation = AnnotationDefinition(
        where=value.where,
        article=value.text("article", None),
        quote=value.text("quote", None),
        theme=value.text("theme"),
        comment=value.text("comment"),
        tags=value.texts("tags"),
        importance=value.number("importance") or 0,
        starred=value.flag("starred", default=False),
        core_statement=value.text("core_statement"),
        speaker=value.text("speaker"),
        occurrence=value.number("occurrence"),
    )
    value.end()
    return annotation
