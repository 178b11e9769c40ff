### Koliko poslovalnica ali vir stane vsak mesec

directory-costs = Mesečni stroški
directory-costs-change = Spremeni stroške
costs-branches = Koliko ta poslovalnica stane vsak mesec: najemnina, plače, vse skupaj. Poročilo o krajih to primerja s tem, kar poslovalnica prinese. Prazen mesec pomeni, da stroški niso znani.
costs-sources = Koliko ta vir stane vsak mesec: oglasi, provizije. Poročilo o virih to deli s pacienti, ki so prišli od tam. Prazen mesec pomeni, da stroški niso znani.
costs-years = Leto
costs-total = Skupaj: { $amount }
costs-saved = Shranjeno.
