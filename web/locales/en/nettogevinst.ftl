gain-title = Net gain: what is an intervention worth?
gain-description = Work out what an intervention for people on sick leave is worth: who gains, who pays, and what the answer depends on.
gain-lead = Enter whom the intervention reaches, what it costs and what you expect it to do, and see who gains, who pays, and what the answer depends on.
gain-words = [[nettogevinst|net gain]] [[refusion|state refund]] [[aktivering|activation]] [[varighedsgraense|duration limit]] [[diskontering|discounting]] [[leverandoerens-egne-tal|the supplier’s own figures]] [[lodtraekningsforsoeg|randomised trial]]
gain-no-script = The calculator needs JavaScript. The example below can be read without it.
gain-not-a-decision = This works out an assumed effect. It does not show that the intervention works.

# Example
gain-example-text = Roskilde, as the supplier published it in 2012. Change a field and see what happens.
gain-presets = Begin with an example:
gain-preset-roskilde = Roskilde, as published
gain-preset-less = Effect { $points } points lower
gain-preset-half = Half the price
gain-preset-own = The numbers are your own.

# Fields
gain-form-heading = The intervention
gain-field = { $field ->
    [citizens] People who take part
    [weeksBefore] Weeks absent when it begins
    [courseWeeks] Weeks that it lasts
    [weeklyBenefit] Weekly sickness benefit
    [price] Price per person
    [weeksSaved] Weeks by which absences are shorter
    [measured] Fully or partly fit with it, as measured
    [without] Fully or partly fit without it
    [now] Fully or partly fit, as you assume
    [casesAvoided] Long cases avoided
    [weeksEach] Weeks of benefit in each long case
    [longFrom] A case is long after
    [constant] Fixed municipal share of the saved weeks
    [horizon] Years counted
    [atWork] Share of the saved weeks spent working
    [weeklyWage] Weekly wage
    [municipalTax] Municipal tax on one more krone
    [stateTax] State tax on one more krone
    [replacement] Employer’s gain per saved week
   *[activation] Share of the intervention in activation
}
gain-hint = { $field ->
    [weeksBefore] On average.
    [courseWeeks] On average. The saved weeks come right after it.
    [price] What the municipality pays the supplier.
    [weeksSaved] Average per person. A negative number means longer absence.
    [measured] The share at which the effect above was measured.
    [without] Here there is no effect.
    [now] Between the two the effect follows a straight line.
    [casesAvoided] People who would otherwise pass the limit. Empty: none.
    [weeksEach] After the limit, for each of them.
    [longFrom] Week of absence. Empty: 52.
    [constant] Only to reproduce published figures. Empty: the law’s share, week by week.
    [horizon] From the first day of absence, 52 weeks at a time. Empty: 2.
    [replacement] A replacement, wages beyond the benefit and the like.
   *[activation] It only gave a higher refund before the refund ladder.
}
gain-hint-without = The 26.5% is our reconstruction. The source does not print it.
gain-benefit-hint = Empty: the maximum ({ $maximum }).
gain-bounds = From { $least } to { $most }.
gain-unit = { $unit ->
    [people] people
    [weeks] weeks
    [years] years
    [kroner] DKK
   *[percent] %
}
gain-by-share = The effect follows the share who become fully or partly fit
gain-status = Their situation on the first day of absence
gain-law = Rules of
gain-law-of = 1 July { $year }
gain-active = The saved weeks were in activation or gradual return
gain-within = The long cases’ weeks are some of the saved weeks
gain-discounted = Discount by { $rate } a year
gain-discounted-hint = The Danish Ministry of Finance’s rate for the first 35 years. Over one or two years it matters little.
gain-price-year = Also show the gain in prices of
gain-price-year-none = no other year
gain-more-law = Rules and benefit: { $year }, { $status }
gain-more-count = How it is counted
gain-more-optional = Gains that the source leaves out
gain-more-optional-text = Empty fields are not counted.
gain-effect-doubt = Is the effect certain? See what speaks against it.
gain-compare-on = Compare with a second scenario
gain-compare-off = Remove scenario B
gain-editing = Which scenario are you changing?
gain-scenario = Scenario { $name }

