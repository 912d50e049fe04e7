//! A register in a scratch folder, and people to put into it.

use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};

use jiff::Timestamp;
use milaf_domain::{
    Activity, ActivityClass, Address, AddressPlace, CategoryHeld, Date, Dated, Dependant, DependantId,
    Household, Member, MemberId, MemberNumber, Membership, MembershipBody, Money, NamePair, Nationality,
    PartialDate, Period, PersonName, Piece, PieceForm, PieceOwner, PieceState, Relation, Sex, Stage,
    StageMark, Turnover, YearMonth,
};

use crate::{Access, Cost, Entropy, Error, JournalHeader, RecoveryCode, Register, Unlock, Write, member};

pub(crate) const PASSPHRASE: &str = "une phrase de passe";

/// Bytes that differ at each call and are the same in each run.
pub(crate) fn entropy() -> Box<dyn Entropy> {
    static NEXT: AtomicU64 = AtomicU64::new(1);
    let mut state = NEXT.fetch_add(0x9E37_79B9_7F4A_7C15, Ordering::Relaxed);
    Box::new(move |bytes: &mut [u8]| {
        for byte in bytes {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            *byte = (state >> 24) as u8;
        }
    })
}

/// A register that is deleted with its folder.
pub(crate) struct Scratch {
    pub(crate) register: Option<Register>,
    pub(crate) code: RecoveryCode,
    pub(crate) path: PathBuf,
    pub(crate) folder: tempfile::TempDir,
}

impl Scratch {
    pub(crate) fn new() -> Scratch {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("essai.milaf");
        let (register, code) = Register::create(&path, "Salma", PASSPHRASE, Cost::TEST, entropy()).unwrap();
        Scratch { register: Some(register), code, path, folder }
    }

    pub(crate) fn register(&self) -> &Register {
        self.register.as_ref().unwrap()
    }

    pub(crate) fn close(&mut self) {
        self.register = None;
    }

    pub(crate) fn open(&self) -> Result<Register, Error> {
        Register::open(&self.path, Unlock::Passphrase(PASSPHRASE), Access::Write, entropy())
    }

    pub(crate) fn reopen(&mut self) {
        self.close();
        self.register = Some(self.open().unwrap());
    }

    pub(crate) fn write<T>(&self, write: impl FnOnce(&mut Write<'_>) -> Result<T, Error>) -> T {
        self.register().transact(header("test"), write).unwrap().0
    }

    pub(crate) fn insert(&self, member: &Member) -> MemberId {
        self.write(|tx| member::insert(tx, member))
    }

    pub(crate) fn find(&self, id: MemberId) -> Member {
        self.register().read(|reader| member::find(reader, id)).unwrap().unwrap()
    }

    pub(crate) fn dump(&self) -> Vec<String> {
        self.register().read(crate::dump::logical_dump).unwrap()
    }
}

pub(crate) fn header(operation: &str) -> JournalHeader<'_> {
    JournalHeader {
        who: "Salma",
        at: Timestamp::constant(1_780_000_000, 0),
        operation,
        payload: operation.as_bytes().to_vec(),
        undoable: true,
    }
}

/// Puts other bytes in the place of a file's.
#[allow(clippy::disallowed_methods, reason = "damage is done carelessly")]
pub(crate) fn damage(path: &std::path::Path, bytes: &[u8]) {
    std::fs::write(path, bytes).unwrap();
}

pub(crate) fn day(text: &str) -> Date {
    text.parse().unwrap()
}

pub(crate) fn name(last_ar: &str, last: &str, first_ar: &str, first: &str) -> PersonName {
    PersonName { last: NamePair::new(last_ar, last), first: NamePair::new(first_ar, first) }
}

