//! The list as it is shown, cell by cell in words: for a workbook and for paper.

use milaf_domain::{Date, DossierState, Language, MemberId, PaperLanguage};
use milaf_l10n::{date, dossier_state, message};
use milaf_paper::Press;
use milaf_paper::documents::member_list::{self, MemberListData};
use milaf_store::member::{self as stored, ListRow};
use milaf_store::standing::Trouble;
use rust_xlsxwriter::{Format, Workbook};

use super::ListOrder;
use crate::error::{Error, Result};
use crate::member::commune_name;
use crate::register::Office;
use crate::standing::{StandingFilter, StandingQuery, StandingRow};

/// A column of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// The name in both scripts.
    Name,
    /// The dossier's state.
    State,
    /// The category.
    Category,
    /// The commune.
    Commune,
    /// How many pieces are there of those asked.
    Pieces,
    /// The next date that matters.
    Next,
    /// CIN or residence card.
    Cin,
    /// The association's number.
    Number,
    /// Mobile phone.
    Phone,
    /// CNSS number.
    Cnss,
    /// Required fields that are empty or faulty.
    Faults,
    /// The day of the last change.
    Changed,
}

impl Column {
    /// Every column, in the order in which they are offered.
    pub const ALL: [Column; 12] = [
        Column::Name,
        Column::State,
        Column::Category,
        Column::Commune,
        Column::Pieces,
        Column::Next,
        Column::Cin,
        Column::Number,
        Column::Phone,
        Column::Cnss,
        Column::Faults,
        Column::Changed,
    ];

    /// Its code: `next`.
    pub fn code(self) -> &'static str {
        match self {
            Column::Name => "name",
            Column::State => "state",
            Column::Category => "category",
            Column::Commune => "commune",
            Column::Pieces => "pieces",
            Column::Next => "next",
            Column::Cin => "cin",
            Column::Number => "number",
            Column::Phone => "phone",
            Column::Cnss => "cnss",
            Column::Faults => "faults",
            Column::Changed => "changed",
        }
    }

    /// The column of a code.
    pub fn from_code(code: &str) -> Option<Column> {
        Column::ALL.into_iter().find(|column| column.code() == code)
    }

    /// Its heading.
    pub fn heading(self, language: Language) -> String {
        message(language, &format!("member-list-{}-column", self.code()), &[]).unwrap_or_default()
    }

    /// Width in a workbook, in characters.
    fn width(self) -> f64 {
        match self {
            Column::Name => 44.0,
            Column::State | Column::Category | Column::Commune => 24.0,
            _ => 16.0,
        }
    }
}

