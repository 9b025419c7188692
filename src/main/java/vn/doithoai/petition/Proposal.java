package vn.doithoai.petition;

import java.util.Optional;

/**
 * What the words suggest; a person decides.
 *
 * @param unit directory code of the unit that usually settles the field
 */
public record Proposal(PetitionKind kind, Competence competence, String field, Optional<String> unit) {}
