forloeb-title = Dit sygeforløb: hvad sker der hvornår?
forloeb-description = Skriv din første fraværsdag, og se datoerne: hvem skal gøre hvad hvornår, hvad du kan bede om, og hvornår sygedagpengene skal vurderes igen.
forloeb-lead = Skriv din første fraværsdag. Så ser du, hvor du er, hvad der sker som det næste, og hvad du kan bede om.
forloeb-words = [[opfoelgning|opfølgning]] [[fast-track|fast track]] [[mulighedserklaering|mulighedserklæring]] [[varighedserklaering|varighedserklæring]] [[fastholdelsesplan|fastholdelsesplan]] [[oplysningsskema|oplysningsskema]] [[revurdering|revurdering]] [[forlaengelsesmulighed|forlængelsesmulighed]] [[jobafklaringsforloeb|jobafklaringsforløb]]
forloeb-scope = Datoerne følger de regler, der gælder eller gjaldt for dit forløb, hver med paragraf og kilde. Hvor kilderne er usikre, står det ved datoen.
forloeb-no-script = Felterne kræver JavaScript. Eksemplet og reglerne herunder kan læses uden.
forloeb-example-text = Ansat, syg fra { $first }. Set fra den { $today }. Ret i felterne, og se dine egne datoer.

# Hvor du er
forloeb-result-heading = Hvor forløbet er
forloeb-week = Uge { $week }
forloeb-here = { $reader ->
    [citizen] Du er på dag { $day } af dit fravær
   *[caseworker] Forløbet er på dag { $day }
}
forloeb-here-on = , den { $date }.
forloeb-not-begun = Ikke begyndt
forloeb-begins = Fraværet begynder den { $date }.
forloeb-bar = Uge { $week }: næste dato { $date }
forloeb-bar-none = Uge { $week }
forloeb-next-heading = De næste datoer
forloeb-next-none = Der er ingen flere datoer i det, der er lagt ind.
forloeb-in-days = { $days ->
    [0] i dag
    [1] i morgen
   *[other] om { $days } dage
}
forloeb-when = Hvornår
forloeb-who = Hvem

# Chancen
forloeb-chance-heading = Tiden betyder noget
forloeb-chance-one = Blandt dem, der i { $year } gik fra arbejde til sygedagpenge og stadig fik dem i uge { $week }, var { $share } i arbejde i løbet af det næste år. { $excluded } var ikke.
forloeb-chance-two = Blandt dem, der i { $year } gik fra arbejde til sygedagpenge og stadig fik dem efter lige så lang tid, var { $low } til { $high } i arbejde i løbet af det næste år. Spændet skyldes, at kilden ikke siger, om arbejdsgiverens uger tæller med.
forloeb-chance-not-you = Tallet handler om en gruppe for tyve år siden. Det siger ikke, hvordan det går dig.
forloeb-chance-method = Mellem de uger, der er offentliggjort, er der tegnet en ret linje. Uden for uge 1 til 78 vises intet.
forloeb-chance-whose = Kilde: { $whose }. { $source }.
forloeb-chance-caption = Stadig på sygedagpenge, og i arbejde i løbet af det næste år
forloeb-th-week = Uge på sygedagpenge
forloeb-th-on-benefit = Stadig på sygedagpenge
forloeb-th-in-work = I arbejde i løbet af det næste år
forloeb-th-excluded = Ikke i arbejde

# Billedet
forloeb-picture-heading = Forløbet som billede
forloeb-picture-reading = Først betaler { $first }. Jo længere sygedagpengene varer, jo færre kommer tilbage i arbejde: { $early } af dem, der får dem i uge 1, og { $late } i uge 52.
forloeb-picture-label = Tidslinje fra den { $from } over { $weeks } uger: hvem der betaler, hvor mange der kommer tilbage i arbejde, og de vigtigste datoer. De samme oplysninger står i tabellerne.
forloeb-picture-chance = I arbejde i løbet af det næste år (gruppen fra { $year })
forloeb-picture-payers = Hvem betaler
forloeb-flag-today = i dag
forloeb-flag-follow-up = første samtale
forloeb-flag-limit = vurderes igen
forloeb-flag-end = grænsen nået
forloeb-flag-front = kommunen tager over
forloeb-payers-table = Tabel: hvem betaler hvornår
forloeb-payers-caption = Hvem betaler hvornår, så langt reglerne er lagt ind
forloeb-chance-table = Tabel: chancen efter uger

