"""What pages state in their heads, in the ways of the web."""

from __future__ import annotations

import json
from collections.abc import Mapping
from html import escape

from tests.benchmarks.sites.story import Story


def title(story: Story, pattern: str = "{title} | {site}") -> str:
    """The title that browsers show."""
    return f"<title>{escape(pattern.format(title=story.title, site=story.site))}</title>"


def meta(values: Mapping[str, str]) -> str:
    """Meta tags; those with a colon are properties."""
    return "".join(
        f'<meta {"property" if ":" in name else "name"}="{name}" content="{escape(value)}">'
        for name, value in values.items()
        if value
    )


def open_graph(story: Story) -> str:
    """What social networks show, and the author."""
    stated = {
        "og:title": story.title,
        "og:type": "article",
        "og:url": story.url,
        "og:site_name": story.site,
        "og:description": story.deck,
        "article:published_time": f"{story.published}T06:30:00+02:00",
        "author": ", ".join(story.authors),
    }
    return title(story) + meta(stated) + _licence(story)


def linked_data(story: Story, kind: str = "NewsArticle") -> str:
    """JSON-LD as search engines want it, in a graph with other things."""
    article = {
        "@type": kind,
        "headline": story.title,
        "datePublished": f"{story.published}T06:30:00Z",
        "author": [{"@type": "Person", "name": name} for name in story.authors],
        "publisher": {"@type": "Organization", "name": story.site, "logo": {"@type": "ImageObject", "url": "/l.png"}},
        "inLanguage": story.language,
        **({"license": story.licence} if story.licence else {}),
    }
    site = {"@type": "WebSite", "name": f"{story.site} online", "url": "https://review.example/"}
    trail = {"@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "position": 1, "name": "World"}]}
    return title(story) + script({"@context": "https://schema.org", "@graph": [site, trail, article]})


def careless_linked_data(story: Story) -> str:
    """JSON-LD that a theme fills in for each page alike, and meta tags that an editor filled in."""
    careless = {
        "@context": "https://schema.org",
        "@type": "Article",
        "headline": story.site,
        "author": {"@type": "Person", "name": "admin"},
        "publisher": {"@type": "Organization", "name": story.site},
    }
    return script(careless) + open_graph(story)


def broken_linked_data(story: Story) -> str:
    """JSON-LD with a comma too many, and meta tags."""
    return '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Cut,}</script>' + open_graph(story)


def dublin_core(story: Story) -> str:
    """What libraries and ministries use."""
    stated = {
        "DC.title": story.title,
        "DC.date": story.published,
        "DC.publisher": story.site,
        "DC.language": story.language,
        "DC.rights": story.licence,
    }
    return title(story, "{title}") + meta(stated) + "".join(meta({"DC.creator": name}) for name in story.authors)


def citation(story: Story) -> str:
    """What scholarly search engines read."""
    stated = {
        "citation_title": story.title,
        "citation_publication_date": story.published.replace("-", "/"),
        "citation_publisher": story.site,
    }
    authors = "".join(meta({"citation_author": name}) for name in story.authors)
    return title(story, "{title} :: {site}") + meta(stated) + authors + _licence(story)


def script(value: object) -> str:
    """JSON-LD in its element."""
    return f'<script type="application/ld+json">{json.dumps(value, ensure_ascii=False)}</script>'


def _licence(story: Story) -> str:
    return f'<link rel="license" href="{story.licence}">' if story.licence else ""
