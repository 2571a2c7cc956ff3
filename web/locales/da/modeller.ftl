model-heading = { $section ->
    [cohort] Et hold af forløb, uge for uge
    [effort] Indsatser
    [levers] De seks anbefalinger som håndtag
   *[chance] Usikkerhed
}
model-text = { $section ->
    [cohort] Et hold er alle forløb, der begynder i et år, fulgt uge for uge. Hver er på sygedagpenge, i arbejde eller ude af begge.
    [effort] En indsats begynder i en uge, når en andel, virker i en tid og har en pris. Virkningen er noget, du går ud fra. Modellen finder den ikke.
    [levers] Hver anbefaling ændrer én ting ved en kommunes forløb. Et håndtag, der ikke er slået til, ændrer intet.
   *[chance] Ingen kilde giver et spænd om en virkning. Spredningerne er derfor vores, og de står her.
}
model-assumption = { $id ->
    [curve] Chancen for at holde op følger den offentliggjorte kurve i figur 7. Mellem to af dens uger er afgangen pr. uge den samme. Efter den sidste, uge 78, bliver den ved: dér siger kilden ikke mere.
    [weeks] Uger er uger på sygedagpenge. Kilden siger ikke, om arbejdsgiverens uger tæller med.
    [exits] Hvor mange af dem, der holder op, der går i arbejde, er regnet baglæns, stykke for stykke, så andelen i arbejde inden for et år kommer ud som offentliggjort i alle seks uger.
    [relapse] Ingen, der er kommet i arbejde, bliver syge igen.
    [out] Den, der holder op uden arbejde, bliver ved med at koste. Som udgangspunkt det samme beløb og den samme andel, for refusionsuret går videre. Faktoren kan sættes fra 0 til 2.
    [law] Hver uge koster det, refusionsloven på én valgt dag siger om netop den uge. Det er hele ugebeløbet: delvis raskmelding er kun med, når en virkning lægger den til.
    [rules] Kurven er set i 2004-06 med en grænse på 52 uger. Efter love efter 2014 bærer hvert resultat mærket “set under andre regler”.
    [with] Det, der blev gjort for folk dengang, er med i kurven. “Uden indsatsen” betyder med det, der var.
    [ratio] Virkningen er et forhold mellem chancer: det ganger afgangen pr. uge, fra den uge indsatsen begynder, og så længe den virker, hos dem, den når.
    [reach] Rækkevidden er en andel af dem, der stadig er på sygedagpenge i den uge. Den, der er holdt op før, bliver aldrig nået: en sen start går uden om dem, der var holdt op alligevel, og sparer mindre på dem, der er tilbage.
    [saved] Sparede uger bliver til et forhold: det, der sparer lige så mange uger fra start til en oplyst horisont. En anden horisont giver et andet forhold, så begge bliver vist.
    [points] Procentpoint raskmeldte flytter den andel af dem, der holder op, der går i arbejde. De får ingen til at holde op før.
    [fewer] Et fald i lange forløb bliver også til et forhold: det, hvor lige så mange færre kommer over ugen.
    [earlier] Den, der holder op før på grund af en indsats, går lige så tit i arbejde som dem, der holder op i den uge alligevel. Tidlige afgange fører oftere til arbejde, så det taler for indsatsen.
    [partial] De, der kommer i arbejde gennem en delvis raskmelding, er i den i ugerne før. Sygedagpengene i de uger betales som ved gradvis tilbagevenden, minus den del, der bliver sparet.
    [overlap] Når flere indsatser når den samme, tæller den stærkeste. Du kan vælge, at de ganges sammen; det er den mest håbefulde regel. Kilderne siger ikke, hvad der er rigtigt.
    [price] Prisen bliver betalt, når indsatsen begynder, for hver deltager.
    [transfer] En virkning bliver flyttet uændret til et andet sted, en anden lov og en anden tid. Det er modellens største spring.
    [l1] Vurdering af helbred og arbejde inden for otte uger: indsatsen begynder i uge 8 i stedet for i dag. Udgangspunktet for i dag er 22,3 uger, kildens gennemsnit.
    [l2] Genoptræning med et mål om arbejde: en del af sygedagpengene bliver sparet nogle dage før, fordi man raskmeldes delvist. Aarhus målte 37 dage mod en kontrolgruppe. Hvor stor en del af sygedagpengene det sparer, er et markeret eksempel.
    [l3] En kultur for tidlig indsats: en større andel bliver nået. Andelen er et markeret eksempel.
    [l4] Øje for spredt fravær: nogle procent færre nye forløb. Ingen kilde giver procenten, så udgangspunktet er ingen, med en spredning på én procent til hver side. Svendborgs 24 ansatte, hvoraf ingen blev langtidssyge, havde ingen kontrolgruppe.
    [l5] Sygehuse ser også på arbejdet: en del af de sygemeldte, de udskrevne, begynder tidligere. Andelen og ugen er markerede eksempler.
    [l6] At måle virkningen sparer intet i sig selv. Værdien ligger i at kende virkningen, før man beslutter. Den er højst den forventede værdi af fuld viden.
    [budget] Forløb begynder jævnt, 1/52 af årets forløb hver uge. Fire budgetår bliver talt fra den første af de uger og intet bagefter. Et forløb, der begynder sent, når at koste og spare mindre.
    [cost] En pris, der ikke er udfyldt, tæller som nul, og det står ved resultatet. Faste udgifter bliver betalt i hvert af de fire år.
    [sceptical] Det skeptiske skøn: forholdet er lognormalt med median 1, og 95 procent ligger mellem 0,8 og 1,25. Det er vores læsning af det store forsøg med lodtrækning, som ikke fandt nogen sikker virkning, og af kommunerne uden: et gennemsnit nær nul, en stor variation. Forsøget giver ikke et forhold.
    [supplier] Leverandørens skøn: lognormalt med det kalibrerede forhold som median, og én chance ud af tyve for ingen virkning eller værre. Det er os, der har valgt én ud af tyve: leverandøren giver intet spænd.
    [both] Ingen chance bliver vist efter kun det ene skøn.
    [speed] Hele kurvens fart ganges med et lognormalt tal med median 1 og spredning 0,1, fordi den er set under andre regler. Det er det samme med og uden indsatsen.
    [spread] Det, det koster at være ude af arbejde, rækkevidden og prisen har oplyste spredninger. De bliver trukket uafhængigt af hinanden. Virkningerne af flere indsatser bliver trukket sammen: det, der gør ét tal for godt, gør de andre for gode.
    [seed] En trækning bliver afgjort af startnummeret og dens nummer alene. Resultatet er de samme cifre, hvem der end trækker, og i hvor mange dele.
    [summary] Trækninger bliver lagt sammen og glemt. Spænd kommer fra antal i smalle klasser, der hver er under 0,4 procent brede i forhold til værdien. Gennemsnittets standardfejl bliver vist.
    [information] Værdien af fuld viden er gennemsnittet af det bedste valg i hver trækning minus det bedste gennemsnit. For en gruppe af tal bliver gennemsnittet først taget i hver af 32 lige store dele af gruppens fordeling, hvor gruppen tæller som kendt. Usikkerheden fra trækningerne står ved siden af.
   *[not] Ikke med i spredningen: at modellen kan være forkert, at andre kan gå i arbejde end dem på kurven, og at loven kan ændre sig. Et spænd er smallere end det, vi ikke ved.
}

