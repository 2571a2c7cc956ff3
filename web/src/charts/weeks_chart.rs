//! Who pays what over the weeks of one absence: sentence, picture, one week at a time, table.

use std::rc::Rc;

use fremdrift_costs::Ledger;
use yew::prelude::*;

use super::columns::{Columns, present};
use super::frame::Frame;
use super::plot::Plot;
use super::reading::reading;
use super::week_picker::{Picked, PickedColumn, WeekPicker};
use super::week_table::WeekTable;
use super::weeks_picture::{WeeksPicture, head_height};
use crate::app::use_site;
use crate::route::Lang;
use crate::texts::texts;

/// What is stacked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum View {
    /// What each week costs.
    PerWeek,
    /// What it has come to by the end of each week.
    Cumulative,
}

/// Properties of [`WeeksChart`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct WeeksChartProps {
    /// Unique on the page.
    pub id: AttrValue,
    /// The absence.
    pub ledger: Rc<Ledger>,
    /// What is stacked.
    pub view: View,
}

/// Everything that changes with the ledger, and not with the week that is looked at.
pub(super) struct Worked {
    pub(super) columns: Columns,
    pub(super) narrow: Rc<Plot>,
    pub(super) wide: Rc<Plot>,
}

impl Worked {
    fn new(ledger: &Ledger, view: View, lang: Lang) -> Self {
        let columns = Columns::new(&ledger.weeks);
        let payers: Vec<_> = present(columns.totals()).map(|(payer, _)| payer).collect();
        let plot = |frame| {
            let head = head_height(&payers, lang, frame);
            Rc::new(Plot::new(ledger, &columns, view, lang, (frame, head)))
        };
        let (narrow, wide) = (plot(Frame::Narrow), plot(Frame::Wide));
        Self { columns, narrow, wide }
    }

    fn plot(&self, frame: Frame) -> Rc<Plot> {
        match frame {
            Frame::Narrow => Rc::clone(&self.narrow),
            Frame::Wide => Rc::clone(&self.wide),
        }
    }
}

/// Stacked columns or areas over the weeks. The drawing to save as a file has the id of the chart
/// with [`super::WIDE`] added.
#[component]
pub fn WeeksChart(props: &WeeksChartProps) -> Html {
    let lang = use_site().lang;
    let worked = use_memo((Rc::clone(&props.ledger), props.view, lang), |(ledger, view, lang)| {
        Worked::new(ledger, *view, *lang)
    });
    let picked = use_state(|| 0_usize);
    let last = worked.columns.list.len().saturating_sub(1);
    let index = (*picked).min(last);
    let pick = {
        let picked = picked.setter();
        use_callback((), move |index: usize, ()| picked.set(index))
    };
    let Some(&column) = worked.columns.list.get(index) else { return Html::default() };
    let shown = PickedColumn { index, column };

    html! {
        <figure class="chart">
            <figcaption class="chart-reading">{ reading(&props.ledger, props.view, lang) }</figcaption>
            { for Frame::BOTH.map(|frame| {
                let plot = worked.plot(frame);
                html! {
                    <div class={classes!("chart-stack", frame.class())}>
                        <WeeksPicture
                            id={frame.id(&props.id)}
                            plot={Rc::clone(&plot)}
                            {lang}
                            axis={axis(&worked.columns, props.view, lang)}
                            label={caption(&worked.columns, props.view, lang)}
                        />
                        if last > 0 {
                            <Picked {plot} worked={Rc::clone(&worked)} {shown} pick={pick.clone()} />
                        }
                    </div>
                }
            }) }
            if last > 0 {
                <WeekPicker
                    id={props.id.clone()}
                    {lang}
                    view={props.view}
                    {shown}
                    {last}
                    group={worked.columns.group}
                    {pick}
                />
            }
            <WeekTable
                worked={Rc::clone(&worked)}
                view={props.view}
                {lang}
                caption={caption(&worked.columns, props.view, lang)}
            />
        </figure>
    }
}

fn axis(columns: &Columns, view: View, lang: Lang) -> String {
    let t = texts(lang);
    match (view, columns.group) {
        (View::PerWeek, 1) => t.charts_axis_week(),
        (View::PerWeek, group) => return t.charts_axis_weeks(group.to_string()).to_string(),
        (View::Cumulative, _) => t.charts_axis_cumulative(),
    }
    .to_string()
}

fn caption(columns: &Columns, view: View, lang: Lang) -> String {
    let t = texts(lang);
    let count = columns.group.to_string();
    match (view, columns.group) {
        (View::PerWeek, 1) => t.charts_table_week().to_string(),
        (View::PerWeek, _) => t.charts_table_weeks(count).to_string(),
        (View::Cumulative, 1) => t.charts_table_cumulative().to_string(),
        (View::Cumulative, _) => t.charts_table_cumulative_weeks(count).to_string(),
    }
}
