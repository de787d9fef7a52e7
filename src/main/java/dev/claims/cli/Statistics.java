package dev.claims.cli;

import dev.claims.article.Article;
import dev.claims.claim.Claim;
import dev.claims.claim.Figure;
import dev.claims.claim.Quote;
import dev.claims.claim.Timex;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Counts what was found: {@code --stats}. May be told from several threads. */
final class Statistics {

    private final long start = System.nanoTime();
    private final Map<Quote.Form, Integer> quotes = new EnumMap<>(Quote.Form.class);
    private final Map<Figure.Kind, Integer> figures = new EnumMap<>(Figure.Kind.class);
    private int articles;
    private long characters;
    private long bytes;
    private int named;
    private int valued;
    private int dates;
    private int resolved;

    synchronized void add(Article article, List<Claim> claims) {
        articles++;
        String text = article.text();
        characters += text.codePointCount(0, text.length());
        bytes += bytes(text);
        for (Claim claim : claims) {
            if (claim instanceof Quote quote) {
                quotes.merge(quote.form(), 1, Integer::sum);
                named += quote.speaker() == null ? 0 : 1;
            } else if (claim instanceof Figure figure) {
                figures.merge(figure.kind(), 1, Integer::sum);
                valued += figure.value() == null ? 0 : 1;
            } else if (claim instanceof Timex date) {
                dates++;
                resolved += date.value() == null ? 0 : 1;
            }
        }
    }

    /** As UTF-8, in which files come. */
    private static long bytes(String text) {
        long bytes = text.length();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            bytes += c < 0x80 ? 0 : c < 0x800 || Character.isSurrogate(c) ? 1 : 2;
        }
        return bytes;
    }

    /** A line a number, of those types that were looked for. */
    synchronized String lines(Set<Claim.Type> types) {
        double seconds = Math.max(1e-3, (System.nanoTime() - start) / 1e9);
        int said = total(quotes);
        int stated = total(figures);
        StringBuilder lines = new StringBuilder();
        add(lines, "articles", articles, "");
        add(lines, "characters", characters, "");
        add(lines, "records", said + stated + dates, "");
        if (types.contains(Claim.Type.QUOTE)) {
            add(lines, "  quotes", said, kinds(quotes) + share(named, said, "with a speaker"));
        }
        if (types.contains(Claim.Type.FIGURE)) {
            add(lines, "  figures", stated, kinds(figures) + share(valued, stated, "with a value"));
        }
        if (types.contains(Claim.Type.DATE)) {
            add(lines, "  dates", dates, share(resolved, dates, "resolved"));
        }
        lines.append(String.format(Locale.ROOT, "%-12s%.2f s, %.2f MB/s", "time", seconds, bytes / 1e6 / seconds));
        return lines.append('\n').toString();
    }

    private static void add(StringBuilder lines, String name, long count, String more) {
        String line = String.format(Locale.ROOT, "%-12s%,d%s", name, count, more.isEmpty() ? "" : "  " + more);
        lines.append(line).append('\n');
    }

    private static String kinds(Map<? extends Enum<?>, Integer> counts) {
        return counts.entrySet().stream()
                .map(entry -> String.format(
                        Locale.ROOT, "%s %,d", entry.getKey().name().toLowerCase(Locale.ROOT), entry.getValue()))
                .collect(Collectors.joining(", ", "", counts.isEmpty() ? "" : "; "));
    }

    private static String share(int part, int all, String what) {
        return all == 0 ? "" : String.format(Locale.ROOT, "%.1f%% %s", 100.0 * part / all, what);
    }

    private static int total(Map<?, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
