"""Pages of weblogs, newsletters and platforms."""

from __future__ import annotations

from dataclasses import replace
from html import escape

from tests.benchmarks.sites import furniture, heads
from tests.benchmarks.sites.marking import DIVS, SPANS, WORDPRESS, marked
from tests.benchmarks.sites.sheet import headline, sheet
from tests.benchmarks.sites.story import ALL, USUAL, Story, a_story


def blog() -> tuple[str, Story]:
    """The commonest software, its commonest theme, with comments longer than the post."""
    story = replace(a_story(301, *USUAL, length=4), deck="")
    text = marked(story.blocks, WORDPRESS) + '<div class="sharedaddy"><h3>Share this:</h3><a href="#">Print</a></div>'
    post = (
        f'<article class="post"><h1 class="entry-title">{escape(story.title)}</h1>'
        f'{furniture.byline(story)}<div class="entry-content">{text}</div></article>'
    )
    around = furniture.PREVIOUS_NEXT + furniture.comments(311, number=9) + furniture.sidebar(312, "div")
    return sheet(
        story, heads.linked_data(story, "BlogPosting"), f"{furniture.MASTHEAD}{post}{around}{furniture.FOOTER}"
    ), story


def blog_without_metadata() -> tuple[str, Story]:
    """Nothing is stated but on the page itself."""
    story = replace(a_story(302, "quote"), deck="", authors=(), site="", url="")
    post = (
        f'<div class="post"><h3 class="post-title">{escape(story.title)}</h3><div class="post-body">'
        f"{marked(story.blocks, DIVS)}</div></div>"
    )
    stamp = f'<h2 class="date-header"><time datetime="{story.published}">{story.published}</time></h2>'
    body = f'<div id="header"><h1>Notes from a harbour</h1></div>{stamp}{post}{furniture.sidebar(321, "div")}'
    return sheet(story, heads.title(story, "{title}"), body), story


def platform() -> tuple[str, Story]:
    """Sections in sections, class names of two letters, applause."""
    story = replace(a_story(303, *USUAL), deck="")
    claps = '<div class="ab cd"><button>Applaud</button><p class="be">1.2K</p><p class="bf">Follow</p></div>'
    inner = (
        f'<section><div class="fq"><div class="fr">{headline(story)}{claps}{marked(story.blocks, SPANS)}'
        f"</div></div></section>"
    )
    body = (
        f'<div id="root"><div class="a b c">{furniture.BARE_COOKIES}<article><div class="l">'
        f'<div class="l">{inner}</div></div></article></div></div>'
    )
    more = furniture.related(331, "kx ky", "More from the Harbour Desk")
    return sheet(story, heads.open_graph(story), body + more), story


def newsletter_archive() -> tuple[str, Story]:
    """An issue of a newsletter on the web, with its appeals inside the text."""
    story = a_story(304, "heading", "quote", "list")
    appeal = (
        '<div class="subscription-widget-wrap"><p>Harbour Letter is for readers like you. Subscribe for free.</p></div>'
    )
    article = (
        f'{headline(story)}<h3 class="subtitle">{escape(story.deck)}</h3>{furniture.byline(story)}'
        f"{marked(story.blocks, between={2: appeal, 6: appeal})}"
    )
    body = (
        f'<div class="main-menu">{furniture.PLAIN_MASTHEAD}</div><article class="newsletter-post">'
        f"{article}</article>{furniture.comments(341)}"
    )
    return sheet(story, heads.linked_data(story), body), story


def single_page_application() -> tuple[str, Story]:
    """Rendered by a script and saved afterwards; the story stands in the page's data too."""
    story = a_story(305, *USUAL)
    state = f'<script id="__STATE__" type="application/json">{{"body": "{escape(story.blocks[0].text)}"}}</script>'
    noscript = "<noscript>Please enable JavaScript to read this page and to see all of our offers.</noscript>"
    text = "".join(f'<div class="block-{at}">{marked([block])}</div>' for at, block in enumerate(story.blocks))
    body = (
        f'<div id="app"><div data-v-1><div data-v-2>{headline(story)}{furniture.byline(story)}'
        f"{text}</div></div></div>{noscript}{state}"
    )
    return sheet(story, heads.open_graph(story), body + furniture.FOOTER), story


def long_read() -> tuple[str, Story]:
    """Forty paragraphs in chapters, pictures across the page, an invitation in the middle."""
    story = a_story(306, *ALL[:-1], length=40)
    article = (
        headline(story)
        + furniture.byline(story)
        + marked(story.blocks, between={9: furniture.INLINE_NEWSLETTER, 20: furniture.AD})
    )
    body = (
        f'{furniture.MASTHEAD}<div class="longform"><article>{article}</article>'
        f"</div>{furniture.related(361)}{furniture.FOOTER}"
    )
    return sheet(story, heads.linked_data(story), body), story


def hidden_extras() -> tuple[str, Story]:
    """Parts that no reader sees: for screen readers, for printing, for later."""
    story = a_story(307, "heading", "list")
    hidden = (
        '<div style="display:none"><p>Loading more stories for you, please wait a moment.</p></div>'
        '<p class="sr-only">Skip to the end of the article and the comments.</p>'
        "<div hidden><p>This text was replaced by the editors in an earlier version.</p></div>"
    )
    article = headline(story) + furniture.byline(story) + marked(story.blocks, between={2: hidden})
    body = (
        f'<a class="skip-link" href="#main">Skip to content</a>{furniture.MASTHEAD}'
        f'<main id="main">{article}</main>{furniture.FOOTER}'
    )
    return sheet(story, heads.open_graph(story), body), story


LAYOUTS = (
    blog, blog_without_metadata, platform, newsletter_archive, single_page_application, long_read, hidden_extras,
)  # fmt: skip
