package vn.doithoai.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys all models and forms in one deployment, under names that are the same from a jar, from the build tool and in
 * tests. The starter's own deployment names them differently per launch and would create new versions each time.
 *
 * <p>Filtering compares the whole set: a form belongs to the models of its own deployment, so a changed form must bring
 * them along.
 */
@Component
class ModelDeployment implements SmartInitializingSingleton {

    private static final String[] PATTERNS = {
        "classpath*:processes/**/*.bpmn", "classpath*:processes/**/*.dmn", "classpath*:forms/**/*.form"
    };

    private final RepositoryService repository;
    private final FilledForms forms;

    ModelDeployment(RepositoryService repository, FilledForms forms) {
        this.repository = repository;
        this.forms = forms;
    }

    @Override
    public void afterSingletonsInstantiated() {
        try {
            DeploymentBuilder deployment =
                    repository.createDeployment().name("doi-thoai").enableDuplicateFiltering(false);
            for (String pattern : PATTERNS) {
                for (Resource model : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                    deployment.addInputStream(stableName(model), forms.fill(stableName(model), model.getInputStream()));
                }
            }
            deployment.deploy();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String stableName(Resource model) throws IOException {
        String path = model.getURI().toString();
        int start = Math.max(path.lastIndexOf("/processes/"), path.lastIndexOf("/forms/"));
        return path.substring(start + 1);
    }
}
