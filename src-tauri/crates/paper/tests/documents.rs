//! The papers, made for invented people in every language: what they say, that nothing leaves the page, that the same
//! data gives the same bytes.

mod specimen;

use std::collections::BTreeMap;

use jiff::civil::DateTime;
use milaf_domain::{
    Association, DossierNumber, DossierState, Language, Member, NamePair, PaperLanguage, PersonName, Sex,
    TransmissionKind, TransmissionNumber,
};
use milaf_paper::documents::dossier::{DossierData, Scan};
use milaf_paper::documents::{attestation, dossier, information, placed_texts, recovery, slip};
use milaf_paper::explain::{Explainer, plain};
use milaf_paper::page::{HEIGHT, Item, Sheets, WIDTH};
use milaf_paper::{Imprint, Press};
use milaf_rulebook::{Assessment, Context, Deposit, RuleBook, assess};

const PAPERS: [PaperLanguage; 3] = [PaperLanguage::Ar, PaperLanguage::Fr, PaperLanguage::Both];

fn imprint() -> Imprint<'static> {
    Imprint {
        made_on: DateTime::constant(2026, 12, 12, 10, 30, 0, 0),
        document_id: [7; 16],
        producer: "Milaf",
        author: "Association",
        accessible: true,
    }
}

fn assessed(association: &Association, member: &Member) -> Assessment {
    let context = Context { liaison: association.liaison.clone(), ..Context::default() };
    assess(RuleBook::embedded(), member, specimen::TODAY, &context)
}

fn data<'a>(
    association: &'a Association,
    member: &'a Member,
    assessment: &'a Assessment,
    scans: &'a [Scan],
) -> DossierData<'a> {
    DossierData {
        association,
        member,
        number: Some(DossierNumber { year: 2026, serial: 217 }),
        date: specimen::TODAY,
        assessment,
        book: RuleBook::embedded(),
        agency: association.agencies.first(),
        transmission: Some(TransmissionNumber { year: 2026, serial: 8 }),
        scans,
    }
}

fn dossier_sheets(member: &Member, language: PaperLanguage) -> Sheets {
    let association = specimen::association();
    let assessment = assessed(&association, member);
    let scans = specimen::scans();
    dossier::sheets(&mut Press::new(), &data(&association, member, &assessment, &scans), language)
}

fn attested(member: &Member, language: PaperLanguage) -> String {
    let association = specimen::association();
    let data = attestation::AttestationData {
        association: &association,
        member,
        number: "12/2026",
        date: specimen::TODAY,
        copy_on: None,
    };
    words(&attestation::sheets(&mut Press::new(), &data, language))
}

fn words(sheets: &Sheets) -> String {
    plain(&placed_texts(sheets).join("\n")).replace('\u{A0}', " ")
}

fn nothing_leaves_the_page(sheets: &Sheets) {
    for (number, page) in sheets.pages.iter().enumerate() {
        for item in &page.items {
            let Item::Text(text) = item else { continue };
            let inside = text.veil.is_some()
                || (text.x >= 0.0
                    && text.x + text.line.breadth(text.size) <= WIDTH
                    && text.y > 0.0
                    && text.y < HEIGHT);
            assert!(inside, "page {}: «{}» leaves it", number + 1, text.line.paragraph.plain);
        }
    }
}

#[test]
fn every_dossier_keeps_to_its_pages_in_every_language() {
    for language in PAPERS {
        for member in [specimen::rich_member(), specimen::poor_member(), specimen::doctor()] {
            nothing_leaves_the_page(&dossier_sheets(&member, language));
        }
    }
}

#[test]
fn names_of_three_hundred_characters_and_any_script_keep_to_the_page() {
    let long = |text: &str| text.chars().cycle().take(300).collect::<String>();
    for (ar, latin) in [
        (long("محمد عبد الرحيم "), long("Abderrahmane ")),
        (long("ـ"), long("W")),
        ("\u{202E}محمد\u{2066}".to_owned(), long("日本語 हिन्दी 👩‍👩‍👧 ")),
        ("12/34".to_owned(), "\u{0}\u{FFFF}\u{1F1F2}\u{1F1E6}".to_owned()),
    ] {
        let mut member = specimen::rich_member();
        let pair = NamePair::new(&ar, &latin);
        member.name = PersonName { last: pair.clone(), first: pair.clone() };
        member.birth_place = pair.clone();
        for dependant in &mut member.dependants {
            dependant.name = member.name.clone();
        }
        for activity in &mut member.situation.activities {
            activity.value.label = pair.clone();
        }
        for language in PAPERS {
            nothing_leaves_the_page(&dossier_sheets(&member, language));
            attested(&member, language);
        }
    }
}

