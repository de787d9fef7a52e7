package dev.claims.cli;

import dev.claims.text.Controls;
import java.util.Locale;

/** Tells of each file that it is done, and at the end of all: {@code --verbose}. */
final class FileLog implements Watcher {

    private final Streams streams;
    private final long start = System.nanoTime();
    private long fileStart = start;
    private String path = "";
    private boolean isPost;
    private int articlesInFile;
    private long charactersInFile;
    private int articles;
    private int files;

    FileLog(Streams streams) {
        this.streams = streams;
    }

    @Override
    public void see(Seen article) {
        if (!article.path().equals(path)) {
            endFile();
            path = article.path();
            isPost = article.isPost();
        }
        articlesInFile++;
        charactersInFile += article.characters();
    }

    private void endFile() {
        if (articlesInFile == 0) {
            return;
        }
        String form = isPost ? "WordPress, " + counted(articlesInFile, "post") : "plain text";
        streams.complain(Controls.shown(path) + ": " + form + ", " + counted(charactersInFile, "character") + ", "
                + seconds(fileStart));
        fileStart = System.nanoTime();
        articles += articlesInFile;
        files++;
        articlesInFile = 0;
        charactersInFile = 0;
    }

    @Override
    public void close() {
        endFile();
        streams.complain(counted(files, "file") + ", " + counted(articles, "article") + ", " + seconds(start));
    }

    /** {@code 1 file}, {@code 2,000 files}. */
    static String counted(long count, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
    }

    private static String seconds(long since) {
        return String.format(Locale.ROOT, "%.2f s", (System.nanoTime() - since) / 1e9);
    }
}
