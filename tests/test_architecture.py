"""The walls of the house hold."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from importlinter.cli import EXIT_STATUS_SUCCESS, lint_imports

ROOT = Path(__file__).parent.parent
SOURCES = sorted((ROOT / "briefbook").rglob("*.py"))
FORBIDDEN_NAMES = {"eval", "exec", "compile", "__import__"}
FORBIDDEN_MODULES = {"pickle", "marshal", "shelve"}
FORBIDDEN_CALLS = {"os.system", "os.popen", "yaml.load", "yaml.unsafe_load", "yaml.full_load"}


def test_the_import_contracts_are_kept(monkeypatch, capsys):
    monkeypatch.chdir(ROOT)
    kept = lint_imports(config_filename="pyproject.toml", no_cache=True) == EXIT_STATUS_SUCCESS
    assert kept, capsys.readouterr().out


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_nothing_runs_text_as_code(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert [found for node in ast.walk(tree) for found in dangers(node)] == []


@pytest.mark.parametrize(
    "code",
    [
        *("import pickle", "from pickle import loads", "import shelve as s", "eval('1')", "exec('x')"),
        *("yaml.load(x)", "os.system('ls')", "run('ls', shell=True)", "from yaml import load"),
    ],
)
def test_the_search_for_dangers_finds_them(code):
    assert [found for node in ast.walk(ast.parse(code)) for found in dangers(node)]


def dangers(node):
    """What in `node` could run text as code, in words."""
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names if alias.name.split(".")[0] in FORBIDDEN_MODULES)
    elif isinstance(node, ast.ImportFrom):
        names = [f"{node.module}.{alias.name}" for alias in node.names]
        yield from (name for name in names if name.split(".")[0] in FORBIDDEN_MODULES or name in FORBIDDEN_CALLS)
    elif isinstance(node, ast.Call):
        called = ast.unparse(node.func)
        if called in FORBIDDEN_NAMES | FORBIDDEN_CALLS:
            yield called
        yield from ("shell=" for keyword in node.keywords if keyword.arg == "shell")


@pytest.mark.parametrize("house", ["briefbook", "briefbook/ui"])
def test_the_map_of_a_house_names_all_its_rooms(house):
    plan = ast.get_docstring(ast.parse((ROOT / house / "__init__.py").read_text(encoding="utf-8")))
    rooms = {path.parent.name for path in (ROOT / house).glob("*/__init__.py")}
    assert rooms - set(plan.replace(",", " ").split()) == set()
