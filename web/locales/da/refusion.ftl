refusion-title = Statsrefusion: hvem betaler sygedagpengene?
refusion-description = Se for hver dag i et sygeforløb, hvem der betaler, hvor meget, og hvilken paragraf der siger det.
refusion-lead = Skriv, hvornår fraværet begyndte og sluttede. Så ser du dag for dag, hvem der betaler, og hvilken paragraf der siger det.
refusion-words = [[refusion|statsrefusion]] [[refusionstrappe|refusionstrappe]] [[refusionsur|refusionsur]] [[arbejdsgiverperiode|arbejdsgiverperiode]] [[a-kasse|a-kasse]] [[ventetid|ventetid]] [[aktivering|aktivering]] [[paragraf-56|§ 56-aftale]] [[varighedsgraense|varighedsgrænse]] [[medfinansiering|medfinansiering]] [[refusionstillaeg|tillæg]]
refusion-wage-note = Får du løn, mens du er syg, går sygedagpengene til din arbejdsgiver. Her ser du, hvem der i sidste ende bærer udgiften.
refusion-no-script = Beregneren kræver JavaScript. Eksemplet og reglerne herunder kan læses uden.

# Eksempel
refusion-example-text = Sygemeldt fra { $date } i { $weeks } uger. Ret i felterne, og se, hvad der sker.

# Felter
refusion-form-heading = Dit forløb
refusion-first-day = Første fraværsdag
refusion-first-day-hint = Fra { $from } til { $to }, for eksempel 1 3 2012.
refusion-last-day = Sidste fraværsdag
refusion-last-day-hint = Er du stadig syg, så skriv dagen i dag.
refusion-lengths = Eller sæt længden:
refusion-length = { $weeks } uger
refusion-until-today = til i dag
refusion-status = Hvad var du på den første fraværsdag?
refusion-benefit = Sygedagpenge om ugen
refusion-currency = kr.
refusion-benefit-hint = Kroner for en hel uge. Tomt felt giver det højeste beløb; det er { $maximum } i starten af dit forløb.
refusion-benefit-hint-plain = Kroner for en hel uge. Tomt felt giver det højeste beløb.
refusion-more = Flere oplysninger om forløbet
refusion-no-employer-period = Ingen arbejdsgiverperiode
refusion-no-employer-period-hint = For eksempel når den ansatte er for ny i jobbet til at opfylde kravet i § 30.
refusion-employment-ends = Jobbets sidste dag
refusion-employment-ends-hint = Kun hvis jobbet slutter under fraværet. Ellers lad feltet stå tomt.
refusion-section-55 = Arbejdsgiveren har en § 55-forsikring
refusion-section-55-hint = Mindre private arbejdsgivere kan forsikre sig og få refusion fra tidligt i arbejdsgiverperioden.
refusion-section-56 = § 56-aftale
refusion-section-56-hint = Arbejdsgiverperioden består, men arbejdsgiveren får den refunderet.
refusion-section-56-chronic = Langvarig eller kronisk sygdom
refusion-section-56-planned = Behandling, der var besluttet før ansættelsen
refusion-section-56-same = Arbejdsgiveren har allerede betalt for den samme sygdom
refusion-wages-paid = Arbejdsgiveren betaler løn under sygdommen
refusion-wages-paid-hint = Så får arbejdsgiveren refusionen, og de senere år et tillæg til den.
refusion-no-part-time = Dag, hvor kommunen fik at vide, at der ikke er arbejde på nedsat tid
refusion-no-part-time-hint = Efter de gamle regler gav det en tid staten en højere andel. Ellers lad feltet stå tomt.
refusion-insurance = Forsikring
refusion-insurance-hint = En selvstændig kan forsikre sig mod ventetiden.
refusion-insurance-first-full = Fra første dag, fuldt beløb
refusion-insurance-first-part = Fra første dag, { $part } af det højeste beløb
refusion-insurance-third-full = Fra dag { $day }, fuldt beløb
refusion-insurance-third-part = Fra dag { $day }, { $part } af det højeste beløb
refusion-covid = Fraværet skyldes covid-19
refusion-covid-hint = I de perioder, hvor der var særlige regler, betalte kommune og stat også de første dage.
refusion-activation = Aktivering eller gradvis tilbagevenden
refusion-activation-hint = Efter de gamle regler betalte staten mere under gradvis tilbagevenden eller et tilbud. I dag gør det ingen forskel.
refusion-holidays = Ferie under fraværet
refusion-holidays-hint = Der er ikke sygedagpenge under ferie.
refusion-prior-weeks = Uger på refusionstrappen før fraværet
refusion-prior-weeks-hint = Refusionstrappen er statens andel, der falder, jo flere uger en person har fået ydelser. Kender du perioderne, så skriv dem ovenfor i stedet. Tomt felt betyder ingen.

