/** Names as they stand beside each other in one community: given names and family names. All people made of them are invented. */
export type NameStock = { given: readonly string[]; family: readonly string[] };

const words = (text: string) => text.trim().split(/\s*,\s*/);

/** Names of children, families and staff, chosen for what makes them hard: short, accented, with particles, or ordinary words. */
export const nameStocks: readonly NameStock[] = [
  {
    given: words('Harriet, Callum, Bethany, Ned, Tilly, Oscar, Imogen, Reuben, Zak, Jo, Ty, Kelly-Ann'),
    family: words('Thistlewood, Harbottle, Pickersgill, Cheeseman, Ramsbottom, Lacey, Dobbs, Featherstone'),
  },
  {
    given: words('Cerys, Iolo, Angharad, Llŷr, Siân, Gethin, Ffion, Rhodri'),
    family: words('ap Gwilym, Prydderch, Llewellyn-Pugh, Bebb, Gwynedd'),
  },
  {
    given: words('Aoife, Caoimhe, Oisín, Niamh, Pádraig, Sorcha'),
    family: words("O'Shaughnessy, Ní Bhriain, Mac Giolla Bhríde, O’Dowd, McElhinney"),
  },
  {
    given: words('Eilidh, Hamish, Mhairi, Struan, Catriona'),
    family: words('MacAskill, McIlwraith, Farquharson, Auchterlonie'),
  },
  {
    given: words('Harpreet, Zainab, Aarav, Mohammed, Ayesha, Jasleen, Rohan, Anjali, Ibrahim, Dilip'),
    family: words('Dhaliwal, Chowdhury, Bhattacharya, Qureshi, Rai, Sandhu, Venkataraman, Ul-Haq, Begum'),
  },
  {
    given: words('Oluwaseun, Chidinma, Kwabena, Adaeze, Temitope, Kofi, Ngozi, Emeka'),
    family: words('Adeyemi-Coker, Nwachukwu, Boateng, Olatunji, Eze, Asante-Mensah'),
  },
  {
    given: words('Ayaan, Hodan, Liban, Sagal, Abdirahman, Fowsia'),
    family: words('Warsame, Abdi Farah, Jama, Guled, Cali Nuur'),
  },
  {
    given: words('Łucja, Zbigniew, Małgorzata, Kacper, Oliwia, Wojtek'),
    family: words('Szczepańska, Wójcik, Grzybowski, Żak, Dąbrowska-Lis'),
  },
  {
    given: words('Ștefania, Ionuț, Mihaela, Răzvan, Bogdan'),
    family: words('Țurcanu, Popescu-Dinu, Câmpeanu, Lungu'),
  },
  {
    given: words('Elif, Çağlar, İpek, Emre, Yiğit'),
    family: words('Gündoğan, Yıldırım, Öztürk, Ak'),
  },
  {
    given: words('Yusuf, Layla, Abdul-Karim, Noor, Hamza, Rania'),
    family: words('al-Khatib, El Amrani, bin Saleh, Haddad, Abu Zayd'),
  },
  {
    given: words('Xiaoming, Li, Mei-Ling, Jun, Zihan, Wai Yee'),
    family: words('Ng, Zhang, Ouyang, Xu, Cheung'),
  },
  {
    given: words('Thảo, Đức, Quỳnh, An, Minh Anh'),
    family: words('Nguyễn, Phạm, Đặng, Vũ'),
  },
  {
    given: words('Anneke, Thiago, Bruna, Pieter, Chloé'),
    family: words('van der Meulen, de Souza, dos Reis, von Hohenberg, Da Silva-Brown'),
  },
  {
    given: words(
      'Will, May, Grace, Mark, Rose, Hope, Faith, Joy, Summer, Dawn, Robin, Bill, Rob, Chase, Mason, Precious, Patience, Blessing, Sky, River, April, June, Amber, Ruby, Pearl, Penny, Frank, Miles, Guy, Dean, Rich, Olive, Poppy, Willow, Ash, Rowan, Jade, Art, Drew, Pat, Sonny, Favour, Max',
    ),
    family: words(
      'Young, Long, Short, Brown, Green, White, King, Bishop, Wood, Field, Hill, Banks, Stone, Price, Best, Sharp, Little, Day, Frost, Love, Bond, Cook, Page, Bell, Ball, Cross, Park, Lane, Marsh, Moss, Swift, Power, Speed, Case, Church, Head',
    ),
  },
];
