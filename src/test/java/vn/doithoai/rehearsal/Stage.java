package vn.doithoai.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.doithoai.Application;

/** The whole application under the virtual clock, inside the test's own JVM, with settings of the test's choice. */
final class Stage implements AutoCloseable {

    private final ConfigurableApplicationContext application;

    private Stage(ConfigurableApplicationContext application) {
        this.application = application;
    }

    /** @param name of the engine, which must differ from that of every other one in this JVM */
    static Stage open(String name, String... settings) {
        List<String> arguments = new ArrayList<>(
                List.of("--camunda.bpm.process-engine-name=" + name, "--doithoai.rehearsal.out=target/" + name));
        arguments.addAll(List.of(settings));
        return new Stage(new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .profiles(RehearsalCommand.PROFILE)
                .run(arguments.toArray(String[]::new)));
    }

    <T> T get(Class<T> type) {
        return application.getBean(type);
    }

    /** Plays a case until a task is done; what the engine has to do after that is left undone. */
    void playUntil(CaseFile file, String lastTask) {
        Script script = new Script(file);
        file.events().forEach(event -> {
            get(VirtualClock.class).moveTo(event.at());
            get(Cast.class)
                    .act(
                            event.by(),
                            file.actors(),
                            () -> get(Desk.class).start(event.start().orElseThrow(), event));
        });
        String done = "";
        while (!done.equals(lastTask)) {
            runDueJobs();
            Script.Cue next = cues(script).findFirst().orElseThrow();
            get(VirtualClock.class).moveTo(next.at());
            get(Cast.class)
                    .act(next.step().by(), file.actors(), () -> get(Desk.class).complete(next));
            script.done(next);
            done = next.task().key();
        }
    }

    void runDueJobs() {
        VirtualClock clock = get(VirtualClock.class);
        while (get(JobRunner.class).runNext(clock.now())) {
            // the next one, until none is due
        }
    }

    private Stream<Script.Cue> cues(Script script) {
        return get(Desk.class).open().stream().flatMap(task -> script.cue(task).stream());
    }

    @Override
    public void close() {
        application.close();
        ClockUtil.reset();
    }
}
