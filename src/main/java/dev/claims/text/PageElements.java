package dev.claims.text;

import dev.claims.article.Block.Kind;
import dev.claims.lexicon.Lexicon;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the elements of a page are to its reader: unseen, a block of some kind, or a part of a line. */
final class PageElements {

    /**
     * What one element is.
     *
     * @param isUnseen whether a reader sees nothing of it
     * @param isBlock whether it begins and ends a block
     * @param kind the kind of the blocks inside it; {@code null} if it leaves them as they are
     */
    record Role(boolean isUnseen, boolean isBlock, @Nullable Kind kind) {}

    /** Longer attributes are not looked into. */
    private static final int LONGEST_ATTRIBUTE = 4000;

    /** Elements of which a browser shows no text. */
    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "template",
            "noscript",
            "head",
            "title",
            "meta",
            "link",
            "iframe",
            "object",
            "embed",
            "canvas",
            "audio",
            "video",
            "svg",
            "select",
            "datalist",
            "textarea",
            "rt",
            "rp",
            "annotation",
            "applet",
            "frameset",
            "map");

    private static final Set<String> PARTS_OF_PAGE =
            Set.of("nav", "form", "button", "label", "menu", "fieldset", "legend", "output");

    /** What jsoup takes for a part of a line although browsers or WordPress set it apart. */
    private static final Set<String> APART =
            Set.of("button", "label", "figcaption", "summary", "details", "dd", "dt", "caption");

    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("h1", Kind.HEADING),
            Map.entry("h2", Kind.HEADING),
            Map.entry("h3", Kind.HEADING),
            Map.entry("h4", Kind.HEADING),
            Map.entry("h5", Kind.HEADING),
            Map.entry("h6", Kind.HEADING),
            Map.entry("li", Kind.LIST_ITEM),
            Map.entry("dt", Kind.LIST_ITEM),
            Map.entry("dd", Kind.LIST_ITEM),
            Map.entry("td", Kind.TABLE_CELL),
            Map.entry("th", Kind.TABLE_CELL),
            Map.entry("blockquote", Kind.BLOCKQUOTE),
            Map.entry("figcaption", Kind.CAPTION),
            Map.entry("caption", Kind.CAPTION));

    private static final PageElements ELEMENTS = new PageElements();

    private final Map<String, String> classes = new HashMap<>();

    private PageElements() {
        for (Lexicon.Row row : Lexicon.load("page-classes").rows()) {
            classes.put(row.get("class"), row.get("effect"));
        }
    }

    /** What {@code element} is, whatever is around it. */
    static Role roleOf(Element element) {
        String name = element.normalName();
        String effect = ELEMENTS.effectOf(element);
        return new Role(isUnseen(element, name, effect), isBlock(element, name, effect), kindOf(name, effect));
    }

    private static boolean isUnseen(Element element, String name, @Nullable String effect) {
        return UNSEEN.contains(name)
                || element.hasAttr("hidden")
                || (name.equals("dialog") && !element.hasAttr("open"))
                || isStyled(element, "display:none")
                || isStyled(element, "visibility:hidden")
                || "hidden".equals(effect);
    }

    private static boolean isBlock(Element element, String name, @Nullable String effect) {
        return element.isBlock() || APART.contains(name) || isStyled(element, "display:block") || effect != null;
    }

    private static @Nullable Kind kindOf(String name, @Nullable String effect) {
        if (PARTS_OF_PAGE.contains(name)) {
            return Kind.FURNITURE;
        }
        if (effect != null && !effect.equals("hidden")) {
            return Kind.valueOf(effect.toUpperCase(Locale.ROOT));
        }
        return KINDS.get(name);
    }

    private static boolean isStyled(Element element, String rule) {
        String style = element.attr("style");
        return !style.isEmpty()
                && style.length() <= LONGEST_ATTRIBUTE
                && style.replace(" ", "").toLowerCase(Locale.ROOT).contains(rule);
    }

    private @Nullable String effectOf(Element element) {
        String names = element.attr("class");
        if (names.isEmpty() || names.length() > LONGEST_ATTRIBUTE) {
            return null;
        }
        int at = 0;
        while (at < names.length()) {
            int end = at;
            while (end < names.length() && names.charAt(end) > ' ') {
                end++;
                boolean isPart =
                        end == names.length() || names.charAt(end) <= ' ' || "-_".indexOf(names.charAt(end)) >= 0;
                String effect = isPart ? classes.get(names.substring(at, end)) : null;
                if (effect != null) {
                    return effect;
                }
            }
            at = end + 1;
        }
        return null;
    }
}
