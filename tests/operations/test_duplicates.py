from __future__ import annotations

from itertools import pairwise

import pytest

from briefbook.analysis.likeness import Relation
from briefbook.errors import BriefbookError
from briefbook.library.kin import USUAL
from briefbook.library.library import Library
from briefbook.model.article import Verdict
from briefbook.operations.duplicates import Comparing, duplicates, undecided
from tests.builders import a_draft
from tests.library.shelf import recapture


def paragraphs(seed):
    """Five paragraphs of sixty words that no other seed has."""
    return [" ".join(f"w{seed}p{part}n{number}" for number in range(60)) for part in range(5)]


def add(library, *texts):
    return [library.articles.add(a_draft(*text, file_name=f"{number}.txt")) for number, text in enumerate(texts)]


def found(library):
    return [(one.one, one.other, one.relation) for one in duplicates(library)]


def test_an_edited_copy_and_a_shared_passage_are_found_with_how_much_they_share(library):
    wire, other = paragraphs(1), paragraphs(2)
    first, copy, borrower, _ = add(library, wire, wire[:-1], [*other, wire[2]], paragraphs(3))
    near, *shared = duplicates(library)
    assert (near.one, near.other, near.relation) == (first.id, copy.id, Relation.NEAR)
    assert 85 <= near.percent <= 92
    assert {(one.one, one.other) for one in shared} == {(first.id, borrower.id), (copy.id, borrower.id)}
    assert all(one.relation is Relation.SHARED and 15 <= one.percent <= 26 for one in shared)


def test_a_formula_that_all_articles_end_with_is_nothing_in_common(library):
    footer = paragraphs("footer")[0]
    add(library, *([*paragraphs(seed), footer] for seed in range(USUAL + 2)))
    assert found(library) == []


def test_one_story_in_very_many_papers_is_still_found(library):
    wire = paragraphs(1)
    articles = add(library, *([*wire, f"Edition {number}."] for number in range(USUAL + 2)))
    pairs = [(one, other) for one, other, _ in found(library)]
    assert pairs == [(one.id, other.id) for one, other in pairwise(articles)]


def test_only_the_newest_texts_are_compared_and_undo_is_followed(library):
    wire = paragraphs(1)
    article, _ = add(library, wire, wire)
    assert [relation for *_, relation in found(library)] == [Relation.SAME]
    recapture(library, article, *paragraphs(2))
    assert found(library) == []
    library.undo()
    assert len(found(library)) == 1


def test_what_is_kept_dropped_or_gone_is_no_longer_asked(library):
    wire = paragraphs(1)
    first, second, third, fourth = add(library, wire, wire[:-1], wire[1:], paragraphs(2))
    pairs = duplicates(library)
    assert len(undecided(library, pairs)) == 3
    library.kept_pairs.keep(pairs[0].pair)
    assert len(undecided(library, pairs)) == 2
    library.articles.set_verdict(third.id, Verdict.DROP)
    assert undecided(library, pairs) == ()
    library.undo()
    library.articles.remove(first.id)
    assert {(one.one, one.other) for one in undecided(library, pairs)} <= {(second.id, third.id)}
    assert fourth.id in library.articles.ids()


def test_what_is_removed_while_texts_are_compared_is_passed_over(library):
    wire = paragraphs(1)
    article, *_ = add(library, wire, wire)
    comparing = Comparing(library)
    turns = comparing.turns()
    assert next(turns) == (0, 0)
    library.articles.remove(article.id)
    assert (list(turns), comparing.found) == ([(0, 0)], ())


def test_what_was_removed_is_no_longer_found_and_found_again_when_it_is_back(tmp_path):
    path = tmp_path / "talks.briefbook"
    with Library.create(path) as library:
        article, _ = add(library, paragraphs(1), paragraphs(1))
        library.articles.remove(article.id)
        assert found(library) == []
        library.undo()
        assert len(found(library)) == 1
    with Library.open(path, read_only=True) as library:
        assert len(found(library)) == 1


def test_a_library_that_was_not_prepared_says_so(library):
    library._db.execute("UPDATE state SET shingling = ''")
    with pytest.raises(BriefbookError, match="Open it in the window once"):
        duplicates(library)


def test_the_likest_articles_are_known_by_a_text(library):
    wire = paragraphs(1)
    article, *_ = add(library, wire, paragraphs(2), [*paragraphs(3), wire[0]])
    assert library.kin.like("\n\n".join(wire))[0] == article.id
    assert library.kin.like("Few words.") == ()
