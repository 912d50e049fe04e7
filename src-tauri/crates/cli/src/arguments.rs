//! The command line as a tree. Every word of its help comes from `locales/*/cli.ftl`.

use clap::{Arg, ArgAction, Command, builder::ValueParser};
use milaf_domain::{Language, RemovalReason};
use milaf_l10n::msg::cli as say;

/// The whole tree, in a language.
pub fn command(language: Language) -> Command {
    let common = say::common_heading(language);
    let tree = Command::new("milaf")
        .version(env!("CARGO_PKG_VERSION"))
        .about(say::milaf_about(language))
        .after_help(say::milaf_after(language))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .disable_version_flag(true)
        .subcommand_help_heading(say::commands_heading(language))
        .subcommand_value_name(say::command_value(language))
        .args([
            value("lang", "fr|ar", say::lang_help(language))
                .value_parser(["fr", "ar"])
                .global(true)
                .help_heading(common),
            flag("json", say::json_help(language)).global(true).help_heading(common),
            value("register", say::folder_value(language), say::register_help(language))
                .short('r')
                .global(true)
                .help_heading(common),
            value("passphrase-file", say::file_value(language), say::passphrase_help(language))
                .global(true)
                .help_heading(common),
            value("operator", say::name_value(language), say::operator_help(language))
                .global(true)
                .help_heading(common),
            value("today", say::date_value(language), say::today_help(language))
                .global(true)
                .help_heading(common),
            flag("version", say::version_help(language))
                .short('V')
                .action(ArgAction::Version)
                .help_heading(common),
        ])
        .subcommands(subcommands(language))
        .subcommands(crate::desk_arguments::commands(language));
    finish(tree, language, "milaf")
}

