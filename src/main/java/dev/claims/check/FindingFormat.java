package dev.claims.check;

/** A way to write a report. Pure and stateless. */
@FunctionalInterface
public interface FindingFormat {

    /** The whole text, with a line end behind it where it is not empty. */
    String of(Report report);
}
