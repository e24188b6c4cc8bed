from __future__ import annotations

import pytest

from briefbook.errors import ImportFailed
from tests.importers.reading import as_text, imported, stated

LONG = "The ferry crossed the sound in the morning and nobody on the quay could say who had ordered it."


def front(*lines):
    return "\n".join(["---", *lines, "---", "", LONG, ""])


def read(folder, text):
    return imported(folder, text, "ferry.md")


def test_front_matter_states_details(tmp_path):
    text = front(
        'title: "A ferry: two owners"',
        "subtitle: And one timetable",
        "authors:",
        "  - name: Ada Fenwick",
        "    affiliation: [School of Ports, University of Osthaven]",
        "  - Tomas de Wit",
        "publisher: {name: Quay Press}",
        "date: 2031-03-12 06:00:00",
        "updated: 13 March 2031",
        "lang: en-GB",
        "license: CC BY 4.0",
        "url: https://quay.example/ferry",
    )
    assert stated(read(tmp_path, text).details) == {
        "title": "A ferry: two owners",
        "deck": "And one timetable",
        "authors": [("Ada Fenwick", "School of Ports, University of Osthaven"), ("Tomas de Wit", "")],
        "publisher": "Quay Press",
        "published": "2031-03-12",
        "modified": "2031-03-13",
        "language": "en-GB",
        "licence": "CC BY 4.0",
        "url": "https://quay.example/ferry",
    }


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("author: Ada Fenwick", ["Ada Fenwick"]),
        ("author: Ada Fenwick and Tomas de Wit", ["Ada Fenwick", "Tomas de Wit"]),
        ("author: Fenwick, Ada", ["Fenwick, Ada"]),
        ("author: [Ada Fenwick, Tomas de Wit]", ["Ada Fenwick", "Tomas de Wit"]),
        ("author:", []),
    ],
)
def test_authors_are_read_however_they_are_written(tmp_path, line, names):
    assert [author.name for author in read(tmp_path, front(line)).details.authors] == names


def test_a_date_is_as_precise_as_it_is_stated(tmp_path):
    assert read(tmp_path, front("date: 2031-03")).details.published == "2031-03"
    assert read(tmp_path, front("date: 2031")).details.published == "2031"


def test_fields_without_a_place_are_told(tmp_path):
    (warning,) = read(tmp_path, front("title: Ferry", "layout: post", "weight: 3")).warnings
    assert warning.endswith("left out: layout, weight.")


def test_front_matter_that_is_no_yaml_is_kept_as_text(tmp_path):
    draft = read(tmp_path, '---\ntitle: "open\ntags: [a\n---\n\n# The ferry\n\n' + LONG)
    assert as_text(draft.body).splitlines()[:2] == ['code |title: "open⏎tags: [a|', "title |The ferry|"]
    assert "is not valid YAML" in draft.warnings[0]


@pytest.mark.parametrize("line", ["title: !!python/object/apply:os.system [id]", "a: &x [1]\nb: [*x, *x]"])
def test_front_matter_that_would_make_things_is_only_text(tmp_path, line):
    draft = read(tmp_path, front(line))
    assert draft.details.title == ""
    assert "kept as text" in draft.warnings[0]
    assert line.split("\n")[0] in draft.body.text


def test_front_matter_alone_is_no_article(tmp_path):
    with pytest.raises(ImportFailed, match="there is no text in it"):
        read(tmp_path, "---\nlang: en\n---\n")


def test_a_first_heading_is_the_title_when_none_is_stated(tmp_path):
    draft = read(tmp_path, f"# The ferry\n\nBy Ada Fenwick\n\n12 March 2031\n\n{LONG}\n\n## The crew\n\n{LONG}")
    assert stated(draft.details) == {"title": "The ferry", "published": "2031-03-12", "authors": [("Ada Fenwick", "")]}
    assert [block.kind.value for block in draft.body.blocks] == [
        "title",
        "byline",
        "byline",
        "paragraph",
        "heading",
        "paragraph",
    ]


def test_a_heading_that_differs_from_the_stated_title_stays_a_heading(tmp_path):
    text = front("title: The ferry").replace(LONG, f"# Part one\n\n{LONG}")
    assert as_text(read(tmp_path, text).body).startswith("heading 1 |Part one|")


def test_a_licence_at_the_end_is_stated(tmp_path):
    draft = read(tmp_path, f"# Ferry\n\n{LONG}\n\nThis text is licensed under CC BY 4.0.\n")
    assert draft.details.licence == "This text is licensed under CC BY 4.0."


def test_what_could_not_be_kept_of_the_text_is_told(tmp_path):
    draft = read(tmp_path, f"[a](javascript:x) ![pier](pier.jpg)\n\n{'> ' * 20}{LONG}")
    assert [warning.split(" in ferry.md")[0] for warning in draft.warnings] == [
        "1 link",
        "Lists or quotations",
        "1 picture of ferry.md was not in it and not fetched; captions were kept.",
    ]
