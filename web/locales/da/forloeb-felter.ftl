# Felterne på siden om et sygeforløb, og hvad der kan være galt med dem.

forloeb-form-heading = Om dit forløb
forloeb-reader = Hvem læser?
forloeb-reader-citizen = Jeg er syg
forloeb-reader-caseworker = Jeg arbejder med sagen
forloeb-first-day = Første fraværsdag
forloeb-first-day-hint = Fra { $from } til { $to }, for eksempel 3 8 2026.
forloeb-today = I dag
forloeb-status = Hvad var du på den første fraværsdag?
forloeb-more = Fortæl mere, og få mere præcise datoer
forloeb-yes = Ja
forloeb-no = Nej
forloeb-unknown = Ved ikke
forloeb-not-set = ikke oplyst

# Arbejdet
forloeb-no-employer-period = Ingen arbejdsgiverperiode
forloeb-no-employer-period-hint = For eksempel nyansat i under 8 uger eller i fleksjob.
forloeb-section-56 = Har du en § 56-aftale om den sygdom, du er væk med?
forloeb-section-56-hint = En aftale mellem dig og din arbejdsgiver, som kommunen har godkendt. Så betaler kommunen også de første dage til arbejdsgiveren.
forloeb-section-56-chronic = Ja, om en langvarig eller kronisk sygdom
forloeb-section-56-planned = Ja, om en behandling, der var bestemt, før jeg blev ansat
forloeb-section-56-same = Ja, om en sygdom, arbejdsgiveren lige har betalt for
forloeb-still-employed = Har du stadig jobbet?
forloeb-employment-ends = Sidste dag i jobbet
forloeb-employment-ends-hint = Hvis jobbet slutter. Lad felterne stå tomme, hvis det ikke gør. Arbejdsgiveren betaler ikke længere end til den dag.
forloeb-hours = Timer om ugen i jobbet
forloeb-hours-hint = De timer, du skulle have arbejdet. Skriv også timelønnen, så står der, hvad du får om ugen.
forloeb-hours-unit = timer
forloeb-hourly-pay = Timeløn før skat
forloeb-hourly-pay-hint = Gennemsnittet af de seneste måneder før fraværet, uden feriepenge og pension.
forloeb-insurance = Har du en sygedagpengeforsikring?
forloeb-insurance-hint = Den frivillige forsikring for selvstændige hos Udbetaling Danmark. Den giver sygedagpenge i de første uger.
forloeb-insurance-first-full = Fra den første dag, højeste beløb
forloeb-insurance-first-part = Fra den første dag, mindste beløb
forloeb-insurance-third-full = Fra den tredje dag, højeste beløb
forloeb-insurance-third-part = Fra den tredje dag, mindste beløb

# Fraværet
forloeb-earlier-hint = Har du været syg eller fået en anden ydelse før? Tidligere sygefravær tæller med i grænsen for sygedagpenge. Skriv det, du kender.
forloeb-holidays = Ferie under fraværet
forloeb-holidays-hint = Ferie, du har holdt, mens du var syg. Der er ikke sygedagpenge de dage.
forloeb-holiday-row = Ferie
forloeb-partial-return = Delvis tilbage i arbejde fra
forloeb-partial-return-hint = Lad felterne stå tomme, hvis du ikke er begyndt delvist.
forloeb-work-injury = Skyldes fraværet arbejdet?
forloeb-covid = Fraværet skyldes covid-19
forloeb-covid-hint = I nogle perioder betalte kommunen så også de første dage.
forloeb-fast-track = Jeg vil gerne have en tidlig samtale (fast track)
forloeb-fast-track-hint = Så vises også, hvornår samtalen senest skal holdes.

# Personen
forloeb-age = Alder på den første fraværsdag
forloeb-age-hint = Hele år. Nogle regler er andre, når man har nået folkepensionsalderen.
forloeb-age-unit = år
forloeb-section-25 = Jeg får pension, eller mit helbred giver ret til førtidspension
forloeb-section-25-hint = Førtidspension, seniorpension eller tidlig pension. Så regnes grænsen for sygedagpenge anderledes (§ 25).

# Fejl
forloeb-error-not-a-number = Skriv et helt tal, for eksempel 45.
forloeb-error-age = Skriv en alder fra { $from } til { $to } år.
forloeb-error-before-first-day = Dagen ligger før den første fraværsdag.
forloeb-error-job-ended = Jobbet sluttede før den første fraværsdag. Ret dagen, eller vælg, hvad du var på den første fraværsdag.
forloeb-error-hours = Skriv timerne om ugen, for eksempel 37. En uge har ikke flere end 168.
forloeb-error-pay = Skriv timelønnen i kroner, for eksempel { $example }.
forloeb-stale = Datoerne herunder hører til det sidste, der kunne regnes ud.
forloeb-stale-example = Datoerne herunder er eksemplets. Udfyld felterne for at se dine egne.
