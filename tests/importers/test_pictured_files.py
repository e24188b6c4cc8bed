"""Each format with pictures in it: what is kept of them, as text that can be reviewed."""

from __future__ import annotations

import base64
from email.message import EmailMessage

from briefbook.importers import Options, gather
from tests.importers.against_golden import GOLDEN, reviewable, same_as_golden
from tests.importers.making.msg import a_msg, text
from tests.importers.making.pictures import EMF, SVG, as_data, bomb, jpeg, packed, pixel, png, turned_jpeg
from tests.importers.making.pictures import chart as a_chart
from tests.importers.making.zips import a_docx, an_epub, an_odt, p, styles, xhtml
from tests.importers.reading import NOW

LONG = "The ferry crossed the sound in the morning and nobody on the quay could say who had ordered it to sail at all."
LONGER = f"{LONG} By noon the harbour master had asked three ministries, and two had answered with a question."
DRAWN = (
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'
)


def a_page(body: str) -> str:
    head = "<!DOCTYPE html><html><head><title>Boats</title></head>"
    return f"{head}<body><article><h1>Boats</h1>{body}</article></body></html>"


def img(content: bytes, said: str = "", media_type: str = "image/png") -> str:
    return f'<img src="{as_data(content, media_type)}" alt="{said}">'


def test_a_page_with_pictures_written_out_in_it():
    body = (
        f"{img(jpeg(400, 300), 'The pier')}<p>{LONG} {img(png())} {LONGER}</p>"
        f"<figure>{img(png(200, 90), 'Bars fall')}<figcaption>Tonnage, by <i>year</i></figcaption></figure>"
        f"<figure>{img(png(90, 90))}{img(png(91, 90), 'B')}<figcaption>Both</figcaption></figure>"
        f"<table><tr><th>Port</th><th>Flag</th></tr><tr><td>Wick</td><td>{img(png(80, 80), 'blue')}</td></tr></table>"
        f"<p>{LONG}{img(pixel(), 'x')}</p>{img(SVG, 'A sketch', 'image/svg+xml')}"
        '<img src="https://example.org/a.png" alt="Far away">'
        f"<figure><table><tr><th>Year</th><th>Boats</th></tr><tr><td>1931</td><td>4</td></tr></table>"
        "<figcaption>Boats by year</figcaption></figure>"
    )
    same_as_golden(a_page(body).encode(), "pictured.html")


def test_a_page_of_older_make_with_captions_and_a_picture_above_its_title():
    above = f"<p class='kicker'>Harbour</p>{img(jpeg(400, 300), 'The quay')}<h1>Boats at last</h1>"
    body = (
        f"<p>{LONG}</p><div class='wp-caption alignright'><a href='/x'>{img(png(), 'Bars')}</a>"
        f"<p class='wp-caption-text'>Tonnage, <em>1931</em></p></div><p>{LONGER}</p>"
        "<div><p class='caption'>Not of a picture.</p></div>"
        f"<div>{img(jpeg())}<p>{LONG}</p><p class='caption'>Text</p></div>"
    )
    page = f"<html><head><title>Boats at last</title></head><body><article>{above}{body}</article></body></html>"
    same_as_golden(page.encode(), "older.html")


def test_a_saved_page_with_its_folder():
    body = (
        f'<p>{LONG}</p><figure><img src="pictured_files/chart%20one.png"><figcaption>One</figcaption></figure>'
        f"<p>{LONGER}</p>"
        '<img src="./pictured_files/photo.jpg?w=200" alt="Quay"><img src="../../../etc/passwd" alt="Words">'
        '<img src="pictured_files/gone.png"><img src="https://example.org/photo.jpg" alt="Elsewhere">'
    )
    beside = {"chart one.png": png(), "photo.jpg": turned_jpeg(), "passwd": b"root:x:0:0", "unused.png": png(300, 300)}
    found = gather(a_page(body).encode(), "pictured.htm", Options(captured_at=NOW, companions=beside))
    assert reviewable(found) == (GOLDEN / "pictured.htm.txt").read_text(encoding="utf-8")


