use milaf_domain::{Language, Member, PieceOwner};

use super::*;
use crate::testing::{Scratch, header, member, name};

fn stored(scratch: &Scratch, member: &Member) -> Member {
    scratch.find(scratch.insert(member))
}

/// The same person without keys, as before they were entered.
fn without_keys(mut member: Member) -> Member {
    member.id = None;
    member.dependants.iter_mut().for_each(|d| d.id = None);
    for piece in &mut member.pieces {
        piece.id = None;
        if let PieceOwner::Dependant(id) = &mut piece.owner {
            id.0 = 0;
        }
    }
    member
}

#[test]
fn gives_back_a_person_as_entered() {
    let scratch = Scratch::new();
    let found = stored(&scratch, &member());
    assert_eq!(without_keys(found.clone()), without_keys(member()));
    assert_eq!(found.pieces[1].owner, PieceOwner::Dependant(found.dependants[1].id.unwrap()));
    assert_eq!(without_keys(stored(&scratch, &Member::default())), Member::default());
}

#[test]
fn an_update_changes_what_differs_and_keeps_the_keys() {
    let scratch = Scratch::new();
    let mut person = stored(&scratch, &member());
    person.situation.addresses.clear();
    person.situation.categories.remove(0);
    person.situation.activities[0].value.turnovers.push(milaf_domain::Turnover {
        year: 2024,
        amount: milaf_domain::Money::dirhams(1),
        one_client: Some(milaf_domain::Money::from_centimes(7)),
        declared_on: None,
    });
    person.dependants.swap(0, 1);
    person.pieces.remove(0);
    person.note = "rappelé".into();
    scratch.write(|tx| update(tx, &person));
    assert_eq!(scratch.find(person.id.unwrap()), person);
}

#[test]
fn an_update_without_a_difference_writes_nothing() {
    let scratch = Scratch::new();
    let person = stored(&scratch, &member());
    let (_, changes) = scratch.register().transact(header("nothing"), |tx| update(tx, &person)).unwrap();
    assert!(changes.kinds.is_empty());
}

#[test]
fn a_piece_of_an_unknown_dependant_is_refused() {
    let scratch = Scratch::new();
    let mut person = member();
    person.dependants.clear();
    let refused = scratch.register().transact(header("insert"), |tx| insert(tx, &person));
    assert!(matches!(refused, Err(Error::Refused { .. })));
    assert_eq!(scratch.dump(), Vec::<String>::new());
}

#[test]
fn a_failed_step_leaves_the_other_rows() {
    let scratch = Scratch::new();
    let mut faulty = member();
    faulty.dependants.clear();
    scratch.write(|tx| {
        for person in [member(), faulty, Member::default()] {
            let _ = tx.step(|tx| insert(tx, &person));
        }
        Ok(())
    });
    let page = scratch.register().read(|r| list(r, &ListQuery::first(Sort::Number, 10))).unwrap();
    assert_eq!(page.rows.len(), 2);
    scratch.register().undo(header("undo")).unwrap();
    assert_eq!(scratch.dump(), Vec::<String>::new());
}

fn people(scratch: &Scratch) -> Vec<MemberId> {
    let names = [
        ("زياني", "Ziani", "عمر", "Omar", "2"),
        ("العلوي", "El Alaoui", "محمد", "Mohamed", "10"),
        ("أيت علي", "Aït Ali", "لحسن", "Lahcen", "1"),
        ("بنعلي", "Benali", "عبد الله", "Abdellah", "3"),
    ];
    let insert_one = |(last_ar, last, first_ar, first, number): (&str, &str, &str, &str, &str)| {
        scratch.insert(&Member {
            name: name(last_ar, last, first_ar, first),
            number: Some(MemberNumber(number.into())),
            ..Member::default()
        })
    };
    names.map(insert_one).to_vec()
}

#[test]
fn lists_in_each_order_and_by_window() {
    let scratch = Scratch::new();
    let ids = people(&scratch);
    let order = |query: &ListQuery| {
        let page = scratch.register().read(|r| list(r, query)).unwrap();
        assert_eq!(page.total, 4);
        page.rows.iter().map(|row| ids.iter().position(|id| *id == row.id).unwrap()).collect::<Vec<_>>()
    };
    assert_eq!(order(&ListQuery::first(Sort::Name(Language::Fr), 9)), [2, 3, 1, 0]);
    assert_eq!(order(&ListQuery::first(Sort::Name(Language::Ar), 9)), [1, 2, 3, 0]);
    assert_eq!(order(&ListQuery::first(Sort::Number, 9)), [2, 0, 3, 1]);
    assert_eq!(order(&ListQuery::first(Sort::Changed, 9)), [0, 1, 2, 3]);
    let window = ListQuery { offset: 1, count: 2, descending: true, ..ListQuery::first(Sort::Number, 0) };
    assert_eq!(order(&window), [3, 0]);
}

