"""Update from a file: the user says which article a file is a newer version of."""

from __future__ import annotations

from pathlib import Path

from briefbook.errors import ImportFailed
from briefbook.library.captures import text_sha256
from briefbook.library.library import Library
from briefbook.model.article import Article
from briefbook.operations.file_reading import read_files
from briefbook.operations.import_files import ImportedArticle, ImportedFile, Status
from briefbook.operations.update import told, update
from briefbook.sentence import Sentence, sentences


def update_from_file(library: Library, article: Article, file: Path, *, encoding: str | None = None) -> ImportedFile:
    """What became of `file` as the newest version of `article`, however little they have in common; in one edit.

    Raises ImportFailed if the file does not hold one article.
    """
    read = read_files((file,), encoding=encoding)
    if len(read) == 1 and read[0].problem:
        return ImportedFile(file, Status.FAILED, message=read[0].problem)
    drafts = [one.draft for one in read if one.draft is not None]
    if len(drafts) != 1 or len(read) != 1:
        raise ImportFailed(
            Sentence(
                "“{file}” does not hold one article, so it is no newer version of “{label}”.",
                file=file,
                label=article.label,
            )
        )
    (draft,) = drafts
    if text_sha256(draft.body) == text_sha256(article.body):
        known = Sentence("This is the text that “{label}” has already.", label=article.label)
        return ImportedFile(file, Status.DUPLICATE, ImportedArticle.of(article), draft.warnings, known)
    newer = Sentence("A newer version of “{label}”.", label=article.label)
    message = sentences(newer, told(update(library, article, draft)))
    updated = ImportedArticle.of(library.articles.get(article.id))
    return ImportedFile(file, Status.UPDATED, updated, draft.warnings, message)