def test_markdown_with_pictures_written_out_in_it():
    written = (
        f"# Boats\n\n{LONG}\n\n![The *old* pier]({as_data(png())})\n\nSee ![][chart] here.\n\n"
        f"![Far](https://example.org/a.png)\n\n```\n![code]({as_data(png(40, 40))[:60]})\n```\n\n"
        f'[chart]: <{as_data(jpeg(), "image/jpeg")}> "Tonnage"\n'
    )
    same_as_golden(written.encode(), "pictured.md")


def test_a_web_archive():
    page = a_page(
        f'<p>{LONG}</p><img src="https://quay.example/img/a.png" alt="By address"><p>{LONGER}</p>'
        '<img src="img/b.jpg" alt="By what the page leaves out"><img src="cid:frame-1@mhtml.blink" alt="By number">'
        '<img src="https://quay.example/img/none.png" alt="Not there">'
    )
    parts = [
        ("text/html", "https://quay.example/boats", "", page.encode()),
        ("image/png", "https://quay.example/img/a.png", "", png()),
        ("image/jpeg", "https://quay.example/img/b.jpg", "", jpeg()),
        ("image/webp", "cid:frame", "<frame-1@mhtml.blink>", packed(a_chart(90, 90), "WEBP")),
    ]
    same_as_golden(
        a_message(parts, "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://quay.example/boats"),
        "pictured.mhtml",
    )


def test_a_newsletter_with_pictures_in_it():
    page = f'<p>{LONG}</p><p><img src="cid:chart@1" alt="Tonnage"></p><p>{LONGER}</p><img src="cid:none@1">'
    message = EmailMessage()
    message["Subject"], message["From"], message["Date"] = (
        "Boats",
        "Ada <a@quay.example>",
        "Mon, 5 May 2031 06:00:00 +0000",
    )
    message.set_content(f"{LONG} {LONGER}")
    message.add_alternative(page, subtype="html")
    html = message.get_payload()[1]
    html.add_related(png(), "image", "png", cid="<chart@1>", filename="../../chart.png")
    message.add_attachment(jpeg(), "image", "jpeg", filename="party.jpg")
    same_as_golden(message.as_bytes(), "pictured.eml")


def test_a_message_from_outlook_with_pictures():
    page = f'<p>{LONG}</p><img src="cid:bars@1" alt="Bars"><p>{LONGER}</p>'
    data, number = "__substg1.0_37010102", "__substg1.0_3712001F"
    attached = {
        "__attach_version1.0_#00000000": {data: png(), number: text("bars@1")},
        "__attach_version1.0_#00000001": {data: jpeg()},
    }
    same_as_golden(a_msg({"__substg1.0_10130102": page.encode()}, attached), "pictured.msg")


def test_a_word_document_with_pictures():
    body = (
        p("Boats", "Title")
        + p(LONG)
        + f"<w:p>{drawing('r1', 'Bars that fall')}</w:p>"
        + p("Figure 1: Tonnage by year", "Caption")
        + p(f"{LONGER} ", more=drawing("r2", ""))
        + f"<w:p>{drawing('r3', 'A drawing')}</w:p><w:p>{drawing('r4', 'Linked', 'link')}</w:p>"
        + f"<w:p>{drawing('r9', 'Nowhere')}</w:p>"
    )
    media = {"a.png": png(), "b.jpg": jpeg(), "c.emf": EMF, "header.png": png(99, 99), "c.svg": SVG}
    parts = {"word/styles.xml": styles(Title="Title", Caption="caption")}
    parts |= {f"word/media/{name}": content for name, content in media.items()}
    shown = {"r1": "media/a.png", "r2": "media/b.jpg", "r3": "media/c.emf"}
    same_as_golden(a_docx(body, parts, pictures=shown, linked={"r4": "https://example.org/x.png"}), "pictured.docx")


def frame(inside: str, *images: str) -> str:
    shown = "".join(f'<draw:image xlink:href="{one}"/>' for one in images)
    return f"<draw:frame>{shown}{inside}</draw:frame>"


