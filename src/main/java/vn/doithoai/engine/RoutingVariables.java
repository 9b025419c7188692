package vn.doithoai.engine;

import java.util.Set;

/** The lasting variables of one process, declared as a bean so that history keeps these and no others. */
public record RoutingVariables(Set<ProcessVariable<?>> declared) {}
