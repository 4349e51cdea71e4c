"""eMAG's reasons for returns by number: which ones are of the last level, and whether each wants a remark."""

from __future__ import annotations

NO_REMARK, MAY_REMARK, MUST_REMARK = 0, 1, 2

#: First level, then `number/remark` of the last level (protocol §4.15).
_TABLE = """
30 98/0 99/0 43/1 44/1 45/1
31 100/1 101/1 102/1 103/1 104/1 105/1 106/1 111/2 136/1 137/1 138/1 139/1 140/1 141/1 142/1 143/1 157/1 158/1 159/1
31 160/1 161/1 173/1 174/1 176/1 177/1 178/1 179/1 190/1 200/1 201/1 210/1 211/1 214/1 215/1 216/1 217/1 218/1 219/1
31 220/1 221/1 222/1 112/1 113/1 114/1 115/1 116/1 117/1 118/2 144/1 145/1 146/1 147/1 148/1 149/1 162/1 163/1 189/1
31 191/1 192/1 193/1 194/1 195/1 196/1 206/1 207/1 208/1 209/1 212/1 213/1 150/1 151/1 152/2 153/1 154/1 155/1 172/2
31 202/1 203/1 120/0 121/0 50/1 51/1 52/1 168/1 169/1 170/1 171/2 197/1 198/1 199/1 187/1 188/1
32 122/1 123/1 124/1 125/1 126/1 127/2 166/1 180/1 181/1 204/1 205/1 55/1 183/1 184/1 185/1
34 57/0 58/0 59/0
35 60/0 61/0 62/0 63/0 64/0 65/0 66/0 67/2
36 68/0 69/0 70/0 71/0 72/0 73/2
37 74/0 75/0 76/0 77/0 78/0 79/0 80/0 81/0 82/0 83/0 84/0 85/0 86/0 87/0 88/0 89/2 128/0 129/0 130/0 131/0 132/0
37 133/0 92/2
38 93/0 94/0 95/2
39 39/2
40 96/0 97/2
134 134/0
135 135/0
175 175/0
"""

#: Reason of the last level -> whether it wants a remark.
REASONS: dict[int, int] = {
    int(number): int(remark)
    for line in _TABLE.strip().splitlines()
    for number, _, remark in (entry.partition("/") for entry in line.split()[1:])
}

#: Reasons that do not depend on the kind of product, which the practice shop's customers give.
USUAL = (98, 99, 43, 44, 45, 111, 67, 73, 96, 97, 122, 135)
