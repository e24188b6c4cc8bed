"""The verbs that need several rooms, one a file. Free of Qt and of click; the commands and the window call them."""
