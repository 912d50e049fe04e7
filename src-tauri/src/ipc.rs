//! The typed list of commands: from it come the handler and the TypeScript that the interface calls.

use std::path::Path;

use milaf_office::Error;
use specta_typescript::Typescript;
use tauri::Wry;
use tauri::ipc::Invoke;
use tauri_specta::{Builder, ErrorHandlingMode, collect_commands};

use crate::commands::{
    about, answer, association, attestation, case, clock, contribution, dossier, draft, dues, duplicate,
    export_profile, fault, form, guide, history, import, knowledge, meeting, member_letter, member_list,
    mend, paper, payment, piece, preference, receipt, register, room, rule, sample, security, today,
    transmission, undo,
};

/// Commands that take bytes and stand outside the typed list.
const RAW: [&str; 1] = ["receive_file"];

/// Every command, typed.
pub fn builder() -> Builder<Wry> {
    Builder::<Wry>::new().error_handling(ErrorHandlingMode::Throw).disable_serde_phases().commands(
        collect_commands![
            about::about,
            answer::answer_choices,
            answer::answer_rows,
            answer::answer_statistics,
            answer::decide_answer,
            answer::drop_answer,
            answer::find_lines,
            answer::list_answers,
            answer::note_answer,
            answer::opened_answer,
            answer::paste_answer,
            answer::read_answer,
            answer::take_corrections,
            answer::type_answer,
            contribution::contribution,
            contribution::contribution_paper,
            dossier::check_dossier,
            dossier::dossier,
            dossier::move_dossier,
            dossier::preview_dossier,
            dossier::print_dossier,
            piece::change_piece,
            piece::pieces,
            piece::put_piece_file,
            piece::remove_piece_file,
            piece::reshape_piece,
            piece::scan,
            case::find_rules,
            case::member_cases,
            case::note_case,
            form::accept_doubt,
            form::change_member,
            form::family_rights,
            form::find_communes,
            form::form_choices,
            form::member_form,
            form::member_gaps,
            form::member_message,
            form::member_stages,
            form::read_card,
            form::spellings,
            association::association_view,
            association::change_agencies,
            association::change_association,
            association::change_bureau,
            association::change_liaison,
            draft::drafts,
            draft::drop_draft,
            draft::keep_draft,
            duplicate::compare_members,
            duplicate::dismiss_pair,
            duplicate::dismissed_pairs,
            duplicate::list_duplicates,
            duplicate::merge_members,
            duplicate::recall_pair,
            export_profile::list_export_profiles,
            export_profile::preview_export_profile,
            export_profile::put_export_profile,
            export_profile::remove_export_profile,
            export_profile::use_export_profile,
            fault::report_fault,
            guide::enter_visitor,
            guide::guide,
            guide::guide_paper,
            guide::simulate,
            guide::visit_choices,
            history::history,
            history::steps,
            knowledge::drop_removal,
            knowledge::knowledge,
            knowledge::note_removal,
            import::answer_import,
            import::change_import_row,
            import::choose_import_field,
            import::drop_import,
            import::import_fields,
            import::import_refusals,
            import::import_row,
            import::import_rows,
            import::import_view,
            import::map_import,
            import::map_import_column,
            import::open_import,
            import::read_import,
            import::set_import_terms,
            import::write_import,
            member_list::bulk_print,
            member_list::bulk_recap,
            member_list::bulk_run,
            member_list::find_in_list,
            member_list::keep_views,
            member_list::list_choices,
            member_list::list_member_keys,
            member_list::list_members,
            member_list::list_paper,
            member_list::list_views,
            member_list::list_workbook,
            member_list::member_line,
            member_list::read_list_filter,
            member_list::review_members,
            mend::list_mends,
            mend::settle_mend,
            paper::cancel,
            paper::open_paper,
            paper::save_paper,
            preference::preferences,
            preference::set_preferences,
            receipt::keep_counter_copy,
            receipt::receipt_wait,
            receipt::set_receipt_wait,
            register::choose_register,
            register::close_register,
            register::create_register,
            register::forget_register,
            register::open_register,
            register::open_view,
            register::recover_register,
            register::start,
            room::room_counts,
            rule::list_rules,
            sample::add_sample,
            sample::remove_sample,
            security::change_passphrase,
            security::renew_recovery_sheet,
            security::security_view,
            today::plan_deposit,
            today::today,
            transmission::cancel_transmission,
            transmission::check_transmission,
            transmission::deliver_transmission,
            transmission::list_sendable,
            transmission::list_transmissions,
            transmission::mark_ready,
            transmission::open_transmission_folder,
            transmission::preflight,
            transmission::seal_transmission,
            transmission::sendable,
            transmission::transmission,
            transmission::transmission_lines,
            transmission::transmission_slip,
            attestation::attest,
            attestation::copy_attestation,
            attestation::find_ours,
            attestation::list_attestations,
            attestation::member_attestations,
            attestation::refuse_attestation,
            clock::clock_calendar,
            clock::coming_clocks,
            clock::declare_change,
            clock::list_clocks,
            clock::member_clocks,
            clock::note_letter,
            clock::take_away,
            dues::cancel_receipt,
            dues::copy_receipt,
            dues::dues_years,
            dues::list_late_dues,
            dues::list_receipts,
            dues::member_dues,
            dues::membership_cards,
            dues::membership_form,
            dues::pay_dues,
            dues::set_dues,
            meeting::attendance_sheet,
            meeting::blank_sheets,
            meeting::list_meetings,
            meeting::meeting_invitation,
            meeting::meeting_questions,
            meeting::note_meeting,
            meeting::note_question,
            member_letter::letter_files,
            member_letter::letter_paper,
            member_letter::letter_recap,
            payment::import_payments,
            payment::list_arrears,
            payment::member_account,
            payment::note_payment,
            payment::plan_payments,
            payment::remove_payment,
            undo::redo,
            undo::undo,
        ],
    )
}