# Fejl
refusion-stale = Tallene herunder hører til det sidste, der kunne regnes ud.
refusion-stale-example = Tallene herunder er eksemplets. Udfyld felterne for at se dine egne.
refusion-error-not-a-number = Skriv et tal, for eksempel { $example }.
refusion-error-too-precise = Skriv højst to decimaler.
refusion-error-too-large = Tallet er for stort.
refusion-error-not-positive = Skriv et beløb over 0.
refusion-error-last-before-first = Den sidste dag ligger før den første.
refusion-error-no-employer-period = Uden arbejdsgiverperiode er der ikke noget at refundere i den. Vælg kun den ene af delene.
refusion-error-too-many-weeks = { $most ->
    [0] Trappen var ikke begyndt at tælle før fraværet. Lad feltet stå tomt.
   *[other] Højst { $most } uger. Flere er der ikke mellem den dag, trappen begyndte at tælle, og fraværet.
}

# Resultat
refusion-result-heading = Resultat
refusion-primary = betaler kommunen af de { $total }, forløbet koster i sygedagpenge
refusion-primary-employer = betaler arbejdsgiveren. Kommunen og staten betaler ikke noget
refusion-primary-fund = betaler a-kassen. Kommunen og staten betaler ikke noget
refusion-primary-unpaid = er det, en selvstændig uden forsikring går glip af i ventetiden. Ingen betaler de dage
refusion-primary-holiday = er de sygedagpenge, der ikke bliver betalt, fordi der er ferie. Ingen betaler de dage
refusion-period = { $days ->
    [one] { $from }, én dag
   *[other] Fra { $from } til { $to }, { $days } dage
}
refusion-bar-label = { $payer }: { $amount }
refusion-shares-heading = Sådan fordeler pengene sig

# Det næste
refusion-next-heading = Det næste, der sker
refusion-next-none = Der kommer ingen flere skift, som vi kender.
refusion-next-step = Næste trin på refusionstrappen er uge { $week } på uret. Derfra dækker staten { $share } efter de regler, der er lagt ind.
refusion-next-now = Den { $date } betaler kommunen { $municipality } og staten { $state } om ugen.
refusion-next-in = { $days ->
    [one] dagen efter
   *[other] { $days } dage efter
}
refusion-next-condition = Hvis fraværet fortsætter som på den sidste dag, { $date }:
refusion-change-share = Kommunens andel { $direction ->
    [up] stiger
   *[down] falder
} fra { $before } til { $after }: { $difference } om ugen.
refusion-change-public = Kommunen og staten tager over. Kommunen betaler { $after }, { $amount } om ugen.
refusion-change-not-public = { $payer ->
    [employer] Arbejdsgiveren betaler. Kommunen og staten betaler ikke noget.
    [fund] A-kassen betaler. Kommunen og staten betaler ikke noget.
   *[nobody] Ingen betaler. Kommunen og staten betaler ikke noget.
}
refusion-change-maximum = Satsen skifter. Kommunens udgift går fra { $before } til { $after } om ugen.
refusion-change-none = Kommunens udgift er uændret: { $amount } om ugen.
refusion-more-money = { $amount } mere
refusion-less-money = { $amount } mindre
refusion-thresholds-heading = Alle skift undervejs
refusion-thresholds-caption = Dage, hvor det, kommunen betaler om ugen, skifter
refusion-th-date = Dato
refusion-th-week = Uge på refusionsuret
refusion-th-cause = Hvad sker der
refusion-th-before = Før, om ugen
refusion-th-after = Efter, om ugen
refusion-after-last-day = efter din sidste dag
refusion-cause-front-over-employer = Arbejdsgiverperioden slutter
refusion-cause-front-over-fund = A-kassens dage slutter
refusion-cause-front-over-unpaid = Ventetiden slutter
refusion-cause-refund-begins = Arbejdsgiveren begynder at få refusion
refusion-cause-refund-begins-self-employed = Kommunen begynder at betale den selvstændige
refusion-cause-refund-ends = Refusionen i de første dage slutter
refusion-cause-holiday-begins = Ferie begynder
refusion-cause-holiday-ends = Ferien slutter
refusion-cause-next-step = Statens andel bliver { $share }
refusion-cause-new-table = Nye regler: statens andel bliver { $share }
refusion-cause-change-over = Overgangsugen til de nye regler begynder
refusion-cause-change-over-ends = Overgangsugen slutter
refusion-cause-activation-begins = Aktivering begynder: statens andel bliver { $share }
refusion-cause-activation-ends = Aktivering slutter: statens andel bliver { $share }
refusion-cause-new-maximum = Højeste sats skifter

