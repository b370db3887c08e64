/**
 * Names of the land, placed by hand as in an atlas: [id, names, minzoom, coordinates]. A list of two or more
 * points is the extent along which the name is set. Names: English | Russian | language:local …
 */
export const physical = {
  range: [
    ['tien-shan', 'Tien Shan|Тянь-Шань|ky:Теңир-Тоо', 4, [[72.2, 41.9], [75.5, 41.75], [79, 42.05], [83, 42.6], [86.5, 43.3]]],
    ['pamir', 'Pamir|Памир|tg:Помир', 4, [[71.9, 38.45], [73, 38.3], [74.4, 38.15]]],
    ['alay', 'Alay Range|Алайский хребет|ky:Алай кырка тоосу', 6, [[71.2, 39.72], [72.4, 39.82], [73.6, 39.98]]],
    ['trans-alay', 'Trans-Alay Range|Заалайский хребет|ky:Чоң Алай кырка тоосу', 7, [[72, 39.25], [72.9, 39.34], [73.7, 39.42]]],
    ['fergana-range', 'Fergana Range|Ферганский хребет|ky:Фергана кырка тоосу', 6, [[73.2, 41.4], [73.9, 40.95], [74.6, 40.55]]],
    ['kyrgyz-ala-too', 'Kyrgyz Ala-Too|Киргизский хребет|ky:Кыргыз Ала-Тоосу', 6, [[72.9, 42.55], [74.3, 42.5], [75.5, 42.55]]],
    ['terskey-ala-too', 'Terskey Ala-Too|Терскей-Ала-Тоо|ky:Тескей Ала-Тоо', 7, [[76.5, 42.0], [77.8, 41.98], [79, 42.25]]],
    ['kungoy-ala-too', 'Küngöy Ala-Too|Кунгей-Ала-Тоо|ky:Күңгөй Ала-Тоо', 7, [[76.3, 42.78], [77.3, 42.86], [78.2, 42.82]]],
    ['kakshaal-too', 'Kakshaal-Too|Кокшаал-Тау|ky:Какшаал-Тоо', 6, [[76.2, 40.6], [77.8, 41.05], [79.3, 41.75]]],
    ['talas-ala-too', 'Talas Ala-Too|Таласский Ала-Тоо|ky:Талас Ала-Тоосу', 7, [[70.9, 42.12], [72, 42.22], [73.1, 42.18]]],
    ['chatkal', 'Chatkal Range|Чаткальский хребет|ky:Чаткал кырка тоосу', 7, [[70.3, 41.3], [71, 41.65], [71.6, 42]]],
    ['turkestan-range', 'Turkestan Range|Туркестанский хребет|tg:Қаторкӯҳи Туркистон', 7, [[68.3, 39.65], [69.4, 39.6], [70.6, 39.58]]],
    ['gissar', 'Gissar Range|Гиссарский хребет|tg:Қаторкӯҳи Ҳисор', 6, [[67.6, 38.75], [68.6, 38.97], [69.7, 39.07]]],
    ['hindu-kush', 'Hindu Kush|Гиндукуш|fa:هندوکش', 4, [[68, 35], [70.2, 35.85], [72.6, 36.6]]],
    ['karakoram', 'Karakoram|Каракорум', 4, [[74.6, 36.35], [76.2, 35.9], [77.6, 35.1]]],
    ['kunlun', 'Kunlun|Куньлунь', 4, [[77, 36.6], [80.5, 35.85], [84.5, 36.3], [89, 36.6]]],
    ['himalayas', 'Himalayas|Гималаи', 4, [[75.3, 34], [77.5, 32.2], [80.5, 30.4], [84, 28.7], [87.5, 28]]],
    ['altai', 'Altai|Алтай', 4, [[84.8, 50.4], [87, 49.4], [89.8, 48]]],
    ['kopet-dag', 'Kopet Dag|Копетдаг|tk:Köpetdag', 5, [[56, 38.75], [57.5, 38.1], [59.3, 37.4]]],
    ['karatau', 'Karatau|Каратау|kk:Қаратау', 6, [[67.9, 44.05], [69.2, 43.4], [70.2, 42.95]]],
    ['dzungarian-alatau', 'Dzungarian Alatau|Джунгарский Алатау|kk:Жетісу Алатауы', 5, [[78.6, 44.6], [80, 45.05], [81.4, 45.4]]],
    ['tarbagatai', 'Tarbagatai|Тарбагатай|kk:Тарбағатай', 6, [[81.3, 47.3], [82.3, 47.15], [83.3, 47.05]]],
    ['greater-caucasus', 'Caucasus|Кавказ', 4, [[43.5, 43], [45.8, 42.3], [48, 41.3]]],
    ['urals', 'Ural Mountains|Уральские горы', 4, [[57.8, 52], [58.5, 54], [59.2, 56]]],
    ['alborz', 'Alborz|Эльбурс|fa:البرز', 5, [[49.8, 36.6], [51.9, 36], [54, 36.6]]],
    ['zagros', 'Zagros|Загрос|fa:زاگرس', 4, [[47, 34], [49.5, 32], [52, 30]]],
    ['sulaiman', 'Sulaiman Range|Сулеймановы горы', 6, [[69.9, 32], [70, 30.8], [69.5, 29.8]]],
  ],
  valley: [
    ['fergana-valley', 'Fergana Valley|Ферганская долина|uz:Fargʻona vodiysi|ky:Фергана өрөөнү|tg:Водии Фарғона', 5, [[70.7, 40.6], [71.6, 40.68], [72.5, 40.78]]],
    ['chuy-valley', 'Chuy Valley|Чуйская долина|ky:Чүй өрөөнү', 6, [[73.3, 43.2], [74.3, 43.05], [75.1, 42.9]]],
    ['alay-valley', 'Alay Valley|Алайская долина|ky:Алай өрөөнү', 7, [[72.1, 39.5], [72.7, 39.57], [73.3, 39.65]]],
    ['talas-valley', 'Talas Valley|Таласская долина|ky:Талас өрөөнү', 7, [[71.6, 42.62], [72.3, 42.52]]],
    ['wakhan', 'Wakhan Corridor|Ваханский коридор|fa:دالان واخان', 6, [[72.3, 36.85], [73.2, 37], [74.1, 37.17]]],
    ['vakhsh-valley', 'Vakhsh Valley|Вахшская долина|tg:Водии Вахш', 7, [[68.35, 37.3], [68.75, 37.75]]],
  ],
  desert: [
    ['kyzylkum', 'Kyzylkum|Кызылкум|uz:Qizilqum', 4, [[61.8, 43.4], [64, 42.5], [66.2, 41.7]]],
    ['karakum', 'Karakum|Каракумы|tk:Garagum', 4, [[55.6, 40.9], [58.9, 40.35], [62.2, 39.6]]],
    ['taklamakan', 'Taklamakan|Такла-Макан', 4, [[79, 38.3], [82.3, 38.7], [86, 39.2]]],
    ['betpak-dala', 'Betpak-Dala|Бетпак-Дала|kk:Бетпақдала', 5, [[67.6, 46.3], [69.6, 46], [71.8, 45.7]]],
    ['moyynkum', 'Moiynkum|Мойынкум|kk:Мойынқұм', 6, [[69, 44.5], [70.8, 44.25], [72.6, 44.2]]],
    ['dzungaria', 'Dzungaria|Джунгария', 5, [[85, 45.35], [86.5, 45.3], [88, 45.2]]],
    ['dasht-e-kavir', 'Dasht-e Kavir|Деште-Кевир|fa:دشت کویر', 5, [[52.8, 34.9], [54.6, 34.7], [56.6, 34.4]]],
    ['dasht-e-lut', 'Dasht-e Lut|Деште-Лут|fa:دشت لوت', 5, [[58.4, 31.6], [58.9, 30.7], [59.3, 29.9]]],
    ['registan', 'Registan|Регистан|fa:ریگستان', 6, [[63.8, 30.5], [65, 30.3], [66, 30.2]]],
    ['dasht-e-margo', 'Dasht-e Margo|Дашти-Марго|fa:دشت مارگو', 6, [[61.8, 30.9], [62.9, 30.7], [63.7, 30.5]]],
  ],
  plateau: [
    ['ustyurt', 'Ustyurt|Устюрт|kk:Үстірт|uz:Ustyurt', 5, [[54.6, 43.9], [55.8, 43.3], [57, 42.6]]],
    ['tibet', 'Tibetan Plateau|Тибетское нагорье', 4, [[81.5, 33.2], [86, 32.9], [90, 32.8]]],
    ['kazakh-uplands', 'Kazakh Uplands|Казахский мелкосопочник|kk:Сарыарқа', 5, [[70.5, 49.2], [73.2, 48.9], [76, 48.6]]],
  ],
  peak: [
    ['jengish-chokusu', 'Jengish Chokusu|Пик Победы|ky:Жеңиш чокусу', 6, [80.1258, 42.0347], 7439, 'CIA World Factbook'],
    ['khan-tengri', 'Khan Tengri|Хан-Тенгри|ky:Хан-Теңири|kk:Хан Тәңірі', 7, [80.1744, 42.2106], 7010, 'CIA World Factbook'],
    ['lenin-peak', 'Lenin Peak|Пик Ленина|ky:Ленин чокусу|tg:Қуллаи Абӯалӣ ибни Сино', 6, [72.8775, 39.3425], 7134, 'Encyclopaedia Britannica'],
    ['ismoil-somoni', 'Ismoil Somoni Peak|Пик Исмоила Сомони|tg:Қуллаи Исмоили Сомонӣ', 6, [72.0158, 38.9433], 7495, 'CIA World Factbook'],
    ['noshaq', 'Noshaq|Ношак|fa:نوشاخ', 6, [71.8286, 36.4322], 7492, 'CIA World Factbook'],
    ['k2', 'K2|К2', 6, [76.5133, 35.8825], 8611, 'CIA World Factbook'],
    ['kongur', 'Kongur Tagh|Конгур', 7, [75.3133, 38.5933], 7649, 'Wikipedia, Kongur Tagh'],
    ['muztagh-ata', 'Muztagh Ata|Музтаг-Ата', 7, [75.1161, 38.2783], 7546, 'Wikipedia, Muztagh Ata'],
  ],
  pass: [
    ['ak-baital', 'Ak-Baital Pass|Перевал Ак-Байтал|tg:Оқбайтал', 8, [73.5975, 38.561], 4655, 'Nomad’s Land, Akbaital pass'],
    ['kyzyl-art', 'Kyzyl-Art Pass|Перевал Кызыл-Арт|ky:Кызыл-Арт ашуусу', 8, [73.3225, 39.3843], 4280, 'Wikipedia, Kyzylart Pass'],
    ['khunjerab', 'Khunjerab Pass|Перевал Хунджераб', 8, [75.4275, 36.85], 4693, 'Wikipedia, Khunjerab Pass'],
  ],
}