fn subcommands(l: Language) -> Vec<Command> {
    let file = say::file_value(l);
    let folder = say::folder_value(l);
    let date = || value("on", say::date_value(l), say::on_help(l));
    let paper = || value("paper", "ar|fr|both", say::paper_help(l)).value_parser(["ar", "fr", "both"]);
    let output = || value("output", file, say::output_help(l)).short('o');
    let who = || required("member", say::member_value(l), say::member_help(l));
    vec![
        Command::new("new").about(say::new_about(l)).args([
            required("folder", folder, say::new_folder_help(l)),
            value("name-fr", say::name_value(l), say::name_fr_help(l)).required(true),
            value("name-ar", say::name_value(l), say::name_ar_help(l)).required(true),
            value("city-fr", say::name_value(l), say::city_fr_help(l)),
            value("city-ar", say::name_value(l), say::city_ar_help(l)),
            value("cndp", say::name_value(l), say::cndp_help(l)),
            value("recovery-sheet", file, say::recovery_sheet_help(l)),
        ]),
        Command::new("sample").about(say::sample_about(l)).args([
            required("folder", folder, say::sample_folder_help(l)),
            value("members", say::count_value(l), say::sample_members_help(l))
                .value_parser(clap::value_parser!(u32).range(1..=200_000)),
            flag("list-only", say::sample_list_help(l)),
        ]),
        Command::new("import").about(say::import_about(l)).args([
            required("list", file, say::import_list_help(l)),
            flag("write", say::import_write_help(l)),
            value("encoding", say::code_value(l), say::import_encoding_help(l)).value_parser([
                "utf-8",
                "utf-16le",
                "utf-16be",
                "windows-1256",
                "windows-1252",
            ]),
            value("separator", say::code_value(l), say::import_separator_help(l)).value_parser([
                ";",
                ",",
                "tab",
                "semicolon",
                "comma",
            ]),
            value("sheet", say::name_value(l), say::import_sheet_help(l)),
            value("headings", say::count_value(l), say::import_headings_help(l))
                .value_parser(clap::value_parser!(u32).range(0..=1000)),
            value("day-first", "yes|no", say::import_day_first_help(l)).value_parser(["yes", "no"]),
            many("column", say::pair_value(l), say::import_column_help(l)),
            many("word", say::pair_value(l), say::import_word_help(l)),
            value("year", say::year_value(l), say::import_year_help(l))
                .value_parser(clap::value_parser!(i16).range(1900..=2199)),
            value("mode", "add|fill|replace", say::import_mode_help(l))
                .value_parser(["add", "fill", "replace"]),
            value("faulty-rows", file, say::import_faulty_rows_help(l)),
            flag("take-faulty", say::import_take_faulty_help(l)),
            value("show", "faulty|all|none", say::import_show_help(l))
                .value_parser(["faulty", "all", "none"]),
        ]),
        Command::new("duplicates").about(say::duplicates_about(l)).args([
            two("merge", say::member_value(l), say::duplicates_merge_help(l)).conflicts_with("dismiss"),
            many("take", say::code_value(l), say::duplicates_take_help(l)).requires("merge"),
            two("dismiss", say::member_value(l), say::duplicates_dismiss_help(l)),
            value("strength", "certain|probable|possible", say::duplicates_strength_help(l))
                .value_parser(["certain", "probable", "possible"]),
            value("limit", say::count_value(l), say::limit_help(l)).value_parser(clap::value_parser!(u32)),
            value("offset", say::count_value(l), say::offset_help(l)).value_parser(clap::value_parser!(u32)),
        ]),
        Command::new("members")
            .about(say::members_about(l))
            .subcommand_required(true)
            .arg_required_else_help(true)
            .subcommands([
                Command::new("list").about(say::members_list_about(l)).args([
                    value("state", say::code_value(l), say::state_help(l)),
                    value("category", say::code_value(l), say::category_help(l)),
                    value("commune", say::name_value(l), say::commune_help(l)),
                    value("sort", "name|number|state|changed", say::sort_help(l))
                        .value_parser(["name", "number", "state", "changed"]),
                    value("limit", say::count_value(l), say::limit_help(l))
                        .value_parser(clap::value_parser!(u32)),
                    value("offset", say::count_value(l), say::offset_help(l))
                        .value_parser(clap::value_parser!(u32)),
                ]),
                Command::new("show").about(say::members_show_about(l)).arg(who()),
                Command::new("search").about(say::members_search_about(l)).args([
                    required("text", say::text_value(l), say::search_text_help(l)),
                    value("limit", say::count_value(l), say::limit_help(l))
                        .value_parser(clap::value_parser!(u32)),
                ]),
            ]),
        Command::new("assess").about(say::assess_about(l)).args([
            who(),
            date(),
            many("what-if", say::pair_value(l), say::what_if_help(l)),
        ]),
        Command::new("compute").about(say::compute_about(l)).args([
            value("category", say::code_value(l), say::compute_category_help(l)).required(true),
            value("sub-category", say::code_value(l), say::compute_sub_help(l)),
            many("turnover", say::amount_value(l), say::compute_turnover_help(l)),
            many("class", say::code_value(l), say::compute_class_help(l)),
            many("coefficient", say::percent_value(l), say::compute_coefficient_help(l))
                .conflicts_with("class"),
            many("one-client", say::amount_value(l), say::compute_client_help(l)),
            value("profit", say::amount_value(l), say::compute_profit_help(l)),
            value("year", say::year_value(l), say::compute_year_help(l))
                .value_parser(clap::value_parser!(i16).range(1900..=2199)),
            value("since", say::date_value(l), say::compute_since_help(l)),
            value("until", say::date_value(l), say::compute_until_help(l)),
            date(),
        ]),
        Command::new("dossier").about(say::dossier_about(l)).args([
            who(),
            output(),
            paper(),
            date(),
            flag("ready", say::dossier_ready_help(l)),
            value("check", say::text_value(l), say::dossier_check_help(l)),
        ]),
        Command::new("sheet")
            .about(say::sheet_about(l))
            .subcommand_required(true)
            .arg_required_else_help(true)
            .subcommands([
                Command::new("information").about(say::sheet_information_about(l)).args([
                    value("category", say::code_value(l), say::category_help(l)),
                    output(),
                    paper(),
                    date(),
                ]),
                Command::new("attestation").about(say::sheet_attestation_about(l)).args([
                    who(),
                    output(),
                    paper(),
                    date(),
                ]),
            ]),
        Command::new("transmit").about(say::transmit_about(l)).args([
            output(),
            paper(),
            value("agency", say::code_value(l), say::agency_help(l)),
            many("member", say::member_value(l), say::transmit_member_help(l)),
            flag("full", say::transmit_full_help(l)).conflicts_with_all(["changes", "rejected", "member"]),
            flag("changes", say::transmit_changes_help(l)).conflicts_with_all(["rejected", "member"]),
            flag("rejected", say::transmit_rejected_help(l)).conflicts_with("member"),
            value("profile", say::code_value(l), say::transmit_profile_help(l)),
            flag("leave-faulty", say::leave_faulty_help(l)),
        ]),
        Command::new("answer").about(say::answer_about(l)).args([
            required("file", file, say::answer_file_help(l)),
            value("transmission", say::code_value(l), say::answer_transmission_help(l)).required(true),
            flag("write", say::answer_write_help(l)),
            flag("text", say::answer_text_help(l)),
            many("link", say::pair_value(l), say::answer_link_help(l)),
            flag("keep-own", say::answer_own_help(l)),
            value("encoding", say::code_value(l), say::import_encoding_help(l)).value_parser([
                "utf-8",
                "utf-16le",
                "utf-16be",
                "windows-1256",
                "windows-1252",
            ]),
            value("separator", say::code_value(l), say::import_separator_help(l)).value_parser([
                ";",
                ",",
                "tab",
                "semicolon",
                "comma",
            ]),
        ]),
        Command::new("rejects").about(say::rejects_about(l)).args([
            value("from", say::date_value(l), say::rejects_from_help(l)),
            value("to", say::date_value(l), say::rejects_to_help(l)),
            value("limit", say::count_value(l), say::limit_help(l)).value_parser(clap::value_parser!(u32)),
        ]),
        Command::new("told").about(say::told_about(l)).arg(who()),
        Command::new("removal").about(say::removal_about(l)).args([
            who(),
            value("reason", say::code_value(l), say::removal_reason_help(l))
                .value_parser(RemovalReason::ALL.map(RemovalReason::code))
                .required_unless_present("drop"),
            flag("drop", say::removal_drop_help(l)).conflicts_with("reason"),
        ]),
        Command::new("verify")
            .about(say::verify_about(l))
            .args([required("file", file, say::verify_file_help(l)), many("key", file, say::key_help(l))]),
        Command::new("rules")
            .about(say::rules_about(l))
            .subcommand_required(true)
            .arg_required_else_help(true)
            .subcommands([
                Command::new("list")
                    .about(say::rules_list_about(l))
                    .args([value("kind", say::code_value(l), say::kind_help(l)), date()]),
                Command::new("show").about(say::rules_show_about(l)).arg(required(
                    "rule",
                    say::code_value(l),
                    say::rule_help(l),
                )),
                Command::new("check")
                    .about(say::rules_check_about(l))
                    .arg(Arg::new("folder").value_name(folder).help(say::rules_folder_help(l))),
            ]),
        Command::new("demo").about(say::demo_about(l)).args([
            required("folder", folder, say::demo_folder_help(l)),
            flag("expect", say::demo_expect_help(l)),
        ]),
    ]
}

