from __future__ import annotations

import re
import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from briefbook import markup
from briefbook.model.body import Block, Body, Kind, MarkKind
from briefbook.model.references import references

LETTER = """# A letter to the *pilots*

The **first** boat leaves at `06:10`; the [table](https://ferry.example/times_2031) says more.[^tide]
It runs ~~daily~~ on weekdays.\x20\x20
Bring oilskins & <b>patience</b>.

1. Board
2. Wait
    - for the bell
    - for the mate

        He is late on Mondays.

> Nobody waits for the tide.
>
> > The tide waits for nobody.

| Pier | Boats |
|------|------:|
| East | **12** |
| West \\| old | 3 |

![The east pier at low water](pier.jpg)

```text
  wind  4
	rain
```

[^tide]: Harbour Board, *Tides*, 2031.

    Corrected in May.
[^ice]: Nobody cites this one.
"""

AS_BLOCKS = """\
heading 1 |A letter to the pilots| italic[pilots]
paragraph |The first boat leaves at 06:10; the table says more.[1] It runs daily on weekdays.⏎Bring oilskins & \
<b>patience</b>.| bold[first] code[06:10] link[table](https://ferry.example/times_2031) reference[[1]](1) struck[daily]
list_item 1 1. |Board|
list_item 1 2. |Wait|
list_item 2 - |for the bell|
list_item 2 - |for the mate|
list_item 2 |He is late on Mondays.|
quote 1 |Nobody waits for the tide.|
quote 2 |The tide waits for nobody.|
table 1 |Pier⇥Boats⏎East⇥12⏎West | old⇥3| bold[12]
figure |The east pier at low water|
code |  wind  4⏎⇥rain|
reference 1 |Harbour Board, Tides, 2031.⏎Corrected in May.| italic[Tides]
reference 2 |Nobody cites this one.|"""


def as_text(body: Body) -> str:
    """One line a block, for a reader: kind, level, marker, |text|, marks."""
    lines = []
    for block in body.blocks:
        front = [block.kind.value, str(block.level or ""), block.marker]
        text = block.text.replace("\n", "⏎").replace("\t", "⇥")
        marks = [
            f"{mark.kind.value}[{block.text[mark.start : mark.end]}]" + (f"({mark.target})" if mark.target else "")
            for mark in block.marks
        ]
        lines.append(" ".join(part for part in (*front, f"|{text}|", *marks) if part))
    return "\n".join(lines)


def links(body: Body) -> list[str]:
    return [mark.target for block in body.blocks for mark in block.marks if mark.kind is MarkKind.LINK]


def test_markdown_becomes_blocks_with_marks():
    assert as_text(markup.parse(LETTER)) == AS_BLOCKS


def test_blocks_become_markdown_that_reads_back_as_the_same_blocks():
    body = markup.parse(LETTER)
    assert markup.parse(markup.unparse(body)) == body


def test_an_empty_text_is_an_empty_body_and_back():
    assert markup.parse(" \n\n") == Body()
    assert markup.unparse(Body()) == ""


def test_raw_html_stays_what_it_says():
    source = "<script>alert(1)</script>\n\n<div onclick=x>boat</div> <!-- tide -->"
    assert markup.parse(source).text == source


def test_named_characters_are_read_in_text_and_not_in_code():
    assert markup.parse("fish &amp; chips &lt;b&gt; `&amp;`").text == "fish & chips <b> &amp;"


@pytest.mark.parametrize(
    "target", ["javascript:alert(1)", "file:///etc/hosts", "data:text/html,x", "&#106;avascript:x", "boat.html"]
)
def test_only_web_and_mail_addresses_become_links(target):
    reading = markup.read(f"[words]({target}) and [more](https://ferry.example) <mate@ferry.example>")
    assert links(reading.body) == ["https://ferry.example", "mailto:mate@ferry.example"]
    assert len(reading.refused_links) == 1
    assert reading.body.text.startswith("words and more")


def test_footnotes_are_numbered_references_whether_cited_or_not():
    found = references(markup.parse(LETTER))
    assert [(one.marker, one.text.split(",")[0]) for one in found] == [
        ("1", "Harbour Board"),
        ("2", "Nobody cites this one."),
    ]


def test_a_footnote_that_is_not_defined_stays_as_written():
    assert markup.parse("Boats[^none] leave.").text == "Boats[^none] leave."


def test_a_picture_in_a_sentence_is_a_figure_after_it():
    assert as_text(markup.parse("Before ![the pier](x.png) after.")) == "paragraph |Before after.|\nfigure |the pier|"


