home-title = Sickness absence: who pays, and what helps?
home-description = Tools about Danish sickness benefit, early intervention and work injuries. They calculate in your browser and show where every number comes from.
