//! The association's own yearly dues: what is asked for a year, numbered receipts, who is late; the form of membership and
//! the cards.

use milaf_domain::{
    Association, Date, DuesReceipt, DuesReceiptId, DuesYear, FaultCode, Language, Member, MemberId,
    MemberNumber, Money, PaperLanguage, PaymentMeans, PersonName,
};
use milaf_paper::Press;
use milaf_paper::documents::dues::{self as paper, MembershipFormData, ReceiptData};
use milaf_store::{Reader, counter, dues as stored, member as members};
use serde::{Deserialize, Serialize};

use crate::attestation::{numbered, signing};
use crate::clock::faulty;
use crate::error::{Error, ErrorCode, Result};
use crate::member::whole;
use crate::operation::Operation;
use crate::register::Office;
use crate::sheet::Printed;
use crate::standing::{StandingFilter, StandingSort};

/// Longest reference and reason that are kept, in characters.
const LONGEST: usize = 300;

/// Dues as they are paid at the desk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DuesPayment {
    /// Who pays.
    pub member: MemberId,
    /// For which year.
    pub year: i16,
    /// How much; none: everything still owed for the year.
    pub amount: Option<Money>,
    /// When.
    pub paid_on: Date,
    /// How.
    pub means: PaymentMeans,
    /// Number of the cheque or transfer.
    pub reference: String,
}

/// A receipt as a line of the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ReceiptRow {
    /// Its key.
    #[serde(skip)]
    pub id: DuesReceiptId,
    /// `12/2026`.
    pub number: String,
    /// Who paid, while they are in the register.
    pub member: Option<MemberId>,
    /// The name on the paper; empty once erased.
    pub name: PersonName,
    /// For which year.
    pub year: i16,
    /// How much.
    pub amount: Money,
    /// When.
    pub paid_on: Date,
    /// How.
    pub means: PaymentMeans,
    /// Number of the cheque or transfer.
    pub reference: String,
    /// How often it was printed again.
    pub copies: u32,
    /// When it was cancelled, and why.
    pub cancelled: Option<(Date, String)>,
}

/// A window of the receipts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct ReceiptPage {
    /// The latest first.
    pub rows: Vec<ReceiptRow>,
    /// Of how many.
    pub total: u64,
}

/// Somebody who is late with their dues.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LateRow {
    /// Who.
    pub member: MemberId,
    /// Their name.
    pub name: PersonName,
    /// Their number in the association.
    pub number: Option<MemberNumber>,
    /// What they paid for the year.
    pub paid: Money,
    /// What they still owe.
    pub owing: Money,
}

/// A window of those who are late.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LatePage {
    /// What is asked for the year.
    pub asked: DuesYear,
    /// By name.
    pub rows: Vec<LateRow>,
    /// Of how many.
    pub total: u64,
}

/// What a receipt said, kept so that a copy says the same.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Content {
    association: Association,
    name: PersonName,
    #[serde(default)]
    member_number: String,
}

