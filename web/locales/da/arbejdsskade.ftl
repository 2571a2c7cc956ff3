advice-title = Kommet til skade på arbejdet: hvad gør du nu?
advice-description = Svar på nogle få spørgsmål ad gangen, og se, hvad der haster, hvad du kan gøre og bede om, og hvilke datoer der gælder efter en arbejdsskade.
advice-lead = Svar på nogle få spørgsmål ad gangen. Så ser du, hvad der haster, hvad du kan gøre, og hvem der kan hjælpe.
advice-words = [[arbejdsskade|arbejdsskade]] [[opfoelgning|opfølgning]] [[mulighedserklaering|mulighedserklæring]] [[revurdering|revurdering]] [[forlaengelsesmulighed|forlængelsesmulighed]] [[delvis-syg|delvis syg]]
advice-scope = Rådene bygger på SFI’s undersøgelse fra 2014 og på de regler, der gælder i dag. Ved hvert råd står, om det er lov, praksis, en udtalelse eller vores egen slutning. Hvad myndighederne afgør, kan vi ikke vide.
advice-no-script = Spørgsmålene kræver JavaScript. Eksemplet herunder kan læses uden.
advice-not-a-decision = Dette er vejledning ud fra de svar, der er givet. Det er ingen afgørelse.

# Hvis svar
advice-example-text = En ulykke, som måske aldrig er anmeldt. Set fra den { $today }.
advice-case-text = { $case }. Set fra { $today }.
advice-example-changed = Nogle svar er ændret.
advice-own-answers = Brug mine egne svar
advice-examples = Se et eksempel
advice-show-example = En ulykke, der måske ikke er anmeldt
advice-show-case = { $case }
advice-story-badge = Eksempel fra rapporten
advice-story-lesson = Hvad det viser
advice-story-assumed = Hvad vi har antaget
advice-months-only = Rapporten nævner kun måneder. Derfor står her ingen dage.
advice-link-label = Link til disse svar

# Samtalen
advice-begin = Lad os begynde
advice-topic-injury = Om skaden
advice-topic-report = Om anmeldelsen
advice-topic-insurer = Om forsikringsselskabet
advice-topic-authority = Om myndigheden
advice-topic-sickness = Om sygemeldingen
advice-topic-work = Om jobbet
advice-topic-health = Om helbredet
advice-topic-help = Om hjælp og bekymringer
advice-remaining = { $count ->
    [0] Der er ikke flere spørgsmål lige nu.
    [one] Højst ét spørgsmål tilbage. Rådene er der allerede.
   *[other] Højst { $count } spørgsmål tilbage. Du kan stoppe, når du vil.
}
advice-why-asked = Derfor spørger vi: { $why }
advice-dont-know = Ved ikke
advice-no-day = Der er ingen sådan dag
advice-next = Videre
advice-back = Tilbage
advice-all-answered = Tak, det var det hele
advice-all-answered-text = Du har svaret på alt, der kan ændre rådene. Du kan altid ændre et svar herunder.
advice-answered = { $count ->
    [one] Et svar
   *[other] { $count } svar
}
advice-change = Ændr
advice-change-label = Ændr svaret: { $question }
advice-error-missing = Vælg et svar. “Ved ikke” er også et svar.
advice-error-date = Den dato kan ikke bruges. Skriv dag, måned og år med tal, fra 1970 og frem.

# Fraværet
advice-status = { $reader ->
    [citizen] Hvad var du på den første fraværsdag?
   *[caseworker] Hvad var borgeren på den første fraværsdag?
}
advice-status-hint = Det afgør, hvornår sygedagpengene skal vurderes. Uden svar er dagen regnet for en lønmodtager.
advice-status-contradicts = Det passer ikke med svaret om ansættelse. Ret det ene af de to.
advice-earlier-hint = Tidligere sygefravær tæller med. Så kan dagen komme før.
advice-earlier-not-counted = Perioderne tæller først med, når alle datoer er rigtige.
advice-elsewhere = Ferie, alder, pension og covid-19 kan også flytte den dag, hvor sygedagpengene vurderes. Det spørger vi ikke om her.
advice-elsewhere-link = Svar på det under Forløb og frister
advice-elsewhere-wrong = Det, der står under “{ $field }”, kan ikke bruges: { $problem } Ret det under Forløb og frister.

# Det vigtigste
advice-result-heading = Dine råd
advice-first-heading = Det vigtigste først
advice-first-none = Ud fra svarene er der ikke noget, der haster.
advice-first-open = Svar på de første spørgsmål. Så kommer rådene her.
advice-day-report-by = Sidste dag for at anmelde skaden
advice-day-extension = Det vurderes, om sygedagpengene kan fortsætte
advice-days-left = { $days ->
    [0] i dag
    [one] i morgen
   *[other] om { $days } dage
}
advice-days-ago = { $days ->
    [one] i går
   *[other] for { $days } dage siden
}
advice-over = forbi
advice-coming = kommer
advice-bar = { $count ->
    [0] Svar, og få råd
    [one] Et råd
   *[other] { $count } råd
}
advice-news-one = Nyt råd: { $text }
advice-news-more = { $count } nye råd. Det første: { $text }
advice-news-gone = Rådene er ændret.
advice-urgent = Haster
advice-soon = Snart
advice-fresh = Nyt

