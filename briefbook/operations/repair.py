"""Repair: several decisions at once, and re-attaching by words."""

from __future__ import annotations

from briefbook.library.library import Library
from briefbook.model.annotation import Annotation
from briefbook.operations.annotate import anchor_of_quote


def accept_all(library: Library, score: int, article_id: str | None = None) -> int:
    """How many annotations, of one article if it is named, were put where they are proposed with at least that score;
    in one edit.
    """
    waiting = [one for one in library.carryings.undecided() if article_id in (None, one.article_id)]
    good = [one for one in waiting if one.place is not None and one.score >= score]
    with library.edit("Accept places"):
        for one in good:
            library.carryings.accept(one.annotation_id)
    return len(good)


def reattach_to_quote(library: Library, annotation_id: str, quote: str) -> Annotation:
    """The annotation on the words that read `quote` in the newest text of its article. Raises NotFound if there are
    none or they stand there more than once.
    """
    article = library.articles.get(library.annotations.get(annotation_id).article_id)
    return library.carryings.reattach(annotation_id, anchor_of_quote(article, quote).position)
