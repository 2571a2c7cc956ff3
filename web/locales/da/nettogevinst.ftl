gain-title = Nettogevinst: hvad er en indsats værd?
gain-description = Regn ud, hvad en indsats for sygemeldte er værd: hvem der vinder, hvem der betaler, og hvad svaret afhænger af.
gain-lead = Skriv, hvem indsatsen når, hvad den koster, og hvad du regner med, at den virker. Så ser du, hvem der vinder, hvem der betaler, og hvad svaret afhænger af.
gain-words = [[nettogevinst|nettogevinst]] [[refusion|statsrefusion]] [[aktivering|aktivering]] [[varighedsgraense|varighedsgrænse]] [[diskontering|tilbagediskontering]] [[leverandoerens-egne-tal|leverandørens egne tal]] [[lodtraekningsforsoeg|lodtrækningsforsøg]]
gain-no-script = Beregneren kræver JavaScript. Eksemplet herunder kan læses uden.
gain-not-a-decision = Dette er en beregning af en antaget effekt. Den viser ikke, at indsatsen virker.

# Eksempel
gain-example-text = Roskilde, som leverandøren offentliggjorde det i 2012. Ret i felterne, og se, hvad der sker.
gain-presets = Begynd med et eksempel:
gain-preset-roskilde = Roskilde, som offentliggjort
gain-preset-less = Effekten { $points } point lavere
gain-preset-half = Halv pris
gain-preset-own = Tallene er dine egne.

# Felter
gain-form-heading = Indsatsen
gain-field = { $field ->
    [citizens] Borgere i indsatsen
    [weeksBefore] Uger sygemeldt, når indsatsen begynder
    [courseWeeks] Uger i indsatsen
    [weeklyBenefit] Sygedagpenge om ugen
    [price] Pris pr. borger
    [weeksSaved] Uger, fraværet bliver kortere
    [measured] Helt eller delvist raskmeldt med indsatsen, som målt
    [without] Helt eller delvist raskmeldt uden indsatsen
    [now] Helt eller delvist raskmeldt, som du regner med
    [casesAvoided] Lange sager, der undgås
    [weeksEach] Uger med sygedagpenge i hver lang sag
    [longFrom] En sag er lang efter
    [constant] Fast kommunal andel af de sparede uger
    [horizon] År, der regnes med
    [atWork] Andel af de sparede uger i arbejde
    [weeklyWage] Løn om ugen
    [municipalTax] Kommunens skat af én krone mere
    [stateTax] Statens skat af én krone mere
    [replacement] Arbejdsgiverens gevinst pr. sparet uge
   *[activation] Andel af forløbet i aktivering
}
gain-hint = { $field ->
    [weeksBefore] Gennemsnit.
    [courseWeeks] Gennemsnit. De sparede uger ligger lige efter.
    [price] Det, kommunen betaler leverandøren.
    [weeksSaved] Gennemsnit pr. borger. Et negativt tal betyder længere fravær.
    [measured] Andelen, som effekten herover blev målt ved.
    [without] Her er effekten nul.
    [now] Imellem de to følger effekten en ret linje.
    [casesAvoided] Personer, som ellers ville passere grænsen. Tomt felt: ingen.
    [weeksEach] Efter grænsen, for hver af dem.
    [longFrom] Uge i fraværet. Tomt felt: 52.
    [constant] Kun til at genskabe offentliggjorte tal. Tomt felt: lovens andel, uge for uge.
    [horizon] Regnet fra første fraværsdag, 52 uger ad gangen. Tomt felt: 2.
    [replacement] Vikar, løn ud over sygedagpengene og lignende.
   *[activation] Kun før refusionstrappen gav det højere refusion.
}
gain-hint-without = De 26,5 % er vores genskabelse. Kilden trykker dem ikke.
gain-benefit-hint = Tomt felt: det højeste beløb ({ $maximum }).
gain-bounds = Fra { $least } til { $most }.
gain-unit = { $unit ->
    [people] personer
    [weeks] uger
    [years] år
    [kroner] kr.
   *[percent] %
}
gain-by-share = Effekten følger andelen, der bliver helt eller delvist raskmeldt
gain-status = Hvad var de på den første fraværsdag?
gain-law = Regler fra
gain-law-of = 1. juli { $year }
gain-active = De sparede uger var i aktivering eller gradvis tilbagevenden
gain-within = De lange sagers uger er nogle af de sparede uger
gain-discounted = Tilbagediskontér med { $rate } om året
gain-discounted-hint = Finansministeriets sats for de første 35 år. Ved ét eller to år betyder den lidt.
gain-price-year = Vis også gevinsten i priser fra
gain-price-year-none = intet andet år
gain-more-law = Regler og ydelse: { $year }, { $status }
gain-more-count = Sådan tælles der
gain-more-optional = Gevinster, kilden ikke regner med
gain-more-optional-text = Tomme felter er ikke regnet med.
gain-effect-doubt = Er effekten sikker? Se, hvad der taler imod.
gain-compare-on = Sammenlign med et scenarie mere
gain-compare-off = Fjern scenarie B
gain-editing = Hvilket scenarie retter du?
gain-scenario = Scenarie { $name }

