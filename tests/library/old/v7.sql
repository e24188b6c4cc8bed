PRAGMA application_id = 1651664482;
PRAGMA user_version = 7;
BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'briefbook','m001_initial','2026-11-22 09:17:55.576801+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'briefbook','m002_reference_pages','2026-11-22 09:17:55.583975+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'briefbook','m003_verdict','2026-11-22 09:17:55.584719+00:00');
INSERT INTO "_sqlite_migrations" VALUES(4,'briefbook','m004_captures','2026-11-22 09:17:55.585732+00:00');
INSERT INTO "_sqlite_migrations" VALUES(5,'briefbook','m005_pictures','2026-11-22 09:17:55.585981+00:00');
INSERT INTO "_sqlite_migrations" VALUES(6,'briefbook','m006_kept_pairs','2026-11-22 09:17:55.586150+00:00');
INSERT INTO "_sqlite_migrations" VALUES(7,'briefbook','m007_languages','2026-11-22 09:17:55.586600+00:00');
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
INSERT INTO "annotations" VALUES('5d191a1d7e13',1048576,'fa3bd7daac1e','54fd4a118bc4','2998bdc24f90',54,70,'Tariffs on grain','ed with a handshake and a map.

',' fall by four percent in the spr','Check the figure.','[]',0,0,'','');
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
        , assessment TEXT NOT NULL DEFAULT '', verdict TEXT NOT NULL DEFAULT '', words INTEGER NOT NULL DEFAULT 0, detected_language TEXT NOT NULL DEFAULT '');
INSERT INTO "articles" VALUES('fa3bd7daac1e',1048576,'The harbour talks','','[["Ida Holm", "Institute of Coasts"]]','Coast Review','2026-05-16','','en','CC BY 4.0','https://coast.example/talks','new','2026-11-22T09:17:55Z','[]','','',27,'');
CREATE TABLE book_sources (
            id TEXT PRIMARY KEY NOT NULL,
            book_id TEXT NOT NULL REFERENCES books (id) ON DELETE CASCADE,
            article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
            letter TEXT NOT NULL
        );
INSERT INTO "book_sources" VALUES('2f34087a1e08','7f3fd42b209f','fa3bd7daac1e','A');
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
        , length TEXT NOT NULL DEFAULT '', distribution TEXT NOT NULL DEFAULT '', handling TEXT NOT NULL DEFAULT '', notes_pages INTEGER NOT NULL DEFAULT 0, scenesetter TEXT NOT NULL DEFAULT '');
INSERT INTO "books" VALUES('7f3fd42b209f',1048576,'The harbour talks','','','','','','','','','','','en-GB','A4',1,'','','',0,'');
CREATE TABLE capture_pictures (
            id TEXT PRIMARY KEY NOT NULL,
            capture_id TEXT NOT NULL REFERENCES captures (id) ON DELETE CASCADE,
            sha256 TEXT NOT NULL
        );
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
        , made TEXT NOT NULL DEFAULT 'read');
INSERT INTO "captures" VALUES('54fd4a118bc4','fa3bd7daac1e',1,'talks.txt','70e0112be084e216fd9c82ec956107fcfff21def522c630596d0f75d85c895f0',154,'2026-06-01T08:00:00Z','text/plain','utf-8','',27,'70e0112be084e216fd9c82ec956107fcfff21def522c630596d0f75d85c895f0','[{"kind":"paragraph","text":"The harbour talks opened with a handshake and a map."},{"kind":"paragraph","text":"Tariffs on grain fall by four percent in the spring."},{"kind":"paragraph","text":"Both envoys stayed for the concert afterwards."}]','read');
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
INSERT INTO "chapters" VALUES('b2c568d50949','7f3fd42b209f',NULL,'2998bdc24f90',1048576,'Economics','','Grain *first*.');
CREATE TABLE editions (
            id TEXT PRIMARY KEY NOT NULL,
            book_id TEXT NOT NULL REFERENCES books (id) ON DELETE CASCADE,
            number INTEGER NOT NULL,
            made_at TEXT NOT NULL,
            audience TEXT NOT NULL,
            pdf_sha256 TEXT NOT NULL
        );