#[test]
fn the_same_data_gives_the_same_bytes_alone_or_in_a_batch() {
    let association = specimen::association();
    let member = specimen::rich_member();
    let assessment = assessed(&association, &member);
    let data = data(&association, &member, &assessment, &[]);
    let alone = dossier::print(&mut Press::new(), &data, PaperLanguage::Both, &imprint());
    let mut press = Press::new();
    dossier::print(&mut press, &data, PaperLanguage::Ar, &imprint());
    let other = specimen::doctor();
    let assessment = assessed(&association, &other);
    dossier::print(
        &mut press,
        &DossierData { member: &other, assessment: &assessment, ..data },
        PaperLanguage::Fr,
        &imprint(),
    );
    assert!(dossier::print(&mut press, &data, PaperLanguage::Both, &imprint()) == alone);
}

#[test]
fn the_code_vouches_for_the_data_and_not_for_the_letterhead() {
    let association = specimen::association();
    let member = specimen::rich_member();
    let assessment = assessed(&association, &member);
    let first = data(&association, &member, &assessment, &[]);
    assert!(first.code().starts_with("MILAF 2026-0217 2026-12-12 SHA-256:"), "{}", first.code());
    let redecorated = Association { phone: "05 28 00 00 00".to_owned(), ..association.clone() };
    assert_eq!(
        DossierData { association: &redecorated, transmission: None, ..first }.data_hash(),
        first.data_hash()
    );
    let changed = Member { sex: Some(Sex::Female), ..member.clone() };
    assert_ne!(DossierData { member: &changed, ..first }.data_hash(), first.data_hash());
}

#[test]
fn a_dossier_names_every_field_of_the_request_and_every_required_piece() {
    let member = specimen::rich_member();
    let association = specimen::association();
    let assessment = assessed(&association, &member);
    let text = words(&dossier_sheets(&member, PaperLanguage::Both));
    for field in [
        "AÏT BOUHOU EL MAAROUFI",
        "أيت بوهو المعروفي",
        "Mohammed Abderrahim",
        "محمد عبد الرحيم",
        "JB123481",
        "Marocaine",
        "مغربية",
        "+212 661 23 45 67",
        "m.aitbouhou@example.ma",
        "المساهمة المهنية الموحدة",
        "Masculin",
        "1968",
        "80000",
        "Agadir",
        "أكادير",
        "ADP 26/4471",
        "A-M-1042/2026",
        "ترفق في ظرف مغلق",
        "à joindre sous pli fermé",
    ] {
        assert!(text.contains(field), "{field} is missing");
    }
    for piece in assessment.pieces.iter().filter(|p| p.required) {
        let row = RuleBook::embedded().row(&piece.row).unwrap();
        assert!(text.contains(&row.name.ar.replace('\u{A0}', " ")), "{} is missing", row.name.fr);
    }
}

#[test]
fn a_dossier_without_scans_fills_four_pages_in_one_language() {
    let association = specimen::association();
    for member in [specimen::poor_member(), specimen::doctor()] {
        let assessment = assessed(&association, &member);
        for language in [PaperLanguage::Ar, PaperLanguage::Fr] {
            let sheets =
                dossier::sheets(&mut Press::new(), &data(&association, &member, &assessment, &[]), language);
            assert_eq!(sheets.pages.len(), 4);
        }
    }
}

#[test]
fn a_liaison_body_deposits_in_its_own_name_and_asks_for_no_mandate() {
    let association = specimen::liaison_association();
    let member = specimen::rich_member();
    let assessment = assessed(&association, &member);
    let sheets = dossier::sheets(
        &mut Press::new(),
        &data(&association, &member, &assessment, &[]),
        PaperLanguage::Both,
    );
    let text = words(&sheets);
    assert!(text.contains("إيداع بصفة هيئة الاتصال") && text.contains("organisme de liaison"));
    assert!(!text.contains("Je donne procuration") && !text.contains("أوكل"));
}

