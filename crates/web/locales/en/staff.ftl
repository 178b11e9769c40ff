### Employees side by side

staff-title = Employees side by side
staff-question = How do the employees stand beside each other?
