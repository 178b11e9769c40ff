### Coming in, and errors

access-sign-in = Asup
access-name = Ngaran pamaké
access-password = Kecap sandi
access-go-on = Asup
access-forgotten = Poho kecap sandi? Nu ngurus pamaké di klinik bisa méré tutumbu anyar.
access-wrong = Ngaran atawa kecap sandi salah.
access-code = Kode
access-code-about = Asupkeun genep angka nu ayeuna ditémbongkeun ku aplikasi otentikator.
access-wrong-code = Kode ieu salah atawa geus kungsi dipaké. Antosan kode saterusna.
access-recovery-about = Teu nyekel telepon? Asupkeun salah sahiji kode pamulihan.
access-too-late = Kodena telat. Mangga asup sakali deui.
access-wait = Geus loba teuing nyoba. { $seconds ->
       *[other] Antosan { $seconds } detik.
    }

access-come-in = Asup
access-new-password = Kecap sandi anyar
access-again = Sakali deui
access-save-and-sign-in = Simpen tuluy asup
access-set-up = Wilujeng sumping: jieun akun nu boga
access-set-up-about = Tutumbu ieu ngan bisa dipaké sakali. Nu boga akun ieu ningali sarta bisa ngalakukeun sagalana.
access-welcome = Wilujeng sumping, { $name }
access-welcome-about = Pilih kecap sandi. Satuluyna asup maké ngaran { $name }.
access-name-missing = Asupkeun ngaran, panglobana 100 hurup.
access-password-rule = Sahanteuna { $least } karakter; opat kecap nu teu aya patalina geus alus.
access-password-short = Kecap sandi ieu kurang ti { $least } karakter.
access-password-long = Kecap sandi ieu panjang teuing.
access-password-name = Ngaran sorangan lain kecap sandi.
access-password-monotonous = Karakter nu éta-éta kénéh dibalikan deui gampang ditebak.
access-password-differs = Dua kecap sandina teu sarua.

## Roles
role-owner = Nu boga
role-manager = Manajer
role-doctor = Dokter
role-front-desk = Resepsionis
role-marketer = Pamasaran
role-auditor = Auditor

## Errors
error-incident = Kajadian
error-incident-about = sebutkeun nomer ieu waktu ménta pitulung
error-internal = Kaca ieu teu bisa dijieun
error-internal-advice = Datana teu robah. Cobaan deui saménit deui.

error-home = Ka kaca munggaran
error-not-found = Euweuh kaca nu kitu
error-not-found-advice = Meureun geus dipindahkeun, atawa lain pikeun kalungguhan ieu.
error-signed-out = Geus kaluar log
error-signed-out-advice = Mangga asup tuluy cobaan deui.
error-busy = Pembukuan keur dipaké
error-busy-advice = Aya impor nu keur ditulis. Cobaan deui saménit deui.
error-sign-in = Asup, dina kaca sorangan
error-send-again = Kirim deui
error-kept = Sadaya nu diketik aya kénéh di dieu. Lamun dikirim deui moal kasimpen dua kali.
error-kept-signed-out = Sadaya nu diketik aya kénéh di dieu: asup dina kaca sorangan, balik deui ka dieu, tuluy kirim deui.
error-other-site = Ieu datangna lain ti Revisit
error-other-site-advice = Aya loka séjén nu rék ngalakukeun hiji hal maké ngaran ieu. Mangga buka kacana sorangan tuluy lakukeun di dinya.

## What cannot be taken
fault-form = Aya nu kurang tina nu dikirimkeun
fault-form-advice = Balik heula, eusian deui formulirna, tuluy kirimkeun.
fault-form-taken = Formulir ieu geus dikirimkeun ku nu séjén
fault-form-taken-advice = Eusina geus ditulis, maké ngaran nu harita keur asup. Buka deui kacana saméméh ngeusian deui.
fault-link = Tutumbu ieu geus teu kapaké
fault-link-advice = Tutumbu ngan bisa dipaké sakali jeung aya watesna. Nu ngurus pamaké bisa méré nu anyar.
fault-question = Pananya ieu teu bisa ditanyakeun: { $about }
fault-question-advice = Balik heula tuluy tanyakeun ku cara séjén.
fault-too-many-rows = Barisna loba teuing pikeun jenis berkas ieu
fault-too-many-rows-advice = Pilih CSV atawa Parquet, atawa heureutan pananyana ku saringan.
