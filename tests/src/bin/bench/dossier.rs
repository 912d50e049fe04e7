//! A bilingual dossier of four pages, two hundred different ones in one process.

use milaf_domain::{
    Activity, Address, AddressPlace, Association, CategoryHeld, Cin, Date, Dated, Dependant, DossierNumber,
    IdentityDocument, Language, Member, NamePair, Nationality, PaperLanguage, PartialDate, PersonName,
    Relation, Sex, Turnover,
};
use milaf_office::sample;
use milaf_paper::documents::dossier::{self, DossierData};
use milaf_paper::{Imprint, Press};
use milaf_rulebook::{Context, RuleBook, assess};

use crate::Figure;
use crate::measure::{median, ms, processor_time};

const WARM: usize = 20;
const COUNTED: usize = 200;
const RUNS: usize = 5;

pub fn measure() -> Vec<Figure> {
    let single = runs(0);
    let family = runs(3);
    vec![
        Figure::new(
            format!("bilingual dossier of {} pages without scans, user + system", single.pages),
            format!("{:.2} ms", median(single.times)),
            "≤ 4 ms",
        ),
        Figure::new("its size", format!("{:.1} KB", median(single.sizes)), "≤ 60 KB"),
        Figure::new(
            format!("the same with spouse and two children, {} pages", family.pages),
            format!("{:.2} ms", median(family.times)),
            "",
        ),
        Figure::new("its size", format!("{:.1} KB", median(family.sizes)), ""),
    ]
}

struct Runs {
    pages: usize,
    times: Vec<f64>,
    sizes: Vec<f64>,
}

/// Milliseconds and kilobytes a dossier, of members with so many dependants.
fn runs(dependants: usize) -> Runs {
    let association = sample::association().expect("the sample's association");
    let book = RuleBook::embedded();
    let date = jiff::civil::date(2026, 11, 22);
    let (mut pages, mut sizes) = (0, Vec::new());
    let times = (0..RUNS)
        .map(|run| {
            let mut press = Press::new();
            let mut print = |n: usize| {
                let member = member(run * 1_000 + n, dependants, date);
                let (bytes, count) = printed(&mut press, &association, &member, n, book, date);
                pages = count;
                sizes.push(bytes.len() as f64 / 1024.0);
            };
            (0..WARM).for_each(&mut print);
            let start = processor_time();
            (WARM..WARM + COUNTED).for_each(&mut print);
            ms(processor_time() - start) / COUNTED as f64
        })
        .collect();
    Runs { pages, times, sizes }
}

fn printed(
    press: &mut Press,
    association: &Association,
    member: &Member,
    n: usize,
    book: &RuleBook,
    date: Date,
) -> (Vec<u8>, usize) {
    let assessment = assess(book, member, date, &Context::default());
    let data = DossierData {
        association,
        member,
        number: Some(DossierNumber { year: 2026, serial: n as u32 + 1 }),
        date,
        assessment: &assessment,
        book,
        agency: association.agencies.first(),
        transmission: None,
        scans: &[],
    };
    let sheets = dossier::sheets(press, &data, PaperLanguage::Both);
    let imprint = Imprint {
        made_on: date.at(9, 0, 0, 0),
        document_id: [n as u8; 16],
        producer: "bench",
        author: association.name.in_language(Language::Fr),
        accessible: true,
    };
    (press.print(&sheets, &imprint), sheets.pages.len())
}

/// A member with so many dependants, each one another.
fn member(n: usize, dependants: usize, date: Date) -> Member {
    let last =
        [("العلوي", "EL ALAOUI"), ("الإدريسي", "EL IDRISSI"), ("أيت لحسن", "AIT LAHCEN"), ("بنعلي", "BENALI")];
    let first = [
        ("محمد", "Mohamed"),
        ("فاطمة", "Fatima"),
        ("الحسين", "Lahoucine"),
        ("زينب", "Zineb"),
        ("رشيد", "Rachid"),
    ];
    let pair = |(ar, latin): (&str, &str)| NamePair::new(ar, latin);
    let name =
        |k: usize| PersonName { last: pair(last[k % last.len()]), first: pair(first[k % first.len()]) };
    let mut member = Member { name: name(n), sex: Some(Sex::Male), ..Member::default() };
    member.birth =
        PartialDate::new(1950 + (n % 45) as i16, Some(1 + (n % 12) as i8), Some(1 + (n % 28) as i8));
    member.birth_place = NamePair::new("أكادير", "Agadir");
    member.nationality = Some(Nationality::Moroccan);
    member.identity = format!("JB{:06}", 100_000 + n).parse::<Cin>().ok().map(IdentityDocument::Cin);
    member.mobile = format!("06{:08}", 61_000_000 + n).parse().ok();
    member.situation.categories.push(Dated::always(CategoryHeld::new("cpu")));
    member.situation.activities.push(Dated::always(Activity {
        label: NamePair::new("بقالة", "Alimentation générale"),
        class: Some("food-general".into()),
        turnovers: vec![Turnover {
            year: date.year() - 1,
            amount: milaf_domain::Money::dirhams(100_000 + (n as i64 * 977) % 900_000),
            one_client: None,
            declared_on: None,
        }],
        ..Activity::default()
    }));
    for place in [AddressPlace::Home, AddressPlace::Work] {
        let street =
            NamePair::new(format!("زنقة {}، حي السلام", n % 90 + 1), format!("Rue {}, Hay Salam", n % 90 + 1));
        member.situation.addresses.push(Dated::always(Address { street, ..Address::new(place) }));
    }
    for k in 0..dependants {
        let relation = if k == 0 { Relation::Spouse } else { Relation::Child };
        let birth = PartialDate::new(if k == 0 { 1980 } else { 2004 + k as i16 * 3 }, Some(6), Some(15));
        member.dependants.push(Dependant { birth, ..Dependant::new(relation, name(n + k + 1)) });
    }
    member
}
