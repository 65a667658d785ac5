"""Rivers of the region: courses from WDBII, names from Natural Earth and a list of our own."""

import shapefile
from shapely.geometry import LineString, box, shape
from shapely.strtree import STRtree

from river_names import RIVER_NAMES
from shared import (
    EAST, MAGICS, NORTH, SOUTH, WEST, feature, gmt, lines_of, merged, read, rounded, segments, write,
)

# WDBII: 1 permanent major … 4 minor; 8 to 10 are canals. Level 0 repeats the banks of wide rivers,
# which the lakes of GSHHG already draw as water.
LEVELS = {1: 1, 2: 2, 3: 3, 4: 4, 8: 4, 9: 4, 10: 4}
# The atlas draws the Ben Hai itself, and better.
BEN_HAI = box(106.64, 16.86, 107.14, 17.03)
# Natural Earth lies up to two kilometres off.
NEAR_DEG = 0.035
STEP_DEG = 0.02
HALF_WIDTH_DEG = 0.06


def named_lines():
    """Natural Earth's named rivers that the list knows, by the name there."""
    reader = shapefile.Reader(
        f"{MAGICS}/10m/ne_10m_rivers_lake_centerlines", encoding="utf8", encodingErrors="replace"
    )
    found = {}
    for row in reader.iterShapeRecords():
        west, south, east, north = row.shape.bbox
        if west > EAST or east < WEST or south > NORTH or north < SOUTH:
            continue
        name = row.record["name"]
        if name in RIVER_NAMES:
            found.setdefault(name, []).extend(lines_of(shape(row.shape.__geo_interface__)))
    return found


def name_of(line, tree, owner):
    """The named river that runs beside most of the line; None when there is none."""
    probes = [line.interpolate(part / 6, normalized=True) for part in range(1, 6)]
    votes = {}
    for probe in probes:
        near = {owner[id(one)] for one in tree.query(probe.buffer(NEAR_DEG))
                if one.distance(probe) < NEAR_DEG}
        for name in near:
            votes[name] = votes.get(name, 0) + 1
    best = max(sorted(votes), key=votes.get, default=None)
    return best if best is not None and votes[best] >= 3 else None


def middle_of_water(line, water):
    """A line through the middle of wide rivers, found from one that only runs nearby."""
    runs, run = [], []
    steps = max(2, int(line.length / STEP_DEG))
    points = [line.interpolate(part / steps, normalized=True) for part in range(steps + 1)]
    for before, here, after in zip(points, points[1:], points[2:]):
        middle = middle_at(before, here, after, water)
        if middle is not None:
            run.append(middle)
        elif len(run) > 3:
            runs.append(LineString(run))
            run = []
        else:
            run = []
    if len(run) > 3:
        runs.append(LineString(run))
    return runs


def middle_at(before, here, after, water):
    along_x, along_y = after.x - before.x, after.y - before.y
    length = (along_x**2 + along_y**2) ** 0.5 or 1
    across = (-along_y / length * HALF_WIDTH_DEG, along_x / length * HALF_WIDTH_DEG)
    transect = LineString(
        [(here.x - across[0], here.y - across[1]), (here.x + across[0], here.y + across[1])]
    )
    chords = [
        chord
        for area in water.query(transect)
        for chord in lines_of(area.intersection(transect))
        if chord.length < HALF_WIDTH_DEG
    ]
    if not chords:
        return None
    nearest = min(chords, key=lambda chord: chord.distance(here))
    middle = nearest.interpolate(0.5, normalized=True)
    return (middle.x, middle.y)


def named(geometry, rank, name):
    if name is None:
        return feature(geometry, rank=rank)
    names = {
        key: value
        for key, value in zip(("nameEn", "nameVi", "nameLocal"), RIVER_NAMES[name][1:])
        if value
    }
    return feature(geometry, rank=min(rank, RIVER_NAMES[name][0]), **names)


def main():
    known = named_lines()
    lines = [(name, line) for name in sorted(known) for line in known[name]]
    tree, owner = STRtree([line for _, line in lines]), {id(line): name for name, line in lines}
    groups = {}
    for level, rank in LEVELS.items():
        area = f"-R{WEST}/{EAST}/{SOUTH}/{NORTH}"
        for line in segments(gmt("coast", area, "-Df", f"-I{level}", "-M")):
            points = rounded(line)
            if len(points) < 2 or BEN_HAI.contains(LineString(points)):
                continue
            course = LineString(points)
            name = name_of(course, tree, owner) if rank < 4 else None
            groups.setdefault((rank, name), []).append(course)
    features = [
        named(line, rank, name)
        for (rank, name), courses in sorted(groups.items(), key=lambda item: (item[0][0], item[0][1] or ""))
        for line in merged(courses)
    ]
    water = STRtree([shape(lake["geometry"]).buffer(0) for lake in read("lakes")])
    for name, line in lines:
        features += [named(run, 1, name) for run in middle_of_water(line, water)]
    write("rivers", features)


main()
