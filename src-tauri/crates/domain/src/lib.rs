//! The nouns of the trade and their invariants.
