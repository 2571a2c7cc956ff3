early-title = Early effort: what is it worth, and how sure is that?
early-description = Work out what an early effort for people on sick leave can mean for weeks, work and money, and how sure the answer is.
early-lead = x
