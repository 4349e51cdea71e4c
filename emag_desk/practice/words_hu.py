"""Hungarian words for the practice shop."""

from __future__ import annotations

from emag_desk.practice import product_types as kinds
from emag_desk.practice.words import Words, read_types

_TYPES = """
desk_lamp | LED asztali lámpa | Asztali lámpák | hajlítható kar; állítható meleg fény; vezeték nélküli töltés
solar_lamp | Napelemes kerti lámpa | Napelemes lámpák | mozgásérzékelővel; vízálló; falra szerelhető
headphones | Vezeték nélküli fejhallgató | Fejhallgatók | zajszűrés; kettős mikrofon; 40 óra üzemidő
power_bank | Külső akkumulátor | Külső akkumulátorok | gyorstöltés; két USB-port; digitális kijelző
charger | Hálózati töltő | Töltők | USB-C Power Delivery; GaN technológia; két port
cable | Szövött USB-C kábel | Adatkábelek | gyorstöltés; fém csatlakozó; adatátvitel
phone_case | Szilikon telefontok | Telefontokok | erősített sarkok; mikroszálas belső; MagSafe-kompatibilis
speaker | Hordozható Bluetooth hangszóró | Hordozható hangszórók | IPX7 vízálló; erőteljes basszus; RGB világítás
keyboard | Mechanikus billentyűzet | Billentyűzetek | csendes billentyűk; RGB háttérvilágítás; vezeték nélküli
mouse | Ergonomikus egér | Egerek | vezeték nélküli; csendes gombok; függőleges
ssd | Hordozható SSD | Külső SSD-k | USB 3.2; alumínium ház; ütésálló
kettle | Vízforraló | Vízforralók | állítható hőfok; rozsdamentes acél; automatikus kikapcsolás
blender | Asztali turmixgép | Turmixgépek | üvegkancsó; rozsdamentes kések; jégtörő funkció
coffee_maker | Kézi eszpresszógép | Eszpresszógépek | tejhabosító; levehető víztartály; csészemelegítő
air_fryer | Forrólevegős sütő | Forrólevegős sütők | érintőképernyő; tapadásmentes kosár; nyolc program
pan | Tapadásmentes serpenyő | Serpenyők | gránitbevonat; levehető nyél; indukciós talp
bottle | Hőtartó kulacs | Kulacsok | duplafalú; BPA-mentes; cseppmentes kupak
vacuum | Vezeték nélküli álló porszívó | Álló porszívók | HEPA szűrő; motoros kefe; 60 perc üzemidő
bed_linen | Ágyneműhuzat-garnitúra | Ágyneműk | pamutszatén; négyrészes; gumis lepedővel
curtain | Sötétítő függöny | Függönyök | fémkarikás; hőszigetelő; bársony
rug | Nappali szőnyeg | Szőnyegek | rövid szálú; csúszásgátló; geometrikus minta
shelf | Fali polc | Polcok | tömör fa; könnyű szerelés; öt szintes
office_chair | Ergonomikus irodai szék | Irodai székek | deréktámasz; hálós háttámla; állítható karfa
backpack | Laptop hátizsák | Hátizsákok | vízálló; USB-port; lopásgátló zseb
drill | Akkus fúró-csavarozó | Fúrógépek | két akkumulátor; kofferrel; szénkefe nélküli motor
tool_set | Szerszámkészlet | Szerszámkészletek | króm-vanádium; racsnis; strapabíró koffer
inflator | Hordozható autós kompresszor | Kompresszorok | digitális kijelző; automatikus leállás; LED-lámpa
hose | Kerti locsolótömlő | Tömlők | nyúló; nyolcfunkciós pisztoly; sárgaréz csatlakozók
yoga_mat | Jógaszőnyeg | Fitneszszőnyegek | csúszásmentes; hordpánttal; NBR hab
dumbbells | Súlyzókészlet | Súlyzók | neoprén bevonat; állítható; kényelmes fogás
dog_bed | Kutyafekhely | Fekhelyek | mosható huzat; puha plüss; csúszásmentes alj
cat_food | Száraz macskaeledel | Macskaeledelek | csirkével; ivartalanított macskáknak; gabonamentes
face_cream | Arckrém | Arckrémek | hialuronsavval; SPF 30; érzékeny bőrre
shampoo | Sampon | Samponok | argánolajjal; szulfátmentes; festett hajra
coffee_beans | Szemes kávé | Kávék | közepes pörkölés; 100 % arabica; egy termőhelyről
honey | Akácméz | Mézek | nyers; a Nyírségből; üvegben
blocks | Építőkocka-készlet | Építőjátékok | fából; 3 éves kortól; tárolódobozzal
puzzle | Őszi tájkép kirakó | Kirakók | vastag karton; poszterrel; az egész családnak
"""

WORDS = Words(
    types=read_types(_TYPES),
    colours=("fekete", "fehér", "szürke", "kék", "piros", "zöld", "bézs", "rózsaszín", "barna", "ezüst"),
    departments={
        kinds.HOME: "Otthon és lakberendezés",
        kinds.ELECTRONICS: "Telefon, laptop és kiegészítők",
        kinds.TOOLS: "Barkács és kert",
        kinds.KITCHEN: "Konyha és kisgépek",
        kinds.PETS: "Kisállatok",
        kinds.BEAUTY: "Szépségápolás",
        kinds.FOOD: "Élelmiszer",
        kinds.SPORT: "Sport és szabadidő",
        kinds.OFFICE: "Iroda és iskola",
        kinds.TOYS: "Játékok",
    },
    colour="Szín",
    size="Méret",
    material="Anyag",
    materials=("Műanyag", "Fém", "Fa", "Rozsdamentes acél", "Pamut", "Bőr", "Üveg", "Poliészter"),
    compatible="Kompatibilis modell",
    weight="Súly (g)",
    gift_box="Díszdoboz",
    accessories_for="Kiegészítők: {}",
    refurbished="Felújított {}",
    description=(
        "<p>A(z) <strong>{name}</strong> jó választás az otthonába: {feature}, ellenőrzött minőség, jó ár.</p>"
        "<ul><li>Jellemzők: {feature}</li><li>Méret: {spec}</li><li>Márka: {brand}</li>"
        "<li>Garancia: {warranty} hónap</li></ul><p>Gyors szállítás az egész országban. Köszönjük, hogy a(z) {brand} "
        "márkát választotta!</p>",
        "<h2>{name}</h2><p>Fedezze fel a(z) {brand} új generációját: {feature}, könnyű használat és tisztítás.</p>"
        "<p>A csomag tartalma: 1 db termék, 1 db magyar nyelvű útmutató.</p>"
        "<p>Specifikáció: {spec}. Kereskedelmi garancia: {warranty} hónap.</p>",
    ),
    people=(
        "Kovács Éva",
        "Nagy Zoltán",
        "Szőke Árpád",
        "Tóth Katalin",
        "Győri Örs",
        "Varga Ágnes",
        "Fűzfa Béla",
        "Kiss Noémi",
    ),
    streets=("Petőfi Sándor utca", "Kossuth Lajos utca", "Váci út", "Árpád utca", "Széchenyi tér"),
    return_remarks=("Nem felel meg az elvárásoknak", "Sérült csomagolás", "Nem kapcsol be", "Tévesen rendeltem", ""),
    cash_on_delivery="UTÁNVÉT",
    card="Online bankkártya",
)
