early-title = Tidlig indsats: hvad er den værd, og hvor sikkert er det?
early-description = Følg mange sygeforløb med og uden en indsats: uger, arbejde og penge, hvad det koster at vente, og hvor sikkert svaret er.
early-lead = Skriv, hvem der er syge, og hvad der bliver gjort. Så ser du forløbene med og uden indsatsen, hvad hver part vinder eller taber, og hvor sikkert det er.
early-words = [[hazardratio|hazardratio]] [[delvis-raskmelding|delvis raskmelding]] [[refusion|statsrefusion]] [[varighedsgraense|varighedsgrænse]] [[udstoedningsgrad|udstødningsgrad]] [[leverandoerens-egne-tal|leverandørens egne tal]] [[lodtraekningsforsoeg|lodtrækningsforsøg]]
early-no-script = Beregneren kræver JavaScript. Eksemplet herunder kan læses uden, men chancerne bliver først trukket, når den kører.
early-not-a-decision = Dette er en beregning af en antaget effekt. Den viser ikke, at indsatsen virker.

# Eksempel
early-example-text = Roskilde, med leverandørens egen effekt. Ret i felterne, og se, hvad der sker.
early-assumed-here = Fra siderne om indsatsen. Her er det antaget, at den når alle, at de følges fra den uge, hvor den begynder, og at der tælles to år. Ret det, hvis det er anderledes.
early-link-label = Link til denne beregning

# Felter
early-form-heading = Hvem er syge?
early-field = { $field ->
    [entrants] Personer på sygedagpenge
    [entryWeek] Uger, de allerede har været syge
    [years] År af fraværet, der regnes med
    [weeklyBenefit] Sygedagpenge om ugen
    [outOfWork] Udgift ved at være uden arbejde bagefter
    [draws] Trækninger
    [seed] Startnummer
    [startWeek] Uger syge, når indsatsen begynder
    [reach] Andel, den når
    [until] Talt til uge
    [spared] Del af ydelsen, der spares
    [lasts] Uger, den virker
   *[price] Pris pr. deltager
}
early-effect-field = { $kind ->
    [hazardRatio] Så mange gange hurtigere holder de op med sygedagpenge
    [weeksSaved] Uger, forløbet bliver kortere
    [fewerLong] Færre lange forløb
    [moreToWork] Flere af dem, der holder op, kommer i arbejde
   *[partialReturn] Uger, de begynder tidligere på deltid
}
early-hint = { $field ->
    [entrants] Nye forløb, eller dem, der stadig er syge i den uge, du skriver herunder.
    [entryWeek] 0 for alle nye forløb.
    [outOfWork] Af det, sygedagpengene ville koste. Tomt felt: 100 %.
    [draws] Flere tager længere tid og giver mindre tilfældighed. Tomt felt: 10.000.
    [seed] Samme nummer giver samme resultat. Tomt felt: 1.
    [reach] Af dem, der stadig er syge, når den begynder.
    [until] Tomt felt: uden grænse.
    [longAfter] Et forløb er langt, når det varer længere.
    [spared] For den, der er tilbage på deltid.
    [lasts] Tomt felt: så længe de er på sygedagpenge.
   *[price] Betales, når indsatsen begynder.
}
early-effect-hint = { $kind ->
    [hazardRatio] 1 er ingen virkning. 1,3 er 30 % hurtigere, hver uge.
    [weeksSaved] Gennemsnit pr. deltager. Et negativt tal betyder længere fravær.
    [fewerLong] Så mange procent færre når den uge, du skriver herunder.
    [moreToWork] Procentpoint.
   *[partialReturn] Gennemsnit for dem, der kommer i arbejde.
}
early-benefit-hint = Tomt felt: det højeste beløb ({ $maximum }).
early-bounds = Fra { $least } til { $most }.
early-unit = { $unit ->
    [people] personer
    [weeks] uger
    [years] år
    [kroner] kr.
    [points] point
   *[percent] %
}
early-law = Regler fra
early-law-of = 1. juli { $year }
early-status = Hvad var de på den første fraværsdag?
early-active = Alle uger er i aktivering eller gradvis tilbagevenden
early-more-law = Regler og ydelse: { $year }, { $status }
early-more-draws = Trækninger og startnummer
early-effort-only = Indsatsen
early-effort-heading = Indsats { $number }
early-preset = Begynd med
early-preset-name = { $preset ->
    [roskilde] Roskilde, uger talt uden grænse
    [roskilde_capped] Roskilde, uger talt til uge 52
    [aabenraa] Aabenraa
    [aarhus] Aarhus
    [svendborg] Svendborg, uden kendt virkning
    [tta] TTA-forsøget, ingen sikker virkning
   *[own] egne tal
}
early-kind = Hvad gør den?
early-kind-name = { $kind ->
    [hazardRatio] De holder hurtigere op med sygedagpenge
    [weeksSaved] Forløbet bliver kortere
    [fewerLong] Færre får et langt forløb
    [moreToWork] Flere kommer i arbejde bagefter
   *[partialReturn] De begynder tidligere på deltid
}
early-payer = Hvem betaler prisen?
early-payer-name = { $party ->
    [municipality] Kommunen
    [state] Staten
    [employer] Arbejdsgiveren
    [fund] A-kassen
   *[citizen] Borgeren
}
early-add = Tilføj en indsats
early-remove = Fjern indsats { $number }
early-overlap = Når flere indsatser når den samme
early-overlap-name = { $rule ->
    [strongest] tæller kun den stærkeste
   *[together] lægges virkningerne sammen
}
early-overlap-hint = Hvem den ene når, siger intet om, hvem den anden når.

