"""The page: an Edition becomes a PDF. The only package that knows ReportLab.

    stylesheet  the look, from TOML                faces    the fonts of a look and what stands in for them
    cutting, font, shaping, ligatures   fonts made and measured; glyphs of joined scripts and letters
    installed, system_fonts, tracing    the fonts of the machine: listed, chosen, and redrawn where ReportLab needs that
    scripts, regions, breaks, hyphens, bidi, ties  what Unicode, languages and printers say of a text
    lines, plain_lines, ragged, faults             runs -> lines: any, those of nearly all text, the best, what is ill
    setter, setting    text of the model -> boxes; what every page type of one edition is made with
    plates, pictures   pictures made ready for print, and where they stand
    wording, marking   how dates, sources and locators are worded; what a marking's label looks like and means
    lettering   words -> operators of PDF
    boxes       what pages are made of             sheet    paper and margins
    tables, grid, side_by_side   rows of cells; columns of rows that go on; two columns on a page
    cover, contents, scene, points, chapters, annex, back_matter   the page types, Edition -> Section
    comparison, chronology, figures, people   more of them, made from facts, events and names
    cover_sizes, own_text, support   the cover made to fit; texts of the analyst's own; who says so
    failing     a part that cannot be set: a page that says so
    parts, memory, kept     the sections of a book, made, or as they were made before from the same
    marginalia, margin   notes of passages, and where they stand: beside the column and at its foot
    makeup      sections -> pages                  press, drawing, furniture, pen   pages -> code
    places      what stands where, for whoever points at a page
    structure   the tree that a machine reads the book by, made of the elements that boxes belong to
    tags, tree  which element is drawn where, noted; a section with its elements, links and pages, written
    archive, outline, pack, finish   what the file says of itself; bookmarks; objects packed; all of it put together
    book        all of it, once: laid out, numbered, indexed, drawn

Layout comes first and drawing last; a page number that is not known yet is a run that names its destination.
"""

from briefbook.pdf.book import problems, render
from briefbook.pdf.memory import Memory
from briefbook.pdf.stylesheet import Stylesheet, load, names

__all__ = ["Memory", "Stylesheet", "load", "names", "problems", "render"]
