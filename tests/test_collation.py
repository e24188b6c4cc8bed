from __future__ import annotations

import random

import pytest

from briefbook.model.collation import initial, key, title_key

ORDERS = {
    "sv": "Alm Ort Zorn Åberg Ähl Öberg",
    "fi": "Aho Zorn Åberg Äijö Öhman",
    "da": "Abel Zeus Ærø Øster Ålborg Aarhus",
    "nb": "Alta Zorn Ære Ørsta Ås",
    "is": "Akur Ásgrímur Dalur Ðalur Zoega Þór Ægir Öxará",
    "es": "Nota Nube Ñandú Ocaso",
    "pl": "Adam Ądziel Lublin Łódź Opole Ósmy Zamość Źródło Żary",
    "cs": "Cena Čáp Hora Chata Ivan Řím Sál Šalda",
    "sk": "Čierny Hora Chlieb Ivan Ľuba Zvon Žilina",
    "hr": "Cetina Čakovec Ćuprija Dubrovnik Džamija Đakovo Luka Ljubljana Njiva Obala",
    "hu": "Cukor Csaba Olaf Óriás Ödön Zala Zsolt",
    "tr": "Can Çan Hat Irak İzmir Ok Öz Su Şam",
    "et": "Saar Šveits Zoo Žanr Tartu Vald Õlu Äike Öö Üle",
    "ro": "Alba Ăla Iași Înalt Sibiu Șiret Timiș Țara",
    "lv": "Cēsis Čehija Ķegums Liepāja Ļaudona",
    "uk": "Гора Ґанок Євген Зима Ирій Іван Їжак Йод",
    "sr": "Дунав Ђак Лука Љубав Нада Њива Тара Ћуприја Чачак Џамија",
    "fa": "باد پدر جام چای زمین ژاله کار گاو",
    "vi": "An Ăn Ân Dân Đá Ô Ơn",
    "de": "Adam Ähre Alm Mueller Müller Mumm Ofen Öl Strasse Straße Strauch Zug",
}


@pytest.mark.parametrize("language", ORDERS)
def test_each_language_has_its_order(language):
    expected = ORDERS[language].split()
    shuffled = random.Random(7).sample(expected, len(expected))
    assert sorted(shuffled, key=lambda word: key(word, language)) == expected


def test_where_no_language_says_otherwise_accents_and_case_come_last():
    words = ["Émile", "etna", "Emil", "Łódź", "lund", "Loch", "“Oslo”", "Öse"]
    assert sorted(words, key=key) == ["Emil", "Émile", "etna", "Loch", "Łódź", "lund", "Öse", "“Oslo”"]


def test_russian_yo_stands_with_ye_and_short_i_is_a_letter():
    assert sorted(["Карл", "Йозеф", "Ивар", "Ель", "Ёлка"], key=key) == ["Ёлка", "Ель", "Ивар", "Йозеф", "Карл"]


@pytest.mark.parametrize(
    ("title", "language", "rest"),
    [
        ("The harbour", "en", "harbour"),
        ("“A Harbour” again", "en-GB", "Harbour again"),
        ("A", "en", "A"),
        ("Der Hafen", "de", "Hafen"),
        ("Die Hard", "en", "Die Hard"),
        ("L’île perdue", "fr", "île perdue"),
        ("L'acqua", "it", "acqua"),
        ("Los barcos", "es", "barcos"),
        ("الميناء", "ar", "ميناء"),
        ("The harbour", "", "The harbour"),
    ],
)
def test_a_title_is_sorted_without_the_article_of_its_language(title, language, rest):
    assert title_key(title, "en", language).partition("\x1f")[0] == key(rest).partition("\x1f")[0]


def test_the_initial_is_a_letter_of_the_alphabet():
    assert initial("Émile") == initial("etna") == "e"
    assert initial("Chata", "cs") == initial("chrám", "cs") != initial("Cena", "cs")
    assert initial("Ådal", "sv") != initial("Alm", "sv")


@pytest.mark.parametrize("title", ["O'Neill & Sons, 12", "“Open” harbour", "x-ray: a view", "", "...", "A1 a2 B10"])
def test_plain_letters_are_sorted_alike_in_languages_with_few_and_with_many_letters(title):
    assert key(title, "de") == key(title, "en") == key(title, "da")
