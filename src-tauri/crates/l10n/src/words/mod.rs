//! Amounts in words.
