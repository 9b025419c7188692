package vn.doithoai.petition;

import java.util.Set;

/** The office's table of kinds, kept as a decision table that it can change ({@code petition-classification.dmn}). */
public interface ClassificationTable {

    /** What the table says; a person decides. */
    record Verdict(PetitionKind kind, Competence competence) {}

    Verdict judge(Set<Trait> traits);
}
