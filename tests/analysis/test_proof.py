from __future__ import annotations

from briefbook.analysis.proof import prove, prove_stored
from tests.builders import an_annotation, an_article, an_edition


def test_quotations_printed_as_the_source_has_them_are_proved():
    article = an_article("The line held. The bill is open.")
    edition = an_edition(article, an_annotation(article, "The line held."), an_annotation(article, "The bill is open."))
    assert [proof.proved for proof in prove(edition, ("The line held.", "The bill is open."))] == [True, True]


def test_a_quotation_printed_otherwise_is_named_by_its_excerpt():
    article = an_article("The line held to the end.")
    (proof,) = prove(an_edition(article, an_annotation(article)), ("The line broke to the end.",))
    assert not proof.proved
    assert proof.where == "excerpt 1.1"
    assert "“broke” where the source has “held”" in proof.difference


def test_a_quotation_that_was_not_printed_is_said():
    (proof,) = prove(an_edition(), ())
    assert proof.difference == "The quotation of excerpt 1.1 was not printed."


def test_a_quotation_of_no_excerpt_is_said():
    stored, extra = prove(an_edition(), ("The talks ended with a handshake.", "Nobody said this."))
    assert stored.proved
    assert not extra.proved


def test_stored_quotes_are_proved_against_the_capture():
    assert all(proof.proved for proof in prove_stored(an_edition()))