/// A person with everything filled in.
pub(crate) fn member() -> Member {
    let since = |day_text: &str| Period::since(day(day_text));
    let mut wife = Dependant::new(Relation::Spouse, name("بنعلي", "Benali", "فاطمة", "Fatima"));
    wife.id = Some(DependantId(-1));
    wife.birth = Some(PartialDate::new(1985, None, None).unwrap());
    wife.cin = Some("JB123456".parse().unwrap());
    wife.belongs = since("2008-07-01");
    wife.own_cover = Some(false);
    let mut child = Dependant::new(Relation::Child, name("العلوي", "El Alaoui", "آدم", "Adam"));
    child.id = Some(DependantId(-2));
    child.birth = Some(PartialDate::whole(day("2010-05-04")));
    child.sex = Some(Sex::Male);
    child.school_years = vec![2024, 2025];
    child.married = Some(false);
    let mut card = Piece::new("cin-copy", PieceOwner::Member, PieceState::Verified);
    card.form = Some(PieceForm::CertifiedCopy);
    card.received_on = Some(day("2026-01-05"));
    card.valid_until = Some(day("2031-01-05"));
    let certificate =
        Piece::new("school-certificate", PieceOwner::Dependant(DependantId(-2)), PieceState::Received);
    let mut address = Address::new(AddressPlace::Home);
    address.street = NamePair::new("حي السلام", "Hay Salam");
    address.commune = Some(milaf_domain::geography::CommuneCode("09.001.01.01".into()));
    address.postal_code = Some("80000".parse().unwrap());
    Member {
        number: Some(MemberNumber("17".into())),
        name: name("العلوي", "El Alaoui", "محمد", "Mohamed"),
        sex: Some(Sex::Male),
        birth: Some(PartialDate::whole(day("1980-02-29"))),
        birth_place: NamePair::new("أكادير", "Agadir"),
        nationality: Some(Nationality::Moroccan),
        identity: Some(milaf_domain::IdentityDocument::Cin("JB987654".parse().unwrap())),
        cnss: Some("123456789".parse().unwrap()),
        mobile: Some("0661234567".parse().unwrap()),
        email: Some("m.alaoui@example.ma".parse().unwrap()),
        rib: Some("001810007800020110620318".parse().unwrap()),
        other_cover: Some(false),
        situation: milaf_domain::Situation {
            categories: vec![
                Dated {
                    period: Period { from: None, to: Some(day("2023-12-31")) },
                    value: CategoryHeld::new("craft"),
                },
                Dated {
                    period: since("2024-01-01"),
                    value: CategoryHeld {
                        profit: Some(Money::from_centimes(12_345_678)),
                        ..CategoryHeld::new("cpu")
                    },
                },
            ],
            activities: vec![Dated::since(
                day("2024-01-01"),
                Activity {
                    label: NamePair::new("حلاقة", "Coiffure"),
                    class: Some(ActivityClass("hairdressing".into())),
                    turnovers: vec![Turnover {
                        year: 2025,
                        amount: Money::dirhams(150_000),
                        one_client: None,
                        declared_on: Some(day("2026-03-01")),
                    }],
                    tax_number: Some("12345678".parse().unwrap()),
                    professional_tax: Some("12345678".parse().unwrap()),
                    trade_register: Some("12345 Agadir".parse().unwrap()),
                    ice: Some("001561191000066".parse().unwrap()),
                },
            )],
            households: vec![Dated::always(Household { status: milaf_domain::MaritalStatus::Married })],
            addresses: vec![Dated::always(address)],
            memberships: vec![Dated::since(
                day("2019-04-01"),
                Membership {
                    body: MembershipBody::Association,
                    number: "17".into(),
                    body_name: NamePair::default(),
                },
            )],
        },
        dependants: vec![wife, child],
        pieces: vec![card, certificate],
        stages: vec![StageMark { stage: Stage::ReturnFiled, on: day("2026-03-01"), proof: "R-1".into() }],
        contributions: milaf_domain::ContributionHistory {
            first_month: YearMonth::new(2024, 2),
            unpaid: vec![YearMonth::new(2025, 7).unwrap()],
            amnesty_first_payment: None,
        },
        note: "à rappeler".into(),
        ..Member::default()
    }
}

/// A registered letter.
pub(crate) fn letter(member: MemberId) -> milaf_domain::RegisteredLetter {
    milaf_domain::RegisteredLetter {
        id: None,
        member,
        sent_on: day("2026-03-02"),
        number: "RR 123456789 MA".into(),
        scan: None,
        answered_on: None,
    }
}

/// A change that was declared.
pub(crate) fn declared(n: u8) -> milaf_domain::DeclaredChange {
    milaf_domain::DeclaredChange {
        kind: milaf_domain::ChangeKind::Home,
        happened_on: day("2026-03-02"),
        declared_on: day("2026-03-09"),
        proof: n.to_string(),
    }
}

/// A month paid.
pub(crate) fn payment(month: YearMonth) -> milaf_domain::ContributionPayment {
    milaf_domain::ContributionPayment {
        id: None,
        from: month,
        to: month.plus(2),
        amount: Money::dirhams(570),
        paid_on: Some(day("2026-03-02")),
        reference: "R-12".into(),
        origin: milaf_domain::PaymentOrigin::Noted,
    }
}

/// A receipt for dues.
pub(crate) fn receipt(member: MemberId, serial: u32) -> milaf_domain::DuesReceipt {
    milaf_domain::DuesReceipt {
        id: None,
        year: 2026,
        serial,
        member: Some(member),
        dues_year: 2026,
        amount: Money::dirhams(200),
        paid_on: day("2026-03-02"),
        means: milaf_domain::PaymentMeans::Cheque,
        reference: "7700112".into(),
        content: "null".into(),
        copies: 0,
        cancelled: None,
    }
}

/// A meeting.
pub(crate) fn meeting() -> crate::meeting::Meeting {
    crate::meeting::Meeting {
        id: None,
        held_on: day("2026-04-10"),
        starts_at: "16:30".into(),
        place: NamePair::new("دار الشباب", "Maison des jeunes"),
        topic: NamePair::default(),
    }
}

/// A question of a member.
pub(crate) fn question(member: MemberId) -> crate::note::Note {
    crate::note::Note {
        id: None,
        member: Some(member),
        kind: crate::note::NoteKind::Question,
        text: "Et si je pars ?".into(),
        written_on: day("2026-04-10"),
        due_on: None,
        settled_on: None,
        answer: String::new(),
        rules: Vec::new(),
    }
}
