### What stands in the cells of tables, and how things are listed

value-yes = Ja
value-no = Nein

# The last one of a list; those before it have commas between them.
value-list = { $before } und { $last }

# Where a rate lies.
value-certain = zu 95 % sicher: { $interval }
