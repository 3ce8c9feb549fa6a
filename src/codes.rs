//! Every code of a diagnostic, declared once: its number, its name, its level, and whether a guide
//! may lower it. To add a code: its page in the book, which is also its test, and its line here.
//! `UPDATE_CODES=1 cargo test --test it codes` then writes the lists in the book.

use crate::diag::{Code, Level};
use crate::phrases;
use crate::suggest::nearest;

mod pages;
mod policy;

pub use pages::{page_for_readers, phrases};
pub use policy::Policy;

/// What is declared of a code.
#[derive(Debug, Clone, Copy)]
pub struct CodeDeclaration {
    /// What the code means, as the title of its page.
    pub name: &'static str,
    /// The level of its problems, before anyone changes it.
    pub level: DeclaredLevel,
    /// What a guide may do with that level.
    pub policy: Policy,
    /// The text of its page.
    pub page: &'static str,
}

/// The level that a rule sets for the problems of a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DeclaredLevel {
    /// Each problem has this level.
    Always(Level),
    /// `[translation]` in `guide.toml` decides.
    ByGuide,
}

macro_rules! level {
    (error) => {
        DeclaredLevel::Always(Level::Error)
    };
    (warning) => {
        DeclaredLevel::Always(Level::Warning)
    };
    (advice) => {
        DeclaredLevel::Always(Level::Advice)
    };
    (by_guide) => {
        DeclaredLevel::ByGuide
    };
}

macro_rules! policy {
    (free) => {
        Policy::Free
    };
    (in_file) => {
        Policy::InFile
    };
    (kept $why:expr) => {
        Policy::Kept($why)
    };
}

