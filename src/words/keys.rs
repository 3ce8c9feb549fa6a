//! The keys of a keyboard. Takes code such as `Ctrl+C`, returns its keys, each with the name that a language has for it.

use std::collections::BTreeMap;

/// A key of a keyboard.
struct KnownKey {
    /// Its word is `key-` and this in `words/<lang>.ftl`, where languages name it differently.
    id: &'static str,
    /// Whether it is held while another key is pressed.
    is_modifier: bool,
    /// What authors call it, in English.
    names: &'static [&'static str],
    /// Those names that are the key also where they are the whole code. Others may be what a reader types: "type `Delete`".
    alone: &'static [&'static str],
    /// Whether its name in another language is the key there as well.
    own_alone: bool,
}

const fn held(
    id: &'static str,
    names: &'static [&'static str],
    alone: &'static [&'static str],
) -> KnownKey {
    KnownKey {
        id,
        is_modifier: true,
        names,
        alone,
        own_alone: true,
    }
}

const fn pressed(
    id: &'static str,
    names: &'static [&'static str],
    alone: &'static [&'static str],
) -> KnownKey {
    KnownKey {
        id,
        is_modifier: false,
        names,
        alone,
        own_alone: !alone.is_empty(),
    }
}

impl KnownKey {
    // With the capitals that its name has.
    fn written(&self, name: &str) -> PressedKey {
        let english = self.names.iter();
        let mut same = english.filter(|known| known.eq_ignore_ascii_case(name));
        written(self.id, same.next().unwrap_or(&name))
    }
}

const KEYS: &[KnownKey] = &[
    held("ctrl", &["Ctrl", "Control"], &["Ctrl"]),
    held("shift", &["Shift"], &["Shift"]),
    held("alt", &["Alt"], &["Alt"]),
    held("alt-gr", &["Alt Gr", "AltGr"], &["Alt Gr", "AltGr"]),
    held("cmd", &["Cmd", "Command"], &["Cmd"]),
    held("option", &["Option", "Opt"], &[]),
    held("windows", &["Windows", "Win"], &[]),
    held("fn", &["Fn"], &["Fn"]),
    pressed("enter", &["Enter", "Return"], &["Enter"]),
    pressed("esc", &["Esc", "Escape"], &["Esc"]),
    pressed("tab", &["Tab"], &["Tab"]),
    pressed("backspace", &["Backspace"], &["Backspace"]),
    pressed("delete", &["Delete", "Del"], &["Del"]),
    pressed("insert", &["Insert", "Ins"], &[]),
    pressed("home", &["Home"], &[]),
    pressed("end", &["End"], &[]),
    pressed(
        "page-up",
        &["Page Up", "PageUp", "PgUp"],
        &["Page Up", "PageUp", "PgUp"],
    ),
    pressed(
        "page-down",
        &["Page Down", "PageDown", "PgDn"],
        &["Page Down", "PageDown", "PgDn"],
    ),
    pressed("space", &["Space", "Spacebar"], &["Space"]),
    pressed(
        "caps-lock",
        &["Caps Lock", "CapsLock"],
        &["Caps Lock", "CapsLock"],
    ),
    pressed("num-lock", &["Num Lock", "NumLock"], &["Num Lock"]),
    pressed("scroll-lock", &["Scroll Lock"], &["Scroll Lock"]),
    KnownKey {
        // "Druck" and "Stamp" are words that a reader may type.
        own_alone: false,
        ..pressed(
            "print-screen",
            &["Print Screen", "PrintScreen", "PrtSc", "PrtScn"],
            &["Print Screen", "PrintScreen", "PrtSc", "PrtScn"],
        )
    },
    pressed("pause", &["Pause"], &[]),
];

// The same on every keyboard that has them.
const MODIFIER_SIGNS: &str = "⌘⌥⇧⌃";
const SIGNS: &str = "⎋⇥⌫⌦↩↵⏎␣←↑→↓⇪⇞⇟";

const MOST_FUNCTION_KEYS: u8 = 24;

/// A key as somebody wrote it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PressedKey {
    /// What it is, whatever the language: `ctrl`, `f5`, `c`.
    id: String,
    written: String,
}

/// What a language calls the keys.
#[derive(Debug, Default)]
pub struct KeyNames {
    names: BTreeMap<&'static str, String>,
}

impl KeyNames {
    /// Takes those words of a language that are about keys.
    pub fn new(words: &BTreeMap<String, String>) -> KeyNames {
        let named = KEYS.iter().filter_map(|key| {
            let word = words.get(&format!("key-{}", key.id))?;
            Some((key.id, word.clone()))
        });
        KeyNames {
            names: named.collect(),
        }
    }

