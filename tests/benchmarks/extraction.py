"""How well articles are taken out of saved pages, beside other programs that do it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path
from statistics import mean

from tests.benchmarks.measure import Run, median, rounds, run
from tests.benchmarks.report import Result, Row
from tests.benchmarks.sites.programs import NEEDED, PROGRAMS

NAME = "pages"
OURS = "briefbook"
BEHIND = 0.001
"""By so much another program must be better on a page for it to be told."""

Scores = Mapping[str, Mapping[str, float]]
"""The scores of each page, by its name."""


def benchmark(folder: Path, times: int) -> Result:
    """Take the articles out of the sample pages with each program that is installed, in turns."""
    there = [name for name in PROGRAMS if name not in NEEDED or find_spec(NEEDED[name])]
    files = {name: folder / f"{name}.json" for name in there}
    runs = rounds(times, {name: lambda name=name: run("extract_pages", name, files[name]) for name in there})
    scores = {name: json.loads(file.read_text(encoding="utf-8")) for name, file in files.items()}
    title = (
        f"the articles on {len(scores[OURS])} saved pages of as many layouts, invented text: words found and foreign,"
        f" kinds of blocks and details right. {_behind(scores)}"
    )
    return Result(NAME, title, tuple(_row(name, scores[name], runs[name]) for name in there))


def _row(name: str, scores: Scores, runs: list[Run]) -> Row:
    shares = {
        key: 100 * mean(one[key] for one in scores.values()) for key in ("precision", "recall", "kinds", "details")
    }
    return {
        "": name,
        "precision %": shares["precision"],
        "recall %": shares["recall"],
        "F1 %": 100 * mean(one["f1"] for one in scores.values()),
        "worst F1 %": 100 * min(one["f1"] for one in scores.values()),
        "kinds %": shares["kinds"],
        "details %": shares["details"],
        "CPU ms a page": 1000 * median(runs, "work") / len(scores),
    }


def _behind(scores: Mapping[str, Scores]) -> str:
    """On which pages another program finds the words better, and by how much."""
    told = []
    for page, own in scores[OURS].items():
        best = max(scores, key=lambda name: scores[name][page]["f1"])
        if scores[best][page]["f1"] > own["f1"] + BEHIND:
            told.append(f"{page} ({100 * own['f1']:.1f} %, {best} {100 * scores[best][page]['f1']:.1f} %)")
    return f"Behind on: {', '.join(told)}" if told else "Behind on none"
