### Which role may do what: a table of the help about users

permission-title = Who may do what
permission-what = What
permission-see-reports = Look at reports about patients
permission-see-staff-reports = Look at reports that compare employees
permission-see-patients = Look at patients and lists of people
permission-export = Take reports and lists along as files
permission-save-segments = Keep segments
permission-share-segments = Share segments with colleagues
permission-import = Import data and take an import back
permission-set-up-clinic = Change the settings of the clinic
permission-manage-users = Invite, change and disable users
permission-read-audit = Read the audit log
permission-all = yes
permission-own = their own
permission-no = no
