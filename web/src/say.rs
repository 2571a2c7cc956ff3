//! Numbers, dates and texts of the law in the page's language.

use chrono::NaiveDate;
use fremdrift_legislation::{Confidence, Order, Provision, Text};
use fremdrift_rules::case::Status;
use fremdrift_units::{Kroner, Percent};
use rust_decimal::Decimal;

use crate::components::prose::Marked;
use crate::format;
use crate::route::Lang;
use crate::state::numbers::Unit;
use crate::texts::{Texts, texts};

/// A language with its texts and formats.
#[derive(Clone)]
pub(crate) struct Say {
    pub(crate) lang: Lang,
    pub(crate) t: Texts,
}

impl Say {
    pub(crate) fn new(lang: Lang) -> Self {
        Self { lang, t: texts(lang) }
    }

    pub(crate) fn kroner(&self, amount: Kroner) -> String {
        format::kroner(self.lang, amount.oere())
    }

    pub(crate) fn whole_kroner(&self, amount: Kroner) -> String {
        format::whole_kroner(self.lang, amount.oere())
    }

    /// An amount as it is said, in millions where it is large.
    pub(crate) fn rough_kroner(&self, amount: Kroner) -> String {
        format::rough_kroner(self.lang, amount.oere())
    }

    /// A number without needless zeros.
    pub(crate) fn decimal(&self, value: Decimal) -> String {
        format::decimal(self.lang, value.normalize())
    }

    /// A number in a unit that is not a word beside it; none where it is one.
    pub(crate) fn quantity(&self, value: Decimal, unit: Unit) -> Option<String> {
        match unit {
            Unit::Kroner => {
                Some(Kroner::from_decimal(value).map(|it| self.kroner(it)).unwrap_or_default())
            }
            Unit::Percent => {
                Some(Percent::from_decimal(value).map(|it| self.share(it)).unwrap_or_default())
            }
            Unit::People
            | Unit::Courses
            | Unit::Days
            | Unit::Weeks
            | Unit::Years
            | Unit::Points
            | Unit::Times
            | Unit::Plain => None,
        }
    }

    pub(crate) fn date(&self, date: NaiveDate) -> String {
        format::date(self.lang, date)
    }

    pub(crate) fn share(&self, share: Percent) -> String {
        format::share(self.lang, share)
    }

    pub(crate) fn status(&self, status: Status) -> String {
        match status {
            Status::Employed => self.t.tool_status_employed(),
            Status::Unemployed => self.t.tool_status_unemployed(),
            Status::PartlyUnemployed => self.t.tool_status_partly_unemployed(),
            Status::SelfEmployed => self.t.tool_status_self_employed(),
        }
        .to_string()
    }

    pub(crate) fn confidence(&self, confidence: Confidence) -> String {
        match confidence {
            Confidence::Verified => self.t.tool_confidence_verified(),
            Confidence::Secondary => self.t.tool_confidence_secondary(),
            Confidence::Reading => self.t.tool_confidence_reading(),
        }
        .to_string()
    }

    /// A text of the law in the page's language.
    pub(crate) fn own(&self, text: Text) -> Marked {
        self.bare(text).into()
    }

    /// Where a value stands: the law's name in the page's language, act and section in Danish.
    pub(crate) fn stands_in(&self, provision: &Provision) -> Marked {
        self.named(provision.law, provision.act, provision.paragraph)
    }

    /// The same of an order that prints a number.
    pub(crate) fn ordered_in(&self, order: &Order) -> Marked {
        self.named(order.law, order.act, order.paragraph)
    }

    pub(crate) fn named(&self, law: Text, act: &str, paragraph: &str) -> Marked {
        // A law of which no act was read stands with its name alone.
        let place = if law.da == act {
            self.danish(together(paragraph))
        } else {
            self.section(act, paragraph)
        };
        format!("{}, {}", self.bare(law), place.marked()).into()
    }

    /// Act and section alone.
    pub(crate) fn section(&self, act: &str, paragraph: &str) -> Marked {
        self.danish(format!("{act}, {}", together(paragraph)))
    }

    /// Danish words, marked where the page has another language.
    fn danish(&self, words: String) -> Marked {
        match self.lang {
            Lang::Da => words,
            Lang::En => format!("_{words}_"),
        }
        .into()
    }

    /// The same as it stands in the data.
    pub(crate) fn bare(&self, text: Text) -> &'static str {
        match self.lang {
            Lang::Da => text.da,
            Lang::En => text.en,
        }
    }
}

/// A section sign and its number stay on one line.
fn together(paragraph: &str) -> String {
    paragraph.replace("§ ", "§\u{a0}")
}
