"""The blocks of a story as HTML, in the ways in which sites mark them up."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from itertools import groupby

from briefbook.model.body import Block, Kind


@dataclass(frozen=True)
class Way:
    """How each kind of block is written; {} stands for its text."""

    paragraph: str = "<p>{}</p>"
    heading: str = "<h2>{}</h2>"
    items: str = "<ul>{}</ul>"
    item: str = "<li>{}</li>"
    quote: str = "<blockquote><p>{}</p></blockquote>"
    figure: str = '<figure><img src="pier.jpg" alt=""><figcaption>{}</figcaption></figure>'
    table: str = "<table>{}</table>"


SEMANTIC = Way()
DIVS = Way(
    paragraph='<div class="body-text">{}</div>',
    heading='<div class="body-heading"><strong>{}</strong></div>',
    figure='<div class="media"><img src="pier.jpg"><div class="media-caption">{}</div></div>',
    quote="<blockquote>{}</blockquote>",
)
SPANS = Way(
    paragraph='<p class="css-1k7 e1x"><span data-offset-key="a1">{}</span></p>',
    heading='<h2 class="css-9q"><span>{}</span></h2>',
    item='<li class="css-2"><p><span>{}</span></p></li>',
    quote='<blockquote class="css-5"><div><p><span>{}</span></p></div></blockquote>',
)
BREAKS = Way(
    paragraph="{}<br><br>\n",
    heading="<b>{}</b><br><br>\n",
    figure='<img src="pier.gif" border="0"><br><i>{}</i><br><br>\n',
    quote="<blockquote>{}</blockquote>\n",
)
WORDPRESS = Way(
    heading='<h2 class="wp-block-heading">{}</h2>',
    quote='<blockquote class="wp-block-quote"><p>{}</p></blockquote>',
    figure='<figure class="wp-block-image size-large"><img src="pier-1024x683.jpg" alt="">'
    '<figcaption class="wp-element-caption">{}</figcaption></figure>',
    table='<figure class="wp-block-table"><table><tbody>{}</tbody></table></figure>',
)
AMP = Way(
    figure='<figure><amp-img src="pier.jpg" width="600" height="400" layout="responsive"></amp-img>'
    "<figcaption>{}</figcaption></figure>",
)


def marked(blocks: Sequence[Block], way: Way = SEMANTIC, between: Mapping[int, str] | None = None) -> str:
    """The blocks one after the other; `between` says what stands before the one with that number."""
    return "\n".join(_marked(blocks, way, between or {}))


def _marked(blocks: Sequence[Block], way: Way, between: Mapping[int, str]) -> Iterator[str]:
    number = 0
    for is_item, group in groupby(blocks, key=lambda block: block.kind is Kind.LIST_ITEM):
        listed = list(group)
        if is_item:
            yield way.items.format("".join(way.item.format(escape(block.text)) for block in listed))
        for at, block in enumerate(listed, number):
            if at in between:
                yield between[at]
            if not is_item:
                yield _single(block, way)
        number += len(listed)


def _single(block: Block, way: Way) -> str:
    if block.kind is Kind.TABLE:
        return way.table.format("".join(_row(row, "th" if at == 0 else "td") for at, row in enumerate(block.rows)))
    templates = {Kind.HEADING: way.heading, Kind.QUOTE: way.quote, Kind.FIGURE: way.figure}
    return templates.get(block.kind, way.paragraph).format(escape(block.text))


def _row(cells: Sequence[str], tag: str) -> str:
    return "<tr>" + "".join(f"<{tag}>{escape(cell)}</{tag}>" for cell in cells) + "</tr>"


def note_list(notes: Sequence[str], *, back: str = "↩") -> str:
    """The notes of a page, each with a way back."""
    items = (f'<li id="fn{at}">{escape(one)} <a href="#r{at}">{back}</a></li>' for at, one in enumerate(notes, 1))
    return f'<section class="footnotes"><hr><ol>{"".join(items)}</ol></section>'


def cited(html: str, notes: int) -> str:
    """The HTML with a reference to each note at the end of one of its first paragraphs."""
    for number in range(1, notes + 1):
        head, end, rest = html.rpartition("</p>") if number == notes else html.partition("</p>")
        html = f'{head}<sup><a href="#fn{number}" id="r{number}">{number}</a></sup>{end}{rest}'
    return html
