//! A template as far as names go: what it takes from where, and what it calls it.

use super::tokens::Token;

/// What gives a value.
#[derive(Debug)]
pub(super) enum Expression<'t> {
    /// Something of which nothing is known.
    Unknown,
    /// A number, a truth.
    Plain,
    /// No value.
    Nothing,
    /// A text that stands there.
    Text(Token<'t>),
    /// A value by its name.
    Name(Token<'t>),
    /// A field of a value.
    Field { of: Box<Self>, name: Token<'t> },
    /// An item of a value.
    Item { of: Box<Self>, at: Box<Self> },
    /// Some items of a value.
    Slice { of: Box<Self>, at: Vec<Self> },
    /// A call of something.
    Call { of: Box<Self>, given: Vec<Argument<'t>> },
    /// A call of a component by its name.
    Component { name: Token<'t>, whole: String, given: Vec<Argument<'t>> },
    /// A value that went through a filter; what stands between two tags if there is none.
    Filter { of: Option<Box<Self>>, name: Token<'t>, given: Vec<Argument<'t>> },
    /// Whether a value passes a test.
    Test { of: Box<Self>, name: Token<'t>, given: Vec<Argument<'t>> },
    /// One of values, by tests.
    Either { values: Vec<Self>, tests: Vec<Self> },
    /// A comparison.
    Compare { left: Box<Self>, right: Box<Self>, is_within: bool },
    /// Numbers or lists put together.
    Sum(Vec<Self>),
    /// Texts put together.
    Words(Vec<Self>),
    /// What gives a number or a truth from others.
    Made(Vec<Self>),
    /// Values in an order, and lists whose values stand among them.
    List { items: Vec<Self>, spread: Vec<Self> },
    /// A value for each of others.
    Each { value: Box<Self>, names: Vec<Token<'t>>, over: Box<Self>, test: Option<Box<Self>> },
    /// Several values as one.
    Tuple(Vec<Self>),
    /// Values by name; open if others are put in that are not known.
    Mapping { entries: Vec<(Self, Self)>, spread: Vec<Self> },
}

/// What is given to a filter, macro or function.
#[derive(Debug)]
pub(super) struct Argument<'t> {
    /// Its name, if it is given by name.
    pub(super) name: Option<Token<'t>>,
    /// What is given.
    pub(super) value: Expression<'t>,
    /// Whether it is several at once.
    pub(super) spread: bool,
}

/// What a template does.
#[derive(Debug)]
pub(super) enum Statement<'t> {
    /// It prints, or does as if it did.
    Print(Expression<'t>),
    /// It prints what stands in it.
    Plain(Vec<Self>),
    /// It goes on in one of several ways.
    If(Vec<(Option<Expression<'t>>, Vec<Self>)>),
    /// It repeats something.
    For {
        names: Vec<Token<'t>>,
        over: Expression<'t>,
        test: Option<Expression<'t>>,
        body: Vec<Self>,
        otherwise: Vec<Self>,
    },
    /// It gives names to a value, or a value to a field of what has the name.
    Set { names: Vec<Token<'t>>, field: Option<Token<'t>>, value: Expression<'t>, everywhere: bool },
    /// It gives a name to what it would print.
    Capture { name: Token<'t>, filter: Option<Expression<'t>>, body: Vec<Self>, everywhere: bool },
    /// It gives names within it.
    With { pairs: Vec<(Vec<Token<'t>>, Expression<'t>)>, body: Vec<Self> },
    /// A part that others can write anew.
    Block { name: Token<'t>, body: Vec<Self> },
    /// It goes on from another.
    Extends(Expression<'t>),
    /// It takes another in.
    Include { which: Expression<'t>, may_lack: bool },
    /// It takes the macros of another under one name.
    Import { which: Expression<'t>, name: Token<'t> },
    /// It takes some of the macros of another, each with its name here.
    From { which: Expression<'t>, names: Vec<(Token<'t>, Token<'t>)> },
    /// A macro or a component, by its place among all.
    Piece(usize),
    /// A call with what stands between two tags, and the names that has.
    Call { names: Vec<Token<'t>>, call: Expression<'t>, body: Vec<Self> },
}

/// A macro or a component.
#[derive(Debug)]
pub(super) struct Piece<'t> {
    /// The first step of its name.
    pub(super) name: Token<'t>,
    /// The whole of it, which in components can have points.
    pub(super) whole: String,
    pub(super) takes: Vec<Parameter<'t>>,
    /// What it calls all that it takes besides.
    pub(super) rest: Option<Token<'t>>,
    pub(super) body: Vec<Statement<'t>>,
    pub(super) is_component: bool,
}

/// What a macro or a component takes.
#[derive(Debug)]
pub(super) struct Parameter<'t> {
    pub(super) name: Token<'t>,
    pub(super) default: Option<Expression<'t>>,
    /// Whether it is taken from where the call stands.
    pub(super) is_implicit: bool,
}
