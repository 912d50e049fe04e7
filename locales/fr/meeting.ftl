# Les rencontres de sensibilisation.
meeting-attendance-title = Feuille de présence
meeting-day-line = le { $date }
meeting-day-hour-line = le { $date } à { $hour }
meeting-topic-label = Objet
meeting-place-label = Lieu
meeting-order-column = N°
meeting-number-column = Adh.
meeting-phone-column = Téléphone
meeting-day-heading = Date
meeting-place-heading = Lieu
meeting-topic-heading = Objet
meeting-question-heading = Question
meeting-answer-heading = Réponse
meeting-name-heading = Adhérent
meeting-number-heading = N°
meeting-noted-line = Rencontre n° { $number } notée : { $when }.
meeting-question-noted-line = Question notée sur la fiche de { $name }.
