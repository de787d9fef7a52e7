package dev.claims.cli;

import dev.claims.check.FindingFormat;
import dev.claims.check.GithubFindings;
import dev.claims.check.JsonlFindings;
import dev.claims.check.JunitFindings;
import dev.claims.check.SarifFindings;
import dev.claims.check.Severity;
import dev.claims.check.TextFindings;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The formats in which a check tells its findings. */
enum FindingFormatName {
    TEXT,
    GITHUB,
    SARIF,
    JUNIT,
    JSONL;

    /** {@code failing} is the severity from which on findings make the check fail. */
    FindingFormat format(@Nullable Severity failing) {
        return switch (this) {
            case TEXT -> new TextFindings();
            case GITHUB -> new GithubFindings();
            case SARIF -> new SarifFindings(RootSpec.number());
            case JUNIT -> new JunitFindings(failing);
            case JSONL -> new JsonlFindings();
        };
    }

    /** As on the command line. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
