### All reports at a glance

gallery-nothing-yet = Unggal laporan ngagambar sorangan di dieu sanggeus aya kunjungan dina pembukuan