# Diagram
refusion-chart-heading = Uge for uge
refusion-view-week = Pr. uge
refusion-view-cumulative = Lagt sammen
refusion-view-label = Vis beløbene

# Linjer
refusion-lines-heading = Hvem betaler hvornår
refusion-lines-caption = Forløbet delt i dage med samme betaler, andel og sats
refusion-th-period = Periode
refusion-th-state-share = Statens andel
refusion-th-weekly = Sats om ugen
refusion-total = I alt
refusion-why = Hvorfor?
refusion-why-label = Hvorfor betales perioden fra { $from } til { $to } sådan?
refusion-payer-public = Kommune og stat
refusion-line-note-employer = Beløbet er arbejdsgiverens dage opgjort til sygedagpengesatsen, ikke lønnen.
refusion-line-note-unpaid = Beløbet er de sygedagpenge, der ikke bliver betalt.
refusion-line-section-55 = refunderes efter § 55
refusion-line-section-56 = refunderes efter § 56
refusion-line-covid = betales på grund af covid-19
refusion-line-holiday = ferie
refusion-line-no-part-time = højere andel, fordi der ikke er arbejde på nedsat tid
refusion-line-cofinanced = kommunen medfinansierer { $share }

# Uden for regnskabet
refusion-beside-heading = Står ikke i nogen sum
refusion-supplement = Arbejdsgiveren får et tillæg på { $amount } til refusionen. Staten betaler det.
refusion-supplement-step = I ugerne fra mandag { $from } til mandag { $to }: { $percent } af refusionen, { $amount }
refusion-cofinanced = Kommunen medfinansierer { $amount } af a-kassens dage.

# Refusionstrappen
refusion-ladder-heading = Refusionstrappen før fraværet
refusion-ladder-prior = { $weeks ->
    [one] Før fraværet står der 1 uge på trappen.
   *[other] Før fraværet står der { $weeks } uger på trappen.
}
refusion-ladder-given = { $weeks ->
    [one] 1 uge har du selv skrevet.
   *[other] { $weeks } uger har du selv skrevet.
}
refusion-ladder-touched = { $weeks ->
    [one] 1 uge med ydelse i de perioder, du har skrevet.
   *[other] { $weeks } uger med ydelse i de perioder, du har skrevet.
}
refusion-ladder-self-support = { $weeks ->
    [one] 1 hel uge med selvforsørgelse, også i arbejdsgiverens dage.
   *[other] { $weeks } hele uger med selvforsørgelse, også i arbejdsgiverens dage.
}
refusion-ladder-unaccounted = { $weeks ->
    [one] 1 uge, som du ikke har skrevet noget om.
   *[other] { $weeks } uger, som du ikke har skrevet noget om.
}
refusion-ladder-starts-over = Trappen begynder forfra, for selvforsørgelsen var lang nok den { $date }.

