### Bringing data in

import-question = Naon nu rék diasupkeun?
import-choose = Pilih bungkusan atawa tabél
import-file = Bungkusan (.zip) atawa tabél (.csv, .xlsx)
import-choose-file = Pilih berkas …
import-about = Bungkusan: zip nu eusina berkas CSV, panggedéna { $most }; atawa tabél pasién, kunjungan, atawa pamayaran naon waé, nu kolomna ditangtukeun sanggeusna. Dipariksa heula; euweuh nu ditulis saméméh disatujuan.
import-what-is-a-bundle = Naon ari bungkusan?
import-check = Coba tanpa nulis
import-too-large = Berkas ieu leuwih gedé ti { $most }.

## While it runs
import-checking = Keur mariksa bungkusan
import-writing = Keur nulis kana pembukuan
import-see = Tingali geus nepi ka mana
import-stop = Eureunkeun, ulah nulis nanaon
import-stopping = Keur dieureunkeun …
import-stopped = Dieureunkeun. Euweuh nu ditulis.
import-others-wait = Sabot ditulis, nu séjén teu bisa nyimpen; nempo mah saréréa ogé bisa.
import-others-wait-check = Sabot dipariksa, nu séjén teu bisa nyimpen atawa asup; nu geus asup tetep bisa nempo.
import-rows = { $rows ->
       *[other] { $rows } baris
    } · { $file }

## What the check found
import-checked = Nu kapanggih waktu dipariksa
import-clean = Euweuh kasalahan. Ieu nu bakal robah.
import-errors = { $count ->
       *[other] { $count } kasalahan. Can aya nu ditulis; benerkeun berkasna tuluy pariksa deui.
    }
import-errors-title = Kasalahan
import-errors-file = Kasalahan jadi CSV
import-error-file = Berkas
import-error-line = Baris
import-error-column = Kolom
import-error-problem = Naon nu salah
import-counts-title = Baris per berkas
import-count-made = Anyar
import-count-changed = Robah
import-count-same = Tetep
import-count-kept = Tetep sakumaha dirobah
import-take = Impor
import-drop = Ulah diimpor
import-again = Pilih bungkusan séjén

## The certificate
import-taken = Impor { $number } geus aya dina pembukuan
import-taken-about = Jumlah pembukuan saméméh jeung sanggeusna.
import-before = Saméméhna
import-after = Sanggeusna
import-difference = Bédana

## Taking back
import-undo = Balikeun impor panungtung
import-undo-about = Impor { $number }, { $at }.
import-undo-warning = Nu dijieunna dipiceun, nu dirobahna jadi sakumaha saméméhna. Nu sanggeus éta diasupkeun ku jalma tetep aya.
import-undo-open = Balikeun …
import-undo-sure = Enya, balikeun impor ieu
import-undo-go = Balikeun
import-undo-not-last = Samentara éta geus aya impor nu leuwih anyar. Tingali deui nu mana nu panungtung.
import-undone = Impor { $number } geus dibalikeun.
import-history = Impor nepi ka ayeuna
import-none = Can aya impor
import-undo-unsure = Tandaan heula yén geus yakin.
import-undo-found = Kumaha jadina barisna
import-undoing = Keur ngabalikeun impor
import-undone-nothing = Impor { $number } teu ngarobah naon-naon. Ngabalikeun sakali deui hartina ngabalikeun impor saméméhna.
import-undone-none = Tina impor { $number } euweuh nu dibalikeun: sakabéh sésana geus dipaké sanggeus éta.
import-removed = dipiceun
import-restored = sakumaha saméméhna
import-kept-since = tetep aya
import-kept-since-about = Baris nu tetep aya geus dipaké sanggeus impor: aya nu ngarobah, atawa aya nu merlukeunana.
import-and-more = { $named } jeung { $more } deui

## Imports until now
import-number = No.
import-at = Iraha
import-state = Status
import-is-kept = dina pembukuan
import-is-undone = dibalikeun
import-count-taken = Baris anyar atawa robah

