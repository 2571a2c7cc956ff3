kommuner-title = Din kommune ved siden af andre
kommuner-description = Sager pr. sagsbehandler og forlængelser i fire kommuner, med jeres egne tal ved siden af. Kendetegn på en effektiv administration, og hvad en klynge ville bruge med den laveste udgift pr. sag.
kommuner-lead = Se, hvor mange sager en sagsbehandler har i fire kommuner, og hvor ofte sygedagpengene blev forlænget, fordi en arbejdsskadesag ventede. Skriv jeres egne tal, og se dem ved siden af.
kommuner-words = [[sagsstamme|sagsstamme]] [[klynge|klynge]] [[arbejdsskade|arbejdsskade]] [[revurdering|revurdering]] [[forlaengelsesmulighed|forlængelsesmulighed]]
kommuner-scope = Forløbene i de fire kommuner er talt i { $year }, resten { $date }. Tallene viser forskelle, ikke hvem der gør det bedst.
kommuner-no-script = De offentliggjorte tal og eksemplet kan læses her. Vil du skrive jeres egne tal, skal JavaScript være slået til.
kommuner-not-a-judgement = Tallene viser forskelle, ikke hvem der gør det bedst.
kommuner-example-text = De fire kommuner er virkelige. Klyngen længere nede er opdigtet.
kommuner-link-label = Link til jeres tal

# Egen kommune
kommuner-form-heading = Jeres kommune
kommuner-name = Kommunens navn
kommuner-name-hint = Kun til at kende den på her på siden.
kommuner-courses = Påbegyndte sygedagpengeforløb på et år
kommuner-extensions = Forlængelser, fordi en arbejdsskadesag venter
kommuner-caseworkers = Sagsbehandlere på sygedagpenge
kommuner-cases = Sager pr. sagsbehandler
kommuner-cases-hint = Et tal, eller fra og til: 40-50. Én decimal er nok: 50,5.
kommuner-all-optional = Skriv det, I har. Tomme felter bliver ikke regnet med.

# Fejl
kommuner-error-missing = Skriv et tal her. Resten kan ikke regnes ud uden det.
kommuner-error-number = Skriv et tal, for eksempel 5.300.
kommuner-error-whole = Skriv et helt tal uden decimaler.
kommuner-error-positive = Skriv et tal, der er større end nul.
kommuner-error-precise = Skriv højst én decimal, for eksempel 12,5.
kommuner-error-oere = Skriv højst to decimaler.
kommuner-error-large = Tallet er for stort.
kommuner-error-at-most = Tallet kan højst være { $most }.
kommuner-error-little = Er beløbet i kroner? Skriv mindst 1.000 kr.
kommuner-error-caseload = Skriv et tal, der er større end nul, eller to med bindestreg imellem og det mindste først: 40-50.
kommuner-error-more-than-courses = Der kan ikke være flere forlængelser end forløb.

# Svaret
kommuner-result-heading = Svaret
kommuner-own-name = Jeres kommune
kommuner-own-inside = jeres kommune
kommuner-own-marked = { $name } (jeres tal)
kommuner-stale = Noget i jeres tal skal rettes. Her er det sidste, der kunne regnes ud.
kommuner-share-of = { $count } af { $all }
kommuner-primary-published = kommuner har flere sager pr. sagsbehandler end de anbefalede { $recommended }: { $names }.
kommuner-primary-none-above = kommuner har flere sager pr. sagsbehandler end de anbefalede { $recommended }.
kommuner-primary-cases = { $cases } sager
kommuner-primary-cases-words = pr. sagsbehandler i { $name }: { $distance } de anbefalede { $recommended }.
kommuner-primary-extended = { $rate } pr. 1.000
kommuner-primary-extended-words = Så mange forlængelser er der i { $name } for hver 1.000 påbegyndte forløb, fordi en arbejdsskadesag venter. I de fire kommuner er der { $low } til { $high }.
kommuner-primary-each = { $courses } forløb
kommuner-primary-each-words = begynder der på et år for hver sagsbehandler i { $name }.
kommuner-extended-published = Forlængelser, fordi en arbejdsskadesag ventede: { $low } til { $high } for hver 1.000 påbegyndte forløb.
kommuner-extended-own = Forlængelser, fordi en arbejdsskadesag venter: { $rate } for hver 1.000 påbegyndte forløb. I de fire kommuner er der { $low } til { $high }.
kommuner-bar-published = { $share } over { $recommended } sager

kommuner-within = inden for
kommuner-above = { $cases } over
kommuner-above-up-to = op til { $cases } over
kommuner-above-between = { $least }–{ $most } over
kommuner-below = { $cases } under
kommuner-below-up-to = op til { $cases } under
kommuner-below-between = { $least }–{ $most } under
kommuner-around = fra { $below } under til { $above } over
kommuner-about = ca. { $number }

