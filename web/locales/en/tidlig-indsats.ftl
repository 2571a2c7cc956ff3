early-title = Early intervention: what is it worth, and how sure is it?
early-description = Follow many courses of sickness with and without an intervention: weeks, work and money, what waiting costs, and how sure the answer is.
early-lead = Enter who is ill and what is done, and see the courses with and without the intervention, what each party gains or loses, and how sure that is.
early-words = [[hazardratio|hazard ratio]] [[delvis-raskmelding|gradual return]] [[refusion|state refund]] [[varighedsgraense|duration limit]] [[udstoedningsgrad|exclusion rate]] [[leverandoerens-egne-tal|the supplier’s own figures]] [[lodtraekningsforsoeg|randomised trial]]
early-no-script = The calculator needs JavaScript. The example below can be read without it, but its chances are drawn only when it runs.
early-not-a-decision = This is a calculation of an assumed effect. It does not show that the intervention works.

# Example
early-example-text = Roskilde, with the supplier’s own effect. Change the fields and see what happens.
early-assumed-here = From the pages about the intervention. It is assumed here that it reaches everybody, that they are followed from the week in which it begins, and that two years count. Change that if it is different.
early-link-label = Link to this calculation

# Fields
early-form-heading = Who is ill?
early-field = { $field ->
    [entrants] People on sickness benefit
    [entryWeek] Weeks they have been ill already
    [years] Years of absence counted
    [weeklyBenefit] Sickness benefit a week
    [outOfWork] Cost of being out of work afterwards
    [draws] Draws
    [seed] Starting number
    [startWeek] Weeks ill when the intervention begins
    [reach] Share that it reaches
    [until] Counted until week
    [spared] Part of the benefit that is spared
    [lasts] Weeks for which it works
   *[price] Price per participant
}
early-effect-field = { $kind ->
    [hazardRatio] They leave sickness benefit this many times as fast
    [weeksSaved] Weeks by which the course is shorter
    [fewerLong] Fewer long courses
    [moreToWork] More of those who leave go to work
   *[partialReturn] Weeks by which they begin part-time earlier
}
early-hint = { $field ->
    [entrants] New courses, or those still ill in the week you enter below.
    [entryWeek] 0 for all new courses.
    [outOfWork] Of what the sickness benefit would cost. Empty: 100%.
    [draws] More take longer and leave less to chance. Empty: 10,000.
    [seed] The same number gives the same result. Empty: 1.
    [reach] Of those still ill when it begins.
    [until] Empty: without end.
    [longAfter] A course is long when it lasts longer.
    [spared] For somebody who is back part-time.
    [lasts] Empty: for as long as they are on sickness benefit.
   *[price] Paid when the intervention begins.
}
early-effect-hint = { $kind ->
    [hazardRatio] 1 is no effect. 1.3 is 30% faster, every week.
    [weeksSaved] Mean per participant. A negative number means longer absence.
    [fewerLong] So many percent fewer reach the week you enter below.
    [moreToWork] Percentage points.
   *[partialReturn] Mean of those who go to work.
}
early-benefit-hint = Empty: the highest amount ({ $maximum }).
early-bounds = From { $least } to { $most }.
early-unit = { $unit ->
    [people] people
    [weeks] weeks
    [years] years
    [kroner] DKK
    [points] points
   *[percent] %
}
early-law = Rules of
early-law-of = 1 July { $year }
early-status = Their situation on the first day of absence
early-active = All weeks are in activation or gradual return
early-more-law = Rules and benefit: { $year }, { $status }
early-more-draws = Draws and starting number
early-effort-only = The intervention
early-effort-heading = Intervention { $number }
early-preset = Begin with
early-preset-name = { $preset ->
    [roskilde] Roskilde, weeks counted without end
    [roskilde_capped] Roskilde, weeks counted until week 52
    [aabenraa] Aabenraa
    [aarhus] Aarhus
    [svendborg] Svendborg, effect unknown
    [tta] The TTA trial, no sure effect
   *[own] your own numbers
}
early-kind = What does it do?
early-kind-name = { $kind ->
    [hazardRatio] They leave sickness benefit faster
    [weeksSaved] The course becomes shorter
    [fewerLong] Fewer get a long course
    [moreToWork] More go to work afterwards
   *[partialReturn] They begin part-time earlier
}
early-payer = Who pays the price?
early-payer-name = { $party ->
    [municipality] The municipality
    [state] The state
    [employer] The employer
    [fund] The unemployment fund
   *[citizen] The citizen
}
early-add = Add an intervention
early-remove = Remove intervention { $number }
early-overlap = When several interventions reach the same person
early-overlap-name = { $rule ->
    [strongest] only the strongest counts
   *[together] their effects are added
}
early-overlap-hint = Whom one reaches says nothing about whom another reaches.

