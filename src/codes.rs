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
    /// A folder without a guide.
    SK001,
    /// A file that can't be read as text.
    SK002,
    /// A mistake in `guide.toml`.
    SK003,
    /// An unsupported language.
    SK004,
    /// A mistake in a words file.
    SK005,
    /// A language without a font.
    SK006,
    /// A card without front matter.
    SK010,
    /// A mistake in the front matter.
    SK011,
    /// A mistake in a suppression.
    SK012,
    /// A comment that suppresses nothing.
    SK013,
    /// An unknown `[!WORD]`.
    SK101,
    /// Text on the same line as a marker.
    SK102,
    /// A block without text.
    SK103,
    /// Two blocks that ran together.
    SK104,
    /// A quote without a marker.
    SK105,
    /// Unsupported Markdown.
    SK106,
    /// A line that Markdown drops.
    SK107,
    /// A heading that is not a step.
    SK108,
    /// A mistake in the attributes.
    SK109,
    /// A warning without an id.
    SK110,
    /// A warning after what it guards.
    SK111,
    /// A warning that guards nothing.
    SK112,
    /// A list that is neither actions nor options.
    SK113,
    /// A choice without a kind or options.
    SK114,
    /// Content in the wrong place.
    SK115,
    /// A list of requirements that can't be read.
    SK116,
    /// A warning in ordinary text.
    SK117,
    /// A card or step without actions.
    SK118,
    /// A numbered list that starts at the wrong number.
    SK119,
    /// A block with ambiguous indentation.
    SK120,
    /// A table with an empty cell.
    SK121,
    /// A warning with a condition.
    SK122,
    /// An invisible character.
    SK123,
    /// An id that is used twice.
    SK201,
    /// An unknown category.
    SK202,
    /// An unknown role or permission.
    SK203,
    /// An unknown condition.
    SK204,
    /// A reference to an unknown callout.
    SK205,
    /// A callout that no text mentions.
    SK206,
    /// A link that leads nowhere.
    SK207,
    /// A missing picture.
    SK208,
    /// A picture that can't be used.
    SK209,
    /// An include that can't be followed.
    SK210,
    /// A mistake in a callouts file.
    SK211,
    /// A forbidden callout without its warning.
    SK212,
    /// A card id that is used twice.
    SK213,
    /// A file that is not used.
    SK214,
    /// A jump that leads nowhere or back.
    SK215,
    /// A step that no reader reaches.
    SK216,
    /// An unknown product or version.
    SK217,
    /// Two callouts in one place.
    SK218,
    /// A callout that is too small to click.
    SK219,
    /// A warning without a usable translation.
    SK301,
    /// A text without a usable translation.
    SK302,
    /// A catalog that can't be read.
    SK303,
    /// An unapproved translation of a warning.
    SK304,
    /// A refused entry in an imported file.
    SK310,
    /// A file that can't be imported.
    SK311,
    /// A warning that is gone.
    SK401,
    /// A warning that changed.
    SK402,
    /// A warning that is not in the ledger.
    SK403,
    /// A ledger that can't be read.
    SK404,
    /// An approval for an unused language.
    SK405,
    /// A warning that is missing from an artefact.
    SK501,
    /// A warning that readers can't see.
    SK502,
    /// A warning after its action in an artefact.
    SK503,
    /// A missing artefact.
    SK504,
    /// A text marked with the wrong language.
    SK505,
    /// A site that changed after it was published.
    SK506,
    /// A folder that is not a site.
    SK507,
    /// A template that does not work.
    SK510,
    /// A warning that does not fit on the page.
    SK511,
    /// An artefact that can't be read back.
    SK520,
    /// A signal word for injury without an injury.
    SK601,
    /// A notice about an injury.
    SK602,
    /// A warning without a consequence.
    SK603,
    /// A warning without a command or prohibition.
    SK604,
    /// A prohibition outside a warning.
    SK605,
    /// An alt text that says nothing.
    SK610,
    /// A thing named only by its colour, shape or place.
    SK611,
    /// A link text that does not say where it leads.
    SK612,
    /// Several instructions in one action.
    SK620,
    /// A long sentence.
    SK621,
    /// A passive sentence.
    SK622,
    /// A condition after its action.
    SK623,
    /// An action that is not a command.
    SK624,
    /// A card without an owner.
    SK630,
    /// A card without a check date.
    SK631,
    /// A card that is due for a check.
    SK632,
    /// A card without a product or version.
    SK633,
    /// Personal or customer data.
    SK640,
    /// A picture that contains metadata.
    SK641,
    /// A shared file that no card includes.
    SK650,
    /// A declaration in `guide.toml` that no card uses.
    SK651,
    /// A picture that no card shows.
    SK652,
    /// A catalog that is not used.
    SK653,
    /// A label that differs slightly from a declared one.
    SK660,
    /// A label that is not declared.
    SK661,
    /// A word that the glossary says to avoid.
    SK662,
    /// A path through the product that is not declared.
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
