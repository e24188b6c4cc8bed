"""The reader: an article set like a page, walked and marked by keyboard.

    pane         ReaderPane: one half or two, and the commands, which act on the half that has the focus
    half         a page with its bars;  article_half    an article to mark;  chapter_half    a chapter to look at
    texts, capture_bar         which of an article's texts is read, and what changed in the newest one
    page         the page itself: a read-only text with a measured column; margins beside it
    sheet, chapter_sheet       what a page shows, as plain values;  beside    what a chapter or article is chosen from
    setting, formats, paper    blocks -> a QTextDocument, in the formats of the reader's face, size, spacing and paper
    pictures     what figures show, drawn in the text;  picture_dialog, picture_verbs    one of them for itself
    positions    the one place where code points of a body and Qt's UTF-16 positions are converted
    passages     annotations -> tints in the text;  marginalia, left_margin, right_margin    what stands beside it
    walk, sentences, find_text, links, citation, progress    plain functions on a body: no widget, no library
    walker, hand what the keys ask for: moving about;  and marking
    marking      the verbs: mark, remove, star …, one edit of the library each
    single_keys  what a key means while the page has the focus;  menu, reader_style    the verbs as commands

Article text reaches Qt through QTextCursor.insertText only.
"""
