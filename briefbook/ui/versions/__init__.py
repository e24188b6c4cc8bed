"""Named versions in the window: saving one, and the list from which one is opened, restored or deleted."""
