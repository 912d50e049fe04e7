//! What a member should have paid for the health cover, period by period, beside what is known to be paid. Never a
//! surcharge: that of the CNSS is unknown.

use milaf_domain::{ContributionPayment, Date, Member, Money, YearMonth};
use rust_decimal::Decimal;
use serde::Serialize;

use super::calendar::{due_day, month as month_of};
use super::{AUTO_ENTREPRENEUR, Case, category, governing};
use crate::assessment::{CategoryAssessment, Collector, Context, Rhythm};
use crate::book::RuleBook;
use crate::row::{Kind, Pays, RowId};
use crate::step::Noted;

/// How a period of an account stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum AccountState {
    /// Everything owed is paid.
    Paid,
    /// Every month is paid for, by less than what is owed.
    Short,
    /// Its day went by and some month is not paid for.
    Unpaid,
    /// Before the office began to follow: nobody noted whether it was paid.
    Unknown,
    /// Its day is still to come.
    Ahead,
}

/// A period of an account: a month, a quarter or a year, less the months without a category.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AccountPeriod {
    /// First month.
    pub from: YearMonth,
    /// Last month.
    pub to: YearMonth,
    /// Last day on which it is in time.
    pub due: Noted<Date>,
    /// What is owed; absent: no figure can be given.
    pub owed: Option<Noted<Money>>,
    /// What is known to be paid for its months.
    pub paid: Money,
    /// How it stands.
    pub state: AccountState,
    /// Its months that are not paid for, where its day went by and the office follows.
    pub unpaid: Vec<YearMonth>,
}

/// A member's account on a date.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Account {
    /// From which month on the office follows: the first payment noted; absent: none was.
    pub followed_since: Option<YearMonth>,
    /// The periods, the oldest first.
    pub periods: Vec<AccountPeriod>,
    /// Remissions and amnesties open on the date.
    pub remissions: Vec<RowId>,
}

impl Account {
    /// The months in arrears, the oldest first.
    pub fn arrears(&self) -> Vec<YearMonth> {
        self.periods.iter().flat_map(|period| period.unpaid.iter().copied()).collect()
    }

    /// What is owed for the periods in arrears less what was paid for them; absent where some figure is unknown.
    pub fn owing(&self) -> Option<Noted<Money>> {
        let mut sum = Noted { value: Money::ZERO, doubts: Vec::new() };
        for period in
            self.periods.iter().filter(|p| matches!(p.state, AccountState::Unpaid | AccountState::Short))
        {
            let owed = period.owed.as_ref()?;
            sum.value = sum.value + (owed.value - period.paid).max(Money::ZERO);
            sum.doubts
                .extend(owed.doubts.iter().filter(|d| !sum.doubts.contains(d)).cloned().collect::<Vec<_>>());
        }
        Some(sum)
    }
}

/// The months in arrears alone, without an amount: cheap enough for a whole register.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Arrears {
    /// The months, the oldest first.
    pub months: Vec<YearMonth>,
    /// When the oldest was due.
    pub due_on: Option<Date>,
    /// When the next period becomes due.
    pub next: Option<Date>,
    /// Whether a due day rests on a row that is to be confirmed.
    pub doubtful: bool,
}

/// More than a working life is not followed.
const LONGEST: i32 = 600;

/// A member's account on a date: from the first month known to be due or paid up to the month of the date.
pub fn account(
    book: &RuleBook,
    member: &Member,
    payments: &[ContributionPayment],
    on: Date,
    context: &Context,
) -> Account {
    let Some(ledger) = Ledger::open(book, member, payments, on, context) else { return Account::default() };
    let period = |window: &Window| {
        let owed = ledger.owed(window);
        let paid = ledger.paid(window);
        let (state, unpaid) = ledger.state(window);
        let short = owed.as_ref().is_some_and(|owed| paid < owed.value);
        let state = if state == AccountState::Paid && short { AccountState::Short } else { state };
        AccountPeriod {
            from: window.first(),
            to: window.last(),
            due: Noted::resting_on(book, window.due, &window.rows),
            owed,
            paid,
            state,
            unpaid,
        }
    };
    Account {
        followed_since: ledger.followed,
        periods: ledger.windows.iter().map(period).collect(),
        remissions: book.rows_on(Kind::Remission, on).map(|r| r.id.clone()).collect(),
    }
}

