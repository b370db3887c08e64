/**
 * Names by hand. Natural Earth's are damaged in the Magics files (every letter with an accent is lost), and the
 * rest are spelt in a mix of languages. A water body that is not listed stays without a name.
 */

/** What the file says → what the map says. */
export const rivers = {
  'Amu  Darya': 'Amu Darya', 'Syr  Darya': 'Syr Darya', Naryn: 'Naryn', Panj: 'Panj', Pamir: 'Pamir',
  Zarafshon: 'Zarafshan', Ile: 'Ili', 'K?nes': 'Kunes', Harirud: 'Harirud', Helmand: 'Helmand',
  Indus: 'Indus', Shiquan: 'Indus', Jhelum: 'Jhelum', Chenab: 'Chenab', Ravi: 'Ravi', Sutlej: 'Sutlej', Beas: 'Beas',
  Ganges: 'Ganges', Yamuna: 'Yamuna', 'Gh?ghara': 'Ghaghara', Chambal: 'Chambal', Brahmaputra: 'Brahmaputra',
  'Yarlung (Brahmaputra)': 'Yarlung Tsangpo', 'Maquan (Damqogkanbab)': 'Yarlung Tsangpo', Dihang: 'Brahmaputra',
  Tarim: 'Tarim', Yarkant: 'Yarkand', Yurungkax: 'Yurungkash', Toxkan: 'Toshkan', Aksu: 'Aksu', Konqi: 'Konqi', Qarqan: 'Qarqan',
  Ertis: 'Irtysh', Irtysh: 'Irtysh', 'Ertix (Irtysh)': 'Irtysh', Esil: 'Ishim', Ishim: 'Ishim', Tobol: 'Tobol', Tura: 'Tura',
  Ural: 'Ural', Volga: 'Volga', Kama: 'Kama', Belaya: 'Belaya', Vyatka: 'Vyatka', Oka: 'Oka', Don: 'Don', Sura: 'Sura', Khopr: 'Khopyor',
  Ob: 'Ob', Katun: 'Katun', Biya: 'Biya', Chulym: 'Chulym', 'Tom?': 'Tom', 'Verkhniy Yenisey': 'Yenisey', Yenisey: 'Yenisey',
  Euphrates: 'Euphrates', 'Al Furat': 'Euphrates', Firat: 'Euphrates', Tigris: 'Tigris', Dicle: 'Tigris', 'Shatt al Arab': 'Shatt al-Arab',
  Kr: 'Kura', Aras: 'Aras', Kuban: 'Kuban', 'Atrek (Atrak)': 'Atrek', Karkheh: 'Karkheh', 'Qezel Owzan': 'Qezel Owzan',
  'Nu (Salween)': 'Salween', Tongtian: 'Yangtze', Tuotuo: 'Yangtze',
  Nile: 'Nile', Amazonas: 'Amazon', Amazon: 'Amazon', Mississippi: 'Mississippi', Chang: 'Yangtze', 'Chang Jiang': 'Yangtze',
  Lena: 'Lena', Amur: 'Amur', Huang: 'Yellow River', Mekong: 'Mekong', Congo: 'Congo', Danube: 'Danube',
}

export const lakes = {
  'Aral Sea': 'Aral Sea', 'Lake Balkhash': 'Balkhash', 'Ysyk Kl': 'Issyk-Kul', 'Lake Zaysan': 'Zaysan', 'Sarygamysh Kli': 'Sarygamysh',
  Alakol: 'Alakol', 'Sasyqkl': 'Sasykkol', 'Aydar Kol': 'Aydarkul', 'Tengiz Kli': 'Tengiz', 'Qapshaghay Bgeni': 'Kapchagay Reservoir',
  'Toktogul Suu Saktagychy': 'Toktogul Reservoir', 'Shardara Bgeni': 'Shardara Reservoir', 'Obanbori Qayroqum': 'Kayrakkum Reservoir',
  'Ebinur Hu': 'Ebi-Nur', 'Bosten Hu': 'Bosten', 'Lop Nur': 'Lop Nur', 'Uvs Nuur': 'Uvs', 'Khyargas Nuur': 'Khyargas', 'Har Us Nuur': 'Khar-Us',
  'Lake Urmia': 'Urmia', 'Lake Van': 'Van', 'Lake Sevana': 'Sevan', 'Lake Chany': 'Chany', 'Nam Co': 'Namtso', 'Siling Co': 'Siling',
  'Banggong Co': 'Pangong', 'Mapam Yumco': 'Manasarovar', 'Marqakl': 'Markakol', 'Ozero Teletskoye': 'Teletskoye',
  'Samara Reservoir': 'Kuybyshev Reservoir', 'Volgograd Reservoir': 'Volgograd Reservoir', 'Saratovskoe Reservoir': 'Saratov Reservoir',
  'Tsimlyansk Reservoir': 'Tsimlyansk Reservoir', 'Kama Reservoir': 'Kama Reservoir', 'Novosibirskoye Reservoir': 'Novosibirsk Reservoir',
  'Krasnoyarskoye Vodokhranilishche': 'Krasnoyarsk Reservoir', 'Tarbela Dam': 'Tarbela Reservoir', 'Mingevir Reservoir': 'Mingachevir Reservoir',
  'Buhayrat ath Tharthar': 'Tharthar', 'Lake Razazah': 'Razazah', 'Lake Superior': 'Superior', 'Lake Victoria': 'Victoria', 'Lake Huron': 'Huron',
  'Lake Michigan': 'Michigan', 'Lake Tanganyika': 'Tanganyika', 'Lake Baikal': 'Baikal', 'Great Bear Lake': 'Great Bear', 'Lake Malawi': 'Malawi',
  'Great Slave Lake': 'Great Slave', 'Lake Erie': 'Erie', 'Lake Winnipeg': 'Winnipeg', 'Lake Ontario': 'Ontario', 'Lake Ladoga': 'Ladoga', 'Lake Onega': 'Onega',
}
