//! Bytes in and out: lists, sealed transmissions, scans.
