//! Reference cases and their runners.
