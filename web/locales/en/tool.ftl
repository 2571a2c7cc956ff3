# Beginning
tool-example-badge = Example
tool-own-numbers = Use my own numbers
tool-start-over = Start over
tool-show-example = Show the example
tool-undo = Undo

# Fields
tool-day = Day
tool-month = Month
tool-year = Year
tool-status-employed = Employed
tool-status-unemployed = Unemployed
tool-status-partly-unemployed = Partly unemployed (gets supplementary benefit)
tool-status-self-employed = Self-employed
# Periods
tool-period-from = Period { $number }: first day
tool-period-to = Period { $number }: last day
tool-period-add = Add a period
tool-period-remove = Remove period { $number }
tool-period-most = There is room for { $most }.
tool-holiday-from = Holiday { $number }: first day
tool-holiday-to = Holiday { $number }: last day
tool-holiday-add = Add a holiday
tool-holiday-remove = Remove holiday { $number }
tool-earlier = Before the absence
tool-earlier-hint = Earlier absences count towards the duration limit, and weeks with a benefit count on the refund ladder. Enter the periods that you know of.
tool-earlier-from = Earlier period { $number }: first day
tool-earlier-to = Earlier period { $number }: last day
tool-earlier-kind = Earlier period { $number }: what was it?
tool-earlier-add = Add an earlier period
tool-earlier-remove = Remove earlier period { $number }
tool-earlier-absence = Sickness
tool-earlier-benefit = Another benefit, such as unemployment benefit or social assistance
tool-earlier-self-support = Own support, such as wages
tool-earlier-neither = Neither, such as maternity benefit or a student grant

# Errors
tool-errors-heading = { $count ->
    [one] Correct one field
   *[other] Correct { $count } fields
}
tool-error-date-missing = Enter a date.
tool-error-date-incomplete = Enter day, month and year with four digits.
tool-error-date-impossible = There is no such date. Enter day, month and year as numbers.
tool-error-before-law = Rules before { $date } are not included. Choose a later day.
tool-error-after-law = Rules after { $date } are not included. Choose an earlier day.
tool-error-cpr = This looks like a civil registration number (CPR). Never enter anything about a person here. It is neither kept, shared nor printed.
tool-error-typed = The box says “{ $typed }”.
tool-error-period-reversed = The last day comes before the first.
tool-error-period-outside = The day lies outside the absence.
tool-error-period-overlaps = The period overlaps period { $other }.
tool-error-earlier-before-law = Rules that old are not included. Let the period begin later.
tool-error-earlier-not-before = The period has to be over before the absence begins.
tool-error-earlier-adjoins = Sickness until the day before is the same absence. Let the absence begin on its first day.

# The result bar on a phone
tool-bar-example = Example
tool-bar-stale = Last valid
tool-bar-jump = See the result

# Sources
tool-confidence-verified = seen in the act or on an official page
tool-confidence-secondary = from a source other than the act or an authority
tool-confidence-reading = our own reading of the act
tool-number-from = The number follows from
tool-rule-link = See the rule
# What a limit rests on
tool-reading-pension-age = The age in whole years does not settle whether the state pension age is reached. If it is, the day is another.
tool-reading-below-pension = The day is worked out for somebody below the state pension age.
# Provisional answer
tool-provisional-heading = Provisional
tool-provisional = From { $date } the rules and the rate of today are used. These are expected to change:

# Print
tool-print-made = Printed { $date }. Fremdrift version { $version }.
tool-print-inputs = Details
tool-print-address = Address: { $address }

# Numbers
tool-million-kroner = { $sign }DKK { $millions } million
