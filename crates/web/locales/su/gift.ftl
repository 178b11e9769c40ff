### Bonus hadiah pikeun jalma dina daptar

gift-act = Béré bonus
gift-title = Bonus hadiah pikeun { $n } pasién
gift-amount = Bonus pikeun saurang
gift-amount-about = Sakali méré meunang nepi ka { $sum }.
gift-reason-about = Alesanana aya di gigireun bonus, sangkan saréréa nyaho keur naon.
gift-next = Teruskeun
gift-confirm = { $n } pasién saurangna meunang { $each }: jumlahna { $sum } bonus.
gift-save = Béré { $sum }
gift-flaw-amount = Tuliskeun sabaraha pikeun saurang, contona 12,50.
gift-flaw-over = Sakali méré pangréana { $sum }.
gift-flaw-reason = Tuliskeun bonus téh keur naon.
gift-done = { $n } pasién saurangna meunang bonus { $name }.

## Dina catetan
deed-bonus-gift = méré bonus
