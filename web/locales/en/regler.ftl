regler-title = Rules on sickness benefit and sick leave
regler-description = All rules that the tools here use: what they say, when they apply, and where they are found. See the rules of one day, or compare two days.
regler-lead = These are all the rules that the tools on this site use. For each you can see what it says, when it applies, where it is found, and how sure the source is.
regler-words = [[refusionstrappe|refund ladder]] [[refusionsur|refund clock]] [[arbejdsgiverperiode|employer period]] [[varighedsgraense|duration limit]] [[revurdering|reassessment]] [[forlaengelsesmulighed|ground of extension]] [[visitation|sorting of cases]] [[hoejeste-sygedagpenge|maximum weekly benefit]]
regler-not-the-act = The list is a help. It is the words of the act that count.
regler-no-script = The whole list can be read here. To choose a day or a subject, JavaScript has to be switched on.

# Choices
regler-form-heading = Choose what to see
regler-subject = Subject
regler-all-subjects = All subjects
regler-day = Show the rules of
regler-day-hint = From { $from } to { $to }. Empty fields show all years.
regler-other = Compare with
regler-other-hint = Enter a second day to see what is different.
regler-all-days = all years
regler-no-other = none
regler-picks = Choose a day
regler-today = Today
regler-show-all = Show all rules
regler-error-day-missing = Enter the day to compare with as well.
regler-error-same-day = That is the same day twice. Choose another.

# The answer
regler-stale = What you have entered is not a valid day. This is the last list that could be shown.
regler-always = { $rules ->
    [one] 1 rule, all years
   *[other] { $rules } rules, all years
}
regler-of-day = The rules on { $day }: { $rules ->
    [one] 1 rule
   *[other] { $rules } rules
}
regler-between = From { $early } to { $late }: { $differences ->
    [one] 1 difference
   *[other] { $differences } differences
}
regler-unsure = { $rules ->
    [one] For 1 of them the sources do not say for certain that it held on that day. It is marked “Perhaps”.
   *[other] For { $rules } of them the sources do not say for certain that they held on that day. They are marked “Perhaps”.
}
regler-counts = { $changed } changed, { $new } new, { $gone } ended, { $same } unchanged.
regler-maybe-means = “Perhaps” means that the sources do not say for certain that it held on that day.
regler-bar-rules = { $rules ->
    [one] 1 rule
   *[other] { $rules } rules
}
regler-bar-differences = { $differences ->
    [one] 1 difference
   *[other] { $differences } differences
}

# Subjects
regler-subject-first-payer = Who pays first
regler-subject-benefit = The size of the benefit
regler-subject-notice = Reporting and replies
regler-subject-certificate = Doctors’ papers
regler-subject-follow-up = Talks and follow-up
regler-subject-duration = How long you can get benefit
regler-subject-work-injury = Work injury
regler-subject-refusion = The state’s refund to the municipality

# A rule
regler-when = When
regler-says = What the rule says
regler-where = Where it is found
regler-source = Source:
regler-planned = Planned, not yet law
regler-maybe = Perhaps
regler-from = From { $day }
regler-from-rough = From a day between { $from } and { $surely }
regler-from-shown = Shown from { $day }
regler-from-planned = Planned from { $day }
regler-to = to { $day }
regler-to-rough = to a day between { $surely } and { $to }
regler-older = The rule is older.
regler-since-unknown = The source does not say when the rule began.
regler-not-law = Not yet law.
regler-mentioned = Last mentioned { $day }.
regler-no-end = No end known. Last seen in force { $day }.
regler-checked = Compared with the sources on { $days }.
regler-kroner-per-week = { $amount } a week
regler-days = { $days ->
    [one] 1 day
   *[other] { $days } days
}
regler-weeks = { $weeks ->
    [one] 1 week
   *[other] { $weeks } weeks
}
regler-months = { $months ->
    [one] 1 month
   *[other] { $months } months
}
regler-years = { $years } years
regler-years-months = { $years } years and { $months } months
regler-times = { $times ->
    [one] once
   *[other] { $times } times
}
regler-hours = { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
}
regler-postponed = { $months ->
    [one] Limit from { $from } to { $to }: { $months } month more
   *[other] Limit from { $from } to { $to }: { $months } months more
}
regler-postponed-until = Limit from { $from } to { $to }: until { $until }
regler-at-most = At most { $weeks } weeks.
regler-band = Week { $first } to { $last }: the state pays { $share }
regler-band-open = Week { $first } and later: the state pays { $share }
regler-band-active = Week { $first } to { $last } in activation: the state pays { $share }
regler-band-active-open = Week { $first } and later in activation: the state pays { $share }
regler-clock-days = The weeks are counted from the first day of absence.
regler-clock-touched = The weeks are those on the refund clock.

# Not in force
regler-absent-heading = Not in force on { $day }
regler-absent-text = These rules are included for other days. That does not always mean that there was no rule.

# Two days
regler-rule = Rule
regler-changed = Changed: { $rules }
regler-new = New: { $rules }
regler-gone = Ended: { $rules }
regler-same = Unchanged: { $rules }
regler-new-text = They are included for the last day and not for the first. That does not always mean that there was no rule.
regler-none = Not included
regler-no-difference = Between these two days there is no difference in what is included.

# Not included
regler-gaps-heading = What is not included
regler-gaps-text = The sources do not say enough about it. The tools can therefore not take it into account.
regler-gaps-none = No gaps are noted about what you have chosen.

# Files and links
regler-csv = Download the table (CSV)
regler-link-label = Link to what you have chosen
regler-csv-id = Id
regler-csv-from = From
regler-csv-surely-from = Surely from
regler-csv-to = To
regler-csv-surely-to = Surely to
regler-csv-start = Beginning
regler-csv-start-rule = the rule began
regler-csv-start-older = the rule is older
regler-csv-start-unknown = the source does not say
regler-csv-start-planned = planned
regler-csv-act = Act
regler-csv-paragraph = Section
regler-csv-source = Source
regler-csv-address = Address
regler-csv-confidence = Confidence
regler-csv-checked = Compared
regler-csv-seen = Last seen
regler-csv-change = Difference
regler-csv-changed = changed
regler-csv-new = new
regler-csv-gone = ended
regler-csv-same = unchanged
