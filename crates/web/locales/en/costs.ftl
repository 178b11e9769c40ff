### What a branch or a source costs each month

directory-costs = Monthly costs
directory-costs-change = Change costs
costs-branches = What this branch costs each month: rent, wages, all of it. The report of places sets it against what the branch brings. A month that is left empty is not known.
costs-sources = What this source costs each month: advertising, commission. The report of sources divides it by the patients who came from there. A month that is left empty is not known.
costs-years = Year
costs-total = In all: { $amount }
costs-saved = Saved.