# Fejl
early-stale = Tallene herunder hører til det sidste, der kunne regnes ud.
early-stale-example = Tallene herunder er eksemplets. Udfyld felterne for at se dine egne.
early-error-missing = Skriv et tal.
early-error-not-a-number = Skriv et tal, for eksempel { $example }.
early-error-not-whole = Skriv et helt tal.
early-error-too-precise = Skriv højst to decimaler.
early-error-out-of-range = Skriv et tal fra { $least } til { $most }.
early-error-after-the-end = Skriv et tal under { $weeks }: derefter tælles ikke mere. Eller regn flere år med.
early-error-not-after-start = Skriv en senere uge: indsatsen er ikke begyndt endnu.
early-error-unreachable = Så stor en virkning kan ingen indsats have her. Skriv et mindre tal.
early-error-in = Indsats { $number }, { $field }

# De to syn på effekten
early-view = { $view ->
    [sceptical] Skeptisk, efter TTA-forsøget
    [supplier] Leverandørens egne tal
   *[own] Effekten, som du har skrevet den
}
early-view-short = { $view ->
    [sceptical] Skeptisk
    [supplier] Leverandørens
   *[own] Som skrevet
}
early-view-text = { $view ->
    [sceptical] Midt imellem: ingen virkning. I 19 af 20 tilfælde går det 20 % langsommere til 25 % hurtigere. Forsøget selv gav intet sådant tal; læsningen er vores.
    [supplier] Midt imellem: virkningen, som leverandøren har opgivet den. I ét af 20 tilfælde ingen virkning eller skade. Leverandøren har ikke opgivet usikkerheden; den er vores.
   *[own] Midt imellem: virkningen, som du har skrevet den. I ét af 20 tilfælde ingen virkning eller skade. Den usikkerhed er vores.
}

# Resultat
early-result-heading = Resultat
early-primary = Chancen for, at kommunen sparer mere, end den betaler, er { $sceptical }, hvis du er skeptisk, og { $stated }, hvis effekten er som oplyst.
early-chance-words = chance for, at kommunen sparer mere, end den betaler
early-primary-stated = Virker indsatsen ikke, { $none } Virker den som oplyst, { $stated } Alt andet er midt imellem.
early-stated-gain = tjener kommunen { $amount }
early-stated-loss = taber kommunen { $amount }
early-mean = I gennemsnit { $mean }, i 9 af 10 trækninger mellem { $low } og { $high }
early-bar = Chance for besparelse: { $sceptical } / { $stated }
early-bar-waiting = Kommunen: { $none } til { $stated }
early-under-one = under 1 %
early-over-99 = over 99 %
early-years = { $years ->
    [one] Regnet over ét år fra første fraværsdag, efter reglerne den 1. juli { $law }.
   *[other] Regnet over { $years } år fra første fraværsdag, efter reglerne den 1. juli { $law }.
}
early-other-rules-badge = Målt under andre regler
early-other-rules = Kurven er fra 2004-06, da grænsen var 52 uger. Den { $date } er den { $limit } uger. Hvor længe folk bliver på sygedagpenge, kan derfor være anderledes.
early-supplier-badge = Leverandørens egne tal
early-supplier = Quick Care målte selv effekten i Roskilde og solgte indsatsen.

# Trækningerne
early-run-heading = Trækningerne
early-run-waiting = Chancerne bliver trukket i din browser, når siden er indlæst.
early-run = { $done } af { $wanted } trækninger, startnummer { $seed }. Gennemsnittet kan være { $error } ved siden af, alene fordi der trækkes lod.
early-run-stopped = Stoppet. Tallene bygger på de trækninger, der er lavet.
early-run-failed = Din browser kan ikke lave trækningerne. Tallene med effekten som oplyst gælder stadig. Genindlæs siden, eller prøv en anden browser.
early-stop = Stop
early-go-on = Fortsæt

