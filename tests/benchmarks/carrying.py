"""How well annotations are carried over to an edited version of their article, and how fast."""

from __future__ import annotations

import time
from collections import Counter
from pathlib import Path

from briefbook import importers, paths
from briefbook.analysis.carry import SHORT, carry
from briefbook.model.anchor import TextPosition
from briefbook.model.carrying import Carried, Outcome
from tests.benchmarks.edits import EDITS, Case, Edit, case, inserted
from tests.benchmarks.prose import Prose
from tests.benchmarks.report import Result, Row

NAME = "carry"
SAMPLES = ("*.md", "*.html", "*.txt")


def texts() -> tuple[str, ...]:
    """The texts of the sample articles, those beside the repository too if they are there."""
    folders = (paths.seeds(), Path(__file__).parents[3] / "shared" / "articles")
    files = [file for folder in folders for pattern in SAMPLES for file in sorted(folder.glob(pattern))]
    return tuple(importers.read(file).body.text for file in files if file.name != "README.md")


def counted(samples: tuple[str, ...], edit: Edit, passages: int) -> Counter[str]:
    """What becomes of `passages` passages of each text under `edit`."""
    found: Counter[str] = Counter()
    for seed, text in enumerate(samples):
        made = case(text, edit, passages, seed)
        for place, truth, carried in zip(made.places, made.truths, carry(made.old, made.new, made.places), strict=True):
            found.update(_words(made, place, truth, carried))
    return found


def benchmark(passages: int) -> Result:
    """Carry `passages` passages of each sample article over to its edited versions; then 500 in 20,000 words."""
    samples = texts()
    rows = tuple(_row(name, counted(samples, edit, passages)) for name, edit in EDITS.items())
    title = (
        f"{passages * len(samples)} annotations of 1 to 60 words in {len(samples)} sample articles, after each edit;"
        f" 500 in 20,000 words took {_seconds():.2f} s"
    )
    return Result(NAME, title, rows)


def _words(made: Case, place: TextPosition, truth: TextPosition | None, carried: Carried) -> tuple[str, ...]:
    """What there is to count of one passage."""
    sure = carried.outcome in (Outcome.KEPT, Outcome.MOVED)
    right = truth is not None and carried.place is not None and _overlap(truth, carried.place) >= 0.9
    length = "short" if place.end - place.start < SHORT else "long"
    found = ["all", carried.outcome.value if truth else f"gone {carried.outcome.value}"]
    if truth:
        found += ["surviving", "right" if right else "asked wrong" if carried.place and not sure else "not found"]
        found += [f"{length} surviving", f"{length} right"] if right else [f"{length} surviving"]
    if sure and not right:
        found.append(f"{length} silently wrong")
    return tuple(found)


def _overlap(one: TextPosition, other: TextPosition) -> float:
    shared = min(one.end, other.end) - max(one.start, other.start)
    return max(0, shared) / (max(one.end, other.end) - min(one.start, other.start))


def _row(name: str, found: Counter[str]) -> Row:
    return {
        "": name,
        "surviving": found["surviving"],
        "right": found["right"],
        "right %": 100 * found["right"] / max(1, found["surviving"]),
        f"of {SHORT} signs or more %": 100 * found["long right"] / max(1, found["long surviving"]),
        "kept": found["kept"],
        "moved": found["moved"],
        "doubtful": found["doubtful"],
        "lost": found["lost"],
        "silently wrong": found["long silently wrong"],
        "short ones silently wrong": found["short silently wrong"],
        "gone": found["all"] - found["surviving"],
        "told lost": found["gone lost"],
        "told doubtful": found["gone doubtful"],
    }


def _seconds() -> float:
    made = case("\n\n".join(Prose(1).paragraph(100) for _ in range(200)), inserted, 500, 1)
    started = time.perf_counter()
    carry(made.old, made.new, made.places)
    return time.perf_counter() - started