#[test]
fn filters_narrow_rows_and_total_alike() {
    let scratch = Scratch::new();
    people(&scratch);
    let person = scratch.insert(&member());
    let binned = scratch.insert(&member());
    scratch.write(|tx| set_binned(tx, binned, true));
    let found = |filters: Vec<Filter>| {
        let query = ListQuery { filters, ..ListQuery::first(Sort::Name(Language::Fr), 9) };
        let page = scratch.register().read(|r| list(r, &query)).unwrap();
        let one = ListQuery { count: 1, ..query };
        assert_eq!(scratch.register().read(|r| list(r, &one)).unwrap().total, page.total);
        page.rows.iter().map(|row| row.id).collect::<Vec<_>>()
    };
    assert_eq!(found(vec![]).len(), 5);
    assert_eq!(found(vec![Filter::Categories(vec!["cpu".into(), "craft".into()])]), [person]);
    assert_eq!(found(vec![Filter::Categories(vec!["craft".into()])]), []);
    assert_eq!(found(vec![Filter::KnownToCnss(true)]), [person]);
    assert_eq!(found(vec![Filter::KnownToCnss(false), Filter::States(vec![None])]).len(), 4);
    assert_eq!(
        found(vec![Filter::Communes(vec![milaf_domain::geography::CommuneCode("09.001.01.01".into())])]),
        [person]
    );
    assert_eq!(found(vec![Filter::States(vec![])]), []);
    let bin = ListQuery { binned: true, ..ListQuery::first(Sort::Changed, 9) };
    assert_eq!(scratch.register().read(|r| list(r, &bin)).unwrap().rows[0].id, binned);
    assert_eq!(scratch.register().read(|r| is_binned(r, binned)).unwrap(), Some(true));
}

#[test]
fn finds_by_prefix_in_either_script_and_by_number() {
    let scratch = Scratch::new();
    let ids = people(&scratch);
    let person = scratch.insert(&member());
    let found = |text: &str| {
        let hits = scratch.register().read(|r| search(r, text, Language::Fr, 20)).unwrap();
        hits.rows.iter().map(|row| row.id).collect::<Vec<_>>()
    };
    assert_eq!(found("zia"), [ids[0]]);
    assert_eq!(found("الزياني"), [ids[0]]);
    assert_eq!(found("عبدالله"), [ids[3]]);
    assert_eq!(found("ALI lah"), [ids[2]]);
    assert_eq!(found("ben"), [ids[3], person], "the name that begins so comes before the wife's");
    assert_eq!(found("06612"), [person]);
    assert_eq!(found("3456"), [person], "a fragment of the phone and of the CNSS number");
    assert_eq!(found("jb98"), [person]);
    assert_eq!(found("zzz"), []);
    assert_eq!(found("  "), []);
}

#[test]
fn a_number_is_found_as_typed_with_spaces_and_by_what_the_standing_keeps() {
    let scratch = Scratch::new();
    let ids = people(&scratch);
    let person = scratch.insert(&member());
    let kept = crate::standing::Kept {
        member: ids[1],
        standing: crate::standing::Standing::default(),
        keys: vec!["001561191000066".into(), "28".into()],
        clocks: Vec::new(),
    };
    scratch.register().keep_standings(|_| Ok::<_, Error>(vec![kept])).unwrap();
    let found = |text: &str| {
        let mut ids = scratch.register().read(|r| search_all(r, text)).unwrap();
        ids.dedup();
        ids
    };
    assert_eq!(found("06 61 23"), [person]);
    assert_eq!(found("00156"), [ids[1]]);
    assert_eq!(found("28"), [ids[1]]);
    assert_eq!(found("zia"), [ids[0]]);
    assert_eq!(found("jb98"), [person]);
    assert_eq!(found(""), []);
}

#[test]
fn the_roll_is_the_list_without_its_window() {
    let scratch = Scratch::new();
    let ids = people(&scratch);
    let query = ListQuery { offset: 2, ..ListQuery::first(Sort::Number, 1) };
    let rolled = scratch.register().read(|r| roll(r, &query)).unwrap();
    assert_eq!(rolled, [ids[2], ids[0], ids[3], ids[1]]);
    let rows = scratch.register().read(|r| list_rows(r, &rolled[1..3])).unwrap();
    assert_eq!(rows.iter().map(|row| row.id).collect::<Vec<_>>(), [ids[0], ids[3]]);
}

