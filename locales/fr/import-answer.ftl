# Ce que « milaf import » dit d’une liste.

import-answer-progress-label = import
import-answer-reading-remedy = ce n’est pas un encodage connu.
import-answer-workbook-line = Lu comme classeur XLSX, feuille « { $sheet } ».
import-answer-text-line = Lu comme texte { $encoding }, séparateur « { $separator } ».
import-answer-proposed-hint = C’est une proposition : vérifiez, ou changez avec --encoding et --separator.
import-answer-columns-title = Colonnes
import-answer-none-evidence = rien ne le dit
import-answer-content-evidence = d’après les valeurs
import-answer-similar-evidence = titre proche
import-answer-heading-evidence = titre connu
import-answer-saved-evidence = comme la dernière fois
import-answer-chosen-evidence = choisi ici
import-answer-left-out = laissée de côté
import-answer-day-first-label = le jour en premier :
import-answer-row-line = ligne { $row } : { $fate }
import-answer-passed-over = Lignes passées (titres, totaux, remarques) : { $rows }
import-answer-counts-line = { $new ->
    [one] { NUMBER($new) } nouveau
   *[other] { NUMBER($new) } nouveaux
}, { $changed ->
    [one] { NUMBER($changed) } modifié
   *[other] { NUMBER($changed) } modifiés
}, { $unchanged ->
    [one] { NUMBER($unchanged) } inchangé
   *[other] { NUMBER($unchanged) } inchangés
}, { NUMBER($conflicting) } en conflit, { $faulty ->
    [one] { NUMBER($faulty) } fautif
   *[other] { NUMBER($faulty) } fautifs
}.
import-answer-word-question = Que veut dire « { $word } » ({ $rows ->
    [one] une ligne
   *[other] { NUMBER($rows) } lignes
}) ? Répondez avec --word "{ $word }=code", ou --word "{ $word }=" pour le laisser de côté.
import-answer-date-question = Dans « { $column } », le jour vient-il en premier ({ $samples }) ? Répondez avec --day-first yes ou no.
import-answer-written-line = Les lignes justes sont dans le registre.
import-answer-waiting-line = Rien n’a été écrit : répondez d’abord à ces questions.
import-answer-dry-line = Rien n’a été écrit. Pour enregistrer, ajoutez --write.
import-answer-change-line = { $field } : { $old } → { $new }
import-answer-suspect-line = C’est peut-être { $name }, déjà dans le registre : { $why }.
import-answer-faulty-rows-line = Lignes refusées, avec leurs motifs : { $path }
import-answer-ending-remedy = donnez un nom en .xlsx ou en .csv.
