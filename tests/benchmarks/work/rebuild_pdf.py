"""EDITION: build the edition's PDF, then build it again after each of some changes of one comment."""

from __future__ import annotations

import pickle
import statistics
import sys
import time
from dataclasses import replace
from pathlib import Path

from briefbook.model.annotation import Annotation
from briefbook.model.edition import Edition, EditionChapter, Excerpt
from briefbook.pdf import Memory, render
from tests.benchmarks.child import report

CHANGES = 5


def with_comment(edition: Edition, place: int) -> Edition:
    """The edition with another comment of as many words on the first passage of the source at `place`."""
    wanted = edition.sources[place].annotations[0]

    def annotation(one: Annotation) -> Annotation:
        return replace(one, comment=f"{one.comment.rpartition(' ')[0]} change") if one.id == wanted.id else one

    sources = tuple(
        replace(source, annotations=tuple(map(annotation, source.annotations))) for source in edition.sources
    )
    by_letter = {source.letter: source for source in sources}

    def chapter(part: EditionChapter) -> EditionChapter:
        entries = tuple(
            replace(one, annotation=annotation(one.annotation), source=by_letter[one.source.letter])
            if isinstance(one, Excerpt)
            else one
            for one in part.entries
        )
        return replace(part, entries=entries, chapters=tuple(map(chapter, part.chapters)))

    return replace(edition, sources=sources, chapters=tuple(map(chapter, edition.chapters)))


edition, memory = pickle.loads(Path(sys.argv[1]).read_bytes()), Memory()
started = time.process_time()
render(edition, memory=memory)
cold = time.process_time() - started
again = []
for number in range(CHANGES):
    edition = with_comment(edition, number * len(edition.sources) // CHANGES)
    changed = pickle.loads(pickle.dumps(edition))  # as it comes to the process that renders
    started = time.process_time()
    printed = render(changed, memory=memory)
    again.append(time.process_time() - started)
report(work=statistics.median(again), part=statistics.median(again) / cold, pages=printed.pages)
