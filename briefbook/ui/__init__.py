"""The window. The only package that knows Qt's widgets; it holds no SQL, no PDF making and no parsing.

    main_window     lays out the panes and gathers their commands; panes joins them by their signals; side_columns,
                    placement, focus and way_back serve it; start_window is shown while no library is open
    desk            what every pane is given: the library, who tells of changes, long work, messages, settings
    notifier, jobs, messages, own_steps    Changes -> one signal; functions run off the main thread; bars and toasts
    command, menus, shortcuts   what the user can do: one Command a verb, gathered by the window into menus and keys
    language, spoken, edit_labels, quoting, counting, naming, tooltip   our words and others' in the user's language
    appearance, icons, window_fonts, theme_rule, plain_drawing  colours, drawings, letters, and the rule of a theme

    reader, arrange, write, preview     the workspaces
    articles, search_pane, annotation_pane      what stands beside them, with the details of an article and its import
    records         facts, events and people as tables, which write shows
    preferences, themes, versions, repair, duplicates       dialogs with their verbs
    watching        the folder whose new files become articles
    bug_report, crash_log, self_test    what is done about mistakes of ours

A pane lays out widgets and sends signals. It calls a verb of the library and waits for the Changes that come back: do,
undo, redo and import refresh by the same path. An article's text is only ever shown as plain text or drawn from
blocks.
"""
