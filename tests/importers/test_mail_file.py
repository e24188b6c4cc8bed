from __future__ import annotations

from email.message import EmailMessage

import pytest

from briefbook.errors import ImportFailed
from tests.importers.against_golden import gathered, same_as_golden
from tests.importers.making.msg import a_msg, properties, text

PAGE = (
    "<html><head><title>Weekly</title><script>x()</script></head><body><table><tr><td><h1>Harbour weekly</h1>"
    "<p>The <b>quay</b> opens in May. <a href='https://example.org/quay'>Read on</a></p>"
    "<img src='https://example.org/pixel.gif'><p style='display:none'>PREHEADER</p>"
    "<ul><li>Мария sails</li><li>港湾 closes</li></ul></td></tr></table></body></html>"
)
WORDS = "The quay opens in May. Read on.\n\nMaria sails.\n"


def a_newsletter() -> bytes:
    message = EmailMessage()
    message["From"] = "Ana Sol <ana@example.org>"
    message["Subject"] = "Hafen – Übersicht, Ausgabe 7"
    message["Date"] = "Fri, 3 May 2031 10:00:00 +0200"
    message["List-Id"] = "Harbour weekly <weekly.example.org>"
    message.set_content(WORDS)
    message.add_alternative(PAGE, subtype="html")
    message.add_attachment(b"MZ", maintype="application", subtype="x-msdownload", filename="../../evil.exe")
    return message.as_bytes()


def test_a_newsletter_is_read_as_it_looks_and_its_attachments_are_named():
    same_as_golden(a_newsletter(), "weekly.eml")


def test_a_message_in_plain_text_with_encoded_headers():
    message = (
        "From: =?iso-8859-1?Q?Andr=E9_Lef=E8vre?= <a@example.org>\r\nSubject: =?utf-8?B?w4lsZWN0aW9u?=\r\n"
        "Date: nonsense\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=iso-8859-15\r\n"
        "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
        "Le quai co=FBte 5 =A4 et plus, dit-on au port de la=\r\n ville.\r\n"
    )
    same_as_golden(message.encode("ascii"), "quai.eml")


def test_broken_parts_do_not_lose_the_text():
    message = (
        "From: a@example.org\nSubject: Boats\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n"
        "--b\nContent-Type: text/plain; charset=x-unknown\nContent-Transfer-Encoding: base64\n\n"
        "VGhlIGJvYXRzIGFyZSBsYXRlIHRvZGF5Lg=\n--b\nContent-Type: image/png\n\nnot a picture\n"
    )
    same_as_golden(message.encode("ascii"), "broken.eml")


def test_a_page_saved_with_its_pictures_is_read_as_a_page():
    page = f"<html><head><title>Quay</title></head><body><article><h1>Quay</h1><p>{WORDS}</p></article></body></html>"
    message = (
        "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/quay\r\nSubject: Quay\r\n"
        'MIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n'
        f"--b\r\nContent-Type: text/html\r\nContent-Location: https://example.org/quay\r\n\r\n{page}\r\n"
        "--b\r\nContent-Type: image/png\r\nContent-Location: https://example.org/q.png\r\n\r\nxx\r\n--b--\r\n"
    )
    same_as_golden(message.encode("ascii"), "quay.mhtml")


def test_a_web_archive_without_its_page_is_refused():
    message = (
        "From: x\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\nContent-Type: image/png\n\nx\n"
    )
    with pytest.raises(ImportFailed, match="no text"):
        gathered(message.encode("ascii"), "page.mht")


def test_parts_that_nest_without_end_are_read_or_refused():
    deep = "".join(f"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n" for n in range(120))
    brought = gathered(
        f"MIME-Version: 1.0\nSubject: x\n{deep}Content-Type: text/plain\n\nBottom\n".encode(), "deep.eml"
    )
    assert "Bottom" in brought.drafts[0].body.text


def test_a_message_from_outlook_with_html():
    content = a_msg(
        {
            "__substg1.0_0037001F": text("Harbour weekly 7"),
            "__substg1.0_0C1A001F": text("Ana Sol"),
            "__substg1.0_10130102": PAGE.encode(),
            "__properties_version1.0": properties(135_700_000_000_000_000),
        },
        {"__attach_version1.0_#00000000": {}},
    )
    same_as_golden(content, "weekly.msg")


def test_a_message_from_outlook_with_plain_text_in_other_scripts():
    content = a_msg(
        {"__substg1.0_0037001F": text("Порт"), "__substg1.0_1000001F": text("Порт 港湾 открыт для всех судов.")}
    )
    same_as_golden(content, "port.msg")


@pytest.mark.parametrize(
    "content", [a_msg({"__substg1.0_0037001F": text("Empty")}), a_msg({"__substg1.0_x": b"x"})[:1500]]
)
def test_a_message_from_outlook_without_text_or_cut_short_is_refused(content):
    with pytest.raises(ImportFailed, match=r"m\.msg"):
        gathered(content, "m.msg")
