package vn.doithoai.model;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityBehavior;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** The delegates and listeners that the product's code offers to its models: bean name and class. */
final class Adapters {

    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{(\\w+)}");
    private static final Map<String, Class<?>> BEANS = scan();

    private Adapters() {}

    static Map<String, Class<?>> beans() {
        return BEANS;
    }

    /** The bean that a delegate expression names; empty when the expression is anything but {@code ${bean}}. */
    static Optional<String> beanName(String expression) {
        return Optional.of(EXPRESSION.matcher(expression))
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1));
    }

    static Optional<Class<?>> bean(String expression) {
        return beanName(expression).map(BEANS::get);
    }

    /** Every value of {@code camunda:delegateExpression} in the model: service tasks, events and listeners. */
    static Stream<String> expressions(ProcessModel model) {
        return Elements.all(model)
                .map(element -> Elements.camunda(element, "delegateExpression"))
                .flatMap(Optional::stream);
    }

    private static Map<String, Class<?>> scan() {
        var scanner = new ClassPathScanningCandidateComponentProvider(true);
        var names = new AnnotationBeanNameGenerator();
        scanner.addExcludeFilter((reader, factory) -> Stream.of(
                        JavaDelegate.class, TaskListener.class, ExecutionListener.class, ActivityBehavior.class)
                .map(AssignableTypeFilter::new)
                .noneMatch(filter -> matches(filter, reader, factory)));
        return scanner.findCandidateComponents("vn.doithoai").stream()
                .collect(Collectors.toMap(bean -> names.generateBeanName(bean, null), Adapters::load));
    }

    private static boolean matches(
            AssignableTypeFilter filter,
            org.springframework.core.type.classreading.MetadataReader reader,
            org.springframework.core.type.classreading.MetadataReaderFactory factory) {
        try {
            return filter.match(reader, factory);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Class<?> load(BeanDefinition bean) {
        try {
            return Class.forName(bean.getBeanClassName());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
