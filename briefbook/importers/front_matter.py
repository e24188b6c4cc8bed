"""The front matter of a Markdown file, in YAML or TOML -> details; `yaml.safe_load` only: no tag can make anything."""

from __future__ import annotations

import datetime as dt
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import yaml

from briefbook.importers import dates
from briefbook.importers.cleaning import clean
from briefbook.importers.people import split_names
from briefbook.model.article import Author, Details
from briefbook.sentence import Sentence

_FENCED = re.compile(r"\ufeff?---[ \t]*\n(?P<yaml>.*?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_FENCED_TOML = re.compile(r"\ufeff?\+\+\+[ \t]*\n(?P<toml>.*?)^\+\+\+[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_DETAIL_OF = {
    "title": "title",
    **dict.fromkeys(("deck", "subtitle", "description", "summary", "standfirst"), "deck"),
    **dict.fromkeys(("author", "authors", "byline", "by"), "authors"),
    **dict.fromkeys(("publisher", "source", "site", "site_name", "publication", "outlet"), "publisher"),
    **dict.fromkeys(("date", "published", "publish_date", "pubdate", "date_published"), "published"),
    **dict.fromkeys(("modified", "updated", "lastmod", "last_modified", "date_modified"), "modified"),
    **dict.fromkeys(("language", "lang", "locale"), "language"),
    **dict.fromkeys(("licence", "license", "rights", "copyright"), "licence"),
    **dict.fromkeys(("url", "link", "canonical", "canonical_url", "source_url"), "url"),
}
_NAME_KEYS = ("name", "author", "full_name", "fullname")
_AFFILIATION_KEYS = ("affiliation", "affiliations", "organisation", "organization", "institution", "role")
_LONGEST_YAML = 100_000


@dataclass(frozen=True)
class FrontMatter:
    """What a file's front matter states, the text after it, and what the user should know."""

    details: Details
    rest: str
    warnings: tuple[str, ...] = ()
    unread: str = ""


def split_front_matter(text: str, name: str) -> FrontMatter:
    """The front matter of `text` and what follows it. Front matter that is no YAML mapping is given back unread."""
    match = _FENCED.match(text)
    if match is None:
        return _split_toml(text, name)
    fault = ""
    values: Any = None
    try:
        values = yaml.safe_load(match.group("yaml")) if _is_harmless(match.group("yaml")) else None
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        fault = f" ({_where(error)})" if isinstance(error, yaml.MarkedYAMLError) else ""
    if values is None and not match.group("yaml").strip():
        return FrontMatter(Details(), text[match.end() :])
    if not isinstance(values, dict):
        warning = Sentence(
            "The front matter of {name} is not valid YAML{fault}; it was kept as text.", name=name, fault=fault
        )
        return FrontMatter(Details(), text[match.end() :], (warning,), match.group("yaml").strip("\n"))
    return _stated(values, text[match.end() :], name)


def _split_toml(text: str, name: str) -> FrontMatter:
    """Front matter in TOML, as some programs that make sites want it; what is none is text."""
    match = _FENCED_TOML.match(text)
    try:
        return (
            _stated(tomllib.loads(match["toml"]), text[match.end() :], name) if match else FrontMatter(Details(), text)
        )
    except (tomllib.TOMLDecodeError, RecursionError):
        return FrontMatter(Details(), text)


def _stated(values: dict[Any, Any], rest: str, name: str) -> FrontMatter:
    unknown = [str(key) for key in values if str(key).lower() not in _DETAIL_OF]
    warnings = [
        Sentence(
            "The front matter of {name} has fields without a place here, which were left out: {names}.",
            name=name,
            names=", ".join(unknown),
        )
    ]
    return FrontMatter(_details(values), rest, tuple(warnings if unknown else ()))


def _is_harmless(text: str) -> bool:
    """Whether the YAML is small and free of aliases, with which a few lines can stand for gigabytes."""
    return len(text) <= _LONGEST_YAML and not re.search(r"(?m)(?:^|[\s\[,{:])\*\w", text)


def _where(error: yaml.MarkedYAMLError) -> str:
    mark = error.problem_mark
    return f"line {mark.line + 2}: {error.problem}" if mark is not None else str(error.problem)


def _details(values: dict[Any, Any]) -> Details:
    stated: dict[str, Any] = {}
    for key, value in values.items():
        detail = _DETAIL_OF.get(str(key).lower())
        if detail is not None:
            stated.setdefault(detail, _value(detail, value))
    return Details(**stated)


def _value(detail: str, value: Any) -> Any:
    if detail == "authors":
        return tuple(author for author in _authors(value) if author.name)
    if detail in {"published", "modified"}:
        return _date(value)
    if isinstance(value, dict):
        value = next((value[key] for key in ("name", "title", "url") if key in value), "")
    return ", ".join(map(_text, value)) if isinstance(value, list) else _text(value)


def _authors(value: Any) -> Iterator[Author]:
    if isinstance(value, list):
        for one in value:
            yield from _authors(one)
    elif isinstance(value, dict):
        name = next((_text(value[key]) for key in _NAME_KEYS if value.get(key)), "")
        parts = (value[key] for key in _AFFILIATION_KEYS if value.get(key))
        part = next(parts, "")
        yield Author(name, ", ".join(map(_text, part)) if isinstance(part, list) else _text(part))
    elif _text(value):
        together = _text(value)
        # “Doe, Jane” is one person; “Jane Doe and John Roe” are two.
        yield from (Author(name) for name in (split_names(together) if " and " in together else (together,)))


def _date(value: Any) -> str:
    if isinstance(value, dt.datetime):
        return value.date().isoformat()
    if isinstance(value, dt.date):
        return value.isoformat()
    return dates.stated(_text(value)) or _text(value)


def _text(value: Any) -> str:
    if value is None or isinstance(value, (dict, list)):
        return ""
    return " ".join(clean(str(value), "")[0].split())
