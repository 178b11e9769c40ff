### What is wrong in a bundle, and how to mend it: import-wrong-NAME says what is wrong, import-mend-NAME what to do about it

## Dates ($a: what stands there, or how to write it)
import-wrong-no-date = { $a } teu aya dina kalénder
import-mend-no-date = Tulis saperti { $b }
import-wrong-no-month = Bulan { $a } teu aya dina kalénder
import-mend-no-month = Tulis saperti { $b }
import-wrong-no-time = { $a } lain tanggal jeung jam
import-mend-no-time = Tulis saperti { $b }
import-wrong-not-a-date = Lain tanggal
import-mend-not-a-date = Tulis saperti { $a }
import-wrong-not-a-month = Lain bulan
import-mend-not-a-month = Tulis saperti { $a }
import-wrong-not-a-time = Lain tanggal katut jamna
import-mend-not-a-time = Tulis saperti { $a }
import-wrong-year = Taunna teu asup akal
import-mend-year = Kudu ti { $a } nepi ka { $b }

## Numbers
import-wrong-decimals-of-currency = Désimalna leuwih loba ti batan { $a }
import-mend-decimals-of-currency = Tulis panglobana { $b }
import-wrong-decimals = Désimalna leuwih ti genep
import-wrong-too-large = Gedé teuing
import-mend-too-large = Panggedéna { $a }
import-wrong-amount = Lain jumlah duit
import-mend-amount = Tulis saperti { $a }, tanpa tanda rébuan
import-wrong-number = Lain angka
import-mend-number = Tulis saperti { $a }, tanpa tanda rébuan
import-wrong-whole-number = Lain angka gembleng
import-mend-whole-number = Tulis angka gembleng ti { $a } nepi ka { $b }
import-wrong-score = Lain peunteun
import-mend-score = Tulis angka gembleng ti { $a } nepi ka { $b }

## Words and codes
import-wrong-flag = Lain true jeung lain false
import-mend-flag = Tulis true atawa false
import-wrong-currency = Lain mata uang
import-mend-currency = Tulis kode ISO 4217-na, upamana { $a }
import-wrong-time-zone = Lain zona waktu
import-mend-time-zone = Tulis ngaran IANA-na, upamana { $a }
import-wrong-country = Lain nagara
import-mend-country = Tulis kodena dua hurup gedé, upamana { $a }
import-wrong-word = Kecap ieu teu aya dina daptar
import-mend-word = Salah sahiji tina: { $a }
import-wrong-empty = Kosong
import-mend-empty = Eusian
import-wrong-two-recalls = recall_after_days ogé dieusian
import-mend-two-recalls = Eusian salah sahijina waé

## The file as a whole
import-wrong-semicolons = Sélna dipisahkeun ku titik koma
import-mend-semicolons = Pisahkeun ku koma
import-wrong-tabs = Sélna dipisahkeun ku tab
import-mend-tabs = Pisahkeun ku koma
import-wrong-column-twice = Kolomna aya dua
import-mend-column-twice = Sésakeun nu bener
import-wrong-column-missing = Kolomna euweuh
import-mend-column-missing = Tambahkeun
import-wrong-no-head = Baris kahijina teu nyebutkeun kolom
import-mend-no-head = Tulis ngaran kolomna dina baris kahiji
import-wrong-other-file = Ieu kolom-kolom { $a }
import-mend-other-file = Béré unggal berkas ngaranna sorangan
import-wrong-empty-file = Berkasna kosong
import-mend-empty-file = Tulis ngaran kolom dina baris kahiji, atawa ulah disertakeun
import-wrong-width = Barisna { $a } sél, baris kahiji nyebutkeun { $b } kolom
import-mend-width = Sél nu aya komana kudu dina tanda petik
import-wrong-workbook = Ieu lambar itung atawa zip, lain CSV
import-mend-workbook = Simpen jadi CSV dina UTF-8
import-wrong-encoding = Lain UTF-8, jigana { $a }
import-mend-encoding = Simpen jadi UTF-8, atawa robah: { $b }
import-wrong-only-cr = Barisna ditutup ku CR wungkul
import-mend-only-cr = Simpen kalawan tungtung baris LF atawa CRLF
import-wrong-one-row = Klinik ngan hiji baris, tapi di dieu aya { $a }
import-mend-one-row = Sésakeun nu bener

## How a row is written
import-wrong-open-quote = Tanda petik nu dibuka dina baris { $a } teu ditutup
import-mend-open-quote = Tutup di tungtung sélna
import-wrong-text-after-quote = Tanda petik nu dibuka dina baris { $a } ditutup dina baris { $b }, langsung dituturkeun ku téks
import-mend-text-after-quote = Tutup di tungtung sélna, sarta tulis dua kali tanda petik nu aya di jerona
import-wrong-quote-inside = Aya tanda petik dina sél nu teu dimimitian ku tanda petik
import-mend-quote-inside = Teundeun sakabéh sélna dina tanda petik, sarta tulis dua kali nu aya di jerona
import-wrong-lone-cr = Aya CR dina sél tanpa tanda petik
import-mend-lone-cr = Teundeun sélna dina tanda petik, atawa tutup baris ku LF atawa CRLF
import-wrong-nul = Aya bita NUL: berkasna ruksak, atawa disimpen jadi UTF-16
import-mend-nul = Simpen jadi UTF-8
import-wrong-long-cell = Sél { $a } leuwih panjang ti { $b } bita
import-wrong-long-row = Barisna leuwih panjang ti { $a } bita
import-wrong-many-cells = Barisna leuwih ti { $a } sél

## What rows say of each other
import-wrong-used-with = Geus aya saméméhna dina berkas ieu, kalawan { $a } nu sarua
import-mend-used-with = Sésakeun salah sahijina
import-wrong-used = Geus aya saméméhna dina berkas ieu
import-mend-used = Béré unggal baris id sorangan
import-wrong-no-such-id = Dina { $a } euweuh baris nu id-na kieu
import-mend-no-such-id = Tambahkeun barisna di dinya, atawa benerkeun id-na
import-wrong-not-merged = Aya pasién ku id ieu: kartuna can dihijikeun
import-wrong-currency-fixed = Mata uangna teu bisa robah: dina pembukuan geus aya duit
import-mend-currency-fixed = Antep mata uangna sakumaha ayana

## Taken as given, but somebody should look
import-wrong-ends-before = Réngséna saméméh mimitina
import-wrong-bonuses-differ = Nu dibayar ku bonus ku pasién { $a } teu sarua jeung nu dikurangan tina bonusna
import-wrong-unknown-file = Lain berkas bungkusan; teu dipaké
import-wrong-unknown-column = Kolom { $a } teu dipikawanoh; teu dipaké
import-wrong-misplaced-column = Kolom { $a } tempatna dina { $b }, lain di dieu; teu dipaké

## Of a file that comes by itself
import-wrong-unknown-here = Kolom { $a } teu dipikawanoh
import-mend-unknown-here = Piceun, atawa béré ngaran sakumaha dina berkas ieu daptar
import-wrong-misplaced-here = Kolom { $a } tempatna dina { $b }
import-mend-misplaced-here = Balikkeun ka daptar éta
