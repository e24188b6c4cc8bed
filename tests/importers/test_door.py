from __future__ import annotations

import gzip
import hashlib
import io
import os
import socket
import time
import zipfile

import pytest

from briefbook import importers
from briefbook.errors import ImportFailed
from briefbook.importers.kinds import FileKind
from tests.importers.making.zips import a_docx, an_epub, an_odt, p, xhtml
from tests.importers.reading import NOW, imported

TEXT = "The ferry crossed the sound in the morning and nobody on the quay could say who had ordered it to sail.\n"


def refusal(folder, content, name="boats.txt"):
    with pytest.raises(ImportFailed) as failure:
        imported(folder, content, name)
    return str(failure.value)


def a_zip(*names):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name in names:
            archive.writestr(name, "x")
    return packed.getvalue()


def test_a_draft_says_where_it_came_from_and_holds_the_bytes_unchanged(tmp_path):
    draft = imported(tmp_path, TEXT)
    source = draft.source
    assert draft.original == TEXT.encode()
    assert source.sha256 == hashlib.sha256(TEXT.encode()).hexdigest()
    assert (source.file_name, source.size, source.captured_at) == ("boats.txt", len(TEXT), NOW)
    assert (source.media_type, source.encoding) == ("text/plain", "utf-8")


def test_the_time_of_capture_is_now_in_utc_to_the_second(tmp_path):
    (tmp_path / "boats.txt").write_text(TEXT)
    captured = importers.read(tmp_path / "boats.txt").source.captured_at
    assert time.mktime(time.strptime(captured, "%Y-%m-%dT%H:%M:%SZ")) == pytest.approx(
        time.mktime(time.gmtime()), abs=10
    )


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (b"\x89PNG\r\n\x1a\n" + bytes(60), "a PNG picture"),
        (b"\xff\xd8\xff\xe0" + bytes(60), "a JPEG picture"),
        (gzip.compress(b"boats"), "a gzip archive"),
        (a_zip("notes.txt"), "a ZIP archive"),
        (b"\xd0\xcf\x11\xe0" + bytes(60), "an old Word or Office file"),
        (b"SQLite format 3\x00" + bytes(60), "an SQLite database"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_is_no_text_is_refused_by_its_name_whatever_its_suffix(tmp_path, content, what):
    message = refusal(tmp_path, content)
    assert message.startswith(f"“boats.txt” is {what}")
    assert "Save its text as" in message


@pytest.mark.parametrize("content", [b"MZ\x90" + bytes(60), b"\x7fELF" + bytes(60)])
def test_a_program_is_refused_and_nobody_is_told_to_save_its_text(tmp_path, content):
    message = refusal(tmp_path, content)
    assert "program" in message
    assert message.endswith("which cannot be imported.")


def test_text_that_begins_with_the_letters_of_a_program_is_text(tmp_path):
    assert imported(tmp_path, f"MZ was the ferry’s number. {TEXT}").body.words > 20


@pytest.mark.parametrize("content", [b"", b"\xef\xbb\xbf", b" \n\t\r\n", b"\xff\xfe"])
def test_an_empty_file_is_refused(tmp_path, content):
    assert "is empty" in refusal(tmp_path, content)


def test_noise_is_refused(tmp_path):
    assert "does not look like text" in refusal(tmp_path, hashlib.shake_256(b"boats").digest(40_000))


def test_a_folder_is_refused(tmp_path):
    (tmp_path / "boats").mkdir()
    with pytest.raises(ImportFailed, match="“boats” is a folder"):
        importers.read(tmp_path / "boats")


def test_a_path_that_leads_nowhere_is_refused(tmp_path):
    with pytest.raises(ImportFailed, match=r"“gone\.txt” does not exist"):
        importers.read(tmp_path / "gone.txt")


def test_a_link_in_a_circle_is_refused(tmp_path):
    (tmp_path / "circle.txt").symlink_to("circle.txt")
    with pytest.raises(ImportFailed, match=r"“circle\.txt” could not be read"):
        importers.read(tmp_path / "circle.txt")


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="the superuser may read everything")
def test_a_file_that_may_not_be_read_is_refused(tmp_path):
    (tmp_path / "boats.txt").write_text(TEXT)
    (tmp_path / "boats.txt").chmod(0)
    with pytest.raises(ImportFailed, match="may not be read"):
        importers.read(tmp_path / "boats.txt")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_refused_without_waiting_for_a_writer(tmp_path):
    os.mkfifo(tmp_path / "pipe.txt")
    with pytest.raises(ImportFailed, match="not a regular file"):
        importers.read(tmp_path / "pipe.txt")


