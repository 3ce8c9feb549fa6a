//! The words of a page in reading order. Takes the parsed page and its style, returns passages with their role, language and
//! whether they can be seen. The tree is walked in a loop, not by recursion: a page may be nested as deep as it likes.

mod beside;

use std::rc::Rc;

use scraper::{ElementRef, Html, Node};
use stappenkaart_say::say;

use super::super::super::{LanguageMarks, Reading, Role, Sight};
use super::deed::Deed;
use super::draft::Draft;
use super::ground::Grounds;
use super::judge;
use super::markup::{self, attribute, is_block, is_mark, is_wordless, language, role, severities};
use super::memory::KnownStyle;
use super::open::{self, Open};
use super::paper::PaperBoxes;
use super::places::{Moves, Places, covers};
use super::room::Lines;
use super::rules::{KnownPaths, RuleSet};
use super::style::Style;
use super::styling::Styling;

/// Reads the page.
pub fn read(html: &Html, memory: &mut KnownStyle) -> Reading {
    let root = html.root_element();
    let mut page = Page {
        style: &memory.style,
        paths: &mut memory.paths,
        grounds: &mut memory.grounds,
        boxes: &mut memory.boxes,
        no_rules: Rc::default(),
        open: Vec::new(),
        drafts: Vec::new(),
        loose: None,
        places: Places::default(),
        lines: Lines::default(),
    };
    page.walk(root);
    let lang = language(root.value()).unwrap_or_default().to_string();
    Reading {
        lang,
        passages: page.drafts.into_iter().filter_map(Draft::finish).collect(),
        languages: LanguageMarks::Kept,
    }
}

struct Page<'a> {
    style: &'a Style,
    paths: &'a mut KnownPaths,
    grounds: &'a mut Grounds,
    boxes: &'a mut PaperBoxes,
    /// About an element that holds no words.
    no_rules: Rc<RuleSet>,
    /// The elements that the walk is within, outermost first.
    open: Vec<Open<'a>>,
    drafts: Vec<Draft>,
    /// The draft of words that are in no warning, action or heading.
    loose: Option<usize>,
    places: Places,
    /// How many lines were read.
    lines: Lines,
}

impl<'a> Page<'a> {
    fn walk(&mut self, root: ElementRef<'a>) {
        let mut node = *root;
        loop {
            match node.value() {
                Node::Element(_) => {
                    self.enter(ElementRef::wrap(node).expect("the node is an element"))
                }
                Node::Text(text) => self.add(text),
                _ => {}
            }
            if let Some(child) = node.first_child() {
                node = child;
                continue;
            }
            loop {
                if node.value().is_element() {
                    self.leave();
                }
                if node == *root {
                    return;
                }
                if let Some(next) = node.next_sibling() {
                    node = next;
                    break;
                }
                node = node
                    .parent()
                    .expect("every node below the root has a parent");
            }
        }
    }

    fn enter(&mut self, element: ElementRef<'a>) {
        let value = element.value();
        let mut open = self.open.last().map_or_else(Open::around, Open::inside);
        open.first = self.places.count();
        open.lines = self.lines;
        open.name = value.name();
        if open.wordless {
            open.start = open.draft.map_or(0, |draft| self.drafts[draft].text.len());
            return self.open.push(open);
        }
        let style = self.style;
        let set = self.style_of(&mut open, element);
        let seen = style.seen(attribute(value, "style"), &set);
        open.wordless |= is_wordless(value.name());
        self.judge(&mut open, element, &seen);
        if !open.wordless {
            open.lang = language(value).unwrap_or(open.lang);
            open.marking = is_mark(value.name());
            open.labelling |= markup::classes(value).any(|class| class == "untranslated");
            open.role = role(value, self.role_around());
            self.break_words(&open);
            if let Some(role) = open.role {
                self.begin(&mut open, role);
            }
            self.look_at(&open, element, &seen, &set);
        }
        open.start = open.draft.map_or(0, |draft| self.drafts[draft].text.len());
        self.open.push(open);
    }

