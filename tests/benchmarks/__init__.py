"""How fast and how large: `python -m tests.benchmarks`. Generated text only; each measurement is a process of its own.

    __main__      the command              report      results as tables or JSON
    measure       runs and their medians   child       what a child process says of itself
    importing, mixed, extraction, copying, searching, browsing, printing …   one benchmark each: what is prepared, what
                  is run, what is told
    work          what the child processes do; each a module that is run with `python -m`
    vocabulary, prose, corpus, book        seeded text: words, sentences, articles, a whole book
    edits, mixture, sites                  edited versions of texts; files of every kind; saved pages of many layouts

A floor is the least that the same work costs with the same tools, run in the same round, so that ratios hold on a
machine that others use too. The parent stays small on purpose: Linux counts its size into a child's peak memory.
"""
