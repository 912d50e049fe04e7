//! Reads Fluent sources of both languages into one catalogue of messages, and says everything that is wrong with them.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::unicode::unescape_unicode_to_string;

/// The two languages of the sources.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tongue {
    Fr,
    Ar,
}

impl Tongue {
    pub const ALL: [Tongue; 2] = [Tongue::Fr, Tongue::Ar];

    pub fn folder(self) -> &'static str {
        match self {
            Tongue::Fr => "fr",
            Tongue::Ar => "ar",
        }
    }

    /// The plural categories every selector over a number must spell out.
    fn plurals(self) -> &'static [&'static str] {
        match self {
            Tongue::Fr => &["one", "other"],
            Tongue::Ar => &["zero", "one", "two", "few", "many", "other"],
        }
    }
}

/// One `.ftl` file.
#[derive(Debug)]
pub struct Source {
    pub tongue: Tongue,
    /// Its stem: the noun all its ids begin with.
    pub noun: String,
    /// Where it lies, for the sentences about it.
    pub path: String,
    pub text: String,
}

/// What a variable of a message is, found from how either language uses it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Anything already worded.
    Text,
    /// Selects a plural, or stands in `NUMBER()`.
    Number,
    /// The variable `sex`: `male`, `female`, or unknown.
    Sex,
}

/// A message in both languages.
#[derive(Debug)]
pub struct Message {
    pub noun: String,
    pub variables: BTreeMap<String, Kind>,
    pub patterns: BTreeMap<Tongue, Pattern<String>>,
}

/// All messages, by id; and the terms they refer to.
#[derive(Debug)]
pub struct Catalogue {
    pub messages: BTreeMap<String, Message>,
    terms: BTreeMap<(Tongue, String), Pattern<String>>,
}

const PLURAL_WORDS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];
const SEX_WORDS: [&str; 3] = ["male", "female", "other"];
/// Terms within terms deeper than this refer to themselves.
const DEEPEST_TERM: usize = 8;

impl Catalogue {
    /// The catalogue of all sources, or every problem found, each naming file and id.
    pub fn read(sources: &[Source]) -> Result<Catalogue, Vec<String>> {
        let mut reader = Reader::default();
        for source in sources {
            reader.read(source);
        }
        reader.finish()
    }

    /// The text of a message that depends on nothing but, perhaps, the sex: `None` where it has other variables.
    pub fn fixed_text(&self, id: &str, tongue: Tongue, sex: &str) -> Option<String> {
        let pattern = self.messages.get(id)?.patterns.get(&tongue)?;
        let mut text = String::new();
        self.flatten(pattern, tongue, sex, 0, &mut text)?;
        Some(text)
    }

    fn flatten(
        &self,
        p: &Pattern<String>,
        tongue: Tongue,
        sex: &str,
        depth: usize,
        text: &mut String,
    ) -> Option<()> {
        for element in &p.elements {
            match element {
                PatternElement::TextElement { value } => text.push_str(value),
                PatternElement::Placeable { expression } => {
                    self.flatten_expression(expression, tongue, sex, depth, text)?
                }
            }
        }
        Some(())
    }

    fn flatten_expression(
        &self,
        expression: &Expression<String>,
        tongue: Tongue,
        sex: &str,
        depth: usize,
        text: &mut String,
    ) -> Option<()> {
        match expression {
            Expression::Select { selector: InlineExpression::VariableReference { id }, variants }
                if id.name == "sex" =>
            {
                let chosen = variants
                    .iter()
                    .find(|v| key_word(v) == Some(sex))
                    .or_else(|| variants.iter().find(|v| v.default))?;
                self.flatten(&chosen.value, tongue, sex, depth, text)
            }
            Expression::Select { .. } => None,
            Expression::Inline(inline) => match inline {
                InlineExpression::StringLiteral { value } => {
                    text.push_str(&unescape_unicode_to_string(value));
                    Some(())
                }
                InlineExpression::NumberLiteral { value } => {
                    text.push_str(value);
                    Some(())
                }
                InlineExpression::TermReference { id, .. } if depth < DEEPEST_TERM => {
                    self.flatten(self.terms.get(&(tongue, id.name.clone()))?, tongue, sex, depth + 1, text)
                }
                InlineExpression::Placeable { expression } => {
                    self.flatten_expression(expression, tongue, sex, depth, text)
                }
                _ => None,
            },
        }
    }
}

fn key_word(variant: &Variant<String>) -> Option<&str> {
    match &variant.key {
        VariantKey::Identifier { name } => Some(name),
        VariantKey::NumberLiteral { .. } => None,
    }
}

