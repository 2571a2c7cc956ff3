metode-title = Metode: sådan regnes der, og så godt passer det
metode-description = Modellerne bag værktøjerne, hvad de går ud fra, og hvad de giver, når de holdes op mod tal, som andre har offentliggjort. Også det, der ikke passer.
metode-lead = Her står, hvordan der regnes, hvad der er gået ud fra, og hvad modellerne giver, når de holdes op mod tal, som andre har offentliggjort. Det, der ikke passer, står for sig selv over tabellen.
metode-words = [[hazardratio|hazardratio]] [[udstoedningsgrad|udstødningsgrad]] [[diskontering|tilbagediskontering]] [[refusionsur|refusionsur]] [[lodtraekningsforsoeg|lodtrækningsforsøg]]
metode-jumps = På siden

# Modellerne
metode-models-heading = Sådan regnes der
metode-ledger-heading = Hvem der betaler, dag for dag
metode-ledger-text = Hver dag i et fravær har én betaler og den paragraf, der siger det. Først betaler arbejdsgiveren, a-kassen eller ingen. Derefter betaler kommunen, og staten refunderer en andel, som følger af ugen og af loven på den dag.
metode-ledger-formula = Beløb = sygedagpenge om ugen × dage / { $week }. Statens del = beløb × statens andel. Kommunens del = resten.
metode-ledger-rounding = Beløbet for dage i træk med samme betaler, andel og sats rundes til hele øre, en halv op. Statens del rundes af det rundede beløb. Summer er summer af linjer.
metode-ledger-not = Ikke med: løn, og at sygedagpengene kan høre op. Sygedagpenge bliver i virkeligheden betalt for fem dage om ugen. En del af en uge kan derfor afvige fra en udbetaling.
metode-ledger-link = Regn et forløb ud
metode-dates-heading = Datoerne i et fravær
metode-dates-text = En dato følger reglen på den første fraværsdag og reglen på datoen selv. Er de ikke ens, står begge datoer der. Det, kilderne lader stå åbent, følger med som et forbehold.
metode-dates-link = Se datoerne for et fravær
metode-curve-heading = Hvor længe man bliver på sygedagpenge
metode-curve-text = En offentliggjort tabel siger, hvor mange der stadig fik sygedagpenge i hver af seks uger. Mellem to af dem regnes chancen for at holde op i den næste uge som den samme hele vejen. Efter den sidste uge fortsætter den, for der siger tabellen ikke mere.
metode-curve-formula = Andel, der stadig får sygedagpenge efter t uger = e opløftet i −(afgang pr. uge × t).
metode-curve-work = Tabellens andel i arbejde gælder dem, der stadig får sygedagpenge, og det næste år. Den er ikke andelen af dem, der holder op. Den andel er regnet baglæns fra den sidste uge, så tabellen kommer ud igen. Der er regnet med, at ingen bliver syge igen inden for året.
metode-curve-caption = Kurven, stykke for stykke
metode-curve-weeks = Uger på sygedagpenge
metode-curve-hazard = Afgang pr. uge
metode-curve-to-work = Af dem til arbejde
metode-curve-caveats = Det siger kilden ikke:
metode-gain-heading = Hvad en indsats er værd
metode-gain-text = Modellen lægger sammen, hvad kommunen, staten, arbejdsgiveren og a-kassen sparer i sygedagpenge, og trækker prisen fra.
metode-gain-formula = Kommunens nettogevinst = sparede uger × det, ugen koster kommunen + undgåede lange forløb × deres uger × det, de koster − pris.
metode-gain-weeks = De sparede uger ligger lige efter indsatsen. Hver uge koster det, loven på én valgt dag siger om netop den uge i fraværet. De lange forløbs uger ligger efter den uge, hvor et forløb regnes som langt.
metode-gain-line = Måles virkningen som andelen, der bliver helt eller delvist raske, følger ugerne den på en ret linje ned til andelen uden indsatsen.
metode-gain-years = Et år er { $weeks } uger af fraværet, talt fra den første fraværsdag, ikke et kalenderår. Prisen betales i det år, indsatsen begynder.
metode-gain-once = En uge tæller én gang. Kilderne siger ikke, om de lange forløbs uger er nogle af de sparede. Begge læsninger kan regnes ud.
metode-gain-rounding = Hver linje lægges sammen uden afrunding og rundes én gang til hele øre. Af kommunens og statens fælles beløb rundes statens del, og kommunen har resten.
metode-gain-not = Højere refusion ved aktivering, skat, løn og vikarer er kun med, når nogen selv skriver tal for dem. Bliver en borger syg igen, er det ikke med.

