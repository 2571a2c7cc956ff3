fakta-title = Figures on sickness absence
fakta-description = All figures of the white paper on sickness absence and of SFI’s report on work injuries: who says them, how they were found, and what speaks against them.
fakta-heading = Sickness absence in figures: who says so, and how sure is it?
fakta-lead = Here are the figures of two sources, as they were printed. With each figure you can see who found it and how, what it does not say, and what speaks against it.
fakta-words = [[hvidbog|white paper]] [[klynge|cluster]] [[udstoedningsgrad|exclusion rate]] [[leverandoerens-egne-tal|the supplier’s own figures]] [[lodtraekningsforsoeg|randomised trial]] [[nettogevinst|net gain]]
fakta-sources = One source is a white paper of 2012. It was written by Quick Care, which itself sold such interventions to the municipalities. The other is SFI’s report of 2014 on jobcentres and work injuries. The figures are about their own time, not about today.
fakta-contents = On this page
fakta-to-contents = To the contents
fakta-figures = The white paper’s ten figures
fakta-figure = Figure { $number }: { $label }

fakta-spending-heading = Spending grew most on the longest courses
fakta-spending-lead = The municipalities came to pay more for sickness benefit, the state did not. Of what absence costs in all there are three estimates, and they lie far apart.

fakta-payers-heading = After a year the municipality paid everything
fakta-payers-lead = Figure 3 of the white paper is law and not a measurement: this is how the bill was shared in 2012. For employees the employer’s days came first. Weeks count from the first day of absence. The rules have changed since.
fakta-payers-label = Who pays the sickness benefit
fakta-payers-caption = Who paid the sickness benefit on { $day }
fakta-payers-employer = The first { $days } days (employees)
fakta-payers-weeks = Weeks { $first } to { $last }
fakta-payers-weeks-open = Week { $first } and later
fakta-payers-active = { $weeks } in activation or partial return
fakta-payers-refusion = See who pays each day of an absence
fakta-payers-rules = See the state’s share then and now, with section and source

fakta-absent-heading = A few people account for most of the absence
fakta-absent-lead = Most periods of absence are short. Yet it is the long ones that weigh most in the accounts.

fakta-return-heading = The chance of returning to work falls the longer the absence lasts
fakta-return-lead = The figures are about groups of people twenty years ago. They do not say how things will go for you, and they do not show that the waiting itself causes the fall.
fakta-return-finding = After half a year on benefit four in ten came to work within the next year
fakta-return-week = Week { $week }
fakta-th-back = Came into work within the next year

fakta-municipalities-heading = Municipalities that are alike spend differently
fakta-municipalities-lead = The figures show that there is a difference. How much of it a municipality can change is a judgement.

fakta-cases-heading = Four municipalities tried something: only one had a control group
fakta-cases-lead = Three of the four worked with Quick Care, which wrote the white paper. The fourth is Aarhus.

fakta-measurement-heading = The supplier measures itself by six numbers
fakta-measurement-lead = The numbers were counted by the supplier itself and are not compared with citizens who did not get the intervention.

fakta-roskilde-heading = Roskilde: a large gain that only the supplier has worked out
fakta-roskilde-lead = Here is what the white paper prints. The method behind it is not printed, and one of the numbers cannot be worked out from the others.

fakta-injuries-heading = Tens of thousands of work-injury cases come in each year
fakta-injuries-lead = Most are accidents, but it was the cases of disease that grew in number.

fakta-for-and-against-heading = A randomised trial showed no significant effect, while studies speak for including the workplace
fakta-for-and-against-lead = Does an early, interdisciplinary intervention work? Here is what the sources have, for and against. The surest trial is the one in which chance decided who got the intervention.
fakta-for = What speaks for it
fakta-against = What speaks against it
fakta-for-elsewhere = Also on this page:

fakta-not-printed-heading = Three of the white paper’s figures have no printed numbers
fakta-not-printed-lead = They are only drawn. The numbers were not read off the drawing or guessed, and so they are not here. Figures 2 and 6 are drawn, too, but the text prints two numbers of each.

fakta-grades-heading = How the figures were found
fakta-grades-lead = The mark beside each figure says how it was found. That decides what it can be used for.
fakta-roskilde-recompute = Work Roskilde out again, and change what it assumes
