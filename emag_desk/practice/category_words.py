"""The words of category templates in the seven languages of `?language=` (protocol §4.10)."""

from __future__ import annotations

LANGUAGES = ("en", "ro", "hu", "bg", "pl", "gr", "de")


def _table(text: str) -> dict[str, dict[str, str]]:
    """Lines `key | en | ro | hu | bg | pl | gr | de` as language -> key -> word."""
    words: dict[str, dict[str, str]] = {language: {} for language in LANGUAGES}
    for line in text.strip().splitlines():
        key, *said = (part.strip() for part in line.split("|"))
        for language, word in zip(LANGUAGES, said, strict=True):
            words[language][key] = word
    return words


#: Names of characteristics, family types and a few categories.
NAMES = _table("""
colour | Colour | Culoare | Szín | Цвят | Kolor | Χρώμα | Farbe
size | Size | Dimensiune | Méret | Размер | Rozmiar | Μέγεθος | Größe
converted | Converted size | Mărime convertită | Átváltott méret | Преобразуван размер | Rozmiar przeliczony | Μετατροπή | Umgerechnete Größe
material | Material | Material | Anyag | Материал | Materiał | Υλικό | Material
compatible | Compatible model | Model compatibil | Kompatibilis modell | Съвместим модел | Zgodny model | Συμβατό μοντέλο | Kompatibles Modell
weight | Weight (g) | Greutate (g) | Súly (g) | Тегло (г) | Waga (g) | Βάρος (g) | Gewicht (g)
net_weight | Net weight | Greutate netă | Nettó súly | Нетно тегло | Waga netto | Καθαρό βάρος | Nettogewicht
gift_box | Gift box | Ambalaj cadou | Díszdoboz | Подаръчна опаковка | Opakowanie prezentowe | Κουτί δώρου | Geschenkbox
dimensions | Dimensions (W x H x D) | Dimensiuni (L x Î x A) | Méretek (Sz x M x M) | Размери (Ш x В x Д) | Wymiary (S x W x G) | Διαστάσεις (Π x Υ x Β) | Maße (B x H x T)
resolution | Resolution | Rezoluție | Felbontás | Резолюция | Rozdzielczość | Ανάλυση | Auflösung
waterproof | Waterproof | Rezistent la apă | Vízálló | Водоустойчив | Wodoodporny | Αδιάβροχο | Wasserdicht
pieces | Number of pieces | Număr de piese | Darabszám | Брой части | Liczba części | Αριθμός τεμαχίων | Stückzahl
country | Country of production | Țara de producție | Származási ország | Страна на производство | Kraj produkcji | Χώρα παραγωγής | Herstellungsland
energy | Energy class | Clasă energetică | Energiaosztály | Енергиен клас | Klasa energetyczna | Ενεργειακή κλάση | Energieklasse
connectivity | Connectivity | Conectivitate | Csatlakozás | Свързаност | Łączność | Συνδεσιμότητα | Konnektivität
contents | Package contents | Conținut pachet | A csomag tartalma | Съдържание на опаковката | Zawartość opakowania | Περιεχόμενα συσκευασίας | Lieferumfang
audience | Suitable for | Potrivit pentru | Kinek ajánlott | Подходящ за | Dla kogo | Κατάλληλο για | Geeignet für
capacity | Capacity | Capacitate | Űrtartalom | Вместимост | Pojemność | Χωρητικότητα | Fassungsvermögen
season | Season | Sezon | Szezon | Сезон | Sezon | Εποχή | Saison
property | Property | Proprietate | Tulajdonság | Свойство | Właściwość | Ιδιότητα | Eigenschaft
value | Value | Valoare | Érték | Стойност | Wartość | Τιμή | Wert
universal | Universal components | Componente universale | Univerzális alkatrészek | Универсални компоненти | Podzespoły uniwersalne | Γενικά εξαρτήματα | Universalteile
showcase | Showcases and displays | Vitrine și expoziții | Vitrinek és bemutatók | Витрини и изложби | Witryny i ekspozycje | Βιτρίνες και εκθέσεις | Vitrinen und Auslagen
orphan | Seasonal collections | Colecții de sezon | Szezonális kollekciók | Сезонни колекции | Kolekcje sezonowe | Εποχιακές συλλογές | Saisonkollektionen
promotions | Promotions | Promoții | Akciók | Промоции | Promocje | Προσφορές | Aktionen
clearance | Clearance | Lichidări de stoc | Kiárusítás | Разпродажба | Wyprzedaż | Ξεπούλημα | Restposten
samples | Samples | Mostre | Minták | Мостри | Próbki | Δείγματα | Muster
""")  # noqa: E501