# Tabellen
metode-table-heading = Offentliggjorte tal: { $holds } passer, { $differ } passer ikke, { $derived } er udledt
metode-table-text = “Passer” betyder, at det beregnede ligger inden for den afrunding, kilden selv bruger. “Lidt over” er læst som højst en tiendedel mere. “Passer ikke” er en kendt forskel. Den bliver vist og ikke rettet væk. “Udledt” betyder, at kilden ikke har et tal at holde op imod.
metode-table-roskilde = Tallene fra Roskilde og Aabenraa er leverandørens egne. Kilden viser ikke sin metode. I modellen er prisen, de undgåede lange forløb og virkningen af ét procentpoint derfor sat efter andre af kildens tal: { $without } raske uden indsatsen er regnet baglæns af de { $loss }, som ti procentpoint mindre koster. Når en sådan række passer, hænger tallene sammen. Det viser ikke, at indsatsen virkede.
metode-known-heading = Det, der ikke passer
metode-known = { $published } er offentliggjort, { $computed } er beregnet.
metode-group-figure-7 = Vejen ud af sygedagpenge
metode-group-roskilde = Indsatsen i Roskilde
metode-group-society = Udgifter, mennesker og arbejdsskader
metode-what = Resultat
metode-published = Offentliggjort
metode-computed = Beregnet
metode-difference = Forskel
metode-why = Hvorfor, og hvor det står
metode-source = Kilde:
metode-documents = Nogle af tallene stammer fra dokumenter, som hvidbogen og rapporten henviser til:
metode-holds = Passer
metode-differs = Passer ikke
metode-derived = Udledt
metode-no-difference = Ingen
metode-not-published = Intet tal
metode-just-over = Lidt over { $number }
metode-elsewhere = Intet tal. I Aabenraa blev der { $number } færre forløb over { $weeks } uger, uden kontrolgruppe.
metode-span = Med kildens afrunding: { $low } til { $high }
metode-range = { $low } til { $high }
metode-week = Uge { $week }
metode-weeks = Uge { $from } til { $to }
metode-weeks-on = Uge { $from } og frem

# Enheder
metode-points = { $number } procentpoint
metode-million = { $number } mio. kr.
metode-billion = { $number } mia. kr.
metode-people = { $number } mennesker
metode-in-weeks = { $number } uger
metode-person-years = { $number } personår
metode-injuries = { $number } sager
metode-cases-each = { $number } sager pr. sagsbehandler

# Hvad der er regnet ud
metode-row-exclusion = Ikke i arbejde inden for et år, blandt dem på sygedagpenge i uge { $week }
metode-row-exit = Holder op inden for { $within } uger, når man har fået sygedagpenge i { $first } til { $last } uger
metode-row-exits-to-work = Andel til arbejde blandt dem, der holder op
metode-row-first-year = Besparelse det første år
metode-row-net-gain = Nettogevinst i alt
metode-row-supplier-cost = Betaling til leverandøren
metode-row-half-price = Nettogevinst til halv pris
metode-row-less-effect = Tab, når virkningen er { $points } procentpoint mindre
metode-row-break-even = Så meget må virkningen falde, før besparelsen ved halv pris er brugt op
metode-row-person-years = Personår efter uge { $week } i det andet års besparelse
metode-row-persons-needed = Mennesker, der ikke må komme over uge { $week }, hvis det andet års besparelse skal passe
metode-row-week-ceiling = De sparede uger, hvis kommunen betalte det hele, mod begge års besparelse
metode-row-spending-growth = Vækst i kommunernes udgifter til sygedagpenge fra 2004 til 2011
metode-row-spending-in-all = Udgifter til sygedagpenge i alt
metode-row-support-growth = Flere mennesker på helbredsbetinget forsørgelse
metode-row-support-cost = Årlig udgift til forsørgelse og sygeløn
metode-row-injury-cases = Arbejdsskadesager i 2012
metode-row-pending-injury = { $municipality }: forløb forlænget, fordi en arbejdsskadesag var i gang
metode-row-caseload = { $municipality }: sager over det vejledende tal

