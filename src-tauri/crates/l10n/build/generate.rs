//! Writes one Rust function per message, one module per noun, and the table for looking messages up by id.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::catalogue::{Catalogue, Kind, Message, Source, Tongue};

/// The Rust source of `milaf_l10n::msg`.
pub fn generate(catalogue: &Catalogue, sources: &[Source]) -> String {
    let mut code = String::new();
    for tongue in Tongue::ALL {
        let name = tongue.folder().to_uppercase();
        _ = writeln!(code, "pub(crate) static {name}: &[&str] = &[");
        for source in sources.iter().filter(|s| s.tongue == tongue) {
            _ = writeln!(code, "    include_str!({:?}),", source.path);
        }
        code.push_str("];\n");
    }
    code.push_str("pub(crate) static IDS: &[(&str, &[&str])] = &[\n");
    for (id, message) in &catalogue.messages {
        let names: Vec<&String> = message.variables.keys().collect();
        _ = writeln!(code, "    ({id:?}, &{names:?}),");
    }
    code.push_str("];\n");
    let mut nouns: BTreeMap<&str, Vec<(&String, &Message)>> = BTreeMap::new();
    for (id, message) in &catalogue.messages {
        nouns.entry(&message.noun).or_default().push((id, message));
    }
    for (noun, messages) in nouns {
        _ = writeln!(code, "#[doc = \"Messages of `{noun}.ftl`.\"]\npub mod {} {{", ident(noun));
        code.push_str("    #[allow(unused_imports)]\n    use crate::message::{self, Number, Value};\n");
        code.push_str("    #[allow(unused_imports)]\n    use milaf_domain::{Language, Sex};\n");
        for (id, message) in messages {
            function(&mut code, catalogue, id, message);
        }
        code.push_str("}\n");
    }
    code
}

fn function(code: &mut String, catalogue: &Catalogue, id: &str, message: &Message) {
    let name = ident(id.strip_prefix(&format!("{}-", message.noun)).unwrap_or(id));
    let french = catalogue.fixed_text(id, Tongue::Fr, "other");
    let doc = match &french {
        Some(text) => format!("`{id}`: «{}».", doc_text(text)),
        None => format!("`{id}`."),
    };
    let variables: Vec<(&String, Kind)> = message.variables.iter().map(|(n, k)| (n, *k)).collect();
    match variables.as_slice() {
        [] => {
            _ = writeln!(
                code,
                "    #[doc = {doc:?}]\n    pub fn {name}(language: Language) -> &'static str {{"
            );
            fixed_match(code, catalogue, id, "other", 8);
            code.push_str("    }\n");
        }
        [(_, Kind::Sex)] => {
            _ = writeln!(
                code,
                "    #[doc = {doc:?}]\n    pub fn {name}(language: Language, sex: Option<Sex>) -> &'static str {{\n        match sex {{"
            );
            for (value, word) in
                [("Some(Sex::Male)", "male"), ("Some(Sex::Female)", "female"), ("None", "other")]
            {
                _ = writeln!(code, "            {value} => ");
                fixed_match(code, catalogue, id, word, 12);
                code.push_str("            ,\n");
            }
            code.push_str("        }\n    }\n");
        }
        [(variable, kind)] => {
            let variable_ident = ident(variable);
            let (ty, value) = match kind {
                Kind::Number => ("impl Into<Number>", format!("Value::Number({variable_ident}.into())")),
                _ => ("&str", format!("Value::from({variable_ident})")),
            };
            _ = writeln!(
                code,
                "    #[doc = {doc:?}]\n    pub fn {name}(language: Language, {variable_ident}: {ty}) -> String {{\n        \
                 message::worded(language, {id:?}, &[({variable:?}, {value})])\n    }}"
            );
        }
        many => with_struct(code, id, &name, &doc, many),
    }
}

fn with_struct(code: &mut String, id: &str, name: &str, doc: &str, variables: &[(&String, Kind)]) {
    let args = pascal(name);
    let borrows = variables.iter().any(|(_, kind)| *kind == Kind::Text);
    let (life, elided) = if borrows { ("<'a>", "<'_>") } else { ("", "") };
    _ = writeln!(code, "    #[doc = \"What `{id}` is worded with.\"]\n    #[derive(Clone, Copy, Debug)]");
    _ = writeln!(code, "    pub struct {args}{life} {{");
    for (variable, kind) in variables {
        let (ty, what) = match kind {
            Kind::Text => ("&'a str", "already worded"),
            Kind::Number => ("Number", "a count, which chooses the plural"),
            Kind::Sex => ("Option<Sex>", "`None`: unknown"),
        };
        _ = writeln!(
            code,
            "        #[doc = \"`${variable}`, {what}.\"]\n        pub {}: {ty},",
            ident(variable)
        );
    }
    _ = writeln!(
        code,
        "    }}\n    #[doc = {doc:?}]\n    pub fn {name}(language: Language, args: {args}{elided}) -> String {{\n        \
         message::worded(language, {id:?}, &["
    );
    for (variable, _) in variables {
        _ = writeln!(code, "            ({variable:?}, Value::from(args.{})),", ident(variable));
    }
    code.push_str("        ])\n    }\n");
}

fn fixed_match(code: &mut String, catalogue: &Catalogue, id: &str, sex: &str, indent: usize) {
    let pad = " ".repeat(indent);
    let text = |tongue| catalogue.fixed_text(id, tongue, sex).unwrap_or_else(|| id.to_owned());
    _ = writeln!(code, "{pad}match language {{");
    _ = writeln!(code, "{pad}    Language::Fr => {:?},", text(Tongue::Fr));
    _ = writeln!(code, "{pad}    Language::Ar => {:?},\n{pad}}}", text(Tongue::Ar));
}

fn doc_text(text: &str) -> String {
    let mut doc = String::new();
    for c in text.chars() {
        match c {
            '\n' => doc.push(' '),
            '[' | ']' | '<' | '>' | '*' | '_' | '`' | '\\' | '#' => {
                doc.push('\\');
                doc.push(c);
            }
            _ => doc.push(c),
        }
    }
    doc
}

/// A Rust name from a kebab-case one.
fn ident(kebab: &str) -> String {
    const RESERVED: [&str; 22] = [
        "as", "box", "break", "const", "continue", "do", "else", "enum", "false", "final", "for", "if", "in",
        "loop", "match", "move", "mod", "ref", "return", "true", "type", "where",
    ];
    let name = kebab.replace('-', "_");
    if RESERVED.contains(&name.as_str()) { format!("r#{name}") } else { name }
}

fn pascal(snake: &str) -> String {
    let mut name = String::new();
    for word in snake.trim_start_matches("r#").split('_') {
        let mut chars = word.chars();
        name.extend(chars.next().map(|c| c.to_ascii_uppercase()));
        name.extend(chars);
    }
    name
}
