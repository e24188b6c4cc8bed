"""What a translation promises: it is whole, fits its sources, and no string of the window is out of its reach."""

from __future__ import annotations

import ast
import re
import shutil

import pytest

from briefbook.ui import edit_labels
from tests.translations import (
    LANGUAGES,
    ROOT,
    Message,
    messages,
    release,
    speaking,
    template_of,
    translation_file,
    update,
)

UI = sorted((ROOT / "briefbook" / "ui").rglob("*.py"))
BELOW = [path for room in ("library", "operations") for path in sorted((ROOT / "briefbook" / room).rglob("*.py"))]
HOLE = re.compile(r"\{[^}]*\}")
SHOWING = {
    *("setText", "setToolTip", "setStatusTip", "setWindowTitle", "setTitle", "setPlaceholderText", "setLabelText"),
    *("setAccessibleName", "setAccessibleDescription", "setHeaderLabels", "setSuffix", "setPrefix"),
    *("addAction", "addMenu", "addItem", "addTab", "addRow", "say", "toast"),
    *("QLabel", "QPushButton", "QCheckBox", "QRadioButton", "QGroupBox", "QAction", "QMenu"),
    *("QListWidgetItem", "QTreeWidgetItem", "QTableWidgetItem", "Offer", "Placeholder", "Command"),
}
SAME_EVERYWHERE = {
    "about.py": "names of licences and packages",
    "appearance.py": "a style sheet",
    "articles/details.py": "what a suggestion of a limit begins with",
    "bug_report.py": "a report for those who mend the program",
    "articles/clipboard.py": "what Windows calls a form of data",
    "articles/importing.py": "how a moment is written in a name",
    "preview/origins.py": "where a problem is, in the words of the check",
    "reader/formats.py": "a measure of English words, and names of fonts",
    "reader/sentences.py": "abbreviations of English",
    "reader/top_bar.py": "a style sheet",
    "self_test.py": "said before there is a translator",
    "window_fonts.py": "names of fonts",
}
"""The files of the window in which words stand that are not translated, and why."""
NAMES = {"briefbook", " — briefbook", "TLP:AMBER"}


@pytest.fixture(params=LANGUAGES)
def language(request) -> str:
    return request.param


@pytest.fixture
def translation(language) -> list[Message]:
    return messages(translation_file(language))


def test_every_string_of_the_sources_is_translated(language, translation, tmp_path):
    anew = tmp_path / "anew.ts"
    shutil.copy(translation_file(language), anew)
    update(anew, language)
    assert messages(anew) == translation, "run python -m tests.translations, and translate what it names"
    assert [one.source for one in translation if not one.finished or not all(one.forms)] == []


def test_what_the_program_loads_is_made_of_the_translation(language, tmp_path):
    release(translation_file(language), tmp_path / "anew.qm")
    assert (tmp_path / "anew.qm").read_bytes() == translation_file(language).with_suffix(".qm").read_bytes()


@pytest.mark.parametrize("sign", [r"\{[^}]*\}", "%n", "&(?=[^& ])", "…$", r":$", r"(?<![.…])\.$"])
def test_what_is_put_into_a_string_is_in_its_translation_too(translation, sign):
    wrong = [
        (one.source, form)
        for one in translation
        for form in one.forms
        if sorted(marks(sign, one.source)) != sorted(marks(sign, form))
    ]
    assert wrong == []


def test_the_tool_finds_every_string_that_the_window_asks_for(translation):
    known = {one.source for one in translation}
    asked = {words for path in UI for call in calls(path) for words in translated(call)}
    assert asked - known == set(), (
        "the tool does not look into f-strings, nor at strings that are not given as they are"
    )


def test_every_counted_string_is_known_to_be_counted(translation):
    assert [one.source for one in translation if one.counted != ("%n" in one.source)] == []


@pytest.mark.parametrize("path", UI, ids=lambda path: path.relative_to(ROOT / "briefbook" / "ui").as_posix())
def test_nothing_is_shown_that_cannot_be_translated(path):
    name = path.relative_to(ROOT / "briefbook" / "ui").as_posix()
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert [words for node in ast.walk(tree) for words in shown(node)] == []
    assert [words for words in spoken(tree) if name not in SAME_EVERYWHERE] == []


