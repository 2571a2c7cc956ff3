//! A number of a model that is worked out from parameters: `1 - exp(-rate * 0.5)`.

/// A checked expression over numbered parameters; without any content, not a number.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Formula {
    /// In the order in which a stack takes them.
    steps: Vec<Step>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Step {
    /// Puts a value on the stack.
    Load(Load),
    Negate,
    One(One),
    /// Of the two uppermost values.
    Two(Two),
    /// Of the uppermost value and another one: most steps need no stack.
    With(Two, Load),
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Load {
    Number(f64),
    Parameter(usize),
}

impl Load {
    fn of(self, parameters: &[f64]) -> f64 {
        match self {
            Self::Number(value) => value,
            Self::Parameter(place) => parameters.get(place).copied().unwrap_or(f64::NAN),
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum One {
    Exp,
    Ln,
    Sqrt,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Two {
    Add,
    Subtract,
    Multiply,
    Divide,
    Power,
    Least,
    Most,
}

/// Why a text is no formula.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{problem}, at character {at}")]
pub struct FormulaError {
    /// At which character, from 1.
    pub at: usize,
    /// What is wrong there.
    pub problem: Problem,
}

/// What is wrong with a formula.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// Longer than any formula has to be.
    #[error("a formula has at most {most} characters", most = Formula::LONGEST)]
    TooLong,
    /// Too many brackets in brackets.
    #[error("brackets and signs go at most {most} deep", most = Formula::DEEPEST)]
    TooDeep,
    /// Something else than a number, a parameter, a bracket or a function.
    #[error("expected a number, a parameter, a function or a bracket")]
    NoValue,
    /// A name that is no parameter.
    #[error("there is no parameter \"{0}\"")]
    NoSuchParameter(String),
    /// A name with a bracket that is no function.
    #[error("there is no function \"{0}\"; there are exp, ln, sqrt, pow, min, max")]
    NoSuchFunction(String),
    /// A character that should be another.
    #[error("expected \"{0}\"")]
    Expected(char),
    /// Something after the end.
    #[error("expected an operator or the end")]
    NotTheEnd,
}

impl Formula {
    /// The most characters.
    pub const LONGEST: usize = 1_000;
    /// How deep brackets and signs may go.
    pub const DEEPEST: usize = 32;

    /// Reads a formula: numbers, parameters, `+ - * / ^`, brackets and functions.
    ///
    /// # Errors
    /// [`FormulaError`] at the first thing that does not belong there.
    pub fn parse(text: &str, parameters: &[String]) -> Result<Self, FormulaError> {
        let text: Vec<char> = text.chars().collect();
        let mut parser = Parser { text: &text, at: 0, parameters, steps: Vec::new() };
        if text.len() > Self::LONGEST {
            return Err(parser.wrong(Problem::TooLong));
        }
        parser.sum(0)?;
        if parser.peek().is_some() {
            return Err(parser.wrong(Problem::NotTheEnd));
        }
        Ok(Self { steps: parser.steps })
    }

    /// How many steps it takes to work it out.
    #[must_use]
    pub const fn length(&self) -> usize {
        self.steps.len()
    }

    /// The parameters that occur in it, some perhaps several times.
    pub fn parameters(&self) -> impl Iterator<Item = usize> + '_ {
        self.steps.iter().filter_map(|step| match step {
            Step::Load(Load::Parameter(place)) | Step::With(_, Load::Parameter(place)) => {
                Some(*place)
            }
            Step::Load(Load::Number(_))
            | Step::With(_, Load::Number(_))
            | Step::Negate
            | Step::One(_)
            | Step::Two(_) => None,
        })
    }

    /// What it comes to; perhaps no finite number. `stack` is room that is used again.
    pub fn value(&self, parameters: &[f64], stack: &mut Vec<f64>) -> f64 {
        stack.clear();
        let mut top = f64::NAN;
        for step in &self.steps {
            top = match *step {
                Step::Load(load) => {
                    stack.push(top);
                    load.of(parameters)
                }
                Step::Negate => -top,
                Step::One(function) => function.of(top),
                Step::Two(function) => function.of(stack.pop().unwrap_or(f64::NAN), top),
                Step::With(function, load) => function.of(top, load.of(parameters)),
            };
        }
        top
    }
}

impl One {
    fn of(self, x: f64) -> f64 {
        match self {
            Self::Exp => libm::exp(x),
            Self::Ln => libm::log(x),
            Self::Sqrt => libm::sqrt(x),
        }
    }
}

impl Two {
    fn of(self, x: f64, y: f64) -> f64 {
        match self {
            Self::Add => x + y,
            Self::Subtract => x - y,
            Self::Multiply => x * y,
            Self::Divide => x / y,
            Self::Power => libm::pow(x, y),
            // What is not a number stays none.
            Self::Least => {
                if x.is_nan() || x < y {
                    x
                } else {
                    y
                }
            }
            Self::Most => {
                if x.is_nan() || x > y {
                    x
                } else {
                    y
                }
            }
        }
    }
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn parse(text: &str) -> Result<Formula, FormulaError> {
        Formula::parse(text, &["a".to_owned(), "rate_2".to_owned()])
    }

    fn value(text: &str) -> f64 {
        parse(text).unwrap().value(&[3.0, 0.5], &mut Vec::new())
    }

    #[test]
    fn reads_as_one_would() {
        for (text, expected) in [
            ("1 + 2 * 3 - 4 / 8", 6.5),
            ("(1 + 2) * -a", -9.0),
            ("-2 ^ 2", -4.0),
            ("2 ^ 3 ^ 2", 512.0),
            ("2^-1", 0.5),
            ("--1", 1.0),
            ("1.5e+2 - 2E1", 130.0),
            ("1 - 1 - 1", -1.0),
            ("1 - exp(-rate_2 * 2)", 1.0 - (-1.0_f64).exp()),
            ("min(a, max(1, 2)) + pow(4, 1/2) + sqrt(9) + ln(exp(2))", 9.0),
        ] {
            let found = value(text);
            assert!((found - expected).abs() < 1e-12, "{text} is {found}");
        }
        assert!(value("ln(0 - 1)").is_nan() && value("min(0/0, 1)").is_nan());
    }

    #[test]
    fn says_where_it_cannot_be_read() {
        for (text, at, problem) in [
            ("", 1, Problem::NoValue),
            ("1 +", 4, Problem::NoValue),
            ("(1", 3, Problem::Expected(')')),
            ("pow(1)", 6, Problem::Expected(',')),
            ("1 2", 3, Problem::NotTheEnd),
            ("a + b", 5, Problem::NoSuchParameter("b".to_owned())),
            ("sin(1)", 1, Problem::NoSuchFunction("sin".to_owned())),
            ("1..2", 1, Problem::NoValue),
            ("NaN", 1, Problem::NoSuchParameter("NaN".to_owned())),
        ] {
            assert_eq!(parse(text), Err(FormulaError { at, problem }), "{text}");
        }
        let deep = |depth: usize| parse(&("(".repeat(depth) + "1" + &")".repeat(depth)));
        assert!(deep(Formula::DEEPEST - 1).is_ok());
        assert_eq!(deep(Formula::DEEPEST).unwrap_err().problem, Problem::TooDeep);
        assert_eq!(parse(&"-".repeat(1_000)).unwrap_err().problem, Problem::TooDeep);
        assert_eq!(parse(&"1".repeat(1_001)).unwrap_err().problem, Problem::TooLong);
    }

    proptest! {
        #[test]
        fn no_text_is_too_odd(text in "[-+*/^()., 0-9eaxpln_æ]{0,60}", any: String) {
            for text in [text, any] {
                if let Ok(formula) = parse(&text) {
                    let _ = formula.value(&[1.0, f64::INFINITY], &mut Vec::new());
                }
            }
        }
    }
}