#[derive(Default)]
struct Reader {
    problems: Vec<String>,
    messages: BTreeMap<String, Message>,
    terms: BTreeMap<(Tongue, String), Pattern<String>>,
    variables: BTreeMap<(String, Tongue), BTreeSet<String>>,
    term_uses: Vec<(String, Tongue, String)>,
}

impl Reader {
    fn read(&mut self, source: &Source) {
        let resource = match fluent_syntax::parser::parse(source.text.clone()) {
            Ok(resource) => resource,
            Err((_, errors)) => {
                for error in errors {
                    let before = source.text.get(..error.pos.start).unwrap_or_default();
                    let line = before.matches('\n').count() + 1;
                    self.problems.push(format!("{}:{line}: syntax error: {error}", source.path));
                }
                return;
            }
        };
        for entry in resource.body {
            match entry {
                Entry::Message(message) => {
                    let at = Place { source, id: message.id.name.clone() };
                    self.check_id(&at);
                    if !message.attributes.is_empty() {
                        self.say(&at, "attributes are not used here: write a message of its own");
                    }
                    match message.value {
                        Some(pattern) => self.message(&at, pattern),
                        None => self.say(&at, "has no text"),
                    }
                }
                Entry::Term(term) => {
                    let at = Place { source, id: format!("-{}", term.id.name) };
                    self.walk(&at, &term.value, &mut Uses::of_term());
                    if self.terms.insert((source.tongue, term.id.name), term.value).is_some() {
                        self.say(&at, "is written twice");
                    }
                }
                _ => {}
            }
        }
    }

    fn message(&mut self, at: &Place<'_>, pattern: Pattern<String>) {
        let mut uses = Uses::default();
        self.walk(at, &pattern, &mut uses);
        let tongue = at.source.tongue;
        let message = self.messages.entry(at.id.clone()).or_insert_with(|| Message {
            noun: at.source.noun.clone(),
            variables: BTreeMap::new(),
            patterns: BTreeMap::new(),
        });
        for (name, kind) in &uses.variables {
            let known = message.variables.entry(name.clone()).or_insert(*kind);
            *known = (*known).max(*kind);
        }
        let twice = message.patterns.insert(tongue, pattern).is_some();
        self.variables.insert((at.id.clone(), tongue), uses.variables.into_keys().collect());
        if twice {
            self.say(at, "is written twice");
        }
    }

    fn check_id(&mut self, at: &Place<'_>) {
        let rest = at.id.strip_prefix(&format!("{}-", at.source.noun));
        let shaped = rest.is_some_and(|rest| {
            rest.starts_with(|c: char| c.is_ascii_lowercase())
                && !rest.ends_with('-')
                && rest.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
        });
        if !shaped {
            let noun = &at.source.noun;
            self.say(
                at,
                &format!("an id here is `{noun}-<thing>-<role>`, in small letters, digits and hyphens"),
            );
        }
    }

