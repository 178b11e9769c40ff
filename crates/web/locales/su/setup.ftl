### What the clinic is called and where it is

setup-question = Naon ngaran klinikna, jeung di mana?
setup-clinic = Klinik
setup-name = Ngaran
setup-country = Nagara
setup-currency = Mata uang
setup-currency-fixed = Geus teu bisa dirobah: dina pembukuan geus aya duit.
setup-time-zone = Zona waktu
setup-language = Basa kaca
setup-saved = Geus disimpen.
setup-starters = Daptar awal
setup-starters-about = Bagian, layanan, jeung kategori pikeun ngamimitian; engké bisa dirobah sakabéhna.
setup-starter-dental = Klinik huntu
setup-starter-dental-about = Terapi, pencegahan, ortodonti, bedah
setup-starter-beauty = Klinik kageulisan
setup-starter-beauty-about = Kosmétologi, laser, suntikan, pijet
setup-starter-general = Klinik umum
setup-starter-general-about = Konsultasi, diagnostik, laboratorium, vaksinasi
setup-starter-none = Euweuh
setup-starter-none-about = Impor mawa nu sorangan
setup-start = Mimitian ku ieu

## The list that ticks itself
setup-checklist = Léngkah munggaran
setup-progress = { $done } ti { $count }
setup-step-done = geus
setup-step-open = acan
setup-step-clinic = Béré ngaran klinikna
setup-step-clinic-about = Ngaranna aya di luhureun unggal kaca jeung unggal citakan.
setup-step-directory = Asupkeun bagian jeung pagawé
setup-step-directory-about = Tina daptar awal, atawa ku impor.
setup-step-import = Asupkeun pasién jeung kunjungan
setup-step-import-about = Laporan butuh sahanteuna sababaraha bulan.
setup-step-colleagues = Ondang batur sagawé
setup-step-colleagues-about = Unggal jalma boga akunna sorangan, sarta ningali nu luyu jeung kalungguhanana.
setup-step-second = Hurungkeun faktor kadua
setup-step-second-about = Akun ieu ningali sagalana, jadi pantes dijaga.

## More about the clinic
setup-name-missing = Béré ngaran klinikna.
setup-name-long = Pondokkeun nepi ka 200 hurup.
setup-country-missing = Pilih nagara.
setup-currency-missing = Pilih mata uang.
setup-currency-about = Sakabéh jumlah maké ieu. Sanggeus aya duit dina pembukuan, teu bisa dirobah.
setup-time-zone-missing = Pilih zona waktu.
setup-time-zone-about = Nangtukeun poé ieu tanggal sabaraha. Kunjungan tetep maké waktu nu diasupkeun.
setup-language-browser = nurutkeun pamundut browser
setup-language-about = Kaca asup jeung uleman dimimitian ku basa ieu, kitu deui nu can milih nu séjén.
setup-language-unknown = Pilih salah sahiji basa ieu.
setup-leave-demo = Klinik sorangan boga pembukuan sorangan: eureunkeun program ieu, tuluy jalankeun tanpa demo ku “revisit serve”. Waktu mimiti dijalankeun, program némbongkeun tutumbu pikeun jadi nu boga. Ti demo euweuh nu kabawa.
setup-starter-physiotherapy = Fisioterapi
setup-starter-physiotherapy-about = Fisioterapi, pijet, réhabilitasi
setup-starter-put = Daptarna geus aya. Layananana can boga harga; éta bisa dibawa ku impor.
setup-starter-there = Geus aya daptarna; euweuh nu dirobah.
