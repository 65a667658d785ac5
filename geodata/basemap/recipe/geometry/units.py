"""Historical units of the region, the borders between them, and modern provinces."""

import sys
import time

from shapely.geometry import LineString, Polygon, box, shape
from shapely.ops import clip_by_rect, unary_union
from shapely.strtree import STRtree

from coverage import coverage_of, label_by
from divide import divide_cambodia, divide_laos, divide_vietnam, provinces
from shared import (
    EAST, NORTH, REGION, SOUTH, WEST, feature, gmt, lines_of, merged, on_land, polygons_of, read,
    segments, write,
)

# The best ring first: later ones give way where rings of two countries cross.
COUNTRIES = (
    "CN IN VN LA KH TH MM BD BT NP MY SG BN ID PH TW JP KR KP".split()
)
NAMES = {
    "CN": "china", "IN": "india", "TH": "thailand", "MM": "burma", "BD": "bangladesh",
    "SG": "singapore", "BN": "brunei", "ID": "indonesia", "PH": "philippines", "TW": "taiwan",
}
# Rings of two countries lie up to this far apart.
GAP_DEG = 0.03
# How far areas reach into the sea, under the water that is drawn over them.
SEAWARD_DEG = 0.12
FRAME = box(WEST - 0.5, SOUTH - 0.5, EAST + 0.5, NORTH + 0.5)
# Degrees a pixel of a tile is wide at zoom 4, about.
PIXEL_DEG_AT_4 = 0.044
ZOOMS = range(4, 9)
# Half of what a tile at zoom 8 can tell apart.
DETAIL_DEG = 0.0002


def country(code):
    """A country's land inside the frame. Detail below what a tile at zoom 8 can hold is dropped."""
    west, south, east, north = FRAME.bounds
    pieces = []
    for ring in segments(gmt("coast", f"-E{code}", "-M")):
        if len(ring) < 4:
            continue
        area = Polygon(ring)
        if not area.intersects(FRAME):
            continue
        area = area.simplify(DETAIL_DEG, preserve_topology=False)
        area = clip_by_rect(area if area.is_valid else area.buffer(0), west, south, east, north)
        pieces += polygons_of(area if area.is_valid else area.buffer(0))
    return unary_union(pieces)


def around(area, reach):
    """An area without its holes and a strip around it; coarse first, as fine coasts take minutes."""
    return unary_union([around_one(part, reach) for part in polygons_of(area)])


def around_one(part, reach):
    if part.area < reach**2:
        return part.envelope.buffer(reach, resolution=2)
    shore = part.exterior.simplify(reach / 4, preserve_topology=False)
    strip = shore.buffer(reach * 1.25, resolution=2)
    return strip.union(Polygon(shore).buffer(0)) if len(shore.coords) > 3 else strip


def fitted(raw):
    """Countries without overlaps, and without gaps where their rings nearly meet."""
    taken = {}
    strips = {code: around(area, GAP_DEG) for code, area in raw.items()}
    for code, area in raw.items():
        near = [other for other in raw if other != code and strips[other].intersects(area)]
        before = unary_union([taken[other] for other in near if other in taken])
        beside = unary_union([strips[other] for other in near if other in taken])
        rest = unary_union([raw[other] for other in near if other not in taken])
        reach = strips[code].intersection(beside).difference(rest)
        taken[code] = area.union(reach).difference(before).buffer(0)
    return taken


def seaward(areas, reach):
    """The areas as a coverage, with strips of sea, so that no coast of another source shows a gap."""
    pieces = {}
    for unit, area in areas:
        pieces.setdefault(unit, []).append(area)
    land = [(unit, unary_union([part.buffer(0) for part in parts])) for unit, parts in pieces.items()]
    strips = [(unit, around(area, reach)) for unit, area in land]
    lines = [
        LineString([(round(x, 6), round(y, 6)) for x, y in line.coords])
        for _, area in land + strips
        for line in lines_of(area.boundary)
    ]
    is_land, is_near = label_by(land), label_by(strips)
    return coverage_of(lines, lambda face: is_land(face) or is_near(face))


def hong_kong_and_macau(china):
    """Both from Natural Earth; DCW counts them to China. Islets beside Hong Kong go with it."""
    rows = {code: unary_union([area for _, area in provinces(code)]) for code in ("HK", "MO")}
    found = []
    for code, unit in (("HK", "hong-kong"), ("MO", "macau")):
        area = rows[code]
        islets = [
            part.intersection(area.convex_hull)
            for part in polygons_of(china.difference(area))
            if part.area < 0.05
        ]
        area = unary_union([area, *islets])
        china = china.difference(area)
        found.append((unit, area))
    return [("china", china), *found]


def malaysia(area):
    pieces = polygons_of(area)
    return [
        ("malaya", unary_union([piece for piece in pieces if piece.centroid.x < 106])),
        ("sabah-sarawak", unary_union([piece for piece in pieces if piece.centroid.x >= 106])),
    ]


def divided(areas):
    """Units and their areas."""
    split = {
        "VN": divide_vietnam,
        "LA": divide_laos,
        "KH": divide_cambodia,
        "CN": hong_kong_and_macau,
        "MY": malaysia,
    }
    units = []
    for code, area in areas.items():
        if area.is_empty:
            continue
        units += split[code](area) if code in split else [(NAMES.get(code, code.lower()), area)]
    return units


def source_of(pair):
    vietnamese = {"tonkin", "annam-north", "annam-south", "cochinchina"}
    if pair == ("annam-north", "annam-south"):
        return "authored"
    if pair[1] == f"{pair[0]}-west":
        return "authored"
    if set(pair) <= vietnamese or "hong-kong" in pair or "macau" in pair:
        return "naturalearth"
    return "dcw"


def write_zoom(coverage, zoom, land):
    frame = box(*REGION)
    units = []
    for unit, area in coverage.areas().items():
        units += [feature(part, unit=unit) for part in polygons_of(area.intersection(frame))]
    write(f"units-{zoom}", units)
    edges = []
    for pair, lines in coverage.borders().items():
        shown = [part for line in lines for part in on_land(line.intersection(frame), land)]
        edges += [
            feature(line, a=pair[0], b=pair[1], source=source_of(pair)) for line in merged(shown)
        ]
    write(f"edges-{zoom}", edges)


def say(text):
    print(f"{time.process_time():.0f} s {text}", file=sys.stderr, flush=True)


def main():
    raw = {code: country(code) for code in COUNTRIES}
    say("read")
    areas = fitted({code: area for code, area in raw.items() if not area.is_empty})
    say("fitted")
    areas = divided(areas)
    say("divided")
    coverage = seaward(areas, SEAWARD_DEG)
    say("seaward")
    land = STRtree([shape(one["geometry"]).buffer(0.004) for one in read("land")])
    for zoom in ZOOMS:
        pixel = PIXEL_DEG_AT_4 / 2 ** (zoom - 4)
        write_zoom(coverage if zoom == 8 else coverage.simplified(pixel * 0.4), zoom, land)


if __name__ == "__main__":
    main()
