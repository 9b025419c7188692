package vn.doithoai;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.doithoai.petition.SecretCases;
import vn.doithoai.reminder.SecretMatters;

/** What the registers of petitions and commitments hold back from a letter that urges a unit. */
@Component
class SecretMatterAnswers implements SecretMatters {

    private final SecretCases petitions;
    private final PromiseSight promises;

    SecretMatterAnswers(SecretCases petitions, PromiseSight promises) {
        this.petitions = petitions;
        this.promises = promises;
    }

    @Override
    public Set<String> of(String round) {
        return Stream.concat(petitions.caseNumbers().stream(), promises.secretOf(round))
                .collect(Collectors.toSet());
    }
}
