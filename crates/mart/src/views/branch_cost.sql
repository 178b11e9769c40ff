-- What did the counted branches cost?  Row: one branch and month (its first day), with the branch's city.
SELECT branch, city, month, amount FROM stored_branch_cost WHERE counted_branch(branch)
