"""A rich text file (RTF) -> an article: what its groups and control words say is put as HTML, which is then read."""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from html import escape
from typing import ClassVar

from briefbook.errors import ImportFailed
from briefbook.importers import dates
from briefbook.importers.album import Album
from briefbook.importers.content import Content
from briefbook.importers.document import read_document
from briefbook.importers.people import split_names
from briefbook.importers.rtf_pictures import INSIDE, RtfPictures
from briefbook.importers.rtf_tokens import Sign, code_page, signs
from briefbook.model.article import Author, Details
from briefbook.sentence import Sentence

MAX_DEPTH = 500
_PASSED_OVER_NAMES = (
    "colortbl pict object header headerl headerr headerf footer footerl footerr footerf listtable listoverridetable"
    " revtbl rsidtbl generator themedata colorschememapping latentstyles datastore xmlnstbl fldinst annotation atnid"
    " atnauthor atndate bkmkstart bkmkend nonshppict listtext pntext pntxta pntxtb filetbl objdata mmathPr"
)
_PASSED_OVER = frozenset(_PASSED_OVER_NAMES.split())
_MARKS = {"b": "b", "i": "i", "strike": "s", "super": "sup", "sub": "sub"}
_TEXT_OF = {
    "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”", "bullet": "•",
    "tab": " ", "emspace": " ", "enspace": " ", "line": "\n", "zwj": "\u200d", "zwnj": "\u200c",
}  # fmt: skip
_HEADING = re.compile(r"(?:heading|überschrift|titre|título|titolo|kop|rubrik)\s*(\d)", re.IGNORECASE)
_LINK = re.compile(r"HYPERLINK\s+(?:\\\\?[a-z]\s+)*\"([^\"]{1,2000})\"")
_DESTINATIONS = frozenset({"fonttbl", "stylesheet", "info", "footnote", "title", "author", "creatim", "revtim"})


@dataclass(slots=True)
class _Group:
    """What holds inside a pair of braces; an inner group begins with what holds around it."""

    destination: str = ""
    marks: frozenset[str] = frozenset()
    hidden: bool = False
    font: int = 0
    skip: int = 1


@dataclass(slots=True)
class _Paragraph:
    """The paragraph being read."""

    runs: list[tuple[frozenset[str], str]] = field(default_factory=list)
    level: int = 0
    style: int = 0
    item: bool = False
    in_table: bool = False


def read_rtf(content: bytes, name: str) -> Content:
    """The article in the rich text `content`. Raises ImportFailed if it nests too deep or has no text."""
    page = _Page(name)
    for sign in signs(content):
        page.take(sign)
    album = Album(page.pictures.find)
    found = read_document(page.html(), name, page.details(), album)
    warnings = list(album.warnings(name))
    if page.objects:
        warnings.append(Sentence("Embedded or floating objects in {name} were left out.", name=name))
    if page.hidden:
        warnings.append(Sentence("Hidden or deleted text in {name} was left out.", name=name))
    return replace(found, warnings=(*warnings, *found.warnings))


