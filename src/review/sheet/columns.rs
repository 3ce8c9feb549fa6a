//! The columns of the sheet. Their names are in the language of the reviewer, and one says which language that is.

use crate::model::Lang;
use crate::words::Words;

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SheetColumn {
    Card,
    Warning,
    SignalWord,
    Source,
    Translation,
    State,
    /// The reviewer fills in this one and the next two.
    Name,
    Tick,
    Remark,
}

/// How the name of the last column begins, which holds a digest of the words; after it comes the language of the translation.
pub const CHECK: &str = "check:";

impl SheetColumn {
    /// All of them, as a reviewer reads them.
    pub const ALL: [SheetColumn; 9] = [
        SheetColumn::Card,
        SheetColumn::Warning,
        SheetColumn::SignalWord,
        SheetColumn::Source,
        SheetColumn::Translation,
        SheetColumn::State,
        SheetColumn::Name,
        SheetColumn::Tick,
        SheetColumn::Remark,
    ];

    /// Its name in a language.
    pub fn name(self, words: &Words, lang: &Lang) -> String {
        let key = match self {
            SheetColumn::Card => "sheet-card",
            SheetColumn::Warning => "sheet-warning",
            SheetColumn::SignalWord => "sheet-signal-word",
            SheetColumn::Source => "review-source",
            SheetColumn::Translation => "review-translation",
            SheetColumn::State => "sheet-state",
            SheetColumn::Name => "sheet-name",
            SheetColumn::Tick => "sheet-tick",
            SheetColumn::Remark => "sheet-remark",
        };
        words.word(lang, key)
    }
}
