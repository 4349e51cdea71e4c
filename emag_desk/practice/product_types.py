"""What the practice shop sells, apart from any language: kinds of product, brands, sizes and price bands."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class ProductType:
    """A kind of product.

    `low` and `high` are gross prices in RON. `category` is eMAG's category id, `code` goes into part numbers.
    `reduced_vat` marks what is taxed at the platform's reduced rate.
    """

    key: str
    code: str
    category: int
    parent: int
    low: int
    high: int
    specs: tuple[str, ...]
    warranty: int = 24
    coloured: bool = True
    reduced_vat: bool = False

    @property
    def colour_id(self) -> int:
        """The characteristic that holds the colour."""
        return self.category * 4

    @property
    def size_id(self) -> int:
        """The characteristic that holds the size; clothes and shoes share eMAG's "Size" (protocol §4.1)."""
        return SIZE if self.parent in (CLOTHES, SHOES) else self.category * 4 + 1

    @property
    def soft(self) -> bool:
        """Whether people wear or sleep in it."""
        return self.parent in (CLOTHES, SHOES) or self.key in ("bed_linen", "curtain", "rug", "dog_bed", "backpack")

    @property
    def material_id(self) -> int:
        """The characteristic that holds the material."""
        return self.category * 4 + 2

    @property
    def extra_id(self) -> int:
        """One more characteristic, optional."""
        return self.category * 4 + 3


HOME, ELECTRONICS, TOOLS, KITCHEN, PETS, BEAUTY, FOOD = range(1200, 1207)
SPORT, OFFICE, TOYS, CLOTHES, SHOES, ACCESSORIES = range(1207, 1213)

#: eMAG's characteristic "Size".
SIZE = 6506


def _kind(
    key: str, code: str, category: int, parent: int, prices: tuple[int, int], specs: str, **more: int
) -> ProductType:
    return ProductType(
        key,
        code,
        category,
        parent,
        prices[0],
        prices[1],
        tuple(specs.split("|")),
        warranty=more.get("warranty", 24),
        coloured=bool(more.get("coloured", 1)),
        reduced_vat=bool(more.get("reduced_vat", 0)),
    )


#: Sold on the eMAG platforms.
GENERAL: tuple[ProductType, ...] = (
    _kind("desk_lamp", "LB", 1315, HOME, (49, 289), "8 W|10 W|12 W|18 W"),
    _kind("solar_lamp", "LS", 1316, HOME, (29, 199), "20 LED|40 LED|100 LED|214 LED"),
    _kind("headphones", "CA", 1401, ELECTRONICS, (79, 899), "BT 5.2|BT 5.3|ANC|ENC"),
    _kind("power_bank", "BE", 1402, ELECTRONICS, (59, 349), "10000 mAh|20000 mAh|30000 mAh"),
    _kind("charger", "IN", 1403, ELECTRONICS, (29, 199), "20 W|30 W|65 W|100 W"),
    _kind("cable", "CB", 1404, ELECTRONICS, (15, 79), "1 m|1,5 m|2 m|3 m", warranty=12),
    _kind("phone_case", "HU", 1405, ELECTRONICS, (19, 129), '6,1"|6,4"|6,7"', warranty=12),
    _kind("speaker", "BX", 1406, ELECTRONICS, (89, 799), "10 W|20 W|40 W|60 W"),
    _kind("keyboard", "TS", 1407, ELECTRONICS, (69, 549), "60 %|75 %|TKL|104"),
    _kind("mouse", "MS", 1408, ELECTRONICS, (39, 329), "1600 DPI|3200 DPI|12000 DPI"),
    _kind("ssd", "SD", 1409, ELECTRONICS, (139, 999), "256 GB|512 GB|1 TB|2 TB", coloured=0, warranty=60),
    _kind("kettle", "FI", 1501, KITCHEN, (79, 299), "1,2 l|1,7 l|2 l"),
    _kind("blender", "BL", 1502, KITCHEN, (119, 599), "600 W|1000 W|1500 W"),
    _kind("coffee_maker", "ES", 1503, KITCHEN, (249, 2499), "15 bar|19 bar|20 bar"),
    _kind("air_fryer", "FR", 1504, KITCHEN, (249, 899), "3,5 l|5,5 l|8 l"),
    _kind("pan", "TG", 1505, KITCHEN, (49, 259), "20 cm|24 cm|28 cm|32 cm"),
    _kind("bottle", "ST", 1506, KITCHEN, (35, 159), "350 ml|500 ml|750 ml|1 l", warranty=12),
    _kind("vacuum", "AS", 1601, HOME, (299, 1899), "120 W|250 W|450 W"),
    _kind("bed_linen", "LP", 1602, HOME, (89, 399), "140x200 cm|160x200 cm|200x220 cm", warranty=0),
    _kind("curtain", "DR", 1603, HOME, (69, 349), "140x245 cm|200x245 cm|300x260 cm", warranty=0),
    _kind("rug", "CO", 1604, HOME, (99, 899), "80x150 cm|120x170 cm|160x230 cm", warranty=0),
    _kind("shelf", "RA", 1605, HOME, (79, 499), "60 cm|80 cm|120 cm|180 cm"),
    _kind("office_chair", "SC", 1701, OFFICE, (249, 1599), "100 kg|120 kg|150 kg"),
    _kind("backpack", "RU", 1702, OFFICE, (79, 399), '14"|15,6"|17,3"'),
    _kind("drill", "BO", 1801, TOOLS, (149, 999), "12 V|18 V|20 V"),
    _kind("tool_set", "TR", 1802, TOOLS, (89, 899), "46|82|108|216", coloured=0),
    _kind("inflator", "CP", 1803, TOOLS, (79, 349), "8 bar|10 bar|12 bar", coloured=0),
    _kind("hose", "FU", 1804, TOOLS, (49, 299), "10 m|15 m|20 m|30 m"),
    _kind("yoga_mat", "YG", 1901, SPORT, (39, 199), "6 mm|10 mm|15 mm", warranty=12),
    _kind("dumbbells", "GA", 1902, SPORT, (59, 499), "2x1 kg|2x3 kg|2x5 kg|20 kg"),
    _kind("dog_bed", "PC", 2001, PETS, (59, 299), "50 cm|70 cm|90 cm", warranty=0),
    _kind("cat_food", "HP", 2002, PETS, (29, 249), "1,5 kg|4 kg|10 kg", coloured=0, warranty=0),
    _kind("face_cream", "CF", 2101, BEAUTY, (25, 189), "30 ml|50 ml|100 ml", coloured=0, warranty=0),
    _kind("shampoo", "SA", 2102, BEAUTY, (19, 99), "250 ml|400 ml|1 l", coloured=0, warranty=0),
    _kind("coffee_beans", "CB", 2201, FOOD, (29, 149), "250 g|500 g|1 kg", coloured=0, warranty=0, reduced_vat=1),
    _kind("honey", "MI", 2202, FOOD, (19, 89), "400 g|500 g|950 g", coloured=0, warranty=0, reduced_vat=1),
    _kind("blocks", "CU", 2301, TOYS, (39, 349), "100|250|500|1000"),
    _kind("puzzle", "PZ", 2302, TOYS, (19, 119), "260|500|1000|2000", coloured=0),
)

