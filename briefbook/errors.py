"""The errors a user can meet, each a sentence written for that user; everything else is a bug.

BriefbookError
├── ImportFailed        a file that could not become an article
├── LibraryUnusable     a library that cannot be opened or written
│   ├── LibraryLocked   another program has it open
│   └── LibraryTooNew   a newer briefbook made it
├── NotFound            no such article, book, chapter, theme …; or more than one
└── CannotWrite         an export that could not be put where it was asked for
"""


class BriefbookError(Exception):
    """Something the user can understand and act on: `str(error)` is one sentence for them."""

    @property
    def sentence(self) -> str:
        """The same sentence; a Sentence, which the window says in its language, where it was raised with one."""
        return str(self) if not self.args or not isinstance(self.args[0], str) else self.args[0]


class ImportFailed(BriefbookError):
    """A file could not become an article; nothing of it was kept."""


class LibraryUnusable(BriefbookError):
    """A library cannot be opened or written; its bytes are unchanged."""


class LibraryLocked(LibraryUnusable):
    """Another program has the library open for writing."""


class LibraryTooNew(LibraryUnusable):
    """The library was made by a newer briefbook; it is refused unchanged."""


class NotFound(BriefbookError):
    """What the user named does not exist, or the name fits more than one."""


class CannotWrite(BriefbookError):
    """An export could not be written; what stood at its place is unchanged."""
