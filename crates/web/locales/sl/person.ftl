### Vse o enem pacientu, za izročitev

person-link = Vse o tem pacientu
person-about = Kot je bilo v evidenci { $moment }.
person-files = Datoteke ob tej strani vsebujejo isto in vse drugo, kar je shranjeno, v strojno berljivi obliki. Kaj pomenijo njihovi stolpci, je opisano v priročniku pod »bundle«.
deed-patient-export = izvoz vsega o pacientu
