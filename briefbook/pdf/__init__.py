"""The page: an Edition becomes a PDF. The only package that knows ReportLab.

    stylesheet  the look, from TOML                faces    fonts, widths, fall-backs
    lines       runs -> lines                      setter   text of the model -> boxes
    boxes       what pages are made of             sheet    paper and margins
    cover, contents, points, chapters, annex, back_matter   the page types, Edition -> Section
    makeup      sections -> pages                  drawing, furniture, pen   pages -> canvas
    places      what stands where, for whoever points at a page
    book        all of it, once: laid out, numbered, indexed, drawn

Layout comes first and drawing last; a page number that is not known yet is a run that names its destination.
"""

from briefbook.pdf.book import render
from briefbook.pdf.stylesheet import Stylesheet, load

__all__ = ["Stylesheet", "load", "render"]
