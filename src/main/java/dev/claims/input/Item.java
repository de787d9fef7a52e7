package dev.claims.input;

/** What reading yields, in order: an article, or what could not be read. */
public sealed interface Item permits RawArticle, Diagnostic {}
