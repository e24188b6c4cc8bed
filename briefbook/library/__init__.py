"""Everything kept: one SQLite file. The only SQL; one thread.

library     opens, closes and backs up; its parts hold the verbs
articles, article_list, captures, carryings     what was read, its list, its versions; what became of marks in them
pictures, kin, kept_pairs, independence         what articles show; which are alike, both kept, or one story
annotations, themes
books       with chapters, entries, sources, points, facts, events, names;  editions    a book for printing
search      with query, word_forms, folding, snippets, search_index
door        under all of them: edits, undo, redo and Changes, with history;  batch    one edit in parts
database    the file, with lock, copies, migrations, tables, failures;  doctor, salvage    if something broke
bodies, annotation_rows, shingles, letters, order, lookup   forms that rows have, and what rows are found by
"""
