//! Fremdrift for JavaScript: who pays a Danish sickness benefit, day by day, and which dates an
//! absence has to meet, each with the paragraph.
//!
//! A shell: it reads JavaScript values, checks them, calls the calculations and hands back plain
//! objects. Every function answers with an `Outcome`: the value, or all that is wrong with the
//! input. Nothing that is passed in can stop it.

pub mod columns;
mod dates;
mod decode;
mod effort;
mod errors;
mod gets;
mod injury;
mod js;
mod law;
mod markov;
mod observed;
mod rate;
mod wire;

use std::sync::LazyLock;

use fremdrift_costs::net_gain::{self, Party};
use fremdrift_costs::{ledger, totals};
use fremdrift_legislation::encoded;
use fremdrift_rules::course::{LawError, Rulebook};
use fremdrift_units::Kroner;
use serde::Serialize;
use serde_wasm_bindgen::{Error, Serializer};
use wasm_bindgen::prelude::*;

pub use crate::markov::study;
use errors::{ErrorCode, InputError, Path};
use wire::{Marked, Outcome, Refusion, Totals};

/// Most values and most characters in the JSON of one absence.
const ONE: (u32, u32) = (25_000, 1_000_000);
/// Most values and most characters in the JSON of a batch.
const MANY: (u32, u32) = (3_000_000, 100_000_000);

/// Most values and most characters in the JSON of a cohort model.
const MODEL: (u32, u32) = (1_000_000, 50_000_000);

static BOOK: LazyLock<Result<Rulebook, LawError>> = LazyLock::new(|| Rulebook::new(encoded()));

/// What an absence costs each payer, and why: lines, weeks, totals, thresholds and warnings.
///
/// @example
/// const result = refusion({ firstDay: '2012-03-01', lastDay: '2013-05-01', status: 'employed' });
/// if (result.ok) console.log(result.value.totals.municipality); // "165052.14"
/// else for (const { path, message } of result.errors) console.log(`${path}: ${message}`);
#[wasm_bindgen(unchecked_return_type = "Outcome<Refusion>")]
pub fn refusion(
    #[wasm_bindgen(unchecked_param_type = "Case & { lastDay: IsoDate }")] case: &JsValue,
) -> Result<JsValue, Error> {
    answer(js::text(case, ONE, &Path::Root).and_then(|text| {
        let book = book()?;
        let case = decode::ended_case(book, &decode::parse(&text, &Path::Root)?, &Path::Root)?;
        let ledger = ledger(book, &case).map_err(|_| errors::amount(&Path::Root))?;
        Ok(Refusion::new(&case, &ledger))
    }))
}

/// The totals of many absences, at most 100,000, in the order they came. If one of them is not
/// valid the answer is all errors, with paths like `[3].firstDay`. For more, or where speed counts,
/// use `refusionTotalsColumns`.
///
/// @example
/// const result = refusionTotals([
///   { firstDay: '2026-01-05', lastDay: '2026-03-01', status: 'employed' },
/// ]);
/// if (result.ok) console.log(result.value[0]?.state);
#[wasm_bindgen(js_name = refusionTotals, unchecked_return_type = "Outcome<Totals[]>")]
pub fn refusion_totals(
    #[wasm_bindgen(unchecked_param_type = "readonly (Case & { lastDay: IsoDate })[]")]
    cases: &JsValue,
) -> Result<JsValue, Error> {
    answer(js::text(cases, MANY, &Path::Root).and_then(|text| {
        let book = book()?;
        decode::batch(&text, |value, path| {
            let case = decode::ended_case(book, &value, path)?;
            let course = case.course().unwrap_or_else(|| case.until(case.first()));
            Totals::from_oere(&totals(book, course)).map_err(|_| errors::amount(path))
        })
    }))
}

