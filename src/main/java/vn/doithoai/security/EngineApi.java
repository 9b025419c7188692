package vn.doithoai.security;

import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.webapp.impl.engine.EngineRestApplication;

/** The engine's REST resources for its web applications, plus our answer to bad input. Created by name by Jersey. */
public class EngineApi extends EngineRestApplication {

    @Override
    public Set<Class<?>> getClasses() {
        Set<Class<?>> classes = new HashSet<>(super.getClasses());
        classes.add(InvalidInputMapper.class);
        classes.add(WrappedInvalidInputMapper.class);
        return classes;
    }
}
