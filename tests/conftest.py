"""What every test may ask for."""

from __future__ import annotations

import pytest

from briefbook.library.library import Library


@pytest.fixture
def library():
    """A new library that is kept nowhere."""
    with Library.in_memory() as library:
        yield library
