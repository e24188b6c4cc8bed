from __future__ import annotations

import socket
import subprocess
import sys
import time
from multiprocessing import get_context
from pathlib import Path

import pytest

from briefbook.errors import ImportFailed
from briefbook.operations.file_reading import read_each
from briefbook.operations.file_walk import Found
from briefbook.operations.import_fence import Fenced, fence_in
from briefbook.operations.import_process import ImportProcess, Request

TEXT = b"The harbour talks\n\nThe two mayors met on Monday and agreed on the boats.\n"


@pytest.fixture
def process():
    with ImportProcess() as process:
        yield process


def test_what_comes_back_is_what_reading_here_gives_with_the_original_bytes(process):
    from briefbook import importers

    moment = "2031-05-04T06:00:00Z"
    (draft,) = process.gather(TEXT, Request("boats.txt", captured_at=moment)).drafts
    assert draft == importers.read_content(TEXT, "boats.txt", captured_at=moment)
    assert draft.original is TEXT


def test_a_sentence_of_the_readers_comes_across(process):
    with pytest.raises(ImportFailed, match=r"“photo\.txt” is a PNG picture"):
        process.gather(b"\x89PNG\r\n\x1a\n" + bytes(60), Request("photo.txt"))


def test_names_that_are_no_text_come_across(process):
    (draft,) = process.gather(TEXT, Request("b\udce9a.txt")).drafts
    assert draft.source.file_name == "b\ufffda.txt"


def test_a_process_that_was_ended_costs_one_file_only(process):
    process.gather(TEXT, Request("one.txt"))
    process._process.kill()
    with pytest.raises(ImportFailed, match=r"“two\.txt” broke what reads such files"):
        process.gather(TEXT, Request("two.txt"))
    assert process.gather(TEXT, Request("three.txt")).drafts


def test_a_file_that_takes_too_long_is_given_up():
    begun = time.monotonic()
    with ImportProcess(seconds=0.01) as process, pytest.raises(ImportFailed, match="took longer than"):
        process.gather(TEXT * 100_000, Request("long.txt"))
    assert time.monotonic() - begun < 10


def test_what_the_watch_raises_ends_the_process(process):
    def stop():
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        process.gather(TEXT, Request("boats.txt"), stop)
    assert process._process is None


def tried(connection):
    """In a fenced process: what is forbidden, one attempt after the other, and what came of each."""
    fence_in()
    for attempt in (
        lambda: socket.create_connection(("127.0.0.1", 9)),
        lambda: subprocess.run([sys.executable, "-c", ""], check=False),
        lambda: Path("briefbook-was-here.part").write_text("x"),
        lambda: bytearray(4_000_000_000),
    ):
        try:
            attempt()
            connection.send("")
        except (Fenced, MemoryError, OSError) as error:
            connection.send(type(error).__name__)


def test_the_fence_keeps_from_the_network_from_programs_from_writing_and_from_swelling():
    context = get_context("spawn")
    near, far = context.Pipe()
    process = context.Process(target=tried, args=(far,), daemon=True)
    process.start()
    answers = [near.recv() if near.poll(20) else "nothing" for _ in range(4)]
    process.join()
    assert answers == ["Fenced", "Fenced", "Fenced", "MemoryError"]


def test_reading_that_is_given_up_leaves_no_answer_to_the_next_file(tmp_path):
    files = [tmp_path / f"{name}.txt" for name in ("first", "second", "third")]
    for file in files:
        file.write_text(f"The {file.stem} text speaks of boats.\n")
    with ImportProcess() as process:
        reading = read_each(tuple(map(Found, files)), Request(""), process)
        assert next(reading).draft.body.text == "The first text speaks of boats."
        reading.close()
        (read,) = read_each((Found(files[2]),), Request(""), process)
    assert read.draft.body.text == "The third text speaks of boats."


def test_what_is_begun_anew_is_what_is_finished():
    with ImportProcess() as process:
        process.begin(b"The first text.\n", Request("first.txt"))
        process.begin(b"The second text.\n", Request("second.txt"))
        assert process.finish(b"", "second.txt").drafts[0].body.text == "The second text."
        with pytest.raises(RuntimeError):
            process.finish(b"", "second.txt")