# Alle datoer
forloeb-all-heading = Alle datoer
forloeb-all-note = Datoer, der er gået, står også her.
forloeb-now-marker = I dag, { $date }
forloeb-accounting = Kommunens refusion: når statens andel skifter
forloeb-elsewhere = Nogle svar tæller kun med under Refusion. Det er løn under sygdom, aktivering, uger på trappen før fraværet og et job uden nedsat tid.
forloeb-elsewhere-link = Gå til Refusion
forloeb-kind-duty = Skal
forloeb-kind-limit = Grænse
forloeb-kind-right = Kan
forloeb-kind-money = Penge
forloeb-kind-practice = God praksis
forloeb-actor-person = { $reader ->
    [citizen] Du
   *[caseworker] Borgeren
}
forloeb-actor-employer = { $reader ->
    [citizen] Din arbejdsgiver
   *[caseworker] Arbejdsgiveren
}
forloeb-actor-fund = { $reader ->
    [citizen] Din a-kasse
   *[caseworker] A-kassen
}
forloeb-actor-municipality = Kommunen
forloeb-actor-both = { $reader ->
    [citizen] Du eller din arbejdsgiver
   *[caseworker] Borgeren eller arbejdsgiveren
}
forloeb-actor-doctor = Lægen
forloeb-actor-law = Loven
forloeb-day-number = dag { $day }
forloeb-from-day = fra { $from } til { $to }
forloeb-why = Hvorfor?
forloeb-why-label = Hvorfor: { $title }
forloeb-source-checked = Sammenholdt med kilderne { $date }
forloeb-source = Kilde
forloeb-practice-source = { $standing ->
    [practice] Praksis hos:
    [ambition] Mål hos:
   *[proposal] Foreslået af:
} { $whose }. Det er ikke lov. Kilde: { $source }.

