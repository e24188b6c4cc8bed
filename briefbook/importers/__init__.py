"""A file -> what it brings: articles, references, highlights. Nothing is kept and nothing is fetched.

    door        a file, whatever it holds          bytes_, kinds, encoding, cleaning   its bytes, what it is, its text
    readers     which reader reads which kind      content  what a reader gives back
    plain_text  lines, text_tables, head, outline, tail     its parts: put together, tables, beginning, middle, end
    labels, statements, people, dates, suggestions          what single lines say of the article, and what they imply
    language, small_words   the language of a text
    markdown_file, front_matter
    html_page   html_tree, html_main, html_metadata, html_furniture, captions   made harmless, cut to the article
    document    what a library or we ourselves turned into HTML: docx_file, odt_file, rtf_file
    rtf_tokens, rtf_pictures, msg_rtf   rich text, also that of Outlook
    epub_file, epub_package, epub_pages
    mail_file, mail_pictures, msg_mail   messages and web archives
    pdf_file    pdf_lines, pdf_order, pdf_text      lines measured, in the order of reading, put together
    pdf_labels, pdf_details, pdf_pictures, pdf_drawings   page numbers, properties, scans and figures
    page_signs  where the pages of an original turn
    album, picture_file   the pictures of a file, verified
    references, bibtex, highlights   for articles that are there
    archive     ZIP files, in memory

All of it runs in a process of its own, see `operations.import_process`.
"""

from __future__ import annotations

from briefbook.importers.bytes_ import MAX_BYTES
from briefbook.importers.door import Options, gather, read, read_content

__all__ = ["MAX_BYTES", "Options", "gather", "read", "read_content"]
