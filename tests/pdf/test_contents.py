from briefbook.pdf import load, render
from briefbook.pdf.boxes import RuleItem
from briefbook.pdf.contents import contents
from briefbook.pdf.faces import Faces
from briefbook.pdf.makeup import filled
from briefbook.pdf.setter import Setter
from briefbook.pdf.setting import Setting
from briefbook.pdf.sheet import Sheet
from tests.builders import a_chapter, an_edition
from tests.pdf.accessible import violations
from tests.pdf.reading import Reading
from tests.pdf.tree_reading import tree_text


def nested() -> bytes:
    inner = [a_chapter("Boats.", number=f"1{letter}", title=f"Ferries {letter}", gist="They sail.") for letter in "ab"]
    chapters = (a_chapter("Talk.", chapters=tuple(inner)), a_chapter("Money.", number="2", title="Economics", gist=""))
    return render(an_edition(chapters=chapters)).pdf


def test_the_contents_have_each_chapter_with_its_gist_and_below_it_the_chapters_in_it():
    page = Reading(nested()).pages[2]
    assert "1 Security 5 The line held. 1a Ferries a 5 They sail. 1b Ferries b 5 They sail. 2 Economics 7" in page


def test_chapters_in_a_chapter_are_contents_in_the_contents_for_a_machine_too():
    lines = tree_text(nested()).split("\n")
    depths = {
        words: line.index("“")
        for line in lines
        for words in ("Security", "Ferries a", "Ferries b", "Economics")
        if f"“{words}”" in line
    }
    contents = [line.index("TOC") for line in lines if line.strip() == "TOC"]
    assert depths["Ferries a"] == depths["Ferries b"] == depths["Security"] + 2
    assert depths["Economics"] == depths["Security"]
    assert contents[1] == contents[0] + 2


def test_nested_contents_break_no_rule():
    assert violations(nested()) == []


def test_the_title_stands_in_its_place_however_close_the_lines_are():
    def rule(chapters: int) -> float:
        many = tuple(a_chapter("Talk.", number=str(number)) for number in range(1, chapters + 1))
        edition = an_edition(chapters=many)
        look = load()
        sheet = Sheet.of(edition.book.set_up.paper, look.page, duplex=True)
        section = contents(Setting(edition, Setter(look, Faces(look)), sheet), (), (), ())
        (page,) = filled(section, sheet)
        return next(one.y for one in page.placed for item in one.box.items if isinstance(item, RuleItem))

    assert rule(14) == rule(3)
