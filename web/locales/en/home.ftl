home-title = Sickness absence: who pays the benefit?
home-description = See for every day of a sickness absence in Denmark who pays, how many kroner it is, and which section of the law says so. Everything is calculated in your browser.

home-heading = Who pays when you are ill?
home-lead = Fremdrift shows, day by day, who pays the [[sygedagpenge|Danish sickness benefit]] (_sygedagpenge_), how many kroner it is, and which section of the law says so.
home-start = Calculate an absence
home-start-note = What you type stays in your browser.

# The example
home-example = Example: on sick leave from { $date } for { $weeks } weeks
home-example-finding = From week { $week } the municipality pays { $share }
home-example-case = Employed, maximum rate.
home-example-number = is what the municipality pays of the { $total } of benefit that the absence costs.
home-example-caption = How the days are shared
home-example-days = Days { $first }–{ $last }
home-example-weeks = weeks { $first }–{ $last }
home-example-note = The employer’s days are counted at the benefit rate, not at the wage.
home-example-link = See the whole example with the sections of the law

# The three readers
home-doors-heading = What can you use the site for?
home-citizen-heading = You are on sick leave
home-citizen-text = Enter your first day of absence and see where you are: who must do what by when, what you may ask for, and when the benefit is reassessed.
home-citizen-note = The dates can go into your calendar. The site shows the most you can get, not what you are paid.
home-citizen-link = See your dates
home-citizen-injury = Find out what to do after a work injury
home-citizen-payers = See who pays each day
home-policy-heading = You work with policy or budgets
home-policy-text = Work out what an intervention is worth to the municipality, the state and others, what the answer depends on, and what speaks against it. The example is Roskilde, as the supplier published it.
home-policy-note = The effect is an assumption that you choose. Whether the intervention works, the site cannot know.
home-policy-link = Calculate an intervention
home-policy-early = Follow many absences with and without an early intervention
home-policy-levers = Switch six recommendations on and off
home-policy-beside = See your municipality beside others
home-case-heading = You handle sickness benefit cases
home-case-text = See the next date and the next time limit of an absence, when the state’s share falls, and what can extend the benefit at the limit.
home-case-note = The site asks for neither a name nor a _CPR-nummer_ (the Danish personal number).
home-case-link = Find the next date of a case
home-case-shares = See the municipality’s and the state’s share day by day
home-case-injury = Get advice on a case with a work injury
home-case-rules = Look up a rule as it was on a given day

# The tools
home-tools-heading = What you can use today
home-search = Search tools, rules, figures and terms
home-new = See what is new

# Reservations
home-trust-heading = What to know about the result
home-privacy-heading = What you type stays with you
home-privacy-text = Everything is calculated in your browser. What you type is not sent anywhere. The site sets no cookies and does not measure what you do. Your answers are gone when you close the tab, unless you ask the site to remember them.
home-privacy-link = If you make a link to a result, your answers are in the link. Anyone who has the link can see them.
home-decision-heading = It is not a decision
home-decision-text = Fremdrift calculates by the rules. The site decides nothing and gives no legal advice. Your municipality decides whether you are entitled to sickness benefit.
home-decision-ask = If you are in doubt, ask your municipality. If you are unemployed, ask your unemployment fund too. It pays for the first { $days } days.
home-sources-heading = Every number has a source
home-sources-law = Rates and shares come from the legislation, and for every line of a result you can see the section and the source. You can calculate absences from { $from } to { $to }. The numbers were last compared with the collected sources on { $checked }.
home-sources-beyond = From { $from } the rules are not known yet. The last ones are used on, and the result says so.
home-sources-ladder = The newest source for the state’s present shares is from { $confirmed }. If a result relies on a rule after the day on which a source last showed it, the result says so.
home-sources-rules = See all rules with section and source
home-sources-facts = See all figures on absence, and what speaks against them
home-sources-methods = See how things are worked out, and how well it fits