    // What the markup and the style rules do to an element.
    fn judge(&self, open: &mut Open<'a>, element: ElementRef<'a>, seen: &Styling<'_>) {
        let tag = element.value().name();
        if seen.has_looks() {
            open.look = open.look.with(seen);
            if self.open.is_empty() {
                open.look = open.look.of_page();
            }
            let small = open.look.too_small(seen, tag).map(Rc::new);
            open.small = small.or_else(|| open.small.take().filter(|_| open.look.is_small()));
        }
        if open.flaw.is_none() {
            open.flaw = self.flaw_of(open, element, seen).map(Rc::new);
        }
        match self.role_around() {
            Some(Role::Warning | Role::Action) => {
                open.flaw = open.flaw.take().or_else(|| Moves::of_part(seen, tag));
                open.moves = Moves::of(seen, tag).filter(|moves| moves.is_about_all());
            }
            _ => open.moves = Moves::of(seen, tag),
        }
        open.beyond.within(seen, tag);
        open.collapses = seen.reason(Deed::Collapses).map(str::to_string);
        open.holds = seen.does(Deed::Holds);
        self.lay_out(open, element.value(), seen);
        let is_absent = markup::is_absent(element) && !seen.does(Deed::Shows);
        open.gone |= is_absent || seen.is_gone();
    }

    fn flaw_of(
        &self,
        open: &Open<'a>,
        element: ElementRef<'a>,
        seen: &Styling<'_>,
    ) -> Option<Sight> {
        let tag = element.value().name();
        let around = self.open.last();
        let collapses = around.and_then(|around| around.collapses.as_deref());
        markup::flaw(element)
            .or_else(|| judge::flaw(seen, open.look, tag))
            .or_else(|| judge::collapsed(seen, collapses, tag))
    }

    fn begin(&mut self, open: &mut Open<'a>, role: Role) {
        let draft = self.drafts.len();
        open.draft = Some(draft);
        self.drafts.push(Draft::new(role));
        if matches!(role, Role::Warning | Role::Action) {
            self.places.add(draft);
        }
    }

    // The severity that a part of a warning claims, and what the style sheets make for an element.
    fn look_at(
        &mut self,
        open: &Open<'a>,
        element: ElementRef<'a>,
        seen: &Styling<'_>,
        set: &RuleSet,
    ) {
        let warning = open
            .draft
            .filter(|draft| self.drafts[*draft].role == Role::Warning);
        if let Some(warning) = warning {
            severities(element.value()).for_each(|severity| self.drafts[warning].claim(severity));
        }
        if let Some(warning) = warning.filter(|_| markup::has_other_words(element.value())) {
            self.draw(warning, open.name);
        }
        if let Some(warning) = warning {
            self.added(warning, open, element, seen);
        }
        self.flood(open, seen);
        for (name, made) in self.style.made(set) {
            if let Some(warning) = warning {
                self.added(warning, open, element, &made);
            }
            let is_there = name != "marker" && made.does(Deed::Adds);
            if let Some(reason) = covers(&made, false).filter(|_| is_there) {
                let within = match (made.does(Deed::Fixes), open.holds) {
                    (true, _) => 0,
                    (false, true) => self.open.len(),
                    (false, false) => self.holder(),
                };
                let why = say!("{reason}, on `<{}>`, covers it", open.name);
                self.places.cover(within, Rc::new(Sight::Hidden(why)));
            }
        }
    }

    // The nearest element on which something lifted stays.
    fn holder(&self) -> usize {
        self.open.iter().rposition(|open| open.holds).unwrap_or(0)
    }

    fn flaw(&mut self, draft: usize, flaw: Rc<Sight>) {
        self.drafts[draft].flaw.get_or_insert(flaw);
    }

    fn leave(&mut self) {
        let Some(open) = self.open.pop() else { return };
        if !open.wordless {
            self.break_words(&open);
        }
        let depth = self.open.len();
        for draft in self
            .open
            .last()
            .and_then(|open| open.draft)
            .or(self.loose)
            .into_iter()
            .chain(open.draft)
        {
            self.drafts[draft].lowest = self.drafts[draft].lowest.min(depth);
        }
        self.settle(&open, depth);
    }

