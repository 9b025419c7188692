package vn.doithoai.casefile.process;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;
import vn.doithoai.casefile.AccountNames;

/** Reads the names that the identity service keeps. */
@Component
class EngineAccountNames implements AccountNames {

    private final IdentityService identity;

    EngineAccountNames(IdentityService identity) {
        this.identity = identity;
    }

    @Override
    public Optional<String> of(String username) {
        return Optional.ofNullable(identity.createUserQuery().userId(username).singleResult())
                .map(EngineAccountNames::fullName)
                .filter(name -> !name.isBlank());
    }

    private static String fullName(User user) {
        return Stream.of(user.getFirstName(), user.getLastName())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }
}