model-lead = Forudsætningerne bag siderne om tidlig indsats og de seks anbefalinger. Alt, hvad modellen går ud fra, står her.
held-heading = Holdt op mod det, andre har offentliggjort
held-text = Figur 7 og Roskilde står i tabellen ovenfor. Her er det, der kun angår modellen af mange forløb.
held-curve = På kurven kommer { $share } af dem, der har været syge i { $week } uger, over uge { $limit }. De har { $left } uger på sygedagpenge tilbage før den.
held-sick-heading = En offentliggjort model, regnet med den samme motor
held-sick-text = Sick-Sicker er en lærebogsmodel om en anden sygdom i et andet land. Den prøver motoren og ikke tallene om sygefravær. Motoren giver hvert resultat til det sidste ciffer, der er trykt: en prøve standser byggeriet, hvis den ikke gør. Beløb er amerikanske dollar, leveår er vist med to decimaler.
held-sick-caption = Sick-Sicker: fire strategier, 75 år, 3 procent i diskontering
held-sick-strategy = Strategi
held-sick-cost = Udgift
held-sick-effect = Kvalitetsjusterede leveår
held-sick-ratio = Pris pr. vundet leveår
held-sick-standard = Sædvanlig behandling
held-sick-cheapest = billigst
held-sick-dominated = koster mere og giver mindre
held-sick-source = Alarid-Escudero m.fl., Medical Decision Making 43(1), 2023
check-heading = To tjeklister
check-text = AdViSHE spørger, hvordan en model er efterprøvet. CHEERS 2022 siger, hvad der skal stå om en beregning. Spørgsmålene er skrevet om med vores egne ord. Det, der ikke er gjort, står der også.
check-advishe-title = AdViSHE: er modellen efterprøvet?
check-cheers-title = CHEERS 2022: står det hele der?
check-count = { $done } gjort, { $partly } delvist, { $open } ikke gjort, { $none } gælder ikke
check-question = Punkt
check-standing = Gjort?
check-answer = Svar
check-standing-done = Gjort
check-standing-partly = Delvist
check-standing-open = Ikke gjort
check-standing-none = Gælder ikke
check-see = Se: { $place }