/// The totals of up to two million absences, typed columns in and out. An absence that is not valid
/// gets zeros and a number in `errors`; the others are computed all the same.
///
/// @example
/// const day = (date) => Date.parse(date) / 86_400_000;
/// const result = refusionTotalsColumns({
///   firstDay: Int32Array.of(day('2012-03-01')),
///   lastDay: Int32Array.of(day('2013-05-01')),
///   status: Uint8Array.of(0),
/// });
/// if (result.ok) console.log(result.value.municipality[0] / 100); // 165052.14
#[wasm_bindgen(js_name = refusionTotalsColumns, unchecked_return_type = "Outcome<TotalsColumns>")]
pub fn refusion_totals_columns(
    #[wasm_bindgen(unchecked_param_type = "SpellColumns")] columns: &JsValue,
) -> Result<JsValue, Error> {
    answer(js::columns(columns).and_then(|columns| {
        let book = book()?;
        Ok(js::TotalsColumns::from(columns.totals(book)))
    }))
}

/// The dates of one absence that may still be running, seen from the day `today`: who must do what by
/// when, what may be asked for, when money changes, and what is not sure about each date.
///
/// `returnToWork` is what a register study counted among other people in 2004-2006. It is never a
/// forecast for this person, and whoever shows it shows its source and its caveats.
///
/// @example
/// const result = timeline({ firstDay: '2024-03-04', status: 'employed' }, '2024-04-10');
/// if (result.ok) for (const { date, code, actor } of result.value.events) console.log(date, code, actor);
#[wasm_bindgen(unchecked_return_type = "Outcome<Timeline>")]
pub fn timeline(
    #[wasm_bindgen(unchecked_param_type = "Case")] case: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "string")] today: &JsValue,
) -> Result<JsValue, Error> {
    let path = Path::Field(&Path::Root, "case");
    let text = js::text(case, ONE, &path);
    let today = js::short_text(today);
    answer(book().and_then(|book| dates::of(book, text, &path, &today)))
}

/// What one gets for a week and a day: from the pay of jobs, the profit of a business, the rate of
/// unemployment benefit, at most the maximum; fully or partly ill; week by week, with the holidays for
/// which nothing is paid. Nothing is rounded before an amount for a week or for days of it.
///
/// @example
/// const result = benefit({ firstDay: '2026-03-10', status: 'employed',
///   pay: { jobs: [{ hoursPerWeek: 37, hourly: '140' }] } });
/// if (result.ok) console.log(result.value.full.weekly); // "4765.60"
#[wasm_bindgen(unchecked_return_type = "Outcome<Benefit>")]
pub fn benefit(
    #[wasm_bindgen(unchecked_param_type = "Case")] case: &JsValue,
) -> Result<JsValue, Error> {
    let text = js::text(case, ONE, &Path::Root);
    answer(text.and_then(|text| gets::benefit(book()?, &text)))
}

/// Whether somebody has a right to benefit from the employer (section 30) and from the municipality
/// (sections 32, 34 and 42), each as met, not met or not known, with every requirement that was looked
/// at: what is needed, what was found, and where it stands.
///
/// @example
/// const result = entitlement({ firstDay: '2026-03-02', status: 'employed',
///   work: { hired: '2026-01-05', hours: 200 } });
/// if (result.ok) console.log(result.value.employer.answer); // "met"
#[wasm_bindgen(unchecked_return_type = "Outcome<Entitlement>")]
pub fn entitlement(
    #[wasm_bindgen(unchecked_param_type = "Case")] case: &JsValue,
) -> Result<JsValue, Error> {
    let text = js::text(case, ONE, &Path::Root);
    answer(text.and_then(|text| gets::entitlement(book()?, &text)))
}

/// What is left of the benefit while somebody returns step by step, stage by stage and week by week,
/// and whose money it is.
///
/// @example
/// const result = gradualReturn({ firstDay: '2026-01-05', status: 'employed',
///   pay: { jobs: [{ hoursPerWeek: 37, hourly: '300' }] },
///   steps: [{ from: '2026-03-02', hoursPerWeek: 20 }] });
/// if (result.ok) for (const { monday, payer, amount } of result.value.weeks) console.log(monday, payer, amount);
#[wasm_bindgen(js_name = gradualReturn, unchecked_return_type = "Outcome<GradualReturn>")]
pub fn gradual_return(
    #[wasm_bindgen(unchecked_param_type = "Case")] case: &JsValue,
) -> Result<JsValue, Error> {
    let text = js::text(case, ONE, &Path::Root);
    answer(text.and_then(|text| gets::gradual_return(book()?, &text)))
}

