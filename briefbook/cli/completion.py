"""The command that prints a shell's completion script."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class

NAME = "briefbook"
VARIABLE = "_BRIEFBOOK_COMPLETE"


@click.command("completion")
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def completion_command(context: click.Context, shell: str) -> None:
    """Print a shell's completion script.

    For bash, put this line into ~/.bashrc: eval "$(briefbook completion bash)"
    """
    script = get_completion_class(shell)
    if script is not None:
        click.echo(script(context.find_root().command, {}, NAME, VARIABLE).source())
