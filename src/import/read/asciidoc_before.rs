//! What is said about a block of AsciiDoc in the lines before it: `[source,yaml]`, and its title.

/// The words of boxes.
pub const BOXES: [&str; 5] = ["NOTE", "TIP", "IMPORTANT", "CAUTION", "WARNING"];

/// What is said about a block in the lines before it.
#[derive(Default)]
pub struct BeforeBlock {
    /// What is between the brackets of `[source,yaml]`, a line for each line of attributes.
    pub style: String,
    pub title: Option<(usize, String)>,
}

impl BeforeBlock {
    /// Takes a line of attributes.
    pub fn add(&mut self, inside: &str) {
        if !self.style.is_empty() {
            self.style.push('\n');
        }
        self.style.push_str(inside);
    }

    // The first values of its lines.
    fn firsts(&self) -> impl Iterator<Item = &str> {
        self.style.lines().map(|line| {
            let end = line.find([',', '#', '.', '%']);
            line[..end.unwrap_or(line.len())].trim()
        })
    }

    /// Whether the first value of one of its lines is this one.
    pub fn is(&self, style: &str) -> bool {
        self.firsts().any(|first| first == style)
    }

    /// The language of code: `[source,yaml]` or `[,yaml]`.
    pub fn language(&self) -> &str {
        let named = self.style.lines().find_map(|line| {
            let (first, rest) = line.split_once(',')?;
            let first = first.split(['#', '%', '.']).next()?.trim();
            let named = rest.split(',').next()?.trim();
            matches!(first, "" | "source").then_some(named)
        });
        named.unwrap_or_default()
    }

    /// The word of a box: `[WARNING]`.
    pub fn word(&self) -> Option<&'static str> {
        self.firsts()
            .find_map(|first| BOXES.into_iter().find(|word| *word == first))
    }
}
