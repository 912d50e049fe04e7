//! Invented people and their association: one record as full as records get, one almost empty.

use milaf_domain::association::LiaisonText;
use milaf_domain::piece::{PieceForm, PieceState};
use milaf_domain::{
    Activity, ActivityClass, Address, AddressPlace, Agency, Association, BureauTerm, CategoryHeld,
    CnssNumber, ContributionHistory, Date, Dated, Dependant, DependantId, Household, IdentityDocument,
    MaritalStatus, Member, MemberId, MemberNumber, Membership, MembershipBody, Money, NamePair, Nationality,
    Office, PartialDate, Period, PersonName, Piece, PieceOwner, Relation, ScanId, Sex, Stage, StageMark,
    Turnover, YearMonth,
};

/// The day of all papers.
pub const TODAY: Date = Date::constant(2026, 12, 12);

fn day(year: i16, month: i8, day: i8) -> Date {
    Date::constant(year, month, day)
}

fn pair(ar: &str, latin: &str) -> NamePair {
    NamePair::new(ar, latin)
}

fn person(last: (&str, &str), first: (&str, &str)) -> PersonName {
    PersonName { last: pair(last.0, last.1), first: pair(first.0, first.1) }
}

/// An association of traders with a bureau in office.
pub fn association() -> Association {
    Association {
        name: pair("جمعية تجار سوق الأحد", "Association des commerçants de Souk El Had"),
        city: pair("أكادير", "Agadir"),
        address: pair("سوق الأحد، الباب 6، المحل 214", "Souk El Had, porte 6, local 214"),
        phone: "05 28 12 34 56".to_owned(),
        email: "bureau@example.ma".to_owned(),
        cndp_number: "A-M-1042/2026".to_owned(),
        bureau: vec![BureauTerm {
            office: Office::President,
            name: person(("أوبلا", "OUBELLA"), ("الحسين", "Lahoucine")),
            sex: Some(Sex::Male),
            period: Period::since(day(2025, 5, 17)),
        }],
        agencies: vec![agency()],
        liaison: Vec::new(),
    }
}

/// The same association, liaison body of the traders of the CPU.
pub fn liaison_association() -> Association {
    let text = LiaisonText {
        category: "cpu".into(),
        text: "اتفاقية شراكة رقم 12/2026".to_owned(),
        document: "dossier 4".to_owned(),
    };
    Association { liaison: vec![Dated::since(day(2026, 1, 1), text)], ..association() }
}

/// An agency.
pub fn agency() -> Agency {
    Agency {
        code: "AGA".to_owned(),
        name: pair("وكالة أكادير المسيرة", "Agadir Al Massira"),
        city: pair("أكادير", "Agadir"),
    }
}

/// Two spouses, four children, two activities, a birth year without day, pieces in every state.
pub fn rich_member() -> Member {
    let mut spouse = Dependant::new(Relation::Spouse, person(("بنعلي", "BENALI"), ("خديجة", "Khadija")));
    spouse.id = Some(DependantId(1));
    spouse.sex = Some(Sex::Female);
    spouse.birth = Some(PartialDate::whole(day(1974, 9, 3)));
    spouse.cin = "JC204518".parse().ok();
    spouse.own_cover = Some(false);
    spouse.belongs = Period::since(day(1998, 8, 14));
    let mut second = Dependant::new(Relation::Spouse, person(("أيت الحاج", "AÏT EL HAJ"), ("زهرة", "Zahra")));
    second.id = Some(DependantId(2));
    second.sex = Some(Sex::Female);
    second.birth = PartialDate::new(1983, None, None);
    second.belongs = Period::since(day(2009, 6, 20));
    let child = |id, first: (&str, &str), sex, birth: Option<PartialDate>| Dependant {
        id: Some(DependantId(id)),
        sex: Some(sex),
        birth,
        ..Dependant::new(Relation::Child, person(("أيت بوهو المعروفي", "AÏT BOUHOU EL MAAROUFI"), first))
    };
    let mut student = child(3, ("أيوب", "Ayoub"), Sex::Male, Some(PartialDate::whole(day(2003, 2, 11))));
    student.school_years = vec![2026];
    let turning = child(4, ("سلمى", "Salma"), Sex::Female, Some(PartialDate::whole(day(2006, 1, 5))));
    let mut disabled = child(5, ("إلياس", "Ilyas"), Sex::Male, PartialDate::new(1999, Some(4), None));
    disabled.disability_proof = true;
    let small =
        child(6, ("نور الهدى", "Nour El Houda"), Sex::Female, Some(PartialDate::whole(day(2015, 11, 30))));
    let turnover = |year, amount, declared_on| Turnover {
        year,
        amount: Money::dirhams(amount),
        one_client: None,
        declared_on,
    };
    let shop = Activity {
        label: pair("بيع المواد الغذائية بالتقسيط", "Vente d’alimentation générale au détail"),
        class: Some(ActivityClass::from("food-general")),
        turnovers: vec![turnover(2025, 412_800, Some(day(2026, 3, 18)))],
        tax_number: "40123456".parse().ok(),
        professional_tax: "48201133".parse().ok(),
        trade_register: None,
        ice: "001561191000066".parse().ok(),
    };
    let transport = Activity {
        label: pair("نقل البضائع", "Transport de marchandises"),
        class: Some(ActivityClass::from("transport")),
        turnovers: vec![turnover(2025, 63_450, Some(day(2026, 3, 18)))],
        ..Activity::default()
    };
    let mut home = Address::new(AddressPlace::Home);
    home.street =
        pair("حي السلام، زنقة الأطلس، رقم 14، الطابق الثاني", "Hay Salam, rue de l’Atlas n° 14, 2e étage");
    home.city = pair("أكادير", "Agadir");
    home.commune = milaf_domain::Geography::get()
        .find_commune("Agadir")
        .map(|p| milaf_domain::geography::CommuneCode(p.code.clone()));
    home.postal_code = "80000".parse().ok();
    let mut work = home.clone();
    work.place = AddressPlace::Work;
    work.street = pair("سوق الأحد، الباب 6، المحل 214", "Souk El Had, porte 6, local 214");
    Member {
        id: Some(MemberId(217)),
        number: Some(MemberNumber("118".to_owned())),
        name: person(
            ("أيت بوهو المعروفي", "AÏT BOUHOU EL MAAROUFI"),
            ("محمد عبد الرحيم", "Mohammed Abderrahim"),
        ),
        sex: Some(Sex::Male),
        birth: PartialDate::new(1968, None, None),
        birth_place: pair("تارودانت", "Taroudant"),
        nationality: Some(Nationality::Moroccan),
        identity: "JB123481".parse().ok().map(IdentityDocument::Cin),
        cnss: None,
        mobile: "0661234567".parse().ok(),
        email: "m.aitbouhou@example.ma".parse().ok(),
        rib: "001810007800020110620318".parse().ok(),
        other_cover: Some(false),
        situation: milaf_domain::Situation {
            categories: vec![Dated::since(day(2022, 1, 1), CategoryHeld::new("cpu"))],
            activities: vec![Dated::since(day(2015, 1, 1), shop), Dated::since(day(2020, 1, 1), transport)],
            households: vec![Dated::always(Household { status: MaritalStatus::Married })],
            addresses: vec![Dated::always(home), Dated::always(work)],
            memberships: vec![Dated::since(
                day(2019, 2, 3),
                Membership {
                    body: MembershipBody::Association,
                    number: "118".to_owned(),
                    body_name: NamePair::default(),
                },
            )],
        },
        dependants: vec![spouse, second, student, turning, disabled, small],
        pieces: pieces(),
        stages: vec![StageMark {
            stage: Stage::ReturnFiled,
            on: day(2026, 3, 18),
            proof: "ADP 26/4471".to_owned(),
        }],
        contributions: ContributionHistory::default(),
        note: String::new(),
    }
}

