from __future__ import annotations

import contextlib
from pathlib import Path

import pytest

from briefbook.importers.msg_rtf import html_inside, unpacked
from tests.importers.against_golden import gathered, same_as_golden
from tests.importers.making.msg import a_msg, packed, properties, text

LARGEST = 1_000_000
PUBLISHED = bytes.fromhex(
    "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0"
)
REPEATED = bytes.fromhex("1a0000001c0000004c5a4675e2d44b51410004205758595a0d6e7d010eb0")
"""The examples of [MS-OXRTFCP] 4.1."""

RICH = Path(__file__).parent / "rich"
WRAPPED, NATIVE = ((RICH / name).read_bytes() for name in ("wrapped.rtf", "native.rtf"))


def a_message(rich: bytes, **more: bytes) -> bytes:
    streams = {
        "__substg1.0_0037001F": text("Harbour weekly 8"),
        "__substg1.0_0C1A001F": text("大野 遥"),
        "__substg1.0_10090102": rich,
        "__properties_version1.0": properties(135_700_000_000_000_000),
    }
    return a_msg({**streams, **more})


@pytest.mark.parametrize(
    ("content", "rich"),
    [
        (PUBLISHED, rb"{\rtf1\ansi\ansicpg1252\pard hello world}" + b"\r\n"),
        (REPEATED, rb"{\rtf1 WXYZWXYZWXYZWXYZWXYZ}"),
        (packed(WRAPPED), WRAPPED),
    ],
)
def test_rich_text_is_unpacked(content, rich):
    assert unpacked(content, LARGEST) == rich


@pytest.mark.parametrize("cut", [15, 17, 30])
def test_rich_text_that_is_cut_short_gives_what_there_is_or_an_error(cut):
    with contextlib.suppress(IndexError):
        assert unpacked(PUBLISHED[:cut], LARGEST) in unpacked(PUBLISHED, LARGEST)


def test_no_more_is_unpacked_than_may_be():
    assert len(unpacked(packed(b"a" * 5_000), 100)) < 120


def test_rich_text_that_was_no_html_holds_none():
    assert html_inside(NATIVE) == ""


def test_a_message_with_html_wrapped_up_in_rich_text():
    same_as_golden(a_message(packed(WRAPPED)), "wrapped.msg")


def test_a_message_with_rich_text_only():
    same_as_golden(a_message(packed(NATIVE)), "rich.msg")


def test_rich_text_that_is_damaged_does_not_lose_the_plain_text():
    content = a_message(b"damaged", **{"__substg1.0_1000001F": text("The quay is closed until May.")})
    assert "closed until May" in gathered(content, "m.msg").drafts[0].body.text
