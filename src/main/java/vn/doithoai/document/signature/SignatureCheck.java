package vn.doithoai.document.signature;

import eu.europa.esig.dss.diagnostic.DiagnosticData;
import eu.europa.esig.dss.diagnostic.PDFRevisionWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.diagnostic.TimestampWrapper;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxDefaultObjectFactory;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.doithoai.engine.InvalidInputException;

/**
 * Verifies every signature of a PDF (PAdES, or the older PKCS#7 form of it) with nothing but the file itself. Whether a
 * certificate was revoked, only its issuer could say: the page says that nobody was asked.
 */
@Component
class SignatureCheck {

    private static final Set<DigestAlgorithm> OUTDATED =
            Set.of(DigestAlgorithm.MD2, DigestAlgorithm.MD5, DigestAlgorithm.SHA1);

    private final SignatureReading reading;

    SignatureCheck(SignatureReading reading) {
        this.reading = reading;
    }

    /** @throws InvalidInputException when there is none, one is broken, or the file was changed behind the last */
    List<SignatureFinding> findings(byte[] pdf) {
        PDFDocumentValidator validator = validator(pdf);
        DiagnosticData data = new DiagnosticData(validator.getDiagnosticData());
        List<SignatureWrapper> signatures = data.getSignatures();
        if (signatures.isEmpty()) {
            throw new InvalidInputException("Tệp không có chữ ký số. Vui lòng tải lên bản PDF đã ký số.");
        }
        signatures.forEach(SignatureCheck::requireIntact);
        requireCovered(pdf, signatures, data.getTimestampList());
        return signatures.stream()
                .map(signature -> reading.read(signature, validator.getSignatureById(signature.getId()), pdf.length))
                .toList();
    }

    /** Certificates and revocation lists could be named by addresses in the file: nothing there may call them. */
    private static PDFDocumentValidator validator(byte[] pdf) {
        CommonCertificateVerifier alone = new CommonCertificateVerifier(true);
        alone.setAIASource(null);
        alone.setCrlSource(null);
        alone.setOcspSource(null);
        DefaultPdfDifferencesFinder differences = new DefaultPdfDifferencesFinder();
        // drawing the pages of a stranger's file is left to those who open it; its objects and its text are compared
        differences.setMaximalPagesAmountForVisualComparison(0);
        PdfBoxDefaultObjectFactory pdfs = new PdfBoxDefaultObjectFactory();
        pdfs.setPdfDifferencesFinder(differences);
        PDFDocumentValidator validator = new PDFDocumentValidator(new InMemoryDocument(pdf));
        validator.setPdfObjFactory(pdfs);
        validator.setCertificateVerifier(alone);
        return validator;
    }

    private static void requireIntact(SignatureWrapper signature) {
        PDFRevisionWrapper revision = signature.getPDFRevision();
        if (!signature.isSigningCertificateIdentified() || signature.getSigningCertificate() == null) {
            throw new InvalidInputException("Chữ ký số trong tệp không kèm chứng thư của người ký.");
        }
        if (!signature.isSignatureIntact()
                || !signature.isSignatureValid()
                || revision == null
                || !revision.isSignatureByteRangeValid()) {
            throw new InvalidInputException("Chữ ký số trong tệp không còn nguyên vẹn: tệp đã bị sửa sau khi ký.");
        }
        if (OUTDATED.contains(signature.getDigestAlgorithm())) {
            throw new InvalidInputException("Chữ ký số dùng thuật toán băm %s đã lỗi thời, không còn bảo đảm an toàn."
                    .formatted(signature.getDigestAlgorithm().getName()));
        }
        requireUnchanged(revision);
    }

    private static void requireUnchanged(PDFRevisionWrapper revision) {
        if (!revision.getPdfUndefinedChanges().isEmpty()
                || !revision.getPdfAnnotationChanges().isEmpty()
                || !revision.getPdfPageDifferenceConcernedPages().isEmpty()) {
            throw changed();
        }
    }

    /** Behind the last signature only its timestamps and what proves its validity later may stand. */
    private static void requireCovered(byte[] pdf, List<SignatureWrapper> signatures, List<TimestampWrapper> stamps) {
        long covered = Stream.concat(
                        signatures.stream().map(SignatureWrapper::getPDFRevision),
                        stamps.stream().map(TimestampWrapper::getPDFRevision))
                .filter(revision -> revision != null)
                .mapToLong(SignatureCheck::end)
                .max()
                .orElse(0);
        PDFRevisionWrapper last = signatures.get(signatures.size() - 1).getPDFRevision();
        if (covered < pdf.length && !last.getPdfSignatureOrFormFillChanges().isEmpty()) {
            throw changed();
        }
    }

    static long end(PDFRevisionWrapper revision) {
        List<BigInteger> range = revision.getSignatureByteRange();
        return range.get(2).longValue() + range.get(3).longValue();
    }

    private static InvalidInputException changed() {
        return new InvalidInputException("Sau khi ký, tệp đã bị thêm hoặc sửa nội dung mà chữ ký không bảo đảm.");
    }
}