# Errors
gain-stale = The numbers below belong to the last answers that could be worked out.
gain-stale-example = The numbers below are the example’s. Fill in the fields to see your own.
gain-error-missing = { $field ->
    [citizens] Enter how many people take part.
    [weeksBefore] Enter how many weeks they have been absent.
    [courseWeeks] Enter how many weeks the intervention lasts.
    [price] Enter the price per person.
    [weeksSaved] Enter by how many weeks absences are shorter.
    [measured] Enter the share with the intervention, as measured.
    [without] Enter the share without the intervention.
    [now] Enter the share that you assume.
    [weeksEach] Enter how many weeks each long case lasts after the limit.
    [atWork] Enter how much of the saved weeks is spent working.
    [weeklyWage] Enter the weekly wage.
    [municipalTax] Enter the municipal tax.
    [stateTax] Enter the state tax.
   *[other] Enter a number.
}
gain-error-not-a-number = Enter a number, for example { $example }.
gain-error-not-whole = Enter a whole number, for example { $example }.
gain-error-too-precise = Enter no more than two decimals.
gain-error-out-of-range = Enter a number from { $least } to { $most }.
gain-error-more-than-citizens = No more long cases can be avoided than there are people in the intervention: { $citizens }.
gain-error-not-above = The share with the intervention must be above the share without it.
gain-error-before-start = The intervention begins in year { $year } of the absence. Count at least that many years.
gain-error-taxes = The two taxes together are more than 100%.
gain-error-too-large = The amounts become too large. Enter smaller numbers.
gain-of-scenario = { $scenario }: { $text }
gain-error-in = { $scenario }, { $field }

# Result
gain-result-heading = Result
gain-primary-gain = { $count ->
    [one] is what the municipality gains: { $each } for { $citizens } person
   *[other] is what the municipality gains: { $each } for each of the { $citizens } people
}
gain-primary-loss = { $count ->
    [one] is what the municipality loses: { $each } for { $citizens } person
   *[other] is what the municipality loses: { $each } for each of the { $citizens } people
}
gain-primary-even = The municipality saves exactly what the intervention costs
gain-years = { $years ->
    [one] Counted over one year from the first day of absence, by the rules of 1 July { $law }.
   *[other] Counted over { $years } years from the first day of absence, by the rules of 1 July { $law }.
}
gain-discounted-note = Later years are discounted by { $rate } a year.
gain-supplier-badge = The supplier’s own figures
gain-supplier = Quick Care measured the effect itself and sold the intervention. Published: { $million }.
gain-supplier-each = That is { $each } per person.
gain-reconstruction = The source does not show its method. { $share } in every saved week is our reconstruction, not the law. Week by week under the law the gain is { $gain }.
gain-prices-of = That is { $gain } in prices of { $year }. The amount follows the maximum rate of benefit, not consumer prices.
gain-bar-gain = The municipality gains { $amount }
gain-bar-loss = The municipality loses { $amount }

# What to know
gain-notes-heading = What to know about the number
gain-note-cut = The benefit was lowered to the maximum, { $maximum } a week.
gain-note-beyond = { $weeks } saved weeks lie after the last year counted and are left out.
gain-note-activation = The rules of that year give the same share with and without activation.
gain-note-exceed = The long cases have more weeks than are saved in all. Only as many as are saved were counted.
gain-note-reach = Some of the saved weeks lie after the limit for long cases. They are counted as ordinary saved weeks, not as the long cases’.

# Step by step
gain-steps-heading = From savings to net gain
gain-steps-reading = The municipality saves { $saved } in all. The intervention costs { $price } for everybody.
gain-steps-caption = The municipality’s net gain, step by step
gain-item = { $item ->
    [savedWeeks] Saved weeks
    [longCases] Long cases avoided
    [activation] Higher refund during the intervention
    [replacement] Employer’s gain
    [wage] Wages
    [tax] Tax
    [benefit] Benefit that people do not get
   *[price] Price of the intervention
}
gain-step = { $item }, year { $year }
gain-total = Net gain
gain-th-step = Step
gain-th-amount = Amount
gain-th-after = Total so far
gain-why = Why?
gain-why-label = Why: { $step }
gain-why-saved = People times weeks: { $citizens } × { $weeks } = { $total } weeks, from week { $start } of absence on.
gain-why-long = Long cases times weeks: { $cases } × { $weeks } = { $total } weeks, after week { $start } of absence.
gain-why-share-fit = The effect was measured at { $measured }; at { $without } there is none. At { $now } it is therefore { $part } of the measured one.
gain-points-of-whole = { $percent }%
gain-why-use = From { $from } to { $to } weeks into the absence: { $product } = { $amount }
gain-why-product = { $weeks } weeks × { $benefit } × { $share }
gain-why-not-municipality = { $weeks } weeks are not paid by the municipality, so it saves nothing on them.
gain-why-constant = The share of { $share } is our reconstruction of the published figures, not the law.
gain-why-price = People times price: { $citizens } × { $price } = { $amount }
gain-why-price-source = The source does not print the price. It is what remains of DKK 9.1 and 9.0 million when DKK 34,923 per person is taken away.
gain-why-cases-source = The source prints neither the number nor the weeks. DKK 9.0 million in year two take 95.7 cases of 24.55 weeks.
gain-why-without-source = The source does not print the 26.5%. It follows from the gain falling from DKK 16.3 to 11.8 million when the effect is 10 points lower.
gain-why-activation = { $share } of the intervention’s weeks count as activation, where the state covers more.
gain-why-tax = Wage less benefit × the municipality’s tax of { $tax }.
gain-why-discounted = The amount was { $nominal } before it was discounted.

