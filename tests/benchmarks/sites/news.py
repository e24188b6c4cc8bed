"""Pages of newspapers, agencies and broadcasters."""

from __future__ import annotations

from dataclasses import replace
from html import escape

from briefbook.model.body import Block, Kind
from tests.benchmarks.prose import Prose
from tests.benchmarks.sites import furniture, heads
from tests.benchmarks.sites.marking import AMP, DIVS, SPANS, marked
from tests.benchmarks.sites.sheet import deck, headline, sheet
from tests.benchmarks.sites.story import USUAL, Story, a_story


def broadsheet() -> tuple[str, Story]:
    """Semantic markup, linked data, everything around it that a newspaper has."""
    story = a_story(1, *USUAL)
    article = (
        headline(story) + deck(story) + furniture.byline(story) + furniture.SHARE
        + marked(story.blocks, between={3: furniture.AD, 7: furniture.NEWSLETTER})
        + furniture.TAGS + furniture.biography(story)
    )  # fmt: skip
    around = furniture.sidebar(11) + furniture.related(12) + furniture.comments(13) + furniture.FOOTER
    body = f"{furniture.COOKIES}{furniture.MASTHEAD}{furniture.CRUMBS}<main><article>{article}</article></main>{around}"
    return sheet(story, heads.linked_data(story), body), story


def tabloid() -> tuple[str, Story]:
    """Links to other stories and boxes between every few paragraphs."""
    story = a_story(2, "quote", "figure", length=9)
    between = {
        2: furniture.inline_related(21),
        4: furniture.AD,
        5: furniture.related(22, "inline-promo", "Don't miss"),
        7: furniture.inline_related(23),
        9: furniture.NEWSLETTER,
    }
    article = headline(story) + furniture.byline(story) + marked(story.blocks, between=between)
    body = (
        f'{furniture.MASTHEAD}<div class="article-wrap">{article}</div>{furniture.sidebar(24, "div")}{furniture.FOOTER}'
    )
    return sheet(story, heads.open_graph(story), body), story


def broadcaster() -> tuple[str, Story]:
    """Each paragraph in a block component of its own, class names that say nothing."""
    story = a_story(3, *USUAL)
    blocks = "".join(
        (
            f'<div data-component="text-block" class="ssrcss-{at}"><div class="ssrcss-7u">'
            f"{marked([block], SPANS)}</div></div>"
        )
        for at, block in enumerate(story.blocks)
    )
    article = f"<header>{headline(story)}{furniture.byline(story, 'ssrcss-by')}</header>{blocks}"
    body = f"{furniture.MASTHEAD}<main><article>{article}</article>{furniture.related(31)}</main>{furniture.FOOTER}"
    return sheet(story, heads.linked_data(story, "ReportageNewsArticle"), body), story


def agency() -> tuple[str, Story]:
    """Short, with a dateline, no classes worth the name."""
    story = a_story(4, length=4)
    first = replace(story.blocks[0], text=f"OSTHAVEN, May 3 (Quay) - {story.blocks[0].text}")
    story = replace(story, blocks=(first, *story.blocks[1:]), deck="")
    body = f"{furniture.MASTHEAD}<div><div>{headline(story)}{furniture.byline(story)}{marked(story.blocks)}</div></div>"
    return sheet(story, heads.open_graph(story), body + furniture.related(41) + furniture.FOOTER), story


def live_blog() -> tuple[str, Story]:
    """Updates, the newest first, each with its time and a heading."""
    prose = Prose(5)
    story = a_story(5)
    blocks: list[Block] = []
    updates = []
    for hour in range(8, 0, -1):
        own = [Block(Kind.HEADING, prose.short(), level=2), *(Block(Kind.PARAGRAPH, prose.paragraph(45)) for _ in "ab")]
        blocks += own
        updates.append(
            f'<div class="live-entry" id="e{hour}"><time>{hour:02}.15</time>{marked(own)}{furniture.SHARE}</div>'
        )
    story = replace(story, blocks=tuple(blocks))
    body = (
        f'{furniture.MASTHEAD}<main>{headline(story)}{deck(story)}<div class="live-feed">'
        f"{''.join(updates)}</div></main>"
    )
    return sheet(story, heads.linked_data(story, "LiveBlogPosting"), body + furniture.FOOTER), story


