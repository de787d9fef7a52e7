package dev.claims.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What the libraries cost alone: Jackson reads, jsoup parses, OpenNLP splits each paragraph, and nothing else is done.
 * Nothing that does the same work with the same libraries can be cheaper.
 */
final class Floor {

    /**
     * What was found, to show that the work was done.
     *
     * @param letters letters and digits of the text
     */
    record Found(int articles, long letters, long sentences) {}

    private final JsonFactory json = new JsonFactory();
    private final SentenceDetectorME detector;
    private int articles;
    private long letters;
    private long sentences;
    private final boolean isCounting;

    /** Counts letters too, which costs, if {@code isCounting}. */
    Floor(boolean isCounting) throws IOException {
        this.isCounting = isCounting;
        try (InputStream model =
                SentenceDetectorME.class.getResourceAsStream("/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin")) {
            detector = new SentenceDetectorME(new SentenceModel(model));
        }
    }

    /** Reads, cleans and splits all under {@code folder}. */
    Found of(Path folder) throws IOException {
        articles = 0;
        letters = 0;
        sentences = 0;
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            if (file.toString().endsWith(".txt")) {
                text(Files.readString(file));
            } else {
                posts(file);
            }
        }
        return new Found(articles, letters, sentences);
    }

    private void text(String text) {
        articles++;
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf("\n\n", start);
            end = end < 0 ? text.length() : end;
            split(text.substring(start, end));
            start = end + 2;
        }
    }

    private void posts(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                JsonParser parser = json.createParser(ObjectReadContext.empty(), in)) {
            String parent = "";
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT && parser.currentName() != null) {
                    parent = parser.currentName();
                } else if (token == JsonToken.VALUE_STRING && "rendered".equals(parser.currentName())) {
                    rendered(parent, parser.getString());
                }
            }
        }
    }

    private void rendered(String parent, String html) {
        if (parent.equals("title")) {
            articles++;
            split(Jsoup.parseBodyFragment(html).body().text());
        } else if (parent.equals("content")) {
            for (Element block : Jsoup.parseBodyFragment(html).body().children()) {
                split(block.wholeText());
            }
        }
    }

    private void split(String paragraph) {
        sentences += detector.sentPosDetect(paragraph).length;
        if (isCounting) {
            letters += paragraph.chars().filter(Character::isLetterOrDigit).count();
        }
    }
}
