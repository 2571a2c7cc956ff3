metode-title = Methods: how things are worked out, and how well it fits
metode-description = The models behind the tools, what they assume, and what they give beside figures that others have published. What does not fit is shown, too.
metode-lead = How things are worked out here, what is assumed, and what the models give beside figures that others have published. What does not fit has a section of its own above the table.
metode-words = [[hazardratio|hazard ratio]] [[udstoedningsgrad|exclusion rate]] [[diskontering|discounting]] [[refusionsur|refund clock]] [[lodtraekningsforsoeg|randomised trial]]
metode-jumps = On this page

# The models
metode-models-heading = How things are worked out
metode-ledger-heading = Who pays, day by day
metode-ledger-text = Each day of an absence has one payer and the section of the law that says so. First the employer, the unemployment fund or nobody pays. Then the municipality pays, and the state refunds a share that follows from the week and from the law of that day.
metode-ledger-formula = Amount = benefit for a week × days / { $week }. The state’s part = amount × the state’s share. The municipality’s part = the rest.
metode-ledger-rounding = The amount of days in a row with the same payer, share and rate is rounded to whole øre, half up. The state’s part is rounded from that. Totals are sums of lines.
metode-ledger-not = Not counted: wages, and that the benefit may end. Benefit is really paid for five days a week, so a part of a week may differ from a payment.
metode-ledger-link = Calculate an absence
metode-dates-heading = The dates of an absence
metode-dates-text = A date follows the rule of the first day of absence and the rule of the date itself. Where they differ, both dates are shown. What the sources leave open stands beside it as a reservation.
metode-dates-link = See the dates of an absence
metode-curve-heading = How long people stay on sickness benefit
metode-curve-text = A published table says how many were still on benefit in each of six weeks. Between two of them, the chance of leaving in the next week is taken to be the same all the way. After the last week it goes on as it was, because the table says nothing there.
metode-curve-formula = Share still on benefit after t weeks = e to the power of −(rate of leaving per week × t).
metode-curve-work = The table’s share in work is of those still on benefit, over the following year. It is not the share of those who leave. That share is solved backwards from the last week, so that the table comes out again. Nobody is taken to fall ill again within the year.
metode-curve-caption = The curve, piece by piece
metode-curve-weeks = Weeks on benefit
metode-curve-hazard = Rate of leaving per week
metode-curve-to-work = Of those, to work
metode-curve-caveats = What the source does not say:
metode-gain-heading = What an intervention is worth
metode-gain-text = The model adds up what the municipality, the state, the employer and the unemployment fund save in benefit, and takes off the price.
metode-gain-formula = The municipality’s net gain = weeks saved × what the week costs it + long absences avoided × their weeks × what they cost − price.
metode-gain-weeks = The weeks saved lie right after the intervention. Each costs what the law of one chosen day says of that very week of absence. The weeks of long absences lie after the week from which an absence is counted as long.
metode-gain-line = Where the effect is measured as the share that gets fully or partly fit, the weeks follow it on a straight line down to the share without the intervention.
metode-gain-years = A year is { $weeks } weeks of absence, counted from the first day of absence, not a calendar year. The price is paid in the year in which the intervention begins.
metode-gain-once = A week counts once. The sources do not say whether the weeks of long absences are some of those saved. Both readings can be worked out.
metode-gain-rounding = Each line is summed without rounding and rounded once to whole øre. Of what municipality and state share, the state’s part is rounded and the municipality has the rest.
metode-gain-not = A higher refund for activation, tax, wages and replacements are counted only where somebody fills them in. Falling ill again is not counted.

# The table
metode-table-heading = Published figures: { $holds } fit, { $differ } do not, { $derived } are derived
metode-table-text = “Fits” means that the computed value lies within the rounding that the source itself uses. “A little over” is read as at most a tenth more. “Does not fit” is a known difference. It is shown and not tuned away. “Derived” means that the source has no number to hold it against.
metode-table-roskilde = The figures from Roskilde and Aabenraa are the supplier’s own. The source does not show its method. In the model the price, the long absences avoided and the effect of one percentage point are therefore set from other figures of the source: { $without } fit without the intervention is worked back from the loss of { $loss } for ten percentage points less. Where such a row fits, the figures agree with each other. It does not show that the intervention worked.
metode-known-heading = What does not fit
metode-known = { $published } is published, { $computed } is computed.
metode-group-figure-7 = The way off sickness benefit
metode-group-roskilde = The intervention in Roskilde
metode-group-society = Spending, people and work injuries
metode-what = Result
metode-published = Published
metode-computed = Computed
metode-difference = Difference
metode-why = Why, and where it is found
metode-source = Source:
metode-documents = Some of these figures are from documents that the white paper and the report refer to:
metode-holds = Fits
metode-differs = Does not fit
metode-derived = Derived
metode-no-difference = None
metode-not-published = No number
metode-just-over = A little over { $number }
metode-elsewhere = No number. Aabenraa had { $number } fewer absences over { $weeks } weeks, without a control group.
metode-span = With the source’s rounding: { $low } to { $high }
metode-range = { $low } to { $high }
metode-week = Week { $week }
metode-weeks = Weeks { $from } to { $to }
metode-weeks-on = Week { $from } and on

