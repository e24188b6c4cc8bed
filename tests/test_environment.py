"""What the installed packages must be like: each of these has once been otherwise, without any error being shown."""

from __future__ import annotations

import inspect
import sys

import pytest
from PySide6.QtCore import QObject
from reportlab.lib import rl_accel

CALLS = 5_000


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on: nothing can drop it.")
def test_qt_calls_do_not_use_up_the_references_to_none():
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        thing.setObjectName("name")
    assert abs(sys.getrefcount(None) - before) < CALLS / 10


def test_reportlab_works_with_its_accelerator_in_c():
    assert [name for name in rl_accel.__all__ if inspect.isfunction(getattr(rl_accel, name))] == []
