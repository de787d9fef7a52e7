package dev.claims.mention;

/**
 * One place where an entity is named, or meant by a pronoun.
 *
 * @param word the first word of the name without titles, or the pronoun
 * @param entity who is meant
 * @param weight how much the place puts the entity into the reader's mind: a subject more than an object
 */
record Occurrence(int word, Entity entity, double weight) {}
