forloeb-title = Your sickness absence: what happens when?
forloeb-description = Enter your first day of absence and see the dates: who must do what by when, what you may ask for, and when the benefit is reassessed.
forloeb-lead = Enter your first day of absence, and see where you are, what comes next, and what you may ask for.
forloeb-words = [[opfoelgning|follow-up]] [[fast-track|fast track]] [[mulighedserklaering|statement of possibilities]] [[varighedserklaering|certificate of duration]] [[fastholdelsesplan|retention plan]] [[oplysningsskema|information form]] [[revurdering|reassessment]] [[forlaengelsesmulighed|ground of extension]] [[jobafklaringsforloeb|job clarification course]]
forloeb-scope = The dates follow the rules that hold or held for your absence, each with its section and source. Where the sources are unsure, the date says so.
forloeb-no-script = The fields need JavaScript. The example and the rules below can be read without it.
forloeb-example-text = Employed, ill from { $first }. Seen from { $today }. Change the fields to see your own dates.

# Hvor du er
forloeb-result-heading = Where the absence stands
forloeb-week = Week { $week }
forloeb-here = { $reader ->
    [citizen] You are on day { $day } of your absence
   *[caseworker] The absence is on day { $day }
}
forloeb-here-on = , { $date }.
forloeb-not-begun = Not begun
forloeb-begins = The absence begins on { $date }.
forloeb-bar = Week { $week }: next date { $date }
forloeb-bar-none = Week { $week }
forloeb-next-heading = The next dates
forloeb-next-none = There are no more dates in the rules that are included.
forloeb-in-days = { $days ->
    [0] today
    [1] tomorrow
   *[other] in { $days } days
}
forloeb-when = When
forloeb-who = Who

# Chancen
forloeb-chance-heading = Time matters
forloeb-chance-one = Of those who went from work to sickness benefit in { $year } and were still on it in week { $week }, { $share } were in work within the next year. { $excluded } were not.
forloeb-chance-two = Of those who went from work to sickness benefit in { $year } and were still on it after as long a time, { $low } to { $high } were in work within the next year. There is a range because the source does not say whether the employer’s weeks count.
forloeb-chance-not-you = The figure is about a group of twenty years ago. It does not say how things will go for you.
forloeb-chance-method = Between the published weeks a straight line is drawn. Outside weeks 1 to 78 nothing is shown.
forloeb-chance-whose = Source: { $whose }. { $source }.
forloeb-chance-caption = Still on benefit, and in work within the next year
forloeb-th-week = Week on benefit
forloeb-th-on-benefit = Still on benefit
forloeb-th-in-work = In work within the next year
forloeb-th-excluded = Not in work

# Billedet
forloeb-picture-heading = The absence as a picture
forloeb-picture-reading = First { $first } pays. The longer benefit lasts, the fewer return to work: { $early } of those on it in week 1, and { $late } in week 52.
forloeb-picture-label = Timeline from { $from } over { $weeks } weeks: who pays, how many return to work, and the most important dates. The tables say the same.
forloeb-picture-chance = In work within the next year (the group of { $year })
forloeb-picture-payers = Who pays
forloeb-flag-today = today
forloeb-flag-follow-up = first talk
forloeb-flag-limit = reassessed
forloeb-flag-end = limit reached
forloeb-flag-front = municipality takes over
forloeb-payers-table = Table: who pays when
forloeb-payers-caption = Who pays when, as far as the rules are included
forloeb-chance-table = Table: the chance by weeks

# Alle datoer
forloeb-all-heading = All dates
forloeb-all-note = Dates that have passed are listed, too.
forloeb-now-marker = Today, { $date }
forloeb-accounting = The municipality’s refund: when the state’s share changes
forloeb-elsewhere = Some answers count under Refund only: wages during the absence, activation, weeks on the ladder before it, and a job without part-time work.
forloeb-elsewhere-link = Go to Refund
forloeb-kind-duty = Must
forloeb-kind-limit = Limit
forloeb-kind-right = May
forloeb-kind-money = Money
forloeb-kind-practice = Good practice
forloeb-actor-person = { $reader ->
    [citizen] You
   *[caseworker] The citizen
}
forloeb-actor-employer = { $reader ->
    [citizen] Your employer
   *[caseworker] The employer
}
forloeb-actor-fund = { $reader ->
    [citizen] Your unemployment fund
   *[caseworker] The unemployment fund
}
forloeb-actor-municipality = The municipality
forloeb-actor-both = { $reader ->
    [citizen] You or your employer
   *[caseworker] The citizen or the employer
}
forloeb-actor-doctor = The doctor
forloeb-actor-law = The law
forloeb-day-number = day { $day }
forloeb-from-day = from { $from } to { $to }
forloeb-why = Why?
forloeb-why-label = Why: { $title }
forloeb-source-checked = Compared with the sources on { $date }
forloeb-source = Source
forloeb-practice-source = { $standing ->
    [practice] Practice of:
    [ambition] Aim of:
   *[proposal] Proposed by:
} { $whose }. It is not law. Source: { $source }.