# Fejl
gain-stale = Tallene herunder hører til det sidste, der kunne regnes ud.
gain-stale-example = Tallene herunder er eksemplets. Udfyld felterne for at se dine egne.
gain-error-missing = { $field ->
    [citizens] Skriv, hvor mange borgere der er med.
    [weeksBefore] Skriv, hvor mange uger de har været sygemeldt.
    [courseWeeks] Skriv, hvor mange uger indsatsen varer.
    [price] Skriv prisen pr. borger.
    [weeksSaved] Skriv, hvor mange uger fraværet bliver kortere.
    [measured] Skriv andelen med indsatsen, som den blev målt.
    [without] Skriv andelen uden indsatsen.
    [now] Skriv andelen, du regner med.
    [weeksEach] Skriv, hvor mange uger hver lang sag varer efter grænsen.
    [atWork] Skriv, hvor stor en del af de sparede uger der er i arbejde.
    [weeklyWage] Skriv lønnen om ugen.
    [municipalTax] Skriv kommunens skat.
    [stateTax] Skriv statens skat.
   *[other] Skriv et tal.
}
gain-error-not-a-number = Skriv et tal, for eksempel { $example }.
gain-error-not-whole = Skriv et helt tal, for eksempel { $example }.
gain-error-too-precise = Skriv højst to decimaler.
gain-error-out-of-range = Skriv et tal fra { $least } til { $most }.
gain-error-more-than-citizens = Der kan ikke undgås flere lange sager, end der er borgere i indsatsen: { $citizens }.
gain-error-not-above = Andelen med indsatsen skal være højere end andelen uden.
gain-error-before-start = Indsatsen begynder i år { $year } af fraværet. Regn mindst så mange år med.
gain-error-taxes = De to skatter er tilsammen mere end 100 %.
gain-error-too-large = Beløbene bliver for store. Skriv mindre tal.
gain-of-scenario = { $scenario }: { $text }
gain-error-in = { $scenario }, { $field }

