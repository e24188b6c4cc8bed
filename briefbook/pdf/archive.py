"""What makes a PDF fit for an archive: what it says of itself, and which colours are meant (PDF/A-2, ISO 19005-2)."""

from __future__ import annotations

import zlib
from functools import cache
from xml.sax.saxutils import escape

from PIL import ImageCms

from briefbook import __version__
from briefbook.model.edition import Edition
from briefbook.pdf.pack import PACKING, Block, open_stream, packed_stream
from briefbook.pdf.tree import as_text
from briefbook.pdf.wording import plain

_XMP = """\
<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
<dc:format>application/pdf</dc:format>
{properties}
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>The part of ISO 14289 that the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""
"""PDF/A-2, 6.6.2.3 wants a schema that it does not know, as that of PDF/UA, described in the file."""
_ICC_DATE, _ICC_EPOCH = slice(24, 36), bytes.fromhex("07d000010001000000000000")
"""Where a colour profile says when it was made (ICC.1, 7.2), and the first moment of the year 2000."""


def information(edition: Edition) -> dict[str, str]:
    """What the document says of itself, by the names of ISO 32000-1, 14.3.3. Nothing of the machine is in it."""
    book = edition.book
    said = {
        "Title": plain(book.title),
        "Author": plain(book.set_up.prepared_by),
        "Subject": plain(book.set_up.occasion),
        "Keywords": ", ".join(plain(chapter.chapter.title) for chapter in edition.chapters),
        "Creator": "briefbook",
        "Producer": f"briefbook {__version__}",
    }
    return {name: value for name, value in said.items() if value}


def info(said: dict[str, str], moment: str) -> str:
    """`said` and the moment (ISO 8601, UTC) as the document's information dictionary."""
    digits = "".join(character for character in moment if character.isdigit())[:14]
    dates = dict.fromkeys(("CreationDate", "ModDate"), f"D:{digits}Z")
    return f"<<{''.join(f'/{name}{as_text(value)}' for name, value in {**said, **dates}.items())}>>"


def metadata(said: dict[str, str], moment: str, language: str) -> bytes:
    """The same as XMP, in the open, so that any program finds it."""
    packet = _XMP.format(properties="\n".join(_properties(said, moment, language)))
    return open_stream("/Type/Metadata/Subtype/XML", packet.encode())


def colours(block: Block) -> str:
    """That the colours are those of sRGB."""
    profile = block.put_open(block.number(), packed_stream("/N 3", _profile()))
    named = "/OutputConditionIdentifier(sRGB)/Info(sRGB IEC61966-2.1)"
    return f"[<</Type/OutputIntent/S/GTS_PDFA1{named}/DestOutputProfile {profile}>>]"


@cache
def _profile() -> bytes:
    """The packed profile of sRGB, which says nothing of when it was made."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    profile[_ICC_DATE] = _ICC_EPOCH
    return zlib.compress(profile, PACKING)


def _properties(said: dict[str, str], moment: str, language: str) -> list[str]:
    values = {name: escape(value) for name, value in said.items()}
    forms = {
        "Title": '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{}</rdf:li></rdf:Alt></dc:title>',
        "Author": "<dc:creator><rdf:Seq><rdf:li>{}</rdf:li></rdf:Seq></dc:creator>",
        "Subject": '<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{}</rdf:li></rdf:Alt></dc:description>',
        "Keywords": "<pdf:Keywords>{}</pdf:Keywords>",
        "Creator": "<xmp:CreatorTool>{}</xmp:CreatorTool>",
        "Producer": "<pdf:Producer>{}</pdf:Producer>",
    }
    return [
        *(forms[name].format(value) for name, value in values.items()),
        f"<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>",
        f"<xmp:CreateDate>{moment}</xmp:CreateDate>",
        f"<xmp:ModifyDate>{moment}</xmp:ModifyDate>",
    ]