# Begivenheder
forloeb-title-employer-period-over = The municipality takes over from the employer
forloeb-text-employer-period-over = { $reader ->
    [citizen] Your employer has paid the first { $days } days. From here on it is the municipality’s sickness benefit. If you get wages, it goes to your employer.
   *[caseworker] The employer period of { $days } days is over. The municipality pays, and the state covers { $state }.
}
forloeb-title-fund-days-over = The municipality takes over from the unemployment fund
forloeb-text-fund-days-over = { $reader ->
    [citizen] The unemployment fund has paid the first { $days } days. From here on the municipality pays.
   *[caseworker] The fund’s { $days } days are over. The municipality pays, and the state covers { $state }.
}
forloeb-title-waiting-over = The waiting period is over
forloeb-text-waiting-over = { $reader ->
    [citizen] A self-employed person without insurance gets nothing for the first { $days } days. From here on the municipality pays.
   *[caseworker] The waiting period of { $days } days is over. The municipality pays, and the state covers { $state }.
}
forloeb-title-tell-employer = Tell your employer that you are ill
forloeb-text-tell-employer = { $reader ->
    [citizen] Tell your employer on the first day, within { $hours } hours of when you should have begun, unless the employer has set another limit. If you tell it too late without a good reason, the employer pays benefit from the day after only.
   *[caseworker] The employee tells the employer on the first day, within { $hours } hours after work begins, unless the employer has set another limit. Too late without a sufficient reason, and the employer pays benefit from the day after only, if it objects promptly.
}
forloeb-title-tell-fund = Tell your unemployment fund that you are ill
forloeb-title-wage-refund-claim = The employer reports the absence
forloeb-text-wage-refund-claim = { $reader ->
    [citizen] If you get wages, your employer has { $weeks } weeks to report your absence to the municipality. If it is later, your employer gets no refund for the days before. You do not have to do it yourself.
   *[caseworker] An employer who pays wages reports the absence within { $weeks } weeks of the first day of absence when it lasts longer than the employer period. Later than that, there is a refund from the report only.
}
forloeb-title-claim-after-employer = The employer reports the absence
forloeb-text-claim-after-employer = { $reader ->
    [citizen] If your employer has paid you sickness benefit, not wages, the employer must report your absence to the municipality within { $weeks ->
        [one] a week
       *[other] { $weeks } weeks
    } after it stops. The municipality then sends you a letter.
   *[caseworker] An employer who has paid sickness benefit, not wages, reports the absence within { $weeks ->
        [one] a week
       *[other] { $weeks } weeks
    } after it stops.
}
forloeb-title-notice-without-employer = The employer reports the absence
forloeb-text-notice-without-employer = { $reader ->
    [citizen] When your employer has to pay neither wages nor benefit, the employer must report your absence to the municipality within { $days } days of the first day of absence. The municipality then sends you a letter.
   *[caseworker] An employer who pays no wages and has no employer period reports the absence within { $days } days of the first day of absence.
}
forloeb-title-fund-report = The unemployment fund reports the absence
forloeb-text-fund-report = { $reader ->
    [citizen] Your unemployment fund must report your absence to the municipality within { $weeks ->
        [one] a week
       *[other] { $weeks } weeks
    } of your telling it. The municipality then sends you a letter.
   *[caseworker] The unemployment fund reports the absence within { $weeks ->
        [one] a week
       *[other] { $weeks } weeks
    } of being told.
}
forloeb-title-own-application = Apply yourself if no letter comes
forloeb-text-own-application-after = { $reader ->
    [citizen] If the municipality has not sent you a letter, you must apply for the benefit yourself, within { $weeks ->
        [one] a week
       *[other] { $weeks } weeks
    } after the payment from your employer or unemployment fund is over. If you apply later, benefit begins on the day the municipality gets your application only.
   *[caseworker] Without a letter the citizen applies within { $weeks ->
        [one] a week
       *[other] { $weeks } weeks
    } after the payment from the employer or the unemployment fund is over. Later: from the day the application arrives only.
}
forloeb-text-own-application-first = { $reader ->
    [citizen] If the municipality has not sent you a letter, you must apply for the benefit yourself, within { $weeks ->
        [one] a week
       *[other] { $weeks } weeks
    } of the first day of absence. If you apply later, benefit begins on the day the municipality gets your application only.
   *[caseworker] Without a letter the citizen applies within { $weeks ->
        [one] a week
       *[other] { $weeks } weeks
    } of the first day of absence. Later: from the day the application arrives only.
}
forloeb-title-application-latest = Last day for an application that is late
forloeb-text-application-latest = { $reader ->
    [citizen] If you have a good reason, the municipality can pay for the time before your application. It cannot when you apply more than { $months } months after you fell ill.
   *[caseworker] After { $months } months the time limit for applying can no longer be overlooked. Where the employer has paid that long without reporting, and the job has ended, the same section has a limit of its own.
}
forloeb-title-refund-claim-limit = Last day to claim the refund
forloeb-text-refund-claim-limit = An employer can be refunded for { $months } months back. For older days the refund is lost. The date here is the last one for { $refunded }, the first day with a refund. Each later day has its own. For a special reason the municipality can overlook the limit. The rule says for how long.
forloeb-title-self-employed-notice = Report the absence
forloeb-text-self-employed-notice = { $reader ->
    [citizen] As a self-employed person without insurance you have { $weeks } weeks from the first day of absence to report it to the municipality. Later than that, benefit begins on the day the municipality gets your application only.
   *[caseworker] A self-employed person without insurance has { $weeks } weeks from the first day of absence to report it. Later: from the day the application arrives only.
}
forloeb-title-employer-talk = Talk with the employer
forloeb-text-employer-talk = { $reader ->
    [citizen] Within { $weeks } weeks your employer must have talked with you about how and when you can return.
   *[caseworker] The employer must have held the talk about the absence within { $weeks } weeks.
}
forloeb-title-duration-certificate = The employer may ask for a certificate of duration
forloeb-text-duration-certificate = { $reader ->
    [citizen] Once the absence has lasted more than { $days } days, your employer may ask for your doctor’s estimate of how long it will last. This concerns salaried employees.
   *[caseworker] After more than { $days } days the employer may ask a salaried employee for a certificate of duration.
}
forloeb-title-first-follow-up = First talk with the municipality
forloeb-text-first-follow-up = { $reader ->
    [citizen] The municipality must hold the first talk with you by the end of week { $week }. Under the rules since 2015 that holds only when you are not expected to be well by then.
   *[caseworker] The first follow-up talk must be held by the end of week { $week }; under the rules since 2015 not in category 1 (section 13 a(2)).
}
forloeb-title-follow-up-interval = Next follow-up
forloeb-text-follow-up-interval = { $reader ->
    [citizen] After that the municipality follows up at least every { $weeks } weeks.
   *[caseworker] After that follow-up at least every { $weeks } weeks.
}
forloeb-title-follow-up-months = Second follow-up
forloeb-text-follow-up-months = { $reader ->
    [citizen] If you are about to return, or have a long course, the municipality follows up again within { $months } months of the first day of absence, and then at least as often.
   *[caseworker] Categories 1 and 3: second follow-up within { $months } months of the first day of absence, then at least as often.
}
forloeb-title-follow-up-talks = { $times ->
    [one] At least one talk must have been held
   *[other] At least { $times } talks must have been held
}
forloeb-text-follow-up-talks = { $reader ->
    [citizen] Within the first { $months } months the municipality must have held at least { $times ->
        [one] one talk
       *[other] { $times } talks
    } with you. After that you agree how often.
   *[caseworker] Within the first { $months } months at least { $times ->
        [one] one follow-up talk
       *[other] { $times } follow-up talks
    }; after that by agreement.
}
forloeb-title-exemption-over = The exemption from follow-up ends
forloeb-text-exemption-over-talk = { $reader ->
    [citizen] If you were expected to be well by the end of week { $week } from the first talk, and are not, the municipality follows up as in other cases. The same holds if you lose your job.
   *[caseworker] Not well by the end of week { $week } from the first talk, or unemployed: follow-up under section 13 b.
}
forloeb-text-exemption-over-first = { $reader ->
    [citizen] If you were expected to be well by the end of week { $week } from the first day of absence, and are not, the municipality follows up as in other cases. The same holds if you lose your job.
   *[caseworker] Not well by the end of week { $week } from the first day of absence, or unemployed: follow-up under section 13 b.
}
forloeb-title-fast-track-request = Last day for the employer’s fast track
forloeb-text-fast-track-request = { $reader ->
    [citizen] If you are not expected to be well within eight weeks, your employer can ask the municipality for an early talk in the first { $weeks } weeks. You can say no. You yourself can ask for it without that limit.
   *[caseworker] The employer can ask for fast track in the first { $weeks } weeks when the citizen is not expected to be well within eight weeks. The citizen can say no. For the citizen’s own request there is no limit.
}
forloeb-title-fast-track-meeting = The fast-track talk
forloeb-text-fast-track-meeting = If you ask for it on { $asked }, the municipality must hold the talk within { $weeks } weeks.
forloeb-title-new-rate = The rate changes
forloeb-text-new-rate = The maximum benefit for a week goes from { $before } to { $after }.
forloeb-title-refund-step = The state’s share changes
forloeb-text-refund-step = The state covers { $after } instead of { $before }. The municipality bears the rest.
forloeb-title-partial-return = Partly back at work
forloeb-title-injury-report = Last day to report the work injury
forloeb-text-injury-report = { $reader ->
    [citizen] The injury must be reported within { $months } months. If it is not, ask your employer, your doctor or your union, or report it yourself.
   *[caseworker] The injury must be reported within { $months } months. Ask whether it is.
}
forloeb-title-employer-injury-report = The employer reports the work accident
forloeb-text-employer-injury-report = { $reader ->
    [citizen] Your employer must report a work accident within { $days } days of the first day of absence.
   *[caseworker] The employer must report a work accident within { $days } days of the first day of absence.
}
forloeb-text-employer-injury-report-accident = { $reader ->
    [citizen] Your employer must report a work accident within { $days } days of the accident.
   *[caseworker] The employer must report a work accident within { $days } days of the accident.
}

