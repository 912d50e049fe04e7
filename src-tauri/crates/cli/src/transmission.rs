//! `milaf transmit` and `milaf verify`: sealing a batch, and telling whether one is as it was sealed.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use clap::ArgMatches;
use milaf_domain::Language;
use milaf_l10n::dossier_state;
use milaf_l10n::msg::answer as say;
use milaf_office::transmission::{Destination, Fault, Request};
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
    let request = Request {
        members: members.into_iter().flatten().collect(),
        agency: text(matches, "agency").map(str::to_owned),
        language: paper(matches),
        leave_faulty: matches.get_flag("leave-faulty"),
    };
    let named = || PathBuf::from(format!("transmission-{}.zip", session.today()));
    let path = text(matches, "output").map_or_else(named, PathBuf::from);
    let faults = office.preflight(&request.members)?.faults;
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
    let sealed = say::transmission_sealed(
        l,
        say::TransmissionSealed { number: &number, dossiers: closed.dossiers.into(), path: &path },
    );
    let mut lines = fault_lines(&closed.faults, l);
    lines.push(sealed);
    lines.push(milaf_l10n::msg::verification::seal(l, &closed.seal.join(" ")));
    lines.push(say::fingerprint_line(l, &closed.fingerprint));
    let code = if closed.faults.is_empty() { 0 } else { FAULTS };
    Ok(Answer::new(lines.join("\n") + "\n", json!({ "transmission": closed, "path": path }))?.with_code(code))
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
