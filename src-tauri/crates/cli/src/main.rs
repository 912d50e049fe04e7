//! The program `milaf`: the office without a window.
//!
//! Owns the command line, its wording on a terminal and its exit codes; everything it does is done by the office.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command line speaks on the terminal")]

mod answer;
mod arguments;
mod assessment;
mod attest;
mod demo;
mod desk;
mod desk_arguments;
mod dossier;
mod due;
mod dues;
mod duplicate;
mod import;
mod letter;
mod meeting;
mod member;
mod outcome;
mod payment;
mod progress;
mod record;
mod register;
mod rule;
mod session;
mod sheet;
mod table;
mod told;
mod transmission;
mod usage;

use std::process::ExitCode;

use clap::ArgMatches;
use milaf_domain::Language;

use outcome::{Answer, Outcome};
use session::Session;

fn main() -> ExitCode {
    let words: Vec<std::ffi::OsString> = std::env::args_os().collect();
    let language = session::language(&words);
    let matches = match arguments::command(language).try_get_matches_from(&words) {
        Ok(matches) => matches,
        Err(error) => return usage::report(&error, language, words.iter().any(|word| word == "--json")),
    };
    let json = session::is_given(&matches, "json");
    match run(&matches, language) {
        Ok(answer) => answer.print(json),
        Err(error) => {
            outcome::print_error(&error, language, json);
            ExitCode::from(outcome::FAILURE)
        }
    }
}

fn run(matches: &ArgMatches, language: Language) -> Outcome {
    let session = Session::new(matches, language)?;
    let Some((name, sub)) = matches.subcommand() else { return Ok(Answer::nothing()) };
    match name {
        "new" => register::new(&session, sub),
        "sample" => register::sample(&session, sub),
        "import" => import::run(&session, sub),
        "duplicates" => duplicate::run(&session, sub),
        "members" => member::run(&session, sub),
        "assess" => assessment::assess(&session, sub),
        "compute" => assessment::compute(&session, sub),
        "dossier" => dossier::run(&session, sub),
        "sheet" => sheet::run(&session, sub),
        "transmit" => transmission::transmit(&session, sub),
        "answer" => answer::run(&session, sub),
        "rejects" => answer::rejects(&session, sub),
        "told" => told::told(&session, sub),
        "removal" => told::removal(&session, sub),
        "verify" => transmission::verify(&session, sub),
        "rules" => rule::run(&session, sub),
        "attest" => attest::run(&session, sub),
        "due" => due::run(&session, sub),
        "payments" => payment::run(&session, sub),
        "dues" => dues::run(&session, sub),
        "letters" => letter::run(&session, sub),
        "meeting" => meeting::run(&session, sub),
        _ => demo::run(&session, sub),
    }
}

/// The value of an option or argument, where it was given.
fn text<'m>(matches: &'m ArgMatches, name: &str) -> Option<&'m str> {
    matches.get_one::<String>(name).map(String::as_str)
}

/// The values of an option that may stand several times.
fn texts<'m>(matches: &'m ArgMatches, name: &str) -> impl Iterator<Item = &'m str> {
    matches.get_many::<String>(name).into_iter().flatten().map(String::as_str)
}
