package dev.claims.input;

import dev.claims.article.WellFormed;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * What is wanted of one JSON object that may be a post; everything else is skipped unread, however deep. Of a key that
 * comes twice the last holds, as in PHP, JavaScript and Python.
 */
final class PostFields {

    /** As many keys as help to say what an object is, when it is no post. */
    private static final int KEYS = 8;

    final List<String> keys = new ArrayList<>();

    @Nullable
    String title;

    @Nullable
    String content;

    boolean isProtected;

    @Nullable
    String date;

    @Nullable
    String link;

    @Nullable
    String guid;

    @Nullable
    String author;

    @Nullable
    String language;

    @Nullable
    String code;

    @Nullable
    String message;

    @Nullable
    String status;

    private PostFields() {}

    /** Reads the object at whose start {@code json} stands, to its end. */
    static PostFields read(JsonParser json) {
        PostFields post = new PostFields();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String key = json.currentName();
            if (post.keys.size() < KEYS) {
                post.keys.add(key);
            }
            json.nextToken();
            post.take(key, json);
        }
        return post;
    }

    boolean isPost() {
        return title != null || content != null || isProtected;
    }

    /** Whether it is what the REST interface answers where it has no posts to give. */
    boolean isError() {
        return code != null && message != null;
    }

    private void take(String key, JsonParser json) {
        switch (key) {
            case "title" -> title = stringOr("rendered", json);
            case "content" -> takeContent(json);
            case "date" -> date = string(json);
            case "link" -> link = string(json);
            case "guid" -> guid = stringOr("rendered", json);
            case "author" -> author = orElse(stringOr("name", json), author);
            case "lang", "language" -> language = string(json);
            case "_embedded" -> takeEmbedded(json);
            case "code" -> code = string(json);
            case "message" -> message = string(json);
            case "data" -> takeStatus(json);
            default -> json.skipChildren();
        }
    }

    private void takeContent(JsonParser json) {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            content = string(json);
            return;
        }
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String key = json.currentName();
            json.nextToken();
            switch (key) {
                case "rendered" -> content = string(json);
                case "protected" -> isProtected = json.currentToken() == JsonToken.VALUE_TRUE;
                default -> json.skipChildren();
            }
        }
    }

    /** The first author's name; those after it are co-authors. */
    private void takeEmbedded(JsonParser json) {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return;
        }
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String key = json.currentName();
            json.nextToken();
            if (key.equals("author") && json.currentToken() == JsonToken.START_ARRAY) {
                takeAuthors(json);
            } else {
                json.skipChildren();
            }
        }
    }

    private void takeAuthors(JsonParser json) {
        String first = null;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            first = orElse(first, stringOr("name", json));
        }
        author = orElse(first, author);
    }

    private void takeStatus(JsonParser json) {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return;
        }
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String key = json.currentName();
            if (json.nextToken() == JsonToken.VALUE_NUMBER_INT && key.equals("status")) {
                status = json.getString();
            }
            json.skipChildren();
        }
    }

    private static @Nullable String orElse(@Nullable String first, @Nullable String second) {
        return first != null ? first : second;
    }

    /** The scalar here, or the one that the object here has under {@code key}. */
    private static @Nullable String stringOr(String key, JsonParser json) {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            return string(json);
        }
        String value = null;
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            if (name.equals(key)) {
                value = string(json);
            } else {
                json.skipChildren();
            }
        }
        return value;
    }

    /** The string here. A number is none: the REST interface gives an author's id where it does not give the name. */
    private static @Nullable String string(JsonParser json) {
        if (json.currentToken() == JsonToken.VALUE_STRING) {
            return WellFormed.of(json.getString());
        }
        json.skipChildren();
        return null;
    }
}
