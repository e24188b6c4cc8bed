"""The preview: the book's real pages beside the list of what would embarrass on print day.

preview_pane    lays the parts out, joins their signals, offers the commands
rendering       when the pages are made anew: a quiet moment after a change, off the main thread
page_layout, pdf_pages, page_view, pdf_finder    where pages stand, their pictures, moving and searching in them
problems, origins    the pre-flight list, and what in the library a problem stands for
exporting, copying, printing  the previewed PDF to a file, as numbered copies, and to paper
"""

from briefbook.ui.preview.preview_pane import PreviewPane

__all__ = ["PreviewPane"]