## More about the upload
import-overwrite = Nu dipaké eusi bungkusan
import-overwrite-about = Lamun henteu, eusi nu sanggeus impor panungtung dirobah di dieu tetep sakumaha ayana.
import-nothing-chosen = Pilih heula berkasna.
import-cut-off = Berkasna teu datang sagemblengna. Kirimkeun sakali deui.
import-disk-full = Piringan sérver geus pinuh. Kosongkeun heula tempatna, tuluy cobaan deui.
import-disk = Sérver teu bisa nyimpen berkasna. Sababna aya dina log sérver.
import-busy = Aya impor séjén nu keur lumangsung. Antosan nepi ka réngsé.
import-demo = Ieu klinik demo. Ulah ngasupkeun pasién saenyana ka dieu: tempatna dina pembukuan sorangan.
import-waiting = Aya bungkusan nu geus dipariksa tapi can asup kana pembukuan.
import-look = Tingali nu kapanggih
import-forgotten = Bungkusan ieu geus euweuh di dieu: geus asup kana pembukuan, geus liwat sajam, atawa programna dihurungkeun deui. Lamun perlu, kirimkeun sakali deui.
import-begins = Sakeudeung …

## More about what was found
import-nothing-new = Euweuh kasalahan, euweuh nu anyar: sakabéh eusina geus aya dina pembukuan.
import-warnings-title = Perlu ditingali
import-warnings-file = Daptarna jadi CSV
import-first-of = { $title }: { $most } nu kahiji ti { $count }
import-error-remedy = Kumaha menerkeunana
import-count-rows = Baris
import-count-moved = Pindah ka kartu gabungan
import-count-erased = Idéntitas dihapus
import-would-be = Sértipikat
import-would-be-about = Kieu jumlah pembukuan sanggeus impor ieu.
import-sum = Nu dijumlahkeun
import-sum-patients = Pasién
import-sum-completed = Kunjungan jeung penjualan
import-sum-booked = Dipesen
import-sum-cancelled = Dibatalkeun
import-sum-missed = Teu datang
import-sum-billed = Tagihan
import-sum-paid = Dibayar
import-sum-bonus-paid = Dibayar ku bonus
import-sum-debts = Hutang

## When it cannot be read or written at all
import-broken = Impor pegat ku kasalahan program. Can aya nu ditulis; leuwih jéntréna aya dina log.
import-books-busy = Aya program séjén nu keur nulis kana pembukuan. Antosan nepi ka réngsé, tuluy cobaan deui.
import-books-read-only = Pembukuan di dieu teu meunang ditulisan.
import-bundle-cut-off = Zip ieu kapotong atawa ruksak. Salin sakali deui.
import-bundle-damaged = { $file } dina zip ruksak. Salin zip-na sakali deui.
import-bundle-locked = { $file } dikonci ku kecap sandi. Jieun zip tanpa kecap sandi.
import-bundle-packing = { $file } dibungkus ku cara nu teu ilahar. Jieun zip ku cara nu ilahar, deflate.
import-bundle-not-a-file = { $file } dina zip téh folder atawa tutumbu. Teundeun berkasna di dinya.
import-bundle-twice = Dina zip aya dua berkas nu ngaranna sarua. Sésakeun nu bener.
import-bundle-two = Dina zip aya bungkusan dina dua folder. Sésakeun hiji.
import-bundle-missing = Ieu lain bungkusan: euweuh { $files }.
import-bundle-files = Berkas dina zip leuwih ti { $limit }. Ieu lain bungkusan.
import-bundle-bytes = Sakabéh berkasna lamun dibuka leuwih ti { $limit } bita.
import-bundle-file-bytes = { $file } lamun dibuka leuwih ti { $limit } bita.
import-bundle-rows = { $file } leuwih ti { $limit } baris.
import-bundle-bomb = { $file } lamun dibuka jadi leuwih ti { $limit } kali ukuranana. Ieu siga serangan.
