### Employees side by side

staff-title = Babandingan pagawé
staff-question = Kumaha unggal pagawé lamun dijéjérkeun?