class _Page:
    """The page that the signs taken so far make."""

    def __init__(self, name: str) -> None:
        self.pictures = RtfPictures()
        self.objects = False
        self.hidden = False
        self._name = name
        self._groups = [_Group()]
        self._paragraph = _Paragraph()
        self._blocks: list[str] = []
        self._cells: list[str] = []
        self._rows: list[str] = []
        self._notes: list[str] = []
        self._outer: list[_Paragraph] = []
        self._fonts: dict[int, str] = {}
        self._styles: dict[int, str] = {}
        self._info: dict[str, str] = {}
        self._codec = "cp1252"
        self._instruction = ""
        self._left_to_skip = 0
        self._optional = False
        self._number = 0

    def take(self, sign: Sign) -> None:
        """Read one sign."""
        if sign.word == "bin":
            self.pictures.add_bytes(sign.raw)
        elif sign.raw:
            self._add_bytes(sign.raw)
        elif sign.text:
            self._add(sign.text)
        elif sign.word == "{":
            self._open()
        elif sign.word == "}":
            self._close()
        elif sign.word == "*":
            self._optional = True
        else:
            self._word(sign.word, sign.number)
            self._optional = False

    def html(self) -> str:
        """The whole page."""
        if self._paragraph.in_table and self._paragraph.runs:
            self._end_cell()
        self._end_paragraph()
        self._end_table()
        notes = (f'<div id="note{number}">{note}</div>' for number, note in enumerate(self._notes, 1))
        return "".join((*self._blocks, *notes))

    def details(self) -> Details:
        """What the file's properties state."""
        authors = tuple(Author(one) for one in split_names(self._info.get("author", "").replace(";", ",")))
        return Details(title=self._info.get("title", "").strip(), authors=authors, modified=self._day())

    def _day(self) -> str:
        parts = {unit: self._info.get(f"revtim.{unit}") or "" for unit in ("yr", "mo", "dy")}
        return dates.stated("-".join(part.zfill(2) for part in parts.values())) if all(parts.values()) else ""

    @property
    def _group(self) -> _Group:
        return self._groups[-1]

    def _open(self) -> None:
        if len(self._groups) > MAX_DEPTH:
            raise ImportFailed(
                Sentence("“{name}” nests too deep to be read. Save its text and import that.", name=self._name)
            )
        self._groups.append(replace(self._group))

    def _close(self) -> None:
        if len(self._groups) == 1:
            return
        ended = self._groups.pop()
        if ended.destination == "footnote" and self._group.destination != "footnote" and self._outer:
            self._end_note()
        elif ended.destination == "fldrslt" and self._group.destination != "fldrslt":
            self._paragraph.runs.append((frozenset(), "</a>"))
        elif ended.destination == "pict" and self._group.destination != "pict":
            self._end_picture()

    def _word(self, word: str, number: int | None) -> None:
        if self._destined(word):
            return
        action = self._ACTIONS.get(word)
        if word in _MARKS:
            on = number != 0
            self._group.marks = self._group.marks | {_MARKS[word]} if on else self._group.marks - {_MARKS[word]}
        elif word in _TEXT_OF:
            self._add(_TEXT_OF[word])
        elif action is not None:
            action(self, number if number is not None else 0)
        elif self._group.destination in {"creatim", "revtim"} and number is not None:
            self._info[f"{self._group.destination}.{word}"] = str(number)

    def _destined(self, word: str) -> bool:
        """Whether the word opens a group of its own kind: what is passed over, a note, a field, a property."""
        around = self._group.destination
        if around in INSIDE:
            return self._inside_picture(word)
        if word in {"object", "shpinst"}:
            self.objects = True
        begin = self._BEGINNINGS.get(word)
        if begin is not None and (word != "pict" or around not in _PASSED_OVER):
            begin(self)
        known = word in _DESTINATIONS or word in {"fldinst", "fldrslt"}
        if word in _PASSED_OVER or known or self._optional:
            passes = around in _PASSED_OVER and word not in {"fldrslt"}
            # In this group there is a picture for programs that are not of the nineties.
            if not passes and word != "shppict":
                self._group.destination = word if known or word in _PASSED_OVER else "colortbl"
            return True
        return False

    def _inside_picture(self, word: str) -> bool:
        """Whether the word is none of a value's text; it may open a group of a picture's own."""
        if word in INSIDE or self._optional:
            self._group.destination = word if word in INSIDE else "colortbl"
            return True
        return not (self._group.destination == "sv" and word in {"u", "uc"})

    def _add_bytes(self, raw: bytes) -> None:
        if self._group.destination == "pict":
            self.pictures.add(raw)
            return
        if self._left_to_skip:
            skipped = min(self._left_to_skip, len(raw))
            self._left_to_skip -= skipped
            raw = raw[skipped:]
        codec = self._fonts.get(self._group.font, self._codec)
        if self._group.destination in {"fonttbl", "stylesheet", "info"}:
            codec = self._codec
        self._add(raw.decode(codec, "replace"))

    def _add(self, text: str) -> None:
        destination = self._group.destination
        if destination == "fldinst":
            self._instruction += text
        elif destination in {"title", "author"}:
            self._info[destination] = self._info.get(destination, "") + text
        elif destination in {"sn", "sv"}:
            self.pictures.state(destination, text)
        elif destination == "stylesheet":
            self._styles[self._number] = self._styles.get(self._number, "") + text
        elif destination in {"", "footnote", "fldrslt"}:
            if self._group.hidden:
                self.hidden |= bool(text.strip())
            else:
                self._paragraph.runs.append((self._group.marks, escape(text, quote=False).replace("\n", "<br>")))

    def _begin_note(self) -> None:
        number = len(self._notes) + 1
        self._notes.append("")
        link = f'<sup><a href="#note{number}">{number}</a></sup>'
        self._paragraph.runs.append((frozenset(), link))
        self._outer.append(self._paragraph)
        self._paragraph = _Paragraph()

    def _end_note(self) -> None:
        self._notes[-1] += f"<p>{_marked(self._paragraph.runs)}</p>"
        self._paragraph = self._outer.pop()

    def _begin_picture(self) -> None:
        self.pictures.begin()

    def _end_picture(self) -> None:
        element = self.pictures.end()
        if not self._group.hidden:
            self._paragraph.runs.append((frozenset(), element))

    def _begin_instruction(self) -> None:
        self._instruction = ""

    def _begin_link(self) -> None:
        found = _LINK.search(self._instruction)
        address = escape(found.group(1)) if found else ""
        self._paragraph.runs.append((frozenset(), f'<a href="{address}">'))

    def _end_paragraph(self, _number: int = 0) -> None:
        if self._outer:
            self._notes[-1] += f"<p>{_marked(self._paragraph.runs)}</p>"
            self._paragraph.runs = []
            return
        if not self._paragraph.in_table:
            self._end_table()
        if self._paragraph.in_table and self._paragraph.runs:
            self._paragraph.runs.append((frozenset(), "<br>"))
            return
        text = _marked(self._paragraph.runs)
        if text:
            tag = self._tag()
            self._blocks.append(f"<{tag}>{text}</{tag}>")
        self._paragraph = replace(self._paragraph, runs=[])

    def _tag(self) -> str:
        style = self._styles.get(self._paragraph.style, "").strip(" ;")
        named = _HEADING.match(style)
        if style.lower() == "title":
            return "h1"
        level = int(named.group(1)) if named else self._paragraph.level
        return f"h{min(6, level)}" if level else ("li" if self._paragraph.item else "p")

    def _end_cell(self, _number: int = 0) -> None:
        self._cells.append(f"<td>{_marked(self._paragraph.runs)}</td>")
        self._paragraph = replace(self._paragraph, runs=[])

    def _end_row(self, _number: int = 0) -> None:
        if self._cells:
            self._rows.append(f"<tr>{''.join(self._cells)}</tr>")
            self._cells = []

    def _end_table(self) -> None:
        self._end_row()
        if self._rows:
            self._blocks.append(f"<table>{''.join(self._rows)}</table>")
            self._rows = []

    def _plain_paragraph(self, _number: int) -> None:
        self._paragraph = _Paragraph(self._paragraph.runs)

    def _plain_text(self, _number: int) -> None:
        self._group.marks, self._group.hidden = frozenset(), False

    def _no_super(self, _number: int) -> None:
        self._group.marks -= {"sup", "sub"}

    def _unicode(self, number: int) -> None:
        self._add(chr(number & 0xFFFF))
        self._left_to_skip = self._group.skip

    def _skip(self, number: int) -> None:
        self._group.skip = max(0, min(number, 16))

    def _ansi_page(self, number: int) -> None:
        try:
            self._codec = codecs.lookup(f"cp{number}").name
        except LookupError:
            self._codec = "cp1252"

    def _font(self, number: int) -> None:
        self._group.font = number

    def _charset(self, number: int) -> None:
        self._fonts[self._group.font] = code_page(number)

    def _style(self, number: int) -> None:
        self._number = number
        if self._group.destination != "stylesheet":
            self._paragraph.style = number

    def _outline(self, number: int) -> None:
        if self._group.destination != "stylesheet":
            self._paragraph.level = number + 1 if 0 <= number <= 5 else 0

    def _item(self, _number: int) -> None:
        self._paragraph.item = True

    def _in_table(self, _number: int) -> None:
        self._paragraph.in_table = True

    def _hide(self, number: int) -> None:
        del number
        self._group.hidden = True

    _BEGINNINGS: ClassVar[dict[str, Callable[[_Page], None]]] = {
        "footnote": _begin_note, "fldinst": _begin_instruction, "fldrslt": _begin_link, "pict": _begin_picture,
    }  # fmt: skip
    _ACTIONS: ClassVar[dict[str, Callable[[_Page, int], None]]] = {
        "par": _end_paragraph, "sect": _end_paragraph, "page": _end_paragraph, "cell": _end_cell, "row": _end_row,
        "pard": _plain_paragraph, "plain": _plain_text, "nosupersub": _no_super, "u": _unicode, "uc": _skip,
        "ansicpg": _ansi_page, "f": _font, "fcharset": _charset, "s": _style, "outlinelevel": _outline, "ls": _item,
        "intbl": _in_table, "v": _hide, "deleted": _hide,
    }  # fmt: skip


def _marked(runs: list[tuple[frozenset[str], str]]) -> str:
    """Runs as HTML, neighbours of the same marks in one element."""
    page: list[str] = []
    before: frozenset[str] = frozenset()
    for marks, text in [*runs, (frozenset[str](), "")]:
        if marks != before:
            page.extend(f"</{tag}>" for tag in sorted(before, reverse=True))
            page.extend(f"<{tag}>" for tag in sorted(marks))
            before = marks
        page.append(text)
    return "".join(page).strip()
