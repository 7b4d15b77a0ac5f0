//! Reads what the tags of a template do, in either dialect.

use super::expression::Reader;
use super::tokens::{Kind, Tag, Token};
use super::tree::{Expression, Parameter, Piece, Statement};

/// Reads the tags of a template.
struct Tags<'a, 't> {
    tags: &'a [Tag<'t>],
    at: usize,
    pieces: &'a mut Vec<Piece<'t>>,
}

/// What a template does. Its macros and components go to the others.
pub(super) fn statements<'t>(tags: &[Tag<'t>], pieces: &mut Vec<Piece<'t>>) -> Vec<Statement<'t>> {
    let mut tags = Tags { tags, at: 0, pieces };
    let mut statements = Vec::new();
    while tags.at < tags.tags.len() {
        statements.extend(tags.body(&[]));
        // An end without a beginning.
        tags.at += 1;
    }
    statements
}

impl<'a, 't> Tags<'a, 't> {
    /// What is done up to a tag that begins with one of these words; that is still to come.
    fn body(&mut self, ends: &[&str]) -> Vec<Statement<'t>> {
        let mut statements = Vec::new();
        while let Some(tag) = self.tags.get(self.at) {
            let first = tag.tokens.first();
            if tag.does && first.is_some_and(|word| ends.contains(&word.text)) {
                break;
            }
            self.at += 1;
            let mut reader = Reader::new(&tag.tokens);
            if tag.does {
                statements.extend(self.statement(&mut reader));
            } else {
                statements.push(Statement::Print(reader.expression()));
            }
        }
        statements
    }

    /// The tag that ends a body, taken.
    fn end(&mut self) -> Option<&'a Tag<'t>> {
        let tag = self.tags.get(self.at);
        self.at += usize::from(tag.is_some());
        tag
    }

    /// A body up to such an end, which is taken.
    fn up_to(&mut self, end: &str) -> Vec<Statement<'t>> {
        let body = self.body(&[end]);
        self.end();
        body
    }

    fn statement(&mut self, reader: &mut Reader<'a, 't>) -> Option<Statement<'t>> {
        let word = reader.next()?;
        Some(match word.text {
            "if" => self.choice(reader),
            "for" => self.repetition(reader),
            "set" => self.set(reader, false),
            "set_global" => self.set(reader, true),
            "with" => {
                let pairs = assignments(reader);
                Statement::With { pairs, body: self.up_to("endwith") }
            }
            "block" => {
                let name = reader.name()?;
                Statement::Block { name, body: self.up_to("endblock") }
            }
            "extends" => Statement::Extends(reader.expression()),
            "include" => Statement::Include { which: reader.expression(), may_lack: reader.takes_word("ignore") },
            "import" => {
                let which = reader.expression();
                reader.takes_word("as");
                Statement::Import { which, name: reader.name()? }
            }
            "from" => {
                let which = reader.expression();
                reader.takes_word("import");
                Statement::From { which, names: imported(reader) }
            }
            "macro" => self.piece(reader, false)?,
            "component" => self.piece(reader, true)?,
            "call" => {
                let names = if reader.takes("(") { parameters(reader, ")").0 } else { Vec::new() };
                let names = names.into_iter().map(|parameter| parameter.name).collect();
                let call = reader.expression();
                Statement::Call { names, call, body: self.up_to("endcall") }
            }
            "<" => {
                let call = reader.component();
                Statement::Call { names: Vec::new(), call, body: self.up_to("</") }
            }
            "filter" => {
                let filter = reader.filtered();
                let mut body = self.up_to("endfilter");
                body.extend(filter.map(Statement::Print));
                Statement::Plain(body)
            }
            "autoescape" => Statement::Plain(self.up_to("endautoescape")),
            "do" => Statement::Print(reader.expression()),
            _ => return None,
        })
    }

    fn choice(&mut self, reader: &mut Reader<'a, 't>) -> Statement<'t> {
        let mut ways = vec![(Some(reader.expression()), self.body(&["elif", "else", "endif"]))];
        while let Some(tag) = self.end() {
            let mut reader = Reader::new(&tag.tokens);
            let test = if reader.takes_word("elif") {
                Some(reader.expression())
            } else if reader.takes_word("else") {
                None
            } else {
                break;
            };
            ways.push((test, self.body(&["elif", "else", "endif"])));
        }
        Statement::If(ways)
    }

    fn repetition(&mut self, reader: &mut Reader<'a, 't>) -> Statement<'t> {
        let names = reader.names();
        let mut over = reader.short();
        let mut test = None;
        if reader.takes_word("if") {
            let condition = reader.short();
            // One dialect has a test there, the other a choice.
            if reader.takes_word("else") {
                over = Expression::Either { values: vec![over, reader.expression()], tests: vec![condition] };
            } else {
                test = Some(condition);
            }
        }
        let body = self.body(&["else", "endfor"]);
        let has_other = self.end().is_some_and(|tag| tag.tokens.first().is_some_and(|word| word.says("else")));
        let otherwise = if has_other { self.up_to("endfor") } else { Vec::new() };
        Statement::For { names, over, test, body, otherwise }
    }

    fn set(&mut self, reader: &mut Reader<'a, 't>, everywhere: bool) -> Statement<'t> {
        let (mut names, mut field) = (Vec::new(), None);
        while let Some(token) = reader.peek().filter(|token| !token.is("=") && !token.is("|")) {
            reader.next();
            if token.is(".") {
                field = reader.name();
            } else if token.kind == Kind::Word {
                names.push(*token);
            }
        }
        if reader.takes("=") {
            let mut values = vec![reader.expression()];
            while reader.takes(",") {
                values.push(reader.expression());
            }
            let value = if values.len() == 1 { values.remove(0) } else { Expression::Tuple(values) };
            return Statement::Set { names, field, value, everywhere };
        }
        let filter = if reader.takes("|") { reader.filtered() } else { None };
        let body = self.up_to("endset");
        match names.pop() {
            Some(name) => Statement::Capture { name, filter, body, everywhere },
            None => Statement::Plain(body),
        }
    }

    fn piece(&mut self, reader: &mut Reader<'a, 't>, is_component: bool) -> Option<Statement<'t>> {
        let name = reader.name()?;
        let mut whole = name.text.to_owned();
        while reader.takes(".") {
            whole.push('.');
            whole.push_str(reader.name()?.text);
        }
        reader.takes("(");
        let (takes, rest) = parameters(reader, ")");
        let body = self.up_to(if is_component { "endcomponent" } else { "endmacro" });
        self.pieces.push(Piece { name, whole, takes, rest, body, is_component });
        Some(Statement::Piece(self.pieces.len() - 1))
    }
}

