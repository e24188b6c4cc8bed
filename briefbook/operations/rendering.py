"""Rendering: an edition as a PDF with its proofs and problems. Values in, values out: it can run in any process."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from briefbook import paths
from briefbook.analysis.preflight import preflight
from briefbook.analysis.problem import Problem, error, warning
from briefbook.analysis.proof import prove
from briefbook.model.edition import Edition
from briefbook.model.printed import Failure, Printed
from briefbook.operations.progress import Progress, silent


@dataclass(frozen=True, slots=True)
class Rendered:
    """A book as it is printed: `proved` of its printed quotations are the sources' own words."""

    printed: Printed
    proved: int
    problems: tuple[Problem, ...]


Renderer = Callable[[Edition, Progress], Rendered]


def prepares_fonts() -> bool:
    """Whether the fonts must be cut before a page can be set, which takes some seconds, once on a computer."""
    return not any(paths.fonts().glob("*.ttf"))


def rendered(edition: Edition, progress: Progress = silent, *, stylesheet: str = "") -> Rendered:
    """`edition` printed in the look of the stylesheet of that name, or in the house style, proved and checked.

    What `progress` raises stops the work. Raises NotFound for a stylesheet that does not exist.
    """
    return renderer(stylesheet, lasting=False)(edition, progress)


def renderer(stylesheet: str = "", *, lasting: bool = True) -> Renderer:
    """What renders one edition after another as `rendered` does, and makes only what changed since the one before. For
    a single one it need not be `lasting`, and takes less time and memory.

    Raises NotFound for a stylesheet that does not exist.
    """
    # Only who renders waits for ReportLab: the window, which has it done elsewhere, opens sooner.
    from briefbook.pdf import Memory, load, render

    look, memory = load(stylesheet) if stylesheet else load(), Memory(lasting=lasting)

    def made(edition: Edition, progress: Progress) -> Rendered:
        return _checked(edition, render(edition, stylesheet=look, progress=progress, memory=memory))

    return made


def _checked(edition: Edition, printed: Printed) -> Rendered:
    proofs = prove(edition, printed.quotations)
    problems = in_order(preflight(edition, proofs), printed.failures, printed.problems)
    return Rendered(printed, sum(proof.proved for proof in proofs), problems)


def in_order(found: tuple[Problem, ...], failures: tuple[Failure, ...], told: tuple[str, ...]) -> tuple[Problem, ...]:
    """The problems of a book with those of its pages: first the parts that could not be set, last what is `told` of
    the others.
    """
    failed = (error("part-failed", one.sentence, one.where) for one in failures)
    return (*failed, *found, *(warning("page", sentence) for sentence in told))