# Hvorfor
metode-why-counts = Regnet ud af tabellens antal. Kilden runder til tiendedele.
metode-why-curve = Læst på kurven. Kilden har kun ord.
metode-why-other-people = Kurven giver mere i hver af ugerne. Sandsynligvis er andre mennesker talt med, eller der er talt på en anden måde. Kilden siger det ikke.
metode-why-solved-backwards = Regnet baglæns fra tabellens sidste uge.
metode-why-reconstruction = Vores rekonstruktion: deltagere × sparede uger × højeste sats × kommunens andel, efter loven den { $day }.
metode-why-fitted-gain = Modellen med pris og lange forløb sat efter kildens tal.
metode-why-remainder = Det, der mangler mellem begge års besparelse og nettogevinsten.
metode-why-fitted-effect = Modellen med virkningen af et procentpoint sat efter netop dette tal.
metode-why-not-linear = Kildens egne tal giver ikke det offentliggjorte i en model, hvor hvert procentpoint koster det samme, heller ikke når alle afrundinger bliver strakt.
metode-why-year-of-benefit = Besparelsen delt med et år på højeste sats.
metode-why-weeks-after-year = Besparelsen delt med de uger, kurven giver dem, der kommer over grænsen.
metode-why-above-ceiling = De sparede uger er mindre værd end det, der er lagt sammen. Enten er der sparet flere uger, eller også er uger talt to gange.
metode-why-rounded-ends = Kilden runder begge de tal, der indgår.
metode-why-turned-round = En offentliggjort del og dens andel, regnet den anden vej.
metode-why-sum = Summen af eller forskellen mellem kildens egne tal.
metode-why-ratio = To offentliggjorte antal, det ene delt med det andet.

# Roskilde
metode-long-heading = Det andet års besparelse kræver, at { $share } af de lange forløb bliver undgået
metode-long-text = { $saving } i det andet år svarer til, at { $needed } mennesker ikke kommer over uge { $limit }. På kurven har hver af dem { $weeks } uger på sygedagpenge i det følgende år.
metode-long-expected = Efter samme kurve kunne { $expected } af de { $citizens } deltagere ventes at komme over uge { $limit }.
metode-long-aabenraa = I Aabenraa, hvidbogens eksempel på færre lange forløb, faldt de med { $fewer }, uden en kontrolgruppe. Det bærer ikke { $share }.
metode-long-once = En sparet uge kan kun tælle én gang. Alle de sparede uger er { $ceiling } værd, også hvis staten intet betalte. Der er lagt { $claimed } sammen. Ligger det andet års uger uden for de sparede, er der sparet { $weeks } uger for hver deltager. Ellers er uger talt to gange. Kilden siger ikke hvilket, og modellen vælger ikke for dig.

# Prøver
metode-tests-heading = Sådan bliver det prøvet
metode-tests-text = Programmets eget svar er aldrig facit. Facit kommer et andet sted fra:
metode-tests-figure-3 = Hvidbogens tabel over, hvem der betaler: hver række på hver dag.
metode-tests-by-hand = Forløb og datoer, regnet i hånden efter lovene, til øre og dag.
metode-tests-twice = En anden udregning af refusionen, skrevet for sig selv med sine egne tal. Tusindvis af tilfældige forløb skal give det samme på øren.
metode-tests-law = Hvert tal i loven bliver ændret på prøve, og et resultat skal følge med.
metode-tests-table = Tabellen på denne side. Hver række skal passe, være udledt eller være en kendt forskel. Forsvinder en kendt forskel, standser prøven, til nogen har sagt hvorfor.
metode-tests-pages = Hver side, som den bliver vist: i en browser, uden JavaScript, med tastaturet alene, smalt og på papir.
metode-rules-link = Se loven, som den er lagt ind
