//! What a sheet that came back says, all of it together.

use crate::ledger::SignedApproval;

/// The signatures of a sheet, and what a person has to read in it.
#[derive(Default)]
pub struct SheetOutcome<'a> {
    pub signs: Vec<SignedApproval<'a>>,
    /// Warnings that are approved already in these words, as `card/id`, and by whom.
    pub already: Vec<(String, String)>,
    /// Warnings that the reviewer does not approve, as `card/id`.
    pub declined: Vec<String>,
    /// Warnings with a name or a remark beside them and no tick, as `card/id`.
    pub unticked: Vec<String>,
    /// How many rows are not filled in.
    pub open: usize,
    pub remarks: Vec<SheetRemark>,
}

/// A remark beside a warning.
pub struct SheetRemark {
    /// As `card/id`.
    pub warning: String,
    pub by: String,
    pub text: String,
}
