package dev.claims.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Furniture that its shape gives away: image files, credits, counters, handles, code. Asked about short blocks only. */
final class FurnitureShapes {

    private static final Pattern IMAGE_FILE =
            Pattern.compile("[^\\s/]{1,120}\\.(?:jpe?g|png|gif|webp|svg|heic|avif|mp4)");

    /** “pexels-photo-16668347”, “IMG_1234”: a name that a camera or a photo archive gave. */
    private static final Pattern IMAGE_NAME = Pattern.compile(
            "(?:img|dsc|dscn|dscf|pxl|screenshot|screen-shot|pexels|unsplash|pixabay|shutterstock|istock|istockphoto"
                    + "|gettyimages|adobestock|depositphotos|dreamstime|image|photo|picture)[-_][\\w-]*\\d[\\w-]*");

    private static final Pattern CREDIT =
            Pattern.compile("\\W?(?:(?:cover|banner|header|featured?|lead|main|stock|file) )?"
                    + "(?:photo(?:graph)?|image|picture|pic|video|illustration|graphic|screenshot|screen ?grab|artwork)s?"
                    + "(?: ?credits?\\b| courtesy\\b| ?[:/|–—]| - | by | via | from ).*"
                    + "|\\W?(?:credits?|courtesy)(?: ?[:/|–—]| to | of ).*");

    /** “Ada Example/Newswire”, “(Ada Example / Newswire via Archive)”. */
    private static final Pattern BY_AGENCY = Pattern.compile(
            "\\(?\\p{Lu}[\\p{L}.'’-]*(?: \\p{L}[\\p{L}.'’-]*){0,5} ?/ ?\\p{Lu}[\\p{L}.'’ /-]{1,60}\\)?\\.?");

    private static final Pattern COUNTER = Pattern.compile(
            "\\W?\\d[\\d.,]{0,9}[km]? ?(?:\\+ )?(?:comments?|shares?|views?|likes?|retweets|replies|reads|followers"
                    + "|min(?:ute)?s?(?:ute)? read|minute reading time|responses?|votes?|claps)");
    private static final Pattern READING_TIME =
            Pattern.compile("(?:est(?:imated|\\.)? )?(?:reading|read) time:? .{1,30}");
    private static final Pattern CLOCK = Pattern.compile("(?:duration:? )?\\d{1,2}:\\d{2}(?::\\d{2})?");
    private static final Pattern HANDLES = Pattern.compile("(?:[#@][\\w.]{1,60}[,;|]?\\s*){1,40}");
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S{1,380}");
    private static final Pattern COPYRIGHT = Pattern.compile("copyright (?:©|\\(c\\)|[12]\\d{3})");
    private static final Pattern FOLLOW = Pattern.compile(
            ".{0,60}\\bfollow (?:\\S{1,30} ){1,4}on (?:twitter|x|facebook|instagram|linkedin|threads|bluesky|mastodon)\\b.{0,40}");
    private static final Pattern MAIL = Pattern.compile("\\S@[\\w-]{1,60}\\.[a-z]{2}");
    private static final Pattern STYLE_RULE =
            Pattern.compile("[a-z-]{2,40}\\s*:[^:;]{1,100};|[.#@]?[\\w.,#:> -]{1,160}\\{[^}]{0,200}\\}?|\\}+");
    private static final Pattern TEMPLATE = Pattern.compile("[\\[{<]{1,2}[^\\]}>]{1,60}[}>\\]]{1,2}");

    private static final Set<String> NETWORKS = Set.of(
            "facebook",
            "twitter",
            "x",
            "linkedin",
            "whatsapp",
            "pinterest",
            "reddit",
            "telegram",
            "messenger",
            "flipboard",
            "tumblr",
            "threads",
            "bluesky",
            "mastodon",
            "instagram",
            "youtube",
            "tiktok",
            "email",
            "mail",
            "print",
            "share",
            "tweet",
            "pin",
            "copy",
            "link",
            "pocket",
            "sms",
            "rss",
            "google+",
            "on",
            "via",
            "this",
            "by",
            "to",
            "it",
            "or",
            "and",
            "save",
            "post",
            "article",
            "story",
            "with",
            "friends",
            "follow",
            "us",
            "snapchat");

    private static final Pattern SEPARATOR = Pattern.compile("[\\s|·•,:/]+");
    private static final List<Pattern> OF_ONE_WORD = List.of(IMAGE_FILE, IMAGE_NAME, CLOCK, ADDRESS);
    private static final List<Pattern> OF_FEW_WORDS = List.of(COUNTER, READING_TIME, CLOCK);
    private static final int FEW_WORDS = 6;
    private static final int MOST_WORDS_IN_CREDIT = 12;
    private static final int LONGEST_BAR = 160;
    private static final int MOST_WORDS_WITH_ADDRESS = 20;

