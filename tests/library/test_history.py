from __future__ import annotations

import time
from dataclasses import replace

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, initialize, multiple, rule

from briefbook.errors import BriefbookError
from briefbook.library.history import LIMIT, PAUSE, STRETCH
from briefbook.library.library import Library
from briefbook.model.article import ReadingState
from briefbook.model.book import PointKind, SetUp
from tests.builders import STATED, a_draft
from tests.library.shelf import TALKS, dump, failing, fill, mark, recapture

VERBS = {
    "describe an article": lambda lib, s: lib.articles.describe(s.article.id, replace(STATED, title="Other words")),
    "set its state": lambda lib, s: lib.articles.set_state(s.article.id, ReadingState.READ),
    "update it": lambda lib, s: recapture(lib, s.article, TALKS[0], TALKS[1].replace("grain", "corn"), TALKS[2]),
    "remove it": lambda lib, s: lib.articles.remove(s.article.id),
    "annotate": lambda lib, s: mark(lib, s.article, "a handshake", tags=("tone", "opening"), starred=True),
    "comment": lambda lib, s: lib.annotations.change(replace(s.annotation, comment="Really?", importance=3)),
    "remove an annotation": lambda lib, s: lib.annotations.remove(s.annotation.id),
    "add a theme": lambda lib, s: lib.themes.add("Culture"),
    "rename a theme": lambda lib, s: lib.themes.change(replace(lib.themes.find("E"), name="Money")),
    "remove a theme in use": lambda lib, s: lib.themes.remove(lib.themes.find("E").id),
    "set up the book": lambda lib, s: lib.books.set_up(s.book.id, SetUp(principal="The Minister", duplex=False)),
    "remove the book": lambda lib, s: lib.books.remove(s.book.id),
    "add a chapter": lambda lib, s: lib.books.add_chapter(s.book.id, "Inner", parent_id=s.chapter.id),
    "change a chapter": lambda lib, s: lib.books.change_chapter(replace(s.chapter, introduction="Now *that*.")),
    "remove a chapter": lambda lib, s: lib.books.remove_chapter(s.chapter.id),
    "place a text": lambda lib, s: lib.books.place(s.chapter.id, text="Own words.", before=s.entry.id),
    "place an article": lambda lib, s: lib.books.place(s.chapter.id, article_id=s.article.id),
    "take an entry out": lambda lib, s: lib.books.unplace(s.entry.id),
    "set a letter": lambda lib, s: lib.books.set_letter(s.book.id, s.article.id, "K"),
    "change a point": lambda lib, s: lib.books.change_point(replace(s.point, text="Dearer.", annotation_ids=())),
    "remove a point": lambda lib, s: lib.books.remove_point(s.point.id),
    "name": lambda lib, s: lib.books.add_name(s.book.id, "Ida Holm", variants=("Holm",)),
}


@pytest.mark.parametrize("verb", VERBS.values(), ids=VERBS)
def test_undo_takes_back_and_redo_brings_back_to(library, verb):
    shelf = fill(library)
    before = dump(library)
    verb(library, shelf)
    after = dump(library)
    label = library.undo_label
    assert (library.undo(), dump(library)) == (label, before)
    assert (library.redo(), dump(library)) == (label, after)
    assert before != after


@pytest.fixture
def clock(monkeypatch):
    """The machine's clock, which stands still until it is set on."""
    seconds = [1000.0]
    monkeypatch.setattr(time, "monotonic", lambda: seconds[0])
    return seconds


def write(library, chapter, *texts, label="Write introduction"):
    for text in texts:
        with library.edit(label, continues=True):
            library.books.change_chapter(replace(chapter, introduction=text))


def test_what_is_typed_in_one_go_is_taken_back_in_one_step(library, clock):
    chapter = fill(library).chapter
    before, label = dump(library), library.undo_label
    for text in ("Now", "Now that", "Now that is new."):
        write(library, chapter, text)
        clock[0] += PAUSE
    after = dump(library)
    library.undo()
    assert (dump(library), library.undo_label) == (before, label)
    library.redo()
    assert dump(library) == after


