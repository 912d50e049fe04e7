//! Codes of categories, sub-categories and activity classes. Their names, amounts and conditions are rows of the
//! rule book; here they are words that only the rule book may explain.

use serde::{Deserialize, Serialize};

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub String);

        impl $name {
            /// The code as written in the rule book.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(code: &str) -> $name {
                $name(code.to_owned())
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }
    )*};
}

codes! {
    /// A category of self-employed people (rule book §2): `cpu`, `auto-entrepreneur`, `craft`, …
    CategoryCode;
    /// A division of a category: `general-practitioner`, `specialist`, …
    SubCategoryCode;
    /// The coefficient category that the tax office recorded for an activity (CGI 40-I): `food-general`, `hairdressing`, …
    ActivityClass;
}
