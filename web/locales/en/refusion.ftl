refusion-title = State refund: who pays the sickness benefit?
refusion-description = See for every day of a sickness absence who pays, how much, and which section of the law says so.
refusion-lead = Enter when the absence began and ended, and see day by day who pays, and which section of the law says so.
refusion-words = [[refusion|state refund]] [[refusionstrappe|refund ladder]] [[refusionsur|refund clock]] [[arbejdsgiverperiode|employer period]] [[a-kasse|unemployment fund]] [[ventetid|waiting period]] [[aktivering|activation]] [[paragraf-56|section 56 agreement]] [[varighedsgraense|duration limit]] [[medfinansiering|co-financing]] [[refusionstillaeg|supplement]]
refusion-wage-note = If you are paid wages while you are ill, the benefit goes to your employer. Here you see who bears the cost in the end.
refusion-no-script = The calculator needs JavaScript. The example and the rules below can be read without it.

# Example
refusion-example-text = On sick leave from { $date } for { $weeks } weeks. Change a field and see what happens.

# Fields
refusion-form-heading = Your absence
refusion-first-day = First day of absence
refusion-first-day-hint = From { $from } to { $to }, for example 1 3 2012.
refusion-last-day = Last day of absence
refusion-last-day-hint = If you are still ill, enter today’s date.
refusion-lengths = Or set the length:
refusion-length = { $weeks } weeks
refusion-until-today = until today
refusion-status = Your situation on the first day of absence
refusion-benefit = Weekly sickness benefit
refusion-currency = DKK
refusion-benefit-hint = Kroner for a whole week. Leave it empty for the maximum, { $maximum } when your absence begins.
refusion-benefit-hint-plain = Kroner for a whole week. Leave it empty for the maximum.
refusion-more = More about the absence
refusion-no-employer-period = No employer period
refusion-no-employer-period-hint = For example when the employee is too new in the job to meet the requirement of section 30.
refusion-employment-ends = Last day of the job
refusion-employment-ends-hint = Only if the job ends during the absence. Otherwise leave it empty.
refusion-section-55 = The employer has section 55 insurance
refusion-section-55-hint = Smaller private employers can insure themselves and are then refunded from early in the employer period.
refusion-section-56 = Section 56 agreement
refusion-section-56-hint = The employer period stays, but the employer is refunded for it.
refusion-section-56-chronic = A long or chronic illness
refusion-section-56-planned = Treatment that was decided before hiring
refusion-section-56-same = The employer has already paid for the same illness
refusion-wages-paid = The employer pays wages during the absence
refusion-wages-paid-hint = Then the employer gets the refund, and in recent years a supplement on top.
refusion-no-part-time = Day on which the municipality was told that there is no part-time work
refusion-no-part-time-hint = Under the old rules it gave the state a higher share for a time. Otherwise leave it empty.
refusion-insurance = Insurance
refusion-insurance-hint = A self-employed person can insure against the waiting period.
refusion-insurance-first-full = From the first day, the full amount
refusion-insurance-first-part = From the first day, { $part } of the maximum
refusion-insurance-third-full = From day { $day }, the full amount
refusion-insurance-third-part = From day { $day }, { $part } of the maximum
refusion-covid = The absence is due to covid-19
refusion-covid-hint = In the periods with special rules, municipality and state paid for the first days, too.
refusion-activation = Activation or gradual return to work
refusion-activation-hint = Under the old rules the state paid more during gradual return or an offer. Today it makes no difference.
refusion-holidays = Holidays during the absence
refusion-holidays-hint = No benefit is paid during a holiday.
refusion-prior-weeks = Weeks on the refund ladder before the absence
refusion-prior-weeks-hint = The refund ladder is the state’s share, which falls the more weeks a person has been on benefits. If you know the periods, enter them above instead. Leave it empty for none.

# Errors
refusion-stale = The figures below belong to the last answers that could be worked out.
refusion-stale-example = The figures below are the example’s. Fill in the fields to see your own.
refusion-error-not-a-number = Enter a number, for example { $example }.
refusion-error-too-precise = Enter at most two decimals.
refusion-error-too-large = The number is too large.
refusion-error-not-positive = Enter an amount above 0.
refusion-error-last-before-first = The last day comes before the first.
refusion-error-no-employer-period = Without an employer period there is nothing to refund in it. Choose only one of the two.
refusion-error-too-many-weeks = { $most ->
    [0] The ladder had not begun to count before the absence. Leave it empty.
   *[other] At most { $most } weeks. There are no more between the day the ladder began to count and the absence.
}

