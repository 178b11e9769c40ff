### All reports at a glance

gallery-nothing-yet = Vsako poročilo se tu nariše samo, ko so v evidenci obiski