#[test]
fn an_attestation_agrees_with_the_persons_sex() {
    let doctor = specimen::doctor();
    let arabic = attested(&doctor, PaperLanguage::Ar);
    assert!(
        arabic.contains(
            "نحن الموقع أسفله، الحسين أوبلا، رئيس جمعية تجار سوق الأحد، نشهد أن السيدة فاطمة الإدريسي، المزدادة \
             بتاريخ 14/03/1979 بـإنزكان، الحاملة للبطاقة الوطنية للتعريف الإلكترونية رقم JB98765"
        ),
        "{arabic}"
    );
    assert!(arabic.contains("سلمت هذه الشهادة للمعنية بالأمر بطلب منها قصد الإدلاء بها عند الحاجة."));
    let french = attested(&doctor, PaperLanguage::Fr);
    assert!(
        french.contains("atteste que Madame EL IDRISSI Fatima, née le 14/03/1979 à Inezgane"),
        "{french}"
    );
    assert!(french.contains("est adhérente de notre association"));
    let unknown = attested(&specimen::poor_member(), PaperLanguage::Ar);
    assert!(unknown.contains("السيد(ة)") && unknown.contains("منخرط(ة)"));
    let year_only = attested(&specimen::rich_member(), PaperLanguage::Both);
    assert!(
        year_only.contains("المزداد سنة 1968 بـتارودانت") && year_only.contains("né en 1968 à Taroudant")
    );
}

#[test]
fn a_slip_shows_its_seal_in_sixteen_groups_and_its_totals_twice() {
    let association = specimen::association();
    let lines: Vec<slip::SlipLine> = (1..=3)
        .map(|serial| slip::SlipLine {
            dossier: DossierNumber { year: 2026, serial },
            name: specimen::doctor().name,
            cin: None,
            category: Some("doctor".into()),
            pages: 5,
            state: DossierState::Ready,
            kind: milaf_domain::LineKind::Addition,
            reason: None,
        })
        .collect();
    let data = slip::SlipData {
        association: &association,
        number: TransmissionNumber { year: 2026, serial: 8 },
        date: specimen::TODAY,
        kind: TransmissionKind::FullList,
        agency: None,
        deposit: &Deposit::OnBehalf,
        lines: &lines,
        seal: [0xA5; 32],
        fingerprint: "9F3A 41C7",
        book: RuleBook::embedded(),
    };
    let text = words(&slip::sheets(&mut Press::new(), &data, PaperLanguage::Both));
    assert_eq!(text.matches("A5A5").count(), 2 * 16);
    assert_eq!(text.matches("3 dossiers, 15 pages").count(), 2);
    assert!(text.contains("حصر هذا البيان في: 3 ملفات، 15 صفحة."), "{text}");
    assert!(text.contains("9F3A 41C7") && text.contains("نسخة للختم"));
}

#[test]
fn a_recovery_sheet_prints_its_code_once_in_groups() {
    let code = ["7K3M", "Q9XA", "2HTC", "MK7Q"].map(str::to_owned);
    let association = specimen::association();
    for language in PAPERS {
        let data = recovery::RecoveryData {
            association: &association.name,
            register: "souk.milaf",
            date: specimen::TODAY,
            code: &code,
            check_letters: 4,
        };
        let text = words(&recovery::sheets(&mut Press::new(), &data, language));
        assert_eq!(text.matches("7K3M").count(), 1);
        assert!(text.contains("MK7Q"));
    }
}

#[test]
fn an_information_sheet_stands_under_its_headings_for_each_category() {
    let association = specimen::association();
    let book = RuleBook::embedded();
    let categories =
        book.rows_of(milaf_rulebook::Kind::Category).filter_map(|r| r.category.clone()).map(Some);
    for category in categories.chain([None]) {
        let data =
            information::InformationData { association: &association, category, date: specimen::TODAY, book };
        let sheets = information::sheets(&mut Press::new(), &data, PaperLanguage::Both);
        nothing_leaves_the_page(&sheets);
        let text = words(&sheets);
        for heading in ["الامتيازات والفوائد", "الوثائق المطلوبة", "آجال الاستفادة", "Questions et réponses"]
        {
            assert!(text.contains(heading), "{heading} is missing for {:?}", data.category);
        }
    }
}

#[test]
fn an_explained_case_says_the_same_figures_in_both_languages() {
    let association = specimen::association();
    let member = specimen::rich_member();
    let assessment = assessed(&association, &member);
    let digits = |language| {
        let explainer =
            Explainer { language, book: RuleBook::embedded(), member: &member, date: specimen::TODAY };
        let chapters = explainer.report(&assessment);
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        for line in chapters.iter().filter(|c| !c.lines.is_empty()).flat_map(|c| &c.lines) {
            for amount in plain(line)
                .split_whitespace()
                .filter(|w| w.contains(',') && w.ends_with(|c: char| c.is_ascii_digit()))
            {
                *counts.entry(amount.to_owned()).or_default() += 1;
            }
        }
        counts
    };
    assert!(!digits(Language::Fr).is_empty());
    assert_eq!(digits(Language::Fr), digits(Language::Ar));
}
