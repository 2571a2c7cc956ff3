# How a number was come by.
evidence-grade-register = Counted in registers
evidence-grade-randomised = Randomised trial
evidence-grade-controlled = Compared with others
evidence-grade-supplier = The supplier’s own figures
evidence-grade-interview = Told by somebody
evidence-grade-review = Review of studies
evidence-grade-estimate = Estimate or calculation

evidence-meaning-register = Everybody concerned was counted in registers. It shows how things went, not why: nobody was compared with anybody.
evidence-meaning-randomised = Chance decided who got the intervention. That is the surest way to see whether it works.
evidence-meaning-controlled = Those who got the intervention were compared with others who did not. Chance did not choose them, so something else may explain a difference.
evidence-meaning-supplier = The number comes from whoever sells the intervention. Nobody independent has checked it.
evidence-meaning-interview = Somebody said so when asked. It was not measured.
evidence-meaning-review = Somebody has read several studies together. The studies may be of different kinds.
evidence-meaning-estimate = The number was worked out from others or is a judgement, or the source does not say how it was found.

# What belongs to a number.
evidence-figure-number = (figure { $number })
evidence-whose = Whose number
evidence-population = Who and when
evidence-source = Source
evidence-caveats = What the number does not say
evidence-against = What speaks against it
evidence-drawn-only = The numbers are not printed in the source.
evidence-not-printed = not printed

# The word before a number that is not exact.
evidence-just-under = just under { $number }
evidence-just-over = just over { $number }
evidence-more-than = more than { $number }
evidence-less-than = less than { $number }
evidence-about = about { $number }

evidence-percent = { $number }%
evidence-points = { $number } percentage points
evidence-kroner = DKK { $number }
evidence-million = DKK { $number } million
evidence-billion = DKK { $number } billion
evidence-weeks = { $number } weeks
evidence-days = { $number } days
