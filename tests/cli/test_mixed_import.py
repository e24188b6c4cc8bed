from __future__ import annotations

import pytest

from briefbook.library.doctor import doctor
from tests.benchmarks.mixture import BROKEN, KINDS, write_mixture

FILES = 4 * len(KINDS) + len(BROKEN)


@pytest.fixture
def pile(shell):
    """Files of all kinds, each kind of broken ones among them."""
    pile = shell.folder / "pile"
    pile.mkdir()
    write_mixture(pile, FILES, len(BROKEN))
    return pile


def test_each_file_of_a_mixed_pile_is_answered_with_one_line(shell, pile):
    result = shell.run("import", shell.library, pile)
    statuses = {line.split()[1].rpartition("/")[2]: line.split()[0] for line in result.stdout.splitlines()}
    assert statuses == {file.name: "failed" if "broken" in file.name else "added" for file in pile.iterdir()}
    assert result.exit_code == 1
    assert result.stderr == f"{len(BROKEN)} of {FILES} files could not be imported.\n"


def test_broken_files_leave_the_library_sound_and_the_import_is_one_step(shell, pile):
    shell.run("import", shell.library, pile)
    assert len(shell.json("articles", shell.library)["articles"]) == FILES - len(BROKEN)
    assert doctor(shell.folder / "talks.briefbook") == ()
