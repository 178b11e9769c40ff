### Diskon nu dibikeun jeung gerak bonus

report-discounts = Diskon
report-discounts-question = Sabaraha nu dipotong, jeung naon sababna?
report-discounts-about = Diskon dina baris nota dina période, dumasar kana alesan atawa kana saha nu boga barisna. Harga dina daptar harga téh harga, lain diskon. Koréksi diitung sakumaha nu geus dibenerkeun, dina poé notana; barang nu dibalikeun mawa deui diskonna dina poé dibalikeunana.

column-ground-id = ID alesan diskon
column-ground-id-meaning = Idéntitas alesan diskon dina pembukuan.
column-ground = Alesan diskon
column-ground-meaning = Naon sababna diskon dibikeun. Diskon nu taya alesanana aya dina baris sorangan.
column-discounts-lines-meaning = Baris nu aya diskonna, sarta masih aya sésana sanggeus koréksi nota.
column-discounts-patients-meaning = Pasién nu béda nu boga baris kitu.
column-before = Saméméh diskon
column-before-meaning = Jumlah sakabéh baris ieu lamun taya diskon.
column-given-away = Dipotong
column-given-away-meaning = Diskon baris-baris ieu, dikurangan nu dicabut ku koréksi jeung barang nu dibalikeun.
column-discounts-share-percent-meaning = Nu dipotong dibandingkeun jeung tagihan lamun taya diskon: dumasar kana alesan tina sakabéh baris nu diitung, lian ti éta tina baris sorangan.

column-bonuses-patients-meaning = Pasién nu béda nu aya gerak bonusna dina bulan éta.
column-bonuses-change-meaning = Nu katarima dikurangan nu dipaké dina bulan éta.

key-ground = Alesan diskon
param-by-ground = Alesan diskon
param-by-patient = Pasién

chart-discounts = Sabaraha diskon nu dibikeun
chart-bonuses-months = Bonus nu katarima jeung dipaké unggal bulan