/** Rivers: the name runs along the river itself, between these two parts of its length. */
export const rivers = [
  ['Amu Darya', 'Амударья|uz:Amudaryo|tk:Amyderýa', 4, 0.3, 0.6],
  ['Syr Darya', 'Сырдарья|kk:Сырдария|uz:Sirdaryo', 4, 0.45, 0.8],
  ['Panj', 'Пяндж|tg:Панҷ|fa:پنج', 6, 0.25, 0.6],
  ['Naryn', 'Нарын|ky:Нарын', 6, 0.2, 0.6],
  ['Zarafshan', 'Зеравшан|tg:Зарафшон|uz:Zarafshon', 6, 0.2, 0.6],
  ['Ili', 'Или|kk:Іле', 5, 0.3, 0.7],
  ['Irtysh', 'Иртыш|kk:Ертіс', 5, 0.35, 0.65],
  ['Ishim', 'Ишим|kk:Есіл', 6, 0.3, 0.6],
  ['Ural', 'Урал|kk:Жайық', 5, 0.5, 0.8],
  ['Volga', 'Волга', 5, 0.6, 0.9],
  ['Tarim', 'Тарим', 5, 0.3, 0.7],
  ['Yarkand', 'Яркенд', 6, 0.4, 0.7],
  ['Helmand', 'Гильменд|fa:هلمند', 5, 0.4, 0.7],
  ['Harirud', 'Герируд|fa:هریرود', 6, 0.1, 0.45],
  ['Indus', 'Инд', 4, 0.6, 0.85],
]

