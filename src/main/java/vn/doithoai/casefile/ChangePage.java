package vn.doithoai.casefile;

import java.util.List;

/**
 * A wish to postpone or cancel, or a change that came into force. Public because the template engine reads it.
 *
 * @param after the new schedule; empty for a cancellation
 * @param findings what the rules say against it now; empty for a change in force
 */
public record ChangePage(
        String caseNumber,
        String what,
        String reason,
        String requestedBy,
        List<Fact> before,
        List<Fact> after,
        List<String> findings) {}
