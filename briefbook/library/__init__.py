"""Everything kept: one SQLite file. The only SQL; one thread.

    library        Library: opening, closing, backing up; its parts hold the verbs
    door           the one door to the rows: edits, undo, redo, Changes      history       how undo works
    database       the file: made, checked, migrated, set up                 lock, copies, migrations, tables, failures
    articles, annotations, themes, books (chapters, entries, sources, points, names), editions
    search         query, folding, snippets, search_index
    doctor         what is wrong with a library, and a sound copy of it      salvage
"""
