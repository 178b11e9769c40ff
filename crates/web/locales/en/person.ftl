### Everything about one patient, to be handed over

person-link = Everything about this patient
person-about = As it stood in the books on { $moment }.
person-files = The files beside this page hold the same and everything else that is stored, for machines to read. What their columns mean is described in the manual under “bundle”.
deed-patient-export = took everything about a patient along
