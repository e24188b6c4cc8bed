"""A mail message or a saved web archive (EML, MHTML) -> an article. Attachments are named and never opened, but for the
pictures that the text itself shows.
"""

from __future__ import annotations

import contextlib
import email
import re
from collections.abc import Iterator
from dataclasses import replace
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message
from email.policy import compat32
from email.utils import parseaddr, parsedate_to_datetime

from briefbook.errors import ImportFailed
from briefbook.importers.album import Album
from briefbook.importers.cleaning import clean, safe_name
from briefbook.importers.content import Content
from briefbook.importers.document import read_document
from briefbook.importers.encoding import Decoded, decode
from briefbook.importers.html_page import read_html
from briefbook.importers.mail_pictures import Related
from briefbook.importers.plain_text import read_plain_text
from briefbook.model.article import Author, Details
from briefbook.sentence import Sentence

MAX_PARTS = 2_000
_LONGEST_HEADER = 5_000
_ENOUGH = 0.8
"""The share of the plain text's words that the HTML must have to be taken instead of it."""
_ADDRESS = re.compile(r"https?://\S+", re.IGNORECASE)
_SAVED = re.compile(rb"^(?:Snapshot-Content-Location:|From:\s*<?Saved by )", re.IGNORECASE | re.MULTILINE)
_HTML_TAG = re.compile(r"<[^>]{0,2000}>")


def read_mail(content: bytes, name: str) -> Content:
    """The article in a message, or in a web page that was saved as one. Raises ImportFailed if there is none."""
    try:
        message = email.message_from_bytes(content, policy=compat32)
        parts = list(_parts(message))
    except RecursionError as error:
        raise ImportFailed(
            Sentence("“{name}” nests its parts too deep to be read. Save its text and import that.", name=name)
        ) from error
    texts = {kind: _text(part, name) for kind in ("text/html", "text/plain") for part in _first(parts, kind)}
    page, plain = texts.get("text/html"), texts.get("text/plain")
    if page is None and plain is None:
        raise ImportFailed(
            Sentence("“{name}” has no text in it, only attachments. Save them and import those.", name=name)
        )
    if page is not None and (_SAVED.search(content[:8192]) or message.get_content_type() == "multipart/related"):
        return _web_page(page, _header(message, "Snapshot-Content-Location"), parts, name)
    related = Related(parts)
    album = Album(related.find)
    found = mail_body(page.text if page else "", plain.text if plain else "", name, _details(message), album)
    decoding = (decoded.warning for decoded in texts.values())
    warnings = (
        *decoding,
        *found.warnings,
        *_attachments(related.unused(parts), name),
        *_headers_guessed(message, name),
    )
    return replace(found, warnings=tuple(warning for warning in dict.fromkeys(warnings) if warning))


def mail_body(page: str, plain: str, name: str, details: Details, album: Album) -> Content:
    """A message's article, from its HTML or its plain text, whichever holds more. Either may be empty; `album` finds
    the pictures that the HTML shows.
    """
    words = len(plain.split())
    if page.strip() and len(_HTML_TAG.sub(" ", page).split()) >= _ENOUGH * words:
        found = read_document(page, name, details, album, title_is_stated=bool(details.title))
        return replace(found, warnings=(*found.warnings, *album.warnings(name)))
    text, cleaned = clean(plain, name)
    if not text.strip():
        raise ImportFailed(Sentence("“{name}” has no readable text.", name=name))
    found = read_plain_text(text)
    stated = replace(
        found.details,
        title=details.title or found.details.title,
        authors=found.details.authors or details.authors,
        publisher=details.publisher or found.details.publisher,
        published=details.published or found.details.published,
        url=details.url or found.details.url,
    )
    return Content(found.body, stated, cleaned)


def _parts(message: Message) -> Iterator[Message]:
    """The parts of a message that hold content, in order; parts of messages attached to it are not looked into."""
    stack, seen = [message], 0
    while stack and seen < MAX_PARTS:
        part = stack.pop()
        seen += 1
        inner = part.get_payload() if part.is_multipart() else None
        if isinstance(inner, list) and part.get_content_maintype() == "multipart":
            stack.extend(reversed([one for one in inner if isinstance(one, Message)]))
        else:
            yield part


