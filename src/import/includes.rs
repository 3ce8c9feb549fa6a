//! Files that a page includes, in their place. How deep and how long they are is bounded, and a circle is refused. Each line keeps the
//! file that it is from, so that it is accounted for there.

use std::collections::BTreeMap;
use std::ops::Range;

use stappenkaart_say::say;

use super::include_parts::IncludedPart;

const DEEPEST: usize = 8;
const MOST_LINES: usize = 20_000;

/// A mark that includes files.
#[derive(Debug, PartialEq)]
pub struct FoundInclude {
    /// Its lines.
    pub lines: Range<usize>,
    /// Its bytes in its line, where it is in a sentence.
    pub columns: Option<Range<usize>>,
    /// What is before it in its line: an indentation, and the marks of a list or quote.
    pub prefix: String,
    pub paths: Vec<String>,
    pub rules: IncludeRules,
    pub part: IncludedPart,
    /// How many levels deeper its headings are.
    pub deeper: usize,
}

/// What a kind of mark means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IncludeRules {
    /// A path is one from the file with the mark, and so are the links in the file that it names. The file is a block of its own.
    Learn,
    /// A path is one from the folder of all pages, or from the page. Its lines come in the place of the mark as they are.
    Snippet,
    /// A path is one from the file with the mark. Its lines come in the place of the mark as they are.
    AsciiDoc,
}

/// A page with what it includes.
#[derive(Debug, Default)]
pub struct ExpandedPage {
    pub lines: Vec<String>,
    /// The page itself, and then each file as often as it is included.
    pub files: Vec<FileLines>,
    /// Why an include was not followed, by its line.
    pub refused: BTreeMap<usize, String>,
}

/// The lines of one file of a page.
#[derive(Debug, Clone)]
pub struct FileLines {
    pub path: String,
    pub lines: Vec<String>,
    /// What each line is in the page.
    pub places: Vec<LinePlace>,
    /// Whether its links are from its own folder.
    pub has_own_links: bool,
}

#[derive(Debug, Clone, Copy)]
pub enum LinePlace {
    /// A line of the page as it is read.
    In(usize),
    Dropped(&'static str),
}

impl FileLines {
    /// A page that includes nothing.
    pub fn alone(path: &str, lines: &[String]) -> FileLines {
        FileLines {
            path: path.to_owned(),
            lines: lines.to_vec(),
            places: (0..lines.len()).map(LinePlace::In).collect(),
            has_own_links: false,
        }
    }
}

/// The marks in some lines that include files.
pub type FindIncludes = fn(&[String]) -> Vec<FoundInclude>;

/// What the text of a file is, by its path from the folder of all pages.
pub type OpenIncluded<'a> = &'a dyn Fn(&str) -> Option<String>;

/// Puts the files that a page includes in their place.
pub fn expanded(
    path: &str,
    text: &str,
    marks: FindIncludes,
    open: OpenIncluded<'_>,
) -> ExpandedPage {
    let mut expander = Expander {
        marks,
        open,
        page: ExpandedPage::default(),
        stack: Vec::new(),
        left: MOST_LINES,
    };
    let file = OpenedFile {
        path: path.to_owned(),
        text: text.to_owned(),
        chosen: vec![true; text.lines().count()],
    };
    expander.file(file, LineStart::default(), false);
    expander.page
}

struct Expander<'a> {
    marks: FindIncludes,
    open: OpenIncluded<'a>,
    page: ExpandedPage,
    /// The files that are open, the page first.
    stack: Vec<String>,
    /// How many lines may still be included.
    left: usize,
}

// A file, and which of its lines are included.
struct OpenedFile {
    path: String,
    text: String,
    chosen: Vec<bool>,
}

// What is put before the lines of a file.
#[derive(Default)]
struct LineStart {
    /// Before the first line with words; then nothing of it but its width is left.
    first: String,
    rest: String,
    /// How many levels deeper the headings of AsciiDoc are.
    deeper: usize,
}

