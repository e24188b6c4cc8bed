"""Walking: from a place in a body to the next or previous paragraph and sentence. Ranges are (start, end)."""

from __future__ import annotations

from bisect import bisect_right

from briefbook.model.body import Body, Place
from briefbook.ui.reader.sentences import sentences

Range = tuple[int, int]


def paragraph(body: Body, offset: int) -> Place | None:
    """The block that holds `offset`, or the nearest before it; None in an empty body."""
    index = bisect_right(body.places, offset, key=lambda place: place.start) - 1
    return body.places[max(0, index)] if body.places else None


def step(body: Body, offset: int, by: int) -> Place | None:
    """The block with words that stands `by` such blocks after (or before) the one that holds `offset`; the last or
    first one if there are not so many.
    """
    here = paragraph(body, offset)
    if here is None:
        return None
    index, direction, found = here.index, 1 if by > 0 else -1, here
    for _ in range(abs(by)):
        index += direction
        while 0 <= index < len(body.places) and not body.places[index].block.text.strip():
            index += direction
        if not 0 <= index < len(body.places):
            return found
        found = body.places[index]
    return found


def words_of(place: Place) -> Range:
    """A block's words, without spaces at its ends."""
    text = place.block.text
    start = place.start + len(text) - len(text.lstrip())
    return start, max(start, place.start + len(text.rstrip()))


def sentences_of(place: Place) -> tuple[Range, ...]:
    """The sentences of a block."""
    return tuple((place.start + start, place.start + end) for start, end in sentences(place.block.text))


def next_sentence(body: Body, selected: Range) -> Range | None:
    """The sentence after the selected one; if nothing is selected, the one at that place or the first after it."""
    start, end = selected
    place = paragraph(body, end)
    while place is not None:
        for one in sentences_of(place):
            if (one[1] > start) if start == end else (one[0] >= end):
                return one
        place = _after(body, place, 1)
    return None


def previous_sentence(body: Body, selected: Range) -> Range | None:
    """The sentence before the selected one."""
    start, _ = selected
    place = paragraph(body, start)
    while place is not None:
        for one in reversed(sentences_of(place)):
            if one[1] <= start:
                return one
        place = _after(body, place, -1)
    return None


def extended(body: Body, selected: Range) -> Range:
    """The selection and the sentence after it."""
    start, end = selected
    if start == end:
        return next_sentence(body, selected) or selected
    place = paragraph(body, end)
    while place is not None:
        for one in sentences_of(place):
            if one[1] > end:
                return start, one[1]
        place = _after(body, place, 1)
    return selected


def shrunk(body: Body, selected: Range) -> Range:
    """The selection without its last sentence; unchanged if there is only one."""
    start, end = selected
    place = paragraph(body, end)
    while place is not None and place.end > start:
        for one in reversed(sentences_of(place)):
            if start < one[1] < end:
                return start, one[1]
        place = _after(body, place, -1)
    return selected


def by_paragraph(body: Body, fixed: int, moving: int, by: int) -> Range:
    """A selection's fixed and moving ends when it covers its paragraphs wholly, or already does and takes in (or gives
    back) `by` more.
    """
    first, last = paragraph(body, fixed), paragraph(body, moving)
    if first is None or last is None:
        return fixed, moving
    whole = _over(first, last)
    if fixed != moving and {fixed, moving} == set(whole):
        last = step(body, moving, by) or last
        return _over(first, last)
    return whole if by > 0 or last.index < first.index else whole[::-1]


def trimmed(text: str, selected: Range) -> Range:
    """The selection without spaces at its ends."""
    start, end = selected
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    return start, max(start, start + len(words.strip()))


def _over(first: Place, last: Place) -> Range:
    """From one end of `first` to the far end of `last`."""
    if last.index < first.index:
        return words_of(first)[1], words_of(last)[0]
    return words_of(first)[0], words_of(last)[1]


def _after(body: Body, place: Place, by: int) -> Place | None:
    index = place.index + by
    return body.places[index] if 0 <= index < len(body.places) else None