# Hvad hver part vinder
early-gains-heading = Hvad hver part vinder eller taber
early-gains-text = I 9 af 10 trækninger ligger gevinsten mellem de to ender. Et minus er et tab.
early-gains-caption = Gevinst for hver part, under begge syn på effekten
early-th-party = Part
early-th-mean = Gennemsnit
early-th-chance = Chance for gevinst
early-all = Alle tilsammen
early-gain-row = { $party }: { $view }

# Med og uden
early-both-heading = Med og uden indsatsen
early-both-text = Effekten som oplyst, alt andet midt imellem.
early-both-caption = Forløbene med og uden indsatsen
early-th-what = For alle
early-th-without = Uden
early-th-with = Med
early-th-difference = Forskel
early-row-weeks = Uger på sygedagpenge pr. person
early-row-past = Personer, der passerer grænsen på { $limit } uger
early-row-work = Personer i arbejde et år efter
early-row-participants-only = Deltagere i indsatsen
early-row-participants = Deltagere i indsats { $number }
early-state = { $state ->
    [benefit] På sygedagpenge
    [work] I arbejde
   *[out] Uden arbejde og uden sygedagpenge
}
early-line = { $arm ->
    [with] med { $share }
   *[without] uden { $share }
}
early-curve-label = { $state }: efter { $weeks } uger { $without } uden indsatsen og { $with } med.
early-axis-weeks = Uger efter første fraværsdag
early-curves-caption = Hvor de er, med og uden indsatsen
early-th-week = Uger syge
early-th-state = { $state }, { $arm ->
    [with] med
   *[without] uden
}
early-curves-open = Se tallene i en tabel

# Kroner
early-years-heading = Hvem vinder hvor meget hvornår
early-years-caption = Gevinst for hver part og år, effekten som oplyst
early-th-year = År { $year }
early-th-all = I alt
early-years-note = År tælles fra første fraværsdag. Et minus er et tab. Prisen er trukket fra hos den, der betaler den.

# Vente
early-wait-heading = Hvad koster det at vente?
early-wait-text = Den samme indsats med den samme virkning, begyndt tidligere eller senere. Begynder den senere, når den færre, og der er færre uger tilbage.
early-wait-slider = Indsatsen begynder efter så mange uger
early-wait-now = Efter { $week } uger: { $amount } til kommunen, { $participants } deltagere.
early-wait-best = Kommunen får mest, hvis den begynder efter { $week } uger: { $amount }
early-wait-mark = nu
early-wait-line = kommunen
early-wait-label = Kommunens gevinst efter startuge: { $first } fra første dag, { $last } efter { $week } uger.
early-wait-axis = Uger syge, når indsatsen begynder
early-wait-caption = Kommunens gevinst efter startuge
early-th-start = Begynder efter
early-th-participants = Deltagere
early-th-municipality = Kommunens gevinst
early-week-count = { $weeks } uger

# Vifte og fordeling
early-fan-heading = Hvornår tjener det sig hjem?
early-fan-text = Kommunens samlede gevinst efter hvert kvartal af fraværet.
early-fan-label = { $view }: efter { $quarters } kvartaler { $median } i midten, i 9 af 10 trækninger mellem { $low } og { $high }
early-fan-wide = I 9 af 10 trækninger
early-fan-narrow = I halvdelen af trækningerne
early-fan-line = midten
early-fan-axis = Kvartaler efter første fraværsdag
early-fan-caption = Kommunens samlede gevinst efter hvert kvartal
early-th-quarter = Kvartal
early-th-low = 5 % er under
early-th-median = Midten
early-th-high = 5 % er over
early-histogram-heading = Sådan fordeler gevinsten sig
early-histogram-zero = hverken gevinst eller tab
early-histogram-axis = Kommunens gevinst, kroner. Stribet: tab.
early-histogram-label = { $view }: gevinst i { $chance } af trækningerne, fra { $least } til { $most }
early-histogram-caption = Fordelingen af kommunens gevinst, { $view }
early-th-from = Fra
early-th-to = Til
early-th-share = Andel af trækningerne

# Hvad det hænger på
early-hangs-heading = Hvad svaret afhænger af
early-hangs-finding = Det afhænger mest af { $group }.
early-hangs-text = Ét tal ad gangen flyttes fra lavt til højt: 5 % af trækningerne ligger under det lave og 5 % over det høje. Alt andet holdes midt imellem.
early-group = { $group ->
    [effect] effekten
    [pace] hvor hurtigt folk ellers holder op
    [outOfWork] hvad det koster at være uden arbejde
    [reach] hvor mange den når
   *[price] prisen
}
early-hangs-caption = Kommunens gevinst, når ét tal flytter sig: { $view }
early-th-group = Tal
early-th-at-low = Lavt
early-th-at-high = Højt
early-swing = { $low } til { $high }
early-knowing-heading = Hvad er det værd at vide mere?
early-knowing-text = Så meget kunne kommunen i gennemsnit højst tjene på at kende et tal, før den bestemmer sig for eller imod. Er svaret det samme, uanset hvad tallet er, er det intet værd.
early-knowing-none = Det er intet værd at vide mere: svaret er det samme uanset hvad.
early-knowing-caption = Hvad det er værd at vide mere
early-th-known = Kendt
early-th-worth = { $view }
early-everything = Alt
early-plus-minus = { $value } ± { $error }

