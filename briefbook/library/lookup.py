"""What a user's word for a row means: an id, a name, or the beginning of an id."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence

from briefbook.errors import BriefbookError, NotFound
from briefbook.sentence import Sentence

Candidate = tuple[str, Sequence[str]]
"""A row's id and the names that it goes by."""


def pick(kind: str, word: str, candidates: Iterable[Candidate]) -> str:
    """The id of the one candidate that `word` names. Raises NotFound, saying so, if it names none or several."""
    if not word.strip():
        raise NotFound(Sentence("The {kind} is not named: what was given is empty.", kind=kind))
    known = list(candidates)
    for found in (
        [row_id for row_id, _ in known if row_id == word],
        [row_id for row_id, names in known if word in names],
        [row_id for row_id, names in known if _plain(word) in {_plain(name) for name in names}],
        [row_id for row_id, _ in known if row_id.startswith(word.lower())],
    ):
        if len(found) == 1:
            return found[0]
        if found:
            ids = ", ".join(found[:5]) + (" …" if len(found) > 5 else "")
            raise NotFound(
                Sentence(
                    "“{word}” fits {number} {kind}s. Name one by its id: {ids}.",
                    word=word,
                    number=len(found),
                    kind=kind,
                    ids=ids,
                )
            )
    raise NotFound(
        Sentence(
            "There is no {kind} “{word}”. Name it by its id, the beginning of its id, or its exact name.",
            kind=kind,
            word=word,
        )
    )


def worded(kind: str, words: str) -> str:
    """`words` as they are. Raises BriefbookError if they are blank, since nothing could be called by them."""
    if not words.strip():
        raise BriefbookError(Sentence("The {kind} is empty. Write it and try again.", kind=kind))
    return words


def _plain(name: str) -> str:
    return unicodedata.normalize("NFKC", name).casefold().strip()
