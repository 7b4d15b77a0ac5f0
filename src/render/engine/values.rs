//! Views as values of an engine that knows no `none`: what a view does not have is not there at all.

use std::borrow::Cow;
use std::fmt::Error;
use std::marker::PhantomData;

use serde::Serialize;
use serde::ser::{self, Impossible, Serializer};

/// A value of an engine.
pub(super) trait Make: Sized {
    /// Yes or no.
    fn truth(yes: bool) -> Self;
    /// A whole number.
    fn whole(number: i64) -> Self;
    /// A whole number that is not negative.
    fn natural(number: u64) -> Self;
    /// A fraction.
    fn fraction(number: f64) -> Self;
    /// A text.
    fn text(text: &str) -> Self;
    /// Several values.
    fn list(items: Vec<Self>) -> Self;
    /// Values with names, in the order in which a view has them.
    fn fields(fields: Vec<(Cow<'static, str>, Self)>) -> Self;
    /// No value.
    fn absent() -> Self;
    /// Whether there is no value.
    fn is_absent(&self) -> bool;
    /// The text of a value that names another.
    fn as_name(&self) -> Option<&str>;
}

/// The value of a view.
pub(super) fn make<V: Make>(of: &impl Serialize) -> V {
    of.serialize(Maker(PhantomData)).expect("a view is plain data")
}

struct Maker<V>(PhantomData<V>);

impl<V: Make> Serializer for Maker<V> {
    type Ok = V;
    type Error = Error;
    type SerializeSeq = Items<V>;
    type SerializeTuple = Items<V>;
    type SerializeTupleStruct = Items<V>;
    type SerializeTupleVariant = Impossible<V, Error>;
    type SerializeMap = Fields<V>;
    type SerializeStruct = Fields<V>;
    type SerializeStructVariant = Impossible<V, Error>;

    fn serialize_bool(self, value: bool) -> Result<V, Error> {
        Ok(V::truth(value))
    }
    fn serialize_i8(self, value: i8) -> Result<V, Error> {
        Ok(V::whole(value.into()))
    }
    fn serialize_i16(self, value: i16) -> Result<V, Error> {
        Ok(V::whole(value.into()))
    }
    fn serialize_i32(self, value: i32) -> Result<V, Error> {
        Ok(V::whole(value.into()))
    }
    fn serialize_i64(self, value: i64) -> Result<V, Error> {
        Ok(V::whole(value))
    }
    fn serialize_u8(self, value: u8) -> Result<V, Error> {
        Ok(V::natural(value.into()))
    }
    fn serialize_u16(self, value: u16) -> Result<V, Error> {
        Ok(V::natural(value.into()))
    }
    fn serialize_u32(self, value: u32) -> Result<V, Error> {
        Ok(V::natural(value.into()))
    }
    fn serialize_u64(self, value: u64) -> Result<V, Error> {
        Ok(V::natural(value))
    }
    fn serialize_f32(self, value: f32) -> Result<V, Error> {
        Ok(V::fraction(value.into()))
    }
    fn serialize_f64(self, value: f64) -> Result<V, Error> {
        Ok(V::fraction(value))
    }
    fn serialize_char(self, value: char) -> Result<V, Error> {
        Ok(V::text(value.encode_utf8(&mut [0; 4])))
    }
    fn serialize_str(self, value: &str) -> Result<V, Error> {
        Ok(V::text(value))
    }
    fn serialize_bytes(self, _: &[u8]) -> Result<V, Error> {
        Err(Error)
    }
    fn serialize_none(self) -> Result<V, Error> {
        Ok(V::absent())
    }
    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<V, Error> {
        value.serialize(self)
    }
    fn serialize_unit(self) -> Result<V, Error> {
        Ok(V::absent())
    }
    fn serialize_unit_struct(self, _: &'static str) -> Result<V, Error> {
        Ok(V::absent())
    }
    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Result<V, Error> {
        Ok(V::text(variant))
    }
    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Result<V, Error> {
        value.serialize(self)
    }
    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<V, Error> {
        Ok(V::fields(vec![(variant.into(), value.serialize(self)?)]))
    }
    fn serialize_seq(self, length: Option<usize>) -> Result<Items<V>, Error> {
        Ok(Items(Vec::with_capacity(length.unwrap_or(0))))
    }
    fn serialize_tuple(self, length: usize) -> Result<Items<V>, Error> {
        Ok(Items(Vec::with_capacity(length)))
    }
    fn serialize_tuple_struct(self, _: &'static str, length: usize) -> Result<Items<V>, Error> {
        Ok(Items(Vec::with_capacity(length)))
    }
    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Error> {
        Err(Error)
    }
    fn serialize_map(self, length: Option<usize>) -> Result<Fields<V>, Error> {
        Ok(Fields { fields: Vec::with_capacity(length.unwrap_or(0)), name: Cow::Borrowed("") })
    }
    fn serialize_struct(self, _: &'static str, length: usize) -> Result<Fields<V>, Error> {
        self.serialize_map(Some(length))
    }
    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, Error> {
        Err(Error)
    }
}

/// Values without names.
pub(super) struct Items<V>(Vec<V>);

impl<V: Make> ser::SerializeSeq for Items<V> {
    type Ok = V;
    type Error = Error;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        self.0.push(value.serialize(Maker(PhantomData))?);
        Ok(())
    }

    fn end(self) -> Result<V, Error> {
        Ok(V::list(self.0))
    }
}

impl<V: Make> ser::SerializeTuple for Items<V> {
    type Ok = V;
    type Error = Error;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        ser::SerializeSeq::serialize_element(self, value)
    }

    fn end(self) -> Result<V, Error> {
        ser::SerializeSeq::end(self)
    }
}

impl<V: Make> ser::SerializeTupleStruct for Items<V> {
    type Ok = V;
    type Error = Error;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        ser::SerializeSeq::serialize_element(self, value)
    }

    fn end(self) -> Result<V, Error> {
        ser::SerializeSeq::end(self)
    }
}

/// Values with names.
pub(super) struct Fields<V> {
    fields: Vec<(Cow<'static, str>, V)>,
    /// The name of the value that comes next.
    name: Cow<'static, str>,
}

impl<V: Make> Fields<V> {
    fn add(&mut self, name: Cow<'static, str>, value: &(impl Serialize + ?Sized)) -> Result<(), Error> {
        let value: V = value.serialize(Maker(PhantomData))?;
        if !value.is_absent() {
            self.fields.push((name, value));
        }
        Ok(())
    }
}

impl<V: Make> ser::SerializeStruct for Fields<V> {
    type Ok = V;
    type Error = Error;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Result<(), Error> {
        self.add(Cow::Borrowed(name), value)
    }

    fn end(self) -> Result<V, Error> {
        Ok(V::fields(self.fields))
    }
}

impl<V: Make> ser::SerializeMap for Fields<V> {
    type Ok = V;
    type Error = Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, name: &T) -> Result<(), Error> {
        let name: V = name.serialize(Maker(PhantomData))?;
        self.name = Cow::Owned(name.as_name().ok_or(Error)?.to_owned());
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        let name = std::mem::take(&mut self.name);
        self.add(name, value)
    }

    fn end(self) -> Result<V, Error> {
        ser::SerializeStruct::end(self)
    }
}
