//! Contributions to the CNSS followed: what each member should have paid by the rule book, what was paid as noted or read
//! from a list, and the months in arrears. Never a surcharge: only the CNSS knows it.

use milaf_domain::{
    ContributionPayment, ContributionPaymentId, Date, FaultCode, Language, Member, MemberId, Money,
    PaymentOrigin, PersonName, YearMonth,
};
use milaf_exchange::payment::{self as listed, ListedPayment, Payer};
use milaf_rulebook::{Account, Context, account};
use milaf_store::{Reader, Write, contribution_payment as stored, member as members};
use serde::Serialize;

use crate::clock::{ClockFilter, ClockPage, faulty};
use crate::error::{Error, ErrorCode, Result};
use crate::import::List;
use crate::member::whole;
use crate::operation::Operation;
use crate::register::Office;

/// Longest reference that is kept, in characters.
const LONGEST: usize = 60;

/// A payment as it is noted at the desk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewPayment {
    /// First month it is for.
    pub from: YearMonth,
    /// Last month it is for.
    pub to: YearMonth,
    /// How much.
    pub amount: Money,
    /// When, where it is known.
    pub paid_on: Option<Date>,
    /// Number of the receipt.
    pub reference: String,
}

/// What a row of a list of payments would do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum PaymentFate {
    /// A payment that was not known.
    New,
    /// The register has it, or an earlier row of the list.
    Known,
    /// Nobody, or several members, bear its identifiers.
    Unmatched,
    /// A value cannot be read.
    Faulty,
}

/// A row of a list of payments.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PlannedPayment {
    /// Its number in the file, from 1.
    pub row: usize,
    /// What it would do.
    pub fate: PaymentFate,
    /// Whose it is.
    pub member: Option<MemberId>,
    /// Their name.
    pub name: PersonName,
    /// The payment, where it could be read.
    pub payment: Option<ContributionPayment>,
    /// The field that is faulty or matches nobody, and its value.
    pub field: Option<(&'static str, String)>,
    /// What is wrong with it.
    pub fault: Option<&'static str>,
}

/// What a list of payments would do; nothing is written.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct PaymentPlan {
    /// Its rows.
    pub rows: Vec<PlannedPayment>,
}

impl PaymentPlan {
    /// How many rows share a fate.
    pub fn count(&self, fate: PaymentFate) -> usize {
        self.rows.iter().filter(|row| row.fate == fate).count()
    }
}

/// Reads the months that a person types: `2026-03`, `mars 2026`, `T1 2026`, `2026`, `2026-01..2026-03`.
///
/// # Errors
/// [`ErrorCode::PeriodFaulty`].
pub fn months(text: &str, today: Date) -> Result<(YearMonth, YearMonth)> {
    listed::months(text, today).ok_or_else(|| Error::new(ErrorCode::PeriodFaulty).with("value", text))
}

impl Office {
    /// What a member should have paid and did, period by period, as of a day.
    ///
    /// # Errors
    /// [`ErrorCode::MemberMissing`].
    pub fn account(&self, id: MemberId, on: Date) -> Result<Account> {
        let context = self.context()?;
        self.read(|reader| self.account_in(reader, &whole(reader, id)?, id, on, &context))
    }

    pub(crate) fn account_in(
        &self,
        reader: &Reader,
        member: &Member,
        id: MemberId,
        on: Date,
        context: &Context,
    ) -> Result<Account> {
        Ok(account(self.book, member, &stored::list_of_member(reader, id)?, on, context))
    }

