### Cards of the directory

card-facts = What is known
card-reports = Reports
card-whole = Whole report
