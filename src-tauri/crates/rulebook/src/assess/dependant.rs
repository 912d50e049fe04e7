//! Rights of spouses and children over time. They run within the member's own.

use milaf_domain::date::birthday;
use milaf_domain::{Date, Dependant, PartialDate, Relation};

use super::Case;
use crate::assessment::{Coverage, CoverageReason, DependantRights, FieldRef, Remedy, RightsSegment};
use crate::row::{Kind, Row, RowId};

pub(super) fn rights(case: &Case<'_>) -> Vec<DependantRights> {
    let dependants = case.member.dependants.iter().enumerate();
    dependants
        .map(|(index, dependant)| {
            let segments = segments(case, dependant);
            let stretch = segments
                .iter()
                .find(|s| s.from.is_none_or(|f| f <= case.date) && s.to.is_none_or(|t| case.date <= t));
            let (from, to) = stretch.map_or((None, None), |s| (s.from, s.to));
            let on_date = RightsSegment { from, to, ..segment(case, dependant, case.date) };
            DependantRights { index, id: dependant.id, relation: dependant.relation, on_date, segments }
        })
        .collect()
}

/// One stretch between each two days on which something may change, like neighbours joined.
fn segments(case: &Case<'_>, dependant: &Dependant) -> Vec<RightsSegment> {
    let mut days = changes(case, dependant);
    days.sort_unstable();
    days.dedup();
    let before_all = days.first().and_then(|d| d.yesterday().ok()).unwrap_or(case.date);
    let mut segments = vec![segment(case, dependant, before_all)];
    for day in days {
        let next = RightsSegment { from: Some(day), ..segment(case, dependant, day) };
        let Some(last) = segments.last_mut() else { continue };
        if (last.coverage, last.reason) == (next.coverage, next.reason) {
            continue;
        }
        last.to = day.yesterday().ok();
        segments.push(next);
    }
    segments
}

fn changes(case: &Case<'_>, dependant: &Dependant) -> Vec<Date> {
    let mut days = Vec::new();
    let after = |day: Date| day.tomorrow().unwrap_or(day);
    days.extend(dependant.belongs.from);
    days.extend(dependant.died_on.map(after));
    if let Some(end) = dependant.belongs.to {
        days.push(after(end));
        days.extend(kept_until(case, end).map(|(until, _)| after(until)));
    }
    if dependant.relation == Relation::Spouse {
        return days;
    }
    let ages: Vec<i16> = case
        .book
        .rows_of(Kind::ChildAge)
        .filter_map(Row::whole)
        .filter_map(|a| i16::try_from(a).ok())
        .collect();
    for row in case.book.rows_of(Kind::ChildAge).chain(case.book.rows_of(Kind::SchoolYear)) {
        days.extend(row.valid_from);
    }
    let Some(birth) = dependant.birth else { return days };
    for bound in [birth.earliest(), birth.latest()] {
        days.push(bound);
        days.extend(ages.iter().map(|age| birthday(bound, *age)));
    }
    let first = ages.iter().min().map(|a| birthday(birth.earliest(), *a).year());
    let last = ages.iter().max().map(|a| birthday(birth.latest(), *a).year());
    if let (Some(first), Some(last), Some((_, start))) = (first, last, school_year(case, case.date)) {
        for year in (first - 1)..=last {
            let starts = Date::new(year.clamp(1, 9998), start.month(), start.day());
            days.extend(starts.ok());
        }
    }
    days
}

fn segment(case: &Case<'_>, dependant: &Dependant, day: Date) -> RightsSegment {
    let finding = standing(case, dependant, day);
    RightsSegment {
        from: None,
        to: None,
        coverage: finding.coverage,
        reason: finding.reason,
        doubts: case.book.doubts(&finding.rows),
        rows: finding.rows,
        remedy: finding.remedy,
    }
}

struct Finding {
    coverage: Coverage,
    reason: CoverageReason,
    rows: Vec<RowId>,
    remedy: Option<Remedy>,
}

impl Finding {
    fn new(coverage: Coverage, reason: CoverageReason, rows: Vec<RowId>) -> Finding {
        Finding { coverage, reason, rows, remedy: None }
    }

    fn settled_by(mut self, remedy: Remedy) -> Finding {
        self.remedy = Some(remedy);
        self
    }
}

fn standing(case: &Case<'_>, dependant: &Dependant, day: Date) -> Finding {
    use CoverageReason as R;
    if dependant.died_on.is_some_and(|died| died < day) {
        return Finding::new(Coverage::NotCovered, R::Died, vec![]);
    }
    if dependant.belongs.from.is_some_and(|from| day < from) {
        return Finding::new(Coverage::NotCovered, R::NotYetBelonging, vec![]);
    }
    if let Some(end) = dependant.belongs.to.filter(|to| *to < day) {
        return match (dependant.relation, kept_until(case, end)) {
            (Relation::Spouse, Some((until, row))) if day <= until => {
                let remedy = Remedy::AskAgency { row: row.clone() };
                Finding::new(Coverage::Unknown, R::KeptAfterDivorce, vec![row]).settled_by(remedy)
            }
            _ => Finding::new(Coverage::NotCovered, R::NoLongerBelonging, vec![]),
        };
    }
    match dependant.relation {
        Relation::Spouse => spouse(case, dependant),
        Relation::Child => child(case, dependant, day),
    }
}

fn kept_until(case: &Case<'_>, end: Date) -> Option<(Date, RowId)> {
    let row = case.book.on(Kind::CoverKept, None, Some("divorce"), end)?;
    let until = end.checked_add(jiff::Span::new().months(row.whole()?)).ok()?;
    Some((until, row.id.clone()))
}

