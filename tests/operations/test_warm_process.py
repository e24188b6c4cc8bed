import pickle

import pytest

from briefbook.operations.warm_process import WarmProcess


def answer_once(connection):
    connection.send(connection.recv() + 1)


def test_a_process_is_started_once_and_again_after_it_was_closed():
    process = WarmProcess(answer_once, "counting")
    for _ in range(2):
        connection = process.connect()
        assert process.connect() is connection
        connection.send(41)
        assert connection.recv() == 42
        process.close()


def test_one_that_could_not_be_started_is_closed_without_more():
    process = WarmProcess(lambda connection: None, "cannot be sent over")
    with pytest.raises((pickle.PicklingError, AttributeError)):
        process.connect()
    process.close()
