"""The repair desk: annotations whose article was updated, both texts side by side, until each of them is decided."""
