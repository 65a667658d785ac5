"""How the states of French Indochina and their neighbours divide into the units of the atlas."""

import json
import math

from shapely.geometry import LineString, box, shape
from shapely.ops import polygonize, unary_union

from shared import NATURAL_EARTH_PROVINCES, cache_path, lines_of, merged, read

TONKIN = "71 05 03 04 02 01 09 13 18 67 20 HP 14 07 06 70 68 HN 53 66 56 54 69 61 63".split()
COCHINCHINA = "58 37 41 45 44 47 52 46 43 SG 59 55 73 49 51 50 39 57 CT".split()
# Went to Siam in 1941 as a whole; north of the parallel of 15 grades so did what lay west of the Mekong.
BATTAMBANG = "KH-1 KH-2 KH-24".split()
PARALLEL_15_GRADES = 13.5
# The line of 1954: up the Ben Hai from its mouth, then along a parallel to the Lao frontier.
DEMARCATION = [
    (107.30, 17.045), (107.109, 17.0131), (107.0897, 16.99019), (107.07326, 17.00493),
    (107.05662, 17.00951), (107.0514, 17.0042), (107.04907, 16.99703), (107.05461, 16.98196),
    (107.04396, 16.9745), (107.00846, 16.97988), (106.97195, 16.95994), (106.96797, 16.9679),
    (106.96204, 16.96398), (106.95827, 16.96907), (106.94177, 16.94543), (106.94949, 16.93716),
    (106.94017, 16.92339), (106.91648, 16.92425), (106.89805, 16.91476), (106.89775, 16.90777),
    (106.88871, 16.91163), (106.88325, 16.90366), (106.87085, 16.91508), (106.86068, 16.90626),
    (106.84497, 16.90554), (106.82784, 16.89595), (106.82152, 16.89892), (106.80796, 16.88905),
    (106.80517, 16.89455), (106.78915, 16.89199), (106.77655, 16.89898), (106.68694, 16.90196),
    (106.40, 16.90196),
]
# Straight on from the last known point of a seam made of another source's provinces.
REACH_DEG = 0.12


def provinces(country=None):
    """Natural Earth's first-level divisions: properties and geometry."""
    with open(cache_path(NATURAL_EARTH_PROVINCES), encoding="utf-8") as file:
        rows = json.load(file)["features"]
    return [
        (row["properties"], shape(row["geometry"]).buffer(0))
        for row in rows
        if country is None or row["properties"]["iso_a2"] == country
    ]


def vietnamese_region(properties):
    code = properties["iso_3166_2"].removeprefix("VN-")
    if code in TONKIN:
        return "tonkin"
    return "cochinchina" if code in COCHINCHINA else "annam"


def mekong():
    """The Mekong in pieces, each a little longer at both ends, so that it cuts whole countries."""
    courses = [
        shape(one["geometry"])
        for one in read("rivers")
        if one["properties"].get("nameEn", "").startswith("Mekong")
    ]
    return [longer(course) for course in courses]


def dissolved(rows, group_of):
    groups = {}
    for properties, geometry in rows:
        groups.setdefault(group_of(properties), []).append(geometry)
    return {name: unary_union(members) for name, members in sorted(groups.items())}


def seam(one, other):
    """The line two groups of provinces share, made longer at its free ends."""
    shared = lines_of(one.boundary.intersection(other.boundary))
    return [longer(line) for line in merged(shared) if line.length > 0.05]


def longer(line):
    points = list(line.coords)
    return LineString([beyond(points[::-1]), *points, beyond(points)])


def beyond(points):
    """A point past the last one, in the direction of the line's last stretch."""
    (x, y) = points[-1]
    (from_x, from_y) = points[max(0, len(points) - 6)]
    length = math.hypot(x - from_x, y - from_y) or 1
    return (x + (x - from_x) / length * REACH_DEG, y + (y - from_y) / length * REACH_DEG)


def cut(area, lines):
    """The pieces of an area between lines."""
    pieces = polygonize(unary_union([*lines_of(area.boundary), *lines]))
    return [piece for piece in pieces if area.contains(piece.representative_point())]


def divide_vietnam(area):
    groups = dissolved(provinces("VN"), vietnamese_region)
    line = LineString(DEMARCATION)
    lines = [
        *seam(groups["tonkin"], groups["annam"]),
        *seam(groups["annam"], groups["cochinchina"]),
        line,
    ]
    return [(vietnamese_unit(piece, groups, line), piece) for piece in cut(area, lines)]


def vietnamese_unit(piece, groups, line):
    inside = piece.representative_point()
    name = min(groups, key=lambda group: groups[group].distance(inside))
    if name != "annam":
        return name
    nearest = line.interpolate(line.project(inside))
    return "annam-north" if inside.y > nearest.y else "annam-south"


def divide_laos(area):
    """What lies west of the Mekong around Sayaboury and in Champasak is `laos-west`."""
    west = box(100.0, 17.5, 102.2, 20.4)
    south = box(105.0, 13.8, 106.0, 15.3)
    pieces = []
    for piece in cut(area, mekong()):
        inside = piece.representative_point()
        is_west = piece.area > 0.02 and (west.contains(inside) or south.contains(inside))
        pieces.append(("laos-west" if is_west else "laos", piece))
    return pieces


def divide_cambodia(area):
    groups = dissolved(
        provinces("KH"),
        lambda row: "west" if row["iso_3166_2"] in BATTAMBANG else "rest",
    )
    parallel = LineString([(102.0, PARALLEL_15_GRADES), (106.4, PARALLEL_15_GRADES)])
    lines = [*seam(groups["west"], groups["rest"]), parallel, *mekong()]
    return [(cambodian_unit(piece, groups), piece) for piece in cut(area, lines)]


def cambodian_unit(piece, groups):
    inside = piece.representative_point()
    is_battambang = groups["west"].distance(inside) < groups["rest"].distance(inside)
    is_north = inside.y > PARALLEL_15_GRADES and inside.x < 105.95
    return "cambodia-west" if is_battambang or is_north else "cambodia"