#: Sold on Fashion Days.
FASHION: tuple[ProductType, ...] = (
    _kind("dress", "RO", 3001, CLOTHES, (79, 599), "XS|S|M|L|XL", warranty=0),
    _kind("t_shirt", "TR", 3002, CLOTHES, (29, 149), "S|M|L|XL|XXL", warranty=0),
    _kind("jeans", "JE", 3003, CLOTHES, (99, 399), "W28|W30|W32|W34|W36", warranty=0),
    _kind("jacket", "JA", 3004, CLOTHES, (149, 899), "S|M|L|XL", warranty=0),
    _kind("shirt", "CM", 3005, CLOTHES, (79, 299), "S|M|L|XL", warranty=0),
    _kind("sweater", "PU", 3006, CLOTHES, (79, 349), "S|M|L|XL", warranty=0),
    _kind("sneakers", "SN", 3101, SHOES, (149, 699), "36|38|40|42|44", warranty=0),
    _kind("sandals", "SA", 3102, SHOES, (89, 349), "36|37|38|39|40", warranty=0),
    _kind("boots", "GH", 3103, SHOES, (199, 799), "37|39|41|43", warranty=0),
    _kind("handbag", "GE", 3201, ACCESSORIES, (99, 699), "S|M|L", warranty=0),
    _kind("belt", "CR", 3202, ACCESSORIES, (39, 199), "85 cm|95 cm|105 cm", warranty=0),
    _kind("watch", "CE", 3203, ACCESSORIES, (149, 1299), "32 mm|38 mm|42 mm"),
)

#: Invented brands.
BRANDS = (
    "Luxora",
    "Nordvik",
    "Veltano",
    "Kivaro",
    "Brasomi",
    "Tandrel",
    "Orvella",
    "Carpatix",
    "Dunaris",
    "Mirabo",
    "Solvetti",
    "Haldrik",
    "Quintara",
    "Ferrano",
    "Aurelin",
    "Bălănel & Fiii",
)

#: Invented model names.
MODELS = (
    "Clar",
    "Nova",
    "Prim",
    "Astra",
    "Vega",
    "Onix",
    "Delta",
    "Terra",
    "Luna",
    "Mira",
    "Arco",
    "Sirius",
    "Zen",
    "Flux",
    "Opal",
    "Rubin",
    "Alto",
    "Neo",
    "Duo",
    "Pro",
)
