### Help

help-question = What would you like to know?
help-search = Search in the help
help-find = Search
help-credits = What the program holds of others, and on which terms:
help-credits-scripts = charts and map
help-credits-towns = towns (GeoNames)
help-contents = On this page
help-why = Why one looks
help-read = How to read it
help-next = What to do next
help-numbers = What the numbers mean
help-related = Related
help-open-report = Open the report
help-open-page = Open the page
help-about-patients = Reports about patients
help-about-employees = Reports about employees
help-about-jobs = Jobs
help-topics = { $count ->
        [one] One topic; F1 opens the one about the page you are on
       *[other] { $count } topics; F1 opens the one about the page you are on
    }
help-found = { $count ->
        [one] One topic about “{ $q }”
       *[other] { $count } topics about “{ $q }”
    }
help-none = Nothing about “{ $q }”
help-none-about = Try one word, or look through all topics.
help-all-topics = All topics
help-did-it-help = Did it help?
help-yes = Yes
help-no = No
help-thanks = Thank you. The answer is counted, so that unclear topics are found.