check-advishe-part = { $id ->
    [a] Modellens idé
    [b] Det, der bliver lagt ind
    [c] Programmet
    [d] Resultaterne
   *[e] Andet
}
check-advishe-item = { $id ->
    [a1] Har folk med kendskab til området vurderet, om modellen er bygget fornuftigt?
    [a2] Er den sammenlignet med andre modeller af det samme?
    [b1] Har folk med kendskab til området vurderet de tal, der bliver lagt ind?
    [b2] Hvor et tal kommer fra en tilpasset statistisk model: er tilpasningen prøvet?
    [c1] Har andre modelbyggere gået programmet igennem?
    [c2] Er den prøvet med yderlige tal?
    [c3] Er menneskers vej gennem modellen fulgt?
    [c4] Er dens dele prøvet hver for sig?
    [d1] Har folk med kendskab til området vurderet, om resultaterne er troværdige?
    [d2] Er resultaterne sammenlignet med andre modellers?
    [d3] Er resultaterne holdt op mod dem, andre tal giver?
    [d4] Er resultaterne holdt op mod det, der er set, både det, de er lavet af, og andet?
   *[e1] Er der gjort andet?
}
check-advishe-answer = { $id ->
    [a1] Ikke endnu. Ingen udefra har vurderet den. Forudsætningerne står her, så nogen kan.
    [a2] Kun med leverandørens egen beregning for Roskilde, hvis metode ikke er trykt. Vi har ikke fundet andre offentliggjorte modeller af sygedagpengeforløb.
    [b1] Ikke endnu. Hvert tal har sin kilde, sin type evidens og sine forbehold og kan byttes ud med dit eget.
    [b2] Intet er tilpasset statistisk. Kurven går præcist gennem optællinger af alle, og kilden trykker intet at prøve dens form imellem dem med.
    [c1] Ikke endnu. Programmet er åbent, og værktøjskassen regner andres modeller med den samme motor.
    [c2] Ja. Ingen virkning, ingen nåede og ingen pris må intet ændre. Chancer, der ikke giver hele, negative tider og det, der ikke er tal, bliver afvist med besked om hvor.
    [c3] Ja. Den fælles motor efterser i hvert skridt af hver beregning, ikke kun i prøver, at hver række giver hele, og at ingen bliver væk. For sygeforløbene efterser tilfældige prøver det i hver uge, og siderne tegner forløbet uge for uge.
    [c4] Ja, hver ved siden af sin kode og med svar, der er regnet ud et andet sted.
    [d1] Ikke endnu.
    [d2] Motoren giver alle offentliggjorte resultater af Sick-Sicker-modellen. Forløbsmodellen er holdt op mod leverandørens tal fra Roskilde, og begge horisonter bliver vist, fordi de er forskellige.
    [d3] To skøn over virkningen står side om side, ét tal ad gangen bliver flyttet, og et andet års lov kan vælges. En kurve mere er der ikke: kun én er offentliggjort.
    [d4] Det, de er lavet af: figur 7 kommer ud i alle seks uger. Andet: chancen for at holde op inden for et kvartal passer efter langt fravær og er en kendt forskel efter kort. Ingen set virkning af en indsats er uafhængig nok til at prøve virkningerne med.
   *[e1] Prøvernes facit er regnet ud uden for denne kode. Samme startnummer giver samme cifre på hver maskine, hvor mange der end regner med. Kendte forskelle er også prøver: de skal blive, til nogen siger hvorfor ikke.
}

