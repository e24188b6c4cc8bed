<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_GB">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About briefbook</source>
        <translation>Über briefbook</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Gemacht mit</translation>
    </message>
    <message>
        <source>Python {python}, Qt {qt}</source>
        <translation>Python {python}, Qt {qt}</translation>
    </message>
    <message>
        <source>Turns a pile of articles into a printed briefing book. MIT licence. It uses no network.</source>
        <translation>Macht aus einem Stapel Artikel eine gedruckte Briefingmappe. MIT-Lizenz. Das Programm nutzt kein Netzwerk.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>What briefbook is made with</source>
        <translation>Woraus briefbook gemacht ist</translation>
    </message>
    <message>
        <source>briefbook {version}</source>
        <translation>briefbook {version}</translation>
    </message>
</context>
<context>
    <name>AnnotationEditor</name>
    <message>
        <source>!  useful</source>
        <translation>!  nützlich</translation>
    </message>
    <message>
        <source>!!  important</source>
        <translation>!!  wichtig</translation>
    </message>
    <message>
        <source>!!!  essential</source>
        <translation>!!!  unverzichtbar</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Kommentar</translation>
    </message>
    <message>
        <source>&amp;Importance</source>
        <translation>&amp;Wichtigkeit</translation>
    </message>
    <message>
        <source>&amp;Starred</source>
        <translation>Mit &amp;Stern</translation>
    </message>
    <message>
        <source>C&amp;ore</source>
        <translation>Kerna&amp;ussage</translation>
    </message>
    <message>
        <source>Change comment</source>
        <translation>Kommentar ändern</translation>
    </message>
    <message>
        <source>Change core statement</source>
        <translation>Kernaussage ändern</translation>
    </message>
    <message>
        <source>Change speaker</source>
        <translation>Sprecher ändern</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>Schlagwörter ändern</translation>
    </message>
    <message>
        <source>Change theme</source>
        <translation>Thema ändern</translation>
    </message>
    <message>
        <source>Importance, core statement, speaker and tags</source>
        <translation>Wichtigkeit, Kernaussage, Sprecher und Schlagwörter</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Kein Thema</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>Rate annotation</source>
        <translation>Anmerkung bewerten</translation>
    </message>
    <message>
        <source>S&amp;peaker</source>
        <translation>S&amp;precher</translation>
    </message>
    <message>
        <source>Star annotation</source>
        <translation>Anmerkung mit Stern versehen</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Schla&amp;gwörter</translation>
    </message>
    <message>
        <source>The&amp;me</source>
        <translation>&amp;Thema</translation>
    </message>
    <message>
        <source>Unstar annotation</source>
        <translation>Stern der Anmerkung entfernen</translation>
    </message>
    <message>
        <source>parted by commas</source>
        <translation>durch Kommas getrennt</translation>
    </message>
    <message>
        <source>what it says, in one line</source>
        <translation>was sie besagt, in einer Zeile</translation>
    </message>
</context>
<context>
    <name>AnnotationFilter</name>
    <message numerus="yes">
        <source>%n annotations</source>
        <translation>
            <numerusform>%n Anmerkung</numerusform>
            <numerusform>%n Anmerkungen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 annotation</source>
        <translation>1 Anmerkung</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Alle Schlagwörter</translation>
    </message>
    <message>
        <source>Any theme</source>
        <translation>Alle Themen</translation>
    </message>
    <message>
        <source>As in the articles</source>
        <translation>Wie in den Artikeln</translation>
    </message>
    <message>
        <source>By importance</source>
        <translation>Nach Wichtigkeit</translation>
    </message>
    <message>
        <source>By theme</source>
        <translation>Nach Thema</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Only of the article that is read</source>
        <translation>Nur aus dem Artikel, der gelesen wird</translation>
    </message>
    <message>
        <source>Only what is in no chapter</source>
        <translation>Nur was in keinem Kapitel steht</translation>
    </message>
    <message>
        <source>Only with a comment</source>
        <translation>Nur mit Kommentar</translation>
    </message>
    <message>
        <source>Show annotations that hold these words</source>
        <translation>Anmerkungen mit diesen Wörtern zeigen</translation>
    </message>
    <message>
        <source>Sort annotations by</source>
        <translation>Anmerkungen sortieren nach</translation>
    </message>
    <message>
        <source>Starred only</source>
        <translation>Nur mit Stern</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Dieser Artikel</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Unbenutzt</translation>
    </message>
    <message>
        <source>Without a theme</source>
        <translation>Ohne Thema</translation>
    </message>
    <message>
        <source>Words in quote, comment, tag, article</source>
        <translation>Zitat, Kommentar, Schlagwort, Artikel</translation>
    </message>
</context>
<context>
    <name>AnnotationModel</name>
    <message>
        <source>no theme</source>
        <translation>kein Thema</translation>
    </message>
    <message>
        <source>note: {comment}</source>
        <translation>Kommentar: {comment}</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
</context>
<context>
    <name>AnnotationPane</name>
    <message>
        <source>Add to Chapter…</source>
        <translation>In Kapitel einordnen&#xa0;…</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Edit Comment</source>
        <translation>Kommentar bearbeiten</translation>
    </message>
    <message>
        <source>Nothing fits this filter</source>
        <translation>Nichts passt zu diesem Filter</translation>
    </message>
    <message>
        <source>Nothing marked yet</source>
        <translation>Noch nichts markiert</translation>
    </message>
    <message>
        <source>Remove Annotation</source>
        <translation>Anmerkung entfernen</translation>
    </message>
    <message>
        <source>Remove annotation</source>
        <translation>Anmerkung entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n annotations.</source>
        <translation>
            <numerusform>%n Anmerkung entfernt.</numerusform>
            <numerusform>%n Anmerkungen entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed 1 annotation.</source>
        <translation>1 Anmerkung entfernt.</translation>
    </message>
    <message>
        <source>Select a sentence, or press . and then a theme number.</source>
        <translation>Wählen Sie einen Satz aus, oder drücken Sie . und dann die Nummer eines Themas.</translation>
    </message>
    <message>
        <source>Select an annotation first.</source>
        <translation>Wählen Sie zuerst eine Anmerkung aus.</translation>
    </message>
    <message>
        <source>Show all annotations</source>
        <translation>Alle Anmerkungen zeigen</translation>
    </message>
    <message>
        <source>Show in Article</source>
        <translation>Im Artikel zeigen</translation>
    </message>
    <message>
        <source>Star annotation</source>
        <translation>Anmerkung mit Stern versehen</translation>
    </message>
    <message>
        <source>Star or Unstar</source>
        <translation>Stern setzen oder entfernen</translation>
    </message>
    <message>
        <source>Unstar annotation</source>
        <translation>Stern der Anmerkung entfernen</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>&amp;Close Library</source>
        <translation>Bibliothek s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;New Library…</source>
        <translation>&amp;Neue Bibliothek&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Open Library…</source>
        <translation>Bibliothek ö&amp;ffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Before restoring {version}</source>
        <translation>Vor dem Wiederherstellen von {version}</translation>
    </message>
    <message>
        <source>Copy saved as {name}.</source>
        <translation>Kopie als {name} gespeichert.</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>Zurückkehren</translation>
    </message>
    <message>
        <source>Restored. What the library was before is kept as a version.</source>
        <translation>Wiederhergestellt. Der vorherige Stand der Bibliothek ist als Version aufbewahrt.</translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation>Kopie speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Show Report</source>
        <translation>Bericht zeigen</translation>
    </message>
    <message>
        <source>This is a version of {time}, for reading only. Restore it, or save a copy, to go on.</source>
        <translation>Dies ist eine Version von {time}, nur zum Lesen. Stellen Sie sie wieder her, oder speichern Sie eine Kopie, um weiterzuarbeiten.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>briefbook closed unexpectedly. Everything is here.</source>
        <translation>briefbook wurde unerwartet beendet. Es ist alles da.</translation>
    </message>
    <message>
        <source>briefbook closed unexpectedly. Everything up to {time} is here.</source>
        <translation>briefbook wurde unerwartet beendet. Alles bis {time} ist da.</translation>
    </message>
    <message>
        <source>{reason} It is shown for reading only.</source>
        <translation>{reason} Sie wird nur zum Lesen gezeigt.</translation>
    </message>
</context>
<context>
    <name>Arrange</name>
    <message>
        <source>&amp;Add Text…</source>
        <translation>Te&amp;xt hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Cut</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Into the Chapter Before</source>
        <translation>In das &amp;vorige Kapitel</translation>
    </message>
    <message>
        <source>&amp;Lock Order</source>
        <translation>&amp;Reihenfolge sperren</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Verschieben</translation>
    </message>
    <message>
        <source>&amp;New Chapter</source>
        <translation>&amp;Neues Kapitel</translation>
    </message>
    <message>
        <source>&amp;Out of Its Chapter</source>
        <translation>Aus dem &amp;Kapitel heraus</translation>
    </message>
    <message>
        <source>&amp;Paste Behind</source>
        <translation>&amp;Dahinter einfügen</translation>
    </message>
    <message>
        <source>&amp;Rename Chapter</source>
        <translation>Kapitel &amp;umbenennen</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>A Chapter for &amp;Each Theme</source>
        <translation>Ein Kapitel für &amp;jedes Thema</translation>
    </message>
    <message>
        <source>A chapter cannot stand in itself.</source>
        <translation>Ein Kapitel kann nicht in sich selbst stehen.</translation>
    </message>
    <message>
        <source>Add &amp;Whole Article…</source>
        <translation>&amp;Ganzen Artikel hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Add the chapter {chapter}</source>
        <translation>Kapitel {chapter} anlegen</translation>
    </message>
    <message>
        <source>Annotations are dropped into a chapter.</source>
        <translation>Anmerkungen werden in einem Kapitel abgelegt.</translation>
    </message>
    <message>
        <source>Chapters and entries cannot be moved at once. Select the one or the other.</source>
        <translation>Kapitel und Einträge lassen sich nicht zugleich verschieben. Wählen Sie entweder Kapitel oder Einträge aus.</translation>
    </message>
    <message>
        <source>Chapters for each theme</source>
        <translation>Kapitel für jedes Thema</translation>
    </message>
    <message>
        <source>Chapters nest one level deep.</source>
        <translation>Kapitel haben nur eine Unterebene.</translation>
    </message>
    <message>
        <source>Choose a chapter to place annotations in.</source>
        <translation>Wählen Sie ein Kapitel für die Anmerkungen.</translation>
    </message>
    <message>
        <source>Entries stand in chapters.</source>
        <translation>Einträge stehen in Kapiteln.</translation>
    </message>
    <message>
        <source>It is the first already.</source>
        <translation>Das ist bereits das erste.</translation>
    </message>
    <message>
        <source>It is the last already.</source>
        <translation>Das ist bereits das letzte.</translation>
    </message>
    <message>
        <source>It stands there already.</source>
        <translation>Das steht bereits dort.</translation>
    </message>
    <message>
        <source>Make a book first.</source>
        <translation>Legen Sie zuerst eine Mappe an.</translation>
    </message>
    <message>
        <source>Move chapter</source>
        <translation>Kapitel verschieben</translation>
    </message>
    <message>
        <source>Move entry</source>
        <translation>Eintrag verschieben</translation>
    </message>
    <message>
        <source>Move {number} chapters</source>
        <translation>{number} Kapitel verschieben</translation>
    </message>
    <message>
        <source>Move {number} entries</source>
        <translation>{number} Einträge verschieben</translation>
    </message>
    <message>
        <source>New chapter</source>
        <translation>Neues Kapitel</translation>
    </message>
    <message>
        <source>Only a chapter inside another can be moved out.</source>
        <translation>Nur ein Unterkapitel kann herausgeholt werden.</translation>
    </message>
    <message>
        <source>Only chapters go into the one before. Alt+↑ and Alt+↓ take an entry to another chapter.</source>
        <translation>Nur Kapitel kommen in das vorige. Alt+↑ und Alt+↓ bringen einen Eintrag in ein anderes Kapitel.</translation>
    </message>
    <message>
        <source>Place in Another Chapter…</source>
        <translation>In anderes Kapitel einordnen&#xa0;…</translation>
    </message>
    <message>
        <source>Place in Chapter</source>
        <translation>In Kapitel einordnen</translation>
    </message>
    <message>
        <source>Place in {chapter}</source>
        <translation>In {chapter} einordnen</translation>
    </message>
    <message>
        <source>Placed in {chapter}</source>
        <translation>In {chapter} eingeordnet</translation>
    </message>
    <message>
        <source>Select a chapter first.</source>
        <translation>Wählen Sie zuerst ein Kapitel aus.</translation>
    </message>
    <message>
        <source>Select a chapter or an entry first.</source>
        <translation>Wählen Sie zuerst ein Kapitel oder einen Eintrag aus.</translation>
    </message>
    <message>
        <source>Select a chapter or an entry of this book first.</source>
        <translation>Wählen Sie zuerst ein Kapitel oder einen Eintrag dieser Mappe aus.</translation>
    </message>
    <message>
        <source>Select an excerpt first.</source>
        <translation>Wählen Sie zuerst einen Auszug aus.</translation>
    </message>
    <message>
        <source>Select annotations in the pool first.</source>
        <translation>Wählen Sie zuerst Anmerkungen im Vorrat aus.</translation>
    </message>
    <message>
        <source>Show in Article</source>
        <translation>Im Artikel zeigen</translation>
    </message>
    <message>
        <source>Take Out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>That chapter is no longer there.</source>
        <translation>Dieses Kapitel gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>There is no chapter before it.</source>
        <translation>Davor steht kein Kapitel.</translation>
    </message>
    <message>
        <source>These stand in different chapters. Cut and paste brings them together.</source>
        <translation>Diese stehen in verschiedenen Kapiteln. Ausschneiden und Einfügen bringt sie zusammen.</translation>
    </message>
    <message>
        <source>This library is open for reading only.</source>
        <translation>Diese Bibliothek ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>after {one}</source>
        <translation>nach {one}</translation>
    </message>
    <message>
        <source>before {one}</source>
        <translation>vor {one}</translation>
    </message>
    <message>
        <source>between {one} and {other}</source>
        <translation>zwischen {one} und {other}</translation>
    </message>
    <message>
        <source>into {chapter}</source>
        <translation>in {chapter}</translation>
    </message>
    <message>
        <source>into {chapter}, after {one}</source>
        <translation>in {chapter}, nach {one}</translation>
    </message>
    <message>
        <source>to the beginning</source>
        <translation>an den Anfang</translation>
    </message>
    <message>
        <source>{chapter} has chapters of its own, so it cannot stand inside another.</source>
        <translation>{chapter} hat eigene Unterkapitel und kann darum nicht in einem anderen stehen.</translation>
    </message>
    <message>
        <source>{number} moved {place}</source>
        <translation>{number} verschoben: {place}</translation>
    </message>
    <message>
        <source>{one} moved {place}</source>
        <translation>{one} verschoben: {place}</translation>
    </message>
    <message>
        <source>{placed}. It stands in {numbers} already.</source>
        <translation>{placed}. Die Anmerkung steht bereits in {numbers}.</translation>
    </message>
    <message>
        <source>{placed}. Of these, {numbers} stood in the book already.</source>
        <translation>{placed}. Davon standen {numbers} bereits in der Mappe.</translation>
    </message>
    <message numerus="yes">
        <source>{step}: %n annotations placed.</source>
        <translation>
            <numerusform>{step}: %n Anmerkung eingeordnet.</numerusform>
            <numerusform>{step}: %n Anmerkungen eingeordnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>{step}: 1 annotation placed.</source>
        <translation>{step}: 1 Anmerkung eingeordnet.</translation>
    </message>
    <message>
        <source>{step}: no annotation was left to place.</source>
        <translation>{step}: Keine Anmerkung war mehr einzuordnen.</translation>
    </message>
</context>
<context>
    <name>ArrangePane</name>
    <message>
        <source>A book holds your excerpts in chapters and is printed from them.</source>
        <translation>Eine Mappe enthält Ihre Auszüge, nach Kapiteln geordnet, und wird daraus gedruckt.</translation>
    </message>
    <message>
        <source>A chapter for each theme</source>
        <translation>Ein Kapitel für jedes Thema</translation>
    </message>
    <message>
        <source>Each theme has a chapter already.</source>
        <translation>Jedes Thema hat bereits ein Kapitel.</translation>
    </message>
    <message>
        <source>Excerpts are put in order in chapters; a chapter for each theme is a good beginning.</source>
        <translation>Auszüge werden in Kapiteln geordnet; ein Kapitel für jedes Thema ist ein guter Anfang.</translation>
    </message>
    <message>
        <source>New book</source>
        <translation>Neue Mappe</translation>
    </message>
    <message>
        <source>New chapter</source>
        <translation>Neues Kapitel</translation>
    </message>
    <message>
        <source>No book yet</source>
        <translation>Noch keine Mappe</translation>
    </message>
    <message>
        <source>Place an Article</source>
        <translation>Artikel einordnen</translation>
    </message>
    <message>
        <source>This book has no chapters</source>
        <translation>Diese Mappe hat keine Kapitel</translation>
    </message>
    <message>
        <source>Words of its title …</source>
        <translation>Wörter seines Titels&#xa0;…</translation>
    </message>
    <message>
        <source>article</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>ArticleHalf</name>
    <message>
        <source>&amp;Core statement</source>
        <translation>&amp;Kernaussage</translation>
    </message>
    <message>
        <source>Highlighter: mark what the mouse selects (H)</source>
        <translation>Textmarker: markieren, was die Maus auswählt (H)</translation>
    </message>
    <message>
        <source>Marks are made in the newest text of an article.</source>
        <translation>Markiert wird im neuesten Text eines Artikels.</translation>
    </message>
    <message>
        <source>Parted by commas. Enter keeps them, Esc does not.</source>
        <translation>Durch Kommas getrennt. Die Eingabetaste behält sie, Esc verwirft sie.</translation>
    </message>
    <message>
        <source>Show It</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Schla&amp;gwörter</translation>
    </message>
    <message>
        <source>What the passage says, in one line. Enter keeps it, Esc does not.</source>
        <translation>Was die Stelle besagt, in einer Zeile. Die Eingabetaste behält es, Esc verwirft es.</translation>
    </message>
    <message>
        <source>“{article}” is shown but not printed. {reason}</source>
        <translation>„{article}“ wird gezeigt, aber nicht gedruckt. {reason}</translation>
    </message>
</context>
<context>
    <name>ArticleModel</name>
    <message>
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>not stated: {details}</source>
        <translation>nicht angegeben: {details}</translation>
    </message>
    <message>
        <source>{percent} %, at the end</source>
        <translation>{percent}&#xa0;%, am Ende</translation>
    </message>
    <message>
        <source>{percent} %, {time} left</source>
        <translation>{percent}&#xa0;%, noch {time}</translation>
    </message>
</context>
<context>
    <name>ArticlePane</name>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 Artikel</translation>
    </message>
    <message>
        <source>Add articles…</source>
        <translation>Artikel hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Add the articles you have</source>
        <translation>Fügen Sie Ihre Artikel hinzu</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <source>As added</source>
        <translation>Wie hinzugefügt</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>Angefangen</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Nach Datum</translation>
    </message>
    <message>
        <source>By length</source>
        <translation>Nach Länge</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Nach Lesestand</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Nach Titel</translation>
    </message>
    <message>
        <source>By verdict</source>
        <translation>Nach Entscheidung</translation>
    </message>
    <message>
        <source>Drop files or a folder here: saved pages, PDF, Word, e-books, mail, plain text. Or paste copied text with Ctrl+Shift+V. The originals are kept unchanged.</source>
        <translation>Ziehen Sie Dateien oder einen Ordner hierher: gespeicherte Seiten, PDF, Word, E-Books, Mails, reinen Text. Oder fügen Sie kopierten Text mit Strg+Umschalt+V ein. Die Originale bleiben unverändert erhalten.</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Aussortiert</translation>
    </message>
    <message>
        <source>Filter articles</source>
        <translation>Artikel filtern</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Maybe</source>
        <translation>Vielleicht</translation>
    </message>
    <message>
        <source>No article fits this filter</source>
        <translation>Kein Artikel passt zu diesem Filter</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>Alle Artikel zeigen</translation>
    </message>
    <message>
        <source>Sort articles by</source>
        <translation>Artikel sortieren nach</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Unentschieden</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>With gaps</source>
        <translation>Mit Lücken</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>Articles</name>
    <message>
        <source>&amp;Add Articles…</source>
        <translation>&amp;Artikel hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation>&amp;Aussortieren</translation>
    </message>
    <message>
        <source>&amp;Fill the Gaps…</source>
        <translation>&amp;Lücken füllen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>&amp;Maybe</source>
        <translation>V&amp;ielleicht</translation>
    </message>
    <message>
        <source>&amp;Next Article</source>
        <translation>&amp;Nächster Artikel</translation>
    </message>
    <message>
        <source>&amp;Previous Article</source>
        <translation>&amp;Vorheriger Artikel</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Add a Folder…</source>
        <translation>Ordner hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Einschätzung</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autoren</translation>
    </message>
    <message>
        <source>Big5 (Chinese)</source>
        <translation>Big5 (Chinesisch)</translation>
    </message>
    <message>
        <source>D</source>
        <translation>A</translation>
    </message>
    <message>
        <source>DOS 850 (Western Europe)</source>
        <translation>DOS 850 (Westeuropa)</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>Vorspann</translation>
    </message>
    <message>
        <source>Drop article</source>
        <translation>Artikel aussortieren</translation>
    </message>
    <message>
        <source>EUC-JP (Japanese)</source>
        <translation>EUC-JP (Japanisch)</translation>
    </message>
    <message>
        <source>EUC-KR (Korean)</source>
        <translation>EUC-KR (Koreanisch)</translation>
    </message>
    <message>
        <source>GB 18030 (Chinese)</source>
        <translation>GB 18030 (Chinesisch)</translation>
    </message>
    <message>
        <source>Import Report…</source>
        <translation>Importbericht&#xa0;…</translation>
    </message>
    <message>
        <source>K</source>
        <translation>B</translation>
    </message>
    <message>
        <source>KOI8-R (Russian)</source>
        <translation>KOI8-R (Russisch)</translation>
    </message>
    <message>
        <source>Keep article</source>
        <translation>Artikel behalten</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>M</source>
        <translation>V</translation>
    </message>
    <message>
        <source>Mac Roman (Western Europe)</source>
        <translation>Mac Roman (Westeuropa)</translation>
    </message>
    <message>
        <source>Mark as &amp;Read</source>
        <translation>Als &amp;gelesen kennzeichnen</translation>
    </message>
    <message>
        <source>Mark as Being Read</source>
        <translation>Als angefangen kennzeichnen</translation>
    </message>
    <message>
        <source>Mark as Ne&amp;w</source>
        <translation>Als &amp;ungelesen kennzeichnen</translation>
    </message>
    <message>
        <source>Mark as {state}</source>
        <translation>Als {state} kennzeichnen</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>No article is listed.</source>
        <translation>Es ist kein Artikel aufgeführt.</translation>
    </message>
    <message>
        <source>No article is selected.</source>
        <translation>Es ist kein Artikel ausgewählt.</translation>
    </message>
    <message>
        <source>Nothing was imported since the window was opened.</source>
        <translation>Seit das Fenster geöffnet wurde, ist nichts importiert worden.</translation>
    </message>
    <message>
        <source>Pas&amp;te as Article</source>
        <translation>Als Artikel &amp;einfügen</translation>
    </message>
    <message>
        <source>Perhaps keep article</source>
        <translation>Artikel vielleicht behalten</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Read in Anot&amp;her Encoding…</source>
        <translation>In anderer &amp;Kodierung lesen&#xa0;…</translation>
    </message>
    <message>
        <source>Read in Another Encoding</source>
        <translation>In anderer Kodierung lesen</translation>
    </message>
    <message>
        <source>Read “{title}” again as {encoding}.</source>
        <translation>„{title}“ erneut als {encoding} gelesen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove article</source>
        <translation>Artikel entfernen</translation>
    </message>
    <message>
        <source>Remove articles</source>
        <translation>Artikel entfernen</translation>
    </message>
    <message>
        <source>Removed {articles} articles with {annotations} annotations.</source>
        <translation>{articles} Artikel mit {annotations} Anmerkungen entfernt.</translation>
    </message>
    <message>
        <source>Removed {title} with 1 annotation.</source>
        <translation>{title} mit 1 Anmerkung entfernt.</translation>
    </message>
    <message>
        <source>Removed {title}.</source>
        <translation>{title} entfernt.</translation>
    </message>
    <message>
        <source>Save a Copy of the &amp;Original…</source>
        <translation>Kopie des &amp;Originals speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save a copy of the original</source>
        <translation>Kopie des Originals speichern</translation>
    </message>
    <message>
        <source>Saved a copy of the original as {name}.</source>
        <translation>Kopie des Originals als {name} gespeichert.</translation>
    </message>
    <message>
        <source>Shift_JIS (Japanese)</source>
        <translation>Shift_JIS (Japanisch)</translation>
    </message>
    <message>
        <source>Take verdict back</source>
        <translation>Entscheidung zurücknehmen</translation>
    </message>
    <message>
        <source>The article was read as {encoding}. Read it again as:</source>
        <translation>Der Artikel wurde als {encoding} gelesen. Erneut lesen als:</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>In der Zwischenablage ist kein Text.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Untitled ({file})</source>
        <translation>Ohne Titel ({file})</translation>
    </message>
    <message>
        <source>Windows-1250 (Central Europe)</source>
        <translation>Windows-1250 (Mitteleuropa)</translation>
    </message>
    <message>
        <source>Windows-1251 (Cyrillic)</source>
        <translation>Windows-1251 (Kyrillisch)</translation>
    </message>
    <message>
        <source>Windows-1252 (Western Europe)</source>
        <translation>Windows-1252 (Westeuropa)</translation>
    </message>
    <message>
        <source>Windows-1253 (Greek)</source>
        <translation>Windows-1253 (Griechisch)</translation>
    </message>
    <message>
        <source>Windows-1254 (Turkish)</source>
        <translation>Windows-1254 (Türkisch)</translation>
    </message>
    <message>
        <source>Windows-1255 (Hebrew)</source>
        <translation>Windows-1255 (Hebräisch)</translation>
    </message>
    <message>
        <source>Windows-1256 (Arabic)</source>
        <translation>Windows-1256 (Arabisch)</translation>
    </message>
    <message>
        <source>Windows-1257 (Baltic)</source>
        <translation>Windows-1257 (Baltisch)</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>assessment</source>
        <translation>Einschätzung</translation>
    </message>
    <message>
        <source>authors</source>
        <translation>Autoren</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>date of change</source>
        <translation>Änderungsdatum</translation>
    </message>
    <message>
        <source>deck</source>
        <translation>Vorspann</translation>
    </message>
    <message>
        <source>drop</source>
        <translation>aussortiert</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>maybe</source>
        <translation>vielleicht</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>angefangen</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>{hours} h {minutes:02}</source>
        <translation>{hours} h {minutes:02}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
