package dev.claims.cli;

import dev.claims.Claims;
import dev.claims.article.Article;
import dev.claims.article.Source;
import dev.claims.output.JsonLinesWriter;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A first way to run the pipeline; the commands come. */
public final class Main {

    private Main() {}

    public static void main(String[] args) throws IOException {
        Claims claims = new Claims();
        OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
        Map<String, LocalDate> published = new HashMap<>();
        List<Path> paths = new ArrayList<>();
        boolean text = args[0].equals("text");
        boolean sentences = false;
        boolean explain = false;
        for (int i = 1; i < args.length; i++) {
            if (args[i].equals("--metadata")) {
                for (String line : Files.readAllLines(Path.of(args[++i]))) {
                    Map<String, String> row = fields(line);
                    if (row.containsKey("published")) {
                        published.put(
                                row.get("path"),
                                LocalDate.parse(row.get("published").substring(0, 10)));
                    }
                }
            } else if (args[i].equals("--sentences")) {
                sentences = true;
            } else if (args[i].equals("--explain")) {
                explain = true;
            } else if (Files.isDirectory(Path.of(args[i]))) {
                try (Stream<Path> walk = Files.walk(Path.of(args[i]))) {
                    paths.addAll(walk.filter(Files::isRegularFile).sorted().toList());
                }
            } else {
                paths.add(Path.of(args[i]));
            }
        }
        JsonLinesWriter writer = new JsonLinesWriter(out, explain);
        for (Path path : paths) {
            String raw = Files.readString(path);
            raw = raw.startsWith("\uFEFF") ? raw.substring(1) : raw;
            Source source = Source.ofPath(path.toString()).withPublished(published.get(path.toString()));
            Article article;
            if (raw.startsWith("{")) {
                Map<String, String> post = fields(raw);
                article = claims.html(
                        source.withPublished(LocalDate.parse(
                                post.getOrDefault("date", "2000-01-01").substring(0, 10))),
                        post.getOrDefault("title.rendered", ""),
                        post.getOrDefault("content.rendered", ""));
            } else {
                article = claims.plainText(source, raw);
            }
            if (sentences) {
                StringBuilder lines = new StringBuilder();
                article.sentences()
                        .forEach(s -> lines.append("{\"path\":\"" + path + "\",\"text\":\""
                                + article.words(s.span())
                                        .replace("\\", "\\\\")
                                        .replace("\"", "\\\"")
                                        .replace("\n", "\\n")
                                + "\"}\n"));
                out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
            } else if (text) {
                out.write(article.text().getBytes(StandardCharsets.UTF_8));
            } else {
                writer.write(article, claims.of(article));
            }
        }
        out.flush();
    }

    private static Map<String, String> fields(String json) {
        Map<String, String> fields = new HashMap<>();
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    @Nullable
                    String parent = parser.streamReadContext().getParent().currentName();
                    fields.putIfAbsent((parent == null ? "" : parent + ".") + parser.currentName(), parser.getString());
                }
            }
        }
        return fields;
    }
}
