import pytest

from briefbook.pdf.breaks import Kind, pieces


def parted(text: str) -> list[str]:
    """`text` cut wherever a line may end."""
    found = [""]
    for piece in pieces(text, ""):
        if piece.kind is not Kind.WORD or piece.opens:
            found.append("")
        found[-1] += piece.text if piece.kind is Kind.WORD else ""
    return [one for one in found if one]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("「港湾」計画が、延期", ["「港", "湾」", "計", "画", "が、", "延", "期"]),
        ("ちょっとラーメン", ["ちょっ", "と", "ラー", "メ", "ン"]),
        ("（東京）！", ["（東", "京）！"]),
        ("时间太短……”他", ["时", "间", "太", "短……”", "他"]),
        ("価格は100%です", ["価", "格", "は", "100%", "で", "す"]),
    ],
)
def test_no_line_begins_with_what_closes_or_prolongs_nor_ends_with_what_opens(text, expected):
    assert parted(text) == expected


def test_korean_is_broken_at_its_spaces():
    assert parted("장관들은 월요일 아침") == ["장관들은", "월요일", "아침"]


@pytest.mark.parametrize("text", ["ภาษาไทยเป็นภาษา", "ພາສາລາວ", "မြန်မာဘာသာစကား", "ភាសាខ្មែរគឺ"])
def test_scripts_without_spaces_are_broken_between_syllables_and_no_mark_is_parted_from_its_letter(text):
    found = parted(text)
    assert "".join(found) == text
    assert len(found) > 2
    assert all(one[0].isalpha() for one in found)


def test_tibetan_is_broken_after_its_syllable_dots():
    assert parted("བཀྲ་ཤིས་བདེ") == ["བཀྲ་", "ཤིས་", "བདེ"]


def test_a_soft_hyphen_is_a_place_to_part_a_word_and_is_not_shown_there():
    assert [(piece.text, piece.hyphen) for piece in pieces("co\u00adoperation", "")] == [
        ("co", True),
        ("operation", False),
    ]
