"""Pictures go to the process that makes pages once, not with every change."""

import pickle
from dataclasses import replace

from briefbook.model.picture import Picture
from briefbook.operations.render_process import RenderProcess
from briefbook.operations.rendering import rendered
from briefbook.operations.sent_pictures import ReceivedPictures, SentPictures
from tests.builders import a_picture, a_pictured_draft, an_annotation, an_article, an_edition

NAVY, RED = a_picture(400, 300), a_picture(40, 300, "red")


def edition(*pictures: Picture):
    article = an_article(body=a_pictured_draft(*pictures).body)
    return replace(an_edition(article, an_annotation(article, "The talks")), pictures=pictures)


def test_an_edition_arrives_as_it_was_whatever_went_before():
    near, far = SentPictures(), ReceivedPictures()
    for one in (edition(NAVY), edition(NAVY, RED), edition(), edition(RED), edition(RED, NAVY)):
        assert far.whole(pickle.loads(pickle.dumps(near.lean(one)))) == one


def test_bytes_travel_once_for_as_long_as_their_picture_is_shown():
    near = SentPictures()
    assert [len(picture.content) for picture in near.lean(edition(NAVY)).pictures] == [len(NAVY.content)]
    assert [len(picture.content) for picture in near.lean(edition(NAVY, RED)).pictures] == [0, len(RED.content)]
    near.lean(edition())
    assert near.lean(edition(NAVY)).pictures == (NAVY,)


def test_a_process_that_was_ended_gets_the_pictures_again():
    process, wanted = RenderProcess(), rendered(edition(NAVY)).printed.pdf
    try:
        assert process.render(edition(NAVY)).printed.pdf == wanted
        assert process.render(edition(NAVY)).printed.pdf == wanted
        process.close()
        assert process.render(edition(NAVY)).printed.pdf == wanted
    finally:
        process.close()
