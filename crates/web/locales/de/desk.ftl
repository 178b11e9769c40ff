### The front desk

form-more = Mehr
undo-this = Rückgängig