#[test]
fn search_follows_updates_the_bin_and_undo() {
    let scratch = Scratch::new();
    let mut person = scratch.find(scratch.insert(&member()));
    let count =
        |text: &str| scratch.register().read(|r| search(r, text, Language::Ar, 20)).unwrap().rows.len();
    person.name = name("الفاسي", "Fassi", "محمد", "Mohamed");
    scratch.write(|tx| update(tx, &person));
    assert_eq!((count("fassi"), count("0661234567")), (1, 1));
    scratch.register().undo(header("undo")).unwrap();
    assert_eq!((count("fassi"), count("alaoui")), (0, 1));
    scratch.write(|tx| set_binned(tx, person.id.unwrap(), true));
    assert_eq!(count("alaoui"), 0);
}

#[test]
fn finds_doublets_by_their_numbers() {
    let scratch = Scratch::new();
    let (a, b) = (scratch.insert(&member()), scratch.insert(&member()));
    let found = scratch.register().read(|r| {
        Ok::<_, Error>((
            list_by_identity(r, "JB987654")?,
            list_by_cnss(r, "123456789")?,
            list_by_number(r, &MemberNumber("17".into()))?,
        ))
    });
    assert_eq!(found.unwrap(), (vec![a, b], vec![a, b], vec![a, b]));
}

#[test]
fn no_list_or_search_scans_the_member_table() {
    let scratch = Scratch::new();
    let filters = [
        Filter::States(vec![None]),
        Filter::States(vec![None, Some(milaf_domain::DossierState::Ready)]),
        Filter::Categories(vec!["cpu".into()]),
        Filter::Communes(vec![milaf_domain::geography::CommuneCode("09".into())]),
        Filter::KnownToCnss(true),
    ];
    let languages = [Language::Fr, Language::Ar];
    let mut sorts = vec![Sort::Number, Sort::Changed];
    sorts.extend(languages.map(Sort::Name));
    sorts.extend(languages.map(Sort::State));
    let mut statements: Vec<String> = [
        include_str!("search_start.sql"),
        include_str!("search_numbers.sql"),
        include_str!("search_words_fr.sql"),
        include_str!("search_words_ar.sql"),
        include_str!("search_fragments.sql"),
        include_str!("list_row.sql"),
        include_str!("find.sql"),
        include_str!("list_by_identity.sql"),
        include_str!("list_by_cnss.sql"),
        include_str!("list_by_number.sql"),
    ]
    .map(str::to_owned)
    .to_vec();
    for sort in sorts {
        for chosen in 0..1 << filters.len() {
            let filters =
                filters.iter().enumerate().filter(|(at, _)| chosen >> at & 1 == 1).map(|(_, f)| f.clone());
            let query = ListQuery { filters: filters.collect(), ..ListQuery::first(sort, 50) };
            statements.extend(list::statements(&query));
        }
    }
    statements.extend(crate::standing::statements());
    statements.extend(
        [
            include_str!("search_all_words.sql"),
            include_str!("search_all_fragments.sql"),
            include_str!("../standing/search_keys.sql"),
            include_str!("../standing/find.sql"),
            include_str!("../standing/list_due.sql"),
            include_str!("../standing/count_due.sql"),
            include_str!("../standing/count_communes.sql"),
            include_str!("../clock/list.sql"),
            include_str!("../clock/list_of_kind.sql"),
            include_str!("../clock/list_of_member.sql"),
            include_str!("../clock/count.sql"),
            include_str!("../attestation/list.sql"),
            include_str!("../contribution_payment/list_of_member.sql"),
            include_str!("../dues/list_paid.sql"),
            include_str!("../dues/list_held.sql"),
            include_str!("../dues/list_receipts.sql"),
            include_str!("../meeting/list_questions.sql"),
        ]
        .map(str::to_owned),
    );
    for sql in statements {
        let plan = scratch.register().read(|r| {
            let mut statement = r.connection().prepare(&format!("EXPLAIN QUERY PLAN {sql}"))?;
            let width = statement.parameter_count();
            let nothing = vec![rusqlite::types::Null; width];
            let lines = statement
                .query_map(rusqlite::params_from_iter(nothing), |row| row.get::<_, String>("detail"))?
                .collect::<rusqlite::Result<Vec<_>>>()?;
            Ok::<_, Error>(lines)
        });
        for line in plan.unwrap() {
            let scans =
                |table: &str| line == format!("SCAN {table}") || line.starts_with(&format!("SCAN {table} "));
            assert!(!scans("member") && !scans("standing"), "{sql}\n{line}");
            assert!(!sql.contains("INDEXED BY") || !line.contains("TEMP B-TREE"), "{sql}\n{line}");
        }
    }
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig { cases: 16, failure_persistence: None, ..Default::default() })]
    #[test]
    fn nothing_typed_is_a_syntax_error(texts in proptest::collection::vec("\\PC{0,40}|[\"*()^:{}+\\-a-z ]{0,30}|.{0,20}", 40)) {
        let scratch = Scratch::new();
        scratch.insert(&member());
        for text in texts {
            scratch.register().read(|r| search(r, &text, Language::Fr, 5)).unwrap();
        }
    }
}
