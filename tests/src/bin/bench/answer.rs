//! What changed since the CNSS was last told, in a large register; an answer of ten thousand lines matched with its
//! transmission.

use std::ops::ControlFlow;

use milaf_domain::{Language, MemberId, PaperLanguage};
use milaf_office::answer::AnswerChoices;
use milaf_office::import::{Choices, ImportMode, List, ReadingChoice};
use milaf_office::member::{ListQuery, Sort};
use milaf_office::transmission::{Destination, Request, What};
use milaf_office::{Office, Surroundings, sample};

use crate::Figure;
use crate::measure::timed;
use crate::transmission::complete;

const MEMBERS: usize = 100_000;
/// So many of them are told to the CNSS; the others never were.
const TOLD: usize = 2_000;
const EDITED: usize = 300;
const LINES: usize = 10_000;

pub fn measure() -> Vec<Figure> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let today = jiff::civil::date(2026, 11, 22);
    let surroundings = Surroundings::fixed("bench", today, 1);
    let (office, _) =
        Office::create(&folder.path().join("told.milaf"), "quatre mots sans lien", surroundings)
            .expect("a register");
    office.change_association(&sample::association().expect("an association")).expect("the association");
    let choices = Choices::default();
    let csv = sample::csv(MEMBERS, 3).expect("a list");
    let list = List::read("liste.csv", &csv, &choices).expect("a readable list");
    let plan = office.plan_import(&list, &choices, ImportMode::AddOnly).expect("a plan");
    office.import(&plan, |_, _| ()).expect("an import");
    let query = ListQuery::first(Sort::Number, TOLD as u64);
    let rows = office.list_members(&query).expect("rows").rows;
    rows.iter().for_each(|row| complete(&office, row.id, &[], &[]));
    let request = Request {
        what: What::Full,
        agency: None,
        language: PaperLanguage::Fr,
        leave_faulty: true,
        profile: None,
    };
    let path = folder.path().join("envoi.zip");
    let go_on = |_, _| ControlFlow::Continue(());
    let sent = office.transmit(Destination::File(&path), &request, go_on).expect("a transmission");
    let lines = office.transmission_contents(sent.id, 0, u64::MAX).expect("its rows");
    let ids: Vec<MemberId> = lines.iter().filter_map(|line| line.line.member).collect();
    for (n, id) in ids.iter().take(EDITED).enumerate() {
        let mut member = office.member(*id).expect("a member");
        member.mobile = format!("06{n:08}").parse().ok();
        office.change_member(&member).expect("a change");
    }
    let (found, changes) = timed(|| office.preflight(&What::Changes).expect("the changes"));

    let mut text = "N° dossier;Nom et prénom;CIN;Décision;Motif;N° immatriculation\n".to_owned();
    let members: Vec<_> = ids.iter().map(|id| office.member(*id).expect("a member")).collect();
    for n in 0..LINES {
        let (Some(line), Some(member)) = (lines.get(n % lines.len()), members.get(n % members.len())) else {
            continue;
        };
        let name = member.name.in_language(if n % 2 == 0 { Language::Fr } else { Language::Ar });
        let cin = member.identity.as_ref().map(|i| i.number().to_owned()).unwrap_or_default();
        // By number, by card, by name alone, and by a name that only resembles.
        text.push_str(&match n % 4 {
            0 => format!("{};;;Accepté;;{}\n", line.line.number, 700_000_000 + n),
            1 => format!(";;{cin};Rejeté;CIN non conforme;\n"),
            2 => format!(";{name};;Non pris en charge;;\n"),
            _ => format!(";{name} X;;Accepté;;{}\n", 700_000_000 + n),
        });
    }
    let received = office.read_answer("retour.csv", text.as_bytes(), ReadingChoice::default());
    let received = received.expect("a readable answer");
    let (plan, matched) =
        timed(|| office.plan_answer(sent.id, &received, &AnswerChoices::default()).expect("a plan"));
    let counts = plan.counts();
    vec![
        Figure::new(
            format!("changes among {MEMBERS} members, {} told: {} found", ids.len(), found.movements.len()),
            format!("{:.2} s", changes.as_secs_f64()),
            "≤ 2 s",
        ),
        Figure::new(
            format!(
                "an answer of {LINES} lines about {} rows: {} new, {} left over",
                lines.len(),
                counts.new,
                counts.leftover
            ),
            format!("{:.2} s", matched.as_secs_f64()),
            "≤ 2 s",
        ),
    ]
}