# Tabel og billeder
kommuner-numbers-link = Se tallene i tabellen
kommuner-table-heading = De fire kommuner i tal
kommuner-table-caption = Forløb, sagsbehandlere, sager og forlængelser
kommuner-th-name = Kommune
kommuner-th-courses = Påbegyndte forløb
kommuner-th-caseworkers = Sagsbehandlere
kommuner-th-each = Forløb pr. sagsbehandler
kommuner-th-cases = Sager pr. sagsbehandler
kommuner-th-distance = Mod { $recommended }
kommuner-th-extensions = Forlængelser
kommuner-th-rate = Pr. 1.000 forløb
kommuner-rate-cell = { $rate } ({ $percent })
kommuner-not-given = ikke oplyst
kommuner-cases-heading = Sager pr. sagsbehandler
kommuner-cases-reading-all-within = Ingen ligger over de anbefalede { $recommended } sager.
kommuner-cases-reading-above = Over de anbefalede { $recommended } sager: { $names }.
kommuner-cases-axis = Sager pr. sagsbehandler
kommuner-cases-band = Anbefalet { $recommended }
kommuner-rate-heading = Forlængelser, fordi en arbejdsskadesag ventede
kommuner-rate-reading = { $name } har flest: { $rate } for hver 1.000 påbegyndte forløb.
kommuner-rate-axis = Forlængelser pr. 1.000 påbegyndte forløb
kommuner-parts-heading = Sådan er sagerne fordelt
kommuner-part = { $label }: { $caseworkers ->
    [one] 1 sagsbehandler
   *[other] { $caseworkers } sagsbehandlere
}
kommuner-part-cases = { $part }, { $cases } sager hver
kommuner-benefit-cases = Heraf ca. { $cases } sygedagpengesager pr. sagsbehandler.
kommuner-caveats-heading = Hvad tallene ikke siger
kommuner-as-of = Sagsbehandlere, sager og forlængelser er opgjort { $date }.
kommuner-recommended-source = { $from } til { $to } sager pr. sagsbehandler anbefales af { $whose }, afhængigt af andre forhold. Kilde: { $source }.
kommuner-source = Kilde: { $source }.

# Hele landet
kommuner-spending-heading = Udgifterne i hele landet, efter forløbets længde

# Kendetegn
kommuner-marks-heading = Kendetegn på en effektiv administration
kommuner-marks-text = Sæt kryds ved det, der passer på jeres kommune. Listen er til at tale ud fra. Den er ikke en prøve.
kommuner-marks-count = { $ticked } af { $all } kendetegn er krydset af.
kommuner-mark-yes = Ja
kommuner-mark-no = Ikke krydset af
kommuner-marks-sources = Hvor kendetegnene kommer fra

# Klynge
kommuner-cluster-heading = Hvad ville en klynge bruge med den laveste udgift pr. sag?
kommuner-cluster-text = KL delte kommunerne i ti klynger, der ligner hinanden, og holdt i hver klynge kommunen med den højeste udgift pr. sag op mod den med den laveste. Her regnes det samme ud for de kommuner, du skriver.
kommuner-rows-heading = Kommunerne i klyngen
kommuner-row = Kommune { $number }
kommuner-row-name = Navn
kommuner-row-spending = Udgift til sygedagpenge
kommuner-row-cases = Sager
kommuner-currency = kr.
kommuner-row-remove = Fjern kommune { $number }
kommuner-row-add = Tilføj en kommune
kommuner-row-most = Der er plads til højst { $most } kommuner.
kommuner-invented = opdigtet eksempel
kommuner-invented-name = { $name } (opdigtet eksempel)
kommuner-cluster-result = Klyngens regnestykke
kommuner-cluster-stale = Noget i klyngens tal skal rettes. Her er det sidste, der kunne regnes ud.
kommuner-cluster-none = Skriv udgift og sager for mindst to kommuner.
kommuner-cluster-highest = { $highest } bruger mest pr. sag. Med den laveste udgift pr. sag, som er i { $lowest }, ville det være { $potential } mindre: { $share } af udgiften.
kommuner-cluster-equal = Alle bruger lige meget pr. sag.
kommuner-cluster-all = Gjaldt den laveste udgift pr. sag for alle, ville klyngen bruge { $potential } mindre ud af { $spending } i alt.
kommuner-cluster-caption = Udgift pr. sag, og afstanden til den laveste
kommuner-th-spending = Udgift
kommuner-th-row-cases = Sager
kommuner-th-per-case = Udgift pr. sag
kommuner-th-potential = Regnet potentiale
kommuner-th-share = Andel af egen udgift
kommuner-total = I alt
kommuner-cluster-how = Potentialet er (egen udgift pr. sag − den laveste) × egne sager. Det er et regnestykke, ikke noget, nogen har sparet.
kommuner-warn-heading = Kan kommunerne overhovedet sammenlignes?
kommuner-warn-conditions = Borgernes alder, ledigheden og erhvervene er forskellige fra sted til sted, og det præger udgiften pr. sag. Skriv kun kommuner, der ligner hinanden.
kommuner-warn-counting = Udgifter og sager skal være talt på samme måde: samme år, samme ydelser, med eller uden statens refusion.
kommuner-warn-small = Med få sager kan et par lange forløb afgøre tallet.
kommuner-warn-quality = En lavere udgift er ikke i sig selv en bedre indsats. KREVI ser på effektivitet, der ikke går ud over gode resultater.

# Filer
kommuner-csv = Hent kommunerne (CSV)
kommuner-csv-cluster = Hent klyngen (CSV)
kommuner-svg-cases = Hent billedet af sager (SVG)
kommuner-svg-rate = Hent billedet af forlængelser (SVG)
kommuner-csv-whose = Hvem tallene er fra
kommuner-csv-published = offentliggjort
kommuner-csv-own = egne
kommuner-csv-share = Andel af egen udgift i procent
kommuner-csv-percent = Forlængelser i procent af forløb
kommuner-csv-cases-from = Sager pr. sagsbehandler, fra
kommuner-csv-cases-to = Sager pr. sagsbehandler, til
kommuner-csv-invented = Opdigtet
kommuner-csv-yes = ja
kommuner-csv-no = nej
