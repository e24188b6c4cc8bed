"""The pictures that a message or a saved page brings along in parts of their own, each found by what the text calls it.

Source: RFC 2392 (cid: addresses), RFC 2557 (Content-Location).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from email.message import Message
from urllib.parse import unquote, urljoin


class Related:
    """The parts of one message. `base` is the address of the page whose own ones may be relative."""

    def __init__(self, parts: Iterable[Message], base: str = "") -> None:
        self._base = base
        self._used: set[int] = set()
        self._parts: dict[str, Message] = {}
        for part in parts:
            for address in (f"cid:{_header(part, 'Content-ID').strip('<>')}", _header(part, "Content-Location")):
                self._parts.setdefault(address, part)

    def find(self, address: str) -> bytes | None:
        """The bytes of the part that is called so; None if there is none."""
        part = self._part(address)
        if part is None or part.is_multipart():
            return None
        self._used.add(id(part))
        content = part.get_payload(decode=True)
        return content if isinstance(content, bytes) else b""

    def unused(self, parts: Sequence[Message]) -> list[Message]:
        """Those of `parts` that were not found by an address."""
        return [part for part in parts if id(part) not in self._used]

    def _part(self, address: str) -> Message | None:
        if address[:4].lower() == "cid:":
            address = f"cid:{unquote(address[4:])}"
        if address in {"", "cid:"}:
            return None
        return self._parts.get(address) or self._parts.get(_absolute(self._base, address))


def _absolute(base: str, address: str) -> str:
    try:
        return urljoin(base, address)
    except ValueError:
        return ""


def _header(part: Message, field: str) -> str:
    return "".join(str(part.get(field) or "").split())
