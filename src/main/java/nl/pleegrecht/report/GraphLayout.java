package nl.pleegrecht.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A layered layout: every arrow goes to the right, save those that close a circle; long ones are led past the boxes in
 * between. The same graph gets the same layout.
 */
final class GraphLayout {
    private static final int SWEEPS = 12;
    private static final double GAP = 14;
    private static final double NARROW = 4;

    /** A box, or a place where a long arrow passes; {@code x} is given by its layer. */
    static final class Node {
        final double height;
        final boolean real;
        int layer;
        double y;
        private double wish;

        Node(double height, boolean real) {
            this.height = height;
            this.real = real;
        }

        double middle() {
            return y + height / 2;
        }
    }

    /** An arrow, with the places it passes on its way; these run from {@code to} when it is turned around. */
    record Link(Node from, Node to, List<Node> via) {}

    private final List<Node> nodes;
    private final List<Link> links = new ArrayList<>();
    private final List<List<Node>> layers = new ArrayList<>();
    private final Map<Node, List<Node>> left = new HashMap<>();
    private final Map<Node, List<Node>> right = new HashMap<>();

    private GraphLayout(List<Node> nodes) {
        this.nodes = nodes;
    }

    /** Lays out boxes and arrows; each pair is where it begins and where it ends. */
    static GraphLayout of(List<Node> nodes, List<Node[]> arrows) {
        GraphLayout layout = new GraphLayout(nodes);
        layout.assignLayers(arrows);
        layout.lead(arrows);
        layout.order();
        layout.place();
        return layout;
    }

    List<Link> links() {
        return links;
    }

    int layers() {
        return layers.size();
    }

    double height() {
        return layers.stream()
                .flatMap(List::stream)
                .mapToDouble(node -> node.y + node.height)
                .max()
                .orElse(0);
    }

    /** As far to the right as the longest way to it; arrows that close a circle do not count. */
    private void assignLayers(List<Node[]> arrows) {
        Map<Node, List<Node>> next = new HashMap<>();
        arrows.forEach(arrow ->
                next.computeIfAbsent(arrow[0], node -> new ArrayList<>()).add(arrow[1]));
        Set<Node> done = new HashSet<>();
        List<Node> order = new ArrayList<>();
        Map<Node, Set<Node>> back = new HashMap<>();
        for (Node node : nodes) {
            visit(node, next, new HashSet<>(), done, order, back);
        }
        for (int i = order.size() - 1; i >= 0; i--) {
            Node node = order.get(i);
            for (Node after : next.getOrDefault(node, List.of())) {
                if (!back.getOrDefault(node, Set.of()).contains(after)) {
                    after.layer = Math.max(after.layer, node.layer + 1);
                }
            }
        }
        pullBeginnings(arrows);
        nodes.forEach(node -> layer(node.layer).add(node));
    }

    /** What nothing leads to stands right before the first thing it leads to, so that its arrows are short. */
    private void pullBeginnings(List<Node[]> arrows) {
        Set<Node> ends = new HashSet<>();
        Map<Node, Integer> first = new HashMap<>();
        for (Node[] arrow : arrows) {
            ends.add(arrow[1]);
            first.merge(arrow[0], arrow[1].layer, Math::min);
        }
        for (Node node : nodes) {
            if (!ends.contains(node) && first.containsKey(node)) {
                node.layer = Math.max(node.layer, first.get(node) - 1);
            }
        }
    }

    private static void visit(
            Node node,
            Map<Node, List<Node>> next,
            Set<Node> above,
            Set<Node> done,
            List<Node> order,
            Map<Node, Set<Node>> back) {
        if (!done.add(node)) {
            return;
        }
        above.add(node);
        for (Node after : next.getOrDefault(node, List.of())) {
            if (above.contains(after)) {
                back.computeIfAbsent(node, one -> new HashSet<>()).add(after);
            } else {
                visit(after, next, above, done, order, back);
            }
        }
        above.remove(node);
        order.add(node);
    }

    private List<Node> layer(int index) {
        while (layers.size() <= index) {
            layers.add(new ArrayList<>());
        }
        return layers.get(index);
    }

    private void lead(List<Node[]> arrows) {
        for (Node[] arrow : arrows) {
            boolean turned = arrow[0].layer > arrow[1].layer;
            Node from = turned ? arrow[1] : arrow[0];
            Node to = turned ? arrow[0] : arrow[1];
            List<Node> via = new ArrayList<>();
            Node last = from;
            for (int layer = from.layer + 1; layer < to.layer; layer++) {
                Node place = new Node(NARROW, false);
                place.layer = layer;
                layers.get(layer).add(place);
                via.add(place);
                join(last, place);
                last = place;
            }
            join(last, to);
            links.add(new Link(arrow[0], arrow[1], via));
        }
    }

    private void join(Node from, Node to) {
        right.computeIfAbsent(from, node -> new ArrayList<>()).add(to);
        left.computeIfAbsent(to, node -> new ArrayList<>()).add(from);
    }

    /** Each box as near as can be to the middle of its neighbours, to and fro. */
    private void order() {
        layers.forEach(this::number);
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            boolean forth = sweep % 2 == 0;
            for (int i = 0; i < layers.size(); i++) {
                List<Node> layer = layers.get(forth ? i : layers.size() - 1 - i);
                Map<Node, List<Node>> neighbours = forth ? left : right;
                layer.forEach(node -> node.wish = mean(neighbours.get(node), node.wish));
                layer.sort(Comparator.comparingDouble(node -> node.wish));
                number(layer);
            }
        }
    }

    private void number(List<Node> layer) {
        for (int i = 0; i < layer.size(); i++) {
            layer.get(i).wish = (double) i / layer.size();
        }
    }

    private static double mean(List<Node> neighbours, double otherwise) {
        return neighbours == null
                ? otherwise
                : neighbours.stream().mapToDouble(node -> node.wish).average().orElse(otherwise);
    }

    /** From top to bottom, then moved towards the neighbours as far as there is room. */
    private void place() {
        for (List<Node> layer : layers) {
            double y = 0;
            for (Node node : layer) {
                node.y = y;
                y += node.height + gap(node);
            }
        }
        double tallest = height();
        for (List<Node> layer : layers) {
            double free = layer.isEmpty() ? 0 : tallest - bottom(layer.get(layer.size() - 1));
            layer.forEach(node -> node.y += free / 2);
        }
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            Map<Node, List<Node>> neighbours = sweep % 2 == 0 ? left : right;
            for (int i = 0; i < layers.size(); i++) {
                settle(layers.get(sweep % 2 == 0 ? i : layers.size() - 1 - i), neighbours, tallest);
            }
        }
    }

    private static void settle(List<Node> layer, Map<Node, List<Node>> neighbours, double tallest) {
        double floor = 0;
        for (Node node : layer) {
            List<Node> beside = neighbours.get(node);
            double wanted = beside == null
                    ? node.y
                    : beside.stream().mapToDouble(Node::middle).average().orElse(node.middle()) - node.height / 2;
            node.y = Math.max(floor, wanted);
            floor = bottom(node) + gap(node);
        }
        double ceiling = tallest;
        for (int i = layer.size() - 1; i >= 0; i--) {
            Node node = layer.get(i);
            node.y = Math.min(node.y, ceiling - node.height);
            ceiling = node.y - (i > 0 ? gap(layer.get(i - 1)) : 0);
        }
    }

    private static double bottom(Node node) {
        return node.y + node.height;
    }

    private static double gap(Node node) {
        return node.real ? GAP : NARROW;
    }
}
