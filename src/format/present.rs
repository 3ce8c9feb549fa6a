//! Editions as the templates see them. Takes an `Edition`, gives a `CardView`: numbers given, words chosen, spots counted.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};

use super::view::*;
use crate::library::{Library, variant};
use crate::localize::Edition;
use crate::model::{
    Action, Block, Callout, Card, Choice, ChoiceKind, Figure, Guide, Help, Id, Inline, Lang, Localized, Note, Outcome,
    Permission, Provenance, Requires, Role, Segment, Severity, Shape, Step, Warning, plain,
};
use crate::words::Words;

type Text<'a> = Localized<'a>;

/// What is published besides the card at hand, so that a page links only to what there is.
pub struct Plan {
    pub languages: Vec<Lang>,
    /// The names of the formats that are published, each with its files for a card.
    pub files: Box<dyn Fn(&str) -> BTreeMap<String, String> + Sync>,
}

/// Presents the cards of one language.
pub struct Presenter<'a> {
    pub library: &'a Library,
    pub guide: &'a Guide<Localized<'a>>,
    pub words: &'a Words,
    pub plan: &'a Plan,
    pub lang: &'a Lang,
}

impl Presenter<'_> {
    /// A card for its page, its PDF and its checklist.
    pub fn card(&self, edition: &Edition<'_>) -> CardView {
        let Edition { lang: _, card, source } = edition;
        let setter = Setter::new(self, source);
        let Card { id, file: _, title, details, goal, requires, warnings, notes, steps, outcomes } = card;
        let (roles, permissions) = setter.requirements(requires, steps);
        let mut view = CardView {
            id: id.to_string(),
            lang: self.lang.to_string(),
            dir: self.words.direction(self.lang),
            title: setter.text(title),
            guide_title: setter.text(&self.guide.title),
            banner: self.guide.banner.as_ref().map(|banner| setter.text(banner)),
            category: setter.category(&details.category),
            duration: details.minutes.map(|minutes| self.duration(minutes)),
            owner: details.owner.clone(),
            verified: details.verified.map(|date| self.date(date)),
            goal: setter.texts(goal),
            roles,
            permissions,
            warnings: setter.warnings(warnings),
            notes: setter.notes(notes),
            steps: steps.iter().enumerate().map(|(at, step)| setter.step(step, at + 1, requires)).collect(),
            outcomes: setter.outcomes(outcomes),
            warning_links: setter.warning_links(card),
            languages: self.languages(),
            files: (self.plan.files)(id.as_str()),
            words: self.words.plain(self.lang).clone(),
            page_of: self.words.with(self.lang, "page-of", &[("page", "{page}".into()), ("total", "{total}".into())]),
            warnings_label: self.count("warnings-in-card", card.all_warnings().count()),
            has_fallback: false,
        };
        view.has_fallback = setter.fell_back.get();
        view
    }

    /// A card as a tile of the front page.
    pub fn link(&self, edition: &Edition<'_>) -> CardLink {
        let Edition { lang: _, card, source } = edition;
        let setter = Setter::new(self, source);
        CardLink {
            id: card.id.to_string(),
            title: setter.text(&card.title),
            goal: setter.texts(&card.goal),
            duration: card.details.minutes.map(|minutes| self.duration(minutes)),
            steps: self.words.with(self.lang, "steps-count", &[("count", card.steps.len().into())]),
            warnings: self.count("warnings-count", card.all_warnings().count()),
            files: (self.plan.files)(card.id.as_str()),
        }
    }

    /// The front page of the language: `tiles` are its cards with the category of each, in the library's order.
    pub fn index(&self, tiles: Vec<(Id, CardLink)>) -> IndexView {
        let setter = Setter::plain(self);
        let mut shelves: Vec<ShelfView> = self
            .guide
            .categories
            .iter()
            .map(|category| ShelfView { id: category.id.to_string(), name: setter.text(&category.name), cards: Vec::new() })
            .collect();
        for (category, tile) in tiles {
            if let Some(shelf) = shelves.iter_mut().find(|shelf| shelf.id == category.as_str()) {
                shelf.cards.push(tile);
            }
        }
        IndexView {
            lang: self.lang.to_string(),
            dir: self.words.direction(self.lang),
            guide_title: setter.text(&self.guide.title),
            banner: self.guide.banner.as_ref().map(|banner| setter.text(banner)),
            categories: shelves,
            languages: self.languages(),
            words: self.words.plain(self.lang).clone(),
        }
    }

    /// The page at the site's root. `titles` are the guide's title in each language.
    pub fn door(&self, titles: &[(Lang, String)]) -> DoorView {
        let setter = Setter::plain(self);
        let title =
            |lang: &Lang| titles.iter().find(|(known, _)| known == lang).map(|(_, title)| title.clone()).unwrap_or_default();
        let languages = self.plan.languages.iter().map(|lang| DoorLanguage {
            lang: lang.to_string(),
            dir: self.words.direction(lang),
            name: self.words.word(lang, "language-name"),
            guide_title: title(lang),
        });
        DoorView {
            lang: self.lang.to_string(),
            dir: self.words.direction(self.lang),
            guide_title: setter.text(&self.guide.title),
            banner: self.guide.banner.as_ref().map(|banner| setter.text(banner)),
            languages: languages.collect(),
        }
    }

    fn languages(&self) -> Vec<LanguageView> {
        let view = |lang: &Lang| LanguageView {
            lang: lang.to_string(),
            dir: self.words.direction(lang),
            name: self.words.word(lang, "language-name"),
            current: lang == self.lang,
        };
        self.plan.languages.iter().map(view).collect()
    }

    fn duration(&self, minutes: u32) -> DurationView {
        DurationView {
            iso: format!("PT{minutes}M"),
            shown: self.words.with(self.lang, "duration", &[("minutes", minutes.into())]),
        }
    }

    fn date(&self, date: (i32, u8, u8)) -> DateView {
        let (year, month, day) = date;
        DateView { iso: format!("{year:04}-{month:02}-{day:02}"), shown: self.words.date(self.lang, date) }
    }

    fn count(&self, key: &str, count: usize) -> Option<String> {
        (count > 0).then(|| self.words.with(self.lang, key, &[("count", count.into())]))
    }
}