# Begivenheder
forloeb-title-employer-period-over = Kommunen tager over efter arbejdsgiveren
forloeb-text-employer-period-over = { $reader ->
    [citizen] Din arbejdsgiver har betalt de første { $days } dage. Herfra er det kommunens sygedagpenge. Får du løn, går de til din arbejdsgiver.
   *[caseworker] Arbejdsgiverperioden på { $days } dage er slut. Kommunen betaler, og staten dækker { $state }.
}
forloeb-title-fund-days-over = Kommunen tager over efter a-kassen
forloeb-text-fund-days-over = { $reader ->
    [citizen] A-kassen har betalt de første { $days } dage. Herfra betaler kommunen.
   *[caseworker] A-kassens { $days } dage er slut. Kommunen betaler, og staten dækker { $state }.
}
forloeb-title-waiting-over = Ventetiden er slut
forloeb-text-waiting-over = { $reader ->
    [citizen] En selvstændig uden forsikring får ikke noget de første { $days } dage. Herfra betaler kommunen.
   *[caseworker] De { $days } dages ventetid er slut. Kommunen betaler, og staten dækker { $state }.
}
forloeb-title-tell-employer = Meld dig syg hos arbejdsgiveren
forloeb-text-tell-employer = { $reader ->
    [citizen] Meld dig syg den første dag, senest { $hours } timer efter at du skulle være begyndt, medmindre arbejdsgiveren har fastsat en anden frist. Melder du dig for sent uden en god grund, får du først sygedagpenge fra arbejdsgiveren fra dagen efter.
   *[caseworker] Den ansatte melder sig syg den første dag, senest { $hours } timer efter arbejdstidens begyndelse, medmindre arbejdsgiveren har fastsat en anden frist. Sker det for sent uden en fyldestgørende grund, betaler arbejdsgiveren først sygedagpenge fra dagen efter, hvis den gør indsigelse hurtigst muligt.
}
forloeb-title-tell-fund = Meld dig syg hos a-kassen
forloeb-title-wage-refund-claim = Arbejdsgiveren anmelder fraværet
forloeb-text-wage-refund-claim = { $reader ->
    [citizen] Får du løn, har din arbejdsgiver { $weeks } uger til at anmelde dit fravær til kommunen. Sker det senere, får arbejdsgiveren ikke refusion for dagene før. Du skal ikke selv gøre det.
   *[caseworker] En arbejdsgiver, der betaler løn, anmelder fraværet senest { $weeks } uger efter den første fraværsdag, når det varer længere end arbejdsgiverperioden. Sker det senere, er der kun refusion fra anmeldelsen.
}
forloeb-title-claim-after-employer = Arbejdsgiveren anmelder fraværet
forloeb-text-claim-after-employer = { $reader ->
    [citizen] Har din arbejdsgiver betalt dig sygedagpenge og ikke løn, skal arbejdsgiveren anmelde dit fravær til kommunen, senest { $weeks ->
        [one] en uge
       *[other] { $weeks } uger
    } efter at de er stoppet. Så sender kommunen dig et brev.
   *[caseworker] En arbejdsgiver, der har betalt sygedagpenge og ikke løn, anmelder fraværet senest { $weeks ->
        [one] en uge
       *[other] { $weeks } uger
    } efter at de er stoppet.
}
forloeb-title-notice-without-employer = Arbejdsgiveren anmelder fraværet
forloeb-text-notice-without-employer = { $reader ->
    [citizen] Når din arbejdsgiver hverken skal betale løn eller sygedagpenge, skal arbejdsgiveren anmelde dit fravær til kommunen senest { $days } dage efter den første fraværsdag. Så sender kommunen dig et brev.
   *[caseworker] En arbejdsgiver, der hverken betaler løn eller har en arbejdsgiverperiode, anmelder fraværet senest { $days } dage efter den første fraværsdag.
}
forloeb-title-fund-report = A-kassen anmelder fraværet
forloeb-text-fund-report = { $reader ->
    [citizen] Din a-kasse skal anmelde dit fravær til kommunen senest { $weeks ->
        [one] en uge
       *[other] { $weeks } uger
    } efter, at du meldte dig syg. Så sender kommunen dig et brev.
   *[caseworker] A-kassen anmelder fraværet senest { $weeks ->
        [one] en uge
       *[other] { $weeks } uger
    } efter medlemmets sygemelding.
}
forloeb-title-own-application = Søg selv, hvis der ikke kommer et brev
forloeb-text-own-application-after = { $reader ->
    [citizen] Har kommunen ikke sendt dig et brev, skal du selv søge om sygedagpenge, senest { $weeks ->
        [one] en uge
       *[other] { $weeks } uger
    } efter at betalingen fra din arbejdsgiver eller a-kasse er slut. Søger du senere, får du først sygedagpenge fra den dag, kommunen får din ansøgning.
   *[caseworker] Uden underretningsbrev anmoder borgeren selv, senest { $weeks ->
        [one] en uge
       *[other] { $weeks } uger
    } efter at betalingen fra arbejdsgiver eller a-kasse er ophørt. Senere: først ret fra den dag, anmodningen modtages.
}
forloeb-text-own-application-first = { $reader ->
    [citizen] Har kommunen ikke sendt dig et brev, skal du selv søge om sygedagpenge, senest { $weeks ->
        [one] en uge
       *[other] { $weeks } uger
    } efter den første fraværsdag. Søger du senere, får du først sygedagpenge fra den dag, kommunen får din ansøgning.
   *[caseworker] Uden underretningsbrev anmoder borgeren selv, senest { $weeks ->
        [one] en uge
       *[other] { $weeks } uger
    } efter den første fraværsdag. Senere: først ret fra den dag, anmodningen modtages.
}
forloeb-title-application-latest = Sidste dag for en ansøgning, der er kommet for sent
forloeb-text-application-latest = { $reader ->
    [citizen] Har du en god grund, kan kommunen betale for tiden før din ansøgning. Det kan den ikke, når du søger mere end { $months } måneder efter, at du blev syg.
   *[caseworker] Efter { $months } måneder kan fristen for at anmode ikke længere fraviges. Har arbejdsgiveren betalt så længe uden at anmelde, og er ansættelsen ophørt, gælder en egen frist i samme paragraf.
}
forloeb-title-refund-claim-limit = Sidste dag for kravet om refusion
forloeb-text-refund-claim-limit = En arbejdsgiver kan få refusion for { $months } måneder tilbage. For ældre dage er den tabt. Datoen her er den sidste for dagen { $refunded }, den første med refusion. Hver senere dag har sin egen. Er der en særlig grund, kan kommunen se bort fra fristen. Hvor længe den kan det, står i reglen.
forloeb-title-self-employed-notice = Anmeld fraværet
forloeb-text-self-employed-notice = { $reader ->
    [citizen] Som selvstændig uden forsikring har du { $weeks } uger fra den første fraværsdag til at anmelde fraværet til kommunen. Sker det senere, får du først sygedagpenge fra den dag, kommunen får din anmodning.
   *[caseworker] En selvstændig uden forsikring har { $weeks } uger fra den første fraværsdag til at anmelde fraværet. Senere: først ret fra den dag, anmodningen modtages.
}
forloeb-title-employer-talk = Samtale med arbejdsgiveren
forloeb-text-employer-talk = { $reader ->
    [citizen] Inden { $weeks } uger skal din arbejdsgiver have talt med dig om, hvordan og hvornår du kan komme tilbage.
   *[caseworker] Arbejdsgiveren skal have holdt sygefraværssamtalen inden { $weeks } uger.
}
forloeb-title-duration-certificate = Arbejdsgiveren kan bede om en varighedserklæring
forloeb-text-duration-certificate = { $reader ->
    [citizen] Når fraværet har varet mere end { $days } dage, kan din arbejdsgiver bede om din læges skøn over, hvor længe det varer. Det gælder funktionærer.
   *[caseworker] Efter mere end { $days } dage kan arbejdsgiveren bede en funktionær om en varighedserklæring.
}
forloeb-title-first-follow-up = Første samtale med kommunen
forloeb-text-first-follow-up = { $reader ->
    [citizen] Kommunen skal holde den første samtale med dig senest ved udgangen af uge { $week }. Efter reglerne siden 2015 gælder det kun, når du ikke ventes rask inden da.
   *[caseworker] Første opfølgningssamtale skal være holdt senest ved udgangen af uge { $week }; efter reglerne siden 2015 ikke i kategori 1 (§ 13 a, stk. 2).
}
forloeb-title-follow-up-interval = Næste opfølgning
forloeb-text-follow-up-interval = { $reader ->
    [citizen] Derefter følger kommunen op mindst hver { $weeks }. uge.
   *[caseworker] Derefter opfølgning mindst hver { $weeks }. uge.
}
forloeb-title-follow-up-months = Anden opfølgning
forloeb-text-follow-up-months = { $reader ->
    [citizen] Er du på vej tilbage, eller har du et langt forløb, følger kommunen op igen inden { $months } måneder fra den første fraværsdag, og derefter mindst lige så ofte.
   *[caseworker] Kategori 1 og 3: anden opfølgning inden { $months } måneder fra den første fraværsdag, derefter mindst lige så ofte.
}
forloeb-title-follow-up-talks = { $times ->
    [one] Mindst én samtale skal være holdt
   *[other] Mindst { $times } samtaler skal være holdt
}
forloeb-text-follow-up-talks = { $reader ->
    [citizen] Inden for de første { $months } måneder skal kommunen have holdt mindst { $times ->
        [one] én samtale
       *[other] { $times } samtaler
    } med dig. Derefter aftaler I, hvor tit.
   *[caseworker] Inden for de første { $months } måneder mindst { $times ->
        [one] én opfølgningssamtale
       *[other] { $times } opfølgningssamtaler
    }; derefter efter aftale.
}
forloeb-title-exemption-over = Fritagelsen for opfølgning slutter
forloeb-text-exemption-over-talk = { $reader ->
    [citizen] Var du ventet rask inden udgangen af uge { $week } fra den første samtale, og er du det ikke, følger kommunen op som i andre sager. Det samme gælder, hvis du mister dit arbejde.
   *[caseworker] Ikke rask inden udgangen af uge { $week } fra den første samtale, eller ledig: opfølgning efter § 13 b.
}
forloeb-text-exemption-over-first = { $reader ->
    [citizen] Var du ventet rask inden udgangen af uge { $week } fra den første fraværsdag, og er du det ikke, følger kommunen op som i andre sager. Det samme gælder, hvis du mister dit arbejde.
   *[caseworker] Ikke rask inden udgangen af uge { $week } fra den første fraværsdag, eller ledig: opfølgning efter § 13 b.
}
forloeb-title-fast-track-request = Sidste dag for arbejdsgiverens fast track
forloeb-text-fast-track-request = { $reader ->
    [citizen] Ventes du ikke rask inden for otte uger, kan din arbejdsgiver bede kommunen om en tidlig samtale i de første { $weeks } uger. Du kan sige nej. Selv kan du bede om den uden den frist.
   *[caseworker] Arbejdsgiveren kan bede om fast track i de første { $weeks } uger, når borgeren ikke ventes rask inden for otte uger. Borgeren kan sige nej. For borgerens egen anmodning er der ingen frist.
}
forloeb-title-fast-track-meeting = Fast track-samtalen
forloeb-text-fast-track-meeting = Beder du om den den { $asked }, skal kommunen holde samtalen senest { $weeks } uger efter.
forloeb-title-new-rate = Satsen skifter
forloeb-text-new-rate = Den højeste sats for sygedagpenge går fra { $before } til { $after } om ugen.
forloeb-title-refund-step = Statens andel skifter
forloeb-text-refund-step = Staten dækker { $after } i stedet for { $before }. Kommunen bærer resten.
forloeb-title-partial-return = Delvis tilbage i arbejde
forloeb-title-injury-report = Sidste dag for at anmelde arbejdsskaden
forloeb-text-injury-report = { $reader ->
    [citizen] Skaden skal være anmeldt inden { $months } måneder. Er den ikke anmeldt, så spørg din arbejdsgiver, din læge eller din fagforening, eller anmeld den selv.
   *[caseworker] Skaden skal være anmeldt inden { $months } måneder. Spørg, om den er.
}
forloeb-title-employer-injury-report = Arbejdsgiveren anmelder arbejdsulykken
forloeb-text-employer-injury-report = { $reader ->
    [citizen] Din arbejdsgiver skal anmelde en arbejdsulykke senest { $days } dage efter den første fraværsdag.
   *[caseworker] Arbejdsgiveren skal anmelde en arbejdsulykke senest { $days } dage efter den første fraværsdag.
}
forloeb-text-employer-injury-report-accident = { $reader ->
    [citizen] Din arbejdsgiver skal anmelde en arbejdsulykke senest { $days } dage efter ulykken.
   *[caseworker] Arbejdsgiveren skal anmelde en arbejdsulykke senest { $days } dage efter ulykken.
}

