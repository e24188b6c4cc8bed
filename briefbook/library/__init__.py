"""Everything kept: one SQLite file. The only SQL; one thread.

Verbs: library, which opens, closes and backs up, and its parts articles, annotations, themes, books (chapters, entries,
sources, points, names), search and editions. Under them the door: edits, undo, redo and Changes, with history. The
file: database, lock, copies, migrations, tables, failures. Search: query, folding, snippets, search_index. If
something broke: doctor and salvage.
"""
