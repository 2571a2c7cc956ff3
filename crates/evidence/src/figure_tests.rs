//! What the sources print, typed from their pages and not from the data.

use rust_decimal::Decimal;

use crate::{Grade, Unit, Wording, evidence};

fn decimal(text: &str) -> Decimal {
    text.parse().unwrap()
}

/// A value as its number and how it was worded.
fn value(figure: &str, row: &str, column: &str) -> (Decimal, Option<Wording>) {
    let figure = evidence().figure(figure).unwrap();
    let value = figure.value(row, column).unwrap();
    (value.number, value.wording)
}

/// The white paper's figure 4: in all, under 5 weeks, 5 to 52 weeks, over 52 weeks.
const FIGURE_4: [(&str, [&str; 4]); 6] = [
    ("2006", ["100", "100", "100", "100"]),
    ("2007", ["107", "102", "109", "116"]),
    ("2008", ["111", "103", "112", "149"]),
    ("2009", ["112", "114", "110", "146"]),
    ("2010", ["125", "117", "127", "138"]),
    ("2011", ["126", "120", "128", "141"]),
];

#[test]
fn figure_4_is_as_it_was_printed() {
    let figure = evidence().figure("spending_by_length").unwrap();
    assert_eq!((figure.number, figure.grade), (Some(4), Grade::RegisterData));
    let columns: Vec<_> = figure.columns.iter().map(|it| it.id).collect();
    assert_eq!(columns, ["total", "under_5_weeks", "weeks_5_to_52", "over_52_weeks"]);
    assert!(figure.columns.iter().all(|it| it.unit == Unit::Index));
    assert_eq!(figure.rows.len(), FIGURE_4.len());
    for (year, values) in FIGURE_4 {
        for (column, printed) in columns.iter().zip(values) {
            assert_eq!(value(figure.id, year, column), (decimal(printed), None), "{year} {column}");
        }
    }
}

#[test]
fn figure_10_and_roskilde_are_as_they_were_printed() {
    for (figure, row, column, printed) in [
        ("roskilde_scenarios", "as_it_was", "net_gain", "16.3"),
        ("roskilde_scenarios", "half_price", "net_gain", "17.2"),
        ("roskilde_scenarios", "ten_points_lower", "net_gain", "11.8"),
        ("roskilde_lower_effect", "all", "less", "4.5"),
        ("roskilde_break_even", "all", "points", "1.8"),
        ("roskilde_courses", "all", "courses", "466"),
        ("roskilde_courses", "all", "absent_at_start", "19.9"),
        ("roskilde_courses", "all", "course_length", "10.2"),
        ("roskilde_courses", "all", "fit", "67"),
        ("roskilde_courses", "all", "shorter", "7.3"),
        ("roskilde_net_gain", "all", "first_year", "9.1"),
        ("roskilde_net_gain", "all", "second_year", "9"),
        ("roskilde_net_gain", "all", "per_citizen", "34923"),
        ("roskilde_net_gain", "all", "total", "16.3"),
        ("effect_measurement", "all", "left_benefit", "60"),
        ("effect_measurement", "all", "company_placement", "14"),
        ("effect_measurement", "all", "days_to_start", "4.9"),
        ("effect_measurement", "all", "course_length", "9.6"),
        ("effect_measurement", "all", "absent_at_start", "22.3"),
        ("effect_measurement", "all", "days_to_placement", "19"),
        ("measured_courses", "all", "citizens", "8908"),
        ("measured_courses", "all", "municipalities", "35"),
        ("aabenraa", "all", "running_cases", "12"),
        ("aabenraa", "all", "handling_time", "14.4"),
        ("aabenraa", "all", "over_52_weeks", "24"),
        ("aarhus_coordinated", "all", "days", "37"),
    ] {
        assert_eq!(value(figure, row, column), (decimal(printed), None), "{figure} {row} {column}");
    }
}

#[test]
fn words_before_a_number_are_kept() {
    for (figure, row, column, printed, wording) in [
        ("municipal_spending", "2004", "spending", "5.5", Wording::JustUnder),
        ("municipal_spending", "2011", "spending", "8.5", Wording::MoreThan),
        ("work_injuries_2012", "all", "cases", "57000", Wording::JustOver),
        ("work_injuries_2012", "accidents", "cases", "32000", Wording::JustUnder),
        ("work_injuries_2012", "diseases", "cases", "25000", Wording::JustOver),
        ("work_injuries_2012", "rise", "cases", "2900", Wording::JustUnder),
        ("absent_each_day", "all", "people", "116000", Wording::About),
        ("health_related_support", "before", "people", "280000", Wording::About),
        ("health_related_support", "after", "people", "445000", Wording::About),
        ("sick_days_2011", "municipal_and_regional", "sick_days", "12", Wording::JustOver),
        ("exit_within_a_quarter", "over_20_weeks", "leaving", "30", Wording::JustOver),
        ("arthritis_return", "all", "back", "50", Wording::LessThan),
    ] {
        assert_eq!(
            value(figure, row, column),
            (decimal(printed), Some(wording)),
            "{figure} {row} {column}"
        );
    }
}

#[test]
fn what_is_only_drawn_has_no_number() {
    let drawn: Vec<_> = evidence()
        .figures()
        .iter()
        .filter(|figure| figure.drawn_only)
        .map(|figure| (figure.number, figure.id))
        .collect();
    assert_eq!(
        drawn,
        [
            (Some(5), "duration_of_running_cases"),
            (Some(1), "sick_days_by_sector"),
            (Some(8), "spending_by_cluster"),
        ]
    );
}

/// The white paper's figures 3 and 7 are the law and the table of return to work.
#[test]
fn every_other_figure_of_the_white_paper_is_there() {
    let mut numbers: Vec<_> = evidence().figures().iter().filter_map(|it| it.number).collect();
    numbers.sort_unstable();
    assert_eq!(numbers, [1, 2, 4, 5, 6, 8, 9, 10]);
}

#[test]
fn the_suppliers_figures_say_so_and_what_speaks_against_them() {
    let own: Vec<_> =
        evidence().figures().iter().filter(|it| it.grade == Grade::SuppliersOwn).collect();
    assert!(!own.is_empty());
    for figure in own {
        assert!(figure.whose.da.contains("leverandørens egne tal"), "{}", figure.id);
        assert!(figure.whose.en.contains("the supplier's own figures"), "{}", figure.id);
    }
    for id in ["aabenraa", "aarhus_coordinated", "roskilde_net_gain", "effect_measurement"] {
        let against = evidence().figure(id).unwrap().against;
        assert_eq!(against, ["tta_randomised", "tta_other_municipalities", "koge_trial"], "{id}");
    }
}

#[test]
fn tta_is_counted_by_direction() {
    let one = (Decimal::ONE, None);
    for row in ["positive_significant", "positive", "negative"] {
        assert_eq!(value("tta_randomised", row, "municipalities"), one, "{row}");
    }
    assert_eq!(value("tta_other_municipalities", "all", "municipalities").0, decimal("19"));
    let randomised =
        evidence().figures().iter().filter(|it| it.grade == Grade::Randomised).map(|it| it.id);
    assert_eq!(randomised.collect::<Vec<_>>(), ["tta_randomised"]);
}

#[test]
fn there_is_no_other_figure_or_value() {
    assert!(evidence().figure("figure_4").is_none());
    let figure = evidence().figure("spending_by_length").unwrap();
    assert!(figure.value("2012", "total").is_none());
    assert!(figure.value("2006", "all").is_none());
}