# Errors
early-stale = The numbers below belong to the last answers that could be worked out.
early-stale-example = The numbers below are the example’s. Fill in the fields to see your own.
early-error-missing = Enter a number.
early-error-not-a-number = Enter a number, for example { $example }.
early-error-not-whole = Enter a whole number.
early-error-too-precise = Enter at most two decimals.
early-error-out-of-range = Enter a number from { $least } to { $most }.
early-error-after-the-end = Enter a number below { $weeks }: nothing is counted after that. Or count more years.
early-error-not-after-start = Enter a later week: the intervention has not begun by then.
early-error-unreachable = No intervention can have so large an effect here. Enter a smaller number.
early-error-in = Intervention { $number }, { $field }

# The two views of the effect
early-view = { $view ->
    [sceptical] Sceptical, from the TTA trial
    [supplier] The supplier’s own figures
   *[own] The effect as you entered it
}
early-view-short = { $view ->
    [sceptical] Sceptical
    [supplier] Supplier’s
   *[own] As entered
}
early-view-text = { $view ->
    [sceptical] In the middle: no effect. In 19 of 20 cases between 20% slower and 25% faster. The trial itself gave no such number; the reading is ours.
    [supplier] In the middle: the effect as the supplier stated it. In one of 20 cases no effect or harm. The supplier stated no uncertainty; it is ours.
   *[own] In the middle: the effect as you entered it. In one of 20 cases no effect or harm. That uncertainty is ours.
}

# Result
early-result-heading = Result
early-primary = The chance that the municipality saves more than it pays is { $sceptical } if you are sceptical, and { $stated } if the effect is as stated.
early-chance-words = chance that the municipality saves more than it pays
early-primary-stated = If the intervention does not work, { $none } If it works as stated, { $stated } Everything else is in the middle.
early-stated-gain = the municipality gains { $amount }.
early-stated-loss = the municipality loses { $amount }.
early-mean = { $mean } on average, in 9 of 10 draws between { $low } and { $high }.
early-bar = Chance of a saving: { $sceptical } / { $stated }
early-bar-waiting = Municipality: { $none } to { $stated }
early-under-one = under 1%
early-over-99 = over 99%
early-years = { $years ->
    [one] Counted over one year from the first day of absence, by the rules of 1 July { $law }.
   *[other] Counted over { $years } years from the first day of absence, by the rules of 1 July { $law }.
}
early-other-rules-badge = Observed under other rules
early-other-rules = The curve is from 2004–06, when the limit was 52 weeks. On { $date } it is { $limit } weeks. How long people stay on sickness benefit may therefore differ.
early-supplier-badge = The supplier’s own figures
early-supplier = Quick Care measured the effect in Roskilde itself and sold the intervention.

# The draws
early-run-heading = The draws
early-run-waiting = The chances are drawn in your browser once the page has loaded.
early-run = { $done } of { $wanted } draws, starting number { $seed }. The mean may be { $error } off by the chance of the draws alone.
early-run-stopped = Stopped. The numbers rest on the draws that were made.
early-run-failed = Your browser cannot make the draws. The numbers with the effect as stated still hold. Reload the page, or try another browser.
early-stop = Stop
early-go-on = Go on