# Rådene
advice-all-heading = Råd ud fra svarene
advice-authority = { $short } er { $name }, som afgør arbejdsskadesager.
advice-step-act = Det kan du gøre
advice-step-call = Hvem du kan ringe til
advice-step-ask = Det kan du bede om
advice-step-bring = Det kan du have med
advice-step-know = Godt at vide
advice-standing-law = Lov
advice-standing-practice = Praksis
advice-standing-opinion = Udtalelse
advice-standing-inference = Vores slutning
advice-why = Hvorfor?
advice-why-label = Hvorfor? { $text }
advice-because = Rådet bygger på disse svar:
advice-because-always = Det gælder altid.
advice-source-report = Det står i rapporten.
advice-source-own = Det har vi selv sluttet. Rapporten handler om emnet her:
advice-changed = Ændret siden 2014: { $topic }.
advice-then-now = Dengang: { $then } I dag: { $now }
advice-not-verified = Det har vi ikke kunnet bekræfte.

# Hvad der mangler, og hvad der er uenighed om
advice-waits-heading = { $count ->
    [one] Et svar mere kan ændre rådene
   *[other] { $count } svar mere kan ændre rådene
}
advice-signs-heading = Tegn, der er værd at se på
advice-signs-note = De siger ikke, at nogen har gjort noget forkert. De viser, hvor sager plejer at gå i stå.
advice-needs-heading = Seks ting, et godt forløb bygger på
advice-needs-note = Fra rapporten. Ud fra svarene er de på plads, ikke på plads eller ukendte.
advice-met = På plads
advice-unmet = Ikke på plads
advice-unknown = Vides ikke
advice-views-heading = Her er folk uenige
advice-views-note = Rapporten gengiver begge sider. Vi vælger ikke for dig.
advice-view-one = Nogle siger:
advice-view-other = Andre siger:

# Datoer
advice-days-heading = De to sager og deres datoer
advice-days-none = Når du har svaret med en dato, kommer sagernes datoer her.
advice-days-reading = Datoer, der er passeret: { $past }. Datoer, der ligger foran: { $coming }.
advice-days-label = To sager på samme tidslinje: arbejdsskadesagen og sygedagpengesagen. Datoer, der er passeret: { $past }. Datoer, der ligger foran: { $coming }. Tabellen herunder har dem alle.
advice-days-caption = Datoer i arbejdsskadesagen og sygedagpengesagen
advice-lane-injury = Arbejdsskadesagen
advice-lane-benefit = Sygedagpengesagen
advice-flag-today = I dag
advice-flag-report = anmeld senest
advice-flag-extension = sygedagpenge vurderes
advice-col-number = Nr.
advice-col-day = Dag
advice-col-away = Hvornår
advice-col-case = Sag
advice-col-kind = Slags
advice-col-what = Hvad
advice-rhythms = Det, der gentager sig uden en fast dato
advice-kind-event = Hændelse
advice-kind-limit = Grænse
advice-kind-deadline = Frist
advice-kind-expectation = Forventning
advice-kind-ambition = Mål
advice-kind-decision = Afgørelse
advice-kind-handover = Overdragelse
advice-kind-action = Handling
advice-kind-exception = Undtagelse
advice-kind-example = Eksempel
advice-kind-option = Mulighed
advice-kind-rule = Regel
advice-calendar-heading = Datoerne i din kalender
advice-calendar-prefix = Arbejdsskade
advice-alarm-month = 30 dage før

# Papirer
advice-papers-heading = { $reader ->
    [citizen] Breve, du kan rette og sende
   *[caseworker] Papirer til sagen
}
advice-papers-text = Teksterne er lavet af svarene. Ret dem, som du vil. De bliver ikke sendt nogen steder hen og kommer ikke med i et link.
advice-paper-label = Tekst: { $title }
advice-paper-hint = Skriv ikke CPR-numre her. Det, der står i [ ], udfylder du selv.
advice-paper-cpr = Det ligner et CPR-nummer. Slet det, så kan du kopiere, gemme og udskrive teksten.
advice-copy = Kopiér teksten
advice-save = Gem teksten som fil
advice-again = Hent teksten fra svarene igen
advice-copied = Teksten er kopieret.
advice-not-copied = Markér teksten, og kopiér den selv.
advice-blank-date = [dato]
advice-sheet-title = Ark til sagen, uden navne
advice-sheet-head = Arbejdsskade: ark til sagen. Set fra { $today }. Ingen navne.
advice-sheet-known = Hvad der er oplyst
advice-sheet-open = Hvad der mangler svar på

# Dengang, andre og ændringer
advice-2014-heading = Sådan var det i 2014
advice-2014-summary = Se, hvad der gjaldt dengang
advice-2014-note = Dette er ikke råd. Det gælder ikke mere, eller ingen kilde siger, om det gør.
advice-practice-heading = { $reader ->
    [citizen] Hvad der har virket for andre
   *[caseworker] Hvad der har virket i andre jobcentre
}
advice-practice-summary = Se eksemplerne
advice-practice-note = Fra rapporten. Det er erfaringer, ikke pligter.
advice-changes-heading = Hvad der er ændret siden 2014
advice-changes-summary = Se ændringerne

# Filer
advice-csv = Hent rådene (CSV)
advice-csv-days = Hent datoerne (CSV)
advice-svg = Hent tidslinjen (SVG)
advice-csv-step = Skridt
advice-csv-urgency = Hast
advice-csv-text = Råd
advice-csv-standing = Slags
advice-csv-because = Fordi
advice-csv-source = Kilde
