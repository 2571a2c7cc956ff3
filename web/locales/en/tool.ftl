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

# Print
tool-print-made = Printed { $date }. Fremdrift version { $version }.
tool-print-inputs = Details
tool-print-address = Address: { $address }

# Numbers
tool-million-kroner = { $sign }DKK { $millions } million
