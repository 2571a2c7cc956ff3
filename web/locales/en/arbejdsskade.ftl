advice-title = Hurt at work: what do you do now?
advice-description = Answer a few questions at a time, and see what is urgent, what you can do and ask for, and which dates apply after a work injury in Denmark.
advice-lead = Answer a few questions at a time. You then see what is urgent, what you can do, and who can help.
advice-words = [[arbejdsskade|work injury]] [[opfoelgning|follow-up]] [[mulighedserklaering|statement of possibilities]] [[revurdering|reassessment]] [[forlaengelsesmulighed|ground of extension]] [[delvis-syg|partly ill]]
advice-scope = The advice builds on a Danish study from 2014 (SFI) and on the rules of today. Each piece says whether it is law, practice, a statement or our own inference. What the authorities will decide, we cannot know.
advice-no-script = The questions need JavaScript. The example below can be read without it.
advice-not-a-decision = This is guidance from the answers given. It is not a decision.

# Whose answers
advice-example-text = An accident that may never have been reported. Seen from { $today }.
advice-case-text = { $case }. Seen from { $today }.
advice-example-changed = Some answers have been changed.
advice-own-answers = Use my own answers
advice-examples = See an example
advice-show-example = An accident that may not have been reported
advice-show-case = { $case }
advice-story-badge = Example from the report
advice-story-lesson = What it shows
advice-story-assumed = What we have assumed
advice-months-only = The report names months only. So no days are given here.
advice-link-label = Link to these answers

# The conversation
advice-begin = Let us begin
advice-topic-injury = About the injury
advice-topic-report = About the report of it
advice-topic-insurer = About the insurer
advice-topic-authority = About the authority
advice-topic-sickness = About the sick leave
advice-topic-work = About the job
advice-topic-health = About your health
advice-topic-help = About help and worries
advice-remaining = { $count ->
    [0] There are no more questions for now.
    [one] At most one question left. The advice is there already.
   *[other] At most { $count } questions left. You can stop whenever you like.
}
advice-why-asked = Why we ask: { $why }
advice-dont-know = Don’t know
advice-no-day = There is no such day
advice-next = Continue
advice-back = Back
advice-all-answered = Thank you, that was all
advice-all-answered-text = You have answered everything that can change the advice. You can still change any answer below.
advice-answered = { $count ->
    [one] One answer
   *[other] { $count } answers
}
advice-change = Change
advice-change-label = Change the answer: { $question }
advice-error-missing = Choose an answer. “Don’t know” is an answer, too.
advice-error-date = That date cannot be used. Enter day, month and year as numbers, from 1970 on.

# The absence
advice-status = { $reader ->
    [citizen] Your situation on the first day of absence
   *[caseworker] The citizen’s situation on the first day of absence
}
advice-status-hint = It decides when the benefit is to be assessed. Without an answer the day is worked out for a wage earner.
advice-status-contradicts = This does not go with the answer about the job. Correct one of the two.
advice-earlier-hint = Earlier sick leave counts, too, and can make the day come sooner.
advice-earlier-not-counted = The periods count once all their dates are right.
advice-elsewhere = Holidays, age, a pension and covid-19 can also move the day on which the benefit is assessed. We do not ask for them here.
advice-elsewhere-link = Answer them under Dates and time limits
advice-elsewhere-wrong = What is in “{ $field }” cannot be used: { $problem } Correct it under Dates and time limits.

# What comes first
advice-result-heading = Your advice
advice-first-heading = What comes first
advice-first-none = Going by the answers, nothing is urgent.
advice-first-open = Answer the first questions. The advice will appear here.
advice-day-report-by = Last day to report the injury
advice-day-extension = It is considered whether the benefit can go on
advice-days-left = { $days ->
    [0] today
    [one] tomorrow
   *[other] in { $days } days
}
advice-days-ago = { $days ->
    [one] yesterday
   *[other] { $days } days ago
}
advice-over = over
advice-coming = to come
advice-bar = { $count ->
    [0] Answer, and get advice
    [one] One piece of advice
   *[other] { $count } pieces of advice
}
advice-news-one = New advice: { $text }
advice-news-more = { $count } new pieces of advice. The first: { $text }
advice-news-gone = The advice has changed.
advice-urgent = Urgent
advice-soon = Soon
advice-fresh = New

