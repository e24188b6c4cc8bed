"""Running text of a Markdown file -> elements: code, links, pictures, notes, named characters, emphasis.

It is read in one pass and never through the inline patterns of the `markdown` package: those put stand-ins into
the text and now and then leave them there instead of the words.
"""

from __future__ import annotations

import html
import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from xml.etree import ElementTree as ET

from markdown.util import AtomicString

from briefbook.markup.emphasis import Piece, emphasised, fill, run_or_text

_LONGEST_LABEL = 2000
_LONGEST_ADDRESS = 4000
_ESCAPED = r"\\(?P<escaped>[\\`*_{}\[\]()<>#+\-.!|~&=:^])"
_ENTITY = r"(?P<entity>&(?:\#\d{1,7}|\#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});)"
_TOKEN = re.compile(
    rf"""
    {_ESCAPED}
    | {_ENTITY}
    | (?P<ticks>`+)
    | (?P<run>\*+|_+|~+)
    | \[\^(?P<note>[^\]\s\[]{{1,200}})\]
    | (?P<opening>!\[(?!\^[^\]\s\[]{{1,200}}\](?!\())|\[)     # a note after a sentence that ends in ! is no picture
    | (?P<closing>\])
    | (?P<line_break>(?<![ ])[ ]{{2,}}+\n)
    | <(?P<address>[A-Za-z][A-Za-z0-9+.\-]{{0,30}}://[^<>\s]*)>
    | <(?:mailto:)?(?P<mail>[^<>@\s]{{1,200}}@[^<>@\s]{{1,200}})>
    | (?P<nothing><!---->)              # an empty comment keeps two marks apart
    """,
    re.VERBOSE,
)
_IN_ADDRESS = re.compile(f"{_ESCAPED}|{_ENTITY}")
_TITLE = r"""(?:\s++(?:"(?:\\.|[^"\\])*+"|'(?:\\.|[^'\\])*+'))?\s*\)"""
_TARGETS = tuple(
    re.compile(rf"\(\s*+{address}{_TITLE}", re.DOTALL)
    for address in (
        r"<(?P<address>(?:\\.|[^<>\\\n])*+)>",
        r"(?P<address>(?:\\.|[^\s()\\]|\((?:\\.|[^\s()\\]|\((?:\\.|[^\s()\\])*+\))*+\))*+)",
        # Names of files may have spaces in them.
        r"(?P<address>[^()\n\"]*?)",
    )
)
_LABEL = re.compile(r"[ ]?\n?\[(?P<label>[^\[\]]{0,2000})\]")


@dataclass
class Inline:
    """Reads running text by the addresses and notes that the whole text defines."""

    addresses: Mapping[str, str]
    note_number: Callable[[str], int | None]

    def read_into(self, root: ET.Element) -> None:
        """Replace the running text everywhere in `root` by what it means."""
        for element in list(root.iter()):
            if isinstance(element.text, AtomicString):
                continue
            pieces = self.read(element.text)
            for child in list(element):
                pieces += [child, *self.read(child.tail)]
                child.tail = None
            del element[:]
            element.text = None
            fill(element, pieces)

    def read(self, text: str | None) -> list[Piece]:
        """Text and elements, in order."""
        return _Reader(text, self).read() if text else []


def address_named(definitions: Mapping[str, tuple[str, object]]) -> dict[str, str]:
    """The addresses that a text defines, by the names it calls them."""
    return {_name(label): address for label, (address, _) in definitions.items()}


def _name(label: str) -> str:
    return " ".join(label.split()).lower()


@dataclass
class _Bracket:
    index: int
    """Where it stands among the pieces."""
    end: int
    is_picture: bool


