"""What every test may ask for."""

from __future__ import annotations

import os

import pytest

from briefbook.library.library import Library

if not any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture
def library():
    """A new library that is kept nowhere."""
    with Library.in_memory() as library:
        yield library
