//! Whatever a record holds, it is assessed without a panic, the same way twice, and can be written as JSON.

#![allow(clippy::unwrap_used, reason = "a test that finds nothing has failed")]

use milaf_domain::{
    Activity, CategoryHeld, Date, Dated, Dependant, Member, Money, NamePair, PartialDate, Period, PersonName,
    Relation, Turnover, YearMonth,
};
use milaf_rulebook::{Context, Rhythm, RuleBook, assess};
use proptest::prelude::*;

fn day() -> impl Strategy<Value = Date> {
    (prop_oneof![1i16..=9998, 1990i16..=2040], 1i8..=12, 1i8..=31)
        .prop_map(|(y, m, d)| Date::new(y, m, d).unwrap_or_else(|_| Date::constant(y, m, 1).last_of_month()))
}

fn money() -> impl Strategy<Value = Money> {
    prop_oneof![any::<i64>(), 0i64..500_000_000].prop_map(Money::from_centimes)
}

fn period() -> impl Strategy<Value = Period> {
    (proptest::option::of(day()), proptest::option::of(day())).prop_map(|(from, to)| Period { from, to })
}

fn category() -> impl Strategy<Value = CategoryHeld> {
    let codes: Vec<String> =
        RuleBook::embedded().rows().filter_map(|r| r.category.as_ref().map(|c| c.0.clone())).collect();
    let code = prop_oneof![proptest::sample::select(codes), ".{0,5}"];
    (
        code,
        proptest::option::of(".{0,10}"),
        any::<bool>(),
        proptest::option::of(day()),
        proptest::option::of(money()),
    )
        .prop_map(|(code, sub, launch, since, profit)| CategoryHeld {
            sub_category: sub.as_deref().map(Into::into),
            launch_cohort: launch,
            practising_since: since,
            profit,
            ..CategoryHeld::new(code.as_str())
        })
}

fn activity() -> impl Strategy<Value = Activity> {
    let class = prop_oneof![Just("food-general"), Just("hairdressing"), Just("services"), Just("nonsense")];
    let turnover = (
        prop_oneof![any::<i16>(), 2018i16..2030],
        money(),
        proptest::option::of(money()),
        proptest::option::of(day()),
    )
        .prop_map(|(year, amount, one_client, declared_on)| Turnover {
            year,
            amount,
            one_client,
            declared_on,
        });
    (".{0,30}", proptest::option::of(class), proptest::collection::vec(turnover, 0..5)).prop_map(
        |(label, class, turnovers)| Activity {
            label: NamePair::new("", label),
            class: class.map(Into::into),
            turnovers,
            ..Activity::default()
        },
    )
}

fn dependant() -> impl Strategy<Value = Dependant> {
    let birth = (1i16..=9998, proptest::option::of(1i8..=12), proptest::option::of(1i8..=28))
        .prop_map(|(y, m, d)| PartialDate::new(y, m, d.filter(|_| m.is_some())));
    (
        any::<bool>(),
        birth,
        period(),
        proptest::collection::vec(any::<i16>(), 0..3),
        any::<bool>(),
        proptest::option::of(day()),
    )
        .prop_map(|(spouse, birth, belongs, school_years, proof, died_on)| Dependant {
            birth,
            belongs,
            school_years,
            disability_proof: proof,
            died_on,
            ..Dependant::new(if spouse { Relation::Spouse } else { Relation::Child }, PersonName::default())
        })
}

fn month() -> impl Strategy<Value = YearMonth> {
    day().prop_map(YearMonth::of)
}

fn member() -> impl Strategy<Value = Member> {
    (
        proptest::collection::vec((period(), category()), 0..3),
        proptest::collection::vec((period(), activity()), 0..3),
        proptest::collection::vec(dependant(), 0..3),
        proptest::option::of(month()),
        proptest::collection::vec(month(), 0..4),
        proptest::option::of(month()),
    )
        .prop_map(|(categories, activities, dependants, first_month, unpaid, amnesty)| {
            let mut member = Member { dependants, ..Member::default() };
            member.situation.categories =
                categories.into_iter().map(|(period, value)| Dated { period, value }).collect();
            member.situation.activities =
                activities.into_iter().map(|(period, value)| Dated { period, value }).collect();
            member.contributions.first_month = first_month;
            member.contributions.unpaid = unpaid;
            member.contributions.amnesty_first_payment = amnesty;
            member
        })
}

proptest! {
    #[test]
    fn any_record_is_assessed_without_panic(member in member(), on in day(), due_day in any::<i8>(), basis in proptest::option::of(any::<i16>())) {
        let context = Context {
            due_day: Some(due_day),
            basis_year: basis,
            droit_rhythm: Rhythm::Monthly,
            ..Context::default()
        };
        let first = assess(RuleBook::embedded(), &member, on, &context);
        prop_assert_eq!(&first, &assess(RuleBook::embedded(), &member, on, &context));
        prop_assert!(serde_json::to_string(&first).is_ok());
        for rights in &first.dependants {
            prop_assert!(rights.on(on).is_some());
        }
    }
}
