"""The schema, step by step. A function here is never changed once it has shipped and never imports living code.

Tables with `id TEXT PRIMARY KEY` are tracked by the undo history and hold no BLOBs; all others are not tracked.
"""

from __future__ import annotations

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

MIGRATIONS = Migrations("briefbook")


_M001 = """
        CREATE TABLE articles (
            id TEXT PRIMARY KEY NOT NULL,
            position INTEGER NOT NULL,
            title TEXT NOT NULL,
            deck TEXT NOT NULL,
            authors TEXT NOT NULL,
            publisher TEXT NOT NULL,
            published TEXT NOT NULL,
            modified TEXT NOT NULL,
            language TEXT NOT NULL,
            licence TEXT NOT NULL,
            url TEXT NOT NULL,
            state TEXT NOT NULL,
            added_at TEXT NOT NULL,
            suggestions TEXT NOT NULL
        );
        CREATE INDEX articles_position ON articles (position);
        CREATE TABLE captures (
            id TEXT PRIMARY KEY NOT NULL,
            article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
            sequence INTEGER NOT NULL,
            file_name TEXT NOT NULL,
            sha256 TEXT NOT NULL,
            size INTEGER NOT NULL,
            captured_at TEXT NOT NULL,
            media_type TEXT NOT NULL,
            encoding TEXT NOT NULL,
            url TEXT NOT NULL,
            words INTEGER NOT NULL,
            text_sha256 TEXT NOT NULL,
            body TEXT NOT NULL
        );
        CREATE UNIQUE INDEX captures_of_article ON captures (article_id, sequence);
        CREATE INDEX captures_sha256 ON captures (sha256);
        CREATE INDEX captures_text_sha256 ON captures (text_sha256);
        CREATE TABLE originals (
            sha256 TEXT PRIMARY KEY NOT NULL,
            size INTEGER NOT NULL,
            content BLOB NOT NULL
        );
        CREATE TABLE themes (
            id TEXT PRIMARY KEY NOT NULL,
            position INTEGER NOT NULL,
            name TEXT NOT NULL,
            letter TEXT NOT NULL,
            colour TEXT NOT NULL,
            pattern TEXT NOT NULL
        );
        CREATE TABLE annotations (
            id TEXT PRIMARY KEY NOT NULL,
            position INTEGER NOT NULL,
            article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
            capture_id TEXT NOT NULL REFERENCES captures (id) ON DELETE CASCADE,
            theme_id TEXT REFERENCES themes (id) ON DELETE SET NULL,
            "start" INTEGER NOT NULL,
            "end" INTEGER NOT NULL,
            quote TEXT NOT NULL,
            prefix TEXT NOT NULL,
            suffix TEXT NOT NULL,
            comment TEXT NOT NULL,
            tags TEXT NOT NULL,
            importance INTEGER NOT NULL,
            starred INTEGER NOT NULL,
            core_statement TEXT NOT NULL,
            speaker TEXT NOT NULL
        );
        CREATE INDEX annotations_of_article ON annotations (article_id, "start");
        CREATE INDEX annotations_capture ON annotations (capture_id);
        CREATE INDEX annotations_theme ON annotations (theme_id);
        CREATE TABLE books (
            id TEXT PRIMARY KEY NOT NULL,
            position INTEGER NOT NULL,
            title TEXT NOT NULL,
            subtitle TEXT NOT NULL,
            principal TEXT NOT NULL,
            occasion TEXT NOT NULL,
            counterpart TEXT NOT NULL,
            date TEXT NOT NULL,
            place TEXT NOT NULL,
            prepared_by TEXT NOT NULL,
            contact TEXT NOT NULL,
            version TEXT NOT NULL,
            marking TEXT NOT NULL,
            language TEXT NOT NULL,
            paper TEXT NOT NULL,
            duplex INTEGER NOT NULL
        );
        CREATE TABLE chapters (
            id TEXT PRIMARY KEY NOT NULL,
            book_id TEXT NOT NULL REFERENCES books (id) ON DELETE CASCADE,
            parent_id TEXT REFERENCES chapters (id) ON DELETE CASCADE,
            theme_id TEXT REFERENCES themes (id) ON DELETE SET NULL,
            position INTEGER NOT NULL,
            title TEXT NOT NULL,
            gist TEXT NOT NULL,
            introduction TEXT NOT NULL
        );
        CREATE INDEX chapters_of_book ON chapters (book_id, parent_id, position);
        CREATE INDEX chapters_parent ON chapters (parent_id);
        CREATE INDEX chapters_theme ON chapters (theme_id);
        CREATE TABLE entries (
            id TEXT PRIMARY KEY NOT NULL,
            chapter_id TEXT NOT NULL REFERENCES chapters (id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            annotation_id TEXT REFERENCES annotations (id) ON DELETE CASCADE,
            article_id TEXT REFERENCES articles (id) ON DELETE CASCADE,
            text TEXT NOT NULL
        );
        CREATE INDEX entries_of_chapter ON entries (chapter_id, position);
        CREATE INDEX entries_annotation ON entries (annotation_id);
        CREATE INDEX entries_article ON entries (article_id);
        CREATE TABLE book_sources (
            id TEXT PRIMARY KEY NOT NULL,
            book_id TEXT NOT NULL REFERENCES books (id) ON DELETE CASCADE,
            article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
            letter TEXT NOT NULL
        );
        CREATE UNIQUE INDEX book_sources_article ON book_sources (book_id, article_id);
        CREATE INDEX book_sources_of_article ON book_sources (article_id);
        CREATE TABLE points (
            id TEXT PRIMARY KEY NOT NULL,
            book_id TEXT NOT NULL REFERENCES books (id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            kind TEXT NOT NULL,
            text TEXT NOT NULL,
            likelihood TEXT NOT NULL
        );
        CREATE INDEX points_of_book ON points (book_id, position);
        CREATE TABLE point_annotations (
            id TEXT PRIMARY KEY NOT NULL,
            point_id TEXT NOT NULL REFERENCES points (id) ON DELETE CASCADE,
            annotation_id TEXT NOT NULL REFERENCES annotations (id) ON DELETE CASCADE,
            position INTEGER NOT NULL
        );
        CREATE INDEX point_annotations_of_point ON point_annotations (point_id, position);
        CREATE INDEX point_annotations_annotation ON point_annotations (annotation_id);
        CREATE TABLE names (
            id TEXT PRIMARY KEY NOT NULL,
            book_id TEXT NOT NULL REFERENCES books (id) ON DELETE CASCADE,
            name TEXT NOT NULL,
            kind TEXT NOT NULL,
            variants TEXT NOT NULL
        );
        CREATE INDEX names_of_book ON names (book_id);
        CREATE TABLE facts (
            id TEXT PRIMARY KEY NOT NULL,
            book_id TEXT NOT NULL REFERENCES books (id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            question TEXT NOT NULL,
            status TEXT NOT NULL,
            verdict TEXT NOT NULL
        );
        CREATE INDEX facts_of_book ON facts (book_id, position);
        CREATE TABLE fact_values (
            id TEXT PRIMARY KEY NOT NULL,
            fact_id TEXT NOT NULL REFERENCES facts (id) ON DELETE CASCADE,
            article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
            annotation_id TEXT REFERENCES annotations (id) ON DELETE SET NULL,
            value TEXT NOT NULL
        );
        CREATE INDEX fact_values_of_fact ON fact_values (fact_id);
        CREATE INDEX fact_values_article ON fact_values (article_id);
        CREATE INDEX fact_values_annotation ON fact_values (annotation_id);
        CREATE TABLE events (
            id TEXT PRIMARY KEY NOT NULL,
            book_id TEXT NOT NULL REFERENCES books (id) ON DELETE CASCADE,
            date TEXT NOT NULL,
            "precision" TEXT NOT NULL,
            certainty TEXT NOT NULL,
            text TEXT NOT NULL
        );
        CREATE INDEX events_of_book ON events (book_id, date);
        CREATE TABLE people (
            id TEXT PRIMARY KEY NOT NULL,
            name TEXT NOT NULL,
            kind TEXT NOT NULL,
            variants TEXT NOT NULL,
            biography TEXT NOT NULL
        );
        CREATE TABLE editions (
            id TEXT PRIMARY KEY NOT NULL,
            book_id TEXT NOT NULL REFERENCES books (id) ON DELETE CASCADE,
            number INTEGER NOT NULL,
            made_at TEXT NOT NULL,
            audience TEXT NOT NULL,
            pdf_sha256 TEXT NOT NULL
        );
        CREATE INDEX editions_of_book ON editions (book_id, number);
        CREATE TABLE row_hashes (
            table_name TEXT NOT NULL,
            row_id TEXT NOT NULL,
            sha256 TEXT NOT NULL,
            PRIMARY KEY (table_name, row_id)
        );
        CREATE TABLE state (
            only INTEGER PRIMARY KEY CHECK (only = 1),
            changed_at TEXT NOT NULL,
            sequence INTEGER NOT NULL,
            folding TEXT NOT NULL
        );
        INSERT INTO state VALUES (1, strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 0, '');
        CREATE TABLE search_rows (
            number INTEGER PRIMARY KEY,
            table_name TEXT NOT NULL,
            row_id TEXT NOT NULL
        );
        CREATE UNIQUE INDEX search_rows_row ON search_rows (table_name, row_id);
        CREATE VIRTUAL TABLE search_index USING fts5 (
            title, text, content = '', prefix = '1 2',
            tokenize = "unicode61 remove_diacritics 2 categories 'L* N* M* Co'"
        )
    """


