use milaf_domain::{AddressPlace, MaritalStatus, Sex};
use proptest::prelude::*;

use std::borrow::Cow;

use super::*;
use crate::list::{self, Choice};
use crate::mapping::{CategoryAnswer, Proposal, propose};

const TODAY: Date = Date::constant(2026, 11, 22);

fn proposed(text: &str) -> (Sheet, Proposal) {
    let list = list::read(text.as_bytes(), Choice::default()).unwrap();
    let proposal = propose(&list, &[]).unwrap();
    (list.sheets[proposal.sheet].clone(), proposal)
}

fn dry_run(text: &str) -> Report {
    let (sheet, proposal) = proposed(text);
    parse(&sheet, &proposal.mapping, TODAY)
}

fn codes(row: &RowReport) -> Vec<String> {
    let shown = |f: &Finding| {
        let field = f.field.as_ref().map(ToString::to_string).unwrap_or_default();
        match f.code {
            Code::Fault(code) => format!("{field} {code:?}"),
            Code::List(code) => format!("{field} {code:?}"),
        }
    };
    row.findings.iter().map(shown).collect()
}

#[test]
fn a_whole_row_becomes_a_member() {
    let report = dry_run(
        "N°;N° adhérent;Nom;Prénom;الاسم العائلي;الاسم الشخصي;CIN;Sexe;Date de naissance;Nationalité;GSM;E-mail;Adresse;\
         Commune;Code postal;Activité;Classe;Coefficient;CA 2025;IF;ICE;RC;TP;RIB;Catégorie;Date d’adhésion;\
         Situation familiale;Conjoint;Date naissance conjoint;Enfant 1;Enfant 1 date naissance;Autre couverture\n\
         1;A-17;EL ALAOUI;Mohamed;العلوي;محمد;JB54321;M;14/03/1979;Marocaine;0661 23 45 67;m.alaoui@exemple.ma;Hay Salam;\
         Agadir;80000;Coiffure;Coiffure;20 %;180 000,00;12345678;001561191000066;1234 Agadir;12345678;\
         001810007800020110620318;CPU;02/01/2024;Marié;EL IDRISSI Fatima;05/06/1985;Salma;2010;Non\n",
    );
    assert!(report.questions.category_words.is_empty() && report.questions.date_orders.len() == 2);
    let row = &report.rows[0];
    assert_eq!(codes(row), ["member-since DateAmbiguous", "spouse-1-birth DateAmbiguous"]);
    let member = row.member.as_ref().unwrap();
    assert_eq!((member.name.last.latin.as_str(), member.name.first.ar.as_str()), ("EL ALAOUI", "محمد"));
    assert_eq!(member.identity.as_ref().unwrap().number(), "JB54321");
    assert_eq!((member.sex, member.birth.unwrap().to_string()), (Some(Sex::Male), "1979-03-14".to_owned()));
    assert_eq!(member.mobile.as_ref().unwrap().as_str(), "+212661234567");
    let home = member.situation.address_on(AddressPlace::Home, TODAY).unwrap();
    assert!(home.commune.is_some() && home.street.latin == "Hay Salam");
    let activity = &member.situation.activities[0].value;
    assert_eq!(activity.class.as_ref().unwrap().as_str(), "hairdressing");
    assert_eq!(activity.turnover_of(2025).unwrap().amount.to_string(), "180000.00");
    assert_eq!(row.coefficients, [(1, Decimal::from(20))]);
    assert_eq!(member.situation.categories[0].value.category.as_str(), "cpu");
    assert_eq!(member.situation.marital_status_on(TODAY), Some(MaritalStatus::Married));
    assert_eq!(member.spouses().next().unwrap().name.last.latin, "EL IDRISSI");
    assert_eq!(member.children().next().unwrap().birth.unwrap().to_string(), "2010");
    assert_eq!(member.other_cover, Some(false));
    assert_eq!(member.number.as_ref().unwrap().0, "A-17");
}

#[test]
fn two_heading_rows_under_a_title_are_read_together() {
    let (_, proposal) = proposed(
        "Liste des adhérents 2026;;;;;;;\n;;Conjoint;;Enfants;;;\nNom et prénom;CIN;Nom;Date de naissance;Nom;Né le;Nom;Né le\n\
         EL ALAOUI Mohamed;JB54321;EL IDRISSI Fatima;14/03/1985;Salma;15/06/2010;Omar;2013\n",
    );
    let fields: Vec<String> = proposal
        .mapping
        .columns
        .iter()
        .map(|c| c.field.as_ref().map_or("-".to_owned(), ToString::to_string))
        .collect();
    assert_eq!(
        fields,
        [
            "name",
            "cin",
            "spouse-1-last-name",
            "spouse-1-birth",
            "child-1-last-name",
            "child-1-birth",
            "child-2-last-name",
            "child-2-birth"
        ]
    );
    assert_eq!((proposal.mapping.headings.first, proposal.mapping.headings.rows), (1, 2));
}