@pytest.mark.parametrize(
    "between",
    {
        "after a pause": lambda library, shelf, clock: clock.__setitem__(0, clock[0] + PAUSE + 1),
        "after a long stretch": lambda library, shelf, clock: type_on(library, shelf.chapter, clock),
        "after something else": lambda library, shelf, clock: library.themes.add("Energy"),
        "after an undo": lambda library, shelf, clock: (library.themes.add("Energy"), library.undo()),
        "in another chapter": lambda library, shelf, clock: write(
            library, library.books.add_chapter(shelf.book.id, "N"), "M"
        ),
        "of another kind": lambda library, shelf, clock: write(library, shelf.chapter, "Gist", label="Write gist"),
    }.values(),
)
def test_a_step_is_not_continued(library, clock, between):
    shelf = fill(library)
    write(library, shelf.chapter, "One")
    between(library, shelf, clock)
    before = dump(library)
    write(library, shelf.chapter, "Two")
    library.undo()
    assert dump(library) == before


def type_on(library, chapter, clock):
    for number in range(int(STRETCH / PAUSE)):
        clock[0] += PAUSE
        write(library, chapter, f"One {number}")
    clock[0] += PAUSE


def test_what_is_typed_for_another_chapter_is_a_step_of_its_own(library, clock):
    shelf = fill(library)
    other = library.books.add_chapter(shelf.book.id, "Grain")
    write(library, shelf.chapter, "One")
    before = dump(library)
    write(library, other, "Two")
    library.undo()
    assert dump(library) == before


def test_a_step_that_was_not_to_be_continued_is_not(library, clock):
    shelf = fill(library)
    library.books.change_chapter(replace(shelf.chapter, introduction="One"))
    before = dump(library)
    write(library, shelf.chapter, "Two", label="Change chapter")
    library.undo()
    assert dump(library) == before


def test_a_new_edit_ends_the_redo(library):
    library.books.add("First")
    library.undo()
    library.books.add("Second")
    with pytest.raises(BriefbookError, match="nothing to redo"):
        library.redo()
    assert [book.title for book in library.books.all()] == ["Second"]


def test_so_many_steps_can_be_undone_and_no_log_is_kept_of_more(library):
    for number in range(LIMIT + 5):
        library.books.add(f"Book {number}")
    while library.undo_label:
        library.undo()
    assert len(library.books.all()) == 5
    assert library._db.execute("SELECT count(DISTINCT step) FROM history_log").fetchone() == (LIMIT,)


def test_an_undo_that_fails_changes_nothing_and_can_be_tried_again(library):
    library.books.add("First")
    library._db.execute("CREATE TEMP TRIGGER broken BEFORE DELETE ON main.books BEGIN SELECT raise(ABORT, 'no'); END")
    with pytest.raises(Exception, match="no"):
        library.undo()
    library._db.execute("DROP TRIGGER broken")
    assert library.undo() == "Add book"
    assert library.books.all() == ()


def test_moving_back_and_forth_ends_where_it_began(library):
    shelf = fill(library)
    before = dump(library)
    for number in range(30):
        entry = library.books.place(shelf.chapter.id, text=f"Text {number}.", before=shelf.entry.id)
        library.books.move_entry(entry.id, before=library.books.entries(shelf.chapter.id)[0].id)
    while library.undo_label != "Add point":
        library.undo()
    assert dump(library) == before


