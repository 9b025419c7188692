package vn.doithoai.petition.process;

import java.util.Collections;
import java.util.List;

/** Texts that some part of the stack would run if it took them for more than text. */
final class Payloads {

    /** What each would print if it were evaluated; too long to stand in an id by chance. */
    static final String EVALUATED = "85397212652";

    static final List<String> ALL = List.of(
            "${314159*271828}",
            "#{314159*271828}",
            "<#assign x=314159*271828>${x}",
            "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
            "${execution.setVariable(\"x\", 314159*271828)}",
            "${T(java.lang.Runtime).getRuntime().exec(\"id\")}",
            "{{314159*271828}}",
            "= 314159*271828",
            "=314159*271828",
            "=HYPERLINK(\"http://x.example\";\"x\")",
            "+314159*271828",
            "@SUM(314159*271828)",
            "-314159*271828",
            "<script>document.title=314159*271828</script>",
            "\"><img src=x onerror=alert(314159*271828)>",
            "'); drop table petition; --",
            "' or '1'='1",
            "%s%n%d",
            "<![CDATA[x]]>&amp;&#65;",
            "../../../etc/passwd",
            "[x](javascript:alert(1))");

    private Payloads() {}

    /** As many as fit into the length, one below the other; several contents are parted as the form says. */
    static String together(int contents, int longest) {
        StringBuilder text = new StringBuilder(ALL.get(0));
        ALL.stream()
                .skip(1)
                .filter(payload -> text.length() + payload.length() < longest / contents)
                .forEach(payload -> text.append('\n').append(payload));
        return String.join("\n---\n", Collections.nCopies(contents, text.toString()));
    }
}
