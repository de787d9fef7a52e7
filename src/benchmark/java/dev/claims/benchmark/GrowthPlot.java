package dev.claims.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Draws how processor time and memory grow with the input, both axes logarithmic, as an SVG file. */
final class GrowthPlot {

    /** What an input of {@code megabytes} took: seconds of processor time, megabytes of memory at most. */
    record Point(int megabytes, double seconds, long memory) {}

    private static final int WIDTH = 640;
    private static final int HEIGHT = 400;
    private static final int LEFT = 60;
    private static final int BOTTOM = 350;
    private static final int DECADES = 3;
    private static final int WIDE = 180;
    private static final int HIGH = 105;

    private final StringBuilder svg = new StringBuilder();

    private GrowthPlot() {}

    /** Draws {@code points} to {@code file}. */
    static void draw(Path file, List<Point> points) throws IOException {
        GrowthPlot plot = new GrowthPlot();
        plot.add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"13\">",
                WIDTH, HEIGHT);
        plot.add("<rect width=\"%d\" height=\"%d\" fill=\"white\"/>", WIDTH, HEIGHT);
        plot.axes();
        plot.line(points, "#1f5fa8", "seconds of processor time", Point::seconds);
        plot.line(points, "#b5541c", "MB of memory at most", Point::memory);
        plot.add("</svg>");
        Files.writeString(file, plot.svg);
    }

    private void axes() {
        for (int decade = 0; decade <= DECADES; decade++) {
            int power = (int) Math.pow(10, decade);
            int x = LEFT + decade * WIDE;
            int y = BOTTOM - decade * HIGH;
            add("<path d=\"M%d %d V%d\" stroke=\"#ddd\"/>", x, BOTTOM, BOTTOM - DECADES * HIGH);
            add("<path d=\"M%d %d H%d\" stroke=\"#ddd\"/>", LEFT, y, LEFT + DECADES * WIDE);
            add("<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">%d</text>", x, BOTTOM + 18, power);
            add("<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%d</text>", LEFT - 6, y + 4, power);
        }
        add("<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">MB of posts in one file</text>", WIDTH / 2, BOTTOM + 40);
    }

    private void line(List<Point> points, String colour, String what, ToDoubleFunction<Point> of) {
        StringBuilder path = new StringBuilder();
        double top = BOTTOM;
        for (Point point : points) {
            double x = LEFT + WIDE * Math.log10(point.megabytes());
            double y = BOTTOM - HIGH * Math.log10(Math.max(1, of.applyAsDouble(point)));
            top = path.indexOf("L") < 0 ? y : top;
            path.append(String.format(Locale.ROOT, "%s%.1f %.1f ", path.isEmpty() ? "M" : "L", x, y));
            add("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"%s\"/>", x, y, colour);
        }
        add(
                "<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>",
                path.toString().trim(), colour);
        // On the left, where the two are furthest apart.
        add("<text x=\"%d\" y=\"%.1f\" fill=\"%s\">%s</text>", LEFT + 10, top - 12, colour, what);
    }

    private void add(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
