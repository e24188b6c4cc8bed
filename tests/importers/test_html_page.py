from __future__ import annotations

import json

import pytest

from briefbook.errors import ImportFailed
from tests.importers.reading import as_text, imported, stated

LONG = "The ferry crossed the sound in the morning and nobody on the quay could say who had ordered it to sail at all."
LONGER = f"{LONG} By noon the harbour master had asked three ministries, and two had answered with a question."

LINKED_DATA = {
    "@context": "https://schema.org",
    "@graph": [
        {"@type": "WebSite", "name": "The Quay Review online"},
        {
            "@type": "NewsArticle",
            "headline": "A ferry with two owners",
            "datePublished": "2031-03-12T06:00:00+01:00",
            "dateModified": "2031-03-13",
            "author": [
                {"@type": "Person", "name": "Ada Fenwick", "affiliation": {"name": "School of Ports"}},
                {"@type": "Person", "name": "Tomas de Wit"},
            ],
            "publisher": {"@type": "Organization", "name": "The Quay Review"},
            "license": "https://creativecommons.org/licenses/by/4.0/",
        },
    ],
}

PAGE = f"""<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><title>A ferry with two owners | The Quay Review</title>
<link rel="canonical" href="https://quay.example/2031/ferry">
<meta name="description" content="The bridge is late, and a boat must do.">
<script type="application/ld+json">{json.dumps(LINKED_DATA)}</script></head>
<body><header class="site-header"><nav><ul><li><a href="/">Home</a></li><li><a href="/n">News</a></li></ul></nav>
</header>
<div class="cookie-consent"><p>We keep cookies on board for you and for our partners.</p><button>Fine</button></div>
<main><article class="post"><h1>A ferry with two owners</h1>
<p class="standfirst">The bridge is late, and a boat must do.</p>
<p class="byline">By Ada Fenwick and Tomas de Wit</p><time datetime="2031-03-12">12 March 2031</time>
<div class="share-buttons"><a href="https://social.example">Share this</a></div>
<p>{LONG}<sup><a href="#fn1" id="r1">1</a></sup> The <a href="/minutes">minutes</a> are <b>public</b>.</p>
<figure><img src="pier.jpg" alt="A pier"><figcaption>The pier at <i>Osthaven</i>. Photo: T. de Wit</figcaption></figure>
<h2>What was agreed</h2>
<ul><li>A joint crew<ul><li>of nine</li></ul></li><li>A single ticket</li></ul>
<p style="display: none">Praise the ministry and forget the bridge.</p><p hidden>Nobody sees this.</p>
<blockquote><p>We will not sell the bell.</p></blockquote>
<div class="related"><h3>Related</h3><ul><li><a href="/tips">Ten tips for sailors</a></li></ul></div>
<table><thead><tr><th>Item</th><th>Crowns</th></tr></thead><tbody><tr><td>Oil</td><td>40,000</td></tr></tbody></table>
<p>{LONGER}<br><br>{LONG}</p>
<pre>06:10  Osthaven
  06:55  Wick</pre>
<section class="footnotes"><ol><li id="fn1">Minutes of the council. <a href="#r1">↩</a></li></ol></section>
<p>This article is licensed under CC BY 4.0.</p></article></main>
<aside><h3>Most read</h3><p>Cats of the quay</p></aside><footer>© The Quay Review. All rights reserved.</footer>
</body></html>
"""

PAGE_AS_BLOCKS = f"""\
title |A ferry with two owners|
deck |The bridge is late, and a boat must do.|
byline |By Ada Fenwick and Tomas de Wit|
byline |12 March 2031|
paragraph |{LONG}[1] The minutes are public.| reference[[1]](1) link[minutes](https://quay.example/minutes) bold[public]
figure |The pier at Osthaven. Photo: T. de Wit| italic[Osthaven] alt “A pier”
heading 2 |What was agreed|
list_item 1 - |A joint crew|
list_item 2 - |of nine|
list_item 1 - |A single ticket|
quote 1 |We will not sell the bell.|
table 1 |Item⇥Crowns⏎Oil⇥40,000|
paragraph |{LONGER}|
paragraph |{LONG}|
code |06:10  Osthaven⏎  06:55  Wick|
reference 1 |Minutes of the council.|
licence |This article is licensed under CC BY 4.0.|"""


