package vn.doithoai.security;

import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.springframework.stereotype.Component;

/**
 * Creates the starter filters on a database that has no filter yet. Later starts leave filters alone, because an
 * administrator may have renamed, changed or deleted them on purpose.
 */
@Component
class FilterSetup {

    private final FilterService filters;
    private final TaskService tasks;
    private final AuthorizationSetup authorizations;

    FilterSetup(FilterService filters, TaskService tasks, AuthorizationSetup authorizations) {
        this.filters = filters;
        this.tasks = tasks;
        this.authorizations = authorizations;
    }

    void run() {
        if (filters.createTaskFilterQuery().count() > 0) {
            return;
        }
        for (StarterFilter starter : StarterFilter.values()) {
            String id = create(starter);
            starter.readers()
                    .forEach(role -> authorizations.grant(Grant.on(role, Resources.FILTER, id, Permissions.READ)));
        }
    }

    private String create(StarterFilter starter) {
        Filter filter = filters.newTaskFilter(starter.title());
        filter.setQuery(starter.applyTo(tasks.createTaskQuery()));
        filter.setProperties(starter.properties());
        return filters.saveFilter(filter).getId();
    }
}
