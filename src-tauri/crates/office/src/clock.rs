//! What runs out for members: registered letters, changes to declare, certificates, ages, pieces, months unpaid. Kept with
//! the standings, listed by window, given as a calendar, taken home on a slip.

use jiff::ToSpan;
use milaf_domain::{
    ChangeKind, Clock, ClockKind, ContributionPayment, Date, DeclaredChange, Language, Member, MemberId,
    MemberNumber, PaperLanguage, PersonName, RegisteredLetter, RegisteredLetterId, YearMonth,
};
use milaf_exchange::calendar::{self, Entry};
use milaf_exchange::scan as scans;
use milaf_l10n::msg::clock as words;
use milaf_l10n::msg::take_away as slip_words;
use milaf_l10n::{change_kind, date};
use milaf_paper::documents::take_away::{self, TakeAwayData};
use milaf_paper::explain::{Explainer, plain};
use milaf_paper::{Press, Twin};
use milaf_rulebook::{Following, Kind, undeclared};
use milaf_store::clock::{self as stored, ClockQuery};
use milaf_store::{Reader, contribution_payment, member as members, scan as kept};
use serde::Serialize;

pub use milaf_store::clock::ClockCount;

use crate::dossier::{SOFTWARE, hex};
use crate::error::{Error, ErrorCode, Result};
use crate::gap::gaps;
use crate::member::whole;
use crate::operation::Operation;
use crate::register::Office;
use crate::scan::{MEDIA_TYPE, packed, refused};
use crate::sheet::Printed;

/// Days to come on a slip taken home, at most.
const TAKEN: usize = 5;
/// So many clocks are read at once for a file.
const STRIDE: u64 = 2_000;
/// Longest number or proof that is kept, in characters.
const LONGEST: usize = 120;

/// Which clocks to list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClockFilter {
    /// First day.
    pub from: Date,
    /// Last day.
    pub to: Date,
    /// Of one kind; none: of all.
    pub kind: Option<ClockKind>,
}

/// A clock as a line of a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ClockRow {
    /// Whose.
    pub member: MemberId,
    /// Their name.
    pub name: PersonName,
    /// Their number in the association.
    pub number: Option<MemberNumber>,
    /// What runs.
    pub clock: Clock,
    /// In words.
    pub sentence: String,
    /// The rule it rests on, in words with its reference; empty where none does.
    pub rule: String,
}

/// A window of the clocks.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct ClockPage {
    /// The earliest first.
    pub rows: Vec<ClockRow>,
    /// How many of each kind run out in these days, the most pressing kind first.
    pub counts: Vec<ClockCount>,
}

/// What the office noted of a member beside the record.
pub(crate) struct Noted {
    letters: Vec<RegisteredLetter>,
    declared: Vec<DeclaredChange>,
    payments: Vec<ContributionPayment>,
}

impl Noted {
    pub(crate) fn of(reader: &Reader, id: MemberId) -> Result<Noted> {
        Ok(Noted {
            letters: stored::list_letters(reader, id)?,
            declared: stored::list_declared(reader, id)?,
            payments: contribution_payment::list_of_member(reader, id)?,
        })
    }

    pub(crate) fn following(&self) -> Following<'_> {
        Following { letters: &self.letters, declared: &self.declared, payments: &self.payments }
    }
}

