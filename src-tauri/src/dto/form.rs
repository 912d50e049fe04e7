//! A member's form as the window shows and changes it.

use std::collections::BTreeMap;

use milaf_domain::{Date, MemberId, NamePair};
use milaf_office::family::{FamilyRights, PersonRights, RightsSpan, StageView};
use milaf_office::form::{
    CardRead, Choice, Choices, Edit, Form, FormAnswer, FormField, FormRecord, OtherMember, Refusal,
};
use milaf_office::gap::{Gap, Mend};
use milaf_office::rules::Coverage;
use milaf_office::spelling::{NamePart, Spelling};
use serde::{Deserialize, Serialize};

use super::key;

/// A member's key, as the office takes it.
pub fn member(id: u32) -> MemberId {
    MemberId(i64::from(id))
}

/// A name in both scripts.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct NameView {
    /// In Arabic letters.
    pub ar: String,
    /// In Latin letters.
    pub latin: String,
}

impl From<NamePair> for NameView {
    fn from(name: NamePair) -> NameView {
        NameView { ar: name.ar, latin: name.latin }
    }
}

/// A form.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct FormView {
    /// The member's key; none before the first name is written down.
    pub id: Option<u32>,
    /// Each field by its path.
    pub fields: BTreeMap<String, FieldView>,
    /// Records of the lists, in the order written.
    pub records: Vec<RecordView>,
}

/// A field.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct FieldView {
    /// As a person writes it.
    pub text: String,
    /// Its normal form.
    pub value: String,
    /// What is doubtful about it.
    pub doubts: Vec<DoubtView>,
    /// Somebody else with the same identifier.
    pub twin: Option<TwinView>,
}

/// A doubt about a value.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct DoubtView {
    /// Its code.
    pub code: String,
    /// What is doubtful and what to do.
    pub sentence: String,
    /// The reason for which it was accepted.
    pub reason: Option<String>,
    /// When it was.
    pub accepted_on: Option<String>,
}

/// Another member.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct TwinView {
    /// The key.
    pub id: u32,
    /// The name.
    pub name: NameView,
    /// The association's number.
    pub number: String,
}

/// A record of a list.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct RecordView {
    /// `category`, `activity`, `household`, `address`, `membership`, `dependant`.
    pub list: String,
    /// What its paths begin with.
    pub key: String,
    /// Home, work, association, chamber, spouse, child; empty elsewhere.
    pub kind: String,
    /// Whether it holds today.
    pub current: bool,
    /// From when to when, in words.
    pub period: String,
    /// What it says, in words.
    pub title: String,
    /// Years with a turnover.
    pub years: Vec<i16>,
}

/// One edit.
#[derive(Clone, Debug, Serialize, Deserialize, specta::Type)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum FormEdit {
    /// A field's text.
    Set {
        /// The field.
        path: String,
        /// What was typed or chosen.
        text: String,
    },
    /// A new record, named `new` in the paths that follow.
    Add {
        /// The list.
        list: String,
        /// Category, status, place, body or relation.
        what: String,
        /// Its first day as typed.
        since: String,
        /// The record that ends the day before.
        closes: Option<String>,
    },
    /// A record taken away.
    Remove {
        /// Its key.
        record: String,
    },
}

impl From<FormEdit> for Edit {
    fn from(edit: FormEdit) -> Edit {
        match edit {
            FormEdit::Set { path, text } => Edit::Set { path, text },
            FormEdit::Add { list, what, since, closes } => Edit::Add { list, kind: what, since, closes },
            FormEdit::Remove { record } => Edit::Remove { record },
        }
    }
}

impl From<Edit> for FormEdit {
    fn from(edit: Edit) -> FormEdit {
        match edit {
            Edit::Set { path, text } => FormEdit::Set { path, text },
            Edit::Add { list, kind, since, closes } => FormEdit::Add { list, what: kind, since, closes },
            Edit::Remove { record } => FormEdit::Remove { record },
        }
    }
}

/// What became of a change.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum ChangeView {
    /// Written down.
    Saved {
        /// As it stands now.
        form: FormView,
    },
    /// Nothing was wrong, but nobody without a name is written down.
    Waiting {
        /// As it would stand.
        form: FormView,
    },
    /// Nothing was written.
    Refused {
        /// Field by field.
        refusals: Vec<RefusalView>,
    },
}

/// A refused edit.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct RefusalView {
    /// The field.
    pub path: String,
    /// What was typed.
    pub text: String,
    /// What is wrong and what to do.
    pub sentence: String,
    /// What was probably meant.
    pub likely: Option<String>,
    /// Who bears the identifier already.
    pub twin: Option<TwinView>,
}

