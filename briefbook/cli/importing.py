"""The command that imports files and folders."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from briefbook.cli.arguments import PATH, json_option, library_argument
from briefbook.cli.output import one_line, print_json, say, visible
from briefbook.cli.progress import progress_bar
from briefbook.cli.wording import counted
from briefbook.errors import BriefbookError
from briefbook.library.library import Library
from briefbook.operations.import_files import ImportedFile, Status, import_files
from briefbook.operations.update_file import update_from_file


@click.command("import")
@library_argument
@click.argument("files", nargs=-1, required=True, type=PATH)
@click.option("--encoding", metavar="NAME", help="Read text files in this encoding, whatever their bytes suggest.")
@click.option("--whole-books", is_flag=True, help="Make one article of an e-book (EPUB) instead of one a chapter.")
@click.option("--update", metavar="ARTICLE", help="The one FILE is a newer version of this article.")
@click.option("--separate", is_flag=True, help="Make an article also of what seems to be a newer version of one.")
@json_option
def import_command(library: Path, files: tuple[Path, ...], update: str | None, *, as_json: bool, **how: Any) -> None:
    """Import files and folders as articles.

    Read are plain text, Markdown, HTML and MHTML, Word (DOCX), OpenDocument (ODT), RTF, EPUB, PDF, and mail
    (EML, MSG). Lists of references (RIS, BibTeX, CSL-JSON) describe the articles that are there; highlights made
    elsewhere (Hypothesis JSON, Readwise CSV, Zotero's notes, those in a PDF) become annotations.

    A newer version of an article that is there (the same address, or the same file name and most of the words) updates
    it: the earlier version is kept, and annotations are carried over, see "repair".

    Of a folder every file in it is taken, except hidden ones, pictures, scripts and data such as JSON. Each file is
    answered with one line: added, updated, duplicate, or failed and why. The others are imported all the same; the exit
    code is 1 if any failed.
    """
    if update is not None and (len(files) != 1 or how["separate"]):
        message = "With --update name one FILE, and leave --separate out."
        raise click.UsageError(message)
    with Library.open(library) as kept, progress_bar("Reading") as progress:
        if update is None:
            imported = import_files(kept, files, progress=progress, **how)
        else:
            article = kept.articles.find(update)
            imported = (update_from_file(kept, article, files[0], encoding=how["encoding"]),)
    if as_json:
        print_json({"files": [_value(file) for file in imported]})
    else:
        for file in imported:
            say(_line(file))
    failed = {file.file for file in imported if file.status is Status.FAILED}
    if failed:
        files_read = len({file.file for file in imported})
        raise BriefbookError(f"{len(failed)} of {counted(files_read, 'file')} could not be imported.")


def _line(file: ImportedFile) -> str:
    article = file.article
    parts = [file.message] if file.message else []
    if article is not None and file.status is Status.ADDED:
        missing = f"not stated: {', '.join(article.details.missing)}" if article.details.missing else "nothing missing"
        parts.append(f"“{article.label}”, {counted(article.words, 'word')}; {missing}.")
    parts.extend(file.warnings)
    return f"{file.status:<9}  {visible(str(file.file))}  {one_line(' '.join(parts))}"


def _value(file: ImportedFile) -> dict[str, Any]:
    return {
        "file": str(file.file),
        "status": file.status.value,
        "article": file.article.id if file.article else None,
        "warnings": list(file.warnings),
        "message": file.message or None,
    }
