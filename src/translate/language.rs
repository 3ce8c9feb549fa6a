//! Which language a file that was sent back is in. Takes what it says and what was asked for, returns the guide's own name of it.

use std::ops::Range;

use stappenkaart_say::say;

use crate::catalog::exchange::{Incoming, IncomingFile};
use crate::codes;
use crate::diag::Diagnostic;
use crate::library::Library;
use crate::model::Lang;
use crate::source::{FileId, Span};
use crate::wording::list;

/// The language to import, and the parts of the file that are about it. Fails when the file is from or into another one.
pub fn language<'a>(
    library: &Library,
    incoming: &'a Incoming,
    file: FileId,
    asked: Option<&Lang>,
) -> Result<(Lang, Vec<&'a IncomingFile>), Diagnostic> {
    let languages = LanguageProblems { library, file };
    let holds_many = incoming.format.has_many_languages;
    let mut found = asked;
    let mut wanted = Vec::new();
    for part in &incoming.files {
        let other_source = part
            .source
            .as_deref()
            .filter(|tag| meant(tag, &[&library.guide.source]).is_none());
        match other_source {
            Some(_) if holds_many => continue,
            Some(tag) => return Err(languages.other_source(&part.range, tag)),
            None => {}
        }
        let others_pass = holds_many && asked.is_some();
        if let Some(lang) = languages.target(part, found, holds_many, others_pass)? {
            found = Some(lang);
            wanted.push(part);
        }
    }
    match found {
        Some(lang) if !wanted.is_empty() => Ok((lang.clone(), wanted)),
        _ => Err(languages.nothing(asked)),
    }
}

// Many tools need a country with a language: `en-US` means the `en` of a guide without another English.
fn meant<'a>(tag: &str, known: &[&'a Lang]) -> Option<&'a Lang> {
    let tag = tag.replace('_', "-").to_lowercase();
    if let Some(lang) = known
        .iter()
        .find(|lang| lang.as_str().to_lowercase() == tag)
    {
        return Some(lang);
    }
    let mut like = known
        .iter()
        .filter(|lang| is_like(&tag, &lang.as_str().to_lowercase()));
    let first = like.next();
    first.filter(|_| like.next().is_none()).copied()
}

// One of the two is a language alone, and the other the same with a country. In Chinese that says how it is written, too.
fn is_like(a: &str, b: &str) -> bool {
    let (short, long) = if a.len() < b.len() { (a, b) } else { (b, a) };
    let country = long
        .strip_prefix(short)
        .and_then(|rest| rest.strip_prefix('-'));
    short != "zh" && !short.contains('-') && country.is_some_and(|country| country.len() <= 3)
}

struct LanguageProblems<'a> {
    library: &'a Library,
    file: FileId,
}

impl<'a> LanguageProblems<'a> {
    fn targets(&self) -> Vec<&'a Lang> {
        let guide = &self.library.guide;
        guide
            .languages
            .iter()
            .filter(|lang| **lang != guide.source)
            .collect()
    }

    // The language of a part, which is that of the parts before it, if there are any. `None` for a part that is skipped: one in
    // a language that the guide does not have, or, with `others_pass`, in another one than was asked for.
    fn target<'b>(
        &self,
        part: &IncomingFile,
        found: Option<&'b Lang>,
        holds_many: bool,
        others_pass: bool,
    ) -> Result<Option<&'b Lang>, Diagnostic>
    where
        'a: 'b,
    {
        let targets = self.targets();
        let lang = part
            .target
            .as_deref()
            .map(|tag| (tag, meant(tag, &targets)));
        match (lang, found) {
            (None, Some(found)) => Ok(Some(found)),
            (None, None) => Err(self.unsaid(&part.range)),
            (Some((_, Some(lang))), None) => Ok(Some(lang)),
            (Some((_, Some(lang))), Some(found)) if lang == found => Ok(Some(found)),
            (Some((_, None)), _) if holds_many => Ok(None),
            (Some(_), Some(_)) if others_pass => Ok(None),
            (Some((tag, None)), None) => Err(self.unknown(&part.range, tag)),
            (Some((tag, _)), Some(found)) => Err(self.another(&part.range, tag, found)),
        }
    }

    fn known(&self) -> String {
        list(self.targets().into_iter().map(Lang::as_str))
    }

    fn problem(
        &self,
        range: &Range<usize>,
        message: String,
        help: impl Into<String>,
    ) -> Diagnostic {
        let span = Span::new(self.file, range.clone());
        Diagnostic::error(codes::SK311, span, message)
            .label(say!("the file is not imported"))
            .help(help)
    }

    fn other_source(&self, range: &Range<usize>, tag: &str) -> Diagnostic {
        let own = &self.library.guide.source;
        let message =
            say!("the file is a translation from `{tag}`, but the cards are written in `{own}`");
        self.problem(
            range,
            message,
            say!("import it into the guide that it was exported from"),
        )
    }

    fn unsaid(&self, range: &Range<usize>) -> Diagnostic {
        let message = say!("the file does not say which language it is translated into");
        self.problem(
            range,
            message.into(),
            say!(
                "add `--lang` and the language; the guide has {}",
                self.known()
            ),
        )
    }

    fn unknown(&self, range: &Range<usize>, tag: &str) -> Diagnostic {
        let message = say!("the file is a translation into `{tag}`, which the guide does not have");
        self.problem(
            range,
            message,
            say!(
                "add it to `languages` in `guide.toml`, which has {}",
                self.known()
            ),
        )
    }

    fn another(&self, range: &Range<usize>, tag: &str, lang: &Lang) -> Diagnostic {
        let message = say!("this is a translation into `{tag}`, but you are importing `{lang}`");
        self.problem(
            range,
            message,
            say!("import each language from a separate file, and type its tag after `--lang`"),
        )
    }

    fn nothing(&self, asked: Option<&Lang>) -> Diagnostic {
        let source = &self.library.guide.source;
        let into = asked.map_or_else(
            || say!("a language of the guide").to_owned(),
            |lang| format!("`{lang}`"),
        );
        let message = say!("the file has no translation from `{source}` into {into}");
        self.problem(&(0..0), message, say!("the guide has {}", self.known()))
    }
}
