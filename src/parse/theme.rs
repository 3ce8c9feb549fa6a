//! The look of a guide. Takes `[theme]` of `guide.toml`, returns a [`Theme`].

use schemars::JsonSchema;
use serde::Deserialize;
use stappenkaart_say::say;
use toml::Spanned;

use super::guide_reader::GuideReader;
use super::path::resolve;
use crate::codes;
use crate::colour::Rgb;
use crate::diag::Fix;
use crate::model::{Scheme, Theme};
use crate::source::Span;

#[derive(Deserialize, JsonSchema, Default)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct ThemeEntry {
    /// The colour of links, buttons and numbers on a light page and on paper, such as `#09574f`.
    #[schemars(with = "Option<String>", regex(pattern = "^#([0-9a-fA-F]{3}){1,2}$"))]
    pub accent: Option<Spanned<String>>,
    /// The same on a dark page. Without it, a light tone of `accent`.
    #[schemars(with = "Option<String>", regex(pattern = "^#([0-9a-fA-F]{3}){1,2}$"))]
    pub accent_dark: Option<Spanned<String>>,
    /// The name of the font of pages and PDFs, such as `Fira Sans`. Its files are in `fonts/`.
    #[schemars(with = "Option<String>")]
    pub font: Option<Spanned<String>>,
    /// The picture beside the title of the guide, such as `logo.svg`, from the guide's folder.
    #[schemars(with = "Option<String>")]
    pub logo: Option<Spanned<String>>,
    /// The same for a dark page. Without it, `logo` is on a light plate there.
    #[schemars(with = "Option<String>")]
    pub logo_dark: Option<Spanned<String>>,
}

impl GuideReader<'_> {
    pub fn theme(&mut self, entry: ThemeEntry) -> Theme {
        let ThemeEntry {
            accent,
            accent_dark,
            font,
            logo,
            logo_dark,
        } = entry;
        let default = Theme::default();
        let light = self.accent("accent", accent, Scheme::Light);
        let dark = self.accent("accent-dark", accent_dark, Scheme::Dark);
        if let (None, Some(dark)) = (&logo, &logo_dark) {
            self.problem(
                dark.span(),
                say!("`logo-dark` needs a `logo`").to_owned(),
                say!("name the picture for a light page as well: `logo = \"logo.svg\"`"),
            );
        }
        Theme {
            chosen: light.is_some() || dark.is_some(),
            accent: light.unwrap_or(default.accent),
            accent_dark: dark
                .or(light.map(|light| Scheme::Dark.readable(light)))
                .unwrap_or(default.accent_dark),
            font: self.font(font),
            logo: self.logo(logo),
            logo_dark: self.logo(logo_dark),
        }
    }

    fn accent(&mut self, key: &str, text: Option<Spanned<String>>, scheme: Scheme) -> Option<Rgb> {
        let text = text?;
        let range = text.span();
        let text = text.into_inner();
        let Ok(colour) = text.parse::<Rgb>() else {
            self.problem(
                range,
                say!("`{text}` is not a colour"),
                say!("type it as `#` and six digits, such as `#09574f`"),
            );
            return None;
        };
        if scheme.is_readable(colour) {
            return Some(colour);
        }
        let nearest = scheme.readable(colour);
        let page = match scheme {
            Scheme::Light => say!("a light page and on paper"),
            Scheme::Dark => say!("a dark page"),
        };
        let span = Span::new(self.file, range);
        let message = say!(
            "`{key}`: text in `{text}` can't be read well on {page}: its contrast is {:.1} to 1, and it needs 7 (WCAG 2.2, 1.4.6)",
            scheme.contrast(colour)
        );
        let fix = span
            .unquoted(&text)
            .map(|place| Fix::new(place, nearest.to_string()));
        self.problems
            .error(codes::SK003, span, message)
            .help(say!("type `{nearest}`, the nearest tone that can"))
            .fixed_by(fix);
        None
    }

    fn font(&mut self, family: Option<Spanned<String>>) -> Option<(String, Span)> {
        let family = family?;
        let span = Span::new(self.file, family.span());
        let name = family.into_inner();
        let is_name = |c: char| c.is_alphanumeric() || " -_.".contains(c);
        if name.trim().is_empty() || !name.chars().all(is_name) {
            let message = say!("`{name}` can't be the name of a font");
            self.problems
                .error(codes::SK003, span, message)
                .help(say!("type the name of its family, such as `Fira Sans`"));
            return None;
        }
        Some((name.trim().to_owned(), span))
    }

    fn logo(&mut self, path: Option<Spanned<String>>) -> Option<(String, Span)> {
        let path = path?;
        let span = Span::new(self.file, path.span());
        let written = path.into_inner();
        match resolve("guide.toml", &written) {
            Some(path) if !path.is_empty() => Some((path, span)),
            _ => {
                self.problems
                    .error(
                        codes::SK003,
                        span,
                        say!("`{written}` is not a file in the guide"),
                    )
                    .help(say!("copy the picture into the guide's folder, and type its name, such as `logo.svg`"));
                None
            }
        }
    }
}
