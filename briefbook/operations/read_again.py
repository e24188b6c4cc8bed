"""Reading again: an article whose letters look wrong is read anew from its original, in another encoding."""

from __future__ import annotations

from briefbook.errors import BriefbookError
from briefbook.library.library import Library
from briefbook.model.article import Article


def read_again(library: Library, article_id: str, encoding: str) -> Article:
    """The article that its original gives in `encoding`; it takes the old one's place in one edit.

    Raises BriefbookError if something is marked in the old one, since its text goes; ImportFailed if there is no such
    encoding; NotFound.
    """
    # What reads HTML takes long to load; the window opens sooner without it.
    from briefbook import importers

    old = library.articles.get(article_id)
    if library.annotations.of_article(article_id):
        raise BriefbookError(
            f"“{old.label}” has annotations, which stand in its text as it is now. Remove them, then read it again."
        )
    if not old.source.media_type.startswith("text/"):
        raise BriefbookError(f"“{old.label}” was read from a file that itself says how its letters are to be read.")
    original = library.articles.original(article_id)
    draft = importers.read_content(
        original, old.source.file_name, encoding=encoding, captured_at=old.source.captured_at
    )
    with library.edit(f"Read in {encoding}"):
        library.articles.remove(article_id)
        new = library.articles.add(draft)
        library.articles.set_state(new.id, old.state)
        library.articles.set_verdict(new.id, old.verdict)
    return library.articles.get(new.id)
