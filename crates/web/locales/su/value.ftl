### What stands in the cells of tables, and how things are listed

value-yes = Enya
value-no = Henteu

# The last one of a list; those before it have commas between them.
value-list = { $before } jeung { $last }

# Where a rate lies.
value-certain = 95% yakin: { $interval }