#[test]
fn relatives_stand_on_following_rows_or_in_one_cell() {
    let report = dry_run(
        "الصفة;الاسم الكامل;رقم البطاقة;تاريخ الازدياد\nالمنخرط;محمد العلوي;JB54321;14/03/1979\nزوجة;فاطمة الإدريسي;J123456;25/06/1985\n\
         ابن;عمر;;13/05/2012\nمنخرط;حسن أيت لحسن;J654321;1980\nجار;علي;;\n",
    );
    assert_eq!(report.rows.len(), 3);
    let first = report.rows[0].member.as_ref().unwrap();
    assert_eq!((report.rows[0].relative_rows.as_slice(), first.dependants.len()), (&[3, 4][..], 2));
    assert_eq!(first.dependants[0].cin.as_ref().unwrap().as_str(), "J123456");
    assert_eq!(codes(&report.rows[2]), ["relation RelationUnknown"]);
    let packed = dry_run(
        "Nom;Prénom;Enfants;Nombre d'enfants\nA;B;Salma 15/03/2010; Omar 2013;2\n"
            .replace("; Omar", "، Omar")
            .as_str(),
    );
    let member = packed.rows[0].member.as_ref().unwrap();
    assert_eq!((member.children().count(), codes(&packed.rows[0]).len()), (2, 0));
    let orphan = dry_run("lien;nom;cin\nfils;Omar;\n");
    assert_eq!(codes(&orphan.rows[0]), ["relation RelativeWithoutMember"]);
}

#[test]
fn a_bad_value_is_named_and_leaves_the_other_rows_alone() {
    let report = dry_run(
        "Nom;Prénom;CIN;Tél;RIB;Date de naissance;CA\nA;B;JB5432O;0661234567;001810007800020110620318;14/03/1979;1000\n\
         C;D;JB54321;12;1,81E+22;14/03/2999;abc\n;;JC123456;;;;\nE;F;JB54321;661234567;;13/05/1990;\n\
         Total;;;;;;1000\nNom;Prénom;CIN;Tél;RIB;Date de naissance;CA\n",
    );
    assert_eq!(report.passed_over, [6, 7]);
    let states: Vec<State> = report.rows.iter().map(|r| r.state).collect();
    assert_eq!(states, [State::Faulty, State::Faulty, State::Faulty, State::Doubtful]);
    assert_eq!(report.rows[0].findings[0].likely.as_deref(), Some("JB54320"));
    assert_eq!(
        codes(&report.rows[1]),
        ["mobile PhoneShape", "rib RibLostDigits", "birth DateFuture", "turnover YearWanted"]
    );
    assert_eq!(codes(&report.rows[2]), ["last-name NameMissing"]);
    assert_eq!(codes(&report.rows[3]), ["mobile LostZeros", "cin Twice"]);
    assert_eq!(report.rows[3].findings[1].other_row, Some(3));
    assert_eq!(report.questions.years, [6]);
}

#[test]
fn unknown_category_words_are_asked_once_and_answered_in_the_mapping() {
    let (sheet, mut proposal) = proposed("Nom;Prénom;Catégorie\nA;B;Commerçant\nC;D;commerçant\nE;F;AE\n");
    let report = parse(&sheet, &proposal.mapping, TODAY);
    let [question] = report.questions.category_words.as_slice() else { panic!("one question") };
    assert_eq!((question.word.as_str(), question.rows), ("Commerçant", 2));
    let answer = CategoryAnswer { category: "cpu".into(), sub_category: None };
    proposal.mapping.category_words.insert(question.key.clone(), Some(answer));
    let saved = serde_json::to_string(&proposal.mapping).unwrap();
    let mapping: Mapping = serde_json::from_str(&saved).unwrap();
    let answered = parse(&sheet, &mapping, TODAY);
    assert_eq!(answered.count(State::Fine), 3);
    let again = propose(
        &list::List { sheets: vec![sheet], reading: list::Reading::Xlsx },
        std::slice::from_ref(&mapping),
    )
    .unwrap();
    assert_eq!(again.mapping, mapping);
}

#[test]
fn day_and_month_are_asked_where_no_date_decides() {
    let (sheet, mut proposal) = proposed("Nom;Prénom;Date de naissance\nA;B;03/04/1979\nC;D;05/05/1980\n");
    let report = parse(&sheet, &proposal.mapping, TODAY);
    assert_eq!(report.questions.date_orders[0].column, 2);
    assert_eq!(codes(&report.rows[0]), ["birth DateAmbiguous"]);
    proposal.mapping.date_orders.insert(2, DateOrder::MonthFirst);
    let answered = parse(&sheet, &proposal.mapping, TODAY);
    assert_eq!(answered.rows[0].member.as_ref().unwrap().birth.unwrap().to_string(), "1979-03-04");
}

#[test]
fn a_mended_cell_is_read_instead_of_the_written_one() {
    let (sheet, proposal) = proposed("Nom;Prénom;CIN\nA;B;J12345O\n");
    let mut run = DryRun::of(Cow::Owned(sheet), proposal.mapping, TODAY);
    assert_eq!(run.report().count(State::Faulty), 1);
    assert_eq!(run.mend(2, 2, "J123450"), Mended::Rows(vec![0]));
    assert_eq!((run.report().count(State::Fine), run.is_mended(2, 2)), (1, true));
    run.mend(2, 2, "J12345O");
    assert!(!run.is_mended(2, 2));
}

