### The front desk

form-more = Več
undo-this = Razveljavi
