"""PROGRAM FILE: take the articles out of the sample pages with a program and write how well into the file, as JSON."""

from __future__ import annotations

import json
import sys
import time
from dataclasses import asdict
from pathlib import Path

from tests.benchmarks.child import report
from tests.benchmarks.sites.layouts import pages
from tests.benchmarks.sites.programs import PROGRAMS
from tests.benchmarks.sites.scoring import score

made = pages()
extract = PROGRAMS[sys.argv[1]]
extract(made[0].html)  # so that all that it needs is loaded
started = time.process_time()
extracts = [extract(page.html) for page in made]
work = time.process_time() - started
scores = [score(found, page.story) for found, page in zip(extracts, made, strict=True)]
told = {page.name: {**asdict(one), "f1": one.f1} for page, one in zip(made, scores, strict=True)}
Path(sys.argv[2]).write_text(json.dumps(told), encoding="utf-8")
report(work=work)
