"""The window's translations: python -m tests.translations brings them up to date with the sources.

Every string of the window goes into resources/translations/briefbook_LANGUAGE.ts, where what has no translation yet is
marked unfinished; what no source has any more goes. The .qm beside it, which the program loads, is made from it.
"""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path

import click

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de",)


@dataclass(frozen=True, slots=True)
class Message:
    """A string of the window: the room it is in, its English words, and what they are in another language; one form
    for each number that the language tells apart.
    """

    context: str
    source: str
    forms: tuple[str, ...]
    counted: bool
    finished: bool


def messages(ts: Path) -> list[Message]:
    """What a .ts file holds."""
    found = []
    for context in ET.parse(ts).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            found.append(
                Message(
                    context.findtext("name", ""),
                    message.findtext("source", ""),
                    tuple(forms),
                    message.get("numerus") == "yes",
                    translation.get("type") is None,
                )
            )
    return found


def translation_file(language: str) -> Path:
    """The .ts file of a language."""
    return FOLDER / f"briefbook_{language}.ts"


def update(ts: Path, language: str) -> None:
    """Bring a .ts file up to date with the sources of the window, and the sentences that are made below it."""
    sources = [ROOT / "briefbook" / "app.py", *sorted((ROOT / "briefbook" / "ui").rglob("*.py"))]
    options = ["-locations", "none", "-no-obsolete", "-no-ui-lines", "-sort-messages", "-source-language", "en_GB"]
    with tempfile.TemporaryDirectory() as folder:
        below = Path(folder) / "sentences.py"
        asked = (f"QT_TRANSLATE_NOOP('Sentences', {template!r})" for template in templates())
        below.write_text("\n".join(asked), encoding="utf-8")
        paths = (*(path.relative_to(ROOT) for path in sources), below)
        _run("lupdate", *paths, *options, "-target-language", language, "-ts", ts)


def templates() -> list[str]:
    """The templates of all sentences that are made below the window. Each must stand where its sentence is made."""
    found = set()
    for path in speaking():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Sentence":
                found.add(template_of(node))
    return sorted(found)


def speaking() -> list[Path]:
    """The files in which such sentences are made."""
    house = ROOT / "briefbook"
    return sorted(
        path
        for path in house.rglob("*.py")
        if path.relative_to(house).parts[0] not in ("cli", "ui") and path.name != "sentence.py"
    )


def template_of(call: ast.Call) -> str:
    """The template of a sentence; empty if it is not given as it is."""
    first = call.args[0] if call.args else None
    return first.value if isinstance(first, ast.Constant) and isinstance(first.value, str) else ""


def release(ts: Path, qm: Path) -> None:
    """Make the file that the program loads."""
    _run("lrelease", "-nounfinished", ts, "-qm", qm)


def main() -> None:
    """Bring all up to date, and say what is left to be translated."""
    FOLDER.mkdir(exist_ok=True)
    for language in LANGUAGES:
        ts = translation_file(language)
        update(ts, language)
        release(ts, ts.with_suffix(".qm"))
        for message in messages(ts):
            if not message.finished:
                click.echo(f"{ts.name}: {message.context}: {message.source}")


def _run(tool: str, *arguments: object) -> None:
    found = shutil.which(f"pyside6-{tool}", path=str(Path(sys.executable).parent))
    assert found, f"pyside6-{tool} is not beside this Python"
    done = subprocess.run([found, *map(str, arguments)], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


if __name__ == "__main__":
    main()
