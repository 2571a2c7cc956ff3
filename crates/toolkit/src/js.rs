//! JavaScript values in and out. What may throw is called through `js/read.js` or with `catch`.

use std::iter;

use fremdrift_rules::{Day, Span};
use js_sys::{Array, Int32Array, JsString, Reflect, Uint8Array, Uint16Array, Uint32Array};
use serde::Serialize;
use tsify::Tsify;
use wasm_bindgen::prelude::*;

use crate::columns::{Columns, MOST_PERIODS, MOST_ROWS, Totals};
use crate::decode;
use crate::errors::{ErrorCode, InputError, Path};

/// The longest text that can still be a date or an id, with room to say what is wrong with it.
const LONGEST_SHORT: u32 = 40;

#[wasm_bindgen(module = "/js/read.js")]
extern "C" {
    #[wasm_bindgen(catch, js_name = toJson)]
    fn to_json(input: &JsValue, most_values: u32, most_text: u32) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(catch)]
    fn view(value: &JsValue, kind: &str) -> Result<JsValue, JsValue>;
}

/// The input as JSON text, if it is readable and within the limits of values and characters.
pub(crate) fn text(
    input: &JsValue,
    (most_values, most_text): (u32, u32),
    path: &Path<'_>,
) -> Result<String, Vec<InputError>> {
    let text = to_json(input, most_values, most_text).map_err(|_| decode::unreadable(path))?;
    text.as_string().ok_or_else(|| {
        let message = format!("more than {most_values} values or {most_text} characters of JSON");
        vec![InputError::new(ErrorCode::InputTooLarge, path, message)]
    })
}

/// A short text, or in words what stood there instead. Long text is cut, before it is copied.
pub(crate) fn short_text(value: &JsValue) -> Result<String, &'static str> {
    match value.dyn_ref::<JsString>() {
        Some(text) if text.length() > LONGEST_SHORT => Ok(text.slice(0, LONGEST_SHORT).into()),
        Some(text) => Ok(text.into()),
        None if value.is_null() => Err("null"),
        None if value.is_undefined() => Err("undefined"),
        None if value.is_object() => Err("an object"),
        None if value.is_function() => Err("a function"),
        None => Err("a value of another type"),
    }
}

/// Absences as typed columns of equal length, for batches of up to two million.
#[derive(Tsify)]
#[serde(rename_all = "camelCase")]
#[expect(dead_code, reason = "declared for its TypeScript")]
pub(crate) struct SpellColumns {
    /// First day of absence, in days since 1970-01-01.
    #[tsify(type = "Int32Array")]
    first_day: Vec<i32>,
    /// Last day of absence, included, in days since 1970-01-01.
    #[tsify(type = "Int32Array")]
    last_day: Vec<i32>,
    /// What the person was on the first day: 0 employed, 1 unemployed, 2 self-employed, 3 partly unemployed.
    #[tsify(type = "Uint8Array")]
    status: Vec<u8>,
    /// The benefit for a whole week in øre, cut at the maximum; 0, or no column: the maximum.
    #[tsify(optional, type = "Int32Array")]
    weekly_benefit: Vec<i32>,
    /// 1: employed without an employer period; 0: nothing of the kind.
    #[tsify(optional, type = "Uint8Array")]
    flags: Vec<u8>,
    /// Weeks that stand on the refund ladder before the absence.
    #[tsify(optional, type = "Uint16Array")]
    prior_benefit_weeks: Vec<u16>,
    /// Where each row's activation periods begin in the next two columns, and at the end where the
    /// last row's end: one number more than there are rows, rising from 0.
    #[tsify(optional, type = "Uint32Array")]
    activation_offsets: Vec<u32>,
    /// First day of each activation period, in days since 1970-01-01, in order within the row.
    #[tsify(optional, type = "Int32Array")]
    activation_from: Vec<i32>,
    /// Last day of each activation period, included, in days since 1970-01-01.
    #[tsify(optional, type = "Int32Array")]
    activation_to: Vec<i32>,
}

const FIELDS: [&str; 9] = [
    "firstDay",
    "lastDay",
    "status",
    "weeklyBenefit",
    "flags",
    "priorBenefitWeeks",
    "activationOffsets",
    "activationFrom",
    "activationTo",
];

/// Totals as typed columns in øre, one row for each absence.
#[derive(Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) struct TotalsColumns {
    /// What the employer pays, at the benefit's rate (not the wage).
    #[serde(with = "serde_wasm_bindgen::preserve")]
    #[tsify(type = "Int32Array")]
    employer: Int32Array,
    /// What the municipality bears after the state's refund.
    #[serde(with = "serde_wasm_bindgen::preserve")]
    #[tsify(type = "Int32Array")]
    municipality: Int32Array,
    /// What the state refunds.
    #[serde(with = "serde_wasm_bindgen::preserve")]
    #[tsify(type = "Int32Array")]
    state: Int32Array,
    /// What the unemployment fund pays.
    #[serde(with = "serde_wasm_bindgen::preserve")]
    #[tsify(type = "Int32Array")]
    unemployment_fund: Int32Array,
    /// Benefit that nobody pays.
    #[serde(with = "serde_wasm_bindgen::preserve")]
    #[tsify(type = "Int32Array")]
    unpaid: Int32Array,
    /// What the municipality co-finances of the fund's days; a part of the fund's column.
    #[serde(with = "serde_wasm_bindgen::preserve")]
    #[tsify(type = "Int32Array")]
    cofinanced: Int32Array,
    /// 0 for a valid row, else the place in `codes` of the first thing that is wrong with it; its
    /// amounts are then 0.
    #[serde(with = "serde_wasm_bindgen::preserve")]
    #[tsify(type = "Uint8Array")]
    errors: Uint8Array,
    /// What the numbers in `errors` mean. Compare with these names: the numbers may change.
    #[tsify(type = "(\"ok\" | ErrorCode)[]")]
    codes: Vec<RowCode>,
}

