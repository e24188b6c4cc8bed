"""The pre-flight list as the commands print it."""

from __future__ import annotations

from typing import Any

from briefbook.analysis.problem import Problem
from briefbook.cli.output import one_line, say


def problem_value(problem: Problem) -> dict[str, Any]:
    """One problem as `--json` prints it."""
    return {
        "severity": problem.severity.value,
        "code": problem.code,
        "message": problem.message,
        "where": problem.where,
    }


def print_problems(problems: tuple[Problem, ...]) -> None:
    """Write one line per problem."""
    for problem in problems:
        say(one_line(f"{problem.severity:<8} {problem.where}: {problem.message}"))
    if not problems:
        say("No problems found.")