@pytest.mark.skipif(not os.path.exists("/dev/zero"), reason="this system has no /dev/zero")  # noqa: PTH110 - a constant
def test_an_endless_device_is_refused(tmp_path):
    (tmp_path / "zero.txt").symlink_to("/dev/zero")
    with pytest.raises(ImportFailed, match="not a regular file"):
        importers.read(tmp_path / "zero.txt")


def test_fifty_megabytes_are_refused_at_once(tmp_path):
    with (tmp_path / "long.txt").open("wb") as file:
        file.truncate(50_000_000)
    begun = time.monotonic()
    with pytest.raises(ImportFailed, match=r"too large: 50\.0 MB, and the limit is 20 MB"):
        importers.read(tmp_path / "long.txt")
    assert time.monotonic() - begun < 1


def test_a_name_is_made_safe_to_keep_and_to_show(tmp_path):
    draft = imported(tmp_path, TEXT, "a\n\u202egnp.txt")
    assert draft.source.file_name == "a\ufffd\ufffdgnp.txt"


@pytest.mark.skipif(os.name == "nt" or os.uname().sysname == "Darwin", reason="this system’s names are Unicode")
def test_a_name_that_is_no_unicode_is_made_safe(tmp_path):
    assert imported(tmp_path, TEXT, os.fsdecode(b"caf\xe9.txt")).source.file_name == "caf\ufffd.txt"


def test_the_content_decides_what_a_file_is(tmp_path):
    page = f"<!doctype html><title>The ferry</title><p>{TEXT}</p>"
    assert imported(tmp_path, page, "page.txt").source.media_type == "text/html"
    assert imported(tmp_path, TEXT, "boats.html").source.media_type == "text/plain"
    assert imported(tmp_path, f"# Ferry\n\n{TEXT}", "boats.md").source.media_type == "text/markdown"


def test_no_import_opens_a_connection(tmp_path, monkeypatch):
    def refuse(*_):
        pytest.fail("an import asked for a connection")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    page = f'<html><body><img src="http://127.0.0.1:9/x"><link rel=stylesheet href="//127.0.0.1:9"><p>{TEXT}</p></body>'
    assert imported(tmp_path, page, "page.html").body.words


def test_data_for_programs_is_refused_by_name(tmp_path):
    path = tmp_path / "book.json"
    path.write_text('{"title": "The harbour talks", "points": [1, 2]}', encoding="utf-8")
    with pytest.raises(ImportFailed, match="is data for programs"):
        importers.read(path)


def test_an_article_that_begins_with_a_bracket_is_not_taken_for_data(tmp_path):
    path = tmp_path / "note.txt"
    path.write_text("[\"Editor's note] The talks ended with a handshake.", encoding="utf-8")
    assert importers.read(path).body.words == 8


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (a_docx(p("Boats pass again.")), FileKind.DOCX),
        (an_odt("<text:p>Boats pass again.</text:p>"), FileKind.ODT),
        (an_epub({"one.xhtml": xhtml("<p>Boats pass again.</p>")}), FileKind.EPUB),
        (rb"{\rtf1 Boats pass again.}", FileKind.RTF),
        (b"Return-Path: <a@b.example>\nFrom: a@b.example\n\nBoats pass again.\n", FileKind.MAIL),
        (b"<!doctype html><p>Boats pass again.", FileKind.HTML),
    ],
    ids=lambda value: value.name if isinstance(value, FileKind) else "",
)
def test_what_a_file_is_its_content_says_whatever_its_suffix(tmp_path, content, kind):
    draft = imported(tmp_path, content, "boats.txt")
    assert draft.source.media_type == kind.value
    assert "Boats pass again." in draft.body.text


@pytest.mark.parametrize("name", ["refs.ris", "notes.txt"])
def test_a_list_of_references_is_no_article(tmp_path, name):
    assert "not an article" in refusal(tmp_path, b"TY  - NEWS\nTI  - Boats\nER  -\n", name)
