"""The watch folder in the window: new files in it become articles by themselves.

watcher     looks, waits until files are whole, and has them imported;  glance    one look, beside other things
verbs       choose, begin, end, as commands and a button in the status bar;  sentences    what is said of it
"""
