### Employees side by side

staff-title = Порівняння працівників
staff-question = Як працівники виглядають поруч?
