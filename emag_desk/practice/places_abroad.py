"""Real places of Bulgaria and Hungary, in the form of the table of Romania."""

from __future__ import annotations

BULGARIA = """
BLG 27 Благоевград: Благоевград; Сандански, Петрич, Гоце Делчев, Банско, Разлог; Ново село, Бачево, Добринище, Илинден, Струма
BGS 80 Бургас: Бургас; Несебър, Поморие, Айтос, Карнобат, Созопол, Царево; Равда, Лозенец, Бяла, Извор, Крушево, Банево
VAR 90 Варна: Варна; Провадия, Девня, Белослав, Аксаково, Долни чифлик; Бяла, Кранево, Тополи, Каменар, Звездица, Кичево
VTR 50 Велико Търново: Велико Търново; Горна Оряховица, Свищов, Лясковец, Павликени; Арбанаси, Самоводене, Ново село, Ресен
VID 37 Видин: Видин; Белоградчик, Кула, Брегово; Ново село, Дунавци, Извор, Гъмзово
VRC 30 Враца: Враца; Козлодуй, Мездра, Бяла Слатина, Оряхово; Згориград, Чирен, Крушовица, Хайредин
GAB 53 Габрово: Габрово; Севлиево, Дряново, Трявна; Боженци, Гостилица, Крушево, Градница
DOB 93 Добрич: Добрич; Балчик, Каварна, Генерал Тошево; Кранево, Оброчище, Българево, Крушари
KRZ 66 Кърджали: Кърджали; Момчилград, Крумовград, Ардино; Кирково, Чифлик, Бенковски
KNL 25 Кюстендил: Кюстендил; Дупница, Бобов дол, Рила, Сапарева баня; Крайници, Граница, Извор, Ново село
LOV 55 Ловеч: Ловеч; Троян, Тетевен, Луковит, Априлци; Орешак, Черни Осъм, Шипково, Радювене
MON 34 Монтана: Монтана; Лом, Берковица, Вършец; Долна Вереница, Крапчене, Бистрилица
PAZ 44 Пазарджик: Пазарджик; Велинград, Панагюрище, Пещера, Септември; Звъничево, Мало Конаре, Юндола, Драгиново
PER 23 Перник: Перник; Радомир, Брезник, Трън; Драгичево, Рударци, Дивотино, Извор
PVN 58 Плевен: Плевен; Червен бряг, Левски, Белене, Кнежа; Буковлък, Ясен, Гривица, Опанец
PDV 40 Пловдив: Пловдив; Асеновград, Карлово, Първомай, Раковски, Хисаря, Сопот; Марково, Брестник, Труд, Войводиново, Калековец, Рогош, Ново село, Брестовица
RAZ 72 Разград: Разград; Исперих, Кубрат, Лозница; Дянково, Самуил, Осенец
RSE 70 Русе: Русе; Бяла, Ветово, Две могили; Николово, Мартен, Басарбово, Щръклево, Ново село
SLS 75 Силистра: Силистра; Тутракан, Дулово, Алфатар; Калипетрово, Айдемир, Ветрен
SLV 88 Сливен: Сливен; Нова Загора, Котел, Твърдица; Блатец, Сотиря, Крушаре, Жеравна
SML 47 Смолян: Смолян; Девин, Чепеларе, Златоград, Мадан; Широка лъка, Стойките, Момчиловци, Пампорово
SFO 21 София област: Самоков; Ботевград, Костинброд, Своге, Ихтиман, Етрополе, Долна баня; Боровец, Равно поле, Лозен, Негушево, Крушовица
SOF 10 София: София; Банкя, Нови Искър, Бухово; Бистрица, Панчарево, Владая, Лозен, Герман, Казичене
SZR 60 Стара Загора: Стара Загора; Казанлък, Чирпан, Раднево, Гълъбово; Дълбоки, Хрищени, Шейново, Енина
TGV 77 Търговище: Търговище; Попово, Омуртаг, Антоново; Вардун, Лиляк, Давидово
HKV 63 Хасково: Хасково; Димитровград, Свиленград, Харманли; Узунджово, Минерални бани, Брягово, Ново село
SHU 97 Шумен: Шумен; Нови пазар, Велики Преслав, Каспичан; Мадара, Дибич, Ивански
JAM 86 Ямбол: Ямбол; Елхово, Болярово, Стралджа; Кабиле, Безмер, Калчево
"""  # noqa: E501

