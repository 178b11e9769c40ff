### Potongan nu dibikeun jeung gerak bonus

report-discounts = Potongan harga
report-discounts-question = Sabaraha nu dipotong, jeung naon sababna?
report-discounts-about = Potongan dina baris nota dina période, dumasar kana alesan atawa kana saha nu boga barisna. Harga dina daptar harga téh harga, lain potongan. Koréksi diitung sakumaha nu geus dibenerkeun, dina poé notana; barang nu dibalikeun mawa deui potonganana dina poé dibalikeunana.

column-ground-id = ID alesan potongan
column-ground-id-meaning = Idéntitas alesan potongan dina pembukuan.
column-ground = Alesan potongan
column-ground-meaning = Naon sababna potongan dibikeun. Potongan nu taya alesanana aya dina baris sorangan.
column-discounts-lines-meaning = Baris nu aya potonganana, sarta masih aya sésana sanggeus koréksi nota.
column-discounts-patients-meaning = Pasién nu béda nu boga baris kitu.
column-before = Saméméh potongan
column-before-meaning = Jumlah sakabéh baris ieu lamun taya potongan.
column-given-away = Dipotong
column-given-away-meaning = Potongan baris-baris ieu, dikurangan nu dicabut ku koréksi jeung barang nu dibalikeun.
column-discounts-share-percent-meaning = Nu dipotong dibandingkeun jeung tagihan lamun taya potongan: dumasar kana alesan tina sakabéh baris nu diitung, lian ti éta tina baris sorangan.

column-bonuses-patients-meaning = Pasién nu béda nu aya gerak bonusna dina bulan éta.
column-bonuses-change-meaning = Nu katarima dikurangan nu dipaké dina bulan éta.

key-ground = Alesan potongan
param-by-ground = Alesan potongan
param-by-patient = Pasién

chart-discounts = Sabaraha potongan nu dibikeun
chart-bonuses-months = Bonus nu katarima jeung dipaké unggal bulan
