"""The reader: an article set like a page, walked and marked by keyboard.

    pane         ReaderPane: lays out the parts below and joins them to the library
    page         the page itself: a read-only text with a measured column; margins beside it
    setting, formats, paper    blocks -> a QTextDocument, in the formats of the reader's size, spacing and paper
    positions    the one place where code points of a body and Qt's UTF-16 positions are converted
    passages     annotations -> tints in the text;  marginalia, left_margin, right_margin    what stands beside it
    walk, sentences, find_text, citation, progress    plain functions on a body: no widget, no library
    marking      the verbs: mark, remove, star …, one edit of the library each
    single_keys  what a key means while the page has the focus

Article text reaches Qt through QTextCursor.insertText only.
"""
