"""Runs work in child processes, in turns, and takes medians."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import click

ROOT = Path(__file__).resolve().parents[2]

Run = Mapping[str, float]
"""What one child process said of itself: `cpu` (seconds), `memory` (MB, its peak) and what else it measured."""


def run(module: str, *arguments: object) -> Run:
    """What `python -m tests.benchmarks.work.MODULE ARGUMENTS` reports. Raises ClickException if it fails."""
    command = [sys.executable, "-m", f"tests.benchmarks.work.{module}", *map(str, arguments)]
    environment = {**os.environ, "PYTHONHASHSEED": "0"}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise click.ClickException(f"{module} failed:\n{done.stderr}")
    return json.loads(done.stdout)


def rounds(times: int, works: Mapping[str, Callable[[], Run]]) -> dict[str, list[Run]]:
    """Each of `works` run `times` times, one after the other in each round: what disturbs one disturbs all."""
    runs: dict[str, list[Run]] = {name: [] for name in works}
    for _ in range(times):
        for name, work in works.items():
            runs[name].append(work())
    return runs


def median(runs: list[Run], value: str) -> float:
    """The median of what the runs report under `value`."""
    return statistics.median(one[value] for one in runs)


def ratio(runs: list[Run], floor: list[Run], value: str) -> float:
    """The median of how many times the floor's `value` each run's is, round by round."""
    return statistics.median(one[value] / max(least[value], 1e-9) for one, least in zip(runs, floor, strict=True))
