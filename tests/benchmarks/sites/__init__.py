"""Saved web pages made by hand of seeded text, so that what is the article on each is known to the word.

story      an article: what it says and what is known of it       words       sentences in other languages
marking    the article's blocks as HTML, in the ways of sites     heads       what pages state in their heads
furniture  what stands around an article                          sheet       a page put together
news, journals, weblogs, old, abroad, hard   pages of sites, by family;  layouts   one of each layout
programs   what takes articles out of pages                       scoring     what a program made of a page
"""
