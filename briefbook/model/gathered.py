"""What one file can bring: articles, references that describe articles, highlights made in other programs."""

from __future__ import annotations

from dataclasses import dataclass, field

from briefbook.model.article import ArticleDraft, Details


@dataclass(frozen=True, slots=True)
class Reference:
    """What a file says of an article that may be in the library: its details, and what else tells it from others."""

    details: Details = field(default_factory=Details)
    doi: str = ""
    file_names: tuple[str, ...] = ()

    @property
    def label(self) -> str:
        """What to call the article in a sentence."""
        names = (self.details.title, *self.file_names, self.details.url, self.doi)
        return next((name for name in names if name), "an article without a title")


@dataclass(frozen=True, slots=True)
class Highlight:
    """A passage marked in another program. `article` says of which article; None is that of the same file."""

    quote: str
    comment: str = ""
    tags: tuple[str, ...] = ()
    prefix: str = ""
    suffix: str = ""
    article: Reference | None = None


@dataclass(frozen=True, slots=True)
class Gathered:
    """What a file brought. `warnings` are those that belong to no draft."""

    drafts: tuple[ArticleDraft, ...] = ()
    references: tuple[Reference, ...] = ()
    highlights: tuple[Highlight, ...] = ()
    warnings: tuple[str, ...] = ()
