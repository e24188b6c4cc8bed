"""The command `python -m tests.pictures`."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

README = Path(__file__).parents[2] / "resources" / "readme"
SHOWN = ("read", "arrange", "write", "preview")


@click.command()
@click.option("--all", "folder", type=click.Path(path_type=Path), help="Every workspace in every look, into a folder.")
@click.option("--language", default="en", help="With --all: the language of the window.")
def main(folder: Path | None, language: str) -> None:
    """Draw the README's pictures anew, or every workspace in every look."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from briefbook.ui import language as languages
    from tests.pictures import window
    from tests.pictures.pages import pages_picture

    if folder is not None:
        languages.apply(language, window.application())
        for target in window.every_look(folder):
            click.echo(target)
        return
    README.mkdir(parents=True, exist_ok=True)
    pages_picture(README / "pages.png")
    with window.window(full=True, look="light", size=(1280, 800)) as shown:
        for name in window.workspaces(shown, full=True):
            if name in SHOWN:
                window.turn_to_what_shows_most(shown, name)
                window.picture(shown, README / f"{name}.png")
    with window.window(full=True, look="dark", size=(1280, 800)) as shown:
        window.read_something(shown)
        window.picture(shown, README / "read-dark.png")


if __name__ == "__main__":
    sys.exit(main())
