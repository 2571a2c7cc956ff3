early-title = Tidlig indsats: hvad er den værd, og hvor sikkert er det?
early-description = Regn ud, hvad en tidlig indsats for sygemeldte kan betyde for uger, arbejde og penge, og hvor sikkert svaret er.
early-lead = x