    /// The payments noted for a member, by the months they are for.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn payments(&self, id: MemberId) -> Result<Vec<ContributionPayment>> {
        self.read(|reader| Ok(stored::list_of_member(reader, id)?))
    }

    /// A window of the members in arrears, those of the oldest debt first: each with how many months.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn arrears(&self, language: Language, offset: u64, count: u64) -> Result<ClockPage> {
        let filter = ClockFilter {
            from: Date::MIN,
            to: self.surroundings.today(),
            kind: Some(milaf_domain::ClockKind::Arrears),
        };
        self.list_clocks(filter, language, offset, count)
    }

    /// Notes a payment; the months it is for are unpaid no more.
    ///
    /// # Errors
    /// [`ErrorCode::MemberMissing`], [`ErrorCode::PeriodFaulty`] for months that run backwards, [`ErrorCode::FieldFaulty`]
    /// for an amount of nothing or a day still to come.
    pub fn note_payment(&self, id: MemberId, new: &NewPayment) -> Result<ContributionPaymentId> {
        if new.to < new.from {
            let value = format!("{}..{}", new.from, new.to);
            return Err(Error::new(ErrorCode::PeriodFaulty).with("value", value));
        }
        if new.amount <= Money::ZERO {
            return Err(faulty("amount", FaultCode::AmountShape));
        }
        if new.paid_on.is_some_and(|on| on > self.surroundings.today()) {
            return Err(faulty("paid-on", FaultCode::DateFuture));
        }
        let reference: String = milaf_domain::name::visible(&new.reference).chars().take(LONGEST).collect();
        let payment = ContributionPayment {
            id: None,
            from: new.from,
            to: new.to,
            amount: new.amount,
            paid_on: new.paid_on,
            reference,
            origin: PaymentOrigin::Noted,
        };
        let (key, _) = self.transact(&Operation::ContributionNoted, |tx| put(tx, id, &payment))?;
        Ok(key)
    }

    /// Takes a payment away that was noted by mistake.
    ///
    /// # Errors
    /// [`ErrorCode::PaymentMissing`].
    pub fn remove_payment(&self, key: ContributionPaymentId) -> Result<()> {
        self.transact(&Operation::ContributionRemoved, |tx| {
            let found = stored::find(tx, key)?;
            let (member, _) = found.ok_or_else(|| Error::new(ErrorCode::PaymentMissing))?;
            Ok(stored::delete(tx, member, key)?)
        })?;
        Ok(())
    }

    /// What a list of payments would do, row by row; nothing is written.
    ///
    /// # Errors
    /// [`ErrorCode::PaymentsNoColumns`] when no sheet has the columns.
    pub fn plan_payments(&self, list: &List) -> Result<PaymentPlan> {
        let today = self.surroundings.today();
        let rows = list.list.sheets.iter().find_map(|sheet| listed::read(sheet, today));
        let rows = rows.ok_or_else(|| Error::new(ErrorCode::PaymentsNoColumns).with("path", &list.file))?;
        self.read(|reader| {
            let mut plan = PaymentPlan::default();
            for (row, read) in rows {
                let planned = match read {
                    Ok(payment) => matched(reader, row, payment, &plan)?,
                    Err(fault) => PlannedPayment {
                        field: Some((fault.field, fault.value)),
                        fault: Some(fault.code.code()),
                        ..nobody(row, PaymentFate::Faulty)
                    },
                };
                plan.rows.push(planned);
            }
            Ok(plan)
        })
    }

    /// Writes the new payments of a list, in one operation that one undo takes back. The same list twice changes nothing.
    ///
    /// # Errors
    /// As [`Office::plan_payments`]; when the register cannot be written.
    pub fn import_payments(&self, list: &List) -> Result<PaymentPlan> {
        let plan = self.plan_payments(list)?;
        let payments = plan.count(PaymentFate::New);
        if payments == 0 {
            return Ok(plan);
        }
        let operation = Operation::ContributionsImported { file: list.file.clone(), payments };
        self.transact(&operation, |tx| {
            for row in plan.rows.iter().filter(|row| row.fate == PaymentFate::New) {
                if let (Some(member), Some(payment)) = (row.member, &row.payment) {
                    put(tx, member, payment)?;
                }
            }
            Ok(())
        })?;
        Ok(plan)
    }
}

fn nobody(row: usize, fate: PaymentFate) -> PlannedPayment {
    PlannedPayment {
        row,
        fate,
        member: None,
        name: PersonName::default(),
        payment: None,
        field: None,
        fault: None,
    }
}

