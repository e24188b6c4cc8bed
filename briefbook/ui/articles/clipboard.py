"""What is on the clipboard, as text that may become an article."""

from __future__ import annotations

import re

from PySide6.QtCore import QMimeData

from briefbook.operations.paste import Copied

_FIREFOX = "text/x-moz-url-priv"
_WINDOWS = "HTML Format"
_SOURCE = re.compile(rb"SourceURL:(\S+)")


def copied(data: QMimeData) -> Copied:
    """The text in `data`, rich where it came so, with the address of the page that it is from where that came along."""
    return Copied(data.html() if data.hasHtml() else "", data.text(), _address(data) if data.hasHtml() else "")


def _address(data: QMimeData) -> str:
    """Browsers tell it in forms of their own: Firefox in UTF-16, others in the header that Windows asks for."""
    if data.hasFormat(_FIREFOX):
        stated = bytes(data.data(_FIREFOX).data())
        return stated.decode("utf-16-le" if b"\0" in stated else "utf-8", "replace").strip("\0\ufeff \r\n")
    form = next((one for one in data.formats() if _WINDOWS in one), None)
    found = _SOURCE.search(bytes(data.data(form).data())) if form else None
    return found.group(1).decode("utf-8", "replace") if found else ""