impl Office {
    /// A window of the clocks, the earliest first. Those of members whose standing waits for its review may be of
    /// yesterday.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn list_clocks(
        &self,
        filter: ClockFilter,
        language: Language,
        offset: u64,
        count: u64,
    ) -> Result<ClockPage> {
        let today = self.surroundings.today();
        let ClockFilter { from, to, kind } = filter;
        self.read(|reader| {
            let found = stored::list(reader, &ClockQuery { from, to, kind, offset, count })?;
            let rows = self.worded(reader, found, language)?;
            Ok(ClockPage { rows, counts: stored::counts(reader, from, to, today)? })
        })
    }

    /// The clocks of a member, the earliest first.
    ///
    /// # Errors
    /// [`ErrorCode::MemberMissing`].
    pub fn clocks_of(&self, id: MemberId, language: Language) -> Result<Vec<ClockRow>> {
        self.review_members(&[id])?;
        self.read(|reader| {
            let found = stored::list_of_member(reader, id)?;
            self.worded(reader, found.into_iter().map(|clock| (id, clock)).collect(), language)
        })
    }

    /// The clocks between two days as a calendar file (RFC 5545), in one language or both. It names members and their
    /// children and bears no other identifier of theirs.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn calendar(&self, filter: ClockFilter, language: PaperLanguage) -> Result<String> {
        let salt = self.public_key()?;
        let languages = language.languages();
        let mut entries = Vec::new();
        let mut offset = 0;
        loop {
            let pages: Vec<ClockPage> = languages
                .iter()
                .map(|l| self.list_clocks(filter, *l, offset, STRIDE))
                .collect::<Result<_>>()?;
            let Some((first, others)) = pages.split_first() else { break };
            for (at, row) in first.rows.iter().enumerate() {
                let of =
                    |row: &ClockRow, l: Language| format!("{} – {}", row.name.in_language(l), row.sentence);
                let mut said: Vec<String> = languages.first().map(|l| of(row, *l)).into_iter().collect();
                for (page, l) in others.iter().zip(languages.iter().skip(1)) {
                    said.extend(page.rows.get(at).map(|row| of(row, *l)));
                }
                let rules = pages.iter().filter_map(|page| page.rows.get(at)).map(|row| row.rule.clone());
                let rules: Vec<String> = rules.filter(|rule| !rule.is_empty()).collect();
                entries.push(Entry {
                    uid: uid(&salt, row),
                    day: row.clock.due_on,
                    summary: said.join(" | "),
                    description: rules.join("\n"),
                });
            }
            let read = first.rows.len() as u64;
            offset += read;
            if read < STRIDE {
                break;
            }
        }
        let name = languages.first().map_or("", |l| words::calendar_name(*l));
        let made_at = self.surroundings.now().timestamp();
        Ok(calendar::write(name, SOFTWARE, made_at, &entries))
    }

    /// The registered letters to a member, the latest first.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn registered_letters(&self, id: MemberId) -> Result<Vec<RegisteredLetter>> {
        let mut letters = self.read(|reader| Ok(stored::list_letters(reader, id)?))?;
        letters.reverse();
        Ok(letters)
    }

    /// Notes a registered letter, or writes over the one that stands, with the scan of its receipt where one is given (its
    /// name and bytes: JPEG, PNG or PDF); without one, a scan that stands stays. A clock runs from it where the association is the
    /// liaison body of the category that the member held on that day; answers when it ends, none where none runs.
    ///
    /// # Errors
    /// [`ErrorCode::MemberMissing`]; [`ErrorCode::FieldFaulty`] for a letter without a number, one still to be sent, or an
    /// answer before it; for a scan as [`Office::record_piece`].
    pub fn note_letter(
        &self,
        letter: &RegisteredLetter,
        scan: Option<(&str, &[u8])>,
    ) -> Result<(RegisteredLetterId, Option<Date>)> {
        let today = self.surroundings.today();
        let number: String = milaf_domain::name::visible(&letter.number).chars().take(LONGEST).collect();
        if number.is_empty() {
            return Err(faulty("number", milaf_domain::FaultCode::Empty));
        }
        if letter.sent_on > today {
            return Err(faulty("sent-on", milaf_domain::FaultCode::DateFuture));
        }
        if letter.answered_on.is_some_and(|on| on < letter.sent_on) {
            return Err(faulty("answered-on", milaf_domain::FaultCode::PeriodReversed));
        }
        let pages = match scan {
            Some((name, bytes)) => Some(packed(&scans::pages(bytes).map_err(|e| refused(name, &e))?)),
            None => None,
        };
        let mut letter = RegisteredLetter { number, ..letter.clone() };
        let (id, _) = self.transact(&Operation::LetterNoted, |tx| {
            whole(tx, letter.member)?;
            if let Some(pages) = &pages {
                letter.scan = Some(kept::insert(tx, letter.member, MEDIA_TYPE, pages, today)?);
            }
            Ok(stored::put_letter(tx, &letter)?)
        })?;
        let clocks = self.read(|reader| Ok(stored::list_of_member(reader, letter.member)?))?;
        let own = clocks.iter().find(|clock| {
            clock.kind == ClockKind::RegisteredLetter
                && clock.since == Some(letter.sent_on)
                && clock.about == letter.number
        });
        Ok((id, own.map(|clock| clock.due_on)))
    }

    /// The changes of a member that the CNSS must be told and that nobody noted as declared: what, and when.
    ///
    /// # Errors
    /// [`ErrorCode::MemberMissing`].
    pub fn undeclared_changes(&self, id: MemberId) -> Result<Vec<(ChangeKind, Date)>> {
        let today = self.surroundings.today();
        self.read(|reader| {
            let member = whole(reader, id)?;
            Ok(undeclared(&member, &stored::list_declared(reader, id)?, today))
        })
    }

    /// Notes a change as declared to the CNSS.
    ///
    /// # Errors
    /// [`ErrorCode::MemberMissing`]; [`ErrorCode::FieldFaulty`] for a day still to come.
    pub fn declare_change(&self, id: MemberId, change: &DeclaredChange) -> Result<()> {
        if change.declared_on > self.surroundings.today() {
            return Err(faulty("declared-on", milaf_domain::FaultCode::DateFuture));
        }
        let proof: String = milaf_domain::name::visible(&change.proof).chars().take(LONGEST).collect();
        let change = DeclaredChange { proof, ..change.clone() };
        self.transact(&Operation::ChangeDeclared, |tx| {
            whole(tx, id)?;
            Ok(stored::put_declared(tx, id, &change)?)
        })?;
        Ok(())
    }

    /// The slip that a member takes home: received, missing, by when, at which desk.
    ///
    /// # Errors
    /// [`ErrorCode::MemberMissing`], [`ErrorCode::AssociationIncomplete`].
    pub fn take_away(&self, id: MemberId, language: PaperLanguage) -> Result<Printed> {
        let association = self.named_association()?;
        let today = self.surroundings.today();
        let (member, assessment) = self.assess(id, today)?;
        let say = |language| Explainer { language, book: self.book, member: &member, date: today };
        let usable = assessment.pieces.iter().filter(|p| p.required && !p.is_data && p.standing.is_usable());
        let received = usable.map(|piece| Twin::each(|l| say(l).piece(piece))).collect();
        let (fr, ar) = (gaps(&say(Language::Fr), &assessment), gaps(&say(Language::Ar), &assessment));
        let asked = fr.into_iter().zip(ar).filter(|(gap, _)| gap.required);
        let missing: Vec<Twin> = asked.map(|(fr, ar)| Twin::new(ar.sentence, fr.sentence)).collect();
        let clocks = self.read(|reader| Ok(stored::list_of_member(reader, id)?))?;
        let sight = year_after(today);
        let coming = clocks.iter().filter(|clock| {
            (clock.due_on >= today && clock.due_on <= sight) || clock.kind == ClockKind::Arrears
        });
        let mut doubtful = false;
        let mut days: Vec<(Date, Twin)> = Vec::new();
        if let Some(planned) = self.planned_deposit()?.filter(|_| !missing.is_empty()) {
            days.push((planned, Twin::each(|l| slip_words::planned_line(l).to_owned())));
        }
        for clock in coming.take(TAKEN) {
            doubtful |= clock.doubtful;
            days.push((clock.due_on, Twin::each(|l| sentence(&say(l), clock))));
        }
        if let Some(payment) = assessment.calendar.iter().find(|payment| payment.due.value >= today) {
            doubtful |= !payment.due.doubts.is_empty();
            days.push((payment.due.value, Twin::each(|l| say(l).payment_kind(payment.kind).to_owned())));
        }
        days.sort_by_key(|(day, _)| *day);
        let data = TakeAwayData {
            association: &association,
            member: &member,
            number: self.dossier(id)?.number,
            date: today,
            received,
            missing,
            days,
            agency: association.agencies.first(),
            doubtful,
        };
        let mut press = Press::new();
        let sheets = take_away::sheets(&mut press, &data, language);
        Ok(self.press(&mut press, &sheets, &association, language, None))
    }

    fn worded(
        &self,
        reader: &Reader,
        found: Vec<(MemberId, Clock)>,
        language: Language,
    ) -> Result<Vec<ClockRow>> {
        let mut ids: Vec<MemberId> = found.iter().map(|(id, _)| *id).collect();
        ids.sort_unstable();
        ids.dedup();
        let known: std::collections::BTreeMap<MemberId, Member> = members::list_whole(reader, &ids)?
            .into_iter()
            .filter_map(|member| Some((member.id?, member)))
            .collect();
        let today = self.surroundings.today();
        let row = |(id, clock): (MemberId, Clock)| {
            let member = known.get(&id)?;
            let say = Explainer { language, book: self.book, member, date: today };
            Some(ClockRow {
                member: id,
                name: member.name.clone(),
                number: member.number.clone(),
                sentence: plain(&sentence(&say, &clock)),
                rule: self.rule_of(&say, &clock),
                clock,
            })
        };
        Ok(found.into_iter().filter_map(row).collect())
    }

    /// The row that sets the clock, with its figure and its reference, and that it is to be confirmed where it is.
    fn rule_of(&self, say: &Explainer<'_>, clock: &Clock) -> String {
        let since = clock.since.unwrap_or(clock.due_on);
        let row = match clock.kind {
            ClockKind::RegisteredLetter => self.book.on(Kind::ExOfficio, None, None, since),
            ClockKind::Change => self.book.on(Kind::ChangeDeadline, None, None, since),
            ClockKind::Waiting => self.book.rows_on(Kind::WaitingCount, since).next(),
            ClockKind::Certificate => self.book.on(Kind::SchoolYear, None, None, clock.due_on),
            ClockKind::Age => self
                .book
                .rows_on(Kind::ChildAge, clock.due_on)
                .find(|row| row.whole().is_some_and(|age| age.to_string() == clock.about)),
            ClockKind::Piece => piece_row(self.book, &clock.about),
            ClockKind::Arrears => self.book.on(Kind::PaymentRhythm, None, None, clock.due_on),
        };
        let said = row.map(|row| {
            let source = say.sources(std::slice::from_ref(&row.id));
            // The sentence names the piece already.
            if clock.kind == ClockKind::Piece {
                source
            } else {
                format!("{} ({source})", say.doubted(&row.id))
            }
        });
        let doubt = clock.doubtful.then(|| words::confirm_note(say.language).to_owned());
        said.into_iter().chain(doubt).collect::<Vec<_>>().join(". ")
    }
}

