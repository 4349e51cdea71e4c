"""Romanian words for the practice shop."""

from __future__ import annotations

from emag_desk.practice import product_types as kinds
from emag_desk.practice.words import Words, read_types

_TYPES = """
desk_lamp | Lampă de birou LED | Lămpi de birou | braț flexibil; lumină caldă reglabilă; încărcare wireless; cu clemă
solar_lamp | Lampă solară de grădină | Lămpi solare | cu senzor de mișcare; rezistentă la apă; montaj pe perete
headphones | Căști wireless | Căști audio | anularea zgomotului; microfon dublu; autonomie 40 h; pliabile
power_bank | Baterie externă | Baterii externe | încărcare rapidă; două porturi USB; afișaj digital
charger | Încărcător de rețea | Încărcătoare | USB-C Power Delivery; tehnologie GaN; două porturi
cable | Cablu USB-C împletit | Cabluri de date | încărcare rapidă; conector metalic; transfer de date
phone_case | Husă de protecție din silicon | Huse telefon | interior moale; colțuri întărite; compatibilă MagSafe
speaker | Boxă portabilă Bluetooth | Boxe portabile | rezistentă la apă IPX7; bas puternic; iluminare RGB
keyboard | Tastatură mecanică | Tastaturi | taste silențioase; iluminare RGB; fără fir
mouse | Mouse ergonomic | Mouse | fără fir; butoane silențioase; vertical
ssd | SSD portabil | SSD-uri externe | USB 3.2; carcasă din aluminiu; rezistent la șocuri
kettle | Fierbător de apă | Fierbătoare | termostat reglabil; oțel inoxidabil; oprire automată
blender | Blender de masă | Blendere | vas din sticlă; cuțite din inox; funcție de spart gheață
coffee_maker | Espressor manual | Espressoare | sistem de spumare; rezervor detașabil; tavă pentru încălzit cești
air_fryer | Friteuză cu aer cald | Friteuze | ecran tactil; coș antiaderent; opt programe
pan | Tigaie antiaderentă | Tigăi | strat de granit; mâner detașabil; bază pentru inducție
bottle | Sticlă termos | Termosuri | perete dublu; fără BPA; capac etanș
vacuum | Aspirator vertical fără fir | Aspiratoare verticale | filtru HEPA; perie motorizată; autonomie 60 min
bed_linen | Lenjerie de pat | Lenjerii de pat | bumbac satinat; patru piese; cu elastic
curtain | Draperie opacă | Draperii | cu inele metalice; termoizolantă; catifea
rug | Covor de cameră | Covoare | fir scurt; antialunecare; model geometric
shelf | Raft suspendat | Rafturi | lemn masiv; montaj ușor; cinci niveluri
office_chair | Scaun de birou ergonomic | Scaune de birou | suport lombar; spătar din plasă; brațe reglabile
backpack | Rucsac pentru laptop | Rucsacuri | impermeabil; port USB; buzunar antifurt
drill | Mașină de găurit și înșurubat | Mașini de găurit | doi acumulatori; valiză inclusă; motor fără perii
tool_set | Trusă de scule | Truse de scule | crom-vanadiu; cu clichet; valiză rezistentă
inflator | Compresor auto portabil | Compresoare auto | afișaj digital; oprire automată; lanternă LED
hose | Furtun de grădină | Furtunuri | extensibil; pistol cu opt funcții; conectori din alamă
yoga_mat | Saltea de yoga | Saltele fitness | antiderapantă; curea de transport; spumă NBR
dumbbells | Set gantere | Gantere | acoperite cu neopren; reglabile; prindere comodă
dog_bed | Pat pentru câine | Paturi pentru animale | husă lavabilă; pluș moale; fund antialunecare
cat_food | Hrană uscată pentru pisici | Hrană pisici | cu pui; pentru pisici sterilizate; fără cereale
face_cream | Cremă de față | Creme de față | cu acid hialuronic; SPF 30; pentru ten sensibil
shampoo | Șampon | Șampoane | cu ulei de argan; fără sulfați; pentru păr vopsit
coffee_beans | Cafea boabe | Cafea | prăjire medie; 100 % arabica; origine unică
honey | Miere de salcâm | Miere | crudă; din Transilvania; borcan de sticlă
blocks | Set cuburi de construit | Jocuri de construcție | din lemn; peste 3 ani; cutie de depozitare
puzzle | Puzzle cu peisaj de toamnă | Puzzle | piese din carton gros; poster inclus; pentru toată familia
dress | Rochie de vară | Rochii | cu imprimeu floral; mâneci scurte; din in
t_shirt | Tricou din bumbac organic | Tricouri | croială lejeră; decolteu la baza gâtului; broderie discretă
jeans | Blugi cu talie înaltă | Blugi | croială dreaptă; denim elastic; aspect decolorat
jacket | Geacă impermeabilă | Geci | glugă detașabilă; căptușeală matlasată; reflectorizantă
shirt | Cămașă din in | Cămăși | croială slim; guler tunică; mâneci lungi
sweater | Pulover tricotat | Pulovere | lână merinos; guler înalt; model în zigzag
sneakers | Pantofi sport | Pantofi sport | talpă din spumă; piele naturală; respirabili
sandals | Sandale din piele | Sandale | barete ajustabile; talpă comodă; fără toc
boots | Ghete căptușite | Ghete | impermeabile; talpă aderentă; închidere cu șiret
handbag | Geantă de umăr | Genți | piele ecologică; curea detașabilă; trei compartimente
belt | Curea din piele | Curele | cataramă mată; reversibilă; lățime 3,5 cm
watch | Ceas analog | Ceasuri | brățară din oțel; rezistent la apă 5 ATM; cadran minimalist
"""