fn pieces() -> Vec<Piece> {
    let piece = |kind: &str, owner, state| Piece::new(kind, owner, state);
    let own = PieceOwner::Member;
    let of = |id| PieceOwner::Dependant(DependantId(id));
    let mut card = piece("cin-copy", own, PieceState::Verified);
    card.form = Some(PieceForm::CertifiedCopy);
    card.received_on = Some(day(2026, 11, 20));
    card.valid_until = Some(day(2033, 6, 14));
    card.scan = Some(ScanId(1));
    let mut bank = piece("bank-attestation", own, PieceState::Received);
    bank.received_on = Some(day(2026, 12, 1));
    let mut marriage = piece("marriage-certificate", of(1), PieceState::Verified);
    marriage.received_on = Some(day(2026, 12, 1));
    let mut school = piece("school-certificate", of(3), PieceState::Verified);
    school.received_on = Some(day(2026, 10, 28));
    let mut sealed = piece("disability-certificate", of(5), PieceState::Verified);
    sealed.received_on = Some(day(2026, 11, 20));
    vec![card, bank, marriage, school, sealed, piece("birth-extract", of(6), PieceState::Illegible)]
}

/// A member of whom the list gave a name and a phone, nothing else.
pub fn poor_member() -> Member {
    Member {
        name: person(("", "OUHADDOU"), ("", "Brahim")),
        mobile: "0612345678".parse().ok(),
        ..Member::default()
    }
}

/// A woman of a flat-rate category, already insured.
pub fn doctor() -> Member {
    Member {
        name: person(("الإدريسي", "EL IDRISSI"), ("فاطمة", "Fatima")),
        sex: Some(Sex::Female),
        birth: Some(PartialDate::whole(day(1979, 3, 14))),
        birth_place: pair("إنزكان", "Inezgane"),
        nationality: Some(Nationality::Moroccan),
        identity: "JB98765".parse().ok().map(IdentityDocument::Cin),
        cnss: CnssNumber::parse("123456789").ok().map(|p| p.value),
        other_cover: Some(false),
        situation: milaf_domain::Situation {
            categories: vec![Dated::since(
                day(2022, 1, 1),
                CategoryHeld {
                    sub_category: Some("specialist".into()),
                    launch_cohort: true,
                    ..CategoryHeld::new("doctor")
                },
            )],
            households: vec![Dated::always(Household { status: MaritalStatus::Widowed })],
            ..milaf_domain::Situation::default()
        },
        contributions: ContributionHistory {
            first_month: YearMonth::new(2022, 1),
            ..ContributionHistory::default()
        },
        ..rich_member_without_family()
    }
}

fn rich_member_without_family() -> Member {
    Member { dependants: Vec::new(), pieces: Vec::new(), stages: Vec::new(), ..rich_member() }
}

/// A copy that can be placed and one that cannot.
pub fn scans() -> Vec<milaf_paper::documents::dossier::Scan> {
    use milaf_paper::documents::dossier::Scan;
    use milaf_paper::{Colour, Picture, Turn};
    use milaf_rulebook::Whose;
    let picture =
        Picture { jpeg: JPEG.into(), width: 800, height: 500, colour: Colour::Grey, turn: Turn::None };
    vec![
        Scan { kind: "cin-copy".into(), whose: Whose::Member, picture: Some(picture) },
        Scan {
            kind: "birth-extract".into(),
            whose: Whose::Dependant { index: 5, id: Some(DependantId(6)) },
            picture: None,
        },
    ]
}

/// A grey picture of 800 × 500 pixels.
const JPEG: &[u8] = include_bytes!("grey.jpg");
