model-heading = { $section ->
    [cohort] The cohort
    [effort] Interventions
    [levers] The six recommendations as levers
   *[chance] Uncertainty
}
model-text = { $section ->
    [cohort] A cohort is all courses that begin in a year, followed week by week. Each person is on benefit, back at work, or off benefit and out of work.
    [effort] An intervention begins in a week, reaches a share, has an effect for a time and costs a price. Its effect is assumed, never found by the model.
    [levers] Each recommendation changes one thing in a municipality’s courses. A lever that is off changes nothing.
   *[chance] No source gives an interval around an effect. The spreads are therefore ours, and are given here.
}
model-assumption = { $id ->
    [curve] The chance of leaving benefit follows the published curve of figure 7. Between two published weeks the weekly hazard is constant. After the last, week 78, it stays what it was: the source says nothing there.
    [weeks] Weeks are weeks on benefit. The source does not say whether weeks paid by the employer count.
    [exits] How many of those who leave go to work is solved backwards, interval by interval, so that the share in work within a year comes out as published in all six weeks.
    [relapse] Nobody who is back at work falls ill again.
    [out] Somebody who leaves benefit without work goes on costing. By default it is the same amount and the same share, because the refund clock goes on. The factor can be set from 0 to 2.
    [law] Each week costs what the refund law of one chosen day says of that very week. It is the weekly amount in full: no partial return, unless an effect adds it.
    [rules] The curve was observed in 2004-06, under a limit of 52 weeks. Under law after 2014 every result carries the mark “observed under other rules”.
    [with] What was done for people at that time is in the curve. “Without the intervention” means with what there was.
    [ratio] The effect is a hazard ratio: it multiplies the weekly hazard of leaving benefit, from the start week for as long as it lasts, among those who are reached.
    [reach] Reach is the share of those still on benefit in the start week. Who has left before is never reached: a late start misses those who would have left anyway, and saves less on those who remain.
    [saved] Weeks saved are turned into a hazard ratio: the one that saves as many weeks, from the start week to a stated horizon. Another horizon gives another ratio, so both are shown.
    [points] Points of people fit for work move the share of exits that lead to work. They do not make anybody leave sooner.
    [fewer] A fall in long courses is turned into a hazard ratio, too: the one by which so many fewer pass the week.
    [earlier] Who leaves benefit earlier because of an intervention goes to work as often as those who leave in that week anyway. Early exits lead to work more often, so this favours the intervention.
    [partial] Those who return to work by way of a partial return are in it in the weeks before; the benefit of these weeks is paid as in gradual return, less the part that is spared.
    [overlap] Where several interventions reach the same person, the strongest counts. “Multiply” is offered instead, and is the more hopeful rule. Nothing in the sources says which is true.
    [price] The price is paid when the intervention begins, for each participant.
    [transfer] An effect is taken over unchanged to another place, another law and another time. That is the largest leap in the model.
    [l1] Assessment of health and work within eight weeks: the intervention begins in week 8 instead of today’s week. The default of today is 22.3 weeks, the source’s mean.
    [l2] Rehabilitation with a work goal: part of the benefit is spared some days earlier, by partial return. Aarhus measured 37 days against a control group; how much of the benefit a partial return spares is a marked example.
    [l3] A culture of early intervention: a larger share is reached. The share is a marked example.
    [l4] Watching patchy absence: some per cent fewer new courses. No source gives the percentage, so the default is zero, with a spread of one per cent to either side. Svendborg’s 24 employees, none of them long-term ill afterwards, had no control group.
    [l5] Hospitals look at work, too: a share of those on benefit, the people discharged, begins earlier. The share and the week are marked examples.
    [l6] Measuring the effect saves nothing by itself. Its value lies in knowing the effect before one decides. It is at most the expected value of perfect information.
    [budget] Courses begin evenly, 1/52 of the year’s in each week. Four budget years are counted from the first such week, and nothing after them. A course that begins late costs and saves less within them.
    [cost] A price that is not filled in counts as zero, and the page says so beside the result. Fixed yearly costs are paid in each of the four years.
    [sceptical] The sceptical estimate (prior): the hazard ratio is lognormal with median 1, and 95 per cent of it lies between 0.8 and 1.25. This is our reading of the large randomised trial, which found no significant effect, and of the municipalities without one: a mean near zero, a large variation. The trial gives no hazard ratio.
    [supplier] The supplier’s estimate (prior): lognormal with the calibrated ratio as its median, and one chance in twenty of no effect or worse. The one in twenty is our choice: the supplier gives no interval.
    [both] No chance is ever shown under one estimate alone.
    [speed] The speed of the whole curve has a lognormal multiplier with median 1 and standard deviation 0.1, because it was observed under other rules. It is the same with and without the intervention.
    [spread] What it costs to be out of work, the reach and the price have stated spreads. These are drawn independently of each other; the effects of several interventions are drawn together: what makes one figure too good makes the others so.
    [seed] A draw is decided by the starting number and its own number alone. The result is the same digits whoever draws it and in how many parts.
    [summary] Draws are added up and dropped. Intervals come from counts in narrow bins, each less than 0.4 per cent wide in relation to its value. The standard error of a mean is shown.
    [information] The value of perfect information is the mean of the best choice in each draw less the best mean. For a group of inputs the mean is first taken within each of 32 equal parts of the group’s distribution, where the group counts as known; the Monte Carlo error stands beside it.
   *[not] Not in the spread: that the model may be wrong, that the exits to work may differ from the curve’s, and that the law may change. An interval is narrower than what we do not know.
}