# Result
refusion-result-heading = Result
refusion-primary = is what the municipality pays of the { $total } of benefit that the absence costs
refusion-primary-employer = is what the employer pays. The municipality and the state pay nothing
refusion-primary-fund = is what the unemployment fund pays. The municipality and the state pay nothing
refusion-primary-unpaid = is what a self-employed person without insurance goes without while waiting. Nobody pays for those days
refusion-primary-holiday = is the benefit that is not paid because of holidays. Nobody pays for those days
refusion-period = { $days ->
    [one] { $from }, one day
   *[other] From { $from } to { $to }, { $days } days
}
refusion-bar-label = { $payer }: { $amount }
refusion-shares-heading = How the money is shared

# What comes next
refusion-next-heading = What comes next
refusion-next-none = There are no further changes that we know of.
refusion-next-step = The next step of the refund ladder is week { $week } on the clock. From then the state covers { $share } under the rules that are included.
refusion-next-now = On { $date } the municipality pays { $municipality } and the state { $state } a week.
refusion-next-in = { $days ->
    [one] the day after
   *[other] { $days } days after
}
refusion-next-condition = If the absence goes on as on its last day, { $date }:
refusion-change-share = The municipality’s share { $direction ->
    [up] rises
   *[down] falls
} from { $before } to { $after }: { $difference } a week.
refusion-change-public = Municipality and state take over. The municipality pays { $after }, { $amount } a week.
refusion-change-not-public = { $payer ->
    [employer] The employer pays. Municipality and state pay nothing.
    [fund] The unemployment fund pays. Municipality and state pay nothing.
   *[nobody] Nobody pays. Municipality and state pay nothing.
}
refusion-change-maximum = The rate changes. The municipality’s cost goes from { $before } to { $after } a week.
refusion-change-none = The municipality’s cost does not change: { $amount } a week.
refusion-more-money = { $amount } more
refusion-less-money = { $amount } less
refusion-thresholds-heading = All changes along the way
refusion-thresholds-caption = Days on which what the municipality pays a week changes
refusion-th-date = Date
refusion-th-week = Week on the refund clock
refusion-th-cause = What happens
refusion-th-before = Before, a week
refusion-th-after = After, a week
refusion-after-last-day = after your last day
refusion-cause-front-over-employer = The employer period ends
refusion-cause-front-over-fund = The unemployment fund’s days end
refusion-cause-front-over-unpaid = The waiting period ends
refusion-cause-refund-begins = The employer begins to be refunded
refusion-cause-refund-begins-self-employed = The municipality begins to pay the self-employed person
refusion-cause-refund-ends = The refund of the first days ends
refusion-cause-holiday-begins = A holiday begins
refusion-cause-holiday-ends = The holiday ends
refusion-cause-next-step = The state’s share becomes { $share }
refusion-cause-new-table = New rules: the state’s share becomes { $share }
refusion-cause-change-over = The change-over week to the new rules begins
refusion-cause-change-over-ends = The change-over week ends
refusion-cause-activation-begins = Activation begins: the state’s share becomes { $share }
refusion-cause-activation-ends = Activation ends: the state’s share becomes { $share }
refusion-cause-new-maximum = The maximum rate changes

# Chart
refusion-chart-heading = Week by week
refusion-view-week = Per week
refusion-view-cumulative = Added up
refusion-view-label = Show the amounts

# Lines
refusion-lines-heading = Who pays when
refusion-lines-caption = The absence in runs of days with the same payer, share and rate
refusion-th-period = Period
refusion-th-state-share = State’s share
refusion-th-weekly = Weekly rate
refusion-total = Total
refusion-why = Why?
refusion-why-label = Why is the period from { $from } to { $to } paid like this?
refusion-payer-public = Municipality and state
refusion-line-note-employer = The amount is the employer’s days at the benefit rate, not the wage.
refusion-line-note-unpaid = The amount is the benefit that is not paid.
refusion-line-section-55 = refunded under section 55
refusion-line-section-56 = refunded under section 56
refusion-line-covid = paid because of covid-19
refusion-line-holiday = holiday
refusion-line-no-part-time = higher share because there is no part-time work
refusion-line-cofinanced = the municipality co-finances { $share }

# Beside the accounts
refusion-beside-heading = In no total
refusion-supplement = The employer gets a supplement of { $amount } to the refund. The state pays it.
refusion-supplement-step = In the weeks from Monday { $from } to Monday { $to }: { $percent } of the refund, { $amount }
refusion-cofinanced = Of the unemployment fund’s days the municipality co-finances { $amount }.