</context>
<context>
    <name>BookChoice</name>
    <message numerus="yes">
        <source>%n of the files are e-books.</source>
        <translation>
            <numerusform>%n der Dateien ist ein E-Book.</numerusform>
            <numerusform>%n der Dateien sind E-Books.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;One Article</source>
        <translation>&amp;Ein Artikel</translation>
    </message>
    <message>
        <source>A collection of essays is read best as one article of each chapter, a report as one article.</source>
        <translation>Eine Sammlung von Aufsätzen liest sich am besten als ein Artikel je Kapitel, ein Bericht als ein Artikel.</translation>
    </message>
    <message>
        <source>E-book</source>
        <translation>E-Book</translation>
    </message>
    <message>
        <source>E-books</source>
        <translation>E-Books</translation>
    </message>
    <message>
        <source>Each &amp;Chapter an Article</source>
        <translation>Jedes &amp;Kapitel ein Artikel</translation>
    </message>
    <message>
        <source>“{name}” is an e-book.</source>
        <translation>„{name}“ ist ein E-Book.</translation>
    </message>
</context>
<context>
    <name>BookChooser</name>
    <message>
        <source>Book</source>
        <translation>Mappe</translation>
    </message>
    <message>
        <source>New book</source>
        <translation>Neue Mappe</translation>
    </message>
    <message>
        <source>New book…</source>
        <translation>Neue Mappe&#xa0;…</translation>
    </message>
    <message>
        <source>The book that you work on</source>
        <translation>Die Mappe, an der Sie arbeiten</translation>
    </message>
</context>
<context>
    <name>BookHead</name>
    <message numerus="yes">
        <source>%n chapters</source>
        <translation>
            <numerusform>%n Kapitel</numerusform>
            <numerusform>%n Kapitel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>1 chapter</source>
        <translation>1 Kapitel</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <source>Add Te&amp;xt…</source>
        <translation>Te&amp;xt hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Keep everything in its place until this is off</source>
        <translation>Alles an seinem Platz halten, bis dies ausgeschaltet ist</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Lock the order of the book</source>
        <translation>Reihenfolge der Mappe sperren</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>New &amp;Chapter</source>
        <translation>Neues &amp;Kapitel</translation>
    </message>
    <message>
        <source>{chapters}, {entries}</source>
        <translation>{chapters}, {entries}</translation>
    </message>
</context>
<context>
    <name>BookStatus</name>
    <message numerus="yes">
        <source>%n annotations</source>
        <translation>
            <numerusform>%n Anmerkung</numerusform>
            <numerusform>%n Anmerkungen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 annotation</source>
        <translation>1 Anmerkung</translation>
    </message>
    <message numerus="yes">
        <source>book %n pages</source>
        <translation>
            <numerusform>Mappe %n Seite</numerusform>
            <numerusform>Mappe %n Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>book %n pages when last made</source>
        <translation>
            <numerusform>Mappe mit %n Seite beim letzten Setzen</numerusform>
            <numerusform>Mappe mit %n Seiten beim letzten Setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>book 1 page</source>
        <translation>Mappe 1 Seite</translation>
    </message>
    <message>
        <source>book 1 page when last made</source>
        <translation>Mappe mit 1 Seite beim letzten Setzen</translation>
    </message>
</context>
<context>
    <name>BugReport</name>
    <message>
        <source>It is kept in {path}.</source>
        <translation>Er liegt in {path}.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>briefbook made a mistake. What you did before is saved. The report below was not sent anywhere.</source>
        <translation>briefbook hat einen Fehler gemacht. Was Sie vorher getan haben, ist gespeichert. Der folgende Bericht wurde nirgendwohin gesendet.</translation>
    </message>
</context>
<context>
    <name>CaptureBar</name>
    <message numerus="yes">
        <source>%n changes since capture {base}; nothing is marked meanwhile.</source>
        <translation>
            <numerusform>%n Änderung seit Fassung {base}; solange wird nichts markiert.</numerusform>
            <numerusform>%n Änderungen seit Fassung {base}; solange wird nichts markiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 change since capture {base}; nothing is marked meanwhile.</source>
        <translation>1 Änderung seit Fassung {base}; solange wird nichts markiert.</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Capture {number} of {count} · {day}</source>
        <translation>Fassung {number} von {count} · {day}</translation>
    </message>
    <message>
        <source>Capture {number} of {count} · {day}, corrected</source>
        <translation>Fassung {number} von {count} · {day}, berichtigt</translation>
    </message>
    <message>
        <source>Change {number} of {count}</source>
        <translation>Änderung {number} von {count}</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>For reading only: marks are made in the newest text.</source>
        <translation>Nur zum Lesen: Markiert wird im neuesten Text.</translation>
    </message>
    <message>
        <source>Next change (F4)</source>
        <translation>Nächste Änderung (F4)</translation>
    </message>
    <message>
        <source>No word changed since capture {base}.</source>
        <translation>Seit Fassung {base} hat sich kein Wort geändert.</translation>
    </message>
    <message>
        <source>Previous change (Shift+F4)</source>
        <translation>Vorige Änderung (Umschalt+F4)</translation>
    </message>
    <message>
        <source>Show what changed in the newest text (Ctrl+Shift+D)</source>
        <translation>Zeigen, was sich im neuesten Text geändert hat (Strg+Umschalt+D)</translation>
    </message>
    <message>
        <source>Which text of the article is read</source>
        <translation>Welcher Text des Artikels gelesen wird</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message numerus="yes">
        <source>%n annotations</source>
        <translation>
            <numerusform>%n Anmerkung</numerusform>
            <numerusform>%n Anmerkungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChapterChooser</name>
    <message>
        <source>A chapter, or the title of a new one …</source>
        <translation>Ein Kapitel oder der Titel eines neuen&#xa0;…</translation>
    </message>
    <message>
        <source>New chapter “{title}”</source>
        <translation>Neues Kapitel „{title}“</translation>
    </message>
    <message>
        <source>Place in {chapter}</source>
        <translation>In {chapter} einordnen</translation>
    </message>
    <message>
        <source>Send to Chapter</source>
        <translation>In ein Kapitel einordnen</translation>
    </message>
    <message>
        <source>chapter</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>new chapter</source>
        <translation>neues Kapitel</translation>
    </message>
</context>
<context>
    <name>ChapterHalf</name>
    <message>
        <source>A chapter is only read here. Enter leads to the passage in its article.</source>
        <translation>Ein Kapitel wird hier nur gelesen. Die Eingabetaste führt zur Stelle im Artikel.</translation>
    </message>
</context>
<context>
    <name>ChapterModel</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <source>An entry holds nothing.</source>
        <translation>Ein Eintrag enthält nichts.</translation>
    </message>
    <message>
        <source>article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>chapter</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>excerpt</source>
        <translation>Auszug</translation>
    </message>
    <message>
        <source>text of your own</source>
        <translation>eigener Text</translation>
    </message>
</context>
<context>
    <name>ChapterTree</name>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
</context>
<context>
    <name>CopiesDialog</name>
    <message>
        <source>&amp;Copies:</source>
        <translation>&amp;Exemplare:</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copies and their recipients</source>
        <translation>Exemplare und ihre Empfänger</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Exemplar</translation>
    </message>
    <message>
        <source>Each copy has its number and its recipient on the cover and on every page.</source>
        <translation>Jedes Exemplar trägt seine Nummer und seinen Empfänger auf dem Deckblatt und auf jeder Seite.</translation>
    </message>
    <message>
        <source>Each copy has its number on the cover and on every page. “Copies to” in the book&apos;s set-up says whom it is for; it is empty.</source>
        <translation>Jedes Exemplar trägt seine Nummer auf dem Deckblatt und auf jeder Seite. „Exemplare an“ in der Einrichtung der Mappe sagt, für wen es ist; das Feld ist leer.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Numbered Copies</source>
        <translation>Nummerierte Exemplare</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} von {total}</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message numerus="yes">
        <source>%n numbered copies saved.</source>
        <translation>
            <numerusform>%n nummeriertes Exemplar gespeichert.</numerusform>
            <numerusform>%n nummerierte Exemplare gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 numbered copy saved.</source>
        <translation>1 nummeriertes Exemplar gespeichert.</translation>
    </message>
    <message>
        <source>Export Numbered Copies</source>
        <translation>Nummerierte Exemplare exportieren</translation>
    </message>
    <message>
        <source>Making numbered copies</source>
        <translation>Nummerierte Exemplare werden gemacht</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>2025-02-07, 2025-02 or 2025</source>
        <translation>2025-02-07, 2025-02 oder 2025</translation>
    </message>
    <message>
        <source>Accept {value}</source>
        <translation>„{value}“ übernehmen</translation>
    </message>
    <message>
        <source>Choose one on the left.</source>
        <translation>Wählen Sie links einen aus.</translation>
    </message>
    <message>
        <source>D&amp;etails…</source>
        <translation>&amp;Details&#xa0;…</translation>
    </message>
    <message>
        <source>Details of the article</source>
        <translation>Details des Artikels</translation>
    </message>
    <message>
        <source>No article chosen</source>
        <translation>Kein Artikel gewählt</translation>
    </message>
    <message>
        <source>No article is open.</source>
        <translation>Es ist kein Artikel geöffnet.</translation>
    </message>
    <message>
        <source>Not stated: {details}.</source>
        <translation>Nicht angegeben: {details}.</translation>
    </message>
    <message>
        <source>Read on {time} from {file}, {encoding}, {size} bytes. SHA-256 {sha256}</source>
        <translation>Gelesen am {time} aus {file}, {encoding}, {size} Bytes. SHA-256 {sha256}</translation>
    </message>
    <message>
        <source>en, de, ja …</source>
        <translation>de, en, ja&#xa0;…</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>one a line: Name — affiliation</source>
        <translation>einer pro Zeile: Name — Zugehörigkeit</translation>
    </message>
    <message>
        <source>the terms, as stated</source>
        <translation>die Bedingungen, wie angegeben</translation>
    </message>
    <message>
        <source>yours: who wrote it, from which viewpoint, before or after the event, its limits</source>
        <translation>Ihre: wer schreibt, aus welcher Sicht, vor oder nach dem Ereignis, mit welchen Grenzen</translation>
    </message>
    <message>
        <source>{detail} — not stated</source>
        <translation>{detail} — nicht angegeben</translation>
    </message>
    <message>
        <source>{detail}: {value}, {reason}</source>
        <translation>{detail}: {value}, {reason}</translation>
    </message>
</context>
<context>
    <name>DropTree</name>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuplicateModel</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>Other article</source>
        <translation>Anderer Artikel</translation>
    </message>
    <message>
        <source>Passages, {percent} % of the shorter</source>
        <translation>Passagen, {percent}&#xa0;% des kürzeren</translation>
    </message>
    <message>
        <source>The same words</source>
        <translation>Dieselben Worte</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>{percent} % the same</source>
        <translation>{percent}&#xa0;% gleich</translation>
    </message>
    <message>
        <source>{relation}, both kept</source>
        <translation>{relation}, beide behalten</translation>
    </message>
</context>
<context>
    <name>DuplicateSearch</name>
    <message>
        <source>Comparing articles</source>
        <translation>Artikel werden verglichen</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message numerus="yes">
        <source>%n annotations</source>
        <translation>
            <numerusform>%n Anmerkung</numerusform>
            <numerusform>%n Anmerkungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts</source>
        <translation>
            <numerusform>%n Text</numerusform>
            <numerusform>%n Texte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>1 annotation</source>
        <translation>1 Anmerkung</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 Wort</translation>
    </message>
    <message>
        <source>Compare with Duplicate…</source>
        <translation>Mit Dublette vergleichen&#xa0;…</translation>
    </message>
    <message>
        <source>No article is open.</source>
        <translation>Kein Artikel ist geöffnet.</translation>
    </message>
    <message>
        <source>No other article has passages in common with this one.</source>
        <translation>Kein anderer Artikel hat Passagen mit diesem gemeinsam.</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Both are kept. The pair is not offered again.</source>
        <translation>Beide bleiben. Das Paar wird nicht mehr angeboten.</translation>
    </message>
    <message>
        <source>Drop article</source>
        <translation>Artikel aussortieren</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Dubletten</translation>
    </message>
    <message>
        <source>If both are one story, make one the newest text of the other; its annotations go along.</source>
        <translation>Wenn beide dieselbe Geschichte sind, machen Sie einen zum neuesten Text des anderen; seine Anmerkungen gehen mit.</translation>
    </message>
    <message>
        <source>The pair is offered again.</source>
        <translation>Das Paar wird wieder angeboten.</translation>
    </message>
    <message>
        <source>They share passages. Keep both if each tells a story of its own.</source>
        <translation>Sie haben Passagen gemeinsam. Behalten Sie beide, wenn jeder seine eigene Geschichte erzählt.</translation>
    </message>
    <message>
        <source>Undone: {label}</source>
        <translation>Rückgängig gemacht: {label}</translation>
    </message>
    <message>
        <source>“{title}” has a newer text. At the repair desk passages wait to be decided: {count}.</source>
        <translation>„{title}“ hat einen neueren Text. Im Abgleich warten Stellen auf eine Entscheidung: {count}.</translation>
    </message>
    <message>
        <source>“{title}” has a newer text; the earlier one stays readable.</source>
        <translation>„{title}“ hat einen neueren Text; der frühere bleibt lesbar.</translation>
    </message>
    <message>
        <source>“{title}” is dated later: if both are one story, make it the newest text.</source>
        <translation>„{title}“ ist später datiert: Wenn beide dieselbe Geschichte sind, machen Sie ihn zum neuesten Text.</translation>
    </message>
    <message>
        <source>“{title}” is dropped: it stays in the list with that verdict and is compared no more.</source>
        <translation>„{title}“ ist aussortiert: Er bleibt mit diesem Urteil in der Liste und wird nicht mehr verglichen.</translation>
    </message>
</context>
<context>
    <name>DuplicatesLayout</name>
    <message>
        <source>%v of %m</source>
        <translation>%v von %m</translation>
    </message>
    <message>
        <source>&amp;Keep Both</source>
        <translation>&amp;Beide behalten</translation>
    </message>
    <message>
        <source>&amp;Show kept pairs too</source>
        <translation>&amp;Auch behaltene Paare zeigen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Articles that are the same story, or share passages, are listed here.</source>
        <translation>Hier stehen Artikel, die dieselbe Geschichte sind oder Passagen gemeinsam haben.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Compare Again</source>
        <translation>Erneut vergleichen</translation>
    </message>
    <message>
        <source>Comparing articles</source>
        <translation>Artikel werden verglichen</translation>
    </message>
    <message>
        <source>No duplicates to decide</source>
        <translation>Keine Dubletten zu entscheiden</translation>
    </message>
    <message>
        <source>Not all articles were compared.</source>
        <translation>Nicht alle Artikel wurden verglichen.</translation>
    </message>
    <message>
        <source>Nothing was compared</source>
        <translation>Nichts wurde verglichen</translation>
    </message>
    <message>
        <source>Offer A&amp;gain</source>
        <translation>&amp;Wieder anbieten</translation>
    </message>
    <message>
        <source>Pairs of articles with words in common</source>
        <translation>Paare von Artikeln mit gemeinsamen Worten</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo Typing</source>
        <translation>Eingabe &amp;wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo {label}</source>
        <translation>&amp;Wiederholen: {label}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo Typing</source>
        <translation>Eingabe &amp;rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo {label}</source>
        <translation>&amp;Rückgängig: {label}</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>Nothing that has the focus can do this.</source>
        <translation>Was den Fokus hat, kann dies nicht.</translation>
    </message>
    <message>
        <source>Redone: {label}</source>
        <translation>Wiederholt: {label}</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Alles a&amp;uswählen</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Undone: {label}</source>
        <translation>Rückgängig gemacht: {label}</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Accept place</source>
        <translation>Fundstelle übernehmen</translation>
    </message>
    <message>
        <source>Accept places</source>
        <translation>Fundstellen übernehmen</translation>
    </message>
    <message>
        <source>Add article</source>
        <translation>Artikel hinzufügen</translation>
    </message>
    <message>
        <source>Add book</source>
        <translation>Mappe anlegen</translation>
    </message>
    <message>
        <source>Add book “{title}”</source>
        <translation>Mappe „{title}“ anlegen</translation>
    </message>
    <message>
        <source>Add chapter</source>
        <translation>Kapitel anlegen</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>Ereignis hinzufügen</translation>
    </message>
    <message>
        <source>Add fact</source>
        <translation>Fakt hinzufügen</translation>
    </message>
    <message>
        <source>Add name</source>
        <translation>Namen hinzufügen</translation>
    </message>
    <message>
        <source>Add point</source>
        <translation>Punkt hinzufügen</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Quelle hinzufügen</translation>
    </message>
    <message>
        <source>Add the sample</source>
        <translation>Beispiel hinzufügen</translation>
    </message>
    <message>
        <source>Add theme</source>
        <translation>Thema hinzufügen</translation>
    </message>
    <message>
        <source>Annotate passage</source>
        <translation>Stelle anmerken</translation>
    </message>
    <message>
        <source>Change annotation</source>
        <translation>Anmerkung ändern</translation>
    </message>
    <message>
        <source>Change chapter</source>
        <translation>Kapitel ändern</translation>
    </message>
    <message>
        <source>Change event</source>
        <translation>Ereignis ändern</translation>
    </message>
    <message>
        <source>Change fact</source>
        <translation>Fakt ändern</translation>
    </message>
    <message>
        <source>Change name</source>
        <translation>Namen ändern</translation>
    </message>
    <message>
        <source>Change point</source>
        <translation>Punkt ändern</translation>
    </message>
    <message>
        <source>Change text</source>
        <translation>Text ändern</translation>
    </message>
    <message>
        <source>Change theme</source>
        <translation>Thema ändern</translation>
    </message>
    <message>
        <source>Chapters for each theme</source>
        <translation>Kapitel für jedes Thema</translation>
    </message>
    <message>
        <source>Correct text</source>
        <translation>Text berichtigen</translation>
    </message>
    <message>
        <source>Describe article</source>
        <translation>Artikel beschreiben</translation>
    </message>
    <message>
        <source>Describe articles</source>
        <translation>Artikel beschreiben</translation>
    </message>
    <message>
        <source>Highlight passage</source>
        <translation>Stelle markieren</translation>
    </message>
    <message>
        <source>Import 1 file</source>
        <translation>1 Datei importieren</translation>
    </message>
    <message>
        <source>Import highlights</source>
        <translation>Markierungen importieren</translation>
    </message>
    <message>
        <source>Import {count} files</source>
        <translation>{count} Dateien importieren</translation>
    </message>
    <message>
        <source>Keep as withdrawn</source>
        <translation>Als zurückgezogen behalten</translation>
    </message>
    <message>
        <source>Keep both articles</source>
        <translation>Beide Artikel behalten</translation>
    </message>
    <message>
        <source>Merge articles</source>
        <translation>Artikel zusammenführen</translation>
    </message>
    <message>
        <source>Move chapter</source>
        <translation>Kapitel verschieben</translation>
    </message>
    <message>
        <source>Move entry</source>
        <translation>Eintrag verschieben</translation>
    </message>
    <message>
        <source>Move fact</source>
        <translation>Fakt verschieben</translation>
    </message>
    <message>
        <source>Move point</source>
        <translation>Punkt verschieben</translation>
    </message>
    <message>
        <source>Move theme</source>
        <translation>Thema verschieben</translation>
    </message>
    <message>
        <source>Offer the pair again</source>
        <translation>Paar wieder anbieten</translation>
    </message>
    <message>
        <source>Place in chapter</source>
        <translation>In Kapitel einordnen</translation>
    </message>
    <message>
        <source>Re-attach annotation</source>
        <translation>Anmerkung neu zuordnen</translation>
    </message>
    <message>
        <source>Read in {encoding}</source>
        <translation>In {encoding} lesen</translation>
    </message>
    <message>
        <source>Remove annotation</source>
        <translation>Anmerkung entfernen</translation>
    </message>
    <message>
        <source>Remove article</source>
        <translation>Artikel entfernen</translation>
    </message>
    <message>
        <source>Remove book</source>
        <translation>Mappe entfernen</translation>
    </message>
    <message>
        <source>Remove chapter</source>
        <translation>Kapitel entfernen</translation>
    </message>
    <message>
        <source>Remove event</source>
        <translation>Ereignis entfernen</translation>
    </message>
    <message>
        <source>Remove fact</source>
        <translation>Fakt entfernen</translation>
    </message>
    <message>
        <source>Remove name</source>
        <translation>Namen entfernen</translation>
    </message>
    <message>
        <source>Remove point</source>
        <translation>Punkt entfernen</translation>
    </message>
    <message>
        <source>Remove theme</source>
        <translation>Thema entfernen</translation>
    </message>
    <message>
        <source>Set reading state</source>
        <translation>Lesestand setzen</translation>
    </message>
    <message>
        <source>Set source letter</source>
        <translation>Quellenbuchstaben setzen</translation>
    </message>
    <message>
        <source>Set the scene</source>
        <translation>Ausgangslage schreiben</translation>
    </message>
    <message>
        <source>Set up book</source>
        <translation>Mappe einrichten</translation>
    </message>
    <message>
        <source>Set verdict</source>
        <translation>Entscheidung setzen</translation>
    </message>
    <message>
        <source>Take out of chapter</source>
        <translation>Aus Kapitel herausnehmen</translation>
    </message>
    <message>
        <source>Update article</source>
        <translation>Artikel aktualisieren</translation>
    </message>
</context>
<context>
    <name>EmptyChapter</name>
    <message numerus="yes">
        <source>%n annotations marked {theme} are unused.</source>
        <translation>
            <numerusform>%n Anmerkung zu {theme} ist unbenutzt.</numerusform>
            <numerusform>%n Anmerkungen zu {theme} sind unbenutzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 annotation marked {theme} is unused.</source>
        <translation>1 Anmerkung zu {theme} ist unbenutzt.</translation>
    </message>
    <message>
        <source>Drag annotations here, or press Ctrl+Enter in the pool.</source>
        <translation>Ziehen Sie Anmerkungen hierher, oder drücken Sie Strg+Return im Vorrat.</translation>
    </message>
    <message numerus="yes">
        <source>P&amp;lace All %n Here</source>
        <translation>
            <numerusform>%n hier ein&amp;ordnen</numerusform>
            <numerusform>Alle %n hier ein&amp;ordnen</numerusform>
        </translation>
    </message>
    <message>
        <source>P&amp;lace All Here</source>
        <translation>Alle hier ein&amp;ordnen</translation>
    </message>
    <message>
        <source>Place &amp;It Here</source>
        <translation>H&amp;ier einordnen</translation>
    </message>
    <message>
        <source>Show in the &amp;Pool</source>
        <translation>Im &amp;Vorrat zeigen</translation>
    </message>
    <message>
        <source>{chapter} has no passages</source>
        <translation>{chapter} hat keine Stellen</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>2025, 2025-02 or 2025-02-07, as exact as is known</source>
        <translation>2025, 2025-02 oder 2025-02-07, so genau wie bekannt</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Letters of the sources that tell of it: A C</source>
        <translation>Buchstaben der Quellen, die davon berichten: A C</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>The date is</source>
        <translation>Das Datum ist</translation>
    </message>
    <message>
        <source>This book has no source “{letter}”. Its sources are {letters}.</source>
        <translation>Diese Mappe hat keine Quelle „{letter}“. Ihre Quellen sind {letters}.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>derived by us</source>
        <translation>von uns erschlossen</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>widersprüchlich</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>angegeben</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Export PDF</source>
        <translation>PDF exportieren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>PDF saved, %n pages.</source>
        <translation>
            <numerusform>PDF gespeichert, %n Seite.</numerusform>
            <numerusform>PDF gespeichert, %n Seiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>PDF saved, 1 page.</source>
        <translation>PDF gespeichert, 1 Seite.</translation>
    </message>
    <message>
        <source>Saving the PDF</source>
        <translation>PDF wird gespeichert</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>The PDF is open in another program. Saved as {name} instead.</source>
        <translation>Das PDF ist in einem anderen Programm geöffnet. Stattdessen als {name} gespeichert.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>How many sources answer; those that share their text are one independent source</source>
        <translation>Wie viele Quellen antworten; solche mit gemeinsamem Text sind eine unabhängige Quelle</translation>
    </message>
    <message>
        <source>Print it among the facts and figures</source>
        <translation>Unter Fakten und Zahlen drucken</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>einig</translation>
    </message>
    <message>
        <source>differ</source>
        <translation>uneinig</translation>
    </message>
    <message>
        <source>judgement</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>one source</source>
        <translation>eine Quelle</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>over time</source>
        <translation>im Zeitverlauf</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>{sources}, {independent} independent</source>
        <translation>{sources}, {independent} unabhängig</translation>
    </message>
</context>
<context>
    <name>FillGapsDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Accept &amp;All Suggestions</source>
        <translation>&amp;Alle Vorschläge übernehmen</translation>
    </message>
    <message>
        <source>Fill the Gaps</source>
        <translation>Lücken füllen</translation>
    </message>
    <message>
        <source>Gaps: {count}</source>
        <translation>Lücken: {count}</translation>
    </message>
    <message>
        <source>Tab goes to the next gap. Type to fill it, or accept with Enter what is suggested in grey italics.</source>
        <translation>Die Tabulatortaste führt zur nächsten Lücke. Tippen Sie, um sie zu füllen, oder übernehmen Sie mit der Eingabetaste, was grau und kursiv vorgeschlagen wird.</translation>
    </message>
    <message>
        <source>The first {shown} of {all} articles with gaps are shown. The others follow when these are filled.</source>
        <translation>Gezeigt werden die ersten {shown} von {all} Artikeln mit Lücken. Die übrigen folgen, wenn diese gefüllt sind.</translation>
    </message>
    <message>
        <source>{file} begins: {words}</source>
        <translation>{file} beginnt: {words}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close the find bar</source>
        <translation>Suchleiste schließen</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} gefunden</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Seite {page} von {count}</translation>
    </message>
    <message>
        <source>Pages {page} of {count}</source>
        <translation>Seiten {page} von {count}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>GapsModel</name>
    <message>
        <source>Accept suggestions: {count}</source>
        <translation>Vorschläge übernehmen: {count}</translation>
    </message>
    <message>
        <source>Change {detail}</source>
        <translation>{detail} ändern</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Suggested: {value}, {reason}</source>
        <translation>Vorschlag: {value}, {reason}</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
