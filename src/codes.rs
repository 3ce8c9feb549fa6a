//! Every code of a diagnostic with its page of the book, which is also its test. To add one: its page, and its line here.

use crate::diag::Code;
use crate::suggest::nearest;

mod policy;

pub use policy::{Policy, policy, refusal};

macro_rules! codes {
    ($($(#[$doc:meta])* $code:ident),* $(,)?) => {
        $($(#[$doc])* pub const $code: Code = Code(stringify!($code));)*

        /// Every code with the text of its page, in order.
        pub const ALL: &[(Code, &str)] =
            &[$(($code, include_str!(concat!("../book/src/codes/", stringify!($code), ".md")))),*];
    };
}

codes! {
    /// No guide here.
    SK001,
    /// A file that can't be read as text.
    SK002,
    /// A mistake in `guide.toml`.
    SK003,
    /// A language that the tool has no words for.
    SK004,
    /// A word that is missing in one of the tool's languages.
    SK005,
    /// A language whose letters no font has.
    SK006,
    /// No front matter.
    SK010,
    /// A mistake in the front matter.
    SK011,
    /// A mistake in an allow.
    SK012,
    /// An allow that allows nothing.
    SK013,
    /// An unknown `[!WORD]`.
    SK101,
    /// Text on the line of the marker.
    SK102,
    /// A block without a body.
    SK103,
    /// Two blocks that ran together.
    SK104,
    /// A quote without a marker.
    SK105,
    /// Markdown that a card does not have.
    SK106,
    /// A line that Markdown swallows.
    SK107,
    /// A heading that is no step.
    SK108,
    /// A mistake in the attributes.
    SK109,
    /// A warning without an id.
    SK110,
    /// A warning behind what it guards.
    SK111,
    /// A warning that guards nothing.
    SK112,
    /// A list that is neither actions nor a choice.
    SK113,
    /// A choice without its kind or its options.
    SK114,
    /// Something in a block that does not belong there.
    SK115,
    /// A list of what is required that can't be read.
    SK116,
    /// A warning in plain prose.
    SK117,
    /// A card or step with nothing to do.
    SK118,
    /// An ordered list that starts at the wrong number.
    SK119,
    /// A block whose indentation says two things.
    SK120,
    /// A table with an empty cell.
    SK121,
    /// A warning under a condition.
    SK122,
    /// A character that nobody sees.
    SK123,
    /// The same id twice.
    SK201,
    /// An unknown category.
    SK202,
    /// An unknown role or permission.
    SK203,
    /// An unknown condition.
    SK204,
    /// A callout without a spot.
    SK205,
    /// A spot without words.
    SK206,
    /// A link that leads nowhere.
    SK207,
    /// A picture that is missing.
    SK208,
    /// A picture that can't be used.
    SK209,
    /// An include that can't be followed.
    SK210,
    /// A mistake in a file of callouts.
    SK211,
    /// A forbidden spot without its warning.
    SK212,
    /// A card id used twice.
    SK213,
    /// A file that nobody reads.
    SK214,
    /// A jump that leads nowhere, or back.
    SK215,
    /// A step that no reader reaches.
    SK216,
    /// An unknown product or version.
    SK217,
    /// Two spots on one place.
    SK218,
    /// A spot that is too small to hit.
    SK219,
    /// A warning without a usable translation.
    SK301,
    /// A text without a usable translation.
    SK302,
    /// A catalog that can't be read.
    SK303,
    /// A translation of a warning that nobody has approved.
    SK304,
    /// An entry of an imported file that was refused.
    SK310,
    /// A file that can't be imported.
    SK311,
    /// A warning that is gone.
    SK401,
    /// A warning that changed.
    SK402,
    /// A warning that the ledger does not know.
    SK403,
    /// A ledger that can't be read.
    SK404,
    /// An approval for nobody.
    SK405,
    /// A warning that is missing from an artefact.
    SK501,
    /// A warning that a reader can't see.
    SK502,
    /// A warning behind the action that it guards, in an artefact.
    SK503,
    /// An artefact that is missing.
    SK504,
    /// A text in another language than it claims.
    SK505,
    /// A site that is not as it was published.
    SK506,
    /// A folder that is no site.
    SK507,
    /// A template that does not work.
    SK510,
    /// A warning that does not fit on the page.
    SK511,
    /// An artefact that can't be read back.
    SK520,
    /// A signal word of injury without an injury.
    SK601,
    /// A notice that is about injury.
    SK602,
    /// A warning without its consequence.
    SK603,
    /// A warning that neither commands nor forbids.
    SK604,
    /// A prohibition outside a warning.
    SK605,
    /// A text of a picture that says nothing.
    SK610,
    /// A thing named by its colour, shape or place alone.
    SK611,
    /// A link whose words don't say where it leads.
    SK612,
    /// Several instructions in one action.
    SK620,
    /// A long sentence.
    SK621,
    /// A passive.
    SK622,
    /// A condition behind its action.
    SK623,
    /// An action that does not command.
    SK624,
    /// A card without an owner.
    SK630,
    /// A card without the day on which it was checked.
    SK631,
    /// A card that is due for a check.
    SK632,
    /// A card that does not say which product it is about.
    SK633,
    /// Personal or customer data.
    SK640,
    /// A picture that tells who made it, or where.
    SK641,
    /// A shared file that no card includes.
    SK650,
    /// Something that `guide.toml` declares and no card uses.
    SK651,
    /// A picture that no card shows.
    SK652,
    /// A catalog that translates nothing.
    SK653,
    /// A label that is almost a declared one.
    SK660,
    /// A label that is not declared.
    SK661,
    /// A word that the glossary avoids.
    SK662,
    /// A way through the product that is not declared.
    SK663,
}

/// The code of this name, in capitals or not.
pub fn find(name: &str) -> Option<Code> {
    ALL.iter()
        .find(|(known, _)| known.0.eq_ignore_ascii_case(name))
        .map(|(code, _)| *code)
}

/// The code that is meant by a name that is none: "SK1O1" and "101" are SK101.
pub fn near(name: &str) -> Option<Code> {
    let digits = |c: char| match c {
        'O' | 'o' => '0',
        'I' | 'l' | 'i' => '1',
        c => c,
    };
    let number = name
        .trim_start_matches(['S', 's', 'K', 'k'])
        .chars()
        .map(digits)
        .collect::<String>();
    find(&format!("SK{number}"))
        .or_else(|| find(nearest(name, ALL.iter().map(|(code, _)| code.0))?))
}

/// What a code means, as the title of its page says it.
pub fn meaning(code: Code) -> &'static str {
    let title = page(code.0)
        .and_then(|page| page.lines().next())
        .unwrap_or_default()
        .trim_start_matches("# ");
    title
        .strip_prefix(code.0)
        .unwrap_or(title)
        .trim_start_matches([':', ' '])
}

/// A page without what only its test needs behind a fence.
pub fn for_readers(page: &str) -> String {
    let line = |line: &str| {
        if line.starts_with("```") {
            line.split(" at=\"").next().unwrap_or(line).to_owned()
        } else {
            line.to_owned()
        }
    };
    page.trim_end()
        .lines()
        .map(line)
        .collect::<Vec<_>>()
        .join("\n")
}

/// The page of a code.
pub fn page(code: &str) -> Option<&'static str> {
    ALL.iter()
        .find(|(known, _)| known.0.eq_ignore_ascii_case(code))
        .map(|(_, page)| *page)
}