impl Office {
    /// The years with what is asked for each, the latest first.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn dues_years(&self) -> Result<Vec<DuesYear>> {
        self.read(|reader| Ok(stored::list_years(reader)?))
    }

    /// Sets what is asked for a year, over what stood for it.
    ///
    /// # Errors
    /// [`ErrorCode::FieldFaulty`] for an amount of nothing or a year that is none.
    pub fn set_dues(&self, year: &DuesYear) -> Result<()> {
        if year.amount <= Money::ZERO {
            return Err(faulty("amount", FaultCode::AmountShape));
        }
        if !(1900..2200).contains(&year.year) {
            return Err(faulty("year", FaultCode::DateShape));
        }
        self.transact(&Operation::DuesSet { year: year.year }, |tx| Ok(stored::put_year(tx, year)?))?;
        Ok(())
    }

    /// Takes dues and issues the numbered receipt with its stub. Not undone: a wrong one is cancelled with a reason.
    ///
    /// # Errors
    /// [`ErrorCode::DuesMissing`], [`ErrorCode::DuesPaid`], [`ErrorCode::MemberMissing`], [`ErrorCode::FieldFaulty`] for an
    /// amount of nothing or beyond what is owed, or a day still to come.
    pub fn pay_dues(&self, payment: &DuesPayment, language: PaperLanguage) -> Result<Printed> {
        let association = self.named_association()?;
        let today = self.surroundings.today();
        if payment.paid_on > today {
            return Err(faulty("paid-on", FaultCode::DateFuture));
        }
        let reference: String =
            milaf_domain::name::visible(&payment.reference).chars().take(LONGEST).collect();
        let paid = |number| Operation::DuesPaid { number };
        let (printed, _) = self.transact(&paid(String::new()), |tx| {
            let member = whole(tx, payment.member)?;
            let asked = year_of(tx, payment.year)?;
            let owing = owing(tx, payment.member, &asked)?;
            if owing <= Money::ZERO {
                let name = member.name.in_language(Language::Fr);
                return Err(Error::new(ErrorCode::DuesPaid).with("name", name).with("year", payment.year));
            }
            let amount = payment.amount.unwrap_or(owing);
            if amount <= Money::ZERO || amount > owing {
                return Err(faulty("amount", FaultCode::AmountTooLarge));
            }
            let content = Content {
                association: signing(&association, payment.paid_on),
                name: member.name.clone(),
                member_number: number_of(&member, payment.paid_on),
            };
            let receipt = DuesReceipt {
                id: None,
                year: today.year(),
                serial: counter::issue_receipt_serial(tx, today.year())?,
                member: Some(payment.member),
                dues_year: payment.year,
                amount,
                paid_on: payment.paid_on,
                means: payment.means,
                reference,
                content: serde_json::to_string(&content).map_err(Error::internal)?,
                copies: 0,
                cancelled: None,
            };
            stored::insert_receipt(tx, &receipt)?;
            tx.describe(serde_json::to_vec(&paid(receipt.number())).map_err(Error::internal)?);
            Ok(self.receipt(&receipt, &content, language, None))
        })?;
        Ok(printed)
    }

    /// Prints a receipt again, marked as a copy; a cancelled one says so.
    ///
    /// # Errors
    /// [`ErrorCode::ReceiptMissing`] when there is none of this number, or its person was erased.
    pub fn copy_receipt(&self, number: &str, language: PaperLanguage) -> Result<Printed> {
        let receipt = self.receipt_of(number)?;
        let missing = || Error::new(ErrorCode::ReceiptMissing).with("number", number);
        let content: Content = serde_json::from_str(&receipt.content).map_err(|_| missing())?;
        let id = receipt.id.ok_or_else(missing)?;
        let printed = self.receipt(&receipt, &content, language, Some(self.surroundings.today()));
        let operation = Operation::ReceiptCopied { number: receipt.number() };
        self.transact(&operation, |tx| {
            if let Some(member) = receipt.member {
                tx.concerns(member);
            }
            Ok(stored::note_copy(tx, id)?)
        })?;
        Ok(printed)
    }

    /// Cancels a receipt: its number stays, with the day and the reason, and the dues are owed again.
    ///
    /// # Errors
    /// [`ErrorCode::ReceiptMissing`], [`ErrorCode::ReceiptCancelled`], [`ErrorCode::ReasonMissing`].
    pub fn cancel_receipt(&self, number: &str, why: &str) -> Result<()> {
        let receipt = self.receipt_of(number)?;
        let why: String = milaf_domain::name::visible(why).chars().take(LONGEST).collect();
        if why.is_empty() {
            return Err(Error::new(ErrorCode::ReasonMissing));
        }
        if let Some((on, _)) = &receipt.cancelled {
            return Err(Error::new(ErrorCode::ReceiptCancelled)
                .with("number", receipt.number())
                .with("date", milaf_l10n::date::short(*on)));
        }
        let today = self.surroundings.today();
        let operation = Operation::DuesCancelled { number: receipt.number() };
        self.transact(&operation, |tx| Ok(stored::cancel_receipt(tx, &receipt, today, &why)?))?;
        Ok(())
    }

    /// A window of the receipts, the latest first.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn list_receipts(&self, offset: u64, count: u64) -> Result<ReceiptPage> {
        self.read(|reader| {
            let rows = stored::list_receipts(reader, offset, count)?.into_iter().filter_map(row).collect();
            Ok(ReceiptPage { rows, total: stored::total_receipts(reader)? })
        })
    }

    /// The receipts of a member, by year.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn receipts_of(&self, id: MemberId) -> Result<Vec<ReceiptRow>> {
        let found = self.read(|reader| Ok(stored::list_receipts_of_member(reader, id)?))?;
        Ok(found.into_iter().filter_map(row).collect())
    }

    /// A window of those who are late with a year's dues, by name: members of the association in that year who still owe,
    /// once the last day in time went by. Nobody before.
    ///
    /// # Errors
    /// [`ErrorCode::DuesMissing`].
    pub fn late_dues(&self, year: i16, language: Language, offset: usize, count: usize) -> Result<LatePage> {
        let ids = self.late_ids(year, language)?;
        self.read(|reader| {
            let asked = year_of(reader, year)?;
            let window: Vec<MemberId> = ids.iter().copied().skip(offset).take(count).collect();
            let mut rows = Vec::with_capacity(window.len());
            for row in members::list_rows(reader, &window)? {
                let owing = owing(reader, row.id, &asked)?;
                rows.push(LateRow {
                    member: row.id,
                    name: row.name,
                    number: row.number,
                    paid: asked.amount - owing,
                    owing,
                });
            }
            Ok(LatePage { asked, rows, total: ids.len() as u64 })
        })
    }

    /// Those who are late, by name.
    pub(crate) fn late_ids(&self, year: i16, language: Language) -> Result<Vec<MemberId>> {
        let today = self.surroundings.today();
        let (asked, held, paid) = self.read(|reader| {
            let asked = year_of(reader, year)?;
            let bounds = (Date::new(year, 1, 1), Date::new(year, 12, 31));
            let (Ok(first), Ok(last)) = bounds else { return Err(faulty("year", FaultCode::DateShape)) };
            Ok((asked, stored::list_held(reader, first, last)?, stored::list_paid(reader, year)?))
        })?;
        if today <= asked.due_on {
            return Ok(Vec::new());
        }
        let owes = |id: &MemberId| held.contains(id) && paid.get(id).is_none_or(|paid| *paid < asked.amount);
        let roll = self.roll(&StandingFilter::default(), StandingSort::Name(language), false)?;
        Ok(roll.into_iter().filter(owes).collect())
    }

    /// What a member still owes for a year; nothing where nothing is asked for it.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn owing_dues(&self, id: MemberId, year: i16) -> Result<Option<(DuesYear, Money)>> {
        self.read(|reader| {
            let Some(asked) = stored::list_years(reader)?.into_iter().find(|asked| asked.year == year) else {
                return Ok(None);
            };
            Ok(Some((asked, owing(reader, id, &asked)?)))
        })
    }

    /// The form of membership, filled with what is known of somebody or empty.
    ///
    /// # Errors
    /// [`ErrorCode::MemberMissing`], [`ErrorCode::AssociationIncomplete`].
    pub fn membership_form(&self, id: Option<MemberId>, language: PaperLanguage) -> Result<Printed> {
        let association = self.named_association()?;
        let today = self.surroundings.today();
        let member = id.map(|id| self.member(id)).transpose()?;
        let dues = self.dues_years()?.into_iter().find(|asked| asked.year == today.year());
        let data = MembershipFormData {
            association: &association,
            member: member.as_ref(),
            date: today,
            dues: dues.map(|asked| (asked.year, asked.amount)),
        };
        let mut press = Press::new();
        let sheets = paper::form_sheets(&mut press, &data, language);
        Ok(self.press(&mut press, &sheets, &association, language, None))
    }

    /// Cards of members for a year, ten a page, to be cut out.
    ///
    /// # Errors
    /// [`ErrorCode::LetterNobody`] without anybody, [`ErrorCode::MemberMissing`], [`ErrorCode::AssociationIncomplete`].
    pub fn membership_cards(&self, ids: &[MemberId], year: i16) -> Result<Printed> {
        if ids.is_empty() {
            return Err(Error::new(ErrorCode::LetterNobody));
        }
        let association = self.named_association()?;
        let people = ids.iter().map(|id| self.member(*id)).collect::<Result<Vec<_>>>()?;
        let people: Vec<&Member> = people.iter().collect();
        let mut press = Press::new();
        let sheets = paper::card_sheets(&mut press, &association, &people, year, self.surroundings.today());
        Ok(self.press(&mut press, &sheets, &association, PaperLanguage::Both, None))
    }

    fn receipt(
        &self,
        receipt: &DuesReceipt,
        content: &Content,
        language: PaperLanguage,
        copy_on: Option<Date>,
    ) -> Printed {
        let number = receipt.number();
        let data = ReceiptData {
            association: &content.association,
            number: &number,
            name: &content.name,
            member_number: &content.member_number,
            year: receipt.dues_year,
            amount: receipt.amount,
            paid_on: receipt.paid_on,
            means: receipt.means,
            reference: &receipt.reference,
            copy_on,
            cancelled: receipt.cancelled.as_ref().map(|(on, why)| (*on, why.as_str())),
        };
        let mut press = Press::new();
        let sheets = paper::receipt_sheets(&mut press, &data, language);
        self.press(&mut press, &sheets, &content.association, language, Some(number.clone()))
    }

    fn receipt_of(&self, number: &str) -> Result<DuesReceipt> {
        let missing = || Error::new(ErrorCode::ReceiptMissing).with("number", number);
        let (year, serial) = numbered(number).ok_or_else(missing)?;
        self.read(|reader| stored::find_receipt(reader, year, serial)?.ok_or_else(missing))
    }
}

