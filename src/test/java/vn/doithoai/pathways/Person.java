package vn.doithoai.pathways;

import java.util.List;

/**
 * Who acts: a sample account in the roles it holds.
 *
 * @param roles groups of the engine
 */
public record Person(String user, List<String> roles) {

    public static final Person HEAD = new Person("chanhvanphong", List.of("head"));
    public static final Person DEPUTY = new Person("phochanhvanphong", List.of("deputy-head"));
    public static final Person DIVISION_HEAD = new Person("truongphong", List.of("division-head"));
    public static final Person OFFICER = new Person("chuyenvien", List.of("case-officer"));
    public static final Person CLERK = new Person("vanthu", List.of("records-clerk"));
    public static final Person RECEPTION = new Person("tiepcongdan", List.of("reception-officer"));
    public static final Person UNIT = new Person("donvi", List.of("specialist-unit"));
    public static final Person MANAGER = new Person("lanhdao", List.of("manager"));

    /** The same person in the other's roles, as when somebody stands in for a colleague. */
    public Person standingInFor(Person other) {
        return new Person(user, other.roles);
    }

    static Person of(String user) {
        return List.of(HEAD, DEPUTY, DIVISION_HEAD, OFFICER, CLERK, RECEPTION, UNIT, MANAGER).stream()
                .filter(person -> person.user.equals(user))
                .findFirst()
                .orElseThrow();
    }
}
