package vn.doithoai.document.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTemplatesTest {

    private final DocumentTemplates templates = new DocumentTemplates();

    @Test
    void textIsPrintedAsTextEvenWhenItLooksLikeTemplateCode() {
        assertThat(templates.fill("hostile/echo", Map.of("text", "${7*7} <#include 'x'> <b>&\"'")))
                .isEqualToIgnoringNewLines("${7*7} &lt;#include &#39;x&#39;&gt; &lt;b&gt;&amp;&quot;&#39;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"new", "api", "outside", "unescaped"})
    void templatesCannotLeaveTheirRoom(String attempt) {
        assertThatThrownBy(() -> templates.fill("hostile/" + attempt, Map.of("text", "a")))
                .isInstanceOfAny(IllegalStateException.class, java.io.UncheckedIOException.class);
    }

    @Test
    void objectsOfTheApplicationAreNotExposed() {
        assertThatThrownBy(() -> templates.fill("hostile/echo", Map.of("text", Thread.currentThread())))
                .isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../application.yaml", "/../logback", "hostile/../../secret"})
    void contentCannotNameATemplateOutsideTheRoot(String path) {
        assertThatThrownBy(() -> templates.fill(path, Map.of())).isInstanceOf(java.io.UncheckedIOException.class);
    }

    @Test
    void aMissingFactIsAFaultAndNotABlank() {
        assertThatThrownBy(() -> templates.fill("hostile/echo", Map.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("hostile/echo");
    }
}
