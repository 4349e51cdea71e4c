"""What the kinds of product are called in the languages that no platform of the practice shop speaks itself."""

from __future__ import annotations

_TYPES = """
desk_lamp | Desk lamps | Lampki biurkowe | Φωτιστικά γραφείου | Schreibtischlampen
solar_lamp | Solar lamps | Lampy solarne | Ηλιακά φωτιστικά | Solarlampen
headphones | Headphones | Słuchawki | Ακουστικά | Kopfhörer
power_bank | Power banks | Powerbanki | Power bank | Powerbanks
charger | Chargers | Ładowarki | Φορτιστές | Ladegeräte
cable | Data cables | Kable | Καλώδια | Datenkabel
phone_case | Phone cases | Etui na telefon | Θήκες κινητών | Handyhüllen
speaker | Portable speakers | Głośniki przenośne | Φορητά ηχεία | Tragbare Lautsprecher
keyboard | Keyboards | Klawiatury | Πληκτρολόγια | Tastaturen
mouse | Mice | Myszy | Ποντίκια | Mäuse
ssd | External SSDs | Zewnętrzne SSD | Εξωτερικοί SSD | Externe SSDs
kettle | Kettles | Czajniki | Βραστήρες | Wasserkocher
blender | Blenders | Blendery | Μπλέντερ | Standmixer
coffee_maker | Espresso machines | Ekspresy | Μηχανές εσπρέσο | Espressomaschinen
air_fryer | Air fryers | Frytkownice | Φριτέζες αέρος | Heißluftfritteusen
pan | Pans | Patelnie | Τηγάνια | Pfannen
bottle | Thermos bottles | Termosy | Θερμός | Thermosflaschen
vacuum | Upright vacuum cleaners | Odkurzacze pionowe | Σκούπες | Akkustaubsauger
bed_linen | Bed linen | Pościel | Σεντόνια | Bettwäsche
curtain | Curtains | Zasłony | Κουρτίνες | Vorhänge
rug | Rugs | Dywany | Χαλιά | Teppiche
shelf | Shelves | Półki | Ράφια | Regale
office_chair | Office chairs | Krzesła biurowe | Καρέκλες γραφείου | Bürostühle
backpack | Backpacks | Plecaki | Σακίδια | Rucksäcke
drill | Drills | Wiertarki | Δράπανα | Bohrschrauber
tool_set | Tool sets | Zestawy narzędzi | Σετ εργαλείων | Werkzeugsets
inflator | Air compressors | Kompresory | Κομπρεσέρ | Kompressoren
hose | Hoses | Węże ogrodowe | Λάστιχα | Gartenschläuche
yoga_mat | Fitness mats | Maty do ćwiczeń | Στρώματα γυμναστικής | Fitnessmatten
dumbbells | Dumbbells | Hantle | Αλτήρες | Hanteln
dog_bed | Pet beds | Legowiska | Κρεβάτια κατοικιδίων | Tierbetten
cat_food | Cat food | Karma dla kotów | Τροφή γάτας | Katzenfutter
face_cream | Face creams | Kremy do twarzy | Κρέμες προσώπου | Gesichtscremes
shampoo | Shampoos | Szampony | Σαμπουάν | Shampoos
coffee_beans | Coffee | Kawa | Καφές | Kaffee
honey | Honey | Miód | Μέλι | Honig
blocks | Building toys | Klocki | Τουβλάκια | Bausteine
puzzle | Puzzles | Puzzle | Παζλ | Puzzles
dress | Dresses | Sukienki | Φορέματα | Kleider
t_shirt | T-shirts | Koszulki | Μπλουζάκια | T-Shirts
jeans | Jeans | Dżinsy | Τζιν | Jeans
jacket | Jackets | Kurtki | Μπουφάν | Jacken
shirt | Shirts | Koszule | Πουκάμισα | Hemden
sweater | Sweaters | Swetry | Πουλόβερ | Pullover
sneakers | Sneakers | Buty sportowe | Αθλητικά | Sneaker
sandals | Sandals | Sandały | Σανδάλια | Sandalen
boots | Boots | Botki | Μπότες | Stiefel
handbag | Handbags | Torebki | Τσάντες | Handtaschen
belt | Belts | Paski | Ζώνες | Gürtel
watch | Watches | Zegarki | Ρολόγια | Uhren
"""


def _read() -> dict[str, dict[str, str]]:
    words: dict[str, dict[str, str]] = {"en": {}, "pl": {}, "gr": {}, "de": {}}
    for line in _TYPES.strip().splitlines():
        key, *said = (part.strip() for part in line.split("|"))
        for language, word in zip(words, said, strict=True):
            words[language][key] = word
    return words


#: Language -> kind of product -> its category.
TYPE_WORDS = _read()
