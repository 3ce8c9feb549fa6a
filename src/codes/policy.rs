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
        "what can't be read would be published as if it were not there",
    ),
    (
        3,
        "a line of `guide.toml` that is not understood would do nothing, without a word",
    ),
    (
        4,
        "without words of its own a language would be published with signal words of another",
    ),
    (
        5,
        "a word that is missing can be the signal word of a warning",
    ),
    (10, "a card without front matter is published nowhere"),
    (
        11,
        "a line of the front matter that is not understood would do nothing, without a word",
    ),
    (
        12,
        "an allow that is not understood would do nothing, without a word",
    ),
    (101, "a block that the tool does not know can be a warning"),
    (102, "the text on the marker's line would be lost"),
    (103, "a warning that says nothing warns nobody"),
    (104, "one of two blocks that ran together can be a warning"),
    (
        105,
        "a quote without a marker can be a warning that lost it",
    ),
    (
        106,
        "what a card does not have is dropped on its way to the page",
    ),
    (107, "the line is on no page"),
    (108, "what stands in no step is on no page"),
    (109, "attributes tie a warning to the action that it guards"),
    (110, "the ledger can't follow a warning that has no id"),
    (111, "a warning behind its action is read too late"),
    (112, "a warning that guards nothing stands before nothing"),
    (113, "what is neither actions nor a choice is on no page"),
    (114, "an option that is not understood is on no page"),
    (115, "what does not belong there is on no page"),
    (116, "a requirement that can't be read is on no page"),
    (
        118,
        "a step with nothing to do is most often a step whose actions were not understood",
    ),
    (
        120,
        "the block would stand with another action than the one that it is meant for",
    ),
    (121, "an empty cell can be one whose text was lost"),
    (
        122,
        "a reader for whom the condition does not hold would do the action without its warning",
    ),
    (
        123,
        "a reviewer would see other words than those that are published",
    ),
    (
        201,
        "of two things with one id, a warning can guard the wrong one",
    ),
    (202, "a card without its category is on no front page"),
    (203, "readers would not be told what they need"),
    (
        204,
        "nobody could say when the text is meant for the reader",
    ),
    (205, "the words would point at a spot that is not there"),
    (207, "the published link would lead nowhere"),
    (
        208,
        "the page would lack its picture, or the words for those who can't see it",
    ),
    (209, "the page would lack its picture"),
    (
        210,
        "the shared steps are on no page, nor are their warnings",
    ),
    (211, "the spots would not be in the picture"),
    (212, "the spot would forbid something without saying why"),
    (213, "one of the two cards is published nowhere"),
    (
        214,
        "a card that nobody reads is published nowhere, nor are its warnings",
    ),
    (215, "readers would be sent to a place that is not there"),
    (216, "a step that no reader reaches hides its warnings"),
    (217, "readers would be shown another version than they have"),
    (218, "of two spots on one place readers see one"),
    (
        301,
        "how strict the guide is with it stands in `guide.toml`, as `warnings` under `[translation]`",
    ),
    (
        302,
        "how strict the guide is with it stands in `guide.toml`, as `texts` under `[translation]`",
    ),
    (303, "the warnings in it would be shown untranslated"),
    (
        304,
        "how strict the guide is with it stands in `guide.toml`, as `approval` under `[translation]`",
    ),
    (
        310,
        "what was refused is not in the catalogs, so the translator has to hear of it",
    ),
    (311, "a file that can't be read brings no translation along"),
    (
        401,
        "a warning that goes needs somebody who accepts it, with `stappenkaart warnings accept`",
    ),
    (
        402,
        "a warning that changes needs somebody who accepts it, with `stappenkaart warnings accept`",
    ),
    (
        403,
        "a warning that the ledger does not know could go without a word; `stappenkaart warnings accept` records it",
    ),
    (404, "without a ledger a warning could go without a word"),
    (
        405,
        "an approval that holds for no edition looks like one that does",
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
