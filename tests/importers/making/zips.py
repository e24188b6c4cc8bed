"""ZIP archives and the documents that are made of them, built in memory."""

from __future__ import annotations

import io
import zipfile

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def a_zip(parts: dict[str, str | bytes]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as new:
        for name, content in parts.items():
            # The kind of document stands first, and not packed, so that it can be seen in the file's first bytes.
            new.writestr(name, content, zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED)
    return packed.getvalue()


def a_docx(
    body: str,
    parts: dict[str, str | bytes] | None = None,
    links: dict[str, str] | None = None,
    *,
    pictures: dict[str, str] | None = None,
    linked: dict[str, str] | None = None,
) -> bytes:
    """A Word document with that body; `parts` are further ones, `links` addresses by relationship id, as are `pictures`
    in it and those `linked` elsewhere.
    """
    relations = [
        f'<Relationship Id="{key}" Type="{_OFFICE}/{kind}" Target="{url}" TargetMode="External"/>'
        for kind, addresses in (("hyperlink", links), ("image", linked))
        for key, url in (addresses or {}).items()
    ]
    relations += [
        f'<Relationship Id="{key}" Type="{_OFFICE}/image" Target="{part}"/>' for key, part in (pictures or {}).items()
    ]
    relations += [
        f'<Relationship Id="{kind}" Type="{_OFFICE}/{kind}" Target="{kind}.xml"/>'
        for kind in ("styles", "numbering", "footnotes", "endnotes")
        if f"word/{kind}.xml" in (parts or {})
    ]
    return a_zip(
        {
            "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/></Types>',
            "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="d" '
            f'Type="{_OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>',
            "word/_rels/document.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">'
            f"{''.join(relations)}</Relationships>",
            "word/document.xml": f"<w:document {W} {R}><w:body>{body}</w:body></w:document>",
            **(parts or {}),
        }
    )


def p(text: str, style: str = "", more: str = "") -> str:
    """A paragraph of a Word document."""
    styled = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f'<w:p>{styled}<w:r><w:t xml:space="preserve">{text}</w:t></w:r>{more}</w:p>'


def r(text: str, properties: str = "") -> str:
    """A run of a Word document."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def styles(**names: str) -> str:
    """Word's styles, names by id."""
    each = (
        f'<w:style w:type="paragraph" w:styleId="{key}"><w:name w:val="{name}"/></w:style>'
        for key, name in names.items()
    )
    return f"<w:styles {W}>{''.join(each)}</w:styles>"


def core(title: str, creator: str, modified: str = "2031-02-03T04:05:06Z") -> str:
    """The properties of an Office document."""
    return (
        '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{title}</dc:title><dc:creator>{creator}</dc:creator>"
        f'<dcterms:modified xsi:type="dcterms:W3CDTF">{modified}</dcterms:modified></cp:coreProperties>'
    )


def an_odt(body: str, *, automatic: str = "", meta: str = "", parts: dict[str, str | bytes] | None = None) -> bytes:
    """An OpenDocument text with that body and those automatic styles."""
    spaces = " ".join(
        f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{long}:1.0"'
        for short, long in (
            ("office", "office"), ("text", "text"), ("table", "table"), ("style", "style"), ("draw", "drawing"),
            ("fo", "xsl-fo-compatible"), ("svg", "svg-compatible"), ("meta", "meta"),
        )
    )  # fmt: skip
    spaces += ' xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"'
    return a_zip(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": f"<office:document-content {spaces}><office:automatic-styles>{automatic}"
            f"</office:automatic-styles><office:body><office:text>{body}</office:text></office:body>"
            "</office:document-content>",
            "meta.xml": f"<office:document-meta {spaces}><office:meta>{meta}</office:meta></office:document-meta>",
            **(parts or {}),
        }
    )


def an_epub(
    chapters: dict[str, str], *, metadata: str = "", extra: str = "", parts: dict[str, str | bytes] | None = None
) -> bytes:
    """An e-book with those chapters, whole pages by their file names, in that order; `extra` goes into the manifest."""
    items = "".join(
        f'<item id="i{number}" href="{name}" media-type="application/xhtml+xml"/>'
        for number, name in enumerate(chapters)
    )
    spine = "".join(f'<itemref idref="i{number}"/>' for number, _ in enumerate(chapters))
    return a_zip(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
            '<rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
            "OEBPS/book.opf": '<package xmlns="http://www.idpf.org/2007/opf" version="3.0">'
            f'<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">{metadata}</metadata>'
            f"<manifest>{items}{extra}</manifest><spine>{spine}</spine></package>",
            **{f"OEBPS/{name}": page for name, page in chapters.items()},
            **(parts or {}),
        }
    )


def xhtml(body: str, title: str = "") -> str:
    """A chapter's page."""
    return (
        '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html>'
        '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops">'
        f"<head><title>{title}</title></head><body>{body}</body></html>"
    )
