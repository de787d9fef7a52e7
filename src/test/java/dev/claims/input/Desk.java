package dev.claims.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A folder of files to read, and what reading them yields as lines that leave the folder's own path out. */
final class Desk {

    private final Path folder;
    private LocalDate published;
    private Reading reading = Reading.standard();
    private Metadata metadata = Metadata.none();
    private InputStream stdin = InputStream.nullInputStream();

    Desk(Path folder) {
        this.folder = folder;
    }

    Desk file(String name, String content) {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Desk file(String name, byte[] content) {
        try {
            Files.createDirectories(path(name).getParent());
            Files.write(path(name), content);
            return this;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    Desk link(String name, String target) {
        try {
            Files.createDirectories(path(name).getParent());
            Files.createSymbolicLink(path(name), Path.of(target));
            return this;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    Desk stdin(String content) {
        stdin = new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Desk reading(boolean ignoring, int longest) {
        reading = new Reading(ignoring, longest);
        return this;
    }

    Desk stdin(InputStream content) {
        stdin = content;
        return this;
    }

    Desk published(String day) {
        published = LocalDate.parse(day);
        return this;
    }

    Desk metadata(Metadata rows) {
        metadata = rows;
        return this;
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    /** All that {@code names} yield. */
    List<Item> items(String... names) {
        List<String> paths = Arrays.stream(names)
                .map(name -> name.equals("-") ? name : folder + "/" + name)
                .toList();
        List<Item> items = new ArrayList<>();
        try (Inputs inputs = Inputs.open(paths, stdin, metadata, published, reading)) {
            inputs.forEachRemaining(items::add);
        }
        return items;
    }

    /** The same as lines: a diagnostic as it prints itself, an article as {@code path#index body}. */
    List<String> lines(String... names) {
        return items(names).stream().map(this::line).toList();
    }

    /** The articles among {@code names}' items. */
    List<RawArticle> articles(String... names) {
        return items(names).stream()
                .filter(RawArticle.class::isInstance)
                .map(RawArticle.class::cast)
                .toList();
    }

    String line(Item item) {
        if (item instanceof RawArticle article) {
            return bare(article.source().path()) + "#" + article.source().index() + " " + words(article.body());
        }
        return bare(item.toString());
    }

    /** {@code text} without the folder's path. */
    String bare(String text) {
        return text.replace(folder + "/", "");
    }

    private static String words(Body body) {
        if (body instanceof Body.Post post) {
            return post.titleHtml() + " | " + post.contentHtml();
        }
        return ((Body.Text) body).text();
    }
}