</context>
<context>
    <name>GapsTable</name>
    <message>
        <source>Details that articles leave unstated</source>
        <translation>Details, die Artikel nicht angeben</translation>
    </message>
</context>
<context>
    <name>GoTo</name>
    <message>
        <source>An article, a command, or B-7 for a paragraph of a source …</source>
        <translation>Ein Artikel, ein Befehl oder B-7 für einen Absatz einer Quelle&#xa0;…</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>What matches</source>
        <translation>Treffer</translation>
    </message>
</context>
<context>
    <name>Goals</name>
    <message>
        <source>paragraph</source>
        <translation>Absatz</translation>
    </message>
</context>
<context>
    <name>Half</name>
    <message>
        <source>Find in this text</source>
        <translation>In diesem Text suchen</translation>
    </message>
    <message>
        <source>Find in this text (/ or Ctrl+F)</source>
        <translation>In diesem Text suchen (/ oder Strg+F)</translation>
    </message>
    <message>
        <source>Go to a heading (F8)</source>
        <translation>Zu einer Überschrift gehen (F8)</translation>
    </message>
    <message>
        <source>Highlight, {theme}</source>
        <translation>Markierung, {theme}</translation>
    </message>
    <message>
        <source>Picture: {words}</source>
        <translation>Bild: {words}</translation>
    </message>
    <message>
        <source>The library does not have this picture. Import the article again.</source>
        <translation>Die Bibliothek hat dieses Bild nicht. Importieren Sie den Artikel noch einmal.</translation>
    </message>
    <message>
        <source>There are no headings here.</source>
        <translation>Hier gibt es keine Überschriften.</translation>
    </message>
    <message>
        <source>no theme</source>
        <translation>kein Thema</translation>
    </message>
    <message>
        <source>{highlight}, comment: {comment}</source>
        <translation>{highlight}, Kommentar: {comment}</translation>
    </message>
</context>
<context>
    <name>Hands</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Cut entries or copy annotations first; they are pasted here.</source>
        <translation>Schneiden Sie zuerst Einträge aus, oder kopieren Sie Anmerkungen; sie werden hier eingefügt.</translation>
    </message>
    <message>
        <source>Cut {number}. Ctrl+V moves them behind the line that is current then.</source>
        <translation>{number} ausgeschnitten. Strg+V verschiebt sie hinter die dann aktuelle Zeile.</translation>
    </message>
    <message>
        <source>Cut {one}. Ctrl+V moves it behind the line that is current then.</source>
        <translation>{one} ausgeschnitten. Strg+V verschiebt das Ausgeschnittene hinter die dann aktuelle Zeile.</translation>
    </message>
    <message>
        <source>Place the article {title}</source>
        <translation>Artikel {title} einordnen</translation>
    </message>
    <message>
        <source>Placed the article {title}</source>
        <translation>Artikel {title} eingeordnet</translation>
    </message>
    <message>
        <source>Removed the chapter {chapter}</source>
        <translation>Kapitel {chapter} entfernt</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Taken out of its chapter</source>
        <translation>Aus dem Kapitel herausgenommen</translation>
    </message>
    <message>
        <source>This leads to {address}. Addresses are not opened from here.</source>
        <translation>Dies führt zu {address}. Adressen werden von hier aus nicht geöffnet.</translation>
    </message>
    <message numerus="yes">
        <source>Took out %n lines of the book</source>
        <translation>
            <numerusform>%n Zeile der Mappe herausgenommen</numerusform>
            <numerusform>%n Zeilen der Mappe herausgenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>&amp;About briefbook</source>
        <translation>Ü&amp;ber briefbook</translation>
    </message>
    <message>
        <source>Folder of &amp;Reports</source>
        <translation>&amp;Ordner der Berichte</translation>
    </message>
    <message>
        <source>Recent &amp;Messages</source>
        <translation>Letzte &amp;Meldungen</translation>
    </message>
    <message>
        <source>Reports are kept in {folder}.</source>
        <translation>Berichte liegen in {folder}.</translation>
    </message>
    <message>
        <source>There are no reports: nothing went wrong so far.</source>
        <translation>Es gibt keine Berichte: Bisher ging nichts schief.</translation>
    </message>
</context>
<context>
    <name>HitModel</name>
    <message>
        <source>Annotation</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Own text</source>
        <translation>Eigener Text</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>{kind}, ¶ {paragraph}</source>
        <translation>{kind}, ¶ {paragraph}</translation>
    </message>
    <message>
        <source>{place} · {article}</source>
        <translation>{place} · {article}</translation>
    </message>
    <message>
        <source>{place}: {words}</source>
        <translation>{place}: {words}</translation>
    </message>
</context>
<context>
    <name>ImportList</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Open Article</source>
        <translation>Artikel ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Co&amp;mpare…</source>
        <translation>&amp;Vergleichen&#xa0;…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>What became of the files</source>
        <translation>Was aus den Dateien wurde</translation>
    </message>
</context>
<context>
    <name>ImportListModel</name>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Added, with a doubt</source>
        <translation>Hinzugefügt, mit Zweifel</translation>
    </message>
    <message>
        <source>Annotates articles</source>
        <translation>Kommentiert Artikel</translation>
    </message>
    <message>
        <source>Describes articles</source>
        <translation>Beschreibt Artikel</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Bereits vorhanden</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>Imported</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n hinzugefügt</numerusform>
            <numerusform>%n hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotating articles</source>
        <translation>
            <numerusform>%n kommentiert Artikel</numerusform>
            <numerusform>%n kommentieren Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n describing articles</source>
        <translation>
            <numerusform>%n beschreibt Artikel</numerusform>
            <numerusform>%n beschreiben Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not read</source>
        <translation>
            <numerusform>%n nicht gelesen</numerusform>
            <numerusform>%n nicht gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n schon vorhanden</numerusform>
            <numerusform>%n schon vorhanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n aktualisiert</numerusform>
            <numerusform>%n aktualisiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message numerus="yes">
        <source>%n annotated articles.</source>
        <translation>
            <numerusform>%n hat Artikel kommentiert.</numerusform>
            <numerusform>%n haben Artikel kommentiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are in the library already.</source>
        <translation>
            <numerusform>%n ist bereits in der Bibliothek.</numerusform>
            <numerusform>%n sind bereits in der Bibliothek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles added from {folder}.</source>
        <translation>
            <numerusform>%n Artikel aus {folder} hinzugefügt.</numerusform>
            <numerusform>%n Artikel aus {folder} hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles added.</source>
        <translation>
            <numerusform>%n Artikel hinzugefügt.</numerusform>
            <numerusform>%n Artikel hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles updated from {folder}.</source>
        <translation>
            <numerusform>%n Artikel aus {folder} aktualisiert.</numerusform>
            <numerusform>%n Artikel aus {folder} aktualisiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles updated.</source>
        <translation>
            <numerusform>%n Artikel aktualisiert.</numerusform>
            <numerusform>%n Artikel aktualisiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation>
            <numerusform>%n konnte nicht gelesen werden.</numerusform>
            <numerusform>%n konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n described articles.</source>
        <translation>
            <numerusform>%n hat Artikel beschrieben.</numerusform>
            <numerusform>%n haben Artikel beschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files in {folder} need you: they were not read, or changed what you marked.</source>
        <translation>
            <numerusform>%n Datei in {folder} braucht Sie: Sie wurde nicht gelesen oder hat geändert, was Sie markiert haben.</numerusform>
            <numerusform>%n Dateien in {folder} brauchen Sie: Sie wurden nicht gelesen oder haben geändert, was Sie markiert haben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n give no date</source>
        <translation>
            <numerusform>%n gibt kein Datum an</numerusform>
            <numerusform>%n geben kein Datum an</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no title</source>
        <translation>
            <numerusform>%n hat keinen Titel</numerusform>
            <numerusform>%n haben keinen Titel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name no author</source>
        <translation>
            <numerusform>%n nennt keinen Autor</numerusform>
            <numerusform>%n nennen keinen Autor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n state no licence</source>
        <translation>
            <numerusform>%n nennt keine Lizenz</numerusform>
            <numerusform>%n nennen keine Lizenz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were read with doubts.</source>
        <translation>
            <numerusform>%n wurde mit Zweifel gelesen.</numerusform>
            <numerusform>%n wurden mit Zweifeln gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 annotated articles.</source>
        <translation>1 hat Artikel kommentiert.</translation>
    </message>
    <message>
        <source>1 article added from {folder}.</source>
        <translation>1 Artikel aus {folder} hinzugefügt.</translation>
    </message>
    <message>
        <source>1 article added.</source>
        <translation>1 Artikel hinzugefügt.</translation>
    </message>
    <message>
        <source>1 article updated from {folder}.</source>
        <translation>1 Artikel aus {folder} aktualisiert.</translation>
    </message>
    <message>
        <source>1 article updated.</source>
        <translation>1 Artikel aktualisiert.</translation>
    </message>
    <message>
        <source>1 could not be read.</source>
        <translation>1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>1 described articles.</source>
        <translation>1 hat Artikel beschrieben.</translation>
    </message>
    <message>
        <source>1 gives no date</source>
        <translation>1 gibt kein Datum an</translation>
    </message>
    <message>
        <source>1 has no title</source>
        <translation>1 hat keinen Titel</translation>
    </message>
    <message>
        <source>1 is in the library already.</source>
        <translation>1 ist bereits in der Bibliothek.</translation>
    </message>
    <message>
        <source>1 names no author</source>
        <translation>1 nennt keinen Autor</translation>
    </message>
    <message>
        <source>1 states no licence</source>
        <translation>1 nennt keine Lizenz</translation>
    </message>
    <message>
        <source>1 was read with a doubt.</source>
        <translation>1 wurde mit Zweifel gelesen.</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Add articles</source>
        <translation>Artikel hinzufügen</translation>
    </message>
    <message>
        <source>Articles ({patterns});;All files (*)</source>
        <translation>Artikel ({patterns});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen&#xa0;…</translation>
    </message>
    <message>
        <source>Fill the gaps</source>
        <translation>Lücken füllen</translation>
    </message>
    <message>
        <source>Keep Apart</source>
        <translation>Getrennt behalten</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the Repair Desk</source>
        <translation>Abgleich öffnen</translation>
    </message>
    <message>
        <source>Pasted text {time}</source>
        <translation>Eingefügter Text {time}</translation>
    </message>
    <message>
        <source>Reading new files from {folder}</source>
        <translation>Neue Dateien aus {folder} werden gelesen</translation>
    </message>
    <message>
        <source>Reading the clipboard</source>
        <translation>Zwischenablage wird gelesen</translation>
    </message>
    <message>
        <source>Reading {count} files</source>
        <translation>{count} Dateien werden gelesen</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>{name} wird gelesen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Show the {count}</source>
        <translation>Die {count} zeigen</translation>
    </message>
    <message>
        <source>Stopped: nothing was added.</source>
        <translation>Angehalten: Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Stopped: {added} of {all} files were added.</source>
        <translation>Angehalten: {added} von {all} Dateien wurden hinzugefügt.</translation>
    </message>
    <message>
        <source>What Changed</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>{added} of {all} files were added. {rest}</source>
        <translation>{added} von {all} Dateien wurden hinzugefügt. {rest}</translation>
    </message>
    <message>
        <source>{added} {gaps}.</source>
        <translation>{added} {gaps}.</translation>
    </message>
</context>
<context>
    <name>ItemDelegate</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Noch nichts geschrieben</translation>
    </message>
    <message>
        <source>Text of your own</source>
        <translation>Eigener Text</translation>
    </message>
    <message>
        <source>The whole article</source>
        <translation>Der ganze Artikel</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>ganz</translation>
    </message>
</context>
<context>
    <name>KeyHelp</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys by group</source>
        <translation>Tasten nach Gruppen</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Find a command or keys</source>
        <translation>Befehl oder Tasten suchen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>No Keys</source>
        <translation>Keine Tasten</translation>
    </message>
    <message>
        <source>Press &amp;new keys:</source>
        <translation>&amp;Neue Tasten drücken:</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset All Keys</source>
        <translation>Alle Tasten zurücksetzen</translation>
    </message>
    <message>
        <source>Take Over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>These keys are the same in every program.</source>
        <translation>Diese Tasten sind in jedem Programm gleich.</translation>
    </message>
    <message>
        <source>“{command}” has these keys in every program.</source>
        <translation>„{command}“ hat diese Tasten in jedem Programm.</translation>
    </message>
    <message>
        <source>“{command}” has these keys.</source>
        <translation>„{command}“ hat diese Tasten.</translation>
    </message>
</context>
<context>
    <name>LeftMargin</name>
    <message>
        <source>Paragraph numbers and themes</source>
        <translation>Absatznummern und Themen</translation>
    </message>
</context>
<context>
    <name>Libraries</name>
    <message>
        <source>Libraries (*.briefbook);;All files (*)</source>
        <translation>Bibliotheken (*.briefbook);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Locate {name}</source>
        <translation>{name} suchen</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Neue Bibliothek</translation>
    </message>
    <message>
        <source>Open library</source>
        <translation>Bibliothek öffnen</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Annotations and Details</source>
        <translation>Anmerkungen und Details</translation>
    </message>
    <message>
        <source>Articles and Search</source>
        <translation>Artikel und Suche</translation>
    </message>
    <message>
        <source>In the reader</source>
        <translation>In der Leseansicht</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>{reason} Close again to leave without what you typed last.</source>
        <translation>{reason} Schließen Sie noch einmal, um ohne das zuletzt Getippte zu beenden.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Article</source>
        <translation>A&amp;rtikel</translation>
    </message>
    <message>
        <source>&amp;Book</source>
        <translation>&amp;Mappe</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Extras</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>A&amp;nnotation</source>
        <translation>A&amp;nmerkung</translation>
    </message>
</context>
<context>
    <name>OrderLock</name>
    <message>
        <source>The order of this book is locked.</source>
        <translation>Die Reihenfolge dieser Mappe ist gesperrt.</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Headings of this article</source>
        <translation>Überschriften dieses Artikels</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Seite {page} von {count}</translation>
    </message>
    <message>
        <source>Pages of the book</source>
        <translation>Seiten der Mappe</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>&amp;Duplicates…</source>
        <translation>&amp;Dubletten&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Repair Desk…</source>
        <translation>Abglei&amp;ch&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Themes…</source>
        <translation>&amp;Themen&#xa0;…</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Ordnen</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>New Book</source>
        <translation>Neue Mappe</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>article</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>Passages</name>
    <message>
        <source>&amp;Passages</source>
        <translation>&amp;Stellen</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <source>Mark sentences in the articles to use them here.</source>
        <translation>Markieren Sie Sätze in den Artikeln, um sie hier zu verwenden.</translation>
    </message>
    <message>
        <source>Mark some in the articles, or show all.</source>
        <translation>Markieren Sie welche in den Artikeln, oder zeigen Sie alle.</translation>
    </message>
    <message>
        <source>No passage holds these words</source>
        <translation>Keine Stelle enthält diese Wörter</translation>
    </message>
    <message>
        <source>Nothing marked yet</source>
        <translation>Noch nichts markiert</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show passages that hold these words</source>
        <translation>Stellen mit diesen Wörtern zeigen</translation>
    </message>
    <message>
        <source>Use &amp;Otherwise</source>
        <translation>Anders ver&amp;wenden</translation>
    </message>
    <message>
        <source>Which passages</source>
        <translation>Welche Stellen</translation>
    </message>
    <message>
        <source>Words in quote, comment, tag, article</source>
        <translation>Zitat, Kommentar, Schlagwort, Artikel</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Address</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>Biography</source>
        <translation>Lebenslauf</translation>
    </message>
    <message>
        <source>Is a</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Other forms</source>
        <translation>Andere Formen</translation>
    </message>
    <message>
        <source>Other forms under which it is found in the texts, parted by commas</source>
        <translation>Andere Formen, unter denen es in den Texten vorkommt, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Amt</translation>
    </message>
    <message>
        <source>Said as</source>
        <translation>Aussprache</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>term</source>
        <translation>Begriff</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save Picture As…</source>
        <translation>Bild &amp;speichern unter…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>PointDelegate</name>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>likelihood and confidence in one sentence: use two</source>
        <translation>Wahrscheinlichkeit und Gewissheit in einem Satz: machen Sie zwei daraus</translation>
    </message>
    <message>
        <source>rests on no passage yet</source>
        <translation>stützt sich noch auf keine Stelle</translation>
    </message>
    <message>
        <source>still the words of the source: write your own</source>
        <translation>noch die Worte der Quelle: schreiben Sie eigene</translation>
    </message>
</context>
<context>
    <name>PointModel</name>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 Punkt</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>keine Quelle</translation>
    </message>
    <message>
        <source>sources {letters}</source>
        <translation>Quellen {letters}</translation>
    </message>
</context>
<context>
    <name>PointPage</name>
    <message numerus="yes">
        <source>%n key points collected</source>
        <translation>
            <numerusform>%n Kernpunkt gesammelt</numerusform>
            <numerusform>%n Kernpunkte gesammelt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n starred passages carry no point yet</source>
        <translation>
            <numerusform>%n Stelle mit Stern trägt noch keinen Punkt</numerusform>
            <numerusform>%n Stellen mit Stern tragen noch keinen Punkt</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Collect Starred</source>
        <translation>Stellen mit Stern &amp;sammeln</translation>
    </message>
    <message>
        <source>1 key point collected</source>
        <translation>1 Kernpunkt gesammelt</translation>
    </message>
    <message>
        <source>1 starred passage carries no point yet</source>
        <translation>1 Stelle mit Stern trägt noch keinen Punkt</translation>
    </message>
    <message>
        <source>A new point: one sentence, then Enter</source>
        <translation>Neuer Punkt: ein Satz, dann die Eingabetaste</translation>
    </message>
    <message>
        <source>Collect Starred as Key Points</source>
        <translation>Stellen mit Stern als Kernpunkte sammeln</translation>
    </message>
    <message>
        <source>Every starred passage carries a point</source>
        <translation>Jede Stelle mit Stern trägt einen Punkt</translation>
    </message>
    <message>
        <source>Every starred passage carries a point. B in the reader stars one.</source>
        <translation>Jede Stelle mit Stern trägt einen Punkt. B in der Leseansicht setzt einen Stern.</translation>
    </message>
    <message>
        <source>Kind of the new point</source>
        <translation>Art des neuen Punktes</translation>
    </message>
    <message>
        <source>Linked to the point</source>
        <translation>Mit dem Punkt verknüpft</translation>
    </message>
    <message>
        <source>Most desks write the key points after the chapters. Star passages with B to collect them here.</source>
        <translation>Die meisten Referate schreiben die Kernpunkte nach den Kapiteln. Versehen Sie Stellen mit B mit einem Stern, um sie hier zu sammeln.</translation>
    </message>
    <message>
        <source>New point</source>
        <translation>Neuer Punkt</translation>
    </message>
    <message>
        <source>Removed a point</source>
        <translation>Punkt entfernt</translation>
    </message>
    <message>
        <source>The point rests on that already.</source>
        <translation>Der Punkt stützt sich bereits darauf.</translation>
    </message>
    <message>
        <source>Write these last</source>
        <translation>Diese zuletzt schreiben</translation>
    </message>
</context>
<context>
    <name>PointSupport</name>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n Quelle</numerusform>
            <numerusform>%n Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Unlink</source>
        <translation>Ver&amp;knüpfung lösen</translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>1 Quelle</translation>
    </message>
    <message>
        <source>Li&amp;kelihood</source>
        <translation>&amp;Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>No passage yet: choose some on the right and press Ctrl+Enter, or drag them here.</source>
        <translation>Noch keine Stelle: Wählen Sie rechts welche aus und drücken Sie Strg+Return, oder ziehen Sie sie hierher.</translation>
    </message>
    <message>
        <source>Not a judgement of likelihood</source>
        <translation>Keine Aussage zur Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Passages that the point rests on</source>
        <translation>Stellen, auf die sich der Punkt stützt</translation>
    </message>
    <message>
        <source>Rests &amp;on</source>
        <translation>Stützt sich au&amp;f</translation>
    </message>
    <message>
        <source>{letters} share their text and count as one</source>
        <translation>{letters} haben ihren Text gemeinsam und zählen als eine</translation>
    </message>
</context>
<context>
    <name>PointTree</name>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
</context>
<context>
    <name>Points</name>
    <message>
        <source>Collect starred as key points</source>
        <translation>Stellen mit Stern als Kernpunkte sammeln</translation>
    </message>
    <message>
        <source>If raised</source>
        <translation>Falls angesprochen</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>Kernpunkte</translation>
    </message>
    <message>
        <source>Link to point</source>
        <translation>Mit Punkt verknüpfen</translation>
    </message>
    <message>
        <source>Move point</source>
        <translation>Punkt verschieben</translation>
    </message>
    <message>
        <source>New point from passage</source>
        <translation>Neuer Punkt aus Stelle</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Press line</source>
        <translation>Sprachregelung</translation>
    </message>
    <message>
        <source>Talking points</source>
        <translation>Gesprächspunkte</translation>
    </message>
    <message>
        <source>Their question — your answer, parted by a dash</source>
        <translation>Die Frage — Ihre Antwort, durch einen Gedankenstrich getrennt</translation>
    </message>
    <message>
        <source>Unlink from point</source>
        <translation>Verknüpfung mit Punkt lösen</translation>
    </message>
    <message>
        <source>What can be said in public afterwards</source>
        <translation>Was danach öffentlich gesagt werden kann</translation>
    </message>
    <message>
        <source>What nobody reports and should be asked</source>
        <translation>Was niemand berichtet und erfragt werden sollte</translation>
    </message>
    <message>
        <source>What the other side wants from it</source>
        <translation>Was die andere Seite damit erreichen will</translation>
    </message>
    <message>
        <source>What the sources do not say</source>
        <translation>Was die Quellen nicht sagen</translation>
    </message>
    <message>
        <source>What they want</source>
        <translation>Was die Gegenseite will</translation>
    </message>
    <message>
        <source>What you want from the meeting</source>
        <translation>Was Sie mit dem Treffen erreichen wollen</translation>
    </message>
    <message>
        <source>What your reader can say, in words to be spoken</source>
        <translation>Was Ihr Leser sagen kann, in gesprochenen Worten</translation>
    </message>
    <message>
        <source>What your reader must know: one sentence each, on one page</source>
        <translation>Was Ihr Leser wissen muss: je ein Satz, auf einer Seite</translation>
    </message>
    <message>
        <source>{count} do not fit on one page, {most} do: join some, or give them another kind</source>
        <translation>{count} passen nicht auf eine Seite, nur {most}: fassen Sie einige zusammen, oder geben Sie ihnen eine andere Art</translation>
    </message>
</context>
<context>
    <name>Pool</name>
    <message>
        <source>&amp;Place in Chapter</source>
        <translation>In Ka&amp;pitel einordnen</translation>
    </message>
    <message>
        <source>Annotations to place</source>
        <translation>Einzuordnende Anmerkungen</translation>
    </message>
    <message>
        <source>Each annotation stands in a chapter.</source>
        <translation>Jede Anmerkung steht in einem Kapitel.</translation>
    </message>
    <message>
        <source>Everything is placed</source>
        <translation>Alles ist eingeordnet</translation>
    </message>
    <message>
        <source>Mark sentences in the articles to place them here.</source>
        <translation>Markieren Sie Sätze in den Artikeln, um sie hier einzuordnen.</translation>
    </message>
    <message>
        <source>Nothing fits this filter</source>
        <translation>Nichts passt zu diesem Filter</translation>
    </message>
    <message>
        <source>Nothing marked yet</source>
        <translation>Noch nichts markiert</translation>
    </message>
    <message>
        <source>Show all annotations</source>
        <translation>Alle Anmerkungen zeigen</translation>
    </message>
