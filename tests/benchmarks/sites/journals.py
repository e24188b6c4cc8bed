"""Pages of institutes, ministries, journals and encyclopaedias."""

from __future__ import annotations

from dataclasses import replace
from html import escape

from briefbook.model.body import Block, Kind
from tests.benchmarks.prose import Prose
from tests.benchmarks.sites import furniture, heads
from tests.benchmarks.sites.marking import SEMANTIC, Way, cited, marked, note_list
from tests.benchmarks.sites.sheet import deck, headline, sheet
from tests.benchmarks.sites.story import ALL, Story, a_story

CC_BY = "https://creativecommons.org/licenses/by/4.0/"


def institute() -> tuple[str, Story]:
    """A commentary with footnotes and a table, under a Creative Commons licence."""
    story = a_story(201, *ALL, licence=CC_BY)
    text = cited(marked(story.running), len(story.notes)) + note_list(story.notes)
    article = headline(story) + deck(story) + furniture.byline(story) + f'<div class="field-body">{text}</div>'
    body = (
        f"{furniture.MASTHEAD}<main><article>{article}{furniture.TAGS}</article>"
        f"</main>{furniture.sidebar(211)}{furniture.FOOTER}"
    )
    return sheet(story, heads.open_graph(story), body), story


def policy_brief() -> tuple[str, Story]:
    """Key points first, a download box, footnotes in a division."""
    story = a_story(202, "heading", "list", "table", "notes", length=7)
    box = '<div class="download-box"><a href="/brief.pdf">Download the brief (PDF, 240 KB)</a></div>'
    notes = "".join(f'<p id="fn{at}">{at}. {escape(one)}</p>' for at, one in enumerate(story.notes, 1))
    text = cited(marked(story.running), len(story.notes)) + f'<div class="endnotes">{notes}</div>'
    body = (
        f'{furniture.PLAIN_MASTHEAD}<div class="publication">{headline(story)}{furniture.byline(story)}'
        f"{box}{text}</div>"
    )
    return sheet(story, heads.citation(story), body + furniture.PLAIN_FOOTER), story


def journal() -> tuple[str, Story]:
    """Sections with numbered headings, citation tags, a long list of references."""
    story = a_story(203, "heading", "quote", "table", "notes", length=8, licence=CC_BY)
    sections = f'<section class="section"><h2>1. Introduction</h2>{marked(story.running)}</section>'
    story = replace(story, blocks=(Block(Kind.HEADING, "1. Introduction", level=2), *story.blocks), deck="")
    references = "".join(f'<li id="B{at}">{escape(one)}</li>' for at, one in enumerate(story.notes, 1))
    text = f'{sections}<section class="references"><ol>{references}</ol></section>'
    body = f'{furniture.PLAIN_MASTHEAD}<div class="article-page">{headline(story)}{furniture.byline(story)}{text}</div>'
    return sheet(story, heads.citation(story), body + furniture.related(231, "sidebar-list", "Cited by")), story


def encyclopaedia() -> tuple[str, Story]:
    """Contents, an infobox, edit links, notes: no author, no date."""
    story = replace(a_story(204, *ALL), authors=(), published="", deck="")
    way = Way(
        heading=(
            '<h2><span class="mw-headline">{}</span><span class="mw-editsection">[<a href="?edit">edit</a>]</span></h2>'
        ),
        table='<table class="wikitable">{}</table>',
    )
    contents = (
        '<div id="toc" class="toc"><h2>Contents</h2><ul><li><a href="#1">1 First'
        '</a></li><li><a href="#2">2 Notes</a></li></ul></div>'
    )
    box = '<table class="infobox"><tr><th>Founded</th><td>1904</td></tr><tr><th>Ships</th><td>41</td></tr></table>'
    text = cited(marked(story.running, way, {1: contents}), len(story.notes)) + note_list(story.notes, back="^")
    facts = Block(Kind.TABLE, "Founded\t1904\nShips\t41", level=1)
    story = replace(story, blocks=(facts, *story.blocks), site="")
    side = (
        '<div id="mw-panel"><ul><li><a href="/main">Main page</a></li><li><a href="/random">Random article'
        "</a></li></ul></div>"
    )
    body = (
        f'<div id="content"><h1 id="firstHeading">{escape(story.title)}</h1><div id="bodyContent">'
        f"{box}{text}</div></div>{side}"
    )
    return sheet(story, heads.title(story), body + furniture.PLAIN_FOOTER), story


def ministry() -> tuple[str, Story]:
    """A statement of a ministry, with Dublin Core, numbered paragraphs in plain divisions."""
    story = replace(a_story(205, length=7), authors=(), deck="")
    way = Way(paragraph='<div class="para">{}</div>')
    body = (
        f'{furniture.PLAIN_MASTHEAD}{furniture.CRUMBS}<div class="statement">{headline(story, "h2")}'
        f"{marked(story.blocks, way)}</div>"
    )
    return sheet(story, heads.dublin_core(story), body + furniture.PLAIN_FOOTER), story


def transcript() -> tuple[str, Story]:
    """Questions in bold, answers in paragraphs."""
    prose = Prose(206)
    blocks = []
    for _ in range(6):
        blocks += [
            Block(Kind.PARAGRAPH, f"QUESTION: {prose.sentence()}"),
            Block(Kind.PARAGRAPH, f"THE MINISTER: {prose.paragraph(50)}"),
        ]
    story = replace(a_story(206), blocks=tuple(blocks), deck="")
    body = f"{furniture.PLAIN_MASTHEAD}<main>{headline(story)}{furniture.byline(story)}{marked(story.blocks)}</main>"
    return sheet(story, heads.open_graph(story), body + furniture.related(261) + furniture.FOOTER), story


def nested_lists() -> tuple[str, Story]:
    """Most of the text stands in lists."""
    prose = Prose(207)
    blocks: list[Block] = []
    for _ in range(4):
        blocks += [Block(Kind.HEADING, prose.short(), level=2), Block(Kind.PARAGRAPH, prose.paragraph(25))]
        blocks += [Block(Kind.LIST_ITEM, prose.paragraph(20), marker="-") for _ in range(4)]
    story = replace(a_story(207), blocks=tuple(blocks))
    article = headline(story) + deck(story) + furniture.byline(story) + marked(story.blocks, SEMANTIC)
    body = f"{furniture.MASTHEAD}<main><article>{article}</article></main>{furniture.sidebar(271)}{furniture.FOOTER}"
    return sheet(story, heads.linked_data(story, "Report"), body), story


LAYOUTS = (institute, policy_brief, journal, encyclopaedia, ministry, transcript, nested_lists)
