"""Rendering, here and in a process of its own."""

from dataclasses import replace

import pytest

from briefbook.errors import BriefbookError
from briefbook.operations.render_process import RenderingFailed, RenderProcess
from briefbook.operations.rendering import rendered
from tests.benchmarks.book import made_edition
from tests.builders import an_edition


class Enough(Exception):
    pass


@pytest.fixture(scope="module")
def process():
    process = RenderProcess()
    yield process
    process.close()


def enough_after(pages):
    def progress(done, total):
        if done >= pages:
            raise Enough

    return progress


def test_a_rendered_book_is_proved_and_checked():
    result = rendered(an_edition())
    assert result.printed.pdf.startswith(b"%PDF")
    assert result.proved == len(result.printed.quotations) == 1
    assert result.problems == ()


def test_another_process_gives_the_same_book(process):
    assert process.render(an_edition()) == rendered(an_edition())


def test_the_other_process_tells_how_far_it_is(process):
    told = []
    pages = process.render(an_edition(), lambda done, total: told.append((done, total))).printed.pages
    assert (pages, pages) in told


def test_work_given_up_does_not_get_in_the_way_of_the_next(process):
    with pytest.raises(Enough):
        process.render(made_edition(60, 1), enough_after(3))
    assert process.render(an_edition()) == rendered(an_edition())


def test_work_given_up_before_it_begins_starts_nothing():
    process = RenderProcess()
    with pytest.raises(Enough):
        process.render(an_edition(), enough_after(0))
    assert process._process is None


def test_a_bug_in_the_other_process_is_told_with_its_traceback(process):
    with pytest.raises(RenderingFailed, match="Traceback"):
        process.render(replace(an_edition(), book=None))


def test_a_process_that_was_killed_is_named_and_replaced(process):
    process.render(an_edition())
    process._process.kill()
    with pytest.raises(BriefbookError, match="ended unexpectedly"):
        process.render(an_edition())
    assert process.render(an_edition()).printed.pages
