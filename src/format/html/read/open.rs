//! An element of a page while what is in it is being read.

use std::rc::Rc;

use super::super::super::{Role, Sight};
use super::beyond::Beyond;
use super::ground::Ground;
use super::judge::Look;
use super::paper::PaperBox;
use super::paths::Path;
use super::places::Moves;
use super::room::{Lines, Room};

/// An element that the walk is within.
pub struct Open<'a> {
    pub name: &'a str,
    pub path: Path,
    pub lang: &'a str,
    /// What is wrong with all words in it.
    pub flaw: Option<Rc<Sight>>,
    /// No mode of the page displays it, so that it covers nothing.
    pub gone: bool,
    pub look: Look,
    /// The colours of its words and of what is below them.
    pub ground: Ground,
    pub paper: PaperBox,
    /// What becomes of its words that run over an edge.
    pub beyond: Beyond,
    /// Why its own words are too small.
    pub small: Option<Rc<Sight>>,
    /// Holds no words at all, such as a script or a picture.
    pub wordless: bool,
    /// Marks a few words within a text, so its language is not that of the text.
    pub marking: bool,
    /// Says that a translation is missing, in the language of the page and not of the text.
    pub labelling: bool,
    /// The draft that its words go to, if not the loose one.
    pub draft: Option<usize>,
    pub role: Option<Role>,
    pub moves: Option<Box<Moves>>,
    /// What is lifted in it stays on it.
    pub holds: bool,
    /// What is in it is side by side.
    pub side_by_side: bool,
    /// Why what comes after it goes below it, out of sight.
    pub sticks: Option<Rc<Sight>>,
    /// How many warnings and actions came before it.
    pub first: usize,
    /// How much its draft had before it.
    pub start: usize,
    /// How many lines came before it.
    pub lines: Lines,
    /// How high its rules make it.
    pub room: Option<Box<Room>>,
    /// The rule by which what is in it may be made smaller than its words.
    pub collapses: Option<String>,
    /// How many elements in it have something of which the order matters.
    pub parts: usize,
}

impl<'a> Open<'a> {
    /// Around the whole page.
    pub fn around() -> Open<'a> {
        Open {
            name: "",
            path: Path::NONE,
            lang: "",
            flaw: None,
            gone: false,
            look: Look::NORMAL,
            ground: Ground::default(),
            paper: PaperBox::page(),
            beyond: Beyond::default(),
            small: None,
            wordless: false,
            marking: false,
            labelling: false,
            draft: None,
            role: None,
            moves: None,
            holds: false,
            side_by_side: false,
            sticks: None,
            first: 0,
            start: 0,
            lines: Lines::default(),
            room: None,
            collapses: None,
            parts: 0,
        }
    }

    /// An element in this one, as far as it takes after it.
    pub fn inside(&self) -> Open<'a> {
        Open {
            path: self.path,
            lang: self.lang,
            flaw: self.flaw.clone(),
            gone: self.gone,
            look: self.look,
            ground: self.ground,
            paper: self.paper.clone(),
            beyond: self.beyond.clone(),
            small: self.small.clone(),
            wordless: self.wordless,
            marking: self.marking,
            labelling: self.labelling,
            draft: self.draft,
            ..Open::around()
        }
    }
}

/// Whether the colours of words in these elements are judged. The words of a link are lined as well.
pub fn is_judged_by_ink(role: Role, within: &[Open<'_>]) -> bool {
    match role {
        Role::Warning => true,
        Role::Action => !within.iter().any(|open| open.name == "a"),
        Role::Heading | Role::Other => false,
    }
}
