package vn.doithoai.security;

import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngineException;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs the set-up when the engine stands and before the first request is taken.
 *
 * <p>All in one transaction: two nodes that start together on an empty database collide on the first group, and the
 * one that loses starts over and finds everything there.
 */
@Component
class SecurityStartup implements SmartInitializingSingleton {

    private final AuthorizationSetup authorizations;
    private final FilterSetup filters;
    private final Optional<FirstAccounts> accounts;
    private final TransactionTemplate transaction;

    SecurityStartup(
            AuthorizationSetup authorizations,
            FilterSetup filters,
            Optional<FirstAccounts> accounts,
            PlatformTransactionManager transactions) {
        this.authorizations = authorizations;
        this.filters = filters;
        this.accounts = accounts;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void afterSingletonsInstantiated() {
        try {
            setUp();
        } catch (ProcessEngineException collision) {
            setUp();
        }
    }

    private void setUp() {
        transaction.executeWithoutResult(status -> {
            authorizations.run();
            filters.run();
            accounts.ifPresent(FirstAccounts::ensure);
        });
    }
}
