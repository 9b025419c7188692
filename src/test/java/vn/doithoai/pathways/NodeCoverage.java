package vn.doithoai.pathways;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.community.process_test_coverage.core.model.DefaultCollector;
import org.camunda.community.process_test_coverage.core.model.Event;
import org.camunda.community.process_test_coverage.core.model.Model;
import org.camunda.community.process_test_coverage.core.model.Run;
import org.camunda.community.process_test_coverage.core.model.Suite;
import org.camunda.community.process_test_coverage.engine.platform7.ExecutionContextModelProvider;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessEngineAdapter;

/** Which nodes and flows of a model were passed, as camunda-process-test-coverage reports them. */
public final class NodeCoverage {

    private final RepositoryService repository;
    private final DefaultCollector collector = new DefaultCollector(new ExecutionContextModelProvider());
    private Suite suite;

    NodeCoverage(ProcessEngine engine) {
        repository = engine.getRepositoryService();
        begin("context");
        new ProcessEngineAdapter(engine, collector).initializeListeners();
    }

    /** Forgets what was passed so far. */
    public void begin(String name) {
        suite = collector.createSuite(new Suite(name, name));
        collector.activateSuite(name);
        collector.createRun(new Run(name, name), name);
        collector.activateRun(name);
    }

    /** Share of nodes and flows passed, from 0 to 1. */
    public double of(String process) {
        Model model = collector.getModels().stream()
                .filter(known -> known.getKey().equals(process))
                .findFirst()
                .orElseThrow();
        return suite.calculateCoverage(model);
    }

    /** Nodes that nobody came by. */
    public Set<String> missed(String process) {
        Set<String> passed =
                suite.getEvents(process).stream().map(Event::getDefinitionKey).collect(Collectors.toSet());
        return nodes(process).stream()
                .filter(node -> !passed.contains(node.getId()) && !leftByLink(node, passed))
                .map(FlowNode::getId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Of several throwing events that share a link the tool reports one; the flow into each of them is reported. */
    private static boolean leftByLink(FlowNode node, Set<String> passed) {
        return !node.getChildElementsByType(LinkEventDefinition.class).isEmpty()
                && node.getIncoming().stream().map(SequenceFlow::getId).anyMatch(passed::contains);
    }

    private Collection<FlowNode> nodes(String process) {
        String id = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId();
        return repository.getBpmnModelInstance(id).getModelElementsByType(FlowNode.class);
    }
}
