//! The cells of a table of AsciiDoc, with the format that is typed before their bar: `2+|` spans two columns, `.2+|` two rows, `3*|` is
//! there three times, and a letter is a style.

/// A cell as it is typed.
#[derive(Debug, Clone)]
pub struct FormattedCell {
    pub text: String,
    pub columns: usize,
    pub rows: usize,
    pub style: Option<char>,
}

// No cell is there more often.
const MOST: usize = 100;

/// The cells of some lines, and how many columns the first line with cells has. Nothing where a line can't be understood.
pub fn cells_of(lines: &[&str]) -> Option<(Vec<FormattedCell>, usize)> {
    let mut cells: Vec<FormattedCell> = Vec::new();
    let mut width = 0;
    for line in lines {
        if line.starts_with("//") {
            return None;
        }
        let (before, found) = pieces(line);
        match cells.last_mut() {
            Some(cell) if !before.trim().is_empty() => {
                cell.text.push('\n');
                cell.text.push_str(before.trim());
            }
            None if !before.trim().is_empty() => return None,
            _ => {}
        }
        if width == 0 {
            width = found.iter().map(|cell| cell.columns).sum();
        }
        cells.extend(found);
    }
    (!cells.is_empty()).then_some((cells, width))
}

// What is before the first bar of a line, and the cells after its bars.
fn pieces(line: &str) -> (String, Vec<FormattedCell>) {
    let mut texts = vec![String::new()];
    let mut escaped = false;
    for c in line.chars() {
        let last = texts.last_mut().expect("there is a first piece");
        match c {
            '|' if escaped => {
                last.pop();
                last.push('|');
            }
            '|' => texts.push(String::new()),
            c => last.push(c),
        }
        escaped = c == '\\';
    }
    let mut before = String::new();
    let mut found: Vec<FormattedCell> = Vec::new();
    let mut next: Option<(usize, FormattedCell)> = None;
    let count = texts.len();
    for (number, text) in texts.into_iter().enumerate() {
        // The last piece has no bar after it, and so no format.
        let (text, format) = match number + 1 < count {
            true => split_format(&text),
            false => (text.as_str(), plain()),
        };
        match next.take() {
            None => before = text.to_owned(),
            Some((times, mut cell)) => {
                cell.text = text.trim().to_owned();
                found.extend(std::iter::repeat_n(cell, times));
            }
        }
        next = Some(format);
    }
    (before, found)
}

fn plain() -> (usize, FormattedCell) {
    let cell = FormattedCell {
        text: String::new(),
        columns: 1,
        rows: 1,
        style: None,
    };
    (1, cell)
}

// A text without the format of the next cell at its end.
fn split_format(text: &str) -> (&str, (usize, FormattedCell)) {
    let start = text.rfind(char::is_whitespace).map_or(0, |at| at + 1);
    match format(&text[start..]) {
        Some(format) => (&text[..start], format),
        None => (text, plain()),
    }
}

fn format(typed: &str) -> Option<(usize, FormattedCell)> {
    let (mut times, mut cell) = plain();
    let digits =
        |text: &str| text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let (columns, rest) = typed.split_at(digits(typed));
    let (rows, rest) = match rest.strip_prefix('.') {
        Some(below) if digits(below) > 0 => below.split_at(digits(below)),
        _ => ("", rest),
    };
    let rest = match rest.chars().next() {
        Some('+') if !(columns.is_empty() && rows.is_empty()) => {
            cell.columns = columns.parse().unwrap_or(1).clamp(1, MOST);
            cell.rows = rows.parse().unwrap_or(1).clamp(1, MOST);
            &rest[1..]
        }
        Some('*') if !columns.is_empty() && rows.is_empty() => {
            times = columns.parse().unwrap_or(1).clamp(1, MOST);
            &rest[1..]
        }
        _ if columns.is_empty() && rows.is_empty() => rest,
        _ => return None,
    };
    let rest = rest.trim_start_matches(['<', '>', '^', '.']);
    cell.style = rest.chars().next();
    let is_style = rest.is_empty() || rest.len() == 1 && "aehlmsdv".contains(rest);
    (is_style && !typed.is_empty()).then_some((times, cell))
}

/// The cells as rows of this width, each in the next free column. Nothing where they don't fill it.
pub fn flowed(cells: Vec<FormattedCell>, width: usize) -> Option<Vec<Vec<FormattedCell>>> {
    // How many more rows each column is taken by a cell above.
    let mut above = vec![0usize; width];
    let mut own = vec![0usize; width];
    let mut rows = Vec::new();
    let mut row = Vec::new();
    let mut at = 0;
    for cell in cells {
        while above.get(at).is_some_and(|taken| *taken > 0) {
            at += 1;
        }
        let end = at + cell.columns;
        if end > width {
            return None;
        }
        own[at..end].fill(cell.rows - 1);
        row.push(cell);
        at = end;
        while above.get(at).is_some_and(|taken| *taken > 0) {
            at += 1;
        }
        if at == width {
            rows.push(std::mem::take(&mut row));
            for (taken, own) in above.iter_mut().zip(&mut own) {
                *taken = taken.saturating_sub(1).max(std::mem::take(own));
            }
            at = 0;
        }
    }
    row.is_empty().then_some(rows)
}