impl Office {
    /// The list as a workbook: the columns shown, every member that the filter lets through.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn list_workbook(
        &self,
        filter: &StandingFilter,
        order: ListOrder,
        descending: bool,
        columns: &[Column],
        language: Language,
    ) -> Result<Vec<u8>> {
        let mut book = Workbook::new();
        let sheet = book.add_worksheet();
        let bold = Format::new().set_bold();
        let made = |e: rust_xlsxwriter::XlsxError| Error::internal(e);
        sheet
            .set_name(message(language, "member-list-paper-title", &[]).unwrap_or_default())
            .map_err(made)?;
        sheet.set_right_to_left(language == Language::Ar);
        for (at, column) in (0u16..).zip(columns) {
            sheet.set_column_width(at, column.width()).map_err(made)?;
            sheet.write_string_with_format(0, at, column.heading(language), &bold).map_err(made)?;
        }
        sheet.set_freeze_panes(1, 0).map_err(made)?;
        let mut line = 1u32;
        self.each_row(filter, order, descending, language, |row| {
            for (at, column) in (0u16..).zip(columns) {
                // As text, so that no cell can be a formula.
                sheet.write_string(line, at, self.cell(*column, row, language)).map_err(made)?;
            }
            line += 1;
            Ok(())
        })?;
        book.save_to_buffer().map_err(made)
    }

    /// The list as a paper, on its long side: the columns shown, the filter named at the head.
    ///
    /// # Errors
    /// [`crate::ErrorCode::AssociationIncomplete`]; when the register cannot be read.
    pub fn list_paper(
        &self,
        filter: &StandingFilter,
        order: ListOrder,
        descending: bool,
        columns: &[Column],
        language: Language,
    ) -> Result<Vec<u8>> {
        let association = self.named_association()?;
        let mut rows = Vec::new();
        self.each_row(filter, order, descending, language, |row| {
            let cell = |column: &Column| match column {
                Column::Name => {
                    let name = &row.member.name;
                    format!("{}\n{}", name.in_language(Language::Ar), name.in_language(Language::Fr))
                }
                column => self.cell(*column, row, language),
            };
            rows.push(columns.iter().map(cell).collect());
            Ok(())
        })?;
        let data = MemberListData {
            association: &association,
            filters: self.filter_words(filter, language),
            date: self.surroundings.today(),
            columns: columns.iter().map(|c| (c.heading(language), c.width() as f32)).collect(),
            rows,
        };
        let mut press = Press::new();
        let sheets = member_list::sheets(&mut press, &data, language);
        let named = match language {
            Language::Ar => PaperLanguage::Ar,
            Language::Fr => PaperLanguage::Fr,
        };
        Ok(press.print(&sheets, &self.imprint(&[0; 32], named, &association)))
    }

    /// The filters of a list, one sentence each: «État : prêt, brouillon».
    pub fn filter_words(&self, filter: &StandingFilter, language: Language) -> Vec<String> {
        let parted = if language == Language::Ar { "، " } else { ", " };
        let colon = if language == Language::Ar { ": " } else { "\u{a0}: " };
        let mut said = Vec::new();
        let mut say = |column: Column, values: Vec<String>| {
            if !values.is_empty() {
                said.push(format!("{}{colon}{}", column.heading(language), values.join(parted)));
            }
        };
        say(Column::State, filter.states.iter().map(|state| self.state_name(*state, language)).collect());
        say(
            Column::Category,
            filter.categories.iter().map(|code| self.category_name(code, language)).collect(),
        );
        say(Column::Commune, filter.communes.iter().map(|code| commune_name(Some(code), language)).collect());
        let trouble = |trouble: &Trouble| match trouble {
            Trouble::Missing => self.word(language, "missing"),
            Trouble::Expiring => self.word(language, "expiring"),
            Trouble::Expired => self.word(language, "expired"),
            Trouble::ExpiringBy(day) => {
                format!("{} ({})", self.word(language, "expiring"), date::short(*day))
            }
            Trouble::Faults => Column::Faults.heading(language),
        };
        say(Column::Pieces, filter.pieces.iter().map(trouble).collect());
        let yes_no = |answer: bool| milaf_l10n::yes_no(language, Some(answer)).to_owned();
        say(Column::Faults, filter.faulty.map(yes_no).into_iter().collect());
        say(Column::Cnss, filter.known_to_cnss.map(yes_no).into_iter().collect());
        if !filter.text.trim().is_empty() {
            said.push(format!("«{}»", filter.text.trim()));
        }
        said
    }

    /// A state's name; for none: that there is no dossier.
    pub fn state_name(&self, state: Option<DossierState>, language: Language) -> String {
        state.map_or_else(
            || self.word(language, "no-dossier"),
            |state| dossier_state(language, state).to_owned(),
        )
    }

    /// A word of the list's filters: `missing`, `nothing`, …
    pub fn word(&self, language: Language, code: &str) -> String {
        message(language, &format!("member-list-{code}-name"), &[]).unwrap_or_default()
    }

    /// The local day of a member's last change.
    pub fn changed_on(&self, member: &ListRow) -> Date {
        member.changed_at.to_zoned(self.surroundings.now().time_zone().clone()).date()
    }

    /// What the list is called as a file: «Liste des adhérents 2026-11-22.xlsx».
    pub fn list_file_name(&self, language: Language, ending: &str) -> String {
        let title = message(language, "member-list-paper-title", &[]).unwrap_or_default();
        format!("{title} {}.{ending}", self.surroundings.today())
    }

    /// Members by name, in the order asked; those who are gone are left out.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn names(&self, ids: &[MemberId], language: Language) -> Result<Vec<(MemberId, String)>> {
        let rows = self.read(|reader| Ok(stored::list_rows(reader, ids)?))?;
        Ok(rows.into_iter().map(|row| (row.id, row.name.in_language(language))).collect())
    }

    /// Every row of a list in its order.
    pub(super) fn each_row(
        &self,
        filter: &StandingFilter,
        order: ListOrder,
        descending: bool,
        language: Language,
        mut each: impl FnMut(&StandingRow) -> Result<()>,
    ) -> Result<()> {
        const WINDOW: usize = 500;
        for offset in (0..).step_by(WINDOW) {
            let query = StandingQuery {
                filter: filter.clone(),
                sort: order.in_language(language),
                descending,
                offset,
                count: WINDOW,
            };
            let page = self.list_standing(&query)?;
            page.rows.iter().try_for_each(&mut each)?;
            if page.rows.len() < WINDOW {
                break;
            }
        }
        Ok(())
    }

    /// What stands in a cell, in words.
    pub fn cell(&self, column: Column, row: &StandingRow, language: Language) -> String {
        let member = &row.member;
        let day = |on: Option<Date>| on.map(date::short).unwrap_or_default();
        match column {
            Column::Name => {
                let other = if language == Language::Ar { Language::Fr } else { Language::Ar };
                let (own, other) = (member.name.in_language(language), member.name.in_language(other));
                if own == other || other.is_empty() { own } else { format!("{own} — {other}") }
            }
            Column::State => self.state_name(member.state, language),
            Column::Category => {
                member.category.as_ref().map(|c| self.category_name(c, language)).unwrap_or_default()
            }
            Column::Commune => commune_name(member.commune.as_ref(), language),
            Column::Pieces => {
                let asked = row.standing.pieces.iter().filter(|p| p.required);
                let there = asked.clone().filter(|p| p.standing.is_usable()).count();
                let args = [("there", there.into()), ("asked", asked.count().into())];
                message(language, "member-list-pieces-cell", &args).unwrap_or_default()
            }
            Column::Next => day(row.standing.next.map(|next| next.0)),
            Column::Cin => member.identity.as_ref().map(|i| i.number().to_owned()).unwrap_or_default(),
            Column::Number => member.number.as_ref().map(|n| n.0.clone()).unwrap_or_default(),
            Column::Phone => member.mobile.as_ref().map(|p| p.spaced()).unwrap_or_default(),
            Column::Cnss => member.cnss.as_ref().map(|n| n.as_str().to_owned()).unwrap_or_default(),
            Column::Faults => match row.standing.faults {
                0 => String::new(),
                n => n.to_string(),
            },
            Column::Changed => {
                day(Some(member.changed_at.to_zoned(self.surroundings.now().time_zone().clone()).date()))
            }
        }
    }
}
