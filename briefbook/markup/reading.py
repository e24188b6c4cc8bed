"""Markdown text -> Body, through the parser of the `markdown` package. Its HTML output is never made.

Raw HTML and its comments stay literal text, but for an empty comment, which is nothing. Links are kept for http,
https, mailto and # only.
"""

from __future__ import annotations

import re
from dataclasses import replace
from xml.etree import ElementTree as ET

import markdown
from markdown.util import AtomicString

from briefbook.markup.inline import Inline, address_named
from briefbook.markup.lists import widened
from briefbook.markup.notes import Footnotes
from briefbook.markup.tree import MAX_DEPTH, Reading, read_tree
from briefbook.model.body import Block, Body, Kind
from briefbook.model.picture import UNSAID

_OPENING = re.compile(r"(?P<indent> {0,3})(?P<fence>`{3,}(?=[^`]*$)|~{3,})")
_CONTAINERS = re.compile(r"(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}\.)(?=[ \t])))+")
_CONTAINER = re.compile(r"[ \t]*(?:>|[-*+]|\d{1,9}\.)")
PICTURE = re.compile(r"picture:(?P<sha256>[0-9a-f]{64})")
"""The address of a picture that a library has."""
_RESERVED = re.compile("[\x02\x03]")
_FENCED = re.compile("\x02fenced ([0-9]+)\x03")


def parse(text: str) -> Body:
    """The blocks of the Markdown `text`; of pictures it shows those that it names by their SHA-256."""
    figures = (_own_figure(block) if block.kind is Kind.FIGURE else block for block in read(text).body.blocks)
    return Body(tuple(block for block in figures if block.text))


def read(text: str) -> Reading:
    """The blocks of the Markdown `text` and what could not be kept of it; figures name their picture as `text` does."""
    text = _RESERVED.sub("", text).replace("\r\n", "\n").replace("\r", "\n")
    lines, code = _take_fences(text.split("\n"))
    shallow = [_cap_depth(line) for line in lines]
    try:
        reading = read_tree(_tree(shallow, code))
    except RecursionError:
        # Nothing known nests this deep after the caps; should something, every word is still kept.
        paragraphs = (" ".join(part.split()) for part in text.split("\n\n"))
        return Reading(Body(tuple(Block(Kind.PARAGRAPH, part) for part in paragraphs if part)), flattened=True)
    flattened = reading.flattened or shallow != lines
    return Reading(reading.body, reading.refused_links, flattened)


def _own_figure(block: Block) -> Block:
    named = PICTURE.fullmatch(block.target)
    target = named["sha256"] if named else ""
    return replace(block, text=block.text or (UNSAID if target else ""), target=target, alt="")


def _take_fences(lines: list[str]) -> tuple[list[str], list[str]]:
    """The lines with each fenced code replaced by a paragraph that names it by number, and the codes."""
    kept: list[str] = []
    codes: list[str] = []
    position = 0
    while position < len(lines):
        opening = _OPENING.match(lines[position])
        position += 1
        if opening is None:
            kept.append(lines[position - 1])
            continue
        start = position
        while position < len(lines) and not _closes(lines[position], opening.group("fence")):
            position += 1
        kept += ["", f"\x02fenced {len(codes)}\x03", ""]
        codes.append("\n".join(lines[start:position]))
        position += 1
    return kept, codes


def _closes(line: str, fence: str) -> bool:
    stripped = line.strip()
    return len(stripped) >= len(fence) and not stripped.strip(fence[0])


def _cap_depth(line: str) -> str:
    """`line` with at most MAX_DEPTH quotation and list marks in front."""
    containers = _CONTAINERS.match(line)
    if containers is None:
        return line
    marks = list(_CONTAINER.finditer(containers.group()))
    if len(marks) <= MAX_DEPTH:
        return line
    return line[: marks[MAX_DEPTH - 1].end()] + line[containers.end() :]


def _tree(lines: list[str], code: list[str]) -> ET.Element:
    parser = markdown.Markdown(extensions=["tables", "sane_lists"])
    notes = Footnotes(parser)
    # Not the package's preprocessors: they would take raw HTML away and tabs out of code.
    text = "\n".join(widened([line.expandtabs(4) if line.strip() else "" for line in lines]))
    root = ET.Element("div")
    parser.parser.root = root
    parser.parser.parseChunk(root, f"{text}\n\n")
    notes.append_to(root)
    _put_code(root, code)
    Inline(address_named(parser.references), notes.number).read_into(root)
    return root


def _put_code(root: ET.Element, code: list[str]) -> None:
    """Undo the parser's escaping of code, which is meant for HTML, and put fenced code back in its place."""
    for element in root.iter():
        if isinstance(element.text, AtomicString):
            element.text = AtomicString(_from_html(element.text))
        elif element.tag == "p" and (fenced := _FENCED.fullmatch((element.text or "").strip())):
            element.tag, element.text = "pre", AtomicString(code[int(fenced.group(1))])


def _from_html(text: str) -> str:
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