model-lead = The assumptions behind the pages on early intervention and on the six recommendations. Everything the model takes for granted is here.
held-heading = Held against what others have published
held-text = Figure 7 and Roskilde are in the table above. Here is what concerns only the model of many courses.
held-curve = On the curve { $share } of those who have been ill for { $week } weeks pass week { $limit }. They have { $left } weeks on benefit left before it.
held-sick-heading = A published model, worked out by the same engine
held-sick-text = Sick-Sicker is a textbook model of another disease in another country. It tests the engine, not the numbers on sickness absence. The engine gives every result to the last digit printed: a test stops the build where it does not. Amounts are US dollars; life years are shown with two decimals.
held-sick-caption = Sick-Sicker: four strategies, 75 years, discounted by 3 per cent
held-sick-strategy = Strategy
held-sick-cost = Cost
held-sick-effect = Quality-adjusted life years
held-sick-ratio = Price of a life year gained
held-sick-standard = Standard of care
held-sick-cheapest = cheapest
held-sick-dominated = costs more and gives less
held-sick-source = Alarid-Escudero et al., Medical Decision Making 43(1), 2023
check-heading = Two checklists
check-text = AdViSHE asks how a model was validated. CHEERS 2022 says what must be told about an evaluation. The questions are in our own words. What has not been done is here, too.
check-advishe-title = AdViSHE: has the model been validated?
check-cheers-title = CHEERS 2022: is everything told?
check-count = { $done } done, { $partly } in part, { $open } not done, { $none } not applicable
check-question = Item
check-standing = Done?
check-answer = Answer
check-standing-done = Done
check-standing-partly = In part
check-standing-open = Not done
check-standing-none = Does not apply
check-see = See: { $place }

check-advishe-part = { $id ->
    [a] The idea of the model
    [b] What goes into it
    [c] The program
    [d] The results
   *[e] Other
}
check-advishe-item = { $id ->
    [a1] Have people who know the field judged whether the model is built sensibly?
    [a2] Is it compared with other models of the same thing?
    [b1] Have people who know the field judged the numbers that go in?
    [b2] Where a number comes from a fitted model: was the fit tested?
    [c1] Have modellers outside the project gone through the program?
    [c2] Is it tried with extreme inputs?
    [c3] Has the way of people through the model been followed?
    [c4] Are its parts tested one by one?
    [d1] Have people who know the field judged whether the results are credible?
    [d2] Are the results compared with those of other models?
    [d3] Are the results held against those of other inputs?
    [d4] Are the results held against what was observed, both what they were made from and what they were not?
   *[e1] Was anything else done?
}
check-advishe-answer = { $id ->
    [a1] Not yet. Nobody outside has judged it. The assumptions are here, so that somebody can.
    [a2] Only with the supplier’s own calculation of Roskilde, whose method is not printed. We have found no other published model of courses on Danish sickness benefit.
    [b1] Not yet. Every number has its source, its grade and its caveats, and can be replaced by your own.
    [b2] Nothing is fitted by statistics. The curve passes exactly through counts of everybody, and the source prints nothing to test its shape between them.
    [c1] Not yet. The program is open, and the toolkit runs other people’s models through the same engine.
    [c2] Yes. No effect, nobody reached and no price must change nothing; chances that do not add up, negative times and numbers that are none are refused with their place.
    [c3] Yes. The general engine checks in every cycle of every run, not only in tests, that each row adds up to one and nobody is lost. For the sickness courses random tests check it in every week, and the pages draw the course week by week.
    [c4] Yes, each beside its code, with answers worked out elsewhere.
    [d1] Not yet.
    [d2] The engine gives all published results of the Sick-Sicker model. The cohort is held against the supplier’s Roskilde figures, and both horizons are shown, because they differ.
    [d3] Two estimates of the effect are side by side, one number at a time is moved, and the law of another year can be chosen. There is no second curve: only one was published.
    [d4] What they were made from: figure 7 comes out in all six weeks. What they were not: the chance of leaving within a quarter fits after long absence and is a known difference after short absence. No observed effect of an intervention was independent enough to test the effects.
   *[e1] The expected values of the tests were worked out apart from this code. The same starting number gives the same digits on every machine, whatever the number of workers. Known differences are tests, too: they must stay until somebody says why not.
}

