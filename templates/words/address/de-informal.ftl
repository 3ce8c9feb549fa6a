# Was sich ändert, wenn die Leser mit „du“ angesprochen werden.
before-you-start = Bevor du beginnst
safety-first = Lies zuerst die Warnhinweise
roles-needed = Deine Rolle
permissions-needed = Deine Berechtigungen
requires-here = Für diesen Schritt brauchst du
ask-whom = Wen du fragen kannst
how-to-get = So erhältst du sie
choose-one = Wähle eine Möglichkeit
choose-any = Wähle aus, was auf dich zutrifft
choose-language = Wähle deine Sprache
checklist-remembered = Deine Häkchen werden nur auf diesem Gerät gespeichert.
checklist-intro = Hake ab, was du erledigt hast. Lies jeden Warnhinweis, bevor du weitermachst.
checklist-intro-confirm = Führe jeden Schritt aus dem Gedächtnis aus, aber lies vorher seine Warnhinweise. Halte dann an und hake ab, was du erledigt hast.
checklist-confirm = Führe diesen Schritt aus. Halte dann an und bestätige:
you-are-here = Du bist hier
status-draft = Entwurf: noch nicht geprüft. Arbeite nicht nach dieser Karte.
status-review = In Prüfung: noch nicht freigegeben. Arbeite nicht nach dieser Karte.
go-to-end = Du bist fertig
review-intro =
    Die Warnhinweise stehen am Anfang. Vergleiche jede Übersetzung mit dem Ausgangstext und zeichne ab, was stimmt.
review-hand-back = Zurückgeben: Fülle { $file } aus, das zu diesem Exemplar gehört. Schreibe zu jeder Warnung deinen Namen, und ja, wenn beide Texte dasselbe sagen. Sende die Datei als CSV zurück.
sheet-name = Dein Name
paper-current = Dein Papier ist die neueste Version dieser Karte.
paper-older = Dein Papier ist älter als diese Karte. Nutze diese Seite oder drucke die Karte neu.
paper-gone = Eine oder mehrere Warnungen auf deinem Papier gelten so nicht mehr.
paper-unknown = Ob dein Papier noch stimmt, ist nicht bekannt. Nutze diese Seite.
