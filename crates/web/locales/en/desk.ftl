### The front desk

form-more = More
undo-this = Undo