# Grunde
refusion-why-formula-heading = Regnestykket
refusion-why-amount = { $weekly } × { $days } / 7 = { $amount }
refusion-why-state = Staten: { $amount } × { $share } = { $state }
refusion-why-municipality = Kommunen: { $amount } − { $state } = { $municipality }
refusion-reason-employer = Arbejdsgiveren betaler de første { $days } kalenderdage. Den regel, der gælder på den første fraværsdag, gælder i hele perioden.
refusion-reason-fund = A-kassen betaler de første { $days } dage for en ledig.
refusion-reason-waiting = En selvstændig uden forsikring får ingen sygedagpenge de første { $days } dage.
refusion-reason-section-55 = Arbejdsgiveren er forsikret efter § 55 og får sygedagpengene refunderet. Kommune og stat deler udgiften.
refusion-reason-section-56-chronic = Der er en § 56-aftale om en langvarig eller kronisk sygdom. Arbejdsgiveren betaler dagene og får sygedagpengene refunderet. Kommune og stat deler udgiften.
refusion-reason-section-56-planned = Der er en § 56-aftale om en behandling, der var besluttet før ansættelsen. Arbejdsgiveren betaler dagene og får sygedagpengene refunderet. Kommune og stat deler udgiften.
refusion-reason-section-56-same = Der er en § 56-aftale, fordi arbejdsgiveren allerede har betalt for den samme sygdom. Arbejdsgiveren betaler dagene og får sygedagpengene refunderet. Kommune og stat deler udgiften.
refusion-reason-covid = Fraværet skyldes covid-19, og derfor betaler kommune og stat også de første dage.
refusion-reason-cofinanced = A-kassen betaler. Kommunen er med til at finansiere dagene: I uge { $from } til { $to } dækker den { $share }.
refusion-reason-cofinanced-open = A-kassen betaler. Kommunen er med til at finansiere dagene: Fra uge { $from } dækker den { $share }.
refusion-reason-no-part-time = Arbejdsgiveren kan ikke tilbyde arbejde på nedsat tid. Derfor dækker staten mere, i højst { $weeks } uger.
refusion-reason-insured-minimum = Med forsikringen er satsen { $minimum } om ugen.
refusion-reason-holiday = Der er ferie i fraværet. Under ferie betales der ikke sygedagpenge.
refusion-reason-share = I uge { $from } til { $to } dækker staten { $share }.
refusion-reason-share-open = Fra uge { $from } dækker staten { $share }.
refusion-reason-share-active = I uge { $from } til { $to } dækker staten { $share } under aktivering eller gradvis tilbagevenden.
refusion-reason-clock-days = Ugerne tælles fra den første fraværsdag; her er det uge { $first } til { $last }.
refusion-reason-clock-touched = Ugerne er kalenderuger med ydelse; her er det uge { $first } til { $last } på uret.
refusion-reason-clock-one-days = Ugerne tælles fra den første fraværsdag; her er det uge { $first }.
refusion-reason-clock-one-touched = Ugerne er kalenderuger med ydelse; her er det uge { $first } på uret.
refusion-reason-active-same = Aktivering ændrer ikke statens andel her.
refusion-reason-change-over = I overgangsugen dækker staten den andel, den ville dække ugen efter.
refusion-reason-maximum = Satsen er den højeste, der gælder: { $maximum } om ugen.
refusion-reason-cut = Det, du skrev, er mere end loven giver. Der er regnet med den højeste sats, { $maximum } om ugen.
refusion-in-force = Gælder fra { $from }
refusion-in-force-until = Gælder fra { $from } til { $to }
refusion-encoded-from = Ældre regel, lagt ind fra { $from }
refusion-encoded-from-until = Ældre regel, lagt ind fra { $from } til { $to }
refusion-source = Kilde
refusion-checked = sammenholdt med de indsamlede kilder { $date }
refusion-confirmed = sidst set i kraft { $date }

# Passiv og aktiv
refusion-activity-heading = Passiv eller aktiv
refusion-activity-difference = Med aktivering i hele forløbet ville kommunen betale { $amount } mindre end uden. Staten ville betale tilsvarende mere. Hvad aktiveringen selv koster, er ikke regnet med.
refusion-activity-same = Aktivering ændrer ikke, hvad kommunen betaler i dette forløb.
refusion-activity-law = Fra 28. december 2015 er statens andel den samme for passive og aktive.
refusion-activity-passive = Uden aktivering
refusion-activity-yours = Som du har skrevet
refusion-activity-active = Aktivering hele vejen
refusion-activity-caption = Samme forløb uden og med aktivering
refusion-th-scenario = Situation

# To love
refusion-laws-heading = Samme forløb under to sæt regler
refusion-laws-text = Hvad ville de samme dage koste, hvis reglerne og satsen på én bestemt dag havde gældt hele vejen?
refusion-laws-first = Regler og sats fra
refusion-laws-second = Sammenlignet med
refusion-law-of = 1. juli { $year }
refusion-laws-more = Med { $second }-reglerne ville kommunens andel være { $share-second } af udgiften mod { $share-first } med { $first }-reglerne. I kroner er det { $amount } mere.
refusion-laws-less = Med { $second }-reglerne ville kommunens andel være { $share-second } af udgiften mod { $share-first } med { $first }-reglerne. I kroner er det { $amount } mindre.
refusion-laws-equal = Kommunen ville betale det samme under begge sæt regler: { $share-first } af udgiften.
refusion-laws-note = Satserne er forskellige, fordi de følger hver sit år, og det slår igennem i kronerne. Beløbene er ikke omregnet til samme prisniveau; se derfor på andelen.
refusion-laws-same-year = Vælg to forskellige år.
refusion-laws-warnings = Om reglerne fra { $day }:
refusion-laws-caption = Samme forløb under reglerne på to dage
refusion-th-municipality-share = Kommunens andel

