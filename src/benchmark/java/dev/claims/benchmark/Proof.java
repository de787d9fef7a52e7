package dev.claims.benchmark;

import dev.claims.article.Article;
import dev.claims.claim.Claim;
import dev.claims.claim.Extractor;
import dev.claims.cli.Main;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Shows that what is timed is the work that it claims to be; throws where it is not. */
final class Proof {

    private final Path folder;
    private final Whole whole = new Whole();

    Proof(Path folder) {
        this.folder = folder;
    }

    /** The records that are timed are those of the command line, byte for byte. */
    void recordsAreThoseOfTheCommand() throws IOException {
        DigestOutputStream commanded = digest();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(InputStream.nullInputStream(), commanded, err, "extract", "--jobs", "1", folder.toString());
        require(code == 0, "claims extract: exit " + code + ", " + err.toString(StandardCharsets.UTF_8));
        DigestOutputStream timed = digest();
        whole.records(folder, records -> write(timed, records));
        String expected = hex(commanded);
        require(expected.equals(hex(timed)), "the records are not those of claims extract");
        System.out.println("# proof: records as of claims extract, sha256 " + expected);
    }

    /** The floor reads as many articles and, but for what is no text of theirs, the same letters. */
    void floorReadsTheSameText(List<Article> articles) throws IOException {
        Floor.Found floor = new Floor(true).of(folder);
        long letters = articles.stream()
                .mapToLong(article -> article.text()
                        .chars()
                        .filter(Character::isLetterOrDigit)
                        .count())
                .sum();
        require(floor.articles() == articles.size(), floor + " instead of " + articles.size() + " articles");
        require(floor.letters() == letters, floor + " instead of " + letters + " letters");
        System.out.println("# proof: the floor reads the same letters, " + floor);
    }

    /** Each extractor alone finds what all find together. */
    void extractorsAddUp(List<Article> articles, Map<Claim.Type, Extractor<? extends Claim>> extractors) {
        Map<Claim.Type, Long> all = whole.counts(articles);
        extractors.forEach((type, extractor) -> {
            long alone = articles.stream()
                    .mapToLong(article -> extractor.extract(article).size())
                    .sum();
            require(alone > 0 && alone == all.get(type), alone + " of " + type + " alone, together " + all.get(type));
        });
        System.out.println("# proof: each extractor alone finds what all find together, " + all);
    }

    private static DigestOutputStream digest() {
        try {
            return new DigestOutputStream(OutputStream.nullOutputStream(), MessageDigest.getInstance("SHA-256"));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(OutputStream out, String records) {
        try {
            out.write(records.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hex(DigestOutputStream digest) {
        return HexFormat.of().formatHex(digest.getMessageDigest().digest());
    }

    private static void require(boolean isTrue, String otherwise) {
        if (!isTrue) {
            throw new IllegalStateException(otherwise);
        }
    }
}