# Two readings
gain-readings-heading = A saved week counts once
gain-readings-text = The source does not say whether the long cases’ weeks are some of the weeks by which absences were shorter. Here are both readings.
gain-reading-apart = The long cases’ weeks come on top
gain-reading-within = The long cases’ weeks are some of the saved ones
gain-reading-weeks = { $weeks } weeks saved per person in all
gain-reading-yours = chosen here
gain-long-share = The { $cases } long cases avoided are { $percent }% of the { $expected } that were otherwise to be expected, if people followed figure 7 of the white paper.
gain-long-nine = The published DKK 9.0 million in year two take that many. For comparison, long cases in Aabenraa fell by 24%, measured without a control group.

# Published and computed
gain-published-heading = Published and computed
gain-published-caption = The white paper’s figures for Roskilde beside ours
gain-published = { $figure ->
    [firstYear] Saved in the first year
    [secondYear] Saved in the second year
    [gain] Net gain
    [perCitizen] Net gain per person
    [lessEffect] Net gain, effect 10 points lower
    [halfPrice] Net gain, half the price
   *[points] Points that the effect may fall at half the price
}
gain-th-figure = Figure
gain-th-printed = Published
gain-th-computed = Computed
gain-published-points = At half the price the effect may fall by { $computed } points, not { $printed }. The published figures cannot give { $printed }: however they were rounded, the answer lies between 1.94 and 2.16.
gain-published-fit = DKK 9.0, 16.3 and 11.8 million fit because the price, the long cases and the share without the intervention are worked back from the published amounts. They do not test the model. { $computed } against { $printed } is the rounding of 9.1 and 9.0.
gain-published-source = Source: Quick Care’s white paper of 2012, section 7 and figure 10.

# Who
gain-parties-heading = Who gains and who pays
gain-parties-caption = Gain and cost of each party, year by year
gain-party = { $party ->
    [municipality] The municipality
    [state] The state
    [employer] The employer
    [fund] The unemployment fund
   *[citizen] Those who take part
}
gain-th-party = Party
gain-th-year = Year { $year }
gain-th-all = In all
gain-not-counted = not counted
gain-parties-transfers = Money that changes hands
gain-parties-without = Money that is spent or earned
gain-parties-total = All together
gain-parties-note = Benefit that is saved is a gain for whoever pays it and a loss for whoever gets it. The people’s own side is counted once you enter wages and taxes.
gain-parties-note-work = The people’s own side is counted: what only changes hands therefore cancels out.

# Break-even
gain-break-heading = Where does it break even?
gain-break-caption = The numbers at which the municipality neither gains nor loses
gain-variable = { $variable ->
    [price] Price per person
    [shareFit] Share fully or partly fit
    [weeksSaved] Weeks saved per person
    [casesAvoided] Long cases avoided
    [weeksEach] Weeks in each long case
    [weeksBefore] Weeks absent at the start
    [courseWeeks] Weeks that it lasts
   *[weeklyBenefit] Weekly sickness benefit
}
gain-break-found = The municipality breaks even at { $value } (now { $now }; searched between { $from } and { $to }).
gain-break-none-gain = No break-even between { $from } and { $to }: the municipality gains all the way.
gain-break-none-loss = No break-even between { $from } and { $to }: the municipality loses all the way.
gain-break-weeks-saved = The long cases stay as they are.
gain-break-weeks-before = Here the effect does not depend on the start. Nobody has shown that an earlier start saves more, and a later start is not a recommendation.
gain-break-note = One number is moved at a time; the others stay. The break-even is the lowest one found, to one hundredth.
gain-break-half = At half the price the municipality gains { $gain }.
gain-break-half-drop = The effect may then fall by { $drop } before the gain is what it is now.
gain-break-half-already = The price is half already. The effect may fall by { $drop } before the gain is what was published for Roskilde. The source says { $printed }.
gain-points = { $points } percentage points
gain-weeks = { $weeks } weeks
gain-people = { $people } people
gain-th-now = Now
gain-th-break = Breaks even at
gain-th-searched = Searched between
gain-th-unit = Unit
gain-none = none

# Sensitivity
gain-tornado-heading = What the answer depends on most: { $variable }
gain-tornado-text = One number is moved at a time over the range shown beside it; the others stay. The ranges are our choice, not measured uncertainty.
gain-tornado-caption = The municipality’s net gain when one number is moved
gain-tornado-label = { $variable }, { $range }
gain-tornado-range = { $low } to { $high }
gain-th-variable = Number
gain-th-range = Range
gain-th-low = Gain at the lower end
gain-th-high = Gain at the upper end

