//! What belongs to a person as a list in order: each kind of fact a table keyed by member and position.

use milaf_domain::geography::CommuneCode;
use milaf_domain::{
    Activity, ActivityClass, Address, CategoryCode, CategoryHeld, Dated, Household, Membership, Money,
    NamePair, Period, StageMark, SubCategoryCode, Turnover,
};
use rusqlite::{Row, named_params};

use crate::code::Coded;
use crate::error::{Error, Result};
use crate::reader::{Columns, Reader};
use crate::write::Write;

/// A fact of such a list.
pub(super) trait Part: PartialEq + Sized {
    /// Reads the facts of a member in order; parameter `:member`.
    const LIST: &'static str;
    /// Takes away the facts from a position on; parameters `:member`, `:position`.
    const TRIM: &'static str;

    /// Writes the fact at a position, over the one that stood there.
    fn put(&self, tx: &Write<'_>, member: i64, position: i64) -> Result<()>;

    /// Reads a row.
    fn read(row: &Row<'_>) -> Result<Self>;
}

/// Reads a member's facts.
pub(super) fn list<P: Part>(reader: &Reader, member: i64) -> Result<Vec<P>> {
    reader.rows(P::LIST, named_params! { ":member": member }, P::read)
}

/// Writes a member's facts where they differ from those that stand.
pub(super) fn put<P: Part>(tx: &Write<'_>, member: i64, standing: &[P], facts: &[P]) -> Result<()> {
    for (position, fact) in facts.iter().enumerate() {
        if standing.get(position) != Some(fact) {
            fact.put(tx, member, position as i64)?;
        }
    }
    if standing.len() > facts.len() {
        tx.execute(P::TRIM, named_params! { ":member": member, ":position": facts.len() as i64 })?;
    }
    Ok(())
}

/// An amount in centimes.
pub(super) fn centimes(money: Option<Money>) -> Result<Option<i64>> {
    money
        .map(|money| {
            money
                .centimes()
                .ok_or_else(|| Error::Refused { rule: "amount beyond the register's range".into() })
        })
        .transpose()
}

/// A date as it is stored.
pub(super) fn day(date: Option<milaf_domain::Date>) -> Option<String> {
    date.map(|date| date.to_string())
}

pub(super) fn period(columns: &Columns<'_, '_>) -> Result<Period> {
    Ok(Period { from: columns.parse("from_on")?, to: columns.parse("to_on")? })
}

impl Part for Dated<CategoryHeld> {
    const LIST: &'static str = include_str!("category_held_list.sql");
    const TRIM: &'static str = include_str!("category_held_trim.sql");

    fn put(&self, tx: &Write<'_>, member: i64, position: i64) -> Result<()> {
        let held = &self.value;
        tx.execute(
            include_str!("category_held_put.sql"),
            named_params! {
                ":member": member, ":position": position, ":from": day(self.period.from), ":to": day(self.period.to),
                ":category": held.category.as_str(), ":sub_category": held.sub_category.as_ref().map(|s| s.as_str()),
                ":launch_cohort": held.launch_cohort, ":practising_since": day(held.practising_since),
                ":profit": centimes(held.profit)?, ":owns_vehicle": held.owns_vehicle,
            },
        )?;
        Ok(())
    }

    fn read(row: &Row<'_>) -> Result<Self> {
        let columns = Columns::new(row, "category_held", "member_id")?;
        let value = CategoryHeld {
            category: CategoryCode(columns.get("category")?),
            sub_category: columns.get::<Option<String>>("sub_category")?.map(SubCategoryCode),
            launch_cohort: columns.get("launch_cohort")?,
            practising_since: columns.parse("practising_since")?,
            profit: columns.get::<Option<i64>>("profit")?.map(Money::from_centimes),
            owns_vehicle: columns.get("owns_vehicle")?,
        };
        Ok(Dated { period: period(&columns)?, value })
    }
}

/// An activity without its turnovers, which are a list of their own.
impl Part for Dated<Activity> {
    const LIST: &'static str = include_str!("activity_list.sql");
    const TRIM: &'static str = include_str!("activity_trim.sql");

    fn put(&self, tx: &Write<'_>, member: i64, position: i64) -> Result<()> {
        let activity = &self.value;
        tx.execute(
            include_str!("activity_put.sql"),
            named_params! {
                ":member": member, ":position": position, ":from": day(self.period.from), ":to": day(self.period.to),
                ":label_ar": activity.label.ar, ":label_latin": activity.label.latin,
                ":class": activity.class.as_ref().map(|c| c.as_str()),
                ":tax_number": activity.tax_number.as_ref().map(|n| n.as_str()),
                ":professional_tax": activity.professional_tax.as_ref().map(|n| n.as_str()),
                ":trade_register": activity.trade_register.as_ref().map(|n| n.to_string()),
                ":ice": activity.ice.as_ref().map(|n| n.as_str()),
            },
        )?;
        Ok(())
    }

    fn read(row: &Row<'_>) -> Result<Self> {
        let columns = Columns::new(row, "activity", "member_id")?;
        let value = Activity {
            label: NamePair::new(columns.get::<String>("label_ar")?, columns.get::<String>("label_latin")?),
            class: columns.get::<Option<String>>("class")?.map(ActivityClass),
            turnovers: Vec::new(),
            tax_number: columns.parse("tax_number")?,
            professional_tax: columns.parse("professional_tax")?,
            trade_register: columns.parse("trade_register")?,
            ice: columns.parse("ice")?,
        };
        Ok(Dated { period: period(&columns)?, value })
    }
}

/// A turnover with the position of its activity.
#[derive(PartialEq)]
pub(super) struct TurnoverOf {
    pub(super) activity: usize,
    pub(super) turnover: Turnover,
}

impl Part for TurnoverOf {
    const LIST: &'static str = include_str!("turnover_list.sql");
    const TRIM: &'static str = include_str!("turnover_trim.sql");

    fn put(&self, tx: &Write<'_>, member: i64, position: i64) -> Result<()> {
        tx.execute(
            include_str!("turnover_put.sql"),
            named_params! {
                ":member": member, ":position": position, ":activity": self.activity as i64, ":year": self.turnover.year,
                ":amount": centimes(Some(self.turnover.amount))?, ":one_client": centimes(self.turnover.one_client)?,
                ":declared_on": day(self.turnover.declared_on),
            },
        )?;
        Ok(())
    }

    fn read(row: &Row<'_>) -> Result<Self> {
        let columns = Columns::new(row, "turnover", "member_id")?;
        let turnover = Turnover {
            year: columns.get("year")?,
            amount: Money::from_centimes(columns.get("amount")?),
            one_client: columns.get::<Option<i64>>("one_client")?.map(Money::from_centimes),
            declared_on: columns.parse("declared_on")?,
        };
        let activity =
            usize::try_from(columns.get::<i64>("activity")?).map_err(|_| columns.damaged("activity"))?;
        Ok(TurnoverOf { activity, turnover })
    }
}

impl Part for Dated<Household> {
    const LIST: &'static str = include_str!("household_list.sql");
    const TRIM: &'static str = include_str!("household_trim.sql");

    fn put(&self, tx: &Write<'_>, member: i64, position: i64) -> Result<()> {
        tx.execute(
            include_str!("household_put.sql"),
            named_params! {
                ":member": member, ":position": position, ":from": day(self.period.from), ":to": day(self.period.to),
                ":status": self.value.status.code(),
            },
        )?;
        Ok(())
    }

    fn read(row: &Row<'_>) -> Result<Self> {
        let columns = Columns::new(row, "household", "member_id")?;
        let status = columns.sure("status", columns.map("status", Coded::from_code)?)?;
        Ok(Dated { period: period(&columns)?, value: Household { status } })
    }
}

impl Part for Dated<Address> {
    const LIST: &'static str = include_str!("address_list.sql");
    const TRIM: &'static str = include_str!("address_trim.sql");

    fn put(&self, tx: &Write<'_>, member: i64, position: i64) -> Result<()> {
        let address = &self.value;
        tx.execute(
            include_str!("address_put.sql"),
            named_params! {
                ":member": member, ":position": position, ":from": day(self.period.from), ":to": day(self.period.to),
                ":place": address.place.code(), ":street_ar": address.street.ar, ":street_latin": address.street.latin,
                ":commune": address.commune.as_ref().map(|c| c.0.as_str()), ":city_ar": address.city.ar,
                ":city_latin": address.city.latin, ":postal_code": address.postal_code.as_ref().map(|c| c.as_str()),
            },
        )?;
        Ok(())
    }

    fn read(row: &Row<'_>) -> Result<Self> {
        let columns = Columns::new(row, "address", "member_id")?;
        let value = Address {
            place: columns.sure("place", columns.map("place", Coded::from_code)?)?,
            street: NamePair::new(
                columns.get::<String>("street_ar")?,
                columns.get::<String>("street_latin")?,
            ),
            commune: columns.get::<Option<String>>("commune")?.map(CommuneCode),
            city: NamePair::new(columns.get::<String>("city_ar")?, columns.get::<String>("city_latin")?),
            postal_code: columns.parse("postal_code")?,
        };
        Ok(Dated { period: period(&columns)?, value })
    }
}

impl Part for Dated<Membership> {
    const LIST: &'static str = include_str!("membership_list.sql");
    const TRIM: &'static str = include_str!("membership_trim.sql");

    fn put(&self, tx: &Write<'_>, member: i64, position: i64) -> Result<()> {
        let membership = &self.value;
        tx.execute(
            include_str!("membership_put.sql"),
            named_params! {
                ":member": member, ":position": position, ":from": day(self.period.from), ":to": day(self.period.to),
                ":body": membership.body.code(), ":number": membership.number,
                ":body_name_ar": membership.body_name.ar, ":body_name_latin": membership.body_name.latin,
            },
        )?;
        Ok(())
    }

    fn read(row: &Row<'_>) -> Result<Self> {
        let columns = Columns::new(row, "membership", "member_id")?;
        let value = Membership {
            body: columns.sure("body", columns.map("body", Coded::from_code)?)?,
            number: columns.get("number")?,
            body_name: NamePair::new(
                columns.get::<String>("body_name_ar")?,
                columns.get::<String>("body_name_latin")?,
            ),
        };
        Ok(Dated { period: period(&columns)?, value })
    }
}

impl Part for StageMark {
    const LIST: &'static str = include_str!("stage_list.sql");
    const TRIM: &'static str = include_str!("stage_trim.sql");

    fn put(&self, tx: &Write<'_>, member: i64, position: i64) -> Result<()> {
        tx.execute(
            include_str!("stage_put.sql"),
            named_params! {
                ":member": member, ":position": position, ":stage": self.stage.code(),
                ":reached_on": self.on.to_string(), ":proof": self.proof,
            },
        )?;
        Ok(())
    }

    fn read(row: &Row<'_>) -> Result<Self> {
        let columns = Columns::new(row, "stage", "member_id")?;
        Ok(StageMark {
            stage: columns.sure("stage", columns.map("stage", Coded::from_code)?)?,
            on: columns.sure("reached_on", columns.parse("reached_on")?)?,
            proof: columns.get("proof")?,
        })
    }
}
