//! What a sheet is about, for messages and for the file itself.

use stappenkaart_say::say;

use super::design::Design;
use crate::format::entries::warnings;
use crate::format::{CardView, WarningView};

/// What a sheet is about, for messages and for the file itself.
pub struct About<'a> {
    /// The same for the same sheet on every run.
    pub ident: String,
    /// "`log-in` in `nl` (format `pdf`)".
    pub name: String,
    /// The file that its writer can fix.
    pub path: String,
    pub warnings: Vec<&'a WarningView>,
    /// Whether it has a date, as an archive wants.
    pub dated: bool,
}

impl<'a> About<'a> {
    /// A card of this design.
    pub fn card(design: &Design, card: &'a CardView) -> About<'a> {
        let Design {
            format, template, ..
        } = design;
        About {
            ident: format!("{template}/{}/{}", card.page.lang, card.id),
            name: say!("`{}` in `{}` (format `{format}`)", card.id, card.page.lang),
            path: format!("cards/{}/card.md", card.id),
            warnings: warnings(card)
                .into_iter()
                .map(|guard| guard.warning)
                .collect(),
            dated: card.details.verified.is_some(),
        }
    }
}
