//! What a type reads, found out by letting it read. Takes a type, gives its `Shape`: the keys, which of them it can't do without,
//! and what each holds. A schema that is made of it is what the parser does, and can't be anything else.

use std::cell::RefCell;

use serde::de::value::{BorrowedStrDeserializer, Error, StrDeserializer};
use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, EnumAccess, Error as _, IntoDeserializer, MapAccess, SeqAccess, Visitor,
};
use serde::forward_to_deserialize_any;

/// What a value can be.
#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    Text,
    Number,
    Whole,
    List(Box<Shape>),
    /// Any key, each with a value of this shape.
    Sections(Box<Shape>),
    Record(Record),
    /// One of these words; the name of their type in front.
    Choice(&'static str, &'static [&'static str]),
}

/// A value with keys of its own.
#[derive(Debug, Clone, PartialEq)]
pub struct Record {
    /// The name of its type.
    pub name: &'static str,
    pub fields: Vec<Field>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    pub key: &'static str,
    pub required: bool,
    pub shape: Shape,
}

/// The shape of a type.
pub fn shape<T: for<'de> Deserialize<'de>>() -> Shape {
    let mut shape = read::<T>(None).expect("a type takes the values that it asks for").expect("a type asks for a value");
    ask_for_each(&mut shape, &|without| read::<T>(Some(without)).is_err());
    shape
}

// Without a key that it needs, a type reads nothing.
fn ask_for_each(shape: &mut Shape, fails: &dyn Fn((&'static str, &'static str)) -> bool) {
    match shape {
        Shape::Text | Shape::Number | Shape::Whole | Shape::Choice(..) => {}
        Shape::List(inner) | Shape::Sections(inner) => ask_for_each(inner, fails),
        Shape::Record(record) => {
            for field in &mut record.fields {
                field.required = fails((record.name, field.key));
                ask_for_each(&mut field.shape, fails);
            }
        }
    }
}

type Without = Option<(&'static str, &'static str)>;

fn read<T: for<'de> Deserialize<'de>>(without: Without) -> Result<Option<Shape>, Error> {
    let seen = RefCell::new(None);
    T::deserialize(Probe { seen: &seen, without })?;
    Ok(seen.into_inner())
}

// Hands out the simplest value of what it is asked for, and writes down what that was.
#[derive(Clone, Copy)]
struct Probe<'a> {
    seen: &'a RefCell<Option<Shape>>,
    without: Without,
}

impl Probe<'_> {
    fn see(self, shape: Shape) {
        self.seen.replace(Some(shape));
    }
}

impl<'de> Deserializer<'de> for Probe<'_> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Error> {
        Err(Error::custom("no schema can be made of a type that takes anything"))
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.see(Shape::Number);
        visitor.visit_f64(1.0)
    }

    fn deserialize_u32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.see(Shape::Whole);
        visitor.visit_u32(1)
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.see(Shape::Text);
        visitor.visit_str("")
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_str(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let inner = RefCell::new(None);
        let value = visitor.visit_seq(Single { probe: Some(Probe { seen: &inner, ..self }) })?;
        self.see(Shape::List(Box::new(inner.into_inner().ok_or_else(|| Error::custom("a list of nothing"))?)));
        Ok(value)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let inner = RefCell::new(None);
        let value = visitor.visit_map(Single { probe: Some(Probe { seen: &inner, ..self }) })?;
        self.see(Shape::Sections(Box::new(inner.into_inner().ok_or_else(|| Error::custom("a section of nothing"))?)));
        Ok(value)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        keys: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        let mut fields = Fields { name, keys: keys.iter(), probe: self, open: None, seen: Vec::new() };
        // A text with its place: three keys that no author writes, and the value is the last.
        let spanned = name.starts_with("$__");
        let value = visitor.visit_map(&mut fields)?;
        match spanned {
            true => self.see(fields.seen.pop().ok_or_else(|| Error::custom("a place without a value"))?.shape),
            false => self.see(Shape::Record(Record { name, fields: fields.seen })),
        }
        Ok(value)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        words: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.see(Shape::Choice(name, words));
        let first: StrDeserializer<'_, Error> = words.first().copied().unwrap_or_default().into_deserializer();
        visitor.visit_enum(Word(first))
    }

    fn deserialize_u64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_u32(visitor)
    }

    fn deserialize_u128<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_u32(visitor)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 f32 char bytes byte_buf unit unit_struct tuple tuple_struct identifier ignored_any
    }
}

struct Word<'a>(StrDeserializer<'a, Error>);

impl<'de, 'a> EnumAccess<'de> for Word<'a> {
    type Error = Error;
    type Variant = <StrDeserializer<'a, Error> as EnumAccess<'de>>::Variant;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Self::Variant), Error> {
        self.0.variant_seed(seed)
    }
}

// A list of one value, or a section with one key.
struct Single<'a> {
    probe: Option<Probe<'a>>,
}

impl<'de> SeqAccess<'de> for Single<'_> {
    type Error = Error;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Error> {
        self.probe.take().map(|probe| seed.deserialize(probe)).transpose()
    }
}

impl<'de> MapAccess<'de> for Single<'_> {
    type Error = Error;

    fn next_key_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Error> {
        self.probe.map(|probe| seed.deserialize(probe)).transpose()
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Error> {
        let probe = self.probe.take().ok_or_else(|| Error::custom("a value without its key"))?;
        seed.deserialize(probe)
    }
}

struct Fields<'a> {
    name: &'static str,
    keys: std::slice::Iter<'static, &'static str>,
    probe: Probe<'a>,
    open: Option<&'static str>,
    seen: Vec<Field>,
}

impl<'de> MapAccess<'de> for &mut Fields<'_> {
    type Error = Error;

    fn next_key_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Error> {
        let (name, without) = (self.name, self.probe.without);
        self.open = self.keys.by_ref().copied().find(|key| without != Some((name, *key)));
        self.open.map(|key| seed.deserialize(BorrowedStrDeserializer::new(key))).transpose()
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Error> {
        let seen = RefCell::new(None);
        let value = seed.deserialize(Probe { seen: &seen, ..self.probe })?;
        let key = self.open.take().ok_or_else(|| Error::custom("a value without its key"))?;
        let shape = seen.into_inner().ok_or_else(|| Error::custom("a key without a value"))?;
        self.seen.push(Field { key, required: false, shape });
        Ok(value)
    }
}