CREATE TABLE entries (
            id TEXT PRIMARY KEY NOT NULL,
            chapter_id TEXT NOT NULL REFERENCES chapters (id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            annotation_id TEXT REFERENCES annotations (id) ON DELETE CASCADE,
            article_id TEXT REFERENCES articles (id) ON DELETE CASCADE,
            text TEXT NOT NULL
        );
INSERT INTO "entries" VALUES('7423c88e1037','b2c568d50949',1048576,'5d191a1d7e13',NULL,'');
CREATE TABLE event_sources (
            id TEXT PRIMARY KEY NOT NULL,
            event_id TEXT NOT NULL REFERENCES events (id) ON DELETE CASCADE,
            article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
            annotation_id TEXT REFERENCES annotations (id) ON DELETE SET NULL
        );
CREATE TABLE events (
            id TEXT PRIMARY KEY NOT NULL,
            book_id TEXT NOT NULL REFERENCES books (id) ON DELETE CASCADE,
            date TEXT NOT NULL,
            "precision" TEXT NOT NULL,
            certainty TEXT NOT NULL,
            text TEXT NOT NULL
        );
CREATE TABLE fact_values (
            id TEXT PRIMARY KEY NOT NULL,
            fact_id TEXT NOT NULL REFERENCES facts (id) ON DELETE CASCADE,
            article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
            annotation_id TEXT REFERENCES annotations (id) ON DELETE SET NULL,
            value TEXT NOT NULL
        );
CREATE TABLE facts (
            id TEXT PRIMARY KEY NOT NULL,
            book_id TEXT NOT NULL REFERENCES books (id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            question TEXT NOT NULL,
            status TEXT NOT NULL,
            verdict TEXT NOT NULL
        , figure INTEGER NOT NULL DEFAULT 0, unit TEXT NOT NULL DEFAULT '', as_of TEXT NOT NULL DEFAULT '');
CREATE TABLE kept_pairs (
            id TEXT PRIMARY KEY NOT NULL,
            one TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
            other TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE
        );
CREATE TABLE names (
            id TEXT PRIMARY KEY NOT NULL,
            book_id TEXT NOT NULL REFERENCES books (id) ON DELETE CASCADE,
            name TEXT NOT NULL,
            kind TEXT NOT NULL,
            variants TEXT NOT NULL
        , post TEXT NOT NULL DEFAULT '', pronunciation TEXT NOT NULL DEFAULT '', address TEXT NOT NULL DEFAULT '', biography TEXT NOT NULL DEFAULT '');
CREATE TABLE originals (
            sha256 TEXT PRIMARY KEY NOT NULL,
            size INTEGER NOT NULL,
            content BLOB NOT NULL
        );
INSERT INTO "originals" VALUES('70e0112be084e216fd9c82ec956107fcfff21def522c630596d0f75d85c895f0',154,X'54686520686172626F75722074616C6B73206F70656E6564207769746820612068616E647368616B6520616E642061206D61702E0A0A54617269666673206F6E20677261696E2066616C6C20627920666F75722070657263656E7420696E2074686520737072696E672E0A0A426F746820656E766F79732073746179656420666F722074686520636F6E6365727420616674657277617264732E');
CREATE TABLE people (
            id TEXT PRIMARY KEY NOT NULL,
            name TEXT NOT NULL,
            kind TEXT NOT NULL,
            variants TEXT NOT NULL,
            biography TEXT NOT NULL
        );
CREATE TABLE pictures (
            sha256 TEXT PRIMARY KEY NOT NULL,
            media_type TEXT NOT NULL,
            width INTEGER NOT NULL,
            height INTEGER NOT NULL,
            content BLOB NOT NULL
        );
CREATE TABLE point_annotations (
            id TEXT PRIMARY KEY NOT NULL,
            point_id TEXT NOT NULL REFERENCES points (id) ON DELETE CASCADE,
            annotation_id TEXT NOT NULL REFERENCES annotations (id) ON DELETE CASCADE,
            position INTEGER NOT NULL
        );
INSERT INTO "point_annotations" VALUES('6b40737b3f56','9c523a6012ba','5d191a1d7e13',1);
CREATE TABLE points (
            id TEXT PRIMARY KEY NOT NULL,
            book_id TEXT NOT NULL REFERENCES books (id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            kind TEXT NOT NULL,
            text TEXT NOT NULL,
            likelihood TEXT NOT NULL
        );
INSERT INTO "points" VALUES('9c523a6012ba','7f3fd42b209f',1048576,'key','Grain gets cheaper.','');
CREATE TABLE row_hashes (
            table_name TEXT NOT NULL,
            row_id TEXT NOT NULL,
            sha256 TEXT NOT NULL,
            PRIMARY KEY (table_name, row_id)
        );
CREATE TABLE search_rows (
            number INTEGER PRIMARY KEY,
            table_name TEXT NOT NULL,
            row_id TEXT NOT NULL
        );
CREATE TABLE shingled (
            number INTEGER PRIMARY KEY,
            text_sha256 TEXT NOT NULL UNIQUE,
            shingles INTEGER NOT NULL
        );
INSERT INTO "shingled" VALUES(1,'70e0112be084e216fd9c82ec956107fcfff21def522c630596d0f75d85c895f0',4);
CREATE TABLE shingles (
            shingle INTEGER NOT NULL,
            number INTEGER NOT NULL,
            PRIMARY KEY (shingle, number)
        ) WITHOUT ROWID;
INSERT INTO "shingles" VALUES(174053808,1);
INSERT INTO "shingles" VALUES(1396730584,1);
INSERT INTO "shingles" VALUES(3896054792,1);
INSERT INTO "shingles" VALUES(3954160032,1);
CREATE TABLE state (
            only INTEGER PRIMARY KEY CHECK (only = 1),
            changed_at TEXT NOT NULL,
            sequence INTEGER NOT NULL,
            folding TEXT NOT NULL
        , shingling TEXT NOT NULL DEFAULT '');
INSERT INTO "state" VALUES(1,'2026-11-22T09:17:55Z',6,'','5/8/2 1 14.0.0');
CREATE TABLE themes (
            id TEXT PRIMARY KEY NOT NULL,
            position INTEGER NOT NULL,
            name TEXT NOT NULL,
            letter TEXT NOT NULL,
            colour TEXT NOT NULL,
            pattern TEXT NOT NULL
        );
INSERT INTO "themes" VALUES('683e4da83e2a',1048576,'Security','S','#1f5a93','solid');
INSERT INTO "themes" VALUES('2998bdc24f90',2097152,'Economics','E','#8a5a00','double');
INSERT INTO "themes" VALUES('15fb45eb8102',3145728,'Personal relations','P','#7b2d6b','dashed');
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE UNIQUE INDEX captures_of_article ON captures (article_id, sequence);
CREATE INDEX captures_sha256 ON captures (sha256);
CREATE INDEX captures_text_sha256 ON captures (text_sha256);
CREATE INDEX annotations_of_article ON annotations (article_id, "start");
CREATE INDEX annotations_capture ON annotations (capture_id);
CREATE INDEX annotations_theme ON annotations (theme_id);
CREATE INDEX chapters_of_book ON chapters (book_id, parent_id, position);
CREATE INDEX chapters_parent ON chapters (parent_id);
CREATE INDEX chapters_theme ON chapters (theme_id);
CREATE INDEX entries_of_chapter ON entries (chapter_id, position);
CREATE INDEX entries_annotation ON entries (annotation_id);
CREATE INDEX entries_article ON entries (article_id);
CREATE UNIQUE INDEX book_sources_article ON book_sources (book_id, article_id);
CREATE INDEX book_sources_of_article ON book_sources (article_id);
CREATE INDEX points_of_book ON points (book_id, position);
CREATE INDEX point_annotations_of_point ON point_annotations (point_id, position);
CREATE INDEX point_annotations_annotation ON point_annotations (annotation_id);
CREATE INDEX names_of_book ON names (book_id);
CREATE INDEX facts_of_book ON facts (book_id, position);
CREATE INDEX fact_values_of_fact ON fact_values (fact_id);
CREATE INDEX fact_values_article ON fact_values (article_id);
CREATE INDEX fact_values_annotation ON fact_values (annotation_id);
CREATE INDEX events_of_book ON events (book_id, date);
CREATE INDEX editions_of_book ON editions (book_id, number);
CREATE UNIQUE INDEX search_rows_row ON search_rows (table_name, row_id);
CREATE INDEX event_sources_of_event ON event_sources (event_id);
CREATE INDEX event_sources_article ON event_sources (article_id);
CREATE INDEX event_sources_annotation ON event_sources (annotation_id)
    ;
CREATE INDEX articles_order ON articles (position, id);
CREATE INDEX articles_pile ON articles (state, verdict, words);
CREATE INDEX captures_listed ON captures (article_id, sequence, file_name)
    ;
CREATE INDEX captures_url ON captures (url);
CREATE INDEX captures_file_name ON captures (file_name);
CREATE INDEX articles_url ON articles (url);
CREATE UNIQUE INDEX carryings_annotation ON carryings (annotation_id);
CREATE INDEX carryings_earlier ON carryings (earlier_id);
CREATE INDEX carryings_capture ON carryings (capture_id);
CREATE INDEX carryings_undecided ON carryings (decision, outcome);
CREATE INDEX capture_pictures_of_capture ON capture_pictures (capture_id);
CREATE INDEX capture_pictures_sha256 ON capture_pictures (sha256)
    ;
CREATE INDEX kept_pairs_one ON kept_pairs (one);
CREATE INDEX kept_pairs_other ON kept_pairs (other)
    ;
CREATE INDEX articles_language ON articles (language);
CREATE INDEX articles_detected_language ON articles (detected_language)
    ;
COMMIT;
CREATE VIRTUAL TABLE search_index USING fts5 (
            title, text, content = '', prefix = '1 2',
            tokenize = "unicode61 remove_diacritics 2 categories 'L* N* M* Co'"
        );
