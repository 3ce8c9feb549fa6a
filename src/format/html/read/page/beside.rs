//! What is in a page beside its text: words of style sheets and drawings, covers, and boxes that are too low for their words.

use std::rc::Rc;

use scraper::ElementRef;
use scraper::node::Element;
use stappenkaart_say::say;

use super::super::super::super::{Role, Sight};
use super::super::adds::added;
use super::super::deed::Deed;
use super::super::markup::{self, attribute};
use super::super::open::Open;
use super::super::places::sticks;
use super::super::room::Room;
use super::super::rules::RuleSet;
use super::super::styling::Styling;
use super::Page;

impl<'a> Page<'a> {
    /// Words that a style sheet writes beside those of a warning.
    pub fn added(
        &mut self,
        warning: usize,
        open: &Open<'a>,
        element: ElementRef<'a>,
        seen: &Styling<'_>,
    ) {
        if let Some(reason) = added(seen, &element) {
            let why = say!("{reason}, on `<{}>`, adds words to it", open.name);
            self.flaw(warning, Rc::new(Sight::Distorted(why)));
        }
    }

    /// What spreads from an element over the whole page.
    pub fn flood(&mut self, open: &Open<'a>, seen: &Styling<'_>) {
        let floods = seen.reason(Deed::Floods);
        if let Some(reason) = floods.filter(|_| !open.gone && open.flaw.is_none()) {
            let why = say!("{reason}, on `<{}>`, covers it", open.name);
            self.places.cover(0, Rc::new(Sight::Hidden(why)));
        }
    }

    /// The rules about an element; its colours and its box on paper are set by them.
    pub fn style_of(&mut self, open: &mut Open<'a>, element: ElementRef<'a>) -> Rc<RuleSet> {
        let style = self.style;
        if open.wordless {
            return Rc::clone(&self.no_rules);
        }
        let (path, set) = style.rules().of(&element, open.path, self.paths);
        open.path = path;
        let value = element.value();
        open.ground = self.grounds.within(open.ground, value, &set, style.rules());
        self.cut_on_paper(open, value, &set);
        set
    }

    /// What an element does to what is beside it, and how high it is.
    pub fn lay_out(&self, open: &mut Open<'a>, element: &Element, seen: &Styling<'_>) {
        let around = self.role_around();
        let role = markup::role(element, around).or(around);
        open.room = Room::of(seen, role == Some(Role::Warning));
        open.side_by_side = seen.does(Deed::SideBySide) && !seen.does(Deed::Stacks);
        let is_beside = self.open.last().is_some_and(|around| around.side_by_side);
        let sticks = sticks(seen).filter(|_| !is_beside);
        open.sticks = sticks.map(|reason| {
            let why = say!("{reason}, on `<{}>`, covers it", open.name);
            Rc::new(Sight::Hidden(why))
        });
    }

    /// What has no room on paper, where nothing can be scrolled to.
    pub fn cut_on_paper(&mut self, open: &mut Open<'a>, element: &Element, set: &RuleSet) {
        let own = attribute(element, "style").unwrap_or_default();
        let (paper, why) = self.style.on_paper(self.boxes, &open.paper, own, set);
        open.paper = paper;
        if let Some(why) = why.filter(|_| open.flaw.is_none()) {
            let why = say!("{why}, on `<{}>`, cuts it off on paper", open.name);
            open.flaw = Some(Rc::new(Sight::Hidden(why)));
        }
    }

    /// Words in a drawing are none of the page's own.
    pub fn add_drawn(&mut self, text: &str) {
        let is_shown = |open: &Open<'_>| {
            !matches!(
                open.name,
                "title" | "desc" | "metadata" | "style" | "script"
            )
        };
        let Some(open) = self.open.last().filter(|open| is_shown(open)) else {
            return;
        };
        let draft = open
            .draft
            .filter(|at| self.drafts[*at].role == Role::Warning);
        if let Some(draft) = draft.filter(|_| text.chars().any(char::is_alphabetic)) {
            self.draw(draft, open.name);
        }
    }

    /// Something in a warning shows words that are not text of the page.
    pub fn draw(&mut self, warning: usize, name: &str) {
        let why = say!("`<{name}>` adds words to it");
        self.flaw(warning, Rc::new(Sight::Distorted(why)));
    }

    /// Whether the words of an element fit into it. `is_text` if no part of it is a text by itself.
    pub fn measure(&mut self, open: &Open<'a>, is_text: bool) {
        let text = open
            .draft
            .filter(|_| is_text || open.role == Some(Role::Action));
        if let Some(draft) = text {
            let text = self.drafts[draft].text[open.start..].trim();
            self.lines = self.lines.and(text.chars().count());
        }
        let lines = self.lines.after(open.lines);
        let room = open
            .room
            .as_ref()
            .filter(|_| !open.gone && self.open.len() > 1);
        let Some(reason) = room.and_then(|room| room.lacks(lines)) else {
            return;
        };
        let why = say!("{reason}, on `<{}>`, is too low for its words", open.name);
        let why = Rc::new(Sight::Hidden(why));
        let within = self.places.drafts(open.first..self.places.count()).to_vec();
        let own = open
            .draft
            .filter(|at| matches!(self.drafts[*at].role, Role::Warning | Role::Action));
        for draft in within.into_iter().chain(own) {
            self.flaw(draft, Rc::clone(&why));
        }
    }
}