# Later law
gain-laws-heading = The same intervention under later rules
gain-laws-caption = The municipality’s share and gain under other rules
gain-law-row = { $law ->
    [itself] As above, rules of { $year }
    [weekByWeek] Rules of { $year }, week by week
    [ladder] The refund ladder, { $year }; benefit and price as before
   *[newest] Rules of { $year }; benefit and price raised with the rate
}
gain-th-law = Rules
gain-th-early = Municipality’s share of the saved weeks
gain-th-late = Municipality’s share in long cases
gain-th-gain = Net gain
gain-th-each = Per person
gain-th-highest = Highest price without a loss
gain-laws-early-same = Of each krone saved in the weeks right after the intervention the municipality gets { $share }, before the ladder and after it.
gain-laws-early-changed = Of each krone saved in the weeks right after the intervention the municipality got { $before }; under the ladder it gets { $after }.
gain-laws-late-same = In the long cases it gets { $share } before and after.
gain-laws-late-changed = In the long cases it got { $before }, under the ladder { $after }.
gain-laws-begun = On the ladder a week that has begun counts. For employees the share changes after 8, 30 and 56 weeks of absence, because the first 30 days are the employer’s.
gain-laws-same = What the rules did not change: how many weeks are saved, and what the intervention costs. The limit on how long benefit lasts is not taken into account.

# Comparison
gain-compare-heading = Scenarios A and B
gain-compare-more = Scenario B gives the municipality { $amount } more than A.
gain-compare-less = Scenario B gives the municipality { $amount } less than A.
gain-compare-same = Both scenarios give the municipality the same.
gain-compare-caption = The two scenarios and the difference
gain-th-what = Number
gain-th-difference = B less A
gain-compare-each = The municipality, per person
gain-compare-price = Price of the intervention in all
gain-compare-note = The rest of the page shows scenario A.

# What is missing
gain-left-heading = What is not counted
gain-left-activation = Extra refund for activation in companies.
gain-left-work = Wages and taxes: what people and the public gain.
gain-left-replacement = Employers’ costs of replacements and of wages beyond the benefit.
gain-left-other-benefit = Other benefits. Somebody who goes from sickness benefit to another benefit still costs money.
gain-left-own-work = The municipality’s own work on the cases.
gain-left-health = Health and quality of life.
gain-left-anyway = Those who would have recovered anyway. In Roskilde the effect is held against the jobcentre’s own results, not against a control group.

# What speaks against
gain-doubt-heading = What speaks against it
gain-doubt-tta = The large Danish return-to-work project (TTA): three municipalities with random assignment together showed no significant effect on absence. In 19 others there was almost no effect on average, with large differences (SFI 2014).
gain-doubt-koege = The trial in Køge: in 2010 AKF found no clear effect in either direction.
gain-doubt-facts = See all published figures, also those that speak against
gain-doubt-try = So try it with no effect as well.

# How it is worked out
gain-method-heading = How it is worked out
gain-method-1 = A saved week is that week’s benefit. The gain belongs to whoever would have paid that very week of absence by the rules of the chosen day.
gain-method-2 = The saved weeks come right after the intervention. The long cases’ weeks come after the limit.
gain-method-3 = A year is 52 weeks of absence, counted from its first day. The price is paid in the year in which the intervention begins.
gain-method-4 = The employer’s days do not count on the refund ladder, and there are no earlier weeks on it.

# Files and paper
gain-link-label = Link to this calculation
gain-csv-steps = Download the steps (CSV)
gain-csv-parties = Download the parties (CSV)
gain-csv-break = Download the break-even points (CSV)
gain-csv-tornado = Download the sensitivity (CSV)
gain-csv-laws = Download the later rules (CSV)
gain-csv-published = Download published and computed (CSV)
gain-csv-compare = Download scenarios A and B (CSV)
gain-svg-steps = Download the picture of the steps (SVG)
gain-svg-tornado = Download the picture of the sensitivity (SVG)
gain-yes = Yes
gain-no = No
gain-paper-reconstructed = { $value } (reconstructed)
gain-paper-findings-heading = What belongs to it
gain-paper-scenario = { $scenario }: { $gain }.
gain-paper-readings = The long cases’ weeks on top: { $apart }; as some of the saved ones: { $within }.
gain-paper-price = The municipality breaks even at a price of { $price } per person.
gain-paper-points = At half the price the effect may fall by { $computed } points; published are { $printed }.
gain-paper-party = { $party }: { $gain }
gain-paper-maximum = the maximum, { $maximum }
gain-paper-by-law = the law’s, week by week
gain-paper-sources = Sources: the law of sickness benefit and refunds as shown on the page { $rules }; for Roskilde, Quick Care’s white paper of 2012, section 7, figures 7 and 10. It does not print what is reconstructed.
