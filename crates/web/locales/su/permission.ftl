### Which role may do what: a table of the help about users

permission-title = Saha nu meunang naon
permission-what = Naon
permission-see-reports = Ningali laporan ngeunaan pasién
permission-see-staff-reports = Ningali laporan nu ngabandingkeun pagawé
permission-see-patients = Ningali pasién jeung daptar jalma
permission-export = Mawa laporan jeung daptar jadi berkas
permission-save-segments = Nyimpen ségmén
permission-share-segments = Ngabagikeun ségmén ka batur sagawé
permission-import = Ngimpor data jeung ngabolaykeun impor
permission-set-up-clinic = Ngarobah setélan klinik
permission-manage-users = Ngondang, ngarobah, jeung mareuman pamaké
permission-read-audit = Maca catetan audit
permission-all = enya
permission-own = nu sorangan
permission-no = henteu