@MIGRATIONS()
def m001_initial(db: Database) -> None:
    """Articles, annotations, themes and books; room for facts, events, people, editions and row hashes."""
    for statement in _M001.split(";"):
        db.execute(statement)


_M002 = """
        ALTER TABLE books ADD COLUMN length TEXT NOT NULL DEFAULT '';
        ALTER TABLE books ADD COLUMN distribution TEXT NOT NULL DEFAULT '';
        ALTER TABLE books ADD COLUMN handling TEXT NOT NULL DEFAULT '';
        ALTER TABLE books ADD COLUMN notes_pages INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE books ADD COLUMN scenesetter TEXT NOT NULL DEFAULT '';
        ALTER TABLE articles ADD COLUMN assessment TEXT NOT NULL DEFAULT '';
        ALTER TABLE names ADD COLUMN post TEXT NOT NULL DEFAULT '';
        ALTER TABLE names ADD COLUMN pronunciation TEXT NOT NULL DEFAULT '';
        ALTER TABLE names ADD COLUMN address TEXT NOT NULL DEFAULT '';
        ALTER TABLE names ADD COLUMN biography TEXT NOT NULL DEFAULT '';
        ALTER TABLE facts ADD COLUMN figure INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE facts ADD COLUMN unit TEXT NOT NULL DEFAULT '';
        ALTER TABLE facts ADD COLUMN as_of TEXT NOT NULL DEFAULT '';
        CREATE TABLE event_sources (
            id TEXT PRIMARY KEY NOT NULL,
            event_id TEXT NOT NULL REFERENCES events (id) ON DELETE CASCADE,
            article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
            annotation_id TEXT REFERENCES annotations (id) ON DELETE SET NULL
        );
        CREATE INDEX event_sources_of_event ON event_sources (event_id);
        CREATE INDEX event_sources_article ON event_sources (article_id);
        CREATE INDEX event_sources_annotation ON event_sources (annotation_id)
    """