HUNGARY = """
BU 10 Budapest: Budapest; ;
BK 60 Bács-Kiskun: Kecskemét; Baja, Kiskunfélegyháza, Kiskunhalas, Kalocsa, Kiskőrös; Lajosmizse, Tiszaalpár, Soltvadkert, Városföld, Ballószög
BA 76 Baranya: Pécs; Mohács, Komló, Siklós, Szigetvár; Pellérd, Kozármisleny, Harkány, Villány, Újfalu
BE 56 Békés: Békéscsaba; Gyula, Orosháza, Békés, Szarvas, Gyomaendrőd; Doboz, Csabacsűd, Kondoros, Murony, Tarhos
BZ 35 Borsod-Abaúj-Zemplén: Miskolc; Kazincbarcika, Ózd, Tiszaújváros, Mezőkövesd, Sárospatak; Bükkszentkereszt, Kistokaj, Nyékládháza, Tokaj, Szirmabesenyő
CS 67 Csongrád-Csanád: Szeged; Hódmezővásárhely, Makó, Szentes, Csongrád; Deszk, Algyő, Mórahalom, Szatymaz, Újszentiván
FE 80 Fejér: Székesfehérvár; Dunaújváros, Mór, Bicske, Sárbogárd; Velence, Gárdony, Pákozd, Kisfalud, Etyek
GS 90 Győr-Moson-Sopron: Győr; Sopron, Mosonmagyaróvár, Csorna, Kapuvár; Győrújbarát, Pannonhalma, Fertőd, Abda, Kisfalud
HB 40 Hajdú-Bihar: Debrecen; Hajdúböszörmény, Hajdúszoboszló, Balmazújváros, Berettyóújfalu; Ebes, Mikepércs, Hortobágy, Hosszúpályi, Vámospércs
HE 33 Heves: Eger; Gyöngyös, Hatvan, Heves, Füzesabony; Felsőtárkány, Egerszalók, Parád, Noszvaj, Gyöngyöspata
JN 50 Jász-Nagykun-Szolnok: Szolnok; Jászberény, Törökszentmiklós, Karcag, Mezőtúr; Tószeg, Abony, Zagyvarékas, Tiszafüred, Cibakháza
KE 28 Komárom-Esztergom: Tatabánya; Esztergom, Tata, Komárom, Oroszlány, Dorog; Környe, Vértesszőlős, Bábolna, Tát, Kisbér
NO 31 Nógrád: Salgótarján; Balassagyarmat, Bátonyterenye, Pásztó, Szécsény; Hollókő, Karancslapujtő, Somoskőújfalu, Érsekvadkert
PE 20 Pest: Érd; Cegléd, Vác, Gödöllő, Dunakeszi, Szigetszentmiklós, Budaörs, Szentendre, Monor; Budakeszi, Törökbálint, Solymár, Pécel, Kistarcsa, Tárnok, Újlengyel
SO 74 Somogy: Kaposvár; Siófok, Barcs, Marcali, Nagyatád; Balatonföldvár, Zamárdi, Fonyód, Taszár, Kisfalud
SZ 44 Szabolcs-Szatmár-Bereg: Nyíregyháza; Mátészalka, Kisvárda, Nyírbátor, Záhony; Nyírpazony, Kótaj, Nagycserkesz, Tiszavasvári, Vásárosnamény
TO 71 Tolna: Szekszárd; Paks, Dombóvár, Bonyhád, Tamási; Tolna, Decs, Sióagárd, Őcsény
VA 97 Vas: Szombathely; Sárvár, Körmend, Kőszeg, Celldömölk; Bük, Őriszentpéter, Vép, Táplánszentkereszt
VE 82 Veszprém: Veszprém; Pápa, Ajka, Várpalota, Tapolca, Balatonfüred; Tihany, Nemesvámos, Balatonalmádi, Herend, Csopak
ZA 89 Zala: Zalaegerszeg; Nagykanizsa, Keszthely, Lenti; Hévíz, Gyenesdiás, Zalakaros, Egervár, Bagod
"""  # noqa: E501
