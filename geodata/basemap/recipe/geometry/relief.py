"""Elevation tiles and sea depth, from the SRTM30 picture of KDE Marble."""

import os

import contourpy
import numpy as np
import shapefile
from PIL import Image, ImageDraw
from scipy.ndimage import gaussian_filter, map_coordinates, spline_filter
from shapely.geometry import Polygon, box, shape
from shapely.ops import unary_union
from shapely.strtree import STRtree

from shared import MAGICS, REGION, feature, polygons_of, read, work_path, write

PICTURE = "/usr/share/marble/data/maps/earth/srtm/3"
CELLS = 675
PER_DEGREE = 30
TILE_PX = 512
# Grey of the picture and metres it stands for, found by comparison with known heights of towns.
GREYS = [0, 30, 40, 50, 60, 70, 80, 90, 94, 96, 104, 112, 120, 128, 136, 144, 152, 160, 168, 176,
         184, 192, 200, 208, 216, 224, 232, 242, 255]
METRES = [-9000, -4710, -3498, -2302, -1276, -250, -48, -19, 0, 3, 24, 47, 98, 165, 256, 386, 524,
          677, 821, 977, 1376, 1857, 2579, 3225, 3943, 4621, 5366, 7470, 8800]
# Lines are rounded; where they are cut off they must not be.
MARGIN_DEG = 1
DEPTHS_M = (50, 200, 1000, 2000, 3000, 4000)


def picture():
    """The world in metres, 30 cells a degree, from the north-west corner."""
    table = np.interp(np.arange(256), GREYS, METRES).astype(np.float32)
    world = np.zeros((8 * CELLS, 16 * CELLS), np.float32)
    for row in range(8):
        for column in range(16):
            name = f"{PICTURE}/{row:06d}/{row:06d}_{column:06d}.jpg"
            grey = np.asarray(Image.open(name).convert("L"))
            world[row * CELLS : (row + 1) * CELLS, column * CELLS : (column + 1) * CELLS] = table[grey]
    return world


def sampled(world, z, x, y, px=TILE_PX):
    """Heights at the pixel centres of a tile."""
    across = 2**z * px
    lon = (np.arange(px) + x * px + 0.5) / across * 360 - 180
    lat = np.degrees(np.arctan(np.sinh(np.pi * (1 - 2 * (np.arange(px) + y * px + 0.5) / across))))
    columns = (lon + 180) * PER_DEGREE - 0.5
    rows = (90 - lat) * PER_DEGREE - 0.5
    grid = np.meshgrid(rows, columns, indexing="ij")
    return map_coordinates(world, grid, order=3, mode="grid-wrap", prefilter=False)


def land_mask(polygons, z, x, y):
    """True on land; `polygons` as arrays of mercator positions 0..1 with their boxes."""
    side = TILE_PX
    mask = Image.new("1", (side, side))
    draw = ImageDraw.Draw(mask)
    scale = 2**z
    for (west, north, east, south), rings in polygons:
        if west * scale > x + 1 or east * scale < x or north * scale > y + 1 or south * scale < y:
            continue
        for fill, ring in zip([1] + [0] * len(rings), rings):
            draw.polygon([tuple(p) for p in (ring * scale - (x, y)) * side - 0.5], fill=fill)
    return np.asarray(mask)


def projected(polygons):
    found = []
    for polygon in polygons:
        rings = [mercator(ring.coords) for ring in (polygon.exterior, *polygon.interiors)]
        low, high = rings[0].min(axis=0), rings[0].max(axis=0)
        found.append(((low[0], low[1], high[0], high[1]), rings))
    return found


def mercator(points):
    lon, lat = np.array(points)[:, 0], np.clip(np.array(points)[:, 1], -85.0511, 85.0511)
    y = 0.5 - np.arctanh(np.sin(np.radians(lat))) / (2 * np.pi)
    return np.stack([lon / 360 + 0.5, y], axis=1)


def write_tile(metres, z, x, y):
    """Terrarium: metres + 32768 in red and green, blue zero."""
    whole = np.rint(np.clip(metres, 0, 9000)).astype(np.int32) + 32768
    pixels = np.stack([whole >> 8, whole & 255, np.zeros_like(whole)], axis=2).astype(np.uint8)
    folder = work_path(f"relief/{z}/{x}")
    os.makedirs(folder, exist_ok=True)
    Image.fromarray(pixels).save(f"{folder}/{y}.png", optimize=True)


