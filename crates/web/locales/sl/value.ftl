### What stands in the cells of tables, and how things are listed

value-yes = Da
value-no = Ne

# The last one of a list; those before it have commas between them.
value-list = { $before } in { $last }

# Where a rate lies.
value-certain = s 95 % gotovostjo: { $interval }
