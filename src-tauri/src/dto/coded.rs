//! Closed lists of the office as the window names them.

/// An enumeration with the names of one of the office, turned both ways.
macro_rules! coded {
    ($(#[$doc:meta])* $code:ident of $theirs:ty { $($name:ident,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize, specta::Type)]
        #[serde(rename_all = "kebab-case")]
        #[allow(missing_docs, reason = "each is explained where it is at home")]
        pub enum $code {
            $($name,)*
        }

        impl From<$theirs> for $code {
            fn from(theirs: $theirs) -> $code {
                match theirs {
                    $(<$theirs>::$name => $code::$name,)*
                }
            }
        }

        impl From<$code> for $theirs {
            fn from(code: $code) -> $theirs {
                match code {
                    $($code::$name => <$theirs>::$name,)*
                }
            }
        }
    };
}

pub(crate) use coded;

/// A day as the window gave it; none where it gave nothing.
///
/// # Errors
/// [`milaf_office::ErrorCode::FieldFaulty`] of the field.
pub fn day(field: &str, text: Option<&str>) -> Result<Option<milaf_domain::Date>, milaf_office::Error> {
    use milaf_office::{Error, ErrorCode};
    let faulty = || Error::new(ErrorCode::FieldFaulty).with("field", field).with("fault", "date-shape");
    match text.map(str::trim) {
        None | Some("") => Ok(None),
        Some(text) => text.parse().map(Some).map_err(|_| faulty()),
    }
}

/// An amount as a person typed it; none where nothing was.
///
/// # Errors
/// [`milaf_office::ErrorCode::FieldFaulty`] of the field `amount`.
pub fn amount(text: &str) -> Result<Option<milaf_domain::Money>, milaf_office::Error> {
    use milaf_office::{Error, ErrorCode};
    if text.trim().is_empty() {
        return Ok(None);
    }
    let read = milaf_office::typed::money(text);
    read.map(Some).map_err(|fault| {
        Error::new(ErrorCode::FieldFaulty).with("field", "amount").with("fault", fault.code.code())
    })
}

/// An amount that must be given.
///
/// # Errors
/// As [`amount`], and where nothing was typed.
pub fn some_amount(text: &str) -> Result<milaf_domain::Money, milaf_office::Error> {
    use milaf_office::{Error, ErrorCode};
    let empty = || Error::new(ErrorCode::FieldFaulty).with("field", "amount").with("fault", "empty");
    amount(text)?.ok_or_else(empty)
}

/// An amount as decimal text.
pub fn money(amount: milaf_domain::Money) -> String {
    amount.decimal().to_string()
}