WORDS = Words(
    types=read_types(_TYPES),
    colours=("negru", "alb", "gri", "albastru", "roșu", "verde", "bej", "roz", "maro", "argintiu"),
    departments={
        kinds.HOME: "Casă și decorațiuni",
        kinds.ELECTRONICS: "Telefoane, laptop și accesorii",
        kinds.TOOLS: "Bricolaj și grădină",
        kinds.KITCHEN: "Bucătărie și electrocasnice mici",
        kinds.PETS: "Animale de companie",
        kinds.BEAUTY: "Îngrijire personală",
        kinds.FOOD: "Băcănie",
        kinds.SPORT: "Sport și activități în aer liber",
        kinds.OFFICE: "Birou și școală",
        kinds.TOYS: "Jucării",
        kinds.CLOTHES: "Îmbrăcăminte",
        kinds.SHOES: "Încălțăminte",
        kinds.ACCESSORIES: "Accesorii",
    },
    colour="Culoare",
    size="Dimensiune",
    material="Material",
    materials=("Plastic", "Metal", "Lemn", "Oțel inoxidabil", "Bumbac", "Piele", "Sticlă", "Poliester"),
    compatible="Model compatibil",
    weight="Greutate (g)",
    gift_box="Ambalaj cadou",
    accessories_for="Accesorii pentru {}",
    refurbished="Resigilate: {}",
    description=(
        "<p><strong>{name}</strong> este alegerea potrivită pentru casa ta: {feature}, calitate verificată și un preț "
        "corect.</p><ul><li>Caracteristici: {feature}</li><li>Dimensiune: {spec}</li><li>Brand: {brand}</li>"
        "<li>Garanție: {warranty} luni</li></ul><p>Livrăm rapid, în toată țara. Îți mulțumim că ai ales {brand}!</p>",
        "<h2>{name}</h2><p>Descoperă noua generație {brand}. Produsul a fost gândit împreună cu utilizatorii: "
        "{feature}, ușor de folosit și de întreținut.</p><p>Conținutul pachetului: 1 x produs, "
        " 1 x manual în limba română.</p>"
        "<p>Specificație: {spec}. Garanție comercială: {warranty} luni.</p>",
    ),
    people=(
        "Ana Pop",
        "Ștefan Ionescu",
        "Mădălina Țăranu",
        "Andrei Bălan",
        "Ioana Șerban",
        "Cătălin Vîrtosu",
        "Elena Crăciun",
        "Răzvan Dumitrescu",
        "Bianca Mureșan",
        "Gheorghe Stănescu",
    ),
    streets=("Str. Teilor", "Str. Mihai Eminescu", "Bd. Unirii", "Aleea Castanilor", "Calea Moșilor", "Str. Câmpului"),
    return_remarks=("Nu corespunde așteptărilor", "Ambalajul era deteriorat", "Nu pornește", "Am comandat greșit", ""),
    cash_on_delivery="RAMBURS",
    card="CARD online",
)