/// What became of a card's zone.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct CardView {
    /// The edits it stands for.
    pub edits: Vec<FormEdit>,
    /// What became of them.
    pub answer: ChangeView,
}

/// Something that can be chosen.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct ChoiceView {
    /// What the form writes.
    pub id: String,
    /// What a person reads.
    pub name: String,
}

/// A category with its divisions.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct CategoryView {
    /// What the form writes.
    pub id: String,
    /// What a person reads.
    pub name: String,
    /// Its sub-categories.
    pub subs: Vec<ChoiceView>,
}

/// Everything that can be chosen on a form.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct ChoicesView {
    /// Categories.
    pub categories: Vec<CategoryView>,
    /// Classes of the tax office.
    pub classes: Vec<ChoiceView>,
    /// Sexes.
    pub sexes: Vec<ChoiceView>,
    /// Marital statuses.
    pub statuses: Vec<ChoiceView>,
}

/// A commune to choose.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct CommuneView {
    /// Its code in the HCP's list.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its name in the other language, and its province.
    pub detail: String,
}

/// A part of a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub enum NamePartCode {
    /// Last name.
    Last,
    /// First name.
    First,
}

impl From<NamePartCode> for NamePart {
    fn from(part: NamePartCode) -> NamePart {
        match part {
            NamePartCode::Last => NamePart::Last,
            NamePartCode::First => NamePart::First,
        }
    }
}

/// A proposed spelling.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct SpellingView {
    /// In the other script.
    pub text: String,
    /// So many members spell it so; 0: a guess.
    pub members: u32,
}

impl From<Spelling> for SpellingView {
    fn from(spelling: Spelling) -> SpellingView {
        SpellingView { text: spelling.text, members: u32::try_from(spelling.members).unwrap_or(u32::MAX) }
    }
}

/// What lacks.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct GapView {
    /// How it is mended.
    pub mend: MendCode,
    /// What lacks.
    pub sentence: String,
    /// Whether the dossier waits for it.
    pub required: bool,
    /// Code of the field of the CNSS's form, or of the piece.
    pub code: String,
    /// The field's path, or the piece's code.
    pub target: String,
    /// Whose piece.
    pub dependant: Option<u32>,
}

/// How a gap is mended.
#[derive(Clone, Copy, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub enum MendCode {
    /// A field is filled.
    Fill,
    /// A piece is brought.
    Bring,
    /// A piece is brought anew.
    Renew,
}

impl From<Gap> for GapView {
    fn from(gap: Gap) -> GapView {
        GapView {
            mend: match gap.mend {
                Mend::Fill => MendCode::Fill,
                Mend::Bring => MendCode::Bring,
                Mend::Renew => MendCode::Renew,
            },
            sentence: gap.sentence,
            required: gap.required,
            code: gap.code,
            target: gap.target,
            dependant: gap.dependant.map(key),
        }
    }
}

/// A stage of the registration.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct StageStepView {
    /// As paths name it.
    pub code: String,
    /// What it is called.
    pub name: String,
    /// `done`, `current`, `ahead`, `not-asked`.
    pub state: String,
    /// How it stands.
    pub standing: String,
    /// When it was reached.
    pub on: Option<String>,
    /// What proves it.
    pub proof: String,
}

impl From<StageView> for StageStepView {
    fn from(stage: StageView) -> StageStepView {
        StageStepView {
            code: stage.code.to_owned(),
            name: stage.name,
            state: stage.state.to_owned(),
            standing: stage.standing,
            on: stage.on.map(|day| day.to_string()),
            proof: stage.proof,
        }
    }
}

/// The rights of a family over time.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct FamilyView {
    /// The day of the assessment.
    pub date: String,
    /// In the order of the record.
    pub persons: Vec<PersonView>,
    /// What is to be confirmed, one sentence a reference mark.
    pub doubts: Vec<String>,
}

/// The rights of one person.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct PersonView {
    /// The dependant's key.
    pub id: u32,
    /// The name.
    pub name: String,
    /// Spouse or child.
    pub relation: String,
    /// On the day.
    pub today: SpanView,
    /// From first to last.
    pub spans: Vec<SpanView>,
}

/// A stretch of rights.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct SpanView {
    /// First day.
    pub from: Option<String>,
    /// Last day.
    pub to: Option<String>,
    /// Whether covered.
    pub coverage: CoverageCode,
    /// The same in a word.
    pub word: String,
    /// Why.
    pub reason: String,
    /// From when to when, in words.
    pub period: String,
    /// What would settle or open it.
    pub remedy: Option<String>,
    /// Reference marks, from 1.
    pub marks: Vec<u32>,
}

