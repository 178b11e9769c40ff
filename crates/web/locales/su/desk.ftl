### The front desk

form-more = Leuwih seueur
undo-this = Bolaykeun