/// Headings, help flag and usage line, the same at every level and in no language but the one in use.
fn finish(command: Command, l: Language, path: &str) -> Command {
    let usage = usage(&command, l, path);
    let mut command = command
        .help_template(format!(
            "{{about-with-newline}}\n{} {{usage}}\n\n{{all-args}}{{after-help}}\n",
            say::usage_heading(l)
        ))
        .override_usage(usage)
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .subcommand_help_heading(say::commands_heading(l))
        .subcommand_value_name(say::command_value(l))
        .mut_args(|arg| {
            let own = if arg.is_positional() { say::arguments_heading(l) } else { say::options_heading(l) };
            let heading = arg.get_help_heading().map_or_else(|| own.to_owned(), str::to_owned);
            arg.help_heading(heading)
        })
        .arg(
            Arg::new("help")
                .short('h')
                .long("help")
                .action(ArgAction::Help)
                .help(say::help_help(l))
                .help_heading(say::common_heading(l)),
        );
    let names: Vec<String> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    for name in names {
        let path = format!("{path} {name}");
        command = command.mut_subcommand(name, |sub| finish(sub, l, &path));
    }
    command
}

/// `milaf compute --category CODE …`: the parser's own line would say it in English.
fn usage(command: &Command, l: Language, path: &str) -> String {
    let mut words = vec![path.to_owned()];
    let shape =
        |arg: &Arg| arg.get_value_names().and_then(<[_]>::first).map(ToString::to_string).unwrap_or_default();
    for arg in command.get_arguments() {
        match (arg.get_long(), arg.is_required_set()) {
            (None, true) => words.push(shape(arg)),
            (None, false) => words.push(format!("[{}]", shape(arg))),
            (Some(long), true) => words.push(format!("--{long} {}", shape(arg))),
            (Some(_), false) => {}
        }
    }
    words.extend(command.has_subcommands().then(|| say::command_value(l).to_owned()));
    words.push(format!("[{}]", say::options_value(l)));
    words.join(" ")
}

/// An option with a value.
pub fn value(name: &'static str, shape: &'static str, help: &'static str) -> Arg {
    Arg::new(name)
        .long(name)
        .value_name(shape)
        .help(help)
        .action(ArgAction::Set)
        .hide_possible_values(true)
        .allow_negative_numbers(true)
}

/// An option that may stand several times.
pub fn many(name: &'static str, shape: &'static str, help: &'static str) -> Arg {
    value(name, shape, help).action(ArgAction::Append)
}

/// An option that takes two values.
fn two(name: &'static str, shape: &'static str, help: &'static str) -> Arg {
    Arg::new(name).long(name).value_names([shape, shape]).num_args(2).help(help).action(ArgAction::Set)
}

/// An argument that must be given.
pub fn required(name: &'static str, shape: &'static str, help: &'static str) -> Arg {
    Arg::new(name).value_name(shape).help(help).required(true).value_parser(ValueParser::string())
}

/// An option that is there or not.
pub fn flag(name: &'static str, help: &'static str) -> Arg {
    Arg::new(name).long(name).help(help).action(ArgAction::SetTrue)
}
