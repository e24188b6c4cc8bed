"""Reading files: each is read on its own, in a process made for it, before any library is touched."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from briefbook.errors import ImportFailed
from briefbook.model.article import ArticleDraft
from briefbook.model.gathered import Gathered, Highlight, Reference
from briefbook.operations.companions import companions
from briefbook.operations.file_walk import Found, walk
from briefbook.operations.import_process import ImportProcess, Request
from briefbook.operations.progress import Progress, silent

_BOOK = "application/epub+zip"


@dataclass(frozen=True, slots=True)
class ReadFile:
    """A file that was read: the draft of an article, or lists of references or highlights, or why there is nothing.

    Of a book there is one of these for each chapter; `several` says that its bytes may hold other articles, too.
    `highlights` beside a draft are those that were made in the file itself.
    """

    file: Path
    draft: ArticleDraft | None = None
    problem: str = ""
    references: tuple[Reference, ...] = ()
    highlights: tuple[Highlight, ...] = ()
    warnings: tuple[str, ...] = ()
    several: bool = False


def read_files(paths: tuple[Path, ...], *, encoding: str | None = None) -> tuple[ReadFile, ...]:
    """What each file that `paths` name holds. `encoding` reads text files so, whatever their bytes suggest."""
    with ImportProcess() as process:
        return tuple(read_each(tuple(walk(paths)), Request("", encoding), process))


def read_each(
    found: tuple[Found, ...], request: Request, process: ImportProcess, progress: Progress = silent
) -> Iterator[ReadFile]:
    """What each file that was found holds, read as `request` says, in a process that is left as it is for more. It is
    given one file after the other as it is asked for: so no more than two are held in memory, one that the caller is
    busy with and the next, which is read meanwhile.
    """
    upcoming: _Begun | None = None
    try:
        for number, one in enumerate(found):
            watch = _Watch(progress, number, len(found))
            watch()
            read = tuple(_finish(upcoming or _begin(one, request, process), process, watch))
            upcoming = _begin(found[number + 1], request, process) if number + 1 < len(found) else None
            yield from read
    except BaseException:
        # What was asked for will be answered to nobody.
        process.close()
        raise
    progress(len(found), len(found))


@dataclass(frozen=True, slots=True)
class _Watch:
    """Tells how many files are read; what that raises stops the reading of a file."""

    progress: Progress
    done: int
    total: int

    def __call__(self) -> None:
        self.progress(self.done, self.total)


@dataclass(frozen=True, slots=True)
class _Begun:
    """A file that is being read, or why it is not."""

    path: Path
    original: bytes = b""
    problem: str = ""


def _begin(found: Found, request: Request, process: ImportProcess) -> _Begun:
    if found.problem:
        return _Begun(found.path, problem=found.problem)
    # What reads HTML takes long to load; the window opens sooner without it.
    from briefbook.importers.bytes_ import read_bytes

    try:
        original = read_bytes(found.path)
        process.begin(original, replace(request, file_name=found.path.name, companions=companions(found.path)))
    except ImportFailed as error:
        return _Begun(found.path, problem=error.sentence)
    return _Begun(found.path, original)


def _finish(begun: _Begun, process: ImportProcess, watch: Callable[[], None]) -> Iterator[ReadFile]:
    if begun.problem:
        yield ReadFile(begun.path, problem=begun.problem)
        return
    try:
        gathered = process.finish(begun.original, begun.path.name, watch)
    except ImportFailed as error:
        yield ReadFile(begun.path, problem=error.sentence)
        return
    yield from _each(begun.path, gathered)


def _each(file: Path, gathered: Gathered) -> Iterator[ReadFile]:
    several = any(draft.source.media_type == _BOOK for draft in gathered.drafts)
    for draft in gathered.drafts:
        yield ReadFile(file, draft, highlights=() if several else gathered.highlights, several=several)
    if not gathered.drafts:
        yield ReadFile(file, references=gathered.references, highlights=gathered.highlights, warnings=gathered.warnings)