// Sets the texts of one card, and remembers what it met on the way.
struct Setter<'a> {
    presenter: &'a Presenter<'a>,
    /// The labels of the screens as the source writes them: in a translation they are still in the source's language.
    labels: BTreeSet<String>,
    /// The spots of the step at hand: callout, number, anchor.
    spots: RefCell<Vec<(Id, Option<usize>, String)>>,
    mentions: RefCell<BTreeMap<String, usize>>,
    fell_back: Cell<bool>,
}

impl<'a> Setter<'a> {
    fn new(presenter: &'a Presenter<'a>, source: &Card<Segment>) -> Setter<'a> {
        let mut setter = Setter::plain(presenter);
        if presenter.library.guide.source != *presenter.lang {
            let mut labels = BTreeSet::new();
            source.map(&mut |segment| collect_labels(&segment.text, &mut labels));
            setter.labels = labels;
        }
        setter
    }

    fn plain(presenter: &'a Presenter<'a>) -> Setter<'a> {
        Setter {
            presenter,
            labels: BTreeSet::new(),
            spots: RefCell::default(),
            mentions: RefCell::default(),
            fell_back: Cell::new(false),
        }
    }

    fn words(&self) -> &'a Words {
        self.presenter.words
    }

    fn text(&self, text: &Text<'_>) -> TextView {
        let Localized { id, text, lang, provenance } = text;
        let foreign = lang != self.presenter.lang;
        let fell_back = *provenance == Provenance::Fallback;
        self.fell_back.set(self.fell_back.get() || fell_back);
        TextView {
            id: id.to_string(),
            runs: self.runs(text, lang),
            plain: plain(text),
            lang: foreign.then(|| lang.to_string()),
            dir: foreign.then(|| self.words().direction(lang)),
            fallback: fell_back.then(|| self.fallback(lang)),
        }
    }

    fn texts(&self, texts: &[Text<'_>]) -> Vec<TextView> {
        texts.iter().map(|text| self.text(text)).collect()
    }

    fn fallback(&self, lang: &Lang) -> String {
        let name = self.words().word(lang, "language-name");
        let arguments = [("tag", lang.as_str().into()), ("language", name.into())];
        self.words().with(self.presenter.lang, "not-translated", &arguments)
    }

    fn runs(&self, inlines: &[Inline], lang: &Lang) -> Vec<RunView> {
        inlines.iter().map(|inline| self.run(inline, lang)).collect()
    }

    fn run(&self, inline: &Inline, lang: &Lang) -> RunView {
        match inline {
            Inline::Text(text) => RunView::Text { text: text.clone() },
            Inline::Code(text) => RunView::Code { text: text.clone() },
            Inline::Emphasis(words) => RunView::Emphasis { runs: self.runs(words, lang) },
            Inline::Ui(words) => RunView::Ui { lang: self.label_language(&plain(words), lang), runs: self.runs(words, lang) },
            Inline::Link { target, words } => RunView::Link { href: href(target), runs: self.runs(words, lang) },
            Inline::Callout { id, words } => self.callout(id, self.runs(words, lang)),
        }
    }

    // WCAG 2.2, 3.1.2: a label that the product shows in another language says so.
    fn label_language(&self, label: &str, lang: &Lang) -> Option<String> {
        let guide = &self.presenter.library.guide;
        let declared = guide.labels.iter().find(|known| known.text == label).map(|known| &known.lang);
        let own = self.labels.contains(label).then_some(&guide.source);
        declared.or(own).filter(|language| *language != lang).map(Lang::to_string)
    }

    // The link checker has found the spot, so only a text outside a step has none.
    fn callout(&self, id: &Id, runs: Vec<RunView>) -> RunView {
        let spots = self.spots.borrow();
        let (number, spot) = match spots.iter().find(|(known, ..)| known == id) {
            Some((_, number, anchor)) => (*number, anchor.clone()),
            None => (None, String::new()),
        };
        let mut mentions = self.mentions.borrow_mut();
        let count = mentions.entry(spot.clone()).and_modify(|count| *count += 1).or_insert(1);
        let anchor = if *count == 1 { format!("{spot}_words") } else { format!("{spot}_words-{count}") };
        RunView::Callout { id: id.to_string(), number, spot, anchor, runs }
    }

    fn category(&self, id: &Id) -> CategoryView {
        let category = self.presenter.guide.categories.iter().find(|category| category.id == *id);
        let category = category.expect("link has checked that the category exists");
        CategoryView { id: id.to_string(), name: self.text(&category.name) }
    }

    fn condition(&self, when: &Option<(Id, crate::source::Span)>) -> Option<TextView> {
        let (id, _) = when.as_ref()?;
        let condition = self.presenter.guide.conditions.get(id).expect("link has checked that the condition exists");
        Some(self.text(&condition.ask))
    }

    fn requirement(&self, id: &Id, steps: Vec<StepRef>) -> RequirementView {
        if let Some(Role { id, span: _, name, help }) = self.presenter.guide.roles.get(id) {
            return RequirementView {
                id: id.to_string(),
                name: self.text(name),
                get: None,
                ask: None,
                help: self.help(help),
                steps,
            };
        }
        let permission = self.presenter.guide.permissions.get(id).expect("link has checked that it is a role or a permission");
        let Permission { id, span: _, name, get, ask, help } = permission;
        RequirementView {
            id: id.to_string(),
            name: self.text(name),
            get: get.as_ref().map(|get| self.text(get)),
            ask: ask.as_ref().map(|ask| self.text(ask)),
            help: self.help(help),
            steps,
        }
    }

    fn help(&self, help: &Option<Help<Text<'_>>>) -> Option<HelpView> {
        help.as_ref().map(|Help { text, url }| HelpView { text: self.text(text), url: url.clone() })
    }

    // Roles and permissions of the card, and rolled up those of its steps with where they are needed.
    fn requirements(&self, card: &Requires, steps: &[Step<Text<'_>>]) -> (Vec<RequirementView>, Vec<RequirementView>) {
        let mut order: Vec<(&Id, Vec<StepRef>)> = Vec::new();
        for (id, _) in &card.ids {
            if !order.iter().any(|(known, _)| *known == id) {
                order.push((id, Vec::new()));
            }
        }
        let whole = order.len();
        for (at, step) in steps.iter().enumerate() {
            for (id, _) in &step.requires.ids {
                match order.iter().position(|(known, _)| *known == id) {
                    Some(place) if place < whole => {}
                    Some(place) => order[place].1.push(self.step_ref(step, at + 1)),
                    None => order.push((id, vec![self.step_ref(step, at + 1)])),
                }
            }
        }
        let is_role = |id: &Id| self.presenter.guide.roles.contains_key(id);
        let (roles, permissions): (Vec<_>, Vec<_>) = order.into_iter().partition(|(id, _)| is_role(id));
        let view = |list: Vec<(&Id, Vec<StepRef>)>| list.into_iter().map(|(id, steps)| self.requirement(id, steps)).collect();
        (view(roles), view(permissions))
    }

    fn step_ref(&self, step: &Step<Text<'_>>, number: usize) -> StepRef {
        StepRef { anchor: anchor(&step.id), number, label: self.step_label(number) }
    }

    fn step_label(&self, number: usize) -> String {
        self.words().with(self.presenter.lang, "step", &[("number", number.into())])
    }

    fn step(&self, step: &Step<Text<'_>>, number: usize, card: &Requires) -> StepView {
        let Step { id, span: _, title, when, requires, warnings, blocks } = step;
        self.spots.replace(spots(step));
        let own = requires.ids.iter().filter(|(id, _)| !card.ids.iter().any(|(known, _)| known == id));
        let mut actions = 0;
        let blocks: Vec<BlockView> = blocks.iter().map(|block| self.block(block, &mut actions)).collect();
        let view = StepView {
            id: id.to_string(),
            anchor: anchor(id),
            number,
            label: self.step_label(number),
            title: self.text(title),
            when: self.condition(when),
            requires: own.map(|(id, _)| self.requirement(id, Vec::new())).collect(),
            warnings: self.warnings(warnings),
            figures: blocks.iter().filter_map(figure_of).collect(),
            blocks,
        };
        self.spots.replace(Vec::new());
        view
    }

    fn block(&self, block: &Block<Text<'_>>, actions: &mut usize) -> BlockView {
        match block {
            Block::Action(action) => {
                *actions += 1;
                BlockView::Action(self.action(action, *actions))
            }
            Block::Note(note) => BlockView::Note(self.note(note)),
            Block::Figure(figure) => BlockView::Figure(self.figure(figure)),
            Block::Outcome(outcome) => BlockView::Outcome(self.outcome(outcome)),
            Block::Text(text) => BlockView::Text { text: self.text(text) },
        }
    }

    fn action(&self, action: &Action<Text<'_>>, number: usize) -> ActionView {
        let Action { id, span: _, when, warnings, text, choice, notes, outcomes } = action;
        ActionView {
            id: id.to_string(),
            anchor: anchor(id),
            number,
            when: self.condition(when),
            warnings: self.warnings(warnings),
            text: self.text(text),
            choice: choice.as_ref().map(|choice| self.choice(choice)),
            notes: self.notes(notes),
            outcomes: self.outcomes(outcomes),
        }
    }

    fn choice(&self, choice: &Choice<Text<'_>>) -> ChoiceView {
        let (pick, key) = match choice.kind {
            ChoiceKind::ExactlyOne => ("one", "choose-one"),
            ChoiceKind::AnyOf => ("any", "choose-any"),
        };
        ChoiceView { pick, lead: self.words().word(self.presenter.lang, key), options: self.texts(&choice.options) }
    }

    fn warnings(&self, warnings: &[Warning<Text<'_>>]) -> Vec<WarningView> {
        warnings.iter().map(|warning| self.warning(warning)).collect()
    }

    // The signal word is in the language of the texts: a warning that falls back does so as a whole.
    fn warning(&self, warning: &Warning<Text<'_>>) -> WarningView {
        let Warning { id, span: _, severity, avoid, consequence } = warning;
        let foreign = avoid.lang != *self.presenter.lang;
        let avoid_view = self.text(avoid);
        WarningView {
            id: id.to_string(),
            anchor: anchor(id),
            severity: severity.name(),
            signal: signal(self.words(), &avoid.lang, *severity),
            consequence: self.texts(consequence),
            lang: foreign.then(|| avoid.lang.to_string()),
            dir: foreign.then(|| self.words().direction(&avoid.lang)),
            fallback: avoid_view.fallback.clone(),
            avoid: avoid_view,
        }
    }

    fn warning_links(&self, card: &Card<Text<'_>>) -> Vec<WarningLink> {
        let mut links: Vec<WarningLink> = card.warnings.iter().map(|warning| self.warning_link(warning, None)).collect();
        for (at, step) in card.steps.iter().enumerate() {
            self.spots.replace(spots(step));
            for warning in step.warnings.iter().chain(step.actions().flat_map(|action| &action.warnings)) {
                links.push(self.warning_link(warning, Some(self.step_ref(step, at + 1))));
            }
        }
        self.spots.replace(Vec::new());
        links
    }

    fn warning_link(&self, warning: &Warning<Text<'_>>, step: Option<StepRef>) -> WarningLink {
        WarningLink {
            anchor: anchor(&warning.id),
            severity: warning.severity.name(),
            signal: signal(self.words(), &warning.avoid.lang, warning.severity),
            avoid: self.text(&warning.avoid),
            step,
        }
    }

    fn notes(&self, notes: &[Note<Text<'_>>]) -> Vec<NoteView> {
        notes.iter().map(|note| self.note(note)).collect()
    }

    fn note(&self, note: &Note<Text<'_>>) -> NoteView {
        let Note { kind, span: _, when, body } = note;
        NoteView {
            severity: kind.name(),
            word: self.words().word(self.presenter.lang, &format!("note-{}", kind.name())),
            when: self.condition(when),
            body: self.texts(body),
        }
    }

    fn outcomes(&self, outcomes: &[Outcome<Text<'_>>]) -> Vec<OutcomeView> {
        outcomes.iter().map(|outcome| self.outcome(outcome)).collect()
    }

    fn outcome(&self, outcome: &Outcome<Text<'_>>) -> OutcomeView {
        OutcomeView { body: self.texts(&outcome.body) }
    }

    fn figure(&self, figure: &Figure<Text<'_>>) -> FigureView {
        let Figure { span: _, image, alt, callouts } = figure;
        let own = variant(image, self.presenter.lang.as_str());
        let pictures = &self.presenter.library.pictures;
        let image = if pictures.contains_key(&own) { own } else { image.clone() };
        let size = pictures.get(&image).expect("link has checked that the picture exists");
        let base = alt.id.as_str().trim_end_matches(".alt");
        FigureView {
            anchor: anchor(&Id::new(base)),
            src: format!("assets/{image}"),
            width: size.width,
            height: size.height,
            image,
            spots: callouts.iter().map(|callout| self.spot(callout)).collect(),
            alt: self.text(alt),
        }
    }

    fn spot(&self, callout: &Callout<Text<'_>>) -> SpotView {
        let Callout { id, span: _, label, shape, x, y, width, height, forbidden } = callout;
        let spots = self.spots.borrow();
        let number = spots.iter().find(|(known, ..)| known == id).and_then(|(_, number, _)| *number);
        let percent = |value: &u32| f64::from(*value) / 100.0;
        SpotView {
            id: id.to_string(),
            anchor: anchor(&label.id),
            number,
            shape: match shape {
                Shape::Box => "box",
                Shape::Circle => "circle",
            },
            x: percent(x),
            y: percent(y),
            width: percent(width),
            height: percent(height),
            label: self.text(label),
            forbidden: forbidden.as_ref().map(|(warning, _)| anchor(warning)),
        }
    }
}

// Spots are numbered per figure, in the order that the library has put them in; a forbidden one bears a sign instead.
fn spots(step: &Step<Text<'_>>) -> Vec<(Id, Option<usize>, String)> {
    let mut spots = Vec::new();
    for figure in step.figures() {
        for (at, callout) in figure.callouts.iter().enumerate() {
            let number = callout.forbidden.is_none().then_some(at + 1);
            spots.push((callout.id.clone(), number, anchor(&callout.label.id)));
        }
    }
    spots
}

fn figure_of(block: &BlockView) -> Option<FigureView> {
    match block {
        BlockView::Figure(figure) => Some(figure.clone()),
        BlockView::Action(_) | BlockView::Note(_) | BlockView::Outcome(_) | BlockView::Text { .. } => None,
    }
}

// An id never holds an underscore, so an anchor made of two parts is never another id.
fn anchor(id: &Id) -> String {
    id.as_str().replace('.', "_")
}

fn href(target: &str) -> String {
    match target.strip_prefix("card:") {
        Some(card) => format!("../{card}/index.html"),
        None => target.to_owned(),
    }
}

/// The signal word of a severity: "Let op".
pub fn signal(words: &Words, lang: &Lang, severity: Severity) -> String {
    words.word(lang, &format!("severity-{}", severity.name()))
}

fn collect_labels(inlines: &[Inline], labels: &mut BTreeSet<String>) {
    for inline in inlines {
        match inline {
            Inline::Text(_) | Inline::Code(_) => {}
            Inline::Ui(words) => {
                labels.insert(plain(words));
            }
            Inline::Emphasis(words) | Inline::Callout { id: _, words } | Inline::Link { target: _, words } => {
                collect_labels(words, labels);
            }
        }
    }
}
