### One’s own account

account-question = Naon nu kudu dipikanyaho ku Revisit ngeunaan akun ieu?
account-me = Ngeunaan kuring
account-settings = Tampilan jeung cara gawé kaca
account-my-name = Ngaran
account-language = Basa
account-theme = Tampilan
account-role = Kalungguhan
account-sign-in = Ngaran pamaké
account-employee = Pagawé
account-branches = Cabang
account-all-branches = Kabéh

## Password
account-password = Kecap sandi
account-password-about = Kecap sandi anyar mungkas sési di tempat séjén.
account-password-now = Kecap sandi ayeuna
account-change-password = Ganti kecap sandi
account-password-changed = Kecap sandi geus diganti. Sési di tempat séjén geus pungkas.
account-password-wrong = Ieu lain kecap sandi nu ayeuna.

## Second factor
account-second = Faktor kadua
account-second-off = Faktor kadua pareum.
account-second-why = Ku ieu, nu nyaho kecap sandina tetep teu bisa asup tanpa teleponna.
account-second-set-up = Atur
account-second-scan = Pindai ieu ku aplikasi otentikator dina telepon, tuluy asupkeun genep angka nu ditémbongkeunana.
account-second-qr = Kode QR pikeun aplikasi otentikator; konci di handapna eusina sarua
account-second-secret = Atawa ketik koncina:
account-second-code = Kode ti aplikasi
account-second-confirm = Hurungkeun
account-second-on = Faktor kadua hurung.
account-second-turned-on = Ti ayeuna faktor kadua hurung.
account-second-turned-off = Ti ayeuna faktor kadua pareum.
account-second-turn-off = Pareuman
account-second-proof-about = Kode anyar ngabatalkeun kode heubeul. Kecap sandi jadi bukti yén ieu nu bogana.
account-codes = Kode pamulihan
account-codes-about = Unggal kode bisa dipaké asup sakali tanpa telepon. Tulis atawa citak ayeuna: moal ditémbongkeun deui.
account-codes-new = Kode pamulihan anyar
account-codes-left = { $count ->
        [0] Kode pamulihan geus béak.
       *[other] Kode pamulihan sésa { $count }.
    }

## Sessions
account-sessions = Di mana waé keur asup
account-device = Alat
account-address = Alamat
account-started = Ti
account-seen = Panungtung dipaké
account-device-on = { $browser } dina { $system }
account-device-unknown = Teu kanyahoan
account-this-one = nu ieu
account-end = Pungkas
account-end-which = Pungkas sési dina { $device }
account-end-others = Pungkas nu séjénna
account-end-all = Pungkas kabéh
account-ended = Geus pungkas.

## Ways of working
account-keys = Tombol tunggal
account-keys-on = Hurung
account-keys-off = Pareum
account-keys-about = “/” maluruh, “?” némbongkeun sakabéh tombol, “g r” muka sakabéh laporan. Pareuman lamun ngaganggu nu ngadikté.
account-lock = Konci layar lamun teu dipaké
account-lock-minutes = sanggeus { $minutes } menit
account-lock-about = Sanggeus éta kecap sandi ditanyakeun deui.
