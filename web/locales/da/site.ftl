site-description = Sygefravær i Danmark: hvem betaler, hvad sker der hvornår, og hvad er en indsats værd?
notice-update = Der er en ny udgave af Fremdrift.
notice-update-explained = Når du henter den, bliver siden indlæst igen. Dine svar følger med, men ikke rettelser i et brev: kopiér dem først. Ellers kommer den nye udgave af sig selv, når alle sider fra Fremdrift har været lukket.
notice-update-take = Hent den nye udgave
notice-update-later = Ikke nu
notice-offline = Der er ingen forbindelse til nettet. Alle sider her virker alligevel.
notice-cut-off = Der er ingen forbindelse til nettet. Denne side virker, men andre sider kan først hentes, når forbindelsen er tilbage.
notice-close = Skjul beskeden