check-cheers-part = { $id ->
    [title] Titel og sammenfatning
    [intro] Indledning
    [methods] Metode
    [results] Resultater
    [discussion] Drøftelse
   *[other] Andet
}
check-cheers-item = { $id ->
    [n1] Titel
    [n2] Sammenfatning
    [n3] Baggrund og spørgsmål
    [n4] Analyseplan på forhånd
    [n5] Hvem det handler om
    [n6] Sted og rammer
    [n7] Hvad der bliver sammenlignet
    [n8] Hvis øjne
    [n9] Tidshorisont
    [n10] Diskontering
    [n11] Resultater
    [n12] Hvordan resultater er målt
    [n13] Hvordan resultater er gjort op
    [n14] Udgifter
    [n15] Valuta og prisår
    [n16] Modellen og hvorfor
    [n17] Beregning og forudsætninger
    [n18] Forskelle mellem grupper
    [n19] Hvem vinder og taber
    [n20] Usikkerhed
    [n21] Inddragelse af dem, det angår
    [n22] Alle tal, der indgår
    [n23] Hovedresultater
    [n24] Hvad usikkerheden betyder
    [n25] Hvad inddragelsen ændrede
    [n26] Fund, grænser og anden viden
    [n27] Finansiering
   *[n28] Interesser på spil
}
check-cheers-answer = { $id ->
    [n1] Siderne siger, at de vejer udgifter, og hvilke indsatser de sammenligner.
    [n2] Svaret står først på hver side. Anbefalingerne har et notat på én side, der kan udskrives.
    [n3] Hvad er en tidligere indsats værd for en kommune, staten og arbejdsgivere, og hvor sikkert er det? Baggrunden er hvidbogen fra 2012.
    [n4] Ingen er offentliggjort. De offentliggjorte tal, der skulle komme ud, lå fast, før programmet blev skrevet.
    [n5] Mennesker, der gik fra arbejde til sygedagpenge i 2004. Alder, køn og diagnose står ikke i kilden.
    [n6] Danske kommuner efter refusionsloven på en valgt dag.
    [n7] De samme forløb med og uden indsatsen, håndtagene hver for sig og sammen og to pakker. “Uden” er kurven, som den blev set: det, man gjorde dengang, er med i den.
    [n8] Kommunens, statens og arbejdsgiverens, hver for sig. Ikke hele samfundets: løn, skat, helbred og velbefindende er ikke med.
    [n9] Fire budgetår, fordi et byråd lægger budget sådan. Det, der koster og spares bagefter, er ikke talt med. For en enkelt indsats er horisonten valgt og skrevet.
    [n10] Ingen inden for fire år: beløbene er budgetkroner i ét prisniveau. Nettogevinstsiden tilbyder ministeriets rente.
    [n11] Uger på sygedagpenge, mennesker over grænsen for varighed, mennesker i arbejde efter et år og kroner pr. betaler.
    [n12] I registre i kurvens kilde. Virkninger er målt forskelligt i hver kilde, nogle kun af leverandøren.
    [n13] Helbred og livskvalitet har ingen værdi her. Kun kroner bliver lagt sammen.
    [n14] Sygedagpenge efter ugebeløbet og refusionsloven. Indsatsens pris er det, du selv skriver: ingen er opfundet, og et tomt felt bliver kaldt tomt.
    [n15] Danske kroner, satser og andele i det valgte lovår. Markerede eksempler har deres eget års priser.
    [n16] Et hold af forløb i skridt på en uge med tre tilstande: på sygedagpenge, i arbejde, ude af begge. Den er enkel, fordi kilden er det. Koden er åben.
    [n17] Står alle på denne side.
    [n18] Ikke med: kilden har én kurve for alle. Din egen rækkevidde og virkning kan være en gruppes.
    [n19] Mellem betalere: ja. Mellem grupper af borgere: nej, intet i kilderne deler dem op.
    [n20] Trækninger efter to skøn, ét tal ad gangen, vendepunkter og værdien af at vide mere.
    [n21] Ingen sygemeldte og ingen sagsbehandlere har været med til at lave modellen.
    [n22] Hvert tal står i formularen, på papiret og i filerne, med sin kilde eller markeret som eksempel.
    [n23] Efter betaler og år, med og uden, og forskellen.
    [n24] Spænd og chancen for en nettobesparelse efter begge skøn, aldrig kun det ene, og hvad svaret afhænger mest af.
    [n25] Ingen var inddraget, se punkt 21.
    [n26] Hver side viser, hvad der taler imod virkningen, hvad der ikke er med, og hvor de offentliggjorte tal ikke kommer ud.
    [n27] Her er intet oplyst om finansiering. Den, der skriver ud fra værktøjet, oplyser sin egen.
   *[n28] Leverandøren bag en del af tallene solgte den indsats, den har målt. Det står overalt, hvor de er.
}