/** Lakes: the name stands at the middle of the lake as drawn. */
export const lakes = [
  ['Caspian Sea', 'Каспийское море|kk:Каспий теңізі|tk:Hazar deňzi', 3], ['Aral Sea', 'Аральское море|kk:Арал теңізі|uz:Orol dengizi', 4],
  ['Balkhash', 'Балхаш|kk:Балқаш', 4], ['Issyk-Kul', 'Иссык-Куль|ky:Ысык-Көл', 4], ['Zaysan', 'Зайсан|kk:Зайсан', 6],
  ['Alakol', 'Алаколь|kk:Алакөл', 6], ['Sarygamysh', 'Сарыкамыш|tk:Sarygamyş', 6], ['Aydarkul', 'Айдаркуль|uz:Aydarkoʻl', 6],
  ['Kapchagay Reservoir', 'Капчагайское водохранилище', 7], ['Toktogul Reservoir', 'Токтогульское водохранилище|ky:Токтогул суу сактагычы', 7],
  ['Kayrakkum Reservoir', 'Кайраккумское водохранилище|tg:Обанбори Қайроққум', 7], ['Shardara Reservoir', 'Шардаринское водохранилище', 7],
  ['Tengiz', 'Тенгиз|kk:Теңіз', 6], ['Bosten', 'Баграшкёль', 7], ['Urmia', 'Урмия', 6],
]