    /** Words without a capital that a credit may hold. */
    private static final Set<String> IN_CREDIT = Set.of(
            "by",
            "of",
            "on",
            "via",
            "for",
            "the",
            "and",
            "from",
            "courtesy",
            "to",
            "in",
            "at",
            "with",
            "de",
            "van",
            "von");

    private FurnitureShapes() {}

    /**
     * Whether {@code block} has the shape of furniture. Each pattern is asked only about what has its mark: most blocks
     * are paragraphs, and there are many.
     */
    static boolean matches(ShortBlock block) {
        return hasNoWord(block)
                || isCode(block)
                || isOfFewWords(block)
                || ("#@".indexOf(block.firstChar()) >= 0
                        && HANDLES.matcher(block.words()).matches())
                || isNotice(block)
                || isShareBar(block)
                || isCredit(block)
                || isAddress(block);
    }

    private static boolean isOfFewWords(ShortBlock block) {
        if (block.count() > FEW_WORDS) {
            return false;
        }
        return (block.count() == 1 && anyMatches(OF_ONE_WORD, block.folded()))
                || anyMatches(OF_FEW_WORDS, block.folded());
    }

    private static boolean anyMatches(List<Pattern> patterns, String words) {
        for (Pattern pattern : patterns) {
            if (pattern.matcher(words).matches()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNotice(ShortBlock block) {
        return block.firstChar() == '©'
                || (block.firstChar() == '(' && block.words().startsWith("(c) "))
                || (block.first().equals("copyright")
                        && COPYRIGHT.matcher(block.folded()).lookingAt())
                || (block.hasNoticeWord() && isToldByWord(block.folded()));
    }

    private static boolean isToldByWord(String folded) {
        return folded.contains("all rights reserved")
                || folded.contains(" appeared first on ")
                || (folded.contains("follow ") && FOLLOW.matcher(folded).matches());
    }

    /** Rules, stars and the like; a number alone may be an article's own. */
    private static boolean hasNoWord(ShortBlock block) {
        return block.first().isEmpty() && block.words().codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static boolean isShareBar(ShortBlock block) {
        return mayBeNetworks(block)
                && isNetworks(block.folded())
                && SEPARATOR.matcher(block.folded()).find();
    }

    /** Whether the first two words of {@code block}, if it has two, may be those of {@link #isNetworks}. */
    static boolean mayBeNetworks(ShortBlock block) {
        return opensNetwork(block.first()) && (block.second().isEmpty() || opensNetwork(block.second()));
    }

    private static boolean opensNetwork(String letters) {
        return NETWORKS.contains(letters) || letters.equals("google");
    }

    /** Whether {@code words} are names of networks and other ways to share. */
    static boolean isNetworks(String words) {
        if (words.length() > LONGEST_BAR) {
            return false;
        }
        Matcher separator = SEPARATOR.matcher(words);
        int from = 0;
        while (separator.find()) {
            if (!isNetwork(words, from, separator.start())) {
                return false;
            }
            from = separator.end();
        }
        return from == words.length() ? from > 0 : isNetwork(words, from, words.length());
    }

    private static boolean isNetwork(String words, int from, int to) {
        return NETWORKS.contains(words.substring(from, to).toLowerCase(Locale.ROOT));
    }

    private static boolean isCredit(ShortBlock block) {
        if (block.count() > MOST_WORDS_IN_CREDIT) {
            return false;
        }
        String words = block.words();
        if (CREDIT.matcher(block.folded()).matches()) {
            return namesOnly(words);
        }
        boolean isBracketed = block.firstChar() == '(' && block.lastChar() == ')';
        return block.has('/')
                && (isBracketed || words.indexOf(' ') > 0)
                && BY_AGENCY.matcher(words).matches()
                && namesOnly(words);
    }

    private static boolean isAddress(ShortBlock block) {
        return block.count() <= MOST_WORDS_WITH_ADDRESS
                && block.has('@')
                && MAIL.matcher(block.folded()).find();
    }

    /** Whether all words but the first and small ones have a capital: a caption that tells something has others. */
    private static boolean namesOnly(String words) {
        String[] parts = words.split("[\\s/:|()]+");
        int seen = 0;
        int names = 0;
        for (String part : parts) {
            if (part.isEmpty()) {
                continue;
            }
            String lower = part.toLowerCase(Locale.ROOT);
            boolean isSmall = IN_CREDIT.contains(lower)
                    || lower.equals("credit")
                    || lower.equals("image")
                    || lower.equals("grab");
            if (seen++ > 0 && !isSmall) {
                if (Character.isLowerCase(part.charAt(0))) {
                    return false;
                }
                names++;
            }
        }
        return names > 0;
    }

    private static boolean isCode(ShortBlock block) {
        return (";{}".indexOf(block.lastChar()) >= 0
                        && STYLE_RULE.matcher(block.words()).matches())
                || ("[{<".indexOf(block.firstChar()) >= 0
                        && TEMPLATE.matcher(block.words()).matches());
    }
}
