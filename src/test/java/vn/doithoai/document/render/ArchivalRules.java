package vn.doithoai.document.render;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.RuleId;

/**
 * Asks veraPDF, the industry's reference validator, whether a PDF keeps the archival and the accessibility standard:
 * PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1).
 */
public final class ArchivalRules {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private ArchivalRules() {}

    /** The broken rules of both standards, such as {@code PDFUA_1 7.1-1 (3×)}; empty when all are kept. */
    public static List<String> broken(byte[] pdf) {
        return broken(pdf, List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1));
    }

    /** For what is archival without being tagged: PDF/A-2b alone. */
    public static List<String> brokenUntagged(byte[] pdf) {
        return broken(pdf, List.of(PDFAFlavour.PDFA_2_B));
    }

    private static List<String> broken(byte[] pdf, List<PDFAFlavour> flavours) {
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavours.get(0));
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavours)) {
            return validator.validateAll(parser).stream()
                    .flatMap(result -> failures(result).stream())
                    .toList();
        } catch (VeraPDFException | IOException e) {
            throw new AssertionError("veraPDF could not read the file", e);
        }
    }

    private static List<String> failures(ValidationResult result) {
        return result.getFailedChecks().entrySet().stream()
                .map(failed -> named(result.getPDFAFlavour(), failed))
                .sorted()
                .toList();
    }

    private static String named(PDFAFlavour flavour, Map.Entry<RuleId, Integer> failed) {
        RuleId rule = failed.getKey();
        return "%s %s-%d (%d×)".formatted(flavour.name(), rule.getClause(), rule.getTestNumber(), failed.getValue());
    }
}
