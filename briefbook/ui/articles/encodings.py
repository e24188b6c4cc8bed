"""Choosing the encoding in which an article is read again."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QInputDialog, QWidget

from briefbook.operations.read_again import read_again
from briefbook.ui import naming, undo_offer
from briefbook.ui.desk import Desk

translate = QCoreApplication.translate


def choose_encoding(desk: Desk, article_id: str, parent: QWidget) -> str | None:
    """Ask for an encoding and read the article again in it; the id that it has then, None if the user thought better.

    Raises BriefbookError if it cannot be read so.
    """
    article = desk.library.articles.get(article_id)
    names = _names()
    # No word of the article: this label would take some of them for rich text.
    words = translate("Articles", "The article was read as {encoding}. Read it again as:")
    chosen, taken = QInputDialog.getItem(
        parent,
        translate("Articles", "Read in Another Encoding"),
        words.format(encoding=article.source.encoding),
        list(names.values()),
        0,
        True,
    )
    if not taken:
        return None
    encoding = next((name for name, shown in names.items() if shown == chosen), chosen.strip())
    new = read_again(desk.library, article_id, encoding)
    undo_offer.tell(
        desk,
        translate("Articles", "Read “{title}” again as {encoding}.").format(
            title=naming.called(new), encoding=encoding
        ),
    )
    return new.id


def _names() -> dict[str, str]:
    return {
        "utf-8": "UTF-8",
        "windows-1252": translate("Articles", "Windows-1252 (Western Europe)"),
        "windows-1250": translate("Articles", "Windows-1250 (Central Europe)"),
        "windows-1251": translate("Articles", "Windows-1251 (Cyrillic)"),
        "koi8-r": translate("Articles", "KOI8-R (Russian)"),
        "windows-1253": translate("Articles", "Windows-1253 (Greek)"),
        "windows-1254": translate("Articles", "Windows-1254 (Turkish)"),
        "windows-1255": translate("Articles", "Windows-1255 (Hebrew)"),
        "windows-1256": translate("Articles", "Windows-1256 (Arabic)"),
        "windows-1257": translate("Articles", "Windows-1257 (Baltic)"),
        "shift_jis": translate("Articles", "Shift_JIS (Japanese)"),
        "euc-jp": translate("Articles", "EUC-JP (Japanese)"),
        "gb18030": translate("Articles", "GB 18030 (Chinese)"),
        "big5": translate("Articles", "Big5 (Chinese)"),
        "euc-kr": translate("Articles", "EUC-KR (Korean)"),
        "cp850": translate("Articles", "DOS 850 (Western Europe)"),
        "mac-roman": translate("Articles", "Mac Roman (Western Europe)"),
        "utf-16": "UTF-16",
    }
