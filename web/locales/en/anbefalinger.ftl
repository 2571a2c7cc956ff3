levers-title = Six recommendations: what could they be worth to you?
levers-description = Switch the white paper’s six recommendations on and off for a municipality, and see what they may save and cost over four budget years, for whom, and how sure that is.
levers-lead = A white paper of 2012 gives six recommendations on sickness absence. Switch them on and off for a municipality, and see what they may save and cost over four budget years, whom it concerns, and how little is known.
levers-words = [[hvidbog|white paper]] [[refusion|state refund]] [[sagsstamme|caseload]] [[varighedsgraense|duration limit]] [[leverandoerens-egne-tal|the supplier’s own figures]] [[lodtraekningsforsoeg|randomised trial]]
levers-no-script = The calculator needs JavaScript. The example below can be read without.
levers-not-a-decision = This is a calculation of assumed effects. It does not show that the recommendations work.

# Eksempel
levers-example-text = { $name } with all six recommendations. Most numbers are examples, for your municipality to replace.

# Kommunen
levers-form-heading = Your municipality
levers-presets = New courses in 2013, counted by SFI:
levers-place-heading = Today’s intervention
levers-place-text = An intervention for people on sick leave that the municipality has today. The recommendations make it reach more, or begin earlier.
levers-field = { $field ->
    [courses] New benefit courses a year
    [weeklyBenefit] Benefit a week
    [today] Weeks of absence when today’s intervention begins
    [reach] Share of those on sick leave that it reaches today
    [ratio] How much faster participants leave benefit
    [price] Price per participant
    [assessedBy] Everybody is assessed after
    [assessmentPrice] Price of an assessment
    [assessmentFixed] Fixed cost a year of assessments
    [daysEarlier] Partial return comes earlier by
    [spared] The part of the benefit that it spares
    [inRehabilitation] Share of those on sick leave in rehabilitation
    [rehabilitationPrice] Price per citizen in rehabilitation
    [rehabilitationFixed] Fixed cost a year of rehabilitation
    [reachThen] Share of those on sick leave that the intervention then reaches
    [cultureFixed] Fixed cost a year of the culture
    [fewer] Fewer new courses
    [patchyFixed] Fixed cost a year of watching absence
    [discharged] Share of those on sick leave who come from a hospital
    [dischargedStart] Their intervention begins after
    [hospitalPrice] Price of an assessment at the hospital
    [hospitalFixed] Fixed cost a year of the cooperation
   *[measuringFixed] Fixed cost a year of measuring
}
levers-hint = { $field ->
    [today] Mean of the supplier’s own courses.
    [reach] Of those still on sick leave when it begins.
    [ratio] 1 is no effect, 1.32 is a third faster.
    [price] Paid when the intervention begins.
    [weeklyBenefit] Empty: the highest amount.
   *[spared] Half time spares half.
}
levers-bounds = From { $least } to { $most }.
levers-origin-published = From a source.
levers-origin-worked-out = Worked out from a source.
levers-origin-example = An example: put in your own number.
levers-cost-hint = An empty field counts as zero.
levers-unit = { $unit ->
    [courses] courses
    [weeks] weeks
    [days] days
    [kroner] DKK
    [percent] %
   *[times] times
}
levers-fill = Put in examples of prices
levers-fill-note = Only the price per participant can be worked out from a source: Roskilde’s. The others only your municipality knows.
levers-law = Rules of
levers-law-of = 1 July { $year }
levers-more-law = Rules and benefit: { $year }

