//! XML for other programs, as quick-xml writes it. Takes elements and texts, returns the text of a file in which the
//! indentation stays out of texts.

use quick_xml::Writer;
use quick_xml::escape::partial_escape;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

/// Attributes in the order in which they are written.
pub type XmlAttributes<'a> = &'a [(&'a str, &'a str)];

/// A document that is being written.
pub struct XmlWriter {
    writer: Writer<Vec<u8>>,
    open: Vec<&'static str>,
}

impl XmlWriter {
    /// A document with nothing but its declaration.
    pub fn new() -> XmlWriter {
        let mut xml = XmlWriter {
            writer: Writer::new_with_indent(Vec::new(), b' ', 2),
            open: Vec::new(),
        };
        xml.write(Event::Text(BytesText::new("")));
        xml.write(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)));
        xml
    }

    fn write(&mut self, event: Event<'_>) {
        write(&mut self.writer, event);
    }

    /// An element with others in it, until [`XmlWriter::end`].
    pub fn start(&mut self, name: &'static str, attributes: XmlAttributes<'_>) {
        self.write(Event::Start(tag(name, attributes)));
        self.open.push(name);
    }

    /// Ends the element that was started last.
    pub fn end(&mut self) {
        if let Some(name) = self.open.pop() {
            self.write(Event::End(BytesEnd::new(name)));
        }
    }

    /// An element with nothing in it.
    pub fn empty(&mut self, name: &str, attributes: XmlAttributes<'_>) {
        self.write(Event::Empty(tag(name, attributes)));
    }

    /// An element with a text in it.
    pub fn text(&mut self, name: &str, attributes: XmlAttributes<'_>, text: &str) {
        self.content(name, attributes, &escaped(text));
    }

    /// An element with a text that is XML already.
    pub fn content(&mut self, name: &str, attributes: XmlAttributes<'_>, content: &str) {
        self.write(Event::Start(tag(name, attributes)));
        self.write(Event::Text(BytesText::from_escaped(content)));
        self.write(Event::End(BytesEnd::new(name)));
    }

    /// The text of the file, with every open element ended.
    pub fn finish(mut self) -> String {
        while !self.open.is_empty() {
            self.end();
        }
        text_of(self.writer) + "\n"
    }
}

/// An inline element with a text that is XML already.
pub fn element(name: &str, attributes: XmlAttributes<'_>, content: &str) -> String {
    let mut writer = Writer::new(Vec::new());
    write(&mut writer, Event::Start(tag(name, attributes)));
    write(&mut writer, Event::Text(BytesText::from_escaped(content)));
    write(&mut writer, Event::End(BytesEnd::new(name)));
    text_of(writer)
}

/// An inline element with nothing in it.
pub fn empty_element(name: &str, attributes: XmlAttributes<'_>) -> String {
    let mut writer = Writer::new(Vec::new());
    write(&mut writer, Event::Empty(tag(name, attributes)));
    text_of(writer)
}

/// Text between tags.
pub fn escaped(text: &str) -> String {
    partial_escape(storable(text)).into_owned()
}

/// The text with U+FFFD instead of what XML 1.0 can't hold (production 2: Char).
pub fn storable(text: &str) -> String {
    let held = |c: char| matches!(c, '\t' | '\n' | '\r' | ' '..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}' | '\u{10000}'..);
    text.chars()
        .map(|c| if held(c) { c } else { '\u{FFFD}' })
        .collect()
}

fn tag<'a>(name: &'a str, attributes: XmlAttributes<'_>) -> BytesStart<'a> {
    let mut tag = BytesStart::new(name);
    for (key, value) in attributes {
        tag.push_attribute((*key, storable(value).as_str()));
    }
    tag
}

fn write(writer: &mut Writer<Vec<u8>>, event: Event<'_>) {
    writer.write_event(event).expect("memory takes it");
}

fn text_of(writer: Writer<Vec<u8>>) -> String {
    String::from_utf8(writer.into_inner()).expect("texts were written")
}
