package dev.claims.cli;

import dev.claims.check.FindingFormat;
import dev.claims.check.GithubFindings;
import dev.claims.check.JsonlFindings;
import dev.claims.check.JunitFindings;
import dev.claims.check.SarifFindings;
import dev.claims.check.Severity;
import dev.claims.check.TextFindings;
import org.jspecify.annotations.Nullable;

/** Makes the format that a name means. */
final class FindingFormats {

    private FindingFormats() {}

    /** {@code failing} is the severity from which on findings make the check fail, {@code null} for none. */
    static FindingFormat of(FindingFormatName name, @Nullable Severity failing) {
        return switch (name) {
            case TEXT -> new TextFindings();
            case GITHUB -> new GithubFindings();
            case SARIF -> new SarifFindings(RootSpec.number());
            case JUNIT -> new JunitFindings(failing);
            case JSONL -> new JsonlFindings();
        };
    }
}
