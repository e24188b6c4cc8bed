from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPalette
from PySide6.QtWidgets import QMenu

from briefbook import paths
from briefbook.ui import appearance, icons
from briefbook.ui.theme_rule import contrast

DRAWINGS = sorted((paths.resources() / "icons").glob("*.svg"))
SIGNS = [path for path in DRAWINGS if path.stem != "briefbook"]


def picture(name: str, size: int = icons.SIZE, mode: QIcon.Mode = QIcon.Mode.Normal, scale: float = 1) -> QImage:
    return icons.icon(name).pixmap(QSize(size, size), scale, mode).toImage()


def darkest(image: QImage) -> int:
    """The grey value of the least light pixel that is wholly painted."""
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return min(pixel.value() for pixel in pixels if pixel.alpha() > 200)


@pytest.mark.parametrize("path", SIGNS, ids=lambda path: path.stem)
def test_every_sign_is_drawn_on_one_grid_with_one_weight_and_no_colour_of_its_own(path):
    drawing = ET.parse(path).getroot()
    given = [drawing.get(name) for name in ("viewBox", "stroke", "stroke-width", "fill")]
    assert given == [f"0 0 {icons.SIZE} {icons.SIZE}", "currentColor", "1.5", "none"]
    assert {part.get("fill") for part in drawing} <= {None, "currentColor"}


@pytest.mark.parametrize("name", sorted({*icons.OF_COMMANDS.values(), "briefbook"}))
def test_every_icon_that_is_asked_for_paints_something(qapp, name):
    assert darkest(picture(name)) < 255


def test_a_sign_is_dark_on_light_and_light_on_dark_without_being_made_anew(desk, qapp):
    sign = icons.icon("find")
    size = QSize(60, 60)
    light = darkest(sign.pixmap(size).toImage())
    appearance.apply("dark", qapp)
    dark = darkest(sign.pixmap(size).toImage())
    appearance.apply("light", qapp)
    assert light < 60
    assert dark > 190


def test_a_sign_of_what_cannot_be_done_is_paler(desk):
    usual, greyed = picture("print"), picture("print", mode=QIcon.Mode.Disabled)
    alphas = [max(image.pixelColor(x, 5).alpha() for x in range(icons.SIZE)) for image in (usual, greyed)]
    assert alphas[1] < alphas[0]


@pytest.mark.parametrize("scale", [1, 1.25, 1.5, 2, 3])
def test_a_sign_is_as_fine_as_the_screen(desk, scale):
    image = picture("settings", scale=scale)
    assert image.width() == round(icons.SIZE * scale)


def test_what_runs_with_the_script_is_mirrored_from_right_to_left(desk, qapp):
    def bars(name: str) -> tuple[bool, bool]:
        image = picture(name)
        return image.pixelColor(3, 5).alpha() > 100, image.pixelColor(icons.SIZE - 4, 5).alpha() > 100

    usual = bars("move-in"), bars("print")
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    turned = bars("move-in"), bars("print")
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert usual == ((True, False), (False, False))
    assert turned == ((False, True), (False, False))


def test_a_name_without_a_drawing_is_an_error(qapp):
    with pytest.raises(FileNotFoundError):
        icons.icon("unicorn")


def test_no_line_of_a_menu_looks_ticked_by_its_icon(qapp):
    assert icons.of_command("library.mark-read").isNull()
    assert "tick" not in icons.OF_COMMANDS.values()


@pytest.mark.parametrize("choice", ["light", "dark"])
def test_a_drawing_is_seen_on_the_line_of_a_menu_that_is_pointed_at(desk, qapp, choice):
    look, menu = appearance.colours(choice), QMenu()
    menu.ensurePolished()
    appearance.apply(choice, qapp)
    ground = menu.palette().color(QPalette.ColorRole.Highlight)
    appearance.apply("light", qapp)
    assert contrast(QColor(look.text), ground) > 4.5
    assert ground.name() not in (look.window, look.base)