# Forbehold
forloeb-res-changed = The rule changed while the absence was running. No source says for sure which one holds for absences that had already begun.
forloeb-res-rough = The sources do not say exactly when the rule changed: between { $earliest } and { $latest }. So both rules are shown.
forloeb-res-start-not-found = The sources do not say since when the rule holds.
forloeb-res-exempt = May not apply: somebody who has a job and is expected to be well by the end of week { $weeks } from the first day of absence is not followed up (rule from { $from }), unless they or the employer wish it. Ask the municipality.
forloeb-res-single-talk = May not apply: for somebody who has a job and a predictable course, and is expected to be well by the end of week { $weeks } from the first talk, that talk is enough (rule from { $from }).
forloeb-res-wages = Applies if the employer pays wages during the illness.
forloeb-res-employer-benefit = Applies if the employer pays sickness benefit, not wages, in the employer period.
forloeb-res-no-wages = Applies if the employer pays no wages during the illness.
forloeb-res-letter = If the municipality sends you a letter, { $days } days from when it was sent hold instead.
forloeb-res-without-fund = For somebody who neither has work nor is an unemployed member of a fund, the limit is { $weeks ->
    [one] a week
   *[other] { $weeks } weeks
} after the first day of absence.
forloeb-res-telling = Counted from the first day. If the fund was told later, the limit is later.
forloeb-res-category = It depends on the category that the municipality has put the case in. So both are shown.
forloeb-res-insured = With insurance the time limit is { $weeks ->
    [one] a week
   *[other] { $weeks } weeks
} from when the right to benefit begins: { $first } with insurance from the first day of absence (also a section 58 a agreement), { $later } with insurance from the third, for somebody who works from Monday to Friday.
forloeb-res-accident = It is counted from the accident, or from the day on which a doctor said that the illness may be caused by work. If that was before the first day of absence, the limit is earlier.
forloeb-res-first-talk = Counted from the last day for the first talk. If that was held earlier, the date is earlier.
forloeb-res-pension-age = The age in whole years does not settle whether the state pension age is reached. So both limits are shown.
forloeb-res-below-pension = Worked out for somebody below the state pension age. Enter the age to be sure.
forloeb-res-earlier = Earlier absences count. If there were any, the limit can be reached earlier.

