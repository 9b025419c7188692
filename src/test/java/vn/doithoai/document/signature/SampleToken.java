package vn.doithoai.document.signature;

import eu.europa.esig.dss.alert.SilentOnStatusAlert;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.tsp.KeyEntityTSPSource;
import eu.europa.esig.dss.token.KSPrivateKeyEntry;
import eu.europa.esig.dss.token.KeyStoreSignatureTokenConnection;
import java.io.ByteArrayOutputStream;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/** What an official carries: a key that signs, and its certificate. Made for a test. */
public record SampleToken(String commonName, PrivateKey key, List<X509Certificate> chain) {

    public static final Instant SIGNED_AT = Instant.parse("2025-08-20T03:00:00Z");
    private static final char[] PASSWORD = "mau".toCharArray();

    public byte[] sign(byte[] pdf) throws Exception {
        return sign(pdf, Optional.empty());
    }

    /** With a timestamp inside the signature. */
    byte[] sign(byte[] pdf, Optional<SampleToken> timestamper) throws Exception {
        CommonCertificateVerifier verifier = new CommonCertificateVerifier(true);
        // the tests tell what becomes of a file that a lapsed certificate signed
        verifier.setAlertOnExpiredCertificate(new SilentOnStatusAlert());
        PAdESService service = new PAdESService(verifier);
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(
                timestamper.isPresent() ? SignatureLevel.PAdES_BASELINE_T : SignatureLevel.PAdES_BASELINE_B);
        timestamper.ifPresent(stamper -> service.setTspSource(stamper.stamps()));
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.bLevel().setSigningDate(Date.from(SIGNED_AT));
        try (KeyStoreSignatureTokenConnection token = connection()) {
            KSPrivateKeyEntry entry = (KSPrivateKeyEntry) token.getKeys().get(0);
            parameters.setSigningCertificate(entry.getCertificate());
            parameters.setCertificateChain(entry.getCertificateChain());
            DSSDocument document = new InMemoryDocument(pdf);
            SignatureValue value =
                    token.sign(service.getDataToSign(document, parameters), DigestAlgorithm.SHA256, entry);
            return service.signDocument(document, parameters, value)
                    .openStream()
                    .readAllBytes();
        }
    }

    private KeyStoreSignatureTokenConnection connection() throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, PASSWORD);
        store.setKeyEntry("token", key, PASSWORD, chain.toArray(Certificate[]::new));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.store(out, PASSWORD);
        return new KeyStoreSignatureTokenConnection(
                out.toByteArray(), "PKCS12", new KeyStore.PasswordProtection(PASSWORD));
    }

    private KeyEntityTSPSource stamps() {
        KeyEntityTSPSource source = new KeyEntityTSPSource(key, chain.get(0), chain);
        source.setTsaPolicy("1.2.3.4");
        source.setProductionTime(Date.from(SIGNED_AT.plusSeconds(60)));
        return source;
    }
}
