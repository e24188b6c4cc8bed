"""Choosing the encoding in which an article is read again."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QInputDialog, QWidget

from briefbook.operations.read_again import read_again
from briefbook.ui import undo_offer
from briefbook.ui.desk import Desk


def choose_encoding(desk: Desk, article_id: str, parent: QWidget) -> str | None:
    """Ask for an encoding and read the article again in it; the id that it has then, None if the user thought better.

    Raises BriefbookError if it cannot be read so.
    """
    article = desk.library.articles.get(article_id)
    names = _names()
    # No word of the article: this label would take some of them for rich text.
    words = _tr("The article was read as {encoding}. Read it again as:")
    chosen, taken = QInputDialog.getItem(
        parent,
        _tr("Read in Another Encoding"),
        words.format(encoding=article.source.encoding),
        list(names.values()),
        0,
        True,
    )
    if not taken:
        return None
    encoding = next((name for name, shown in names.items() if shown == chosen), chosen.strip())
    new = read_again(desk.library, article_id, encoding)
    undo_offer.tell(desk, _tr("Read “{title}” again as {encoding}.").format(title=new.label, encoding=encoding))
    return new.id


def _names() -> dict[str, str]:
    return {
        "utf-8": "UTF-8",
        "windows-1252": _tr("Windows-1252 (Western Europe)"),
        "windows-1250": _tr("Windows-1250 (Central Europe)"),
        "windows-1251": _tr("Windows-1251 (Cyrillic)"),
        "koi8-r": _tr("KOI8-R (Russian)"),
        "windows-1253": _tr("Windows-1253 (Greek)"),
        "windows-1254": _tr("Windows-1254 (Turkish)"),
        "windows-1255": _tr("Windows-1255 (Hebrew)"),
        "windows-1256": _tr("Windows-1256 (Arabic)"),
        "windows-1257": _tr("Windows-1257 (Baltic)"),
        "shift_jis": _tr("Shift_JIS (Japanese)"),
        "euc-jp": _tr("EUC-JP (Japanese)"),
        "gb18030": _tr("GB 18030 (Chinese)"),
        "big5": _tr("Big5 (Chinese)"),
        "euc-kr": _tr("EUC-KR (Korean)"),
        "cp850": _tr("DOS 850 (Western Europe)"),
        "mac-roman": _tr("Mac Roman (Western Europe)"),
        "utf-16": "UTF-16",
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("Articles", text)