# What each party gains
early-gains-heading = What each party gains or loses
early-gains-text = In 9 of 10 draws the gain lies between the two ends. A minus is a loss.
early-gains-caption = Gain of each party, under both views of the effect
early-th-party = Party
early-th-mean = Mean
early-th-chance = Chance of a gain
early-all = All together
early-gain-row = { $party }: { $view }

# With and without
early-both-heading = With and without the intervention
early-both-text = The effect as stated, everything else in the middle.
early-both-caption = The courses with and without the intervention
early-th-what = For everybody
early-th-without = Without
early-th-with = With
early-th-difference = Difference
early-row-weeks = Weeks on sickness benefit per person
early-row-past = People who pass the limit of { $limit } weeks
early-row-work = People in work a year later
early-row-participants-only = Participants in the intervention
early-row-participants = Participants in intervention { $number }
early-state = { $state ->
    [benefit] On sickness benefit
    [work] In work
   *[out] Out of work and off sickness benefit
}
early-line = { $arm ->
    [with] with { $share }
   *[without] without { $share }
}
early-curve-label = { $state }: after { $weeks } weeks { $without } without the intervention and { $with } with it.
early-axis-weeks = Weeks after the first day of absence
early-curves-caption = Where they are, with and without the intervention
early-th-week = Weeks ill
early-th-state = { $state }, { $arm ->
    [with] with
   *[without] without
}
early-curves-open = See the numbers in a table

# Kroner
early-years-heading = Who gains how much when
early-years-caption = Gain of each party and year, the effect as stated
early-th-year = Year { $year }
early-th-all = In all
early-years-note = Years count from the first day of absence. A minus is a loss. The price is taken off where it is paid.

# Waiting
early-wait-heading = What does waiting cost?
early-wait-text = The same intervention with the same effect, begun earlier or later. If it begins later, it reaches fewer, and fewer weeks are left.
early-wait-slider = The intervention begins after so many weeks
early-wait-now = After { $week } weeks: { $amount } for the municipality, { $participants } participants.
early-wait-best = The municipality gets most if it begins after { $week } weeks: { $amount }.
early-wait-mark = now
early-wait-line = municipality
early-wait-label = The municipality’s gain by starting week: { $first } from the first day, { $last } after { $week } weeks.
early-wait-axis = Weeks ill when the intervention begins
early-wait-caption = The municipality’s gain by starting week
early-th-start = Begins after
early-th-participants = Participants
early-th-municipality = The municipality’s gain
early-week-count = { $weeks } weeks

# Fan and spread
early-fan-heading = When does it pay for itself?
early-fan-text = The municipality’s gain in all after each quarter of the absence.
early-fan-label = { $view }: after { $quarters } quarters { $median } in the middle, in 9 of 10 draws between { $low } and { $high }.
early-fan-wide = In 9 of 10 draws
early-fan-narrow = In half of the draws
early-fan-line = middle
early-fan-axis = Quarters after the first day of absence
early-fan-caption = The municipality’s gain in all after each quarter
early-th-quarter = Quarter
early-th-low = 5% are below
early-th-median = Middle
early-th-high = 5% are above
early-histogram-heading = How the gain is spread
early-histogram-zero = neither gain nor loss
early-histogram-axis = The municipality’s gain, kroner. Striped: a loss.
early-histogram-label = { $view }: a gain in { $chance } of the draws, from { $least } to { $most }.
early-histogram-caption = How the municipality’s gain is spread, { $view }
early-th-from = From
early-th-to = To
early-th-share = Share of the draws