fn matched(reader: &Reader, row: usize, listed: ListedPayment, plan: &PaymentPlan) -> Result<PlannedPayment> {
    let mut ids: Option<Vec<MemberId>> = None;
    for payer in &listed.payers {
        let found = match payer {
            Payer::Cin(cin) => members::list_by_identity(reader, cin.as_str())?,
            Payer::Cnss(number) => members::list_by_cnss(reader, number.as_str())?,
        };
        // Both identifiers must be of the same person, where the register knows both.
        ids = Some(match ids {
            Some(ids) if !found.is_empty() && !ids.is_empty() => {
                ids.into_iter().filter(|id| found.contains(id)).collect()
            }
            Some(ids) if found.is_empty() => ids,
            _ => found,
        });
    }
    let ids = ids.unwrap_or_default();
    let payment = ContributionPayment {
        id: None,
        from: listed.from,
        to: listed.to,
        amount: listed.amount,
        paid_on: listed.paid_on,
        reference: listed.reference,
        origin: PaymentOrigin::Imported,
    };
    let &[member] = ids.as_slice() else {
        let who = listed.payers.first().map(|payer| match payer {
            Payer::Cin(cin) => ("cin", cin.as_str().to_owned()),
            Payer::Cnss(number) => ("cnss", number.as_str().to_owned()),
        });
        return Ok(PlannedPayment {
            field: who,
            payment: Some(payment),
            ..nobody(row, PaymentFate::Unmatched)
        });
    };
    let same = |other: &ContributionPayment| {
        (other.from, other.to, other.amount) == (payment.from, payment.to, payment.amount)
            && (other.reference == payment.reference || other.paid_on == payment.paid_on)
    };
    let before = plan.rows.iter().filter(|row| row.member == Some(member));
    let known = stored::list_of_member(reader, member)?.iter().any(same)
        || before.filter_map(|row| row.payment.as_ref()).any(same);
    let name = members::list_rows(reader, &[member])?.pop().map(|row| row.name).unwrap_or_default();
    let fate = if known { PaymentFate::Known } else { PaymentFate::New };
    Ok(PlannedPayment { member: Some(member), name, payment: Some(payment), ..nobody(row, fate) })
}

/// Writes a payment; months noted as unpaid that it is for are so no more.
fn put(tx: &mut Write<'_>, id: MemberId, payment: &ContributionPayment) -> Result<ContributionPaymentId> {
    let mut member = whole(tx, id)?;
    let covered = |month: &YearMonth| (payment.from..=payment.to).contains(month);
    if member.contributions.unpaid.iter().any(covered) {
        member.contributions.unpaid.retain(|month| !covered(month));
        members::update(tx, &member)?;
    }
    Ok(stored::insert(tx, id, payment)?)
}

#[cfg(test)]
mod tests {
    use milaf_domain::{CategoryHeld, Cin, ClockKind, Dated, IdentityDocument, NamePair};
    use milaf_rulebook::AccountState;

    use super::*;
    use crate::Surroundings;
    use crate::import::Choices;

    const TODAY: Date = Date::constant(2026, 11, 22);

    fn month(year: i16, month: i8) -> YearMonth {
        YearMonth::new(year, month).unwrap()
    }

    fn office() -> (tempfile::TempDir, Office) {
        let folder = tempfile::tempdir().unwrap();
        let surroundings = Surroundings::fixed("Nadia", TODAY, 7);
        let (office, _) =
            Office::create(&folder.path().join("a"), "a long passphrase", surroundings).unwrap();
        (folder, office)
    }

    /// A specialist: a flat-rate contribution each month.
    fn doctor(office: &Office, cin: &str) -> MemberId {
        let mut member = Member {
            identity: Some(IdentityDocument::Cin(Cin::parse(cin).unwrap().value)),
            name: PersonName {
                last: NamePair::new("الإدريسي", "EL IDRISSI"),
                first: NamePair::new("فاطمة", "Fatima"),
            },
            ..Member::default()
        };
        let held = CategoryHeld { sub_category: Some("specialist".into()), ..CategoryHeld::new("doctor") };
        member.situation.categories = vec![Dated::since(Date::constant(2025, 1, 1), held)];
        member.contributions.first_month = Some(month(2026, 6));
        member.contributions.unpaid = vec![month(2026, 8)];
        office.register_member(&member).unwrap()
    }

    fn paid(from: YearMonth, to: YearMonth, amount: Money) -> NewPayment {
        NewPayment { from, to, amount, paid_on: Some(TODAY), reference: "R-1".into() }
    }

