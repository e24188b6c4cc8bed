"""python -m briefbook, and the briefbook command."""

from __future__ import annotations

from briefbook.cli.program import program


def main() -> None:
    """Run the command line; ends the process with its exit code."""
    program(prog_name="briefbook")


if __name__ == "__main__":
    main()