    // What an element does to the place of others, now that it is known what is in it.
    fn settle(&mut self, open: &Open<'a>, depth: usize) {
        let moves = open.moves.as_deref().filter(|_| !open.gone);
        let holder = moves.map_or(0, |_| self.holder());
        for (draft, why) in self.places.leave(depth, open.first, moves, holder) {
            self.flaw(draft, why);
        }
        let warnings = open.first..self.places.count();
        if let Some(why) = open
            .sticks
            .as_ref()
            .filter(|_| warnings.is_empty() && !open.gone)
        {
            self.places.cover(depth.saturating_sub(1), Rc::clone(why));
        }
        if let Some(why) = moves.and_then(Moves::reverses).filter(|_| open.parts > 1) {
            let drafts: Vec<usize> = self.places.drafts(warnings.clone()).to_vec();
            for draft in drafts.into_iter().chain(open.draft) {
                self.flaw(draft, Rc::clone(why));
            }
        }
        let has_words = is_block(open.name)
            && open
                .draft
                .is_some_and(|draft| !self.drafts[draft].text[open.start..].trim().is_empty());
        self.measure(open, has_words && open.parts == 0);
        if let Some(around) = self.open.last_mut() {
            around.parts += usize::from(has_words || !warnings.is_empty());
        }
    }

    fn add(&mut self, text: &str) {
        let Some(open) = self.open.last() else {
            return;
        };
        if open.wordless {
            return self.add_drawn(text);
        }
        let blank = text.trim().is_empty();
        let at = match open.draft.or(self.loose) {
            Some(at) => at,
            None if blank => return,
            None => {
                self.loose = Some(self.drafts.len());
                self.drafts.push(Draft::new(Role::Other));
                self.drafts.len() - 1
            }
        };
        if text.contains(['\u{202d}', '\u{202e}']) {
            let why = say!(
                "a sign in `<{}>` changes the order of its letters",
                open.name
            );
            self.flaw(at, Rc::new(Sight::Distorted(why)));
        }
        self.drafts[at].text.push_str(text);
        if !blank {
            self.place(at, text.trim().chars().count());
        }
    }

    // Words of so many letters go to a passage: its language is that of the innermost element that holds all of its words.
    fn place(&mut self, at: usize, letters: usize) {
        if self.drafts[at].flaw.is_none() {
            self.drafts[at].flaw = self.flaw_of_words(self.drafts[at].role, letters);
        }
        let draft = &mut self.drafts[at];
        let Some(open) = self.open.last() else {
            return;
        };
        if open.labelling && !draft.lang.is_empty() {
            return;
        }
        let mut depth = draft.depth.min(draft.lowest).min(self.open.len());
        while depth > 1 && self.open[depth - 1].marking {
            depth -= 1;
        }
        draft.lang = self.open[depth.max(1) - 1].lang.to_string();
        draft.depth = depth;
        draft.lowest = usize::MAX;
    }

    // What is wrong with words of so many letters where the walk is, in a passage with this role.
    fn flaw_of_words(&self, role: Role, letters: usize) -> Option<Rc<Sight>> {
        let open = self.open.last()?;
        if let Some(flaw) = open.flaw.as_ref().or(open.small.as_ref()) {
            return Some(Rc::clone(flaw));
        }
        let on = |why: &str| say!("{why}, on `<{}>`", open.name);
        let faint = self.grounds.faint(open.ground);
        if let Some(why) = faint.filter(|_| open::is_judged_by_ink(role, &self.open)) {
            return Some(Rc::new(Sight::Hidden(on(why))));
        }
        let drawn = self.grounds.drawn(open.ground);
        if let Some(why) = drawn.filter(|_| role == Role::Warning) {
            return Some(Rc::new(Sight::Distorted(on(why))));
        }
        let is_owed = matches!(role, Role::Warning | Role::Action);
        let why = is_owed.then(|| open.beyond.flaw(letters))??;
        Some(Rc::new(Sight::Hidden(why)))
    }

    fn role_around(&self) -> Option<Role> {
        let draft = self.open.last()?.draft?;
        Some(self.drafts[draft].role)
    }

    // Words on both sides of a block's edge are not one word, and outside warnings, actions and headings not one passage.
    fn break_words(&mut self, open: &Open<'a>) {
        if open.role.is_some() {
            self.loose = None;
        }
        if !is_block(open.name) {
            return;
        }
        if let Some(draft) = open.draft.or(self.loose) {
            self.drafts[draft].text.push(' ');
        }
        if open.name != "br" {
            self.loose = None;
        }
    }
}
