### Who may come in

users-question = Saha nu meunang asup, jeung naon nu katémbong?
users-about = Nu katémbong ditangtukeun ku kalungguhan jeung cabang. Nu kaluar dipareuman, lain dihapus, sangkan catetan kagiatan tetep kaharti.
users-count = { $count ->
       *[other] { $count } pamaké
    }
users-name = Ngaran
users-sign-in = Ngaran pamaké
users-role = Kalungguhan
users-limits = Diwatesan ku
users-second = Faktor kadua
users-second-on = hurung
users-second-off = pareum
users-seen = Panungtung katingali
users-never-seen = can kungsi
users-signed-out = geus kaluar log
users-sees-nothing = tanpa pagawé: euweuh nu katémbong
users-state = Status
users-state-active = aktif
users-state-invited = diondang
users-state-disabled = dipareuman
users-menu = Lampah pikeun { $name }
users-change = Robah
users-new-link = Tutumbu kecap sandi anyar
users-end-sessions = Pungkas sakabéh sési
users-forget-second = Cabut faktor kadua
users-disable = Pareuman
users-enable = Hurungkeun

## A one-time link
users-link = Tutumbu sakali paké
users-link-for = Tutumbu pikeun { $name }
users-link-of-disabled = Nu dipareuman teu bisa maké tutumbu. Hurungkeun heula pamaké ieu.
users-link-about = Pasrahkeun ku sorangan: ngan bisa dipaké sakali, nepi ka { $until }, sarta moal ditémbongkeun deui.

## The form
users-invite = Ondang pamaké
users-invite-about = Engké aya tutumbu pikeun nu diondang milih kecap sandina sorangan.
users-invite-go = Jieun tutumbu
users-change-whom = Robah { $name }
users-change-about = Mimiti lumaku dina klik saterusna.
users-change-own-about = Kalungguhan sorangan ngan bisa dirobah ku nu boga séjén.
users-sign-in-about = Nu diketik pikeun asup: ngaran atawa alamat surélék; hurup gedé jeung leutik sarua waé. Sanggeus kungsi asup teu bisa robah, sabab dipaké dina catetan kagiatan.
users-employee = Pagawé
users-employee-about = Saha pamaké ieu dina pembukuan. Perlu pikeun dokter: nu katémbong ngan nu patali jeung pagawé ieu.
users-no-employee = (euweuh)
users-branches = Cabang
users-branches-about = Lamun euweuh nu dicontréng: sakabéhna.
users-role-means = { $role }: { $about }
users-role-about-owner = Ningali sarta bisa ngalakukeun sagalana.
users-role-about-manager = Ningali sakabéh laporan jeung jalma, ngékspor, ngatur klinik; teu ngimpor jeung teu ngurus pamaké.
users-role-about-doctor = Ningali angkana sorangan jeung pasiénna sorangan.
users-role-about-front-desk = Maluruh jeung muka pasién; teu ningali laporan.
users-role-about-marketer = Ningali laporan ngeunaan pasién, ngékspor jeung nyimpen ségmen.
users-role-about-auditor = Ningali laporan jeung catetan kagiatan; teu ningali pasién.

## What is wrong with the form, or cannot be
users-name-missing = Asupkeun ngaran.
users-name-long = Panglobana { $most } karakter.
users-sign-in-missing = Asupkeun naon nu dipaké pikeun asup.
users-sign-in-odd = Panglobana { $most } karakter, tanpa spasi.
users-sign-in-taken = Ieu geus atawa kungsi dipaké ku nu séjén pikeun asup.
users-role-missing = Pilih kalungguhan.
users-employee-missing = Dokter ningali nu patali jeung saurang pagawé: pilih saha pamaké ieu.
users-employee-gone = Pagawé éta geus euweuh.
users-gone = Pamaké éta geus euweuh.
users-last-owner = Ieu hiji-hijina nu boga nu bisa asup. Jieun heula nu séjén jadi nu boga.
users-own-role = Kalungguhan sorangan teu bisa dirobah ku sorangan. Nu boga séjén bisa.
users-own-end = Sorangan teu bisa dipareuman ku sorangan. Nu boga séjén bisa.
users-own-second = Faktor kadua sorangan dipareuman dina kaca “Akun”.

## What was done
users-changed = Geus disimpen. Mimiti lumaku dina klik saterusna.
users-disabled = Geus dipareuman. Sakabéh sési jeung tutumbu pamaké ieu geus pungkas.
users-enabled = Geus dihurungkeun. Kecap sandina nu saméméhna; lamun poho, béré tutumbu anyar.
users-sessions-ended = Sakabéh sési geus pungkas.
users-second-forgotten = Faktor kadua geus dicabut jeung sakabéh sési dipungkas. Ayeuna cukup ku kecap sandi; pénta sangkan masang nu anyar.
