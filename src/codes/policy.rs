//! How far a guide may go in not being told of a problem. The list of what keeps the promise: such a code can be raised to an
//! error, and never be lowered or allowed.

use crate::diag::{Code, Level};

/// What a guide, a card and the command line may make of a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Policy {
    /// Any level, and allowed anywhere.
    Free,
    /// Allowed in a file that says why, and nowhere else.
    InFile,
    /// Nothing but an error; the sentence says why.
    Kept(&'static str),
}

/// The policy of a code. One that is not listed is kept if it is below SK600, where the promise ends and advice begins.
pub fn policy(code: Code) -> Policy {
    let number: u16 = code.0.trim_start_matches("SK").parse().unwrap_or_default();
    match number {
        // A guide that prints nothing needs no font; where it prints, a letter without a font stops the build with SK510.
        6 => Policy::Free,
        // Whether an allow is of use is no matter of the cards.
        13 => Policy::Free,
        // The rule knows words and not meanings, so a person may know better, sentence by sentence.
        117 => Policy::InFile,
        // The tool numbers the actions by itself; no reader sees the numbers in the source.
        119 => Policy::Free,
        // A spot without words is still in the picture, with its number and its label.
        206 => Policy::Free,
        // A spot that is hard to hit leads where its words lead, which are beside the picture.
        219 => Policy::Free,
        600.. => Policy::Free,
        _ => Policy::Kept(
            LOST_WITHOUT
                .iter()
                .find(|(known, _)| *known == number)
                .map_or(WITHOUT_IT, |(_, why)| why),
        ),
    }
}

/// Why a code can't have the level that somebody wants for it.
pub fn refusal(code: Code, wanted: Option<Level>) -> Option<(String, String)> {
    let verb = if wanted.is_none() {
        "allowed"
    } else {
        "lowered"
    };
    match policy(code) {
        Policy::Free => None,
        _ if wanted == Some(Level::Error) => None,
        Policy::InFile => Some((
            format!("{} can be {verb} only in the file that it is in", code.0),
            format!(
                "put a line such as `# stappenkaart: allow {} because ...` into its front matter, with the reason",
                code.0
            ),
        )),
        Policy::Kept(why) => Some((
            format!("{} can't be {verb}: {why}", code.0),
            format!("mend what {} says; it can only be an error", code.0),
        )),
    }
}

const WITHOUT_IT: &str = "without it a text could get lost on its way to the reader";

const LOST_WITHOUT: [(u16, &str); 67] = [
    (1, "without a guide there is nothing to publish"),
    (
        2,
        "the guide would be published without the file that can't be read",
    ),
    (
        3,
        "a line of `guide.toml` that the tool does not understand would do nothing, and you would not notice",
    ),
    (
        4,
        "without its own texts, a language would be published with the signal words of another",
    ),
    (5, "the missing text can be the signal word of a warning"),
    (10, "a card without front matter is not published"),
    (
        11,
        "a line of the front matter that the tool does not understand would do nothing, and you would not notice",
    ),
    (
        12,
        "a suppression that the tool does not understand would do nothing, and you would not notice",
    ),
    (101, "an unknown block can be a warning"),
    (102, "the text after the marker would be lost"),
    (103, "a warning without text warns no one"),
    (104, "one of two blocks that ran together can be a warning"),
    (
        105,
        "a quote without a marker can be a warning that lost its marker",
    ),
    (106, "unsupported Markdown is lost on its way to the page"),
    (107, "the line is not on any page"),
    (108, "content outside a step is not on any page"),
    (
        109,
        "attributes link a warning to the action that it guards",
    ),
    (110, "the ledger can't follow a warning that has no id"),
    (111, "a warning after its action is read too late"),
    (
        112,
        "a warning that guards nothing is not shown before any action",
    ),
    (
        113,
        "a list that is neither actions nor options is not on any page",
    ),
    (
        114,
        "an option that the tool does not understand is not on any page",
    ),
    (115, "content in the wrong place is not on any page"),
    (116, "a requirement that can't be read is not on any page"),
    (
        118,
        "a step without actions is usually a step whose actions the tool did not understand",
    ),
    (
        120,
        "the block would appear with another action than the one that you mean",
    ),
    (121, "an empty cell can be a cell that lost its text"),
    (
        122,
        "readers to whom the condition does not apply would do the action without its warning",
    ),
    (
        123,
        "a reviewer would see another text than the one that is published",
    ),
    (
        201,
        "if two things have one id, a warning can guard the wrong one",
    ),
    (
        202,
        "a card with an unknown category is not on any front page",
    ),
    (
        203,
        "readers would not see which roles and permissions they need",
    ),
    (204, "readers could not know whether the text is for them"),
    (205, "the text would refer to a callout that does not exist"),
    (207, "the published link would lead nowhere"),
    (
        208,
        "the page would be missing the picture, or its alt text for readers who can't see it",
    ),
    (209, "the page would be missing the picture"),
    (
        210,
        "the shared steps and their warnings would not be on any page",
    ),
    (211, "the callouts would be missing from the picture"),
    (212, "the callout would forbid something without saying why"),
    (213, "one of the two cards would not be published"),
    (
        214,
        "a file that is not used is not published, and neither are its warnings",
    ),
    (215, "readers would be sent to a step that does not exist"),
    (
        216,
        "no reader would see the warnings of a step that no reader reaches",
    ),
    (
        217,
        "readers would see another version than the one that they have",
    ),
    (
        218,
        "if two callouts are in one place, readers see only one",
    ),
    (
        301,
        "to choose how strict the guide is about it, set `warnings` under `[translation]` in `guide.toml`",
    ),
    (
        302,
        "to choose how strict the guide is about it, set `texts` under `[translation]` in `guide.toml`",
    ),
    (
        303,
        "the warnings in the catalog would be shown untranslated",
    ),
    (
        304,
        "to choose how strict the guide is about it, set `approval` under `[translation]` in `guide.toml`",
    ),
    (
        310,
        "a refused entry is not in the catalogs, so the translator has to know about it",
    ),
    (
        311,
        "nothing can be imported from a file that can't be read",
    ),
    (
        401,
        "someone has to accept that a warning is gone, with `stappenkaart warnings accept`",
    ),
    (
        402,
        "someone has to accept that a warning changed, with `stappenkaart warnings accept`",
    ),
    (
        403,
        "a warning that is not in the ledger could disappear unnoticed; `stappenkaart warnings accept` records it",
    ),
    (404, "without a ledger, a warning could disappear unnoticed"),
    (
        405,
        "an approval that applies to no edition looks like one that does",
    ),
    (501, SITE),
    (502, SITE),
    (503, SITE),
    (504, SITE),
    (505, SITE),
    (506, SITE),
    (507, SITE),
    (510, SITE),
    (511, SITE),
    (520, SITE),
];

const SITE: &str = "it is about the finished site, and nothing is published without that proof";
