### What stands in the cells of tables, and how things are listed

value-yes = Так
value-no = Ні

# The last one of a list; those before it have commas between them.
value-list = { $before } і { $last }

# Where a rate lies.
value-certain = з певністю 95%: { $interval }