# Håndtagene
levers-heading = The six recommendations
levers-name = { $lever ->
    [assessment] Health and work assessed by week eight
    [work_goal] Rehabilitation has work as its goal
    [culture] A culture of early intervention
    [patchy] Patchy absence is watched
    [hospital] Hospitals look at work, too
   *[measuring] The effect is measured
}
levers-numbered = { $number }. { $name }
levers-does = { $lever ->
    [assessment] The intervention begins when everybody has been assessed, and not as late as today.
    [work_goal] Those in rehabilitation return in part earlier. That saves part of the benefit meanwhile.
    [culture] The intervention reaches more people.
    [patchy] Some absences never become long courses.
    [hospital] The intervention begins earlier for those who come from a hospital.
   *[measuring] Saves nothing by itself. Its value lies in knowing the effect before deciding.
}
levers-rests = { $lever ->
    [assessment] What an earlier start does has not been measured. Here it is only the curve and the effect that you enter.
    [work_goal] Aarhus measured 37 days against a control group. How much of the benefit that spared is not printed.
    [culture] No source says how many more a culture reaches.
    [patchy] Svendborg’s 24 employees are one manager’s words. No source gives a percentage, so it is zero until you enter one.
    [hospital] No source has measured it.
   *[measuring] The supplier measures itself, compared with nobody.
}
levers-spread = { $lever ->
    [assessment] The intervention’s effect may be zero or negative under both estimates.
    [work_goal] Under the sceptical estimate the days spread around zero. Under the stated one there is one chance in twenty of none or the opposite.
    [culture] The intervention’s effect may be zero or negative under both estimates.
    [patchy] If the percentage is zero, it spreads by one per cent to either side under both estimates. If you enter one, the stated estimate has one chance in twenty of none or the opposite.
    [hospital] The intervention’s effect may be zero or negative under both estimates.
   *[measuring] The value of knowing is never negative, but measuring may cost more.
}
levers-basis-link = What does it rest on?
levers-numbers = Numbers and costs
levers-basis-heading = What each recommendation rests on
levers-no-figure = No published figure

# To pakker
levers-compare-on = Compare with another package
levers-compare-off = Remove package B
levers-editing = Which package are you changing?
levers-package = Package { $name }
levers-of-package = { $package }: { $text }
levers-error-in = { $package }, { $field }

# Fejl
levers-stale = The numbers below belong to the last answers that could be worked out.
levers-stale-example = The numbers below are the example’s. Fill in the fields to see your own.
levers-error-missing = Enter a number.
levers-error-missing-courses = Enter how many new courses the municipality has in a year.
levers-error-not-a-number = Enter a number, for example { $example }.
levers-error-not-whole = Enter a whole number, for example { $example }.
levers-error-too-precise = Enter at most two decimals.
levers-error-out-of-range = Enter a number from { $least } to { $most }.
levers-error-not-earlier = Enter at most the weeks after which the intervention begins today.
levers-error-not-more = Enter at least the share that the intervention reaches today.

# Resultat
levers-result-heading = Result
levers-primary = is the chance that the chosen recommendations save the municipality money over four budget years. The first number is the sceptical estimate, the second the stated one.
levers-pair = { $first } and { $second }
levers-bar = { $first } or { $second } chance of a saving
levers-none-on = No recommendation is on. Nothing has changed.
levers-prior = { $prior ->
    [sceptical] Sceptical estimate
   *[stated] Stated effect
}
levers-prior-text = { $prior ->
    [sceptical] How we read the randomised trial: no effect on average, with swings to either side.
   *[stated] The effect that the supplier or you have stated, with one chance in twenty of none.
}
levers-chance = { $chance } chance of a saving
levers-mean = Mean: { $amount }
levers-interval = In nine of ten draws: { $low } to { $high }
levers-draws = { $done } of { $wanted } draws, starting number { $seed }. Standard error of the mean: at most { $error }.
levers-draws-first = The first { $done } draws, starting number { $seed }. Standard error of the mean: at most { $error }.
levers-draws-failed = Your browser cannot work in the background. The numbers are those of the first { $done } draws.
levers-stop = Stop
levers-go-on = Go on
levers-reseed = New starting number
levers-basis-line = { $courses } new courses a year for four budget years, under the rules of 1 July { $law }. Positive numbers are a saving.
levers-other-rules = Observed under other rules
levers-other-rules-text = The curve of how long people are ill is from 2004-06. The rules of { $law } are different.
levers-empty-heading = Not filled in, and counted as zero
levers-empty-text = The result is therefore too high. Ask your municipality what it costs.
levers-together-heading = Together and each alone
levers-together-text = The municipality’s gain over four budget years. Alone means that only one recommendation is on. Those numbers do not add up to the total.
levers-together-caption = The municipality’s gain, the recommendations together and each alone
levers-together = Together
levers-th-what = What
levers-th-both = { $prior }, DKK million: mean (nine of ten draws)
levers-th-both-chance = { $prior }: chance
levers-mean-and-interval = { $mean } ({ $low } to { $high })
levers-th-mean = Mean
levers-th-low = Low
levers-th-high = High
levers-th-chance = Chance of a saving
levers-th-worth = Worth
levers-th-error = Standard error
levers-payers-heading = Who gains and who pays, year by year
levers-payers-caption = Each party’s gain, four budget years
levers-payers-of = { $caption }: { $prior }
levers-payers-text = Here each estimate is at its middle. What one party saves may be money that another would have paid.
levers-payers-picture = Each party’s gain in four budget years
levers-th-party = Who
levers-th-prior = Estimate
levers-th-year = Year { $year }
levers-th-all = In all
levers-party = { $party ->
    [municipality] The municipality
    [state] The state
    [employer] Employers
    [fund] Unemployment funds
    [citizen] Those who are ill
   *[all] All together
}
levers-people = Of one year’s courses: { $weeks } fewer weeks on benefit, { $long } fewer past the limit of duration, and { $work } more in work after a year ({ $prior }).

