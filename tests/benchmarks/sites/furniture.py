"""What stands around and inside the articles of real sites, and is no part of them."""

from __future__ import annotations

from html import escape

from tests.benchmarks.prose import Prose
from tests.benchmarks.sites.story import Story

MASTHEAD = (
    '<header class="site-header"><a class="logo" href="/">The Review</a><nav class="main-nav"><ul>'
    '<li><a href="/world">World</a></li><li><a href="/politics">Politics</a></li><li><a href="/money">Economy</a></li>'
    '<li><a href="/opinion">Opinion</a></li><li><a href="/login">Sign in</a></li></ul></nav></header>'
)
PLAIN_MASTHEAD = (
    '<div id="top"><div class="row"><a href="/">Home</a> | <a href="/about">About us</a> | <a href="/staff">People</a>'
    ' | <a href="/events">Events</a> | <a href="/contact">Contact</a></div></div>'
)
CRUMBS = (
    '<div class="breadcrumb"><a href="/">Home</a> › <a href="/world">World</a> › <a href="/world/sea">Sea</a></div>'
)
COOKIES = (
    '<div id="cookie-consent" class="modal"><h2>We value your privacy</h2><p>We and our 842 partners store and access '
    "information on a device, such as cookies, and process personal data for the purposes described below. You may "
    "click to consent to our processing, or refuse it.</p><button>Accept all</button><button>Manage</button></div>"
)
BARE_COOKIES = (
    '<div class="x-91a"><p>This site uses cookies to give you the best experience. By continuing to browse you agree '
    'to our use of cookies as set out in the policy.</p><a href="#">OK</a></div>'
)
SHARE = (
    '<div class="share-tools"><a href="https://social.example/a">Share</a> <a href="https://social.example/b">Post</a> '
    '<a href="mailto:?body=x">E-mail</a> <a href="#print">Print</a></div>'
)
AD = (
    '<div class="ad-slot" id="ad-1"><span>Advertisement</span><p>Compare home insurance and save up to 40 per cent.'
    "</p></div>"
)
BARE_AD = '<div class="u-7"><small>ADVERTISEMENT</small></div>'
NEWSLETTER = (
    '<div class="newsletter-signup"><h3>The morning briefing</h3><p>Get the five stories that matter in your inbox, '
    'every weekday at seven.</p><form><input type="email"><button>Sign up</button></form></div>'
)
INLINE_NEWSLETTER = (
    "<p><em>Enjoying this story? Sign up for our free weekly letter and never miss another one.</em></p>"
)
FOOTER = (
    '<footer class="site-footer"><ul><li><a href="/terms">Terms</a></li><li><a href="/privacy">Privacy</a></li></ul>'
    "<p>© 2026 The Review Media Group. All rights reserved.</p></footer>"
)
PLAIN_FOOTER = '<div class="bottom"><p>Copyright 2026. <a href="/imprint">Imprint</a> <a href="/rss">RSS</a></p></div>'
PAYWALL = (
    '<div class="paywall"><h2>Subscribe to continue reading</h2><p>You have read your last free article this month. '
    "Get unlimited access from one crown a week; cancel at any time.</p><a href='/subscribe'>See all offers</a></div>"
)
TAGS = '<ul class="tags"><li><a href="/t/ports">Ports</a></li><li><a href="/t/treaties">Treaties</a></li></ul>'
PREVIOUS_NEXT = (
    '<div class="post-navigation"><a href="/1">← Older: The ferry question</a> <a href="/2">Newer: Salt →</a></div>'
)


def related(seed: int, name: str = "related-articles", heading: str = "Related articles") -> str:
    """Headlines of other articles with their pictures."""
    prose = Prose(seed)
    cards = "".join(
        f'<div class="card"><a href="/s/{at}"><img src="{at}.jpg" alt=""><h4>{escape(prose.title())}</h4></a>'
        f"<p>{escape(prose.sentence())}</p></div>"
        for at in range(4)
    )
    return f'<section class="{name}"><h3>{heading}</h3>{cards}</section>'


def inline_related(seed: int) -> str:
    """A link to another article in the middle of the text, as an editor puts it there."""
    return f'<p><strong>Read more: <a href="/s/9">{escape(Prose(seed).title())}</a></strong></p>'


def sidebar(seed: int, tag: str = "aside") -> str:
    """Most read, and a box about the site."""
    prose = Prose(seed)
    items = "".join(f'<li><a href="/m/{at}">{escape(prose.title())}</a></li>' for at in range(6))
    about = f"<h3>About this site</h3><p>{escape(prose.paragraph(40))}</p>"
    return f'<{tag} class="sidebar"><h3>Most read</h3><ol>{items}</ol>{about}</{tag}>'


def comments(seed: int, name: str = "comments", number: int = 4) -> str:
    """What readers wrote under the article."""
    prose = Prose(seed)
    each = "".join(
        f'<li class="comment"><div class="comment-author"><b>{escape(prose["name"])}</b> says:</div>'
        f"<p>{escape(prose.paragraph(30))}</p><a href='#reply'>Reply</a></li>"
        for _ in range(number)
    )
    return f'<div id="{name}" class="{name}-area"><h2>{number} comments</h2><ol>{each}</ol></div>'


def biography(story: Story) -> str:
    """Who wrote the article."""
    name = escape(story.authors[0])
    return (
        f'<div class="author-bio"><p>{name} is a correspondent of {escape(story.site)} and has covered ports.</p></div>'
    )


def byline(story: Story, name: str = "byline") -> str:
    """By whom and when, as a reader sees it."""
    return (
        f'<p class="{name}">By {escape(" and ".join(story.authors))}</p>'
        f'<time class="date" datetime="{story.published}">{story.published}</time>'
    )