# Forlængelse
forloeb-extension-heading = { $reader ->
    [citizen] When can the benefit be extended?
   *[caseworker] Options for extension
}
forloeb-extension-text = At the limit on { $date } the municipality can extend it if one of these points fits:
forloeb-extension-most = At most { $weeks } weeks, until { $until }.
forloeb-extension-pending = It may apply here: the absence was caused by work.

# Det, du kan bede om
forloeb-ask-heading = { $reader ->
    [citizen] What you may ask for
   *[caseworker] What the citizen may ask for
}
forloeb-how-talk-on-request = Write to or call your contact at the municipality. Ask for a date.
forloeb-how-retention-plan = Tell your manager, preferably in writing.
forloeb-how-partial-benefit = Agree the hours with your employer, and tell the municipality about it before you begin.
forloeb-how-section-56 = Apply together with your employer on virk.dk. The municipality approves the agreement.
forloeb-how-fast-track-own = Write to or call the municipality and say that you want an early follow-up.
forloeb-how-complaint = Write to or call the municipality before the limit in the decision is over. You need not give reasons.
forloeb-decisions-heading = When the municipality makes a decision
forloeb-letters-heading = Time limits that run from a letter
forloeb-letter-notice = When your employer or unemployment fund has reported the absence, the municipality sends you a letter. Apply for the benefit within { $days } days after it is sent; otherwise it begins on the day you apply only. If something in the letter is wrong, say so within the same time.
forloeb-letter-form = Answer the municipality’s information form within { $days } days after it is sent, unless you agree otherwise.
forloeb-picture-beyond = not included
forloeb-letter-doctor-aim = The doctor’s certificate should normally reach the municipality within { $days } days.
forloeb-letter-doctor-least = The municipality must give the doctor at least { $days } days.
forloeb-employer-asks-heading = What the employer may ask for
forloeb-bring-heading = Bring to the talk
forloeb-bring-1 = The municipality’s letter and your answers in the information form.
forloeb-bring-2 = What the doctor has said: examinations, treatment, and when something happens.
forloeb-bring-3 = What you can and cannot do at work right now, and what would help.
forloeb-bring-4 = What you and your employer have agreed.
forloeb-bring-5 = Your questions, written down. You may bring somebody along.
forloeb-bring-note = This is our advice, not a rule.

