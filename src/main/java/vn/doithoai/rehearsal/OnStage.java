package vn.doithoai.rehearsal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A component that exists in rehearsals only: nothing that moves the clock may be near a real server. */
@Component
@Profile(RehearsalCommand.PROFILE)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface OnStage {}
