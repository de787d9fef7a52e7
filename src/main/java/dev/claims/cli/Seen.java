package dev.claims.cli;

import dev.claims.input.Body;
import dev.claims.input.RawArticle;

/** What is remembered of an article that was worked on: no more than can be told of it. */
record Seen(String path, boolean isPost, int characters) {

    static Seen of(RawArticle article) {
        Body body = article.body();
        return new Seen(article.source().path(), body instanceof Body.Post, body.length());
    }
}