def test_code_without_an_end_runs_to_the_end_of_the_text():
    assert as_text(markup.parse("~~~\nif tide:\n    go")) == "code |if tide:⏎    go|"


def test_a_table_without_a_header_reads_back_as_one():
    body = markup.parse("|  |  |\n|---|---|\n| oil | 4 |")
    assert as_text(body) == "table |oil⇥4|"
    assert markup.parse(markup.unparse(body)) == body


@pytest.mark.parametrize(
    "text",
    [
        "1. x",
        "# x",
        "> x",
        "- x",
        "x\n===",
        "*x*",
        "_x_",
        "[x](y)",
        "`x`",
        "&amp;",
        "![x](y)",
        "~~x~~",
        "| a |\n|---|\n| b |",
    ],
)
def test_text_that_looks_like_markup_is_written_so_that_it_does_not(text):
    plain = Body((Block(Kind.PARAGRAPH, text.replace("\n", " ")),))
    assert markup.parse(markup.unparse(plain)).text == plain.text


@pytest.mark.parametrize(
    "bomb",
    [
        "> " * 3000 + "end",
        "[" * 50_000 + " end",
        "![" * 20_000 + " end",
        "- " * 3000 + "end",
        "[a](" * 10_000 + " end",
        "*a **b " * 5000 + "end",
        "[^" * 20_000 + " end",
        "[" * 20_000 + "x" + "](#-)" * 20_000 + " end",
        "![" * 5000 + "end" + "](y)" * 5000,
        "*a _b ~~c " * 5000 + "d* e_ f** g~~ " * 5000 + "end",
        "x " + " ".join("`" * length for length in range(1, 500)) + " a" * 9000 + " end",
        "[x]: y\n\nx" + "[a" * 10_000 + "]" * 10_000 + " end",
    ],
    ids=[
        *("quotes", "brackets", "pictures", "lists", "addresses", "stars"),
        *("notes", "links", "captions", "runs", "ticks", "names"),
    ],
)
def test_deep_or_endless_nesting_ends_soon_and_keeps_the_words(bomb):
    begun = time.monotonic()
    body = markup.parse(bomb)
    assert body.text.endswith("end")
    assert max(block.level for block in body.blocks) <= markup.MAX_DEPTH
    assert time.monotonic() - begun < 5


@pytest.mark.parametrize("piece", ["[a](#b) *c* `d` ", "~~a~~ *b* ", "**a*b**c* ", "x[^1] "])
def test_very_many_marks_are_written_soon(piece):
    body = markup.parse(piece * 2000 + "\n\n[^1]: a")
    begun = time.monotonic()
    assert markup.parse(markup.unparse(body)) == body
    assert time.monotonic() - begun < 5


def test_flattened_nesting_is_told():
    assert markup.read("> " * 20 + "deep").flattened
    assert not markup.read("> > not so deep").flattened


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("***a** b*", "|a b| italic[a b] bold[a]"),
        ("a**b.**c", "|ab.c| bold[b.]"),
        ("**a *b* c**", "|a b c| bold[a b c] italic[b]"),
        ("*a **b***", "|a b| italic[a b] bold[b]"),
        ("snake_case_name and _word_", "|snake_case_name and word| italic[word]"),
        ("*a*<!---->*b*", "|ab| italic[ab]"),
        ("\\<!---->", "|<!---->|"),
        ("~~a *b*~~ ~c~ ~~~d~~~", "|a b ~c~ ~~~d~~~| struck[a b] italic[b]"),
        ("[a [b](#c) d](#e)", "|[a b d](#e)| link[b](#c)"),
        ("[*a](#b)*", "|*a*| link[*a](#b)"),
        ("[a](<#b c> 'd') [e](#f(g)h \"i\") [k](#l\\)m&amp;)", "|a e k| link[e](#f(g)h) link[k](#l)m&)"),
        ("Really![^1]\n\n[^1]: Yes.", "|Really![1]| reference[[1]](1)\nreference 1 |Yes.|"),
        ("`a``b` ``c`d`` `e", "|a``b c`d `e| code[a``b] code[c`d]"),
        ("![a *b* ![c](d)](e f.png)", ""),
    ],
)
def test_running_text_is_read_by_the_rules_of_commonmark(source, expected):
    figure = "figure |a b c|"
    assert as_text(markup.parse(source)) == (f"paragraph {expected}" if expected else figure)