# Forbehold
refusion-warnings-heading = Forbehold
refusion-warning-cut = Satsen: Du har skrevet mere, end loven giver. Fra { $from } til { $to } er der regnet med den højeste sats i stedet.
refusion-warning-limit = Varighed: Den { $passed } er der sygedagpenge i mere end { $weeks } uger. Fra { $from } stopper de, medmindre de bliver forlænget. Kommunen skal træffe en afgørelse om det. Beregningen fortsætter, som om de bliver forlænget.
refusion-warning-no-right = Ret: Før fraværet er retten til sygedagpenge brugt op. Fra { $from } er der først sygedagpenge fra kommunen igen den { $until }. Beregningen viser, hvad fraværet ville koste med ret til sygedagpenge.
refusion-warning-weeks-unaccounted = Refusionstrappen: Der er { $weeks ->
    [one] 1 uge før fraværet, som du
   *[other] { $weeks } uger før fraværet, som du
} ikke har skrevet noget om. De tæller hverken med som uger med ydelse eller som selvforsørgelse. Der står { $prior } uger på trappen; var det selvforsørgelse, ville der stå { $other }.
refusion-warning-unconfirmed = { $parameter }: Den nyeste kilde, vi har set, er fra { $date }. Fra { $from } er der regnet med, at reglen stadig gælder.

# Metode
refusion-method-heading = Sådan er det regnet ud
refusion-method-1 = Hver dag får én betaler. Dage i træk med samme betaler, andel og sats bliver til én linje.
refusion-method-2 = En linjes beløb er satsen om ugen gange dagene delt med 7, rundet af til hele øre. Statens del er beløbet gange statens andel, rundet af; kommunen bærer resten. Derfor kan en sum afvige med en øre.
refusion-method-3 = Satsen er det beløb, du skriver, dog højst den højeste sats på dagen. Skriver du intet, er det den højeste.
refusion-not-modelled-heading = Det er ikke regnet med
refusion-not-modelled-1 = At sygedagpenge i virkeligheden udbetales for en femdagesuge. En del af en uge kan derfor afvige fra udbetalingen.
refusion-not-modelled-2 = Om den syge opfylder kravene for at få sygedagpenge.
refusion-not-modelled-3 = Om kommunen forlænger sygedagpengene, når varighedsgrænsen er nået. Beregningen fortsætter, og det står under forbehold.
refusion-not-a-decision = Dette er en beregning, ikke en afgørelse. En afgørelse om sygedagpenge får du hos din kommune.

# Regler
refusion-rules-heading = Reglerne, der er regnet med
refusion-rules-all = Se alle regler, også på en bestemt dag
refusion-rules-share-caption = Statens andel { $from } til { $to }
refusion-rules-share-caption-open = Statens andel fra { $from }
refusion-rules-week = Uge på refusionsuret
refusion-rules-week-range = { $from } til { $to }
refusion-rules-week-open = { $from } og frem
refusion-rules-state = Staten
refusion-rules-municipality = Kommunen
refusion-rules-active = Staten ved aktivering
refusion-rules-paragraph = Paragraf
refusion-rules-front-caption = Dage, uger og grænser
refusion-rules-rates-caption = Højeste sygedagpenge om ugen
refusion-rules-rule = Regel
refusion-rules-value = Værdi
refusion-rules-from = Fra
refusion-rules-to = Til
refusion-rules-open = ingen slutdato kendt
refusion-rules-days = { $days ->
    [one] 1 dag
   *[other] { $days } dage
}
refusion-rules-weeks = { $weeks ->
    [one] 1 uge
   *[other] { $weeks } uger
}
refusion-rules-same-as-passive = samme

# Filer
refusion-csv-lines = Hent linjerne (CSV)
refusion-csv-weeks = Hent ugerne (CSV)
refusion-svg = Hent diagrammet (SVG)

# Udskrift
refusion-none = ingen
refusion-yes = ja
refusion-no = nej
refusion-csv-from = fra
refusion-csv-to = til
refusion-csv-days = dage
refusion-csv-week = uge
refusion-csv-payer = betaler
refusion-csv-state-percent = statens andel i procent
refusion-csv-weekly = sats om ugen
refusion-csv-amount = beløb
refusion-csv-cofinanced = heraf medfinansierer kommunen
refusion-csv-paragraphs = paragraffer
