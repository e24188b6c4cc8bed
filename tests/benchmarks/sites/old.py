"""Pages as they were made long ago, or by programs that never learnt better."""

from __future__ import annotations

from dataclasses import replace
from html import escape

from tests.benchmarks.sites import furniture, heads
from tests.benchmarks.sites.marking import BREAKS, SEMANTIC, Way, marked
from tests.benchmarks.sites.sheet import headline, sheet
from tests.benchmarks.sites.story import Story, a_story


def table_layout() -> tuple[str, Story]:
    """Menu, text and advertisements in the cells of one table, paragraphs parted by breaks."""
    story = replace(a_story(401, "heading", "quote", length=7), deck="", authors=(), published="", site="")
    menu = "<br>".join(f'<a href="/{at}.htm"><font size=1>Page {at}</font></a>' for at in range(8))
    text = (
        f'<font face="Verdana" size=2><b><font size=4>{escape(story.title)}</font>'
        f"</b><br><br>{marked(story.blocks, BREAKS)}</font>"
    )
    body = (
        f'<table width="100%"><tr><td width=120 valign=top>{menu}</td><td valign=top>'
        f"{text}</td><td width=120>{furniture.BARE_AD}</td></tr></table>"
    )
    return sheet(story, heads.title(story, "{title}"), body), story


def nested_tables() -> tuple[str, Story]:
    """Tables in tables, one paragraph a cell."""
    story = replace(a_story(402, length=8), deck="", authors=(), published="", site="")
    rows = "".join(f"<tr><td><p>{escape(block.text)}</p></td></tr>" for block in story.blocks)
    inner = f"<table><tr><td><h1>{escape(story.title)}</h1></td></tr>{rows}</table>"
    body = (
        f"<table><tr><td><table><tr><td>{furniture.PLAIN_MASTHEAD}</td></tr></table>"
        f"</td></tr><tr><td>{inner}</td></tr></table>"
    )
    return sheet(story, heads.title(story, "{title}"), body), story


def bad_markup() -> tuple[str, Story]:
    """Nothing is closed, attributes without quotation marks, headings in bold."""
    story = replace(a_story(403, "list", length=6), deck="")
    text = marked(story.blocks).replace("</p>", "").replace("</li>", "").replace("</ul>", "</ul><p>")
    body = (
        f"<div class=nav><a href=/>Home<a href=/news>News</div><div id=story><h1>"
        f"{escape(story.title)}</h1>{furniture.byline(story)}{text}"
    )
    return sheet(story, heads.open_graph(story), body), story


def word_processor() -> tuple[str, Story]:
    """Saved from a word processor as a web page."""
    story = replace(a_story(404, "heading", "list", "table"), deck="", authors=(), published="", site="")
    way = Way(
        paragraph=(
            '<p class=MsoNormal style="margin-bottom:8.0pt"><span lang=EN-GB style="font-size:11.0pt">'
            "{}<o:p></o:p></span></p>"
        ),
        heading="<h2><span lang=EN-GB>{}<o:p></o:p></span></h2>",
        table="<table class=MsoTableGrid border=1>{}</table>",
    )
    body = (
        f"<div class=WordSection1><h1><span lang=EN-GB>{escape(story.title)}<o:p>"
        f"</o:p></span></h1>{marked(story.blocks, way)}</div>"
    )
    return sheet(story, heads.title(story, "{title}"), body), story


def frames_of_divisions() -> tuple[str, Story]:
    """Forty nested divisions around the text, none with a name."""
    story = a_story(405, "quote", "figure")
    text = f"{headline(story)}{furniture.byline(story)}{marked(story.blocks, SEMANTIC)}"
    body = furniture.PLAIN_MASTHEAD + "<div>" * 40 + text + "</div>" * 40 + furniture.PLAIN_FOOTER
    return sheet(story, heads.open_graph(story), body), story


def reader_copy() -> tuple[str, Story]:
    """As a program that keeps pages for later saved it: the text alone."""
    story = replace(a_story(406, "heading", "list", "quote", "table"), deck="")
    body = f"<article>{headline(story)}{furniture.byline(story)}{marked(story.blocks)}</article>"
    return sheet(story, heads.open_graph(story), body), story


LAYOUTS = (table_layout, nested_tables, bad_markup, word_processor, frames_of_divisions, reader_copy)