@dataclass
class _Reader:
    text: str
    known: Inline
    pieces: list[Piece] = field(default_factory=list)
    brackets: list[_Bracket] = field(default_factory=list)
    spent: int = 0
    """So many of the brackets are before a link, and begin none: links do not nest."""
    ticks: dict[int, list[int]] = field(default_factory=dict)
    """Where the runs of backticks begin, by their length."""

    def read(self) -> list[Piece]:
        for run in re.finditer("`+", self.text):
            self.ticks.setdefault(len(run.group()), []).append(run.start())
        position = 0
        while token := _TOKEN.search(self.text, position):
            self.pieces.append(self.text[position : token.start()])
            position = self._take(token)
        self.pieces.append(self.text[position:])
        return emphasised(self.pieces)

    def _take(self, token: re.Match[str]) -> int:
        """Add what the token means and give back where it ends."""
        kind = token.lastgroup
        if kind == "ticks":
            return self._code(token)
        if kind == "note":
            return self._note(token)
        if kind == "opening":
            return self._open(token.start(), token.end())
        if kind == "closing":
            return self._close(token.start())
        self.pieces.append(self._leaf(token))
        return token.end()

    def _leaf(self, token: re.Match[str]) -> Piece:
        kind = token.lastgroup
        if kind == "run":
            return run_or_text(self.text, token.start(), token.end())
        if kind == "line_break":
            return ET.Element("br")
        if kind == "address":
            return _link(token["address"], [token["address"]])
        if kind == "mail":
            return _link("mailto:" + token["mail"], [token["mail"]])
        return _character(token)

    def _code(self, token: re.Match[str]) -> int:
        begins = self.ticks.get(len(token.group()), [])
        closing = bisect_left(begins, token.end())
        words = self.text[token.end() : begins[closing]].strip() if closing < len(begins) else ""
        if not words:
            self.pieces.append(token.group())
            return token.end()
        self.pieces.append(_element("code", [words]))
        return begins[closing] + len(token.group())

    def _note(self, token: re.Match[str]) -> int:
        number = self.known.note_number(token["note"])
        if number is None:
            return self._open(token.start(), token.start() + 1)
        self.pieces.append(_element("reference", [f"[{number}]"], target=str(number)))
        return token.end()

    def _open(self, start: int, end: int) -> int:
        self.brackets.append(_Bracket(len(self.pieces), end, end - start == 2))
        self.pieces.append(self.text[start:end])
        return end

    def _close(self, position: int) -> int:
        target = None
        if self.brackets:
            bracket = self.brackets.pop()
            is_spent = len(self.brackets) < self.spent and not bracket.is_picture
            self.spent = min(self.spent, len(self.brackets))
            target = None if is_spent else self._target(bracket.end, position)
        if target is None:
            self.pieces.append("]")
            return position + 1
        inside = emphasised(self.pieces[bracket.index + 1 :])
        del self.pieces[bracket.index :]
        if bracket.is_picture:
            self.pieces.append(ET.Element("img", alt=_words(inside), src=target[0]))
        else:
            self.pieces.append(_link(target[0], inside))
            self.spent = len(self.brackets)
        return target[1]

    def _target(self, start: int, end: int) -> tuple[str, int] | None:
        """The address for the bracket with `text[start:end]` in it, and where that address ends."""
        if end - start > _LONGEST_LABEL:
            return None
        for pattern in _TARGETS:
            if target := pattern.match(self.text, end + 1, end + 1 + _LONGEST_ADDRESS):
                return _plain_address(target["address"].strip()), target.end()
        return self._named_target(self.text[start:end], end + 1) if self.known.addresses else None

    def _named_target(self, words: str, end: int) -> tuple[str, int] | None:
        label = _LABEL.match(self.text, end)
        for name, name_end in ((label["label"] or words, label.end()) if label else ("", end), (words, end)):
            address = self.known.addresses.get(_name(name))
            if address is not None:
                return _plain_address(address), name_end
        return None


def _element(tag: str, pieces: Iterable[Piece], **attributes: str) -> ET.Element:
    element = ET.Element(tag, attributes)
    fill(element, pieces)
    return element


def _link(address: str, pieces: Iterable[Piece]) -> ET.Element:
    link = _element("a", pieces, href=address)
    for inner in list(link.iter("a"))[1:]:
        inner.tag = "span"
    return link


def _words(pieces: Iterable[Piece]) -> str:
    """The words of the pieces; those of a picture are its caption."""
    element = _element("span", pieces)
    for inner in element.iter():
        if inner.tag in {"img", "br"}:
            inner.text = inner.get("alt", " ")
    return "".join(element.itertext())


def _plain_address(address: str) -> str:
    return _IN_ADDRESS.sub(_character, address)


def _character(token: re.Match[str]) -> str:
    return token["escaped"] or html.unescape(token["entity"] or "")