/// What an intervention is worth: who gains and who pays, year by year, and what the notes say about
/// it. Optional gains (wages and taxes, the employer's, a higher refund) are only counted where they
/// are given.
///
/// @example
/// const result = netGain({
///   lawDate: '2011-07-01', citizens: 466, weeksBefore: 19.9, courseWeeks: 10.2,
///   price: '3918.20', weeksSaved: 7.3,
/// });
/// if (result.ok) console.log(result.value.gains.municipality); // "7294344.60"
#[wasm_bindgen(js_name = netGain, unchecked_return_type = "Outcome<NetGain & LawMark>")]
pub fn net_gain(
    #[wasm_bindgen(unchecked_param_type = "Intervention")] intervention: &JsValue,
) -> Result<JsValue, Error> {
    answer(js::text(intervention, ONE, &Path::Root).and_then(|text| {
        let value = decode::parse(&text, &Path::Root)?;
        let scenario = decode::scenario(&encoded(), &value, &Path::Root)?;
        let result = scenario.net_gain().map_err(|errors| {
            errors.iter().map(|error| decode::of_net_gain(error, &Path::Root)).collect::<Vec<_>>()
        })?;
        Ok(Marked::new(book()?, &value, wire::NetGain::new(&scenario, &result)))
    }))
}

/// The price, effect, start or other number at which the municipality's gain is zero, all else being
/// equal. That there is none is an answer.
///
/// @example
/// const intervention = {
///   lawDate: '2011-07-01', citizens: 466, weeksBefore: 19.9, courseWeeks: 10.2,
///   price: '3918.20', weeksSaved: 7.3,
/// };
/// const result = breakEven(intervention, 'weeksSaved');
/// if (result.ok && result.value.kind === 'found') console.log(result.value.value); // 1.46
#[wasm_bindgen(js_name = breakEven, unchecked_return_type = "Outcome<BreakEven & LawMark>")]
pub fn break_even(
    #[wasm_bindgen(unchecked_param_type = "Intervention")] intervention: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "Variable")] of: &JsValue,
) -> Result<JsValue, Error> {
    let path = Path::Field(&Path::Root, "intervention");
    let text = js::text(intervention, ONE, &path);
    let of = js::short_text(of);
    let value = text.and_then(|text| decode::parse(&text, &path));
    let scenario = value.and_then(|value| {
        decode::scenario(&encoded(), &value, &path).map(|scenario| (scenario, value))
    });
    let variable = decode::variable(&of, &Path::Field(&Path::Root, "of"));
    answer(match (scenario, variable) {
        (Ok((scenario, value)), Ok(variable)) => book().map(|book| {
            let found =
                net_gain::break_even(&scenario, variable, Party::Municipality, Kroner::ZERO);
            Marked::new(book, &value, wire::BreakEven::from(found))
        }),
        (scenario, variable) => {
            Err([scenario.err(), variable.err()].into_iter().flatten().flatten().collect())
        }
    })
}

/// The maximum benefit of a year. Of the year after the last known one it gives a projection where an
/// adjustment is assumed, and says that it is one; nothing else ever uses it.
///
/// @example
/// const result = rate(2026, { percent: 2, deduction: 0.45 });
/// if (result.ok) console.log(result.value.kind, result.value.weekly); // known 5085.00
#[wasm_bindgen(unchecked_return_type = "Outcome<RateOfYear>")]
pub fn rate(
    #[wasm_bindgen(unchecked_param_type = "number")] year: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "RateAdjustment")] adjustment: &JsValue,
) -> Result<JsValue, Error> {
    let read = |value, name| {
        let path = Path::Field(&Path::Root, name);
        decode::parse(&js::text(value, ONE, &path)?, &path)
    };
    let year = read(year, "year");
    let assumed = (!adjustment.is_undefined()).then(|| read(adjustment, "adjustment")).transpose();
    answer(match (year, assumed) {
        (Ok(year), Ok(assumed)) => book().and_then(|book| rate::of(book, &year, assumed.as_ref())),
        (year, assumed) => {
            Err([year.err(), assumed.err()].into_iter().flatten().flatten().collect())
        }
    })
}

