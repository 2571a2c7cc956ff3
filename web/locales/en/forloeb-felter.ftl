# Felterne på siden om et sygeforløb, og hvad der kan være galt med dem.

forloeb-form-heading = About your absence
forloeb-reader = Who is reading?
forloeb-reader-citizen = I am ill
forloeb-reader-caseworker = I work with the case
forloeb-first-day = First day of absence
forloeb-first-day-hint = From { $from } to { $to }, for example 3 8 2026.
forloeb-today = Today
forloeb-status = Your situation on the first day of absence
forloeb-more = Add details for more exact dates
forloeb-yes = Yes
forloeb-no = No
forloeb-unknown = Don’t know
forloeb-not-set = not given

# Arbejdet
forloeb-no-employer-period = No employer period
forloeb-no-employer-period-hint = For example hired less than 8 weeks ago, or a subsidised job (_fleksjob_).
forloeb-section-56 = Do you have a section 56 agreement about the illness you are away with?
forloeb-section-56-hint = An agreement between you and your employer that the municipality has approved. Then the municipality also pays the employer for the first days.
forloeb-section-56-chronic = Yes, about a long or chronic illness
forloeb-section-56-planned = Yes, about treatment that was decided before I was hired
forloeb-section-56-same = Yes, about an illness the employer has just paid for
forloeb-still-employed = Do you still have the job?
forloeb-employment-ends = Last day of the job
forloeb-employment-ends-hint = If the job ends. Leave it empty if it does not. The employer pays no longer than to that day.
forloeb-hours = Hours a week in the job
forloeb-hours-hint = The hours you would have worked. Enter the hourly pay, too, and it says what you get a week.
forloeb-hours-unit = hours
forloeb-hourly-pay = Hourly pay before tax
forloeb-hourly-pay-hint = The average of the last months before the absence, without holiday pay and pension.
forloeb-insurance = Do you have sickness benefit insurance?
forloeb-insurance-hint = The voluntary insurance for the self-employed, run by Udbetaling Danmark. It gives benefit in the first weeks.
forloeb-insurance-first-full = From the first day, highest amount
forloeb-insurance-first-part = From the first day, lowest amount
forloeb-insurance-third-full = From the third day, highest amount
forloeb-insurance-third-part = From the third day, lowest amount

# Fraværet
forloeb-earlier-hint = Have you been ill or had another benefit before? Earlier absences count towards the limit for benefit. Enter what you know.
forloeb-holidays = Holidays during the absence
forloeb-holidays-hint = Holidays you took while you were ill. There is no benefit on those days.
forloeb-holiday-row = Holiday
forloeb-partial-return = Partly back at work from
forloeb-partial-return-hint = Leave it empty if you are not partly back.
forloeb-work-injury = Was the absence caused by work?
forloeb-covid = The absence is because of covid-19
forloeb-covid-hint = In some periods the municipality then paid for the first days as well.
forloeb-fast-track = I would like an early talk (fast track)
forloeb-fast-track-hint = Then the last day for that talk is shown, too.

# Personen
forloeb-age = Age on the first day of absence
forloeb-age-hint = Whole years. Some rules differ once the state pension age is reached.
forloeb-age-unit = years
forloeb-section-25 = I get a pension, or my health gives a right to disability pension
forloeb-section-25-hint = Disability pension, senior pension or early pension (_tidlig pension_). Then the limit for benefit is worked out differently (section 25).

# Fejl
forloeb-error-not-a-number = Enter a whole number, for example 45.
forloeb-error-age = Enter an age from { $from } to { $to }.
forloeb-error-before-first-day = The day comes before the first day of absence.
forloeb-error-job-ended = The job ended before the first day of absence. Change the day, or choose what you were on the first day of absence.
forloeb-error-hours = Enter the hours a week, for example 37. A week has no more than 168.
forloeb-error-pay = Enter the hourly pay in kroner, for example { $example }.
forloeb-stale = The dates below belong to the last answers that could be worked out.
forloeb-stale-example = The dates below are the example’s. Fill in the fields to see your own.