# Hvorfor
early-why-heading = Hvorfor?
early-why-ratio = { $weeks } uger kortere svarer til, at { $ratio } gange så mange holder op hver uge, fra indsatsen begynder.
early-why-ratio-other = Det svarer til, at { $ratio } gange så mange holder op med sygedagpenge hver uge, fra indsatsen begynder.
early-why-participants = { $people } personer er fulgt. { $participants } af dem er stadig på sygedagpenge, når den begynder, og bliver nået.
early-why-price = { $participants } deltagere × { $price } = { $total }, som betales af { $payer }.
early-why-weeks = Pr. person { $without } uger på sygedagpenge uden og { $with } med: { $difference } færre.
early-why-out = Den, der holder op uden at komme i arbejde, koster stadig { $share } af det, sygedagpengene ville koste de samme parter. En kortere tid på sygedagpenge er derfor ikke altid en besparelse.

# Roskilde
early-roskilde-heading = Roskilde: to læsninger af de samme 7,3 uger
early-roskilde-text = Kilden siger ikke, om ugerne er talt til uge 52 eller uden grænse. Her er begge, uden pris og uden udgift til dem, der ender uden arbejde, ved siden af det offentliggjorte.
early-roskilde-caption = Kommunens besparelse i Roskilde, offentliggjort og beregnet
early-week-heading = Hvad en uge koster hvem
early-week-text = En hel uge på sygedagpenge, efter reglerne den { $date }.
early-week-caption = Hvad en uge koster hver part, efter hvor længe man har været syg
early-th-days = Uger syge
early-week-range = { $from } til { $to }
early-th-reading = Læsning
early-th-ratio = Hastighed
early-th-first = År 1
early-th-second = År 2
early-roskilde-reading = { $reading ->
    [printed] Offentliggjort
    [capped] Talt til uge 52
   *[uncapped] Talt uden grænse
}
early-roskilde-total = Offentliggjort er 16,3 mio. kr. i alt, når prisen er trukket fra. Ingen af de to læsninger giver både 9,1 og 9,0 mio. kr.
early-times = { $ratio } gange

# Kilder og antagelser
early-basis-heading = Hvor effekten kommer fra
early-assumed-heading = Sådan er der regnet
early-assumed-curve = Uden indsats følger forløbene hvidbogens figur 7 (AE-Rådet 2007), med samme chance for at holde op i hver uge mellem de offentliggjorte uger. Efter uge 78 bliver chancen, som den var.
early-assumed-work = Hvor mange der går til arbejde, er regnet baglæns af figur 7. Ingen bliver syg igen.
early-assumed-effect = Indsatsen virker kun på dem, der er på sygedagpenge, fra den begynder. Efter de år, der regnes med, tælles intet.
early-assumed-law = Reglerne fra én dag gælder alle uger. Hver uge koster det, loven siger, hos arbejdsgiver, kommune og stat.
early-assumed-out = Den, der er uden arbejde bagefter, koster { $share } af sygedagpengene for de samme parter.
early-assumed-spread = Usikkerheden om hastighed, udgift, rækkevidde og pris er vores valg: ingen kilde opgiver den.
early-assumed-left = Ikke regnet med: løn, skat, produktion, vikarer og borgernes helbred.
early-assumed-link = Se metoden og det, den er prøvet imod

# Filer og papir
early-csv-both = Hent med og uden (CSV)
early-csv-years = Hent parter og år (CSV)
early-csv-curves = Hent kurverne (CSV)
early-csv-wait = Hent startuge (CSV)
early-csv-gains = Hent gevinster (CSV)
early-csv-fan = Hent kvartaler (CSV)
early-csv-swings = Hent hvad svaret afhænger af (CSV)
early-svg-curves = Hent kurverne (SVG)
early-svg-wait = Hent startuge (SVG)
early-svg-fan = Hent viften (SVG)
early-svg-histogram = Hent fordelingen (SVG)
early-paper-draws = { $done } trækninger, startnummer { $seed }
early-paper-sources = Kilder: hvidbogen fra 2012, AE-Rådet 2007, SFI 2014 og lovene på siden { $rules }.
early-yes = ja
early-no = nej
