regler-title = Regler om sygedagpenge og sygefravær
regler-description = Alle regler, som værktøjerne her bruger: hvad de siger, hvornår de gælder, og hvor de står. Se reglerne på en bestemt dag, eller hold to dage op mod hinanden.
regler-lead = Her står alle de regler, som værktøjerne på siden bruger. Ved hver regel kan du se, hvad den siger, hvornår den gælder, hvor den står, og hvor sikker kilden er.
regler-words = [[refusionstrappe|refusionstrappe]] [[refusionsur|refusionsur]] [[arbejdsgiverperiode|arbejdsgiverperiode]] [[varighedsgraense|varighedsgrænse]] [[revurdering|revurdering]] [[forlaengelsesmulighed|forlængelsesmulighed]] [[visitation|visitation]] [[hoejeste-sygedagpenge|højeste sygedagpenge]]
regler-not-the-act = Listen er til hjælp. Det er lovens egne ord, der gælder.
regler-no-script = Hele listen kan læses her. Vil du vælge en dag eller et emne, skal JavaScript være slået til.

# Valg
regler-form-heading = Vælg, hvad du vil se
regler-subject = Emne
regler-all-subjects = Alle emner
regler-day = Vis reglerne på dagen
regler-day-hint = Fra { $from } til { $to }. Tomme felter viser alle år.
regler-other = Sammenlign med dagen
regler-other-hint = Skriv en dag til, og se, hvad der er forskelligt.
regler-all-days = alle år
regler-no-other = ingen
regler-picks = Vælg en dag
regler-today = I dag
regler-show-all = Vis alle regler
regler-error-day-missing = Skriv også den dag, der skal sammenlignes med.
regler-error-same-day = Det er den samme dag to gange. Vælg en anden.

# Svaret
regler-stale = Det, du har skrevet, er ikke en gyldig dag. Listen er den sidste, der kunne vises.
regler-always = { $rules ->
    [one] 1 regel, alle år
   *[other] { $rules } regler, alle år
}
regler-of-day = Reglerne den { $day }: { $rules ->
    [one] 1 regel
   *[other] { $rules } regler
}
regler-between = Fra { $early } til { $late }: { $differences ->
    [one] 1 forskel
   *[other] { $differences } forskelle
}
regler-unsure = { $rules ->
    [one] For 1 af dem siger kilderne ikke sikkert, at den gjaldt den dag. Den er mærket “Måske”.
   *[other] For { $rules } af dem siger kilderne ikke sikkert, at de gjaldt den dag. De er mærket “Måske”.
}
regler-counts = { $changed } ændrede, { $new } nye, { $gone } ophørte, { $same } uændrede.
regler-maybe-means = “Måske” betyder, at kilderne ikke siger sikkert, at det gjaldt den dag.
regler-bar-rules = { $rules ->
    [one] 1 regel
   *[other] { $rules } regler
}
regler-bar-differences = { $differences ->
    [one] 1 forskel
   *[other] { $differences } forskelle
}

# Emner
regler-subject-first-payer = Hvem der betaler først
regler-subject-benefit = Sygedagpengenes størrelse
regler-subject-notice = Anmeldelse og svar
regler-subject-certificate = Lægens papirer
regler-subject-follow-up = Samtaler og opfølgning
regler-subject-duration = Hvor længe du kan få sygedagpenge
regler-subject-work-injury = Arbejdsskade
regler-subject-refusion = Statens refusion til kommunen

# En regel
regler-when = Hvornår
regler-says = Hvad reglen siger
regler-where = Hvor den står
regler-source = Kilde:
regler-planned = Planlagt, endnu ikke lov
regler-maybe = Måske
regler-from = Fra { $day }
regler-from-rough = Fra en dag mellem { $from } og { $surely }
regler-from-shown = Vist fra { $day }
regler-from-planned = Planlagt fra { $day }
regler-to = til { $day }
regler-to-rough = til en dag mellem { $surely } og { $to }
regler-older = Reglen er ældre.
regler-since-unknown = Kilden siger ikke, hvornår reglen begyndte.
regler-not-law = Endnu ikke lov.
regler-mentioned = Sidst omtalt { $day }.
regler-no-end = Ingen slutdato kendt. Sidst set i kraft { $day }.
regler-checked = Sammenholdt med kilderne { $days }.
regler-kroner-per-week = { $amount } om ugen
regler-days = { $days ->
    [one] 1 dag
   *[other] { $days } dage
}
regler-weeks = { $weeks ->
    [one] 1 uge
   *[other] { $weeks } uger
}
regler-months = { $months ->
    [one] 1 måned
   *[other] { $months } måneder
}
regler-years = { $years } år
regler-years-months = { $years } år og { $months } måneder
regler-times = { $times ->
    [one] 1 gang
   *[other] { $times } gange
}
regler-hours = { $hours ->
    [one] { $hours } time
   *[other] { $hours } timer
}
regler-postponed = { $months ->
    [one] Lå grænsen fra { $from } til { $to }: { $months } måned til
   *[other] Lå grænsen fra { $from } til { $to }: { $months } måneder til
}
regler-postponed-until = Lå grænsen fra { $from } til { $to }: til { $until }
regler-at-most = Højst { $weeks } uger.
regler-band = Uge { $first } til { $last }: staten betaler { $share }
regler-band-open = Uge { $first } og frem: staten betaler { $share }
regler-band-active = Uge { $first } til { $last } ved aktivering: staten betaler { $share }
regler-band-active-open = Uge { $first } og frem ved aktivering: staten betaler { $share }
regler-clock-days = Ugerne tælles fra den første fraværsdag.
regler-clock-touched = Ugerne er dem på refusionsuret.

# Ikke i kraft
regler-absent-heading = Ikke i kraft den { $day }
regler-absent-text = Disse regler er lagt ind for andre dage. Det betyder ikke altid, at der ingen regel var.

# To dage
regler-rule = Regel
regler-changed = Ændrede: { $rules }
regler-new = Nye: { $rules }
regler-gone = Ophørte: { $rules }
regler-same = Uændrede: { $rules }
regler-new-text = De er lagt ind for den sidste dag, men ikke for den første. Det betyder ikke altid, at der ingen regel var.
regler-none = Ikke lagt ind
regler-no-difference = Der er ingen forskel på de to dage i det, der er lagt ind.

# Ikke lagt ind
regler-gaps-heading = Hvad der ikke er lagt ind
regler-gaps-text = Det siger kilderne ikke nok om. Værktøjerne kan derfor ikke tage det med.
regler-gaps-none = Om det, du har valgt, er der ikke noteret mangler.

# Filer og links
regler-csv = Hent tabellen (CSV)
regler-link-label = Link til det, du har valgt
regler-csv-id = Id
regler-csv-from = Fra
regler-csv-surely-from = Sikkert fra
regler-csv-to = Til
regler-csv-surely-to = Sikkert til
regler-csv-start = Begyndelse
regler-csv-start-rule = reglen begyndte
regler-csv-start-older = reglen er ældre
regler-csv-start-unknown = kilden siger det ikke
regler-csv-start-planned = planlagt
regler-csv-act = Lov
regler-csv-paragraph = Paragraf
regler-csv-source = Kilde
regler-csv-address = Adresse
regler-csv-confidence = Sikkerhed
regler-csv-checked = Sammenholdt
regler-csv-seen = Sidst set
regler-csv-change = Forskel
regler-csv-changed = ændret
regler-csv-new = ny
regler-csv-gone = ophørt
regler-csv-same = uændret
