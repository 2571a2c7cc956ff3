fakta-title = Tal om sygefravær
fakta-description = Alle tal fra hvidbogen om sygefravær og fra SFI’s rapport om arbejdsskader: hvem der siger dem, hvordan de er fundet, og hvad der taler imod.
fakta-heading = Sygefravær i tal: hvem siger det, og hvor sikkert er det?
fakta-lead = Her er tallene fra to kilder, som de er trykt. Ved hvert tal kan du se, hvem der har fundet det og hvordan, hvad det ikke siger, og hvad der taler imod.
fakta-words = [[hvidbog|hvidbog]] [[klynge|klynge]] [[udstoedningsgrad|udstødningsgrad]] [[leverandoerens-egne-tal|leverandørens egne tal]] [[lodtraekningsforsoeg|lodtrækningsforsøg]] [[nettogevinst|nettogevinst]]
fakta-sources = Den ene kilde er en hvidbog fra 2012. Den er skrevet af Quick Care, som selv solgte indsatser til kommunerne. Den anden er SFI’s rapport fra 2014 om jobcentre og arbejdsskader. Tallene gælder deres egen tid, ikke i dag.
fakta-contents = På denne side
fakta-to-contents = Til oversigten
fakta-figures = Hvidbogens ti figurer
fakta-figure = Figur { $number }: { $label }

fakta-spending-heading = Udgiften voksede mest til de længste forløb
fakta-spending-lead = Kommunerne kom til at betale mere for sygedagpenge, staten ikke. Om, hvad fravær koster i alt, er der tre skøn, og de ligger langt fra hinanden.

fakta-payers-heading = Efter et år betalte kommunen det hele
fakta-payers-lead = Figur 3 i hvidbogen er lov og ikke en måling: sådan blev regningen delt i 2012. For ansatte kom arbejdsgiverens dage først. Ugerne tæller fra første fraværsdag. Reglerne er lavet om siden.
fakta-payers-label = Hvem der betaler sygedagpengene
fakta-payers-caption = Hvem der betalte sygedagpengene den { $day }
fakta-payers-employer = De første { $days } dage (ansatte)
fakta-payers-weeks = Uge { $first } til { $last }
fakta-payers-weeks-open = Uge { $first } og frem
fakta-payers-active = { $weeks } ved aktivering eller delvis tilbagevenden
fakta-payers-refusion = Se, hvem der betaler hver dag af et forløb
fakta-payers-rules = Se statens andel dengang og nu, med paragraf og kilde

fakta-absent-heading = Få mennesker står for det meste af fraværet
fakta-absent-lead = De fleste fraværsperioder er korte. Alligevel er det de lange, der fylder mest i regnskabet.

fakta-return-heading = Chancen for at komme i arbejde falder, jo længere fraværet varer
fakta-return-lead = Tallene handler om grupper af mennesker for tyve år siden. De siger ikke, hvordan det går dig, og de viser ikke, at det er ventetiden selv, der er skyld i faldet.
fakta-return-finding = Efter et halvt år på sygedagpenge kom fire ud af ti i arbejde i løbet af det næste år
fakta-return-week = Uge { $week }
fakta-th-back = Kom i arbejde i løbet af det næste år

fakta-municipalities-heading = Kommuner, der ligner hinanden, bruger forskelligt
fakta-municipalities-lead = Tallene viser, at der er forskel. Hvor meget af den en kommune selv kan gøre noget ved, er en vurdering.

fakta-cases-heading = Fire kommuner prøvede noget: kun én havde en kontrolgruppe
fakta-cases-lead = Tre af de fire arbejdede sammen med Quick Care, som har skrevet hvidbogen. Den fjerde er Aarhus.

fakta-measurement-heading = Leverandøren måler sig selv på seks tal
fakta-measurement-lead = Tallene er talt op af leverandøren selv og er ikke sammenlignet med borgere uden indsatsen.

fakta-roskilde-heading = Roskilde: en stor gevinst, som kun leverandøren har regnet på
fakta-roskilde-lead = Her står det, hvidbogen trykker. Metoden bag er ikke trykt, og ét af tallene kan ikke regnes ud af de andre.

fakta-injuries-heading = Der kommer titusinder af arbejdsskadesager hvert år
fakta-injuries-lead = De fleste er ulykker, men det var sygdommene, der blev flere af.

fakta-for-and-against-heading = Lodtrækning viste ingen sikker virkning, mens studier taler for at tage arbejdspladsen med
fakta-for-and-against-lead = Virker en tidlig og tværfaglig indsats? Her står det, kilderne har, for og imod. Det sikreste forsøg er det, hvor lodtrækning afgjorde, hvem der fik indsatsen.
fakta-for = Det taler for
fakta-against = Det taler imod
fakta-for-elsewhere = Også fra denne side:

fakta-not-printed-heading = Tre af hvidbogens figurer har ingen trykte tal
fakta-not-printed-lead = De er kun tegnet. Tallene er ikke aflæst af tegningen eller gættet, og derfor står de ikke her. Figur 2 og 6 er også tegnet, men teksten trykker to tal fra hver.

fakta-grades-heading = Sådan er tallene fundet
fakta-grades-lead = Mærket ved hvert tal siger, hvordan det er fundet. Det afgør, hvad tallet kan bruges til.
fakta-roskilde-recompute = Regn Roskilde efter, og skift forudsætningerne ud
