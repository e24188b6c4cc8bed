"""Asks questions and notes how long each answer takes."""

from __future__ import annotations

import json
import statistics
import time
from collections.abc import Callable, Sized
from pathlib import Path


def latency(questions: Path, kind: str, ask: Callable[[str], Sized]) -> dict[str, float]:
    """Median and 95th percentile, CPU time and hits per question; times in milliseconds. The first question is asked
    twice, to warm up.
    """
    asked = json.loads(questions.read_text())[kind]
    ask(asked[0])
    times, hits = [], []
    working = time.process_time()
    for question in asked:
        started = time.perf_counter()
        hits.append(len(ask(question)))
        times.append((time.perf_counter() - started) * 1000)
    work = (time.process_time() - working) * 1000 / len(asked)
    cuts = statistics.quantiles(times, n=20, method="inclusive")
    return {"p50": statistics.median(times), "p95": cuts[-1], "work": work, "hits": statistics.mean(hits)}