    /// The keys that a piece of code is, or `None` where it may be anything else. Names are those of this language, and English ones.
    pub fn read(&self, code: &str) -> Option<Vec<PressedKey>> {
        if code.chars().count() > 60 {
            return None;
        }
        let parts = parts(code)?;
        if let [alone] = parts[..] {
            return Some(vec![self.alone(alone)?]);
        }
        let (last, held) = parts.split_last()?;
        let held = held.iter().map(|name| self.modifier(name));
        let mut keys = held.collect::<Option<Vec<_>>>()?;
        keys.push(self.any(last)?);
        Some(keys)
    }

    /// Whether two pieces of code are the same keys, the second one maybe with the names of another language.
    pub fn is_same(&self, code: &str, other: &[PressedKey]) -> bool {
        let ids = |keys: &[PressedKey]| keys.iter().map(|key| key.id.clone()).collect::<Vec<_>>();
        self.read(code).is_some_and(|keys| ids(&keys) == ids(other))
    }

    /// What each of these keys is called.
    pub fn names(&self, keys: &[PressedKey]) -> Vec<String> {
        keys.iter().map(|key| self.name(key).to_owned()).collect()
    }

    // In a language with the English name, an author chooses among the English names: "Del" or "Delete".
    fn name<'a>(&'a self, key: &'a PressedKey) -> &'a str {
        let known = KEYS.iter().find(|known| known.id == key.id);
        let english = |name: &str| known.is_some_and(|known| known.names.contains(&name));
        match self.names.get(key.id.as_str()) {
            Some(own) if !(english(own) && english(&key.written)) => own,
            Some(_) | None => &key.written,
        }
    }

    fn alone(&self, name: &str) -> Option<PressedKey> {
        let is_sign = |c| MODIFIER_SIGNS.contains(c) || SIGNS.contains(c);
        if one_letter(name).is_some_and(is_sign) {
            return Some(written(name, name));
        }
        let known = KEYS.iter().find(|key| {
            let own = self.names.get(key.id).is_some_and(|own| own == name);
            key.alone.contains(&name) || key.own_alone && own && !key.names.contains(&name)
        });
        known
            .map(|key| written(key.id, name))
            .or_else(|| function_key(name).filter(|key| key.written == name))
    }

    fn modifier(&self, name: &str) -> Option<PressedKey> {
        if one_letter(name).is_some_and(|c| MODIFIER_SIGNS.contains(c)) {
            return Some(written(name, name));
        }
        let key = self.known(name).filter(|key| key.is_modifier)?;
        Some(key.written(name))
    }

    fn any(&self, name: &str) -> Option<PressedKey> {
        let is_typed = |c: char| !c.is_whitespace() && !c.is_control();
        if one_letter(name).is_some_and(is_typed) {
            return Some(written(&name.to_lowercase(), name));
        }
        let known = self.known(name).map(|key| key.written(name));
        known.or_else(|| function_key(name))
    }

    fn known(&self, name: &str) -> Option<&'static KnownKey> {
        let lower = name.to_lowercase();
        let own = |key: &&KnownKey| {
            let own = self.names.get(key.id);
            own.is_some_and(|own| own.to_lowercase() == lower)
        };
        let english = |key: &&KnownKey| {
            key.names
                .iter()
                .any(|name| name.eq_ignore_ascii_case(&lower))
        };
        KEYS.iter().find(own).or_else(|| KEYS.iter().find(english))
    }
}

// "Ctrl++" ends with the key of the plus sign.
fn parts(code: &str) -> Option<Vec<&str>> {
    let (before, plus) = match code.strip_suffix("+").map(str::trim_end) {
        Some(before) if before.ends_with('+') => (before.strip_suffix('+')?, Some("+")),
        Some(_) | None => (code, None),
    };
    let parts: Vec<&str> = before.split('+').map(str::trim).chain(plus).collect();
    (!parts.contains(&"")).then_some(parts)
}

fn one_letter(name: &str) -> Option<char> {
    let mut letters = name.chars();
    letters.next().filter(|_| letters.next().is_none())
}

fn written(id: &str, name: &str) -> PressedKey {
    PressedKey {
        id: id.to_owned(),
        written: name.to_owned(),
    }
}

fn function_key(name: &str) -> Option<PressedKey> {
    let digits = name.strip_prefix(['F', 'f'])?;
    let number: u8 = digits.parse().ok()?;
    let is_key = (1..=MOST_FUNCTION_KEYS).contains(&number) && !digits.starts_with(['0', '+']);
    is_key.then(|| written(&format!("f{number}"), &format!("F{number}")))
}
