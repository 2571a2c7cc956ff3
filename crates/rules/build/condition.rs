//! Reads a condition and writes it as a Rust constant.
//!
//! `accident and not reported is yes_with_copy and (decision is none or death is yes)`

use anyhow::{Context, Result, bail, ensure};

use crate::schema::{Fact, Form, Question};

/// Writes the condition; names that no question, option or fact has are refused.
pub(crate) fn condition(text: &str, questions: &[Question]) -> Result<String> {
    Ok(read(text, questions)?.0)
}

/// The facts that a condition rests on, also those behind a limit.
pub(crate) fn facts(text: &str, questions: &[Question]) -> Result<Vec<Fact>> {
    Ok(read(text, questions)?.1)
}

fn read(text: &str, questions: &[Question]) -> Result<(String, Vec<Fact>)> {
    let spaced = text.replace('(', " ( ").replace(')', " ) ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut reader = Reader { words: &words, questions, facts: Vec::new() };
    let written = reader.any().with_context(|| format!("in the condition {text:?}"))?;
    ensure!(reader.words.is_empty(), "{:?} is left over in {text:?}", reader.words);
    Ok((written, reader.facts))
}

struct Reader<'a> {
    words: &'a [&'a str],
    questions: &'a [Question],
    facts: Vec<Fact>,
}

impl<'a> Reader<'a> {
    fn any(&mut self) -> Result<String> {
        let first = self.all()?;
        if self.peek() != Some("or") {
            return Ok(first);
        }
        let mut parts = vec![first];
        while self.takes("or") {
            parts.push(self.all()?);
        }
        Ok(format!("Condition::Any(&[{}])", parts.join(", ")))
    }

    fn all(&mut self) -> Result<String> {
        let first = self.one()?;
        if self.peek() != Some("and") {
            return Ok(first);
        }
        let mut parts = vec![first];
        while self.takes("and") {
            parts.push(self.one()?);
        }
        Ok(format!("Condition::All(&[{}])", parts.join(", ")))
    }

    fn one(&mut self) -> Result<String> {
        let word = self.next()?;
        Ok(match word {
            "not" => format!("Condition::Not(&{})", self.one()?),
            "(" => {
                let inner = self.any()?;
                ensure!(self.takes(")"), "a bracket is not closed");
                inner
            }
            "always" => "Condition::Always".to_owned(),
            "days" => {
                let from = self.date()?;
                ensure!(self.takes("to"), "after `days {from}` stands `to`");
                let to = if self.takes("today") {
                    "Moment::Today".to_owned()
                } else {
                    format!("Moment::Date({})", self.date()?)
                };
                let over = match self.next()? {
                    "over" => true,
                    "within" => false,
                    other => bail!("`days` is `over` or `within`, not {other:?}"),
                };
                let days = self.number()?;
                format!("Condition::Days {{ from: {from}, to: {to}, over: {over}, days: {days} }}")
            }
            "one_year" | "extension" => {
                let limit = if word == "one_year" {
                    // From which day a year counts depends on what kind of injury it is.
                    self.facts.extend([Fact::Accident, Fact::Disease]);
                    "OneYear"
                } else {
                    "Extension"
                };
                match self.next()? {
                    "within" => {
                        let days = self.number()?;
                        format!("Condition::Within {{ limit: Limit::{limit}, days: {days} }}")
                    }
                    "passed" => format!("Condition::Passed(Limit::{limit})"),
                    other => bail!("a limit is `within` or `passed`, not {other:?}"),
                }
            }
            name => self.named(name)?,
        })
    }

    /// A fact, or a question and what is asked of it.
    fn named(&mut self, name: &str) -> Result<String> {
        let Some(at) = self.questions.iter().position(|question| question.id == name) else {
            let fact: Fact = toml::Value::from(name)
                .try_into()
                .with_context(|| format!("there is no question or fact {name:?}"))?;
            self.facts.push(fact);
            return Ok(format!("Condition::Fact(Fact::{fact:?})"));
        };
        Ok(match self.next()? {
            "given" => format!("Condition::Given({at})"),
            "blank" => format!("Condition::Blank({at})"),
            "is" => {
                let options = self.next()?;
                format!("Condition::Is({at}, {})", self.mask(at, options)?)
            }
            "before" => {
                ensure!(self.takes("extension") && self.takes("by"), "`before extension by N`");
                let days = self.number()?;
                self.is_date(at)?;
                format!("Condition::BeforeExtension {{ date: {at}, days: {days} }}")
            }
            other => bail!("{name} is `is`, `given`, `blank` or `before`, not {other:?}"),
        })
    }

    /// The options as bits, by their places.
    fn mask(&self, at: usize, options: &str) -> Result<u32> {
        let question = self.questions.get(at).context("a question")?;
        options.split('|').try_fold(0, |mask, id| {
            let place = question.options.iter().position(|option| option.id == id);
            let place = place.with_context(|| format!("{} has no option {id:?}", question.id))?;
            Ok(mask | 1_u32 << place)
        })
    }

    fn date(&mut self) -> Result<usize> {
        let name = self.next()?;
        let at = self.questions.iter().position(|question| question.id == name);
        let at = at.with_context(|| format!("there is no question {name:?}"))?;
        self.is_date(at)?;
        Ok(at)
    }

    fn is_date(&self, at: usize) -> Result<()> {
        let question = self.questions.get(at).context("a question")?;
        ensure!(question.form == Form::Date, "{} asks for no date", question.id);
        Ok(())
    }

    fn number(&mut self) -> Result<u16> {
        let word = self.next()?;
        word.parse().with_context(|| format!("{word:?} is no number of days"))
    }

    fn peek(&self) -> Option<&'a str> {
        self.words.first().copied()
    }

    fn takes(&mut self, word: &str) -> bool {
        let found = self.peek() == Some(word);
        if found {
            self.words = self.words.get(1..).unwrap_or_default();
        }
        found
    }

    fn next(&mut self) -> Result<&'a str> {
        let (first, rest) = self.words.split_first().context("the condition ends too early")?;
        self.words = rest;
        Ok(first)
    }
}