# At vide
levers-knowing-heading = What is it worth to know?
levers-knowing-off = Switch recommendation 6 on to see it.
levers-knowing-text = This is the most that the municipality can expect to gain by knowing all uncertain numbers before choosing between all the chosen recommendations and none. A measurement gives less. If it costs more, it is not worth buying for the money.
levers-knowing-cost = Over four years measuring costs { $amount }.
levers-knowing-empty = The cost of measuring is not filled in.
levers-knowing-group = The effect alone
levers-knowing-caption = The value of knowing over four budget years
levers-knowing-everything = All that is uncertain

# Det, der taler imod
levers-doubt-heading = What speaks against it
levers-doubt-facts = See all figures and their sources

# Sammenligning
levers-compare-heading = The two packages
levers-compare-better = Package B is best for the municipality in { $first } of the draws under the sceptical estimate and in { $second } under the stated one.
levers-compare-caption = Package A and B, the municipality’s gain over four budget years
levers-compare-chance = Chance of a saving, { $prior }
levers-compare-gain = Gain, { $prior }, mean
levers-th-difference = Difference

# Metode
levers-method-heading = How this was worked out
levers-method-1 = Courses follow the published curve, week by week, and each week costs what the law says of that week.
levers-method-2 = Courses begin evenly over the year. Four budget years count, and nothing after them.
levers-method-3 = Each recommendation changes one thing. What it changes is told beside it.
levers-method-4 = The draws vary the effect, the pace, the reach, the price, and what it costs to be out of work.
levers-method-link = All assumptions
levers-left-heading = Not included
levers-left-text = Wages, tax and health. Courses that begin after the four years. That somebody falls ill again. That others may already do the same.

# Papir
levers-paper-lever-on = On
levers-paper-lever-off = Off
levers-paper-sources = Sources: the white paper (Quick Care, 2012), the SFI report (December 2014), AE-Rådet (2007), and the law as shown on the page { $rules }. All assumptions: { $methods }.
levers-paper-empty = Not filled in
levers-paper-seed = Draws
levers-paper-draws = { $done }, starting number { $seed }

# Filer
levers-link-label = Link to this calculation
levers-csv-together = Download together and each alone (CSV)
levers-csv-payers = Download each party, year by year (CSV)
levers-csv-knowing = Download the value of knowing (CSV)
levers-csv-compare = Download the two packages (CSV)
levers-svg-together = Download the picture of together and each alone (SVG)
levers-svg-payers = Download the picture of the parties (SVG)