/// Answers what the window asks.
pub fn handler(builder: &Builder<Wry>) -> impl Fn(Invoke<Wry>) -> bool + Send + Sync + 'static {
    let typed = builder.invoke_handler();
    let raw: Box<dyn Fn(Invoke<Wry>) -> bool + Send + Sync> =
        Box::new(tauri::generate_handler![paper::receive_file]);
    move |invoke| {
        if RAW.contains(&invoke.message.command()) { raw(invoke) } else { typed(invoke) }
    }
}

/// The TypeScript of the typed list, as it stands in `ui/src/ipc/bindings.ts`.
///
/// # Errors
/// When a type has no faithful TypeScript.
pub fn bindings() -> Result<String, Error> {
    let header = "// Written by `cargo xtask bindings` from the commands in src-tauri; not to be edited.\n";
    let folder = tempfile::tempdir().map_err(Error::internal)?;
    let path = folder.path().join("bindings.ts");
    builder().export(Typescript::default().header(header), &path).map_err(Error::internal)?;
    std::fs::read_to_string(&path).map_err(Error::internal)
}

/// The permission that names exactly the commands of this program.
pub fn permission(bindings: &str) -> String {
    let mut names: Vec<&str> = RAW.to_vec();
    let calls = bindings.split("__TAURI_INVOKE<").skip(1);
    names.extend(calls.filter_map(|call| call.split("(\"").nth(1)?.split('"').next()));
    names.sort_unstable();
    names.dedup();
    let list: String = names.iter().map(|name| format!("    \"{name}\",\n")).collect();
    format!(
        "[[permission]]\nidentifier = \"window-commands\"\ndescription = \"The commands of this program; written by \
         `cargo xtask bindings`.\"\ncommands.allow = [\n{list}]\n"
    )
}

/// Where the bindings stand, seen from this package's folder.
pub const BINDINGS: &str = "../ui/src/ipc/bindings.ts";
/// Where the permission stands.
pub const PERMISSION: &str = "permissions/window-commands.toml";

/// A file of this package.
pub fn own(path: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}
