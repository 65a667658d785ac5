"""Lines between modern provinces, for reference; the atlas draws the period's own elsewhere."""

from shapely.geometry import box, shape
from shapely.strtree import STRtree

from divide import provinces
from shared import REGION, feature, lines_of, merged, on_land, read, write

COUNTRIES = "VN LA KH TH MM CN IN BD MY ID PH TW".split()
# Only a shared line longer than this is a border; shorter ones are digitizing noise.
LEAST_DEG = 0.01


def lines_between(areas):
    found = []
    for index, one in enumerate(areas):
        for other in areas[index + 1 :]:
            if one.envelope.intersects(other.envelope):
                found += lines_of(one.boundary.intersection(other.boundary))
    return found


def main():
    frame = box(*REGION)
    land = STRtree([shape(one["geometry"]) for one in read("land")])
    features = []
    for country in COUNTRIES:
        areas = [area for _, area in provinces(country) if area.intersects(frame)]
        lines = merged(lines_between(areas))
        features += [
            feature(part, country=country.lower())
            for line in lines
            if line.length > LEAST_DEG
            for part in on_land(line.intersection(frame), land)
        ]
    write("provinces", features, 5)


main()
