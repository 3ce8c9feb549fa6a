//! Links and pictures of an included file are from the folder of that file. Takes the tree of a page, and leads them from the folder of
//! the page.

use super::includes::{FileLines, LinePlace, folder};
use super::tree::{SourceBlock, SourceInline, SourceKind, SourceTree};

/// Leads the links of all included files.
pub fn lead(tree: &mut SourceTree) {
    let Some(page) = tree.files.first() else {
        return;
    };
    let from = folder(&page.path).to_owned();
    let mut starts = vec![None; tree.lines.len()];
    for file in tree.files.iter().filter(|file| file.has_own_links) {
        let start = between(&from, folder(&file.path));
        lines_of(file).for_each(|line| starts[line] = Some(start.clone()));
    }
    for block in &mut tree.blocks {
        lead_block(block, &starts);
    }
}

fn lines_of(file: &FileLines) -> impl Iterator<Item = usize> {
    file.places.iter().filter_map(|place| match place {
        LinePlace::In(line) => Some(*line),
        LinePlace::Dropped(_) => None,
    })
}

// The way from one folder to another, with `/` at its end.
fn between(from: &str, to: &str) -> String {
    let parts = |path: &str| -> Vec<String> {
        let parts = path.split('/').filter(|part| !part.is_empty());
        parts.map(str::to_owned).collect()
    };
    let (from, to) = (parts(from), parts(to));
    let same = from.iter().zip(&to).take_while(|(one, other)| one == other);
    let same = same.count();
    let up = from[same..].iter().map(|_| "../".to_owned());
    let down = to[same..].iter().map(|part| format!("{part}/"));
    up.chain(down).collect()
}

fn lead_block(block: &mut SourceBlock, starts: &[Option<String>]) {
    let start = starts.get(block.lines.start).and_then(Option::as_deref);
    match &mut block.kind {
        SourceKind::Heading { words, .. } | SourceKind::Paragraph(words) => {
            lead_words(words, start)
        }
        SourceKind::List { items, .. } => {
            let blocks = items.iter_mut().flat_map(|item| &mut item.blocks);
            blocks.for_each(|block| lead_block(block, starts));
        }
        SourceKind::Alert { title, body, .. } => {
            lead_words(title, start);
            body.iter_mut().for_each(|block| lead_block(block, starts));
        }
        SourceKind::Table { head, rows } => {
            let cells = head.iter_mut().chain(rows.iter_mut().flatten());
            cells.for_each(|words| lead_words(words, start));
        }
        SourceKind::Figure { target, .. } => lead_target(target, start),
        SourceKind::Film(film) => {
            lead_target(&mut film.target, start);
            if let Some(poster) = &mut film.poster {
                lead_target(poster, start);
            }
        }
        SourceKind::Quote(blocks)
        | SourceKind::Lines(blocks)
        | SourceKind::Hidden { what: _, blocks } => blocks
            .iter_mut()
            .for_each(|block| lead_block(block, starts)),
        SourceKind::Code(_)
        | SourceKind::Tabs(_)
        | SourceKind::Furniture(_)
        | SourceKind::Unknown(_) => {}
    }
}

fn lead_words(words: &mut [SourceInline], start: Option<&str>) {
    for word in words {
        match word {
            SourceInline::Strong(words) | SourceInline::Emphasis(words) => lead_words(words, start),
            SourceInline::Link { target, words } => {
                lead_target(target, start);
                lead_words(words, start);
            }
            SourceInline::Image { target, .. } => lead_target(target, start),
            SourceInline::Film(film) => lead_target(&mut film.target, start),
            SourceInline::Text(_)
            | SourceInline::Code(_)
            | SourceInline::Break
            | SourceInline::Hidden { .. }
            | SourceInline::Unsure { .. } => {}
        }
    }
}

fn lead_target(target: &mut String, start: Option<&str>) {
    let is_own = !target.starts_with(['#', '/', '~']) && !target.contains(':');
    if let Some(start) = start.filter(|_| is_own) {
        target.insert_str(0, start);
    }
}
