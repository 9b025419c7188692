package vn.doithoai.model;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Draws process models as Camunda's own tools do, with bpmn-js in the machine's Chromium: an SVG for reading at any
 * size, a PNG for places that show no SVG.
 */
final class DiagramRenderer implements AutoCloseable {

    private static final String LIBRARY = "bpmn-js/dist/bpmn-viewer.production.min.js";
    private static final Path LABELS = Path.of("src/test/diagrams/labels.js");
    private static final double PIXEL_RATIO = 1.5;

    private final Playwright playwright = vn.doithoai.journeys.Browser.playwright();
    private final Browser browser = vn.doithoai.journeys.Browser.launch(playwright);

    /** A drawn model; the faults are what bpmn-js could not draw and names that a reader could not read. */
    record Drawing(String svg, byte[] png, List<String> faults) {}

    Drawing draw(ProcessModel model) {
        var options = new Browser.NewPageOptions().setDeviceScaleFactor(PIXEL_RATIO);
        try (Page page = browser.newPage(options)) {
            page.setContent("<div id='canvas' style='width:1600px;height:900px'></div>");
            page.addScriptTag(new Page.AddScriptTagOptions().setPath(NodeTools.installed(LIBRARY)));
            page.addScriptTag(new Page.AddScriptTagOptions().setPath(LABELS));
            List<?> faults = (List<?>) page.evaluate("""
                    async xml => {
                      window.viewer = new BpmnJS({ container: '#canvas' });
                      const { warnings } = await viewer.importXML(xml);
                      return warnings.map(warning => warning.message).concat(labelFaults(viewer));
                    }
                    """, Sources.read(model.path()));
            String svg = (String) page.evaluate("async () => (await viewer.saveSVG()).svg");
            return new Drawing(
                    svg,
                    picture(page, svg),
                    faults.stream().map(String::valueOf).toList());
        }
    }

    private static byte[] picture(Page page, String svg) {
        page.setContent("<style>html,body{margin:0;background:white}svg{display:block}</style>"
                + svg.substring(svg.indexOf("<svg")));
        ElementHandle drawing = page.querySelector("svg");
        return drawing.screenshot();
    }

    /** Writes {@code <process>.svg} and {@code <process>.png}; the SVG carries the checksums of both sources. */
    void write(ProcessModel model, Path folder) {
        Drawing drawing = draw(model);
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(model.name() + ".png"), drawing.png());
            String seal = DiagramSeal.of(Files.readAllBytes(model.path()), drawing.png())
                    .comment();
            Files.writeString(
                    folder.resolve(model.name() + ".svg"),
                    drawing.svg().strip() + "\n" + seal + "\n",
                    StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        playwright.close();
    }
}