def paywall_stub() -> tuple[str, Story]:
    """The first three paragraphs, and an offer."""
    story = a_story(6, length=2)
    article = headline(story) + deck(story) + furniture.byline(story) + marked(story.blocks) + furniture.PAYWALL
    around = furniture.related(61) + furniture.FOOTER
    return sheet(story, heads.linked_data(story), f"{furniture.MASTHEAD}<article>{article}</article>{around}"), story


def amp() -> tuple[str, Story]:
    """The page made for telephones."""
    story = a_story(7, *USUAL)
    article = (
        headline(story)
        + furniture.byline(story)
        + marked(story.blocks, AMP, {4: "<amp-ad width=300 height=250></amp-ad>"})
    )
    menu = (
        '<amp-sidebar id="menu"><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></amp-sidebar>'
    )
    return sheet(
        story, heads.linked_data(story), f"{menu}<article>{article}</article>{furniture.FOOTER}", root="amp"
    ), story


def pull_quotes() -> tuple[str, Story]:
    """Sentences of the text said again in large letters, which are no part of it."""
    story = a_story(8, "heading", "figure", length=8)
    first, second = (story.blocks[at].text.split(". ")[0] for at in (1, 4))
    between = {
        3: f'<aside class="pullquote"><p>{escape(first)}</p></aside>',
        6: f'<aside class="pullquote"><p>{escape(second)}</p></aside>',
    }
    article = headline(story) + deck(story) + furniture.byline(story) + marked(story.blocks, between=between)
    body = f"{furniture.MASTHEAD}<main><article>{article}</article></main>{furniture.sidebar(81)}{furniture.FOOTER}"
    return sheet(story, heads.open_graph(story), body), story


def columns() -> tuple[str, Story]:
    """The text in three columns of divisions."""
    story = a_story(9, "heading", "quote", length=9)
    third = len(story.blocks) // 3
    parts = (story.blocks[:third], story.blocks[third : 2 * third], story.blocks[2 * third :])
    text = "".join(f'<div class="col col-{at}">{marked(part)}</div>' for at, part in enumerate(parts))
    body = (
        f'{furniture.MASTHEAD}<div class="page">{headline(story)}{furniture.byline(story)}'
        f'<div class="cols">{text}</div></div>'
    )
    return sheet(story, heads.open_graph(story), body + furniture.FOOTER), story


def careless_theme() -> tuple[str, Story]:
    """Linked data that is the same on every page of the site, and meta tags that are right."""
    story = a_story(10, *USUAL)
    article = headline(story) + furniture.byline(story) + marked(story.blocks, DIVS)
    body = f'{furniture.BARE_COOKIES}{furniture.MASTHEAD}<div class="content">{article}</div>{furniture.comments(101)}'
    return sheet(story, heads.careless_linked_data(story), body + furniture.FOOTER), story


def print_edition() -> tuple[str, Story]:
    """A deck in a heading, captions in plain paragraphs, drop capitals."""
    story = a_story(15, "heading", "quote", length=7)
    text = marked(story.blocks)
    at = text.index("<p>") + 3
    text = f'{text[:at]}<span class="dropcap">{text[at]}</span>{text[at + 1 :]}'
    article = f'{headline(story)}<h2 class="subline">{escape(story.deck)}</h2>{furniture.byline(story)}{text}'
    body = (
        f'{furniture.MASTHEAD}<section id="main-article">{article}</section>{furniture.related(151)}{furniture.FOOTER}'
    )
    return sheet(story, heads.broken_linked_data(story), body), story


LAYOUTS = (
    broadsheet, tabloid, broadcaster, agency, live_blog, paywall_stub, amp, pull_quotes, columns, careless_theme,
    print_edition,
)  # fmt: skip
