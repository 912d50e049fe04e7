//! `milaf transmit` and `milaf verify`: sealing a batch, and telling whether one is as it was sealed.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use clap::ArgMatches;
use milaf_domain::{Language, LineKind};
use milaf_l10n::msg::{answer as say, cnss_answer as words};
use milaf_l10n::{dossier_state, line_kind, removal_reason};
use milaf_office::transmission::{Destination, Fault, MovementRow, Request, What, in_language};
use milaf_office::{Error, VerdictCode};
use serde_json::json;

use crate::outcome::{Answer, FAULTS, Outcome, REFUSED, SIGNER_UNKNOWN};
use crate::progress;
use crate::session::{Session, paper};
use crate::{text, texts};

/// Seals what is ready into one file; what cannot leave is named with what it lacks.
pub fn transmit(session: &Session, matches: &ArgMatches) -> Outcome {
    let l = session.language;
    let office = session.open()?;
    let find = |word| -> Result<_, Error> { Ok(office.find_member(word, l)?.id) };
    let members = texts(matches, "member").map(find).collect::<Result<Vec<_>, _>>()?;
    let members: Vec<_> = members.into_iter().flatten().collect();
    let what = match () {
        () if matches.get_flag("changes") => What::Changes,
        () if matches.get_flag("rejected") => What::Rejected,
        () if members.is_empty() => What::Full,
        () => What::Members(members),
    };
    let request = Request {
        what,
        agency: text(matches, "agency").map(str::to_owned),
        language: paper(matches),
        leave_faulty: matches.get_flag("leave-faulty"),
        profile: text(matches, "profile").map(str::to_owned),
    };
    let named = || PathBuf::from(format!("transmission-{}.zip", session.today()));
    let path = text(matches, "output").map_or_else(named, PathBuf::from);
    let found = office.preflight(&request.what)?;
    let faults = found.faults;
    if !faults.is_empty() && !request.leave_faulty {
        let mut lines = fault_lines(&faults, l);
        lines.push(say::transmission_kept(l).to_owned());
        return Ok(Answer::new(lines.join("\n") + "\n", json!({ "faults": faults }))?.with_code(FAULTS));
    }
    let bar = progress::bar(say::transmission_progress(l));
    let mut shown = progress::on(&bar);
    let closed = office.transmit(Destination::File(&path), &request, |done, all| {
        shown(done, all);
        ControlFlow::Continue(())
    })?;
    bar.finish_and_clear();
    let path = path.display().to_string();
    let number = closed.number.to_string();
    let moves = closed.changes + closed.removals + closed.unchanged > 0;
    let sealed = if moves {
        let (additions, changes) = (closed.dossiers.into(), closed.changes.into());
        let (removals, unchanged) = (closed.removals.into(), closed.unchanged.into());
        let told =
            say::ChangesSealed { number: &number, additions, changes, removals, unchanged, path: &path };
        say::changes_sealed(l, told)
    } else {
        let dossiers = closed.dossiers.into();
        say::transmission_sealed(l, say::TransmissionSealed { number: &number, dossiers, path: &path })
    };
    let mut lines = fault_lines(&closed.faults, l);
    // Of a full list, those who are new are its dossiers: they are counted.
    let is_told = |row: &&MovementRow| request.what == What::Changes || row.kind != LineKind::Addition;
    lines.extend(found.movements.iter().filter(is_told).map(|row| movement_line(row, l)));
    lines.push(sealed);
    lines.push(milaf_l10n::msg::verification::seal(l, &closed.seal.join(" ")));
    lines.push(say::fingerprint_line(l, &closed.fingerprint));
    let code = if closed.faults.is_empty() { 0 } else { FAULTS };
    Ok(Answer::new(lines.join("\n") + "\n", json!({ "transmission": closed, "path": path }))?.with_code(code))
}

/// «EL ALAOUI Mohamed — modification (Téléphone portable : … → …)».
fn movement_line(row: &MovementRow, l: Language) -> String {
    let (name, kind) = (row.name.in_language(l), line_kind(l, row.kind));
    let mut line = words::change_line(l, words::ChangeLine { name: &name, kind });
    let reason = row.reason.map(|reason| removal_reason(l, reason).to_owned());
    let changes = row.changes.iter().map(|change| {
        let [label, was, now] = [&change.label, &change.was, &change.now].map(|words| in_language(words, l));
        format!("{} {was} → {now}", say::field_label(l, label))
    });
    let told: Vec<String> = reason.into_iter().chain(changes).collect();
    if !told.is_empty() {
        line.push_str(&format!(" ({})", told.join(" ; ")));
    }
    line
}

fn fault_lines(faults: &[Fault], l: Language) -> Vec<String> {
    let line = |fault: &Fault| {
        let comma = match l {
            Language::Fr => ", ",
            Language::Ar => "، ",
        };
        let (missing, name) = (fault.missing(l).join(comma), fault.name.in_language(l));
        if missing.is_empty() {
            return say::not_ready_line(
                l,
                say::NotReadyLine { name: &name, state: dossier_state(l, fault.state) },
            );
        }
        say::missing_line(l, say::MissingLine { name: &name, missing: &missing })
    };
    faults.iter().map(line).collect()
}

/// Verifies a sealed transmission; the register named, if any, vouches for its own key.
pub fn verify(session: &Session, matches: &ArgMatches) -> Outcome {
    let file = text(matches, "file").unwrap_or_default();
    let keys: Vec<&Path> = texts(matches, "key").map(Path::new).collect();
    let office = session.register().map(|_| session.open()).transpose()?;
    let found = milaf_office::verify(Path::new(file), office.as_ref(), &keys, session.language)?;
    let code = match found.verdict {
        VerdictCode::Valid => 0,
        VerdictCode::SignerUnknown => SIGNER_UNKNOWN,
        VerdictCode::Refused => REFUSED,
    };
    let text = found.sentences(session.language).join("\n") + "\n";
    Ok(Answer::new(text, &found)?.with_code(code))
}