/// The months in arrears of a member on a date. Nobody of whom neither a payment nor an unpaid month was noted is in arrears.
pub fn arrears(
    book: &RuleBook,
    member: &Member,
    payments: &[ContributionPayment],
    on: Date,
    context: &Context,
) -> Arrears {
    if payments.is_empty() && member.contributions.unpaid.is_empty() {
        return Arrears::default();
    }
    let Some(ledger) = Ledger::open(book, member, payments, on, context) else { return Arrears::default() };
    let mut found = Arrears::default();
    for window in &ledger.windows {
        let (_, months) = ledger.state(window);
        if !months.is_empty() {
            found.due_on = found.due_on.or(Some(window.due));
            found.doubtful |= !book.doubts(&window.rows).is_empty();
            found.months.extend(months);
        }
        if window.due >= on && found.next.is_none() {
            found.next = Some(window.due);
        }
    }
    found
}

/// The months that are paid together.
struct Window {
    months: Vec<YearMonth>,
    due: Date,
    rows: Vec<RowId>,
}

impl Window {
    fn first(&self) -> YearMonth {
        self.months.first().copied().unwrap_or(YearMonth::of(self.due))
    }

    fn last(&self) -> YearMonth {
        self.months.last().copied().unwrap_or(YearMonth::of(self.due))
    }
}

struct Ledger<'a> {
    book: &'a RuleBook,
    member: &'a Member,
    context: &'a Context,
    payments: &'a [ContributionPayment],
    on: Date,
    followed: Option<YearMonth>,
    windows: Vec<Window>,
}

