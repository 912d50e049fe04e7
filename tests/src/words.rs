//! What the window says, by id: tests name messages as the sources do and look for their words on the screen.

use std::fs;

use fluent::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use milaf_domain::Language;

use crate::registers::root;

/// The messages of a language.
pub struct Words {
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// Reads `locales/` and `locales/window/`.
    ///
    /// # Panics
    /// When a file cannot be read or holds a syntax error: the tests of the messages say which.
    pub fn of(language: Language) -> Words {
        let (folder, locale) = match language {
            Language::Fr => ("fr", "fr-MA"),
            Language::Ar => ("ar", "ar-MA"),
        };
        let mut bundle = FluentBundle::new(vec![locale.parse().expect("a tag")]);
        bundle.set_use_isolating(false);
        bundle.add_function("NUMBER", number).expect("one function of this name");
        for folder in [format!("locales/{folder}"), format!("locales/window/{folder}")] {
            for entry in fs::read_dir(root().join(folder)).expect("messages").flatten() {
                let text = fs::read_to_string(entry.path()).expect("messages are UTF-8");
                let resource = FluentResource::try_new(text).expect("messages parse");
                bundle.add_resource_overriding(resource);
            }
        }
        Words { bundle }
    }

    /// The words of a message without variables.
    ///
    /// # Panics
    /// When there is no such message.
    pub fn get(&self, id: &str) -> String {
        self.with(id, &[])
    }

    /// The words of a message with its variables.
    ///
    /// # Panics
    /// When there is no such message.
    pub fn with(&self, id: &str, variables: &[(&str, &str)]) -> String {
        let message = self.bundle.get_message(id).unwrap_or_else(|| panic!("there is no message {id}"));
        let pattern = message.value().unwrap_or_else(|| panic!("{id} has no words"));
        let mut arguments = FluentArgs::new();
        for (name, value) in variables {
            match value.parse::<f64>() {
                Ok(number) => arguments.set(*name, number),
                Err(_) => arguments.set(*name, *value),
            }
        }
        let mut faults = Vec::new();
        self.bundle.format_pattern(pattern, Some(&arguments), &mut faults).into_owned()
    }
}

/// A number below a thousand is written as it comes.
fn number<'a>(given: &[FluentValue<'a>], _: &FluentArgs<'_>) -> FluentValue<'a> {
    match given {
        [FluentValue::Number(number)] => FluentValue::from(number.value.to_string()),
        _ => FluentValue::Error,
    }
}