@pytest.mark.parametrize(
    "code",
    ["QLabel('Words')", "label.setText(f'{n} files')", "box.addItem('a' if x else 'Words')", "Offer('Show', do)"],
)
def test_the_search_for_strings_finds_them(code):
    assert [words for node in ast.walk(ast.parse(code)) for words in shown(node)]


@pytest.mark.parametrize("path", BELOW, ids=lambda path: path.relative_to(ROOT / "briefbook").as_posix())
def test_every_edit_that_is_named_below_the_window_has_a_translation(path):
    named = [label(call) for call in calls(path) if called(call) in ("edit", "batch") and call.args]
    shapes = {HOLE.sub("{}", one) for one in edit_labels.LABELS}
    assert [one for one in named if one is not None and one not in shapes] == []


@pytest.mark.parametrize("path", speaking(), ids=lambda path: path.relative_to(ROOT / "briefbook").as_posix())
def test_every_sentence_from_below_the_window_can_be_translated(path):
    made = [call for call in calls(path) if called(call) == "Sentence"]
    assert [ast.unparse(call) for call in made if not template_of(call)] == [], "its template must stand there as it is"
    wrong = [call for call in made if holes(template_of(call)) != {keyword.arg for keyword in call.keywords}]
    assert [ast.unparse(call) for call in wrong] == []


def test_what_an_edit_is_about_stays_in_its_name():
    assert edit_labels.said("Import 12 files") == "Import 12 files"
    assert edit_labels.said("Place in Security") == "Place in Security"


def holes(words: str) -> set[str]:
    return {hole[1:-1] for hole in HOLE.findall(words)}


def marks(sign: str, words: str) -> list[str]:
    return re.findall(sign, words)


def calls(path) -> list[ast.Call]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return [node for node in ast.walk(tree) if isinstance(node, ast.Call)]


def called(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def translated(call: ast.Call) -> list[str]:
    """The string that a call asks to be translated."""
    place = {"tr": 0, "translate": 1, "QT_TRANSLATE_NOOP": 1}.get(called(call), len(call.args))
    return [one.value for one in call.args[place : place + 1] if isinstance(one, ast.Constant)]


def label(call: ast.Call) -> str | None:
    """The name of an edit with {} for what is put into it; None if it is made elsewhere."""
    first = call.args[0]
    if isinstance(first, ast.JoinedStr):
        return "".join(one.value if isinstance(one, ast.Constant) else "{}" for one in first.values)
    return first.value if isinstance(first, ast.Constant) else None


def shown(node: ast.AST) -> list[str]:
    """The words in `node` that it shows as they stand there; a command's id and menu are not shown."""
    if not isinstance(node, ast.Call) or called(node) not in SHOWING:
        return []
    arguments = node.args[1:2] if called(node) == "Command" else node.args
    return [
        words
        for argument in arguments
        for words in literals(argument)
        if words not in NAMES and re.search(r"[^\W\d_]{2}", words)
    ]


def literals(node: ast.AST) -> list[str]:
    """The strings that `node` can be, or be made of; not those given to another call."""
    if isinstance(node, ast.Constant):
        return [node.value] if isinstance(node.value, str) else []
    if isinstance(node, ast.IfExp):
        return [*literals(node.body), *literals(node.orelse)]
    if isinstance(node, (ast.JoinedStr, ast.List, ast.Tuple, ast.BinOp)):
        return [words for part in ast.iter_child_nodes(node) for words in literals(part)]
    return []


def spoken(tree: ast.Module) -> list[str]:
    """The strings of several words that are neither translated, nor docstrings, nor said to programmers."""
    left = {id(part) for node in ast.walk(tree) if is_left_out(node) for part in ast.walk(node)}
    strings = [node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and id(node) not in left]
    return [one for one in strings if isinstance(one, str) and re.search(r"[^\W\d_]{2,} [^\W\d_]{2,}", one)]


def is_left_out(node: ast.AST) -> bool:
    if isinstance(node, ast.Raise):
        return isinstance(node.exc, ast.Call) and called(node.exc) == "LookupError"
    says_nothing = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    return says_nothing or isinstance(node, ast.Assert) or (isinstance(node, ast.Call) and bool(translated(node)))
