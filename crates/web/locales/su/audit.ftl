### Who did what

audit-question = Saha nu ngalakukeun naon, jeung iraha?
audit-asked = Nu panganyarna heula, numutkeun jam { $zone }
audit-filter = Saringan
audit-actor = Saha
audit-actor-command-line = baris paréntah
audit-actor-this-machine = komputer ieu
audit-action = Naon
audit-everybody = kabéh jalma
audit-everything = sagalana
audit-from = Ti
audit-to = Nepi ka
audit-number = No.
audit-at = Iraha
audit-detail = Rincian
audit-deeds = Catetan
audit-shown = No. { $first } nepi ka { $last }
audit-newest = Ka nu panganyarna
audit-verify = Pariksa ranté
audit-verify-again = Pariksa deui
audit-unchecked = Unggal catetan ngandung tapak ramo catetan saméméhna, sangkan parobahan sanggeusna kanyahoan. Pamariksaan maca sakabéhna.
audit-whole = { $rows ->
       *[other] Ranténa gembleng: { $rows } catetan sakabéhna sarua jeung waktu ditulisna.
    }
audit-broken = Ranténa pegat dina catetan { $seq }: catetan éta, atawa nu saméméhna, geus dirobah atawa dipiceun di luareun Revisit. Simpen pembukuan ieu salaku bukti, tuluy bandingkeun jeung salinan cadangan.
audit-none = Euweuh kagiatan nu kitu
audit-none-about = Dina poé-poé ieu euweuh nu ngalakukeunana. Lebaran périodena atawa leupaskeun saringan.

## Details: what a deed was about
audit-detail-pair = { $name }: { $value }
audit-detail-user = Pamaké
audit-detail-patient = Pasién
audit-detail-report = Laporan
audit-detail-format = Format
audit-detail-people = Daptar jalma
audit-detail-rows = Baris
audit-detail-import = Impor
audit-detail-files = Berkas
audit-detail-certificate-sha256 = Sértipikat
audit-detail-topic = Topik
audit-detail-segment = Ségmen
audit-detail-act = Lampah
audit-detail-practice = Daptar awal

## Deeds, by what the audit calls them
deed-first-owner = nyieun nu boga kahiji
deed-password-given = ngasupkeun kecap sandi
deed-sign-in = asup
deed-sign-out = kaluar log
deed-password-set = nyieun kecap sandi ti tutumbu
deed-password-changed = ngaganti kecap sandi
deed-second-factor-on = ngahurungkeun faktor kadua
deed-second-factor-off = mareuman faktor kadua
deed-second-factor-taken-away = mareuman faktor kadua batur
deed-recovery-codes-renewed = nyieun kode pamulihan anyar
deed-session-ended = mungkas hiji sési
deed-other-sessions-ended = mungkas sési séjénna
deed-all-sessions-ended = mungkas sakabéh sési
deed-language-chosen = milih basa
deed-user-invited = ngondang pamaké
deed-user-added = nambahkeun pamaké
deed-user-changed = ngarobah pamaké
deed-one-time-link-given = méré tutumbu sakali paké
deed-user-signed-out = mungkas sakabéh sési pamaké
deed-user-disabled = mareuman pamaké
deed-user-enabled = ngahurungkeun pamaké
deed-patient-view = ningali pasién
deed-patient-register = ngadaptarkeun pasién
deed-patient-edit = ngarobah kartu
deed-patient-leave = nyatet pasén kaluar
deed-patient-stay = nyabut catetan kaluar
deed-patient-state = ngarobah kaayaan pasién
deed-export = ngékspor berkas
deed-segment-save = nyimpen ségmen
deed-segment-change = ngarobah ségmen
deed-clinic-set-up = ngatur klinik
deed-starter-directory = ngamimitian ku daptar awal
deed-import = ngimpor
deed-import-undo = ngabalikeun impor
deed-help-helped = kabantu ku pitulung
deed-help-did-not-help = teu kabantu ku pitulung
