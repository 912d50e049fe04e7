//! The part of the tree that serves the desk: attestations, clocks, money, letters, meetings.

use clap::{Arg, Command};
use milaf_domain::Language;
use milaf_l10n::msg::cli as say;

use crate::arguments::{flag, many, required, value};

/// Its commands, in a language.
pub fn commands(l: Language) -> Vec<Command> {
    vec![attest(l), due(l), payments(l), dues(l), letters(l), meeting(l)]
}

fn date(name: &'static str, help: &'static str, l: Language) -> Arg {
    value(name, say::date_value(l), help)
}

fn count(name: &'static str, help: &'static str, l: Language) -> Arg {
    value(name, say::count_value(l), help).value_parser(clap::value_parser!(u32))
}

fn year(l: Language) -> Arg {
    value("year", say::year_value(l), say::dues_year_help(l))
        .value_parser(clap::value_parser!(i16).range(1900..=2199))
}

fn paper(l: Language) -> [Arg; 2] {
    [
        value("output", say::file_value(l), say::output_help(l)).short('o'),
        value("paper", "ar|fr|both", say::paper_help(l)).value_parser(["ar", "fr", "both"]),
    ]
}

fn window(l: Language) -> [Arg; 2] {
    [count("limit", say::limit_help(l), l), count("offset", say::offset_help(l), l)]
}

fn maybe(l: Language) -> Arg {
    Arg::new("member").value_name(say::member_value(l)).help(say::member_help(l))
}

fn who(l: Language) -> Arg {
    many("who", say::member_value(l), say::who_help(l))
}

fn attest(l: Language) -> Command {
    Command::new("attest")
        .about(say::attest_about(l))
        .arg(maybe(l))
        .args([
            value("refuse", say::code_value(l), say::attest_refuse_help(l)),
            value("copy", say::number_value(l), say::attest_copy_help(l)),
            flag("list", say::attest_list_help(l)),
            value("who", say::text_value(l), say::attest_who_help(l)),
            value("name", say::name_value(l), say::attest_name_help(l)),
            value("identity", say::number_value(l), say::attest_identity_help(l)),
            value("say", say::text_value(l), say::say_help(l)),
            date("on", say::on_help(l), l),
        ])
        .args(paper(l))
        .args(window(l))
}

fn due(l: Language) -> Command {
    Command::new("due")
        .about(say::due_about(l))
        .arg(maybe(l))
        .args([
            value("kind", say::code_value(l), say::due_kind_help(l)),
            date("until", say::due_until_help(l), l),
            value("ics", say::file_value(l), say::due_ics_help(l)),
            flag("slip", say::due_slip_help(l)),
            value("letter", say::number_value(l), say::due_letter_help(l)),
            date("sent", say::due_sent_help(l), l),
            date("answered", say::due_answered_help(l), l),
            value("scan", say::file_value(l), say::due_scan_help(l)),
            value("declare", say::code_value(l), say::due_declare_help(l)),
            date("happened", say::due_happened_help(l), l),
            date("on", say::on_help(l), l),
            value("proof", say::text_value(l), say::proof_help(l)),
        ])
        .args(paper(l))
        .args(window(l))
}

fn group(name: &'static str, about: &'static str, subcommands: Vec<Command>) -> Command {
    Command::new(name)
        .about(about)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommands(subcommands)
}

fn payments(l: Language) -> Command {
    let member = || required("member", say::member_value(l), say::member_help(l));
    let subcommands = vec![
        Command::new("list")
            .about(say::payments_list_about(l))
            .args([member(), date("on", say::on_help(l), l)]),
        Command::new("note").about(say::payments_note_about(l)).args([
            member(),
            value("period", say::text_value(l), say::period_help(l)).required(true),
            value("amount", say::amount_value(l), say::amount_help(l)).required(true),
            date("paid-on", say::paid_on_help(l), l),
            value("reference", say::text_value(l), say::reference_help(l)),
        ]),
        Command::new("import").about(say::payments_import_about(l)).args([
            required("list", say::file_value(l), say::import_list_help(l)),
            flag("write", say::import_write_help(l)),
        ]),
        Command::new("arrears").about(say::payments_arrears_about(l)).args(window(l)),
    ];
    group("payments", say::payments_about(l), subcommands)
}

fn dues(l: Language) -> Command {
    let amount = || value("amount", say::amount_value(l), say::amount_help(l));
    let number = || required("number", say::number_value(l), say::receipt_number_help(l));
    let subcommands = vec![
        Command::new("set").about(say::dues_set_about(l)).args([
            year(l),
            amount(),
            date("due", say::dues_due_help(l), l),
        ]),
        Command::new("pay")
            .about(say::dues_pay_about(l))
            .args([
                required("member", say::member_value(l), say::member_help(l)),
                year(l),
                amount(),
                date("paid-on", say::paid_on_help(l), l),
                value("means", "cash|cheque|transfer", say::dues_means_help(l)),
                value("reference", say::text_value(l), say::reference_help(l)),
            ])
            .args(paper(l)),
        Command::new("late").about(say::dues_late_about(l)).arg(year(l)).args(window(l)),
        Command::new("receipts").about(say::dues_receipts_about(l)).args(window(l)),
        Command::new("copy").about(say::dues_copy_about(l)).arg(number()).args(paper(l)),
        Command::new("cancel")
            .about(say::dues_cancel_about(l))
            .args([number(), value("reason", say::text_value(l), say::reason_help(l)).required(true)]),
        Command::new("form").about(say::dues_form_about(l)).arg(maybe(l)).args(paper(l)),
        Command::new("cards").about(say::dues_cards_about(l)).args([who(l), year(l)]).args(paper(l)),
    ];
    group("dues", say::dues_about(l), subcommands)
}

fn letters(l: Language) -> Command {
    Command::new("letters")
        .about(say::letters_about(l))
        .arg(
            required("kind", say::code_value(l), say::letters_kind_help(l))
                .value_parser(["pieces", "arrears", "dues"])
                .hide_possible_values(true),
        )
        .args([who(l), year(l), value("folder", say::folder_value(l), say::letters_folder_help(l))])
        .args(paper(l))
}

fn meeting(l: Language) -> Command {
    let id = || required("meeting", say::number_value(l), say::meeting_help(l));
    let blank = || count("blank", say::blank_help(l), l);
    let text = |name, help| value(name, say::text_value(l), help);
    let subcommands = vec![
        Command::new("note").about(say::meeting_note_about(l)).args([
            date("held", say::held_help(l), l).required(true),
            text("hour", say::hour_help(l)),
            text("place-fr", say::place_fr_help(l)),
            text("place-ar", say::place_ar_help(l)),
            text("topic-fr", say::topic_fr_help(l)),
            text("topic-ar", say::topic_ar_help(l)),
        ]),
        Command::new("list").about(say::meeting_list_about(l)),
        Command::new("invite").about(say::meeting_invite_about(l)).args([id(), who(l)]).args(paper(l)),
        Command::new("attendance")
            .about(say::meeting_attendance_about(l))
            .args([id(), who(l), blank()])
            .args(paper(l)),
        Command::new("blank").about(say::meeting_blank_about(l)).args([who(l), blank()]).args(paper(l)),
        Command::new("ask").about(say::meeting_ask_about(l)).args([
            id(),
            required("member", say::member_value(l), say::member_help(l)),
            text("question", say::question_help(l)).required(true),
            text("answer", say::answer_help(l)),
        ]),
        Command::new("questions").about(say::meeting_questions_about(l)).arg(id()),
    ];
    group("meeting", say::meeting_about(l), subcommands)
}