def relief_tiles(world):
    smooth = gaussian_filter(world, 0.7, mode="wrap")
    curve = spline_filter(smooth, order=3, mode="grid-wrap").astype(np.float32)
    far = projected(natural_earth("50m/ne_50m_land"))
    near = projected(shape(one["geometry"]) for one in read("land-of-relief"))
    for z in range(6):
        across = 2**z
        columns = range(across) if z < 3 else range(across * 3 // 4, int(across * 305 / 360) + 1)
        rows = range(across) if z < 3 else range(across * 3 // 8, across // 2)
        for x in columns:
            for y in rows:
                mask = land_mask(far if z < 3 else near, z, x, y)
                write_tile(np.where(mask, sampled(curve, z, x, y), 0), z, x, y)


def natural_earth(name):
    reader = shapefile.Reader(f"{MAGICS}/{name}", encoding="utf8", encodingErrors="replace")
    found = []
    for row in reader.iterShapes():
        if row.shapeType == shapefile.NULL:
            continue
        area = shape(row.__geo_interface__)
        found += polygons_of(area if area.is_valid else area.buffer(0))
    return found


def deeper_than(world, step, bounds, sigma, least):
    """Areas deeper than each of DEPTHS_M, calm: smoothed, small ones left out."""
    west, south, east, north = (edge * PER_DEGREE for edge in bounds)
    margin = MARGIN_DEG * PER_DEGREE
    columns = np.arange(west - margin, east + margin, step) + 180 * PER_DEGREE
    rows = np.arange(90 * PER_DEGREE - north - margin, 90 * PER_DEGREE - south + margin, step)
    smooth = gaussian_filter(np.minimum(world, 0), sigma, mode="wrap")
    grid = smooth.take(rows.astype(int), axis=0, mode="clip")
    grid = grid.take(columns.astype(int), axis=1, mode="wrap")
    lon, lat = (columns + 0.5) / PER_DEGREE - 180, 90 - (rows + 0.5) / PER_DEGREE
    generator = contourpy.contour_generator(lon, lat, -grid, fill_type="OuterOffset")
    for depth_m in DEPTHS_M:
        points, offsets = generator.filled(depth_m, 20000)
        for ring_points, ends in zip(points, offsets):
            rings = [ring_points[first:last] for first, last in zip(ends, ends[1:])]
            calm = [rounder(ring, step) for ring in rings if Polygon(ring).area > least]
            area = Polygon(calm[0], calm[1:]).buffer(0) if calm else Polygon()
            yield from ((depth_m, part) for part in polygons_of(area) if part.area > least)


def rounder(ring, step):
    """Simplified, then corners cut off twice (Chaikin)."""
    sparse = np.array(Polygon(ring).exterior.simplify(step * 0.5 / PER_DEGREE).coords)
    longest = step * 8 / PER_DEGREE
    points = []
    for start, end in zip(sparse, sparse[1:]):
        count = max(1, int(np.hypot(*(end - start)) / longest))
        points += [start + (end - start) * part / count for part in range(count)]
    points = np.array([*points, points[0]])
    for _ in range(2):
        start, end = points[:-1], points[1:]
        points = np.stack([start * 0.75 + end * 0.25, start * 0.25 + end * 0.75], 1).reshape(-1, 2)
        points = np.vstack([points, points[:1]])
    return points


def depth(world, name, land, step, bounds, *options):
    tree = STRtree(land)
    features = []
    west, south, east, north = bounds
    # What ends at 180° goes on a little, or a hairline stands there.
    frame = box(west - 0.1, south, east + 0.1, north) if east == 180 else box(*bounds)
    for depth_m, whole in deeper_than(world, step, bounds, *options):
        area = whole.intersection(frame)
        near = [piece for piece in tree.query(area) if piece.intersects(area)]
        for part in polygons_of(area.difference(unary_union(near))):
            features.append(feature(part, depthM=depth_m))
    write(name, features, 4)


def main():
    world = picture()
    relief_tiles(world)
    big = [
        piece.simplify(0.01).buffer(0.005, resolution=1)
        for piece in (shape(one["geometry"]) for one in read("land"))
        if piece.area > 0.0005
    ]
    depth(world, "depth", big, 1, REGION, 1.6, 0.03)
    far = [piece for piece in natural_earth("50m/ne_50m_land") if piece.area > 0.05]
    depth(world, "depth-world", far, 6, (-180, -85, 180, 85), 6, 0.8)


main()
