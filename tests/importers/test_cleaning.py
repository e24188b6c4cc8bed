from __future__ import annotations

import unicodedata

from briefbook.importers.cleaning import clean
from tests.importers.reading import imported


def test_every_kind_of_line_end_ends_a_line():
    assert clean("a\rb\r\nc\u2028d\u2029e\vf\fg\x85h", "x")[0] == "a\nb\nc\nd\ne\nf\ng\nh"


def test_control_characters_are_removed_and_counted():
    text, warnings = clean("bo\x00at\x07\x9f \x1b[31mred\x1b[0m \x1b]0;title\x07end", "boats.txt")
    assert text == "boat red end"
    assert warnings == ("6 control characters were removed from boats.txt.",)


def test_one_control_character_is_told_in_the_singular():
    assert clean("a\x00b", "boats.txt")[1] == ("1 control character was removed from boats.txt.",)


def test_a_lone_surrogate_is_replaced():
    text, warnings = clean("a\ud800b", "boats.txt")
    assert text == "a\ufffdb"
    assert warnings == ("1 broken character was replaced by \ufffd in boats.txt.",)


def test_bidi_controls_are_kept_and_told():
    text, warnings = clean("pay \u202e123\u202c", "boats.txt")
    assert text == "pay \u202e123\u202c"
    assert "2 bidirectional (bidi) controls" in warnings[0]


def test_letters_stay_composed_as_they_are(tmp_path):
    decomposed = unicodedata.normalize("NFD", "Résumé à Ångström, said the café.")
    assert imported(tmp_path, decomposed).body.text == decomposed


def test_invisible_and_unassigned_characters_are_kept():
    text = "so\u00adft zero\u200bwidth \u200dfamily\ufeff \ue000"
    assert clean(text, "x") == (text, ())
