package dev.claims.output;

import dev.claims.article.Article;
import dev.claims.article.Sentence;
import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The sentences of an article, one JSON object a line; offsets count code points, as those of records do. */
public final class SentenceLines {

    private final JsonFactory factory =
            JsonFactory.builder().rootValueSeparator("\n").build();

    /** Empty where {@code article} has no sentence. */
    public String of(Article article) {
        CodePoints points = new CodePoints(article.text());
        StringWriter lines = new StringWriter();
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), lines)) {
            JsonFields fields = new JsonFields(json);
            for (Sentence sentence : article.sentences()) {
                json.writeStartObject();
                fields.text("path", article.source().path());
                fields.index("index", article.source().index());
                fields.index("sentence_index", sentence.index());
                fields.index("start", points.before(sentence.span().start()));
                fields.index("end", points.before(sentence.span().end()));
                fields.text("text", article.words(sentence.span()));
                json.writeEndObject();
            }
        }
        return article.sentences().isEmpty() ? "" : lines + "\n";
    }
}
