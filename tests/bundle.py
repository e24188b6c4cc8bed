"""Builds the bundle and tries it out: `python -m tests.bundle`. Needs the extra “bundle” and Python as a library."""

from __future__ import annotations

import importlib.util
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path

import click

ROOT = Path(__file__).resolve().parents[1]
PATIENCE = 120
"""Seconds after which a program that does not end has failed."""

NEEDED = {
    "the accelerator of ReportLab": "_rl_accel*",
    "the pages of the preview": "libQt6Pdf.*",
    "the drawings of the icons": "libQt6Svg.*",
    "printing": "libQt6PrintSupport.*",
    "the offscreen platform": "libqoffscreen.*",
    "X11": "libqxcb.*",
    "Wayland": "libqwayland*",
    "fonts": "SourceSerif4*.ttf",
    "icons": "undo.svg",
    "a stylesheet": "house.toml",
    "the window's German": "briefbook_de.qm",
    "the German of Qt's dialogs": "qtbase_de.qm",
    "the sample": "book.json",
}
UNWANTED = ("numpy", "tkinter", "pip", "setuptools", "libQt6Qml*", "libQt6Quick*", "libQt6WebEngine*")


@click.command()
@click.option("--into", type=click.Path(path_type=Path), default=ROOT / "dist", show_default=True, metavar="DIR")
@click.option("--only-try", is_flag=True, help="Try what was built before.")
def main(*, into: Path, only_try: bool) -> None:
    """Build the bundle into DIR/briefbook and try it: the sample's PDF, the window, an import by the window."""
    if not only_try:
        seconds = _timed(lambda: _build(into))
        click.echo(f"Built in {seconds:.0f} s.")
    bundle = into / "briefbook"
    size = sum(file.stat().st_size for file in bundle.rglob("*") if file.is_file() and not file.is_symlink())
    click.echo(f"{bundle}: {size / 1e6:.0f} MB")
    _look_for_parts(bundle)
    with tempfile.TemporaryDirectory(prefix="briefbook-bundle-") as folder:
        _try(bundle / "briefbook", Path(folder))


def _build(into: Path) -> None:
    if importlib.util.find_spec("PyInstaller") is None:
        raise click.ClickException("PyInstaller is missing. Install the “bundle” extra: pip install -e '.[bundle]'")
    shutil.rmtree(into / "briefbook", ignore_errors=True)
    with tempfile.TemporaryDirectory(prefix="briefbook-build-") as work:
        places = ["--distpath", str(into), "--workpath", work]
        command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", *places, "build.spec"]
        subprocess.run(command, cwd=ROOT, check=True)


def _look_for_parts(bundle: Path) -> None:
    missing = [what for what, pattern in NEEDED.items() if not any(bundle.rglob(pattern))]
    unwanted = [pattern for pattern in UNWANTED if any(bundle.rglob(pattern))]
    if missing or unwanted:
        raise click.ClickException(f"The bundle lacks {missing} and holds {unwanted}, which it should not.")
    click.echo(f"In it: {', '.join(NEEDED)}.")


def _try(program: Path, folder: Path) -> None:
    """Use the program as one who has nothing else: no Python, no settings, no screen."""
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "QT_", "VIRTUAL"))},
        "HOME": str(folder),
        "XDG_CONFIG_HOME": str(folder / "config"),
        "XDG_CACHE_HOME": str(folder / "cache"),
        "QT_QPA_PLATFORM": "offscreen",
    }
    pdf, library, picture = folder / "sample.pdf", folder / "sample.briefbook", folder / "window.png"
    _do(program, environment, "demo", folder)
    _expect(pdf.read_bytes().startswith(b"%PDF"), "the sample's PDF was made")
    before = len(_articles(program, environment, library))
    article = folder / "late.txt"
    article.write_text("The Late Article\n\nIt came at seven in the morning, and the book was printed at eight.\n")
    _do(program, environment, "open", library, article, "--screenshot", picture)
    _expect(picture.read_bytes().startswith(b"\x89PNG"), "the window was opened, and its picture taken")
    _expect(len(_articles(program, environment, library)) == before + 1, "an article was imported by the window")
    seconds = _timed(lambda: _do(program, environment, "--version"))
    click.echo(f"The command line alone starts and ends in {seconds:.2f} s.")


def _articles(program: Path, environment: Mapping[str, str], library: Path) -> list[object]:
    articles: list[object] = json.loads(_do(program, environment, "articles", library, "--json"))["articles"]
    return articles


def _do(program: Path, environment: Mapping[str, str], *arguments: object) -> str:
    """What `program ARGUMENTS` writes to stdout. Raises ClickException if it fails or does not end."""
    command = [str(program), *map(str, arguments)]
    begun = time.monotonic()
    try:
        done = subprocess.run(
            command, env=dict(environment), capture_output=True, text=True, timeout=PATIENCE, check=False
        )
    except subprocess.TimeoutExpired as error:
        raise click.ClickException(f"briefbook {arguments[0]} did not end within {PATIENCE} s.") from error
    if done.returncode:
        raise click.ClickException(f"briefbook {arguments[0]} failed:\n{done.stderr}")
    click.echo(f"briefbook {arguments[0]}: {time.monotonic() - begun:.2f} s")
    return done.stdout


def _expect(holds: bool, what: str) -> None:
    if not holds:
        raise click.ClickException(f"It does not hold that {what}.")
    click.echo(f"Seen: {what}.")


def _timed(do: Callable[[], object]) -> float:
    begun = time.monotonic()
    do()
    return time.monotonic() - begun


if __name__ == "__main__":
    main()
