"""Pages on which no name tells what is the article and what is not, or on which there is more than one."""

from __future__ import annotations

from dataclasses import replace
from html import escape

from briefbook.model.body import Block, Kind
from tests.benchmarks.prose import Prose
from tests.benchmarks.sites import furniture, heads
from tests.benchmarks.sites.marking import DIVS, SPANS, marked
from tests.benchmarks.sites.sheet import deck, headline, sheet
from tests.benchmarks.sites.story import USUAL, Story, a_story


def endless_scroll() -> tuple[str, Story]:
    """The next article was loaded below before the page was saved."""
    story, following = a_story(601, *USUAL, length=8), a_story(602, length=4)
    first = headline(story) + deck(story) + furniture.byline(story) + marked(story.blocks)
    second = headline(following, "h2") + furniture.byline(following) + marked(following.blocks)
    body = f"{furniture.MASTHEAD}<main><article>{first}</article><article>{second}</article></main>{furniture.FOOTER}"
    return sheet(story, heads.linked_data(story), body), story


def hashed_names() -> tuple[str, Story]:
    """All class names are hashes, and boxes stand inside the article."""
    story = replace(a_story(603, *USUAL, length=8), deck="")
    prose = Prose(631)
    cards = "".join(
        f'<div class="a9x"><a href="/s/{at}"><span>{escape(prose.title())}</span></a></div>' for at in range(4)
    )
    box = f'<div class="q7f"><div class="t1">More on this</div>{cards}</div>'
    letter = (
        '<div class="z3k"><div>The Monday Letter</div><p>What to expect of the week, in your inbox at six.'
        "</p><button>Join</button></div>"
    )
    text = marked(story.blocks, SPANS, {3: box, 7: letter})
    body = (
        f'<div class="h1">{furniture.PLAIN_MASTHEAD}</div><div class="b2"><div class="c3">'
        f"{headline(story)}{text}</div></div>"
    )
    return sheet(story, heads.linked_data(story), body + f'<div class="f8">{furniture.PLAIN_FOOTER}</div>'), story


def short_item() -> tuple[str, Story]:
    """Two paragraphs of news, and what forty readers said of it."""
    story = replace(a_story(604), deck="")
    story = replace(story, blocks=story.blocks[:2])
    post = f'<div class="item">{headline(story)}{furniture.byline(story)}{marked(story.blocks)}</div>'
    body = f"{furniture.MASTHEAD}{post}{furniture.comments(641, 'discussion', 40)}{furniture.FOOTER}"
    return sheet(story, heads.open_graph(story), body), story


def picture_gallery() -> tuple[str, Story]:
    """Little text and many captions, which are the article."""
    prose = Prose(605)
    blocks = [Block(Kind.PARAGRAPH, prose.paragraph(60))]
    blocks += [Block(Kind.FIGURE, prose.paragraph(18)) for _ in range(7)]
    story = replace(a_story(605), blocks=tuple(blocks))
    article = headline(story) + deck(story) + furniture.byline(story) + marked(story.blocks)
    body = f"{furniture.MASTHEAD}<main><article>{article}</article></main>{furniture.related(651)}{furniture.FOOTER}"
    return sheet(story, heads.open_graph(story), body), story


def corrected() -> tuple[str, Story]:
    """A correction at the foot, which is part of the article, and a box that is not."""
    story = a_story(606, "heading", "quote")
    correction = Block(
        Kind.PARAGRAPH, "Correction: an earlier version of this article gave the wrong year of the treaty."
    )
    story = replace(story, blocks=(*story.blocks, correction))
    article = headline(story) + deck(story) + furniture.byline(story) + marked(story.blocks) + furniture.SHARE
    body = f'{furniture.MASTHEAD}<div class="story">{article}{furniture.NEWSLETTER}</div>{furniture.sidebar(661)}'
    return sheet(story, heads.linked_data(story), body + furniture.FOOTER), story


def many_links() -> tuple[str, Story]:
    """Each paragraph is full of links, as weblogs on politics are."""
    story = replace(a_story(607, "list", "quote", length=7), deck="")
    text = marked(story.blocks, DIVS)
    for word in ("the minister", "the harbour", "the agreement", "the government", "the tariff", "the report"):
        text = text.replace(word, f'<a href="/w/{word[4:]}">{word}</a>')
    body = (
        f'{furniture.MASTHEAD}<div class="blog-entry">{headline(story)}{furniture.byline(story)}'
        f"{text}</div>{furniture.TAGS}"
    )
    return sheet(story, heads.open_graph(story), body + furniture.comments(671) + furniture.FOOTER), story


LAYOUTS = (endless_scroll, hashed_names, short_item, picture_gallery, corrected, many_links)
