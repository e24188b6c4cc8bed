from __future__ import annotations

import pytest

from tests.benchmarks.sites import furniture
from tests.benchmarks.sites.layouts import pages
from tests.benchmarks.sites.programs import with_briefbook
from tests.benchmarks.sites.scoring import Extract, score
from tests.importers.reading import imported

PAGES = pages()
LONG = "The ferry crossed the sound in the morning and nobody on the quay could say who had ordered it to sail at all."


@pytest.mark.parametrize("page", PAGES, ids=[page.name for page in PAGES])
def test_the_article_is_taken_out_of_a_saved_page_whole_and_little_else(page):
    found = score(with_briefbook(page.html), page.story)
    assert found.recall > 0.995
    assert found.precision > 0.98
    assert (found.kinds, found.details) == (1, 1)


def test_a_score_tells_what_is_missing_and_what_is_foreign():
    story = PAGES[0].story
    blocks = tuple((block.kind, block.text) for block in story.blocks)
    assert score(Extract(blocks), story).f1 == 1
    assert score(Extract(blocks[1:]), story).recall < 1 == score(Extract(blocks[1:]), story).precision
    assert score(Extract((*blocks, (blocks[0][0], "Buy the harbour calendar"))), story).precision < 1
    assert score(Extract(()), story).f1 == 0


def test_a_box_that_is_called_paid_is_kept_where_it_holds_the_article(tmp_path):
    page = f'<html><body><h1>The ferry</h1><div class="paywall"><p>{LONG}</p><p>{LONG}</p></div></body></html>'
    assert imported(tmp_path, page, "boats.html").body.text.count(LONG) == 2


def article(content):
    return f"<html><body><article><h1>The ferry</h1><p>{LONG}</p><p>{LONG}</p>{content}</article></body></html>"


def test_links_after_the_text_stay_since_they_may_be_its_sources(tmp_path):
    links = "".join(f'<p><a href="https://example.org/{at}">The minutes of meeting {at}</a></p>' for at in range(4))
    page = article(f'<div class="x">{links}</div>')
    assert "The minutes of meeting 3" in imported(tmp_path, page, "boats.html").body.text


def test_what_readers_said_is_left_out_however_much_it_is(tmp_path):
    page = article(furniture.comments(1, "discussion", 90))
    assert imported(tmp_path, page, "boats.html").body.text == f"The ferry\n\n{LONG}\n\n{LONG}"