def test_an_opendocument_text_with_pictures():
    said = "<svg:title>Bars</svg:title><svg:desc>They fall.</svg:desc>"
    boxed = f"<draw:text-box><text:p>{frame('', 'Pictures/b.jpg')}Figure 1: The pier</text:p></draw:text-box>"
    sheet = frame("<draw:object/><svg:title>A sheet</svg:title>", "ObjectReplacements/Object 1")
    body = (
        f"<text:h>Boats</text:h><text:p>{LONG}</text:p>"
        f"<text:p>Before {frame(said, 'Pictures/a.svg', './Pictures/a.png')} after.</text:p>"
        f"<text:p>{frame(boxed)}</text:p>"
        f"<text:p>{frame('', '../../etc/passwd', 'https://example.org/a.png')}{LONGER}</text:p><text:p>{sheet}</text:p>"
    )
    media = {
        "Pictures/a.png": png(),
        "Pictures/a.svg": SVG,
        "Pictures/b.jpg": jpeg(),
        "ObjectReplacements/Object 1": EMF,
    }
    same_as_golden(an_odt(body, parts=media), "pictured.odt")


def test_an_e_book_with_pictures():
    first = f'<h1>One</h1><p>{LONG}</p><img src="../img/a%20b.png" alt="Bars"/><p>{LONGER}</p>'
    figure = '<figure><img src="../img/b.jpg"/><figcaption>The pier</figcaption></figure>'
    second = f"<h1>Two</h1><p>{LONGER}</p>{figure}<p>{LONG}</p>"
    cover = '<img src="../img/bomb.png" alt="Cover"/>'
    chapters = {f"text/{name}.xhtml": xhtml(page) for name, page in (("c", cover), ("one", first), ("two", second))}
    media = {"OEBPS/img/a b.png": png(), "OEBPS/img/b.jpg": jpeg(), "OEBPS/img/bomb.png": bomb(30_000, 30_000)}
    book = an_epub(chapters, metadata="<dc:title>Boats</dc:title>", parts=media)
    same_as_golden(book, "pictured.epub")
    same_as_golden(book, "pictured.epub", whole_books=True)


def test_rich_text_with_pictures():
    properties = r"{\*\picprop{\sp{\sn wzName}{\sv b}}{\sp{\sn wzDescription}{\sv The pier \u233?t}}}"
    body = (
        rf"\pard\outlinelevel0 Boats\par\pard {LONG}\par"
        rf"\pard{{\*\shppict{{\pict{properties}\picw120\pngblip{{\*\blipuid 0123abcd}}" + "\n" + f"{png().hex()}}}}}"
        rf"{{\nonshppict{{\pict\wmetafile8 {EMF.hex()}}}}}\par"
        rf"\pard {LONGER}{{\pict\jpegblip \bin{len(jpeg())} "
    )
    content = (
        ("{\\rtf1\\ansi " + body).encode() + jpeg() + rb"} Words go on.\par{\pict\emfblip " + EMF.hex().encode() + b"}}"
    )
    same_as_golden(content, "pictured.rtf")


def a_message(parts: list[tuple[str, str, str, bytes]], head: str) -> bytes:
    """A message of parts that belong together: each one's kind, address, number and bytes."""
    written = [head, "MIME-Version: 1.0", 'Content-Type: multipart/related; boundary="b"', ""]
    for kind, address, number, content in parts:
        written += ["--b", f"Content-Type: {kind}", "Content-Transfer-Encoding: base64", f"Content-Location: {address}"]
        written += [f"Content-ID: {number}"] if number else []
        written += ["", base64.encodebytes(content).decode()]
    return "\r\n".join([*written, "--b--", ""]).encode()


def drawing(relation: str, said: str, how: str = "embed") -> str:
    return (
        f'<w:r><w:drawing {DRAWN}><wp:inline><wp:docPr id="1" name="x" descr="{said}"/><a:graphic><a:graphicData>'
        f'<pic:pic><pic:blipFill><a:blip r:{how}="{relation}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic>'
        "</wp:inline></w:drawing></w:r>"
    )
