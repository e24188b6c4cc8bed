"""python -m briefbook, and the briefbook command."""

from __future__ import annotations

from multiprocessing import freeze_support

from briefbook.cli.program import program


def main() -> None:
    """Run the command line; ends the process with its exit code."""
    # In a bundle, the process that makes the pages is this program started again.
    freeze_support()
    program(prog_name="briefbook")


if __name__ == "__main__":
    main()
