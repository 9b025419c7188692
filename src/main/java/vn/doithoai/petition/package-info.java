/**
 * The register of petitions: what came in, when and by which way. Rounds are known by their case number only, through
 * {@link vn.doithoai.petition.KnownRounds}.
 */
package vn.doithoai.petition;