# Resultat
gain-result-heading = Resultat
gain-primary-gain = { $count ->
    [one] tjener kommunen på indsatsen: { $each } for { $citizens } borger
   *[other] tjener kommunen på indsatsen: { $each } for hver af de { $citizens } borgere
}
gain-primary-loss = { $count ->
    [one] koster indsatsen kommunen mere, end den sparer: { $each } for { $citizens } borger
   *[other] koster indsatsen kommunen mere, end den sparer: { $each } for hver af de { $citizens } borgere
}
gain-primary-even = Kommunen sparer præcis det, indsatsen koster
gain-years = { $years ->
    [one] Regnet over ét år fra første fraværsdag, efter reglerne den 1. juli { $law }.
   *[other] Regnet over { $years } år fra første fraværsdag, efter reglerne den 1. juli { $law }.
}
gain-discounted-note = Senere år er tilbagediskonteret med { $rate } om året.
gain-supplier-badge = Leverandørens egne tal
gain-supplier = Quick Care målte selv effekten og solgte indsatsen. Offentliggjort er { $million } i alt.
gain-supplier-each = Det er { $each } pr. borger.
gain-reconstruction = Kilden viser ikke, hvordan den har regnet. { $share } i alle sparede uger er vores genskabelse, ikke loven. Uge for uge efter loven er det { $gain } i alt.
gain-prices-of = Det svarer til { $gain } i { $year }-priser. Beløbet følger den højeste sygedagpengesats, ikke forbrugerpriserne.
gain-bar-gain = Kommunen tjener { $amount }
gain-bar-loss = Kommunen taber { $amount }

# Hvad man skal vide
gain-notes-heading = Det skal du vide om tallet
gain-note-cut = Ydelsen er sat ned til det højeste beløb, { $maximum } om ugen.
gain-note-beyond = { $weeks } sparede uger ligger efter det sidste år, der regnes med, og er ikke talt.
gain-note-activation = Reglerne det år giver samme andel, uanset aktivering.
gain-note-exceed = De lange sager har flere uger, end der er sparet i alt. Der er kun talt så mange, som er sparet.
gain-note-reach = Nogle af de sparede uger ligger efter grænsen for lange sager. De er talt som almindelige sparede uger, ikke som de lange sagers.

# Trin for trin
gain-steps-heading = Fra besparelse til nettogevinst
gain-steps-reading = Kommunen sparer { $saved } i alt. Indsatsen koster { $price } for alle borgere.
gain-steps-caption = Kommunens nettogevinst, trin for trin
gain-item = { $item ->
    [savedWeeks] Sparede uger
    [longCases] Undgåede lange sager
    [activation] Højere refusion i forløbet
    [replacement] Arbejdsgiverens gevinst
    [wage] Løn
    [tax] Skat
    [benefit] Sygedagpenge, borgerne ikke får
   *[price] Indsatsens pris
}
gain-step = { $item }, år { $year }
gain-total = Nettogevinst
gain-th-step = Trin
gain-th-amount = Beløb
gain-th-after = I alt derefter
gain-why = Hvorfor?
gain-why-label = Hvorfor: { $step }
gain-why-saved = Borgere gange uger: { $citizens } × { $weeks } = { $total } uger, som begynder i uge { $start } af fraværet.
gain-why-long = Lange sager gange uger: { $cases } × { $weeks } = { $total } uger, som begynder efter uge { $start } af fraværet.
gain-why-share-fit = Effekten er målt ved { $measured } og er nul ved { $without }. Ved { $now } er den derfor { $part } af den målte.
gain-points-of-whole = { $percent } %
gain-why-use = Fra { $from } til { $to } uger inde i fraværet: { $product } = { $amount }
gain-why-product = { $weeks } uger × { $benefit } × { $share }
gain-why-not-municipality = { $weeks } uger betaler kommunen ikke, og den sparer derfor intet ved dem.
gain-why-constant = Andelen på { $share } er vores genskabelse af de offentliggjorte tal, ikke loven.
gain-why-price = Borgere gange pris: { $citizens } × { $price } = { $amount }
gain-why-price-source = Prisen trykker kilden ikke. Den er det, der er tilbage af 9,1 og 9,0 mio. kr., når 34.923 kr. pr. borger er trukket fra.
gain-why-cases-source = Kilden trykker hverken antallet eller ugerne. 95,7 sager med 24,55 uger er det, 9,0 mio. kr. i år to kræver.
gain-why-without-source = De 26,5 % trykker kilden ikke. De er regnet ud af, at gevinsten falder fra 16,3 til 11,8 mio. kr., når effekten er 10 point lavere.
gain-why-activation = { $share } af forløbets uger regnes som aktivering, hvor staten dækker mere.
gain-why-tax = Løn minus sygedagpenge × kommunens skat på { $tax }.
gain-why-discounted = Beløbet var { $nominal }, før det blev tilbagediskonteret.