/// Every parameter of the law that is in force on a day, with its paragraph and source; what is
/// announced, and what is not encoded. Where the sources give a change only roughly, both values are
/// there, and neither is `sure`.
///
/// @example
/// const result = legislation('2026-01-05');
/// if (result.ok) for (const { label, validFrom } of result.value.parameters) console.log(label.en);
#[wasm_bindgen(unchecked_return_type = "Outcome<LawOfDay>")]
pub fn legislation(
    #[wasm_bindgen(unchecked_param_type = "string")] date: &JsValue,
) -> Result<JsValue, Error> {
    answer(book().and_then(|book| law::on(book, &js::short_text(date))))
}

/// What has been observed about sickness absence: every published figure, what is counted as good
/// practice, and how many came back to work. With an id, that one item alone.
///
/// An item's grade says how it was come by. Whoever shows a figure shows its grade, whose it is, its
/// caveats and the figures in `against` with it.
///
/// @example
/// const result = evidence('spending_by_length');
/// if (result.ok) for (const item of result.value) if (item.kind === 'figure') console.log(item.rows);
#[wasm_bindgen(unchecked_return_type = "Outcome<EvidenceItem[]>")]
pub fn evidence(
    #[wasm_bindgen(unchecked_optional_param_type = "string")] id: &JsValue,
) -> Result<JsValue, Error> {
    let id = (!id.is_undefined()).then(|| js::short_text(id));
    answer(observed::items(id.as_ref()))
}

/// What to do after a work injury, seen from the day `today`: the questions that can still change the
/// advice, the advice so far with its reasons, the days of the two cases, letters. It is advice and no
/// decision, and no authority stands behind it. With a `case` the dates of the sickness benefit are
/// those of that absence, as `timeline` gives them.
///
/// @example
/// const answers = { role: 'citizen', onset: 'sudden_event', injury_date: '2026-03-01', reported: 'no' };
/// const result = injury(answers, '2026-11-22');
/// if (result.ok) console.log(result.value.advice[0]?.text.en, result.value.questions[0]?.text.en);
#[wasm_bindgen(unchecked_return_type = "Outcome<Injury>")]
pub fn injury(
    #[wasm_bindgen(unchecked_param_type = "InjuryAnswers")] answers: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "string")] today: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Case")] case: &JsValue,
) -> Result<JsValue, Error> {
    let path = |name| Path::Field(&Path::Root, name);
    let text = js::text(answers, ONE, &path("answers"));
    let absence = (!case.is_undefined()).then(|| js::text(case, ONE, &path("case")));
    let asked = injury::Asked { text, path: &path("answers"), today: &js::short_text(today) };
    answer(book().and_then(|book| injury::of(book, asked, absence, &path("case"))))
}

/// What a cohort model gives: each strategy's outcomes, where the cohort is at every point, which
/// strategies are worth considering; and, where `draws` are asked for, how sure all that is.
///
/// At most 100,000 draws, and at most 10⁹ products of a share and a probability in all.
///
/// @example
/// const result = markov({
///   states: ['well', 'ill'], outcomes: [{ name: 'weeks ill' }], cycles: 52, cycleYears: 1 / 52,
///   correction: 'halfCycle', start: [0, 1],
///   strategies: [{
///     name: 'as it is', transitions: [[1, 0], ['1 - exp(-rate)', 'rest']],
///     rewards: [{ state: 'ill', outcome: 'weeks ill', value: 1 }],
///   }],
///   parameters: { rate: { kind: 'gamma', shape: 20, scale: 0.005 } }, draws: 1000, seed: 1,
/// });
/// if (result.ok) console.log(result.value.draws.strategies[0].outcomes[0].mean);
#[wasm_bindgen(unchecked_return_type = "Outcome<MarkovResult>")]
pub fn markov(
    #[wasm_bindgen(unchecked_param_type = "MarkovModel")] model: &JsValue,
) -> Result<JsValue, Error> {
    answer(
        js::text(model, MODEL, &Path::Root)
            .and_then(|text| markov::run(&decode::parse(&text, &Path::Root)?)),
    )
}

