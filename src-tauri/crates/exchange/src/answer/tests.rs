use super::*;

const TODAY: Date = Date::constant(2026, 11, 22);

fn file(text: &str) -> Vec<AnswerRow> {
    read_file(text.as_bytes(), Choice::default(), TODAY).unwrap()
}

#[test]
fn a_list_of_the_cnss_is_read_in_either_language() {
    let french = "Retour CNSS agence d’Agadir\n\
                  N° de dossier;Nom et prénom;N° CNIE;N° d’immatriculation;Décision;Motif de rejet;Observations\n\
                  2026-0001;EL ALAOUI Mohamed;JB54321;123456789;Accepté;;\n\
                  2026-0002;IDRISSI Fatima;J123456;;Rejeté;CIN non conforme / RIB erroné;voir l’agence\n\
                  ;AMRANI Saïd;JC998877;;Non pris en charge;;\n\
                  2026-0004;TAZI Omar;;;En cours;;\n\
                  2026-0005;OUALI Ali;JH123123;234567890;Accepté avec corrections;;\n";
    let rows = file(french);
    let outcomes: Vec<_> = rows.iter().map(|row| row.outcome).collect();
    assert_eq!(
        outcomes,
        [
            Some(Outcome::Accepted),
            Some(Outcome::Rejected),
            Some(Outcome::NotTaken),
            None,
            Some(Outcome::AcceptedWithCorrections)
        ]
    );
    assert!(rows[3].pending);
    assert_eq!((rows[0].row, rows[0].registration.as_deref()), (3, Some("123456789")));
    assert_eq!(
        (rows[1].reasons.as_slice(), rows[1].remark.as_str()),
        (&["cin-mismatch", "rib"][..], "voir l’agence")
    );
    assert_eq!((rows[2].dossier, rows[2].cin.as_deref()), (None, Some("JC998877")));
    let arabic = "رقم الملف,الاسم العائلي,الاسم الشخصي,رقم البطاقة الوطنية,القرار,سبب الرفض\n\
                  2026-0007,العلوي,محمد,JB54321,مرفوض,تاريخ الولادة غير مطابق\n\
                  2026-0008,الإدريسي,فاطمة,J123456,مقبول مع تصحيحات,\n";
    let rows = file(arabic);
    assert_eq!((rows[0].outcome, rows[0].reasons.as_slice()), (Some(Outcome::Rejected), &["birth-date"][..]));
    assert_eq!(rows[0].name, "العلوي  محمد".replace("  ", " "));
    assert_eq!(rows[1].outcome, Some(Outcome::AcceptedWithCorrections));
}

#[test]
fn corrections_stand_in_columns_of_their_own() {
    let rows = file(
        "Dossier;Nom;Prénom;Nom corrigé;Date de naissance;Date de naissance corrigée;Statut\n\
         2026-0001;ALAWI;Mohamed;EL ALAOUI;14/03/1979;14/03/1978;Accepté\n",
    );
    assert_eq!(rows[0].outcome, Some(Outcome::AcceptedWithCorrections));
    assert_eq!(rows[0].corrections["last-name-latin"], "EL ALAOUI");
    assert_eq!(rows[0].corrections["birth"], "14/03/1978");
    assert_eq!(rows[0].echoed["last-name-latin"], "ALAWI");
}

#[test]
fn text_out_of_a_message_is_read_line_by_line() {
    let rows = read_text(
        "Bonjour,\n\n\
         2026-0001 EL ALAOUI Mohamed : accepté, immatriculé sous le n° 123456789\n\
         IDRISSI Fatima (J123456) rejeté : copie de la CIN illisible ; demande non signée\n\
         2026-0003 : non pris en charge\n\
         - 2026-0004 مقبول 345678901\n\
         2026-0005 العلوي محمد مرفوض: سبق تسجيله\n\
         Cordialement\n",
        TODAY,
    )
    .unwrap();
    let outcomes: Vec<_> = rows.iter().map(|row| (row.row, row.outcome)).collect();
    assert_eq!(
        outcomes,
        [
            (3, Some(Outcome::Accepted)),
            (4, Some(Outcome::Rejected)),
            (5, Some(Outcome::NotTaken)),
            (6, Some(Outcome::Accepted)),
            (7, Some(Outcome::Rejected))
        ]
    );
    assert_eq!(
        (rows[0].name.as_str(), rows[0].registration.as_deref()),
        ("EL ALAOUI Mohamed", Some("123456789"))
    );
    assert_eq!((rows[1].name.as_str(), rows[1].cin.as_deref()), ("IDRISSI Fatima", Some("J123456")));
    assert_eq!(rows[1].reasons, ["illegible", "unsigned"]);
    assert_eq!(rows[4].reasons, ["already-registered"]);
}

#[test]
fn a_pasted_table_is_a_table() {
    let rows = read_text("Dossier\tStatut\tMotif\n2026-0001\tRejeté\tDéclaration fiscale manquante\n", TODAY)
        .unwrap();
    assert_eq!(rows[0].reasons, ["return-missing"]);
}

#[test]
fn every_reason_is_worded_and_named_by_its_own_words() {
    assert_eq!(reasons().len(), 11);
    for reason in reasons() {
        for language in milaf_domain::Language::ALL {
            assert!(
                !reason.name.in_language(language).is_empty()
                    && !reason.task.in_language(language).is_empty()
            );
            if reason.code != "other" {
                let named = reasons_in(reason.name.in_language(language));
                assert_eq!(named, [reason.code.as_str()], "{}", reason.name.in_language(language));
            }
        }
        assert_eq!(reasons_in(&reason.code), [reason.code.as_str()]);
        assert_eq!(find_reason(&reason.code), Some(reason));
    }
}

#[test]
fn what_says_nothing_about_anybody_is_no_row() {
    assert!(read_text("Bonjour,\nveuillez trouver ci-joint la liste.\n", TODAY).unwrap().is_empty());
    assert!(file("a;b\n1;2\n").is_empty());
}

proptest::proptest! {
    #[test]
    fn no_text_makes_it_panic(text in "\\PC{0,200}") {
        let _ = read_text(&text, TODAY);
        let _ = reasons_in(&text);
    }

    #[test]
    fn no_table_makes_it_panic(cells in proptest::collection::vec("[0-9A-Za-z é;/-]{0,12}", 1..30)) {
        let text = format!("Dossier;Nom;CIN;Décision;Motif\n{}", cells.chunks(5).map(|c| c.join(";")).collect::<Vec<_>>().join("\n"));
        let _ = read_file(text.as_bytes(), Choice::default(), TODAY);
    }
}
