//! The table of a case's boxes: where each is kept, what a link and an element call it, and how much of
//! what is typed it keeps.

use fremdrift_rules::case::{List, PeriodEnd};

use super::Draft;
use crate::state::DateParts;
use crate::state::amount::kept;
use crate::state::link::{Answer as _, LinkError, Pairs, unchanged, write_text};
use crate::state::periods::date_id;

macro_rules! fields {
    (
        dates { $($(#[$date_doc:meta])* $date:ident: $date_at:ident, $date_name:literal, $date_id:literal;)* }
        texts { $($(#[$text_doc:meta])* $text:ident: $text_at:ident, $text_name:literal, $text_id:literal, $most:literal;)* }
        ticks { $($(#[$tick_doc:meta])* $tick:ident: $tick_at:ident, $tick_name:literal, $tick_id:literal;)* }
        choices { $($choice_at:ident, $choice_name:literal;)* }
        lists { $($list_at:ident, $list_name:literal;)* }
    ) => {
        /// A box of a case, or a question of the work-injury helper.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Field {
            $($(#[$date_doc])* $date,)*
            $($(#[$text_doc])* $text,)*
            $($(#[$tick_doc])* $tick,)*
            /// The ground of a section 56 agreement.
            Section56,
            /// A date of a list: its place and its end.
            Row(List, usize, PeriodEnd),
            /// A question of the work-injury helper.
            Question(&'static str),
        }

        impl Field {
            /// The dates that stand alone.
            pub(super) const DATES: &[Self] = &[$(Self::$date,)*];

            /// The id of the field's element; errors link to it.
            #[must_use]
            pub fn id(self) -> String {
                match self {
                    $(Self::$date => $date_id,)*
                    $(Self::$text => $text_id,)*
                    $(Self::$tick => $tick_id,)*
                    Self::Section56 => "section-56",
                    Self::Row(list, index, end) => return date_id(list, index, end),
                    Self::Question(question) => question,
                }
                .to_owned()
            }
        }

        impl Draft {
            /// A date that stands alone.
            pub(super) fn date_mut(&mut self, field: Field) -> Option<&mut DateParts> {
                match field {
                    $(Field::$date => Some(&mut self.$date_at),)*
                    $(Field::$text => None,)*
                    $(Field::$tick => None,)*
                    Field::Section56 | Field::Row(..) | Field::Question(_) => None,
                }
            }

            /// What stands in the boxes of a date that stands alone.
            #[must_use]
            pub fn date_of(&self, field: Field) -> DateParts {
                match field {
                    $(Field::$date => self.$date_at.clone(),)*
                    $(Field::$text => DateParts::default(),)*
                    $(Field::$tick => DateParts::default(),)*
                    Field::Section56 | Field::Row(..) | Field::Question(_) => DateParts::default(),
                }
            }

            /// What stands in a box of text.
            #[must_use]
            pub fn text_of(&self, field: Field) -> &str {
                match field {
                    $(Field::$text => &self.$text_at,)*
                    $(Field::$date => "",)*
                    $(Field::$tick => "",)*
                    Field::Section56 | Field::Row(..) | Field::Question(_) => "",
                }
            }

            /// Whether a box is ticked.
            #[must_use]
            pub fn is_ticked(&self, field: Field) -> bool {
                match field {
                    $(Field::$tick => self.$tick_at,)*
                    $(Field::$text => false,)*
                    $(Field::$date => false,)*
                    Field::Section56 | Field::Row(..) | Field::Question(_) => false,
                }
            }

            /// Types into a box of text.
            pub(super) fn type_in(&mut self, field: Field, typed: &str) {
                match field {
                    $(Field::$text => self.$text_at = kept(typed, $most),)*
                    $(Field::$date => {})*
                    $(Field::$tick => {})*
                    Field::Section56 | Field::Row(..) | Field::Question(_) => {}
                }
            }

            /// Ticks a box, or unticks it.
            pub(super) fn tick(&mut self, field: Field, on: bool) {
                match field {
                    $(Field::$tick => self.$tick_at = on,)*
                    $(Field::$text => {})*
                    $(Field::$date => {})*
                    Field::Section56 | Field::Row(..) | Field::Question(_) => {}
                }
            }

            /// Writes what stands in the table.
            pub(super) fn write_fields(&self, pairs: &mut Pairs) {
                $(self.$date_at.write($date_name, pairs);)*
                $(write_text(pairs, $text_name, &self.$text_at);)*
                $(self.$tick_at.write($tick_name, pairs);)*
                $(self.$choice_at.write($choice_name, pairs);)*
                $(self.$list_at.written().for_each(|row| pairs.append_pair($list_name, &row));)*
            }

            /// Reads one answer of the table; false for a name that does not stand in it.
            pub(super) fn read_field(&mut self, name: &str, value: &str) -> Result<bool, LinkError> {
                match name {
                    $($date_name => self.$date_at.read(value)?,)*
                    $($text_name => {
                        let text = kept(value, $most);
                        unchanged(&text, value)?;
                        self.$text_at = text;
                    })*
                    $($tick_name => self.$tick_at.read(value)?,)*
                    $($choice_name => self.$choice_at.read(value)?,)*
                    $($list_name => self.$list_at.read_row(value)?,)*
                    _ => return Ok(false),
                }
                Ok(true)
            }
        }
    };
}

fields! {
    dates {
        /// The first day of absence.
        FirstDay: first, "firstDay", "first-day";
        /// The last day of absence.
        LastDay: last, "lastDay", "last-day";
        /// The last day of the job.
        EmploymentEnds: employment_ends, "employmentEnds", "employment-ends";
        /// The day on which the municipality was told that there is no part-time work.
        NoPartTimeFrom: no_part_time_from, "noPartTimeFrom", "no-part-time-from";
        /// The day of the partial return.
        PartialReturn: partial_return, "partialReturn", "partial-return";
    }
    texts {
        /// The weekly benefit.
        Benefit: benefit, "weeklyBenefit", "benefit", 40;
        /// Hours a week in the job.
        Hours: hours, "hours", "hours", 20;
        /// Pay for an hour of it.
        HourlyPay: hourly_pay, "hourlyPay", "hourly-pay", 20;
        /// Weeks on the refund ladder beforehand.
        PriorWeeks: prior_weeks, "priorBenefitWeeks", "prior-weeks", 40;
        /// Age on the first day.
        Age: age, "age", "age", 6;
    }
    ticks {
        /// There is no employer period.
        NoEmployerPeriod: no_employer_period, "noEmployerPeriod", "no-employer-period";
        /// The employer has the insurance of section 55.
        Section55: section_55, "section55", "section-55";
        /// The employer pays wages during the absence.
        WagesPaid: wages_paid, "wagesPaid", "wages-paid";
        /// Gets a pension, or is ill enough for one.
        Section25: section_25, "section25", "section-25";
        /// The absence is because of covid-19.
        Covid: covid, "covid", "covid";
        /// Fast track is wished for.
        FastTrack: fast_track, "fastTrack", "fast-track";
    }
    choices {
        status, "status";
        reader, "reader";
        section_56, "section56";
        still_employed, "stillEmployed";
        insurance, "insurance";
        work_injury, "workInjury";
        law_years, "laws";
    }
    lists {
        activation, "activation";
        holidays, "holidays";
        earlier, "earlier";
    }
}

impl Field {
    /// Whether it is a date in three boxes.
    #[must_use]
    pub fn is_date(self) -> bool {
        Self::DATES.contains(&self) || matches!(self, Self::Row(..))
    }

    /// The id of the input that an error leads to: of a date the first box.
    #[must_use]
    pub fn input(self) -> String {
        if self.is_date() { format!("{}-day", self.id()) } else { self.id() }
    }
}
