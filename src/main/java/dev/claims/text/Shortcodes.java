package dev.claims.text;

import dev.claims.lexicon.Lexicon;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * WordPress shortcodes that arrive unrendered: {@code [caption id="a1"]}, {@code [/et_pb_text]}. Words that a writer
 * put in brackets, such as [sic], are none.
 */
final class Shortcodes {

    /** What a shortcode does to the text around it. */
    enum Effect {
        BLOCK,
        INLINE,
        CAPTION
    }

    /** One shortcode in a text. */
    record Found(Effect effect, boolean closes, int end) {}

    private static final int LONGEST = 2000;

    private static final Pattern SHORTCODE =
            Pattern.compile("\\[(/?)([a-z][a-z0-9_-]{0,40})((?:\\s[^\\[\\]]{0,2000})?)/?\\]");

    /** An attribute; its quotation marks may have been made curly. */
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s[a-z][\\w-]{0,40}=[\"'“”″’]");

    private static final Shortcodes SHORTCODES = new Shortcodes();

    private final Map<String, Effect> names = new HashMap<>();

    private Shortcodes() {
        for (Lexicon.Row row : Lexicon.load("shortcodes").rows()) {
            names.put(row.get("name"), Effect.valueOf(row.get("effect").toUpperCase(java.util.Locale.ROOT)));
        }
    }

    /** The shortcode that starts at {@code at}, or {@code null} if the bracket there is the writer's. */
    static @Nullable Found at(String text, int at) {
        Matcher matcher = SHORTCODE.matcher(text).region(at, Math.min(text.length(), at + LONGEST));
        if (!matcher.lookingAt()) {
            return null;
        }
        boolean closes = !matcher.group(1).isEmpty();
        Effect effect = SHORTCODES.effectOf(matcher.group(2));
        if (effect == null && (closes || ATTRIBUTE.matcher(matcher.group(3)).find())) {
            effect = Effect.INLINE;
        }
        return effect == null ? null : new Found(effect, closes, matcher.end());
    }

    private @Nullable Effect effectOf(String name) {
        Effect effect = names.get(name);
        for (int i = name.indexOf('_'); effect == null && i > 0; i = name.indexOf('_', i + 1)) {
            effect = names.get(name.substring(0, i) + "_*");
        }
        return effect;
    }
}
