### The front desk

form-more = Більше
undo-this = Скасувати дію
