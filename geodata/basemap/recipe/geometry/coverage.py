"""Areas that share their borders exactly, and the same areas drawn more simply."""

from shapely.geometry import LineString, Point
from shapely.ops import polygonize, unary_union
from shapely.prepared import prep
from shapely.strtree import STRtree

from shared import lines_of, merged, polygons_of


class Coverage:
    """Polygons by label. Border lines stand once; both neighbours are made of them."""

    def __init__(self, faces, arcs):
        self.faces = faces
        self.arcs = arcs

    def areas(self):
        """Label and polygon of every area."""
        by_label = {}
        for label, face in self.faces:
            by_label.setdefault(label, []).append(face)
        return {label: unary_union(faces) for label, faces in sorted(by_label.items())}

    def borders(self):
        """Lines by the pair of labels on their two sides, in alphabetical order."""
        tree, owner = index_of(self.faces)
        pairs = {}
        for arc in self.arcs:
            sides = labels_beside(arc, tree, owner)
            if None not in sides and sides[0] != sides[1]:
                pairs.setdefault(tuple(sorted(sides)), []).append(arc)
        return {pair: merged(lines) for pair, lines in sorted(pairs.items())}

    def simplified(self, tolerance):
        """The same areas from simpler border lines; every line is simplified once, for both sides."""
        lines = [arc.simplify(tolerance, preserve_topology=False) for arc in self.arcs]
        return coverage_of(lines, label_by(self.faces))


def coverage_of(lines, label_at):
    """
    The areas between lines; `label_at(face)` names the one around a face, or None. Lines with the
    same area on both sides are left out.
    """
    noded = unary_union(lines)
    labelled = [(label_at(face), face) for face in polygonize(noded)]
    faces = [(label, face) for label, face in labelled if label is not None]
    tree, owner = index_of(faces)
    arcs = []
    for arc in lines_of(noded):
        left, right = labels_beside(arc, tree, owner)
        if left != right:
            arcs.append(arc)
    return Coverage(faces, merged(arcs))


def label_by(labelled):
    """A function that finds the area in which most of a face lies."""
    tree, owner = index_of(labelled)

    def label_at(face):
        inside = face.representative_point()
        return next(labels_at(inside, tree, owner), None)

    return label_at


def index_of(labelled):
    """A tree of polygons, and for each its label and a form that answers quickly what it contains."""
    polygons = [(label, part) for label, shape in labelled for part in polygons_of(shape)]
    owner = {id(part): (label, prep(part)) for label, part in polygons}
    return STRtree([part for _, part in polygons]), owner


def labels_at(point, tree, owner):
    for part in tree.query(point):
        label, prepared = owner[id(part)]
        if prepared.contains(point):
            yield label


def labels_beside(arc, tree, owner):
    """The labels left and right of the middle of an arc's longest segment."""
    points = list(arc.coords)
    start, end = max(zip(points, points[1:]), key=lambda pair: LineString(pair).length)
    (x1, y1), (x2, y2) = start, end
    length = LineString((start, end)).length
    step = min(1e-5, length / 10)
    middle = ((x1 + x2) / 2, (y1 + y2) / 2)
    aside = (-(y2 - y1) / length * step, (x2 - x1) / length * step)
    found = []
    for sign in (1, -1):
        probe = Point(middle[0] + sign * aside[0], middle[1] + sign * aside[1])
        found.append(next(labels_at(probe, tree, owner), None))
    return found
