//! What `guide.toml` declares and cards refer to.

use std::collections::BTreeMap;

use super::feedback::Feedback;
use super::print::Print;
use super::publish::Publish;
use super::push::PushPlaces;
use super::text::{Id, Lang};
use super::theme::Theme;
use super::translation::Translations;
use crate::diag::Levels;
use crate::source::Span;

/// The guide as a whole: its languages and everything that its cards refer to by id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guide<T> {
    pub title: T,
    /// The language that the cards are written in.
    pub source: Lang,
    /// The languages to publish, the source among them, in the author's order.
    pub languages: Vec<Lang>,
    /// A line that every page and PDF shows, such as "demo, not a publication of ...".
    pub banner: Option<T>,
    /// The address of the published site, with a slash at its end.
    pub url: Option<String>,
    /// Where readers report what is wrong.
    pub feedback: Option<Feedback>,
    /// How the tool's own words address the reader, where a language makes a difference. `None` for the usual way.
    pub address: Option<Address>,
    pub theme: Theme,
    pub print: Print,
    pub publish: Publish,
    /// The help centers that it is pushed to.
    pub push: PushPlaces,
    /// Ids that cards had, and the cards that took their place.
    pub redirects: Vec<Redirect>,
    pub categories: Vec<Category<T>>,
    /// Who may do it.
    pub roles: BTreeMap<Id, Requirement<T>>,
    /// What the reader's account must be allowed to do.
    pub permissions: BTreeMap<Id, Requirement<T>>,
    pub conditions: BTreeMap<Id, Condition<T>>,
    /// What cards may call their product, and its versions.
    pub products: BTreeMap<Id, Product>,
    pub terms: BTreeMap<Id, Term<T>>,
    pub labels: Vec<UiLabel>,
    pub paths: Vec<UiPath>,
    /// Links that lead elsewhere in another language.
    pub links: Vec<Literal>,
    /// Code that is another one in another language.
    pub code: Vec<Literal>,
    pub policy: GuidePolicy,
}

/// Where a site is on its host: `/help/` of `https://example.com/help/`, and `/` where it has no address.
pub fn folder_of(url: Option<&str>) -> &str {
    let url = url.unwrap_or_default();
    let host = url.split_once("://").map_or(url, |(_, rest)| rest);
    host.find('/').map_or("/", |at| &host[at..])
}

/// An id that a card had, and the id of the card that took its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Redirect {
    pub from: Id,
    pub to: Id,
    pub span: Span,
}

/// How a text addresses its reader, such as German "Sie" and "du".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Address {
    Formal,
    Informal,
}

/// A shelf of cards, in the order of `guide.toml`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Category<T> {
    pub id: Id,
    pub name: T,
}

/// What a reader must be, a role, or what the reader's account must be allowed to do, a permission.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Requirement<T> {
    pub id: Id,
    pub span: Span,
    pub name: T,
    /// How to get it.
    pub get: Option<T>,
    /// Who to ask.
    pub ask: Option<T>,
    pub help: Option<Help<T>>,
}

/// A link whose text makes sense without other text (WCAG 2.2, 2.4.4).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Help<T> {
    pub text: T,
    pub url: String,
}

/// A word that steps, actions and notes may depend on, with the question that the reader answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Condition<T> {
    pub id: Id,
    pub span: Span,
    pub ask: T,
}

/// What the cards are about. Its name is not translated, so it is not in a catalog.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Product {
    pub id: Id,
    pub span: Span,
    pub name: String,
    /// Oldest first.
    pub versions: Vec<String>,
}

/// A technical term with what it means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term<T> {
    pub id: Id,
    pub span: Span,
    pub name: T,
    pub definition: T,
    /// What not to call it, in the guide's language.
    pub avoid: Vec<String>,
}

/// A label of the product's screens, written once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UiLabel {
    pub id: Id,
    pub span: Span,
    pub text: String,
    /// The language in which the product shows it to every reader, such as "read only" in a Dutch screen. `None` where the product
    /// speaks the reader's language.
    pub lang: Option<Lang>,
    /// What the product calls it in other languages.
    pub translated: BTreeMap<Lang, String>,
}

impl UiLabel {
    /// What the product shows in a language, if the guide says so.
    pub fn in_language(&self, lang: &Lang) -> Option<&str> {
        match self.lang {
            Some(_) => Some(&self.text),
            None => self.translated.get(lang).map(String::as_str),
        }
    }
}

