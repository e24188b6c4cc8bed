"""Duplicates: articles that are the same story or share passages, both texts side by side, until each pair is decided.

    compare     the way there from the article that is read
    dialog      the list of pairs, the texts and the verbs;  layout    how it is laid out
    search      finds them in turns beside what else happens;  model    the pairs as rows
    texts       both texts with what they share;  in_step    they scroll together

Every decision is one step of the library's history.
"""