@MIGRATIONS()
def m002_reference_pages(db: Database) -> None:
    """The scenesetter, the reverse of the cover, notes pages, assessments, bio cards, figures, events' sources."""
    for statement in _M002.split(";"):
        db.execute(statement)


_M003 = """
        ALTER TABLE articles ADD COLUMN verdict TEXT NOT NULL DEFAULT '';
        ALTER TABLE articles ADD COLUMN words INTEGER NOT NULL DEFAULT 0;
        UPDATE articles SET words = coalesce((SELECT captures.words FROM captures
            WHERE captures.article_id = articles.id ORDER BY captures.sequence DESC LIMIT 1), 0);
        DROP INDEX articles_position;
        CREATE INDEX articles_order ON articles (position, id);
        CREATE INDEX articles_pile ON articles (state, verdict, words);
        CREATE INDEX captures_listed ON captures (article_id, sequence, file_name)
    """


@MIGRATIONS()
def m003_verdict(db: Database) -> None:
    """Whether an article is kept or dropped; its words, and indexes that hold what a long list asks for."""
    for statement in _M003.split(";"):
        db.execute(statement)


_M004 = """
        ALTER TABLE captures ADD COLUMN made TEXT NOT NULL DEFAULT 'read';
        CREATE INDEX captures_url ON captures (url);
        CREATE INDEX captures_file_name ON captures (file_name);
        CREATE INDEX articles_url ON articles (url);
        CREATE TABLE carryings (
            id TEXT PRIMARY KEY NOT NULL,
            annotation_id TEXT NOT NULL REFERENCES annotations (id) ON DELETE CASCADE,
            earlier_id TEXT NOT NULL REFERENCES captures (id) ON DELETE CASCADE,
            earlier_start INTEGER NOT NULL,
            earlier_end INTEGER NOT NULL,
            quote TEXT NOT NULL,
            prefix TEXT NOT NULL,
            suffix TEXT NOT NULL,
            capture_id TEXT NOT NULL REFERENCES captures (id) ON DELETE CASCADE,
            outcome TEXT NOT NULL,
            score INTEGER NOT NULL,
            "start" INTEGER,
            "end" INTEGER,
            new_quote TEXT NOT NULL,
            decision TEXT NOT NULL
        );
        CREATE UNIQUE INDEX carryings_annotation ON carryings (annotation_id);
        CREATE INDEX carryings_earlier ON carryings (earlier_id);
        CREATE INDEX carryings_capture ON carryings (capture_id);
        CREATE INDEX carryings_undecided ON carryings (decision, outcome);
        CREATE TABLE shingled (
            number INTEGER PRIMARY KEY,
            text_sha256 TEXT NOT NULL UNIQUE,
            shingles INTEGER NOT NULL
        );
        CREATE TABLE shingles (
            shingle INTEGER NOT NULL,
            number INTEGER NOT NULL,
            PRIMARY KEY (shingle, number)
        ) WITHOUT ROWID;
        ALTER TABLE state ADD COLUMN shingling TEXT NOT NULL DEFAULT ''
    """


