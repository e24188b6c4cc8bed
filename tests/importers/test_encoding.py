from __future__ import annotations

import pytest

from briefbook.errors import ImportFailed
from tests.importers.reading import imported

ENGLISH = (
    "The “second phase” wasn’t ready in June – the café owners said that it was late, and that they had been told."
)
GERMAN = "Die Größe der Flotte überraschte alle, die sie für übermäßig hielten, und das war nicht das Ende der Fahrt."
FRENCH = "La fête était déçue : dès le départ, où étaient les élus de la ville, et qui paiera pour le ferry ?"
POLISH = "Rada zatwierdziła budżet na przyszły rok, ale nie jest jasne, że łodzie są w porcie do końca roku."
RUSSIAN = "Городской совет утвердил бюджет на следующий год, и это не всё, что он решил за день."
GREEK = "Το συμβούλιο ενέκρινε τον προϋπολογισμό για το επόμενο έτος, και δεν είναι το μόνο που έγινε."
HEBREW = "המועצה אישרה את התקציב של השנה הבאה, אבל לא את הגשר, גם אם הוא על המפה של הנמל, כי אין כסף."
JAPANESE = "港湾計画が再び延期された。県は三日、費用が一割増えると発表した。漁業者は補償を求めている。"
CHINESE = "港口工程再次推迟。市政府周三宣布，费用比最初的预算增加了百分之十四。渔民要求赔偿。"
KOREAN = "항만 공사가 다시 연기되었다. 시의회는 수요일 비용이 늘었다고 발표했다. 어민들은 보상을 요구한다."


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (ENGLISH, "cp1252"),
        (GERMAN, "cp1252"),
        (FRENCH, "latin-1"),
        (POLISH, "cp1250"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8_r"),
        (RUSSIAN, "iso8859_5"),
        (GREEK, "cp1253"),
        (HEBREW, "cp1255"),
        (JAPANESE, "shift_jis"),
        (JAPANESE, "euc_jp"),
        (JAPANESE, "iso2022_jp"),
        (CHINESE, "gb18030"),
        (KOREAN, "euc_kr"),
        (ENGLISH, "utf-16-le"),
        (ENGLISH, "utf-16-be"),
    ],
)
def test_a_guessed_encoding_reads_right_and_is_told(tmp_path, text, encoding):
    draft = imported(tmp_path, f"{text}\n{text}\n".encode(encoding))
    assert draft.body.text == f"{text}\n\n{text}"
    (warning,) = draft.warnings
    assert warning.startswith("boats.txt is not UTF-8. It was read as ")
    assert warning.endswith("If letters look wrong, choose another encoding.")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_unicode_with_its_mark_needs_no_warning(tmp_path, encoding):
    draft = imported(tmp_path, ENGLISH.encode(encoding))
    assert draft.body.text == ENGLISH
    assert draft.warnings == ()


def test_a_guess_is_named_as_people_name_it(tmp_path):
    assert "read as Windows-1252." in imported(tmp_path, ENGLISH.encode("cp1252")).warnings[0]


def test_an_encoding_can_be_told(tmp_path):
    draft = imported(tmp_path, GREEK.encode("iso8859_7"), encoding="iso-8859-7")
    assert draft.body.text == GREEK
    assert draft.source.encoding == "iso8859-7"
    assert draft.warnings == ()


@pytest.mark.parametrize("encoding", ["no-such-thing", "hex", "zlib"])
def test_an_encoding_that_does_not_exist_is_refused(tmp_path, encoding):
    with pytest.raises(ImportFailed, match=f"there is no text encoding “{encoding}”"):
        imported(tmp_path, ENGLISH, encoding=encoding)


def test_a_text_cut_inside_a_character_keeps_all_before_it(tmp_path):
    draft = imported(tmp_path, f"{ENGLISH} é".encode()[:-1])
    assert draft.body.text == f"{ENGLISH} \ufffd"
    assert "ends in the middle of a character of its encoding" in draft.warnings[0]


def test_two_encodings_in_one_file_lose_no_byte(tmp_path):
    draft = imported(tmp_path, f"{GERMAN}\n".encode() + "Zurück im Café".encode("cp1252"))
    assert draft.body.text == f"{GERMAN}\n\nZurück im Café"
    assert "mixes encodings: 2 bytes" in draft.warnings[0]


def test_mojibake_that_is_valid_is_kept_as_it_is(tmp_path):
    broken = ENGLISH.encode().decode("cp1252", errors="replace")
    assert imported(tmp_path, broken).body.text == broken