class RandomVerbs(RuleBasedStateMachine):
    """Random verbs; then undoing all leaves the empty library, redoing all the full one."""

    articles = Bundle("articles")
    annotations = Bundle("annotations")
    chapters = Bundle("chapters")
    entries = Bundle("entries")
    texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=8)

    @initialize()
    def start(self):
        self.library = Library.in_memory()
        self.empty = dump(self.library)
        self.book = self.library.books.add("Book")

    def tried(self, verb, *arguments, **named):
        """What a verb gives back, nothing if what it needs was removed by a cascade or cannot be."""
        try:
            return verb(*arguments, **named)
        except BriefbookError:
            return None

    @rule(target=articles, text=texts)
    def add_article(self, text):
        return self.library.articles.add(a_draft(*TALKS, text))

    @rule(article=consumes(articles))
    def remove_article(self, article):
        self.tried(self.library.articles.remove, article.id)

    @rule(target=annotations, article=articles, word=st.sampled_from(["talks", "grain", "envoys"]), comment=texts)
    def annotate(self, article, word, comment):
        theme = next(iter(self.library.themes.all()), None)
        found = self.tried(mark, self.library, article, word, comment=comment, theme_id=theme.id if theme else None)
        return found or multiple()

    @rule(annotation=annotations, comment=texts)
    def comment(self, annotation, comment):
        self.tried(self.library.annotations.change, replace(annotation, comment=comment, theme_id=None))

    @rule(annotation=consumes(annotations))
    def remove_annotation(self, annotation):
        self.tried(self.library.annotations.remove, annotation.id)

    @rule(name=texts)
    def change_themes(self, name):
        self.tried(self.library.themes.add, name)
        for theme in self.library.themes.all()[:1]:
            self.library.themes.remove(theme.id)

    @rule(target=chapters, title=texts)
    def add_chapter(self, title):
        return self.library.books.add_chapter(self.book.id, f"On {title}", introduction=title)

    @rule(target=chapters, parent=chapters)
    def add_inner_chapter(self, parent):
        return self.tried(self.library.books.add_chapter, self.book.id, "In", parent_id=parent.id) or multiple()

    @rule(chapter=chapters, other=chapters)
    def move_chapter(self, chapter, other):
        self.tried(self.library.books.move_chapter, chapter.id, before=other.id)

    @rule(chapter=consumes(chapters))
    def remove_chapter(self, chapter):
        self.tried(self.library.books.remove_chapter, chapter.id)

    @rule(target=entries, chapter=chapters, annotation=annotations)
    def place(self, chapter, annotation):
        return self.tried(self.library.books.place, chapter.id, annotation_id=annotation.id) or multiple()

    @rule(target=entries, chapter=chapters, text=texts)
    def place_text(self, chapter, text):
        return self.tried(self.library.books.place, chapter.id, text=text) or multiple()

    @rule(entry=entries, other=entries)
    def move_entry(self, entry, other):
        self.tried(self.library.books.move_entry, entry.id, before=other.id)

    @rule(annotation=annotations, text=texts)
    def add_point(self, annotation, text):
        self.tried(
            self.library.books.add_point, self.book.id, PointKind.SAY, f"Say {text}", annotation_ids=(annotation.id,)
        )

    @rule(annotation=annotations)
    def several_at_once_and_one_that_fails(self, annotation):
        failing(self.library, self.tried, self.library.annotations.remove, annotation.id)
        with self.library.edit("Twice"):
            self.tried(self.library.annotations.change, replace(annotation, comment="a", theme_id=None))
            self.tried(self.library.annotations.remove, annotation.id)

    @rule()
    def undo_and_redo(self):
        full = dump(self.library)
        self.library.undo()
        self.library.redo()
        assert dump(self.library) == full

    def teardown(self):
        full, steps = dump(self.library), 0
        while self.library.undo_label:
            self.library.undo()
            steps += 1
        assert dump(self.library) == self.empty
        for _ in range(steps):
            self.library.redo()
        assert dump(self.library) == full
        assert self.library._db.execute("PRAGMA foreign_key_check").fetchall() == []
        self.library.close()


RandomVerbs.TestCase.settings = settings(max_examples=30, stateful_step_count=25, deadline=None)
TestRandomVerbs = RandomVerbs.TestCase
