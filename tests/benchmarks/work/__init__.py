"""What the child processes do: modules that are run by themselves, load only what they measure, and report."""