@MIGRATIONS()
def m004_captures(db: Database) -> None:
    """What becomes of annotations when a newer capture comes; how a capture was made; shingles of the texts."""
    for statement in _M004.split(";"):
        db.execute(statement)


_M005 = """
        CREATE TABLE pictures (
            sha256 TEXT PRIMARY KEY NOT NULL,
            media_type TEXT NOT NULL,
            width INTEGER NOT NULL,
            height INTEGER NOT NULL,
            content BLOB NOT NULL
        );
        CREATE TABLE capture_pictures (
            id TEXT PRIMARY KEY NOT NULL,
            capture_id TEXT NOT NULL REFERENCES captures (id) ON DELETE CASCADE,
            sha256 TEXT NOT NULL
        );
        CREATE INDEX capture_pictures_of_capture ON capture_pictures (capture_id);
        CREATE INDEX capture_pictures_sha256 ON capture_pictures (sha256)
    """


@MIGRATIONS()
def m005_pictures(db: Database) -> None:
    """The pictures of articles, and which capture shows which."""
    for statement in _M005.split(";"):
        db.execute(statement)


_M006 = """
        CREATE TABLE kept_pairs (
            id TEXT PRIMARY KEY NOT NULL,
            one TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
            other TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE
        );
        CREATE INDEX kept_pairs_one ON kept_pairs (one);
        CREATE INDEX kept_pairs_other ON kept_pairs (other)
    """


@MIGRATIONS()
def m006_kept_pairs(db: Database) -> None:
    """Which articles with words in common are both kept."""
    for statement in _M006.split(";"):
        db.execute(statement)


_M007 = """
        ALTER TABLE articles ADD COLUMN detected_language TEXT NOT NULL DEFAULT '';
        UPDATE articles SET detected_language = json_extract(suggestions, '$[#-1].value')
            WHERE json_valid(suggestions) AND json_extract(suggestions, '$[#-1].detail') = 'language';
        CREATE INDEX articles_language ON articles (language);
        CREATE INDEX articles_detected_language ON articles (detected_language)
    """


@MIGRATIONS()
def m007_languages(db: Database) -> None:
    """The languages of articles that do not state them."""
    for statement in _M007.split(";"):
        db.execute(statement)
