package vn.doithoai.security;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.task.TaskQuery;

/**
 * The lists that Tasklist offers from the first start. A person sees in each only the tasks that they may see at all.
 */
enum StarterFilter {
    MINE(
            "Việc của tôi",
            "Công việc đã giao cho tôi hoặc tôi đã nhận",
            "#1a5f9e",
            Role.staff(),
            query -> query.taskAssigneeExpression("${currentUser()}")),
    TO_CLAIM(
            "Việc chờ nhận",
            "Công việc chưa có người nhận, dành cho tôi hoặc các nhóm mà tôi thuộc về",
            "#2e7d4f",
            Role.staff(),
            // by person, which includes the person's groups: a document waits for one signer, not for a group
            query -> query.taskCandidateUserExpression("${currentUser()}")),
    OVERDUE(
            "Quá hạn",
            "Công việc đã quá hạn mà chưa hoàn thành",
            "#b3261e",
            Role.staff(),
            query -> query.dueBeforeExpression("${now()}")),
    DUE_SOON(
            "Sắp đến hạn",
            "Công việc đến hạn trong 3 ngày tới",
            "#c77700",
            Role.staff(),
            query -> query.dueAfterExpression("${now()}").dueBeforeExpression("${dateTime().plusDays(3)}")),
    ALL(
            "Tất cả công việc",
            "Toàn bộ công việc đang mở",
            "#5f6368",
            EnumSet.of(Role.MANAGER, Role.ADMINISTRATOR),
            UnaryOperator.identity());

    private final String title;
    private final String description;
    private final String color;
    private final Set<Role> readers;
    private final UnaryOperator<TaskQuery> criteria;

    StarterFilter(
            String title, String description, String color, Set<Role> readers, UnaryOperator<TaskQuery> criteria) {
        this.title = title;
        this.description = description;
        this.color = color;
        this.readers = readers;
        this.criteria = criteria;
    }

    String title() {
        return title;
    }

    Set<Role> readers() {
        return readers;
    }

    TaskQuery applyTo(TaskQuery query) {
        return criteria.apply(query);
    }

    /** What Tasklist reads: order, colour, refreshing; and no variables, which would travel to every browser. */
    Map<String, Object> properties() {
        return Map.of(
                "description",
                description,
                "priority",
                (ordinal() + 1) * 10,
                "color",
                color,
                "refresh",
                true,
                "showUndefinedVariable",
                false,
                "variables",
                List.of());
    }
}