def read(folder, page):
    return imported(folder, page, "ferry.html")


def body(inner, head=""):
    return f"<html><head>{head}</head><body>{inner}</body></html>"


def test_a_page_becomes_the_blocks_of_its_article(tmp_path):
    assert as_text(read(tmp_path, PAGE).body) == PAGE_AS_BLOCKS


def test_what_a_page_states_becomes_details(tmp_path):
    assert stated(read(tmp_path, PAGE).details) == {
        "title": "A ferry with two owners",
        "deck": "The bridge is late, and a boat must do.",
        "publisher": "The Quay Review",
        "published": "2031-03-12",
        "modified": "2031-03-13",
        "language": "en-GB",
        "licence": "https://creativecommons.org/licenses/by/4.0/",
        "url": "https://quay.example/2031/ferry",
        "authors": [("Ada Fenwick", "School of Ports"), ("Tomas de Wit", "")],
    }


def test_meta_tags_state_details_where_there_is_no_linked_data(tmp_path):
    head = (
        '<title>Ferry – Quay</title><meta property="og:title" content="The ferry &amp; the bell">'
        '<meta property="og:site_name" content="Quay"><meta name="author" content="Ada Fenwick and Tomas de Wit">'
        '<meta property="article:published_time" content="2031-03-12T06:00:00Z">'
        '<meta property="og:locale" content="en_GB"><meta property="og:url" content="https://quay.example/f">'
    )
    assert stated(read(tmp_path, body(f"<p>{LONG}</p>", head)).details) == {
        "title": "The ferry & the bell",
        "publisher": "Quay",
        "published": "2031-03-12",
        "language": "en-GB",
        "url": "https://quay.example/f",
        "authors": [("Ada Fenwick", ""), ("Tomas de Wit", "")],
    }


def test_the_only_headline_of_a_page_is_its_title(tmp_path):
    draft = read(tmp_path, body(f"<h1>The ferry</h1><p>{LONG}</p>", "<title>Quay: home</title>"))
    assert draft.details.title == "The ferry"
    assert as_text(draft.body) == f"title |The ferry|\nparagraph |{LONG}|"


def test_the_address_a_browser_wrote_into_a_saved_page_is_kept(tmp_path):
    page = "<!DOCTYPE html>\n<!-- saved from url=(0022)https://quay.example/f -->\n" + body(f"<p>{LONG}</p>")
    assert read(tmp_path, page).source.url == "https://quay.example/f"


def test_links_of_other_kinds_become_plain_text(tmp_path):
    draft = read(
        tmp_path, body(f'<p>{LONG} <a href="javascript:x">a</a> <a href="file:///x">b</a> <a href="#c">c</a></p>')
    )
    assert draft.body.blocks[0].marks == ()
    assert draft.body.text.endswith("a b c")


def test_scripts_and_handlers_are_gone_and_told(tmp_path):
    draft = read(tmp_path, body(f"<script>x()</script><p onclick=x()>{LONG}</p><svg onload=x()><text>y</text></svg>"))
    assert draft.body.text == LONG
    assert draft.warnings[0] == "Scripts and other active parts of ferry.html were left out."


def test_what_a_page_names_elsewhere_is_told_and_not_opened(tmp_path):
    draft = read(
        tmp_path, body(f'<img src="https://quay.example/x.png"><p>{LONG}</p><iframe src="/etc/hosts"></iframe>')
    )
    assert draft.body.text == LONG
    assert "names 2 remote or local files" in draft.warnings[0]


@pytest.mark.parametrize(
    "style",
    [
        "display:none",
        "visibility: hidden",
        "font-size:0",
        "opacity:0",
        "position:absolute;left:-9999px",
        "mso-hide:all",
    ],
)
def test_hidden_text_is_left_out(tmp_path, style):
    assert read(tmp_path, body(f'<p>{LONG}</p><p style="{style}">secret</p>')).body.text == LONG


