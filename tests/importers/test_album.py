from __future__ import annotations

import time

import pytest

from briefbook.importers.album import Album, beside
from briefbook.model.body import Block, Kind
from briefbook.model.picture import MAX_PICTURES, UNSAID
from tests.importers.making.pictures import SVG, as_data, bomb, jpeg, pixel, png


def figure(target, text="", alt=""):
    return Block(Kind.FIGURE, text or alt, target=target, alt=alt)


def told(album):
    return list(album.warnings("page.html"))


def test_a_figure_names_its_picture_and_says_something():
    album = Album({"a.png": png()}.get)
    said, caption, unsaid = album.pictured([figure("a.png", alt="Bars"), figure("a.png", "Fig. 1"), figure("a.png")])
    (picture,) = album.pictures([said, caption, unsaid])
    assert {block.target for block in (said, caption, unsaid)} == {picture.sha256}
    assert [block.text for block in (said, caption, unsaid)] == ["Bars", "Fig. 1", UNSAID]
    assert told(album) == []


def test_a_picture_that_lies_elsewhere_leaves_its_words():
    album = Album()
    kept = album.pictured([figure("https://example.org/a.png", alt="Bars"), figure("b.png"), figure("", alt="Pier")])
    assert [(block.text, block.target) for block in kept] == [("Bars", ""), ("Pier", "")]
    assert told(album) == ["2 pictures of page.html were not in it and not fetched; captions were kept."]


def test_tracking_pixels_go_without_a_word():
    album = Album({"p.gif": pixel()}.get)
    (kept,) = album.pictured([figure("p.gif", alt="."), figure("p.gif"), figure("p.gif", "The pier, 1931", alt=".")])
    assert (kept.text, kept.target) == ("The pier, 1931", "")
    assert told(album) == []


def test_what_cannot_be_kept_is_said_in_one_warning():
    album = Album({"a.svg": SVG, "b.svg": SVG + b" ", "c.png": png()[:-30], "d.png": bomb(30_000, 30_000)}.get)
    assert album.pictured([figure(name, alt="Bars") for name in ("a.svg", "b.svg", "c.png", "d.png")])
    assert told(album) == [
        "4 pictures in page.html were left out (2 SVG, 1 damaged, 1 too large); captions were kept.",
    ]


def test_pictures_written_out_in_their_address_are_read_whatever_they_are_called():
    album = Album()
    (kept,) = album.pictured([figure(album.short(as_data(jpeg(), "image/svg+xml")))])
    assert album.pictures([kept])[0].media_type == "image/jpeg"


@pytest.mark.parametrize(
    "address", ["data:", "data:image/png;base64,####", "data:image/png;base64,iVBORw0KGgo=", "data:,"]
)
def test_garbled_addresses_are_damaged_pictures(address):
    album = Album()
    assert album.pictured([figure(album.short(address))]) == []
    assert "1 picture in page.html was left out" in told(album)[0]


def test_an_address_that_is_one_of_ours_already_finds_nothing_else():
    album = Album()
    assert album.pictured([figure("data:image/briefbook;number=7")]) == []


@pytest.mark.parametrize(
    ("address", "found"),
    [
        ("page_files/a%20b.png", True),
        ("./page_files/a b.png?1#x", True),
        ("page_files\\a b.png", True),
        ("../../etc/a b.png", True),
        ("https://example.org/a b.png", False),
        ("file:///etc/a b.png", False),
        ("/etc/a b.png", False),
        ("//example.org/a b.png", False),
        ("page_files/", False),
        ("../../etc/passwd", False),
    ],
)
def test_files_beside_a_page_are_found_by_their_names_only(address, found):
    assert (beside({"a b.png": b"x"})(address) is not None) is found


def test_of_very_many_pictures_some_are_kept_and_the_rest_is_told_in_time():
    begun = time.monotonic()
    album = Album(lambda address: png(100, 100, f"#{int(address):06x}"))
    kept = album.pictured([figure(str(number)) for number in range(10_000)])
    assert len(kept) == len(album.pictures(kept)) == MAX_PICTURES
    (said,) = told(album)
    assert said == "9,700 pictures in page.html were left out (beyond 300 pictures or 40 MB); captions were kept."
    assert time.monotonic() - begun < 20


def test_a_picture_that_is_shown_often_counts_once():
    album = Album({"a.png": png(), "b.png": png()}.get)
    kept = album.pictured([figure(name) for name in ("a.png", "b.png") * 300])
    assert (len(kept), len(album.pictures(kept))) == (600, 1)
