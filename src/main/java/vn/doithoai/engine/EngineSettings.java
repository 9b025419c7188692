package vn.doithoai.engine;

import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.doithoai.Application;

/** What this house changes in the engine's defaults, each with its reason beside it. */
@Component
class EngineSettings extends AbstractProcessEnginePlugin {

    /** Five tries with four growing pauses between them, then an incident in Cockpit. */
    private static final String RETRY_PAUSES = "PT1M,PT5M,PT15M,PT1H";

    private final Set<String> keptVariables;

    EngineSettings(ObjectProvider<RoutingVariables> declarations) {
        keptVariables = declarations.stream()
                .flatMap(declaration -> declaration.declared().stream())
                .map(ProcessVariable::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        refuseForeignZone();
        HistoryLevel level = new RoutingHistoryLevel(keptVariables);
        configuration.setCustomHistoryLevels(List.of(level));
        configuration.setHistoryLevel(level);
        configuration.setHistory(level.getName());
        // "end" writes every history row twice
        configuration.setHistoryRemovalTimeStrategy("start");
        configuration.setFailedJobRetryTimeCycle(RETRY_PAUSES);
        configuration.setCmmnEnabled(false);
        // without a window the engine never cleans up what has outlived its time to live
        configuration.setHistoryCleanupBatchWindowStartTime("23:00");
        configuration.setHistoryCleanupBatchWindowEndTime("04:00");
        configuration.setFormService(new GuardedForms());
        // script engines have no place in these models
        configuration.setEnableScriptEngineNashornCompatibility(false);
    }

    private static void refuseForeignZone() {
        if (!TimeZone.getDefault().getID().equals(Application.ZONE)) {
            throw new IllegalStateException("Múi giờ của máy ảo Java phải là " + Application.ZONE + ", đang là "
                    + TimeZone.getDefault().getID() + ". Chạy với -Duser.timezone=" + Application.ZONE + ".");
        }
    }
}
