### All reports at a glance

gallery-nothing-yet = Jeder Bericht zeichnet sich hier selbst, sobald Besuche in den Büchern stehen