# Forbehold
forloeb-res-changed = Reglen skiftede, mens forløbet var i gang. Ingen kilde siger sikkert, hvilken der gælder for forløb, der allerede var begyndt.
forloeb-res-rough = Kilderne siger ikke præcis, hvornår reglen skiftede: mellem { $earliest } og { $latest }. Derfor vises begge regler.
forloeb-res-start-not-found = Kilderne siger ikke, siden hvornår reglen gælder.
forloeb-res-exempt = Gælder måske ikke: Har man et arbejde, og ventes man rask inden udgangen af uge { $weeks } fra den første fraværsdag, følger kommunen ikke op (regel fra { $from }), medmindre man selv eller arbejdsgiveren ønsker det. Spørg kommunen.
forloeb-res-single-talk = Gælder måske ikke: Har man et arbejde og et forudsigeligt forløb, og ventes man rask inden udgangen af uge { $weeks } fra den første samtale, er den samtale nok (regel fra { $from }).
forloeb-res-wages = Gælder, hvis arbejdsgiveren betaler løn under sygdommen.
forloeb-res-employer-benefit = Gælder, hvis arbejdsgiveren betaler sygedagpenge og ikke løn i arbejdsgiverperioden.
forloeb-res-no-wages = Gælder, hvis arbejdsgiveren ikke betaler løn under sygdommen.
forloeb-res-letter = Sender kommunen dig et brev, gælder i stedet { $days } dage, fra brevet er sendt.
forloeb-res-without-fund = Er man hverken i arbejde eller ledigt medlem af en a-kasse, er fristen { $weeks ->
    [one] en uge
   *[other] { $weeks } uger
} efter den første fraværsdag.
forloeb-res-telling = Regnet fra den første dag. Meldte man sig syg senere, er fristen senere.
forloeb-res-category = Det afhænger af, hvilken kategori kommunen har sat sagen i. Derfor vises begge.
forloeb-res-insured = Med forsikring er fristen { $weeks ->
    [one] en uge
   *[other] { $weeks } uger
}, fra retten til sygedagpenge begynder: { $first } ved forsikring fra den første fraværsdag (også en § 58 a-aftale), { $later } ved forsikring fra den tredje, når man arbejder mandag til fredag.
forloeb-res-accident = Fristen regnes fra ulykken, eller fra den dag en læge sagde, at sygdommen kan skyldes arbejdet. Var det før den første fraværsdag, er fristen tidligere.
forloeb-res-first-talk = Regnet fra den sidste dag for den første samtale. Blev den holdt før, er datoen tidligere.
forloeb-res-pension-age = Alderen i hele år afgør ikke, om folkepensionsalderen er nået. Derfor vises begge grænser.
forloeb-res-below-pension = Regnet for en, der ikke har nået folkepensionsalderen. Skriv alderen for at være sikker.
forloeb-res-earlier = Tidligere sygeperioder tæller med. Har der været nogen, kan grænsen nås før.

