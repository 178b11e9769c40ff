### The first page of the day

today-asked = The last 28 days against the same weekdays before
today-against = against before