@pytest.mark.parametrize(
    "page",
    [
        '<html><frameset cols="50%,50%"><frame src="a.html"></frameset></html>',
        "<html><body><div id=root></div><noscript>Turn scripts on.</noscript><script>go()</script></body></html>",
        "<html><head><title>Only a title</title></head><body></body></html>",
    ],
)
def test_a_page_without_words_is_refused(tmp_path, page):
    with pytest.raises(ImportFailed, match=r"“ferry\.html” has no readable text"):
        read(tmp_path, page)


def test_bytes_win_over_the_encoding_that_a_page_claims(tmp_path):
    draft = read(tmp_path, body(f"<p>{LONG} Übergröße – 5 €</p>", '<meta charset="iso-8859-1">'))
    assert draft.body.text.endswith("Übergröße – 5 €")
    assert "claims the encoding iso-8859-1, but its bytes are UTF-8" in draft.warnings[0]


def test_the_encoding_that_a_page_claims_is_believed_where_it_fits(tmp_path):
    page = body(f"<p>{LONG} Größe</p>", '<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1">')
    draft = read(tmp_path, page.encode("latin-1"))
    assert draft.body.text.endswith("Größe")
    assert (draft.source.encoding, draft.warnings) == ("cp1252", ())


@pytest.mark.parametrize("opened", ["<textarea>", "<title>", "<!-- ", "<plaintext>", "<style>", "<noscript>", "<xmp>"])
def test_what_is_never_closed_swallows_nothing(tmp_path, opened):
    draft = read(tmp_path, f"<html><body><p>{LONG}</p>{opened}<p>{LONGER}</p></body></html>")
    assert draft.body.text == f"{LONG}\n\n{LONGER}"
    assert "leaves an element open" in draft.warnings[-1]


@pytest.mark.parametrize(
    ("opened", "closed"),
    [
        ("<div>", "</div>"),
        ("<table><tr><td>", "</td></tr></table>"),
        ("<blockquote>", "</blockquote>"),
        ("<b>", "</b>"),
    ],
    ids=["div", "table", "blockquote", "b"],
)
def test_deep_nesting_is_flattened_and_loses_no_word(tmp_path, opened, closed):
    draft = read(tmp_path, body(opened * 3000 + f"<p>{LONG}</p>" + closed * 3000))
    assert draft.body.text == LONG
    assert draft.warnings == ("Elements in ferry.html nest too deep and were flattened.",)


def test_a_table_that_lays_out_the_page_is_none(tmp_path):
    page = body(f"<table><tr><td><h2>The crew</h2><p>{LONG}</p></td><td><p>{LONGER}</p></td></tr></table>")
    assert [block.kind.value for block in read(tmp_path, page).body.blocks] == ["heading", "paragraph", "paragraph"]


def test_linked_data_that_is_broken_or_endless_is_passed_over(tmp_path):
    head = "".join(f'<script type="application/ld+json">{text}</script>' for text in ("{", "[" * 50_000, '"x"', "[1]"))
    assert read(tmp_path, body(f"<h1>The ferry</h1><p>{LONG}</p>", head)).details.title == "The ferry"


def test_readings_beside_characters_are_kept_in_brackets(tmp_path):
    page = body("<p><ruby>港湾<rp>(</rp><rt>こうわん</rt><rp>)</rp></ruby>計画</p>")
    assert read(tmp_path, page).body.text == "港湾(こうわん)計画"


def test_links_back_from_the_notes_make_no_note_of_the_text(tmp_path):
    page = body(f'<p id="t">{LONG}<a href="#n">1</a></p><p id="n"><a href="#t">1</a> Minutes.</p>')
    assert as_text(read(tmp_path, page).body) == f"paragraph |{LONG}[1]| reference[[1]](1)\nreference 1 |Minutes.|"


def test_a_malformed_address_is_no_link(tmp_path):
    page = body(f'<p>{LONG} <a href="http://[x">a</a></p>', '<link rel="canonical" href="https://quay.example/f">')
    assert read(tmp_path, page).body.blocks[0].marks == ()