#[test]
fn numbers_of_a_workbook_lose_nothing_unsaid() {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let sheet = workbook.add_worksheet();
    for (column, heading) in ["Nom", "Prénom", "Tél", "ICE", "RIB", "CNSS"].into_iter().enumerate() {
        sheet.write(0, column as u16, heading).unwrap();
    }
    sheet.write(1, 0, "A").unwrap();
    sheet.write(1, 1, "B").unwrap();
    sheet.write(1, 2, 661_234_567).unwrap();
    sheet.write(1, 3, 1_561_191_000_066_u64).unwrap();
    sheet.write(1, 4, 1.810_007_800_020_11e21).unwrap();
    sheet.write(1, 5, 12_345_678).unwrap();
    let list = list::read(&workbook.save_to_buffer().unwrap(), Choice::default()).unwrap();
    let proposal = propose(&list, &[]).unwrap();
    let report = parse(&list.sheets[0], &proposal.mapping, TODAY);
    assert_eq!(
        codes(&report.rows[0]),
        ["mobile LostZeros", "ice LostZeros", "rib RibLostDigits", "cnss LostZeros"]
    );
    let member = report.rows[0].member.as_ref().unwrap();
    assert_eq!(member.situation.activities[0].value.ice.as_ref().unwrap().as_str(), "001561191000066");
    assert!(member.rib.is_none());
}

#[test]
fn columns_without_headings_are_known_by_their_values() {
    let (_, proposal) = proposed(
        "EL ALAOUI Mohamed;JB54321;0661234567;14/03/1979\nEL IDRISSI Fatima;J123456;0671234567;25/12/1985\n",
    );
    let fields: Vec<String> =
        proposal.mapping.columns.iter().filter_map(|c| c.field.as_ref()).map(ToString::to_string).collect();
    assert_eq!((fields.join(" ").as_str(), proposal.mapping.headings.rows), ("name cin mobile birth", 0));
}

proptest! {
    #[test]
    fn any_sheet_is_read_without_panic(
        headings in proptest::sample::subsequence(
            vec!["Nom", "Prénom", "CIN", "Enfants", "Conjoint", "CA 2025", "Date de naissance", "Catégorie", "lien", "RIB", "Adresse",
                 "Commune", "Coefficient", "الاسم الكامل", "Enfant 1", "Handicap enfant 1", "Sexe", "Activité", "IF"], 2..19),
        rows in proptest::collection::vec(proptest::collection::vec("[0-9/;. ]{0,6}\\PC{0,12}", 0..20), 0..6),
    ) {
        let mut sheet = Sheet { rows: vec![headings.iter().map(|h| Cell::text(h)).collect()], ..Sheet::default() };
        sheet.rows.extend(rows.into_iter().map(|row| row.iter().map(|c| Cell::text(c)).collect()));
        let proposal = crate::mapping::propose_sheet(&sheet, 0, &[]);
        let report = parse(&sheet, &proposal.mapping, TODAY);
        for row in report.rows {
            prop_assert!(row.member.is_some() || row.state == State::Faulty);
        }
    }

    #[test]
    fn a_mended_cell_equals_the_file_with_that_cell(
        rows in proptest::collection::vec(proptest::collection::vec(0..VALUES.len(), 7), 1..7),
        mends in proptest::collection::vec((0usize..7, 0usize..7, 0..VALUES.len()), 1..4),
        out in proptest::option::of(0usize..7),
    ) {
        let headings = ["Nom", "Prénom", "CIN", "Date de naissance", "Catégorie", "Lien de parenté", "Enfants"];
        let mut sheet = Sheet { rows: vec![headings.map(Cell::text).to_vec()], ..Sheet::default() };
        sheet.rows.extend(rows.iter().map(|row| row.iter().map(|v| Cell::text(VALUES[*v])).collect()));
        let mapping = crate::mapping::propose_sheet(&sheet, 0, &[]).mapping;
        let mut run = DryRun::of(Cow::Borrowed(&sheet), mapping.clone(), TODAY);
        if let Some(out) = out {
            run.leave_out(out + 2, true);
        }
        let mut file = sheet.clone();
        for (row, column, value) in mends.into_iter().filter(|(row, ..)| *row < rows.len()) {
            run.mend(row + 2, column, VALUES[value]);
            file.rows[row + 1][column] = Cell::text(VALUES[value]);
        }
        let mut read = DryRun::of(Cow::Owned(file), mapping, TODAY);
        if let Some(out) = out {
            read.leave_out(out + 2, true);
        }
        prop_assert_eq!(run.report(), read.report());
    }
}

/// Cells of any kind, in any column.
const VALUES: [&str; 15] = [
    "",
    "Alaoui",
    "محمد",
    "JB54321",
    "J12345O",
    "14/03/1979",
    "03/04/1979",
    "03/14/1979",
    "CPU",
    "zouaq",
    "conjoint",
    "enfant",
    "Total",
    "Adam 03/04/2010; Sara",
    "31/02/1990",
];
