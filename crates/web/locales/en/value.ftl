### What stands in the cells of tables, and how things are listed

value-yes = Yes
value-no = No

# The last one of a list; those before it have commas between them.
value-list = { $before } and { $last }

# Where a rate lies.
value-certain = 95% certain: { $interval }
