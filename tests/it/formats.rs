//! What programs read of problems.