impl LineStart {
    fn new(outer: &LineStart, include: &FoundInclude) -> LineStart {
        let prefix = &include.prefix;
        let blank = |c: char| if c == '>' { '>' } else { ' ' };
        LineStart {
            first: format!("{}{prefix}", outer.rest),
            rest: outer
                .rest
                .chars()
                .chain(prefix.chars().map(blank))
                .collect(),
            deeper: outer.deeper + include.deeper,
        }
    }

    fn line(&mut self, line: &str) -> String {
        if line.trim().is_empty() {
            return self.rest.trim_end().to_owned();
        }
        let start = std::mem::replace(&mut self.first, self.rest.clone());
        let is_heading = line.trim_start_matches('=').starts_with(' ') && line.starts_with('=');
        let more = if is_heading { self.deeper } else { 0 };
        format!("{start}{}{line}", "=".repeat(more))
    }
}

impl Expander<'_> {
    fn file(&mut self, file: OpenedFile, mut start: LineStart, has_own_links: bool) {
        let OpenedFile { path, text, chosen } = file;
        let text = text.trim_start_matches('\u{feff}');
        let lines: Vec<String> = text.lines().map(str::to_owned).collect();
        let number = self.page.files.len();
        let is_included = number > 0;
        self.page.files.push(FileLines {
            path: path.clone(),
            lines: lines.clone(),
            places: Vec::with_capacity(lines.len()),
            has_own_links,
        });
        self.stack.push(path);
        let mut found = (self.marks)(&lines).into_iter().peekable();
        let head = if is_included { head(&lines) } else { 0 };
        let mut at = 0;
        while at < lines.len() {
            let mut here = Vec::new();
            while let Some(include) = found.next_if(|include| include.lines.start <= at) {
                here.push(include);
            }
            let place = match here.as_slice() {
                _ if at < head => LinePlace::Dropped(say!("metadata of an included file")),
                _ if !chosen[at] => {
                    LinePlace::Dropped(say!("a line that the page does not include"))
                }
                [include] if include.columns.is_none() => {
                    at += self.block(include, &lines, &mut start, number);
                    continue;
                }
                _ => {
                    let line = self.sentence(&lines[at], here);
                    self.push(start.line(&line))
                }
            };
            self.page.files[number].places.push(place);
            at += 1;
        }
        self.stack.pop();
    }

    fn push(&mut self, line: String) -> LinePlace {
        self.page.lines.push(line);
        LinePlace::In(self.page.lines.len() - 1)
    }

    // Files in the place of a mark with lines of its own. Returns how many lines the mark has.
    fn block(
        &mut self,
        include: &FoundInclude,
        lines: &[String],
        start: &mut LineStart,
        number: usize,
    ) -> usize {
        let marks = &lines[include.lines.clone()];
        let opened: Result<Vec<_>, String> = include
            .paths
            .iter()
            .map(|path| self.opened(path, include))
            .collect();
        let opened = match opened {
            Ok(opened) => opened,
            Err(why) => {
                self.page.refused.insert(self.page.lines.len(), why);
                for line in marks {
                    let place = self.push(start.line(line));
                    self.page.files[number].places.push(place);
                }
                return marks.len();
            }
        };
        let dropped = LinePlace::Dropped(say!("an include; its text is in its place"));
        let places = &mut self.page.files[number].places;
        places.extend(marks.iter().map(|_| dropped));
        let is_block = include.rules == IncludeRules::Learn;
        for file in opened {
            let inner = LineStart::new(start, include);
            if is_block {
                let blank = inner.rest.trim_end().to_owned();
                self.page.lines.push(blank);
            }
            self.left = self.left.saturating_sub(file.chosen.len());
            self.file(file, inner, is_block);
            if is_block {
                self.page.lines.push(start.rest.trim_end().to_owned());
            }
        }
        marks.len()
    }

    // A line with the words of the files that it includes.
    fn sentence(&mut self, line: &str, includes: Vec<FoundInclude>) -> String {
        let mut out = String::new();
        let mut done = 0;
        let at = self.page.lines.len();
        for include in includes {
            let columns = include.columns.clone().unwrap_or_default();
            match self.opened(&include.paths[0], &include) {
                Err(why) => {
                    self.page.refused.insert(at, why);
                }
                Ok(file) => match self.words(&file.path, &file.text, at) {
                    Some(words) => {
                        out.push_str(&line[done..columns.start]);
                        out.push_str(&words);
                        done = columns.end;
                    }
                    None => {
                        let why = say!("`{}` is more than the text of a sentence", file.path);
                        self.page.refused.insert(at, why);
                    }
                },
            }
        }
        out.push_str(&line[done..]);
        out
    }

    // The only paragraph of a file, which is written down as a part of a line.
    fn words(&mut self, path: &str, text: &str, at: usize) -> Option<String> {
        let lines: Vec<String> = text.lines().map(str::to_owned).collect();
        let head = head(&lines);
        let is_empty = |line: &String| line.trim().is_empty();
        let filled = lines[head..].iter().filter(|line| !is_empty(line));
        let body = lines[head..].join("\n");
        let is_one = !body.trim().contains("\n\n") && (self.marks)(&lines).is_empty();
        let words: Vec<&str> = filled.map(|line| line.trim()).collect();
        let is_sentence = words
            .iter()
            .all(|line| !line.starts_with(['#', '-', '>', '|', '`', ':']));
        if !is_one || !is_sentence || words.is_empty() {
            return None;
        }
        let place = |number: usize| match number {
            _ if number < head => LinePlace::Dropped(say!("metadata of an included file")),
            _ if is_empty(&lines[number]) => LinePlace::Dropped(say!("an empty line")),
            _ => LinePlace::In(at),
        };
        let words = words.join(" ");
        self.left = self.left.saturating_sub(lines.len());
        self.page.files.push(FileLines {
            path: path.to_owned(),
            places: (0..lines.len()).map(place).collect(),
            lines,
            has_own_links: false,
        });
        Some(words)
    }

    // A file by the path that a mark has. Fails with why it is not included.
    fn opened(&self, path: &str, include: &FoundInclude) -> Result<OpenedFile, String> {
        let page = self.stack.first().map_or("", String::as_str);
        let own = self.stack.last().map_or("", String::as_str);
        let folders = match include.rules {
            IncludeRules::Snippet => vec!["", folder(page)],
            IncludeRules::Learn | IncludeRules::AsciiDoc => vec![folder(own)],
        };
        let mut paths = folders.into_iter().filter_map(|from| joined(from, path));
        let found = paths.find_map(|path| Some(((self.open)(&path)?, path)));
        let Some((text, path)) = found else {
            return Err(say!("there is no file `{path}` in the folder of the pages"));
        };
        if self.stack.contains(&path) {
            let files: Vec<String> = self.stack.iter().map(|file| format!("`{file}`")).collect();
            let files = files.join(say!(", which includes "));
            return Err(say!(
                "this is a circle; {files}, which includes `{path}` again"
            ));
        }
        if self.stack.len() > DEEPEST {
            return Err(say!("`{path}` is included more than {DEEPEST} files deep"));
        }
        if text.lines().count() > self.left {
            return Err(say!(
                "the page would have more than {MOST_LINES} included lines with `{path}`"
            ));
        }
        let lines: Vec<String> = text.lines().map(str::to_owned).collect();
        let chosen = include.part.of(&path, &lines)?;
        Ok(OpenedFile { path, text, chosen })
    }
}

/// The folder of a path, without a slash at its end.
pub fn folder(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

// A path from a folder; from the folder of all pages with a `/` or `~` at its start. Nothing where it leaves that folder.
fn joined(folder: &str, path: &str) -> Option<String> {
    let path = path.replace('\\', "/").replace("%20", " ");
    let (folder, path) = match path.strip_prefix('~').unwrap_or(&path).strip_prefix('/') {
        Some(below) => ("", below.to_owned()),
        None => (folder, path),
    };
    let mut parts: Vec<&str> = Vec::new();
    for part in folder.split('/').chain(path.split('/')) {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()?),
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

// How many lines of metadata a file starts with.
fn head(lines: &[String]) -> usize {
    let is_fence = |line: &String| line.trim_end() == "---";
    if !lines.first().is_some_and(is_fence) {
        return 0;
    }
    let end = lines[1..].iter().position(is_fence);
    end.map_or(0, |end| end + 2)
}