// A code with its level, its name, and how far a guide may lower it. `kept` codes are errors for
// everyone; the text says what would be lost without them.
macro_rules! codes {
    ($($code:ident $level:ident $name:literal $policy:ident $($why:expr)?;)*) => {
        $(#[doc = $name] pub const $code: Code = Code(stringify!($code));)*

        /// Every code with its declaration, in order.
        pub const ALL: &[(Code, CodeDeclaration)] = &[$((
            $code,
            CodeDeclaration {
                name: $name,
                level: level!($level),
                policy: policy!($policy $($why)?),
                page: include_str!(concat!("../book/src/codes/", stringify!($code), ".md")),
            },
        )),*];
    };
}

const SITE: &str = "it is about the finished site, and nothing is published without that proof";

const HOST: &str = "it is about what readers of a help center see, and an article is not left there without a proof";

codes! {
    // The guide and its files.
    SK001 error "A folder without a guide"
        kept "without a guide there is nothing to publish";
    SK002 error "A file that can't be read as text"
        kept "the guide would be published without the file that can't be read";
    SK003 error "A mistake in `guide.toml`"
        kept "a line of `guide.toml` that the tool does not understand would do nothing, and you would not notice";
    SK004 error "An unsupported language"
        kept "without its own texts, a language would be published with the signal words of another";
    SK005 error "A mistake in a words file"
        kept "the missing text can be the signal word of a warning";
    // A guide without PDFs needs no font; in a PDF, a letter without a font stops the build (SK510).
    SK006 error "A language without a font" free;
    // What a script does is seen by `verify --browser`, and not by a check of the sources.
    SK007 advice "A script of the guide's own" free;
    // A file that does nothing loses nothing.
    SK008 warning "A template that replaces nothing" free;
    // What an old copy does to warnings is seen when the site is read back.
    SK009 advice "A copy of an older template" free;
    SK010 error "A card without front matter"
        kept "a card without front matter is not published";
    SK011 error "A mistake in the front matter"
        kept "a line of the front matter that the tool does not understand would do nothing, and you would not notice";
    SK012 error "A mistake in a suppression"
        kept "a suppression that the tool does not understand would do nothing, and you would not notice";
    // A suppression that suppresses nothing says nothing about the cards.
    SK013 warning "A comment that suppresses nothing" free;
    SK014 error "An unknown format version"
        kept "a file of a newer version would be read as something else than it says, and a warning in it could be lost";
    SK015 error "Marks of a merge conflict"
        kept "of two versions of a warning, no one has decided which is right";

    // What a card says.
    SK101 error "An unknown `[!WORD]`"
        kept "an unknown block can be a warning";
    SK102 error "Text on the same line as a marker"
        kept "the text after the marker would be lost";
    SK103 error "A block without text"
        kept "a warning without text warns no one";
    SK104 error "Two blocks that ran together"
        kept "one of two blocks that ran together can be a warning";
    SK105 error "A quote without a marker"
        kept "a quote without a marker can be a warning that lost its marker";
    SK106 error "Unsupported Markdown"
        kept "unsupported Markdown is lost on its way to the page";
    SK107 error "A line that Markdown drops"
        kept "the line is not on any page";
    SK108 error "A heading that is not a step"
        kept "content outside a step is not on any page";
    SK109 error "A mistake in the attributes"
        kept "attributes link a warning to the action that it guards";
    SK110 error "A warning without an id"
        kept "the ledger can't follow a warning that has no id";
    SK111 error "A warning after what it guards"
        kept "a warning after its action is read too late";
    SK112 error "A warning that guards nothing"
        kept "a warning that guards nothing is not shown before any action";
    SK113 error "A list that is neither actions nor options"
        kept "a list that is neither actions nor options is not on any page";
    SK114 error "A choice without a kind or options"
        kept "an option that the tool does not understand is not on any page";
    SK115 error "Content in the wrong place"
        kept "content in the wrong place is not on any page";
    SK116 error "A list of requirements that can't be read"
        kept "a requirement that can't be read is not on any page";
    // The rule knows words, not meanings: a person may know better, file by file.
    SK117 error "A warning in ordinary text" in_file;
    SK118 error "A card or step without actions"
        kept "a step without actions is usually a step whose actions the tool did not understand";
    // The tool numbers the actions itself; readers never see the numbers in the source.
    SK119 error "A wrong number in a list of actions" free;
    SK120 error "A block with ambiguous indentation"
        kept "the block would appear with another action than the one that you mean";
    SK121 error "A table with an empty cell"
        kept "an empty cell can be a cell that lost its text";
    SK122 error "A warning with a condition"
        kept "readers to whom the condition does not apply would do the action without its warning";
    SK123 error "An invisible character"
        kept "a reviewer would see another text than the one that is published";
    SK124 error "A mark that is printed as a letter"
        kept "readers would see the marks of Markdown instead of a label, a link or a callout";
    SK125 error "A letter that is read as a mark"
        kept "readers would not see a star or an underscore that the author typed, as in `2*3`";
    SK126 error "A backslash that is not printed"
        kept "readers would see another path or name than the author typed";
    SK127 error "A mark of another tool"
        kept "readers would see the marks of another tool, or nothing in the place of a variable";
    SK128 error "A line that is joined to the line above"
        kept "readers would see one action in the place of two or more";
    SK129 error "A comment of an import"
        kept "the comment can hold a warning that is in no page";
    SK130 error "Content that the kind of a card does not have"
        kept "a reader would look for steps in a card of facts, or do an action in a card of questions without its checklist";

    // What a card refers to.
    SK201 error "An id that is used twice"
        kept "if two things have one id, a warning can guard the wrong one";
    SK202 error "An unknown category"
        kept "a card with an unknown category is not on any front page";
    SK203 error "An unknown role or permission"
        kept "readers would not see which roles and permissions they need";
    SK204 error "An unknown condition"
        kept "readers could not know whether the text is for them";
    SK205 error "A reference to an unknown callout"
        kept "the text would refer to a callout that does not exist";
    // A callout that no text mentions is still in the picture, with its number and label.
    SK206 error "A callout that no text mentions" free;
    SK207 error "A link that leads nowhere"
        kept "the published link would lead nowhere";
    SK208 error "A missing picture"
        kept "the page would be missing the picture, or its alt text for readers who can't see it";
    SK209 error "A picture that can't be used"
        kept "the page would be missing the picture";
    SK210 error "An include that can't be followed"
        kept "the shared steps and their warnings would not be on any page";
    SK211 error "A mistake in a callouts file"
        kept "the callouts would be missing from the picture";
    SK212 error "A forbidden callout without its warning"
        kept "the callout would forbid something without saying why";
    SK213 error "A card id that is used twice"
        kept "one of the two cards would not be published";
    SK214 error "A file that is not used"
        kept "a file that is not used is not published, and neither are its warnings";
    SK215 error "A jump that leads nowhere or back"
        kept "readers would be sent to a step that does not exist";
    SK216 error "A step or action that no reader reaches"
        kept "no reader would see the warnings of a step that no reader reaches";
    SK217 error "An unknown product or version"
        kept "readers would see another version than the one that they have";
    SK218 error "Two callouts in one place"
        kept "if two callouts are in one place, readers see only one";
    // A callout that is hard to click leads where the text beside the picture leads.
    SK219 warning "A callout that is too small to click" free;
    SK220 error "Two pictures with nearly the same name"
        kept "on some computers one of the two pictures would replace the other";
    SK221 error "A film or file that can't be published"
        kept "readers would follow a picture to nothing";
    SK222 error "A link to a draft"
        kept "a reader would follow the link and find nothing";

    // Translations.
    SK301 by_guide "A warning without a usable translation"
        kept "to choose how strict the guide is about it, set `warnings` under `[translation]` in `guide.toml`";
    SK302 by_guide "A text without a usable translation"
        kept "to choose how strict the guide is about it, set `texts` under `[translation]` in `guide.toml`";
    SK303 error "A catalog that can't be read"
        kept "the warnings in the catalog would be shown untranslated";
    SK304 by_guide "An unapproved translation of a warning"
        kept "to choose how strict the guide is about it, set `approval` under `[translation]` in `guide.toml`";
    SK305 warning "A translation that may say something else" free;
    SK306 warning "Texts that address readers in two ways" free;
    SK310 error "A refused entry in an imported file"
        kept "a refused entry is not in the catalogs, so the translator has to know about it";
    SK311 error "A file that can't be imported"
        kept "nothing can be imported from a file that can't be read";

    // The ledger.
    SK401 error "A warning that is gone"
        kept "someone has to accept that a warning is gone, with `stappenkaart warnings accept`";
    SK402 error "A warning that changed"
        kept "someone has to accept that a warning changed, with `stappenkaart warnings accept`";
    SK403 warning "A warning that is not in the ledger"
        kept "a warning that is not in the ledger could disappear unnoticed; `stappenkaart warnings accept` records it";
    SK404 error "A ledger that can't be read"
        kept "without a ledger, a warning could disappear unnoticed";
    SK405 warning "An approval for an unused language"
        kept "an approval that applies to no edition looks like one that does";
    SK406 error "A reviewer's sheet that can't be recorded"
        kept "an approval that is not recorded looks like one to the reviewer who gave it";
    SK407 error "A mistake in `changes.lock`"
        kept "without the history, readers would not learn that a warning was removed or is weaker";
    // The warnings themselves are compared with the ledger; this is about what readers learn of a change.
    SK408 warning "A change that is not recorded" free;

    // The finished site.
    SK501 error "A warning that is missing from an artefact"
        kept SITE;
    SK502 error "A warning or an action that readers can't see"
        kept SITE;
    SK503 error "A warning after its action in an artefact"
        kept SITE;
    SK504 error "A missing artefact"
        kept SITE;
    SK505 error "A text marked with the wrong language"
        kept SITE;
    SK506 error "A site that changed after it was published"
        kept SITE;
    SK507 error "A folder that is not a site"
        kept SITE;
    SK508 error "A warning that was changed"
        kept SITE;
    SK509 error "A copy that differs from its file"
        kept SITE;
    SK510 error "A template that does not work"
        kept SITE;
    SK511 error "A warning that does not fit on the page"
        kept SITE;
    SK512 warning "A site of another version of the guide"
        kept SITE;
    SK513 error "A file that readers do not get from the server"
        kept SITE;
    SK514 error "A server that does not answer"
        kept SITE;
    SK515 error "A shard that can't be merged"
        kept SITE;
    SK520 error "An artefact that can't be read back"
        kept SITE;
    SK530 error "An article that someone has edited in the help center"
        kept HOST;
    SK531 error "An article whose earlier text could not be put back"
        kept HOST;
    SK532 error "A request that a help center refused"
        kept HOST;
    SK533 error "A comment that would lose its place"
        kept HOST;
    SK534 warning "An article of a card that is gone"
        kept "readers would go on to follow a procedure that is not kept up; `stappenkaart push --hide-gone` hides it";

    // Rules from standards. The promise ends here, so anyone can lower or suppress them.
    SK601 warning "A signal word for injury without an injury" free;
    SK602 warning "A notice about an injury" free;
    SK603 warning "A warning without a consequence" free;
    SK604 warning "A warning without a command or prohibition" free;
    SK605 warning "A prohibition outside a warning" free;
    SK606 warning "A warning after the action on its picture" free;
    SK610 warning "An alt text that says nothing" free;
    SK611 warning "A thing named only by its colour, shape or place" free;
    SK612 warning "A link text that does not say where it leads" free;
    SK613 warning "A note or step in ordinary text" free;
    SK614 warning "A list under an action that asks to choose" free;
    SK615 warning "A bulleted list of commands" free;
    SK620 advice "Several instructions in one action" free;
    SK621 advice "A long sentence" free;
    SK622 advice "A passive sentence" free;
    SK623 advice "A condition after its action" free;
    SK624 advice "An action that is not a command" free;
    SK630 advice "A card without an owner" free;
    SK631 advice "A card without a check date" free;
    SK632 advice "A card that is due for a check" free;
    SK633 advice "A card without a product or version" free;
    SK640 warning "Personal or customer data" free;
    SK641 advice "A picture that contains metadata" free;
    SK650 advice "A shared file that no card includes" free;
    SK651 advice "A declaration in `guide.toml` that no card uses" free;
    SK652 advice "A picture that no card shows" free;
    SK653 warning "A catalog that is not used" free;
    SK660 warning "A label that differs slightly from a declared one" free;
    SK661 advice "A label that is not declared" free;
    SK662 warning "A word that the glossary says to avoid" free;
    SK663 advice "A path through the product that is not declared" free;
    SK664 warning "Bold words that are not a label" free;
}

/// The code of this name, in capitals or not.
pub fn find(name: &str) -> Option<Code> {
    ALL.iter()
        .find(|(known, _)| known.0.eq_ignore_ascii_case(name))
        .map(|(code, _)| *code)
}

/// The code that a wrong name means: "SK1O1" and "101" are SK101.
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

/// What is declared of a code.
pub fn declaration(code: Code) -> &'static CodeDeclaration {
    ALL.iter()
        .find(|(known, _)| *known == code)
        .map(|(_, declaration)| declaration)
        .expect("a code is only made by its declaration")
}

/// The policy of a code.
pub fn policy(code: Code) -> Policy {
    declaration(code).policy
}

/// Why a code can't have the level that someone wants for it, and what to do.
pub fn refusal(code: Code, wanted: Option<Level>) -> Option<(String, String)> {
    policy(code).refusal(code, wanted)
}

/// What a code means, in the language of the user.
pub fn meaning(code: Code) -> &'static str {
    phrases::said(declaration(code).name)
}