fn spouse(case: &Case<'_>, dependant: &Dependant) -> Finding {
    let rows = case.rules(&[Kind::SpouseCover]);
    match dependant.own_cover {
        Some(true) => Finding::new(Coverage::NotCovered, CoverageReason::SpouseWithCover, rows),
        Some(false) => Finding::new(Coverage::Covered, CoverageReason::SpouseWithoutCover, rows),
        None => Finding::new(Coverage::Unknown, CoverageReason::SpouseCoverUnknown, rows)
            .settled_by(Remedy::Record { fields: vec![FieldRef::OtherCover] }),
    }
}

fn child(case: &Case<'_>, dependant: &Dependant, day: Date) -> Finding {
    if dependant.disability_proof {
        let rows = rows_on(case, Kind::ChildDisabled, day);
        return Finding::new(Coverage::Covered, CoverageReason::Disabled, rows);
    }
    let Some(birth) = dependant.birth else {
        return Finding::new(
            Coverage::Unknown,
            CoverageReason::BirthUnknown,
            rows_on(case, Kind::ChildAge, day),
        )
        .settled_by(Remedy::Record { fields: vec![FieldRef::Birth] });
    };
    let youngest = child_born(case, dependant, birth.latest(), day);
    if birth.date().is_some() {
        return youngest;
    }
    let oldest = child_born(case, dependant, birth.earliest(), day);
    if (oldest.coverage, oldest.reason) == (youngest.coverage, youngest.reason) {
        return youngest;
    }
    Finding::new(Coverage::Unknown, CoverageReason::BirthPartial, oldest.rows)
        .settled_by(Remedy::Record { fields: vec![FieldRef::Birth] })
}

fn rows_on(case: &Case<'_>, kind: Kind, day: Date) -> Vec<RowId> {
    case.book.rows_on(kind, day).map(|r| r.id.clone()).collect()
}

fn child_born(case: &Case<'_>, dependant: &Dependant, birth: Date, day: Date) -> Finding {
    use CoverageReason as R;
    if day < birth {
        return Finding::new(Coverage::NotCovered, R::NotYetBelonging, vec![]);
    }
    let age_row = |code| case.book.on(Kind::ChildAge, None, Some(code), day);
    let under = |row: &Row| {
        let age = row.whole().and_then(|a| i16::try_from(a).ok()).unwrap_or_default();
        day < birthday(birth, age)
    };
    let (Some(plain), Some(student)) = (age_row("plain"), age_row("student")) else {
        return Finding::new(Coverage::Unknown, R::BirthUnknown, vec![]);
    };
    let mut rows = vec![plain.id.clone()];
    rows.extend(rows_on(case, Kind::ChildLastDay, day));
    if under(plain) {
        return Finding::new(Coverage::Covered, R::UnderAge, rows);
    }
    // A doubtful age is weighed against the certain one before it: between the two nobody knows.
    let earlier =
        case.book.series(Kind::ChildAge, None, Some("student")).filter(|r| r.valid_from < student.valid_from);
    let certain = earlier.filter(|r| !r.confidence.is_doubtful()).last();
    let beyond_certain = student.confidence.is_doubtful() && certain.is_none_or(|row| !under(row));
    let deciding = certain.filter(|_| student.confidence.is_doubtful() && !beyond_certain).unwrap_or(student);
    rows.push(deciding.id.clone());
    rows.extend(rows_on(case, Kind::SchoolYear, day));
    if !under(student) {
        return Finding::new(Coverage::NotCovered, R::OverAge, rows);
    }
    if beyond_certain && dependant.married == Some(true) {
        return Finding::new(Coverage::NotCovered, R::OverAge, rows);
    }
    let Some((year, start)) = school_year(case, day) else {
        return Finding::new(Coverage::Unknown, R::CertificateToCome, rows);
    };
    let certificate = Remedy::BringCertificate { school_year: year };
    if !dependant.school_years.contains(&year) {
        if start > case.date && !beyond_certain {
            return Finding::new(Coverage::Unknown, R::CertificateToCome, rows).settled_by(certificate);
        }
        if start <= case.date {
            return Finding::new(Coverage::NotCovered, R::NoCertificate, rows).settled_by(certificate);
        }
    }
    if beyond_certain {
        let remedy = Remedy::AskAgency { row: student.id.clone() };
        return Finding::new(Coverage::Unknown, R::NewAgeUnsettled, rows).settled_by(remedy);
    }
    Finding::new(Coverage::Covered, R::Student, rows)
}

/// The school year that holds a day, named by the year of its beginning, and its first day.
pub(super) fn school_year(case: &Case<'_>, day: Date) -> Option<(i16, Date)> {
    let start = *case.book.on(Kind::SchoolYear, None, None, day)?.days.first()?;
    let here = start.in_year(day.year());
    let year = if day < here { day.year() - 1 } else { day.year() };
    Some((year, start.in_year(year)))
}

/// Whether a child is, or may be, past the plain age and not yet past every age on a day: a certificate is asked.
pub(super) fn wants_certificate(case: &Case<'_>, birth: PartialDate, day: Date) -> bool {
    let age = |code: &str| {
        let row = case.book.on(Kind::ChildAge, None, Some(code), day)?;
        row.whole().and_then(|a| i16::try_from(a).ok())
    };
    let (Some(plain), Some(student)) = (age("plain"), age("student")) else { return false };
    birthday(birth.earliest(), plain) <= day && day < birthday(birth.latest(), student)
}