</context>
<context>
    <name>Popover</name>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Comment (n)</source>
        <translation>Kommentar (n)</translation>
    </message>
    <message>
        <source>Mark as {theme} ({number})</source>
        <translation>Als {theme} markieren ({number})</translation>
    </message>
    <message>
        <source>Send to a chapter (q)</source>
        <translation>In ein Kapitel einordnen (q)</translation>
    </message>
    <message>
        <source>To Chapter</source>
        <translation>In Kapitel</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>&amp;Erscheinungsbild:</translation>
    </message>
    <message>
        <source>&amp;Language of the window:</source>
        <translation>&amp;Sprache des Fensters:</translation>
    </message>
    <message>
        <source>&amp;Line spacing:</source>
        <translation>&amp;Zeilenabstand:</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>&amp;Papier:</translation>
    </message>
    <message>
        <source>&amp;Single keys in the reader, such as J, K and 1 to 8</source>
        <translation>&amp;Einzelne Tasten in der Leseansicht, etwa J, K und 1 bis 8</translation>
    </message>
    <message>
        <source>&amp;Type size:</source>
        <translation>&amp;Schriftgröße:</translation>
    </message>
    <message>
        <source>Another language is shown at the next start. A book has a language of its own, in its set-up.</source>
        <translation>Eine andere Sprache erscheint beim nächsten Start. Eine Mappe hat eine eigene Sprache, in ihrer Einrichtung.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Wie das Fenster</translation>
    </message>
    <message>
        <source>Clear the List ({count})</source>
        <translation>Liste leeren ({count})</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Eng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Recent libraries:</source>
        <translation>Zuletzt geöffnete Bibliotheken:</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>The printed page has a look of its own, the same on every computer.</source>
        <translation>Die gedruckte Seite hat ein eigenes Aussehen, das auf jedem Computer gleich ist.</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Weiß</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Weit</translation>
    </message>
    <message>
        <source>Without single keys, Alt+1 to Alt+8 mark a passage; all else is in the menus.</source>
        <translation>Ohne einzelne Tasten markieren Alt+1 bis Alt+8 eine Stelle; alles andere steht in den Menüs.</translation>
    </message>
    <message>
        <source>briefbook uses no network. What is remembered stays on this computer: these settings, the list of recent libraries, and where reading stopped.</source>
        <translation>briefbook nutzt kein Netzwerk. Was gemerkt wird, bleibt auf diesem Computer: diese Einstellungen, die Liste der zuletzt geöffneten Bibliotheken und wo Sie zu lesen aufgehört haben.</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Leseansicht</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>&amp;Check Book</source>
        <translation>Mappe prü&amp;fen</translation>
    </message>
    <message>
        <source>&amp;Export PDF…</source>
        <translation>&amp;PDF exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Find in the Pages…</source>
        <translation>In den Seiten &amp;suchen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Refresh Preview</source>
        <translation>Vorschau &amp;aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Two Pages</source>
        <translation>Z&amp;wei Seiten</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export Numbered Copies…</source>
        <translation>Nummerierte Exemplare exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Fit &amp;Page</source>
        <translation>Ganze &amp;Seite</translation>
    </message>
    <message>
        <source>Fit &amp;Width</source>
        <translation>Seiten&amp;breite</translation>
    </message>
    <message>
        <source>Next Match in the Pages</source>
        <translation>Nächster Treffer in den Seiten</translation>
    </message>
    <message>
        <source>Only in the preview.</source>
        <translation>Nur in der Vorschau.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Pages &amp;Larger</source>
        <translation>Seiten &amp;größer</translation>
    </message>
    <message>
        <source>Pages &amp;Smaller</source>
        <translation>Seiten &amp;kleiner</translation>
    </message>
    <message>
        <source>Pages as on P&amp;aper</source>
        <translation>Seiten wie auf &amp;Papier</translation>
    </message>
    <message>
        <source>Previous Match in the Pages</source>
        <translation>Vorheriger Treffer in den Seiten</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Sh&amp;ow Where the Passage Is From</source>
        <translation>&amp;Herkunft der Stelle zeigen</translation>
    </message>
    <message>
        <source>The book is empty.</source>
        <translation>Die Mappe ist leer.</translation>
    </message>
    <message>
        <source>Two Pages</source>
        <translation>Zwei Seiten</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Add at least one article or one key point.</source>
        <translation>Fügen Sie mindestens einen Artikel oder einen Kernpunkt hinzu.</translation>
    </message>
    <message>
        <source>Find in the pages</source>
        <translation>In den Seiten suchen</translation>
    </message>
    <message>
        <source>Make the pages</source>
        <translation>Seiten setzen</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>Seiten werden gesetzt</translation>
    </message>
    <message>
        <source>New book</source>
        <translation>Neue Mappe</translation>
    </message>
    <message>
        <source>No book yet</source>
        <translation>Noch keine Mappe</translation>
    </message>
    <message>
        <source>The book is empty</source>
        <translation>Die Mappe ist leer</translation>
    </message>
    <message>
        <source>The pages are not made yet</source>
        <translation>Die Seiten sind noch nicht gesetzt</translation>
    </message>
    <message>
        <source>The pages are out of date. F5 makes them anew.</source>
        <translation>Die Seiten sind veraltet. F5 setzt sie neu.</translation>
    </message>
    <message>
        <source>The pages of a book are shown here.</source>
        <translation>Hier stehen die Seiten einer Mappe.</translation>
    </message>
    <message>
        <source>They are shown here as soon as they are made.</source>
        <translation>Sie erscheinen hier, sobald sie gesetzt sind.</translation>
    </message>
    <message>
        <source>{proved} of {count} quotations verified</source>
        <translation>{proved} von {count} Zitaten geprüft</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Wird gedruckt</translation>
    </message>
    <message>
        <source>Printing stopped after page {done} of {total}.</source>
        <translation>Druck nach Seite {done} von {total} angehalten.</translation>
    </message>
    <message numerus="yes">
        <source>Sent %n pages to the printer.</source>
        <translation>
            <numerusform>%n Seite an den Drucker gesendet.</numerusform>
            <numerusform>%n Seiten an den Drucker gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent 1 page to the printer.</source>
        <translation>1 Seite an den Drucker gesendet.</translation>
    </message>
    <message>
        <source>The printer “{name}” could not be written to. Is it switched on and connected?</source>
        <translation>Der Drucker „{name}“ ist nicht erreichbar. Ist er eingeschaltet und angeschlossen?</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 Fehler</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 Warnung</translation>
    </message>
    <message>
        <source>Nothing to report</source>
        <translation>Nichts zu beanstanden</translation>
    </message>
    <message>
        <source>Problems of the book</source>
        <translation>Probleme der Mappe</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>The book is ready to be printed.</source>
        <translation>Die Mappe ist druckfertig.</translation>
    </message>
</context>
<context>
    <name>ProblemModel</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
</context>
<context>
    <name>ProsePage</name>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Gist</source>
        <translation>&amp;Kurzfassung</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 Wort</translation>
    </message>
    <message>
        <source>Gist, the chapter’s line in the contents</source>
        <translation>Kurzfassung, die Zeile des Kapitels im Inhaltsverzeichnis</translation>
    </message>
    <message>
        <source>Introduction (Markdown)</source>
        <translation>Einleitung (Markdown)</translation>
    </message>
    <message>
        <source>Introduction. Ctrl+Enter fetches a passage from the right.</source>
        <translation>Einleitung. Strg+Return holt eine Stelle von rechts.</translation>
    </message>
    <message>
        <source>One line for the contents</source>
        <translation>Eine Zeile für das Inhaltsverzeichnis</translation>
    </message>
    <message>
        <source>Scenesetter</source>
        <translation>Ausgangslage</translation>
    </message>
    <message>
        <source>Scenesetter (Markdown)</source>
        <translation>Ausgangslage (Markdown)</translation>
    </message>
    <message>
        <source>Text (Markdown)</source>
        <translation>Text (Markdown)</translation>
    </message>
    <message>
        <source>What the chapter finds, before its excerpts. The gist is its line in the contents.</source>
        <translation>Was das Kapitel feststellt, vor seinen Auszügen. Die Kurzfassung ist seine Zeile im Inhaltsverzeichnis.</translation>
    </message>
    <message>
        <source>Why this meeting, why now, and what is wanted of it: three sentences to one page.</source>
        <translation>Warum dieses Treffen, warum jetzt, und was es bringen soll: drei Sätze bis eine Seite.</translation>
    </message>
    <message>
        <source>Without a text the book has no such page.</source>
        <translation>Ohne Text hat die Mappe keine solche Seite.</translation>
    </message>
    <message>
        <source>Write gist</source>
        <translation>Kurzfassung schreiben</translation>
    </message>
    <message>
        <source>Write introduction</source>
        <translation>Einleitung schreiben</translation>
    </message>
    <message>
        <source>Write scenesetter</source>
        <translation>Ausgangslage schreiben</translation>
    </message>
</context>
<context>
    <name>Quoting</name>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Alt+Shift+←  Alt+Shift+→</source>
        <translation>Alt+Umschalt+←  Alt+Umschalt+→</translation>
    </message>
    <message>
        <source>Article or Chapter Beside…</source>
        <translation>Artikel oder Kapitel daneben&#xa0;…</translation>
    </message>
    <message>
        <source>Beginning or end of the article</source>
        <translation>Anfang oder Ende des Artikels</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>Schlagwörter ändern</translation>
    </message>
    <message numerus="yes">
        <source>Chapter with %n excerpts</source>
        <translation>
            <numerusform>Kapitel mit %n Auszug</numerusform>
            <numerusform>Kapitel mit %n Auszügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Chapter with 1 excerpt</source>
        <translation>Kapitel mit 1 Auszug</translation>
    </message>
    <message>
        <source>Close Lines</source>
        <translation>Enge Zeilen</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Comment on Passage</source>
        <translation>Stelle kommentieren</translation>
    </message>
    <message>
        <source>Comment: {comment}</source>
        <translation>Kommentar: {comment}</translation>
    </message>
    <message>
        <source>Copied the picture.</source>
        <translation>Bild kopiert.</translation>
    </message>
    <message>
        <source>Copied. Paste it where the picture is to stand in a text of your own.</source>
        <translation>Kopiert. Fügen Sie es in einem eigenen Text dort ein, wo das Bild stehen soll.</translation>
    </message>
    <message>
        <source>Copy Link Address</source>
        <translation>Linkadresse kopieren</translation>
    </message>
    <message>
        <source>Copy Picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy Picture for a Text of Your Own</source>
        <translation>Bild für einen eigenen Text kopieren</translation>
    </message>
    <message>
        <source>Copy with Citation</source>
        <translation>Mit Quellenangabe kopieren</translation>
    </message>
    <message>
        <source>Core Statement…</source>
        <translation>Kernaussage&#xa0;…</translation>
    </message>
    <message>
        <source>Core statement</source>
        <translation>Kernaussage</translation>
    </message>
    <message>
        <source>Dark Paper</source>
        <translation>Dunkles Papier</translation>
    </message>
    <message>
        <source>Earlier Capture</source>
        <translation>Frühere Fassung</translation>
    </message>
    <message>
        <source>Enter  Space</source>
        <translation>Eingabe  Leertaste</translation>
    </message>
    <message>
        <source>Extend by a paragraph</source>
        <translation>Um einen Absatz erweitern</translation>
    </message>
    <message>
        <source>Extend or shrink by a sentence</source>
        <translation>Um einen Satz erweitern oder verkürzen</translation>
    </message>
    <message>
        <source>Face with Serifs</source>
        <translation>Schrift mit Serifen</translation>
    </message>
    <message>
        <source>Face without Serifs</source>
        <translation>Schrift ohne Serifen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in Article…</source>
        <translation>Im Artikel suchen&#xa0;…</translation>
    </message>
    <message>
        <source>Full text of {letter}, {title}</source>
        <translation>Volltext von {letter}, {title}</translation>
    </message>
    <message>
        <source>Headings…</source>
        <translation>Überschriften&#xa0;…</translation>
    </message>
    <message>
        <source>Highlighter On</source>
        <translation>Textmarker an</translation>
    </message>
    <message>
        <source>Highlighter on or off</source>
        <translation>Textmarker an oder aus</translation>
    </message>
    <message>
        <source>Importance, one step higher</source>
        <translation>Wichtigkeit, eine Stufe höher</translation>
    </message>
    <message>
        <source>Larger Type</source>
        <translation>Schrift größer</translation>
    </message>
    <message>
        <source>Later Capture</source>
        <translation>Spätere Fassung</translation>
    </message>
    <message>
        <source>Mark as Read and &amp;Go On</source>
        <translation>Als gelesen kennzeichnen und &amp;weiter</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen kennzeichnen</translation>
    </message>
    <message>
        <source>Mark as {theme}</source>
        <translation>Als {theme} markieren</translation>
    </message>
    <message>
        <source>Mark passage</source>
        <translation>Stelle markieren</translation>
    </message>
    <message>
        <source>Mark the article as read and go on</source>
        <translation>Artikel als gelesen kennzeichnen und weiter</translation>
    </message>
    <message>
        <source>Mark with Last Theme</source>
        <translation>Mit dem letzten Thema markieren</translation>
    </message>
    <message>
        <source>Mark with a theme</source>
        <translation>Mit einem Thema markieren</translation>
    </message>
    <message>
        <source>Mark with the last theme</source>
        <translation>Mit dem letzten Thema markieren</translation>
    </message>
    <message>
        <source>Marked as {theme}.</source>
        <translation>Als {theme} markiert.</translation>
    </message>
    <message>
        <source>Marked.</source>
        <translation>Markiert.</translation>
    </message>
    <message>
        <source>Medium Column</source>
        <translation>Mittlere Spalte</translation>
    </message>
    <message>
        <source>Move the beginning of the selection or mark</source>
        <translation>Anfang der Auswahl oder Markierung verschieben</translation>
    </message>
    <message>
        <source>Move the ends of a mark</source>
        <translation>Enden einer Markierung verschieben</translation>
    </message>
    <message>
        <source>Narrow Column</source>
        <translation>Schmale Spalte</translation>
    </message>
    <message>
        <source>Next Change</source>
        <translation>Nächste Änderung</translation>
    </message>
    <message>
        <source>Next Mark</source>
        <translation>Nächste Markierung</translation>
    </message>
    <message>
        <source>Next Match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Next or previous mark; or change, where changes are shown</source>
        <translation>Nächste oder vorige Markierung; oder Änderung, wo Änderungen gezeigt werden</translation>
    </message>
    <message>
        <source>Next or previous paragraph</source>
        <translation>Nächster oder vorheriger Absatz</translation>
    </message>
    <message>
        <source>No article is open, or there are not so many themes.</source>
        <translation>Es ist kein Artikel geöffnet, oder es gibt nicht so viele Themen.</translation>
    </message>
    <message>
        <source>No article is open.</source>
        <translation>Es ist kein Artikel geöffnet.</translation>
    </message>
    <message>
        <source>No author, publisher or date is known.</source>
        <translation>Autor, Herausgeber und Datum sind nicht bekannt.</translation>
    </message>
    <message>
        <source>No changes are shown.</source>
        <translation>Es werden keine Änderungen gezeigt.</translation>
    </message>
    <message>
        <source>No longer starred.</source>
        <translation>Kein Stern mehr.</translation>
    </message>
    <message>
        <source>Normal Lines</source>
        <translation>Normale Zeilen</translation>
    </message>
    <message>
        <source>Normal Type</source>
        <translation>Schrift normal</translation>
    </message>
    <message>
        <source>Not rated.</source>
        <translation>Nicht bewertet.</translation>
    </message>
    <message>
        <source>Other Half of the Reader</source>
        <translation>Andere Hälfte der Leseansicht</translation>
    </message>
    <message>
        <source>Page down or up</source>
        <translation>Seite ab oder auf</translation>
    </message>
    <message>
        <source>Paper as the Window</source>
        <translation>Papier wie das Fenster</translation>
    </message>
    <message>
        <source>Picture not available</source>
        <translation>Bild nicht vorhanden</translation>
    </message>
    <message>
        <source>Previous Change</source>
        <translation>Vorige Änderung</translation>
    </message>
    <message>
        <source>Previous Mark</source>
        <translation>Vorherige Markierung</translation>
    </message>
    <message>
        <source>Previous Match</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Rate Passage Higher</source>
        <translation>Stelle höher bewerten</translation>
    </message>
    <message>
        <source>Rate annotation</source>
        <translation>Anmerkung bewerten</translation>
    </message>
    <message>
        <source>Rated ! useful.</source>
        <translation>Bewertet: ! nützlich.</translation>
    </message>
    <message>
        <source>Rated !! important.</source>
        <translation>Bewertet: !! wichtig.</translation>
    </message>
    <message>
        <source>Rated !!! essential.</source>
        <translation>Bewertet: !!! unverzichtbar.</translation>
    </message>
    <message>
        <source>Reader Style</source>
        <translation>Stil der Leseansicht</translation>
    </message>
    <message>
        <source>Remove Mark</source>
        <translation>Markierung entfernen</translation>
    </message>
    <message>
        <source>Remove mark</source>
        <translation>Markierung entfernen</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>Stern entfernen</translation>
    </message>
    <message>
        <source>Remove the mark</source>
        <translation>Markierung entfernen</translation>
    </message>
    <message>
        <source>Removed the mark on “{quote}”.</source>
        <translation>Markierung von „{quote}“ entfernt.</translation>
    </message>
    <message>
        <source>Save Picture As…</source>
        <translation>Bild speichern unter…</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Saved the picture as {name}.</source>
        <translation>Bild als {name} gespeichert.</translation>
    </message>
    <message>
        <source>Select the next or previous sentence</source>
        <translation>Nächsten oder vorherigen Satz auswählen</translation>
    </message>
    <message>
        <source>Select, or move the end of the selected mark</source>
        <translation>Auswählen oder Ende der gewählten Markierung verschieben</translation>
    </message>
    <message>
        <source>Send Passage to Chapter…</source>
        <translation>Stelle in Kapitel einordnen&#xa0;…</translation>
    </message>
    <message>
        <source>Send to a chapter</source>
        <translation>In ein Kapitel einordnen</translation>
    </message>
    <message>
        <source>Sepia Paper</source>
        <translation>Papier in Sepia</translation>
    </message>
    <message>
        <source>Shift+←  Shift+→</source>
        <translation>Umschalt+←  Umschalt+→</translation>
    </message>
    <message>
        <source>Show Picture Larger</source>
        <translation>Bild größer anzeigen</translation>
    </message>
    <message>
        <source>Show What Changed</source>
        <translation>Änderungen zeigen</translation>
    </message>
    <message>
        <source>Show larger the picture that the cursor is on</source>
        <translation>Das Bild, auf dem der Cursor steht, größer anzeigen</translation>
    </message>
    <message>
        <source>Single Keys</source>
        <translation>Einzelne Tasten</translation>
    </message>
    <message>
        <source>Smaller Type</source>
        <translation>Schrift kleiner</translation>
    </message>
    <message>
        <source>Space  Shift+Space</source>
        <translation>Leertaste  Umschalt+Leertaste</translation>
    </message>
    <message>
        <source>Split View</source>
        <translation>Geteilte Ansicht</translation>
    </message>
    <message>
        <source>Star Passage</source>
        <translation>Stelle mit Stern versehen</translation>
    </message>
    <message>
        <source>Star for the key points</source>
        <translation>Stern für die Kernpunkte</translation>
    </message>
    <message>
        <source>Star passage</source>
        <translation>Stelle mit Stern versehen</translation>
    </message>
    <message>
        <source>Starred for the key points.</source>
        <translation>Mit Stern für die Kernpunkte.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tags of Passage…</source>
        <translation>Schlagwörter der Stelle&#xa0;…</translation>
    </message>
    <message>
        <source>The article has had one text only.</source>
        <translation>Der Artikel hatte bisher nur einen Text.</translation>
    </message>
    <message>
        <source>The highlighter is off.</source>
        <translation>Der Textmarker ist aus.</translation>
    </message>
    <message>
        <source>The highlighter is on: what you select with the mouse is marked as {theme}.</source>
        <translation>Der Textmarker ist an: Was Sie mit der Maus auswählen, wird als {theme} markiert.</translation>
    </message>
    <message>
        <source>The reader is not split.</source>
        <translation>Die Leseansicht ist nicht geteilt.</translation>
    </message>
    <message>
        <source>Theme {n}</source>
        <translation>Thema {n}</translation>
    </message>
    <message>
        <source>There is no theme {number} yet. Themes are added in the menu Book.</source>
        <translation>Es gibt noch kein Thema {number}. Themen werden im Menü „Mappe“ hinzugefügt.</translation>
    </message>
    <message>
        <source>This passage is marked so already.</source>
        <translation>Diese Stelle ist bereits so markiert.</translation>
    </message>
    <message>
        <source>Where the keys go, no article is open in its newest text.</source>
        <translation>Wo die Tasten wirken, ist kein Artikel in seinem neuesten Text geöffnet.</translation>
    </message>
    <message>
        <source>White Paper</source>
        <translation>Weißes Papier</translation>
    </message>
    <message>
        <source>Wide Column</source>
        <translation>Breite Spalte</translation>
    </message>
    <message>
        <source>Wide Lines</source>
        <translation>Weite Zeilen</translation>
    </message>
    <message>
        <source>article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>p. {page}</source>
        <translation>S. {page}</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>bild</translation>
    </message>
    <message>
        <source>pp. {first}–{last}</source>
        <translation>S. {first}–{last}</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} und {last}</translation>
    </message>
    <message>
        <source>{name} et al.</source>
        <translation>{name} u.&#xa0;a.</translation>
    </message>
    <message>
        <source>“{title}” is marked as read.</source>
        <translation>„{title}“ ist als gelesen gekennzeichnet.</translation>
    </message>
</context>
<context>
    <name>ReaderPane</name>
    <message>
        <source>An article chosen on the left is shown here.</source>
        <translation>Ein links gewählter Artikel erscheint hier.</translation>
    </message>
    <message>
        <source>Article or chapter…</source>
        <translation>Artikel oder Kapitel&#xa0;…</translation>
    </message>
    <message>
        <source>Choose an article on the left</source>
        <translation>Wählen Sie links einen Artikel</translation>
    </message>
    <message>
        <source>Close this side</source>
        <translation>Diese Seite schließen</translation>
    </message>
    <message>
        <source>Close this side (Ctrl+\)</source>
        <translation>Diese Seite schließen (Strg+\)</translation>
    </message>
    <message>
        <source>Copied with its citation.</source>
        <translation>Mit Quellenangabe kopiert.</translation>
    </message>
    <message>
        <source>Drop files or a folder on this window, or choose File, Add Articles.</source>
        <translation>Ziehen Sie Dateien oder einen Ordner in dieses Fenster, oder wählen Sie Datei, Artikel hinzufügen.</translation>
    </message>
    <message>
        <source>Face, size, spacing, width and paper</source>
        <translation>Schrift, Größe, Abstand, Breite und Papier</translation>
    </message>
    <message>
        <source>J and K move by paragraph, 1–8 mark it. ? shows all keys.</source>
        <translation>J und K gehen von Absatz zu Absatz, 1–8 markieren ihn. ? zeigt alle Tasten.</translation>
    </message>
    <message>
        <source>No article is here to be read yet</source>
        <translation>Noch ist kein Artikel zum Lesen da</translation>
    </message>
    <message>
        <source>Nothing beside it yet</source>
        <translation>Noch nichts daneben</translation>
    </message>
    <message>
        <source>Split view (Ctrl+\)</source>
        <translation>Geteilte Ansicht (Strg+\)</translation>
    </message>
    <message>
        <source>The words of this annotation no longer stand in the article.</source>
        <translation>Die Worte dieser Anmerkung stehen nicht mehr im Artikel.</translation>
    </message>
    <message>
        <source>The words of this annotation stand in an earlier text, which is shown.</source>
        <translation>Die Worte dieser Anmerkung stehen in einem früheren Text; er wird gezeigt.</translation>
    </message>
</context>
<context>
    <name>Recent</name>
    <message>
        <source>&amp;Clear List</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Z&amp;uletzt geöffnet</translation>
    </message>
    <message>
        <source>{name} — missing. Locate…</source>
        <translation>{name} — fehlt. Suchen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>RecentMessages</name>
    <message>
        <source>Messages, the newest first</source>
        <translation>Meldungen, die neueste zuerst</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Noch keine Meldungen</translation>
    </message>
    <message>
        <source>Recent messages</source>
        <translation>Letzte Meldungen</translation>
    </message>
</context>
<context>
    <name>RecordModel</name>
    <message>
        <source>Move in the table</source>
        <translation>In der Tabelle verschieben</translation>
    </message>
    <message>
        <source>Remove from the table</source>
        <translation>Aus der Tabelle entfernen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{column}: {value}</source>
        <translation>{column}: {value}</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>&amp;Remove</source>
        <translation>En&amp;tfernen</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>Hin&amp;zufügen</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Move U&amp;p</source>
        <translation>Nach &amp;oben</translation>
    </message>
</context>
<context>
    <name>Removing</name>
    <message numerus="yes">
        <source>Removed %n articles.</source>
        <translation>
            <numerusform>%n Artikel entfernt.</numerusform>
            <numerusform>%n Artikel entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed {title} with %n annotations.</source>
        <translation>
            <numerusform>{title} mit %n Anmerkung entfernt.</numerusform>
            <numerusform>{title} mit %n Anmerkungen entfernt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rendering</name>
    <message>
        <source>Drawing the pages</source>
        <translation>Die Seiten werden gezeichnet</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>Seiten werden gesetzt</translation>
    </message>
    <message>
        <source>Preparing the fonts, once</source>
        <translation>Schriften werden vorbereitet (nur einmal)</translation>
    </message>
    <message>
        <source>Putting the file together</source>
        <translation>Die Datei wird zusammengesetzt</translation>
    </message>
</context>
<context>
    <name>Repair</name>
    <message>
        <source>Correct Text</source>
        <translation>Text berichtigen</translation>
    </message>
    <message>
        <source>Correct Text…</source>
        <translation>Text berichtigen&#xa0;…</translation>
    </message>
    <message>
        <source>How the words should read. The text as it is now stays readable.</source>
        <translation>Wie die Worte lauten sollen. Der jetzige Text bleibt lesbar.</translation>
    </message>
    <message>
        <source>No article is open.</source>
        <translation>Es ist kein Artikel geöffnet.</translation>
    </message>
    <message>
        <source>The article has had one text only.</source>
        <translation>Der Artikel hatte bisher nur einen Text.</translation>
    </message>
    <message>
        <source>The source has withdrawn these words.</source>
        <translation>Die Quelle hat diese Worte zurückgezogen.</translation>
    </message>
    <message>
        <source>The source was updated, and its words changed here: decide at the repair desk.</source>
        <translation>Die Quelle wurde aktualisiert und hat hier andere Worte: Entscheiden Sie im Abgleich.</translation>
    </message>
    <message>
        <source>The text was corrected.</source>
        <translation>Der Text wurde berichtigt.</translation>
    </message>
    <message>
        <source>What Changed…</source>
        <translation>Was sich geändert hat&#xa0;…</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
</context>
<context>
    <name>RepairDialog</name>
    <message>
        <source>&amp;Accept the Proposal</source>
        <translation>Vorschlag &amp;übernehmen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Accept All from {percent} %</source>
        <translation>Alle ab {percent}&#xa0;% übernehmen</translation>
    </message>
    <message>
        <source>Annotations to decide</source>
        <translation>Zu entscheidende Anmerkungen</translation>
    </message>
    <message>
        <source>Attach to the &amp;Selection</source>
        <translation>Der &amp;Auswahl zuordnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keep as &amp;Withdrawn</source>
        <translation>Als &amp;zurückgezogen behalten</translation>
    </message>
    <message>
        <source>Nothing is proposed. Select the right words in the newest text, or keep as withdrawn.</source>
        <translation>Es gibt keinen Vorschlag. Wählen Sie die richtigen Worte im neuesten Text aus, oder behalten Sie die Anmerkung als zurückgezogen.</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Nichts zu entscheiden</translation>
    </message>
    <message>
        <source>Repair Desk</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>The proposal is shaded in the newest text. Enter accepts it.</source>
        <translation>Der Vorschlag ist im neuesten Text unterlegt. Die Eingabetaste übernimmt ihn.</translation>
    </message>
    <message>
        <source>These words are gone. Select other words in the newest text, or keep as withdrawn.</source>
        <translation>Diese Worte gibt es nicht mehr. Wählen Sie andere im neuesten Text aus, oder behalten Sie die Anmerkung als zurückgezogen.</translation>
    </message>
    <message>
        <source>Undone: {label}</source>
        <translation>Rückgängig gemacht: {label}</translation>
    </message>
    <message>
        <source>When a newer version of an article comes, passages that it changed or dropped are listed here.</source>
        <translation>Wenn eine neuere Fassung eines Artikels kommt, stehen hier die Stellen, die sie geändert oder weggelassen hat.</translation>
    </message>