/** Where a country's name stands: [country, longitude, latitude, minzoom]. A great country has it twice. */
export const countries = [
  ['KGZ', 75.3, 41.35, 4], ['TJK', 70.9, 38.65, 4], ['UZB', 63.2, 41.5, 4], ['TKM', 59.9, 38.9, 4], ['KAZ', 67.5, 48.4, 3], ['AFG', 66, 33.9, 4],
  ['CHN', 86.5, 40.3, 4], ['CHN', 103.5, 35.5, 3], ['RUS', 62, 56.8, 3], ['RUS', 98, 61, 3], ['IRN', 55, 32.7, 3], ['PAK', 68.3, 29.6, 4],
  ['IND', 78.2, 24.3, 3], ['MNG', 102.5, 46.6, 3], ['AZE', 47.9, 40.4, 5], ['ARM', 44.9, 40.2, 5], ['GEO', 43.5, 42.1, 5], ['TUR', 35, 39.1, 4],
  ['IRQ', 43.6, 33, 4], ['NPL', 84, 28.3, 5], ['BTN', 90.4, 27.4, 6], ['BGD', 90, 24.3, 5], ['MMR', 96.3, 21.5, 4], ['SYR', 38.5, 35, 5],
  ['SAU', 45, 24.2, 4], ['KWT', 47.6, 29.35, 6], ['UKR', 32, 49.2, 4], ['BLR', 30.1, 53.6, 5], ['OMN', 56.7, 21.3, 5], ['ARE', 54.3, 23.7, 5],
  ['QAT', 51.2, 25.3, 6], ['JOR', 36.7, 31.2, 5], ['LAO', 103.3, 19.3, 5], ['THA', 101.2, 15.9, 4], ['VNM', 105.2, 20.4, 5], ['YEM', 47.5, 15.7, 4],
  ['EGY', 30.5, 26.6, 4], ['KHM', 104.9, 12.7, 5],
]

/** Countries' parts that lie inside another country, by the ring of Kyrgyzstan that surrounds them. */
export const enclaves = [
  ['sokh', 'Sokh|Сох|uz:Soʻx', 'UZ', 399], ['vorukh', 'Vorukh|Ворух|tg:Ворух', 'TJ', 119], ['shohimardon', 'Shohimardon|Шахимардан|uz:Shohimardon', 'UZ', 58],
]
