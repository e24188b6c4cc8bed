"""Who says so: the letters of the articles that support a fact or an event, with links to what they say."""

from __future__ import annotations

from collections.abc import Iterable

from briefbook.model.facts import Fact, FactValue
from briefbook.pdf.boxes import Run
from briefbook.pdf.setting import Setting, article_key

_ONE_LINE = 8


def cited(sources: Iterable[tuple[str, str | None]], setting: Setting, kind: str) -> list[Run]:
    """The letters of articles, each a link to the passage of its annotation, or to the article's full text.

    `sources` are pairs of an article's id and an annotation's; the letters stand in the order of the annex, and a few
    stay on one line.
    """
    known = {source.article.id: source for source in setting.edition.sources}
    supports = dict(sources)
    gap = "\u00a0" if len(supports) <= _ONE_LINE else " "
    runs: list[Run] = []
    for article_id, source in known.items():
        if article_id in supports:
            link = setting.passages.get(supports[article_id] or "", article_key(source))
            runs += setting.setter.runs(gap if runs else "", kind)
            runs += setting.setter.runs(source.letter, kind, bold=True, colour="accent", link=f"#{link}")
    return runs


def answers(fact: Fact, setting: Setting) -> list[tuple[str, list[FactValue]]]:
    """The values that were given for `fact` and by whom; what most sources say comes first."""
    known = [source.article.id for source in setting.edition.sources]
    given: dict[str, list[FactValue]] = {}
    for value in sorted(fact.values, key=lambda one: known.index(one.article_id)):
        given.setdefault(value.value, []).append(value)
    return sorted(given.items(), key=lambda pair: -len(pair[1]))