</context>
<context>
    <name>RepairModel</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Doubtful, {percent} %</source>
        <translation>Zweifelhaft, {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Stelle</translation>
    </message>
</context>
<context>
    <name>RightMargin</name>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message>
        <source>Find in Library…</source>
        <translation>In der Bibliothek suchen&#xa0;…</translation>
    </message>
    <message>
        <source>No match for “{words}”</source>
        <translation>Kein Treffer für „{words}“</translation>
    </message>
    <message>
        <source>Search articles, annotations and points</source>
        <translation>Artikel, Anmerkungen und Punkte durchsuchen</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Search looks in articles, annotations, points and your own texts, for words in all their forms; “words in quotation marks” as they are. With language:de it looks in German articles only.</source>
        <translation>Gesucht wird in Artikeln, Anmerkungen, Punkten und Ihren eigenen Texten, nach Wörtern in allen ihren Formen; „Wörter in Anführungszeichen“ so, wie sie dastehen. Mit language:de wird nur in deutschen Artikeln gesucht.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
</context>
<context>
    <name>SectionModel</name>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n Karte</numerusform>
            <numerusform>%n Karten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facts</source>
        <translation>
            <numerusform>%n Fakt</numerusform>
            <numerusform>%n Fakten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>1 card</source>
        <translation>1 Karte</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 Ereignis</translation>
    </message>
    <message>
        <source>1 fact</source>
        <translation>1 Fakt</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 Wort</translation>
    </message>
    <message>
        <source>Book set-up</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>No gist yet</source>
        <translation>Noch keine Kurzfassung</translation>
    </message>
    <message>
        <source>No introduction yet</source>
        <translation>Noch keine Einleitung</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Noch nichts geschrieben</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Scenesetter</source>
        <translation>Ausgangslage</translation>
    </message>
    <message>
        <source>Write these last</source>
        <translation>Diese zuletzt schreiben</translation>
    </message>
    <message>
        <source>{key} key, {others} others</source>
        <translation>Kernpunkte: {key}, weitere: {others}</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>1 annotation is in no chapter of this book. Place what the reader should see.</source>
        <translation>1 Anmerkung steht in keinem Kapitel dieser Mappe. Ordnen Sie ein, was der Leser sehen soll.</translation>
    </message>
    <message>
        <source>1 annotation: {became}.</source>
        <translation>1 Anmerkung: {became}.</translation>
    </message>
    <message>
        <source>1 article has no author ({letter}). The source list prints no author for it. Add one, or leave it so if none is known.</source>
        <translation>1 Artikel nennt keinen Autor ({letter}). Das Quellenverzeichnis druckt für ihn keinen Autor. Tragen Sie einen ein, oder lassen Sie es so, wenn keiner bekannt ist.</translation>
    </message>
    <message>
        <source>1 article has no date ({letter}). The source list prints “n.d.” for it. Add the date of publication.</source>
        <translation>1 Artikel hat kein Datum ({letter}). Das Quellenverzeichnis druckt für ihn „n.d.“. Tragen Sie das Datum der Veröffentlichung ein.</translation>
    </message>
    <message>
        <source>1 article has no licence on record ({letter}). Record the terms before the full text leaves the house.</source>
        <translation>Für 1 Artikel ist keine Lizenz eingetragen ({letter}). Tragen Sie die Bedingungen ein, bevor der volle Text das Haus verlässt.</translation>
    </message>
    <message>
        <source>1 article has no title ({letter}). The book calls it by the first words. Add a title.</source>
        <translation>1 Artikel hat keinen Titel ({letter}). Die Mappe nennt ihn nach seinen ersten Worten. Tragen Sie einen Titel ein.</translation>
    </message>
    <message>
        <source>1 attachment was left out of {name}.</source>
        <translation>1 Anhang von {name} wurde weggelassen.</translation>
    </message>
    <message>
        <source>1 broken character was replaced by � in {name}.</source>
        <translation>1 beschädigtes Zeichen in {name} wurde durch � ersetzt.</translation>
    </message>
    <message>
        <source>1 capture</source>
        <translation>1 Fassung</translation>
    </message>
    <message>
        <source>1 chapter was not well-formed in {name} and repaired.</source>
        <translation>1 Kapitel in {name} war nicht wohlgeformt und wurde repariert.</translation>
    </message>
    <message>
        <source>1 control character was removed from {name}.</source>
        <translation>1 Steuerzeichen wurde aus {name} entfernt.</translation>
    </message>
    <message>
        <source>1 detail was</source>
        <translation>1 Angabe wurde</translation>
    </message>
    <message>
        <source>1 fits an article</source>
        <translation>passt 1 zu einem Artikel</translation>
    </message>
    <message>
        <source>1 highlight</source>
        <translation>1 Markierung</translation>
    </message>
    <message>
        <source>1 link in {name} was kept as plain text, because only web and mail addresses are linked ({some}).</source>
        <translation>1 Verweis in {name} blieb reiner Text, weil nur Web- und Mailadressen verknüpft werden ({some}).</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 Seite</translation>
    </message>
    <message>
        <source>1 page of {name} cannot be read as text and was kept as a picture.</source>
        <translation>1 Seite von {name} lässt sich nicht als Text lesen und ist als Bild erhalten.</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 Bild</translation>
    </message>
    <message>
        <source>1 picture in {name} was left out ({why}); captions were kept.</source>
        <translation>1 Bild in {name} wurde weggelassen ({why}); Bildunterschriften sind erhalten.</translation>
    </message>
    <message>
        <source>1 picture of {name} was not in it and not fetched; captions were kept.</source>
        <translation>1 Bild von {name} war nicht darin und wurde nicht geholt; Bildunterschriften sind erhalten.</translation>
    </message>
    <message>
        <source>1 picture was left out that no text of {name} shows.</source>
        <translation>1 Bild wurde weggelassen, das kein Text von {name} zeigt.</translation>
    </message>
    <message>
        <source>1 reference</source>
        <translation>1 Literaturangabe</translation>
    </message>
    <message>
        <source>1 was</source>
        <translation>wurde 1</translation>
    </message>
    <message>
        <source>1 was there already.</source>
        <translation>1 war schon da.</translation>
    </message>
    <message>
        <source>A correction must stay within one paragraph and leave something of it. Correct each paragraph by itself.</source>
        <translation>Eine Berichtigung muss in einem Absatz bleiben und etwas davon stehen lassen. Berichtigen Sie jeden Absatz für sich.</translation>
    </message>
    <message>
        <source>A name for the index cannot be blank.</source>
        <translation>Ein Name für das Register darf nicht leer sein.</translation>
    </message>
    <message>
        <source>A newer version of “{label}”.</source>
        <translation>Eine neuere Fassung von „{label}“.</translation>
    </message>
    <message>
        <source>A picture in a text of your own cannot be printed, because the library does not hold it; a line says so on the page. Import the article that shows it, or take the picture out of the text.</source>
        <translation>Ein Bild in einem eigenen Text kann nicht gedruckt werden, weil die Bibliothek es nicht enthält; eine Zeile auf der Seite sagt es. Importieren Sie den Artikel, der es zeigt, oder nehmen Sie das Bild aus dem Text.</translation>
    </message>
    <message>
        <source>A picture of source {letter} ({where}) cannot be printed, because the library does not hold what it needs; a line says so on the page. Import the article again.</source>
        <translation>Ein Bild der Quelle {letter} ({where}) kann nicht gedruckt werden, weil die Bibliothek das Nötige nicht enthält; eine Zeile auf der Seite sagt es. Importieren Sie den Artikel noch einmal.</translation>
    </message>
    <message>
        <source>A quotation is printed that no excerpt of the book holds.</source>
        <translation>Es wird ein Zitat gedruckt, das in keinem Auszug der Mappe steht.</translation>
    </message>
    <message>
        <source>A theme needs a name.</source>
        <translation>Ein Thema braucht einen Namen.</translation>
    </message>
    <message>
        <source>An article answers “{question}” twice. Give one value for each article.</source>
        <translation>Ein Artikel antwortet zweimal auf „{question}“. Geben Sie einen Wert je Artikel an.</translation>
    </message>
    <message>
        <source>An older briefbook made this library, and it was not prepared for this yet. Open it in the window once, not for reading only.</source>
        <translation>Ein älteres briefbook hat diese Bibliothek angelegt, sie ist darauf noch nicht vorbereitet. Öffnen Sie sie einmal im Fenster, nicht nur zum Lesen.</translation>
    </message>
    <message>
        <source>Another program is using {name}, so nothing was saved. Close it there and try again.</source>
        <translation>Ein anderes Programm benutzt {name}, darum wurde nichts gespeichert. Schließen Sie es dort, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Attachments of {name} were not opened ({names}{more}).</source>
        <translation>Anhänge von {name} wurden nicht geöffnet ({names}{more}).</translation>
    </message>
    <message>
        <source>Chapter {chapter} has no gist, so the contents say only the title. Add one line.</source>
        <translation>Kapitel {chapter} hat keine Kurzfassung, im Inhaltsverzeichnis steht darum nur der Titel. Ergänzen Sie eine Zeile.</translation>
    </message>
    <message>
        <source>Chapter {chapter} is empty. Place something in it or remove it.</source>
        <translation>Kapitel {chapter} ist leer. Ordnen Sie etwas ein, oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>Chapters {chapters} have no gist, so the contents say only the title. Add one line.</source>
        <translation>Die Kapitel {chapters} haben keine Kurzfassung, im Inhaltsverzeichnis stehen darum nur die Titel. Ergänzen Sie je eine Zeile.</translation>
    </message>
    <message>
        <source>Decide at the repair desk: accept, attach it to other words, or keep it as withdrawn.</source>
        <translation>Entscheiden Sie im Abgleich: annehmen, an andere Worte heften oder als zurückgezogen behalten.</translation>
    </message>
    <message>
        <source>Elements in {name} nest too deep and were flattened.</source>
        <translation>Elemente in {name} sind zu tief verschachtelt und wurden eingeebnet.</translation>
    </message>
    <message>
        <source>Embedded or floating objects in {name} were left out.</source>
        <translation>Eingebettete oder frei stehende Objekte in {name} wurden weggelassen.</translation>
    </message>
    <message>
        <source>Excerpt {number} quotes words that source {letter} has withdrawn; it is printed with that note. Take it out if you do not want to rely on them.</source>
        <translation>Auszug {number} zitiert Worte, die Quelle {letter} zurückgezogen hat; er wird mit diesem Hinweis gedruckt. Nehmen Sie ihn heraus, wenn Sie sich nicht darauf stützen wollen.</translation>
    </message>
    <message>
        <source>Files attached to {name} were not opened.</source>
        <translation>An {name} angehängte Dateien wurden nicht geöffnet.</translation>
    </message>
    <message>
        <source>Hidden or deleted text in {name} was left out.</source>
        <translation>Verborgener oder gelöschter Text in {name} wurde weggelassen.</translation>
    </message>
    <message>
        <source>Hidden text in {name} was left out.</source>
        <translation>Verborgener Text in {name} wurde weggelassen.</translation>
    </message>
    <message>
        <source>In the book&apos;s definition, {place} {what}.</source>
        <translation>In der Definition der Mappe: {place} {what}.</translation>
    </message>
    <message>
        <source>In the book&apos;s definition, {where} must be an object in braces.</source>
        <translation>In der Definition der Mappe muss {where} ein Objekt in geschweiften Klammern sein.</translation>
    </message>
    <message>
        <source>In the book&apos;s definition, {where} rests on “{quote}”, which is the quote of none of its annotations.</source>
        <translation>In der Definition der Mappe stützt sich {where} auf „{quote}“, was keine ihrer Anmerkungen zitiert.</translation>
    </message>
    <message>
        <source>In the book&apos;s definition, {where}: {reason}</source>
        <translation>In der Definition der Mappe, {where}: {reason}</translation>
    </message>
    <message>
        <source>It has no annotations.</source>
        <translation>Er hat keine Anmerkungen.</translation>
    </message>
    <message>
        <source>It has the address of “{label}”, but quite another text: added as another article.</source>
        <translation>Er hat die Adresse von „{label}“, aber einen ganz anderen Text: als weiterer Artikel hinzugefügt.</translation>
    </message>
    <message>
        <source>It shares passages with “{label}”: {percent} % of the shorter text.</source>
        <translation>Er hat Stellen mit „{label}“ gemeinsam: {percent} % des kürzeren Textes.</translation>
    </message>
    <message>
        <source>Its text in the library is damaged. “briefbook doctor” says more; a backup may still have it.</source>
        <translation>Der Text in der Bibliothek ist beschädigt. „briefbook doctor“ sagt mehr; eine Sicherung hat ihn vielleicht noch.</translation>
    </message>
    <message>
        <source>Its text was altered outside of briefbook. Import its file again to have it whole, or take it as it is now with “briefbook doctor --repair”.</source>
        <translation>Der Text wurde außerhalb von briefbook verändert. Importieren Sie die Datei noch einmal, damit er wieder der alte ist, oder übernehmen Sie ihn, wie er jetzt ist, mit „briefbook doctor --repair“.</translation>
    </message>
    <message>
        <source>Lists or quotations in {name} nest deeper than {max_depth} levels and were flattened.</source>
        <translation>Listen oder Zitate in {name} sind tiefer als {max_depth} Ebenen verschachtelt und wurden eingeebnet.</translation>
    </message>
    <message>
        <source>Mark the passage again, or take the excerpt out.</source>
        <translation>Markieren Sie die Stelle neu, oder nehmen Sie den Auszug heraus.</translation>
    </message>
    <message>
        <source>No annotation of the theme “{name}” is left to place in this book.</source>
        <translation>Keine Anmerkung zum Thema „{name}“ ist in dieser Mappe noch einzuordnen.</translation>
    </message>
    <message>
        <source>No font has the character {character}; it is printed as an empty box.</source>
        <translation>Keine Schrift hat das Zeichen {character}; es wird als leeres Kästchen gedruckt.</translation>
    </message>
    <message>
        <source>No font has these {number} {script} characters; they are printed as empty boxes: {characters}.</source>
        <translation>Keine Schrift hat diese {number} Zeichen ({script}); sie werden als leere Kästchen gedruckt: {characters}.</translation>
    </message>
    <message>
        <source>No passage is like it; check the article and the words.</source>
        <translation>Keine Stelle ist ähnlich; prüfen Sie den Artikel und die Worte.</translation>
    </message>
    <message>
        <source>No place was found for “{words}” in the newest text. Choose one, or keep the passage as withdrawn by the source.</source>
        <translation>Für „{words}“ fand sich im neuesten Text keine Stelle. Wählen Sie eine, oder behalten Sie die Stelle als von der Quelle zurückgezogen.</translation>
    </message>
    <message>
        <source>No version was saved: the folder “{folder}” cannot be made ({reason}). The library is saved.</source>
        <translation>Es wurde keine Version gespeichert: Der Ordner „{folder}“ kann nicht angelegt werden ({reason}). Die Bibliothek ist gespeichert.</translation>
    </message>
    <message>
        <source>Not placed: {names}, ….</source>
        <translation>Nicht zugeordnet: {names}, ….</translation>
    </message>
    <message>
        <source>Not placed: {names}.</source>
        <translation>Nicht zugeordnet: {names}.</translation>
    </message>
    <message>
        <source>Nothing is to be decided of the annotation “{annotation_id}”: its article was not updated.</source>
        <translation>Über die Anmerkung „{annotation_id}“ ist nichts zu entscheiden: Ihr Artikel wurde nicht aktualisiert.</translation>
    </message>
    <message>
        <source>Of {of}, {articles} of the library; {details} filled in.</source>
        <translation>Von {of} {articles} der Bibliothek; {details} ergänzt.</translation>
    </message>
    <message>
        <source>Of {of}, {placed} placed.</source>
        <translation>Von {of} {placed} zugeordnet.</translation>
    </message>
    <message>
        <source>Pages of {name} with hardly a word, such as the cover, were left out.</source>
        <translation>Seiten von {name} fast ohne Text, wie der Umschlag, wurden weggelassen.</translation>
    </message>
    <message>
        <source>Point {number} has no text. Write its sentence or remove it.</source>
        <translation>Punkt {number} hat keinen Text. Schreiben Sie seinen Satz, oder entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>Point {number} is still the words of its source. Write the sentence that they come to.</source>
        <translation>Punkt {number} besteht noch aus den Worten seiner Quelle. Schreiben Sie den Satz, auf den sie hinauslaufen.</translation>
    </message>
    <message>
        <source>Point {number} rests on one source. Look for another, or say whose word it is.</source>
        <translation>Punkt {number} stützt sich auf eine einzige Quelle. Suchen Sie eine weitere, oder sagen Sie, wessen Wort es ist.</translation>
    </message>
    <message>
        <source>Point {number} rests on {letters}, which share their text and are one source. Look for another, or say whose word it is.</source>
        <translation>Punkt {number} stützt sich auf {letters}; sie teilen ihren Text und sind eine einzige Quelle. Suchen Sie eine weitere, oder sagen Sie, wessen Wort es ist.</translation>
    </message>
    <message>
        <source>Points {numbers} rest on one source each. Look for another, or say whose word it is.</source>
        <translation>Die Punkte {numbers} stützen sich auf je eine einzige Quelle. Suchen Sie eine weitere, oder sagen Sie, wessen Wort es ist.</translation>
    </message>
    <message>
        <source>Reference {marker} of source {letter} says “{text}”; nothing stands before it to repeat. Write the reference out in a comment if you rely on it.</source>
        <translation>Fußnote {marker} der Quelle {letter} lautet „{text}“; davor steht nichts, was sie wiederholen könnte. Schreiben Sie den Beleg in einem Kommentar aus, wenn Sie sich darauf stützen.</translation>
    </message>
    <message>
        <source>Scripts and other active parts of {name} were left out.</source>
        <translation>Skripte und andere aktive Teile von {name} wurden weggelassen.</translation>
    </message>
    <message>
        <source>Source {letter} was updated since excerpt {number} was marked and reads differently now: {named}.</source>
        <translation>Quelle {letter} wurde aktualisiert, seit Auszug {number} markiert wurde, und lautet nun anders: {named}.</translation>
    </message>
    <message>
        <source>Source {letter} was updated since excerpt {number} was marked, and the same words stand elsewhere in it, perhaps not the same passage.</source>
        <translation>Quelle {letter} wurde aktualisiert, seit Auszug {number} markiert wurde; dieselben Worte stehen anderswo, vielleicht nicht an derselben Stelle.</translation>
    </message>
    <message>
        <source>Source {letter} was updated since excerpt {number} was marked, and these words are gone from it.</source>
        <translation>Quelle {letter} wurde aktualisiert, seit Auszug {number} markiert wurde, und diese Worte fehlen nun darin.</translation>
    </message>
    <message>
        <source>Source {letter}, “{title}”, cannot be printed: a page in its place says so. {reason}</source>
        <translation>Quelle {letter}, „{title}“, kann nicht gedruckt werden; eine Seite an ihrer Stelle sagt es. {reason}</translation>
    </message>
    <message>
        <source>Tables in {name} nest too deep and were flattened.</source>
        <translation>Tabellen in {name} sind zu tief verschachtelt und wurden eingeebnet.</translation>
    </message>
    <message>
        <source>That article is not among the sources of the book. Add it first.</source>
        <translation>Dieser Artikel gehört nicht zu den Quellen der Mappe. Fügen Sie ihn erst hinzu.</translation>
    </message>
    <message>
        <source>That entry is a quotation or an article, so it has no text of its own to change.</source>
        <translation>Dieser Eintrag ist ein Zitat oder ein Artikel und hat keinen eigenen Text, der zu ändern wäre.</translation>
    </message>
    <message>
        <source>That is one article twice. Name two articles to keep both.</source>
        <translation>Das ist zweimal derselbe Artikel. Nennen Sie zwei Artikel, um beide zu behalten.</translation>
    </message>
    <message>
        <source>That is too large to be kept in {name}, so nothing was saved.</source>
        <translation>Das ist zu groß, um in {name} behalten zu werden; es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The annotation that is to show this is not in that article; it may have been removed.</source>
        <translation>Die Anmerkung, die das belegen soll, steht nicht in diesem Artikel; vielleicht wurde sie entfernt.</translation>
    </message>
    <message>
        <source>The article has {has}; there is none with the number {sequence}.</source>
        <translation>Der Artikel hat {has}; eine mit der Nummer {sequence} gibt es nicht.</translation>
    </message>
    <message>
        <source>The book carries no marking. Set one, for example {marking}.</source>
        <translation>Die Mappe trägt keine Kennzeichnung. Setzen Sie eine, zum Beispiel {marking}.</translation>
    </message>
    <message>
        <source>The book has no chapter. Add one and place annotations in it.</source>
        <translation>Die Mappe hat kein Kapitel. Fügen Sie eines hinzu, und ordnen Sie Anmerkungen ein.</translation>
    </message>
    <message>
        <source>The book takes words from both rows of the likelihood scale: “{one}” ({here}) and “{other}” ({there}). Use one row throughout.</source>
        <translation>Die Mappe verwendet Wörter aus beiden Reihen der Wahrscheinlichkeitsskala: „{one}“ ({here}) und „{other}“ ({there}). Bleiben Sie bei einer Reihe.</translation>
    </message>
    <message>
        <source>The copy does not match the library, so it was thrown away. Check the disk.</source>
        <translation>Die Kopie stimmt mit der Bibliothek nicht überein und wurde verworfen. Prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>The copy “{destination}” could not be made ({reason}). The library itself is unchanged.</source>
        <translation>Die Kopie „{destination}“ konnte nicht gemacht werden ({reason}). Die Bibliothek selbst ist unverändert.</translation>
    </message>
    <message>
        <source>The cover does not fit on one page, even in small letters. Shorten its title, its subtitle or its rows.</source>
        <translation>Das Deckblatt passt selbst in kleiner Schrift nicht auf eine Seite. Kürzen Sie Titel, Untertitel oder Zeilen.</translation>
    </message>
    <message>
        <source>The date “{date}” is printed as it stands. Write it as 2026-06-18 or 2026-06-18T08:00.</source>
        <translation>Das Datum „{date}“ wird gedruckt, wie es dasteht. Schreiben Sie es als 2026-06-18 oder 2026-06-18T08:00.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved in {name}. Free some space and try again.</source>
        <translation>Der Datenträger ist voll, darum wurde nichts gespeichert (in: {name}). Schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The disk refused to read or write {name}, so nothing was saved. Check the disk.</source>
        <translation>Der Datenträger verweigert das Lesen oder Schreiben ({name}), darum wurde nichts gespeichert. Prüfen Sie ihn.</translation>
    </message>
    <message>
        <source>The embedded objects in {name} were left out.</source>
        <translation>Die eingebetteten Objekte in {name} wurden weggelassen.</translation>
    </message>
    <message>
        <source>The figures do not say on which day they hold: {figures}. Add it.</source>
        <translation>Die Zahlen sagen nicht, an welchem Tag sie gelten: {figures}. Ergänzen Sie ihn.</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be read ({reason}). Change its permissions.</source>
        <translation>Der Ordner „{folder}“ kann nicht gelesen werden ({reason}). Ändern Sie seine Zugriffsrechte.</translation>
    </message>
    <message>
        <source>The font for {script} does not say how its letters join, so they may stand apart. Install another.</source>
        <translation>Die Schrift für {script} sagt nicht, wie sich die Buchstaben verbinden; sie stehen vielleicht getrennt. Installieren Sie eine andere.</translation>
    </message>
    <message>
        <source>The front matter of {name} has fields without a place here, which were left out: {names}.</source>
        <translation>Der Vorspann von {name} hat Felder, für die hier kein Platz ist; sie wurden weggelassen: {names}.</translation>
    </message>
    <message>
        <source>The front matter of {name} is not valid YAML{fault}; it was kept as text.</source>
        <translation>Der Vorspann von {name} ist kein gültiges YAML{fault}; er blieb als Text erhalten.</translation>
    </message>
    <message>
        <source>The headers of {name} do not state their encoding; it was guessed.</source>
        <translation>Die Kopfzeilen von {name} nennen ihre Kodierung nicht; sie wurde geraten.</translation>
    </message>
    <message>
        <source>The labels are {labels}.</source>
        <translation>Die Bezeichnungen sind {labels}.</translation>
    </message>
    <message>
        <source>The letter {chosen} stands for another source of the book. Choose another letter.</source>
        <translation>Der Buchstabe {chosen} steht für eine andere Quelle der Mappe. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The letter {letter} stands for “{name}” already. Choose another letter.</source>
        <translation>Der Buchstabe {letter} steht schon für „{name}“. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The letters on 1 page of {name} cannot be told, because its fonts do not say what they stand for; what they show is kept as pictures.</source>
        <translation>Die Buchstaben auf 1 Seite von {name} sind nicht zu erkennen, weil ihre Schriften nicht sagen, wofür sie stehen; was sie zeigen, ist als Bild erhalten.</translation>
    </message>
    <message>
        <source>The letters on {number} pages of {name} cannot be told, because its fonts do not say what they stand for; what they show is kept as pictures.</source>
        <translation>Die Buchstaben auf {number} Seiten von {name} sind nicht zu erkennen, weil ihre Schriften nicht sagen, wofür sie stehen; was sie zeigen, ist als Bilder erhalten.</translation>
    </message>
    <message>
        <source>The library</source>
        <translation>Die Bibliothek</translation>
    </message>
    <message>
        <source>The library could not be brought up to date: {number} of its rows point to rows that are not there. It was left unchanged; “briefbook doctor --repair” makes a sound copy.</source>
        <translation>Die Bibliothek konnte nicht auf den neuen Stand gebracht werden: {number} ihrer Zeilen verweisen auf Zeilen, die es nicht gibt. Sie blieb unverändert; „briefbook doctor --repair“ macht eine heile Kopie.</translation>
    </message>
    <message>
        <source>The library was changed again and again while it was copied. Copy it once more.</source>
        <translation>Die Bibliothek wurde während des Kopierens immer wieder geändert. Kopieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The macros in {name} were left out.</source>
        <translation>Die Makros in {name} wurden weggelassen.</translation>
    </message>
    <message>
        <source>The marked words do not stand at that place in “{label}”. Mark them again.</source>
        <translation>Die markierten Worte stehen nicht an dieser Stelle in „{label}“. Markieren Sie sie neu.</translation>
    </message>
    <message>
        <source>The nearest wording{where} is: “{words}”</source>
        <translation>Der ähnlichste Wortlaut{where} ist: „{words}“</translation>
    </message>
    <message>
        <source>The original file of this article is missing from the library; its text is whole.</source>
        <translation>Die Originaldatei dieses Artikels fehlt in der Bibliothek; sein Text ist vollständig.</translation>
    </message>
    <message>
        <source>The pages could not be made: the process that makes them ended unexpectedly. Refresh to try again.</source>
        <translation>Die Seiten konnten nicht erstellt werden: Der Prozess dafür endete unerwartet. Aktualisieren Sie, um es noch einmal zu versuchen.</translation>
    </message>
    <message>
        <source>The passage stands in the newest text of its article, so it was not withdrawn.</source>
        <translation>Die Stelle steht im neuesten Text ihres Artikels, sie wurde also nicht zurückgezogen.</translation>
    </message>
    <message>
        <source>The passage “{words}” is not in the text of source {letter} any more, so nothing is shaded there. Mark it again or remove the annotation.</source>
        <translation>Die Stelle „{words}“ steht nicht mehr im Text der Quelle {letter}, darum ist dort nichts unterlegt. Markieren Sie sie neu, oder entfernen Sie die Anmerkung.</translation>
    </message>
    <message>
        <source>The place to move to is no longer there, so nothing was moved.</source>
        <translation>Die Stelle, an die verschoben werden sollte, gibt es nicht mehr; es wurde nichts verschoben.</translation>
    </message>
    <message>
        <source>The quotation is empty. Give the words of the passage to mark.</source>
        <translation>Das Zitat ist leer. Geben Sie die Worte der Stelle an, die markiert werden soll.</translation>
    </message>
    <message>
        <source>The quotation of excerpt {number} was not printed.</source>
        <translation>Das Zitat von Auszug {number} wurde nicht gedruckt.</translation>
    </message>
    <message>
        <source>The quotation of excerpt {number} {differs}.</source>
        <translation>Das Zitat von Auszug {number} {differs}.</translation>
    </message>
    <message>
        <source>The quotation {differs}. Mark the passage again.</source>
        <translation>Das Zitat {differs}. Markieren Sie die Stelle neu.</translation>
    </message>
    <message>
        <source>The quotation “{words}” in {where} cites {letter}, which is no source of the book. Correct the letter.</source>
        <translation>Das Zitat „{words}“ ({where}) nennt {letter}; das ist keine Quelle der Mappe. Berichtigen Sie den Buchstaben.</translation>
    </message>
    <message>
        <source>The quotation “{words}” in {where} {differs}. Correct it, or leave the quotation marks out.</source>
        <translation>Das Zitat „{words}“ ({where}) {differs}. Berichtigen Sie es, oder lassen Sie die Anführungszeichen weg.</translation>
    </message>
    <message>
        <source>The sample is not whole: {definition} is missing. Install briefbook again.</source>
        <translation>Die Beispielmappe ist nicht vollständig: {definition} fehlt. Installieren Sie briefbook neu.</translation>
    </message>
    <message>
        <source>The sample is not whole: {message} Install briefbook again.</source>
        <translation>Die Beispielmappe ist nicht vollständig: {message} Installieren Sie briefbook neu.</translation>
    </message>
    <message>
        <source>The sources give different answers to “{question}” ({values}). The book does not say which is right. Give a verdict, or leave it printed as open.</source>
        <translation>Die Quellen antworten verschieden auf „{question}“ ({values}). Die Mappe sagt nicht, was richtig ist. Urteilen Sie, oder lassen Sie es als offen drucken.</translation>
    </message>
    <message>
        <source>The sources that agree on “{question}” ({letters}) share their text and are one source. Call it so, or look for another.</source>
        <translation>Die Quellen, die sich bei „{question}“ einig sind ({letters}), teilen ihren Text und sind eine einzige Quelle. Nennen Sie es so, oder suchen Sie eine weitere.</translation>
    </message>
    <message>
        <source>The text of an article is damaged. “briefbook doctor” says which; a backup may still have it.</source>
        <translation>Der Text eines Artikels ist beschädigt. „briefbook doctor“ sagt, welcher; eine Sicherung hat ihn vielleicht noch.</translation>
    </message>
    <message>
        <source>The text of {name} was recognised from a scan (OCR): compare what you quote with the original.</source>
        <translation>Der Text von {name} wurde aus einem Scan erkannt (OCR): Vergleichen Sie, was Sie zitieren, mit dem Original.</translation>
    </message>
    <message>
        <source>The text of “{label}” was damaged and is whole again.</source>
        <translation>Der Text von „{label}“ war beschädigt und ist wieder ganz.</translation>
    </message>
    <message>
        <source>The text reads so already, so nothing was changed.</source>
        <translation>Der Text lautet schon so, es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The version “{path}” could not be deleted ({reason}).</source>
        <translation>Die Version „{path}“ konnte nicht gelöscht werden ({reason}).</translation>
    </message>
    <message>
        <source>The version “{path}” is not there any more.</source>
        <translation>Die Version „{path}“ gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The version “{target}” went away while it was saved. Save it again.</source>
        <translation>Die Version „{target}“ verschwand beim Speichern. Speichern Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The {kind} is empty. Write it and try again.</source>
        <translation>{kind}: leer. Schreiben Sie etwas, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The {kind} is not named: what was given is empty.</source>
        <translation>{kind}: nicht genannt, die Angabe ist leer.</translation>
    </message>
    <message>
        <source>There are no words at that place in the newest text. Choose them again.</source>
        <translation>An dieser Stelle im neuesten Text stehen keine Worte. Wählen Sie neu.</translation>
    </message>
    <message>
        <source>There is already a theme “{name}”. Choose another name.</source>
        <translation>Es gibt schon ein Thema „{name}“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no annotation with the id “{annotation_id}”; it may have been removed.</source>
        <translation>Es gibt keine Anmerkung mit der Kennung „{annotation_id}“; vielleicht wurde sie entfernt.</translation>
    </message>
    <message>
        <source>There is no article with the id “{article_id}”; it may have been removed.</source>
        <translation>Es gibt keinen Artikel mit der Kennung „{article_id}“; vielleicht wurde er entfernt.</translation>
    </message>
    <message>
        <source>There is no book with the id “{book_id}”; it may have been removed.</source>
        <translation>Es gibt keine Mappe mit der Kennung „{book_id}“; vielleicht wurde sie entfernt.</translation>
    </message>
    <message>
        <source>There is no capture with the id “{capture_id}”; it may have been removed.</source>
        <translation>Es gibt keine Fassung mit der Kennung „{capture_id}“; vielleicht wurde sie entfernt.</translation>
    </message>
    <message>
        <source>There is no chapter with the id “{chapter_id}”; it may have been removed.</source>
        <translation>Es gibt kein Kapitel mit der Kennung „{chapter_id}“; vielleicht wurde es entfernt.</translation>
    </message>
    <message>
        <source>There is no entry with the id “{entry_id}”; it may have been removed.</source>
        <translation>Es gibt keinen Eintrag mit der Kennung „{entry_id}“; vielleicht wurde er entfernt.</translation>
    </message>
    <message>
        <source>There is no event with the id “{event_id}”; it may have been removed.</source>
        <translation>Es gibt kein Ereignis mit der Kennung „{event_id}“; vielleicht wurde es entfernt.</translation>
    </message>
    <message>
        <source>There is no fact with the id “{fact_id}”; it may have been removed.</source>
        <translation>Es gibt keine Frage mit der Kennung „{fact_id}“; vielleicht wurde sie entfernt.</translation>
    </message>
    <message>
        <source>There is no folder “{parent}” to write to. Make it or name another.</source>
        <translation>Es gibt keinen Ordner „{parent}“ zum Schreiben. Legen Sie ihn an, oder nennen Sie einen anderen.</translation>
    </message>
    <message>
        <source>There is no library at “{path}”. “briefbook init” makes a new one.</source>
        <translation>Bei „{path}“ gibt es keine Bibliothek. „briefbook init“ legt eine neue an.</translation>
    </message>
    <message>
        <source>There is no name with the id “{name_id}”; it may have been removed.</source>
        <translation>Es gibt keinen Namen mit der Kennung „{name_id}“; vielleicht wurde er entfernt.</translation>
    </message>
    <message>
        <source>There is no point with the id “{point_id}”; it may have been removed.</source>
        <translation>Es gibt keinen Punkt mit der Kennung „{point_id}“; vielleicht wurde er entfernt.</translation>
    </message>
    <message>
        <source>There is no stylesheet “{name}”. There are: {names}.</source>
        <translation>Es gibt keine Formatvorlage „{name}“. Es gibt: {names}.</translation>
    </message>
    <message>
        <source>There is no theme with the id “{theme_id}”; it may have been removed.</source>
        <translation>Es gibt kein Thema mit der Kennung „{theme_id}“; vielleicht wurde es entfernt.</translation>
    </message>
    <message>
        <source>There is no theme “{name}” any more; it may have been removed.</source>
        <translation>Das Thema „{name}“ gibt es nicht mehr; vielleicht wurde es entfernt.</translation>
    </message>
    <message>
        <source>There is no {kind} “{word}”. Name it by its id, the beginning of its id, or its exact name.</source>
        <translation>Nicht gefunden ({kind}): „{word}“. Nennen Sie die Kennung, deren Anfang oder den genauen Namen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>This is the text that “{label}” has already.</source>
        <translation>Diesen Text hat „{label}“ schon.</translation>
    </message>
    <message>
        <source>This sentence gives both a likelihood (“{likelihood}”) and a confidence (“{confidence}”). Use two sentences.</source>
        <translation>Dieser Satz nennt eine Wahrscheinlichkeit („{likelihood}“) und eine Verlässlichkeit („{confidence}“). Machen Sie zwei Sätze daraus.</translation>
    </message>
    <message>
        <source>This text is already in the library as “{label}”.</source>
        <translation>Dieser Text ist schon in der Bibliothek, als „{label}“.</translation>
    </message>
    <message>
        <source>What came of reading “{name}” could not be understood. Nothing of it was kept.</source>
        <translation>Was beim Lesen von „{name}“ herauskam, war nicht zu verstehen. Nichts davon wurde behalten.</translation>
    </message>
    <message>
        <source>What is to be placed is no longer in the library; it may have been removed.</source>
        <translation>Was eingeordnet werden soll, ist nicht mehr in der Bibliothek; vielleicht wurde es entfernt.</translation>
    </message>
    <message>
        <source>Write {label}.</source>
        <translation>Schreiben Sie {label}.</translation>
    </message>
    <message>
        <source>You may not write {name}, so nothing was saved. Check its permissions.</source>
        <translation>Sie haben kein Schreibrecht ({name}), darum wurde nichts gespeichert. Prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>ein 7-Zip-Archiv</translation>
    </message>
    <message>
        <source>a FLAC recording</source>
        <translation>eine FLAC-Aufnahme</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>ein GIF-Bild</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>ein JPEG-Bild</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>ein PNG-Bild</translation>
    </message>
    <message>
        <source>a PostScript file</source>
        <translation>eine PostScript-Datei</translation>
    </message>
    <message>
        <source>a PowerPoint presentation (PPTX)</source>
        <translation>eine PowerPoint-Präsentation (PPTX)</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>ein RAR-Archiv</translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <translation>ein TIFF-Bild</translation>
    </message>
    <message>
        <source>a Windows program (EXE)</source>
        <translation>ein Windows-Programm (EXE)</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>ein ZIP-Archiv</translation>
    </message>
    <message>
        <source>a bitmap picture (BMP)</source>
        <translation>ein Bitmap-Bild (BMP)</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>ein bzip2-Archiv</translation>
    </message>
    <message>
        <source>a film or picture (MP4, HEIC)</source>
        <translation>ein Film oder Bild (MP4, HEIC)</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>eine Schrift</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>ein gzip-Archiv</translation>
    </message>
    <message>
        <source>a picture, sound or film (RIFF)</source>
        <translation>ein Bild, Ton oder Film (RIFF)</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>an Excel workbook (XLSX)</source>
        <translation>eine Excel-Arbeitsmappe (XLSX)</translation>
    </message>
    <message>
        <source>an MP3 recording</source>
        <translation>eine MP3-Aufnahme</translation>
    </message>
    <message>
        <source>an Ogg recording</source>
        <translation>eine Ogg-Aufnahme</translation>
    </message>
    <message>
        <source>an OpenDocument file, but no text,</source>
        <translation>eine OpenDocument-Datei, aber kein Text</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation>eine SQLite-Datenbank</translation>
    </message>
    <message>
        <source>an old Word or Office file, or one protected with a password</source>
        <translation>eine alte Word- oder Office-Datei oder eine mit Passwort geschützte</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>ein xz-Archiv</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>und weitere</translation>
    </message>
    <message>
        <source>annotation</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>because the byline says “{words}”</source>
        <translation>weil in der Verfasserzeile „{words}“ steht</translation>
    </message>
    <message>
        <source>because the text mentions “{words}”</source>
        <translation>weil der Text „{words}“ erwähnt</translation>
    </message>
    <message>
        <source>because {reason}</source>
        <translation>weil {reason}</translation>
    </message>
    <message>
        <source>begins or ends inside a word or a number of the source</source>
        <translation>beginnt oder endet mitten in einem Wort oder einer Zahl der Quelle</translation>
    </message>
    <message>
        <source>beyond {number} pictures or {size} MB</source>
        <translation>mehr als {number} Bilder oder {size} MB</translation>
    </message>
    <message>
        <source>book</source>
        <translation>Mappe</translation>
    </message>
    <message>
        <source>chapter</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>chapter {number}</source>
        <translation>Kapitel {number}</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>differs from the source in 1 word: {named}</source>
        <translation>weicht in 1 Wort von der Quelle ab: {named}</translation>
    </message>
    <message>
        <source>differs from the source in {words} words: {named}</source>
        <translation>weicht in {words} Wörtern von der Quelle ab: {named}</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>excerpt {number}</source>
        <translation>Auszug {number}</translation>
    </message>
    <message>
        <source>in several articles</source>
        <translation>in mehreren Artikeln</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is not in the source&apos;s text</source>
        <translation>steht nicht im Text der Quelle</translation>
    </message>
    <message>
        <source>its words are not there, or more than once</source>
        <translation>die Worte stehen nicht da, oder mehrmals</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>no details were</source>
        <translation>keine Angabe wurde</translation>
    </message>
    <message>
        <source>none fit articles</source>
        <translation>passt keine zu einem Artikel</translation>
    </message>
    <message>
        <source>none was</source>
        <translation>wurde keine</translation>
    </message>
    <message>
        <source>not before {date}</source>
        <translation>nicht vor {date}</translation>
    </message>
    <message>
        <source>not in the library</source>
        <translation>nicht in der Bibliothek</translation>
    </message>
    <message>
        <source>of an unknown kind</source>
        <translation>von unbekannter Art</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>point {number}</source>
        <translation>Punkt {number}</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>several fit</source>
        <translation>mehrere passen</translation>
    </message>
    <message>
        <source>source {letter}</source>
        <translation>Quelle {letter}</translation>
    </message>
    <message>
        <source>the book</source>
        <translation>die Mappe</translation>
    </message>
    <message>
        <source>the chronology</source>
        <translation>die Chronologie</translation>
    </message>
    <message>
        <source>the comparison</source>
        <translation>der Vergleich</translation>
    </message>
    <message>
        <source>the contents</source>
        <translation>das Inhaltsverzeichnis</translation>
    </message>
    <message>
        <source>the figures</source>
        <translation>die Zahlen</translation>
    </message>
    <message>
        <source>the key points</source>
        <translation>die Kernpunkte</translation>
    </message>
    <message>
        <source>the library</source>
        <translation>die Bibliothek</translation>
    </message>
    <message>
        <source>the library is empty</source>
        <translation>die Bibliothek ist leer</translation>
    </message>
    <message>
        <source>the people</source>
        <translation>die Personen</translation>
    </message>
    <message>
        <source>the scenesetter</source>
        <translation>die Ausgangslage</translation>
    </message>
    <message>
        <source>the set-up</source>
        <translation>die Einrichtung</translation>
    </message>
    <message>
        <source>the source list</source>
        <translation>das Quellenverzeichnis</translation>
    </message>
    <message>
        <source>the text is written in {name} characters</source>
        <translation>der Text in {name}-Zeichen geschrieben ist</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>title of the book</source>
        <translation>Titel der Mappe</translation>
    </message>
    <message>
        <source>title of the chapter</source>
        <translation>Titel des Kapitels</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>{before} and {last}</source>
        <translation>{before} und {last}</translation>
    </message>
    <message>
        <source>{count} {reason}</source>
        <translation>{count} {reason}</translation>
    </message>
    <message>
        <source>{hits} of {total} words are small words of {language}, such as {commonest}</source>
        <translation>{hits} von {total} Wörtern kleine Wörter dieser Sprache sind ({language}), zum Beispiel {commonest}</translation>
    </message>
    <message>
        <source>{last} captures</source>
        <translation>{last} Fassungen</translation>
    </message>
    <message>
        <source>{name} cannot be written (it or its folder is read-only), so nothing was saved.</source>
        <translation>{name} kann nicht geschrieben werden (schreibgeschützt, oder der Ordner ist es), darum wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>{name} claims more pages than could be read; those that are there were taken.</source>
        <translation>{name} gibt mehr Seiten an, als zu lesen waren; die vorhandenen wurden genommen.</translation>
    </message>
    <message>
        <source>{name} claims the encoding {claimed}, but its bytes are UTF-8; it was read as UTF-8.</source>
        <translation>{name} gibt die Kodierung {claimed} an, die Bytes sind aber UTF-8; als UTF-8 gelesen.</translation>
    </message>
    <message>
        <source>{name} claims the encoding {claimed}, but was read as {encoding}, which fits its bytes.</source>
        <translation>{name} gibt die Kodierung {claimed} an, wurde aber als {encoding} gelesen, was zu den Bytes passt.</translation>
    </message>
    <message>
        <source>{name} claims the encoding {encoding}, which does not fit; another was taken.</source>
        <translation>{name} gibt die Kodierung {encoding} an, die nicht passt; eine andere wurde genommen.</translation>
    </message>
    <message>
        <source>{name} could not be opened. Check that it and its folder are there and may be written.</source>
        <translation>{name} konnte nicht geöffnet werden. Prüfen Sie, ob die Datei und ihr Ordner da sind und geschrieben werden dürfen.</translation>
    </message>
    <message>
        <source>{name} ends in the middle of a character of its encoding, UTF-8; it is shown as �.</source>
        <translation>{name} endet mitten in einem Zeichen seiner Kodierung UTF-8; es wird als � gezeigt.</translation>
    </message>
    <message>
        <source>{name} has other data before its beginning as a PDF, which was left out.</source>
        <translation>{name} hat vor seinem Anfang als PDF andere Daten; sie wurden weggelassen.</translation>
    </message>
    <message>
        <source>{name} holds files with paths that lead out of it; they were left out.</source>
        <translation>{name} enthält Dateien mit Pfaden, die hinausführen; sie wurden weggelassen.</translation>
    </message>
    <message>
        <source>{name} holds tracked changes: insertions were kept, deletions left out.</source>
        <translation>{name} enthält nachverfolgte Änderungen: Einfügungen sind erhalten, Löschungen weggelassen.</translation>
    </message>
    <message>
        <source>{name} holds {bidi} bidirectional (bidi) controls, which can show text in another order than it has. They were kept.</source>
        <translation>{name} enthält {bidi} bidirektionale Steuerzeichen (Bidi), die Text in anderer Reihenfolge zeigen können, als er steht. Sie sind erhalten.</translation>
    </message>
    <message>
        <source>{name} is a scan: its pages are kept as pictures. There is no text in it to quote.</source>
        <translation>{name} ist ein Scan: Die Seiten sind als Bilder erhalten. Es gibt darin keinen Text zum Zitieren.</translation>
    </message>
    <message>
        <source>{name} is damaged and was repaired; compare it with the original.</source>
        <translation>{name} ist beschädigt und wurde repariert; vergleichen Sie mit dem Original.</translation>
    </message>
    <message>
        <source>{name} is damaged. “briefbook doctor” says where and, with --repair, makes a sound copy.</source>
        <translation>{name} ist beschädigt. „briefbook doctor“ sagt, wo, und macht mit --repair eine heile Kopie.</translation>
    </message>
    <message>
        <source>{name} is not UTF-8. It was read as {encoding}. If letters look wrong, choose another encoding.</source>
        <translation>{name} ist nicht UTF-8. Als {encoding} gelesen. Wenn Buchstaben falsch aussehen, wählen Sie eine andere Kodierung.</translation>
    </message>
    <message>
        <source>{name} is not a briefbook library, or its beginning is damaged. It was left unchanged.</source>
        <translation>{name} ist keine briefbook-Bibliothek, oder ihr Anfang ist beschädigt. Die Datei blieb unverändert.</translation>
    </message>
    <message>
        <source>{name} is not quite {encoding}: {lost} characters could not be read in that encoding (shown as �).</source>
        <translation>{name} ist nicht ganz {encoding}: {lost} Zeichen waren in dieser Kodierung nicht zu lesen (als � gezeigt).</translation>
    </message>
    <message>
        <source>{name} leaves an element open that would hide what follows; the text after it was kept.</source>
        <translation>{name} lässt ein Element offen, das alles Folgende verbergen würde; der Text danach ist erhalten.</translation>
    </message>
    <message>
        <source>{name} lists parts that are not in it ({missing}); they were left out.</source>
        <translation>{name} führt Teile auf, die nicht darin sind ({missing}); sie wurden weggelassen.</translation>
    </message>
    <message>
        <source>{name} mixes encodings: {stray} bytes are not UTF-8 and were read as Windows-1252.</source>
        <translation>{name} mischt Kodierungen: {stray} Bytes sind nicht UTF-8 und wurden als Windows-1252 gelesen.</translation>
    </message>
    <message>
        <source>{name} names remote files (a template or pictures); none of them was opened.</source>
        <translation>{name} nennt entfernte Dateien (eine Vorlage oder Bilder); keine wurde geöffnet.</translation>
    </message>
    <message>
        <source>{name} names {remote} remote or local files (pictures, styles, frames); none of them was opened.</source>
        <translation>{name} nennt {remote} entfernte oder lokale Dateien (Bilder, Formate, Rahmen); keine wurde geöffnet.</translation>
    </message>
    <message>
        <source>{number} annotations are in no chapter of this book. Place what the reader should see.</source>
        <translation>{number} Anmerkungen stehen in keinem Kapitel dieser Mappe. Ordnen Sie ein, was der Leser sehen soll.</translation>
    </message>
    <message>
        <source>{number} annotations: {became}.</source>
        <translation>{number} Anmerkungen: {became}.</translation>
    </message>
    <message>
        <source>{number} articles have no author ({letters}). The source list prints no author for them. Add one, or leave it so if none is known.</source>
        <translation>{number} Artikel nennen keinen Autor ({letters}). Das Quellenverzeichnis druckt für sie keinen Autor. Tragen Sie einen ein, oder lassen Sie es so, wenn keiner bekannt ist.</translation>
    </message>
    <message>
        <source>{number} articles have no date ({letters}). The source list prints “n.d.” for them. Add the date of publication.</source>
        <translation>{number} Artikel haben kein Datum ({letters}). Das Quellenverzeichnis druckt für sie „n.d.“. Tragen Sie das Datum der Veröffentlichung ein.</translation>
    </message>
    <message>
        <source>{number} articles have no licence on record ({letters}). Record the terms before the full text leaves the house.</source>
        <translation>Für {number} Artikel ist keine Lizenz eingetragen ({letters}). Tragen Sie die Bedingungen ein, bevor der volle Text das Haus verlässt.</translation>
    </message>
    <message>
        <source>{number} articles have no title ({letters}). The book calls them by the first words. Add a title.</source>
        <translation>{number} Artikel haben keinen Titel ({letters}). Die Mappe nennt sie nach ihren ersten Worten. Tragen Sie einen Titel ein.</translation>
    </message>
    <message>
        <source>{number} attachments were left out of {name}.</source>
        <translation>{number} Anhänge von {name} wurden weggelassen.</translation>
    </message>
    <message>
        <source>{number} broken characters were replaced by � in {name}.</source>
        <translation>{number} beschädigte Zeichen in {name} wurden durch � ersetzt.</translation>
    </message>
    <message>
        <source>{number} chapters were not well-formed in {name} and repaired.</source>
        <translation>{number} Kapitel in {name} waren nicht wohlgeformt und wurden repariert.</translation>
    </message>
    <message>
        <source>{number} control characters were removed from {name}.</source>
        <translation>{number} Steuerzeichen wurden aus {name} entfernt.</translation>
    </message>
    <message>
        <source>{number} details were</source>
        <translation>{number} Angaben wurden</translation>
    </message>
    <message>
        <source>{number} doubtful</source>
        <translation>{number} zweifelhaft</translation>
    </message>
    <message>
        <source>{number} fit articles</source>
        <translation>passen {number} zu Artikeln</translation>
    </message>
    <message>
        <source>{number} highlights</source>
        <translation>{number} Markierungen</translation>
    </message>
    <message>
        <source>{number} kept</source>
        <translation>{number} erhalten</translation>
    </message>
    <message>
        <source>{number} key points do not fit on one page; {room} do. Join some or give them another kind.</source>
        <translation>{number} Kernpunkte passen nicht auf eine Seite; {room} passen. Fassen Sie einige zusammen, oder geben Sie ihnen eine andere Art.</translation>
    </message>
    <message>
        <source>{number} links in {name} were kept as plain text, because only web and mail addresses are linked ({some}).</source>
        <translation>{number} Verweise in {name} blieben reiner Text, weil nur Web- und Mailadressen verknüpft werden ({some}).</translation>
    </message>
    <message>
        <source>{number} lost</source>
        <translation>{number} verloren</translation>
    </message>
    <message>
        <source>{number} moved</source>
        <translation>{number} verschoben</translation>
    </message>
    <message>
        <source>{number} pages</source>
        <translation>{number} Seiten</translation>
    </message>
    <message>
        <source>{number} pages of {name} cannot be read as text and were kept as pictures.</source>
        <translation>{number} Seiten von {name} lassen sich nicht als Text lesen und sind als Bilder erhalten.</translation>
    </message>
    <message>
        <source>{number} pictures</source>
        <translation>{number} Bilder</translation>
    </message>
    <message>
        <source>{number} pictures in {name} were left out ({why}); captions were kept.</source>
        <translation>{number} Bilder in {name} wurden weggelassen ({why}); Bildunterschriften sind erhalten.</translation>
    </message>
    <message>
        <source>{number} pictures of source {letter} ({where}) cannot be printed, because the library does not hold what it needs; a line says so on the page. Import the article again.</source>
        <translation>{number} Bilder der Quelle {letter} ({where}) können nicht gedruckt werden, weil die Bibliothek das Nötige nicht enthält; eine Zeile auf der Seite sagt es. Importieren Sie den Artikel noch einmal.</translation>
    </message>
    <message>
        <source>{number} pictures of {name} were not in it and not fetched; captions were kept.</source>
        <translation>{number} Bilder von {name} waren nicht darin und wurden nicht geholt; Bildunterschriften sind erhalten.</translation>
    </message>
    <message>
        <source>{number} pictures were left out that no text of {name} shows.</source>
        <translation>{number} Bilder wurden weggelassen, die kein Text von {name} zeigt.</translation>
    </message>
    <message>
        <source>{number} references</source>
        <translation>{number} Literaturangaben</translation>
    </message>
    <message>
        <source>{number} times</source>
        <translation>{number} Mal</translation>
    </message>
    <message>
        <source>{number} were</source>
        <translation>wurden {number}</translation>
    </message>
    <message>
        <source>{number} were there already.</source>
        <translation>{number} waren schon da.</translation>
    </message>
    <message>
        <source>{number} “{title}”</source>
        <translation>{number} „{title}“</translation>
    </message>
    <message>
        <source>{one}, {more}</source>
        <translation>{one}, {more}</translation>
    </message>
    <message>
        <source>{one}; {more}</source>
        <translation>{one}; {more}</translation>
    </message>
    <message>
        <source>{percent} % the same as “{label}”.</source>
        <translation>Zu {percent} % dasselbe wie „{label}“.</translation>
    </message>
    <message>
        <source>{script} has no spaces between words; its lines are broken between syllables, which may part a word.</source>
        <translation>{script} hat keine Leerzeichen zwischen den Wörtern; Zeilen werden zwischen Silben umbrochen, was ein Wort trennen kann.</translation>
    </message>
    <message>
        <source>{script} is written from top to bottom; it is printed in lines from left to right.</source>
        <translation>{script} wird von oben nach unten geschrieben; gedruckt wird in Zeilen von links nach rechts.</translation>
    </message>
    <message>
        <source>{script} signs belong in groups; they are printed one after the other.</source>
        <translation>Zeichen in {script} gehören in Gruppen; sie werden nacheinander gedruckt.</translation>
    </message>
    <message>
        <source>{what} of {name} could not be kept as pictures: that would be too many, or too large ones.</source>
        <translation>Nicht als Bilder erhalten: {what} von {name}. Es wären zu viele oder zu große.</translation>
    </message>
    <message>
        <source>“{colour}” is not a colour. Write it as # and six digits, for example #1f5a93.</source>
        <translation>„{colour}“ ist keine Farbe. Schreiben Sie # und sechs Ziffern, zum Beispiel #1f5a93.</translation>
    </message>
    <message>
        <source>“{date}” is not a date. Write 2025, 2025-02 or 2025-02-07.</source>
        <translation>„{date}“ ist kein Datum. Schreiben Sie 2025, 2025-02 oder 2025-02-07.</translation>
    </message>
    <message>
        <source>“{entered}” is in the index of this book already.</source>
        <translation>„{entered}“ steht schon im Register dieser Mappe.</translation>
    </message>
    <message>
        <source>“{family}” has {script} characters, but its maker does not let it be put into a document. Install another font.</source>
        <translation>„{family}“ hat die Zeichen ({script}), darf aber nach dem Willen ihres Herstellers nicht in ein Dokument aufgenommen werden. Installieren Sie eine andere Schrift.</translation>
    </message>
    <message>
        <source>“{file_name}” is a list of references or highlights. Import it as a file.</source>
        <translation>„{file_name}“ ist eine Liste von Literaturangaben oder Markierungen. Importieren Sie sie als Datei.</translation>
    </message>
    <message>
        <source>“{file}” does not hold one article, so it is no newer version of “{label}”.</source>
        <translation>„{file}“ enthält nicht genau einen Artikel und ist darum keine neuere Fassung von „{label}“.</translation>
    </message>
    <message>
        <source>“{folder}” is a folder with no files in it to import.</source>
        <translation>„{folder}“ ist ein Ordner ohne Dateien, die zu importieren wären.</translation>
    </message>
    <message>
        <source>“{label}” ({why})</source>
        <translation>„{label}“ ({why})</translation>
    </message>
    <message>
        <source>“{label}” cannot be corrected. {reason}</source>
        <translation>„{label}“ kann nicht berichtigt werden. {reason}</translation>
    </message>
    <message>
        <source>“{label}” has earlier texts of its own. Merge the other one into it.</source>
        <translation>„{label}“ hat eigene frühere Fassungen. Führen Sie den anderen Artikel mit diesem zusammen.</translation>
    </message>
    <message>
        <source>“{label}” is not in the library</source>
        <translation>„{label}“ ist nicht in der Bibliothek</translation>
    </message>
    <message>
        <source>“{label}” is one article: there is nothing to merge it with.</source>
        <translation>„{label}“ ist ein einziger Artikel: Es gibt nichts, womit er zusammenzuführen wäre.</translation>
    </message>
    <message>
        <source>“{label}” is source {letter} of “{title}”. Merge the other one into it.</source>
        <translation>„{label}“ ist Quelle {letter} von „{title}“. Führen Sie den anderen Artikel mit diesem zusammen.</translation>
    </message>
    <message>
        <source>“{label}” reads the same as {encoding}, so nothing was changed.</source>
        <translation>„{label}“ lautet als {encoding} gleich, es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“{label}” was read from a file that itself says how its letters are to be read.</source>
        <translation>„{label}“ wurde aus einer Datei gelesen, die selbst sagt, wie ihre Buchstaben zu lesen sind.</translation>
    </message>
    <message>
        <source>“{label}” with its pictures.</source>
        <translation>„{label}“ mit seinen Bildern.</translation>
    </message>
    <message>
        <source>“{letter}” cannot stand for a source. Give one to three letters from A to Z.</source>
        <translation>„{letter}“ kann nicht für eine Quelle stehen. Geben Sie ein bis drei Buchstaben von A bis Z an.</translation>
    </message>
    <message>
        <source>“{letter}” cannot stand for a theme. Give one or two letters, for example S.</source>
        <translation>„{letter}“ kann nicht für ein Thema stehen. Geben Sie ein oder zwei Buchstaben an, zum Beispiel S.</translation>
    </message>
    <message>
        <source>“{library}” cannot be opened for writing ({reason}). Free some space and try again.</source>
        <translation>„{library}“ kann nicht zum Schreiben geöffnet werden ({reason}). Schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“{library}” cannot be opened for writing: its folder does not allow it ({reason}).</source>
        <translation>„{library}“ kann nicht zum Schreiben geöffnet werden: Der Ordner erlaubt es nicht ({reason}).</translation>
    </message>
    <message>
        <source>“{library}” is open in another briefbook (process {pid} on “{host}”, since {since}). Close it there and try again.</source>
        <translation>„{library}“ ist in einem anderen briefbook geöffnet (Prozess {pid} auf „{host}“, seit {since}). Schließen Sie es dort, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“{library}” is open in another briefbook. Close it there and try again.</source>
        <translation>„{library}“ ist in einem anderen briefbook geöffnet. Schließen Sie es dort, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“{library}” is open on the computer “{host}” since {since}. If briefbook no longer runs there, delete “{path}” and try again.</source>
        <translation>„{library}“ ist seit {since} auf dem Rechner „{host}“ geöffnet. Wenn briefbook dort nicht mehr läuft, löschen Sie „{path}“, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“{link}” is a link to another folder and was not followed. Name that folder to import it.</source>
        <translation>„{link}“ ist ein Verweis auf einen anderen Ordner; ihm wurde nicht gefolgt. Nennen Sie jenen Ordner, um ihn zu importieren.</translation>
    </message>
    <message>
        <source>“{marking}” is not a TLP label as it must be written. {advice}</source>
        <translation>„{marking}“ ist keine TLP-Bezeichnung, wie sie geschrieben sein muss. {advice}</translation>
    </message>
    <message>
        <source>“{name}” broke what reads such files; it may be damaged or made to do harm. Nothing of it was kept.</source>
        <translation>„{name}“ hat das Leseprogramm für solche Dateien zum Absturz gebracht; vielleicht ist die Datei beschädigt oder soll Schaden anrichten. Nichts davon wurde behalten.</translation>
    </message>
    <message>
        <source>“{name}” cannot be a file&apos;s name. Choose the file again.</source>
        <translation>„{name}“ kann kein Dateiname sein. Wählen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>“{name}” could not be read ({reason}). Check the disk and try again.</source>
        <translation>„{name}“ konnte nicht gelesen werden ({reason}). Prüfen Sie den Datenträger, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“{name}” could not be read ({what}). Save its text as plain text and import that.</source>
        <translation>„{name}“ konnte nicht gelesen werden ({what}). Speichern Sie den Text als reinen Text, und importieren Sie den.</translation>
    </message>
    <message>
        <source>“{name}” declares entities, which harmful files do. It was not opened.</source>
        <translation>„{name}“ deklariert Entitäten, wie es schädliche Dateien tun. Sie wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>“{name}” does not exist. Check the path and import it again.</source>
        <translation>„{name}“ gibt es nicht. Prüfen Sie den Pfad, und importieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>“{name}” does not look like text. Import plain text, Markdown or a saved web page.</source>
        <translation>„{name}“ sieht nicht nach Text aus. Importieren Sie reinen Text, Markdown oder eine gespeicherte Webseite.</translation>
    </message>
    <message>
        <source>“{name}” has no readable text.</source>
        <translation>„{name}“ hat keinen lesbaren Text.</translation>
    </message>
    <message>
        <source>“{name}” has no readable text; its pages may be pictures.</source>
        <translation>„{name}“ hat keinen lesbaren Text; die Seiten sind vielleicht Bilder.</translation>
    </message>
    <message>
        <source>“{name}” has no readable text; its words may come from a script. Save the text itself.</source>
        <translation>„{name}“ hat keinen lesbaren Text; seine Worte kommen vielleicht aus einem Skript. Speichern Sie den Text selbst.</translation>
    </message>
    <message>
        <source>“{name}” has no text in it, only attachments. Save them and import those.</source>
        <translation>„{name}“ enthält keinen Text, nur Anhänge. Speichern Sie diese, und importieren Sie sie.</translation>
    </message>
    <message>
        <source>“{name}” has no text in it.</source>
        <translation>„{name}“ enthält keinen Text.</translation>
    </message>
    <message>
        <source>“{name}” has {number} pages. Import the part that you need as a file of its own.</source>
        <translation>„{name}“ hat {number} Seiten. Importieren Sie den Teil, den Sie brauchen, als eigene Datei.</translation>
    </message>
    <message>
        <source>“{name}” holds its text in a form that is not read. Save it as HTML or plain text.</source>
        <translation>„{name}“ enthält seinen Text in einer Form, die nicht gelesen wird. Speichern Sie ihn als HTML oder reinen Text.</translation>
    </message>
    <message>
        <source>“{name}” holds no highlighted passage.</source>
        <translation>„{name}“ enthält keine markierte Stelle.</translation>
    </message>
    <message>
        <source>“{name}” holds references or highlights, not an article.</source>
        <translation>„{name}“ enthält Literaturangaben oder Markierungen, keinen Artikel.</translation>
    </message>
    <message>
        <source>“{name}” holds two files of the same name; which is meant cannot be told.</source>
        <translation>„{name}“ enthält zwei Dateien gleichen Namens; welche gemeint ist, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>“{name}” holds {number} files, far too many for a document. It was not opened.</source>
        <translation>„{name}“ enthält {number} Dateien, viel zu viele für ein Dokument. Sie wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>“{name}” holds {number} highlights. Export those that you need.</source>
        <translation>„{name}“ enthält {number} Markierungen. Exportieren Sie die, die Sie brauchen.</translation>
    </message>
    <message>
        <source>“{name}” holds {number} references. Export those that you need.</source>
        <translation>„{name}“ enthält {number} Literaturangaben. Exportieren Sie die, die Sie brauchen.</translation>
    </message>
    <message>
        <source>“{name}” is a damaged PDF and could not be read. Get it again where it comes from.</source>
        <translation>„{name}“ ist ein beschädigtes PDF und war nicht zu lesen. Holen Sie es noch einmal von dort, woher es kommt.</translation>
    </message>
    <message>
        <source>“{name}” is a damaged message and could not be read. Save it again in Outlook.</source>
        <translation>„{name}“ ist eine beschädigte Nachricht und war nicht zu lesen. Speichern Sie sie noch einmal in Outlook.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a file. Name the files in it that you want.</source>
        <translation>„{name}“ ist ein Ordner, keine Datei. Nennen Sie die Dateien darin, die Sie wollen.</translation>
    </message>
    <message>
        <source>“{name}” is damaged and could not be unpacked. Get it again where it comes from.</source>
        <translation>„{name}“ ist beschädigt und war nicht zu entpacken. Holen Sie die Datei noch einmal von dort, woher sie kommt.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it does not say what is in it. Get it again where it comes from.</source>
        <translation>„{name}“ ist beschädigt: Es steht nicht darin, was sie enthält. Holen Sie die Datei noch einmal von dort, woher sie kommt.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it has no text. Save it again in Word.</source>
        <translation>„{name}“ ist beschädigt: Es ist kein Text darin. Speichern Sie die Datei noch einmal in Word.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it is not well-formed ({msg}). Save it again.</source>
        <translation>„{name}“ ist beschädigt: nicht wohlgeformt ({msg}). Speichern Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its part {part} is missing. Save it again.</source>
        <translation>„{name}“ ist beschädigt: Der Teil {part} fehlt. Speichern Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>“{name}” is data for programs (JSON), not an article.</source>
        <translation>„{name}“ sind Daten für Programme (JSON), kein Artikel.</translation>
    </message>
    <message>
        <source>“{name}” is empty. Save it again where it comes from.</source>
        <translation>„{name}“ ist leer. Speichern Sie die Datei dort noch einmal, woher sie kommt.</translation>
    </message>
    <message>
        <source>“{name}” is empty: there is no text in it. Save it again where it comes from.</source>
        <translation>„{name}“ ist leer: Es ist kein Text darin. Speichern Sie die Datei dort noch einmal, woher sie kommt.</translation>
    </message>
    <message>
        <source>“{name}” is in an encoding that could not be told. Save it as UTF-8 and import that.</source>
        <translation>Die Kodierung von „{name}“ war nicht zu erkennen. Speichern Sie die Datei als UTF-8, und importieren Sie die.</translation>
    </message>
    <message>
        <source>“{name}” is in the index of this book already.</source>
        <translation>„{name}“ steht schon im Register dieser Mappe.</translation>
    </message>
    <message>
        <source>“{name}” is not a Word document as it should be ({reason}). Save it again.</source>
        <translation>„{name}“ ist kein Word-Dokument, wie es sein soll ({reason}). Speichern Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“{name}” is not a regular file but a pipe, socket or device. Save its text to a file first.</source>
        <translation>„{name}“ ist keine gewöhnliche Datei, sondern eine Pipe, ein Socket oder ein Gerät. Speichern Sie den Text erst in einer Datei.</translation>
    </message>
    <message>
        <source>“{name}” is protected (DRM): only its seller&apos;s program can read it. Ask for a copy without protection.</source>
        <translation>„{name}“ ist geschützt (DRM): Nur das Programm des Verkäufers kann es lesen. Bitten Sie um ein Exemplar ohne Schutz.</translation>
    </message>
    <message>
        <source>“{name}” is protected with a password. Save a copy without one.</source>
        <translation>„{name}“ ist mit einem Passwort geschützt. Speichern Sie eine Kopie ohne Passwort.</translation>
    </message>
    <message>
        <source>“{name}” is protected with a password. Save it without one.</source>
        <translation>„{name}“ ist mit einem Passwort geschützt. Speichern Sie die Datei ohne Passwort.</translation>
    </message>
    <message>
        <source>“{name}” is too large: {size} MB, and the limit is {limit} MB. Import the part that you need as a file of its own.</source>
        <translation>„{name}“ ist zu groß: {size} MB, die Grenze liegt bei {limit} MB. Importieren Sie den Teil, den Sie brauchen, als eigene Datei.</translation>
    </message>
    <message>
        <source>“{name}” is {found}, which cannot be imported.</source>
        <translation>„{name}“ kann nicht importiert werden ({found}).</translation>
    </message>
    <message>
        <source>“{name}” is {found}, which cannot be imported. Save its text as plain text, Markdown or HTML and import that.</source>
        <translation>„{name}“ kann nicht importiert werden ({found}). Speichern Sie den Text als reinen Text, Markdown oder HTML, und importieren Sie den.</translation>
    </message>
    <message>
        <source>“{name}” lists {number} chapters, far too many for a book. It was not opened.</source>
        <translation>„{name}“ führt {number} Kapitel auf, viel zu viele für ein Buch. Es wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>“{name}” may not be read by you. Ask its owner for permission, or copy it to a folder of yours.</source>
        <translation>„{name}“ dürfen Sie nicht lesen. Bitten Sie den Eigentümer um die Erlaubnis, oder kopieren Sie die Datei in einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>“{name}” names no article: there is no title, DOI or address in it.</source>
        <translation>„{name}“ nennt keinen Artikel: Es ist kein Titel, keine DOI und keine Adresse darin.</translation>
    </message>
    <message>
        <source>“{name}” needs more memory than a file may take. Import the part that you need.</source>
        <translation>„{name}“ braucht mehr Speicher, als eine Datei belegen darf. Importieren Sie den Teil, den Sie brauchen.</translation>
    </message>
    <message>
        <source>“{name}” nests its parts too deep to be read. Save its text and import that.</source>
        <translation>Die Teile von „{name}“ sind zu tief verschachtelt, um gelesen zu werden. Speichern Sie den Text, und importieren Sie den.</translation>
    </message>
    <message>
        <source>“{name}” nests too deep to be read. Save its text and import that.</source>
        <translation>„{name}“ ist zu tief verschachtelt, um gelesen zu werden. Speichern Sie den Text, und importieren Sie den.</translation>
    </message>
    <message>
        <source>“{name}” nests too deep to be read. Save its text as plain text and import that.</source>
        <translation>„{name}“ ist zu tief verschachtelt, um gelesen zu werden. Speichern Sie den Text als reinen Text, und importieren Sie den.</translation>
    </message>
    <message>
        <source>“{name}” took longer than {seconds} seconds to read and was given up. Import the part that you need as a file of its own.</source>
        <translation>„{name}“ war nach {seconds} Sekunden noch nicht gelesen und wurde aufgegeben. Importieren Sie den Teil, den Sie brauchen, als eigene Datei.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than {limit} MB, which no document needs. It was not opened.</source>
        <translation>„{name}“ ergibt entpackt mehr als {limit} MB, was kein Dokument braucht. Die Datei wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>“{name}” was not imported: there is no text encoding “{encoding}”. Try utf-8, windows-1252 or shift_jis.</source>
        <translation>„{name}“ wurde nicht importiert: Es gibt keine Textkodierung „{encoding}“. Versuchen Sie utf-8, windows-1252 oder shift_jis.</translation>
    </message>
    <message>
        <source>“{now}” for “{before}”</source>
        <translation>„{now}“ statt „{before}“</translation>
    </message>
    <message>
        <source>“{ours}” is not in the source</source>
        <translation>„{ours}“ steht nicht in der Quelle</translation>
    </message>
    <message>
        <source>“{ours}” where the source has “{theirs}”</source>
        <translation>„{ours}“, wo in der Quelle „{theirs}“ steht</translation>
    </message>
    <message>
        <source>“{out}” could not be read ({reason}), so it was not replaced.</source>
        <translation>„{out}“ konnte nicht gelesen werden ({reason}) und wurde darum nicht ersetzt.</translation>
    </message>
    <message>
        <source>“{out}” is no PDF, so it was not replaced. Name another file for the book.</source>
        <translation>„{out}“ ist kein PDF und wurde darum nicht ersetzt. Nennen Sie eine andere Datei für die Mappe.</translation>
    </message>
    <message>
        <source>“{parent}” cannot be made, so it is not remembered which files were read ({reason}).</source>
        <translation>„{parent}“ kann nicht angelegt werden, darum wird nicht gemerkt, welche Dateien gelesen wurden ({reason}).</translation>
    </message>
    <message>
        <source>“{parent}” cannot be made, so your choices are not kept ({reason}).</source>
        <translation>„{parent}“ kann nicht angelegt werden, darum werden Ihre Einstellungen nicht behalten ({reason}).</translation>
    </message>
    <message>
        <source>“{path}”</source>
        <translation>„{path}“</translation>
    </message>
    <message>
        <source>“{path}” already exists. Choose another name for the new library.</source>
        <translation>„{path}“ gibt es schon. Wählen Sie einen anderen Namen für die neue Bibliothek.</translation>
    </message>
    <message>
        <source>“{path}” cannot be made because there is no folder “{parent}”.</source>
        <translation>„{path}“ kann nicht angelegt werden, weil es keinen Ordner „{parent}“ gibt.</translation>
    </message>
    <message>
        <source>“{path}” cannot be reached ({reason}). Check its permissions.</source>
        <translation>„{path}“ ist nicht erreichbar ({reason}). Prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>“{path}” could not be read ({reason}).</source>
        <translation>„{path}“ konnte nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
        <source>“{path}” does not exist. Check the name.</source>
        <translation>„{path}“ gibt es nicht. Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>“{path}” is a folder, not a library.</source>
        <translation>„{path}“ ist ein Ordner, keine Bibliothek.</translation>
    </message>
    <message>
        <source>“{path}” is a link out of the folder and was left out. Name the file to import it.</source>
        <translation>„{path}“ ist ein Verweis aus dem Ordner hinaus und wurde weggelassen. Nennen Sie die Datei selbst, um sie zu importieren.</translation>
    </message>
    <message>
        <source>“{path}” is a link to a file that cannot be reached ({reason}). Name the file itself.</source>
        <translation>„{path}“ ist ein Verweis auf eine Datei, die nicht erreichbar ist ({reason}). Nennen Sie die Datei selbst.</translation>
    </message>
    <message>
        <source>“{path}” is damaged, so nothing was restored from it. {finding}</source>
        <translation>„{path}“ ist beschädigt, darum wurde daraus nichts wiederhergestellt. {finding}</translation>
    </message>
    <message>
        <source>“{path}” is empty, so it is not a library. It was left unchanged.</source>
        <translation>„{path}“ ist leer und darum keine Bibliothek. Die Datei blieb unverändert.</translation>
    </message>
    <message>
        <source>“{path}” is not a briefbook library, or its beginning is damaged. It was left unchanged.</source>
        <translation>„{path}“ ist keine briefbook-Bibliothek, oder ihr Anfang ist beschädigt. Die Datei blieb unverändert.</translation>
    </message>
    <message>
        <source>“{path}” is not a file, so it is not a library.</source>
        <translation>„{path}“ ist keine Datei und darum keine Bibliothek.</translation>
    </message>
    <message>
        <source>“{path}” is not an ordinary file (a pipe, socket or device) and was not opened.</source>
        <translation>„{path}“ ist keine gewöhnliche Datei (eine Pipe, ein Socket oder ein Gerät) und wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>“{path}” is open for reading only, so nothing was changed.</source>
        <translation>„{path}“ ist nur zum Lesen geöffnet, darum wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“{path}” must be brought up to date, for which its disk has too little room: {megabytes} MB are needed. It was left unchanged.</source>
        <translation>„{path}“ muss auf den neuen Stand gebracht werden, wofür auf dem Datenträger zu wenig Platz ist: {megabytes} MB werden gebraucht. Die Bibliothek blieb unverändert.</translation>
    </message>
    <message>
        <source>“{path}” was made by a newer briefbook (library version {found}; this one reads up to {known}). It was left unchanged. Install the newer briefbook to open it.</source>
        <translation>„{path}“ stammt von einem neueren briefbook (Bibliotheksversion {found}; dieses liest bis {known}). Die Bibliothek blieb unverändert. Installieren Sie das neuere briefbook, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>“{path}” was moved, removed or replaced while it was open, so nothing was saved. Put it back, or open the library that is there now.</source>
        <translation>„{path}“ wurde verschoben, entfernt oder ersetzt, während es offen war; darum wurde nichts gespeichert. Legen Sie die Datei zurück, oder öffnen Sie die Bibliothek, die jetzt dort ist.</translation>
    </message>
    <message>
        <source>“{question}”</source>
        <translation>„{question}“</translation>
    </message>
    <message>
        <source>“{quote}” is not in “{label}”.</source>
        <translation>„{quote}“ steht nicht in „{label}“.</translation>
    </message>
    <message>
        <source>“{quote}” stands {number} times in “{label}” ({paragraphs}). Give a longer quotation, or name the occurrence (1 to {number}).</source>
        <translation>„{quote}“ steht {number} Mal in „{label}“ ({paragraphs}). Geben Sie ein längeres Zitat an, oder nennen Sie das Vorkommen (1 bis {number}).</translation>
    </message>
    <message>
        <source>“{target}” could not be written ({reason}). What was there before is unchanged.</source>
        <translation>„{target}“ konnte nicht geschrieben werden ({reason}). Was vorher dort war, ist unverändert.</translation>
    </message>
    <message>
        <source>“{target}” exists already and was not overwritten. Choose another name, or name a folder: there each copy has a name of its own.</source>
        <translation>„{target}“ gibt es schon und wurde nicht überschrieben. Wählen Sie einen anderen Namen, oder nennen Sie einen Ordner: Dort bekommt jede Kopie einen eigenen Namen.</translation>
    </message>
    <message>
        <source>“{target}” is a folder. Name the file to write, for example {example}.</source>
        <translation>„{target}“ ist ein Ordner. Nennen Sie die Datei, die geschrieben werden soll, zum Beispiel {example}.</translation>
    </message>
    <message>
        <source>“{target}” is not an ordinary file (a pipe or device), so nothing was written to it.</source>
        <translation>„{target}“ ist keine gewöhnliche Datei (eine Pipe oder ein Gerät), darum wurde nichts hineingeschrieben.</translation>
    </message>
    <message>
        <source>“{text}” is not understood as a date. Write 2025-02-07, 2025-02, 2025 or 7 February 2025.</source>
        <translation>„{text}“ ist als Datum nicht zu verstehen. Schreiben Sie 2025-02-07, 2025-02, 2025 oder 7. Februar 2025.</translation>
    </message>
    <message>
        <source>“{theirs}” of the source is left out</source>
        <translation>„{theirs}“ aus der Quelle fehlt</translation>
    </message>
    <message>
        <source>“{title}” could not be set ({fault}). A page in its place says so. Please report it.</source>
        <translation>„{title}“ konnte nicht gesetzt werden ({fault}). Eine Seite an dieser Stelle sagt es. Bitte melden Sie es.</translation>
    </message>
    <message>
        <source>“{title}” has chapters of its own, so it cannot stand inside another.</source>
        <translation>„{title}“ hat eigene Unterkapitel und kann darum nicht in einem anderen stehen.</translation>
    </message>
    <message>
        <source>“{title}” is a chapter of another book.</source>
        <translation>„{title}“ ist ein Kapitel einer anderen Mappe.</translation>
    </message>
    <message>
        <source>“{title}” stands inside a chapter already; chapters nest one level deep.</source>
        <translation>„{title}“ steht schon in einem Kapitel; Kapitel haben nur eine Unterebene.</translation>
    </message>
    <message>
        <source>“{to}” already exists. Choose another name for the repaired library.</source>
        <translation>„{to}“ gibt es schon. Wählen Sie einen anderen Namen für die reparierte Bibliothek.</translation>
    </message>
    <message>
        <source>“{words}” ({why})</source>
        <translation>„{words}“ ({why})</translation>
    </message>
    <message>
        <source>“{words}” stands in “{label}” {stands}: there is no occurrence {wanted}.</source>
        <translation>„{words}“ steht in „{label}“ {stands}: Ein Vorkommen {wanted} gibt es nicht.</translation>
    </message>
    <message>
        <source>“{word}” fits {number} {kind}s. Name one by its id: {ids}.</source>
        <translation>„{word}“ passt mehrfach ({kind}: {number}). Nennen Sie eines mit seiner Kennung: {ids}.</translation>
    </message>
</context>
<context>
    <name>SetUp</name>
    <message>
        <source>&amp;Counterpart</source>
        <translation>&amp;Gegenüber</translation>
    </message>
    <message>
        <source>&amp;Occasion</source>
        <translation>An&amp;lass</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>&amp;Subtitle</source>
        <translation>Untert&amp;itel</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Wann</translation>
    </message>
    <message>
        <source>2026-06-18T08:00, or 18 June 2026, 08:00</source>
        <translation>2026-06-18T08:00 oder 18. Juni 2026, 08:00</translation>
    </message>
    <message>
        <source>45 min, interpreter: about 4 points</source>
        <translation>45 min, gedolmetscht: etwa 4 Punkte</translation>
    </message>
    <message>
        <source>A recipient a line</source>
        <translation>Ein Empfänger pro Zeile</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Copies to</source>
        <translation>Exemplare an</translation>
    </message>
    <message>
        <source>Desk, name</source>
        <translation>Referat, Name</translation>
    </message>
    <message>
        <source>For who&amp;m</source>
        <translation>&amp;Für wen</translation>
    </message>
    <message>
        <source>Han&amp;dling</source>
        <translation>Umgan&amp;g</translation>
    </message>
    <message>
        <source>Handling and print</source>
        <translation>Umgang und Druck</translation>
    </message>
    <message>
        <source>House and room</source>
        <translation>Haus und Raum</translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation>Spra&amp;che</translation>
    </message>
    <message>
        <source>Len&amp;gth</source>
        <translation>Da&amp;uer</translation>
    </message>
    <message>
        <source>Mar&amp;king</source>
        <translation>E&amp;instufung</translation>
    </message>
    <message>
        <source>Prepared b&amp;y</source>
        <translation>Erstellt &amp;von</translation>
    </message>
    <message>
        <source>Return after the meeting</source>
        <translation>Nach dem Treffen zurückgeben</translation>
    </message>
    <message>
        <source>Ruled pages</source>
        <translation>Linierte Seiten</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Telephone or address</source>
        <translation>Telefon oder Adresse</translation>
    </message>
    <message>
        <source>The book</source>
        <translation>Die Mappe</translation>
    </message>
    <message>
        <source>The desk</source>
        <translation>Das Referat</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>Das Treffen</translation>
    </message>
    <message>
        <source>The reader, by office or name</source>
        <translation>Der Leser, nach Amt oder Name</translation>
    </message>
    <message>
        <source>Tit&amp;le</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>Vers&amp;ion</source>
        <translation>Ver&amp;sion</translation>
    </message>
    <message>
        <source>What the book is on</source>
        <translation>Wovon die Mappe handelt</translation>
    </message>
    <message>
        <source>What the title leaves open</source>
        <translation>Was der Titel offenlässt</translation>
    </message>
    <message>
        <source>Whe&amp;re</source>
        <translation>W&amp;o</translation>
    </message>
    <message>
        <source>Who sits opposite</source>
        <translation>Wer gegenübersitzt</translation>
    </message>
    <message>
        <source>Working breakfast, call, hearing …</source>
        <translation>Arbeitsfrühstück, Telefonat, Anhörung&#xa0;…</translation>
    </message>
</context>
<context>
    <name>SetUpForm</name>
    <message>
        <source>A book needs a title, so the old one stays.</source>
        <translation>Eine Mappe braucht einen Titel, darum bleibt der alte.</translation>
    </message>
    <message>
        <source>Book set-up</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Printed on both sides</source>
        <translation>Beidseitig gedruckt</translation>
    </message>
</context>
<context>
    <name>SharedTexts</name>
    <message>
        <source>&amp;Drop This One</source>
        <translation>&amp;Diesen aussortieren</translation>
    </message>
    <message>
        <source>D&amp;rop This One</source>
        <translation>D&amp;iesen aussortieren</translation>
    </message>
    <message>
        <source>Make This the &amp;Newest Text</source>
        <translation>Zum &amp;neuesten Text machen</translation>
    </message>
    <message>
        <source>Make This the Ne&amp;west Text</source>
        <translation>Zum neu&amp;esten Text machen</translation>
    </message>
    <message>
        <source>The first article</source>
        <translation>Der erste Artikel</translation>
    </message>
    <message>
        <source>The second article</source>
        <translation>Der zweite Artikel</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>source {letter} of {book}</source>
        <translation>Quelle {letter} in {book}</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>A letter or sign alone is for typing and for the reader’s keys.</source>
        <translation>Ein Buchstabe oder Zeichen allein dient dem Tippen und den Tasten der Leseansicht.</translation>
    </message>
    <message>
        <source>Ctrl+Alt with a digit types a sign on many keyboards.</source>
        <translation>Strg+Alt mit einer Ziffer schreibt auf vielen Tastaturen ein Zeichen.</translation>
    </message>
    <message>
        <source>This key moves between the parts of every window.</source>
        <translation>Diese Taste bewegt sich in jedem Fenster zwischen dessen Teilen.</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Earlier: {told}</source>
        <translation>Früher: {told}</translation>
    </message>
    <message>
        <source>Newest: {told}</source>
        <translation>Neueste: {told}</translation>
    </message>
    <message>
        <source>The earlier text</source>
        <translation>Der frühere Text</translation>
    </message>
    <message>
        <source>The newest text</source>
        <translation>Der neueste Text</translation>
    </message>
    <message>
        <source>{time}, corrected by hand</source>
        <translation>{time}, von Hand berichtigt</translation>
    </message>
    <message>
        <source>{time}, {file}</source>
        <translation>{time}, {file}</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>&amp;New Library…</source>
        <translation>&amp;Neue Bibliothek&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>A library keeps your articles, your annotations and your books in one file.</source>
        <translation>Eine Bibliothek bewahrt Ihre Artikel, Ihre Anmerkungen und Ihre Mappen in einer Datei auf.</translation>
    </message>
    <message>
        <source>Clear List</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>Look at the &amp;Sample</source>
        <translation>&amp;Beispiel ansehen</translation>
    </message>
    <message>
        <source>No library open</source>
        <translation>Keine Bibliothek geöffnet</translation>
    </message>
    <message>
        <source>Or drop a library here, or the articles for a new one.</source>
        <translation>Oder ziehen Sie eine Bibliothek hierher, oder die Artikel für eine neue.</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Recent libraries</source>
        <translation>Zuletzt geöffnete Bibliotheken</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Loslösen</translation>
    </message>
    <message>
        <source>{library}  (pinned)</source>
        <translation>{library}  (angeheftet)</translation>
    </message>
</context>
<context>
    <name>StartWindow</name>
    <message>
        <source>Articles are kept in a library. Files dropped: {count}.</source>
        <translation>Artikel werden in einer Bibliothek aufbewahrt. Abgelegte Dateien: {count}.</translation>
    </message>
    <message>
        <source>New Library for Them…</source>
        <translation>Neue Bibliothek dafür&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>%v of %m</source>
        <translation>%v von %m</translation>
    </message>
    <message>
        <source>All {all} read</source>
        <translation>Alle {all} gelesen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel: {job}</source>
        <translation>Abbrechen: {job}</translation>
    </message>
    <message>
        <source>For reading only</source>
        <translation>Nur zum Lesen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Gespeichert {time}</translation>
    </message>
    <message>
        <source>{read} of {all} read, {time} left</source>
        <translation>{read} von {all} gelesen, noch {time}</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>2026-05-14 What happened</source>
        <translation>2026-05-14 Was geschah</translation>
    </message>
    <message>
        <source>A name as it is printed</source>
        <translation>Ein Name, wie er gedruckt wird</translation>
    </message>
    <message>
        <source>A question: Month of the election</source>
        <translation>Eine Frage: Monat der Wahl</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Neues Ereignis</translation>
    </message>
    <message>
        <source>New fact</source>
        <translation>Neuer Fakt</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>The names of the index. One with a post or a biography has a card on the people pages.</source>
        <translation>Die Namen des Registers. Wer ein Amt oder einen Lebenslauf hat, bekommt eine Karte auf den Personenseiten.</translation>
    </message>
    <message>
        <source>What happened when, printed as a chronology. A date is as exact as is known.</source>
        <translation>Was wann geschah, gedruckt als Chronologie. Ein Datum ist so genau wie bekannt.</translation>
    </message>
    <message>
        <source>What the sources say about the same thing, a column for each source. They are printed side by side with your verdict; figures also among the facts and figures.</source>
        <translation>Was die Quellen über dieselbe Sache sagen, eine Spalte für jede Quelle. Sie werden mit Ihrem Urteil nebeneinander gedruckt; Zahlen auch unter Fakten und Zahlen.</translation>
    </message>
</context>
<context>
    <name>ThemeForm</name>
    <message>
        <source>&amp;Letter in print</source>
        <translation>&amp;Buchstabe im Druck</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Pattern of the rule</source>
        <translation>&amp;Muster der Linie</translation>
    </message>
    <message>
        <source>Another colour…</source>
        <translation>Andere Farbe&#xa0;…</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>Colour of the theme</source>
        <translation>Farbe des Themas</translation>
    </message>
    <message>
        <source>The colour was darkened so that letters in it can be read on paper.</source>
        <translation>Die Farbe wurde abgedunkelt, damit Buchstaben in ihr auf Papier lesbar sind.</translation>
    </message>
    <message>
        <source>{colour}, as {theme}</source>
        <translation>{colour}, wie {theme}</translation>
    </message>
</context>
<context>
    <name>ThemeModel</name>
    <message>
        <source>Annotations</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>{colour}, {pattern}</source>
        <translation>{colour}, {pattern}</translation>
    </message>
    <message>
        <source>{name}, letter {letter}</source>
        <translation>{name}, Buchstabe {letter}</translation>
    </message>
</context>
<context>
    <name>ThemeSample</name>
    <message>
        <source>Contrast of the letter: {light}:1 on white, {dark}:1 in the dark</source>
        <translation>Kontrast des Buchstabens: {light}:1 auf Weiß, {dark}:1 im Dunkeln</translation>
    </message>
    <message>
        <source>Words marked as {theme}</source>
        <translation>Als {theme} markierte Wörter</translation>
    </message>
</context>
<context>
    <name>Themes</name>
    <message numerus="yes">
        <source>%n annotations</source>
        <translation>
            <numerusform>%n Anmerkung</numerusform>
            <numerusform>%n Anmerkungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chapters</source>
        <translation>
            <numerusform>%n Kapitel</numerusform>
            <numerusform>%n Kapitel</numerusform>
        </translation>
    </message>
    <message>
        <source>1 annotation</source>
        <translation>1 Anmerkung</translation>
    </message>
    <message>
        <source>1 chapter</source>
        <translation>1 Kapitel</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Braun</translation>
    </message>
    <message>
        <source>Dashed</source>
        <translation>Gestrichelt</translation>
    </message>
    <message>
        <source>Dotted</source>
        <translation>Gepunktet</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Hatched</source>
        <translation>Schraffiert</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>Indigo</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>Magenta</translation>
    </message>
    <message>
        <source>New theme</source>
        <translation>Neues Thema</translation>
    </message>
    <message>
        <source>New theme {number}</source>
        <translation>Neues Thema {number}</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>Ocker</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliv</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Pflaume</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Remove the theme {theme}</source>
        <translation>Thema {theme} entfernen</translation>
    </message>
    <message>
        <source>Removed {theme}; {annotations} and {chapters} have no theme now.</source>
        <translation>{theme} entfernt; {annotations} und {chapters} sind nun ohne Thema.</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Schiefer</translation>
    </message>
    <message>
        <source>Solid</source>
        <translation>Durchgezogen</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Thick</source>
        <translation>Dick</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
</context>
<context>
    <name>ThemesDialog</name>
    <message>
        <source>&amp;Add Theme</source>
        <translation>Thema &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove Theme</source>
        <translation>Thema &amp;entfernen</translation>
    </message>
    <message>
        <source>A theme is a topic that marks and chapters carry: a name, a letter, a colour and a rule.</source>
        <translation>Ein Thema verbindet Markierungen und Kapitel: mit einem Namen, einem Buchstaben, einer Farbe und einer Linie.</translation>
    </message>
    <message>
        <source>Add &amp;Chapter for Theme</source>
        <translation>&amp;Kapitel für Thema anlegen</translation>
    </message>
    <message>
        <source>Add theme</source>
        <translation>Thema hinzufügen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>It is the first already.</source>
        <translation>Das ist bereits das erste.</translation>
    </message>
    <message>
        <source>It is the last already.</source>
        <translation>Das ist bereits das letzte.</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>No themes</source>
        <translation>Keine Themen</translation>
    </message>
    <message>
        <source>Redone: {label}</source>
        <translation>Wiederholt: {label}</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Themes in the order of their keys</source>
        <translation>Themen in der Reihenfolge ihrer Tasten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo {label}</source>
        <translation>Rückgängig: {label}</translation>
    </message>
    <message>
        <source>Undone: {label}</source>
        <translation>Rückgängig gemacht: {label}</translation>
    </message>
    <message>
        <source>“{book}” has the chapter {theme} now.</source>
        <translation>„{book}“ hat jetzt das Kapitel {theme}.</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>noch %n min</numerusform>
            <numerusform>noch %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>am Ende</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>&amp;Save Version…</source>
        <translation>Version &amp;speichern&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>&amp;Versionen&#xa0;…</translation>
    </message>
    <message>
        <source>Everything is saved already. A version keeps it as it is now.

Name (optional):</source>
        <translation>Alles ist bereits gespeichert. Eine Version hält den jetzigen Stand fest.

Name (freiwillig):</translation>
    </message>
    <message>
        <source>Everything is saved. Nothing has changed since the version of {time}.</source>
        <translation>Alles ist gespeichert. Seit der Version von {time} hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Save Version</source>
        <translation>Version speichern</translation>
    </message>
    <message>
        <source>Save version</source>
        <translation>Version speichern</translation>
    </message>
    <message>
        <source>Saving a version</source>
        <translation>Version wird gespeichert</translation>
    </message>
    <message>
        <source>Show Versions</source>
        <translation>Versionen zeigen</translation>
    </message>
    <message>
        <source>This library is not in a file that can be written.</source>
        <translation>Diese Bibliothek liegt nicht in einer beschreibbaren Datei.</translation>
    </message>
    <message>
        <source>Version saved.</source>
        <translation>Version gespeichert.</translation>
    </message>
    <message>
        <source>Version “{name}” saved.</source>
        <translation>Version „{name}“ gespeichert.</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>&amp;Delete Version</source>
        <translation>&amp;Version löschen</translation>
    </message>
    <message>
        <source>&amp;Open for Reading</source>
        <translation>Zum &amp;Lesen öffnen</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No versions yet</source>
        <translation>Noch keine Versionen</translation>
    </message>
    <message>
        <source>Restoring keeps the library as it is now as a version too.</source>
        <translation>Beim Wiederherstellen wird auch der jetzige Stand der Bibliothek als Version aufbewahrt.</translation>
    </message>
    <message>
        <source>Save one with Ctrl+S before a bold change, or when a book is sent.</source>
        <translation>Speichern Sie eine mit Strg+S vor einer kühnen Änderung, oder wenn eine Mappe hinausgeht.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Versions of {name}</source>
        <translation>Versionen von {name}</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
</context>
<context>
    <name>WatchButton</name>
    <message>
        <source>Folder cannot be reached: {folder}</source>
        <translation>Ordner nicht erreichbar: {folder}</translation>
    </message>
    <message>
        <source>New files in {folder} become articles. Click to watch it no more.</source>
        <translation>Neue Dateien in {folder} werden zu Artikeln. Ein Klick beendet die Beobachtung.</translation>
    </message>
    <message>
        <source>Watching {folder}</source>
        <translation>{folder} wird beobachtet</translation>
    </message>
</context>
<context>
    <name>Watcher</name>
    <message>
        <source>Leave Them</source>
        <translation>Liegen lassen</translation>
    </message>
    <message>
        <source>Watch Again</source>
        <translation>Wieder beobachten</translation>
    </message>
    <message>
        <source>{folder} cannot be reached. It is watched again as soon as it is there.</source>
        <translation>{folder} ist nicht erreichbar. Sobald der Ordner wieder da ist, wird er wieder beobachtet.</translation>
    </message>
    <message>
        <source>{folder} holds too many files to be watched. Choose a folder for the articles alone.</source>
        <translation>{folder} enthält zu viele Dateien, um beobachtet zu werden. Wählen Sie einen Ordner nur für die Artikel.</translation>
    </message>
    <message>
        <source>{folder} is there again, and watched.</source>
        <translation>{folder} ist wieder da und wird beobachtet.</translation>
    </message>
    <message>
        <source>{folder} is watched no more.</source>
        <translation>{folder} wird nicht mehr beobachtet.</translation>
    </message>
    <message>
        <source>{folder} is watched: new files become articles.</source>
        <translation>{folder} wird beobachtet: Neue Dateien werden zu Artikeln.</translation>
    </message>
    <message>
        <source>{folder} is watched: new files become articles. {there}</source>
        <translation>{folder} wird beobachtet: Neue Dateien werden zu Artikeln. {there}</translation>
    </message>
</context>
<context>
    <name>Watching</name>
    <message numerus="yes">
        <source>%n files are there already.</source>
        <translation>
            <numerusform>%n Datei ist schon da.</numerusform>
            <numerusform>%n Dateien sind schon da.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file is there already.</source>
        <translation>1 Datei ist schon da.</translation>
    </message>
    <message>
        <source>Choose the Folder to Watch…</source>
        <translation>Zu beobachtenden Ordner wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose the folder to watch</source>
        <translation>Zu beobachtenden Ordner wählen</translation>
    </message>
    <message numerus="yes">
        <source>Import the %n</source>
        <translation>
            <numerusform>Die %n importieren</numerusform>
            <numerusform>Die %n importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Import the File</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <source>No folder is chosen for this library.</source>
        <translation>Für diese Bibliothek ist kein Ordner gewählt.</translation>
    </message>
    <message>
        <source>This library is shown for reading only.</source>
        <translation>Diese Bibliothek wird nur zum Lesen gezeigt.</translation>
    </message>
    <message>
        <source>Watch Folder</source>
        <translation>Ordner beobachten</translation>
    </message>
    <message>
        <source>Watch the Folder</source>
        <translation>Den Ordner beobachten</translation>
    </message>
    <message>
        <source>Watch {folder}</source>
        <translation>{folder} beobachten</translation>
    </message>
    <message>
        <source>With the Folders in It</source>
        <translation>Mit den Ordnern darin</translation>
    </message>
</context>
<context>
    <name>WhatChangedDialog</name>
    <message>
        <source>&amp;Compare with:</source>
        <translation>&amp;Vergleichen mit:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Text {number}: {told}</source>
        <translation>Text {number}: {told}</translation>
    </message>
    <message>
        <source>What Changed in {title}</source>
        <translation>Was sich in {title} geändert hat</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>&amp;Back to Where You Came From</source>
        <translation>&amp;Zurück zum Ausgangspunkt</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Annotations and Details</source>
        <translation>Anmerkungen und Details</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Articles and Search</source>
        <translation>Artikel und Suche</translation>
    </message>
    <message>
        <source>As the System</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Full Screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Go to Anything…</source>
        <translation>Gehe zu&#xa0;…</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Next Pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>Einstellun&amp;gen&#xa0;…</translation>
    </message>
    <message>
        <source>Previous Pane</source>
        <translation>Vorheriger Bereich</translation>
    </message>
    <message>
        <source>Reading Only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Reset Layout</source>
        <translation>Anordnung zurücksetzen</translation>
    </message>
    <message>
        <source>You did not come from another place.</source>
        <translation>Sie sind von keiner anderen Stelle gekommen.</translation>
    </message>
</context>
<context>
    <name>Write</name>
    <message>
        <source>&amp;Facts…</source>
        <translation>F&amp;akten&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;People…</source>
        <translation>Per&amp;sonen&#xa0;…</translation>
    </message>
    <message>
        <source>Book &amp;Set-up…</source>
        <translation>Mappe &amp;einrichten&#xa0;…</translation>
    </message>
    <message>
        <source>Cite in a text</source>
        <translation>In einem Text zitieren</translation>
    </message>
    <message>
        <source>Collect Starred as &amp;Key Points</source>
        <translation>Stellen mit Stern als &amp;Kernpunkte sammeln</translation>
    </message>
    <message>
        <source>E&amp;vents…</source>
        <translation>Ereign&amp;isse&#xa0;…</translation>
    </message>
    <message>
        <source>Insert Core Statement, or New Point from Passage</source>
        <translation>Kernaussage einfügen oder neuer Punkt aus Stelle</translation>
    </message>
    <message>
        <source>Insert Quotation, or Link to Point</source>
        <translation>Zitat einfügen oder mit Punkt verknüpfen</translation>
    </message>
    <message>
        <source>Make a book first.</source>
        <translation>Legen Sie zuerst eine Mappe an.</translation>
    </message>
    <message>
        <source>Move Point Down</source>
        <translation>Punkt nach unten</translation>
    </message>
    <message>
        <source>Move Point Up</source>
        <translation>Punkt nach oben</translation>
    </message>
    <message>
        <source>New Po&amp;int</source>
        <translation>Neuer &amp;Punkt</translation>
    </message>
    <message>
        <source>Next Section</source>
        <translation>Nächster Abschnitt</translation>
    </message>
    <message>
        <source>No core statement is written there yet. S in the reader writes one.</source>
        <translation>Dort steht noch keine Kernaussage. S in der Leseansicht schreibt eine.</translation>
    </message>
    <message>
        <source>Previous Section</source>
        <translation>Vorheriger Abschnitt</translation>
    </message>
    <message>
        <source>Remove Point</source>
        <translation>Punkt entfernen</translation>
    </message>
    <message>
        <source>Reword Point</source>
        <translation>Punkt umformulieren</translation>
    </message>
    <message>
        <source>Select a point for which this can be done.</source>
        <translation>Wählen Sie einen Punkt aus, für den das geht.</translation>
    </message>
    <message>
        <source>Select passages beside the text first.</source>
        <translation>Wählen Sie zuerst Stellen neben dem Text aus.</translation>
    </message>
    <message>
        <source>This can be done in Write.</source>
        <translation>Das geht unter „Schreiben“.</translation>
    </message>
    <message>
        <source>This library is open for reading only.</source>
        <translation>Diese Bibliothek ist nur zum Lesen geöffnet.</translation>
    </message>
</context>
<context>
    <name>WritePane</name>
    <message>
        <source>&amp;Link to Point</source>
        <translation>Mit &amp;Punkt verknüpfen</translation>
    </message>
    <message>
        <source>A book has a cover, chapters and points; it is written here.</source>
        <translation>Eine Mappe hat Deckblatt, Kapitel und Punkte; hier wird sie geschrieben.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Chapters are made in Arrange; they are written here.</source>
        <translation>Kapitel werden unter „Ordnen“ angelegt und hier geschrieben.</translation>
    </message>
    <message>
        <source>Insert &amp;Quotation</source>
        <translation>&amp;Zitat einfügen</translation>
    </message>
    <message>
        <source>Insert C&amp;ore Statement</source>
        <translation>&amp;Kernaussage einfügen</translation>
    </message>
    <message>
        <source>Ne&amp;w Point from Passage</source>
        <translation>Neuer P&amp;unkt aus Stelle</translation>
    </message>
    <message>
        <source>New book</source>
        <translation>Neue Mappe</translation>
    </message>
    <message>
        <source>No book yet</source>
        <translation>Noch keine Mappe</translation>
    </message>
    <message>
        <source>No passage has this theme</source>
        <translation>Keine Stelle hat dieses Thema</translation>
    </message>
    <message>
        <source>Nothing is starred</source>
        <translation>Nichts hat einen Stern</translation>
    </message>
    <message>
        <source>Of this chapter</source>
        <translation>Aus diesem Kapitel</translation>
    </message>
    <message>
        <source>Se&amp;ction</source>
        <translation>Abs&amp;chnitt</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>{chapter} has no passages</source>
        <translation>{chapter} hat keine Stellen</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>&amp;Gist</source>
        <translation>&amp;Kurzfassung</translation>
    </message>
    <message>
        <source>&amp;Introduction (Markdown)</source>
        <translation>E&amp;inleitung (Markdown)</translation>
    </message>
    <message>
        <source>Add text</source>
        <translation>Text hinzufügen</translation>
    </message>
    <message>
        <source>As the article has it; Enter shows it there.</source>
        <translation>So steht es im Artikel; die Eingabetaste zeigt es dort.</translation>
    </message>
    <message>
        <source>New text {place} (Mar&amp;kdown)</source>
        <translation>Neuer Te&amp;xt {place} (Markdown)</translation>
    </message>
    <message>
        <source>Select a chapter to write its introduction.</source>
        <translation>Wählen Sie ein Kapitel, um seine Einleitung zu schreiben.</translation>
    </message>
    <message>
        <source>Text (Mar&amp;kdown)</source>
        <translation>Te&amp;xt (Markdown)</translation>
    </message>
    <message>
        <source>The excerpt</source>
        <translation>Der Auszug</translation>
    </message>
    <message>
        <source>its line in the contents</source>
        <translation>seine Zeile im Inhaltsverzeichnis</translation>
    </message>
</context>
<context>
    <name>_Strip</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
</TS>
