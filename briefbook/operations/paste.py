"""Paste: text from another program becomes an article, with its headings and emphasis where they came along."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from briefbook.errors import ImportFailed
from briefbook.model.article import ArticleDraft
from briefbook.operations.file_reading import ReadFile
from briefbook.operations.import_process import ImportProcess, Request
from briefbook.sentence import Sentence

_ENOUGH = 0.8
"""The share of the words that must be in the rich text as read; else the plain text is taken and nothing is lost."""

_HEADER = re.compile(r"\AVersion:[\d.]+\s[^<]{0,2000}")
"""What Windows puts before copied HTML: where it begins and ends, and the page that it is from."""
_SOURCE = re.compile(r"^SourceURL:(\S+)", re.MULTILINE)
_ADDRESS = re.compile(r"https?://[^\s<>\"]{1,2000}")


@dataclass(frozen=True, slots=True)
class Copied:
    """Text that was copied, `rich` as HTML, `plain` as plain text, either may be empty, and the address of the page
    that it is from, if that came along.
    """

    rich: str = ""
    plain: str = ""
    url: str = ""

    @property
    def page(self) -> str:
        """The HTML as a page that was saved from its address."""
        header = _HEADER.match(self.rich)
        stated = _SOURCE.search(header.group()) if header else None
        html = self.rich[header.end() :] if header else self.rich
        url = self.url or (stated.group(1) if stated else "")
        if not html or not _ADDRESS.fullmatch(url) or "--" in url:
            return html
        return f"<!-- saved from url=({len(url):04}){url} -->\n{html}"


def read_pasted(copied: Copied, name: str, process: ImportProcess) -> ReadFile:
    """The article in text that was copied. `name` stands for the file's. What is rich is sanitised as a saved page is;
    nothing that it names is fetched.
    """
    plain = copied.plain
    draft = _read(process, copied.page, f"{name}.html")
    if isinstance(draft, ArticleDraft) and draft.body.words >= _ENOUGH * len(plain.split()):
        return ReadFile(Path(draft.source.file_name), draft)
    file_name = f"{name}.txt"
    draft = _read(process, plain, file_name)
    if isinstance(draft, ArticleDraft):
        return ReadFile(Path(file_name), draft)
    return ReadFile(Path(file_name), problem=draft)


def _read(process: ImportProcess, text: str, file_name: str) -> ArticleDraft | str:
    """The article, or a sentence that says why there is none."""
    try:
        drafts = process.gather(text.encode("utf-8", "replace"), Request(file_name)).drafts
    except ImportFailed as error:
        return error.sentence
    if drafts:
        return drafts[0]
    return Sentence("“{file_name}” is a list of references or highlights. Import it as a file.", file_name=file_name)