/// Names with values, up to the end of the tag.
fn assignments<'t>(reader: &mut Reader<'_, 't>) -> Vec<(Vec<Token<'t>>, Expression<'t>)> {
    let mut pairs = Vec::new();
    let mut names = Vec::new();
    while let Some(token) = reader.next() {
        if token.is("=") {
            pairs.push((std::mem::take(&mut names), reader.expression()));
        } else if token.kind == Kind::Word {
            names.push(*token);
        }
    }
    pairs
}

/// The names that are taken from another template, with those that they have here.
fn imported<'t>(reader: &mut Reader<'_, 't>) -> Vec<(Token<'t>, Token<'t>)> {
    let mut names = Vec::new();
    while let Some(name) = reader.name() {
        if ["with", "without"].contains(&name.text) && reader.takes_word("context") {
            break;
        }
        let here = if reader.takes_word("as") { reader.name() } else { None };
        names.push((name, here.unwrap_or(name)));
        reader.takes(",");
    }
    names
}

/// What a macro or a component takes, up to this sign, and what takes the rest.
fn parameters<'t>(reader: &mut Reader<'_, 't>, end: &str) -> (Vec<Parameter<'t>>, Option<Token<'t>>) {
    let (mut takes, mut rest) = (Vec::new(), None);
    while reader.peek().is_some() && !reader.takes(end) {
        if reader.takes("...") {
            rest = reader.name();
            continue;
        }
        let is_implicit = reader.takes("@");
        let Some(name) = reader.name() else {
            reader.next();
            continue;
        };
        if reader.takes(":") {
            reader.name();
        }
        let default = reader.takes("=").then(|| reader.expression());
        takes.push(Parameter { name, default, is_implicit });
        reader.takes(",");
    }
    (takes, rest)
}
