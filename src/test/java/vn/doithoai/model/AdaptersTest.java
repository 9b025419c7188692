package vn.doithoai.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Code without a model is dead: each delegate and listener of an engine room is called by some process. */
class AdaptersTest {

    @Test
    void every_delegate_and_listener_is_a_bean_that_a_model_uses() {
        Set<Class<?>> used = ProcessModel.all().stream()
                .flatMap(Adapters::expressions)
                .flatMap(expression -> Adapters.bean(expression).stream())
                .collect(Collectors.toSet());
        Stream<Class<?>> written = Sources.engineRooms().stream()
                .filter(type -> type.getSimpleName().endsWith("Delegate")
                        || type.getSimpleName().endsWith("Listener"));
        List<Class<?>> all = written.toList();
        assertThat(all).isNotEmpty();
        assertThat(all.stream().filter(type -> !used.contains(type))).isEmpty();
    }

    @Test
    void only_a_single_bean_in_braces_is_a_delegate_expression() {
        assertThat(Adapters.beanName("${sendMailDelegate}")).contains("sendMailDelegate");
        assertThat(Adapters.beanName("${mail.send()}")).isEmpty();
        assertThat(Adapters.beanName("#{sendMailDelegate}")).isEmpty();
    }
}