# To læsninger
gain-readings-heading = En sparet uge tæller én gang
gain-readings-text = Kilden siger ikke, om de lange sagers uger er nogle af de uger, som fraværet blev kortere. Her er begge læsninger.
gain-reading-apart = De lange sagers uger kommer oveni
gain-reading-within = De lange sagers uger er nogle af de sparede
gain-reading-weeks = { $weeks } uger sparet pr. borger i alt
gain-reading-yours = valgt her
gain-long-share = De { $cases } undgåede lange sager er { $percent } % af de { $expected }, der ellers var at vente, hvis borgerne fulgte figur 7 i hvidbogen.
gain-long-nine = Så mange kræver de offentliggjorte 9,0 mio. kr. i år to. Til sammenligning faldt de lange sager i Aabenraa med 24 %, målt uden kontrolgruppe.

# Offentliggjort og beregnet
gain-published-heading = Offentliggjort og beregnet
gain-published-caption = Hvidbogens tal for Roskilde ved siden af vores
gain-published = { $figure ->
    [firstYear] Sparet det første år
    [secondYear] Sparet det andet år
    [gain] Nettogevinst
    [perCitizen] Nettogevinst pr. borger
    [lessEffect] Nettogevinst, effekten 10 point lavere
    [halfPrice] Nettogevinst, halv pris
   *[points] Point, effekten må falde ved halv pris
}
gain-th-figure = Tal
gain-th-printed = Offentliggjort
gain-th-computed = Beregnet
gain-published-points = Ved halv pris må effekten falde { $computed } point, ikke { $printed }. De offentliggjorte tal kan ikke give { $printed }: uanset hvordan de er afrundet, ligger svaret mellem 1,94 og 2,16.
gain-published-fit = 9,0, 16,3 og 11,8 mio. kr. passer, fordi prisen, de lange sager og andelen uden indsatsen er regnet baglæns fra de offentliggjorte beløb. De prøver ikke modellen. { $computed } mod { $printed } er afrundingen af 9,1 og 9,0.
gain-published-source = Kilde: Quick Cares hvidbog fra 2012, afsnit 7 og figur 10.

# Hvem
gain-parties-heading = Hvem vinder, og hvem betaler
gain-parties-caption = Gevinst og udgift for hver part, år for år
gain-party = { $party ->
    [municipality] Kommunen
    [state] Staten
    [employer] Arbejdsgiveren
    [fund] A-kassen
   *[citizen] Borgerne
}
gain-th-party = Part
gain-th-year = År { $year }
gain-th-all = I alt
gain-not-counted = ikke regnet med
gain-parties-transfers = Penge, der skifter hænder
gain-parties-without = Penge, der bliver brugt eller tjent
gain-parties-total = Alle tilsammen
gain-parties-note = Sygedagpenge, der spares, er en gevinst for den, der betaler dem, og et tab for den, der får dem. Borgernes side er først regnet med, når du skriver løn og skat.
gain-parties-note-work = Borgernes side er regnet med: det, der kun skifter hænder, går derfor op.

