home-title = Sygefravær: hvem betaler, og hvad hjælper?
home-description = Værktøjer om sygedagpenge, tidlig indsats og arbejdsskader. De regner i din browser og viser, hvor hvert tal kommer fra.