/// The way to a place in the product: the labels that the reader clicks on, from the first to the last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UiPath {
    pub id: Id,
    pub span: Span,
    pub labels: Vec<String>,
}

/// An address or a piece of code with its forms in other languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Literal {
    /// As the cards write it.
    pub source: String,
    pub translated: BTreeMap<Lang, String>,
}

/// How strict the build is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GuidePolicy {
    pub translations: Translations,
    /// The levels of codes, where they differ from those of their rules.
    pub checks: Levels,
}

impl<T> Guide<T> {
    /// The role or permission of this id.
    pub fn requirement(&self, id: &Id) -> Option<&Requirement<T>> {
        self.roles.get(id).or_else(|| self.permissions.get(id))
    }

    /// The roles, and then the permissions.
    pub fn requirements(&self) -> impl Iterator<Item = &Requirement<T>> {
        self.roles.values().chain(self.permissions.values())
    }

    /// Whether each language has a feed of what changed: its links need the address of the site.
    pub fn has_feed(&self) -> bool {
        self.publish.changes && self.url.is_some()
    }

    /// The same guide with every text replaced.
    pub fn map<'a, U>(&'a self, f: &mut impl FnMut(&'a T) -> U) -> Guide<U> {
        let Guide {
            title,
            source,
            languages,
            banner,
            url,
            feedback,
            address,
            theme,
            print,
            publish,
            push,
            redirects,
            categories,
            roles,
            permissions,
            conditions,
            products,
            terms,
            labels,
            paths,
            links,
            code,
            policy,
        } = self;
        Guide {
            title: f(title),
            source: source.clone(),
            languages: languages.clone(),
            banner: banner.as_ref().map(&mut *f),
            url: url.clone(),
            feedback: feedback.clone(),
            address: *address,
            theme: theme.clone(),
            print: print.clone(),
            publish: publish.clone(),
            push: push.clone(),
            redirects: redirects.clone(),
            categories: categories.iter().map(|category| category.map(f)).collect(),
            roles: each_mapped(roles, f),
            permissions: each_mapped(permissions, f),
            conditions: conditions
                .iter()
                .map(|(id, condition)| (id.clone(), condition.map(f)))
                .collect(),
            products: products.clone(),
            terms: terms
                .iter()
                .map(|(id, term)| (id.clone(), term.map(f)))
                .collect(),
            labels: labels.clone(),
            paths: paths.clone(),
            links: links.clone(),
            code: code.clone(),
            policy: policy.clone(),
        }
    }
}

impl<T> Category<T> {
    fn map<'a, U>(&'a self, f: &mut impl FnMut(&'a T) -> U) -> Category<U> {
        let Category { id, name } = self;
        Category {
            id: id.clone(),
            name: f(name),
        }
    }
}

impl<T> Requirement<T> {
    fn map<'a, U>(&'a self, f: &mut impl FnMut(&'a T) -> U) -> Requirement<U> {
        let Requirement {
            id,
            span,
            name,
            get,
            ask,
            help,
        } = self;
        Requirement {
            id: id.clone(),
            span: *span,
            name: f(name),
            get: get.as_ref().map(&mut *f),
            ask: ask.as_ref().map(&mut *f),
            help: help.as_ref().map(|help| help.map(f)),
        }
    }
}

impl<T> Term<T> {
    fn map<'a, U>(&'a self, f: &mut impl FnMut(&'a T) -> U) -> Term<U> {
        let Term {
            id,
            span,
            name,
            definition,
            avoid,
        } = self;
        Term {
            id: id.clone(),
            span: *span,
            name: f(name),
            definition: f(definition),
            avoid: avoid.clone(),
        }
    }
}

impl<T> Help<T> {
    fn map<'a, U>(&'a self, f: &mut impl FnMut(&'a T) -> U) -> Help<U> {
        let Help { text, url } = self;
        Help {
            text: f(text),
            url: url.clone(),
        }
    }
}

impl<T> Condition<T> {
    fn map<'a, U>(&'a self, f: &mut impl FnMut(&'a T) -> U) -> Condition<U> {
        let Condition { id, span, ask } = self;
        Condition {
            id: id.clone(),
            span: *span,
            ask: f(ask),
        }
    }
}

fn each_mapped<'a, T, U>(
    requirements: &'a BTreeMap<Id, Requirement<T>>,
    f: &mut impl FnMut(&'a T) -> U,
) -> BTreeMap<Id, Requirement<U>> {
    let mapped = requirements.iter();
    mapped.map(|(id, one)| (id.clone(), one.map(f))).collect()
}