# Skift og huller
forloeb-changes-heading = Rules that change during the absence
forloeb-absent-heading = What the sources do not say
forloeb-absent-text = The sources that we have do not say this. So it is not among the dates either:
forloeb-not-a-decision = The dates are worked out from the rules. They are not a decision. Ask your municipality if you are in doubt.

# Kalender
forloeb-calendar-heading = The dates in your calendar
forloeb-calendar-text = Choose dates and download a calendar file. It opens in most calendars. If you download it again, the dates are updated, not duplicated.
forloeb-calendar-alarm = Reminder
forloeb-alarm-none = None
forloeb-alarm-day = The day before
forloeb-alarm-days = Three days before
forloeb-alarm-week = A week before
forloeb-calendar-all = Choose all
forloeb-calendar-none = Choose none
forloeb-calendar-legend = Dates from today
forloeb-calendar-past = There are no dates from today on.
forloeb-calendar-get = { $count ->
    [one] Download 1 date (.ics)
   *[other] Download { $count } dates (.ics)
}
forloeb-calendar-prefix = Sickness absence
forloeb-csv = Download the dates (CSV)
forloeb-svg = Download the picture (SVG)
forloeb-csv-date = date
forloeb-csv-day = day
forloeb-csv-kind = kind
forloeb-csv-actor = who
forloeb-csv-title = what
forloeb-csv-text = explanation
forloeb-csv-paragraphs = sections
forloeb-csv-reservations = reservations