#: How a neighbour of a category is called after it.
NEIGHBOURS = _table("""
all | {}: all | {}: toate | {}: minden | {}: всички | {}: wszystko | {}: όλα | {}: alles
accessories | Accessories for {} | Accesorii pentru {} | Kiegészítők: {} | Аксесоари за {} | Akcesoria: {} | Αξεσουάρ για {} | Zubehör für {}
refurbished | Refurbished: {} | Resigilate: {} | Felújított {} | Употребявани: {} | Odnowione: {} | Ανακατασκευασμένα: {} | Generalüberholt: {}
spare | Spare parts for {} | Piese de schimb pentru {} | Alkatrészek: {} | Резервни части за {} | Części zamienne: {} | Ανταλλακτικά για {} | Ersatzteile für {}
professional | {} for professionals | {} profesionale | Professzionális {} | Професионални {} | {} profesjonalne | Επαγγελματικά {} | {} für Profis
children | {} for children | {} pentru copii | {} gyerekeknek | {} за деца | {} dla dzieci | {} για παιδιά | {} für Kinder
sets | Gift sets: {} | Seturi cadou: {} | Ajándékszettek: {} | Подаръчни комплекти: {} | Zestawy prezentowe: {} | Σετ δώρου: {} | Geschenksets: {}
handmade | Handmade {} | {} lucrate manual | Kézműves {} | Ръчна изработка: {} | {} rękodzieło | Χειροποίητα {} | Handgemachte {}
care | Care products: {} | Întreținere: {} | Ápolás: {} | Поддръжка: {} | Pielęgnacja: {} | Φροντίδα: {} | Pflege: {}
""")  # noqa: E501

DEPARTMENTS = _table("""
1200 | Home and decoration | Casă și decorațiuni | Otthon és lakberendezés | Дом и обзавеждане | Dom i wystrój | Σπίτι και διακόσμηση | Haus und Dekoration
1201 | Phones, laptops and accessories | Telefoane, laptop și accesorii | Telefon, laptop és kiegészítők | Телефони, лаптопи и аксесоари | Telefony, laptopy i akcesoria | Τηλέφωνα και λάπτοπ | Telefone, Laptops und Zubehör
1202 | Do it yourself and garden | Bricolaj și grădină | Barkács és kert | Направи си сам и градина | Majsterkowanie i ogród | Εργαλεία και κήπος | Heimwerken und Garten
1203 | Kitchen and small appliances | Bucătărie și electrocasnice mici | Konyha és kisgépek | Кухня и малки електроуреди | Kuchnia i małe AGD | Κουζίνα και μικροσυσκευές | Küche und Kleingeräte
1204 | Pets | Animale de companie | Kisállatok | Домашни любимци | Zwierzęta | Κατοικίδια | Haustiere
1205 | Personal care | Îngrijire personală | Szépségápolás | Лична грижа | Pielęgnacja | Προσωπική φροντίδα | Körperpflege
1206 | Food and drink | Băcănie | Élelmiszer | Храни и напитки | Żywność | Τρόφιμα | Lebensmittel
1207 | Sport and outdoors | Sport și activități în aer liber | Sport és szabadidő | Спорт и свободно време | Sport i rekreacja | Αθλητισμός | Sport und Freizeit
1208 | Office and school | Birou și școală | Iroda és iskola | Офис и училище | Biuro i szkoła | Γραφείο και σχολείο | Büro und Schule
1209 | Toys | Jucării | Játékok | Играчки | Zabawki | Παιχνίδια | Spielzeug
1210 | Clothes | Îmbrăcăminte | Ruházat | Облекло | Odzież | Ρούχα | Kleidung
1211 | Shoes | Încălțăminte | Cipők | Обувки | Obuwie | Παπούτσια | Schuhe
1212 | Accessories | Accesorii | Kiegészítők | Аксесоари | Akcesoria | Αξεσουάρ | Accessoires
""")  # noqa: E501

