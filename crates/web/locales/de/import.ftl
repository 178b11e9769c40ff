### Bringing data in

import-question = Was soll hereinkommen?
import-choose = Ein Bündel oder eine Tabelle wählen
import-file = Bündel (.zip) oder Tabelle (.csv, .xlsx)
import-choose-file = Datei wählen …
import-about = Ein Bündel: ein Zip aus CSV-Dateien, bis zu { $most }; oder eine beliebige Tabelle mit Patienten, Besuchen oder Zahlungen, deren Spalten Sie dann zuordnen. Es wird zuerst geprüft; geschrieben wird nichts, bevor Sie zustimmen.
import-what-is-a-bundle = Was ist ein Bündel?
import-check = Probe, ohne zu schreiben
import-too-large = Diese Datei ist größer als { $most }.

## While it runs
import-checking = Das Bündel wird geprüft
import-writing = Es wird in die Bücher geschrieben
import-see = Nachsehen, wie weit es ist
import-stop = Anhalten, nichts schreiben
import-stopping = Wird angehalten …
import-stopped = Angehalten. Es wurde nichts geschrieben.
import-others-wait = Während geschrieben wird, kann sonst niemand speichern; ansehen können alle weiter.
import-others-wait-check = Während geprüft wird, kann sonst niemand speichern oder sich anmelden; wer angemeldet ist, kann weiter ansehen.
import-rows =
    { $rows ->
        [one] Eine Zeile
       *[other] { $rows } Zeilen
    } · { $file }

## What the check found
import-checked = Was die Prüfung fand
import-clean = Keine Fehler. Das würde sich ändern.
import-errors =
    { $count ->
        [one] Ein Fehler. Es wurde nichts geschrieben; berichtigen Sie die Datei und prüfen Sie noch einmal.
       *[other] { $count } Fehler. Es wurde nichts geschrieben; berichtigen Sie die Dateien und prüfen Sie noch einmal.
    }
import-errors-title = Fehler
import-errors-file = Fehler als CSV
import-error-file = Datei
import-error-line = Zeile
import-error-column = Spalte
import-error-problem = Was nicht stimmt
import-counts-title = Zeilen nach Datei
import-count-made = Neu
import-count-changed = Geändert
import-count-same = Wie zuvor
import-count-kept = Bearbeitung behalten
import-take = Importieren
import-drop = Lieber nicht
import-again = Ein anderes Bündel wählen

## The certificate
import-taken = Import { $number } ist in den Büchern
import-taken-about = Die Summen der Bücher davor und danach.
import-before = Davor
import-after = Danach
import-difference = Unterschied

## Taking back
import-undo = Letzten Import rückgängig machen
import-undo-about = Import { $number } vom { $at }.
import-undo-warning = Was er angelegt hat, wird entfernt; was er geändert hat, ist wie zuvor. Was jemand seither eingetragen hat, bleibt.
import-undo-open = Rückgängig …
import-undo-sure = Ja, diesen Import rückgängig machen
import-undo-go = Rückgängig machen
import-undo-not-last = Inzwischen kam ein neuerer Import. Sehen Sie noch einmal nach, welcher der letzte ist.
import-undone = Import { $number } wurde rückgängig gemacht.
import-history = Bisherige Importe
import-none = Noch kein Import
import-undo-unsure = Sagen Sie zuerst, dass Sie sicher sind.
import-undo-found = Was aus seinen Zeilen wurde
import-undoing = Der Import wird rückgängig gemacht
import-undone-nothing = Import { $number } hatte nichts geändert. Noch einmal rückgängig nimmt den Import davor zurück.
import-undone-none = Von Import { $number } wird nichts zurückgenommen: Alles, was davon übrig ist, wurde seither benutzt.
import-removed = entfernt
import-restored = wie zuvor
import-kept-since = geblieben
import-kept-since-about = Zeilen, die bleiben, wurden nach dem Import benutzt: Jemand hat sie geändert, oder etwas anderes braucht sie.
import-and-more = { $named } und { $more } weitere

## Imports until now
import-number = Nr.
import-at = Wann
import-state = Status
import-is-kept = in den Büchern
import-is-undone = rückgängig gemacht
import-count-taken = Neue oder geänderte Zeilen

