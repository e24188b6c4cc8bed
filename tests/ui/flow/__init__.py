"""From five files to a printed book: one story, told by a hand with nothing but a mouse and by one with only keys.

`screen` is what the user sees, by the words that stand there. `hand` is what both hands have in common, `mouse` and
`keyboard` are the two; `story` is what the analyst does with either.
"""

import pytest

pytest.register_assert_rewrite("tests.ui.flow.story")