fn piece_row<'a>(book: &'a milaf_rulebook::RuleBook, code: &str) -> Option<&'a milaf_rulebook::Row> {
    book.rows_of(Kind::Piece).find(|row| row.code.as_deref() == Some(code))
}

/// What a clock says, without its day.
pub(crate) fn sentence(say: &Explainer<'_>, clock: &Clock) -> String {
    let l = say.language;
    let child = clock.dependant.and_then(|id| say.member.dependants.iter().find(|d| d.id == Some(id)));
    let sex = child.and_then(|child| child.sex);
    let child = child.map(|child| say.name(&child.name.first)).unwrap_or_default();
    let since = clock.since.map(|on| say.day(on)).unwrap_or_default();
    match clock.kind {
        ClockKind::RegisteredLetter => words::registered_letter_line(
            l,
            words::RegisteredLetterLine { number: &clock.about, date: &since },
        ),
        ClockKind::Change => {
            let change = ChangeKind::from_code(&clock.about).map_or("", |kind| change_kind(l, kind));
            words::change_line(l, words::ChangeLine { change, date: &since })
        }
        ClockKind::Waiting => words::waiting_line(l).to_owned(),
        ClockKind::Certificate => {
            let years = match clock.about.parse::<i16>() {
                Ok(year) => format!("{year}-{}", year.saturating_add(1)),
                Err(_) => clock.about.clone(),
            };
            let years = milaf_paper::mark::ltr(&years);
            words::certificate_line(l, words::CertificateLine { years: &years, child: &child })
        }
        ClockKind::Age => words::age_line(l, words::AgeLine { sex, child: &child, age: &clock.about }),
        ClockKind::Piece => {
            let name = piece_row(say.book, &clock.about);
            let name = name.map_or(clock.about.as_str(), |row| row.name.in_language(l));
            let whole = if child.is_empty() { name.to_owned() } else { format!("{name} – {child}") };
            words::piece_line(l, &whole)
        }
        ClockKind::Arrears => {
            let month = clock.about.parse::<YearMonth>().map(|month| date::month(l, month));
            let month = month.unwrap_or_else(|_| clock.about.clone());
            words::arrears_line(l, words::ArrearsLine { months: clock.months.into(), month: &month })
        }
    }
}

/// The same for the same thing, whenever the file is made; it tells nothing to whoever lacks the register.
fn uid(salt: &str, row: &ClockRow) -> String {
    let clock = &row.clock;
    let mut about = format!("{salt}/{}/{}", row.member.0, clock.kind.code());
    if clock.kind != ClockKind::Arrears {
        let since = clock.since.map(|d| d.to_string()).unwrap_or_default();
        let whose = clock.dependant.map(|d| d.0).unwrap_or_default();
        about = format!("{about}/{}/{whose}/{since}", clock.about);
    }
    let digest = milaf_exchange::seal::digest(about.as_bytes());
    format!("{}@milaf", hex(digest.get(..16).unwrap_or(&digest)))
}

/// The end of a year's sight from a day.
pub fn year_after(day: Date) -> Date {
    day.saturating_add(1.years())
}

/// A field that cannot be taken as it is.
pub(crate) fn faulty(field: &str, code: milaf_domain::FaultCode) -> Error {
    Error::new(ErrorCode::FieldFaulty).with("field", field).with("fault", code.code())
}

#[cfg(test)]
mod tests;