check-cheers-part = { $id ->
    [title] Title and summary
    [intro] Introduction
    [methods] Methods
    [results] Results
    [discussion] Discussion
   *[other] Other
}
check-cheers-item = { $id ->
    [n1] Title
    [n2] Summary
    [n3] Background and question
    [n4] Analysis plan written beforehand
    [n5] People studied
    [n6] Setting and place
    [n7] What is compared
    [n8] Perspective
    [n9] Time horizon
    [n10] Discounting
    [n11] Outcomes
    [n12] How outcomes were measured
    [n13] How outcomes were valued
    [n14] Costs
    [n15] Currency and price date
    [n16] The model and why
    [n17] Analysis and assumptions
    [n18] Differences between groups
    [n19] Who gains and who loses
    [n20] Uncertainty
    [n21] Involving those affected
    [n22] All inputs
    [n23] Main results
    [n24] What uncertainty does
    [n25] What involvement changed
    [n26] Findings, limits and other knowledge
    [n27] Funding
   *[n28] Conflicts of interest
}
check-cheers-answer = { $id ->
    [n1] The pages say that they weigh costs, and which interventions they compare.
    [n2] The answer comes first on each page. The recommendations have a brief of one page to print.
    [n3] What is an earlier intervention worth to a municipality, the state and employers, and how sure is that? The background is the white paper of 2012.
    [n4] None was published. The published numbers to be reproduced were fixed before the program was written.
    [n5] People who went from work to sickness benefit in 2004. Age, sex and diagnosis are not in the source.
    [n6] Danish municipalities, under the refund law of a chosen day.
    [n7] The same courses with and without the intervention, the levers each alone and together, and two packages. “Without” is the curve as observed: what was done at the time is in it.
    [n8] Municipality, state and employer, each for itself. Not the whole of society: wages, taxes, health and well-being are left out.
    [n9] Four budget years, because a council budgets so. Costs and savings after them are not counted. For one intervention the horizon is chosen and stated.
    [n10] None within four years: the amounts are budget kroner of one price level. The net-gain page offers the ministry’s rate.
    [n11] Weeks on benefit, people past the limit of the time, people back at work after a year, and kroner by payer.
    [n12] From registers, in the source of the curve. Effects were measured differently in each source, and some only by the supplier.
    [n13] Health and quality of life are given no value. Only kroner are added up.
    [n14] Benefit by the weekly amount and the refund law. The price of an intervention is what you fill in: none is invented, and an empty field is said to be empty.
    [n15] Danish kroner, rates and shares of the chosen law year. Marked examples keep the prices of their year.
    [n16] A cohort in weekly steps with three states: on benefit, back at work, off benefit and out of work. It is simple because the source is. The code is open.
    [n17] All on this page.
    [n18] Not modelled: the source has one curve for all. Your own reach and effect can be those of one group.
    [n19] By payer, yes. Between groups of citizens, no: nothing in the sources divides them.
    [n20] Draws under two estimates, one number at a time, thresholds, and the value of knowing more.
    [n21] Nobody on sick leave, and no caseworker, took part in making the model.
    [n22] Every number is in the form, on paper and in the files, with its source or marked as an example.
    [n23] By payer and year, with and without, and the difference.
    [n24] Intervals and the chance of a net saving under both estimates, never one alone, and what the answer depends on most.
    [n25] Nobody was involved; see item 21.
    [n26] Each page shows what speaks against the effect, what is left out, and where the published figures do not come out.
    [n27] Nothing is stated here about funding. Who reports from the tool states their own.
   *[n28] The supplier whose figures are used sold the intervention it measured. That is said wherever they are shown.
}
