### All reports at a glance

gallery-nothing-yet = Each report draws itself here as soon as there are visits in the books
