"""The watch folder in the window: new files in it become articles by themselves."""
