//! One text for one content: JSON whose keys are sorted and that holds no blank, so that its digest names the data.

use std::fmt::Write;

use serde::Serialize;
use serde_json::Value;

/// The canonical JSON of a value: keys in the order of their code points, no blanks. Empty for what JSON cannot hold.
pub fn canonical_json(value: &impl Serialize) -> String {
    let mut out = String::new();
    if let Ok(value) = serde_json::to_value(value) {
        write(&value, &mut out);
    }
    out
}

fn write(value: &Value, out: &mut String) {
    match value {
        Value::Object(fields) => {
            let mut fields: Vec<(&String, &Value)> = fields.iter().collect();
            fields.sort_unstable_by_key(|(name, _)| *name);
            out.push('{');
            for (at, (name, field)) in fields.into_iter().enumerate() {
                if at > 0 {
                    out.push(',');
                }
                _ = write!(out, "{}:", Value::String(name.clone()));
                write(field, out);
            }
            out.push('}');
        }
        Value::Array(items) => {
            out.push('[');
            for (at, item) in items.iter().enumerate() {
                if at > 0 {
                    out.push(',');
                }
                write(item, out);
            }
            out.push(']');
        }
        plain => _ = write!(out, "{plain}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sorts_keys_at_every_depth_and_leaves_no_blank() {
        let value = serde_json::json!({ "b": [1, { "z": null, "a": "é \"x\"" }], "a": 2.5 });
        assert_eq!(canonical_json(&value), r#"{"a":2.5,"b":[1,{"a":"é \"x\"","z":null}]}"#);
    }
}
