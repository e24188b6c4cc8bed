"""The README's pictures, made anew: `python -m tests.pictures`. With `--all FOLDER` every workspace in every look."""