# Vendepunkter
gain-break-heading = Hvor går det lige op?
gain-break-caption = De tal, hvor kommunen hverken tjener eller taber
gain-variable = { $variable ->
    [price] Pris pr. borger
    [shareFit] Andel helt eller delvist raskmeldte
    [weeksSaved] Sparede uger pr. borger
    [casesAvoided] Lange sager, der undgås
    [weeksEach] Uger i hver lang sag
    [weeksBefore] Uger sygemeldt ved start
    [courseWeeks] Uger i indsatsen
   *[weeklyBenefit] Sygedagpenge om ugen
}
gain-break-found = Det går lige op for kommunen ved { $value } (nu { $now }; søgt mellem { $from } og { $to }).
gain-break-none-gain = Intet vendepunkt mellem { $from } og { $to }: kommunen tjener på det hele vejen.
gain-break-none-loss = Intet vendepunkt mellem { $from } og { $to }: kommunen taber hele vejen.
gain-break-weeks-saved = De lange sager står fast imens.
gain-break-weeks-before = Her afhænger effekten ikke af starten. Det er ikke vist, at en tidligere start sparer mere, og en senere start er ikke en anbefaling.
gain-break-note = Ét tal flyttes ad gangen; resten står fast. Vendepunktet er det laveste, der er fundet, på en hundrededel nær.
gain-break-half = Til halv pris tjener kommunen { $gain } i alt.
gain-break-half-drop = Effekten må da falde med { $drop }, før gevinsten igen er som nu.
gain-break-half-already = Prisen er allerede den halve. Effekten må falde med { $drop }, før gevinsten er som Roskildes offentliggjorte. Kilden siger { $printed }.
gain-points = { $points } procentpoint
gain-weeks = { $weeks } uger
gain-people = { $people } personer
gain-th-now = Nu
gain-th-break = Det går lige op ved
gain-th-searched = Søgt mellem
gain-th-unit = Enhed
gain-none = intet

# Følsomhed
gain-tornado-heading = Hvad svaret afhænger mest af: { $variable }
gain-tornado-text = Ét tal flyttes ad gangen over det spænd, der står ved det; resten står fast. Spændene er vores valg, ikke målt usikkerhed.
gain-tornado-caption = Kommunens nettogevinst, når ét tal flyttes
gain-tornado-label = { $variable }, { $range }
gain-tornado-range = { $low } til { $high }
gain-th-variable = Tal
gain-th-range = Spænd
gain-th-low = Gevinst i den laveste ende
gain-th-high = Gevinst i den højeste ende

# Senere regler
gain-laws-heading = Den samme indsats under senere regler
gain-laws-caption = Kommunens andel og gevinst under andre regler
gain-law-row = { $law ->
    [itself] Som ovenfor, regler fra { $year }
    [weekByWeek] Regler fra { $year }, uge for uge
    [ladder] Refusionstrappen, { $year }; ydelse og pris som før
   *[newest] Regler fra { $year }; ydelse og pris fulgt med satsen
}
gain-th-law = Regler
gain-th-early = Kommunens andel af de sparede uger
gain-th-late = Kommunens andel i lange sager
gain-th-gain = Nettogevinst
gain-th-each = Pr. borger
gain-th-highest = Højeste pris uden tab
gain-laws-early-same = Af hver krone, der spares i ugerne lige efter indsatsen, får kommunen { $share } både før og efter trappen.
gain-laws-early-changed = Af hver krone, der spares i ugerne lige efter indsatsen, fik kommunen { $before }; efter trappen får den { $after }.
gain-laws-late-same = I de lange sager får den { $share } før og efter.
gain-laws-late-changed = I de lange sager fik den { $before }, efter trappen { $after }.
gain-laws-begun = På trappen tæller en påbegyndt uge med. For ansatte skifter andelen efter 8, 30 og 56 uger af fraværet, fordi de første 30 dage er arbejdsgiverens.
gain-laws-same = Det har reglerne ikke ændret: hvor mange uger der spares, og hvad indsatsen koster. Varighedsgrænsen er ikke regnet ind.