def _first(parts: list[Message], kind: str) -> list[Message]:
    """The first part of that kind that is shown; none where there is none."""
    shown = [part for part in parts if part.get_content_type() == kind and not _is_attachment(part)]
    return shown[:1]


def _is_attachment(part: Message) -> bool:
    return str(part.get("Content-Disposition") or "").strip().lower().startswith("attachment")


def _text(part: Message, name: str) -> Decoded:
    payload = part.get_payload(decode=True)
    content = payload if isinstance(payload, bytes) else b""
    charset = str(part.get_param("charset") or "").strip("'\" ")
    if not content:
        return Decoded("", "utf-8")
    if charset and charset.lower() not in {"us-ascii", "ascii", "unknown-8bit"}:
        try:
            return Decoded(content.decode(charset), charset)
        except (LookupError, UnicodeDecodeError):
            told = decode(content, name)
            warning = Sentence(
                "{name} claims the encoding {encoding}, which does not fit; another was taken.",
                name=name,
                encoding=safe_name(charset)[:40],
            )
            return replace(told, warning=warning)
    return decode(content, name)


def _raw_header(message: Message, field: str) -> str:
    """A header as it came; bytes that are no ASCII are lone surrogates."""
    return next((str(value) for key, value in message.raw_items() if key.lower() == field.lower()), "")


def _header(message: Message, field: str) -> str:
    """A header as people read it; its bytes may be in any encoding or none."""
    raw = _raw_header(message, field)[:_LONGEST_HEADER].encode("utf-8", "surrogateescape")
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        text = raw.decode("cp1252", "replace")
    with contextlib.suppress(LookupError, UnicodeError, ValueError, MessageError):
        text = str(make_header(decode_header(text)))
    return " ".join(clean(text, "")[0].split())


def _headers_guessed(message: Message, name: str) -> Iterator[str]:
    if any("\udc80" <= sign <= "\udcff" for field in ("Subject", "From") for sign in _raw_header(message, field)):
        yield Sentence("The headers of {name} do not state their encoding; it was guessed.", name=name)


def _details(message: Message) -> Details:
    """What the headers state: a person's name in From is the author, a mailing list's is the publisher."""
    sender = safe_name(parseaddr(_header(message, "From"))[0])
    listed = _header(message, "List-Id").split("<")[0].strip(' "')
    return Details(
        title=_header(message, "Subject"),
        authors=(Author(sender),) if sender and sender != listed else (),
        publisher=listed,
        published=_day(_header(message, "Date")),
        url=_archived(message),
    )


def _archived(message: Message) -> str:
    found = _ADDRESS.search(_header(message, "Archived-At").strip("<>"))
    return found.group().rstrip(">") if found else ""


def _day(date: str) -> str:
    """The day of a Date header where it was sent; empty if it is none."""
    try:
        return parsedate_to_datetime(date).date().isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return ""


def _attachments(parts: list[Message], name: str) -> Iterator[str]:
    kinds = {"text/html", "text/plain"}
    attached = [part for part in parts if _is_attachment(part) or part.get_content_type() not in kinds]
    if attached:
        shown = [_attachment(part) for part in attached[:3]]
        more = ", …" if len(attached) > 3 else ""
        yield Sentence(
            "Attachments of {name} were not opened ({names}{more}).", name=name, names=", ".join(shown), more=more
        )


def _attachment(part: Message) -> str:
    """What to call an attachment: its file's name without a path, else its kind."""
    name = re.split(r"[\\/]", str(part.get_filename() or ""))[-1] or part.get_content_type()
    return safe_name(name)[:60]


def _web_page(page: Decoded, address: str, parts: list[Message], name: str) -> Content:
    """A page that a browser saved with its pictures in one file."""
    text, cleaned = clean(page.text, name)
    own = next((str(part.get("Content-Location") or "") for part in _first(parts, "text/html")), "")
    found = read_html(text, name, Album(Related(parts, own).find))
    url = next((one for one in (found.details.url, address, own) if _ADDRESS.fullmatch(one)), "")
    warnings = (page.warning, *cleaned, *found.warnings)
    details = replace(found.details, url=url)
    return replace(found, details=details, warnings=tuple(warning for warning in warnings if warning))
