from __future__ import annotations

import pytest

from briefbook.errors import BriefbookError
from briefbook.library.kin import Pair
from tests.builders import a_draft
from tests.library.shelf import TALKS, dump


@pytest.fixture
def pair(library):
    """Two articles."""
    drafts = a_draft(*TALKS), a_draft(*TALKS[:2], file_name="later.txt")
    return Pair(*(library.articles.add(draft).id for draft in drafts))


def test_a_pair_is_kept_once_whichever_article_is_named_first(library, pair):
    before = dump(library)
    library.kept_pairs.keep(pair)
    library.kept_pairs.keep(Pair(pair.other, pair.one))
    assert library.kept_pairs.all() == {frozenset((pair.one, pair.other))}
    assert (library.undo(), dump(library)) == ("Keep both articles", before)


def test_a_kept_pair_can_be_offered_again(library, pair):
    library.kept_pairs.offer_again(pair)
    assert library.undo_label != "Offer the pair again"
    library.kept_pairs.keep(pair)
    library.kept_pairs.offer_again(Pair(pair.other, pair.one))
    assert library.kept_pairs.all() == frozenset()
    assert library.undo() == "Offer the pair again"
    assert len(library.kept_pairs.all()) == 1


def test_a_pair_goes_with_its_article_and_comes_back_with_it(library, pair):
    library.kept_pairs.keep(pair)
    library.articles.remove(pair.one)
    assert library.kept_pairs.all() == frozenset()
    library.undo()
    assert len(library.kept_pairs.all()) == 1


def test_an_article_is_no_pair_with_itself(library, pair):
    with pytest.raises(BriefbookError, match="Name two articles"):
        library.kept_pairs.keep(Pair(pair.one, pair.one))
