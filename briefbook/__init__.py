"""briefbook turns a pile of articles into a briefing book. This docstring is the map of the house.

    cli         the commands; each a few lines that call an operation
    app, ui     the window: its composition root, and its panes. The only Qt
    samples     fills an empty library from seeds/
    operations  the verbs that need several rooms: import, check, build. Free of Qt; the CLI and the window call them
    library     everything kept: one SQLite file. The only SQL
    importers   a file -> ArticleDrafts, references, highlights; in a process of its own
    analysis    pure functions of values: quotation proof, pre-flight
    pdf         Edition -> bytes. The only ReportLab
    markup      Markdown text -> Body and back
    model       values, standard library only
    settings    what the user chose for this computer
    files, paths, errors, sentence

Things point downwards only. Values flow one way: file -> ArticleDraft -> Article -> Annotation -> Entry -> Edition ->
PDF bytes. Every change to a library is made inside `with library.edit("…")`: one transaction, one undo step, one
Changes notice.
"""

__version__ = "0.1.0"
