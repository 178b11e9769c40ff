### The people behind a number

people-who = Who are they?
people-actions = Act
people-picked = Selected:
people-all = Nobody is selected: it is for all { $count }
people-seek = Search in this list
people-keep = Save as a list
people-keep-about = The question is saved, not the people: the list always shows who belongs to it now.
people-keep-name = Name of the list
people-keep-shared = Colleagues may see it
people-keep-save = Save list
