//! The option that says whether drafts are published.

use crate::compile::DraftChoice;

/// What to do with cards that have `status: draft`.
#[derive(clap::Args)]
pub struct DraftsArgument {
    /// Cards with `status: draft` are published too; each of their pages says so.
    #[arg(long)]
    drafts: bool,
}

impl DraftsArgument {
    /// With drafts, or without them.
    pub fn of(drafts: bool) -> DraftsArgument {
        DraftsArgument { drafts }
    }

    /// The choice that was made.
    pub fn choice(&self) -> DraftChoice {
        match self.drafts {
            true => DraftChoice::Published,
            false => DraftChoice::LeftOut,
        }
    }
}
