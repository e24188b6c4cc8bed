import itertools
import threading

import pytest

from briefbook.ui.jobs import Jobs


@pytest.fixture
def failures() -> list[BaseException]:
    return []


@pytest.fixture
def jobs(qapp, failures):
    jobs = Jobs(failures.append)
    yield jobs
    jobs.close()


def test_a_job_answers_in_the_main_thread(jobs, qtbot):
    answers = []
    jobs.run("Count", lambda progress: 6 * 7, lambda result: answers.append((result, threading.current_thread())))
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == [(42, threading.main_thread())]


def test_a_job_tells_how_far_it_is(jobs, qtbot):
    with qtbot.waitSignals([jobs.advanced, jobs.finished]):
        jobs.run("Count", lambda progress: progress(1, 2), lambda result: None)


def test_a_cancelled_job_stops_at_its_next_step_and_answers_nothing(jobs, qtbot):
    answers, begun = [], threading.Event()

    def endless(progress):
        while True:
            begun.set()
            progress(0, 0)

    handle = jobs.run("Count for ever", endless, answers.append)
    assert begun.wait(5)
    with qtbot.waitSignal(jobs.finished):
        jobs.cancel(handle)
    assert answers == []


def test_closing_stops_what_runs(qapp):
    jobs, begun = Jobs(lambda error: None), threading.Event()

    def endless(progress):
        while True:
            begun.set()
            progress(0, 0)

    handle = jobs.run("Count for ever", endless, lambda result: None)
    assert begun.wait(5)
    jobs.close()
    assert handle.stop.is_set()


def test_after_closing_nothing_is_heard_of_what_ran(qapp, qtbot):
    jobs, begun = Jobs(lambda error: None), threading.Event()
    jobs.run("Wait", lambda progress: begun.set(), lambda result: None)
    assert begun.wait(5)
    jobs.close()
    with qtbot.assertNotEmitted(jobs.finished, wait=20):
        pass


def test_what_a_job_raises_is_told(jobs, failures, qtbot):
    with qtbot.waitSignal(jobs.finished):
        jobs.run("Fail", lambda progress: 1 / 0, lambda result: None)
    assert isinstance(failures[0], ZeroDivisionError)


def test_work_of_the_main_thread_is_done_in_turns_between_other_things(jobs, qtbot):
    heard = []
    jobs.advanced.connect(lambda _handle, done, total: heard.append((done, total)))
    with qtbot.waitSignal(jobs.finished):
        jobs.take_turns("Keeping", iter([(1, 2), (2, 2)]), heard.append)
    qtbot.waitUntil(lambda: heard == [(1, 2), (2, 2), False])


def test_turns_end_when_they_are_cancelled_and_that_is_told(jobs, qtbot):
    heard = []
    handle = jobs.take_turns("Keeping", ((done, 0) for done in itertools.count()), heard.append)
    qtbot.waitSignal(jobs.advanced).wait()
    jobs.cancel(handle)
    qtbot.waitUntil(lambda: heard == [True])


def test_turns_wait_for_what_is_laid_out_beside_them(jobs, qtbot):
    laid, heard = [], []
    work = iter(lambda: (1, 1) if laid else None, (1, 1))
    with qtbot.waitSignal(jobs.finished):
        jobs.take_turns("Keeping", work, heard.append, lambda progress: laid.append(progress(0, 1)))
    assert (laid, heard) == ([None], [False])


def test_what_is_done_beside_turns_stops_when_they_end(jobs, failures, qtbot):
    begun, ended = threading.Event(), threading.Event()

    def endless(progress):
        try:
            while True:
                begun.set()
                progress(0, 0)
        finally:
            ended.set()

    jobs.take_turns("Keeping", iter(lambda: (1, 1) if begun.is_set() else None, (1, 1)), lambda _: None, endless)
    qtbot.waitUntil(ended.is_set)
    assert failures == []


def test_what_fails_beside_turns_is_told(jobs, failures, qtbot):
    jobs.take_turns("Keeping", iter(lambda: None if not failures else (1, 1), (1, 1)), print, lambda progress: 1 / 0)
    qtbot.waitUntil(lambda: bool(failures))
    assert isinstance(failures[0], ZeroDivisionError)


def test_closing_stops_what_is_done_beside_turns(qapp):
    jobs, begun = Jobs(lambda error: None), threading.Event()

    def endless(progress):
        while True:
            begun.set()
            progress(0, 0)

    handle = jobs.take_turns("Keeping", itertools.repeat(None), print, endless)
    assert begun.wait(5)
    jobs.close()
    assert handle.stop.is_set()
