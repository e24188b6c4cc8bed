"""What a process that reads files may send of pictures, and what is refused."""

from __future__ import annotations

import base64
import json

import pytest

from briefbook.errors import ImportFailed
from briefbook.importers import Options, gather
from briefbook.model import gathered_json
from briefbook.model.picture import MAX_PICTURES
from briefbook.operations import import_process
from briefbook.operations.import_process import ImportProcess, Request
from tests.importers.making.pictures import as_data, bomb, jpeg, png

WORDS = "The ferry crossed the sound in the morning and nobody on the quay could say who had ordered it to sail at all."
PAGE = f'<html><body><p>{WORDS}</p><img src="{as_data(png())}" alt="Bars"><p>{WORDS}</p></body></html>'.encode()


def answer(**changed):
    """What comes of PAGE, with the one picture changed so."""
    value = json.loads(json.dumps(gathered_json.to_json(gather(PAGE, "page.html", Options()))))
    value["pictures"][0].update(changed)
    return value


def test_pictures_come_across_as_they_are():
    with ImportProcess() as process:
        (draft,) = process.gather(PAGE, Request("page.html")).drafts
        (beside,) = process.gather(
            PAGE.replace(as_data(png()).encode(), b"p_files/a.jpg"), Request("p.html", companions={"a.jpg": jpeg()})
        ).drafts
    assert [one.content for one in draft.pictures] == [png()]
    assert draft.body.pictures == (draft.pictures[0].sha256,)
    assert [one.content for one in beside.pictures] == [jpeg()]


@pytest.mark.parametrize(
    "changed",
    [
        {"content": base64.b64encode(png(99, 99)).decode()},
        {"content": "no base64"},
        {"content": base64.b64encode(b"<svg>").decode()},
        {"media_type": "image/jpeg"},
        {"media_type": "image/svg+xml"},
        {"width": 0},
        {"height": 10**9},
    ],
    ids=["another picture", "garbled", "a drawing", "another kind", "no kind of ours", "no width", "no end"],
)
def test_a_picture_that_is_not_what_it_is_said_to_be_is_refused(changed):
    with pytest.raises(ImportFailed, match="could not be understood"):
        import_process._understood(json.dumps(answer(**changed)).encode(), PAGE, "page.html")


def test_more_pictures_than_are_kept_are_refused():
    value = answer()
    value["pictures"] *= MAX_PICTURES + 1
    with pytest.raises(ValueError, match="more pictures than are kept"):
        gathered_json.from_json(value, PAGE)


def test_a_page_with_ten_thousand_pictures_and_bombs_is_read_in_the_process_made_for_it():
    images = "".join(f'<img src="{as_data(png(80, 70, f"#{number:06x}"))}" alt="{number}">' for number in range(400))
    repeated = f'<img src="{as_data(jpeg())}">' * 9_600
    page = f'<html><body><p>{WORDS}</p>{images}{repeated}<img src="{as_data(bomb(30_000, 30_000))}"></body></html>'
    with ImportProcess() as process:
        (draft,) = process.gather(page.encode(), Request("many.html")).drafts
    assert (len(draft.pictures), draft.body.text.count("\n\n") > 300) == (MAX_PICTURES, True)
    assert any("were left out" in warning for warning in draft.warnings)