MARKUP = ["**", "*", "***", "`", "``", "_", "~~", "[", "](#-)", "](<#- #>)", "]", ")", "&", "<", "<!---->", "\\"]
BLOCKS = ["  \n", "\n", "\n\n", ".", "|", "> ", "- ", "    ", "---", "~~~\n", "[^", "\x02", "\x03", "\xa0"]
OTHERS = ["(", "![", "&amp;", "!"]


@settings(max_examples=300, deadline=None)
@given(st.lists(st.one_of(st.sampled_from([*MARKUP, *BLOCKS, *OTHERS]), st.text(max_size=3)), max_size=40).map("".join))
@example("x*.**~~*\\&")
@example("~~~\n~~~\n\n\x02fenced 0\x03&#2;fenced 0&#3;")
def test_no_stand_in_of_a_parser_reaches_a_text(source):
    body = markup.parse(source)
    seen = "".join([body.text, *(mark.target for block in body.blocks for mark in block.marks)])
    assert not {"\x02", "\x03"} & set(seen)
    assert "klzzwxh" not in seen


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from([*MARKUP, "  \n.", "a1", "b2 ", " é3"]), max_size=40))
@example(["a1", "*", "b2", "**", "~~", "*", "\\", "&", "a1"])
def test_every_letter_and_digit_of_running_text_is_kept_in_order(pieces):
    source = "x" + "".join(pieces)
    assert re.findall(r"[^\W_]", markup.parse(source).text) == re.findall(r"[^\W_]", source)


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            ["boat", " ", "**", "*", "`", "_", "~~", "[", "](https://a.b/c_d)", "&", "<", "!", "\\", "  \n", ".", "1"]
        ),
        max_size=24,
    )
)
@example(["*", "`", "boat", "`", "**"])
@example(["*", ".", "**", "~~", "*", "\\", "&"])
@example(["~~", "_", "[", "**", "~~", "**", "_", "~~"])
@example(["**", "1", "**", "**", "*", "1", "  \n", "**", "_", "**"])
@example(["!", "[", "[", "  \n", "](https://a.b/c_d)", "](https://a.b/c_d)"])
@example(["*", "1", "**", "*", "_", "1", "**", "*", "1 ", "_", " boat", "**"])
@example(["~~", ".", "*", "!", "~~", "[", "~~", "_", "boat", "~~", "`", "](https://a.b/c_d)"])
@example(["[", "`", "[1", "`", "*", "`", " ~~<", "`", "boat", "*"])
@example(["*", "!", " ", "**", "<", "*", " ", "1", "**", "*", "_", "1", "*"])
def test_any_running_text_reads_back_as_it_was(pieces):
    body = markup.parse("x" + "".join(pieces))
    assert markup.parse(markup.unparse(body)) == body


@pytest.mark.parametrize("indent", [2, 3, 4])
def test_lists_nest_however_far_their_items_are_indented(indent):
    step = " " * indent
    body = markup.parse(
        f"1. one\n{step if indent > 2 else '   '}1. inner\n2. two\n\nText.\n\n- a\n{step}- b\n{step * 2}- c\n- d"
    )
    items = [(block.text, block.level) for block in body.blocks if block.kind is Kind.LIST_ITEM]
    assert items == [("one", 1), ("inner", 2), ("two", 1), ("a", 1), ("b", 2), ("c", 3), ("d", 1)]


def test_a_paragraph_under_the_words_of_an_item_belongs_to_it():
    body = markup.parse("- a\n\n  more of a\n\n- b")
    assert [(block.kind, block.text) for block in body.blocks] == [
        (Kind.LIST_ITEM, "a"),
        (Kind.LIST_ITEM, "more of a"),
        (Kind.LIST_ITEM, "b"),
    ]


def test_a_picture_that_a_library_has_is_named_by_its_hash_and_written_so():
    sha256 = "0a" * 32
    text = f"![The *pier*](picture:{sha256})\n"
    (block,) = markup.parse(text).blocks
    assert (block.kind, block.text, block.target) == (Kind.FIGURE, "The pier", sha256)
    assert markup.parse(markup.unparse(Body((block,)))) == Body((block,))


def test_of_other_pictures_the_own_texts_keep_the_words():
    text = "![pier](pier.jpg) ![](x.png) ![y](data:image/png;base64,AAAA) ![z](picture:12)"
    assert [(block.text, block.target) for block in markup.parse(text).blocks] == [("pier", ""), ("y", ""), ("z", "")]
