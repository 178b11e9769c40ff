### Картка пацієнта

patient-show-all = Усе
patient-show-visits = Візити
patient-show-money = Гроші
patient-show-ratings = Оцінки
patient-earlier = Попередні роки
