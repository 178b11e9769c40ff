### Which role may do what: a table of the help about users

permission-title = Wer was darf
permission-what = Was
permission-see-reports = Berichte über Patienten ansehen
permission-see-staff-reports = Berichte ansehen, die Mitarbeiter vergleichen
permission-see-patients = Patienten und Personenlisten ansehen
permission-export = Berichte und Listen als Dateien mitnehmen
permission-save-segments = Segmente speichern
permission-share-segments = Segmente mit Kollegen teilen
permission-import = Daten importieren und einen Import rückgängig machen
permission-set-up-clinic = Die Einstellungen der Praxis ändern
permission-manage-users = Benutzer einladen, ändern und deaktivieren
permission-read-audit = Das Protokoll lesen
permission-all = ja
permission-own = eigene
permission-no = nein
