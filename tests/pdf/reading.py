"""A printed PDF as a reader and a program see it."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO

import pikepdf
import pypdfium2


class Reading:
    def __init__(self, pdf: bytes) -> None:
        self.document = pikepdf.open(BytesIO(pdf))
        with pypdfium2.PdfDocument(pdf) as drawn:
            self.pages = [self._text(page) for page in drawn]
            self.labels = [drawn.get_page_label(index) for index in range(len(drawn))]

    @staticmethod
    def _text(page: pypdfium2.PdfPage) -> str:
        text_page = page.get_textpage()
        try:
            return " ".join(text_page.get_text_bounded().replace("\ufffe", "-").split())
        finally:
            text_page.close()
            page.close()

    def page_with(self, words: str) -> int:
        """The number of the first page that shows `words`."""
        return next(number for number, text in enumerate(self.pages, 1) if words in text)

    def outline(self) -> list[tuple[int, str]]:
        def walk(items, level: int) -> Iterator[tuple[int, str]]:
            for item in items:
                yield level, str(item.title)
                yield from walk(item.children, level + 1)

        with self.document.open_outline() as outline:
            return list(walk(outline.root, 0))

    def links(self) -> Iterator[tuple[int, int | str]]:
        """The page of every link, and the page or the address that it leads to. KeyError if it leads nowhere."""
        numbers = {page.objgen: number for number, page in enumerate(self.document.pages, 1)}
        places = pikepdf.NameTree(self.document.Root.Names.Dests)
        for number, page in enumerate(self.document.pages, 1):
            for annotation in page.get("/Annots", []):
                if "/Dest" in annotation:
                    yield number, numbers[places[str(annotation.Dest)][0].objgen]
                else:
                    yield number, str(annotation.A.URI)

    def fonts(self) -> Iterator[pikepdf.Object]:
        for page in self.document.pages:
            yield from (page.Resources.get("/Font") or {}).values()


def own_code(page: pikepdf.Page) -> pikepdf.Object:
    """The code that `page` shares with no other: what surrounds the column comes before it."""
    return page.Contents[-1]
