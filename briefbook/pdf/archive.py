"""What makes a PDF fit for an archive: what it says of itself, and which colours are meant (PDF/A-2, ISO 19005-2)."""

from __future__ import annotations

from xml.sax.saxutils import escape

from pikepdf import Array, Dictionary, Name, Pdf, String
from PIL import ImageCms

from briefbook import __version__
from briefbook.model.edition import Edition
from briefbook.pdf.wording import plain

_PRODUCER = f"briefbook {__version__}"
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


def describe(document: Pdf, edition: Edition, language: str) -> None:
    """Say in `document`, twice and alike, what it is. Nothing of the machine is written into it."""
    book = edition.book
    said = {
        "Title": plain(book.title),
        "Author": plain(book.set_up.prepared_by),
        "Subject": plain(book.set_up.occasion),
        "Keywords": ", ".join(plain(chapter.chapter.title) for chapter in edition.chapters),
    }
    said = {name: value for name, value in said.items() if value}
    moment = _pdf_date(edition.as_of)
    info = {**said, "Creator": "briefbook", "Producer": _PRODUCER, "CreationDate": moment, "ModDate": moment}
    document.trailer.Info = document.make_indirect(
        Dictionary({f"/{name}": String(value) for name, value in info.items()})
    )
    packet = _XMP.format(properties="\n".join(_properties(said, edition.as_of, language)))
    metadata = document.make_stream(packet.encode(), Type=Name.Metadata, Subtype=Name.XML)
    document.Root.Metadata = metadata
    document.Root.Lang = String(language)
    document.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)


def mean_srgb(document: Pdf) -> None:
    """Make the colours of `document` those of sRGB."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    profile[_ICC_DATE] = _ICC_EPOCH
    intent = Dictionary(
        Type=Name.OutputIntent,
        S=Name.GTS_PDFA1,
        OutputConditionIdentifier=String("sRGB"),
        Info=String("sRGB IEC61966-2.1"),
        DestOutputProfile=document.make_stream(bytes(profile), N=3),
    )
    document.Root.OutputIntents = Array([document.make_indirect(intent)])


def _properties(said: dict[str, str], moment: str, language: str) -> list[str]:
    values = {name: escape(value) for name, value in said.items()}
    forms = {
        "Title": '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{}</rdf:li></rdf:Alt></dc:title>',
        "Author": "<dc:creator><rdf:Seq><rdf:li>{}</rdf:li></rdf:Seq></dc:creator>",
        "Subject": '<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{}</rdf:li></rdf:Alt></dc:description>',
        "Keywords": "<pdf:Keywords>{}</pdf:Keywords>",
    }
    return [
        *(forms[name].format(value) for name, value in values.items()),
        f"<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>",
        f"<pdf:Producer>{_PRODUCER}</pdf:Producer>",
        "<xmp:CreatorTool>briefbook</xmp:CreatorTool>",
        f"<xmp:CreateDate>{moment}</xmp:CreateDate>",
        f"<xmp:ModifyDate>{moment}</xmp:ModifyDate>",
    ]


def _pdf_date(iso: str) -> str:
    digits = "".join(character for character in iso if character.isdigit())[:14]
    return f"D:{digits}Z"