# Forlængelse
forloeb-extension-heading = { $reader ->
    [citizen] Hvornår kan sygedagpengene forlænges?
   *[caseworker] Forlængelsesmuligheder
}
forloeb-extension-text = Ved grænsen den { $date } kan kommunen forlænge, hvis et af disse punkter passer:
forloeb-extension-most = Højst { $weeks } uger, til { $until }.
forloeb-extension-pending = Det kan gælde her: fraværet skyldes arbejdet.

# Det, du kan bede om
forloeb-ask-heading = { $reader ->
    [citizen] Det kan du bede om
   *[caseworker] Det kan borgeren bede om
}
forloeb-how-talk-on-request = Skriv eller ring til din kontakt i kommunen. Bed om en dato.
forloeb-how-retention-plan = Sig det til din leder, gerne skriftligt.
forloeb-how-partial-benefit = Aftal timerne med din arbejdsgiver, og fortæl kommunen om aftalen, før du begynder.
forloeb-how-section-56 = Søg sammen med din arbejdsgiver på virk.dk. Kommunen godkender aftalen.
forloeb-how-fast-track-own = Skriv eller ring til kommunen, og sig, at du vil have en tidlig opfølgning.
forloeb-how-complaint = Skriv eller ring til kommunen, før fristen i afgørelsen er gået. Du behøver ikke begrunde klagen.
forloeb-decisions-heading = Når kommunen træffer en afgørelse
forloeb-letters-heading = Frister, der løber fra et brev
forloeb-letter-notice = Når din arbejdsgiver eller a-kasse har anmeldt fraværet, sender kommunen dig et brev. Søg om sygedagpengene senest { $days } dage efter, at det er sendt. Ellers får du dem først fra den dag, du søger. Er noget i brevet forkert, så sig til inden for samme frist.
forloeb-letter-form = Svar på kommunens oplysningsskema senest { $days } dage efter, at det er sendt, medmindre I aftaler andet.
forloeb-picture-beyond = ikke lagt ind
forloeb-letter-doctor-aim = Lægens attest skal normalt være hos kommunen inden for { $days } dage.
forloeb-letter-doctor-least = Kommunen skal give lægen mindst { $days } dage.
forloeb-employer-asks-heading = Det kan arbejdsgiveren bede om
forloeb-bring-heading = Tag med til samtalen
forloeb-bring-1 = Brevet fra kommunen og det, du har svaret i oplysningsskemaet.
forloeb-bring-2 = Hvad lægen har sagt: undersøgelser, behandling, og hvornår der sker noget.
forloeb-bring-3 = Hvad du kan og ikke kan på dit arbejde lige nu, og hvad der ville hjælpe.
forloeb-bring-4 = Hvad du og din arbejdsgiver har aftalt.
forloeb-bring-5 = Dine spørgsmål, skrevet ned. Du må gerne tage en med.
forloeb-bring-note = Det er vores råd, ikke en regel.

