### All reports at a glance

gallery-nothing-yet = Кожен звіт намалюється тут сам, щойно в обліку з’являться візити
