package dev.claims.check;

import java.util.List;

/** Rules about what cannot be read: found while reading, told here. */
final class InputRules {

    static final List<Rule> ALL = List.of(
            rule(
                    "unreadable",
                    "A file or folder is not there or may not be read.",
                    "What cannot be read is missing from every record and count.",
                    "claims check seeds/tress.txt",
                    "mend the name or the permissions; name the target of a link that leads out of its folder"),
            rule(
                    "not-text",
                    "A file is a picture, an archive, an HTML page or some other form that holds no article.",
                    "No record comes from it, though it lies among the articles.",
                    "report.pdf, page.html",
                    "save its text or its WordPress JSON in its place, or keep it out of the folder"),
            rule(
                    "not-utf8",
                    "A file is not in UTF-8.",
                    "Read as UTF-8 its letters and quotation marks would be lost, so it is not read at all.",
                    "a text saved as Windows-1252: “café” with the byte 0xE9",
                    "convert it: iconv -f WINDOWS-1252 -t UTF-8 old.txt >new.txt, with the encoding that it has"),
            rule(
                    "empty",
                    "A file, folder or array holds no article.",
                    "Most often a download failed, and an article that should be there is not.",
                    "[]",
                    "fetch the article again or take the file away"),
            rule(
                    "broken-json",
                    "A JSON file is cut short or has a fault in it.",
                    "The post at that place, and perhaps those after it, are not read.",
                    "[{\"title\":{\"rendered\":\"Dam opens\"",
                    "fetch the file again, or mend the place that is named"),
            rule(
                    "unknown-json",
                    "A JSON value is no WordPress post.",
                    "It may be an error that the site answered, or another kind of file beside the articles.",
                    "{\"code\":\"rest_no_route\",\"message\":\"No route was found\",\"data\":{\"status\":404}}",
                    "fetch posts, as /wp-json/wp/v2/posts gives them, or keep the file out of the folder"),
            new Rule(
                    "input/bad-date",
                    Severity.WARNING,
                    "A post's date is none.",
                    "Its relative dates, such as “last week”, have no value.",
                    "{\"date\":\"0000-00-00T00:00:00\",\"title\":…}",
                    null,
                    "put the date right in the file, or add a row to the --metadata file"),
            rule(
                    "metadata",
                    "The metadata file, or a row of it, cannot be used.",
                    "What it was to say of an article, such as its date, is not known then.",
                    "{\"path\":\"seeds/trees.txt\",\"published\":\"8.5.2031\"}",
                    "put the row right: an object a line, with path and a published date such as 2031-05-08"),
            rule(
                    "fault",
                    "claims could not work on an article: it is too large, or there is a fault in claims.",
                    "The article yields no record.",
                    "an article of half a gigabyte",
                    "split the article, allow more with --max-article-size, or report the fault with the article"));

    private InputRules() {}

    private static Rule rule(String name, String summary, String why, String example, String remedy) {
        return new Rule("input/" + name, Severity.ERROR, summary, why, example, null, remedy);
    }
}