# The refund ladder
refusion-ladder-heading = The refund ladder before the absence
refusion-ladder-prior = { $weeks ->
    [one] Before the absence, 1 week stands on the ladder.
   *[other] Before the absence, { $weeks } weeks stand on the ladder.
}
refusion-ladder-given = { $weeks ->
    [one] 1 week you entered yourself.
   *[other] { $weeks } weeks you entered yourself.
}
refusion-ladder-touched = { $weeks ->
    [one] 1 week with a benefit in the periods that you entered.
   *[other] { $weeks } weeks with a benefit in the periods that you entered.
}
refusion-ladder-self-support = { $weeks ->
    [one] 1 whole week of own support, the employer’s days included.
   *[other] { $weeks } whole weeks of own support, the employer’s days included.
}
refusion-ladder-unaccounted = { $weeks ->
    [one] 1 week of which you have said nothing.
   *[other] { $weeks } weeks of which you have said nothing.
}
refusion-ladder-starts-over = The ladder starts over, because the own support was long enough on { $date }.

# Reasons
refusion-why-formula-heading = The calculation
refusion-why-amount = { $weekly } × { $days } / 7 = { $amount }
refusion-why-state = The state: { $amount } × { $share } = { $state }
refusion-why-municipality = The municipality: { $amount } − { $state } = { $municipality }
refusion-reason-employer = The employer pays the first { $days } calendar days. The rule on the first day of absence holds for the whole period.
refusion-reason-fund = The unemployment fund pays the first { $days } days for an unemployed person.
refusion-reason-waiting = A self-employed person without insurance gets no benefit for the first { $days } days.
refusion-reason-section-55 = The employer is insured under section 55 and is refunded the benefit. Municipality and state share the cost.
refusion-reason-section-56-chronic = A section 56 agreement covers a long or chronic illness. The employer pays for the days and is refunded the benefit. Municipality and state share the cost.
refusion-reason-section-56-planned = A section 56 agreement covers treatment that was decided before hiring. The employer pays for the days and is refunded the benefit. Municipality and state share the cost.
refusion-reason-section-56-same = A section 56 agreement applies because the employer has already paid for the same illness. The employer pays for the days and is refunded the benefit. Municipality and state share the cost.
refusion-reason-covid = The absence is due to covid-19, so municipality and state pay for the first days, too.
refusion-reason-cofinanced = The unemployment fund pays. The municipality helps finance these days: in weeks { $from } to { $to } it covers { $share }.
refusion-reason-cofinanced-open = The unemployment fund pays. The municipality helps finance these days: from week { $from } it covers { $share }.
refusion-reason-no-part-time = The employer cannot offer part-time work. The state therefore covers more, for at most { $weeks } weeks.
refusion-reason-insured-minimum = With the insurance the rate is { $minimum } a week.
refusion-reason-holiday = There is a holiday within the absence. No benefit is paid during a holiday.
refusion-reason-share = In weeks { $from } to { $to } the state covers { $share }.
refusion-reason-share-open = From week { $from } the state covers { $share }.
refusion-reason-share-active = In weeks { $from } to { $to } the state covers { $share } during activation or gradual return.
refusion-reason-clock-days = Weeks are counted from the first day of absence; here it is weeks { $first } to { $last }.
refusion-reason-clock-touched = Weeks are calendar weeks with a benefit; here it is weeks { $first } to { $last } on the clock.
refusion-reason-clock-one-days = Weeks are counted from the first day of absence; here it is week { $first }.
refusion-reason-clock-one-touched = Weeks are calendar weeks with a benefit; here it is week { $first } on the clock.
refusion-reason-active-same = Activation does not change the state’s share here.
refusion-reason-change-over = In the change-over week the state covers the share it would cover the week after.
refusion-reason-maximum = The rate is the maximum in force: { $maximum } a week.
refusion-reason-cut = What you entered is more than the law gives. The maximum, { $maximum } a week, is used.
refusion-in-force = In force from { $from }
refusion-in-force-until = In force from { $from } to { $to }
refusion-encoded-from = An older rule, included from { $from }
refusion-encoded-from-until = An older rule, included from { $from } to { $to }
refusion-source = Source
refusion-checked = compared with the collected sources on { $date }
refusion-confirmed = last seen in force on { $date }

# Passive and active
refusion-activity-heading = Passive or active
refusion-activity-difference = With activation throughout, the municipality would pay { $amount } less than without. The state would pay correspondingly more. The cost of the activation itself is not included.
refusion-activity-same = Activation does not change what the municipality pays in this absence.
refusion-activity-law = From 28 December 2015 the state’s share is the same in passive and active periods.
refusion-activity-passive = Without activation
refusion-activity-yours = As you entered it
refusion-activity-active = Activation throughout
refusion-activity-caption = The same absence without and with activation
refusion-th-scenario = Case

