package dev.claims.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** News as files: posts as a WordPress site serves them, one a line of one file, or plain texts, one a file. */
final class Corpus {

    private static final int FOLDER = 1000;

    private final News news;

    Corpus(News news) {
        this.news = news;
    }

    /** Writes posts to {@code file} until it has {@code bytes}. */
    void writePosts(Path file, long bytes) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            long written = 0;
            while (written < bytes) {
                String post = post(news.next());
                out.write(post);
                written += post.getBytes(StandardCharsets.UTF_8).length;
            }
        }
    }

    /** Writes plain texts under {@code folder} until they have {@code bytes} in all. */
    void writeTexts(Path folder, long bytes) throws IOException {
        long written = 0;
        while (written < bytes) {
            written += writeText(folder);
        }
    }

    /** Writes {@code count} plain texts under {@code folder}. */
    void writeTexts(Path folder, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            writeText(folder);
        }
    }

    private int writeText(Path folder) throws IOException {
        News.Story story = news.next();
        Path file =
                folder.resolve("%03d".formatted(story.number() / FOLDER)).resolve("%07d.txt".formatted(story.number()));
        Files.createDirectories(file.getParent());
        byte[] text = text(story).getBytes(StandardCharsets.UTF_8);
        Files.write(file, text);
        return text.length;
    }

    private static String text(News.Story story) {
        return story.title() + "\n\n" + String.join("\n\n", story.paragraphs()) + "\n";
    }

    private static String post(News.Story story) {
        StringBuilder html = new StringBuilder();
        for (String paragraph : story.paragraphs()) {
            html.append("\n<!-- wp:paragraph -->\n<p>")
                    .append(escaped(paragraph))
                    .append("</p>\n<!-- /wp:paragraph -->\n");
        }
        return "{\"id\":" + story.number() + ",\"date\":\"" + story.published() + "T09:15:00\",\"status\":\"publish\","
                + "\"link\":\"https://news.example/" + story.number() + "\",\"title\":{\"rendered\":"
                + json(escaped(story.title())) + "},\"content\":{\"rendered\":" + json(html.toString())
                + ",\"protected\":false},\"excerpt\":{\"rendered\":\"\"},\"author\":7,\"tags\":[12,90]}\n";
    }

    /** As WordPress renders it: marks and dashes as numeric entities. */
    private static String escaped(String text) {
        return text.replace("&", "&#038;")
                .replace("<", "&lt;")
                .replace("“", "&#8220;")
                .replace("”", "&#8221;")
                .replace("’", "&#8217;")
                .replace("—", "&#8212;");
    }

    private static String json(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\t", " ")
                + '"';
    }
}