    fn walk(&mut self, at: &Place<'_>, pattern: &Pattern<String>, uses: &mut Uses) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.check_text(at, value),
                PatternElement::Placeable { expression } => self.walk_expression(at, expression, uses),
            }
        }
    }

    fn walk_expression(&mut self, at: &Place<'_>, expression: &Expression<String>, uses: &mut Uses) {
        match expression {
            Expression::Inline(inline) => self.walk_inline(at, inline, uses),
            Expression::Select { selector, variants } => {
                self.walk_inline(at, selector, uses);
                self.check_variants(at, selector, variants, uses);
                for variant in variants {
                    self.walk(at, &variant.value, uses);
                }
            }
        }
    }

    fn check_variants(
        &mut self,
        at: &Place<'_>,
        selector: &InlineExpression<String>,
        variants: &[Variant<String>],
        uses: &mut Uses,
    ) {
        let words: BTreeSet<&str> = variants.iter().filter_map(key_word).collect();
        let variable = match selector {
            InlineExpression::VariableReference { id } => Some(id.name.as_str()),
            _ => None,
        };
        if variable == Some("sex") {
            if words.iter().any(|w| !SEX_WORDS.contains(w)) || words.len() < variants.len() {
                self.say(at, "a selector over $sex has the variants male, female and *other");
            }
        } else if words.iter().all(|w| PLURAL_WORDS.contains(w)) {
            if let Some(name) = variable {
                uses.variables.insert(name.to_owned(), Kind::Number);
            }
            for plural in at.source.tongue.plurals() {
                if !words.contains(plural) {
                    self.say(at, &format!("a selector over a number lacks the plural [{plural}]"));
                }
            }
        }
    }

    fn walk_inline(&mut self, at: &Place<'_>, inline: &InlineExpression<String>, uses: &mut Uses) {
        match inline {
            InlineExpression::StringLiteral { value } => {
                self.check_text(at, &unescape_unicode_to_string(value))
            }
            InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::VariableReference { id } if uses.in_term => {
                self.say(at, &format!("a term has no variables, but refers to ${}", id.name));
            }
            InlineExpression::VariableReference { id } => {
                let kind = if id.name == "sex" { Kind::Sex } else { Kind::Text };
                let known = uses.variables.entry(id.name.clone()).or_insert(kind);
                *known = (*known).max(kind);
            }
            InlineExpression::FunctionReference { id, arguments } => {
                let variable = match arguments.positional.as_slice() {
                    [InlineExpression::VariableReference { id }] => Some(id.name.clone()),
                    _ => None,
                };
                match variable {
                    Some(name) if id.name == "NUMBER" && !uses.in_term => {
                        uses.variables.insert(name, Kind::Number);
                    }
                    _ => self.say(at, "the only function is NUMBER($variable)"),
                }
            }
            InlineExpression::MessageReference { id, .. } => {
                self.say(at, &format!("refers to the message {}: share words by a term", id.name));
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                if attribute.is_some() || arguments.is_some() {
                    self.say(at, &format!("the term -{} takes neither attribute nor argument", id.name));
                }
                self.term_uses.push((at.name(), at.source.tongue, id.name.clone()));
            }
            InlineExpression::Placeable { expression } => self.walk_expression(at, expression, uses),
        }
    }

    fn check_text(&mut self, at: &Place<'_>, text: &str) {
        if let Some(mark) = text.chars().find(|c| is_stray_mark(*c)) {
            self.say(at, &format!("holds the invisible mark U+{:04X}", u32::from(mark)));
        }
        if text.chars().any(|c| matches!(c, '\u{0660}'..='\u{0669}' | '\u{06F0}'..='\u{06F9}')) {
            self.say(at, "digits are 0-9 in both languages");
        }
        if holds_html(text) {
            self.say(at, "holds HTML: messages are plain text");
        }
    }

    fn say(&mut self, at: &Place<'_>, problem: &str) {
        self.problems.push(format!("{}: {problem}", at.name()));
    }

    fn finish(mut self) -> Result<Catalogue, Vec<String>> {
        for (id, message) in &self.messages {
            for tongue in Tongue::ALL {
                if !message.patterns.contains_key(&tongue) {
                    self.problems.push(format!("{id}: missing in {}/{}.ftl", tongue.folder(), message.noun));
                }
            }
            // $sex is no fact but an agreement, which one of the languages may not need.
            let of = |tongue| {
                let mut names = self.variables.get(&(id.clone(), tongue)).cloned().unwrap_or_default();
                names.remove("sex");
                names
            };
            if message.patterns.len() == Tongue::ALL.len() {
                for name in of(Tongue::Fr).symmetric_difference(&of(Tongue::Ar)) {
                    self.problems.push(format!("{id}: ${name} stands in one language only"));
                }
            }
        }
        for (place, tongue, term) in &self.term_uses {
            if !self.terms.contains_key(&(*tongue, term.clone())) {
                self.problems.push(format!("{place}: there is no term -{term} in {}", tongue.folder()));
            }
        }
        if self.problems.is_empty() {
            Ok(Catalogue { messages: self.messages, terms: self.terms })
        } else {
            Err(self.problems)
        }
    }
}

struct Place<'a> {
    source: &'a Source,
    id: String,
}

impl Place<'_> {
    fn name(&self) -> String {
        format!("{}: {}", self.source.path, self.id)
    }
}

#[derive(Default)]
struct Uses {
    variables: BTreeMap<String, Kind>,
    in_term: bool,
}

impl Uses {
    fn of_term() -> Uses {
        Uses { variables: BTreeMap::new(), in_term: true }
    }
}

fn is_stray_mark(c: char) -> bool {
    matches!(c, '\u{061C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}')
}

fn holds_html(text: &str) -> bool {
    let tag = text.split('<').skip(1).any(|after| {
        let name = after.strip_prefix('/').unwrap_or(after);
        name.starts_with(|c: char| c.is_ascii_lowercase() || c == '!')
    });
    let entity = text.split('&').skip(1).any(|after| {
        let name = after.split(';').next().unwrap_or_default();
        name.len() < after.len()
            && !name.is_empty()
            && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '#')
    });
    tag || entity
}
