//! `milaf demo`: the whole job on the sample, shown.

use std::path::Path;

use clap::ArgMatches;
use milaf_l10n::msg::answer as say;
use milaf_office::VerdictCode;
use milaf_office::demo as whole_job;

use crate::outcome::{Answer, FAILURE, Outcome};
use crate::progress;
use crate::session::Session;
use crate::text;

/// Does it, and says what was made and that the seal holds: valid for who knows the key, refused once a byte changes.
pub fn run(session: &Session, matches: &ArgMatches) -> Outcome {
    let l = session.language;
    let folder = Path::new(text(matches, "folder").unwrap_or_default());
    let bar = progress::bar(say::demo_progress(l));
    let made = whole_job::run(folder, l, matches.get_flag("expect"), progress::on(&bar))?;
    bar.finish_and_clear();
    let register = made.register.display().to_string();
    let transmission = made.transmission.display().to_string();
    let lines = [
        say::demo_list(l, &made.list.display().to_string()),
        say::demo_register(
            l,
            say::DemoRegister {
                members: made.members.into(),
                path: &register,
                passphrase: whole_job::PASSPHRASE,
            },
        ),
        say::demo_papers(l, made.papers.len()),
        say::demo_transmission(
            l,
            say::DemoTransmission { dossiers: made.dossiers.into(), path: &transmission },
        ),
        milaf_l10n::msg::verification::seal(l, &made.seal.join(" ")),
        say::demo_verdicts(
            l,
            say::DemoVerdicts {
                own: verdict(made.verdict, l),
                stranger: verdict(made.verdict_of_stranger, l),
                changed: verdict(made.verdict_of_changed, l),
            },
        ),
    ];
    let held = (made.verdict, made.verdict_of_stranger, made.verdict_of_changed)
        == (VerdictCode::Valid, VerdictCode::SignerUnknown, VerdictCode::Refused);
    Ok(Answer::new(lines.join("\n") + "\n", &made)?.with_code(if held { 0 } else { FAILURE }))
}

fn verdict(code: VerdictCode, l: milaf_domain::Language) -> &'static str {
    match code {
        VerdictCode::Valid => say::valid_verdict(l),
        VerdictCode::SignerUnknown => say::unknown_verdict(l),
        VerdictCode::Refused => say::refused_verdict(l),
    }
}