# Two laws
refusion-laws-heading = The same absence under two sets of rules
refusion-laws-text = What would the same days cost, had the rules and the rate of one particular day held throughout?
refusion-laws-first = Rules and rate of
refusion-laws-second = Compared with
refusion-law-of = 1 July { $year }
refusion-laws-more = Under the { $second } rules the municipality’s share would be { $share-second } of the cost, against { $share-first } under the { $first } rules. In kroner that is { $amount } more.
refusion-laws-less = Under the { $second } rules the municipality’s share would be { $share-second } of the cost, against { $share-first } under the { $first } rules. In kroner that is { $amount } less.
refusion-laws-equal = The municipality would pay the same under both sets of rules: { $share-first } of the cost.
refusion-laws-note = The rates differ because each follows its own year, and that shows in the kroner. The amounts are not converted to one price level; look at the share.
refusion-laws-same-year = Choose two different years.
refusion-laws-warnings = About the rules of { $day }:
refusion-laws-caption = The same absence under the rules of two days
refusion-th-municipality-share = Municipality’s share

# Reservations
refusion-warnings-heading = What is uncertain
refusion-warning-cut = Rate: you entered more than the law gives. From { $from } to { $to } the maximum is used instead.
refusion-warning-limit = Duration: on { $passed } there has been benefit for more than { $weeks } weeks. From { $from } it stops unless it is extended. The municipality has to make a decision on that. The calculation goes on as if it is extended.
refusion-warning-no-right = Entitlement: the right to benefit was used up before the absence. From { $from } there is benefit from the municipality again only on { $until }. The calculation shows what the absence would cost with a right to benefit.
refusion-warning-weeks-unaccounted = Refund ladder: there { $weeks ->
    [one] is 1 week before the absence of which you have
   *[other] are { $weeks } weeks before the absence of which you have
} said nothing. They count neither as weeks with a benefit nor as own support. { $prior } weeks stand on the ladder; had it been own support, it would be { $other }.
refusion-warning-unconfirmed = { $parameter }: the newest source we have seen is from { $date }. From { $from } the rule is assumed to be still in force.

# Method
refusion-method-heading = How it is worked out
refusion-method-1 = Every day has one payer. Days in a row with the same payer, share and rate become one line.
refusion-method-2 = A line’s amount is the weekly rate times the days divided by 7, rounded to whole øre. The state’s part is the amount times its share, rounded; the municipality bears the rest. A sum can therefore be an øre off.
refusion-method-3 = The rate is the amount you enter, but at most the maximum on the day. If you enter nothing, it is the maximum.
refusion-not-modelled-heading = What is not counted
refusion-not-modelled-1 = That benefit is really paid for a five-day week. Part of a week may therefore differ from what is paid.
refusion-not-modelled-2 = Whether the sick person meets the requirements for benefit.
refusion-not-modelled-3 = Whether the municipality extends the benefit when the duration limit is reached. The calculation goes on, and the reservations say so.
refusion-not-a-decision = This is a calculation, not a decision. Decisions on sickness benefit are made by your municipality.

# Rules
refusion-rules-heading = The rules that are used
refusion-rules-all = See all rules, also on a given day
refusion-rules-share-caption = The state’s share, { $from } to { $to }
refusion-rules-share-caption-open = The state’s share from { $from }
refusion-rules-week = Week on the refund clock
refusion-rules-week-range = { $from } to { $to }
refusion-rules-week-open = { $from } and later
refusion-rules-state = State
refusion-rules-municipality = Municipality
refusion-rules-active = State, in activation
refusion-rules-paragraph = Section
refusion-rules-front-caption = Days, weeks and limits
refusion-rules-rates-caption = Maximum weekly sickness benefit
refusion-rules-rule = Rule
refusion-rules-value = Value
refusion-rules-from = From
refusion-rules-to = To
refusion-rules-open = no end known
refusion-rules-days = { $days ->
    [one] 1 day
   *[other] { $days } days
}
refusion-rules-weeks = { $weeks ->
    [one] 1 week
   *[other] { $weeks } weeks
}
refusion-rules-same-as-passive = the same

# Files
refusion-csv-lines = Download the lines (CSV)
refusion-csv-weeks = Download the weeks (CSV)
refusion-svg = Download the chart (SVG)

# Print
refusion-none = none
refusion-yes = yes
refusion-no = no
refusion-csv-from = from
refusion-csv-to = to
refusion-csv-days = days
refusion-csv-week = week
refusion-csv-payer = paid by
refusion-csv-state-percent = state’s share in percent
refusion-csv-weekly = weekly rate
refusion-csv-amount = amount
refusion-csv-cofinanced = of which the municipality co-finances
refusion-csv-paragraphs = sections