YES_NO_WORDS = {
    "en": ("Yes", "No", "N/A"),
    "ro": ("Da", "Nu", "N/A"),
    "hu": ("Igen", "Nem", "N/A"),
    "bg": ("Да", "Не", "N/A"),
    "pl": ("Tak", "Nie", "N/A"),
    "gr": ("Ναι", "Όχι", "N/A"),
    "de": ("Ja", "Nein", "N/A"),
}


def _lists(text: str) -> dict[str, tuple[str, ...]]:
    """Lines `language: word, word, ...`."""
    lists = {}
    for line in text.strip().splitlines():
        language, _, words = line.partition(":")
        lists[language.strip()] = tuple(word.strip() for word in words.split(","))
    return lists


COUNTRIES = _lists("""
en: Romania, Bulgaria, Hungary, Poland, Greece, Germany, Italy, China
ro: România, Bulgaria, Ungaria, Polonia, Grecia, Germania, Italia, China
hu: Románia, Bulgária, Magyarország, Lengyelország, Görögország, Németország, Olaszország, Kína
bg: Румъния, България, Унгария, Полша, Гърция, Германия, Италия, Китай
pl: Rumunia, Bułgaria, Węgry, Polska, Grecja, Niemcy, Włochy, Chiny
gr: Ρουμανία, Βουλγαρία, Ουγγαρία, Πολωνία, Ελλάδα, Γερμανία, Ιταλία, Κίνα
de: Rumänien, Bulgarien, Ungarn, Polen, Griechenland, Deutschland, Italien, China
""")
AUDIENCES = _lists("""
en: Women, Men, Unisex, Children
ro: Femei, Bărbați, Unisex, Copii
hu: Nők, Férfiak, Uniszex, Gyerekek
bg: Жени, Мъже, Унисекс, Деца
pl: Kobiety, Mężczyźni, Unisex, Dzieci
gr: Γυναίκες, Άνδρες, Unisex, Παιδιά
de: Damen, Herren, Unisex, Kinder
""")
SEASONS = _lists("""
en: Spring, Summer, Autumn, Winter
ro: Primăvară, Vară, Toamnă, Iarnă
hu: Tavasz, Nyár, Ősz, Tél
bg: Пролет, Лято, Есен, Зима
pl: Wiosna, Lato, Jesień, Zima
gr: Άνοιξη, Καλοκαίρι, Φθινόπωρο, Χειμώνας
de: Frühling, Sommer, Herbst, Winter
""")
#: The same colours and materials, in the same order, as the platforms' own words.
COLOURS = _lists("""
en: Black, White, Grey, Blue, Red, Green, Beige, Pink, Brown, Silver
pl: Czarny, Biały, Szary, Niebieski, Czerwony, Zielony, Beżowy, Różowy, Brązowy, Srebrny
gr: Μαύρο, Λευκό, Γκρι, Μπλε, Κόκκινο, Πράσινο, Μπεζ, Ροζ, Καφέ, Ασημί
de: Schwarz, Weiß, Grau, Blau, Rot, Grün, Beige, Rosa, Braun, Silber
""")
MATERIALS = _lists("""
en: Plastic, Metal, Wood, Stainless steel, Cotton, Leather, Glass, Polyester
pl: Tworzywo, Metal, Drewno, Stal nierdzewna, Bawełna, Skóra, Szkło, Poliester
gr: Πλαστικό, Μέταλλο, Ξύλο, Ανοξείδωτο ατσάλι, Βαμβάκι, Δέρμα, Γυαλί, Πολυεστέρας
de: Kunststoff, Metall, Holz, Edelstahl, Baumwolle, Leder, Glas, Polyester
""")
