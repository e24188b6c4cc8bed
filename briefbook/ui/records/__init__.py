"""Facts, events and people of a book as plain tables: a model over rows of one kind, and the page that shows it.

column          what one column shows and changes
model           the rows of a kind as an item model; each change of a cell is one verb of the library
facts, events, people   the kinds
page            the table with a line to add to it
"""
