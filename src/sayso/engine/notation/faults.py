"""Every fault a folder can have, by name, in words: what is wrong, and the way out.

``{it}`` is the offending text, quoted; other names in braces are filled in by whoever complains.
"""

from __future__ import annotations

from typing import NamedTuple

from sayso.engine.text import Words


class Fault(NamedTuple):
    """The words for one kind of fault, per language."""

    words: Words
    way_out: Words


def _fault(de: str, en: str, de_way: str = "", en_way: str = "") -> Fault:
    return Fault({"de": de, "en": en}, {"de": de_way, "en": en_way} if de_way else {})


FAULTS: dict[str, Fault] = {
    # files
    "missing_folder": _fault(
        "Diesen Ordner gibt es nicht.",
        "There is no such folder.",
    ),
    "missing_file": _fault(
        "Diese Datei fehlt.",
        "This file is missing.",
        "Jeder Ordner braucht ein company.yaml mit «company: {{name: …}}».",
        "Every folder needs a company.yaml with `company: {{name: …}}`.",
    ),
    "unknown_file": _fault(
        "{it} ist keine Datei eines Firmenordners.",
        "{it} is not a file of a company folder.",
        "{suggestion}",
        "{suggestion}",
    ),
    "too_large": _fault(
        "Die Datei ist grösser als {limit} MB.",
        "The file is larger than {limit} MB.",
        "Teilen Sie sie auf, oder nehmen Sie heraus, was nicht hierher gehört.",
        "Split it, or take out what does not belong here.",
    ),
    "folder_too_large": _fault(
        "Der Ordner hat mehr als {limit} MB.",
        "The folder has more than {limit} MB.",
        "Nehmen Sie heraus, was nicht hierher gehört.",
        "Take out what does not belong here.",
    ),
    "too_many_files": _fault(
        "Der Ordner hat mehr als {limit} Dateien.",
        "The folder has more than {limit} files.",
        "Legen Sie mehrere Regeln in eine Datei.",
        "Put several rules into one file.",
    ),
    "long_name": _fault(
        "Der Name der Datei hat mehr als {limit} Zeichen.",
        "The file's name has more than {limit} signs.",
        "Nennen Sie sie kürzer.",
        "Give it a shorter one.",
    ),
    "too_much": _fault(
        "Der Ordner enthält mehr als {limit} Angaben. Ab hier wird nicht weitergelesen.",
        "The folder holds more than {limit} entries. Reading stops here.",
        "Nehmen Sie heraus, was nicht hierher gehört.",
        "Take out what does not belong here.",
    ),
    "unreadable": _fault(
        "Die Datei lässt sich nicht lesen: {why}.",
        "The file cannot be read: {why}.",
    ),
    "outside": _fault(
        "{it} zeigt aus dem Ordner hinaus.",
        "{it} leads out of the folder.",
        "Legen Sie die Datei selbst in den Ordner statt eines Verweises.",
        "Put the file itself into the folder instead of a link.",
    ),
    "not_utf8": _fault(
        "Die Datei ist nicht in UTF-8 geschrieben.",
        "The file is not written in UTF-8.",
        "Speichern Sie sie im Editor mit der Kodierung UTF-8.",
        "Save it in your editor with the encoding UTF-8.",
    ),
    "control_character": _fault(
        "Hier steht ein unsichtbares Steuerzeichen ({it}).",
        "There is an invisible control character here ({it}).",
        "Löschen Sie es.",
        "Delete it.",
    ),
    # YAML
    "syntax": _fault(
        "Das ist kein gültiges YAML: {why}.",
        "This is not valid YAML: {why}.",
        "Prüfen Sie Einzug, Doppelpunkte und Anführungszeichen an dieser Stelle.",
        "Check indentation, colons and quotes at this place.",
    ),
    "anchor": _fault(
        "Anker wie {it} sind nicht erlaubt.",
        "Anchors such as {it} are not allowed.",
        "Schreiben Sie den Wert aus, wo er gilt.",
        "Write the value where it applies.",
    ),
    "alias": _fault(
        "Verweise wie {it} sind nicht erlaubt.",
        "Aliases such as {it} are not allowed.",
        "Schreiben Sie den Wert aus, oder setzen Sie Anführungszeichen um einen Text mit *.",
        "Write the value out, or put quotes around a text that begins with *.",
    ),
    "tag": _fault(
        "Marken wie {it} sind nicht erlaubt.",
        "Tags such as {it} are not allowed.",
        "Lassen Sie sie weg; was ein Feld ist, weiss das Feld. Texte mit ! brauchen Anführungszeichen.",
        "Leave it out; each field knows its type. A text that begins with ! needs quotes.",
    ),
    "merge_key": _fault(
        "{it} fügt nichts zusammen.",
        "{it} does not merge anything here.",
        "Schreiben Sie die Felder aus.",
        "Write the fields out.",
    ),
    "several_documents": _fault(
        "Hier beginnt ein zweites Dokument.",
        "A second document begins here.",
        "Eine Datei ist ein Dokument: Löschen Sie die Zeile ---.",
        "A file is one document: delete the line ---.",
    ),
    "duplicate_key": _fault(
        "{it} steht schon in Zeile {line}.",
        "{it} is already there in line {line}.",
        "Jedes Feld steht einmal: Löschen Sie das eine, oder fassen Sie beide zusammen.",
        "Each field stands once: delete one, or join the two.",
    ),
    "complex_key": _fault(
        "Vor dem Doppelpunkt muss ein einzelnes Wort stehen.",
        "There must be a single word before the colon.",
    ),
    "too_deep": _fault(
        "Das ist tiefer als {limit} Ebenen verschachtelt.",
        "This is nested deeper than {limit} levels.",
        "Keine Regel braucht so viele Ebenen: Prüfen Sie die Klammern.",
        "No rule needs that many levels: check the brackets.",
    ),
    # values
    "unknown_key": _fault(
        "{it} ist kein Feld {noun}.",
        "{it} is not a field of {noun}.",
        "{suggestion}",
        "{suggestion}",
    ),
    "missing_key": _fault(
        "Hier fehlt das Feld {it} {noun}.",
        "The field {it} of {noun} is missing here.",
        "Ergänzen Sie es.",
        "Add it.",
    ),
    "not_fields": _fault(
        "Hier sollten die Felder {noun} stehen, nicht {it}.",
        "Here should be the fields of {noun}, not {it}.",
        "Geschrieben werden sie als «feld: wert», eines je Zeile.",
        "They are written as `field: value`, one a line.",
    ),
    "not_list": _fault(
        "Hier sollte eine Liste stehen, nicht {it}.",
        "Here should be a list, not {it}.",
        "Jeder Eintrag beginnt auf einer neuen Zeile mit «- ».",
        "Each entry begins on a new line with `- `.",
    ),
    "not_text": _fault(
        "Hier sollte ein einzelner Wert stehen, keine Liste und keine Felder.",
        "Here should be a single value, not a list or fields.",
    ),
    "not_yes_or_no": _fault(
        "{it} ist weder Ja noch Nein.",
        "{it} is neither yes nor no.",
        "Schreiben Sie yes oder no.",
        "Write yes or no.",
    ),
    "not_a_number": _fault(
        "{it} ist keine Zahl.",
        "{it} is not a number.",
        "Schreiben Sie nur Ziffern, zum Beispiel 45.",
        "Write digits only, such as 45.",
    ),
    "not_a_date": _fault(
        "{it} ist kein Datum.",
        "{it} is not a date.",
        "Schreiben Sie Jahr-Monat-Tag, zum Beispiel 2026-03-03.",
        "Write year-month-day, such as 2026-03-03.",
    ),
    "not_a_moment": _fault(
        "{it} ist kein Datum und kein Zeitpunkt.",
        "{it} is not a date or a moment.",
        "Schreiben Sie 2026-03-03 oder 2026-03-03 07:00.",
        "Write 2026-03-03 or 2026-03-03 07:00.",
    ),
    "no_such_date": _fault(
        "{it} gibt es nicht.",
        "{it} does not exist.",
        "Prüfen Sie Monat, Tag und Uhrzeit.",
        "Check month, day and time of day.",
    ),
    "not_one_of": _fault(
        "{it} ist hier nicht möglich.",
        "{it} is not possible here.",
        "{suggestion}",
        "{suggestion}",
    ),
    "empty_item": _fault(
        "Dieser Eintrag der Liste ist leer.",
        "This entry of the list is empty.",
        "Löschen Sie ihn.",
        "Delete it.",
    ),
    "not_a_name": _fault(
        "{it} taugt nicht als Name.",
        "{it} will not do as a name.",
        "Namen bestehen aus Buchstaben, Ziffern, Punkt, Strich und Unterstrich.",
        "Names consist of letters, digits, dots, hyphens and underscores.",
    ),
    "language_unclear": _fault(
        "Es ist offen, in welcher Sprache {it} steht.",
        "It is open which language {it} is in.",
        "Diese Richtlinie hat mehrere Sprachen: Schreiben Sie {{de: …, en: …}}.",
        "This guideline has several languages: write {{de: …, en: …}}.",
    ),
    "not_a_language": _fault(
        "{it} ist kein Kürzel einer Sprache.",
        "{it} is not the code of a language.",
        "Schreiben Sie de, en, fr oder it.",
        "Write de, en, fr or it.",
    ),
    "stray_comma": _fault(
        "Das Komma vor {it} trennt hier den Satz.",
        "The comma before {it} cuts the sentence here.",
        "In geschweiften Klammern braucht ein Text mit Komma Anführungszeichen.",
        "Inside braces a text with a comma needs quotes.",
    ),
    # tables
    "unknown_column": _fault(
        "{it} ist keine Spalte {noun}.",
        "{it} is not a column of {noun}.",
        "{suggestion}",
        "{suggestion}",
    ),
    "missing_column": _fault(
        "Die Spalte {it} {noun} fehlt.",
        "The column {it} of {noun} is missing.",
        "Ergänzen Sie sie in der ersten Zeile.",
        "Add it to the first line.",
    ),
    "ragged_row": _fault(
        "Diese Zeile hat {found} Zellen, die erste Zeile hat {expected} Spalten.",
        "This row has {found} cells, the first line has {expected} columns.",
        "Ein Komma im Text braucht Anführungszeichen um die Zelle.",
        "A comma inside a text needs quotes around its cell.",
    ),
    "open_quote": _fault(
        "Ein Anführungszeichen ist falsch gesetzt.",
        "A quotation mark is out of place.",
        'Eine Zelle in Anführungszeichen beginnt und endet mit "; eines darin wird verdoppelt.',
        'A quoted cell begins and ends with "; one inside is doubled.',
    ),
    "wrong_separator": _fault(
        "Die Spalten sind durch {it} getrennt.",
        "The columns are separated by {it}.",
        "Trennen Sie sie durch Kommas.",
        "Separate them by commas.",
    ),
    "not_a_span": _fault(
        "{it} ist keine Stufe mit ihrer Gültigkeit.",
        "{it} is not a level with its validity.",
        "Schreiben Sie «basic 2025-09-02..2027-09-02», mehrere durch Strichpunkt getrennt.",
        "Write `basic 2025-09-02..2027-09-02`, several separated by semicolons.",
    ),
    "broken_line": _fault(
        "Diese Zeile ist kein JSON-Objekt mit Texten: {why}.",
        "This line is not a JSON object of texts: {why}.",
        "Jede Zeile ist ein Beitrag für sich.",
        "Each line is one post by itself.",
    ),
    # names
    "unknown_name": _fault(
        "{it} ist nicht bekannt: Es gibt {kind} dieses Namens.",
        "{it} is not known: there is no {kind} of this name.",
        "{suggestion}",
        "{suggestion}",
    ),
    "duplicate_id": _fault(
        "{it} ist schon vergeben: {other}.",
        "{it} is already taken: {other}.",
        "Geben Sie einem von beiden einen anderen Namen.",
        "Give one of the two another name.",
    ),
    "cycle": _fault(
        "{it} führt im Kreis: {path}.",
        "{it} leads round in a circle: {path}.",
        "Einer dieser Einträge muss anderswohin zeigen, oder nirgendwohin.",
        "One of these entries has to point elsewhere, or nowhere.",
    ),
    "overrides_itself": _fault(
        "{it} geht sich selbst vor.",
        "{it} overrides itself.",
        "Nennen Sie die Regel, die zurückstehen soll.",
        "Name the rule that is to give way.",
    ),
    "ends_first": _fault(
        "{it} liegt vor dem Anfang ({start}).",
        "{it} lies before its beginning ({start}).",
        "Setzen Sie das Ende nach dem Anfang, oder lassen Sie es weg, wenn es noch offen ist.",
        "Put the end after the beginning, or leave it out while it is open.",
    ),
    # grammars
    "not_an_anchor": _fault(
        "{it} ist weder ein Zeitpunkt noch ein Ereignis mit Abstand.",
        "{it} is neither a moment nor an event with an offset.",
        "Schreiben Sie 2026-03-03 07:00, ereignis.start oder «ereignis.end + 2 workdays».",
        "Write 2026-03-03 07:00, event.start or `event.end + 2 workdays`.",
    ),
    "not_hours": _fault(
        "{it} ist keine Zeitspanne eines Tages.",
        "{it} is not a span of hours.",
        "Schreiben Sie 07:00-17:00.",
        "Write 07:00-17:00.",
    ),
    "not_yearly": _fault(
        "{it} ist keine jährliche Zeitspanne.",
        "{it} is not a yearly span.",
        "Schreiben Sie Monat-Tag bis Monat-Tag: 01-01..01-31.",
        "Write month-day to month-day: 01-01..01-31.",
    ),
    "not_a_duration": _fault(
        "{it} ist keine Dauer.",
        "{it} is not a length of time.",
        "Schreiben Sie 30 minutes, 4 hours, 1 workday, 30 days oder 2 weeks.",
        "Write 30 minutes, 4 hours, 1 workday, 30 days or 2 weeks.",
    ),
    "not_a_need": _fault(
        "{it} sagt nicht, wie viele zustimmen müssen.",
        "{it} does not say how many have to agree.",
        "Schreiben Sie all, one, eine Zahl oder einen Anteil wie 1/2.",
        "Write all, one, a number or a share such as 1/2.",
    ),
    "not_a_timezone": _fault(
        "{it} ist keine Zeitzone.",
        "{it} is not a time zone.",
        "Schreiben Sie zum Beispiel Europe/Zurich.",
        "Write Europe/Zurich, for example.",
    ),
    "empty_pattern": _fault(
        "{it} sucht nach nichts.",
        "{it} looks for nothing.",
        "Geben Sie terms, pattern oder eine Grenze (limit) an.",
        "Give terms, a pattern or a limit.",
    ),
    "open_limit": _fault(
        "Die Grenze von {it} lässt alles zu.",
        "The limit of {it} allows everything.",
        "Geben Sie at_most oder at_least an.",
        "Give at_most or at_least.",
    ),
    "limit_and_words": _fault(
        "{it} sucht Wörter und zählt etwas anderes.",
        "{it} looks for words and counts something else.",
        "Machen Sie zwei Einträge daraus; zu einem Muster passt nur `of: number`.",
        "Make two entries of it; only `of: number` goes with a pattern.",
    ),
    "bad_pattern": _fault(
        "Das Muster {it} lässt sich nicht verwenden: {why}.",
        "The pattern {it} cannot be used: {why}.",
        "Muster folgen RE2 (https://github.com/google/re2/wiki/Syntax) und bleiben klein.",
        "Patterns follow RE2 (https://github.com/google/re2/wiki/Syntax) and stay small.",
    ),
    # clauses
    "nobody_asked": _fault(
        "Die Klausel verlangt eine Freigabe und sagt nicht, von wem.",
        "The clause wants an approval and does not say whose.",
        "Ergänzen Sie ask, zum Beispiel «ask: head_of_communications».",
        "Add ask, such as `ask: head_of_communications`.",
    ),
    "nothing_required": _fault(
        "Die Klausel verlangt etwas und sagt nicht, was.",
        "The clause requires something and does not say what.",
        "Ergänzen Sie text (Worte im Beitrag) oder act (ein Schritt daneben).",
        "Add text (words in the post) or act (a step outside it).",
    ),
    "no_effect_for": _fault(
        "{it} passt nicht zu «effect: {effect}».",
        "{it} does not go with `effect: {effect}`.",
        "Es steht nur bei {fitting}.",
        "It goes with {fitting} only.",
    ),
    "too_many_problems": _fault(
        "Hier hört die Liste auf: Es sind mehr als {limit} Fehler.",
        "The list ends here: there are more than {limit} faults.",
        "Beheben Sie die ersten; viele der übrigen verschwinden mit ihnen.",
        "Mend the first ones; many of the others will go with them.",
    ),
}
"""Fault by its code."""