# Skift og huller
forloeb-changes-heading = Regler, der skifter undervejs
forloeb-absent-heading = Det ved kilderne ikke
forloeb-absent-text = Det her står ikke i de kilder, vi har. Derfor står det heller ikke blandt datoerne:
forloeb-not-a-decision = Datoerne er regnet ud efter reglerne. De er ikke en afgørelse. Spørg din kommune, hvis du er i tvivl.

# Kalender
forloeb-calendar-heading = Datoerne i din kalender
forloeb-calendar-text = Vælg datoer, og hent en kalenderfil. Den åbner i de fleste kalendere. Henter du den igen, bliver datoerne opdateret og ikke fordoblet.
forloeb-calendar-alarm = Påmindelse
forloeb-alarm-none = Ingen
forloeb-alarm-day = Dagen før
forloeb-alarm-days = Tre dage før
forloeb-alarm-week = En uge før
forloeb-calendar-all = Vælg alle
forloeb-calendar-none = Vælg ingen
forloeb-calendar-legend = Datoer fra i dag
forloeb-calendar-past = Der er ingen datoer fra i dag og frem.
forloeb-calendar-get = { $count ->
    [one] Hent 1 dato (.ics)
   *[other] Hent { $count } datoer (.ics)
}
forloeb-calendar-prefix = Sygeforløb
forloeb-csv = Hent datoerne (CSV)
forloeb-svg = Hent billedet (SVG)
forloeb-csv-date = dato
forloeb-csv-day = dag
forloeb-csv-kind = type
forloeb-csv-actor = hvem
forloeb-csv-title = hvad
forloeb-csv-text = forklaring
forloeb-csv-paragraphs = paragraffer
forloeb-csv-reservations = forbehold