fn year_of(reader: &Reader, year: i16) -> Result<DuesYear> {
    let found = stored::list_years(reader)?.into_iter().find(|asked| asked.year == year);
    found.ok_or_else(|| Error::new(ErrorCode::DuesMissing).with("year", year))
}

fn owing(reader: &Reader, id: MemberId, asked: &DuesYear) -> Result<Money> {
    let receipts = stored::list_receipts_of_member(reader, id)?;
    let valid = receipts.iter().filter(|r| r.dues_year == asked.year && r.cancelled.is_none());
    let paid: Money = valid.map(|receipt| receipt.amount).sum();
    Ok((asked.amount - paid).max(Money::ZERO))
}

/// The member's number in the association.
fn number_of(member: &Member, on: Date) -> String {
    let held = member.situation.membership_on(milaf_domain::MembershipBody::Association, on);
    let number = held.map(|held| held.value.number.clone()).filter(|number| !number.is_empty());
    number.or_else(|| member.number.as_ref().map(|number| number.0.clone())).unwrap_or_default()
}

fn row(receipt: DuesReceipt) -> Option<ReceiptRow> {
    let content: Option<Content> = serde_json::from_str(&receipt.content).ok();
    Some(ReceiptRow {
        id: receipt.id?,
        number: receipt.number(),
        member: receipt.member,
        name: content.map(|content| content.name).unwrap_or_default(),
        year: receipt.dues_year,
        amount: receipt.amount,
        paid_on: receipt.paid_on,
        means: receipt.means,
        reference: receipt.reference,
        copies: receipt.copies,
        cancelled: receipt.cancelled,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::demo;
    use crate::testing::filled;

    fn asked() -> DuesYear {
        DuesYear { year: 2026, amount: Money::dirhams(200), due_on: Date::constant(2026, 3, 31) }
    }

    fn payment(member: MemberId, amount: Option<Money>) -> DuesPayment {
        DuesPayment {
            member,
            year: 2026,
            amount,
            paid_on: demo::DAY,
            means: PaymentMeans::Cash,
            reference: String::new(),
        }
    }

    #[test]
    fn who_paid_is_late_no_more_until_the_receipt_is_cancelled() {
        let (_folder, office) = filled();
        let missing = office.late_dues(2026, Language::Fr, 0, 10).unwrap_err();
        assert_eq!(missing.code, ErrorCode::DuesMissing);
        office.set_dues(&asked()).unwrap();
        let late = office.late_dues(2026, Language::Ar, 0, 10).unwrap();
        assert!(late.total > 10 && late.rows.len() == 10);
        let id = late.rows[0].member;
        let part = office.pay_dues(&payment(id, Some(Money::dirhams(80))), PaperLanguage::Both).unwrap();
        assert_eq!(part.number.as_deref(), Some("1/2026"));
        let text = part.texts.join("\n");
        assert!(text.contains("quatre-vingts dirhams") && text.contains("ثمانون درهما"), "{text}");
        let rest = office.pay_dues(&payment(id, None), PaperLanguage::Fr).unwrap();
        assert!(rest.texts.join("\n").contains("cent vingt dirhams"));
        assert_eq!(office.late_dues(2026, Language::Ar, 0, 1).unwrap().total, late.total - 1);
        let again = office.pay_dues(&payment(id, None), PaperLanguage::Fr).unwrap_err();
        assert_eq!(again.code, ErrorCode::DuesPaid);
        assert_eq!(office.cancel_receipt("2/2026", " ").unwrap_err().code, ErrorCode::ReasonMissing);
        office.cancel_receipt("2/2026", "chèque sans provision").unwrap();
        assert_eq!(office.cancel_receipt("2/2026", "x").unwrap_err().code, ErrorCode::ReceiptCancelled);
        let copy = office.copy_receipt("2/2026", PaperLanguage::Fr).unwrap();
        assert!(copy.texts.join("\n").contains("ANNULÉ"));
        assert_eq!(office.late_dues(2026, Language::Fr, 0, 1).unwrap().total, late.total);
        let page = office.list_receipts(0, 10).unwrap();
        assert_eq!((page.total, page.rows[0].copies, page.rows[0].cancelled.is_some()), (2, 1, true));
    }

    #[test]
    fn before_the_last_day_nobody_is_late() {
        let (_folder, office) = filled();
        office.set_dues(&DuesYear { due_on: demo::DAY, ..asked() }).unwrap();
        assert_eq!(office.late_dues(2026, Language::Fr, 0, 10).unwrap().total, 0);
        office.undo().unwrap();
        assert!(office.dues_years().unwrap().is_empty());
    }
}