impl<'a> Ledger<'a> {
    fn open(
        book: &'a RuleBook,
        member: &'a Member,
        payments: &'a [ContributionPayment],
        on: Date,
        context: &'a Context,
    ) -> Option<Ledger<'a>> {
        let history = &member.contributions;
        let followed = payments.iter().map(|p| p.from).min();
        let known = [history.first_month, followed, history.unpaid.iter().min().copied()];
        let first = known.into_iter().flatten().min()?;
        let here = YearMonth::of(on);
        let last = payments.iter().map(|p| p.to).max().map_or(here, |paid| paid.max(here));
        let first = first.max(last.plus(-LONGEST));
        let mut ledger = Ledger { book, member, context, payments, on, followed, windows: Vec::new() };
        for at in 0..=last.months_since(first) {
            ledger.enter(first.plus(at));
        }
        // A period that has only begun is paid whole.
        if let Some(tail) = ledger.windows.last().map(Window::last) {
            let mut next = tail.plus(1);
            while next.year() == tail.year() && ledger.joins(next) {
                ledger.enter(next);
                next = next.plus(1);
            }
        }
        Some(ledger)
    }

    fn case(&self, month: YearMonth) -> Case<'a> {
        // A category taken up within a month counts from that month on.
        let first = month.first_day();
        let held = !self.member.situation.categories_on(first).is_empty();
        let date = if held { first } else { month.last_day() };
        Case { book: self.book, member: self.member, date, context: self.context }
    }

    /// The category that counts in a month: the only one held, else the one that costs most.
    fn counts(case: &Case<'_>) -> Option<CategoryAssessment> {
        let categories: Vec<CategoryAssessment> =
            case.held().into_iter().map(|h| category(case, h)).collect();
        let at = governing(&categories)?;
        categories.into_iter().nth(at)
    }

    /// What is paid in a month, without any figure where one category is held.
    fn pays(case: &Case<'_>) -> Option<(Option<Pays>, bool)> {
        let held = case.held();
        let code = match held.as_slice() {
            [] => return None,
            [only] => only.value.category.clone(),
            [first, ..] => Ledger::counts(case).map_or_else(|| first.value.category.clone(), |c| c.category),
        };
        Some((case.pays(&code), code.as_str() == AUTO_ENTREPRENEUR))
    }

    fn enter(&mut self, month: YearMonth) {
        let Some((months, due, rows)) = self.window_of(month) else { return };
        let index = |m: YearMonth| (i32::from(m.month()) - 1) / months;
        match self.windows.last_mut() {
            Some(window)
                if window.due == due
                    && window.last().plus(1) == month
                    && window.last().year() == month.year()
                    && index(window.last()) == index(month) =>
            {
                window.months.push(month);
            }
            _ => self.windows.push(Window { months: vec![month], due, rows }),
        }
    }

    fn joins(&self, month: YearMonth) -> bool {
        let (Some(window), Some((months, due, _))) = (self.windows.last(), self.window_of(month)) else {
            return false;
        };
        window.due == due && (i32::from(month.month()) - 1) % months != 0
    }

    /// How many months are paid together with a month, by when, and the rows that say so.
    fn window_of(&self, month: YearMonth) -> Option<(i32, Date, Vec<RowId>)> {
        let case = self.case(month);
        let (pays, own_account) = Ledger::pays(&case)?;
        let at_cnss = |months: i32| {
            let end = month_of(month.year(), month.month())
                .plus(months - 1 - (i32::from(month.month()) - 1) % months);
            (months, due_day(&case, end), case.rules(&[Kind::PaymentDueDay]))
        };
        if pays != Some(Pays::Droit) {
            return Some(at_cnss(1));
        }
        if self.context.collector == Collector::Cnss {
            return Some(at_cnss(months_of(self.context.droit_rhythm)));
        }
        let quarter = usize::try_from((i32::from(month.month()) - 1) / 3).unwrap_or_default();
        let with_tax = || {
            let held = case.held();
            let code = held.first().map(|h| &h.value.category);
            if own_account {
                let row = self.book.on(Kind::ReturnRhythm, code, None, case.date)?;
                let day = row.days.get(quarter)?;
                let due = day.in_year(month.year());
                let late = due < month.first_day();
                let due = if late { day.in_year(month.year().saturating_add(1)) } else { due };
                return Some((3, due, row));
            }
            let yearly = self.context.tax_rhythm == Rhythm::Yearly;
            let rhythm = if yearly { "yearly" } else { "quarterly" };
            let row = self.book.on(Kind::TaxPayment, code, Some(rhythm), case.date)?;
            let day = row.days.get(if yearly { 0 } else { quarter })?;
            Some((if yearly { 12 } else { 3 }, day.in_year(month.year()), row))
        };
        let Some((months, due, row)) = with_tax() else { return Some(at_cnss(3)) };
        let mut rows = vec![row.id.clone()];
        rows.extend(case.rules(&[Kind::DroitCollector]));
        Some((months, due, rows))
    }

    fn owed(&self, window: &Window) -> Option<Noted<Money>> {
        let mut sum = Noted { value: Money::ZERO, doubts: Vec::new() };
        for month in &window.months {
            let case = self.case(*month);
            let figures = Ledger::counts(&case)?.contribution.cover_a_year()?.clone();
            sum.value = sum.value + figures.value.month;
            for doubt in figures.doubts {
                if !sum.doubts.contains(&doubt) {
                    sum.doubts.push(doubt);
                }
            }
        }
        Some(sum)
    }

    /// What was paid for the months of a window, a payment for several months in equal shares.
    fn paid(&self, window: &Window) -> Money {
        let share = |payment: &ContributionPayment| {
            let all = payment.to.months_since(payment.from) + 1;
            let here = window.months.iter().filter(|m| (payment.from..=payment.to).contains(*m)).count();
            let here = i32::try_from(here).unwrap_or(all);
            if here == all {
                return payment.amount;
            }
            Money::truncated(payment.amount.decimal() * Decimal::from(here) / Decimal::from(all.max(1)))
        };
        self.payments.iter().map(share).sum()
    }

    fn state(&self, window: &Window) -> (AccountState, Vec<YearMonth>) {
        let covered = |month: &YearMonth| self.payments.iter().any(|p| (p.from..=p.to).contains(month));
        if window.months.iter().all(covered) {
            return (AccountState::Paid, Vec::new());
        }
        if window.due >= self.on {
            return (AccountState::Ahead, Vec::new());
        }
        let noted = |month: &YearMonth| self.member.contributions.unpaid.contains(month);
        let follows = |month: &YearMonth| noted(month) || self.followed.is_some_and(|since| since <= *month);
        let unpaid: Vec<YearMonth> =
            window.months.iter().copied().filter(|m| !covered(m) && follows(m)).collect();
        let state = if unpaid.is_empty() { AccountState::Unknown } else { AccountState::Unpaid };
        (state, unpaid)
    }
}

fn months_of(rhythm: Rhythm) -> i32 {
    match rhythm {
        Rhythm::Monthly => 1,
        Rhythm::Quarterly => 3,
        Rhythm::Yearly => 12,
    }
}