/// A cohort of people who are ill, with and without early efforts: where they are week by week, what
/// it costs whom under the law of a day, and what is gained. Always for two priors, side by side.
///
/// @example
/// const result = cohort({ people: 466, weeksBefore: 19.9, lawDate: '2011-07-01',
///   interventions: [{ preset: 'roskilde' }] });
/// if (result.ok) console.log(result.value.with.stated.gain.municipality);
#[wasm_bindgen(unchecked_return_type = "Outcome<Cohort & LawMark>")]
pub fn cohort(
    #[wasm_bindgen(unchecked_param_type = "EffortCase")] case: &JsValue,
) -> Result<JsValue, Error> {
    answer(js::text(case, ONE, &Path::Root).and_then(|text| {
        let value = decode::parse(&text, &Path::Root)?;
        let simulator =
            decode::effort(&encoded(), &fremdrift_evidence::evidence(), &value, &Path::Root)?;
        Ok(Marked::new(book()?, &value, wire::Cohort::new(&simulator)))
    }))
}

/// The same effort over many draws of everything that is not known, 2 to 100,000: chances of a net
/// saving for each payer, intervals, and what it would be worth to know more. The same seed gives the
/// same draws, here and on the site.
///
/// @example
/// const result = simulate({ people: 466, weeksBefore: 19.9, lawDate: '2011-07-01',
///   interventions: [{ preset: 'roskilde' }] }, 2000, 1);
/// if (result.ok) for (const prior of ['sceptical', 'stated'])
///   console.log(prior, result.value.priors[prior].gain.municipality.aboveZero);
#[wasm_bindgen(unchecked_return_type = "Outcome<Simulated & LawMark>")]
pub fn simulate(
    #[wasm_bindgen(unchecked_param_type = "EffortCase")] case: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "number")] draws: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "number")] seed: &JsValue,
) -> Result<JsValue, Error> {
    let path = |name| Path::Field(&Path::Root, name);
    let read = |value, name| {
        let path = Path::Field(&Path::Root, name);
        decode::parse(&js::text(value, ONE, &path)?, &path)
    };
    let simulator = read(case, "case").and_then(|value| {
        let evidence = fremdrift_evidence::evidence();
        let simulator = decode::effort(&encoded(), &evidence, &value, &path("case"))?;
        Ok((simulator, value))
    });
    let draws = read(draws, "draws").and_then(|value| decode::draws(&value, &path("draws")));
    let seed = read(seed, "seed").and_then(|value| decode::seed(&value, &path("seed")));
    answer(match (simulator, draws, seed) {
        (Ok((simulator, value)), Ok(draws), Ok(seed)) => {
            book().map(|book| Marked::new(book, &value, effort::simulate(&simulator, draws, seed)))
        }
        (simulator, draws, seed) => {
            let errors = [simulator.err(), draws.err(), seed.err()];
            Err(errors.into_iter().flatten().flatten().collect())
        }
    })
}

/// What the white paper's six recommendations are worth in a municipality: each alone and packages
/// together, over four budget years, for two priors side by side; with `draws` also how sure it is.
///
/// @example
/// const result = recommendations({ courses: 4000, lawDate: '2026-01-05', draws: 1000 });
/// if (result.ok) for (const { lever, expected } of result.value.levers)
///   console.log(lever, expected.sceptical.gain.municipality, expected.stated.gain.municipality);
#[wasm_bindgen(unchecked_return_type = "Outcome<Recommendations & LawMark>")]
pub fn recommendations(
    #[wasm_bindgen(unchecked_param_type = "MunicipalityCase")] case: &JsValue,
) -> Result<JsValue, Error> {
    answer(js::text(case, ONE, &Path::Root).and_then(|text| {
        let value = decode::parse(&text, &Path::Root)?;
        let advice =
            decode::advice(&encoded(), &fremdrift_evidence::evidence(), &value, &Path::Root)?;
        Ok(Marked::new(book()?, &value, effort::recommendations(&advice)))
    }))
}

fn book() -> Result<&'static Rulebook, Vec<InputError>> {
    BOOK.as_ref().map_err(|error| {
        vec![InputError::new(ErrorCode::LawUnusable, &Path::Root, error.to_string())]
    })
}

fn answer<T: Serialize>(result: Result<T, Vec<InputError>>) -> Result<JsValue, Error> {
    Outcome::from(result).serialize(&Serializer::json_compatible())
}