    #[test]
    fn an_account_tells_paid_unpaid_unknown_and_ahead_apart_and_a_payment_settles_its_months() {
        let (_folder, office) = office();
        let id = doctor(&office, "JB123456");
        let states = || {
            let account = office.account(id, TODAY).unwrap();
            account.periods.iter().map(|p| p.state).collect::<Vec<_>>()
        };
        use AccountState as S;
        // June to November; only August was noted as unpaid, November is not due yet.
        assert_eq!(states(), [S::Unknown, S::Unknown, S::Unpaid, S::Unknown, S::Unknown, S::Ahead]);
        let owed = office.account(id, TODAY).unwrap().periods[0].owed.clone().unwrap().value;
        let before = office.logical_dump().unwrap();
        office.note_payment(id, &paid(month(2026, 8), month(2026, 8), owed)).unwrap();
        assert_eq!(states()[2], S::Paid);
        // From then on the office follows: what nobody noted is in arrears.
        let account = office.account(id, TODAY).unwrap();
        assert_eq!(account.arrears(), [month(2026, 9), month(2026, 10)]);
        assert_eq!(account.owing().unwrap().value, owed + owed);
        assert!(office.member(id).unwrap().contributions.unpaid.is_empty());
        let arrears = office.arrears(Language::Fr, 0, 10).unwrap();
        assert_eq!((arrears.rows.len(), arrears.rows[0].clock.months), (1, 2));
        office.undo().unwrap();
        assert_eq!(office.logical_dump().unwrap(), before);
        assert_eq!(office.arrears(Language::Ar, 0, 10).unwrap().rows[0].clock.months, 1);
    }

    #[test]
    fn less_than_what_is_owed_is_short_and_no_surcharge_is_ever_added() {
        let (_folder, office) = office();
        let id = doctor(&office, "JB123456");
        office.note_payment(id, &paid(month(2026, 6), month(2026, 10), Money::dirhams(500))).unwrap();
        let account = office.account(id, TODAY).unwrap();
        assert!(account.arrears().is_empty());
        assert_eq!(account.periods[0].state, AccountState::Short);
        assert_eq!(account.periods[0].paid, Money::dirhams(100));
        let owed: Money = account.periods[..5].iter().map(|p| p.owed.clone().unwrap().value).sum();
        assert_eq!(account.owing().unwrap().value, owed - Money::dirhams(500));
    }

    #[test]
    fn the_same_list_of_payments_twice_changes_nothing_and_one_undo_takes_it_back() {
        let (_folder, office) = office();
        let (one, two) = (doctor(&office, "JB123456"), doctor(&office, "JB654321"));
        let text = "CIN;Mois;Montant;Date\nJB123456;09/2026;1199,16;01/10/2026\nJB654321;T3 2026;3000;\n\
                    XX1;09/2026;100;\nJB123456;septembre;100;\nJB123456;09/2026;1199,16;01/10/2026\n";
        let list = List::read("paiements.csv", text.as_bytes(), &Choices::default()).unwrap();
        let before = office.logical_dump().unwrap();
        let plan = office.plan_payments(&list).unwrap();
        let fates: Vec<PaymentFate> = plan.rows.iter().map(|row| row.fate).collect();
        use PaymentFate as F;
        assert_eq!(fates, [F::New, F::New, F::Unmatched, F::Faulty, F::Known]);
        assert_eq!(office.logical_dump().unwrap(), before);
        office.import_payments(&list).unwrap();
        assert_eq!(office.payments(one).unwrap().len() + office.payments(two).unwrap().len(), 2);
        let after = office.logical_dump().unwrap();
        assert_eq!(office.import_payments(&list).unwrap().count(F::New), 0);
        assert_eq!(office.logical_dump().unwrap(), after);
        office.undo().unwrap();
        assert_eq!(office.logical_dump().unwrap(), before);
    }

    #[test]
    fn a_list_without_the_columns_is_refused_and_arrears_are_clocks() {
        let (_folder, office) = office();
        let id = doctor(&office, "JB123456");
        let list = List::read("x.csv", b"Nom;Ville\nAli;Agadir\n", &Choices::default()).unwrap();
        assert_eq!(office.plan_payments(&list).unwrap_err().code, ErrorCode::PaymentsNoColumns);
        let clocks = office.clocks_of(id, Language::Fr).unwrap();
        let arrears = clocks.iter().find(|row| row.clock.kind == ClockKind::Arrears).unwrap();
        assert_eq!(arrears.clock.due_on, Date::constant(2026, 8, 31));
        assert!(arrears.sentence.contains("août 2026"), "{}", arrears.sentence);
    }
}