## More about the upload
import-overwrite = Das Bündel hat das letzte Wort
import-overwrite-about = Sonst bleiben Felder, die hier seit dem letzten Import bearbeitet wurden, wie sie sind.
import-nothing-chosen = Wählen Sie zuerst eine Datei.
import-cut-off = Die Datei kam nicht ganz an. Senden Sie sie noch einmal.
import-disk-full = Der Datenträger des Servers ist voll. Schaffen Sie dort Platz und versuchen Sie es dann noch einmal.
import-disk = Der Server kann die Datei nicht ablegen. In seinem Log steht, warum.
import-busy = Ein anderer Import läuft gerade. Warten Sie, bis er fertig ist.
import-demo = Dies ist die Demopraxis. Bringen Sie keine echten Patienten hinein: Deren Platz ist in Ihren eigenen Büchern.
import-waiting = Ein Bündel ist geprüft und noch nicht in den Büchern.
import-look = Ansehen, was gefunden wurde
import-forgotten = Dieses Bündel ist nicht mehr hier: Es steht schon in den Büchern, oder eine Stunde ist vergangen, oder das Programm wurde neu gestartet. Senden Sie es bei Bedarf noch einmal.
import-begins = Einen Moment …

## More about what was found
import-nothing-new = Keine Fehler und nichts Neues: Alles darin steht schon in den Büchern.
import-warnings-title = Einen Blick wert
import-warnings-file = Die Liste als CSV
import-first-of = { $title }: die ersten { $most } von { $count }
import-error-remedy = Wie Sie es beheben
import-count-rows = Zeilen
import-count-moved = Zur vereinten Karte
import-count-erased = Identität gelöscht
import-would-be = Die Bescheinigung
import-would-be-about = Das wären die Summen der Bücher nach diesem Import.
import-sum = Was summiert wird
import-sum-patients = Patienten
import-sum-completed = Besuche und Verkäufe
import-sum-booked = Vereinbart
import-sum-cancelled = Abgesagt
import-sum-missed = Nicht erschienen
import-sum-billed = Umsatz
import-sum-paid = Bezahlt
import-sum-bonus-paid = Mit Bonus bezahlt
import-sum-debts = Offene Beträge

## When it cannot be read or written at all
import-broken = Der Import brach wegen eines Fehlers im Programm ab. Es wurde nichts geschrieben; im Log steht mehr.
import-books-busy = Ein anderes Programm schreibt in die Bücher. Warten Sie, bis es fertig ist, und versuchen Sie es dann noch einmal.
import-books-read-only = In diese Bücher darf hier nicht geschrieben werden.
import-bundle-cut-off = Dieses Zip ist abgeschnitten oder beschädigt. Kopieren Sie es noch einmal.
import-bundle-damaged = { $file } ist im Zip beschädigt. Kopieren Sie das Zip noch einmal.
import-bundle-locked = { $file } ist mit einem Passwort geschützt. Erstellen Sie ein Zip ohne Passwort.
import-bundle-packing = { $file } ist ungewöhnlich gepackt. Erstellen Sie das Zip mit dem üblichen Verfahren, Deflate.
import-bundle-not-a-file = { $file } ist im Zip ein Ordner oder eine Verknüpfung. Legen Sie die Datei selbst hinein.
import-bundle-twice = Zwei Dateien im Zip haben denselben Namen. Lassen Sie die richtige darin.
import-bundle-two = Das Zip enthält Bündel in zwei Ordnern. Lassen Sie eines darin.
import-bundle-missing = Das ist kein Bündel: Es fehlt { $files }.
import-bundle-files = Das Zip enthält mehr als { $limit } Dateien. Das ist kein Bündel.
import-bundle-bytes = Die Dateien sind ausgepackt zusammen größer als { $limit } Bytes.
import-bundle-file-bytes = { $file } ist ausgepackt größer als { $limit } Bytes.
import-bundle-rows = { $file } hat mehr als { $limit } Zeilen.
import-bundle-bomb = { $file } wird beim Auspacken mehr als { $limit }-mal so groß. Das sieht nach einem Angriff aus.