# Units
metode-points = { $number } percentage points
metode-million = DKK { $number } million
metode-billion = DKK { $number } billion
metode-people = { $number } people
metode-in-weeks = { $number } weeks
metode-person-years = { $number } person-years
metode-injuries = { $number } cases
metode-cases-each = { $number } cases per caseworker

# What is worked out
metode-row-exclusion = Not in work within a year, of those on benefit in week { $week }
metode-row-exit = Leaving within { $within } weeks, after { $first } to { $last } weeks on benefit
metode-row-exits-to-work = Share going to work, of those who leave
metode-row-first-year = Saved in the first year
metode-row-net-gain = Net gain in all
metode-row-supplier-cost = Paid to the supplier
metode-row-half-price = Net gain at half the price
metode-row-less-effect = Lost when the effect is { $points } percentage points smaller
metode-row-break-even = How far the effect may fall before what half the price saves is used up
metode-row-person-years = Person-years after week { $week } in the second year’s saving
metode-row-persons-needed = People who must not pass week { $week } for the second year’s saving
metode-row-week-ceiling = The weeks saved, if the municipality paid for all of them, against both years’ saving
metode-row-spending-growth = Growth of municipal spending on benefit from 2004 to 2011
metode-row-spending-in-all = Spending on benefit in all
metode-row-support-growth = More people on health-related support
metode-row-support-cost = Yearly cost of support and sick pay
metode-row-injury-cases = Cases of work injury in 2012
metode-row-pending-injury = { $municipality }: absences extended because an injury case was pending
metode-row-caseload = { $municipality }: cases above the recommended number

# Why
metode-why-counts = Worked out from the table’s counts. The source rounds to tenths.
metode-why-curve = Read off the curve. The source has only words.
metode-why-other-people = The curve gives more in each of the weeks. Probably other people were counted, or in another way. The source does not say.
metode-why-solved-backwards = Solved backwards from the table’s last week.
metode-why-reconstruction = Our reconstruction: people taking part × weeks saved × maximum rate × the municipality’s share, by the law of { $day }.
metode-why-fitted-gain = The model, with price and long absences set from the source’s figures.
metode-why-remainder = What is missing between both years’ saving and the net gain.
metode-why-fitted-effect = The model, with the effect of a percentage point set from this very figure.
metode-why-not-linear = The source’s own figures do not give the published one in a model where each percentage point costs the same, not even with every rounding stretched.
metode-why-year-of-benefit = The saving divided by a year at the maximum rate.
metode-why-weeks-after-year = The saving divided by the weeks that the curve gives those who pass the limit.
metode-why-above-ceiling = The weeks saved are worth less than what is added up. Either more weeks were saved, or weeks were counted twice.
metode-why-rounded-ends = The source rounds both of the numbers that go into it.
metode-why-turned-round = A published part and its share, worked out the other way.
metode-why-sum = The sum or the difference of the source’s own figures.
metode-why-ratio = Two published counts, one divided by the other.

# Roskilde
metode-long-heading = The second year’s saving needs { $share } of the long absences to be avoided
metode-long-text = { $saving } in the second year means that { $needed } people do not pass week { $limit }. On the curve each of them has { $weeks } weeks on benefit in the year that follows.
metode-long-expected = By the same curve, { $expected } of the { $citizens } people taking part could be expected to pass week { $limit }.
metode-long-aabenraa = In Aabenraa, the white paper’s example of fewer long absences, they fell by { $fewer }, without a control group. That does not support { $share }.
metode-long-once = A saved week can count only once. All the weeks saved are worth { $ceiling }, even if the state paid nothing. What is added up is { $claimed }. If the second year’s weeks lie outside those saved, { $weeks } weeks were saved for each person taking part. Otherwise weeks were counted twice. The source does not say which, and the model does not choose for you.

# Tests
metode-tests-heading = How it is tested
metode-tests-text = The program’s own answer is never the truth of a test. The truth comes from elsewhere:
metode-tests-figure-3 = The white paper’s table of who pays: every row, on every day.
metode-tests-by-hand = Absences and dates worked by hand from the acts, to the øre and the day.
metode-tests-twice = A second calculation of the refund, written on its own with its own numbers. Thousands of random absences must give the same to the øre.
metode-tests-law = Every number of the law is changed on trial, and some result must follow.
metode-tests-table = The table on this page. Every row must fit, be derived or be a known difference. If a known difference goes away, the test stops until somebody has said why.
metode-tests-pages = Every page as it is shown: in a browser, without JavaScript, with the keyboard alone, narrow and on paper.
metode-rules-link = See the law as it is included here
