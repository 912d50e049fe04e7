//! Wording a message at run time: the bundles of both languages, the values put into a message, lookup by id.

use std::borrow::Cow;
use std::sync::OnceLock;

use fluent::concurrent::FluentBundle;
use fluent::types::FluentNumber;
use fluent::{FluentArgs, FluentResource, FluentValue};
use milaf_domain::{Language, Sex};

use crate::msg::{AR, FR, IDS};
use crate::number;

type Bundle = FluentBundle<FluentResource>;

/// A whole number put into a message: it chooses the plural and prints as [`number::whole`] does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Number(i64);

macro_rules! numbers {
    ($($int:ty)*) => {$(
        impl From<$int> for Number {
            fn from(number: $int) -> Number {
                Number(i64::try_from(number).unwrap_or(i64::MAX))
            }
        }

        impl From<$int> for Value<'_> {
            fn from(number: $int) -> Self {
                Value::Number(number.into())
            }
        }
    )*};
}

numbers!(i8 u8 i16 u16 i32 u32 i64 u64 usize);

/// A value put into a message that is looked up by its id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value<'a> {
    /// Already worded. Put in as it is: [`crate::isolated`] is for the caller who needs it.
    Text(Cow<'a, str>),
    /// A count.
    Number(Number),
}

impl From<Number> for Value<'_> {
    fn from(number: Number) -> Self {
        Value::Number(number)
    }
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Value::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Value::Text(Cow::Owned(text))
    }
}

impl From<Option<Sex>> for Value<'_> {
    fn from(sex: Option<Sex>) -> Self {
        Value::from(match sex {
            Some(Sex::Male) => "male",
            Some(Sex::Female) => "female",
            None => "other",
        })
    }
}

/// The message of an id made from a closed code, worded with `args`; `None` where no message has this id.
///
/// A variable that `args` lacks prints as its name in braces; [`variables`] says which there are.
pub fn message(language: Language, id: &str, args: &[(&str, Value<'_>)]) -> Option<String> {
    exists(id).then(|| worded(language, id, args))
}

/// Whether a message has this id, in both languages.
pub fn exists(id: &str) -> bool {
    variables(id).is_some()
}

/// The names of a message's variables, sorted, the same in both languages.
pub fn variables(id: &str) -> Option<&'static [&'static str]> {
    IDS.binary_search_by(|(known, _)| (*known).cmp(id))
        .ok()
        .and_then(|at| IDS.get(at))
        .map(|(_, names)| *names)
}

/// Every message's id with the names of its variables, sorted by id.
pub fn ids() -> &'static [(&'static str, &'static [&'static str])] {
    IDS
}

pub(crate) fn worded(language: Language, id: &str, args: &[(&str, Value<'_>)]) -> String {
    let bundle = bundle(language);
    let Some(pattern) = bundle.get_message(id).and_then(|m| m.value()) else {
        return id.to_owned();
    };
    let mut values = FluentArgs::with_capacity(args.len());
    for (name, value) in args {
        values.set(
            *name,
            match value {
                Value::Text(text) => FluentValue::from(text.as_ref()),
                Value::Number(Number(number)) => plural_number(language, *number).into(),
            },
        );
    }
    bundle.format_pattern(pattern, Some(&values), &mut Vec::new()).into_owned()
}

fn bundle(language: Language) -> &'static Bundle {
    static BUNDLES: [OnceLock<Bundle>; 2] = [OnceLock::new(), OnceLock::new()];
    let (slot, sources) = match language {
        Language::Fr => (&BUNDLES[0], FR),
        Language::Ar => (&BUNDLES[1], AR),
    };
    slot.get_or_init(|| {
        let mut bundle = FluentBundle::new_concurrent(language.tag().parse().into_iter().collect());
        // Papers isolate what they set themselves, and a terminal shows the marks as rubbish.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(|value, _| match value {
            FluentValue::Number(n) if n.options.use_grouping => Some(number::whole(printed(n))),
            FluentValue::Number(n) => Some(printed(n).to_string()),
            _ => None,
        }));
        // The build script has refused whatever could fail here.
        _ = bundle.add_builtins();
        for source in sources {
            let resource =
                FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(partial, _)| partial);
            _ = bundle.add_resource(resource);
        }
        bundle
    })
}

/// A number that chooses its plural by CLDR's rules. The library's rules for Arabic look at the whole number instead
/// of its last two digits, so that they take 103 for «other»: from a hundred on, a smaller number of the same plural
/// chooses, and the number to print travels in an option that only [`printed`] reads.
fn plural_number(language: Language, number: i64) -> FluentNumber {
    const NO_LAST_DIGITS: i64 = 100;
    let mut chosen = FluentNumber::from(number);
    if language == Language::Ar && number > NO_LAST_DIGITS {
        let last_two = number % 100;
        chosen.value = if last_two > 2 { last_two } else { NO_LAST_DIGITS } as f64;
        chosen.options.maximum_significant_digits = usize::try_from(number).ok();
    }
    chosen
}

fn printed(number: &FluentNumber) -> i64 {
    let beside = number.options.maximum_significant_digits.and_then(|n| i64::try_from(n).ok());
    beside.unwrap_or(number.value as i64)
}
