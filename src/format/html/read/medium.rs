//! The modes of a page: light, dark or on paper. Takes the conditions that a rule is in, returns the modes in which it may hold.

/// A way in which a reader has a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PageMode {
    Light,
    Dark,
    Paper,
}

pub const MODES: [PageMode; 3] = [PageMode::Light, PageMode::Dark, PageMode::Paper];

/// When a rule holds.
#[derive(Debug, Clone, Default)]
pub struct When {
    not_in: Vec<PageMode>,
    /// It gives way to every rule that is in no layer.
    pub is_layered: bool,
    /// What else has to be so, such as the width of the screen. Empty where nothing has.
    pub condition: String,
}

impl When {
    /// The same, within an at-rule with this name.
    pub fn within(&self, name: &str, prelude: &str) -> When {
        let mut when = self.clone();
        let prelude = prelude.trim().to_ascii_lowercase();
        match name {
            "layer" => when.is_layered = true,
            "media" if !is_mixed(&prelude) => {
                prelude.split(" and ").for_each(|part| when.add(part))
            }
            _ => when.add_condition(&format!("@{name} {prelude}")),
        }
        when
    }

    pub fn holds_in(&self, mode: PageMode) -> bool {
        !self.not_in.contains(&mode)
    }

    fn add(&mut self, part: &str) {
        let part: String = part.split_ascii_whitespace().collect();
        self.not_in.extend_from_slice(match part.as_str() {
            "" | "all" => &[],
            "screen" | "onlyscreen" => &[PageMode::Paper],
            "print" => &[PageMode::Light, PageMode::Dark],
            "(prefers-color-scheme:dark)" => &[PageMode::Light, PageMode::Paper],
            "(prefers-color-scheme:light)" => &[PageMode::Dark],
            // There, the colours are those of the reader.
            "(forced-colors:active)" => &MODES,
            part => return self.add_condition(part),
        });
    }

    fn add_condition(&mut self, condition: &str) {
        self.condition.push_str(condition);
        self.condition.push(' ');
    }
}

// More than parts that all have to hold.
fn is_mixed(prelude: &str) -> bool {
    prelude.contains(',') || prelude.contains("not ") || prelude.contains(" or ")
}