/// What a number in `errors` means.
#[derive(Serialize)]
#[serde(untagged)]
enum RowCode {
    Ok(&'static str),
    Wrong(ErrorCode),
}

impl From<Totals> for TotalsColumns {
    fn from(totals: Totals) -> Self {
        Self {
            employer: Int32Array::from(totals.employer.as_slice()),
            municipality: Int32Array::from(totals.municipality.as_slice()),
            state: Int32Array::from(totals.state.as_slice()),
            unemployment_fund: Int32Array::from(totals.unemployment_fund.as_slice()),
            unpaid: Int32Array::from(totals.unpaid.as_slice()),
            cofinanced: Int32Array::from(totals.cofinanced.as_slice()),
            errors: Uint8Array::from(totals.errors.as_slice()),
            codes: iter::once(RowCode::Ok("ok"))
                .chain(ErrorCode::ALL.map(RowCode::Wrong))
                .collect(),
        }
    }
}

/// The columns of an object, copied in.
pub(crate) fn columns(input: &JsValue) -> Result<Columns, Vec<InputError>> {
    let mut reader = Reader { input, errors: Vec::new() };
    let names = Reflect::own_keys(input).map_err(|_| {
        let message = format!("must be an object with {}", FIELDS.join(", "));
        vec![InputError::new(ErrorCode::WrongType, &Path::Root, message)]
    })?;
    reader.names(&names);

    let rows = (MOST_ROWS, ErrorCode::TooManySpells);
    let periods = (MOST_PERIODS, ErrorCode::TooManyPeriods);
    let mut columns = Columns {
        first_day: reader.column::<Int32Array>("firstDay", true, rows),
        last_day: reader.column::<Int32Array>("lastDay", true, rows),
        status: reader.column::<Uint8Array>("status", true, rows),
        weekly_benefit: reader.column::<Int32Array>("weeklyBenefit", false, rows),
        flags: reader.column::<Uint8Array>("flags", false, rows),
        prior_benefit_weeks: reader.column::<Uint16Array>("priorBenefitWeeks", false, rows),
        activation_offsets: reader.column::<Uint32Array>(
            "activationOffsets",
            false,
            (MOST_ROWS + 1, ErrorCode::TooManySpells),
        ),
        activation: Vec::new(),
    };
    let from = reader.column::<Int32Array>("activationFrom", false, periods);
    let to = reader.column::<Int32Array>("activationTo", false, periods);
    if from.len() != to.len() {
        let message = format!("has {} rows, but activationFrom has {}", to.len(), from.len());
        reader.wrong(ErrorCode::WrongLength, "activationTo", message);
    }
    if !reader.errors.is_empty() {
        return Err(reader.errors);
    }
    let day = Day::from_unix;
    let spans = from.into_iter().zip(to).map(|(from, to)| Span { from: day(from), to: day(to) });
    columns.activation = spans.collect();
    let errors = columns.check();
    if errors.is_empty() { Ok(columns) } else { Err(errors) }
}

/// A kind of typed array.
trait Column: JsCast {
    const KIND: &'static str;
    type Item;
    fn rows(&self) -> u32;
    fn copied(&self) -> Vec<Self::Item>;
}

macro_rules! column {
    ($array:ident of $item:ty) => {
        impl Column for $array {
            const KIND: &'static str = stringify!($array);
            type Item = $item;
            fn rows(&self) -> u32 {
                self.length()
            }
            fn copied(&self) -> Vec<$item> {
                self.to_vec()
            }
        }
    };
}

column!(Int32Array of i32);
column!(Uint8Array of u8);
column!(Uint16Array of u16);
column!(Uint32Array of u32);

struct Reader<'a> {
    input: &'a JsValue,
    errors: Vec<InputError>,
}

impl Reader<'_> {
    fn wrong(&mut self, code: ErrorCode, field: &str, message: String) {
        self.errors.push(InputError::new(code, &Path::Field(&Path::Root, field), message));
    }

    /// Names that nobody reads; a list has thousands of them, so only some are told.
    fn names(&mut self, names: &Array) {
        let names = names.iter().filter_map(|name| name.as_string());
        for name in names.filter(|name| !FIELDS.contains(&name.as_str())).take(FIELDS.len()) {
            let message = format!("there is no such column; there are {}", FIELDS.join(", "));
            self.wrong(ErrorCode::UnknownField, &name, message);
        }
    }

    /// A copy of a column; empty when it is not there or when something is wrong with it.
    fn column<T: Column>(
        &mut self,
        field: &str,
        required: bool,
        (most, too_many): (usize, ErrorCode),
    ) -> Vec<T::Item> {
        let found = Reflect::get(self.input, &field.into());
        if found.as_ref().is_ok_and(JsValue::is_undefined) {
            if required {
                let message = "this column has to be there".to_owned();
                self.wrong(ErrorCode::MissingField, field, message);
            }
            return Vec::new();
        }
        let array = found.and_then(|value| view(&value, T::KIND));
        let Ok(Ok(array)) = array.map(JsCast::dyn_into::<T>) else {
            self.wrong(ErrorCode::WrongType, field, format!("must be an {}", T::KIND));
            return Vec::new();
        };
        if usize::try_from(array.rows()).is_ok_and(|rows| rows <= most) {
            return array.copied();
        }
        self.wrong(too_many, field, format!("at most {most} rows in one call"));
        Vec::new()
    }
}