# Sammenligning
gain-compare-heading = Scenarie A og B
gain-compare-more = Scenarie B giver kommunen { $amount } mere end A.
gain-compare-less = Scenarie B giver kommunen { $amount } mindre end A.
gain-compare-same = De to scenarier giver kommunen det samme.
gain-compare-caption = De to scenarier og forskellen
gain-th-what = Tal
gain-th-difference = B minus A
gain-compare-each = Kommunen, pr. borger
gain-compare-price = Indsatsens pris i alt
gain-compare-note = Resten af siden viser scenarie A.

# Hvad der mangler
gain-left-heading = Det er ikke regnet med
gain-left-activation = Ekstra refusion for virksomhedsrettet aktivering.
gain-left-work = Løn og skat: borgernes gevinst og det offentliges.
gain-left-replacement = Arbejdsgiverens udgifter til vikar og løn ud over sygedagpengene.
gain-left-other-benefit = Andre ydelser. Den, der går fra sygedagpenge til en anden ydelse, koster stadig.
gain-left-own-work = Kommunens eget arbejde med sagerne.
gain-left-health = Helbred og livskvalitet.
gain-left-anyway = Dem, der var blevet raske alligevel. I Roskilde er effekten holdt op mod jobcentrets egne resultater, ikke mod en kontrolgruppe.

# Det, der taler imod
gain-doubt-heading = Det, der taler imod
gain-doubt-tta = Det store projekt om tilbagevenden til arbejde (TTA): tre kommuner med lodtrækning viste tilsammen ingen sikker effekt på fraværet. I 19 andre var effekten i gennemsnit nær nul, med stor forskel mellem dem (SFI 2014).
gain-doubt-koege = Forsøget i Køge: AKF fandt i 2010 ingen klar effekt, hverken den ene eller den anden vej.
gain-doubt-facts = Se alle offentliggjorte tal, også dem, der taler imod
gain-doubt-try = Prøv derfor også med en effekt på nul.

# Sådan er det regnet
gain-method-heading = Sådan er det regnet ud
gain-method-1 = En sparet uge er sygedagpengene for den uge. Gevinsten er hos den, der ville have betalt netop den uge af fraværet, efter reglerne den valgte dag.
gain-method-2 = De sparede uger ligger lige efter indsatsen. De lange sagers uger ligger efter grænsen.
gain-method-3 = Et år er 52 uger af fraværet, regnet fra første fraværsdag. Prisen betales i det år, indsatsen begynder.
gain-method-4 = Arbejdsgiverens dage tæller ikke på refusionstrappen, og der er ingen tidligere uger på den.

# Filer og papir
gain-link-label = Link til denne beregning
gain-csv-steps = Hent trinene (CSV)
gain-csv-parties = Hent parterne (CSV)
gain-csv-break = Hent vendepunkterne (CSV)
gain-csv-tornado = Hent følsomheden (CSV)
gain-csv-laws = Hent de senere regler (CSV)
gain-csv-published = Hent offentliggjort og beregnet (CSV)
gain-csv-compare = Hent scenarie A og B (CSV)
gain-svg-steps = Hent billedet af trinene (SVG)
gain-svg-tornado = Hent billedet af følsomheden (SVG)
gain-yes = Ja
gain-no = Nej
gain-paper-reconstructed = { $value } (genskabt)
gain-paper-findings-heading = Hvad der hører med
gain-paper-scenario = { $scenario }: { $gain }
gain-paper-readings = De lange sagers uger oveni: { $apart }; som nogle af de sparede: { $within }
gain-paper-price = Det går lige op for kommunen ved en pris på { $price } pr. borger.
gain-paper-points = Ved halv pris må effekten falde { $computed } point; offentliggjort er { $printed }.
gain-paper-party = { $party }: { $gain }
gain-paper-maximum = det højeste beløb, { $maximum }
gain-paper-by-law = lovens, uge for uge
gain-paper-sources = Kilder: reglerne om sygedagpenge og refusion, som de står på siden { $rules }; for Roskilde Quick Cares hvidbog fra 2012, afsnit 7, figur 7 og 10. Det genskabte trykker kilden ikke.
