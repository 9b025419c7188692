package vn.doithoai.petition.process;

import java.util.Collections;
import java.util.List;

/** Texts that some part of the stack would run if it took them for more than text. */
final class Payloads {

    /** What each would print if it were evaluated. */
    static final String EVALUATED = "9409";

    static final List<String> ALL = List.of(
            "${97*97}",
            "#{97*97}",
            "<#assign x=97*97>${x}",
            "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
            "${execution.setVariable(\"x\", 97*97)}",
            "${T(java.lang.Runtime).getRuntime().exec(\"id\")}",
            "{{97*97}}",
            "= 97*97",
            "=97*97",
            "=HYPERLINK(\"http://x.example\";\"x\")",
            "+97*97",
            "@SUM(97*97)",
            "-97*97",
            "<script>document.title=97*97</script>",
            "\"><img src=x onerror=alert(97*97)>",
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