# What it hangs on
early-hangs-heading = What the answer depends on
early-hangs-finding = It depends most on { $group }.
early-hangs-text = One number at a time is moved from low to high: 5% of the draws lie below the low end and 5% above the high one. Everything else stays in the middle.
early-group = { $group ->
    [effect] the effect
    [pace] how fast people leave otherwise
    [outOfWork] what being out of work costs
    [reach] how many it reaches
   *[price] the price
}
early-hangs-caption = The municipality’s gain when one number moves: { $view }
early-th-group = Number
early-th-at-low = Low
early-th-at-high = High
early-swing = { $low } to { $high }
early-knowing-heading = What is it worth to know more?
early-knowing-text = This is the most that the municipality could gain, on average, from knowing a number before it decides for or against. Where the answer is the same whatever the number is, knowing it is worth nothing.
early-knowing-none = Knowing more is worth nothing: the answer is the same in any case.
early-knowing-caption = What it is worth to know more
early-th-known = Known
early-th-worth = { $view }
early-everything = Everything
early-plus-minus = { $value } ± { $error }

# Why
early-why-heading = Why?
early-why-ratio = { $weeks } weeks shorter means that { $ratio } times as many leave each week from when the intervention begins.
early-why-ratio-other = That means that { $ratio } times as many leave sickness benefit each week from when the intervention begins.
early-why-participants = { $people } people are followed. { $participants } of them are still on sickness benefit when it begins, and are reached.
early-why-price = { $participants } participants × { $price } = { $total }, paid by { $payer }.
early-why-weeks = Per person { $without } weeks on sickness benefit without and { $with } with: { $difference } fewer.
early-why-out = Somebody who leaves without going to work still costs { $share } of what the benefit would cost the same payers. A shorter time on benefit is therefore not always a saving.

# Roskilde
early-roskilde-heading = Roskilde: two readings of the same 7.3 weeks
early-roskilde-text = The source does not say whether the weeks are counted until week 52 or without end. Here are both, without a price and without a cost of those who end out of work, beside what was published.
early-roskilde-caption = The municipality’s saving in Roskilde, published and worked out
early-week-heading = What a week costs whom
early-week-text = A whole week on sickness benefit, by the rules of { $date }.
early-week-caption = What a week costs each party, by how long somebody has been ill
early-th-days = Weeks ill
early-week-range = { $from } to { $to }
early-th-reading = Reading
early-th-ratio = Speed
early-th-first = Year 1
early-th-second = Year 2
early-roskilde-reading = { $reading ->
    [printed] Published
    [capped] Counted until week 52
   *[uncapped] Counted without end
}
early-roskilde-total = Published is DKK 16.3 million in all, the price taken off. Neither reading gives both DKK 9.1 and 9.0 million.
early-times = { $ratio } times

# Sources and assumptions
early-basis-heading = Where the effect comes from
early-assumed-heading = How it is worked out
early-assumed-curve = Without an intervention the courses follow figure 7 of the white paper (AE-Rådet 2007), with the same chance of leaving in each week between the published weeks. After week 78 the chance stays what it was.
early-assumed-work = How many go to work is worked back from figure 7. Nobody falls ill again.
early-assumed-effect = The intervention works only on those on sickness benefit, from when it begins. Nothing is counted after the counted years.
early-assumed-law = The rules of one day hold in all weeks. Each week costs employer, municipality and state what the law says.
early-assumed-out = Somebody out of work afterwards costs { $share } of the sickness benefit to the same payers.
early-assumed-spread = The uncertainty of speed, cost, reach and price is our choice: no source states it.
early-assumed-left = Not counted: wages, taxes, production, replacement and people’s health.
early-assumed-link = See the method and what it was tested against

# Files and paper
early-csv-both = Download with and without (CSV)
early-csv-years = Download parties and years (CSV)
early-csv-curves = Download the curves (CSV)
early-csv-wait = Download starting week (CSV)
early-csv-gains = Download gains (CSV)
early-csv-fan = Download quarters (CSV)
early-csv-swings = Download what the answer depends on (CSV)
early-svg-curves = Download the curves (SVG)
early-svg-wait = Download starting week (SVG)
early-svg-fan = Download the fan (SVG)
early-svg-histogram = Download the spread (SVG)
early-paper-draws = { $done } draws, starting number { $seed }
early-paper-sources = Sources: the white paper of 2012, AE-Rådet 2007, SFI 2014 and the acts on the page { $rules }.
early-yes = yes
early-no = no