/// Whether somebody is covered.
#[derive(Clone, Copy, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub enum CoverageCode {
    /// Covered.
    Covered,
    /// Not known.
    Unknown,
    /// Not covered.
    NotCovered,
}

fn day(day: Option<Date>) -> Option<String> {
    day.map(|day| day.to_string())
}

impl From<RightsSpan> for SpanView {
    fn from(span: RightsSpan) -> SpanView {
        SpanView {
            from: day(span.from),
            to: day(span.to),
            coverage: match span.coverage {
                Coverage::Covered => CoverageCode::Covered,
                Coverage::Unknown => CoverageCode::Unknown,
                Coverage::NotCovered => CoverageCode::NotCovered,
            },
            word: span.word,
            reason: span.reason,
            period: span.period,
            remedy: span.remedy,
            marks: span.marks.into_iter().map(|mark| u32::try_from(mark).unwrap_or(u32::MAX)).collect(),
        }
    }
}

impl From<FamilyRights> for FamilyView {
    fn from(family: FamilyRights) -> FamilyView {
        let person = |person: PersonRights| PersonView {
            id: key(person.id),
            name: person.name,
            relation: person.relation,
            today: person.today.into(),
            spans: person.spans.into_iter().map(SpanView::from).collect(),
        };
        FamilyView {
            date: family.date.to_string(),
            persons: family.persons.into_iter().map(person).collect(),
            doubts: family.doubts,
        }
    }
}

impl From<OtherMember> for TwinView {
    fn from(other: OtherMember) -> TwinView {
        TwinView { id: key(other.id.0), name: other.name.into(), number: other.number }
    }
}

impl From<FormField> for FieldView {
    fn from(field: FormField) -> FieldView {
        let doubts = field.doubts.into_iter().map(|doubt| {
            let (reason, accepted_on) = doubt.accepted.unzip();
            DoubtView { code: doubt.code, sentence: doubt.sentence, reason, accepted_on: day(accepted_on) }
        });
        FieldView {
            text: field.text,
            value: field.value,
            doubts: doubts.collect(),
            twin: field.twin.map(TwinView::from),
        }
    }
}

impl From<FormRecord> for RecordView {
    fn from(record: FormRecord) -> RecordView {
        RecordView {
            list: record.list.to_owned(),
            key: record.key,
            kind: record.kind.to_owned(),
            current: record.current,
            period: record.period,
            title: record.title,
            years: record.years,
        }
    }
}

impl From<Form> for FormView {
    fn from(form: Form) -> FormView {
        FormView {
            id: form.id.map(|id| key(id.0)),
            fields: form.fields.into_iter().map(|(path, field)| (path, field.into())).collect(),
            records: form.records.into_iter().map(RecordView::from).collect(),
        }
    }
}

impl From<FormAnswer> for ChangeView {
    fn from(answer: FormAnswer) -> ChangeView {
        let refused = |refusal: Refusal| RefusalView {
            path: refusal.path,
            text: refusal.text,
            sentence: refusal.sentence,
            likely: refusal.likely,
            twin: refusal.twin.map(TwinView::from),
        };
        match answer {
            FormAnswer::Saved(form) => ChangeView::Saved { form: form.into() },
            FormAnswer::Waiting(form) => ChangeView::Waiting { form: form.into() },
            FormAnswer::Refused(refusals) => {
                ChangeView::Refused { refusals: refusals.into_iter().map(refused).collect() }
            }
        }
    }
}

impl From<CardRead> for CardView {
    fn from(card: CardRead) -> CardView {
        CardView { edits: card.edits.into_iter().map(FormEdit::from).collect(), answer: card.answer.into() }
    }
}

impl From<Choice> for ChoiceView {
    fn from(choice: Choice) -> ChoiceView {
        ChoiceView { id: choice.code, name: choice.name }
    }
}

impl From<Choices> for ChoicesView {
    fn from(choices: Choices) -> ChoicesView {
        let list = |choices: Vec<Choice>| choices.into_iter().map(ChoiceView::from).collect();
        let categories = choices.categories.into_iter().map(|category| CategoryView {
            id: category.category.code,
            name: category.category.name,
            subs: list(category.subs),
        });
        ChoicesView {
            categories: categories.collect(),
            classes: list(choices.classes),
            sexes: list(choices.sexes),
            statuses: list(choices.statuses),
        }
    }
}
