"""The window. The only package that knows Qt's widgets; it holds no SQL, no PDF making and no parsing.

    desk            what every pane is given: the library, who tells of changes, long work, messages, settings
    notifier, jobs, messages    Changes -> one signal; functions run off the main thread; bars and toasts
    command, menus, shortcuts   what the user can do: one Command a verb, gathered by the window into menus and keys
    language, edit_labels, quoting, counting    our words in the user's language
    main_window     lays out the panes and joins their signals; side_columns, placement and focus are its helpers
    preferences, versions, themes, repair   their dialogs and verbs
    records         facts, events and people as tables, which the write pane shows
    start_page, library_pane, reader, annotation_pane, details_pane, arrange_pane, write_pane, preview_pane   the panes

A pane lays out widgets and sends signals. It calls a verb of the library and waits for the Changes that come back: do,
undo, redo and import refresh by the same path. An article's text is only ever shown as plain text or drawn from
blocks.
"""