# The advice
advice-all-heading = Advice from the answers
advice-authority = { $short } is { $name }, the authority that decides work-injury cases.
advice-step-act = What you can do
advice-step-call = Whom you can call
advice-step-ask = What you can ask for
advice-step-bring = What you can bring
advice-step-know = Good to know
advice-standing-law = Law
advice-standing-practice = Practice
advice-standing-opinion = Statement
advice-standing-inference = Our inference
advice-why = Why?
advice-why-label = Why? { $text }
advice-because = Because of these answers:
advice-because-always = It always applies.
advice-source-report = From the report.
advice-source-own = We have inferred this ourselves. The report is on the subject here:
advice-changed = Changed since 2014: { $topic }.
advice-then-now = Then: { $then } Today: { $now }
advice-not-verified = We could not confirm that.

# What is missing, and what is disputed
advice-waits-heading = { $count ->
    [one] One more answer can change the advice
   *[other] { $count } more answers can change the advice
}
advice-signs-heading = Signs worth a look
advice-signs-note = They do not say that anybody did wrong. They show where cases tend to get stuck.
advice-needs-heading = Six things that a good case builds on
advice-needs-note = From the report. By the answers each is in place, not in place, or not known.
advice-met = In place
advice-unmet = Not in place
advice-unknown = Not known
advice-views-heading = Here people disagree
advice-views-note = The report gives both sides. We do not choose for you.
advice-view-one = Some say:
advice-view-other = Others say:

# Dates
advice-days-heading = The two cases and their dates
advice-days-none = When you have answered with a date, the dates of the cases appear here.
advice-days-reading = Dates that have passed: { $past }. Dates ahead: { $coming }.
advice-days-label = Two cases on one timeline: the injury case and the benefit case. Dates that have passed: { $past }. Dates ahead: { $coming }. The table below has them all.
advice-days-caption = Dates of the injury case and the benefit case
advice-lane-injury = The injury case
advice-lane-benefit = The benefit case
advice-flag-today = Today
advice-flag-report = report by
advice-flag-extension = benefit reviewed
advice-col-number = No.
advice-col-day = Day
advice-col-away = When
advice-col-case = Case
advice-col-kind = Kind
advice-col-what = What
advice-rhythms = What recurs without a date of its own
advice-kind-event = Event
advice-kind-limit = Limit
advice-kind-deadline = Deadline
advice-kind-expectation = Expectation
advice-kind-ambition = Goal
advice-kind-decision = Decision
advice-kind-handover = Handover
advice-kind-action = Action
advice-kind-exception = Exception
advice-kind-example = Example
advice-kind-option = Possibility
advice-kind-rule = Rule
advice-calendar-heading = The dates in your calendar
advice-calendar-prefix = Work injury
advice-alarm-month = 30 days before

# Papers
advice-papers-heading = { $reader ->
    [citizen] Letters that you can edit and send
   *[caseworker] Papers for the case
}
advice-papers-text = The texts are made from the answers. Change them as you like. They are not sent anywhere, and they are not part of a link.
advice-paper-label = Text: { $title }
advice-paper-hint = Do not write civil registration (CPR) numbers here. What is in [ ] is for you to fill in.
advice-paper-cpr = This looks like a civil registration number (CPR). Delete it, and you can copy, save and print the text.
advice-copy = Copy the text
advice-save = Save the text as a file
advice-again = Take the text from the answers again
advice-copied = The text has been copied.
advice-not-copied = Select the text, and copy it yourself.
advice-blank-date = [date]
advice-sheet-title = Sheet for the file, without names
advice-sheet-head = Work injury: sheet for the file. Seen from { $today }. No names.
advice-sheet-known = What is known
advice-sheet-open = What still has no answer

# Then, others and changes
advice-2014-heading = How it was in 2014
advice-2014-summary = See what applied then
advice-2014-note = This is not advice. It no longer applies, or no source says whether it does.
advice-practice-heading = { $reader ->
    [citizen] What has worked for others
   *[caseworker] What has worked in other jobcentres
}
advice-practice-summary = See the examples
advice-practice-note = From the report. These are experiences, not duties.
advice-changes-heading = What has changed since 2014
advice-changes-summary = See the changes

# Files
advice-csv = Download the advice (CSV)
advice-csv-days = Download the dates (CSV)
advice-svg = Download the timeline (SVG)
advice-csv-step = Step
advice-csv-urgency = Urgency
advice-csv-text = Advice
advice-csv-standing = Kind
advice-csv-because = Because
advice-csv-source = Source
