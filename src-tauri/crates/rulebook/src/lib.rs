//! Dated rules with their legal reference, and the reasoning over them.
