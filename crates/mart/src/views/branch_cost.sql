-- What did the counted branches cost?  Row: one branch and month (its first day).
-- $all_counted no branch is left out
SELECT branch, month, amount FROM stored_branch_cost WHERE $all_counted OR counted(branch, NULL, NULL)
