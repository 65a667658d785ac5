"""The world for zooms 0 to 3, and what of it lies around the region, from Natural Earth 1:50m."""

import shapefile
from shapely.geometry import LineString, box, shape
from shapely.ops import polygonize, transform, unary_union
from shapely.strtree import STRtree

from divide import divide_cambodia, divide_laos, divide_vietnam, provinces
from shared import (
    MAGICS, REGION, feature, gmt, lines_of, merged, on_land, polygons_of, read, rounded, segments,
    write,
)
from units import NAMES, malaysia, seaward

# The frame of the shapefiles; a coast along it is the edge of the paper.
EDGE = LineString([(-180, -90), (-180, 90), (180, 90), (180, -90), (-180, -90)])
AROUND = box(-181, -90, 181, 90).difference(box(*REGION))
SEAWARD_DEG = 0.3
# What Natural Earth gives no letters for: where its land belongs.
UNCODED = {
    "SOL": "so", "CYN": "cy", "ESB": "gb", "WSB": "gb", "KAS": "in", "KAB": "kz", "USG": "cu",
    "PGA": "spratly", "CSI": "au", "CLP": "fr", "IOA": "au",
}
PIXEL_DEG_AT_0 = 0.7
# No river of less rank is drawn at zoom 0 to 3.
MOST_RANK = 5


def natural_earth(name):
    reader = shapefile.Reader(f"{MAGICS}/{name}", encoding="utf8", encodingErrors="replace")
    for row in reader.iterShapeRecords():
        if row.shape.shapeType == shapefile.NULL:
            continue
        geometry = shape(row.shape.__geo_interface__)
        yield row.record, geometry if geometry.is_valid else geometry.buffer(0)


def past_the_edge(lon, lat, _=None):
    """What ends at 180° goes on a little, or a hairline stands there."""
    return tuple(x + (0.1 if x > 0 else -0.1) if abs(x) > 179.99 else x for x in lon), lat


def twice(name, shapes, **properties):
    """Writes a layer whole, and again without the region: for zooms where region tiles show it."""
    write(name, [feature(shape_, **more, **properties) for shape_, more in shapes], 4)
    outside = []
    for shape_, more in shapes:
        keep = lines_of if shape_.geom_type == "LineString" else polygons_of
        outside += [
            feature(part, **more, **properties) for part in keep(shape_.intersection(AROUND))
        ]
    write(f"{name}-around", outside, 4)


def unit_of(properties):
    code, long_code = properties["iso_a2"], properties["adm0_a3"]
    if not code.isalpha():
        return UNCODED.get(long_code, long_code.lower())
    if code in ("HK", "MO"):
        return {"HK": "hong-kong", "MO": "macau"}[code]
    return NAMES.get(code, code.lower())


def whole_units():
    groups = {}
    for properties, area in provinces():
        groups.setdefault(unit_of(properties), []).append(area)
    units = []
    for unit, areas in sorted(groups.items()):
        area = unary_union(areas)
        if unit == "vn":
            units += divide_vietnam(area)
        elif unit == "la":
            units += divide_laos(area)
        elif unit == "kh":
            units += divide_cambodia(area)
        elif unit == "my":
            units += malaysia(area)
        else:
            units.append((unit, area))
    return units


def units_and_edges():
    coverage = seaward(whole_units(), SEAWARD_DEG)
    land = STRtree([area.buffer(0.02) for _, area in natural_earth("50m/ne_50m_land")])
    for zoom in range(4):
        simple = coverage.simplified(PIXEL_DEG_AT_0 / 2**zoom * 0.4)
        units = [
            (part, {"unit": unit})
            for unit, area in simple.areas().items()
            for part in polygons_of(area)
            if part.area > (0.5 * PIXEL_DEG_AT_0 / 2**zoom) ** 2
        ]
        edges = []
        for (a, b), borders in simple.borders().items():
            for border in borders:
                properties = {"a": a, "b": b, "source": "naturalearth"}
                edges += [(part, properties) for part in on_land(border, land)]
        twice(f"units-{zoom}", units)
        twice(f"edges-{zoom}", edges)


def coast_and_sea():
    sea = [
        part
        for _, area in natural_earth("50m/ne_50m_ocean")
        for part in polygons_of(transform(past_the_edge, area))
    ]
    twice("sea-world", [(part, {}) for part in sea])
    edge = EDGE.buffer(0.01)
    shores = [
        line
        for _, area in natural_earth("50m/ne_50m_land")
        for line in lines_of(area.boundary.difference(edge))
    ]
    twice("coast-world", [(line, {}) for line in merged(shores)])


def lakes_and_rivers():
    shores = merged(
        [rounded(line, 4) for line in segments(gmt("coast", "-Rd", "-Di", "-A3000/2/2", "-W2/0.1p", "-M"))]
    )
    twice("lakes-world", [(area, {}) for area in polygonize(unary_union(shores))])
    rivers = []
    for record, course in natural_earth("50m/ne_50m_rivers_lake_centerlines"):
        rank = int(record["scalerank"])
        if rank <= MOST_RANK:
            rivers += [(line, {"rank": 0 if rank < 3 else 1}) for line in lines_of(course)]
    twice("rivers-world", rivers)


def depths():
    twice(
        "depth-world",
        [
            (part, {"depthM": one["properties"]["depthM"]})
            for one in read("depth-world")
            for part in polygons_of(shape(one["geometry"]).buffer(0))
        ],
    )


def main():
    coast_and_sea()
    lakes_and_rivers()
    depths()
    units_and_edges()


main()
