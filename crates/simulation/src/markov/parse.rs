//! Reads formulas.

use super::formula::{Formula, FormulaError, Load, One, Problem, Step, Two};

/// The steps of a formula.
pub(super) fn parse(text: &str, parameters: &[String]) -> Result<Vec<Step>, FormulaError> {
    let text: Vec<char> = text.chars().collect();
    let mut parser = Parser { text: &text, at: 0, parameters, steps: Vec::new() };
    if text.len() > Formula::LONGEST {
        return Err(parser.wrong(Problem::TooLong));
    }
    parser.sum(0)?;
    if parser.peek().is_some() {
        return Err(parser.wrong(Problem::NotTheEnd));
    }
    Ok(parser.steps)
}

struct Parser<'a> {
    text: &'a [char],
    at: usize,
    parameters: &'a [String],
    steps: Vec<Step>,
}

type Read = Result<(), FormulaError>;

impl Parser<'_> {
    fn wrong(&self, problem: Problem) -> FormulaError {
        FormulaError { at: self.at + 1, problem }
    }

    /// The next character that is not a space.
    fn peek(&mut self) -> Option<char> {
        while self.text.get(self.at).is_some_and(|it| it.is_whitespace()) {
            self.at += 1;
        }
        self.text.get(self.at).copied()
    }

    fn takes(&mut self, wanted: char) -> bool {
        let there = self.peek() == Some(wanted);
        self.at += usize::from(there);
        there
    }

    fn expect(&mut self, wanted: char) -> Read {
        if self.takes(wanted) { Ok(()) } else { Err(self.wrong(Problem::Expected(wanted))) }
    }

    /// Adds a step on two values; where the second has just been loaded, there is no need to.
    fn join(&mut self, function: Two) {
        let loaded = self.steps.pop_if(|step| matches!(step, Step::Load(_)));
        self.steps.push(match loaded {
            Some(Step::Load(load)) => Step::With(function, load),
            Some(_) | None => Step::Two(function),
        });
    }

    fn sum(&mut self, depth: usize) -> Read {
        self.product(depth)?;
        loop {
            let operator = match self.peek() {
                Some('+') => Two::Add,
                Some('-') => Two::Subtract,
                _ => return Ok(()),
            };
            self.at += 1;
            self.product(depth)?;
            self.join(operator);
        }
    }

    fn product(&mut self, depth: usize) -> Read {
        self.signed(depth)?;
        loop {
            let operator = match self.peek() {
                Some('*') => Two::Multiply,
                Some('/') => Two::Divide,
                _ => return Ok(()),
            };
            self.at += 1;
            self.signed(depth)?;
            self.join(operator);
        }
    }

    /// A power binds closer than a sign before it: `-2^2` is `-4`.
    fn signed(&mut self, depth: usize) -> Read {
        if depth >= Formula::DEEPEST {
            return Err(self.wrong(Problem::TooDeep));
        }
        if self.takes('-') {
            self.signed(depth + 1)?;
            self.steps.push(Step::Negate);
            return Ok(());
        }
        self.value(depth)?;
        if self.takes('^') {
            // From the right: `2^3^2` is `2^9`. Its exponent may have a sign.
            self.signed(depth + 1)?;
            self.join(Two::Power);
        }
        Ok(())
    }

    fn value(&mut self, depth: usize) -> Read {
        match self.peek() {
            Some('(') => {
                self.at += 1;
                self.sum(depth + 1)?;
                self.expect(')')
            }
            Some(it) if it.is_ascii_digit() || it == '.' => self.number(),
            Some(it) if it.is_alphabetic() || it == '_' => self.named(depth),
            _ => Err(self.wrong(Problem::NoValue)),
        }
    }

    fn taken(&mut self, mut belongs: impl FnMut(char) -> bool) -> String {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let taken: String = rest.iter().take_while(|it| belongs(**it)).collect();
        self.at += taken.chars().count();
        taken
    }

    fn number(&mut self) -> Read {
        let before = self.at;
        let mut last = ' ';
        let text = self.taken(|it| {
            // A sign belongs to a number after the letter of its exponent alone.
            let belongs = it.is_ascii_digit()
                || matches!(it, '.' | 'e' | 'E')
                || (matches!(it, '+' | '-') && matches!(last, 'e' | 'E'));
            last = it;
            belongs
        });
        match text.parse() {
            Ok(value) => self.steps.push(Step::Load(Load::Number(value))),
            Err(_) => {
                self.at = before;
                return Err(self.wrong(Problem::NoValue));
            }
        }
        Ok(())
    }

    fn named(&mut self, depth: usize) -> Read {
        let before = self.at;
        let name = self.taken(|it| it.is_alphanumeric() || it == '_');
        if self.takes('(') {
            let (one, two) = match name.as_str() {
                "exp" => (Some(One::Exp), None),
                "ln" => (Some(One::Ln), None),
                "sqrt" => (Some(One::Sqrt), None),
                "pow" => (None, Some(Two::Power)),
                "min" => (None, Some(Two::Least)),
                "max" => (None, Some(Two::Most)),
                _ => {
                    self.at = before;
                    return Err(self.wrong(Problem::NoSuchFunction(name)));
                }
            };
            self.sum(depth + 1)?;
            if let Some(function) = one {
                self.steps.push(Step::One(function));
            }
            if let Some(function) = two {
                self.expect(',')?;
                self.sum(depth + 1)?;
                self.join(function);
            }
            return self.expect(')');
        }
        let Some(place) = self.parameters.iter().position(|it| *it == name) else {
            self.at = before;
            return Err(self.wrong(Problem::NoSuchParameter(name)));
        };
        self.steps.push(Step::Load(Load::Parameter(place)));
        Ok(())
    }
}
