//! The derive that makes data of a declaration.

/// Implements the trait `Described` for a struct of which templates see the fields. `serde`'s `flatten` and `skip`
/// mean here what they mean there.
///
/// Write `#[derive(Debug, Described!, Serialize)]`, with `use crate::described::{Described, derive};`.
macro_rules! Described {
    (
        $(#[doc = $meaning:literal])+
        $visible:vis struct $name:ident $(<$generic:ident $(= $default:ty)?>)? {
            $(
                $(#[doc = $field_meaning:literal])+
                $(#[serde($how:ident)])?
                $field_visible:vis $field:ident: $type:ty,
            )+
        }
    ) => {
        impl $(<$generic: $crate::described::Described>)? $crate::described::Described for $name $(<$generic>)? {
            // Fields come one by one, and those of others in between.
            #[allow(clippy::vec_init_then_push)]
            fn shape() -> $crate::described::Shape {
                $crate::described::Shape::View(|| {
                    #[allow(unused_mut)]
                    let mut name = $crate::described::name_told(stringify!($name));
                    $( name = format!("{name} of {}", $generic::shape().name()); )?
                    let mut fields = Vec::new();
                    $(
                        $crate::described::Described!(
                            @field fields, [$($how)?] stringify!($field), $type, concat!($($field_meaning,)+)
                        );
                    )+
                    $crate::described::ViewType { name, meaning: concat!($($meaning,)+).trim(), fields }
                })
            }
        }
    };
    (
        $(#[doc = $meaning:literal])+
        $visible:vis struct $name:ident($field_visible:vis $type:ty);
    ) => {
        impl $crate::described::Described for $name {
            fn shape() -> $crate::described::Shape {
                <$type as $crate::described::Described>::shape()
            }
        }
    };
    (@field $fields:ident, [] $name:expr, $type:ty, $meaning:expr) => {
        $fields.push($crate::described::Field {
            name: $name,
            meaning: $meaning.trim(),
            shape: <$type as $crate::described::Described>::shape(),
        });
    };
    (@field $fields:ident, [flatten] $name:expr, $type:ty, $meaning:expr) => {
        $fields.extend(<$type as $crate::described::Described>::shape().fields());
    };
    (@field $fields:ident, [skip] $name:expr, $type:ty, $meaning:expr) => {};
}

pub(crate) use Described;
