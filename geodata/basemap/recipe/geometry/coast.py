"""Sea, coast, lakes and land of the region, from GSHHG full."""

from shapely.geometry import Polygon, box
from shapely.ops import clip_by_rect, polygonize, unary_union

from shared import (
    EAST, NORTH, REGION, SOUTH, WEST, feature, gmt, merged, polygons_of, rounded, segments, write,
)

# Relief tiles at zoom 3 cover this much; the region is their south-western part.
TILED = (90, 135, 0, 41)
CELL_DEG = 1.25
# Cells without overlap leave hairlines between them.
OVERLAP_DEG = 0.02


def shore(bounds, level):
    west, east, south, north = bounds
    area = f"-R{west}/{east}/{south}/{north}"
    dump = gmt("coast", area, "-Df", "-A0", f"-W{level}/0.1p", "-M")
    return merged([rounded(line) for line in segments(dump)])


def faces(bounds, lines):
    """The pieces into which the lines cut the box."""
    west, east, south, north = bounds
    frame = box(west, south, east, north)
    return list(polygonize(unary_union([*lines, frame.exterior])))


def is_kept(points, keep, bounds):
    """Which of the points GMT keeps; `keep` as in `gmt select -N`."""
    west, east, south, north = bounds
    rows = "\n".join(f"{point.x:.9f} {point.y:.9f} {index}" for index, point in enumerate(points))
    kept = gmt(
        "select", f"-R{west}/{east}/{south}/{north}", "-Df", "-A0", f"-N{keep}", stdin=rows
    )
    found = {int(float(row.split()[2])) for row in kept.splitlines() if row.strip()}
    return [index in found for index in range(len(points))]


def split(bounds, lines, keep):
    pieces = faces(bounds, lines)
    inside = is_kept([piece.representative_point() for piece in pieces], keep, bounds)
    return (
        [piece for piece, flag in zip(pieces, inside) if flag],
        [piece for piece, flag in zip(pieces, inside) if not flag],
    )


def cells(piece, west, south, columns, rows):
    """Halves the piece again and again: cutting a coast of 700,000 points once a cell is slow."""
    east, north = west + columns * CELL_DEG, south + rows * CELL_DEG
    cut = clip_by_rect(
        piece, west - OVERLAP_DEG, south - OVERLAP_DEG, east + OVERLAP_DEG, north + OVERLAP_DEG
    )
    if cut.is_empty:
        return []
    if columns == 1 and rows == 1:
        return polygons_of(cut if cut.is_valid else cut.buffer(0))
    if columns >= rows:
        half = columns // 2
        return cells(cut, west, south, half, rows) + cells(
            cut, west + half * CELL_DEG, south, columns - half, rows
        )
    half = rows // 2
    return cells(cut, west, south, columns, half) + cells(
        cut, west, south + half * CELL_DEG, columns, rows - half
    )


def main():
    bounds = (WEST, EAST, SOUTH, NORTH)
    coast = shore(bounds, 1)
    sea, land = split(bounds, coast, "k/s/s/s/s")
    columns, rows = int((EAST - WEST) / CELL_DEG), int((NORTH - SOUTH) / CELL_DEG)
    frame = box(*REGION)
    pieces = [
        part.intersection(frame)
        for piece in sea
        for part in cells(piece, WEST, SOUTH, columns, rows)
    ]
    write("sea", [feature(part) for piece in pieces for part in polygons_of(piece)])
    write("land", [feature(piece) for piece in land])
    write("coast", [feature(line) for line in coast])

    lakes, _ = split(bounds, shore(bounds, 2) + shore(bounds, 3), "s/s/k/s/s")
    write("lakes", [feature(lake) for lake in lakes])

    _, tiled = split(TILED, shore(TILED, 1), "k/s/s/s/s")
    write("land-of-relief", [feature(Polygon(piece.exterior)) for piece in tiled])


main()
