//! What a secretary does: the use cases behind every shell.
